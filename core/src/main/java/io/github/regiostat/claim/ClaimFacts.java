// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.claim.ClaimVariable.Observation;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a dataset tells of the variables of claims: their bounds, units and price bases. */
final class ClaimFacts {
    private static final Interval NON_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    private final CheckOptions options;
    private final Map<Observation, List<Measurement<?>>> measurements = new HashMap<>();
    private final Map<String, Set<Indicator<?>>> indicators = new HashMap<>();
    /** The units of each indicator, in the data and in claims. */
    private final Map<String, Set<String>> units = new HashMap<>();

    ClaimFacts(Dataset dataset, CheckOptions options, Set<String> ids) {
        this.options = options;
        Dataset relevant = dataset.filter(row -> ids.contains(row.indicator().id()) && !row.isMissing());
        Dataset selected =
                options.vintage().isPresent() ? relevant.ofVintage(options.vintage().get()) : relevant.latestVintages();
        for (Indicator<?> indicator : selected.indicators()) {
            indicators
                    .computeIfAbsent(indicator.id(), id -> new LinkedHashSet<>())
                    .add(indicator);
        }
        for (Measurement<?> measurement : selected) {
            add(measurement);
        }
    }

    private void add(Measurement<?> measurement) {
        if (measurement.conversionBasis().isPresent()) {
            return;
        }
        Observation of = Observation.of(ObservationKey.of(measurement));
        measurements.computeIfAbsent(of, key -> new ArrayList<>()).add(measurement);
        addUnit(of.indicator(), unitName(measurement.figure().orElseThrow().unit()));
    }

    /** Returns the name of a unit; what a count counts is not compared, nor the whole of a percentage. */
    static String unitName(Unit<?> unit) {
        if (unit.kind() == Count.class) {
            return "count";
        }
        return unit.kind() == Percentage.class ? "%" : unit.toString();
    }

    void addUnit(String indicator, String unit) {
        units.computeIfAbsent(indicator, id -> new LinkedHashSet<>()).add(unit);
    }

    /** Returns the unit of an observation where a claim does not tell it, or a name that no unit has. */
    String unitOf(Observation of) {
        Set<String> known = units.getOrDefault(of.indicator(), Set.of());
        if (known.size() == 1) {
            return known.iterator().next();
        }
        List<String> own = measurements.getOrDefault(of, List.of()).stream()
                .map(each -> unitName(each.figure().orElseThrow().unit()))
                .distinct()
                .toList();
        return own.size() == 1 ? own.get(0) : "?";
    }

    /** Returns the measurements of an observation in a unit. */
    List<Measurement<?>> measurements(Observation of, String unit) {
        List<Measurement<?>> found = new ArrayList<>();
        for (Measurement<?> each : measurements.getOrDefault(of, List.of())) {
            if (unitName(each.figure().orElseThrow().unit()).equals(unit)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Returns the numbers that an observation may have: the hull of its measurements, zero or more by its definition. */
    Interval domain(Observation of, String unit) {
        Interval sign = signOf(of.indicator());
        Optional<Interval> known = measurements(of, unit).stream()
                .map(each -> interval(each.figure().orElseThrow()).orElse(Interval.unbounded()))
                .reduce(Interval::hull);
        return known.map(each -> each.intersection(sign).orElse(each)).orElse(sign);
    }

    /** Returns the numbers that an indicator may have by its definition. */
    Interval signOf(String indicator) {
        Set<Indicator<?>> known = indicators.getOrDefault(indicator, Set.of());
        return !known.isEmpty() && known.stream().allMatch(Indicator::isNonNegative)
                ? NON_NEGATIVE
                : Interval.unbounded();
    }

    /** Returns the bounds of a figure of the data, or its value where values are taken as stated. */
    private Optional<Interval> interval(Figure<?> figure) {
        Optional<Interval> bounds = figure.bounds().map(Bounds::interval);
        return bounds.isEmpty() && options.valuesAsStated()
                ? figure.value().map(Quantity::number).map(Interval::exactly)
                : bounds;
    }

    /** Returns whether growth on a basis follows from the levels of an indicator. */
    boolean isGrowthOfLevels(String indicator, GrowthBasis basis) {
        Set<Indicator<?>> known = indicators.getOrDefault(indicator, Set.of());
        return known.isEmpty()
                ? basis != GrowthBasis.REAL
                : known.stream().map(Indicator::priceBasis).allMatch(prices -> isGrowthOfLevels(prices, basis));
    }

    /** Returns whether growth on a basis follows from levels at prices. */
    static boolean isGrowthOfLevels(PriceBasis prices, GrowthBasis basis) {
        if (prices.isReal()) {
            return basis != GrowthBasis.NOMINAL;
        }
        return prices.equals(PriceBasis.CURRENT) ? basis == GrowthBasis.NOMINAL : basis != GrowthBasis.REAL;
    }
}
