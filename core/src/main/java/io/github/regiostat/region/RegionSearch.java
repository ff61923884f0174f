// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds regions by what people write: names with and without accents, parts of them, and what is only near. */
final class RegionSearch {
    private static final int MOST_CANDIDATES = 5;
    private static final int LONGEST_COMPARED = 40;
    private static final int LONGEST_SEARCHED = 200;

    private RegionSearch() {}

    /** How a text fits a region; the first is the best. */
    private enum Fit {
        CODE,
        NAME,
        FOLDED_NAME,
        BARE_NAME,
        PART_OF_NAME,
        NONE
    }

    /** A region and how well it fits. */
    private record Found(Fit fit, Region region) {
        static final Comparator<Found> ORDER = Comparator.comparing(Found::fit)
                .thenComparing(found -> found.region().code());
    }

    /** Of regions those that have the name, as it is written, or else but for case and accents, or else but for a word for what they are. */
    static List<Region> named(String name, Stream<Region> regions) {
        List<Found> found = regions.map(
                        region -> new Found(fit(name, region.names().values()), region))
                .filter(candidate -> candidate.fit().compareTo(Fit.BARE_NAME) <= 0)
                .distinct()
                .sorted(Found.ORDER)
                .toList();
        return found.stream()
                .filter(candidate -> candidate.fit() == found.get(0).fit())
                .map(Found::region)
                .toList();
    }

    private static Fit fit(String name, Iterable<String> names) {
        String folded = NormalizedName.folded(name);
        Fit best = Fit.NONE;
        for (String own : names) {
            Fit fit = fit(name, folded, own);
            best = fit.compareTo(best) < 0 ? fit : best;
        }
        return best;
    }

    private static Fit fit(String name, String folded, String own) {
        if (own.equals(name)) {
            return Fit.NAME;
        }
        String ownFolded = NormalizedName.folded(own);
        if (ownFolded.equals(folded)) {
            return Fit.FOLDED_NAME;
        }
        if (NormalizedName.bare(ownFolded).equals(NormalizedName.bare(folded))) {
            return Fit.BARE_NAME;
        }
        return !folded.isEmpty() && ownFolded.contains(folded) ? Fit.PART_OF_NAME : Fit.NONE;
    }

    /** Regions whose code or name has the text in it, or else is near it. */
    static List<Region> search(String text, Registry registry) {
        if (text.length() > LONGEST_SEARCHED) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        registry.find(text).forEach(region -> found.add(new Found(Fit.CODE, region)));
        for (int line = 0; line < registry.size(); line++) {
            Fit fit = isCode(text, registry.codes(line)) ? Fit.CODE : fit(text, registry.names(line));
            if (fit != Fit.NONE) {
                found.add(new Found(fit, registry.at(line)));
            }
        }
        return found.isEmpty()
                ? nearest(text, registry)
                : found.stream()
                        .sorted(Found.ORDER)
                        .map(Found::region)
                        .distinct()
                        .toList();
    }

    private static boolean isCode(String text, List<String> codes) {
        return codes.stream()
                .anyMatch(
                        code -> code.equalsIgnoreCase(text) || afterScheme(code).equalsIgnoreCase(text));
    }

    private static String afterScheme(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    /** The regions whose code or name differs from the text in the fewest characters, if these are few. */
    static List<Region> nearest(String text, Registry registry) {
        if (text.length() > LONGEST_COMPARED) {
            return List.of();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        int far = Math.min(text.length(), Math.min(4, 2 + text.length() / 4));
        return IntStream.range(0, registry.size())
                .mapToObj(line -> new int[] {distance(wanted, far, registry, line), line})
                .filter(near -> near[0] < far)
                .sorted(Comparator.comparingInt(near -> near[0]))
                .limit(MOST_CANDIDATES)
                .map(near -> registry.at(near[1]))
                .toList();
    }

    private static int distance(String wanted, int far, Registry registry, int line) {
        return Stream.concat(
                        registry.codes(line).stream().flatMap(code -> Stream.of(code, afterScheme(code))),
                        registry.names(line).stream())
                .filter(known -> Math.abs(known.length() - wanted.length()) < far)
                .mapToInt(known -> distance(wanted, known.toLowerCase(Locale.ROOT)))
                .min()
                .orElse(far);
    }

    /** The number of characters to insert, drop or replace to come from one text to the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] costs = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[to.length()];
    }

    /** The regions in a message, at most a few of them: {@code 'CN' (China), 'TW' (Taiwan)}. */
    static String described(List<Region> regions) {
        String few =
                regions.stream().limit(MOST_CANDIDATES).map(Region::described).collect(Collectors.joining(", "));
        return regions.size() > MOST_CANDIDATES ? few + " and " + (regions.size() - MOST_CANDIDATES) + " more" : few;
    }
}
