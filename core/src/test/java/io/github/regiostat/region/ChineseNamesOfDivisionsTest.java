// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values are usual names of divisions of countries other than China, as in Chinese news and on maps. */
class ChineseNamesOfDivisionsTest {
    @ParameterizedTest
    @CsvSource({
        "US-FL, 佛罗里达州",
        "US-CA, 加利福尼亚州",
        "US-DC, 哥伦比亚特区",
        "US-NY, 纽约州",
        "JP-01, 北海道",
        "JP-13, 东京都",
        "JP-24, 三重县",
        "JP-26, 京都府",
        "KR-11, 首尔特别市",
        "KR-49, 济州特别自治道",
        "DE-NW, 北莱茵-威斯特法伦州",
        "nuts2024:DE2, 巴伐利亚州",
        "nuts2024:FR1, 法兰西岛大区",
        "IT-25, 伦巴第大区",
        "ES-CT, 加泰罗尼亚自治区",
        "GB-NIR, 北爱尔兰",
        "CA-ON, 安大略省",
        "AU-NSW, 新南威尔士州",
        "IN-MH, 马哈拉施特拉邦",
        "BR-SP, 圣保罗州",
        "MX-JAL, 哈利斯科州",
        "RU-MOS, 莫斯科州",
        "RU-MOW, 莫斯科市",
        "NL-NH, 北荷兰省",
        "PL-14, 马佐夫舍省",
        "CH-VD, 沃州",
        "AT-9, 维也纳市",
        "BE-VLG, 佛兰德大区",
        "ID-JB, 西爪哇省",
        "VN-HN, 河内市",
        "TH-83, 普吉府"
    })
    void name_isTheUsualOneWithItsTerm(String code, String name) {
        assertThat(Regions.of(code).name("zh")).isEqualTo(name);
        assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "佛罗里达, US-FL",
        "加州, US-CA",
        "加利福尼亚, US-CA",
        "得州, US-TX",
        "德克萨斯, US-TX",
        "麻省, US-MA",
        "乔治亚州, US-GA",
        "华盛顿州, US-WA",
        "华盛顿特区, US-DC",
        "东京, JP-13",
        "大阪, JP-27",
        "福岛, JP-07",
        "首尔, KR-11",
        "釜山市, KR-26",
        "京畿, KR-41",
        "巴伐利亚, DE-BY",
        "北威州, DE-NW",
        "巴登符腾堡州, DE-BW",
        "柏林, DE-BE",
        "巴黎大区, FR-IDF",
        "伦巴第, IT-25",
        "西西里岛, IT-82",
        "加泰罗尼亚, ES-CT",
        "巴斯克, ES-PV",
        "魁北克, CA-QC",
        "安大略, CA-ON",
        "育空, CA-YT",
        "昆士兰, AU-QLD",
        "泰米尔纳德, IN-TN",
        "鞑靼斯坦, RU-TA",
        "莫斯科, RU-MOW",
        "卢森堡省, BE-WLX",
        "卢森堡, LU",
        "墨西哥州, MX-MEX",
        "墨西哥, MX",
        "格鲁吉亚, GE",
        "德州, gb2260:371400"
    })
    void named_findsShortNames(String name, String code) {
        assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"纽约", "华盛顿", "维多利亚", "西北地区", "西北", "滨海", "旁遮普", "旁遮普省", "锡金", "三重"})
    void named_rejectsNamesWithAnotherUsualMeaning(String name) {
        assertThatExceptionOfType(RegionNotFoundException.class).isThrownBy(() -> Regions.named(name));
    }

    @Test
    void named_rejectsNamesOfSeveralRegions() {
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> Regions.named("林堡省"))
                .withMessage("Name must identify one region, but '林堡省' is the name of 'BE-VLI' (Limburg),"
                        + " 'NL-LI' (Limburg)");
        assertThat(Regions.named("林堡省", Regions.of("NL"))).isEqualTo(Regions.of("NL-LI"));
        assertThat(Regions.named("江原道", Regions.of("KR"))).isEqualTo(Regions.of("KR-42"));
    }

    @ParameterizedTest
    @CsvSource({
        "US, 51", "JP, 47", "KR, 17", "DE, 16", "FR, 14", "IT, 20", "ES, 19", "GB, 4", "CA, 13", "AU, 8", "IN, 36",
        "BR, 27", "MX, 32", "RU, 83", "NL, 12", "PL, 16", "CH, 26", "AT, 9", "BE, 3"
    })
    void divisions_haveChineseNames(String country, int count) {
        Region whole = Regions.of(country);
        long named = Regions.all().stream()
                .filter(region -> region.kind() == RegionKind.FIRST_LEVEL_DIVISION
                        && region.code().scheme() == RegionScheme.ISO_3166
                        && region.parents().stream()
                                .anyMatch(parent -> parent.region().equals(whole))
                        && region.names().containsKey("zh"))
                .count();
        assertThat(named).isEqualTo(count);
    }

    @Test
    void named_findsEachNameInItsCountry() {
        for (Region region : Regions.all()) {
            if (region.code().toString().matches("[A-Z]{2}-.*") && !region.isGroup()) {
                Region country = Regions.of(region.code().toString().substring(0, 2));
                for (String name : chineseNames(region)) {
                    assertThat(Regions.named(name, country)).describedAs(name).isEqualTo(region);
                }
            }
        }
    }

    private static List<String> chineseNames(Region region) {
        return Stream.concat(
                        Stream.ofNullable(region.names().get("zh")),
                        region.otherNames().stream()
                                .filter(name -> name.language().equals("zh"))
                                .map(RegionName::text))
                .toList();
    }
}
