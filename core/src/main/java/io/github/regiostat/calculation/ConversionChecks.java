// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks of the basis of the exchange rates with which inputs were converted. */
final class ConversionChecks {
    private ConversionChecks() {}

    /** Requires one conversion basis; values published in the currency may be beside converted ones. */
    static void one(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            Optional<RateBasis> basis = input.conversionBasis();
            Measurement<?> known = first;
            comparison.requireNamed(
                    Trait.CONVERSION_BASIS,
                    isPpp(first) == isPpp(input),
                    "Values converted at purchasing power parities must not be combined with other values",
                    known,
                    input);
            comparison.requireNamed(
                    Trait.CONVERSION_BASIS,
                    basis.isEmpty() || first.conversionBasis().isEmpty() || basis.equals(first.conversionBasis()),
                    "Measurements must have the same conversion basis; compute before converting",
                    known,
                    input);
            if (first.conversionBasis().isEmpty() && basis.isPresent()) {
                first = input;
            }
        }
        RateBasis basis = first.conversionBasis().orElse(null);
        comparison.convertedWith(basis);
        if (basis != null
                && inputs.stream().anyMatch(input -> input.conversionBasis().isEmpty())) {
            comparison.note("Converted values (" + basis.code() + ") beside values published in the currency");
        }
    }

    private static boolean isPpp(Measurement<?> measurement) {
        return measurement
                .conversionBasis()
                .filter(basis -> basis == RateBasis.PPP)
                .isPresent();
    }

    static void ratio(List<? extends Measurement<?>> inputs, Comparison comparison) {
        if (PriceChecks.areMonetary(inputs)) {
            one(inputs, comparison);
        } else {
            comparison.convertedWith(inputs.get(0).conversionBasis().orElse(null));
        }
    }

    /** Requires that growth was measured in the unit of the level. */
    static void growthUnit(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> growth = inputs.get(1);
        boolean isOfUnit = level.conversionBasis().equals(growth.conversionBasis())
                && (level.conversionBasis().isEmpty() || hasInputOf(growth, level));
        comparison.require(
                Trait.CONVERSION_BASIS,
                isOfUnit,
                "Growth rate must be measured in the unit of the level, which was converted; compute before converting",
                level,
                growth);
        comparison.convertedWith(level.conversionBasis().orElse(null));
    }

    private static boolean hasInputOf(Measurement<?> growth, Measurement<?> level) {
        Object unit = level.figure().orElseThrow().unit();
        return growth.derivation().map(Derivation::inputs).orElse(List.of()).stream()
                .anyMatch(input -> input.figure()
                        .filter(figure -> Objects.equals(figure.unit(), unit))
                        .isPresent());
    }
}
