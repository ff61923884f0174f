// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet shows for a stored number by a format, written by hand. */
class CellFormatTest {
    private static ShownCell show(String format, String stored) {
        return CellFormat.of(format).show(new BigDecimal(stored), false);
    }

    @Nested
    class Numbers {
        @ParameterizedTest(name = "[{index}] {0} of {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\u0001',
                value = {
                    "General|1234.5|1234.5",
                    "General|0.30000000000000004|0.3",
                    "General|0.1|0.1",
                    "General|-2.5E-3|-0.0025",
                    "General|1E+20|100000000000000000000",
                    "General|1.5E+40|1.5E40",
                    "General|-0|0",
                    "GENERAL|12.50|12.5",
                    "General\" kg\"|12.5|12.5 kg",
                    "@|12.5|12.5",
                    "0|1234.5|1235",
                    "0|-0.4|-0",
                    "0|2.5|3",
                    "0.00|1.005|1.01",
                    "0.00|1.00499999999999989|1.01",
                    "0.0|0.25|0.3",
                    "0.0|-0.25|-0.3",
                    "#,##0|1234567|1234567",
                    "#,##0.0|1234.5678|1234.6",
                    "#,##0.00|1234|1234.00",
                    "#\\ ##0|1234567|1234567",
                    "#\\ ##0.0|1234567.89|1234567.9",
                    "# ##0|1234567|1234567",
                    "#\u00A0##0|1234567|1234567",
                    "#'##0.0|1234.56|1234.6",
                    "0.##|1.5|1.5",
                    "0.##|1|1",
                    "0.0#|1|1.0",
                    "0.0#|1.234|1.23",
                    "#.0|0.5|0.5",
                    "#|0|0",
                    "00000|1001|01001",
                    "000|7|007",
                    "?0.0|7.25|7.3",
                    "0%|0.126|13%",
                    "0.0%|0.1267|12.7%",
                    "0.00%|0.1267|12.67%",
                    "0.0 %|0.1267|12.7%",
                    "0.0%|-0.1267|-12.7%",
                    "0.0\"%\"|12.67|12.7%",
                    "0.00E+00|1267000|1.27E6",
                    "0.00E+00|0.000126|1.26E-4",
                    "0.0E+0|-99999|-1.0E5",
                    "##0.0E+0|1234567|1.2E6",
                    "##0.0E+0|12345|12.3E3",
                    "0.0E+0|5|5.0",
                    "#,##0;(#,##0)|-1234|-1234",
                    "#,##0 ;(#,##0)|-1234|-1234",
                    "#,##0.0_);(#,##0.0)|1234.56|1234.6",
                    "#,##0.0;[Red]-#,##0.0|-1234.56|-1234.6",
                    "[Red]-0|-5|-5",
                    "0;[Red]0|-5|-5",
                    "0.0;-0.0;0.0|0|0.0",
                    "#,##0.0;-#,##0.0;\"-\"|0|0.0",
                    "#,##0;-#,##0;\u2013|0|0",
                    "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-|0|0.00",
                    "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-|-1234.5|-1234.50",
                    "_-* #,##0.00\\ [$\u20AC-407]_-|1234.5|1234.50 \u20AC",
                    "[$\u20AC-2] #,##0.00|1234.5|\u20AC1234.50",
                    "\"US$ \"#,##0|1234|US$1234",
                    "$#,##0.00;($#,##0.00)|-1234.5|-$1234.50",
                    "#,##0\" Mio. EUR\"|12.4|12 Mio. EUR",
                    "0.0\" (p)\"|12.34|12.3 (p)",
                    "0.0\"*\"|12.34|12.3*",
                    "+0.0;-0.0;0.0|1.25|1.3",
                    "[<5]\"<5\";0|3|<5",
                    "[<5]\"<5\";0|7.2|7",
                    "[>=100]0;0.0|99.94|99.9",
                    "[>=100]0;0.0|123.4|123",
                    "0;-0;\"x\"|0|x",
                    "0;0;0;@|-5|-5",
                    "[Blue]0.0;[Red]-0.0;0.0;@|2.25|2.3",
                    "0.0;|2.25|2.3",
                    "0 \u20AC/h|12|12 \u20AC/h",
                })
        void number_isShown(String format, String stored, String shown) {
            // A line of a rate is a literal behind the digits, and no fraction, only in quotes.
            String code = format.replace("\u20AC/h", "\"\u20AC/h\"");
            assertThat(show(code, stored).text()).isEqualTo(shown);
        }

        @ParameterizedTest(name = "[{index}] {0} of {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\u0001',
                value = {
                    "0.0,,|1234567|1234567|SCALED",
                    "#,##0,|1234567|1234567|SCALED",
                    "0.0,,\" M\"|1234567.25|1234567.25|SCALED",
                    "# ?/?|0.5|0.5|FRACTION",
                    "0-00|12345|12345|MIXED",
                    "00\"/\"00|1234|1234|MIXED",
                    "0\" of 10\"|7|7|MIXED",
                    "#,##0;#,##0|-5|-5|SIGN_NOT_SHOWN",
                    "yyyy-mm-dd|-5|-5|NO_DATE",
                    "yyyy|2958466|2958466|NO_DATE",
                })
        void numberThatIsNotReadAsShown_hasANote(String format, String stored, String text, DisplayNote note) {
            assertThat(show(format, stored)).isEqualTo(new ShownCell(text, ContentKind.NUMBER, note));
        }

