// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionSnapshotTest {
    private static final LocalDate DAY_OF_CHANGE = LocalDate.of(1997, 3, 14);
    private static final Region SICHUAN = Regions.of("CN-SC");
    private static final Region CHONGQING = Regions.of("CN-CQ");

    /** Chongqing was a city of Sichuan until 1997. */
    @Test
    void parent_isThatOfTheDay() {
        assertThat(CHONGQING.on(DAY_OF_CHANGE).parent()).contains(Regions.of("CN"));
        assertThat(CHONGQING.on(DAY_OF_CHANGE.minusDays(1)).parent()).contains(SICHUAN);
    }

    @Test
    void parts_areThoseOfTheDay() {
        assertThat(SICHUAN.on(DAY_OF_CHANGE.minusDays(1)).parts()).contains(CHONGQING);
        assertThat(SICHUAN.on(DAY_OF_CHANGE).parts()).isNotEmpty().doesNotContain(CHONGQING);
        assertThat(Regions.of("CN").on(DAY_OF_CHANGE).parts())
                .contains(CHONGQING, SICHUAN)
                .doesNotContain(Regions.of("HK"));
        assertThat(Regions.of("CN").on(DAY_OF_CHANGE.minusDays(1)).parts())
                .contains(SICHUAN)
                .doesNotContain(CHONGQING);
    }

    @Nested
    class OfACustomRegion {
        private final Region region = Region.builder("acme:new", RegionKind.ZONE)
                .otherCode("acme@2:new")
                .formerCode(FormerCode.between(
                        RegionCode.parse("acme:old"), LocalDate.of(1980, 1, 1), LocalDate.of(2000, 1, 1)))
                .formerCode(FormerCode.of(RegionCode.parse("acme:undated")))
                .name("en", "New Town")
                .name("de", "Neustadt")
                .otherName(
                        RegionName.of(RegionNameType.FORMER, "en", "Old Town").until(LocalDate.of(2000, 1, 1)))
                .otherName(RegionName.of(RegionNameType.FORMER, "en", "The Old Town")
                        .until(LocalDate.of(2000, 1, 1)))
                .otherName(RegionName.of(RegionNameType.FORMER, "de", "Altstadt"))
                .otherName(RegionName.of(RegionNameType.COMMON, "de", "Neues"))
                .parent(CHONGQING)
                .build();

        @Test
        void names_areThoseInUseOnTheDay() {
            RegionSnapshot earlier = region.on(LocalDate.of(1999, 12, 31));
            assertThat(earlier.names()).isEqualTo(Map.of("en", "Old Town", "de", "Neustadt"));
            assertThat(earlier.name()).isEqualTo("Old Town");
            assertThat(earlier.name("de-AT")).isEqualTo("Neustadt");
            assertThat(earlier.name("fr")).isEqualTo("Old Town");
            assertThat(region.on(LocalDate.of(2000, 1, 1)).names()).isEqualTo(region.names());
        }

        @Test
        void codes_areThoseValidOnTheDay() {
            assertThat(region.on(LocalDate.of(1999, 12, 31)).codes())
                    .extracting(RegionCode::toString)
                    .containsExactlyInAnyOrder("acme:old", "acme@2:new");
            assertThat(region.on(LocalDate.of(2000, 1, 1)).codes()).isEqualTo(region.codes());
            assertThat(region.on(LocalDate.of(1979, 12, 31)).codes()).isEqualTo(region.codes());
        }
    }

    @Test
    void name_isTheCodeWithoutNames() {
        assertThat(Region.unregistered("acme:x").on(DAY_OF_CHANGE).name()).isEqualTo("acme:x");
    }

    @Test
    void members_areThoseOfTheDay() {
        RegionSnapshot union = Regions.of("EU").on(LocalDate.of(2020, 1, 31));
        assertThat(union.members()).hasSize(28).contains(Regions.of("GB"));
        assertThat(union.parts()).isEmpty();
        Region unknown = Region.builder("local:unknown", RegionKind.GROUP).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> unknown.on(DAY_OF_CHANGE).members())
                .withMessage("Members of 'local:unknown' must be known, but are not");
    }

    @ParameterizedTest
    @CsvSource({
        "nuts2021:LV007, 2023-12-31, true",
        "nuts2021:LV007, 2024-01-01, false",
        "gb2260:222100, 1983-08-29, true",
        "gb2260:222100, 1983-08-30, false",
        "DE, 1900-01-01, true",
        "DE, 2024-01-01, true"
    })
    void exists_untilTheLastSuccession(String code, LocalDate date, boolean exists) {
        assertThat(Regions.of(code).on(date).exists()).isEqualTo(exists);
    }

    /** Siping Prefecture was split into the cities of Siping and Liaoyuan in 1983. */
    @Test
    void successors_areFollowedToTheEnd() {
        assertThat(Regions.of("gb2260:222100").currentSuccessors())
                .containsExactly(Regions.of("gb2260:220300"), Regions.of("gb2260:220400"));
        assertThat(Regions.of("gb2260:222100").successorsOn(LocalDate.of(1983, 8, 29)))
                .isEmpty();
        assertThat(Regions.of("DE").currentSuccessors()).isEmpty();
        assertThat(Regions.predecessorsOf(Regions.of("gb2260:220300"))).contains(Regions.of("gb2260:222100"));
        assertThat(Regions.predecessorsOf(Regions.of("nuts2024:LV00A"))).contains(Regions.of("nuts2021:LV007"));
        assertThat(Regions.predecessorsOf(Regions.of("FR"))).doesNotContain(Regions.of("FR"));
    }

    @Test
    void snapshots_areEqualByRegionAndDay() {
        RegionSnapshot snapshot = CHONGQING.on(DAY_OF_CHANGE);
        assertThat(snapshot)
                .isEqualTo(CHONGQING.on(DAY_OF_CHANGE))
                .hasSameHashCodeAs(CHONGQING.on(DAY_OF_CHANGE))
                .isNotEqualTo(SICHUAN.on(DAY_OF_CHANGE))
                .isNotEqualTo(CHONGQING.on(DAY_OF_CHANGE.plusDays(1)))
                .hasToString("CN-CQ on 1997-03-14");
        assertThat(snapshot.region()).isEqualTo(CHONGQING);
        assertThat(snapshot.date()).isEqualTo(DAY_OF_CHANGE);
    }

    @Provide
    Arbitrary<Region> regions() {
        return Arbitraries.of(Regions.all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 50_000)
                .map(days -> LocalDate.of(1900, 1, 1).plusDays(days));
    }

    /** A region that has ended is replaced by regions that exist, unless its successors have ended without any. */
    @Property
    void successors_existOnTheDay(@ForAll("regions") Region region, @ForAll("days") LocalDate date) {
        List<Region> successors = region.successorsOn(date);
        assertThat(successors)
                .doesNotHaveDuplicates()
                .doesNotContain(region)
                .allMatch(next -> !Existence.isReplacedOn(next, date));
        assertThat(successors.isEmpty()).isEqualTo(!Existence.isReplacedOn(region, date));
    }

    /** A part has the region as a parent on the day, and no part contains another. */
    @Property
    void parts_areChildrenOfTheDay(@ForAll("regions") Region region, @ForAll("days") LocalDate date) {
        List<Region> parts = region.on(date).parts();
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.parents())
                        .anyMatch(parent ->
                                parent.holdsOn(date) && parent.region().equals(region)));
        assertThat(parts).allSatisfy(part -> assertThat(part.on(date).parts()).doesNotContainAnyElementsOf(parts));
    }
}
