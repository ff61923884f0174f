// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxOptionsTest {
    private static final List<XlsxOptions> OPTIONS = List.of(
            XlsxOptions.DEFAULT,
            XlsxOptions.DEFAULT.withSheet("Table 1"),
            XlsxOptions.DEFAULT.withSheet("Table 2"),
            XlsxOptions.DEFAULT.withSheet(2),
            XlsxOptions.DEFAULT.withAllSheets(),
            XlsxOptions.DEFAULT.withRange("a5:k40"),
            XlsxOptions.DEFAULT.withRange("B:D").withStoredNumbers(true).withoutHidden(true),
            XlsxOptions.DEFAULT.withoutHidden(true),
            XlsxOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withColumns(9)));

    @Test
    void options_areEqualByTheirValues() {
        for (int i = 0; i < OPTIONS.size(); i++) {
            for (int j = 0; j < OPTIONS.size(); j++) {
                assertThat(OPTIONS.get(i).equals(OPTIONS.get(j))).isEqualTo(i == j);
            }
        }
        assertThat(XlsxOptions.DEFAULT.withStoredNumbers(true).withStoredNumbers(false))
                .isEqualTo(XlsxOptions.DEFAULT)
                .hasSameHashCodeAs(XlsxOptions.DEFAULT);
        assertThat(XlsxOptions.DEFAULT.withSheet(3).withSheet("A")).isEqualTo(XlsxOptions.DEFAULT.withSheet("A"));
        assertThat(XlsxOptions.DEFAULT.withSheet("A").withSheet(3)).isEqualTo(XlsxOptions.DEFAULT.withSheet(3));
    }

    @Test
    void toString_describesTheOptions() {
        assertThat(OPTIONS)
                .map(XlsxOptions::toString)
                .containsExactly(
                        "sheet with data",
                        "sheet 'Table 1'",
                        "sheet 'Table 2'",
                        "sheet number 2",
                        "all sheets",
                        "range A5:K40",
                        "range B1:D1048576, stored numbers, without hidden rows and columns",
                        "without hidden rows and columns",
                        "sheet with data, text length 100000, columns 9, digits 1000, decompressed bytes 2147483648,"
                                + " compression ratio 200");
    }

    @Test
    void options_areSerializedEqual() throws IOException, ClassNotFoundException {
        for (XlsxOptions options : OPTIONS) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(options);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(options);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "A1:", "B2:A1", "A0:B1", "XFE1:XFE2", "A1:B1048577", "D:B", "9:5", "0:5", "A1:B2:C3"})
    void otherRange_isRejected(String range) {
        if (range.equals("A")) {
            assertThatThrownBy(() -> XlsxOptions.DEFAULT.withRange(range))
                    .hasMessage("Range must be cells such as A5:K40, columns such as B:D or rows such as 5:40, but was"
                            + " 'A'");
        }
        assertThatThrownBy(() -> XlsxOptions.DEFAULT.withRange(range)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numberOfSheet_isFromOne() {
        assertThatThrownBy(() -> XlsxOptions.DEFAULT.withSheet(0))
                .hasMessage("Number of the sheet must be from 1 to 10000, but was 0");
    }

    @Test
    void accessors_returnTheOptions() {
        assertThat(XlsxOptions.DEFAULT.withSheet("A").sheet()).contains("A");
        assertThat(XlsxOptions.DEFAULT.withAllSheets().sheet()).isEmpty();
        assertThat(XlsxOptions.DEFAULT.withAllSheets().isAllSheets()).isTrue();
        assertThat(XlsxOptions.DEFAULT.withSheet(2).sheetNumber()).hasValue(2);
        assertThat(XlsxOptions.DEFAULT.withRange("$A$5").range()).contains("A5:A5");
    }
}
