// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Means;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.claims.UnitScales.Factor;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Refusals;
import io.github.regiostat.internal.UnknownMembersException;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calculations with measurements whose kinds are known at run time only. A rejected calculation leaves the claim
 * undetermined, with the message as the reason. Verdicts depend on bounds, so results have no margin of sampling error.
 */
@SuppressWarnings({"unchecked", "rawtypes"})
final class Derived {
    private Derived() {}

    static Measurement<?> growth(Measurement<?> earlier, Measurement<?> later) {
        return derived(() -> Growth.between((Measurement) earlier, (Measurement) later, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> averageGrowth(Measurement<?> earlier, Measurement<?> later) {
        return derived(() -> Growth.averageAnnual((Measurement) earlier, (Measurement) later, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> share(Measurement<?> part, Measurement<?> whole) {
        requireAdditive(part);
        requireAdditive(whole);
        return derived(() -> Shares.of((Measurement) part, (Measurement) whole, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> multiple(Measurement<?> numerator, Measurement<?> denominator) {
        return derived(
                () -> Ratios.multiple((Measurement) numerator, (Measurement) denominator, Accept.WITHOUT_MARGIN));
    }

    /** Returns the difference of two percentages or of two growth rates. */
    static Measurement<?> points(Measurement<?> rate, Measurement<?> other) {
        return derived(() -> rate.indicator().kind() == GrowthRate.class
                ? Growth.difference((Measurement) rate, (Measurement) other, Accept.WITHOUT_MARGIN)
                : Shares.difference((Measurement) rate, (Measurement) other, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> sumOverTime(List<Measurement<?>> parts) {
        parts.forEach(Derived::requireAdditive);
        return derived(() -> Sums.overTime((List) parts, Accept.WITHOUT_MARGIN));
    }

    /** Returns the derivation of a mean over time. The mean of a flow is its sum divided by the number of periods. */
    static Derivation meanOverTime(List<Measurement<?>> parts) {
        Indicator<?> indicator = parts.get(0).indicator();
        if (indicator.behaviour() == Behaviour.FLOW && !indicator.isAnnualRate()) {
            Derivation sum = sumOverTime(parts).derivation().orElseThrow();
            return Derivation.of("mean over time", sum.inputs(), sum.rates(), sum.notes());
        }
        return derived(() -> Means.overTime((List) parts, Accept.PLAIN_MEAN, Accept.WITHOUT_MARGIN))
                .derivation()
                .orElseThrow();
    }

    static Measurement<?> sumOverRegions(Region group, List<Measurement<?>> parts) {
        parts.forEach(Derived::requireAdditive);
        return derived(() -> Sums.overRegions(group, (List) parts, Accept.WITHOUT_MARGIN));
    }

    /** Returns the sum over regions that need not be a group of their own. */
    static Measurement<?> sumOverParts(Region[] regions, List<Measurement<?>> parts) {
        parts.forEach(Derived::requireAdditive);
        return derived(() -> Sums.overRegions(
                Region.group("claimed-parts", "the regions together", regions), (List) parts, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> sumOverCategories(List<Measurement<?>> parts) {
        parts.forEach(Derived::requireAdditive);
        return derived(() -> Sums.overCategories((List) parts, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> sumOfShares(List<Measurement<?>> parts) {
        return derived(() -> Shares.sum((List) parts, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> ratio(Indicator<?> indicator, Measurement<?> numerator, Measurement<?> denominator) {
        return derived(() -> Ratios.of((Indicator) indicator, numerator, denominator, Accept.WITHOUT_MARGIN));
    }

    static Measurement<?> converted(
            Measurement<?> amount, String currency, ExchangeRates rates, Optional<RateBasis> basis) {
        return derived(() ->
                ((Measurement) amount).convertedTo(currency, basis.isPresent() ? rates.using(basis.get()) : rates));
    }

    /** Returns a measurement in another unit of its kind. */
    static Measurement<?> inUnit(Measurement<?> measurement, Unit<?> unit, Factor factor) {
        return derived(() -> ((Measurement) measurement)
                .toBuilder()
                        .value(((Figure) measurement.figure().orElseThrow())
                                .convertedTo((Unit) unit, factor.multiplier(), factor.divisor()))
                        .withoutSamplingError()
                        .build());
    }

    /**
     * Checks that two levels can be compared by their difference.
     *
     * @throws UndeterminedException if they cannot
     */
    static void requireComparable(Measurement<?> a, Measurement<?> b) {
        try {
            compare(a, b);
        } catch (NotComparableException refusal) {
            if (refusal.trait() != Trait.SCALE) {
                throw undetermined(refusal);
            }
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            throw undetermined(Refusals.of(refusal));
        }
    }

    private static void compare(Measurement<?> a, Measurement<?> b) {
        if (a.indicator().kind() == GrowthRate.class || a.indicator().kind() == Percentage.class) {
            points(a, b);
        } else if (a.indicator().id().equals(b.indicator().id())
                && a.region().equals(b.region())
                && a.dimensions().equals(b.dimensions())
                && a.period().compareTo(b.period()) != 0) {
            boolean isFirst = a.period().compareTo(b.period()) < 0;
            Growth.between((Measurement) (isFirst ? a : b), (Measurement) (isFirst ? b : a), Accept.WITHOUT_MARGIN);
        } else {
            Ratios.multiple((Measurement) a, (Measurement) b, Accept.WITHOUT_MARGIN);
        }
    }

    /**
     * Checks that a measurement is an amount of a flow or a stock.
     *
     * @throws UndeterminedException if it is not
     */
    static void requireSummable(Measurement<?> measurement) {
        requireAdditive(measurement);
        Behaviour behaviour = measurement.indicator().behaviour();
        if (behaviour != Behaviour.FLOW && behaviour != Behaviour.STOCK) {
            throw new UndeterminedException(
                    "Values of " + measurement.indicator().id() + " are neither a flow nor a stock, and have no sum.");
        }
    }

    private static void requireAdditive(Measurement<?> measurement) {
        if (!Additive.class.isAssignableFrom(measurement.indicator().kind())) {
            throw new UndeterminedException(
                    "Values of " + measurement.indicator().id() + " cannot be added up, and have no shares.");
        }
    }

    private static Measurement<?> derived(Supplier<Object> calculation) {
        try {
            return (Measurement<?>) calculation.get();
        } catch (IllegalArgumentException | ArithmeticException | UnknownMembersException refusal) {
            throw undetermined(Refusals.of(refusal));
        }
    }

    private static UndeterminedException undetermined(RuntimeException refusal) {
        boolean isOfVintages =
                refusal instanceof NotComparableException different && different.trait() == Trait.VINTAGE;
        return new UndeterminedException("Nothing follows from the data: " + refusal.getMessage(), isOfVintages);
    }
}
