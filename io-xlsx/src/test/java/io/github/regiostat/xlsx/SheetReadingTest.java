// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import static io.github.regiostat.xlsx.Books.book;
import static io.github.regiostat.xlsx.Books.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.workbook.Workbook;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cells of sheets as rows of a table: what is shown is what is read. */
class SheetReadingTest {
    private static final Mapping NONE = Mapping.builder().build();

    private static WorkbookTable table(Books book, XlsxOptions options) throws IOException {
        return WorkbookTableReader.read(Workbook.of(book.stream(), options.limits()), options, NONE, "book.xlsx");
    }

    private static String text(Books book) throws IOException {
        return table(book, XlsxOptions.DEFAULT).text().toString();
    }

    private static List<String> remarks(Books book) throws IOException {
        return table(book, XlsxOptions.DEFAULT).remarks();
    }

    @Nested
    class Cells {
        @Test
        void numbers_areShownByTheirFormat() throws IOException {
            Books book = book().style("0.0%")
                    .style("#,##0.0")
                    .sheet("A", row(1, "geo", "rate", "gdp") + row(2, "DE", "1:0.1267", "2:-1234.56"));
            assertThat(text(book)).isEqualTo("geo,rate,gdp\nDE,12.7%,-1234.6\n");
            assertThat(table(book, XlsxOptions.DEFAULT.withStoredNumbers(true)).text())
                    .hasToString("geo,rate,gdp\nDE,12.67%,-1234.56\n");
        }

        @Test
        void formatsOfConditions_areNotThoseOfCells() throws IOException {
            // The fixture declares the format 164 again among the formats of conditions.
            assertThat(text(book().style("0.00").sheet("A", row(1, "a", "b", "c") + row(2, "x", "1:1", "1:2"))))
                    .isEqualTo("a,b,c\nx,1.00,2.00\n");
        }

        @Test
        void sharedTexts_arePlainWithoutReadings() throws IOException {
            Books book = book().text("<r><t>Tō</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">kyō </t></r>"
                            + "<rPh sb=\"0\" eb=\"1\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>")
                    .text("<t>a_x000D_\nb, \"c\"</t>")
                    .sheet(
                            "A",
                            row(1, "name", "<c t=\"s\"><v>1</v></c>")
                                    + row(2, "<c t=\"s\"><v>0</v></c>", "5")
                                    + row(3, "x", "6"));
            assertThat(text(book)).isEqualTo("name,\"a b, \"\"c\"\"\"\n\"Tōkyō \",5\nx,6\n");
        }

        @Test
        void otherTypes_areTexts() throws IOException {
            Books book = book().sheet(
                            "A",
                            row(1, "a", "b", "c", "d")
                                    + row(
                                            2,
                                            "<c t=\"b\"><v>1</v></c>",
                                            "<c t=\"d\"><v>2024-01-31T00:00:00</v></c>",
                                            "<c t=\"str\"><f>A1</f><v>x</v></c>",
                                            "<c><f>1+1</f><v>2</v></c>")
                                    + row(3, "<c t=\"b\"><v>0</v></c>", "5", "6", "7"));
            assertThat(text(book)).isEqualTo("a,b,c,d\nTRUE,2024-01-31,x,2\nFALSE,5,6,7\n");
        }

        @Test
        void errors_areTextsWithARemark() throws IOException {
            Books book = book().sheet(
                            "A",
                            row(1, "a", "b", "c")
                                    + row(2, "x", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "<c><f>1/0</f><v></v></c>")
                                    + row(3, "y", "1", "<c><f t=\"shared\" si=\"9\"/></c>")
                                    + row(4, "z", "1", "2"));
            assertThat(text(book)).isEqualTo("a,b,c\nx,#DIV/0!,#N/A\ny,1,#N/A\nz,1,2\n");
            assertThat(remarks(book))
                    .containsExactly(
                            "Sheet 'A', B2: the cell is the error '#DIV/0!'",
                            "Sheet 'A', C2, C3: the formula has no stored value; the cell is read as an error");
        }

        @Test
        void formatsThatAreNotReadAsShown_haveARemark() throws IOException {
            Books book =
                    book().style("0.0,,").sheet("A", row(1, "a", "b") + row(2, "x", "1:1234567") + row(3, "y", "1:2"));
            assertThat(text(book)).isEqualTo("a,b\nx,1234567\ny,2\n");
            assertThat(remarks(book))
                    .containsExactly(
                            "Sheet 'A', B2, B3: the format shows the number divided by thousands; the stored number"
                                    + " is read (format '0.0,,')");
        }

