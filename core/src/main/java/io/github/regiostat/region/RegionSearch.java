// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.NormalizedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches regions by code or name: exact, by the start of a word, by a part of the name, or by similarity. */
final class RegionSearch {
    private static final int MAX_CANDIDATES = 5;
    private static final int MAX_COMPARED_LENGTH = 40;
    private static final int MAX_SEARCHED_LENGTH = 200;

    private RegionSearch() {}

    /** The quality of a match, best first. */
    private enum Quality {
        CODE,
        FORMER_CODE,
        PREFERRED_NAME,
        NAME,
        START_OF_WORD,
        PART_OF_NAME
    }

    /** Larger regions first, existing ones before former ones. */
    private static final Comparator<Region> LARGER_FIRST = Comparator.<Region>comparingInt(
                    region -> region.successors().isEmpty() ? 0 : 1)
            .thenComparingInt(region -> size(region.kind()))
            .thenComparing(Region::code);

    private static int size(RegionKind kind) {
        return switch (kind) {
            case COUNTRY -> 0;
            case GROUP -> 1;
            case FIRST_LEVEL_DIVISION -> 2;
            case SECOND_LEVEL_DIVISION -> 3;
            case THIRD_LEVEL_DIVISION -> 4;
            case ZONE, OTHER -> 5;
        };
    }

    /** Returns the region of the registry that a name means, among selected ones, or all that it may mean. */
    static List<Region> named(String name, Predicate<Region> filter) {
        List<Region> found = preferred(name, filter);
        return found.isEmpty() ? namedTwice(name, filter) : found;
    }

    private static List<Region> preferred(String name, Predicate<Region> filter) {
        return NameMatch.preferred(matches(name, Registry.get()).stream()
                .filter(match -> filter.test(match.region()))
                .toList());
    }

    /**
     * Returns the region that both parts of "Eswatini (Swaziland)", "Myanmar (formerly Burma)" or "Samoa/Western Samoa"
     * mean, or none.
     */
    private static List<Region> namedTwice(String name, Predicate<Region> filter) {
        int end = NormalizedName.endOf(name);
        boolean hasParentheses = end > 0 && NormalizedName.isClosing(name.charAt(end - 1));
        int separator = hasParentheses ? Math.max(name.indexOf('('), name.indexOf('（')) : name.indexOf('/');
        int last = hasParentheses ? end - 1 : end;
        if (separator <= 0 || separator + 1 >= last) {
            return List.of();
        }
        List<Region> first = preferred(name.substring(0, separator), filter);
        List<Region> second = preferred(withoutFormerly(name.substring(separator + 1, last)), filter);
        return first.size() == 1 && first.equals(second) ? first : List.of();
    }

    private static String withoutFormerly(String name) {
        String stripped = name.strip();
        for (String word : List.of("formerly ", "former ", "previously ", "ex-", "原")) {
            if (stripped.regionMatches(true, 0, word, 0, word.length())) {
                return stripped.substring(word.length());
            }
        }
        return stripped;
    }

    /** Returns the matches of some regions. */
    static List<NameMatch> matches(String name, Stream<Region> regions) {
        NameQuery query = new NameQuery(name);
        return regions.distinct()
                .flatMap(region -> Stream.ofNullable(query.matchOf(region)))
                .toList();
    }

    static List<NameMatch> matches(String name, Registry registry) {
        return name.length() > MAX_SEARCHED_LENGTH ? List.of() : matches(name, registry.candidatesNamed(name));
    }

