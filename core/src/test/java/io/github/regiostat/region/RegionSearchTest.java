// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.internal.NormalizedName;
import io.github.regiostat.internal.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the indexes for unknown codes and names with a scan of all regions. */
class RegionSearchTest {
    private static final List<Region> ALL = Regions.all();
    private static final List<List<String>> TEXTS =
            ALL.stream().map(RegionSearchTest::textsOf).toList();
    private static final List<List<Letters>> LOWER_CASE = TEXTS.stream()
            .map(texts -> texts.stream()
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .distinct()
                    .map(Letters::of)
                    .toList())
            .toList();
    private static final Map<Region, List<String>> FOLDED = ALL.stream()
            .collect(Collectors.toMap(
                    region -> region,
                    region ->
                            namesOf(region).stream().map(NormalizedName::folded).toList()));
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-: .'éłßİ京市";

    /** The table has other codes of NUTS with all editions at once, so that they are compared without their scheme. */
    private static List<String> textsOf(Region region) {
        Stream<String> codes = Stream.concat(
                        region.codes().stream(), region.formerCodes().stream().map(FormerCode::code))
                .flatMap(code -> code.scheme().isNuts() && !code.equals(region.code())
                        ? Stream.of(code.code())
                        : Stream.of(code.toString(), code.code()));
        return Stream.concat(codes, namesOf(region).stream()).distinct().toList();
    }

    private static final List<RegionKind> KINDS = List.of(
            RegionKind.COUNTRY,
            RegionKind.GROUP,
            RegionKind.FIRST_LEVEL_DIVISION,
            RegionKind.SECOND_LEVEL_DIVISION,
            RegionKind.THIRD_LEVEL_DIVISION,
            RegionKind.OTHER);

    private static final Comparator<Region> LARGER_FIRST = Comparator.<Region, Boolean>comparing(
                    region -> !region.successors().isEmpty())
            .thenComparing(region -> KINDS.indexOf(region.kind()))
            .thenComparing(Region::code);

    /** Returns the five regions with the least edit distance of a code or name, larger ones first. */
    private static List<Region> nearestOfAll(String text) {
        if (text.length() > 40) {
            return List.of();
        }
        int limit = Math.min(text.length(), 1 + Math.min(3, Math.max(1, (text.length() + 1) / 4)));
        String lowerCase = text.toLowerCase(Locale.ROOT);
        List<Letters> spellings =
                RegionSearch.spellings(lowerCase).stream().map(Letters::of).toList();
        List<Letters> swaps = RegionSearch.swaps(lowerCase).stream()
                .distinct()
                .map(Letters::of)
                .toList();
        return IntStream.range(0, ALL.size())
                .mapToObj(i -> new int[] {i, leastDistance(spellings, swaps, limit, LOWER_CASE.get(i))})
                .filter(entry -> entry[1] < limit)
                .sorted(Comparator.<int[]>comparingInt(entry -> entry[1])
                        .thenComparing(entry -> ALL.get(entry[0]), LARGER_FIRST))
                .limit(5)
                .map(entry -> ALL.get(entry[0]))
                .toList();
    }

    private static int leastDistance(List<Letters> spellings, List<Letters> swaps, int limit, List<Letters> texts) {
        int least = limit;
        for (Letters text : texts) {
            for (Letters spelling : spellings) {
                least = Math.min(least, text.distanceTo(spelling, limit));
            }
            // Swaps keep the letters: if the first one has too many others, so have all.
            if (!swaps.isEmpty() && text.lacksFewOf(swaps.get(0), limit - 1)) {
                for (Letters swapped : swaps) {
                    least = Math.min(least, 1 + text.distanceTo(swapped, limit - 1));
                }
            }
        }
        return least;
    }

    /** A text with a bit for each of its letters. Each letter that only one of two texts has takes an edit. */
    private record Letters(String text, long bits) {
        static Letters of(String text) {
            return new Letters(
                    text, text.chars().mapToLong(c -> 1L << c % Long.SIZE).reduce(0, (a, b) -> a | b));
        }

        boolean lacksFewOf(Letters other, int limit) {
            return Math.abs(text.length() - other.text.length()) < limit
                    && Long.bitCount(bits & ~other.bits) < limit
                    && Long.bitCount(other.bits & ~bits) < limit;
        }

        int distanceTo(Letters other, int limit) {
            return lacksFewOf(other, limit) ? Suggestions.editDistance(other.text, text) : limit;
        }
    }

    private static List<String> namesOf(Region region) {
        return Stream.concat(
                        region.names().values().stream(),
                        region.otherNames().stream().map(RegionName::text))
                .toList();
    }

    /** Returns what a search finds, the best quality first. */
    private static List<Region> searchOfAll(String text) {
        NameQuery query = new NameQuery(text);
        String folded = NormalizedName.folded(text);
        List<NameMatch> matches = ALL.stream()
                .flatMap(region -> Stream.ofNullable(query.matchOf(region)))
                .toList();
        List<Predicate<Region>> qualities = List.of(
                region -> region.successors().isEmpty()
                        && region.codes().stream().anyMatch(code -> isEqualIgnoringCase(text, code)),
                region -> Stream.concat(
                                region.codes().stream(),
                                region.formerCodes().stream()
                                        .map(FormerCode::code)
                                        .filter(code -> Registry.get()
                                                .find(code.toString())
                                                .contains(region)))
                        .anyMatch(code -> isEqualIgnoringCase(text, code)),
                region -> Registry.get().find(text.toUpperCase(Locale.ROOT)).contains(region),
                NameMatch.preferred(matches)::contains,
                matches.stream().map(NameMatch::region).toList()::contains,
                region -> !folded.isEmpty()
                        && FOLDED.get(region).stream().anyMatch(name -> (" " + name).contains(" " + folded)),
                region -> !folded.isEmpty() && FOLDED.get(region).stream().anyMatch(name -> name.contains(folded)));
        List<Region> found = new ArrayList<>();
        for (Predicate<Region> quality : qualities) {
            if (quality == qualities.get(qualities.size() - 1) && !found.isEmpty()) {
                addLargerFirst(quality, found);
                return found;
            }
            addLargerFirst(quality, found);
        }
        nearestOfAll(text).stream().filter(region -> !found.contains(region)).forEach(found::add);
        return found;
    }

