// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggestions for messages about an unknown text, such as {@code nearest are 'gdp', 'gnp'} for {@code gpd}. */
public final class Suggestions {
    private static final int MAX_SHOWN = 5;
    private static final int MAX_COMPARED_LENGTH = 80;

    private Suggestions() {}

    /**
     * Returns the known texts that are similar to an unknown one: those with a small edit distance, and those that
     * contain it or are contained in it. Case is ignored.
     *
     * @param unknown the unknown text
     * @param known the known texts
     * @return up to five texts, the most similar first
     */
    public static List<String> nearest(String unknown, Collection<String> known) {
        String wanted = unknown.toLowerCase(Locale.ROOT);
        int limit = Math.min(unknown.length(), Math.min(4, Math.max(2, unknown.length() / 2)));
        return known.stream()
                .distinct()
                .map(text -> new Suggestion(text, distance(wanted, text, limit)))
                .filter(suggestion -> suggestion.distance() <= limit)
                .sorted(Comparator.comparingInt(Suggestion::distance))
                .limit(MAX_SHOWN)
                .map(Suggestion::text)
                .toList();
    }

    /** A known text with its distance from the unknown one. */
    private record Suggestion(String text, int distance) {}

    /**
     * Returns the Levenshtein distance; 1 if one text contains the other; a large number for long texts, and for texts
     * whose lengths differ by more than a limit.
     */
    private static int distance(String wanted, String known, int limit) {
        String to = known.toLowerCase(Locale.ROOT);
        if (to.contains(wanted) || wanted.contains(to)) {
            return to.equals(wanted) ? 0 : 1;
        }
        boolean isLong = Math.max(wanted.length(), to.length()) > MAX_COMPARED_LENGTH;
        if (isLong || Math.abs(wanted.length() - to.length()) > limit) {
            return MAX_COMPARED_LENGTH;
        }
        return editDistance(wanted, to);
    }

    /**
     * Returns the Levenshtein distance: the number of characters to insert, delete or replace.
     *
     * @param from the first text
     * @param to the second text
     * @return the distance, 0 for equal texts
     */
    public static int editDistance(String from, String to) {
        int[] costs = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replacement = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replacement, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[to.length()];
    }

    /**
     * Returns the end of a message about an unknown text: the similar texts, or else the first of all known texts.
     *
     * @param unknown the unknown text
     * @param known the known texts
     * @return text such as {@code nearest are 'gdp', 'gnp'} or {@code known are 'a', 'b' and 7 more}
     */
    public static String of(String unknown, Collection<String> known) {
        List<String> nearest = nearest(unknown, known);
        return nearest.isEmpty() ? "known are " + listed(known) : "nearest are " + listed(nearest);
    }

    private static String listed(Collection<String> texts) {
        List<String> all = texts.stream().distinct().toList();
        String shown = all.stream().limit(MAX_SHOWN).map(Text::quote).collect(Collectors.joining(", "));
        return all.size() <= MAX_SHOWN ? shown : shown + " and " + (all.size() - MAX_SHOWN) + " more";
    }
}
