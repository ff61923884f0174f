// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnumCodesTest {
    private static RoundingMode find(String code) {
        return EnumCodes.find(code, RoundingMode.values(), mode -> mode.name().toLowerCase(Locale.ROOT), "Rounding");
    }

    @Test
    void find_returnsConstantWithCode() {
        assertThat(find("half_even")).isEqualTo(RoundingMode.HALF_EVEN);
    }

    @Test
    void find_listsValidCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> find("up\n"))
                .withMessage("Rounding must be one of up, down, ceiling, floor, half_up, half_down, half_even,"
                        + " unnecessary, but was 'up\\u000a'");
    }

    @Test
    void find_rejectsNull_byName() {
        assertThatNullPointerException().isThrownBy(() -> find(null)).withMessage("code");
    }
}
