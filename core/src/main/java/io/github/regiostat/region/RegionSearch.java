// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches regions by code or name: exact, without accents, by a part of the name, or by similarity. */
final class RegionSearch {
    private static final int MAX_CANDIDATES = 5;
    private static final int MAX_COMPARED_LENGTH = 40;
    private static final int MAX_SEARCHED_LENGTH = 200;

    private RegionSearch() {}

    /** The quality of a match, best first. */
    private enum Quality {
        CODE,
        NAME,
        FOLDED_NAME,
        SPECIFIC_NAME,
        PART_OF_NAME,
        NONE
    }

    /** A region with the quality of its match. */
    private record Match(Quality quality, Region region) {
        static final Comparator<Match> ORDER = Comparator.comparing(Match::quality)
                .thenComparing(found -> found.region().code());
    }

    /**
     * Returns the regions with a name; if none, those with it ignoring case and accents; if none, also ignoring the
     * generic term.
     */
    static List<Region> named(String name, Stream<Region> regions) {
        List<Match> found = regions.map(
                        region -> new Match(quality(name, region.names().values()), region))
                .filter(candidate -> candidate.quality().compareTo(Quality.SPECIFIC_NAME) <= 0)
                .distinct()
                .sorted(Match.ORDER)
                .toList();
        return found.stream()
                .filter(candidate -> candidate.quality() == found.get(0).quality())
                .map(Match::region)
                .toList();
    }

    private static Quality quality(String name, Iterable<String> names) {
        String folded = NormalizedName.folded(name);
        Quality best = Quality.NONE;
        for (String known : names) {
            Quality quality = quality(name, folded, known);
            best = quality.compareTo(best) < 0 ? quality : best;
        }
        return best;
    }

    private static Quality quality(String name, String folded, String known) {
        if (known.equals(name)) {
            return Quality.NAME;
        }
        String knownFolded = NormalizedName.folded(known);
        if (knownFolded.equals(folded)) {
            return Quality.FOLDED_NAME;
        }
        if (NormalizedName.withoutGenericTerm(knownFolded).equals(NormalizedName.withoutGenericTerm(folded))) {
            return Quality.SPECIFIC_NAME;
        }
        return !folded.isEmpty() && knownFolded.contains(folded) ? Quality.PART_OF_NAME : Quality.NONE;
    }

    /**
     * Returns the regions with a code, or with a name that contains the text; if none, those with a similar code or
     * name.
     */
    static List<Region> search(String text, Registry registry) {
        if (text.length() > MAX_SEARCHED_LENGTH) {
            return List.of();
        }
        Map<Integer, Quality> byLine = new HashMap<>();
        String folded = NormalizedName.folded(text);
        if (!folded.isEmpty()) {
            registry.linesContaining(folded).forEach(line -> byLine.put(line, Quality.PART_OF_NAME));
        }
        registry.linesNamed(text).forEach(line -> byLine.put(line, quality(text, registry.names(line))));
        registry.linesWithCode(caseFolded(text))
                .filter(line -> isCode(text, registry.codes(line)))
                .forEach(line -> byLine.put(line, Quality.CODE));
        List<Match> found = new ArrayList<>();
        registry.find(text).forEach(region -> found.add(new Match(Quality.CODE, region)));
        byLine.forEach((line, quality) -> {
            if (quality != Quality.NONE) {
                found.add(new Match(quality, registry.region(line)));
            }
        });
        return found.isEmpty()
                ? nearest(text, registry)
                : found.stream()
                        .sorted(Match.ORDER)
                        .map(Match::region)
                        .distinct()
                        .toList();
    }

    /** Returns the text in the lower case in which {@link String#equalsIgnoreCase} compares characters. */
    private static String caseFolded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    private static boolean isCode(String text, List<String> codes) {
        return codes.stream()
                .anyMatch(
                        code -> code.equalsIgnoreCase(text) || afterScheme(code).equalsIgnoreCase(text));
    }

    private static String afterScheme(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    /** Returns the regions whose code or name has a small edit distance from the text, closest first. */
    static List<Region> nearest(String text, Registry registry) {
        if (text.length() > MAX_COMPARED_LENGTH) {
            return List.of();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        int limit = Math.min(text.length(), Math.min(4, 2 + text.length() / 4));
        Map<Integer, Integer> distances = Map.of();
        for (int below = 1; below <= limit && distances.size() < MAX_CANDIDATES; below++) {
            distances = registry.distances(wanted, below);
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_CANDIDATES)
                .map(entry -> registry.region(entry.getKey()))
                .toList();
    }

    /** Returns the first regions as they appear in messages: {@code 'CN' (China), 'TW' (Taiwan)}. */
    static String described(List<Region> regions) {
        String few =
                regions.stream().limit(MAX_CANDIDATES).map(Region::described).collect(Collectors.joining(", "));
        return regions.size() > MAX_CANDIDATES ? few + " and " + (regions.size() - MAX_CANDIDATES) + " more" : few;
    }
}
