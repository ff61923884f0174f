// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimConflictsTest {
    private static final Map<String, Indicator<?>> INDICATORS = Map.of(
            "gdp", Indicator.builder("gdp", Money.class).flow().nonNegative().build(),
            "rd", Indicator.builder("rd", Money.class).flow().nonNegative().build(),
            "rate", Indicator.builder("rate", Percentage.class).build(),
            "hotels",
                    Indicator.builder("hotels", Count.class)
                            .stock()
                            .nonNegative()
                            .build());
    private static final Indicator<Money> GROSS_PRODUCT =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Map<String, Indicator<?>> RATES_AND_AREAS = Map.of(
            "gdp",
            GROSS_PRODUCT,
            "real-growth",
            Indicator.builder("real-growth", GrowthRate.class)
                    .growthOf("gdp")
                    .growthBasis(GrowthBasis.REAL)
                    .build(),
            "area",
            Indicator.builder("area", Amount.class).stock().build());
    private static final Dataset NONE = Dataset.of();

    private static ClaimConflicts conflicts(Dataset data, String... claims) {
        return Claims.conflicts(Arrays.stream(claims).map(ClaimFixtures::claim).toList(), data);
    }

    private static Set<Set<Claim>> sets(ClaimConflicts conflicts) {
        return conflicts.conflicts().stream()
                .map(conflict -> Set.copyOf(conflict.claims()))
                .collect(Collectors.toSet());
    }

    @Nested
    class Alone {
        /** The claims of each line exclude one another, and no part of them does. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "level; gdp CN-BJ 2024; yuan 100~1 | level; gdp CN-BJ 2024; yuan 102~1",
                    "level; gdp CN-BJ 2024; yuan >100 | level; gdp CN-BJ 2024; yuan <=100",
                    "level; gdp CN-BJ 2023; yuan 100~1 | level; gdp CN-BJ 2024; yuan 110~1"
                            + " | growth; gdp CN-BJ 2024; 2023; unstated; growth 12.7~0.1",
                    "growth; gdp CN-BJ 2024; 2023; unstated; growth 12.7~0.1"
                            + " | growth; gdp CN-BJ 2024; 2023; unstated; growth 12.9~0.1",
                    "level; gdp CN-BJ 2022; yuan 100 | level; gdp CN-BJ 2024; yuan 121"
                            + " | average; gdp CN-BJ 2024; 2022; compound; unstated; growth 10.1~0.1",
                    "growth; gdp CN-BJ 2023; 2022; unstated; growth 10"
                            + " | growth; gdp CN-BJ 2024; 2023; unstated; growth 20"
                            + " | average; gdp CN-BJ 2024; 2022; arithmetic; unstated; growth 14",
                    "level; gdp CN-BJ 2022; yuan 100~1 | level; gdp CN-BJ 2023; yuan 100~1"
                            + " | cumulative; gdp CN-BJ 2022/2023; yuan >201",
                    "level; gdp CN-BJ 2022; yuan 100~1 | level; gdp CN-BJ 2023; yuan 100~1"
                            + " | mean; gdp CN-BJ 2022/2023; yuan >100.5",
                    "mean; rate CN-BJ 2022/2023; % 5.2~0.1 | mean; rate CN-BJ 2022/2023; % 5.4~0.1",
                    "cumulative; gdp CN-BJ 2022/2024; yuan 100 | mean; gdp CN-BJ 2022/2024; yuan 100",
                    "mean; gdp CN-BJ 2024; yuan 10 | level; gdp CN-BJ 2024; yuan 11",
                    "level; rd CN-BJ 2024; yuan 5 | level; gdp CN-BJ 2024; yuan 100"
                            + " | share; rd CN-BJ 2024; gdp CN-BJ 2024; % 5.1~0.1",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-HE 2024; yuan 51"
                            + " | multiple; gdp CN-BJ 2024; gdp CN-HE 2024; times 2~0.01",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-HE 2024; yuan 51"
                            + " | multiple; gdp CN-HE 2024; gdp CN-BJ 2024; % 52~1",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-HE 2024; yuan 51"
                            + " | relative; gdp CN-BJ 2024; gdp CN-HE 2024; % 100~1",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-HE 2024; yuan 51"
                            + " | sum; gdp CN-BJ 2024; gdp CN-HE 2024; yuan <151",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-HE 2024; yuan 51"
                            + " | difference; gdp CN-BJ 2024; gdp CN-HE 2024; yuan 48.4~1",
                    "level; rate CN-BJ 2024; % 5.2~0.1 | level; rate CN-HE 2024; % 5.0~0.1"
                            + " | points; rate CN-BJ 2024; rate CN-HE 2024; points 0.4~0.1",
                    "comparison; gdp CN-BJ 2024; greater; gdp CN-HE 2024 | comparison; gdp CN-HE 2024;"
                            + " greater-or-equal; gdp CN-TJ 2024 | comparison; gdp CN-TJ 2024; greater-or-equal;"
                            + " gdp CN-BJ 2024",
                    "rank; gdp CN-BJ 2024; CN-TJ CN-HE; descending; 1 | comparison; gdp CN-HE 2024; greater; gdp CN-BJ"
                            + " 2024",
                    "rank; gdp CN-BJ 2024; CN-TJ CN-HE CN-SH; descending; 2"
                            + " | comparison; gdp CN-BJ 2024; greater; gdp CN-TJ 2024"
                            + " | level; gdp CN-BJ 2024; yuan 10 | level; gdp CN-HE 2024; yuan 9"
                            + " | level; gdp CN-TJ 2024; yuan 1 | level; gdp CN-SH 2024; yuan 8",
                    "extreme; gdp CN-BJ 2024; 2020; descending | comparison; gdp CN-BJ 2021; greater-or-equal; gdp"
                            + " CN-BJ 2024",
                    "sum; gdp CN-BJ 2024; gdp CN-TJ 2024; yuan 10 | sum; gdp CN-TJ 2024; gdp CN-HE 2024; yuan 10"
                            + " | sum; gdp CN-BJ 2024; gdp CN-HE 2024; yuan 10 | level; gdp CN-BJ 2024; yuan 6"
                })
        void claimsThatExcludeOneAnother(String line) {
            String[] claims =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            ClaimConflicts found = conflicts(NONE, claims);
            Set<Claim> given = Arrays.stream(claims).map(ClaimFixtures::claim).collect(Collectors.toSet());
            assertThat(found.isComplete()).isTrue();
            assertThat(found.conflicts()).isNotEmpty();
            for (ClaimConflict conflict : found.conflicts()) {
                assertThat(given).containsAll(conflict.claims());
                assertThat(conflict.measurements()).isEmpty();
                assertMinimal(conflict, NONE);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "level; gdp CN-BJ 2024; yuan 100~1 | level; gdp CN-BJ 2024; yuan 101~1",
                    "level; rate CN-BJ 2022; % 5 | level; rate CN-BJ 2023; % 6"
                            + " | mean; rate CN-BJ 2022/2023; % 5.5",
                    "cumulative; gdp CN-BJ 2022/2024; yuan 100 | mean; gdp CN-BJ 2022/2024; yuan 33.3~0.1",
                    "level; gdp CN-BJ 2023; yuan 100~1 | level; gdp CN-BJ 2024; yuan 113~1"
                            + " | growth; gdp CN-BJ 2024; 2023; unstated; growth 12.7~0.1",
                    // Real growth does not follow from levels whose prices are not known.
                    "level; gdp CN-BJ 2023; yuan 100 | level; gdp CN-BJ 2024; yuan 110"
                            + " | growth; gdp CN-BJ 2024; 2023; real; growth 5",
                    "growth; gdp CN-BJ 2024; 2023; nominal; growth 5 | growth; gdp CN-BJ 2024; 2023; real; growth 3",
                    "level; gdp CN-BJ 2024; yuan about100 | level; gdp CN-BJ 2024; yuan 1",
                    "level; gdp CN-BJ 2024; yuan 100? | level; gdp CN-BJ 2024; yuan 1?",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-BJ 2024; usd 14",
                    "level; gdp CN-BJ 2024; yuan 100 | level; gdp CN-BJ 2023; yuan 14",
                    "rank; gdp CN-BJ 2024; CN-TJ CN-HE; descending; 2 | comparison; gdp CN-HE 2024; greater; gdp CN-BJ"
                            + " 2024"
                })
        void claimsThatHoldTogether(String line) {
            String[] claims =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            assertThat(conflicts(NONE, claims).conflicts()).isEmpty();
        }

        @Test
        void nearly_excludesTheNumberItself() {
            assertThat(conflicts(NONE, "level; gdp CN-BJ 2024; yuan nearly100", "level; gdp CN-BJ 2024; yuan >=100")
                            .conflicts())
                    .hasSize(1);
        }

        @Test
        void reason_namesTheNumberAndBothIntervals() {
            ClaimConflict conflict = conflicts(
                            NONE, "level; gdp CN-BJ 2024; yuan 100~1", "level; gdp CN-BJ 2024; yuan 102~1")
                    .conflicts()
                    .get(0);
            assertThat(conflict.because())
                    .isEqualTo("gdp, CN-BJ, 2024 is CNY 100 (rounded to 1); gdp, CN-BJ, 2024 is CNY 102 (rounded to 1)."
                            + " Then gdp, CN-BJ, 2024 would have to be in [99.5, 100.5] and in [101.5, 102.5],"
                            + " which have no number in common");
        }
    }

    private static void assertMinimal(ClaimConflict conflict, Dataset data) {
        for (Claim left : conflict.claims()) {
            List<Claim> rest = new ArrayList<>(conflict.claims());
            rest.remove(left);
            assertThat(Claims.conflicts(rest, data).conflicts())
                    .as("without %s", left)
                    .isEmpty();
        }
    }

    @Nested
    class WithData {
        private final Dataset data = ClaimFixtures.data(
                INDICATORS, "gdp CN-BJ 2023 yuan 100~1", "gdp CN-HE 2023 yuan 50~1", "hotels CN-BJ 2023 things 10");

        @Test
        void measurements_areFacts() {
            ClaimConflicts found = conflicts(
                    data,
                    "level; gdp CN-BJ 2024; yuan 110~1",
                    "growth; gdp CN-BJ 2024; 2023; unstated; growth 12.7~0.1",
                    "comparison; gdp CN-BJ 2023; greater; gdp CN-HE 2023");
            assertThat(found.conflicts()).hasSize(1);
            ClaimConflict conflict = found.conflicts().get(0);
            assertThat(conflict.claims()).hasSize(2);
            assertThat(conflict.measurements()).containsExactly(data.get(0));
            assertThat(conflict.because()).contains("The data have").contains("100");
            assertMinimal(conflict, data);
        }

        @Test
        void claimThatDataContradict_isAConflictByItself() {
            ClaimConflicts found = conflicts(
                    data, "comparison; gdp CN-HE 2023; greater; gdp CN-BJ 2023", "level; hotels CN-BJ 2023; things 10");
            assertThat(found.conflicts()).hasSize(1);
            assertThat(found.conflicts().get(0).claims()).hasSize(1);
            assertThat(found.conflicts().get(0).measurements()).hasSize(2);
        }
    }

    @Nested
    class Many {
        @Test
        void everySetIsFound_whateverTheOrder() {
            List<String> claims = new ArrayList<>(List.of(
                    "level; gdp CN-BJ 2024; yuan 1",
                    "level; gdp CN-BJ 2024; yuan 2",
                    "level; gdp CN-BJ 2024; yuan 3",
                    "level; gdp CN-HE 2024; yuan 5",
                    "comparison; gdp CN-BJ 2024; greater; gdp CN-HE 2024",
                    "comparison; gdp CN-TJ 2024; greater; gdp CN-BJ 2024",
                    "level; gdp CN-TJ 2024; yuan 3"));
            ClaimConflicts found = conflicts(NONE, claims.toArray(String[]::new));
            // Three pairs of levels, each level with Hebei and the comparison, and Tianjin with the level of 3.
            assertThat(found.isComplete()).isTrue();
            assertThat(found.conflicts()).hasSize(3 + 3 + 1 + 1);
            Collections.reverse(claims);
            assertThat(conflicts(NONE, claims.toArray(String[]::new))).isEqualTo(found);
        }

        @Test
        void search_stopsAtAHundredSets() {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                claims.add(ClaimFixtures.claim("level; gdp CN-BJ 2024; yuan " + i));
            }
            // 15 levels have 105 pairs.
            ClaimConflicts found = Claims.conflicts(claims, NONE);
            assertThat(found.conflicts()).hasSize(Claims.MAX_CONFLICTS);
            assertThat(found.isComplete()).isFalse();
            assertThat(sets(found)).hasSize(Claims.MAX_CONFLICTS);
        }

        @Test
        void equalClaims_countOnce() {
            String claim = "level; gdp CN-BJ 2024; yuan 1";
            assertThat(conflicts(NONE, claim, claim, "level; gdp CN-BJ 2024; yuan 2")
                            .conflicts())
                    .hasSize(1);
        }

        @Test
        void tenThousandClaims_areSearchedInParts() {
            List<Claim> claims = new ArrayList<>();
            Set<Set<Claim>> expected = new HashSet<>();
            for (int year = 1000; year < 6000; year++) {
                Claim level = ClaimFixtures.claim("level; gdp CN-BJ " + year + "; yuan 1");
                Claim other =
                        ClaimFixtures.claim("level; gdp CN-BJ " + year + "; yuan " + (year % 100 == 0 ? "2" : "<2"));
                claims.add(level);
                claims.add(other);
                if (year % 100 == 0) {
                    expected.add(Set.of(level, other));
                }
            }
            ClaimConflicts found = Claims.conflicts(claims, NONE);
            assertThat(sets(found)).isEqualTo(expected);
            assertThat(found.isComplete()).isTrue();
        }
    }

    /** Each line has data, and a claim that they exclude or not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        real-growth CN-BJ 2024 growth 5.2~0.1 | growth; gdp CN-BJ 2024; 2023; unstated; growth 6~0.1 | true
        real-growth CN-BJ 2024 growth 5.2~0.1 | growth; gdp CN-BJ 2024; 2023; real; growth 6~0.1 | true
        real-growth CN-BJ 2024 growth 5.2~0.1 | growth; gdp CN-BJ 2024; 2023; nominal; growth 6~0.1 | false
        real-growth CN-BJ 2024 growth 5.2~0.1 | growth; gdp CN-BJ 2024; 2023; unstated; growth 5.2~0.1 | false
        real-growth CN-BJ 2024 growth 5.2~0.1 | growth; real-growth CN-BJ 2024; 2023; unstated; growth 6~0.1 | true
        real-growth CN-BJ 2024 growth 5.2~0.1 | level; real-growth CN-BJ 2024; % 6~0.1 | true
        real-growth CN-BJ 2024 growth 5.2~0.1; gdp CN-BJ 2023 yuan 100; gdp CN-BJ 2024 yuan 120 \
         | growth; gdp CN-BJ 2024; 2023; unstated; growth 5.2~0.1 | false
        gdp CN-BJ 2023 yuan 100; gdp CN-BJ 2024 yuan 110; gdp CN-TJ 2023 yuan 100; gdp CN-TJ 2024 yuan 104 \
         | points; gdp CN-BJ 2024; gdp CN-TJ 2024; points 6~1 | false
        gdp CN-BJ 2023 yuan 100; gdp CN-BJ 2024 yuan 110; gdp CN-TJ 2023 yuan 100; gdp CN-TJ 2024 yuan 104 \
         | points; gdp CN-BJ 2024; gdp CN-TJ 2024; points 4~1 | true
        gdp CN-BJ 2023 yuan 0 | growth; gdp CN-BJ 2024; 2023; unstated; growth 5.2~0.1 | false
        area CN-BJ 2024 ha 200 | level; area CN-BJ 2024; km2 2 | false
        area CN-BJ 2024 ha 200 | level; area CN-BJ 2024; mu 300~1 | true
        area CN-BJ 2024 ha 200; area CN-TJ 2024 km2 1 | sum; area CN-BJ 2024; area CN-TJ 2024; mu 4500 | false
        """)
    void data_excludeAClaim(String data, String claim, boolean isExcluded) {
        Dataset dataset = ClaimFixtures.data(RATES_AND_AREAS, data.split(";\\s*", -1));
        ClaimConflicts found = conflicts(dataset, claim);

        assertThat(found.conflicts().isEmpty()).as(found.toString()).isEqualTo(!isExcluded);
    }

    @Test
    void claimsInUnitsOfOneScale_excludeOneAnother() {
        assertThat(conflicts(NONE, "level; area CN-BJ 2024; km2 100", "level; area CN-BJ 2024; ha 20000")
                        .conflicts())
                .hasSize(1);
        assertThat(conflicts(NONE, "level; area CN-BJ 2024; km2 100", "level; area CN-BJ 2024; ha 10000")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void valuesOfDifferentVintages_proveNothingTogether() {
        Dataset data = Dataset.of(gdp("2023", "100", "2024"), gdp("2023", "90", "2023"), gdp("2024", "99", "2023"));

        assertThat(conflicts(data, "growth; gdp CN-BJ 2024; 2023; unstated; growth 10")
                        .conflicts())
                .isEmpty();
    }

    private static Measurement<Money> gdp(String year, String amount, String vintage) {
        return Measurement.builder(GROSS_PRODUCT)
                .region(Regions.of("CN-BJ"))
                .period(TimePeriod.parse(year))
                .value(Figure.exact(Money.of("CNY", amount)))
                .source(Source.builder("NBS").vintage(vintage).build())
                .build();
    }
}
