// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are those of the decisions of the State Council and of the National People's Congress. */
class ChinaHistoryTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(1981, 12, 31);
    private static final Region CHINA = Regions.of("CN");

    @ParameterizedTest
    @CsvSource({
        // Territories that were recoded.
        "522200, gb2260:520600, 2011-10-22",
        "522400, gb2260:520500, 2011-10-22",
        "152100, gb2260:150700, 2001-10-10",
        "152700, gb2260:150600, 2001-02-26",
        "152400, gb2260:150400, 1983-10-10",
        "532700, gb2260:530800, 2003-10-30",
        "542300, gb2260:540200, 2014-06-26",
        "632100, gb2260:630200, 2013-02-08",
        "652500, gb2260:654200, 1984-09-14",
        "372300, gb2260:371600, 2000-06-10",
        "512200, gb2260:511200, 1992-12-11",
        "342600, gb2260:341400, 1999-07-09",
    })
    void codeOfTheSameTerritory_isAFormerCode(String code, String region, LocalDate end) {
        Region found = Regions.of("gb2260:" + code);
        assertThat(found).isEqualTo(Regions.of(region));
        assertThat(found.code()).hasToString(region);
        assertThat(found.formerCodes())
                .filteredOn(former -> former.code().code().equals(code))
                .singleElement()
                .satisfies(former -> assertThat(former.to()).contains(end));
    }

    @ParameterizedTest
    @CsvSource({
        "371200, 莱芜市, 2018-12-26, merged, gb2260:370100",
        "341400, 巢湖市, 2011-07-14, moved, gb2260:340100 gb2260:340200 gb2260:340500",
        "132300, 石家庄地区, 1993-06-19, merged, gb2260:130100",
        "222100, 四平地区, 1983-08-30, split, gb2260:220300 gb2260:220400",
        "510200, 重庆市, 1997-03-14, merged, CN-CQ",
        "512300, 涪陵市, 1997-03-14, merged, CN-CQ",
        "513500, 黔江地区, 1997-03-14, merged, CN-CQ",
        "420400, 沙市市, 1994-09-29, merged, gb2260:421000",
        "530200, 东川市, 1998-12-06, merged, gb2260:530100",
        "654100, 伊犁地区, 2001-10-06, merged, gb2260:654000",
    })
    void prefectureThatNoLongerExists_hasSuccessors(
            String code, String name, LocalDate date, String change, String successors) {
        Region region = Regions.of("gb2260:" + code);
        assertThat(region.name("zh")).isEqualTo(name);
        assertThat(region.successors()).allSatisfy(succession -> {
            assertThat(succession.date()).isEqualTo(date);
            assertThat(succession.change().code()).isEqualTo(change);
        });
        assertThat(region.successors())
                .extracting(succession -> succession.successor().toString())
                .containsExactlyInAnyOrder(successors.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "CN-CQ, 1997-03-13, CN-SC",
        "CN-CQ, 1997-03-14, CN",
        "CN-HI, 1988-04-12, CN-GD",
        "CN-HI, 1988-04-13, CN",
        "gb2260:510200, 1990-06-30, CN-SC",
        "gb2260:442100, 1985-06-30, CN-GD",
        "gb2260:460100, 1987-06-30, CN-GD",
        "gb2260:460100, 1990-06-30, CN-HI",
        "gb2260:371200, 2000-06-30, CN-SD",
    })
    void parents_haveDates(String region, LocalDate date, String parent) {
        assertThat(Regions.of(region).parentOn(date)).contains(Regions.of(parent));
    }

    @Test
    void codeThatWasReused_isThatOfToday() {
        assertThat(Regions.of("gb2260:511400").name("zh")).isEqualTo("眉山市");
        assertThat(Regions.of("gb2260:512300").formerCodes())
                .extracting(former -> former.code().toString())
                .containsExactly("gb2260:511400");
    }

    @Test
    void provinces_partitionChinaOnEveryDayOfChange() {
        for (LocalDate day : daysOfChange()) {
            List<Region> provinces = childrenOn(CHINA, day);
            assertThat(provinces)
                    .hasSize(
                            day.getYear() < 1988 || day.isBefore(LocalDate.of(1988, 4, 13))
                                    ? 29
                                    : day.isBefore(LocalDate.of(1997, 3, 14)) ? 30 : 31);
            assertThat(CHINA.isPartitionedBy(provinces, day)).as("on %s", day).isTrue();
        }
    }

    @Test
    void prefectures_partitionTheirProvinceOnEveryDayOfChange() {
        for (LocalDate day : daysOfChange()) {
            for (Region province : childrenOn(CHINA, day)) {
                List<Region> prefectures = childrenOn(province, day).stream()
                        .filter(part -> part.kind() == RegionKind.SECOND_LEVEL_DIVISION)
                        .toList();
                assertThat(province.isPartitionedBy(prefectures, day))
                        .as("%s on %s by %s", province, day, prefectures)
                        .isTrue();
                assertThat(province.isPartitionedBy(prefectures.subList(1, prefectures.size()), day))
                        .isFalse();
            }
        }
    }

    @Test
    void provinceThatLeft_doesNotPartitionTheOther() {
        LocalDate before = LocalDate.of(1990, 12, 31);
        Region sichuan = Regions.of("CN-SC");
        Region chongqing = Regions.of("CN-CQ");
        assertThat(sichuan.isPartitionedBy(List.of(chongqing), before)).isFalse();
        assertThat(sichuan.overlaps(chongqing, before)).isTrue();
        assertThat(sichuan.overlaps(chongqing, LocalDate.of(1997, 3, 14))).isFalse();
        assertThat(Region.group("local:both", "Sichuan and Chongqing", sichuan, chongqing)
                        .members())
                .hasSize(2);
    }

    @Test
    void prefecture_overlapsTheCityThatItWasMergedInto_fromThatDay() {
        Region prefecture = Regions.of("gb2260:132300");
        Region city = Regions.of("gb2260:130100");
        assertThat(prefecture.overlaps(city, LocalDate.of(1993, 6, 18))).isFalse();
        assertThat(prefecture.overlaps(city, LocalDate.of(1993, 6, 19))).isTrue();
    }

    @Test
    void prefectureWithAFirstDay_isInItsProvinceWithoutADate() {
        assertThat(Regions.of("CN-SD").contains(Regions.of("gb2260:370500"))).isTrue();
        assertThat(Regions.of("CN").contains(Regions.of("gb2260:370500"))).isTrue();
        assertThat(Regions.of("gb2260:370500").overlaps(Regions.of("gb2260:371600")))
                .isFalse();
    }

    private static List<Region> childrenOn(Region parent, LocalDate day) {
        return Registry.get()
                .childrenOf(parent)
                .filter(child -> !child.isListedApart())
                .filter(child ->
                        child.parents().stream().anyMatch(one -> one.region().equals(parent) && one.holdsOn(day)))
                .toList();
    }

    /** Returns the days on which a parent of a division of China changed, and the first one. */
    private static NavigableSet<LocalDate> daysOfChange() {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(FIRST_DAY));
        Registry.get()
                .all()
                .filter(region -> !region.codesIn(RegionScheme.GB2260).isEmpty())
                .flatMap(region -> region.parents().stream())
                .flatMap(parent -> Stream.concat(parent.from().stream(), parent.to().stream()))
                .forEach(days::add);
        return days;
    }
}
