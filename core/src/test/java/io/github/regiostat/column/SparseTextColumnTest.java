// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparseTextColumnTest {
    @Test
    void at_returnsTheTextOfTheRow() {
        SparseTextColumn.Builder builder = new SparseTextColumn.Builder();
        for (int row = 0; row < 1000; row += 10) {
            builder.add(row, row == 500 ? "" : "区 " + row);
        }
        SparseTextColumn column = builder.build();
        assertThat(column.count()).isEqualTo(100);
        assertThat(column.at(990)).isEqualTo("区 990");
        assertThat(column.at(500)).isEmpty();
        assertThat(column.at(991)).isNull();
        assertThat(column.at(1)).isNull();
    }

    @Test
    void emptyColumn_hasNoTexts() {
        SparseTextColumn column = new SparseTextColumn.Builder().build();
        assertThat(column.count()).isZero();
        assertThat(column.at(0)).isNull();
    }
}
