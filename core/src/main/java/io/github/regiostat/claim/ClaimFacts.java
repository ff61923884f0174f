// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.claim.ClaimVariable.Level;
import io.github.regiostat.claim.ClaimVariable.Observation;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a dataset tells of the variables of claims: their bounds, units and price bases. */
final class ClaimFacts {
    private static final String UNKNOWN_UNIT = "?";
    private static final Interval NON_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    private final Observations observations;
    private final LevelUnits conversions =
            new LevelUnits(ExchangeRates.builder().build());
    /** The units of each indicator, in the data and in claims, by name. */
    private final Map<String, Map<String, Unit<?>>> units = new HashMap<>();

    private final Map<Level, Optional<Fact>> known = new HashMap<>();

    /** A measurement, and its bounds in the unit of a variable. */
    record Fact(Measurement<?> measurement, Interval bounds) {}

    ClaimFacts(Dataset dataset, CheckOptions options, Set<String> indicators) {
        this.observations = new Observations(
                new ObservationIndex(dataset),
                options.valuesAsStated(),
                options.vintage().orElse(null));
        dataset.rows()
                .filter(row -> indicators.contains(row.indicator().id())
                        && row.conversionBasis().isEmpty())
                .forEach(row ->
                        row.unit().ifPresent(unit -> addUnit(row.indicator().id(), unit)));
    }

    /** Returns the name of a unit; what a count counts is not compared, nor the whole of a percentage. */
    static String unitName(Unit<?> unit) {
        if (unit.kind() == Count.class) {
            return "count";
        }
        return unit.kind() == Percentage.class ? "%" : unit.toString();
    }

    void addUnit(String indicator, Unit<?> unit) {
        units.computeIfAbsent(indicator, id -> new HashMap<>()).putIfAbsent(unitName(unit), unit);
    }

    /** Returns the unit of an observation where a claim does not tell it, or a name that no unit has. */
    String unitOf(Observation of) {
        Set<String> names = units.getOrDefault(of.indicator(), Map.of()).keySet();
        if (names.size() == 1) {
            return names.iterator().next();
        }
        try {
            return unitName(LevelUnits.unitOf(observations.find(of.key(), Preference.NONE)));
        } catch (UndeterminedException severalOrNone) {
            return UNKNOWN_UNIT;
        }
    }

    /** Returns the measurement of an observation with its bounds, if the data have one with bounds. */
    Optional<Fact> fact(Level level) {
        return known.computeIfAbsent(level, this::find);
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

    private static Optional<Interval> converted(Interval interval, UnitScales.Factor factor) {
        Interval product = interval.multipliedBy(Interval.exactly(factor.multiplier()));
        return factor.divisor().compareTo(BigDecimal.ONE) == 0
                ? Optional.of(product)
                : product.dividedBy(Interval.exactly(factor.divisor()));
    }

    /** Returns the numbers that an observation may have by the data and by its definition. */
    Interval domain(Level level) {
        Interval sign = signOf(level.of().indicator());
        return fact(level)
                .map(fact -> fact.bounds().intersection(sign).orElse(fact.bounds()))
                .orElse(sign);
    }

    /** Returns the numbers that an indicator may have by its definition. */
    Interval signOf(String indicator) {
        List<Indicator<?>> all = observations.index().indicators(indicator);
        return !all.isEmpty() && all.stream().allMatch(Indicator::isNonNegative) ? NON_NEGATIVE : Interval.unbounded();
    }

    /** Returns whether growth on a basis follows from the levels of an indicator. */
    boolean isGrowthOfLevels(String indicator, GrowthBasis basis) {
        List<Indicator<?>> all = observations.index().indicators(indicator);
        return all.isEmpty() ? basis != GrowthBasis.REAL : all.stream().allMatch(each -> isGrowthOfLevels(each, basis));
    }

    /** Returns whether growth on a basis follows from levels at the prices of an indicator, if it has prices. */
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
