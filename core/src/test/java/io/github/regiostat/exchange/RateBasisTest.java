// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateBasisTest {
    @Test
    void codes_areTheCodesOfTheFormat() {
        assertThat(Arrays.stream(RateBasis.values()).map(RateBasis::code))
                .containsExactly("average", "end", "spot", "ppp", "fixed");
    }

    @ParameterizedTest
    @EnumSource
    void ofCode_returnsTheConstant(RateBasis basis) {
        assertThat(RateBasis.ofCode(basis.code())).isEqualTo(basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AVERAGE", "mean", "end "})
    void ofCode_rejectsOthers(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateBasis.ofCode(code))
                .withMessage("Basis must be one of average, end, spot, ppp, fixed, but was '" + code + "'");
    }

    @Test
    void ofCode_namesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> RateBasis.ofCode(null))
                .withMessage("code");
    }
}
