// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import static io.github.regiostat.xlsx.Books.book;
import static io.github.regiostat.xlsx.Books.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbooks, damaged ones, and those that are made to harm. */
@Timeout(60)
class HostileWorkbookTest {
    private static final Mapping NONE = Mapping.builder().build();
    private static final String DATA = row(1, "geo", "2023") + row(2, "DE", "5") + row(3, "FR", "6");

    private static Dataset read(byte[] content) throws IOException {
        return Xlsx.read(new ByteArrayInputStream(content));
    }

    private static void assertRejected(byte[] content, String message) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(XlsxFormatException.class)
                .hasMessageContaining(message);
    }

    private static void assertRejected(Books book, String message) {
        assertRejected(book.bytes(), message);
    }

    @Nested
    class OtherFiles {
        @Test
        void oldOrEncryptedWorkbook_isRejectedWithAdvice() {
            byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
            assertRejected(
                    old,
                    "Workbook must be .xlsx, but is encrypted or an old .xls: open it in a spreadsheet program and"
                            + " save it again as .xlsx, without a password");
        }

        @Test
        void openDocument_isRejectedWithAdvice() {
            byte[] zip = Books.zip(Map.of(
                    "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII)));
            // A program stores this part without compression.
            byte[] stored = new String(zip, StandardCharsets.ISO_8859_1)
                    .replaceFirst("(?s)mimetype.*", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertRejected(stored, "is an OpenDocument spreadsheet (.ods): open it");
        }

        @Test
        void binaryWorkbook_isRejectedWithAdvice() {
            byte[] zip = Books.zip(Map.of(
                    "_rels/.rels",
                    ("<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/>"
                                    + "</Relationships>")
                            .getBytes(StandardCharsets.UTF_8),
                    "xl/workbook.bin",
                    new byte[10]));
            assertRejected(zip, "is a binary workbook (.xlsb)");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "''|is empty: download it again",
                    "<html><body>|is HTML or XML",
                    "geo;2023|is no zip archive: read text with Csv.read"
                })
        void text_isRejected(String content, String message) {
            assertRejected(content.getBytes(StandardCharsets.UTF_8), "Workbook must be .xlsx, but " + message);
        }

        @Test
        void otherArchive_isRejected() {
            assertRejected(
                    Books.zip(Map.of("table.csv", "a,b".getBytes(StandardCharsets.UTF_8))),
                    "Zip archive must be a workbook with the part xl/workbook.xml, but has none");
        }

        @Test
        void failure_namesTheFile(@TempDir Path directory) throws IOException {
            Path file = Files.writeString(directory.resolve("gdp.xlsx"), "x");
            assertThatThrownBy(() -> Xlsx.read(file)).hasMessageStartingWith("gdp.xlsx: Workbook must be");
            Path book = Files.write(
                    directory.resolve("b.xlsx"),
                    book().sheet("A", row(1, "<c><v>x</v></c>")).bytes());
            assertThatThrownBy(() -> Xlsx.read(book))
                    .hasMessage("b.xlsx, sheet 'A', cell A1: Cell must be a number, but was 'x'")
                    .isInstanceOfSatisfying(XlsxFormatException.class, failure -> {
                        assertThat(failure.source()).contains("b.xlsx");
                        assertThat(failure.sheet()).contains("A");
                        assertThat(failure.cell()).contains("A1");
                    });
        }
    }

    @Nested
    class Damage {
        @Test
        void truncatedArchive_isRejectedOrReadWhole() {
            byte[] whole = book().sheet("A", DATA).bytes();
            for (int length = 0; length < whole.length; length += 13) {
                byte[] part = Arrays.copyOf(whole, length);
                try {
                    assertThat(read(part).size()).isEqualTo(2);
                } catch (IOException | XlsxFormatException rejected) {
                    assertThat(rejected).isInstanceOf(XlsxFormatException.class);
                }
            }
        }

        @Test
        void changedBytes_areRejectedOrRead() throws IOException {
            byte[] whole = book().sheet("A", DATA).bytes();
            for (int index = 0; index < whole.length; index += 11) {
                byte[] changed = whole.clone();
                changed[index] ^= 0x55;
                try {
                    read(changed);
                } catch (XlsxFormatException rejected) {
                    assertThat(rejected.getMessage()).isNotEmpty();
                }
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<row r=\"0\"/>",
                    "<row r=\"1048577\"/>",
                    "<row r=\"99999999999\"/>",
                    "<row r=\"x\"/>",
                    "<row r=\"2\"/><row r=\"2\"/>",
                    "<row r=\"2\"/><row r=\"1\"/>",
                    "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                    "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                    "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                    "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\" t=\"x\"><v>0</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\"><v>1e999999999</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\"><v>1e-999999999</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\"><v>NaN</v></c></row>",
                    "<row r=\"1\"><c r=\"A1\"><v>1</v></row>",
                    "<row r=\"1\"><c r=\"A1\"><v>&amp",
                })
        void malformedCells_areRejected(String rows) {
            assertThatThrownBy(() -> read(book().sheet("A", rows).bytes())).isInstanceOf(XlsxFormatException.class);
        }

        @Test
        void modulesOfOldMacros_areNoSheets() throws IOException {
            byte[] book = book().sheet("A", DATA)
                    .part(
                            "xl/workbook.xml",
                            "<workbook xmlns=\"" + Books.MAIN + "\" xmlns:r=\"" + Books.RELATIONS + "\"><sheets>"
                                    + "<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"
                                    + "<sheet name=\"Module1\" sheetId=\"2\" state=\"veryHidden\" "
                                    + "r:id=\"\"/></sheets></workbook>")
                    .bytes();
            assertThat(Xlsx.sheets(new ByteArrayInputStream(book)))
                    .extracting(XlsxSheet::name)
                    .containsExactly("A");
        }

        @Test
        void missingParts_areRejected() {
            assertRejected(
                    book().sheet("A", DATA).part("xl/_rels/workbook.xml.rels", "<Relationships/>"),
                    "Sheet 'A' must have a part in the workbook, but has none");
            assertRejected(
                    book().sheet("A", DATA)
                            .part(
                                    "xl/_rels/workbook.xml.rels",
                                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"file:x\""
                                            + " TargetMode=\"External\"/></Relationships>"),
                    "Sheet 'A' must have a part in the workbook, but has none");
            assertRejected(
                    book().sheet("A", DATA)
                            .part(
                                    "xl/_rels/workbook.xml.rels",
                                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
                                            + " Target=\"../../../etc/passwd\"/></Relationships>"),
                    "Part etc/passwd must be in the workbook, but is not");
        }

        @Test
        void stylesThatAreMissing_areThoseOfCellsWithoutOne() throws IOException {
            Books book = book().sheet("A", row(1, "geo", "2023") + row(2, "DE", "9:5.25") + row(3, "FR", "6"))
                    .part("xl/styles.xml", "<styleSheet/>");
            assertThat(read(book.bytes()).get(0).figure().orElseThrow().toString())
                    .startsWith("5.25");
        }

        @Test
        void namesOfParts_areInAnyCaseAndPlace() throws IOException {
            Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
            parts.put(
                    "XL/book.xml",
                    bytes("<workbook xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">"
                            + "<sheets><sheet name=\"A\" q:id=\"a\"/></sheets></workbook>"));
            parts.put(
                    "Other/S.xml",
                    bytes("<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                            + "<x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>geo</x:t></x:is></x:c>"
                            + "<x:c><x:v>2023</x:v></x:c>"
                            + "</x:row><x:row><x:c t=\"inlineStr\"><x:is><x:t>DE</x:t></x:is></x:c>"
                            + "<x:c><x:v>5</x:v></x:c></x:row>"
                            + "</x:sheetData></x:worksheet>"));
            parts.put(
                    "xl/_rels/book.xml.rels",
                    bytes("<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\""
                            + " Target=\"../other/./s.xml\"/></Relationships>"));
            parts.put(
                    "_rels/.rels",
                    bytes("<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                            + " Target=\"/xl/Book.xml\"/></Relationships>"));
            assertThat(read(Books.zip(parts)).size()).isEqualTo(1);
        }

        private byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Attacks {
        @Test
        void documentTypes_areRejected() {
            String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
            String external = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
            for (String type : List.of(laughs, external, "<!DOCTYPE worksheet SYSTEM \"http://example.org/x.dtd\">")) {
                String xml = type + "<worksheet><sheetData>" + DATA.replace("geo", "&b;") + "</sheetData></worksheet>";
                assertRejected(
                        book().sheetXml("A", xml), "Parts of a workbook must not have document types or entities, but");
                assertRejected(
                        book().sheet("A", DATA).part("xl/sharedStrings.xml", type + "<sst><si><t>&x;</t></si></sst>"),
                        "Parts of a workbook must not have document types or entities, but");
            }
            assertRejected(
                    book().sheetXml(
                                    "A",
                                    "<worksheet><sheetData>" + DATA.replace("geo", "&b;") + "</sheetData></worksheet>"),
                    "");
        }

        @Test
        void zipBomb_isRejected() {
            String elements = "<xf/>".repeat(8_000_000);
            assertRejected(
                    book().sheet("A", DATA).part("xl/styles.xml", "<styleSheet>" + elements + "</styleSheet>"),
                    "Zip archive must unpack to at most 200 bytes for each of its bytes, but has more; raise the limit"
                            + " with ReadLimits.withCompressionRatio");
            ReadLimits limits = ReadLimits.DEFAULT.withDecompressedBytes(100_000);
            byte[] book = book().sheet("A", DATA)
                    .part("xl/sharedStrings.xml", "<sst>" + " x".repeat(100_000) + "</sst>")
                    .bytes();
            assertThatThrownBy(() ->
                            Xlsx.read(new ByteArrayInputStream(book), XlsxOptions.DEFAULT.withLimits(limits), NONE))
                    .hasMessageContaining("must unpack to at most 100000 bytes");
        }

        @Test
        void largeDimensionWithFewCells_needsNoMemory() throws IOException {
            Books book = book().sheetXml(
                            "A",
                            "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + DATA
                                    + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row></sheetData>"
                                    + "<mergeCells><mergeCell ref=\"A4:XFD1048576\"/><mergeCell ref=\"A1:XFD1048576\"/>"
                                    + "</mergeCells></worksheet>");
            assertThat(read(book.bytes()).size()).isEqualTo(2);
        }

        @Test
        void cellsFarFromEachOther_areRejected() {
            StringBuilder rows = new StringBuilder();
            for (int number = 1; number <= 4000; number++) {
                String column = io.github.regiostat.xlsx.workbook.CellReference.letters(number);
                rows.append("<row r=\"")
                        .append(number)
                        .append("\"><c r=\"")
                        .append(column)
                        .append(number)
                        .append("\"><v>1</v></c><c r=\"XFD")
                        .append(number)
                        .append("\"><v>2</v></c></row>");
            }
            assertRejected(
                    book().sheet("A", rows.toString()), "Cells of a table must be beside each other, but 8000 cells");
        }

        @Test
        void manyMergedAreas_areReadInTime() throws IOException {
            StringBuilder areas = new StringBuilder("<mergeCells>");
            for (int i = 0; i < 100_000; i++) {
                areas.append("<mergeCell ref=\"A").append(i + 1).append(":B1048576\"/>");
            }
            Books book = book().sheet("A", "", DATA + row(1_048_576, "x", "7"), areas + "</mergeCells>");
            assertThat(Xlsx.sheets(book.stream())).hasToString("[A (A1:B1048576)]");
            XlsxOptions options = XlsxOptions.DEFAULT.withRange("1:3");
            assertThat(Xlsx.read(book.stream(), options, NONE).size()).isEqualTo(2);
        }

        @Test
        void sheetsWithTheSamePart_areRejected() {
            Books book = book().sheet("A", DATA).sheet("B", DATA);
            String type = Books.RELATIONS + "/worksheet";
            StringBuilder relations = new StringBuilder("<Relationships>");
            for (int i = 1; i <= 2; i++) {
                relations
                        .append("<Relationship Id=\"rId" + i + "\" Type=\"" + type + "\"")
                        .append(" Target=\"worksheets/sheet1.xml\"/>");
            }
            assertRejected(
                    book.part("xl/_rels/workbook.xml.rels", relations + "</Relationships>"),
                    "Sheet 'B' must have a part of its own, but has that of 'A': the workbook is damaged");
        }

        /** Each of the formats takes about 6 kB once it is parsed. */
        @Test
        void manyFormats_areParsedOnlyForCells() throws IOException {
            Books book = book();
            for (int i = 0; i < 2000; i++) {
                book.style("0.0".repeat(10) + '"' + i + '"');
            }
            StringBuilder rows = new StringBuilder(row(1, "geo", "time", "value"));
            for (int i = 0; i < 1200; i++) {
                String month = YearMonth.of(1900, 1).plusMonths(i).toString();
                rows.append(row(i + 2, "DE", month, "<c s=\"" + (i + 1) + "\"><v>" + i + "</v></c>"));
            }
            assertThat(read(book.sheet("A", rows.toString()).bytes()).size()).isEqualTo(1200);
            assertLimited(
                    book,
                    ReadLimits.DEFAULT.withDictionarySize(1999),
                    "Workbook must have at most 1999 formats, but has more in line 1 of xl/styles.xml; raise the limit"
                            + " with ReadLimits.withDictionarySize");
            assertLimited(
                    book,
                    ReadLimits.DEFAULT.withDictionarySize(2000),
                    "Workbook must have at most 2000 styles, but has more in line 1 of xl/styles.xml");
        }

        @Test
        void cellsThatShareALongText_areRejected() throws IOException {
            Books book = book().text("<t>" + "long text ".repeat(9000) + "</t>");
            StringBuilder rows = new StringBuilder(row(1, "geo", "2023"));
            for (int i = 2; i < 200; i++) {
                rows.append(row(i, "<c t=\"s\"><v>0</v></c>", "5"));
            }
            assertRejected(
                    book.sheet("A", rows.toString()),
                    "Sheet must have at most 200 characters in a cell on average after the first 8000000, but has"
                            + " more: its cells share long texts; choose the cells of the table with"
                            + " XlsxOptions.withRange, or raise the limit with ReadLimits.withCompressionRatio");
        }

        /** The text of a merged area is that of each of its cells. */
        @Test
        void mergedAreasWithALongText_areRejected() {
            StringBuilder rows = new StringBuilder(row(1, "geo", "2023") + row(2, "long text ".repeat(9000), "5"));
            for (int i = 3; i < 200; i++) {
                rows.append(row(i, "", "5"));
            }
            String areas = "<mergeCells><mergeCell ref=\"A2:A199\"/></mergeCells>";
            assertRejected(book().sheet("A", "", rows.toString(), areas), "characters in a cell on average");
        }

        private static void assertLimited(Books book, ReadLimits limits, String message) {
            XlsxOptions options = XlsxOptions.DEFAULT.withSheet("A").withLimits(limits);
            assertThatThrownBy(() -> Xlsx.read(book.stream(), options, NONE))
                    .isInstanceOf(XlsxFormatException.class)
                    .hasMessageContaining(message);
        }

        @Test
        void moreSheetsOrSharedTextsThanTheLimit_areRejected() throws IOException {
            Books book = book().text("<t>x</t>")
                    .text("<t>y</t>")
                    .text("<t>z</t>")
                    .sheet("A", DATA)
                    .sheet("B", DATA)
                    .sheet("C", DATA);
            assertLimited(
                    book,
                    ReadLimits.DEFAULT.withSheets(2),
                    "Workbook must have at most 2 sheets, but has more in line 1 of xl/workbook.xml; raise the limit"
                            + " with ReadLimits.withSheets");
            assertLimited(
                    book,
                    ReadLimits.DEFAULT.withDictionarySize(2),
                    "Workbook must have at most 2 shared texts, but has more in line 1 of xl/sharedstrings.xml; raise"
                            + " the limit with ReadLimits.withDictionarySize");
            XlsxOptions options = XlsxOptions.DEFAULT
                    .withSheet("A")
                    .withLimits(ReadLimits.DEFAULT.withSheets(3).withDictionarySize(3));
            assertThat(Xlsx.read(book.stream(), options, NONE).size()).isEqualTo(2);
        }

        @Test
        void longTexts_areRejected() {
            String text = "x".repeat(200_000);
            assertRejected(
                    book().sheet("A", row(1, "geo", text)),
                    "Text must have at most 100000 characters, but one has more; raise the limit with"
                            + " ReadLimits.withTextLength");
            assertRejected(
                    book().text("<t>" + text + "</t>").sheet("A", DATA), "Text must have at most 100000 characters");
            assertRejected(
                    book().sheet("A", DATA)
                            .part("xl/styles.xml", "<styleSheet a=\"" + "x y".repeat(2_000_000) + "\"/>"),
                    "");
        }

        @Test
        void deepElements_areRejected() {
            assertRejected(book().sheetXml("A", "<a>".repeat(100_000)), "must be nested at most 64 deep");
        }

        @Test
        void macrosAndLinks_areIgnored() throws IOException {
            Books book = book().sheet(
                            "A",
                            "",
                            row(1, "geo", "2023")
                                    + row(2, "DE", "<c><f>[1]Sheet1!A1</f><v>5</v></c>")
                                    + row(3, "FR", "<c><f>WEBSERVICE(\"http://example.org\")</f><v>6</v></c>"),
                            "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId9\" xmlns:r=\"x\"/></hyperlinks>")
                    .part("xl/vbaProject.bin", new byte[] {1, 2, 3})
                    .part("xl/externalLinks/externalLink1.xml", "<externalLink><not xml")
                    .part("xl/calcChain.xml", "<!DOCTYPE x>");
            assertThat(read(book.bytes()).size()).isEqualTo(2);
        }

        @Test
        void pathsInNamesOfParts_areOnlyNames(@TempDir Path directory) throws IOException {
            Books book = book().sheet("A", DATA).part("../../evil.txt", "x").part("C:\\evil.txt", "x");
            Path file = Files.write(directory.resolve("a.xlsx"), book.bytes());
            assertThat(Xlsx.read(file).size()).isEqualTo(2);
            try (var files = Files.list(directory)) {
                assertThat(files).containsExactly(file);
            }
        }

        @Test
        void formulasAsTexts_areTexts() throws IOException {
            assertThatThrownBy(() -> read(book().sheet("A", row(1, "geo", "2023") + row(2, "=cmd|' /C calc'!A0", "5"))
                            .bytes()))
                    .isInstanceOf(XlsxFormatException.class);
        }
    }
}
