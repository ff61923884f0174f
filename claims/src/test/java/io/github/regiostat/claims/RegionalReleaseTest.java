// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors that statistical offices make, each in a release that is consistent otherwise. */
class RegionalReleaseTest {
    /** An error, its observations, and the totals, ratios and growth rates that it contradicts. */
    enum Planted {
        TRANSPOSED_DIGITS(List.of("output r1 2016 b"), List.of("output r1 2016 _T", "output all 2016 b")) {
            @Override
            void in(RegionalRelease release) {
                String digits = release.figure("output r1 2016 b").toPlainString();
                int at = 1;
                while (digits.charAt(at) == digits.charAt(at + 1)) {
                    at++;
                }
                release.publish(
                        "output r1 2016 b",
                        new BigDecimal(digits.substring(0, at)
                                + digits.charAt(at + 1)
                                + digits.charAt(at)
                                + digits.substring(at + 2)));
            }
        },
        POWER_OF_TEN(List.of("persons r2 2017 _T"), List.of("persons all 2017 _T", "per-person r2 2017 _T")) {
            @Override
            void in(RegionalRelease release) {
                release.publish(
                        "persons r2 2017 _T",
                        release.figure("persons r2 2017 _T").movePointRight(1));
            }
        },
        WRONG_SIGN(List.of("balance r3 2018 _T"), List.of("balance r3 2018 _T")) {
            @Override
            void in(RegionalRelease release) {
                release.publish(
                        "balance r3 2018 _T",
                        release.figure("balance r3 2018 _T").negate());
            }
        },
        SWAPPED_REGIONS(
                List.of("exports r4 2019 _T", "exports r5 2019 _T"),
                List.of("balance r4 2019 _T", "balance r5 2019 _T")) {
            @Override
            void in(RegionalRelease release) {
                BigDecimal figure = release.figure("exports r4 2019 _T");
                release.publish("exports r4 2019 _T", release.figure("exports r5 2019 _T"));
                release.publish("exports r5 2019 _T", figure);
            }
        },
        STALE_VINTAGE(List.of("output r6 2020 c"), List.of("output r6 2020 _T", "output all 2020 c")) {
            @Override
            void in(RegionalRelease release) {
                release.publish("output r6 2020 c", release.earlier("output r6 2020 c"));
            }
        },
        SHARE_IN_POINTS(List.of("share r7 2021 _T"), List.of("share r7 2021 _T")) {
            @Override
            void in(RegionalRelease release) {
                release.publish(
                        "share r7 2021 _T",
                        release.figure("share r7 2021 _T").subtract(release.figure("share r7 2020 _T")));
            }
        },
        GROWTH_OF_ANOTHER_YEAR(List.of("growth r8 2022 _T"), List.of("growth r8 2022 _T")) {
            @Override
            void in(RegionalRelease release) {
                release.publish("growth r8 2022 _T", release.figure("growth r8 2021 _T"));
            }
        },
        TOTAL_WITHOUT_A_PART(List.of("exports all 2023 _T"), List.of("exports all 2023 _T", "balance all 2023 _T")) {
            @Override
            void in(RegionalRelease release) {
                release.publish(
                        "exports all 2023 _T",
                        release.figure("exports all 2023 _T").subtract(release.figure("exports r1 2023 _T")));
            }
        },
        TRUNCATED(List.of("per-person r2 2024 _T"), List.of("per-person r2 2024 _T")) {
            @Override
            void in(RegionalRelease release) {
                BigDecimal number = release.number(RegionalRelease.key("per-person r2 2024 _T"));
                release.publish("per-person r2 2024 _T", number.setScale(0, RoundingMode.DOWN));
            }
        },
        CATEGORY_COUNTED_TWICE(
                List.of("output r3 2015 _T"),
                List.of(
                        "output r3 2015 _T",
                        "output all 2015 _T",
                        "growth r3 2016 _T",
                        "share r3 2015 _T",
                        "per-person r3 2015 _T")) {
            @Override
            void in(RegionalRelease release) {
                release.publish(
                        "output r3 2015 _T",
                        release.figure("output r3 2015 _T").add(release.figure("output r3 2015 d")));
            }
        };

        private final List<ObservationKey> wrong;
        private final List<ObservationKey> contradicted;

        Planted(List<String> wrong, List<String> contradicted) {
            this.wrong = wrong.stream().map(RegionalRelease::key).toList();
            this.contradicted = contradicted.stream().map(RegionalRelease::key).toList();
        }

        abstract void in(RegionalRelease release);
    }

    private static Reconciliation reconcile(RegionalRelease release) {
        return Claims.reconcile(release.dataset(), RegionalRelease.RELATIONS);
    }

    private static void assertFound(Reconciliation result, List<Planted> planted) {
        assertThat(result.discrepancies())
                .extracting(Discrepancy::at)
                .as("%s", result.discrepancies())
                .containsExactlyInAnyOrderElementsOf(planted.stream()
                        .flatMap(each -> each.contradicted.stream())
                        .toList());
        assertThat(result.isComplete()).isTrue();
        for (Discrepancy found : result.discrepancies()) {
            assertThat(found.because())
                    .startsWith(found.at() + " follows from ")
                    .endsWith(", but the data state " + found.stated());
            assertThat(keys(found).filter(key -> planted.stream().anyMatch(each -> each.wrong.contains(key))))
                    .as(found.because())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(found.because()).contains(key.toString()));
        }
    }

    private static Stream<ObservationKey> keys(Discrepancy found) {
        return Stream.concat(Stream.of(found.at()), found.checks().stream().flatMap(check -> check.inputs().stream()));
    }

    @Test
    void consistentRelease_hasNoDiscrepancy() {
        Reconciliation result = reconcile(new RegionalRelease());
        assertFound(result, List.of());
        // Over regions: 6 + 1 + 1 categories in 10 years. Industries and balances: 9 regions in 10 years each.
        // Growth: 9 regions in 9 years. Shares: 8 regions in 10 years. Per person: 9 regions in 10 years.
        assertThat(result.satisfied()).isEqualTo(80 + 90 + 90 + 81 + 80 + 90);
        assertThat(result.undetermined()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void error_isFoundInEachOfItsRelations(Planted planted) {
        RegionalRelease release = new RegionalRelease();
        planted.in(release);
        assertFound(reconcile(release), List.of(planted));
    }

    @Test
    void allErrors_areFoundTogether() {
        RegionalRelease release = new RegionalRelease();
        List<Planted> all = Arrays.asList(Planted.values());
        all.forEach(each -> each.in(release));
        assertFound(reconcile(release), all);
    }
}
