// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editions of NUTS and their relation to ISO 3166-2, compared with the numbers and names of Eurostat and ISO. */
class NutsTest {
    private static final List<RegionScheme> SCHEMES = List.of(
            RegionScheme.ISO_3166,
            RegionScheme.GB2260,
            RegionScheme.NUTS_2013,
            RegionScheme.NUTS_2016,
            RegionScheme.NUTS_2021,
            RegionScheme.NUTS_2024);

    private static final List<RegionScheme> EDITIONS =
            List.of(RegionScheme.NUTS_2013, RegionScheme.NUTS_2016, RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);
    private static final Set<String> OTHER_COUNTRIES = Set.of("AL", "CH", "IS", "LI", "ME", "MK", "NO", "RS", "TR");

    /** Days on which an edition became valid, the day before, and a day long before. */
    private static final List<LocalDate> DAYS = Stream.of("2015-01-01", "2018-01-01", "2021-01-01", "2024-01-01")
            .map(LocalDate::parse)
            .flatMap(day -> Stream.of(day.minusDays(1), day))
            .toList();

    private static List<Region> regions(RegionScheme edition, String country, int level) {
        return Regions.codes(edition).stream()
                .filter(code -> code.code().startsWith(country) && code.code().length() == 2 + level)
                .map(Regions::of)
                .toList();
    }

    /** Numbers from Eurostat's page "NUTS - history" and the regulations (the European Union of the time). */
    @ParameterizedTest
    @CsvSource({
        "nuts2013, 98, 276, 1342",
        "nuts2016, 104, 281, 1348",
        "nuts2021, 104, 283, 1345",
        "nuts2024, 92, 244, 1165"
    })
    void editions_haveAllRegionsOfMemberStates(String scheme, int first, int second, int third) {
        Map<Integer, Long> byLevel = Regions.codes(RegionScheme.parse(scheme)).stream()
                .filter(code -> !OTHER_COUNTRIES.contains(code.code().substring(0, 2))
                        && !code.code().startsWith("XK"))
                .collect(Collectors.groupingBy(code -> code.code().length() - 2, TreeMap::new, Collectors.counting()));
        assertThat(byLevel)
                .containsEntry(1, (long) first)
                .containsEntry(2, (long) second)
                .containsEntry(3, (long) third);
    }

    /** Numbers from Eurostat's "Statistical regions in the European Union and partner countries". */
    @ParameterizedTest
    @CsvSource({
        "nuts2021, UK, 12, 41, 179",
        "nuts2024, IS, 1, 1, 2",
        "nuts2024, LI, 1, 1, 1",
        "nuts2024, NO, 1, 7, 17",
        "nuts2021, NO, 1, 7, 13",
        "nuts2016, NO, 1, 7, 18",
        "nuts2013, NO, 1, 7, 19",
        "nuts2024, CH, 1, 7, 26",
        "nuts2024, AL, 1, 3, 12",
        "nuts2024, ME, 1, 1, 1",
        "nuts2024, MK, 1, 1, 8",
        "nuts2024, RS, 2, 4, 25",
        "nuts2024, TR, 12, 26, 81"
    })
    void editions_haveStatisticalRegionsOfOtherCountries(
            String scheme, String country, int first, int second, int third) {
        RegionScheme edition = RegionScheme.parse(scheme);
        assertThat(List.of(1, 2, 3))
                .extracting(level -> regions(edition, country, level).size())
                .containsExactly(first, second, third);
    }

    static Stream<RegionScheme> editions() {
        return EDITIONS.stream();
    }