        @Test
        void dates_areCountedFrom1904IfTheWorkbookSaysSo() throws IOException {
            Books book =
                    book().style("mmm-yy").from1904().sheet("A", row(1, "a", "b", "c") + row(2, "1:40907", "1", "2"));
            assertThat(text(book)).isEqualTo("a,b,c\n2015-12,1,2\n");
        }

        @Test
        void cellsWithoutReferences_followEachOther() throws IOException {
            String cells = "<c><v>1</v></c><c><v>2</v></c>";
            assertThat(text(book().sheet("A", "<row>" + cells + "</row><row>" + cells + "</row>")))
                    .isEqualTo("1,2\n1,2\n");
        }
    }

    @Nested
    class Layout {
        @Test
        void emptyRows_areEmptyLinesAndEmptyColumnsAreLeftOut() throws IOException {
            Books book =
                    book().sheet("A", row(2, "Title") + row(4, "", "", "a", "", "b") + row(5, "", "", "1", "", "2"));
            assertThat(text(book)).isEqualTo("\nTitle\n\n,a,b\n,1,2\n");
        }

        @Test
        void mergedLabels_areRepeatedAndTitlesAreNot() throws IOException {
            String merged = "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:D2\"/>"
                    + "<mergeCell ref=\"A4:A5\"/><mergeCell ref=\"C4:D4\"/><mergeCell ref=\"A6:D7\"/></mergeCells>";
            Books book = book().sheet(
                            "A",
                            "",
                            row(1, "Title")
                                    + row(2, "Land", "Rate")
                                    + row(3, "", "2021", "2022", "2023")
                                    + row(4, "DE", "1", "2")
                                    + row(5, "", "4", "5", "6")
                                    + row(6, "Source"),
                            merged);
            assertThat(text(book))
                    .isEqualTo("Title\nLand,Rate,Rate,Rate\nLand,2021,2022,2023\nDE,1,2,\nDE,4,5,6\nSource\n");
        }

        @Test
        void indentedLabels_haveSpaces() throws IOException {
            Books book = book().style("@", "<alignment indent=\"1\"/>")
                    .style("@", "<alignment horizontal=\"left\" indent=\"2\"/>")
                    .style("@", "<alignment horizontal=\"right\" indent=\"3\"/>")
                    .sheet(
                            "A",
                            row(1, "a", "b")
                                    + row(2, styled(1, "Industry"), "1")
                                    + row(3, styled(2, "Mining"), "2")
                                    + row(4, styled(1, "Trade"), styled(3, "x"))
                                    + row(5, styled(1, "Other"), "3"));
            assertThat(text(book)).isEqualTo("a,b\n\"  Industry\",1\n\"    Mining\",2\n\"  Trade\",x\n\"  Other\",3\n");
        }

        private String styled(int style, String text) {
            return "<c s=\"" + style + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        }

        @Test
        void range_limitsTheCells() throws IOException {
            Books book = book().sheet("A", row(1, "t", "u", "v") + row(2, "a", "b", "c") + row(3, "d", "1", "2"));
            assertThat(table(book, XlsxOptions.DEFAULT.withRange("A2:B3")).text())
                    .hasToString("a,b\nd,1\n");
            assertThat(table(book, XlsxOptions.DEFAULT.withSheet(1).withRange("B:C"))
                            .text())
                    .hasToString("u,v\nb,c\n1,2\n");
            assertThat(table(book, XlsxOptions.DEFAULT.withRange("2:9")).text()).hasToString("a,b,c\nd,1,2\n");
            assertThatThrownBy(
                            () -> table(book, XlsxOptions.DEFAULT.withSheet("A").withRange("X7:Z9")))
                    .isInstanceOf(XlsxFormatException.class)
                    .hasMessage("Sheet 'A': Sheet must have cells with a content, but has none in X7:Z9");
        }

        @Test
        void hiddenRowsAndColumns_areReadAndReportedOrLeftOut() throws IOException {
            Books book = book().sheetXml(
                            "A",
                            "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"5\" max=\"16384\""
                                    + " hidden=\"true\"/></cols><sheetData>" + row(1, "a", "b", "c", "d")
                                    + row(2, "x", "1", "2", "3").replace("<row ", "<row hidden=\"1\" ")
                                    + row(3, "y", "4", "5", "6").replace("<row ", "<row hidden=\"true\" ")
                                    + row(4, "z", "7", "8", "9") + "</sheetData></worksheet>");
            assertThat(text(book)).isEqualTo("a,b,c,d\nx,1,2,3\ny,4,5,6\nz,7,8,9\n");
            assertThat(remarks(book))
                    .containsExactly(
                            "Sheet 'A': hidden rows are read: 2-3; leave them out with XlsxOptions.withoutHidden",
                            "Sheet 'A': hidden columns are read: B; leave them out with XlsxOptions.withoutHidden");
            WorkbookTable shown = table(book, XlsxOptions.DEFAULT.withoutHidden(true));
            assertThat(shown.text()).hasToString("a,c,d\n\n\nz,8,9\n");
            assertThat(shown.remarks())
                    .containsExactly(
                            "Sheet 'A': hidden rows are not read: 2-3", "Sheet 'A': hidden columns are not read: B");
        }
    }

