// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source of a value, such as {@code Eurostat, nama_10r_2gdp} in the edition of May 2024.
 *
 * @param text the whole text
 * @param name the text without the edition
 * @param vintage the edition
 */
record ChartSource(String text, String name, Optional<String> vintage) {
    private static final int MAX_VINTAGES = 3;

    static ChartSource of(String text) {
        return new ChartSource(text, text, Optional.empty());
    }

    /** Returns the source of a measurement; without one, those of the measurements it was computed from. */
    static List<ChartSource> of(Measurement<?> measurement) {
        return measurement.sources().stream().map(ChartSource::of).toList();
    }

    private static ChartSource of(Source source) {
        StringBuilder name = new StringBuilder(source.publisher());
        source.title().ifPresent(title -> name.append(", ").append(title));
        source.url().ifPresent(url -> name.append(", ").append(url));
        return new ChartSource(source.toString(), name.toString(), source.vintage());
    }

    /** Returns the names of sources, each once with its editions. */
    static List<String> names(List<ChartSource> sources, ChartWords words) {
        Map<String, Set<String>> vintages = new LinkedHashMap<>();
        for (ChartSource source : sources) {
            Set<String> editions = vintages.computeIfAbsent(source.name, name -> new TreeSet<>());
            source.vintage.ifPresent(editions::add);
        }
        List<String> names = new ArrayList<>();
        vintages.forEach((name, editions) ->
                names.add(editions.isEmpty() ? name : name + " (" + editions(new ArrayList<>(editions), words) + ")"));
        return names;
    }

    private static String editions(List<String> editions, ChartWords words) {
        return editions.size() <= MAX_VINTAGES
                ? words.get("vintage", String.join(", ", editions))
                : words.get("vintages", editions.get(0), editions.get(editions.size() - 1));
    }
}
