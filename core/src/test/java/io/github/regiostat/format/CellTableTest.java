// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CellTableTest {
    private final CellTable table = CellTable.builder()
            .caption("R&D <2024>")
            .column("region")
            .numbers("value")
            .column("note")
            .row("北京", "6.73", "a|b")
            .row("Hebei", "12.1", "")
            .build();

    @Test
    void text_hasAlignedColumns() {
        assertThat(table.print(TableFormat.TEXT)).isEqualTo("""
                R&D <2024>
                region  value  note
                北京     6.73  a|b
                Hebei    12.1
                """);
    }

    @Test
    void markdown_escapesItsSigns() {
        assertThat(table.print(TableFormat.MARKDOWN)).isEqualTo("""
                **R\\&D \\<2024\\>**

                | region | value | note |
                | ------ | ----: | ---- |
                | 北京   |  6.73 | a\\|b |
                | Hebei  |  12.1 |      |
                """);
    }

    @Test
    void html_hasACaption_scopes_andNumbersAtTheRight() {
        assertThat(table.print(TableFormat.HTML)).isEqualTo("""
                <table class="regiostat-table">
                <caption>R&amp;D &lt;2024&gt;</caption>
                <thead>
                <tr><th scope="col">region</th>\
                <th scope="col" class="number" style="text-align:right">value</th><th scope="col">note</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">北京</th><td class="number" style="text-align:right">6.73</td><td>a|b</td></tr>
                <tr><th scope="row">Hebei</th><td class="number" style="text-align:right">12.1</td><td></td></tr>
                </tbody>
                </table>
                """);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void lineBreaks_areSpaces_andUnderscoresInWordsStayInMarkdown() {
        CellTable odd =
                CellTable.builder().column("a\nb").row("_x_ a_b `c` [d]").build();
        assertThat(odd.print(TableFormat.MARKDOWN)).isEqualTo("""
                | a b                   |
                | --------------------- |
                | \\_x\\_ a_b \\`c\\` \\[d\\] |
                """);
        assertThat(odd.print(TableFormat.TEXT)).isEqualTo("a b\n_x_ a_b `c` [d]\n");
    }

    @Test
    void row_withAnotherNumberOfCells_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellTable.builder().column("a").row("1", "2"))
                .withMessage("Row of a table must have a cell for each of 1 columns, but has 2: '1 | 2'");
    }
}