    /** The outermost regions of France, Åland, Svalbard and Jan Mayen have codes of NUTS, but are listed apart. */
    @ParameterizedTest
    @MethodSource("editions")
    void countries_arePartitionedByEachLevelOnEachDayOfChange(RegionScheme edition) {
        for (RegionCode code : Regions.codes(edition)) {
            if (code.code().length() == 2) {
                Region country = Regions.of(code);
                for (int level = 1; level <= 3; level++) {
                    List<Region> parts = regions(edition, code.code(), level).stream()
                            .filter(country::contains)
                            .toList();
                    for (LocalDate day : level == 3 ? DAYS.subList(7, 8) : DAYS) {
                        assertThat(country.isPartitionedBy(parts, day))
                                .as(code + " level " + level + " on " + day)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Each region that NUTS divides is partitioned by the divisions of the next level. */
    @ParameterizedTest
    @MethodSource("editions")
    void regions_arePartitionedByTheirDivisions(RegionScheme edition) {
        for (RegionCode code : Regions.codes(edition)) {
            Region region = Regions.of(code);
            List<Region> divisions = Regions.divisionsOf(region, edition).stream()
                    .filter(region::contains)
                    .toList();
            if (code.code().length() < 5 && !region.isGroup()) {
                assertThat(divisions).as(code.toString()).isNotEmpty();
                assertThat(region.isPartitionedBy(divisions, DAYS.get(7)))
                        .as(code + " by " + divisions)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nuts2024:DE3, DE-BE",
        "nuts2013:DE2, DE-BY",
        "nuts2024:AT13, AT-9",
        "nuts2024:BE2, BE-VLG",
        "nuts2024:BE21, BE-VAN",
        "nuts2024:BG411, BG-22",
        "nuts2024:CZ01, CZ-10",
        "nuts2024:CZ064, CZ-64",
        "nuts2024:DK01, DK-84",
        "nuts2024:EE001, EE-37",
        "nuts2024:EL43, GR-M",
        "nuts2024:EL3, GR-I",
        "nuts2024:ES51, ES-CT",
        "nuts2024:ES511, ES-B",
        "nuts2024:FI1B, FI-18",
        "nuts2024:FI2, AX",
        "nuts2024:FR1, FR-IDF",
        "nuts2024:FR101, FR-75C",
        "nuts2013:FR101, FR-75C",
        "nuts2024:FRF1, FR-6AE",
        "nuts2013:FR42, FR-6AE",
        "nuts2024:FRM, FR-20R",
        "nuts2024:HR05, HR-21",
        "nuts2024:HR065, HR-01",
        "nuts2016:HR042, HR-01",
        "nuts2024:HU11, HU-BU",
        "nuts2024:IE061, IE-D",
        "nuts2024:ITC4C, IT-MI",
        "nuts2024:ITH1, IT-BZ",
        "nuts2024:ITG1, IT-82",
        "nuts2024:LT01, LT-VL",
        "nuts2024:NL35, NL-UT",
        "nuts2024:PL9, PL-14",
        "nuts2013:PL12, PL-14",
        "nuts2024:PT2, PT-20",
        "nuts2024:RO321, RO-B",
        "nuts2024:SE11, SE-AB",
        "nuts2024:SK01, SK-BL",
        "nuts2024:CH04, CH-ZH",
        "nuts2024:NO081, NO-03",
        "nuts2024:NO0B, SJ",
        "nuts2024:TR1, TR-34",
        "nuts2024:TR612, TR-32",
        "nuts2024:AL022, AL-11",
        "nuts2024:RS12, RS-VO",
        "nuts2021:UKL, GB-WLS",
        "nuts2021:UKI32, GB-WSM",
        "nuts2024:PT15, PT-08",
        "nuts2016:PT187, PT-07",
        "nuts2024:PT1C3, PT-12",
        "nuts2013:PT111, PT-16"
    })
    void regionsOfOneTerritory_areOne(String nuts, String iso) {
        Region region = Regions.of(iso);
        assertThat(Regions.of(nuts)).isSameAs(region);
        assertThat(region.codes()).contains(RegionCode.parse(nuts));
        assertThat(region.code()).hasToString(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "nuts2024:NL35, nuts2021:NL31",
        "nuts2021:LV007, nuts2024:LV00A",
        "GB-LND, nuts2021:UKI",
        "PT-11, nuts2024:PT1A",
        "nuts2016:NO02, NO-34",
        "nuts2024:NO072, NO-54"
    })
    void regionsOfOtherTerritory_areNotOne(String first, String second) {
        assertThat(Regions.of(first)).isNotEqualTo(Regions.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "GB-ENG, nuts2021:UKI, true",
        "GB-ENG, nuts2021:UKM, false",
        "nuts2024:IE062, IE-LH, true",
        "nuts2024:IE062, IE-WH, false",
        "nuts2024:IE04, IE-LH, false",
        "nuts2024:TR61, TR-32, true",
        "nuts2024:TR6, TR-32, true",
        "nuts2024:TR6, TR-34, false",
        "ES-GC, nuts2024:ES705, true",
        "ES-GC, nuts2024:ES709, false",
        "ES-PM, nuts2024:ES532, true",
        "nuts2024:MT002, MT-45, true",
        "nuts2024:MT001, MT-45, false",
        "nuts2024:MK008, MK-814, true",
        "nuts2024:EE009, EE-52, true",
        "nuts2024:EE009, EE-564, false",
        "FR-69, nuts2024:FRK26, false",
        "nuts2024:FRK26, FR-69M, true",
        "HU-CS, HU-SD, true",
        "IT-32, nuts2024:ITH10, true",
        "nuts2013:FR5, FR-29, true",
        "nuts2024:CZ020, CZ-201, true",
        "nuts2024:CZ010, CZ-201, false",
        "nuts2024:SI041, SI-061, true",
        "nuts2024:SI042, SI-061, false",
        "nuts2024:SI04, SI-061, true",
        "nuts2021:LV007, LV-011, true",
        "nuts2021:LV003, LV-011, false",
        "nuts2024:LV00A, LV-RIX, true",
        "nuts2024:LV00A, LV-002, false",
        "nuts2024:LV009, LV-002, true",
        "nuts2024:PT11, PT-13, true",
        "nuts2024:PT19, PT-13, false",
        "nuts2021:PT16, PT-05, true",
        "PT-05, nuts2021:PT16H, true",
        "IE-L, nuts2024:IE06, true",
        "IE-M, nuts2024:IE053, true",
        "IE-M, nuts2024:IE061, false"
    })
    void regionsOfTwoSchemes_areCompared(String whole, String part, boolean contains) {
        if (Regions.find(part).isPresent()) {
            assertThat(Regions.of(whole).contains(Regions.of(part))).isEqualTo(contains);
            assertThat(Regions.of(part).overlaps(Regions.of(whole)))
                    .isEqualTo(contains || Regions.of(part).contains(Regions.of(whole)));
        }
    }

    /**
     * A scheme does not divide a region because some divisions of another scheme have its codes: Ticino and Zürich are
     * regions of NUTS on level 2, and are not Switzerland.
     */
    @Test
    void divisionsWithoutOne_areNoPartition() {
        LocalDate date = LocalDate.of(2022, 12, 31);
        Set<String> covered = new TreeSet<>();
        for (Region whole : Regions.all()) {
            for (RegionScheme scheme : SCHEMES) {
                List<Region> divisions = Regions.divisionsOf(whole, scheme).stream()
                        .filter(division -> !division.isListedApart())
                        .toList();
                for (Region missing : divisions) {
                    List<Region> others = new ArrayList<>(divisions);
                    others.remove(missing);
                    if (whole.partitionAmong(others, date).isComplete()) {
                        covered.add(whole + " without " + missing);
                    }
                }
            }
        }
        // NUTS has neither Clipperton, which is uninhabited, nor Mount Athos.
        assertThat(covered).containsExactly("FR without FR-CP", "GR without GR-69");
    }

    @ParameterizedTest
    @CsvSource({"CH, CH-TI CH-ZH", "SK, SK-BL", "NO, NO-34 NO-50", "IE-L, IE-D", "GB-WLS, GB-AGY GB-GWN GB-SWA GB-POW"})
    void someDivisions_areNoPartition(String whole, String parts) {
        LocalDate date = LocalDate.of(2022, 12, 31);
        List<Region> regions = Stream.of(parts.split(" ", -1)).map(Regions::of).toList();
        assertThat(Regions.of(whole).isPartitionedBy(regions, date)).isFalse();
        assertThat(Regions.of(whole).partitionAmong(regions, date).missing()).isNotEmpty();
    }

    /** Eurostat's table of local administrative units: 212 municipalities of Slovenia, 43 of Latvia. */
    @ParameterizedTest
    @CsvSource({
        "nuts2024:SI03, 148",
        "nuts2024:SI04, 64",
        "nuts2024:SI035, 4",
        "nuts2021:LV003, 7",
        "nuts2024:LV005, 9",
        "nuts2021:LV006, 1",
        "nuts2021:LV007, 12",
        "nuts2021:LV008, 8",
        "nuts2024:LV009, 6",
        "nuts2024:IE06, 9",
        "nuts2021:UKI7, 7"
    })
    void divisionsOfIso_partitionARegionOfNuts(String code, int count) {
        LocalDate date = LocalDate.of(2022, 12, 31);
        Region region = Regions.of(code);
        List<Region> inside = Regions.codes(RegionScheme.ISO_3166).stream()
                .filter(own -> own.country().equals(DivisionSchemes.countryOf(region)))
                .map(Regions::of)
                .distinct()
                .filter(part -> Territory.liesIn(Set.copyOf(region.codes()), part, Territory.on(date)))
                .toList();
        assertThat(inside).hasSize(count);
        assertThat(region.isPartitionedBy(inside, date)).isTrue();
        assertThat(region.partitionAmong(inside.subList(1, count), date).isComplete())
                .isFalse();
    }

    /** A county of Norway that has ended is a division of its edition. */
    @Test
    void divisionsOfAnEdition_doNotDependOnTheDay() {
        Region region = Regions.of("nuts2021:NO08");
        assertThat(Regions.divisionsOf(region, RegionScheme.NUTS_2021))
                .containsExactly(Regions.of("NO-03"), Regions.of("NO-30"));
        for (RegionScheme scheme : List.of(RegionScheme.NUTS_2024, RegionScheme.ISO_3166)) {
            assertThat(Regions.divisionsOf(region, scheme))
                    .containsExactly(
                            Regions.of("NO-03"), Regions.of("NO-31"), Regions.of("NO-32"), Regions.of("NO-33"));
        }
        LocalDate later = LocalDate.of(2024, 1, 1);
        assertThat(Regions.divisionsOn(later, region, RegionScheme.NUTS_2021)).contains(Regions.of("NO-30"));
        assertThat(Regions.divisionsOn(later, region, RegionScheme.ISO_3166)).doesNotContain(Regions.of("NO-30"));
        assertThat(Regions.divisionsOn(later.minusDays(1), region, RegionScheme.ISO_3166))
                .contains(Regions.of("NO-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "PT-11, nuts2024:PT1A",
        "PT-01, nuts2024:PT11",
        "IE-L, nuts2024:IE05",
        "IE-C, nuts2024:IE041",
        "IE-LH, nuts2013:IE011",
        "LV-011, nuts2024:LV00A",
        "GB-AGB, nuts2021:UKM6"
    })
    void regionsOfUnknownOverlap_areRejected(String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regions.of(first).overlaps(Regions.of(second)))
                .withMessageStartingWith("Divisions of one country must have a common scheme to be compared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nuts:DE3", "nuts2013-2024:DE3", "nuts2013-2021:DE3", "DE3", "nuts2024:UKI", "nuts2013:RS1"})
    void textsThatAreNoCodes_areUnknown(String text) {
        assertThat(Regions.find(text)).isEmpty();
    }

    /** A region that changed before the next edition has successors on the first day of this edition. */
    @Test
    void successors_haveTheFirstDayOfTheEdition() {
        assertThat(Regions.of("nuts2013:FR2").successors())
                .extracting(Succession::toString)
                .containsExactlyInAnyOrder(
                        "split into FR-CVL on 2018-01-01",
                        "moved into FR-BFC on 2018-01-01",
                        "split into FR-NOR on 2018-01-01",
                        "moved into FR-HDF on 2018-01-01",
                        "moved into FR-GES on 2018-01-01");
        // A region that is a division of ISO 3166-2 has the day on which the division ended.
        assertThat(Regions.of("nuts2016:ITG29").successors())
                .extracting(Succession::toString)
                .containsExactly("merged into IT-SS on 2016-04-28");
        assertThat(Regions.of("nuts2016:NO051")).isSameAs(Regions.of("NO-12")).isEqualTo(Regions.named("Hordaland"));
        assertThat(Regions.of("DE-BE").successors()).isEmpty();
        assertThat(Regions.of("NO-42").successors()).isEmpty();
    }

    /** Names of the region in its own language, besides that of ISO 3166-2 in English. */
    @ParameterizedTest
    @CsvSource({
        "DE-BY, de, Bayern",
        "GR-M, el, Κρήτη",
        "CZ-20, cs, Středočeský kraj",
        "PL-14, pl, Mazowieckie",
        "LT-VL, lt, Vilniaus apskritis",
        "FI-18, fi, Uusimaa",
        "EE-37, et, Harju maakond",
        "BE-VAN, nl, Antwerpen",
        "TR-34, tr, İstanbul",
        "CH-GR, rm, Grischun"
    })
    void regions_haveTheNameInTheirLanguage(String code, String language, String name) {
        assertThat(Regions.of(code).name(language)).isEqualTo(name);
    }
}
