// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes growth from data for claims: from growth rates of the indicator, or else from its levels. */
final class GrowthRates {
    private static final Period YEAR = Period.ofYears(1);
    private static final int MAX_YEARS = 1000;
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

    private final Observations observations;

    GrowthRates(Observations observations) {
        this.observations = observations;
    }

    Implied of(GrowthClaim claim) {
        return growth(claim.of(), claim.since(), claim.basis());
    }

    Implied overOneYear(ObservationKey key) {
        return growth(key, yearBefore(key.period()), GrowthBasis.UNSTATED);
    }

    private Implied growth(ObservationKey of, TimePeriod since, GrowthBasis basis) {
        Period over = spanOf(since, of.period());
        Optional<Measurement<?>> stated = series(of, since, basis, new Span(over, over.equals(YEAR), true));
        if (stated.isPresent()) {
            return Implied.of(stated.get(), Implied.PERCENT);
        }
        Measurement<?> later = level(of, basis);
        Optional<Implied> ofIndex = MovingBase.growth(later, over);
        if (ofIndex.isPresent()) {
            return ofIndex.get();
        }
        Measurement<?> earlier = level(of.withPeriod(since), basis);
        requireBasis(later, basis);
        return Implied.of(Derived.growth(earlier, later), Implied.PERCENT);
    }

    /** Returns a value, or the sum of the values of several months or quarters of a year: 2024-01/2024-06. */
    private Measurement<?> level(ObservationKey key, GrowthBasis basis) {
        TimePeriod range = key.period();
        boolean isPartOfYear =
                range.isRange() && range.first().reportingYear() == range.last().reportingYear();
        if (!isPartOfYear
                || !observations
                        .index()
                        .measurements(key.indicator(), key.region(), range)
                        .isEmpty()) {
            return observations.find(key, Preference.of(basis));
        }
        List<Measurement<?>> parts = new ArrayList<>();
        for (TimePeriod period : range.periods()) {
            parts.add(observations.find(key.withPeriod(period), Preference.of(basis)));
        }
        return Derived.sumOverTime(parts);
    }

    /**
     * Returns the growth rate that the data state for the whole time, if there is one.
     *
     * @throws UndeterminedException if the data do not determine which growth is meant
     */
    Optional<Measurement<?>> stated(ObservationKey of, TimePeriod since, GrowthBasis basis) {
        Period over = spanOf(since, of.period());
        return series(of, since, basis, new Span(over, over.equals(YEAR), true));
    }

    private static Period spanOf(TimePeriod since, TimePeriod until) {
        try {
            return since.durationTo(until);
        } catch (IllegalArgumentException otherFrequency) {
            throw new UndeterminedException("Growth has no span: " + otherFrequency.getMessage() + ".");
        }
    }

    /** The duration of growth, and whether annual averages and total rates have it. */
    private record Span(Period over, boolean isAverage, boolean isTotal) {
        boolean fits(Measurement<?> row) {
            return LevelUnits.unitOf(row).of(BigDecimal.ONE) instanceof GrowthRate rate
                    && rate.over().equals(over)
                    && (rate.isAnnualAverage() ? isAverage : isTotal);
        }
    }