    private static boolean isEqualIgnoringCase(String text, RegionCode code) {
        return code.toString().equalsIgnoreCase(text) || code.code().equalsIgnoreCase(text);
    }

    private static void addLargerFirst(Predicate<Region> quality, List<Region> found) {
        ALL.stream()
                .filter(region -> !found.contains(region) && quality.test(region))
                .sorted(LARGER_FIRST)
                .forEach(found::add);
    }

    /** Codes and names with up to four edits. */
    private static Stream<String> misspelt(int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    List<String> texts = TEXTS.get(random.nextInt(TEXTS.size()));
                    StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
                    for (int edits = random.nextInt(5); edits > 0; edits--) {
                        edit(text, random);
                    }
                    return text.toString();
                })
                .limit(count);
    }

    private static void edit(StringBuilder text, Random random) {
        int position = random.nextInt(text.length() + 1);
        char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(position, c);
            case 1 -> text.setLength(position);
            case 2 -> text.replace(0, text.length(), text.toString().toUpperCase(Locale.ROOT));
            default -> text.replace(position, Math.min(text.length(), position + 1), String.valueOf(c));
        }
    }

    @Test
    void nearest_findsWhatAScanFinds() {
        misspelt(800, 1)
                .forEach(text -> assertThat(RegionSearch.nearest(text, Registry.get()))
                        .as(text)
                        .isEqualTo(nearestOfAll(text)));
    }

    @Test
    void search_findsWhatAScanFinds() {
        Stream.concat(Stream.of("IR-11", "AI", "BU"), misspelt(100, 2))
                .forEach(text -> assertThat(Regions.search(text)).as(text).isEqualTo(searchOfAll(text)));
    }

    /** Former codes that no other region has today are the first two letters of a code of ISO 3166-3. */
    @Test
    void search_findsFormerCodesOfCountries() {
        assertThat(Regions.search("yu").get(0)).isEqualTo(Regions.of("iso3166-3:YUCS"));
        assertThat(Regions.search("cs").subList(0, 2))
                .containsExactly(Regions.of("iso3166-3:CSHH"), Regions.of("iso3166-3:CSXX"));
        assertThat(Regions.search("m49:736").get(0)).isEqualTo(Regions.of("SD"));
    }

    /** AI was the code of the French Afars and Issas, which are Djibouti today. */
    @Test
    void search_doesNotFindFormerCodesThatOtherRegionsHaveToday() {
        assertThat(Regions.of("DJ").formerCodes().toString()).contains("AI");
        assertThat(Regions.search("AI")).startsWith(Regions.of("AI")).doesNotContain(Regions.of("DJ"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "X",
                "-",
                "!!!",
                "cn",
                "de",
                "北",
                "市",
                "North",
                "province",
                "municipality",
                "ıE",
                "ſE",
                "nuts2024:de",
                "DE3",
                "kitaj",
                "São",
                "sao paulo",
                "İİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİİ",
                "Saint Helena, Ascension and Tristan da Cunha",
                "\ud83d",
                "CS",
                "cs",
                "EU27",
                "Åland",
                "I."
            })
    void search_findsWhatAScanFindsInOtherTexts(String text) {
        assertThat(Regions.search(text)).isEqualTo(searchOfAll(text));
        assertThat(RegionSearch.nearest(text, Registry.get())).isEqualTo(nearestOfAll(text));
    }

    /** The index of similar texts leaves out longer ones, and codes are found in it ignoring case. */
    @Test
    void textsOfTheRegistry_fitTheIndex() {
        assertThat(ALL)
                .allSatisfy(region -> assertThat(region.codes())
                        .allSatisfy(code ->
                                assertThat(code.toString()).isASCII().hasSizeLessThan(SimilarityIndex.MAX_LENGTH)));
    }

    /** Misspelt names, with the region that should come first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Brasil              | BR
        Philipines          | PH
        Kazahkstan          | KZ
        Nethrlands          | NL
        Argentinia          | AR
        Itlay               | IT
        Rusia               | RU
        Polnad              | PL
        Japn                | JP
        Mongola             | MN
        Morroco             | MA
        Untied States       | US
        Trinadad and Tobago | TT
        St Petersberg       | RU-SPE
        Massachussetts      | US-MA
        Guangzou            | gb2260:440100
        Bejing              | CN-BJ
        Lybia               | LY
        Euro aera           | group:EA
        """)
    void search_findsAMisspeltNameFirst(String text, String code) {
        assertThat(Regions.search(text)).first().isEqualTo(Regions.of(code));
    }

    @Test
    void unknownCode_isRejectedWithTheNearest() {
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> Regions.of("nuts2024:DE3X"))
                .satisfies(e -> assertThat(e.candidates()).isEqualTo(nearestOfAll("nuts2024:DE3X")));
    }
}
