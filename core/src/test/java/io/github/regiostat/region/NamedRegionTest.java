// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.internal.NormalizedName;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which a name means one of several regions. */
class NamedRegionTest {
    private static final List<Region> ALL = Regions.all();

    /** The expected codes are those of ISO 3166, UN M49 and GB/T 2260. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Georgia                | GE
        GEORGIA                | GE
        Niger                  | NE
        Luxembourg             | LU
        Ireland                | IE
        Malta                  | MT
        Mexico                 | MX
        México                 | MX
        MÉXICO                 | MX
        Panama                 | PA
        Guatemala              | GT
        Singapore              | SG
        Djibouti               | DJ
        Micronesia             | FM
        Guinea                 | GN
        European Union         | group:EU
        Euro area              | group:EA
        euro AREA              | group:EA
        World                  | m49:001
        世界                    | m49:001
        """)
    void named_meansTheCountryOrTheUsualGroup(String name, String code) {
        assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bahamas, The                    | BS
        The Gambia                      | GM
        Saint Lucia                     | LC
        St Lucia                        | LC
        Trinidad and Tobago             | TT
        Cote d Ivoire                   | CI
        Cote d`Ivoire                   | CI
        Guinea Bissau                   | GW
        GuineaBissau                    | GW
        Cook Is.                        | CK
        Virgin Islands (British)        | VG
        Virgin Islands, British         | VG
        ＣＨＩＮＡ                           | CN
        Thueringen                      | nuts2024:DEG
        Ελλαδα                          | GR
        ΕΛΛΆΔΑ                          | GR
        РОССИЯ                          | RU
        TÜRKİYE                         | TR
        turkiye                         | TR
        Hong Kong SAR                   | HK
        Niger State                     | NG-NI
        State of Georgia                | US-GA
        Beijing Municipality            | CN-BJ
        Almaty Province                 | KZ-19
        """)
    void named_comparesWithoutSpellingVariants(String name, String code) {
        assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "吉林, CN-JL",
        "吉林省, CN-JL",
        "吉林市, gb2260:220200",
        "延边, gb2260:222400",
        "延边州, gb2260:222400",
        "延边朝鲜族自治州, gb2260:222400",
        "恩施, gb2260:422800",
        "海南州, gb2260:632500",
        "海南, CN-HI",
        "巴音郭楞, gb2260:652800",
        "伊犁, gb2260:654000",
        "内蒙古, CN-NM",
        "广西, CN-GX",
        "广西自治区, CN-GX",
        "新疆, CN-XJ",
        "香港, HK",
        "中国香港特别行政区, HK"
    })
    void named_omitsGenericTermsAndNationalities(String name, String code) {
        assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
    }

    /** A generic term that contradicts the names of a region is not ignored. */
    @ParameterizedTest
    @ValueSource(strings = {"北京省", "河北市", "吉林州", "Germany Province", "State of China", "Hebei Municipality", "海", "内"})
    void named_rejectsAnotherGenericTerm(String name) {
        assertThatExceptionOfType(RegionNotFoundException.class).isThrownBy(() -> Regions.named(name));
    }

