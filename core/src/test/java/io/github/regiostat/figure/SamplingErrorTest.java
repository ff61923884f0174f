// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.internal.DefaultLocales;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingErrorTest {
    @Provide
    Arbitrary<SamplingError> errors() {
        return Measurements.samplingErrors();
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD_ERROR, standard-error, standard error, 1",
        "PERCENT_90, 90, 90 % confidence, 1.645",
        "PERCENT_95, 95, 95 % confidence, 1.96",
        "PERCENT_99, 99, 99 % confidence, 2.576",
    })
    void level_hasCodeTextAndFactor(ConfidenceLevel level, String code, String text, BigDecimal factor) {
        assertThat(level.code()).isEqualTo(code);
        assertThat(ConfidenceLevel.ofCode(code)).isEqualTo(level);
        assertThat(level).hasToString(text);
        assertThat(level.factor()).isEqualTo(factor);
        assertThat(ConfidenceLevel.values()).hasSize(4);
    }

    @Test
    void level_ofUnknownCode_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidenceLevel.ofCode("68"))
                .withMessage("Confidence level must be one of standard-error, 90, 95, 99, but was '68'");
    }

    @ParameterizedTest
    @CsvSource({
        "3860, PERCENT_90, ± 3860 (90 % confidence)",
        "0.730, STANDARD_ERROR, ± 0.73 (standard error)",
        "0, PERCENT_99, ± 0 (99 % confidence)",
        "1e3, PERCENT_95, ± 1000 (95 % confidence)",
    })
    void text_isReadBack(String margin, ConfidenceLevel level, String text) {
        DefaultLocales.each(() -> {
            assertThat(SamplingError.of(margin, level)).hasToString(text);
            assertThat(SamplingError.parse(text)).isEqualTo(SamplingError.of(margin, level));
        });
    }

    @Property
    void everyText_isReadBack(@ForAll("errors") SamplingError error) {
        assertThat(SamplingError.parse(error.toString())).isEqualTo(error).hasSameHashCodeAs(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "± 3860", "3860 (90 % confidence)", "± (90 % confidence)", "± 3860 (68 % confidence)"})
    void otherTexts_areRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplingError.parse(text))
                .withMessage("Sampling error must be a margin with its confidence level, such as '± 3860 (90 %"
                        + " confidence)', but was '"
                        + text + "'");
    }

    @Test
    void negativeMargin_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplingError.of("-1", ConfidenceLevel.PERCENT_90))
                .withMessage("Margin of sampling error must be zero or more, but was -1");
    }

    /** 3860 / 1.645, and times 1.96, computed with 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "STANDARD_ERROR, 2346.504559270516717325227963525836",
        "PERCENT_90, 3860",
        "PERCENT_95, 4599.148936170212765957446808510638",
    })
    void withLevel_multipliesByTheQuotientOfFactors(ConfidenceLevel level, BigDecimal margin) {
        SamplingError error = SamplingError.of("3860", ConfidenceLevel.PERCENT_90);
        assertThat(error.withLevel(level)).isEqualTo(SamplingError.of(margin, level));
    }

    @Test
    void errors_areEqualByNumberAndLevel() {
        SamplingError error = SamplingError.of("1.0", ConfidenceLevel.PERCENT_90);
        assertThat(error)
                .isEqualTo(SamplingError.of("1", ConfidenceLevel.PERCENT_90))
                .isNotEqualTo(SamplingError.of("1", ConfidenceLevel.PERCENT_95))
                .isNotEqualTo(SamplingError.of("2", ConfidenceLevel.PERCENT_90));
    }
}
