// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An index of a dataset: its regions and countries, and the periods, units and counterparts of each indicator. */
final class DataIndex {
    private static final int MAX_PARENTS = 64;

    /** The regions, periods and units of the data of an indicator. */
    static final class Series {
        final Map<Region, TreeSet<TimePeriod>> periods = new HashMap<>();
        final Set<Frequency> frequencies = new LinkedHashSet<>();
        final Set<Unit<?>> units = new LinkedHashSet<>();
        final Set<Counterpart> counterparts = new LinkedHashSet<>();

        private void add(Row row) {
            periods.computeIfAbsent(row.region(), region -> new TreeSet<>()).add(row.period());
            frequencies.add(row.period().frequency());
            row.unit().ifPresent(units::add);
            row.counterpart().ifPresent(counterparts::add);
        }
    }

    /** What many indicators count. */
    private static final Set<String> GENERAL_COUNTS = Set.of("things", "people", "persons", "person", "units", "times");

    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Map<String, Indicator<?>> indicators = new LinkedHashMap<>();
    private final Set<Region> regions = new LinkedHashSet<>();
    private final Set<Region> countries = new LinkedHashSet<>();

    /**
     * Reads the index of a dataset.
     *
     * @param options the declared indicators, and the region of the text, whose country is known too
     */
    DataIndex(Dataset dataset, TextCheckOptions options) {
        dataset.rows().forEach(row -> {
            indicators.putIfAbsent(row.indicator().id(), row.indicator());
            series.computeIfAbsent(row.indicator().id(), id -> new Series()).add(row);
            regions.add(row.region());
        });
        options.indicators().forEach(indicator -> indicators.merge(indicator.id(), indicator, DataIndex::withLabels));
        regions.forEach(region -> addCountries(region, 0));
        options.region().ifPresent(region -> addCountries(region, 0));
    }

    /** Returns the indicator of the data, with the labels of a declaration of the same id if it has none. */
    private static Indicator<?> withLabels(Indicator<?> ofData, Indicator<?> declared) {
        return ofData.labels().isEmpty() && ofData.kind() == declared.kind()
                ? ofData.toBuilder().labels(declared.labels()).build()
                : ofData;
    }

    private void addCountries(Region region, int depth) {
        if (depth > MAX_PARENTS) {
            return;
        }
        if (region.kind() == RegionKind.COUNTRY) {
            countries.add(region);
        }
        for (Membership parent : region.parents()) {
            addCountries(parent.region(), depth + 1);
        }
        for (Membership member : region.memberships()) {
            addCountries(member.region(), depth + 1);
        }
    }

    Set<Region> regions() {
        return regions;
    }

    Set<Region> countries() {
        return countries;
    }