    /**
     * Returns the regions with a code, or with a name that contains the text; if no code or name starts with it, also
     * those with a similar code or name.
     */
    static List<Region> search(String text, Registry registry) {
        if (text.length() > MAX_SEARCHED_LENGTH) {
            return List.of();
        }
        Map<Region, Quality> qualities = new LinkedHashMap<>();
        registry.withCodeIgnoringCase(text).forEach(region -> qualities.put(region, ofCode(text, region)));
        List<NameMatch> matches = matches(text, registry);
        NameMatch.preferred(matches).forEach(region -> qualities.putIfAbsent(region, Quality.PREFERRED_NAME));
        matches.forEach(match -> qualities.putIfAbsent(match.region(), Quality.NAME));
        String folded = NormalizedName.folded(text);
        if (!folded.isEmpty()) {
            registry.linesContaining(folded)
                    .forEach((line, isStart) -> qualities.putIfAbsent(
                            registry.region(line), isStart ? Quality.START_OF_WORD : Quality.PART_OF_NAME));
        }
        List<Region> found = new ArrayList<>(qualities.keySet());
        found.sort(Comparator.<Region, Quality>comparing(qualities::get).thenComparing(LARGER_FIRST));
        if (!found.isEmpty() && qualities.get(found.get(0)) != Quality.PART_OF_NAME) {
            return List.copyOf(found);
        }
        return Stream.concat(found.stream(), nearest(text, registry).stream())
                .distinct()
                .toList();
    }

    private static Quality ofCode(String text, Region region) {
        boolean isFormer = !region.successors().isEmpty()
                || region.codes().stream().noneMatch(code -> isEqual(text, code))
                        && region.formerCodes().stream().anyMatch(former -> isEqual(text, former.code()));
        return isFormer ? Quality.FORMER_CODE : Quality.CODE;
    }

    private static boolean isEqual(String text, RegionCode code) {
        return code.toString().equalsIgnoreCase(text) || code.code().equalsIgnoreCase(text);
    }

    /** Returns the first few regions that a search for an unknown name finds. */
    static List<Region> suggestions(String name, Registry registry) {
        return search(name, registry).stream().limit(MAX_CANDIDATES).toList();
    }

    /**
     * Returns the regions whose code or name has a small edit distance from the text, closest first, and larger ones
     * first among equally close ones.
     */
    static List<Region> nearest(String text, Registry registry) {
        if (text.length() > MAX_COMPARED_LENGTH) {
            return List.of();
        }
        int limit = Math.min(text.length(), Math.min(4, 2 + text.length() / 4));
        Map<Integer, Integer> distances = Map.of();
        for (int below = 1; below <= limit && distances.size() < MAX_CANDIDATES; below++) {
            distances = distances(text, below, registry);
        }
        Map<Region, Integer> found = new LinkedHashMap<>();
        distances.forEach((line, distance) -> found.put(registry.region(line), distance));
        return found.keySet().stream()
                .sorted(Comparator.<Region, Integer>comparing(found::get).thenComparing(LARGER_FIRST))
                .limit(MAX_CANDIDATES)
                .toList();
    }

    /** Returns the regions that an unknown code may mean: those with this name, and the nearest ones. */
    static List<Region> suggestionsForCode(String code, Registry registry) {
        return Stream.concat(NameMatch.preferred(matches(code, registry)).stream(), nearest(code, registry).stream())
                .distinct()
                .limit(MAX_CANDIDATES)
                .toList();
    }

    /** Returns the least distance of each line from any spelling of a text. */
    private static Map<Integer, Integer> distances(String text, int below, Registry registry) {
        Map<Integer, Integer> distances = new HashMap<>();
        for (String spelling : spellings(text.toLowerCase(Locale.ROOT))) {
            registry.distances(spelling, below).forEach((line, distance) -> distances.merge(line, distance, Math::min));
        }
        return distances;
    }

    /** Returns a text in the spellings of the registry, which has "&" in names of countries and "Saint" in others. */
    static Set<String> spellings(String lowerCase) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(lowerCase);
        spellings.add(lowerCase.replace(" and ", " & "));
        if (lowerCase.startsWith("st ") || lowerCase.startsWith("st. ")) {
            spellings.add("saint " + lowerCase.substring(lowerCase.indexOf(' ') + 1));
        }
        return spellings;
    }

    /** Returns the first regions as they appear in messages: {@code 'CN' (China), 'TW' (Taiwan)}. */
    static String described(List<Region> regions) {
        String few =
                regions.stream().limit(MAX_CANDIDATES).map(Region::described).collect(Collectors.joining(", "));
        return regions.size() > MAX_CANDIDATES ? few + " and " + (regions.size() - MAX_CANDIDATES) + " more" : few;
    }
}
