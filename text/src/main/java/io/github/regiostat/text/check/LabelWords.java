// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names of the indicators of the data tell: their single words, and which indicators are growth of which. */
final class LabelWords {
    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<Indicator<?>>> growths = new HashMap<>();

    void add(String foldedLabel) {
        words.addAll(List.of(foldedLabel.split(" ", -1)));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    void addGrowth(Indicator<?> levels, Indicator<?> growth) {
        growths.computeIfAbsent(levels.id(), id -> new LinkedHashSet<>()).add(growth);
    }

    /** Returns the only indicator that states, by its name, the growth of another one in percent, or null. */
    @Nullable
    Indicator<?> growthOf(String levels) {
        Set<Indicator<?>> found = growths.getOrDefault(levels, Set.of());
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
