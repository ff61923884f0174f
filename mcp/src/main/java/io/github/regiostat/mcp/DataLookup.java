// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.claims.Relation;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds indicators, regions and measurements of a dataset by what a model writes. */
final class DataLookup {
    private static final int LISTED = 12;

    private final Dataset dataset;

    DataLookup(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns the indicator with an id, or else with a name or label. */
    Indicator<?> indicator(String text) {
        List<Indicator<?>> named = dataset.indicators().stream()
                .filter(indicator -> indicator.id().equals(text))
                .collect(Collectors.toList());
        if (named.isEmpty()) {
            dataset.indicators().stream()
                    .filter(indicator -> isNameOf(indicator, text))
                    .forEach(named::add);
        }
        if (named.size() != 1) {
            throw new RefusedCallException("Indicator must be the id or name of one indicator, but '" + text
                    + "' matches " + (named.isEmpty() ? "no indicator" : named.size() + " indicators")
                    + "; the data have "
                    + listed(dataset.indicators().stream().map(Indicator::id).toList()));
        }
        return named.get(0);
    }

    private static boolean isNameOf(Indicator<?> indicator, String text) {
        return Stream.concat(
                        Stream.of(indicator.name()),
                        indicator.labels().values().stream().flatMap(List::stream))
                .anyMatch(name -> name.equalsIgnoreCase(text));
    }

    /** Returns the region with a code or name, among those of the data first. */
    Region region(String text) {
        List<Region> found = dataset.regions().stream()
                .filter(region -> isNameOf(region, text))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        try {
            return Regions.find(text).orElseGet(() -> Regions.named(text));
        } catch (IllegalArgumentException unknown) {
            throw new RefusedCallException(unknown.getMessage() + "; find_region lists regions");
        }
    }

    private static boolean isNameOf(Region region, String text) {
        String name = text.toLowerCase(Locale.ROOT);
        Stream<String> codes = Stream.concat(
                        region.codes().stream(), region.formerCodes().stream().map(FormerCode::code))
                .map(Object::toString);
        Stream<String> names = Stream.concat(
                region.names().values().stream(), region.otherNames().stream().map(RegionName::text));
        return Stream.concat(codes, names)
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(name));
    }

    static TimePeriod period(String text) {
        try {
            return TimePeriod.parse(text.strip());
        } catch (IllegalArgumentException invalid) {
            throw new RefusedCallException(invalid.getMessage() + "; write 2024, 2024-Q1, 2024-03 or 2019/2024");
        }
    }

    /** Returns the rows of an indicator with the stated categories, of any category in other dimensions. */
    Dataset rows(Indicator<?> indicator, Map<String, String> dimensions) {
        for (String dimension : dimensions.keySet()) {
            if (!dataset.dimensionIds().contains(dimension)) {
                throw new RefusedCallException("Dimension must be one of the data, but was '" + dimension
                        + "'; the data have " + listed(dataset.dimensionIds()));
            }
        }
        return dataset.onlyIndicator(indicator.id())
                .filter(row -> dimensions.entrySet().stream()
                        .allMatch(each -> row.category(each.getKey())
                                .map(each.getValue()::equals)
                                .orElse(false)));
    }

    /** Returns the measurements of a period, one for each region that is not a group and contains no other of them. */
    List<Measurement<?>> ofRegions(Indicator<?> indicator, TimePeriod period, Map<String, String> dimensions) {
        Dataset there = rows(indicator, dimensions)
                .filter(row -> row.period().equals(period) && !row.isMissing())
                .withoutGroups();
        Set<Region> wholes = Regions.containersAmong(there.regions(), period.end()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Measurement<?>> found = new ArrayList<>();
        there.split(Row::region).forEach((region, rows) -> {
            if (!wholes.contains(region)) {
                found.add(one(rows, dimensions, described(indicator, region, period)));
            }
        });
        return found;
    }

    private static String described(Indicator<?> indicator, Region region, TimePeriod period) {
        return indicator.id() + " of " + region.name() + " (" + region.code() + ") in " + period;
    }

    /** Returns the one measurement of an observation, in its latest edition. */
    Measurement<?> measurement(
            Indicator<?> indicator, Region region, TimePeriod period, Map<String, String> dimensions) {
        Dataset there = rows(indicator, dimensions)
                .filter(row -> row.period().equals(period) && row.region().isSamePlaceAs(region));
        String of = described(indicator, region, period);
        if (there.isEmpty()) {
            throw new RefusedCallException("The data have no value of " + of + "; " + alternatives(indicator, region));
        }
        return one(there, dimensions, of);
    }

    private static Measurement<?> one(Dataset there, Map<String, String> dimensions, String of) {
        Dataset found = there.latestVintages();
        if (found.size() > 1) {
            Dataset totals = found.filter(row -> row.dimensions().entrySet().stream()
                    .filter(each -> !dimensions.containsKey(each.getKey()))
                    .allMatch(each -> each.getValue().equals(Relation.TOTAL)));
            found = totals.isEmpty() ? found : totals;
        }
        if (found.size() > 1) {
            throw new RefusedCallException("Observation must be one, but the data have " + found.size() + " values of "
                    + of + ": state dimensions, such as "
                    + listed(
                            found.rows().map(row -> describedOf(row)).distinct().toList()));
        }
        Measurement<?> measurement = found.get(0);
        if (measurement.figure().isEmpty()) {
            throw new RefusedCallException("The value of " + of + " is missing in the data");
        }
        return measurement;
    }

    private static String describedOf(Row row) {
        return row.dimensions().isEmpty()
                ? row.source().map(source -> "source " + source.publisher()).orElse("no dimension")
                : row.dimensions().toString();
    }

    private String alternatives(Indicator<?> indicator, Region region) {
        Dataset rows = rows(indicator, Map.of());
        Dataset ofRegion = rows.filter(row -> row.region().isSamePlaceAs(region));
        return ofRegion.isEmpty()
                ? "it has values of "
                        + listed(rows.regions().stream()
                                .map(each -> each.code() + " (" + each.name() + ")")
                                .toList())
                : "for this region it has values of " + listed(ofRegion.periods());
    }

    /** Returns the periods of the rows that a period selects: itself, or all periods within a range. */
    static SortedSet<TimePeriod> within(Dataset rows, TimePeriod wanted) {
        return rows.periods().stream()
                .filter(period -> wanted.isRange() ? wanted.encloses(period) : period.equals(wanted))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String listed(Collection<?> items) {
        if (items.isEmpty()) {
            return "none";
        }
        String shown = items.stream().limit(LISTED).map(Object::toString).collect(Collectors.joining(", "));
        return items.size() > LISTED ? shown + " and " + (items.size() - LISTED) + " more" : shown;
    }
}