        @Test
        void numberThatIsHidden_isEmptyWithANote() {
            assertThat(show(";;;", "5")).isEqualTo(new ShownCell("", ContentKind.TEXT, DisplayNote.NOT_SHOWN));
            assertThat(show("0;-0;;@", "0").note()).contains(DisplayNote.NOT_SHOWN);
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest(name = "[{index}] {0} of {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\u0001',
                value = {
                    "yyyy-mm-dd|42369|2015-12-31",
                    "dd.mm.yyyy|42369|2015-12-31",
                    "m/d/yy|42369|2015-12-31",
                    "[$-407]d. mmmm yyyy;@|42369|2015-12-31",
                    "d-mmm|42369|2015-12-31",
                    "dddd|42369|2015-12-31",
                    "mmm-yy|42369|2015-12",
                    "mmm\\ yyyy|42369|2015-12",
                    "[$-409]mmm\\-yy;@|42369|2015-12",
                    "yyyy\"\u5E74\"m\"\u6708\"|42369|2015-12",
                    "yyyy\"\u5E74\"m\"\u6708\"d\"\u65E5\"|42369|2015-12-31",
                    "[$-411]ggge\"\u5E74\"|42369|2015",
                    "yyyy|42369|2015",
                    "mmm|42369|Dec",
                    "mmmm|42369|December",
                    "m/d/yyyy h:mm|42369.5625|2015-12-31 13:30",
                    "m/d/yyyy h:mm|42369|2015-12-31",
                    "yyyy-mm-dd\"T\"hh:mm:ss|42369.99999999|2016-01-01",
                    "h:mm|0.5625|13:30",
                    "h:mm AM/PM|0.5625|13:30",
                    "h:mm:ss|42369.5625|13:30:00",
                    "mm:ss|0.0625|01:30:00",
                    "[h]:mm|1.5|36:00",
                    "yyyy-mm-dd|1|1900-01-01",
                    "yyyy-mm-dd|59|1900-02-28",
                    "yyyy-mm-dd|60|1900-02-29",
                    "yyyy-mm-dd|61|1900-03-01",
                    "yyyy-mm-dd|0|1900-01-00",
                    "yyyy-mm-dd|2958465|9999-12-31",
                })
        void date_isShownWithItsParts(String format, String stored, String shown) {
            assertThat(show(format, stored).text()).isEqualTo(shown);
        }

        @Test
        void dateSystemOf1904_beginsFourYearsLater() {
            assertThat(CellFormat.of("yyyy-mm-dd").show(BigDecimal.ZERO, true).text())
                    .isEqualTo("1904-01-01");
            assertThat(CellFormat.of("mmm-yy")
                            .show(BigDecimal.valueOf(40907), true)
                            .text())
                    .isEqualTo("2015-12");
        }

        @Test
        void date_isOfItsKind() {
            assertThat(show("mmm-yy", "42369").kind()).isEqualTo(ContentKind.DATE);
        }
    }

    @Nested
    class StoredNumbers {
        @ParameterizedTest(name = "[{index}] {0} of {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\u0001',
                value = {
                    "0.0%|0.1267|12.67%",
                    "0.0|1234.5678|1234.5678",
                    "#,##0|0.30000000000000004|0.3",
                    "0.0,,|1234567.5|1234567.5",
                    "0.0 \"kg\"|1.25|1.25 kg",
                    "mmm-yy|42369|2015-12",
                })
        void storedNumber_keepsDigitsAndUnit(String format, String stored, String text) {
            assertThat(CellFormat.of(format)
                            .stored(new BigDecimal(stored), false)
                            .text())
                    .isEqualTo(text);
        }
    }

    @Nested
    class BuiltInFormats {
        @ParameterizedTest(name = "[{index}] {0} of {1}")
        @CsvSource({
            "0,1234.5,1234.5",
            "1,1234.5,1235",
            "4,1234.5,1234.50",
            "10,0.1267,12.67%",
            "14,42369,2015-12-31",
            "17,42369,2015-12",
            "20,0.5,12:00",
            "31,42369,2015-12-31",
            "38,-1234,-1234",
            "41,0,0",
            "46,1.5,36:00:00",
            "48,12345,12.3E3",
            "49,1234.5,1234.5",
        })
        void builtInFormat_isKnownByItsNumber(int id, String stored, String shown) {
            assertThat(CellFormat.builtIn(id)).isNotNull();
            assertThat(CellFormat.builtIn(id)
                            .show(new BigDecimal(stored), false)
                            .text())
                    .isEqualTo(shown);
        }

        @Test
        void otherNumber_isNoBuiltInFormat() {
            assertThat(CellFormat.builtIn(164)).isNull();
            assertThat(CellFormat.of(" ")).isSameAs(CellFormat.GENERAL);
            assertThat(CellFormat.of("0".repeat(2000))).isSameAs(CellFormat.GENERAL);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {"[", "\"", "\\", "_", "*", "[$", ";", ";;;;;;", "[<]0", "0.0.0", "E+", "%%", "/", "[>1e9]0", "\"0"
            })
    void malformedFormat_showsSomething(String code) {
        assertThat(show(code, "-12.5").text()).isNotNull();
        assertThat(show(code, "0").text()).isNotNull();
    }
}
