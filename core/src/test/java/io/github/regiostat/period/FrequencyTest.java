// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "YEAR, A, 1, P1Y",
        "HALF_YEAR, S, 2, P6M",
        "TRIMESTER, T, 3, P4M",
        "QUARTER, Q, 4, P3M",
        "MONTH, M, 12, P1M",
        "WEEK, W, , P7D",
        "DAY, D, , P1D",
    })
    void constants_followSdmx(Frequency frequency, String code, Integer perYear, Period duration) {
        assertThat(frequency.code()).isEqualTo(code);
        assertThat(frequency.duration()).isEqualTo(duration);
        if (perYear == null) {
            assertThat(frequency.perYear()).isEmpty();
        } else {
            assertThat(frequency.perYear()).hasValue(perYear);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofCode_returnsFrequency(Frequency frequency) {
        assertThat(Frequency.ofCode(frequency.code())).isSameAs(frequency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "H", "AA", "B", " Q"})
    void ofCode_rejectsOtherCodes(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frequency.ofCode(code))
                .withMessage("Frequency must be one of A, S, T, Q, M, W, D, but was '%s'", code);
    }

    @Test
    void ofCode_rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Frequency.ofCode(null))
                .withMessage("code");
    }
}
