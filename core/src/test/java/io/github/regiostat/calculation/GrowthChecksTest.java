// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.period.TimePeriod;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthChecksTest {
    /** Growth of the year to date starts from the same months of the year before; a range may also lead to the end. */
    @ParameterizedTest
    @CsvSource({
        "2024, P1Y, 2023",
        "2024-Q2, P3M, 2024-Q1",
        "2024-01/2024-02, P1Y, 2023-01/2023-02",
        "2013/2024, P11Y, 2013",
    })
    void startOf_returnsPeriodFromWhichGrowthStarts(String period, String over, String start) {
        assertThat(GrowthChecks.startOf(TimePeriod.parse(period), Period.parse(over)))
                .hasToString(start);
    }
}
