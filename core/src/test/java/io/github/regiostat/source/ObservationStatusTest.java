// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationStatusTest {
    @Nested
    class Codes {
        @Test
        void codes_areThoseOfTheCodeList() {
            assertThat(Arrays.stream(ObservationStatus.values()).map(ObservationStatus::code))
                    .containsExactly(
                            "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U",
                            "V", "W", "X", "_U");
        }

        @ParameterizedTest
        @CsvSource({
            "A, NORMAL, Normal value",
            "B, BREAK, Time series break",
            "D, DEFINITION_DIFFERS, Definition differs",
            "E, ESTIMATED, Estimated value",
            "F, FORECAST, Forecast value",
            "G, EXPERIMENTAL, Experimental value",
            "H, HOLIDAY, Missing value; holiday or weekend",
            "I, IMPUTED, Imputed value (CCSA definition)",
            "J, DEROGATION, Derogation",
            "K, INCLUDED_ELSEWHERE, Data included in another category",
            "L, NOT_COLLECTED, Missing value; data exist but were not collected",
            "M, NOT_APPLICABLE, Missing value; data cannot exist",
            "N, NOT_SIGNIFICANT, Not significant",
            "O, MISSING, Missing value",
            "P, PROVISIONAL, Provisional value",
            "Q, SUPPRESSED, Missing value; suppressed",
            "S, SPECIAL_EVENT, Strike and other special events",
            "U, LOW_RELIABILITY, Low reliability",
            "V, UNVALIDATED, Unvalidated value",
            "W, INCLUDES_OTHER, Includes data from another category",
            "X, FROM_INTERNATIONAL_ORGANIZATION, Value from international organizations",
            "_U, UNKNOWN, Status unknown"
        })
        void ofCode_returnsTheConstantWithItsLabel(String code, ObservationStatus status, String label) {
            assertThat(ObservationStatus.ofCode(code)).isEqualTo(status);
            assertThat(status.label()).isEqualTo(label);
        }

        @ParameterizedTest
        @EnumSource
        void ofCode_isInverseOfCode(ObservationStatus status) {
            assertThat(ObservationStatus.ofCode(status.code())).isEqualTo(status);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "p", "C", "R", "A ", "U_", "NORMAL"})
        void ofCode_rejectsOtherCode(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ObservationStatus.ofCode(code))
                    .withMessage(
                            "Observation status must be one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U,"
                                    + " V, W, X, _U, but was '"
                                    + code + "'");
        }

        @Test
        void ofCode_rejectsNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> ObservationStatus.ofCode(null))
                    .withMessage("code");
        }
    }

    @Nested
    class Missing {
        @Test
        void isMissing_forCodesOfMissingValues() {
            assertThat(codes(ObservationStatus::isMissing)).isEqualTo("HLMOQ");
            assertThat(Arrays.stream(ObservationStatus.values()))
                    .allMatch(status -> status.isMissing() == status.label().startsWith("Missing value"));
        }

        @Test
        void allowsMissing_forCodesWithOptionalValues() {
            assertThat(codes(ObservationStatus::allowsMissing)).isEqualTo("HJKLMOQS_U");
        }

        private String codes(Predicate<ObservationStatus> which) {
            return Arrays.stream(ObservationStatus.values())
                    .filter(which)
                    .map(ObservationStatus::code)
                    .collect(Collectors.joining());
        }
    }
}
