// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.internal.Copies;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the template by key. */
final class Words {
    private static final List<String> KEYS = List.of(
            "summary",
            "statements",
            "claimed",
            "implied",
            "says.text",
            "says.data",
            "row",
            "why",
            "carried",
            "remedy",
            "derivation",
            "vintages",
            "vintage",
            "to-statement",
            "back",
            "charts",
            "chart.table",
            "chart.category",
            "chart.series",
            "chart.value",
            "chart.bounds",
            "chart.source",
            "sources",
            "sources.other",
            "method",
            "made-by");

    private Words() {}

    /** Returns the words by key; a dot in a key is a hyphen, since the template reads dots as members. */
    static Map<String, String> of(Messages messages) {
        return KEYS.stream()
                .map(key -> Map.entry(key.replace('.', '-'), messages.get(key)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue), Copies::map));
    }
}
