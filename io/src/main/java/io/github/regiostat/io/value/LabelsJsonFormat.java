// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.internal.CanonicalLabels;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code {"en": ["tourism revenue"], "zh": ["旅游收入"]}}; a failure has the location of its label. */
final class LabelsJsonFormat {
    private LabelsJsonFormat() {}

    public static <E extends Exception> Map<String, List<String>> read(RegiostatReader<E> in) throws E {
        Set<String> languages = new HashSet<>();
        return in.map("Labels", language -> {
            if (!languages.addAll(in.checked(
                    () -> CanonicalLabels.of(Map.of(language, List.of("label"))).keySet()))) {
                throw in.failure("Indicator must have one list of labels per language, but " + Text.quote(language)
                        + " is the language of another list");
            }
            Set<String> labels = new HashSet<>();
            return in.list("Labels of a language", () -> label(language, labels, in));
        });
    }

    private static <E extends Exception> String label(String language, Set<String> labels, RegiostatReader<E> in)
            throws E {
        String label = in.text("Label");
        in.checked(() -> CanonicalLabels.of(Map.of(language, List.of(label))));
        if (!labels.add(label)) {
            throw in.failure("Labels of a language must be unique, but " + Text.quote(label) + " occurs twice in "
                    + Text.quote(language));
        }
        return label;
    }
}
