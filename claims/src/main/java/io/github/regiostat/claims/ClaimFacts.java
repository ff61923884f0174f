// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.ClaimVariable.GrowthBetween;
import io.github.regiostat.claims.ClaimVariable.Level;
import io.github.regiostat.claims.ClaimVariable.Observation;
import io.github.regiostat.claims.UnitScales.Factor;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The facts of a dataset about the variables of claims: their bounds, units and price bases. */
final class ClaimFacts {
    private static final String UNKNOWN_UNIT = "?";
    private static final Interval NON_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    private final Observations observations;
    private final LevelUnits conversions =
            new LevelUnits(ExchangeRates.builder().build());
    private final GrowthRates growth;
    /** The units of each indicator, in the data and in claims, by name. */
    private final Map<String, Map<String, Unit<?>>> units = new HashMap<>();
    /** One unit of each scale, in which the numbers of all indicators are compared. */
    private final Map<String, Unit<?>> scales = new LinkedHashMap<>();

    private final Map<ClaimVariable, Optional<Fact>> known = new HashMap<>();

    /** A measurement, and its bounds in the unit of a variable. */
    record Fact(Measurement<?> measurement, Interval bounds) {}

    ClaimFacts(Dataset dataset, CheckOptions options, Set<String> indicators) {
        this.observations = new Observations(
                new ObservationIndex(dataset),
                options.valuesAsStated(),
                options.vintage().orElse(null));
        this.growth = new GrowthRates(observations);
        dataset.rows()
                .filter(row -> indicators.contains(row.indicator().id())
                        && row.conversionBasis().isEmpty())
                .forEach(row ->
                        row.unit().ifPresent(unit -> addUnit(row.indicator().id(), unit)));
    }

    /** Returns the name of a unit, without the things that a count counts and the whole of a percentage. */
    private static String unitName(Unit<?> unit) {
        if (unit.kind() == Count.class) {
            return "count";
        }
        return unit.kind() == Percentage.class ? "%" : Implied.pattern(unit);
    }

    /** A unit in which numbers are compared, and the factor to it. */
    record Scaled(String unit, Factor factor) {
        Interval apply(Interval interval) {
            return converted(interval, factor).orElse(Interval.unbounded());
        }
    }

    /** Returns the unit in which the numbers of a unit are compared. */
    Scaled scaled(Unit<?> unit) {
        String name = unitName(unit);
        if (!scales.containsKey(name)) {
            for (Map.Entry<String, Unit<?>> other : scales.entrySet()) {
                Optional<Factor> factor = LevelUnits.scale(unit, other.getValue());
                if (factor.isPresent()) {
                    return new Scaled(other.getKey(), factor.get());
                }
            }
            scales.put(name, unit);
        }
        return new Scaled(name, Factor.ONE);
    }

    void addUnit(String indicator, Unit<?> unit) {
        String name = scaled(unit).unit();
        Unit<?> compared = Objects.requireNonNull(scales.get(name), name);
        units.computeIfAbsent(indicator, id -> new HashMap<>()).putIfAbsent(name, compared);
    }

    /** Returns the unit of an observation for a claim without one, or a name that no unit has. */
    String unitOf(Observation of) {
        Set<String> names = units.getOrDefault(of.indicator(), Map.of()).keySet();
        if (names.size() == 1) {
            return names.iterator().next();
        }
        try {
            return scaled(LevelUnits.unitOf(observations.find(of.key(), Preference.NONE)))
                    .unit();
        } catch (UndeterminedException severalOrNone) {
            return UNKNOWN_UNIT;
        }
    }

    /** Returns the measurement of a variable with its bounds, or empty if the data have none with bounds. */
    Optional<Fact> fact(ClaimVariable variable) {
        Optional<Fact> fact = known.get(variable);
        if (fact == null) {
            fact = find(variable);
            known.put(variable, fact);
        }
        return fact;
    }

    private Optional<Fact> find(ClaimVariable variable) {
        if (variable instanceof Level level) {
            return find(level);
        }
        return variable instanceof GrowthBetween rate
                ? rateBetween(rate)
                        .flatMap(stated -> stated.bounds().map(bounds -> new Fact(stated, bounds.interval())))
                : Optional.empty();
    }

    /** Returns the variable of growth, with the basis of the growth rates of the data if they have one. */
    GrowthBetween growthBetween(ObservationKey earlier, ObservationKey later, GrowthBasis basis) {
        String indicator = growingIndicator(later.indicator()).orElse(later.indicator());
        GrowthBetween claimed = new GrowthBetween(
                Observation.of(earlier.withIndicator(indicator)),
                Observation.of(later.withIndicator(indicator)),
                basis);
        return rateBetween(claimed)
                .map(stated -> new GrowthBetween(
                        claimed.earlier(), claimed.later(), stated.indicator().growthBasis()))
                .orElse(claimed);
    }

    /** Returns the indicator whose growth rates an indicator of the data has. */
    private Optional<String> growingIndicator(String rates) {
        List<Indicator<?>> all = observations.index().indicators(rates);
        return all.size() == 1 ? all.get(0).growthOf() : Optional.empty();
    }

