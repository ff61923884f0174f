// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sources of a page, numbered in the order in which its statements name them. */
final class SourceList {
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    /** Returns the members of the template for the sources of a result, each with its number and publisher. */
    List<Map<String, Object>> of(ClaimResult result) {
        Set<Source> sources = new LinkedHashSet<>();
        result.measurements().forEach(measurement -> sources.addAll(measurement.sources()));
        List<Map<String, Object>> members = new ArrayList<>();
        for (Source source : sources) {
            numbers.putIfAbsent(source, numbers.size() + 1);
            members.add(Map.of("source", numbers.get(source), "publisher", source.publisher()));
        }
        return members;
    }

    /** Adds the sources of a dataset if no statement names a source. */
    void addIfEmpty(Optional<Dataset> dataset) {
        if (numbers.isEmpty()) {
            others(dataset).forEach(source -> numbers.put(source, numbers.size() + 1));
        }
    }

    /** Returns the members of the template for the numbered sources. */
    List<Map<String, Object>> numbered() {
        List<Map<String, Object>> members = new ArrayList<>();
        numbers.forEach((source, number) -> members.add(Map.of("number", number, "name", source.toString())));
        return members;
    }

    /** Returns the sources of a dataset that have no number, in alphabetical order. */
    List<Source> others(Optional<Dataset> dataset) {
        Map<String, Source> others = new TreeMap<>();
        dataset.ifPresent(data -> data.sources().stream()
                .filter(source -> !numbers.containsKey(source))
                .forEach(source -> others.put(source.toString(), source)));
        return List.copyOf(others.values());
    }
}