    @Test
    void named_acceptsAKind() {
        assertThat(Regions.named("Georgia", RegionKind.FIRST_LEVEL_DIVISION)).isEqualTo(Regions.of("US-GA"));
        assertThat(Regions.named("georgia", RegionKind.COUNTRY)).isEqualTo(Regions.of("GE"));
        assertThat(Regions.named("Europe", RegionKind.GROUP)).isEqualTo(Regions.of("m49:150"));
        assertThat(Regions.named("Niger", RegionKind.FIRST_LEVEL_DIVISION)).isEqualTo(Regions.of("NG-NI"));
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> Regions.named("Germany", RegionKind.GROUP))
                .withMessageStartingWith(
                        "Name must identify a region of the kind 'group', but was 'Germany'; nearest are 'DE'");
    }

    @Test
    void named_acceptsARegionThatHasIt() {
        assertThat(Regions.named("Amazonas", Regions.of("BR"))).isEqualTo(Regions.of("BR-AM"));
        assertThat(Regions.named("Amazonas", Regions.of("CO"))).isEqualTo(Regions.of("CO-AMA"));
        assertThat(Regions.named("Georgia", Regions.of("US"))).isEqualTo(Regions.of("US-GA"));
        assertThat(Regions.named("Georgia", Regions.of("m49:145"))).isEqualTo(Regions.of("GE"));
        assertThat(Regions.named("香港", Regions.of("CN"))).isEqualTo(Regions.of("HK"));
        assertThat(Regions.named("France", Regions.of("EU"))).isEqualTo(Regions.of("FR"));
        assertThat(Regions.named("吉林市", Regions.of("CN-JL"))).isEqualTo(Regions.of("gb2260:220200"));
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> Regions.named("Germany", Regions.of("DE")))
                .withMessageStartingWith(
                        "Name must identify a region inside 'DE' (Germany), but was 'Germany'; nearest are ");
    }

    /** The regions of a book, so that the rules do not depend on the data of the registry. */
    @Test
    void named_prefersNamesOfToday() {
        Region parent = Regions.of("CN-TJ");
        Region today = Region.zone("today", "Old Town", parent);
        Region former = Region.builder("local:former", RegionKind.ZONE)
                .name("en", "New Town")
                .otherName(
                        RegionName.of(RegionNameType.FORMER, "en", "Old Town").until(LocalDate.of(1990, 1, 1)))
                .otherName(RegionName.of(RegionNameType.FORMER, "en", "Ancient Town"))
                .parent(parent)
                .build();
        RegionBook book = RegionBook.of(today, former);
        assertThat(book.named("old town")).isEqualTo(today);
        assertThat(book.named("OLD TOWN")).isEqualTo(today);
        assertThat(book.named("Ancient Town")).isEqualTo(former);
    }

    @Test
    void named_rejectsANameOfTwoRegionsOfABook() {
        Region first = Region.zone("first", "Science Park", Regions.of("CN-TJ"));
        Region second = Region.zone("second", "science  park", Regions.of("CN-BJ"));
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> RegionBook.of(first, second).named("SCIENCE-PARK"))
                .satisfies(e -> assertThat(e.candidates()).containsExactly(first, second));
    }

    @Provide
    Arbitrary<Region> countries() {
        return Arbitraries.of(
                ALL.stream().filter(region -> region.code().isCountry()).toList());
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(ALL);
    }

    private static Stream<String> namesOf(Region region) {
        return Stream.concat(
                region.names().values().stream(), region.otherNames().stream().map(RegionName::text));
    }

    private static String inRandomCase(String name, Random random) {
        StringBuilder result = new StringBuilder();
        name.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            result.append(random.nextBoolean() ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
        });
        return result.toString();
    }

    private static String withoutMarks(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    /** A name of a country means that country, another that has it, too, or nothing. */
    @Property(tries = 2000)
    void nameOfACountry_meansTheCountry(@ForAll("countries") Region country, @ForAll Random random) {
        namesOf(country)
                .flatMap(name ->
                        Stream.of(name, inRandomCase(name, random), withoutMarks(name), name.toUpperCase(Locale.ROOT)))
                .forEach(name -> assertThat(meaningOf(name))
                        .as(name)
                        .allSatisfy(found -> assertThat(found)
                                .satisfiesAnyOf(
                                        same -> assertThat(same).isEqualTo(country),
                                        other ->
                                                assertThat(hasName(other, name)).isTrue())));
    }

    private static boolean hasName(Region region, String name) {
        String wanted = NormalizedName.compact(NormalizedName.folded(name));
        return namesOf(region)
                        .map(known -> NormalizedName.compact(NormalizedName.folded(known)))
                        .anyMatch(wanted::equals)
                || CountryHomonyms.named(name).contains(region);
    }

    private static List<Region> meaningOf(String name) {
        try {
            return List.of(Regions.named(name));
        } catch (RegionNotFoundException e) {
            return e.candidates();
        }
    }

    @Property(tries = 2000)
    void letterCase_neverChangesTheAnswer(@ForAll("regions") Region region, @ForAll Random random) {
        namesOf(region).forEach(name -> {
            List<Region> meaning = meaningOf(name);
            assertThat(meaning).as(name).isNotEmpty();
            assertThat(meaningOf(inRandomCase(name, random))).as(name).isEqualTo(meaning);
            assertThat(meaningOf(name.toUpperCase(Locale.ROOT))).as(name).isEqualTo(meaning);
            assertThat(meaningOf(name.toLowerCase(Locale.ROOT))).as(name).isEqualTo(meaning);
        });
    }

    /** A region is found by each of its names, or another one precedes it. */
    @Property(tries = 2000)
    void nameOfARegion_hasACandidateWithTheName(@ForAll("regions") Region region) {
        namesOf(region).forEach(name -> assertThat(meaningOf(name)).as(name).allMatch(found -> hasName(found, name)));
    }
}
