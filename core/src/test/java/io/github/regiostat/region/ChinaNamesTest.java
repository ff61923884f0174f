// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values are usual names, as in tables of the National Bureau of Statistics and on maps. */
class ChinaNamesTest {
    /** Names of prefectures without generic terms and nationalities, such as 延边 for 延边朝鲜族自治州. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?:(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族" + "|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克)*自治州|地区|盟|市)$");

    @ParameterizedTest
    @CsvSource({
        "北京, CN-BJ",
        "天津, CN-TJ",
        "河北, CN-HE",
        "山西, CN-SX",
        "内蒙古, CN-NM",
        "辽宁, CN-LN",
        "吉林, CN-JL",
        "黑龙江, CN-HL",
        "上海, CN-SH",
        "江苏, CN-JS",
        "浙江, CN-ZJ",
        "安徽, CN-AH",
        "福建, CN-FJ",
        "江西, CN-JX",
        "山东, CN-SD",
        "河南, CN-HA",
        "湖北, CN-HB",
        "湖南, CN-HN",
        "广东, CN-GD",
        "广西, CN-GX",
        "海南, CN-HI",
        "重庆, CN-CQ",
        "四川, CN-SC",
        "贵州, CN-GZ",
        "云南, CN-YN",
        "西藏, CN-XZ",
        "陕西, CN-SN",
        "甘肃, CN-GS",
        "青海, CN-QH",
        "宁夏, CN-NX",
        "新疆, CN-XJ",
        "香港, HK",
        "澳门, MO",
        "台湾, TW",
        "京, CN-BJ",
        "沪, CN-SH",
        "粤, CN-GD",
        "渝, CN-CQ",
        "桂, CN-GX",
        "琼, CN-HI",
        "蒙, CN-NM",
        "台湾省, TW",
        "香港特别行政区, HK",
        "Peking, CN-BJ",
        "Beijing Shi, CN-BJ",
        "Guangxi, CN-GX",
        "Shaanxi, CN-SN",
        "Shanxi, CN-SX",
        "Tibet, CN-XZ",
        "Xizang, CN-XZ",
        "Inner Mongolia, CN-NM",
        "Nei Mongol, CN-NM",
        "Guangxi Zhuang Autonomous Region, CN-GX",
        "Inner Mongolia Autonomous Region, CN-NM",
        "Hainan, CN-HI",
        "Chongqing, CN-CQ",
        "Jilin, CN-JL",
    })
    void province_isFound(String name, String code) {
        assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "延边, 222400",
        "黔东南, 522600",
        "恩施, 422800",
        "恩施州, 422800",
        "西双版纳, 532800",
        "大兴安岭, 232700",
        "锡林郭勒, 152500",
        "阿里, 542500",
        "喀什, 653100",
        "伊犁, 654000",
        "湘西, 433100",
        "石家庄, 130100",
        "Shijiazhuang, 130100",
        "Xi'an, 610100",
        "Xian, 610100",
        "Lu'an, 341500",
        "Xiamen, 350200",
        "Amoy, 350200",
        "Canton, 440100",
        "Guangzhou, 440100",
        "Hohhot, 150100",
        "Ürümqi, 650100",
        "Urumqi, 650100",
        "Lhasa, 540100",
        "Bozhou, 341600",
        "Bengbu, 340300",
        "Changzhi, 140400",
        "Lishui, 331100",
        "Luohe, 411100",
        "Yanbian, 222400",
        "Kashgar, 653100",
        "Kashi, 653100",
        "Shigatse, 540200",
        "Harbin, 230100",
        "Yanbian Korean Autonomous Prefecture, 222400",
        "襄樊, 420600",
        "Xiangfan, 420600",
        "思茅, 530800",
        "渡口, 510400",
        "大庸, 430800",
        "伊克昭, 150600",
        "哲里木盟, 150500",
        "巢湖, 341400",
        "莱芜, 371200",
        "海南州, 632500",
        "海南藏族自治州, 632500",
    })
    void prefecture_isFound(String name, String code) {
        if (code != null) {
            assertThat(Regions.named(name)).isEqualTo(Regions.of("gb2260:" + code));
        } else {
            assertThatExceptionOfType(RegionNotFoundException.class).isThrownBy(() -> Regions.named(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suzhou", "Taizhou", "Fuzhou", "Yichun", "Yulin"})
    void nameOfTwoPrefectures_isRejectedWithBoth(String name) {
        assertThatExceptionOfType(RegionNotFoundException.class)
                .isThrownBy(() -> Regions.named(name))
                .satisfies(e -> assertThat(e.candidates()).hasSize(2));
    }

    @Test
    void shortNamesOfPrefectures_areFoundAndNoneIsWrong() {
        List<String> missing = new ArrayList<>();
        int count = 0;
        for (RegionCode code : Regions.codes(RegionScheme.GB2260)) {
            Region region = Regions.of(code);
            String name = region.name("zh");
            String shortName = GENERIC.matcher(name).replaceFirst("");
            if (!region.successors().isEmpty() || shortName.equals(name) || shortName.isEmpty()) {
                continue;
            }
            count++;
            try {
                Region found = Regions.named(shortName);
                boolean isNamesake = found.kind() == RegionKind.FIRST_LEVEL_DIVISION;
                assertThat(isNamesake || found.equals(region)).as(shortName).isTrue();
                if (isNamesake && !found.equals(region)) {
                    missing.add(shortName);
                }
            } catch (RegionNotFoundException e) {
                missing.add(shortName);
            }
        }
        assertThat(count).isGreaterThan(330);
        assertThat(missing).hasSizeLessThan(count / 50);
    }

    @ParameterizedTest
    @CsvSource({
        "长三角, yangtze-river-delta",
        "珠三角, pearl-river-delta",
        "大湾区, greater-bay-area",
        "粤港澳大湾区, greater-bay-area",
        "京津冀, jing-jin-ji",
        "成渝, chengdu-chongqing",
        "成渝地区双城经济圈, chengdu-chongqing",
        "长江经济带, yangtze-river-economic-belt",
        "东部地区, china-east",
        "中部地区, china-central",
        "西部地区, china-west",
        "东北地区, china-northeast",
        "东北三省, china-northeast",
        "Pearl River Delta, pearl-river-delta",
        "Yangtze River Economic Belt, yangtze-river-economic-belt",
        "Greater Bay Area, greater-bay-area",
    })
    void group_isFound(String name, String id) {
        assertThat(Regions.named(name)).isEqualTo(Regions.of(id));
    }

    @Test
    void fourRegionsOfChina_partitionItOnEveryDay() {
        List<Region> four = List.of(
                Regions.of("china-east"),
                Regions.of("china-central"),
                Regions.of("china-west"),
                Regions.of("china-northeast"));
        assertThat(four)
                .extracting(
                        region -> region.membersOn(LocalDate.of(2024, 12, 31)).size())
                .containsExactly(10, 6, 12, 3);
        for (String day : List.of("1985-12-31", "1988-04-12", "1988-04-13", "1997-03-13", "1997-03-14", "2024-12-31")) {
            assertThat(Regions.of("CN").isPartitionedBy(four, LocalDate.parse(day)))
                    .as(day)
                    .isTrue();
        }
    }

    @Test
    void groupsOfCities_haveTheCitiesOfThePlans() {
        assertThat(Regions.of("pearl-river-delta").members()).hasSize(9);
        assertThat(Regions.of("chengdu-chongqing").members()).hasSize(16);
        assertThat(Regions.of("yangtze-river-economic-belt").membersOn(LocalDate.of(2024, 12, 31)))
                .hasSize(11);
    }
}
