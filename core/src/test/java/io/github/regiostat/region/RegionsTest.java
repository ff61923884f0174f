// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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

        @Test
        void divisionsOfChina_are34() {
            List<Region> divisions = Regions.all().stream()
                    .filter(region -> region.parent().filter(CHINA::equals).isPresent())
                    .toList();
            assertThat(divisions).hasSize(34).allSatisfy(division -> {
                assertThat(division.codesIn(RegionScheme.GB2260)).hasSize(1);
                assertThat(division.codesIn(RegionScheme.ISO_3166))
                        .filteredOn(code -> code.toString().startsWith("CN-"))
                        .hasSize(1);
            });
            assertThat(divisions).filteredOn(CHINA::contains).hasSize(31);
        }

        @Test
        void all_areDifferentPlacesWithDifferentCodes() {
            Set<RegionCode> codes = new HashSet<>();
            assertThat(Regions.all()).hasSize(280).doesNotHaveDuplicates();
            Regions.all()
                    .forEach(region -> region.codes()
                            .forEach(code ->
                                    assertThat(codes.add(code)).as("%s", code).isTrue()));
            assertThat(codes).hasSize(249 * 3 + 31 * 2 + 25 + 3);
        }

        @Test
        void all_haveEnglishAndChineseNames() {
            assertThat(Regions.all()).allSatisfy(region -> {
                assertThat(region.names()).containsOnlyKeys("en", "zh");
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
                        assertThat(Region.of(code)).isSameAs(region);
                    }));
            assertThat(Regions.of("iso3166:CN-BJ")).isSameAs(Regions.of("CN-BJ"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "XX",
                    "CN-11",
                    "CHN",
                    "Beijing",
                    "",
                    "m49:000",
                    "gb2260:110105",
                    "gb2260@2019:110000",
                    "local:CN",
                    "cn"
                })
        void find_findsNothingElse(String text) {
            assertThat(Regions.find(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "CHN|'CN' (China), ",
                    "ZZ|'AZ' (Azerbaijan), 'BZ' (Belize), 'CZ' (Czechia), 'DZ' (Algeria), 'KZ' (Kazakhstan)",
                    "cn|'CN' (China), ",
                    "Beijing|'CN-BJ' (Beijing)",
                    "Germani|'DE' (Germany)",
                    "北京|'CN-BJ' (Beijing)"
                })
        void of_namesTheNearest(String text, String nearest) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of(text))
                    .withMessageStartingWith(
                            "Region must be of the registry (countries of ISO 3166-1 and first-level divisions of China), such"
                                    + " as 'CN-BJ', but was '" + text + "'; nearest are ")
                    .withMessageContaining(nearest);
        }

        @Test
        void of_namesAtMostFive() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("CN-BX"))
                    .satisfies(e -> assertThat(e.getMessage().split("\\(")).hasSize(2 + 5));
        }

        @Test
        void of_namesNoneForTextThatIsNothingLikeIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("local:jing-jin-ji-group"))
                    .withMessageEndingWith("but was 'local:jing-jin-ji-group'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of("x".repeat(1_000_000)))
                    .withMessageEndingWith("… (1000000 characters)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Regions.of(RegionCode.parse("nuts2024:FR101")))
                    .withMessageEndingWith("but was 'nuts2024:FR101'");
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Regions.of((String) null))
                    .withMessage("code");
            assertThatNullPointerException()
                    .isThrownBy(() -> Regions.find((String) null))
                    .withMessage("code");
        }

        @Test
        void isStandard_forTheRegistrysOwnAlone() {
            assertThat(Regions.isStandard(CHINA)).isTrue();
            Region own = CHINA.toBuilder().name("de", "China").build();
            assertThat(own).isEqualTo(CHINA);
            assertThat(Regions.isStandard(own)).isFalse();
        }
    }
}
