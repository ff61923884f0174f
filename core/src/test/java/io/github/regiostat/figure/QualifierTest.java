// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.internal.DefaultLocales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifierTest {
    @ParameterizedTest
    @CsvSource({
        "NONE, none, NONE, false",
        "MORE_THAN, more-than, LESS_THAN, false",
        "AT_LEAST, at-least, AT_MOST, false",
        "LESS_THAN, less-than, MORE_THAN, false",
        "AT_MOST, at-most, AT_LEAST, false",
        "NEARLY, nearly, NEARLY, true",
        "ABOUT, about, ABOUT, true",
    })
    void qualifier_hasCodeOppositeAndBand(Qualifier qualifier, String code, Qualifier opposite, boolean banded) {
        DefaultLocales.each(() -> {
            assertThat(qualifier.code()).isEqualTo(code);
            assertThat(Qualifier.ofCode(code)).isEqualTo(qualifier);
        });
        assertThat(qualifier.negated()).isEqualTo(opposite);
        assertThat(qualifier.isBanded()).isEqualTo(banded);
    }

    @Test
    void values_areAllInTheTable() {
        assertThat(Qualifier.values()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "over", "MORE_THAN", "more than", "more-than "})
    void ofCode_rejectsOthers(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualifier.ofCode(code))
                .withMessage("Qualifier must be one of none, more-than, at-least, less-than, at-most, nearly, about,"
                        + " but was '"
                        + code + "'");
    }
}
