// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.NormalizedName;
import java.util.ArrayList;
import java.util.Collections;
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

/** Searches regions by code or name: exact, by the start of a word, by a part of the name, or by similarity. */
final class RegionSearch {
    private static final int MAX_CANDIDATES = 5;
    private static final int MAX_COMPARED_LENGTH = 40;
    private static final int MAX_SEARCHED_LENGTH = 200;
    private static final int MAX_EDITS = 3;
    private static final int CHARACTERS_PER_EDIT = 4;
    /** In longer texts, the two edits of a swap are within the limit. */
    private static final int MAX_SWAPPED_LENGTH = 6;

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

    /** A region that a search found. The order is that of the results. */
    private record Result(Region region, Quality quality) implements Comparable<Result> {
        /** Better ones first, then existing ones before former ones, then larger ones. */
        @Override
        public int compareTo(Result other) {
            int order = quality.compareTo(other.quality);
            return order == 0 ? compareSizes(region, other.region) : order;
        }
    }

    /** Compares existing regions as less than former ones, then larger ones as less than smaller ones. */
    private static int compareSizes(Region first, Region second) {
        int order = Boolean.compare(isFormer(first), isFormer(second));
        if (order == 0) {
            order = Integer.compare(rankOfSize(first), rankOfSize(second));
        }
        return order == 0 ? first.code().compareTo(second.code()) : order;
    }

    private static boolean isFormer(Region region) {
        return !region.successors().isEmpty();
    }

    private static int rankOfSize(Region region) {
        return switch (region.kind()) {
            case COUNTRY -> 0;
            case GROUP -> 1;
            case FIRST_LEVEL_DIVISION -> 2;
            case SECOND_LEVEL_DIVISION -> 3;
            case THIRD_LEVEL_DIVISION -> 4;
            case ZONE, OTHER -> 5;
        };
    }

    /** Returns the region of the registry that a name means, or all that it may mean. */
    static List<Region> named(String name) {
        List<Region> found = NameMatch.preferred(matches(name));
        List<Region> countries = CountryHomonyms.named(name);
        if (!countries.isEmpty()) {
            return union(countries, found);
        }
        return found.isEmpty() ? namedTwice(name, region -> true) : found;
    }

    /** Returns the region of the registry that a name means, among selected ones, or all that it may mean. */
    static List<Region> named(String name, Predicate<Region> filter) {
        List<Region> found = preferred(name, filter);
        List<Region> countries =
                CountryHomonyms.named(name).stream().filter(filter).toList();
        if (!countries.isEmpty()) {
            return union(countries, found);
        }
        return found.isEmpty() ? namedTwice(name, filter) : found;
    }

    /** Returns the region that a name means in some languages, or all that it may mean. */
    static List<Region> named(String name, List<Locale> languages) {
        List<Region> countries =
                name.length() > MAX_SEARCHED_LENGTH ? List.of() : CountryLanguages.named(name, languages);
        return countries.isEmpty() ? named(name) : countries;
    }

    private static List<Region> union(List<Region> first, List<Region> second) {
        Set<Region> union = new LinkedHashSet<>(first);
        union.addAll(second);
        return List.copyOf(union);
    }

