// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.period.TimePeriod;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that measurements of an indicator and a region are a single series. */
final class SeriesKey {
    private static final int MAX_SHOWN = 5;

    private SeriesKey() {}

    static void requireOne(Dataset selected) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        Set<String> dimensions = selected.dimensionIds();
        selected.rows().forEach(row -> {
            row.unit().ifPresent(unit -> put(parts, "unit", unit));
            put(parts, "counterpart", row.counterpart().map(Object::toString).orElse("none"));
            dimensions.forEach(id -> put(parts, id, row.category(id).orElse("none")));
            put(parts, "reference", row.reference().map(Object::toString).orElse("none"));
            if (!row.isMissing()) {
                put(
                        parts,
                        "conversion basis",
                        row.conversionBasis().map(RateBasis::code).orElse("none"));
            }
            put(parts, "source", row.source().map(Object::toString).orElse("none"));
            put(parts, "frequency", frequencyOf(row.period()));
        });
        parts.values().removeIf(values -> values.size() == 1);
        if (!parts.isEmpty()) {
            Row first = selected.row(0);
            throw new IllegalArgumentException(
                    "Measurements of " + first.indicator().id() + " of "
                            + first.region().code() + " must be one series, but differ in " + described(parts)
                            + "; select one series first");
        }
    }

    private static void put(Map<String, Set<String>> parts, String part, Object value) {
        parts.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(value.toString());
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
