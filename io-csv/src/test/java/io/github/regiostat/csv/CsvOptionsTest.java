// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvOptionsTest {
    @Test
    void options_areEqualByTheirValues() {
        CsvOptions german = CsvOptions.DEFAULT.withDecimalSeparator(',').withGroupingSeparator('.');
        assertThat(german)
                .isEqualTo(CsvOptions.DEFAULT.withDecimalSeparator(',').withGroupingSeparator('.'))
                .hasSameHashCodeAs(CsvOptions.DEFAULT.withDecimalSeparator(',').withGroupingSeparator('.'))
                .isNotEqualTo(CsvOptions.DEFAULT.withDecimalSeparator(','))
                .isNotEqualTo(german.withDelimiter(';'))
                .isNotEqualTo(german.withEncoding(StandardCharsets.UTF_16))
                .isNotEqualTo(german.withDialect(CsvDialect.PLAIN))
                .isNotEqualTo(german.withLinesBeforeHeader(1))
                .isNotEqualTo(german.withNotesIgnored(true))
                .isNotEqualTo(german.withLimits(ReadLimits.DEFAULT.withDigits(9)));
    }

    @Test
    void toString_describesTheOptions() {
        assertThat(CsvOptions.DEFAULT).hasToString("encoding detected, delimiter detected, decimal separator '.'");
        assertThat(CsvOptions.DEFAULT
                        .withEncoding(StandardCharsets.UTF_8)
                        .withDelimiter(';')
                        .withDialect(CsvDialect.OECD)
                        .withDecimalSeparator(',')
                        .withGroupingSeparator('.')
                        .withLinesBeforeHeader(2)
                        .withNotesIgnored(true)
                        .withLimits(ReadLimits.DEFAULT.withColumns(10)))
                .hasToString(
                        "encoding UTF-8, delimiter ';', dialect oecd-csv, decimal separator ',', grouping separator"
                                + " '.', 2 lines before the header, rows of notes ignored, limits: text length 100000,"
                                + " columns 10, digits 1000, decompressed bytes 2147483648, compression ratio 200");
    }

    @Test
    void unknownEncodings_areRejected() {
        Mapping mapping = Mapping.parse("{\"table\": {\"encoding\": \"utf 8\"}}");
        assertThatThrownBy(() -> CsvOptions.DEFAULT.over(mapping))
                .hasMessageContaining(
                        "Encoding must be one of this JVM, such as UTF-8, GB18030 or windows-1252, but was"
                                + " 'utf 8'");
    }

    @Test
    void otherCharacters_areRejected() {
        assertThatThrownBy(() -> CsvOptions.DEFAULT.withDelimiter(':'))
                .hasMessage("Delimiter must be a comma, a semicolon, a tab or a vertical bar, but was ':'");
        assertThatThrownBy(() -> CsvOptions.DEFAULT.withDecimalSeparator(';'))
                .hasMessage("Decimal separator must be a point or a comma, but was ';'");
        assertThatThrownBy(() -> CsvOptions.DEFAULT.withGroupingSeparator('x'))
                .hasMessage(
                        "Grouping separator must be a comma, a point, a space, an apostrophe or an underscore, but was"
                                + " 'x'");
        assertThatThrownBy(() -> CsvOptions.DEFAULT.withGroupingSeparator('.'))
                .hasMessage("Decimal and grouping separator must differ, but both were '.'");
        assertThatThrownBy(() -> CsvOptions.DEFAULT.withLinesBeforeHeader(-1))
                .hasMessage("Number of lines before the header must be from 0 to 1000, but was -1");
    }
}