    /** Returns the growth rate that the data state. */
    private Optional<Measurement<?>> series(ObservationKey of, TimePeriod since, GrowthBasis basis, Span span) {
        List<Indicator<?>> series = new ArrayList<>(observations.index().growthSeries(of.indicator()));
        boolean isGrowth = observations.index().indicators(of.indicator()).stream()
                .anyMatch(indicator -> indicator.kind() == GrowthRate.class);
        if (isGrowth) {
            series.addAll(observations.index().indicators(of.indicator()));
        }
        if (series.isEmpty()) {
            return Optional.empty();
        }
        boolean hasPrices = isGrowth || hasPrices(of.indicator());
        for (GrowthBasis fitting : hasPrices ? basesFor(basis) : List.of(GrowthBasis.values())) {
            for (Indicator<?> indicator : series) {
                Optional<Measurement<?>> found = stated(of, since, span, indicator, fitting);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        requireStatedBasis(of, since, span, series, basis);
        if (isGrowth) {
            throw new UndeterminedException("The data have no growth rate of " + of + " since " + since + ".");
        }
        return Optional.empty();
    }

    /** Rejects a claim with an unstated basis if the data state nominal growth only. */
    private void requireStatedBasis(
            ObservationKey of, TimePeriod since, Span span, List<Indicator<?>> series, GrowthBasis basis) {
        boolean isNominalOnly = basis == GrowthBasis.UNSTATED
                && series.stream()
                        .anyMatch(indicator -> stated(of, since, span, indicator, GrowthBasis.NOMINAL)
                                .isPresent());
        if (isNominalOnly) {
            throw new UndeterminedException(
                    "The data state nominal growth, and the claim does not say whether it is" + " nominal or real.");
        }
    }

    private static List<GrowthBasis> basesFor(GrowthBasis basis) {
        return basis == GrowthBasis.UNSTATED ? List.of(GrowthBasis.REAL, GrowthBasis.UNSTATED) : List.of(basis);
    }

    private Optional<Measurement<?>> stated(
            ObservationKey of, TimePeriod since, Span span, Indicator<?> indicator, GrowthBasis basis) {
        if (indicator.growthBasis() != basis) {
            return Optional.empty();
        }
        ObservationKey key = of.withIndicator(indicator.id());
        Optional<Measurement<?>> inPeriod = observations.findWhere(
                key, row -> span.fits(row) && row.indicator().growthBasis() == basis);
        return inPeriod.isPresent() || of.period().isRange()
                ? inPeriod
                : observations.findWhere(
                        key.withPeriod(TimePeriod.range(since, of.period())),
                        row -> span.fits(row) && row.indicator().growthBasis() == basis);
    }

    private boolean hasPrices(String indicator) {
        List<Indicator<?>> known = observations.index().indicators(indicator);
        return known.isEmpty() || known.stream().anyMatch(GrowthRates::isMonetary);
    }

    private static boolean isMonetary(Indicator<?> indicator) {
        return indicator.kind() == Money.class || indicator.kind() == MoneyPer.class;
    }

    private static void requireBasis(Measurement<?> level, GrowthBasis basis) {
        Quantity<?> one = LevelUnits.unitOf(level).of(BigDecimal.ONE);
        if (!(one instanceof Monetary<?> || one instanceof Amount amount && amount.isNationalCurrency())) {
            return;
        }
        PriceBasis prices = level.indicator().priceBasis();
        if (basis != GrowthBasis.NOMINAL && prices.equals(PriceBasis.CURRENT)) {
            throw new UndeterminedException(
                    "The data are at current prices, and the claim does not say that growth is" + " nominal.");
        }
        if (basis == GrowthBasis.REAL && !prices.isReal()) {
            throw new UndeterminedException(
                    "The data do not state their price basis, and the claim is about real" + " growth.");
        }
        if (basis == GrowthBasis.NOMINAL && prices.isReal()) {
            throw new UndeterminedException("The data are at constant prices, and the claim is about nominal growth.");
        }
    }

    Implied of(AverageGrowthClaim claim) {
        Period over = spanOf(claim.since(), claim.of().period());
        return claim.method() == AverageMethod.ARITHMETIC ? mean(claim) : compound(claim, over);
    }

    private Implied compound(AverageGrowthClaim claim, Period over) {
        Optional<Measurement<?>> stated =
                series(claim.of(), claim.since(), claim.basis(), new Span(over, true, over.equals(YEAR)));
        if (stated.isPresent()) {
            return Implied.of(stated.get(), Implied.PERCENT);
        }
        try {
            Measurement<?> later = observations.find(claim.of(), Preference.of(claim.basis()));
            Measurement<?> earlier =
                    observations.find(claim.of().withPeriod(claim.since()), Preference.of(claim.basis()));
            requireBasis(later, claim.basis());
            return Implied.of(Derived.averageGrowth(earlier, later), Implied.PERCENT);
        } catch (UndeterminedException noLevels) {
            return chained(claim).orElseThrow(() -> noLevels);
        }
    }

    /** Returns the constant rate over several years that the rates of the years give, if the data state them all. */
    private Optional<Implied> chained(AverageGrowthClaim claim) {
        List<Interval> factors = new ArrayList<>();
        List<Measurement<?>> rates = new ArrayList<>();
        TimePeriod year = claim.of().period();
        for (; year.compareTo(claim.since()) > 0; year = yearBefore(year)) {
            Optional<Measurement<?>> rate = statedOverYear(claim.of().withPeriod(year), claim.basis());
            if (rate.isEmpty() || rates.size() == MAX_YEARS) {
                return Optional.empty();
            }
            rates.add(0, rate.get());
            factors.add(Implied.boundsOf(rate.get()).plus(HUNDRED));
        }
        if (!year.equals(claim.since())) {
            return Optional.empty(); // The time is not a number of whole years.
        }
        // The mean of the factors in percent; each is rounded outward.
        return factors.stream()
                .reduce((product, factor) -> product.multipliedBy(factor))
                .flatMap(product -> product.root(factors.size()))
                .map(mean -> Implied.computed(
                        "constant rate of " + factors.size() + " annual rates",
                        mean.minus(HUNDRED),
                        Implied.PERCENT,
                        rates));
    }

    private Optional<Measurement<?>> statedOverYear(ObservationKey key, GrowthBasis basis) {
        try {
            return stated(key, yearBefore(key.period()), basis);
        } catch (UndeterminedException none) {
            return Optional.empty();
        }
    }

    /** Returns the mean of the annual rates. */
    private Implied mean(AverageGrowthClaim claim) {
        List<Implied> rates = new ArrayList<>();
        TimePeriod year = claim.of().period();
        for (; year.compareTo(claim.since()) > 0; year = yearBefore(year)) {
            if (rates.size() == MAX_YEARS) {
                throw new UndeterminedException("The claim spans more than " + MAX_YEARS + " years.");
            }
            rates.add(0, growth(claim.of().withPeriod(year), yearBefore(year), claim.basis()));
        }
        if (!year.equals(claim.since())) {
            throw new UndeterminedException("The time from " + claim.since() + " to "
                    + claim.of().period() + " is not a number of whole years.");
        }
        Interval mean = levelsOf(rates)
                .flatMap(levels -> new MeanGrowth(levels).bounds())
                .orElseGet(() -> mean(rates));
        return Implied.computed("mean of annual growth rates", mean, Implied.PERCENT, observations.used());
    }

    private static TimePeriod yearBefore(TimePeriod year) {
        try {
            return year.plusYears(-1);
        } catch (IllegalArgumentException noSuchPeriod) {
            throw new UndeterminedException("Growth has no base period: " + noSuchPeriod.getMessage() + ".");
        }
    }

    private static Interval mean(List<Implied> rates) {
        Interval sum = rates.stream().map(Implied::interval).reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
        return sum.dividedBy(Interval.exactly(BigDecimal.valueOf(rates.size()))).orElse(sum);
    }

    /** Returns the levels of growth rates that were all computed from consecutive levels. */
    private static Optional<List<Interval>> levelsOf(List<Implied> rates) {
        List<Measurement<?>> levels = new ArrayList<>();
        for (Implied rate : rates) {
            List<Measurement<?>> pair =
                    rate.derivation().map(Derivation::inputs).orElse(List.of());
            boolean isNext = pair.size() == 2
                    && (levels.isEmpty() || levels.get(levels.size() - 1).equals(pair.get(0)));
            if (!isNext) {
                return Optional.empty();
            }
            if (levels.isEmpty()) {
                levels.add(pair.get(0));
            }
            levels.add(pair.get(1));
        }
        return Optional.of(levels.stream().map(Implied::boundsOf).toList());
    }
}