    private Optional<Measurement<?>> rateBetween(GrowthBetween rate) {
        try {
            return growth.stated(rate.later().key(), rate.earlier().key().period(), rate.basis());
        } catch (UndeterminedException nothingFollows) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether growth follows from the levels. It does not for growth of an unstated basis if the data state
     * nominal growth.
     */
    boolean isGrowthOfLevels(GrowthBetween rate) {
        String indicator = rate.later().indicator();
        try {
            growth.stated(rate.later().key(), rate.earlier().key().period(), rate.basis());
        } catch (UndeterminedException nothingFollows) {
            return false;
        }
        return !isGrowthRate(indicator) && isGrowthOfLevels(indicator, rate.basis());
    }

    /** Returns whether the data have zero or less for a variable, which cannot be the base of growth or of a share. */
    boolean isZeroOrLess(ClaimVariable variable) {
        return fact(variable)
                .filter(fact -> Interval.atMost(BigDecimal.ZERO).encloses(fact.bounds()))
                .isPresent();
    }

    /** Returns whether the measurements of one publisher have one vintage. */
    static boolean areOfOneVintage(Collection<Measurement<?>> measurements) {
        Map<String, String> vintages = new HashMap<>();
        for (Measurement<?> measurement : measurements) {
            Optional<String> vintage = measurement.source().flatMap(Source::vintage);
            if (vintage.isPresent()) {
                String publisher = measurement.source().orElseThrow().publisher();
                String known = vintages.putIfAbsent(publisher, vintage.get());
                if (known != null && !known.equals(vintage.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether the data state the mean over a range. */
    boolean hasMean(ObservationKey key) {
        return observations.hasMean(key);
    }

    /** Returns growth over a year, with the indicator that grows, for an indicator of growth rates. */
    Optional<GrowthBetween> annualGrowth(ObservationKey key, String unit) {
        List<Indicator<?>> all = observations.index().indicators(key.indicator());
        boolean isAnnual = !key.period().isRange()
                && (unit.equals(unitName(GrowthRate.of(0).unit()))
                        || unit.equals(unitName(Percentage.of(0).unit())));
        return growingIndicator(key.indicator())
                .filter(base -> isAnnual)
                .map(key::withIndicator)
                .flatMap(later -> yearBefore(later)
                        .map(earlier -> growthBetween(earlier, later, all.get(0).growthBasis())));
    }

    /** Returns the same observation one year before, or empty before the first supported year. */
    static Optional<ObservationKey> yearBefore(ObservationKey key) {
        try {
            return Optional.of(key.withPeriod(key.period().plusYears(-1)));
        } catch (IllegalArgumentException noSuchYear) {
            return Optional.empty();
        }
    }

    /** Returns whether the numbers of an indicator are growth rates. */
    private boolean isGrowthRate(String indicator) {
        return observations.index().indicators(indicator).stream().anyMatch(each -> each.kind() == GrowthRate.class);
    }

    /** Returns whether the numbers of an indicator are percentages or growth rates, which differ by points. */
    boolean isRate(String indicator) {
        Collection<Unit<?>> all = units.getOrDefault(indicator, Map.of()).values();
        return all.isEmpty()
                || all.stream().anyMatch(unit -> unit.kind() == Percentage.class || unit.kind() == GrowthRate.class);
    }

    private Optional<Fact> find(Level level) {
        Unit<?> unit = units.getOrDefault(level.of().indicator(), Map.of()).get(level.unit());
        if (unit == null) {
            return Optional.empty();
        }
        try {
            Measurement<?> found = observations.find(level.of().key(), Preference.of(unit));
            LevelUnits.Matched matched = conversions.matched(found, unit, Optional.empty());
            Optional<? extends Bounds<?>> bounds = matched.measurement().bounds();
            return bounds.isEmpty()
                    ? Optional.empty()
                    : converted(bounds.get().interval(), matched.factor())
                            .map(interval -> new Fact(matched.measurement(), interval));
        } catch (UndeterminedException | ArithmeticException nothingFollows) {
            return Optional.empty();
        }
    }

    private static Optional<Interval> converted(Interval interval, Factor factor) {
        Interval product = interval.multipliedBy(Interval.exactly(factor.multiplier()));
        return factor.divisor().compareTo(BigDecimal.ONE) == 0
                ? Optional.of(product)
                : product.dividedBy(Interval.exactly(factor.divisor()));
    }

    /** Returns the numbers that an observation may have by the data and by its definition. */
    Interval domain(ClaimVariable variable) {
        Interval sign = signOf(variable);
        return fact(variable)
                .map(fact -> fact.bounds().intersection(sign).orElse(fact.bounds()))
                .orElse(sign);
    }

    /** Returns the numbers that a variable may have by the definition of its indicator. */
    Interval signOf(ClaimVariable variable) {
        if (!(variable instanceof Level level)) {
            return Interval.unbounded();
        }
        List<Indicator<?>> all = observations.index().indicators(level.of().indicator());
        return !all.isEmpty() && all.stream().allMatch(Indicator::isNonNegative) ? NON_NEGATIVE : Interval.unbounded();
    }

    /** Returns whether growth on a basis follows from the levels of an indicator. */
    private boolean isGrowthOfLevels(String indicator, GrowthBasis basis) {
        List<Indicator<?>> all = observations.index().indicators(indicator);
        return all.isEmpty() ? basis != GrowthBasis.REAL : all.stream().allMatch(each -> isGrowthOfLevels(each, basis));
    }

    /** Returns whether growth on a basis follows from the levels of an indicator, by their price basis. */
    static boolean isGrowthOfLevels(Indicator<?> levels, GrowthBasis basis) {
        PriceBasis prices = levels.priceBasis();
        if (!Monetary.class.isAssignableFrom(levels.kind())) {
            return true;
        }
        if (prices.isReal()) {
            return basis != GrowthBasis.NOMINAL;
        }
        return prices.equals(PriceBasis.CURRENT) ? basis == GrowthBasis.NOMINAL : basis != GrowthBasis.REAL;
    }
}
