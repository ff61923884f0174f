// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import java.util.ArrayList;
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

    private final Map<String, Set<String>> concepts = new HashMap<>();

    private final List<Share> shares = new ArrayList<>();

    /** An indicator that is a share of a whole, with the words for both. */
    private record Share(Indicator<?> indicator, String part, Set<String> wholes) {}

    void add(String foldedLabel) {
        words.addAll(List.of(foldedLabel.split(" ", -1)));
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    void addConcept(String concept, Indicator<?> indicator) {
        concepts.computeIfAbsent(concept, key -> new HashSet<>()).add(indicator.id());
    }

    /** Returns whether a usual word of a concept is a label of an indicator: "output" of GDP. */
    boolean isOf(String concept, String indicator) {
        return concepts.getOrDefault(concept, Set.of()).contains(indicator);
    }

    void addShare(Indicator<?> indicator, String part, Set<String> wholes) {
        shares.add(new Share(indicator, part, wholes));
    }

    /** Returns the shares of a whole that words name, and of a part that is one of the labels. */
    List<Indicator<?>> shares(String words, Set<String> parts) {
        List<Indicator<?>> found = new ArrayList<>();
        for (Share share : shares) {
            boolean isOf = share.wholes.stream().anyMatch(words::contains)
                    && parts.stream().anyMatch(share.part::contains);
            if (isOf && !found.contains(share.indicator)) {
                found.add(share.indicator);
            }
        }
        return found;
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
