// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.LanguageTag;
import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The labels of an indicator by language, such as {@code {en=[tourism revenue], zh=[旅游收入]}}: tags in canonical case and
 * in order, so that equal labels are written as equal JSON.
 *
 * @param byLanguage the unmodifiable labels by language tag
 */
record IndicatorLabels(Map<String, List<String>> byLanguage) {
    static final IndicatorLabels NONE = new IndicatorLabels(Map.of());

    /** Returns a copy of the labels, without languages that have none. */
    static IndicatorLabels of(Map<String, ? extends List<String>> labels) {
        Map<String, List<String>> byLanguage = new TreeMap<>();
        Objects.requireNonNull(labels, "labels").forEach((tag, ofLanguage) -> {
            String language = LanguageTag.canonical(tag);
            List<String> own = checked(ofLanguage, language);
            if (!own.isEmpty() && byLanguage.put(language, own) != null) {
                throw new IllegalArgumentException("Indicator must have one list of labels per language, but "
                        + Text.quote(language) + " has two");
            }
        });
        return byLanguage.isEmpty() ? NONE : new IndicatorLabels(Collections.unmodifiableMap(byLanguage));
    }

    private static List<String> checked(List<String> labels, String language) {
        List<String> copy = List.copyOf(labels);
        Set<String> distinct = new HashSet<>();
        for (String label : copy) {
            Text.requireName(label, "Label");
            if (!distinct.add(label)) {
                throw new IllegalArgumentException("Labels of a language must be unique, but " + Text.quote(label)
                        + " occurs twice in " + Text.quote(language));
            }
        }
        return copy;
    }

    /** Returns a copy of a class that every JVM can read. */
    Map<String, List<String>> serialized() {
        Map<String, List<String>> copy = new TreeMap<>();
        byLanguage.forEach((language, labels) -> copy.put(language, new ArrayList<>(labels)));
        return copy;
    }
}
