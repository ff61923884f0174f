// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.Tables.read;
import static io.github.regiostat.csv.Tables.rejected;
import static io.github.regiostat.csv.Tables.stream;
import static io.github.regiostat.csv.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose columns a mapping describes. */
class PlainCsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Country Name,Country Code,Year,Value|Mars,DEU,2023,1",
                "country,country_code,year,value|Mars,DEU,2023,1",
                "countryname,countrycode,year,value|Mars,DEU,2023,1",
                "地区,时间,数值|德国,2023年,1",
                "iso3,YR2023|DEU,1",
            })
    void usualNamesOfColumns_needNoMapping(String header, String row) throws IOException {
        Dataset dataset = Tables.read(header + "\n" + row + "\n");
        assertThat(dataset.size()).isEqualTo(1);
        assertThat(dataset.row(0).region().code()).hasToString("DE");
        assertThat(dataset.row(0).period()).hasToString("2023");
        assertThat(dataset.get(0).dimensions()).isEmpty();
    }

    @Test
    void monthsInChinese_areRead() throws IOException {
        assertThat(Tables.texts(Tables.read("地区,时间,指标,数值\n北京市,2024年3月,人口,5\n")))
                .containsExactly("人口, CN-BJ, 2024-03: 5 unstated");
    }

    @Test
    void unknownUnitsAndUnmatchedKeys_areReported() throws IOException {
        List<String> remarks = new ArrayList<>();
        Mapping mapping = Mapping.parse("{\"flags\": {\"zz\": \"E\"}}");
        Csv.read(Tables.stream("region,year,unit,value\nDE,2023,SACKS,1\n"), CsvOptions.DEFAULT, mapping, remarks::add);
        assertThat(remarks).hasSize(2);
        assertThat(remarks.get(0))
                .isEqualTo("Units 'SACKS' are not known, and become units of their own without a scale");
        assertThat(remarks.get(1)).startsWith("Key 'zz' in \"flags\" of the mapping must be a code or label");
    }

    @Test
    void indicatorsOfOtherTables_areReported_orRejectedIfNothingIs() throws IOException {
        Mapping mapping = Mapping.parse("{\"indicators\": {\"revenue\": {\"behaviour\": \"flow\"}}}");
        String table = "indicator,region,year,value\nvisitors,CN-BJ,2024,3\n";
        String message = "Key 'revenue' in \"indicators\" of the mapping must be a code or label of the document, which"
                + " has 'data', 'visitors', 'CN-BJ', '2024'";
        List<String> remarks = new ArrayList<>();
        assertThat(Tables.texts(Csv.read(Tables.stream(table), CsvOptions.DEFAULT, mapping, remarks::add)))
                .containsExactly("visitors, CN-BJ, 2024: 3 unstated");
        assertThat(remarks)
                .containsExactly("No unit is stated for 'visitors': their values are numbers without a unit", message);
        assertThatThrownBy(() -> Csv.read(Tables.stream(table), CsvOptions.DEFAULT, mapping))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageEndingWith(message);
    }

    @Test
    void moneyWithoutCurrency_isRejected() throws IOException {
        Mapping mapping = Mapping.parse("{\"unit\": {\"kind\": \"money\", \"scale\": \"million\"}}");
        assertThatThrownBy(() -> Csv.read(Tables.stream("region,year,value\nDE,2023,1\n"), CsvOptions.DEFAULT, mapping))
                .isInstanceOf(CsvFormatException.class)
                .hasMessage("Line 2, column 3, in 'value': Unit rule of money must have a currency, but neither the"
                        + " mapping nor the document states one for {\"kind\":\"money\",\"scale\":\"million\"}; add it"
                        + " to the mapping, as in {\"kind\": \"money\", \"currency\": \"CNY\"}");
        assertThat(Tables.texts(Csv.read(
                        Tables.stream("region,year,value,unit\nDE,2023,1,EUR\n"), CsvOptions.DEFAULT, mapping)))
                .containsExactly("data, DE, 2023: EUR 1000000");
    }

    @Test
    void indicatorsOfOneUnitEach_keepTheirIds() throws IOException {
        String table = """
            indicator,region,year,unit,value
            revenue,CN-BJ,2024,CNY,5
            visitors,CN-BJ,2024,visits,3
            """;
        assertThat(Tables.texts(Tables.read(table)))
                .containsExactly("revenue, CN-BJ, 2024: CNY 5", "visitors, CN-BJ, 2024: 3 visits");
        assertThat(Tables.texts(Tables.read(table + "visitors,CN-BJ,2024,%,7\n")))
                .containsExactly(
                        "revenue, CN-BJ, 2024: CNY 5",
                        "visitors.visits, CN-BJ, 2024: 3 visits",
                        "visitors.%, CN-BJ, 2024: 7 %");
    }

    private static final Mapping NONE = Mapping.builder().build();
    private static final CsvOptions POINT = CsvOptions.DEFAULT.withDecimalSeparator('.');
    private static final String COLUMNS_STATED =
            "{\"meanings\": {\"region\": \"region\", \"year\": \"period\", \"value\": \"value\"}}";
    private static final String PERSONS = """
        {"indicator": {"id": "population"}, "unit": {"kind": "count", "of": "persons", "scale": "million"}}
        """;

    @Nested
    class Layouts {
        @Test
        void usualNames_needNoMapping() throws IOException {
            assertThat(texts(read("""
                Country,Year,Indicator,Sex,Value,Unit,Status
                DE,2023,employed,F,21.3,persons,
                FRA,2023,employed,F,14.1,persons,P
                Italy,2023,employed,F,,persons,M
                """)))
                    .containsExactly(
                            "employed, DE, 2023, Sex=F: 21.3 persons",
                            "employed, FR, 2023, Sex=F: 14.1 persons P",
                            "employed, IT, 2023, Sex=F: missing (M)");
        }

        @Test
        void columnOfValues_isMapped() throws IOException {
            assertThat(texts(read("""
                Land,Jahr,Wert
                DE,2023,84.4
                """, """
                {"meanings": {"Land": "region", "Jahr": "period", "Wert": "value"},
                 "indicator": {"id": "population"},
                 "unit": {"kind": "count", "of": "persons", "scale": "million"}}
                """))).containsExactly("population, DE, 2023: 84400000 persons");
        }

        @Test
        void severalColumnsOfValues_areIndicators() throws IOException {
            assertThat(texts(read("""
                region,year,births,deaths
                DE,2023,692989,1028206
                FR,2023,,
                """, """
                {"meanings": {"births": "value", "deaths": "value"}, "unit": {"kind": "count", "of": "persons"}}
                """)))
                    .containsExactly("births, DE, 2023: 692989 persons", "deaths, DE, 2023: 1028206 persons");
        }

        @Test
        void columnsWithNamesOfPeriods_areValues() throws IOException {
            assertThat(texts(read("""
                region,sex,2022,2023-Q1,2024年
                DE,T,1,2,
                FR,T,,4,5
                """, PERSONS)))
                    .containsExactly(
                            "population, DE, 2022, sex=T: 1000000 persons",
                            "population, DE, 2023-Q1, sex=T: 2000000 persons",
                            "population, FR, 2023-Q1, sex=T: 4000000 persons",
                            "population, FR, 2024, sex=T: 5000000 persons");
        }

        @Test
        void columnsWithNamesOfRegions_areValues() throws IOException {
            assertThat(texts(read("""
                year,Germany,FR
                2022,1,2
                """, """
                {"meanings": {"columns": "region"}, "indicator": {"id": "population"},
                 "unit": {"kind": "count", "of": "persons", "scale": "million"}}
                """)))
                    .containsExactly("population, DE, 2022: 1000000 persons", "population, FR, 2022: 2000000 persons");
        }

        @Test
        void columnsWithoutRole_areIndicators_ifTheMappingSaysSo() throws IOException {
            assertThat(texts(read("""
                region,year,births,deaths
                DE,2023,1,2
                """, """
                {"meanings": {"columns": "indicator"}, "unit": {"kind": "count", "of": "persons"}}
                """)))
                    .containsExactly("births, DE, 2023: 1 persons", "deaths, DE, 2023: 2 persons");
        }

        @Test
        void columnsOfNumbers_areIndicators_withoutAMapping() throws IOException {
            assertThat(texts(read("region,year,a,b\nDE,2023,1,2\n")))
                    .containsExactly("a, DE, 2023: 1 unstated", "b, DE, 2023: 2 unstated");
        }

        @Test
        void droppedColumn_isIgnored() throws IOException {
            assertThat(texts(read("""
                row,region,year,value
                1,DE,2023,84.4
                2,FR,2023,68.2
                """, """
                {"meanings": {"row": "dropped"}, "indicator": {"id": "population"}}
                """)))
                    .containsExactly("population, DE, 2023: 84.4 unstated", "population, FR, 2023: 68.2 unstated");
        }

        @Test
        void attributes_areReadByRow() throws IOException {
            assertThat(texts(read("""
                region,year,value,unit,scale,note
                DE,2023,84.4,persons,6,census
                """, """
                {"meanings": {"scale": "scale"}, "indicator": {"id": "population"}}
                """))).containsExactly("population, DE, 2023: 84400000 persons");
        }

        @Test
        void columnWithoutName_isIgnoredIfEmpty_orADimension() throws IOException {
            assertThat(texts(read("region,year,value,,\nDE,2023,1,,\n"))).containsExactly("data, DE, 2023: 1 unstated");
            assertThat(texts(read("region,year,value,,\nDE,2023,1,farming,\nDE,2023,2,mining,\n")))
                    .containsExactly(
                            "data, DE, 2023, column 4=farming: 1 unstated",
                            "data, DE, 2023, column 4=mining: 2 unstated");
            assertThat(rejected("region,year,value,,\nDE,2023,1,x,\n", COLUMNS_STATED))
                    .hasMessage("Line 2, column 4: Column must have a name in the header, because it has cells, but has"
                            + " none");
        }
    }

    @Nested
    class Syntax {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "region,year,value\nDE,2023,1.5\n",
                    "region;year;value\r\nDE;2023;1.5\r\n",
                    "region\tyear\tvalue\rDE\t2023\t1.5\r",
                    "region|year|value\nDE|2023|1.5",
                    "\uFEFFregion,year,value,\nDE,2023,1.5,\n",
                    "\n\n\"region\", year ,\"value\"\n\n DE ,\"2023\",1.5\n\n\n",
                    "\"region\",\"year\",\"value\"\n\"DE\",\"2023\",\"1.5\"\n"
                })
        void variants_areRead(String text) throws IOException {
            assertThat(texts(read(text))).singleElement().asString().endsWith(", DE, 2023: 1.5 unstated");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    ". | - | 1234.50 | 1234.50",
                    ". | - | -.5 | -0.5",
                    ". | - | +7 | 7",
                    ". | - | 007 | 7",
                    ". | - | -00.50 | -0.50",
                    ". | - | 000 | 0",
                    ". | - | \u22127.5 | -7.5",
                    ". | - | 1.5E3 | 1500",
                    ". | , | 1,234.50 | 1234.50",
                    ". | , | 1234.50 | 1234.50",
                    ", | - | 1234,50 | 1234.50",
                    ", | . | 1.234.567,5 | 1234567.5",
                    ", | s | 1 234,5 | 1234.5"
                })
        void numbers_haveTheDeclaredSeparators(String decimal, String grouping, String cell, String expected)
                throws IOException {
            CsvOptions options = CsvOptions.DEFAULT.withDecimalSeparator(decimal.charAt(0));
            if (!grouping.equals("-")) {
                options = options.withGroupingSeparator(grouping.equals("s") ? ' ' : grouping.charAt(0));
            }
            assertThat(read("region;year;value\nDE;2023;" + cell + "\n", options, "{}")
                            .row(0)
                            .publishedNumber())
                    .map(BigDecimal::toPlainString)
                    .contains(expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"1,5 | 1.5", "1.234,5 | 1234.5", "1 234 | 1234", "'1''234.5' | 1234.5", "1_000 | 1000"})
        void separatorsOfOneReading_areProposed(String cell, String expected) throws IOException {
            String table = "region;year;value\nDE;2023;" + cell + "\n";
            assertThat(texts(read(table))).containsExactly("data, DE, 2023: " + expected + " unstated");
            assertThat(texts(Csv.read(
                            stream(table),
                            TableProposal.of(stream(table), CsvOptions.DEFAULT, NONE, null)
                                    .options(),
                            NONE)))
                    .containsExactly("data, DE, 2023: " + expected + " unstated");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,234", "12,34.5"})
        void otherSeparators_areRejected(String cell) {
            assertThat(rejected("region;year;value\nDE;2023;" + cell + "\n"))
                    .isNotNull()
                    .hasMessageContaining("'" + cell + "'");
        }

        @Test
        void separatorsThatTheOptionsState_areNotProposed() {
            CsvFormatException rejected = catchThrowableOfType(
                    CsvFormatException.class,
                    () -> read("region;year;value\nDE;2023;1,5\n", POINT, "{\"meanings\": {\"value\": \"value\"}}"));
            assertThat(rejected)
                    .hasMessage("Line 2, column 3, in 'value': Value must be a number with the decimal separator '.'"
                            + " and no grouping separator, but was '1,5'; declare the separators with"
                            + " CsvOptions.withDecimalSeparator and withGroupingSeparator");
            assertThat(rejected.cell()).contains("1,5");
            assertThat(rejected.columnName()).contains("value");
            assertThat(rejected.row()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030", "ISO-8859-1"})
        void declaredEncodings_areRead(String name) throws IOException {
            Charset charset = Charset.forName(name);
            String place = charset.newEncoder().canEncode('北') ? "北京市" : "Zürich";
            byte[] bytes = ("region,year,value\n" + place + ",2023,1\n").getBytes(charset);
            assertThat(texts(Csv.read(
                            new ByteArrayInputStream(bytes),
                            CsvOptions.DEFAULT.withEncoding(charset),
                            Mapping.builder().build())))
                    .singleElement()
                    .asString()
                    .contains(place.equals("北京市") ? "CN-BJ" : "CH-ZH");
        }

        @ParameterizedTest
        @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF", "GB18030, ''"})
        void encoding_isDetected(String name, String mark) throws IOException {
            byte[] text = "region,year,value\n北京市,2023,1\n".getBytes(Charset.forName(name));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String hex : mark.isEmpty() ? new String[0] : mark.split(" ")) {
                bytes.write(Integer.parseInt(hex, 16));
            }
            bytes.write(text);
            assertThat(texts(Csv.read(new ByteArrayInputStream(bytes.toByteArray()))))
                    .singleElement()
                    .asString()
                    .contains("CN-BJ");
        }

        @Test
        void westernEncoding_isNotTakenForChinese() {
            byte[] text =
                    "region,year,value\nCôte d'Ivoire,2023,1\nCuraçao,2023,1\n".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(catchThrowable(() -> Csv.read(new ByteArrayInputStream(text))))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessage(
                            "Line 2: Encoding of the text must be certain, but is windows-1252 with 'Côte', 'Curaçao',"
                                    + " or windows-1257 with 'Cōte', 'Curaēao', or x-MacRoman with 'CÙte', "
                                    + "'CuraÁao'; declare it"
                                    + " with CsvOptions.withEncoding, or {\"table\": {\"encoding\": "
                                    + "\"windows-1252\"}}");
        }

        @Test
        void linesBeforeTheHeader_areSkippedAndCounted() throws IOException {
            CsvOptions options = CsvOptions.DEFAULT.withLinesBeforeHeader(2);
            assertThat(texts(read("Title, with comma\n\nregion,2023\nDE,1\n", options, PERSONS)))
                    .containsExactly("population, DE, 2023: 1000000 persons");
            assertThat(catchThrowableOfType(
                            CsvFormatException.class, () -> read("Title\n\nregion,2023\nDE,1,2\n", options, PERSONS)))
                    .hasMessageStartingWith("Line 4: Row must have 2 cells as the header has, but has 3");
        }

        @Test
        void rowsOfNotes_areIgnoredOnRequest_orByAProposal() throws IOException {
            String text = "region,2023\nDE,1\n\nSource: office\n";
            assertThat(texts(read(text, CsvOptions.DEFAULT.withNotesIgnored(true), PERSONS)))
                    .containsExactly("population, DE, 2023: 1000000 persons");
            assertThat(texts(read(text, PERSONS))).containsExactly("population, DE, 2023: 1000000 persons");
            assertThat(TableProposal.of(stream(text), CsvOptions.DEFAULT, NONE, null)
                            .toString())
                    .containsPattern("lines 4 to 4 +after the table +such as 'Source: office'");
            assertThat(rejected(
                            "region,2023\nDE,1\nSource: office\n",
                            "{\"meanings\": {\"region\": \"region\", \"columns\": \"period\"}}"))
                    .hasMessageStartingWith("Line 3: Row must have 2 cells");
        }

        @Test
        void rows_arePublishedContent(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("gdp.csv"), "region,value\n\"a \"\"b\"\"\",1.50\n\nDE,\n");
            List<String> rows = new ArrayList<>();
            Csv.forEachRow(file, CsvOptions.DEFAULT, row -> rows.add(row.toString()));
            assertThat(rows).containsExactly("line 1: [region, value]", "line 2: [a \"b\", 1.50]", "line 4: [DE, ]");
        }
    }

    @Nested
    class Rejections {
        private static final String ANSWER =
                ". State the answer in a mapping: Csv.read or Xlsx.read(file, Mapping.parse(json))";

        @Test
        void unknownRegions_areListedInOneError() {
            CsvFormatException rejected = rejected("""
                region,year,value
                Atlantis,2023,1
                DE,2023,1
                France,2023,1
                Bejing,2023,1
                """);
            assertThat(rejected.getMessage())
                    .startsWith(
                            "Line 1, column 1, in 'region': Labels of dimension 'region' must be names, but 2 of 4 are"
                                    + " not: 'Atlantis' (")
                    .contains("'Bejing' (similar: 'CN-BJ' (Beijing)")
                    .contains("add their regions to \"regions\" of the mapping");
        }

        @Test
        void duplicateKeys_areRejectedWithBothLocations() {
            assertThat(rejected("region,year,value\nDE,2023,1\nFR,2023,1\nDE,2023,2\n"))
                    .hasMessageStartingWith("Line 4, column 3, in 'value': Observations must differ in indicator,"
                            + " unit, region, period or another dimension, but this one and the"
                            + " one at row 1, line 2, column 3 'value' do not: ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | Table must have a header with the names of its columns, but has no row; check that the file"
                            + " is complete",
                    "'\n"
                            + " \n"
                            + "' | Table must have a header with the names of its columns, but has no row; check"
                            + " that the"
                            + " file is complete",
                    "'2023,1.5\n"
                            + "2024,1.6\n"
                            + "' | Table must leave nothing open, but 2 decisions are to be made. The first row "
                            + "has numbers,"
                            + " so that columns have no names: the table has no header with {\"table\": "
                            + "{\"headerRows\": 0}}. No"
                            + " column and no title names a region: it is one region with {\"region\": \"…\"}"
                            + ANSWER,
                    "'region,year,year,value\n' | Line 1, column 3, in 'year': Columns must have different names, but"
                            + " columns 2 and 3 are both named 'year'; rename one of them",
                    "'region,year,value\nDE,2023\n' | Line 2: Row must have 3 cells as the header has, but has 2; quote"
                            + " cells that contain the delimiter ','",
                    "'region,year,value\n"
                            + "DE,\"2023,1\n"
                            + "' | Line 2, column 2: Quoted cell must end with a closing quote, but the table ends"
                            + " before"
                            + " it; close the quote, or double a quote that is part of the text",
                    "'region,year,value\n"
                            + "DE,\"2023\"x,1\n"
                            + "' | Line 2, column 2: Quoted cell must end at its closing quote, but 'x' follows;"
                            + " double a"
                            + " quote that is part of the text",
                    "'region,year,sex,value\n"
                            + "DE,2023,F,1\n"
                            + "DE,2023,,2\n"
                            + "' | Line 3, column 3, in 'sex': Cell must have a category, because other rows have"
                            + " one of"
                            + " dimension 'sex', but is empty; fill it, such as with '_Z' for not applicable, or"
                            + " map the"
                            + " column as \"note\" or \"dropped\"",
                    "'region,value\n"
                            + "DE,1\n"
                            + "' | Table must leave nothing open, but one decision is to be made. No column and no"
                            + " title states a period: it is one period with {\"period\": \"…\"}"
                            + ANSWER,
                    "'region,year,value\n"
                            + "DE,soon,1\n"
                            + "' | Line 2, column 2, in 'year': Category 'soon' of dimension 'year' must be a"
                            + " period such"
                            + " as '2024' or '2024-Q1', but was 'soon'; add it to \"periods\" of the mapping,"
                            + " or its form to \"periodPatterns\"",
                    "'region,year,value\n"
                            + "DE,2023,high\n"
                            + "' | Line 2, column 3, in 'value': Value must be a number or a text in \"texts\" of the"
                            + " mapping, but was 'high'; if it marks a missing value, add it to \"texts\""
                })
        void malformedTables_areRejected(String text, String message) {
            assertThat(rejected(text)).isNotNull().hasMessage(message);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<!DOCTYPE html> | Table must be CSV, but is HTML: download the file with the data, not the page"
                            + " about it",
                    "%PDF-1.7 | Table must be CSV, but is a PDF document: download the table as CSV or .xlsx",
                    "'{\"class\": \"dataset\"}' | Line 1, column 1: Table must be CSV, but is JSON; "
                            + "DataFormats.read detects the format of a file",
                    "'[{\"page\": 1}, []]' | Line 1, column 1: Table must be CSV, but is JSON; DataFormats.read"
                            + " detects the format of a file"
                })
        void filesOfOtherFormats_areNamed(String text, String message) {
            assertThat(rejected(text)).hasMessage(message);
        }

        @Test
        void characterZero_isRejected() {
            assertThat(rejected("region,year,value\nDE,20\0" + "23,1\n"))
                    .hasMessage(
                            "Line 2, column 2: Cell must not contain the character U+0000; declare the encoding of the"
                                    + " text, such as UTF-16, with CsvOptions.withEncoding");
        }

        @Test
        void misspeltColumnOfTheMapping_isRejected() {
            assertThat(rejected("region,year,value\nDE,2023,1\n", "{\"meanings\": {\"regoin\": \"region\"}}"))
                    .hasMessageStartingWith(
                            "Key 'regoin' in \"meanings\" of the mapping must be a dimension or attribute of"
                                    + " the document, which has ");
        }

        @Test
        void file_isNamed(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("gdp.csv"), "region,year,value\nDE,2023\n");
            assertThat(catchThrowable(() -> Csv.read(file)))
                    .hasMessageStartingWith("gdp.csv, line 2: Row must have 3 cells");
        }
    }
}
