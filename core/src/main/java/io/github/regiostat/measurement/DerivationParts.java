// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.ExchangeRate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** The parts of a derivation: stored, or those of a conversion, which are created on request. */
sealed interface DerivationParts {
    SortedSet<Trait> NOT_MIXED = Collections.emptySortedSet();

    String operation();

    List<Measurement<?>> inputs();

    List<ExchangeRate> rates();

    List<String> notes();

    SortedSet<Trait> mixed();

    /** How deep the derivations are nested: one deeper than that of the inputs. */
    int depth();

    /** Parts as a calculation or a reader states them. */
    record Stated(
            String operation,
            List<Measurement<?>> inputs,
            List<ExchangeRate> rates,
            List<String> notes,
            SortedSet<Trait> mixed)
            implements DerivationParts {
        @Override
        public int depth() {
            int deepest = 0;
            for (int i = 0; i < inputs.size(); i++) {
                deepest = Math.max(deepest, inputs.get(i).depth());
            }
            return deepest + 1;
        }
    }

    /**
     * The parts of the conversion of an amount. A million of them share the path of their currency and period.
     *
     * @param original the measurement before the conversion, with a figure
     * @param path the rates
     */
    record OfConversion(Measurement<?> original, ConversionPath path) implements DerivationParts {
        static String operationTo(Object currency) {
            return "conversion to " + currency;
        }

        @Override
        public String operation() {
            return operationTo(path.to());
        }

        @Override
        public List<Measurement<?>> inputs() {
            return List.of(original);
        }

        @Override
        public List<ExchangeRate> rates() {
            return path.rates();
        }

        @Override
        public List<String> notes() {
            return path.notes(original.figure().orElseThrow());
        }

        /** A converted amount is mixed in the traits in which the original is. */
        @Override
        public SortedSet<Trait> mixed() {
            return original.mixed();
        }

        @Override
        public int depth() {
            return original.depth() + 1;
        }
    }
}
