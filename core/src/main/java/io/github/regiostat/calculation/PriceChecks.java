// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import java.util.List;
import java.util.Optional;

/** Checks of the price bases of inputs. */
final class PriceChecks {
    private PriceChecks() {}

    /** Requires one price basis; prices of the previous year have another base in each year. */
    static void one(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> other = inputs.get(i);
            boolean areOfPreviousYears = isOfPreviousYear(first) && isOfPreviousYear(other);
            comparison.require(
                    Trait.PRICE_BASIS,
                    !areOfPreviousYears || resolved(first).equals(resolved(other)),
                    "Prices of the previous year must be of one year; chain volumes of several years first",
                    first,
                    other);
        }
        comparison.requireEqualUnless(Accept.OTHER_PRICE_BASIS, Trait.PRICE_BASIS, inputs);
    }

    private static boolean isOfPreviousYear(Measurement<?> measurement) {
        return measurement.indicator().priceBasis().equals(PriceBasis.previousYear());
    }

    private static PriceBasis resolved(Measurement<?> measurement) {
        return measurement.indicator().priceBasis().resolvedFor(measurement.period());
    }

    /** A volume at prices of the previous year grows from the current value of that year. */
    static void growth(List<? extends Measurement<?>> inputs, Comparison comparison) {
        if (!runsFromCurrentPrices(inputs.get(0), inputs.get(1))) {
            one(inputs, comparison);
        }
    }

    static boolean runsFromCurrentPrices(Measurement<?> earlier, Measurement<?> later) {
        return isOfPreviousYear(later)
                && earlier.indicator().priceBasis().equals(PriceBasis.CURRENT)
                && resolved(later)
                        .base()
                        .filter(base -> base.encloses(earlier.period()))
                        .isPresent();
    }

    static void sumOverTime(List<? extends Measurement<?>> inputs, Comparison comparison) {
        one(inputs, comparison);
        if (inputs.size() > 1 && hasChained(inputs)) {
            comparison.note("Chained volumes are not additive");
        }
    }

    /** Requires one price basis in which amounts add up. */
    static void sum(List<? extends Measurement<?>> inputs, Comparison comparison) {
        one(inputs, comparison);
        Measurement<?> last = inputs.get(inputs.size() - 1);
        comparison.requireUnless(
                Accept.NOT_ADDITIVE,
                Trait.PRICE_BASIS,
                inputs.size() == 1 || !hasChained(inputs),
                "Chained volumes do not add up to the chained volume of their total",
                inputs.get(0),
                last);
    }

    static void share(List<? extends Measurement<?>> inputs, Comparison comparison) {
        one(inputs, comparison);
        comparison.requireOrNote(
                Accept.NOT_ADDITIVE,
                Trait.PRICE_BASIS,
                !hasChained(inputs),
                "A chained volume has no share in the chained volume of its total",
                inputs.get(0),
                inputs.get(1));
    }

    private static boolean hasChained(List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).indicator().priceBasis().isChained()) {
                return true;
            }
        }
        return false;
    }

    static void ratio(List<? extends Measurement<?>> inputs, Comparison comparison) {
        if (areMonetary(inputs)) {
            share(inputs, comparison);
        }
    }

    static boolean areMonetary(List<? extends Measurement<?>> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!Monetary.class.isAssignableFrom(inputs.get(i).indicator().kind())) {
                return false;
            }
        }
        return true;
    }

    /** Requires an amount at current or unstated prices, and the same amount at prices of a base period. */
    static void deflated(List<? extends Measurement<?>> inputs, Comparison comparison) {
        nominal(inputs, comparison);
        Measurement<?> real = inputs.get(1);
        PriceBasis basis = real.indicator().priceBasis();
        comparison.requireOf(
                Trait.PRICE_BASIS,
                baseOf(real).isPresent(),
                "Second amount must be at constant or chained prices of a base period",
                "at " + basis + " prices",
                real);
    }

    /** Returns the base period of real prices; for prices of the previous year, that year. */
    static Optional<TimePeriod> baseOf(Measurement<?> real) {
        return resolved(real).base();
    }

    static void nominal(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> amount = inputs.get(0);
        PriceBasis basis = amount.indicator().priceBasis();
        comparison.requireOf(
                Trait.PRICE_BASIS,
                !basis.isReal(),
                "Amount to deflate must be at current prices",
                "at " + basis + " prices",
                amount);
    }
}