    private static List<Region> preferred(String name, Predicate<Region> filter) {
        return NameMatch.preferred(matches(name).stream()
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

    /** Returns the matches of the regions of the registry. */
    static List<NameMatch> matches(String name) {
        if (name.length() > MAX_SEARCHED_LENGTH) {
            return List.of();
        }
        NameQuery query = new NameQuery(name);
        return query.matchesOf(Registry.get().candidatesNamed(query.indexKeys()));
    }

    /**
     * Returns the regions with a code, or with a name that contains the text; if no code or name starts with it, also
     * those with a similar code or name.
     */
    static List<Region> search(String text, Registry registry) {
        if (text.length() > MAX_SEARCHED_LENGTH) {
            return List.of();
        }
        List<Result> results = results(text, registry);
        Set<Region> found = new LinkedHashSet<>();
        for (Result result : results) {
            found.add(result.region());
        }
        if (results.isEmpty() || results.get(0).quality() == Quality.PART_OF_NAME) {
            found.addAll(nearest(text, registry));
        }
        return List.copyOf(found);
    }

    private static List<Result> results(String text, Registry registry) {
        Map<Region, Quality> qualities = new LinkedHashMap<>();
        for (Region region : registry.candidatesWithCode(text)) {
            if (hasCode(text, region)) {
                qualities.put(region, region.successors().isEmpty() ? Quality.CODE : Quality.FORMER_CODE);
            } else if (hadCode(text, region, registry)) {
                qualities.put(region, Quality.FORMER_CODE);
            }
        }
        List<NameMatch> matches = matches(text);
        for (Region region : NameMatch.preferred(matches)) {
            qualities.putIfAbsent(region, Quality.PREFERRED_NAME);
        }
        for (NameMatch match : matches) {
            qualities.putIfAbsent(match.region(), Quality.NAME);
        }
        String folded = NormalizedName.folded(text);
        if (!folded.isEmpty()) {
            for (Map.Entry<Integer, Boolean> line :
                    registry.linesContaining(folded).entrySet()) {
                qualities.putIfAbsent(
                        registry.region(line.getKey()), line.getValue() ? Quality.START_OF_WORD : Quality.PART_OF_NAME);
            }
        }
        List<Result> results = new ArrayList<>();
        for (Map.Entry<Region, Quality> entry : qualities.entrySet()) {
            results.add(new Result(entry.getKey(), entry.getValue()));
        }
        Collections.sort(results);
        return results;
    }

    private static boolean hasCode(String text, Region region) {
        for (RegionCode code : region.codes()) {
            if (isEqual(text, code)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a region had a code that no other region has today. */
    private static boolean hadCode(String text, Region region, Registry registry) {
        for (FormerCode former : region.formerCodes()) {
            if (isEqual(text, former.code())
                    && registry.find(former.code().toString()).contains(region)) {
                return true;
            }
        }
        if (!region.code().scheme().equals(RegionScheme.ISO_3166_3)) {
            return false;
        }
        // Codes of ISO 3166-3 start with the former code of ISO 3166-1.
        String former = region.code().code().substring(0, 2);
        return former.equalsIgnoreCase(text) && registry.find(former).contains(region);
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
        int most = Math.min(text.length() - 1, mostEdits(text));
        Map<Integer, Integer> distances = Map.of();
        for (int edits = 0; edits <= most && distances.size() < MAX_CANDIDATES; edits++) {
            distances = distances(text, edits + 1, registry);
        }
        Map<Region, Integer> found = new LinkedHashMap<>();
        distances.forEach((line, distance) -> found.put(registry.region(line), distance));
        return found.keySet().stream()
                .sorted(Comparator.<Region, Integer>comparing(found::get).thenComparing(RegionSearch::compareSizes))
                .limit(MAX_CANDIDATES)
                .toList();
    }

    /**
     * Returns the number of edits that make a text similar: one in a text of up to six characters, in which two make
     * another word, such as "Manica" of "Munich"; then about one in four characters.
     */
    private static int mostEdits(String text) {
        return Math.min(MAX_EDITS, Math.max(1, (text.length() + 1) / CHARACTERS_PER_EDIT));
    }

    /** Returns the regions that an unknown code may mean: those with this name, and the nearest ones. */
    static List<Region> suggestionsForCode(String code, Registry registry) {
        Set<Region> suggestions = new LinkedHashSet<>(NameMatch.preferred(matches(code)));
        suggestions.addAll(nearest(code, registry));
        return suggestions.stream().limit(MAX_CANDIDATES).toList();
    }

    /**
     * Returns the least distance of each line from any spelling of a text. In a short text, two characters that are
     * exchanged are one edit.
     */
    private static Map<Integer, Integer> distances(String text, int below, Registry registry) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        Map<Integer, Integer> distances = new HashMap<>();
        for (String spelling : spellings(lowerCase)) {
            registry.distances(spelling, below).forEach((line, distance) -> distances.merge(line, distance, Math::min));
        }
        if (below > 1) {
            for (String swapped : swaps(lowerCase)) {
                registry.distances(swapped, below - 1)
                        .forEach((line, distance) -> distances.merge(line, distance + 1, Math::min));
            }
        }
        return distances;
    }

    /** Returns a short text with two characters exchanged; empty for longer ones. */
    static List<String> swaps(String text) {
        List<String> swaps = new ArrayList<>();
        for (int i = 0; i < text.length() && text.length() <= MAX_SWAPPED_LENGTH; i++) {
            for (int j = i + 1; j < text.length(); j++) {
                swaps.add(text.substring(0, i)
                        + text.charAt(j)
                        + text.substring(i + 1, j)
                        + text.charAt(i)
                        + text.substring(j + 1));
            }
        }
        return swaps;
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