    @Nested
    class Sheets {
        private static final String DATA = row(1, "geo", "2023") + row(2, "DE", "5") + row(3, "FR", "6");

        @Test
        void onlySheetWithData_isRead() throws IOException {
            Books book = book().sheet("Notes", row(1, "Table 1", "Population") + row(2, "Table 2", "Area"))
                    .sheet("T1", DATA)
                    .sheet("Index", row(1, "a", "1", "2") + row(2, "b", "3", "4"))
                    .sheet("H", "state=\"veryHidden\"", DATA, "");
            assertThat(text(book)).startsWith("geo,2023\n");
            assertThat(remarks(book))
                    .containsExactly(
                            "Read from sheet 'T1'; sheets without data are not read: 'Notes', 'Index'",
                            "Hidden sheets are not read: 'H'; read one with XlsxOptions.withSheet");
            assertThat(table(book, XlsxOptions.DEFAULT).mapping().table()).containsEntry("sheet", "T1");
        }

        @Test
        void severalSheetsWithData_areAQuestion() {
            Books book = book().sheet("2022", DATA).sheet("2023", DATA);
            assertThatThrownBy(() -> text(book))
                    .isInstanceOf(XlsxFormatException.class)
                    .hasMessage("Workbook must have one sheet with data, but has '2022', '2023': choose one with"
                            + " XlsxOptions.withSheet or {\"table\": {\"sheet\": \"2022\"}}, or read all of them as one"
                            + " table with XlsxOptions.withAllSheets or {\"table\": {\"sheet\": \"*\"}}");
        }

        @Test
        void tablesBesideEachOther_areAQuestion() throws IOException {
            Books book = book().sheet(
                            "A",
                            row(1, "Region", "2022", "", "Region", "2022")
                                    + row(2, "Bayern", "1", "", "Hessen", "3")
                                    + row(3, "Berlin", "2", "", "Bremen", "4"));
            assertThatThrownBy(() -> text(book))
                    .isInstanceOf(XlsxFormatException.class)
                    .hasMessage("Sheet 'A': Sheet must have one table, but has tables beside each other in the columns"
                            + " A:B and D:E: choose one with XlsxOptions.withRange or {\"table\": {\"range\":"
                            + " \"A:B\"}}");
            assertThat(table(book, XlsxOptions.DEFAULT.withRange("D:E")).text())
                    .hasToString("Region,2022\nHessen,3\nBremen,4\n");
        }

        @Test
        void columnsBehindAnEmptyOne_areOfTheSameTable() throws IOException {
            Books book = book().sheet(
                            "A",
                            row(1, "Region", "2022", "", "2023", "", "Land")
                                    + row(2, "Bavaria", "1", "", ":", "", "Bayern")
                                    + row(3, "Berlin", "2", "", "4", "", "Berlin"));
            assertThat(text(book)).isEqualTo("Region,2022,2023,Land\nBavaria,1,:,Bayern\nBerlin,2,4,Berlin\n");
        }

        @Test
        void marks_areJoinedWithTheValuesOnTheirLeft() throws IOException {
            Books book = book().sheet(
                            "A",
                            "",
                            row(1, "geo", "2021", "", "2022", "", "2023", "")
                                    + row(2, "BE", "6.3", "b", "5.6", "", "5.1", "")
                                    + row(3, "BG", "5.3", "", ":", "c", "4.9", ""),
                            "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/>"
                                    + "<mergeCell ref=\"F1:G1\"/></mergeCells>");
            assertThat(text(book)).isEqualTo("geo,2021,2022,2023\nBE,6.3 b,5.6,5.1\nBG,5.3,: c,4.9\n");
        }

        @Test
        void namedColumnsOfCodes_areNoMarks() throws IOException {
            Books book = book().sheet(
                            "A",
                            row(1, "country", "2021", "iso", "flag")
                                    + row(2, "Belgium", "6.3", "be", "b")
                                    + row(3, "Bulgaria", "5.3", "bg", ""));
            assertThat(text(book)).isEqualTo("country,2021,iso,flag\nBelgium,6.3,be,b\nBulgaria,5.3,bg,\n");
        }

