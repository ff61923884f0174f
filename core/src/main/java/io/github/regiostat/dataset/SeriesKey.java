// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that measurements of an indicator and a region are a single series, or a single measurement. */
final class SeriesKey {
    private static final int MAX_SHOWN = 5;

    private SeriesKey() {}

    /** Returns what the measurements of a series have in common. */
    static List<Object> of(Row row) {
        Measurement<?> measurement = row.measurement();
        return List.of(
                row.unit(),
                row.region(),
                Context.of(measurement),
                measurement.dimensions(),
                row.period().frequency(),
                row.period().reportingYearStart());
    }

    /** Returns what the parts of a sum over a dimension have in common. */
    static List<Object> ofPart(Row row, String dimension, Set<String> dimensions) {
        List<Object> others = dimensions.stream()
                .filter(id -> !id.equals(dimension))
                .<Object>map(row::category)
                .toList();
        Context context = Context.of(row.measurement());
        return List.of(row.region(), row.period().start(), row.period().end(), context, others);
    }

    static void requireOne(TableView selected) {
        Map<String, Set<String>> parts = differences(selected, false);
        if (parts.isEmpty()) {
            selected.split(row -> List.of(row.period().start(), row.period().end()))
                    .values()
                    .forEach(SeriesKey::requireOneOfPeriod);
        } else {
            throw new IllegalArgumentException(measurementsOf(selected) + " must be one series, but differ in "
                    + described(parts) + "; select one series first");
        }
    }

    /** Checks that there is at most one measurement of a region and a period. */
    static void requireOneOfPeriod(TableView selected) {
        if (selected.size() > 1) {
            throw new IllegalArgumentException(measurementsOf(selected) + " must be one for "
                    + selected.row(0).period() + ", but are "
                    + selected.size() + ", which differ in " + described(differences(selected, true))
                    + "; select one of them first");
        }
    }

    private static String measurementsOf(TableView selected) {
        Row first = selected.row(0);
        return "Measurements of " + first.indicator().id() + " of "
                + first.region().code();
    }

    /**
     * Returns the values of each part of the key that differs.
     *
     * @param isStrict whether a missing figure must have the unit and conversion basis of the others, and a source the
     *     dates of the others
     */
    private static Map<String, Set<String>> differences(TableView selected, boolean isStrict) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        Set<String> dimensions = selected.dimensionIds();
        selected.rows().forEach(row -> {
            boolean isComplete = isStrict || !row.isMissing();
            if (isComplete || row.unit().isPresent()) {
                put(parts, "unit", row.unit(), "unknown");
            }
            put(parts, "counterpart", row.counterpart(), "none");
            dimensions.forEach(id -> put(parts, id, row.category(id), "none"));
            put(parts, "reference", row.reference(), "none");
            if (isComplete) {
                put(parts, "conversion basis", row.conversionBasis().map(RateBasis::code), "none");
            }
            put(parts, "source", isStrict ? row.source().map(SeriesKey::withDates) : row.source(), "none");
            put(parts, "frequency", Optional.of(frequencyOf(row.period())), "");
        });
        parts.values().removeIf(values -> values.size() == 1);
        return parts;
    }

    private static void put(Map<String, Set<String>> parts, String part, Optional<?> value, String none) {
        parts.computeIfAbsent(part, p -> new LinkedHashSet<>())
                .add(value.map(Object::toString).orElse(none));
    }

    private static String withDates(Source source) {
        return source
                + source.published().map(day -> ", published " + day).orElse("")
                + source.accessed().map(day -> ", accessed " + day).orElse("");
    }

    private static String frequencyOf(TimePeriod period) {
        String start = period.reportingYearStart().toString();
        return period.frequency().code() + (start.equals("--01-01") ? "" : " from " + start);
    }

    private static String described(Map<String, Set<String>> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " (" + described(part.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String described(Set<String> values) {
        String shown = values.stream().limit(MAX_SHOWN).collect(Collectors.joining("; "));
        return values.size() <= MAX_SHOWN ? shown : shown + "; …";
    }
}