    /** Returns the indicator with an id. */
    Optional<Indicator<?>> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** Returns the only indicator whose identifier has a word. */
    Optional<Indicator<?>> named(String word) {
        List<Indicator<?>> found = new ArrayList<>();
        for (Indicator<?> indicator : indicators.values()) {
            if (FoldedText.term(indicator.id()).contains(word)) {
                found.add(indicator);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns whether a word is part of a label: "income" of "disposable income". */
    boolean isInLabel(String word) {
        String folded = FoldedText.term(word);
        return indicators.values().stream()
                .flatMap(indicator -> indicator.labels().values().stream())
                .flatMap(List::stream)
                .anyMatch(label -> FoldedText.term(label).contains(folded));
    }

    Collection<Indicator<?>> indicators() {
        return indicators.values();
    }

    /** Returns the only indicator whose values have a unit that tells what they are: bags, or hectares. */
    Optional<Indicator<?>> ofUnit(Unit<?> unit) {
        boolean isTelling = unit.of(BigDecimal.ONE) instanceof Count count && !GENERAL_COUNTS.contains(count.counted())
                || unit.kind() == MoneyPer.class
                || unit.kind() == Amount.class;
        List<Indicator<?>> found = isTelling
                ? indicators.values().stream()
                        .filter(indicator -> series(indicator).units.contains(unit))
                        .toList()
                : List.of();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns the other indicators of the same kind and units, which a figure may be compared with. */
    List<Indicator<?>> alike(Indicator<?> indicator) {
        List<Indicator<?>> found = new ArrayList<>();
        for (Indicator<?> other : indicators.values()) {
            boolean isOther = other.kind() == indicator.kind() && !other.equals(indicator);
            if (isOther && series(other).units.equals(series(indicator).units)) {
                found.add(other);
            }
        }
        return List.copyOf(found);
    }

    Series series(Indicator<?> indicator) {
        return series.getOrDefault(indicator.id(), new Series());
    }

    /** Returns the only region of the data. */
    Optional<Region> onlyRegion() {
        return regions.size() == 1 ? regions.stream().findFirst() : Optional.empty();
    }

    /** Returns the only region of the data of an indicator. */
    Optional<Region> onlyRegion(Indicator<?> indicator) {
        Set<Region> known = series(indicator).periods.keySet();
        return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
    }

    /** Returns the only country among the regions of the data. */
    Optional<Region> nation() {
        List<Region> found = new ArrayList<>();
        for (Region region : regions) {
            if (region.kind() == RegionKind.COUNTRY) {
                found.add(region);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns the latest period of an indicator in a region that ended on or before a day. */
    Optional<TimePeriod> latest(Indicator<?> indicator, Region region, LocalDate published) {
        TreeSet<TimePeriod> periods = series(indicator).periods.getOrDefault(region, new TreeSet<>());
        return periods.descendingSet().stream()
                .filter(period -> !period.isRange() && !period.end().isAfter(published))
                .findFirst();
    }

    /** Returns a half-year or quarter as a range of the quarters or months that the data of an indicator have. */
    TimePeriod inFrequency(Indicator<?> indicator, TimePeriod period) {
        boolean isPart = period.frequency() == Frequency.HALF_YEAR
                || period.frequency() == Frequency.QUARTER
                || period.frequency() == Frequency.YEAR && !period.isRange() && indicator.behaviour() == Behaviour.FLOW;
        return isPart ? parts(indicator, period).orElse(period) : period;
    }

    /**
     * Returns the range of the quarters or months of the data in a longer period, or empty if the data have values of
     * its frequency.
     */
    Optional<TimePeriod> parts(Indicator<?> indicator, TimePeriod period) {
        Set<Frequency> known = series(indicator).frequencies;
        boolean isInQuarters = period.frequency() != Frequency.QUARTER && known.contains(Frequency.QUARTER);
        boolean isLonger = period.frequency() == Frequency.YEAR
                || period.frequency() == Frequency.HALF_YEAR
                || period.frequency() == Frequency.QUARTER;
        if (!isLonger || known.contains(period.frequency()) || !isInQuarters && !known.contains(Frequency.MONTH)) {
            return Optional.empty();
        }
        TimePeriod start = period.first();
        TimePeriod end = period.last();
        int first = start.start().getMonthValue();
        int last = end.end().getMonthValue();
        int firstYear = start.reportingYear();
        int lastYear = end.reportingYear();
        return Optional.of(
                isInQuarters
                        ? TimePeriod.range(
                                TimePeriod.quarter(firstYear, (first + 2) / 3), TimePeriod.quarter(lastYear, last / 3))
                        : TimePeriod.range(TimePeriod.month(firstYear, first), TimePeriod.month(lastYear, last)));
    }

    /** Returns the first period of an indicator in a region. */
    Optional<TimePeriod> first(String indicator, Region region) {
        return single(indicator, region).findFirst();
    }

    /** Returns the last period of an indicator in a region. */
    Optional<TimePeriod> last(String indicator, Region region) {
        return single(indicator, region).reduce((first, second) -> second);
    }

    /** Returns the periods before an observation, of its frequency. */
    List<TimePeriod> before(ObservationKey key) {
        return single(key.indicator(), key.region())
                .filter(period -> period.frequency() == key.period().frequency() && period.compareTo(key.period()) < 0)
                .toList();
    }

    /** Returns the periods of an indicator in a region, in order, without ranges. */
    Stream<TimePeriod> single(String indicator, Region region) {
        Series known = series.getOrDefault(indicator, new Series());
        return known.periods.getOrDefault(region, new TreeSet<>()).stream().filter(period -> !period.isRange());
    }

    /** Returns the regions of a kind for which the data have an indicator in a period. */
    List<Region> regionsOf(RegionKind kind, ObservationKey key) {
        return series.getOrDefault(key.indicator(), new Series()).periods.entrySet().stream()
                .filter(entry ->
                        entry.getKey().kind() == kind && entry.getValue().contains(key.period()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether the data have an indicator for years only. */
    boolean isAnnual(Indicator<?> indicator) {
        return series(indicator).frequencies.stream().allMatch(frequency -> frequency == Frequency.YEAR);
    }
}