        @Test
        void sheet_isChosenByNameNumberOrMapping() throws IOException {
            Books book = book().sheet("One", DATA).sheet("Two", row(1, "x", "1") + row(2, "y", "2"));
            assertThat(table(book, XlsxOptions.DEFAULT.withSheet("two ")).text())
                    .hasToString("x,1\ny,2\n");
            assertThat(table(book, XlsxOptions.DEFAULT.withSheet(2)).text()).hasToString("x,1\ny,2\n");
            Mapping mapping = Mapping.parse("{\"table\": {\"sheet\": \"Two\", \"range\": \"A2:B2\"}}");
            WorkbookTable table = WorkbookTableReader.read(
                    Workbook.of(book.stream(), XlsxOptions.DEFAULT.limits()), XlsxOptions.DEFAULT, mapping, null);
            assertThat(table.text()).hasToString("y,2\n");
            assertThatThrownBy(() -> table(book, XlsxOptions.DEFAULT.withSheet("Three")))
                    .hasMessage("Sheet must be one of 'One', 'Two', but was 'Three'");
            assertThatThrownBy(() -> table(book, XlsxOptions.DEFAULT.withSheet(3)))
                    .hasMessage("Number of the sheet must be at most 2, but was 3; the sheets are 'One', 'Two'");
        }

        @Test
        void allSheets_areOneTable() throws IOException {
            Books book = book().sheet("2022", row(1, "Title") + rows(2, "1", "2") + row(9, "Source: 2022"))
                    .sheet("2023", row(1, "Title") + rows(3, "3", "4"))
                    .sheet("About", row(1, "No numbers"));
            WorkbookTable table = table(book, XlsxOptions.DEFAULT.withAllSheets());
            assertThat(table.text())
                    .hasToString("Title\nsheet,geo,gdp\n,,EUR\n2022,DE,1\nHeading\n2022,FR,2\n2023,DE,3\nHeading\n"
                            + "2023,FR,4\n");
            assertThat(table.remarks())
                    .containsExactly(
                            "Read from sheets '2022', '2023'; sheets without data are not read: 'About'",
                            "Sheet '2022': notes below the table are not read: 'Source: 2022'");
            assertThat(table.text().cell(4, 3)).contains("B4");
            assertThat(table.text().sheet(9)).contains("2023");
        }

        @Test
        void notesOfAllSheets_areNotes() throws IOException {
            String notes = row(9, "Source: Office") + row(11, "Revised");
            Books book = book().sheet("2022", rows(2, "1", "2") + notes).sheet("2023", rows(3, "3", "4") + notes);
            WorkbookTable table = table(book, XlsxOptions.DEFAULT.withAllSheets());
            assertThat(table.text())
                    .hasToString("sheet,geo,gdp\n,,EUR\n2022,DE,1\nHeading\n2022,FR,2\n2023,DE,3\nHeading\n"
                            + "2023,FR,4\n\nSource: Office\nRevised\n");
            assertThat(table.remarks()).isEmpty();
        }

        private String rows(int first, String one, String other) {
            return row(first, "geo", "gdp")
                    + row(first + 1, "", "EUR", "")
                    + row(first + 2, "DE", one)
                    + row(first + 3, "Heading")
                    + row(first + 4, "FR", other);
        }

        @Test
        void allSheets_mustHaveTheSameHeader() {
            Books book =
                    book().sheet("A", DATA).sheet("B", row(1, "geo", "2024") + row(2, "DE", "5") + row(3, "FR", "6"));
            assertThatThrownBy(() -> table(book, XlsxOptions.DEFAULT.withAllSheets()))
                    .hasMessage("Sheet 'B', row 1: Sheets that are read as one table must have the same header, but"
                            + " this one has '2024' where sheet 'A' has '2023': choose one sheet with"
                            + " XlsxOptions.withSheet");
        }

        @Test
        void workbookWithoutNumbers_isRejected() {
            assertThatThrownBy(() -> text(book().sheet("A", row(1, "a", "b"))))
                    .hasMessage("Workbook must have a sheet with numbers, but has only 'A'");
            assertThatThrownBy(() -> text(book())).hasMessage("Workbook must have a sheet, but has none");
        }

        @Test
        void numbersStoredAsTexts_areData() throws IOException {
            assertThat(text(book().sheet("A", row(1, "a", "b") + row(2, "x", "1 234,5 ") + row(3, "y", "(12)"))))
                    .isEqualTo("a,b\nx,\"1 234,5 \"\ny,(12)\n");
        }
    }
}
