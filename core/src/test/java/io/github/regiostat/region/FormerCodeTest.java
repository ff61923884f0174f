// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerCodeTest {
    private static final RegionCode CODE = RegionCode.parse("m49:736");
    private static final LocalDate FROM = LocalDate.of(1956, 1, 1);
    private static final LocalDate TO = LocalDate.of(2011, 7, 9);

    @ParameterizedTest
    @CsvSource({"1955-12-31, false", "1956-01-01, true", "2011-07-08, true", "2011-07-09, false"})
    void isValidOn_fromTheStartDateToBeforeTheEndDate(LocalDate date, boolean isValid) {
        assertThat(FormerCode.between(CODE, FROM, TO).isValidOn(date)).isEqualTo(isValid);
        assertThat(FormerCode.until(CODE, TO).isValidOn(date)).isEqualTo(date.isBefore(TO));
        assertThat(FormerCode.of(CODE).isValidOn(date)).isFalse();
    }

    @Test
    void toString_describes() {
        assertThat(FormerCode.between(CODE, FROM, TO)).hasToString("m49:736 from 1956-01-01 to 2011-07-09");
        assertThat(FormerCode.of(CODE)).hasToString("m49:736");
    }

    @Test
    void between_rejectsAnEndDateThatIsNotAfterTheStartDate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormerCode.between(CODE, TO, TO))
                .withMessage("Code m49:736 must end after its first day 2011-07-09, but ended on 2011-07-09");
    }

    @Test
    void serialization_returnsAnEqualCode() throws Exception {
        FormerCode code = FormerCode.between(CODE, FROM, TO);
        assertThat(JavaStreams.copyOf(code)).isEqualTo(code).hasSameHashCodeAs(code);
        byte[] bare = JavaStreams.bare(FormerCode.class);
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
    }
}
