// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import static io.github.regiostat.xlsx.Books.book;
import static io.github.regiostat.xlsx.Books.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets of workbooks: by a proposal, by a mapping, and as a format of {@code DataFormats}. */
class XlsxTest {
    private static final Books RATES = book().style("0.0%")
            .sheet(
                    "T1",
                    "",
                    row(1, "Rates")
                            + row(2, "Land", "Quote")
                            + row(3, "", "2022", "2023")
                            + row(4, "Bayern", "1:0.0312", "1:0.0336")
                            + row(5, "Sachsen", "1:0.0563", "1:0.1267"),
                    "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/>"
                            + "<mergeCell ref=\"B2:C2\"/></mergeCells>");

    private static final Mapping MAPPING = Mapping.parse("""
            {"meanings": {"Land": "region", "Jahr": "period", "Wert": "value"},
             "unit": {"kind": "percentage"}, "indicator": {"id": "rate"}}
            """);

    @Test
    void shownDigits_areTheValueAndItsRounding() throws IOException {
        Dataset rates = Xlsx.read(RATES.stream());
        assertThat(rates.size()).isEqualTo(4);
        assertThat(rates.row(3).region().code()).hasToString("DE-SN");
        assertThat(rates.row(3).publishedNumber().orElseThrow()).hasToString("12.7");
        assertThat(rates.row(3).unit().orElseThrow()).hasToString("%");
        Dataset stored = Xlsx.read(
                RATES.stream(),
                XlsxOptions.DEFAULT.withStoredNumbers(true),
                Mapping.builder().build());
        assertThat(stored.row(3).publishedNumber().orElseThrow()).hasToString("12.67");
    }

    @Test
    void proposal_isAMappingThatReadsTheWorkbook(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("rates.xlsx"), RATES.bytes());
        XlsxProposal proposal = Xlsx.propose(file);
        assertThat(proposal.questions()).isEmpty();
        assertThat(proposal.toString()).containsPattern("column 'Land' +region");
        Mapping mapping = Mapping.parse(proposal.mapping().toString());
        List<String> remarks = new ArrayList<>();
        assertThat(Xlsx.read(file, XlsxOptions.DEFAULT, mapping, remarks::add)).isEqualTo(proposal.read());
        assertThat(Xlsx.read(file)).isEqualTo(proposal.read());
    }

    @Test
    void mapping_readsTheColumns() throws IOException {
        Books book = book().style("0.00")
                .sheet(
                        "A",
                        row(1, "Land", "Jahr", "Wert") + row(2, "DE", "2023", "1:3.456") + row(3, "FR", "2023", "1:7"));
        Dataset read = Xlsx.read(book.stream(), MAPPING);
        assertThat(read.row(0).publishedNumber().orElseThrow()).hasToString("3.46");
        assertThat(read.row(1).publishedNumber().orElseThrow()).hasToString("7.00");
    }

    @Test
    void decimalSeparatorOfTexts_isThatOfNumbersToo() throws IOException {
        Books book = book().sheet(
                        "A",
                        row(1, "Land", "Jahr", "Wert") + row(2, "DE", "2023", "3.5") + row(3, "FR", "2023", "1.234,5"));
        Mapping mapping = Mapping.parse("""
                {"table": {"decimalSeparator": ",", "groupingSeparator": "."}}
                """).over(MAPPING);
        Dataset read = Xlsx.read(book.stream(), mapping);
        assertThat(read.row(0).publishedNumber().orElseThrow()).hasToString("3.5");
        assertThat(read.row(1).publishedNumber().orElseThrow()).hasToString("1234.5");
    }

    @Test
    void failure_hasSheetAndCell() {
        Books book = book().sheet(
                        "Tab 1",
                        row(3, "", "Land", "Jahr", "Wert")
                                + row(4, "", "DE", "2023", "5")
                                + row(5, "", "FR", "2023", "x"));
        assertThatThrownBy(() -> Xlsx.read(book.stream(), MAPPING))
                .isInstanceOfSatisfying(XlsxFormatException.class, failure -> {
                    assertThat(failure.sheet()).contains("Tab 1");
                    assertThat(failure.cell()).contains("D5");
                })
                .hasMessageStartingWith("Sheet 'Tab 1', cell D5: ")
                .hasCauseInstanceOf(CsvFormatException.class);
    }

    @Test
    void errorCells_areMissingWithANote() throws IOException {
        Books book = book().sheet(
                        "A",
                        row(1, "country", "2022", "2023")
                                + row(2, "Chile", "5", "<c t=\"e\"><v>#DIV/0!</v></c>")
                                + row(3, "Peru", "7", "8"));
        List<String> remarks = new ArrayList<>();
        Dataset read =
                Xlsx.read(book.stream(), XlsxOptions.DEFAULT, Mapping.builder().build(), null, remarks::add);
        assertThat(read.row(1).isMissing()).isTrue();
        assertThat(remarks).contains("Sheet 'A', C2: the cell is the error '#DIV/0!'");
    }

    @Test
    void sheets_haveTheirRanges(@TempDir Path directory) throws IOException {
        Books book = book().sheet("One", row(3, "", "a", "b") + row(7, "1")).sheet("Two", "state=\"hidden\"", "", "");
        assertThat(Xlsx.sheets(book.stream()))
                .containsExactly(
                        new XlsxSheet("One", false, java.util.Optional.of("A3:C7")),
                        new XlsxSheet("Two", true, java.util.Optional.empty()))
                .hasToString("[One (A3:C7), Two (empty, hidden)]");
        Path file = Files.write(directory.resolve("a.xlsx"), book.bytes());
        assertThat(Xlsx.sheets(file)).isEqualTo(Xlsx.sheets(book.stream()));
    }

    @Test
    void format_isDetectedReadAndWritten(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("rates.bin"), RATES.bytes());
        DataFormat format = DataFormats.of("xlsx");
        assertThat(format.title()).isEqualTo("Excel workbook");
        assertThat(format.detects(RATES.stream())).isTrue();
        assertThat(format.detects(new ByteArrayInputStream("PK\u0003\u0004".getBytes())))
                .isFalse();
        assertThat(format.detects(new ByteArrayInputStream(new byte[0]))).isFalse();
        assertThat(DataFormats.detect(() -> Files.newInputStream(file))
                        .orElseThrow()
                        .name())
                .isEqualTo("xlsx");
        assertThat(DataFormats.read(file)).isEqualTo(Xlsx.read(file));
        // Other formats cannot unpack what the writer of workbooks packs.
        Path written = directory.resolve("written.xlsx");
        Xlsx.write(Xlsx.read(file), written);
        assertThat(DataFormats.read(written).size()).isEqualTo(4);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Xlsx.read(file), out);
        assertThat(format.detects(new ByteArrayInputStream(out.toByteArray()))).isTrue();
        assertThat(format.read(new ByteArrayInputStream(out.toByteArray())).size())
                .isEqualTo(4);
    }
}
