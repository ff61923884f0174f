// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.ObservationStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of people and of offices, read without a mapping. The values were read by hand. */
class TableProposalTest {

    private static final Mapping NONE = Mapping.builder().build();

    private static TableProposal propose(String table) {
        return propose(table.getBytes(StandardCharsets.UTF_8), NONE);
    }

    private static TableProposal propose(String table, String mapping) {
        return propose(table.getBytes(StandardCharsets.UTF_8), Mapping.parse(mapping));
    }

    /** Proposes how to read a table, and checks the laws that hold for all tables. */
    private static TableProposal propose(byte[] table, Mapping mapping) {
        try {
            TableProposal proposal =
                    TableProposal.of(new ByteArrayInputStream(table), CsvOptions.DEFAULT, mapping, null);
            assertThat(proposal)
                    .hasToString(TableProposal.of(new ByteArrayInputStream(table), CsvOptions.DEFAULT, mapping, null)
                            .toString());
            Mapping written = Mapping.parse(proposal.mapping().toString());
            assertThat(written).isEqualTo(proposal.mapping());
            assertThat(CsvOptions.of(written)).isEqualTo(proposal.options());
            if (proposal.questions().isEmpty()) {
                assertThat(Csv.read(new ByteArrayInputStream(table), written)).isEqualTo(proposal.read());
            }
            ProposalLaws.check(proposal, table, mapping, null);
            return proposal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(String table) {
        return texts(propose(table).read());
    }

    private static List<String> read(String table, Charset encoding) {
        return texts(propose(table.getBytes(encoding), NONE).read());
    }

    /** Returns the measurements as texts with their statuses, without the indicator. */
    private static List<String> texts(Dataset dataset) {
        List<String> texts = Tables.texts(dataset);
        List<String> shorter = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            shorter.add(texts.get(i).substring(dataset.get(i).indicator().id().length() + ", ".length()));
        }
        return shorter;
    }

    private static List<String> notes(Dataset dataset) {
        return dataset.stream().map(Measurement::note).flatMap(Optional::stream).toList();
    }

    /** Returns the answers of a question, each the text of a mapping. */
    private static List<String> answers(String question) {
        return ProposalLaws.answers(question);
    }

    /** Reads a table with the alternatives of a number to each of its questions. */
    private static List<String> answered(String table, int alternative) {
        return answered(table, alternative, "…");
    }

    /** Answers all questions by an alternative, whose open part is a text. */
    private static List<String> answered(String table, int alternative, String text) {
        Mapping mapping = NONE;
        for (String question : propose(table).questions()) {
            List<String> answers = answers(question);
            String answer = answers.get(Math.min(alternative, answers.size() - 1));
            mapping = Mapping.parse(answer.replace("…", text)).over(mapping);
        }
        TableProposal proposal = propose(table.getBytes(StandardCharsets.UTF_8), mapping);
        assertThat(proposal.questions()).isEmpty();
        return texts(proposal.read());
    }

    /** The points that a user met first. */
    @Nested
    class FirstMinute {
        @Test
        void tableOfReadme_isReadWithoutAMapping(@TempDir Path directory) throws IOException {
            Path file = Files.writeString(directory.resolve("gdp.csv"), """
                region,year,gdp
                DE,2023,4185550
                France,2023,2826542
                """);
            assertThat(Tables.texts(Csv.read(file)))
                    .containsExactly("gdp, DE, 2023: 4185550 unstated", "gdp, FR, 2023: 2826542 unstated");
            assertThat(TableProposal.of(file).remarks())
                    .containsExactly("No unit is stated for 'gdp': their values are numbers without a unit");
        }

        @Test
        void entityYearAndIndicators_areRead() {
            assertThat(Tables.texts(propose("""
                Entity,Year,Life expectancy (years),Population density (per km²)
                Germany,2020,81.1,
                Germany,2021,80.9,238.6
                World,2021,71.0,60.6
                Africa,2021,61.7,46.9
                """).read()))
                    .contains(
                            "Life expectancy (years), DE, 2020: 81.1 years",
                            "Life expectancy (years), DE, 2021: 80.9 years",
                            "Life expectancy (years), m49:001, 2021: 71 years",
                            "Life expectancy (years), m49:002, 2021: 61.7 years")
                    .hasSize(7);
        }

        @Test
        void downloadOfChina_isReadInItsEncoding() {
            assertThat(read("""
                数据库：分省年度数据
                指标：地区生产总值(亿元)
                时间：最近3年
                地区,2024年,2023年,2022年
                北京市,49843.1,47218.7,45110.0
                天津市,18024.3,17263.1,16835.1
                数据来源：国家统计局
                """, Charset.forName("GB18030")))
                    .containsExactly(
                            "CN-BJ, 2024: CNY 4984310000000",
                            "CN-BJ, 2023: CNY 4721870000000",
                            "CN-BJ, 2022: CNY 4511000000000",
                            "CN-TJ, 2024: CNY 1802430000000",
                            "CN-TJ, 2023: CNY 1726310000000",
                            "CN-TJ, 2022: CNY 1683510000000");
        }

        @Test
        void germanTable_takesOneCall() {
            TableProposal proposal = propose("""
                Bruttoinlandsprodukt der Länder in jeweiligen Preisen
                Bundesland;2021 (Mio. €);2022 (Mio. €);2023 (Mio. €)
                Baden-Württemberg;536.036,1;572.837,4;615.071,5
                Bayern;661.538,8;716.784,1;768.469,3
                Berlin;162.950,9;179.379,2;193.219,0
                Bremen;34.247,5;38.698,2;39.252,4
                Insgesamt;1.394.773,3;1.507.698,9;1.616.012,2

                Quelle: Statistische Ämter der Länder
                """);
            assertThat(texts(proposal.read()))
                    .contains(
                            "DE-BW, 2021: EUR 536036100000",
                            "DE-BY, 2022: EUR 716784100000",
                            "DE-BE, 2023: EUR 193219000000",
                            "DE-HB, 2023: EUR 39252400000")
                    .hasSize(12);
            assertThat(proposal.remarks())
                    .containsExactly("Totals are not read: 'Insgesamt'; \"totals\": \"keep\" keeps them");
            assertThat(proposal.options())
                    .isEqualTo(CsvOptions.DEFAULT
                            .withDelimiter(';')
                            .withDecimalSeparator(',')
                            .withGroupingSeparator('.')
                            .withLinesBeforeHeader(1)
                            .withHeaderRows(1)
                            .withPeriodsInNames(true)
                            .withEnd(proposal.options().end().orElseThrow()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "地区生产总值（亿元） | 43760.7 | CNY 4376070000000",
                    "Population (10,000 persons) | 2186 | 21860000 persons",
                    "Readings (in thousands) | 84 | 84000 unstated",
                    "BIP in Mio. € | 4.5 | EUR 4500000",
                    "GDP (US$ billion) | 4348.3 | USD 4348300000000",
                    "Energy use (TWh) | 939.3 | 939.3 TWh",
                    "総人口（千人） | 5140 | 5140000 persons",
                    "Messwert [1000] | 9584 | 9584000 unstated",
                    "Infant mortality (deaths per 1,000 live births) | 1.7 | 1.7 deaths per 1000 births",
                    "Industrial production (2015=100) | 108.1 | 108.1 (2015=100)",
                    "Share (%) | 12.5 | 12.5 %"
                })
        void scalesOfHeaders_areNeverIgnored(String name, String cell, String value) {
            assertThat(read("Country;Year;" + name + "\nGermany;2022;" + cell + "\nFrance;2022;1.5\n"))
                    .first()
                    .isEqualTo("DE, 2022: " + value);
        }

        @Test
        void decimalPointBesideDecimalCommas_isAQuestion() {
            assertThat(propose("Land;Jahr;Quote\nBayern;2023;0.123\nHessen;2023;12,5\n")
                            .questions())
                    .singleElement()
                    .asString()
                    .startsWith("Numbers '0.123', '12,5' have no separators in common: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022/2023;2023/2024", "2022-23;2023-24"})
        void pairsOfYears_areAQuestion(String periods) {
            String second = periods.substring(periods.indexOf(';') + 1);
            String table = "Country;" + periods + "\nFrance;1.5;2.5\nSpain;2.5;3.5\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .startsWith("Periods '" + periods.replace(";", "', '") + "' of the names of columns have several"
                            + " readings: range of calendar years with {\"periods\": {")
                    .contains("school or fiscal year, with years from 07-01 with {\"periods\": {\"");
            assertThat(answered(table, 0))
                    .containsExactly(
                            "FR, 2022/2023: 1.5 unstated",
                            "FR, 2023/2024: 2.5 unstated",
                            "ES, 2022/2023: 2.5 unstated",
                            "ES, 2023/2024: 3.5 unstated");
            assertThat(answered(table, 1)).startsWith("FR, 2022-A1@--04-01: 1.5 unstated");
            assertThat(texts(propose(
                                    table,
                                    "{\"periods\": {\"" + second + "\": \"2023\", \""
                                            + periods.substring(0, periods.indexOf(';')) + "\": \"2022\"}}")
                            .read()))
                    .contains("ES, 2023: 3.5 unstated");
        }

        @Test
        void windows1251_isNotChinese() {
            assertThat(read("""
                Численность населения (тыс. чел.)
                Страна;2022;2023
                Россия;146980,1;146447,4
                Казахстан;19503,2;19899,4
                Киргизия;6747,3;7037,6
                """, Charset.forName("windows-1251")))
                    .containsExactly(
                            "RU, 2022: 146980100 persons",
                            "RU, 2023: 146447400 persons",
                            "KZ, 2022: 19503200 persons",
                            "KZ, 2023: 19899400 persons",
                            "KG, 2022: 6747300 persons",
                            "KG, 2023: 7037600 persons");
        }

        @Test
        void otherRegions_leaveKnownNamesAsTheyAre() {
            TableProposal proposal = propose(
                    "Land;Jahr;Wert (%)\nBayern;2023;1,5\nAtlantis;2023;2,5\n", "{\"otherRegions\": \"local\"}");
            assertThat(texts(proposal.read())).containsExactly("DE-BY, 2023: 1.5 %", "local:Atlantis, 2023: 2.5 %");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n  \n\n", "\uFEFF"})
        void emptyFile_isRejected(String table) {
            assertThatThrownBy(() -> propose(table))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessage("Table must have a header with the names of its columns, but has no row; check that the"
                            + " file is complete");
        }

        @Test
        void tableWithoutNumbers_isRejected() {
            assertThatThrownBy(() -> propose("Note\n\nname,colour\n\napple,red\n\nplum,blue\n"))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessageContaining("must have a row with a number beside another cell, but has none");
        }

        @Test
        void headerWithoutRows_isRejected() {
            assertThatThrownBy(() -> propose("region,year,gdp (US$ billion)\n"))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessage("Table must have a row with a number beside another cell, but has none, and begins with"
                            + " 'region', 'year', 'gdp (US$ billion)'; check the delimiter, and that the file"
                            + " is a table with values");
        }
    }

    @Nested
    class Layouts {
        @Test
        void indicators_areNamesOfColumns() {
            assertThat(Tables.texts(propose("""
                Country,Year,GDP (US$ billion),GDP growth (%),CO2 per capita (t),Doctors per 1 000 inhabitants
                Japan,2022,4256.4,1.0,8.5,2.6
                Mexico,2022,1463.3,3.7,4.0,2.5
                """).read()))
                    .containsExactly(
                            "GDP (US$ billion), JP, 2022: USD 4256400000000",
                            "GDP growth (%), JP, 2022: 1 %",
                            "CO2 per capita (t), JP, 2022: 8.5 t per person",
                            "Doctors per 1 000 inhabitants, JP, 2022: 2.6 physicians per 1000 persons",
                            "GDP (US$ billion), MX, 2022: USD 1463300000000",
                            "GDP growth (%), MX, 2022: 3.7 %",
                            "CO2 per capita (t), MX, 2022: 4 t per person",
                            "Doctors per 1 000 inhabitants, MX, 2022: 2.5 physicians per 1000 persons");
        }

        @Test
        void regions_areNamesOfColumns() {
            assertThat(read("""
                Year,Germany,France,Euro area (20 countries)
                2021,3.2,2.1,2.6
                2022,8.7,5.9,8.4
                HICP inflation, annual average, %
                """))
                    .containsExactly(
                            "DE, 2021: 3.2 %",
                            "FR, 2021: 2.1 %",
                            "group:EA20, 2021: 2.6 %",
                            "DE, 2022: 8.7 %",
                            "FR, 2022: 5.9 %",
                            "group:EA20, 2022: 8.4 %");
        }

        @Test
        void indicatorsOverYears_areTwoRowsOfTheHeader() {
            assertThat(Tables.texts(propose("""
                Country,GDP (US$ billion),,Unemployment (%),
                ,2021,2023,2021,2023
                Germany,4348.3,4526.0,3.6,3.0
                Estonia,37.2,41.3,6.2,6.4
                """).read()))
                    .containsExactly(
                            "GDP (US$ billion), DE, 2021: USD 4348300000000",
                            "GDP (US$ billion), DE, 2023: USD 4526000000000",
                            "Unemployment (%), DE, 2021: 3.6 %",
                            "Unemployment (%), DE, 2023: 3 %",
                            "GDP (US$ billion), EE, 2021: USD 37200000000",
                            "GDP (US$ billion), EE, 2023: USD 41300000000",
                            "Unemployment (%), EE, 2021: 6.2 %",
                            "Unemployment (%), EE, 2023: 6.4 %");
        }

        @Test
        void headingWithoutPeriodOfItsOwn_isAQuestion() {
            String table = """
                Kanton,Veränderung,,Anteil
                ,2021,2022,
                Zürich,0.8 %,1.7 %,27.7 %
                Bern,0.4 %,0.7 %,17.2 %
                """;

            assertThat(propose(table).questions())
                    .containsExactly("Headings 'Anteil' have no period of their own: their columns are not read with"
                            + " {\"omit\": {\"columns 1\": [\"Anteil\"]}}");
            assertThat(texts(propose(table, "{\"omit\": {\"columns 1\": [\"Anteil\"]}}")
                            .read()))
                    .containsExactly(
                            "CH-ZH, 2021: 0.8 %", "CH-ZH, 2022: 1.7 %", "CH-BE, 2021: 0.4 %", "CH-BE, 2022: 0.7 %");
        }

        @Test
        void columnsOfNoPeriod_areNotReadBelowTwoRowsOfTheHeader() {
            TableProposal proposal = propose("""
                Geographic Area,Estimates Base,Population Estimate (persons)
                ,,2022,2023
                Alabama,5024294,5073903,5108468
                Alaska,733374,733276,733406
                """);

            assertThat(proposal.remarks())
                    .contains("Column 'Estimates Base' is not read, because it is not of a period");
            assertThat(texts(proposal.read()))
                    .containsExactly(
                            "US-AL, 2022: 5073903 persons",
                            "US-AL, 2023: 5108468 persons",
                            "US-AK, 2022: 733276 persons",
                            "US-AK, 2023: 733406 persons");
        }

        @Test
        void notedYearsBesideCodesOfRegions_areNamesOfColumns() {
            assertThat(read("""
                ITL,Region name,2021,2022 [note 1]
                UK,United Kingdom,33497,37028
                ITL1,Wales,24172,26347
                """))
                    .containsExactly(
                            "GB, 2021: 33497 unstated",
                            "GB, 2022: 37028 unstated",
                            "GB-WLS, 2021: 24172 unstated",
                            "GB-WLS, 2022: 26347 unstated");
        }

        @Test
        void legendOfMarksBelowATable_isNotData() {
            assertThat(read("""
                geo,2021,2022
                Belgium,6.3,5.6
                Bulgaria,5.3,:

                Special value
                :,not available
                """))
                    .containsExactly(
                            "BE, 2021: 6.3 unstated",
                            "BE, 2022: 5.6 unstated",
                            "BG, 2021: 5.3 unstated",
                            "BG, 2022: missing (O)");
        }

        @Test
        void yearsOverIndicators_areTwoRowsOfTheHeader() {
            TableProposal proposal = propose("""
                Bundesland;2022;;2023;
                ;Fläche [km²];Quote [%];Fläche [km²];Quote [%]
                Hamburg;755,1;6,8;755,1;7,4
                Bremen;419,6;10,2;419,6;10,6
                Summe;1.174,7;8,1;1.174,7;8,6
                """);
            assertThat(Tables.texts(proposal.read()))
                    .containsExactly(
                            "Fläche [km²], DE-HH, 2022: 755.1 km2",
                            "Quote [%], DE-HH, 2022: 6.8 %",
                            "Fläche [km²], DE-HH, 2023: 755.1 km2",
                            "Quote [%], DE-HH, 2023: 7.4 %",
                            "Fläche [km²], DE-HB, 2022: 419.6 km2",
                            "Quote [%], DE-HB, 2022: 10.2 %",
                            "Fläche [km²], DE-HB, 2023: 419.6 km2",
                            "Quote [%], DE-HB, 2023: 10.6 %");
            assertThat(proposal.remarks())
                    .containsExactly("Totals are not read: 'Summe'; \"totals\": \"keep\" keeps them");
            assertThat(proposal.options().headerRows()).isEqualTo(2);
        }

        @Test
        void unitsInTheSecondRow_areUnits() {
            assertThat(Tables.texts(propose("""
                Country,Year,Electricity generation,Emissions per capita,CPI,Exports
                ,,TWh,t CO2/person,2015=100,US$ million
                Norway,2022,146.1,7.5,121.9,97491
                Sweden,2022,170.2,3.6,117.0,66167
                """).read()))
                    .containsExactly(
                            "Electricity generation, NO, 2022: 146.1 TWh",
                            "Emissions per capita, NO, 2022: 7.5 t CO2 per person",
                            "CPI, NO, 2022: 121.9 (2015=100)",
                            "Exports, NO, 2022: USD 97491000000",
                            "Electricity generation, SE, 2022: 170.2 TWh",
                            "Emissions per capita, SE, 2022: 3.6 t CO2 per person",
                            "CPI, SE, 2022: 117 (2015=100)",
                            "Exports, SE, 2022: USD 66167000000");
        }

        @Test
        void yearsInNames_areAHeaderOfTwoRows() {
            assertThat(Tables.texts(propose("""
                Country;BIP 2021 (Mio. EUR);BIP 2022 (Mio. EUR);Quote 2021 (%);Quote 2022 (%)
                Österreich;405.241,4;447.217,9;6,2;4,8
                Belgien;507.929,8;554.214,1;6,3;5,6
                """).read()))
                    .containsExactly(
                            "BIP (Mio. EUR), AT, 2021: EUR 405241400000",
                            "BIP (Mio. EUR), AT, 2022: EUR 447217900000",
                            "Quote (%), AT, 2021: 6.2 %",
                            "Quote (%), AT, 2022: 4.8 %",
                            "BIP (Mio. EUR), BE, 2021: EUR 507929800000",
                            "BIP (Mio. EUR), BE, 2022: EUR 554214100000",
                            "Quote (%), BE, 2021: 6.3 %",
                            "Quote (%), BE, 2022: 5.6 %");
        }

        @ParameterizedTest
        @CsvSource({"January, February", "1, 2", "Jan, Feb"})
        void yearAndMonth_areJoined(String first, String second) {
            assertThat(read("Country,Year,Month,Exports (US$ million)\nChile,2023," + first + ",8521.5\nChile,2023,"
                            + second + ",7210.1\nChile,2024," + first + ",7914.2\n"))
                    .containsExactly(
                            "CL, 2023-01: USD 8521500000",
                            "CL, 2023-02: USD 7210100000",
                            "CL, 2024-01: USD 7914200000");
        }

        @Test
        void headingsOfRegions_areDropped() {
            assertThat(read("""
                Land;2022;2023
                Alte Länder;;
                Bayern;5,1;4,9
                Hessen;4,8;5,2
                Neue Länder;;
                Sachsen;5,6;6,2
                Stadtstaaten;;
                Berlin;8,8;9,1
                Arbeitslosenquote in %
                """))
                    .containsExactly(
                            "DE-BY, 2022: 5.1 %",
                            "DE-BY, 2023: 4.9 %",
                            "DE-HE, 2022: 4.8 %",
                            "DE-HE, 2023: 5.2 %",
                            "DE-SN, 2022: 5.6 %",
                            "DE-SN, 2023: 6.2 %",
                            "DE-BE, 2022: 8.8 %",
                            "DE-BE, 2023: 9.1 %");
        }

        @Test
        void headingsOfChineseRegions_areDropped() {
            TableProposal proposal = propose("""
                表3-9 地区生产总值
                单位：亿元
                地区,2021年,2022年
                东部地区,,
                北京市,41045.6,41540.9
                中部地区,,
                安徽省,42565.2,45045.0
                合计,151134.0,156978.9
                注：本表按当年价格计算。
                """);
            assertThat(texts(proposal.read()))
                    .containsExactly(
                            "CN-BJ, 2021: CNY 4104560000000",
                            "CN-BJ, 2022: CNY 4154090000000",
                            "CN-AH, 2021: CNY 4256520000000",
                            "CN-AH, 2022: CNY 4504500000000");
            assertThat(proposal.remarks())
                    .containsExactly("Totals are not read: '合计'; \"totals\": \"keep\" keeps them");
        }

        @Test
        void indentedItems_arePartsOfTheItemAbove() {
            assertThat(read("""
                "Gross value added, Germany (EUR billion, current prices)"
                Industry,2022,2023
                Agriculture,41.8,31.9
                Industry excluding construction,877.4,899.7
                  Manufacturing,714.8,748.2
                Construction,212.6,227.0
                """))
                    .containsExactly(
                            "DE, 2022, Industry=Agriculture: EUR 41800000000",
                            "DE, 2023, Industry=Agriculture: EUR 31900000000",
                            "DE, 2022, Industry=Industry excluding construction: EUR 877400000000",
                            "DE, 2023, Industry=Industry excluding construction: EUR 899700000000",
                            "DE, 2022, Industry=Industry excluding construction: Manufacturing: EUR 714800000000",
                            "DE, 2023, Industry=Industry excluding construction: Manufacturing: EUR 748200000000",
                            "DE, 2022, Industry=Construction: EUR 212600000000",
                            "DE, 2023, Industry=Construction: EUR 227000000000");
        }

        @Test
        void emptyCellsOfRegions_repeatTheCellAbove() {
            assertThat(read("""
                Country;Branch;2022;2023
                Germany;farming;11,5;11,7
                ;mining;53,1;53,0
                ;trade;53,4;53,6
                France;farming;11,9;11,8
                ;trade;41,5;41,6
                """))
                    .contains(
                            "DE, 2022, Branch=mining: 53.1 unstated",
                            "DE, 2023, Branch=trade: 53.6 unstated",
                            "FR, 2023, Branch=trade: 41.6 unstated")
                    .hasSize(10);
        }

        @Test
        void linesBeforeAndAfterTheTable_areNotRead() {
            assertThat(Tables.texts(propose("""
                "Report generated on 2024-05-01 10:22"
                "Database: Regional accounts"
                ""
                "Region","TIME","Value","Unit"
                "Attiki","2021","88 230.9","Million euro"
                "Kriti","2021","8 931.6 p","Million euro"
                "Voreio Aigaio","2021",":","Million euro"
                ""
                "Special value:"
                ":","not available"
                "p","provisional"
                """).read()))
                    .containsExactly(
                            "data, GR-I, 2021: EUR 88230900000",
                            "data, GR-M, 2021: EUR 8931600000 P",
                            "data, GR-K, 2021: missing (O)");
        }

        @Test
        void unitAboveTheHeader_isThatOfAllValues() {
            Dataset dataset = propose("""
                Title,Gross domestic product
                Unit,"US$ million, constant 2015 prices"
                Source,constructed
                Country,2022,2023
                Kenya,"95,803.0","101,150.6"
                Ghana,"63,900.5","65,770.1"
                """).read();
            assertThat(texts(dataset))
                    .containsExactly(
                            "KE, 2022: USD 95803000000",
                            "KE, 2023: USD 101150600000",
                            "GH, 2022: USD 63900500000",
                            "GH, 2023: USD 65770100000");
            assertThat(dataset.get(0).indicator().priceBasis()).hasToString("constant 2015");
        }

        @Test
        void lineBreaksInNames_areSpaces() {
            assertThat(read("\"Country\",\"GDP\n(US$ million)\n2022\",\"GDP\n(US$ million)\n2023\"\n"
                            + "\"Fiji\",\"4,943.2\",\"5,494.8\"\n\"Samoa\",\"832.5\",\"934.1\"\n"))
                    .containsExactly(
                            "FJ, 2022: USD 4943200000",
                            "FJ, 2023: USD 5494800000",
                            "WS, 2022: USD 832500000",
                            "WS, 2023: USD 934100000");
        }

        @Test
        void emptyColumnsAndRowsAtTheEnd_areIgnored() {
            assertThat(read("Land;2022;2023;;;\r\nÖsterreich;5,3;-1,0;;;\r\nUngarn;4,6;-0,9;;;\r\n;;;;;\r\n"
                            + "Quote in %;;;;;\r\n"))
                    .containsExactly("AT, 2022: 5.3 %", "AT, 2023: -1 %", "HU, 2022: 4.6 %", "HU, 2023: -0.9 %");
        }

        @Test
        void lineOfSpreadsheets_statesTheDelimiter() {
            assertThat(read("\uFEFFsep=;\nLand;Jahr;Wert (%)\nÖsterreich;2023;7,8\nSchweiz;2023;2,1\n"))
                    .containsExactly("AT, 2023: 7.8 %", "CH, 2023: 2.1 %");
        }

        @Test
        void secondTable_isAQuestion() {
            String table = """
                Imports,,
                Country,2022,2023
                Chile,94.7,78.7
                ,,
                Exports,,,
                Country,2021,2022,2023
                Chile,94.7,98.5,94.9
                Peru,63.2,66.2,67.2
                in US$ billion
                """;
            assertThat(propose(table).questions())
                    .containsExactly("The file has another table behind the first one, from line 6: the first table is"
                            + " read with {\"table\": {\"linesBeforeHeader\": 1}}, or the second table is read with"
                            + " {\"table\": {\"linesBeforeHeader\": 5}}");
            assertThat(answered(table, 0)).containsExactly("CL, 2022: USD 94700000000", "CL, 2023: USD 78700000000");
            assertThat(answered(table, 1))
                    .containsExactly(
                            "CL, 2021: USD 94700000000",
                            "CL, 2022: USD 98500000000",
                            "CL, 2023: USD 94900000000",
                            "PE, 2021: USD 63200000000",
                            "PE, 2022: USD 66200000000",
                            "PE, 2023: USD 67200000000");
        }

        @Test
        void longerRow_isRejected() {
            TableProposal proposal = proposeOnly("Country,2021,2022\nTogo,6.0,5.8\nMali,3.1,3.5,9.9\nBenin,7.2,6.3\n");
            assertThatThrownBy(proposal::read)
                    .hasMessage("Line 3: Row must have 3 cells as the header has, but has 4; quote cells that contain"
                            + " the delimiter ','");
        }

        private TableProposal proposeOnly(String table) {
            try {
                return TableProposal.of(Tables.stream(table), CsvOptions.DEFAULT, NONE, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class Encodings {
        @Test
        void westernText_isFoundByItsWords() {
            assertThat(read("""
                Region;Jahr;Verfügbares Einkommen je Einwohner (€)
                Thüringen;2022;23.155
                Thüringen;2023;24.412
                Saarland;2022;23.944
                Saarland;2023;25.066
                Köln;2022;26.012,50
                """, Charset.forName("windows-1252")))
                    .containsExactly(
                            "DE-TH, 2022: EUR 23155 per person",
                            "DE-TH, 2023: EUR 24412 per person",
                            "DE-SL, 2022: EUR 23944 per person",
                            "DE-SL, 2023: EUR 25066 per person",
                            "nuts2024:DEA2, 2022: EUR 26012.5 per person");
        }

        @Test
        void polishText_isFoundByItsWords() {
            assertThat(read("""
                Województwo;Rok;Produkt krajowy brutto (mln zł)
                Dolnośląskie;2022;219012,4
                Łódzkie;2022;156391,8
                Świętokrzyskie;2022;59002,5
                """, Charset.forName("windows-1250")))
                    .containsExactly(
                            "PL-02, 2022: PLN 219012400000",
                            "PL-10, 2022: PLN 156391800000",
                            "PL-26, 2022: PLN 59002500000");
        }

        @Test
        void chineseText_isFound() {
            assertThat(read("""
                季度,北京市,上海市
                2023年四季度,43760.7,47218.7
                2024年一季度,10578.3,11098.5
                2024年第二季度,21791.3,22345.6
                地区生产总值累计值（亿元）
                """, Charset.forName("GB18030")))
                    .containsExactly(
                            "CN-BJ, 2023-Q4: CNY 4376070000000",
                            "CN-SH, 2023-Q4: CNY 4721870000000",
                            "CN-BJ, 2024-Q1: CNY 1057830000000",
                            "CN-SH, 2024-Q1: CNY 1109850000000",
                            "CN-BJ, 2024-Q2: CNY 2179130000000",
                            "CN-SH, 2024-Q2: CNY 2234560000000");
        }

        @Test
        void japaneseText_isFound() {
            assertThat(read("""
                国,総人口（千人）2022年,総人口（千人）2023年
                日本,１２４９４７,１２４３５２
                ドイツ,８３７９８,８４６７０
                """, Charset.forName("Shift_JIS")))
                    .containsExactly(
                            "JP, 2022: 124947000 persons",
                            "JP, 2023: 124352000 persons",
                            "DE, 2022: 83798000 persons",
                            "DE, 2023: 84670000 persons");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
        void byteOrderMark_statesTheEncoding(String encoding) {
            assertThat(read(
                            "\uFEFFCountry\tYear\tExports (US$ billion)\nGermany\t2022\t1,657.6\nViet"
                                    + " Nam\t2022\t371.3\nÅland Islands\t2022\t0.4\n",
                            Charset.forName(encoding)))
                    .containsExactly(
                            "DE, 2022: USD 1657600000000", "VN, 2022: USD 371300000000", "AX, 2022: USD 400000000");
        }

        @Test
        void uncertainEncoding_isRejectedWithItsReadings() {
            byte[] table = "region,year,rate (%)\nCôte d'Ivoire,2023,1\nCuraçao,2023,1\n"
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> propose(table, NONE))
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessageStartingWith("Encoding of the text must be certain, but is windows-1252 with 'Côte',"
                            + " 'Curaçao', or ")
                    .hasMessageEndingWith("; declare it with CsvOptions.withEncoding, or {\"table\": {\"encoding\":"
                            + " \"windows-1252\"}}");
            assertThat(texts(propose(table, Mapping.parse("{\"table\": {\"encoding\": \"windows-1252\"}}"))
                            .read()))
                    .containsExactly("CI, 2023: 1 %", "CW, 2023: 1 %");
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1.863.000 | 12,5 | 1863000 | 12.5",
                    "1,863,000 | 12.5 | 1863000 | 12.5",
                    "1'051'437 | 830’431 | 1051437 | 830431",
                    "385\u2009207 | 1\u202F450\u202F295 | 385207 | 1450295",
                    "83\u00A0798 | 3\u00A0953,9 | 83798 | 3953.9",
                    "\u22125.5 | \u20139.3 | -5.5 | -9.3",
                    "(16.1) | (1,012.1) | -16.1 | -1012.1",
                    "+7.2 | -1.9 | 7.2 | -1.9",
                    "１２４９４７ | ５１４０ | 124947 | 5140",
                    "1.79632E+13 | 5.91e7 | 17963200000000 | 59100000",
                    "9,75 | 12,5 | 9.75 | 12.5"
                })
        void separatorsFollowFromTheColumn(String first, String second, String one, String two) {
            assertThat(read("Country;Year;Balance\nNorway;2023;" + first + "\nSweden;2023;" + second + "\n"))
                    .containsExactly("NO, 2023: " + one + " unstated", "SE, 2023: " + two + " unstated");
        }

        @Test
        void numbersOfTwoReadings_areAQuestion() {
            String german = "Land;Jahr;Betriebe\nBayern;2023;1.863\nHessen;2023;2.417\nSachsen;2023;1.105\n";
            assertThat(propose(german).questions())
                    .containsExactly("Numbers such as '1.863', '2.417', '1.105' have several readings: decimal '.', no"
                            + " grouping (1.863) with {\"table\": {\"decimalSeparator\": \".\"}}, or decimal ',',"
                            + " grouping '.' (1863) with {\"table\": {\"decimalSeparator\": \",\","
                            + " \"groupingSeparator\": \".\"}}");
            assertThat(answered(german, 0))
                    .containsExactly(
                            "DE-BY, 2023: 1.863 unstated",
                            "DE-HE, 2023: 2.417 unstated",
                            "DE-SN, 2023: 1.105 unstated");
            assertThat(answered(german, 1))
                    .containsExactly(
                            "DE-BY, 2023: 1863 unstated", "DE-HE, 2023: 2417 unstated", "DE-SN, 2023: 1105 unstated");

            String english = "region;year;index\nGermany;2023;1,234\nFrance;2023;1,567\nItaly;2023;2,345\n";
            assertThat(propose(english).questions())
                    .containsExactly("Numbers such as '1,234', '1,567', '2,345' have several readings: decimal '.',"
                            + " grouping ',' (1234) with {\"table\": {\"decimalSeparator\": \".\","
                            + " \"groupingSeparator\": \",\"}}, or decimal ',', no grouping (1.234) with {\"table\":"
                            + " {\"decimalSeparator\": \",\"}}");
            assertThat(answered(english, 0)).startsWith("DE, 2023: 1234 unstated");
            assertThat(answered(english, 1)).startsWith("DE, 2023: 1.234 unstated");
        }

        @Test
        void marksBesideNumbers_areStatusesNotesAndBounds() {
            Dataset dataset = propose("""
                Country,Year,Poverty rate (%)
                Germany,2023,<5
                France,2023,>50
                Spain,2023,9.1 (p)
                Austria,2023,10.1 e
                Belgium,2023,7.2 b
                Italy,2023,12.3*
                Malta,2023,..
                """).read();
            assertThat(texts(dataset))
                    .containsExactly(
                            "DE, 2023: less than 5 %",
                            "FR, 2023: more than 50 %",
                            "ES, 2023: 9.1 % P",
                            "AT, 2023: 10.1 % E",
                            "BE, 2023: 7.2 % B",
                            "IT, 2023: 12.3 %",
                            "MT, 2023: missing (O)");
            assertThat(dataset.get(5).note()).contains("mark: *");
        }

        @Test
        void signsOfTheCells_areTheUnit() {
            assertThat(read("Country,2022,2023\nDenmark,44.6 %,45.1 %\nFinland,50.8%,51.0 %\n"))
                    .containsExactly("DK, 2022: 44.6 %", "DK, 2023: 45.1 %", "FI, 2022: 50.8 %", "FI, 2023: 51 %");
            assertThat(read("Country;Year;Average wage\nIreland;2023;€46,791.00\nSpain;2023;€30,237.50\n"))
                    .containsExactly("IE, 2023: EUR 46791", "ES, 2023: EUR 30237.5");
        }

        @Test
        void numbersInBrackets_areNegativeAndReported() {
            TableProposal proposal = propose("""
                Current account balance (US$ billion)
                Country,2021,2022
                United Kingdom,(16.1),(96.0)
                Germany,330.4,163.9
                """);
            assertThat(texts(proposal.read()))
                    .containsExactly(
                            "GB, 2021: USD -16100000000",
                            "GB, 2022: USD -96000000000",
                            "DE, 2021: USD 330400000000",
                            "DE, 2022: USD 163900000000");
            assertThat(proposal.remarks())
                    .containsExactly("Numbers in brackets are negative, such as '(16.1)', '(96.0)'");
        }

        @Test
        void numbersInBrackets_withoutEvidence_areAsked() {
            String table = "Country,2021,2022\nGermany,330,163\nMalta,(4),5\n";
            assertThat(propose(table).questions())
                    .containsExactly(
                            "Numbers in brackets such as '(4)' are negative in accounts, and of low reliability in"
                                    + " tables of some offices: they are negative with"
                                    + " {\"table\": {\"brackets\": \"negative\"}}, or they are of low reliability with"
                                    + " {\"table\": {\"brackets\": \"unreliable\"}}");
            Dataset dataset = propose(table + "Figures in brackets are based on few cases\n")
                    .read();
            assertThat(texts(dataset)).contains("MT, 2021: 4 unstated U", "MT, 2022: 5 unstated");
            assertThat(dataset.rows().filter(row -> row.statuses().contains(ObservationStatus.LOW_RELIABILITY)))
                    .hasSize(1);
        }

        @Test
        void numbersInBrackets_areRead_asStated() throws IOException {
            byte[] table = "geo,time,value\nDE,2021,330\nMT,2021,(4)\n".getBytes(StandardCharsets.UTF_8);
            Mapping count = Mapping.parse("{\"unit\": {\"kind\": \"count\", \"of\": \"persons\"}}");
            assertThatThrownBy(() -> Csv.read(new ByteArrayInputStream(table), count))
                    .hasMessageContaining("'(4)' are negative in accounts, and of low reliability");
            assertThat(texts(Csv.read(
                            new ByteArrayInputStream(table),
                            count.toBuilder().table("brackets", "negative").build())))
                    .contains("MT, 2021: -4 persons");
            Dataset dataset = Csv.read(
                    new ByteArrayInputStream(table),
                    count.toBuilder().table("brackets", "unreliable").build());
            assertThat(texts(dataset)).contains("MT, 2021: 4 persons U");
            assertThat(dataset.get(1).statuses()).hasToString("U");
            assertThatThrownBy(() -> CsvOptions.of(
                            count.toBuilder().table("brackets", "positive").build()))
                    .hasMessageStartingWith("Option \"brackets\" must be negative or unreliable, but was 'positive'");
        }
    }

    @Nested
    class MissingValues {
        @Test
        void usualMarks_areMissingWithANote() {
            Dataset dataset = propose("""
                Country,2015,2016,2017,2018,2019,2020,2021,2022,2023
                Austria,..,...,:,n/a,NA,[c],…,-,1.4
                Belgium,1.0,1.1,1.2,1.3,1.4,1.5,1.6,1.7,1.8
                Percentage of households
                """).read();
            assertThat(texts(dataset))
                    .startsWith(
                            "AT, 2015: missing (O)",
                            "AT, 2016: missing (O)",
                            "AT, 2017: missing (O)",
                            "AT, 2018: missing (O)",
                            "AT, 2019: missing (O)",
                            "AT, 2020: missing (Q)",
                            "AT, 2021: missing (O)",
                            "AT, 2022: missing (_U)",
                            "AT, 2023: 1.4 % of households",
                            "BE, 2015: 1 % of households");
            assertThat(notes(dataset))
                    .containsExactly(
                            "..: not available",
                            "...: not available",
                            ":: not available",
                            "n/a: not available, or not applicable",
                            "NA: not available",
                            "[c]: confidential",
                            "…: not available",
                            "-: nothing, or not available");
            assertThat(dataset.get(5).confidentiality()).isPresent();
        }

        @Test
        void unknownText_isAQuestion() {
            TableProposal proposal = propose("Country,2022,2023\nAustria,1.5,soon\nBelgium,1.0,1.1\nin %\n");
            assertThat(proposal.questions())
                    .containsExactly("Cells 'soon' are neither numbers nor usual marks of missing values: they are"
                            + " missing values with {\"texts\": {\"soon\": \"O\"}}");
            assertThat(answered("Country,2022,2023\nAustria,1.5,soon\nBelgium,1.0,1.1\nin %\n", 0))
                    .containsExactly("AT, 2022: 1.5 %", "AT, 2023: missing (O)", "BE, 2022: 1 %", "BE, 2023: 1.1 %");
        }
    }

    @Nested
    class Units {
        @Test
        void unitOfTheTitle_isAQuestionForColumnsBesideOnesThatRepeatIt() {
            String table = "Bevölkerung 2022, in %\nKanton,Anteil (in %),Personen\n"
                    + "CH-ZH,5.1,1579967\nCH-BE,3.2,1051437\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .startsWith("The title states 'in %', and so does the name 'Anteil (in %)', but not 'Personen': ");
            assertThat(answered(table, 0)).contains("CH-ZH, 2022: 1579967 %");
            assertThat(answered(table, 1)).contains("CH-ZH, 2022: 5.1 %", "CH-ZH, 2022: 1579967 unstated");
        }

        @Test
        void unitsOfRows_areReadByRow() {
            assertThat(Tables.texts(propose("""
                Land;Einheit;Merkmal;2022;2023
                Deutschland;Mrd. EUR;Bruttoinlandsprodukt;3 953,9;4 185,6
                Deutschland;Tsd. EUR;Ausfuhr;1 594 341 000;1 590 063 000
                Deutschland;%;Quote;5,3;5,7
                """).read()))
                    .containsExactly(
                            "Bruttoinlandsprodukt, DE, 2022: EUR 3953900000000",
                            "Bruttoinlandsprodukt, DE, 2023: EUR 4185600000000",
                            "Ausfuhr, DE, 2022: EUR 1594341000000",
                            "Ausfuhr, DE, 2023: EUR 1590063000000",
                            "Quote, DE, 2022: 5.3 %",
                            "Quote, DE, 2023: 5.7 %");
        }

        @Test
        void unitsOfIndicators_areInTheirNames() {
            assertThat(Tables.texts(propose("""
                地区,指标,2022年,2023年
                全国,国内生产总值（亿元）,1204724,1260582
                北京市,地区生产总值（亿元）,41610.9,43760.7
                西藏自治区,地区生产总值（亿元）,2132.6,2392.7
                """).read()))
                    .containsExactly(
                            "国内生产总值（亿元）, CN, 2022: CNY 120472400000000",
                            "国内生产总值（亿元）, CN, 2023: CNY 126058200000000",
                            "地区生产总值（亿元）, CN-BJ, 2022: CNY 4161090000000",
                            "地区生产总值（亿元）, CN-BJ, 2023: CNY 4376070000000",
                            "地区生产总值（亿元）, CN-XZ, 2022: CNY 213260000000",
                            "地区生产总值（亿元）, CN-XZ, 2023: CNY 239270000000");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ocupados por provincia (miles de personas) | A Coruña | 470.2 | ES-C, 2021: 470200 persons",
                    "Population (thousand persons) | Latvia | 1.5 | LV, 2021: 1500 persons",
                    "Produto Interno Bruto (Milhões de Reais) | Roraima | 2.5 | BR-RR, 2021: BRL 2500000",
                    "PIB (en milliards d’euros) | France | 1.5 | FR, 2021: EUR 1500000000",
                    "PIL (milioni di euro) | Piemonte | 4.5 | IT-21, 2021: EUR 4500000",
                    "ВРП (млрд руб.) | Россия | 132.8 | RU, 2021: RUB 132800000000"
                })
        void title_statesTheUnit(String title, String region, String cell, String expected) {
            assertThat(read(title + "\nRegion;2021;2022\n" + region + ";" + cell + ";1.5\n"))
                    .first()
                    .isEqualTo(expected);
        }

        @Test
        void unitsOfTitleAndName_thatDifferInScale_areAQuestion() {
            assertThat(propose("Population in millions\nCountry,Population (thousand) 2023\nNorway,5519.6\nMalta,1.5\n")
                            .questions())
                    .containsExactly("Titles state several units: 'in millions', '(thousand)': {\"scale\":\"million\"}"
                            + " with {\"unit\": {\"scale\":\"million\"}}, or {\"scale\":\"thousand\"} with {\"unit\":"
                            + " {\"scale\":\"thousand\"}}");
        }

        @Test
        void tableWithoutUnit_isReported() {
            assertThat(propose("Country,2022,2023\nMalta,1.5,2.5\nCyprus,2.5,3.5\n")
                            .remarks())
                    .containsExactly("No unit is stated for 'data': their values are numbers without a unit");
        }
    }

    @Nested
    class Periods {
        @Test
        void monthsInAllSpellings_areRead() {
            assertThat(read("""
                Country,Month,Inflation (%)
                Spain,Jan-24,3.4
                Spain,Feb 2024,2.8
                Spain,2024-03,3.2
                Spain,April 2024,3.3
                Spain,2024M05,3.6
                """))
                    .containsExactly(
                            "ES, 2024-01: 3.4 %",
                            "ES, 2024-02: 2.8 %", "ES, 2024-03: 3.2 %", "ES, 2024-04: 3.3 %", "ES, 2024-05: 3.6 %");
        }

        @Test
        void quartersAndYears_areReadInOneColumn() {
            assertThat(read("""
                Land;Zeitraum;Index (2020=100)
                Deutschland;Q1 2024;105,1
                Deutschland;2024Q2;105,0
                Deutschland;3. Quartal 2024;105,1
                Deutschland;2024-Q4;104,9
                Deutschland;2024;105,0
                """))
                    .containsExactly(
                            "DE, 2024-Q1: 105.1 (2020=100)",
                            "DE, 2024-Q2: 105 (2020=100)",
                            "DE, 2024-Q3: 105.1 (2020=100)",
                            "DE, 2024-Q4: 104.9 (2020=100)",
                            "DE, 2024: 105 (2020=100)");
        }

        @Test
        void chinesePeriods_areRead() {
            assertThat(read("""
                地区,时间,社会消费品零售总额（亿元）
                上海市,2024年,17940.2
                上海市,2024年一季度,4566.1
                上海市,2024年3月,1502.3
                上海市,2024年1-2月,3063.8
                """))
                    .containsExactly(
                            "CN-SH, 2024: CNY 1794020000000",
                            "CN-SH, 2024-Q1: CNY 456610000000",
                            "CN-SH, 2024-03: CNY 150230000000",
                            "CN-SH, 2024-01/2024-02: CNY 306380000000");
        }

        @Test
        void monthsAndAQuarter_areNamesOfColumns() {
            assertThat(read("""
                Country,Jan 2024,Feb 2024,Mar 2024,2024 Q1
                Chile,2.5,4.5,0.8,2.3
                Peru,1.4,2.9,-0.3,1.4
                Activity index, % change on a year earlier
                """))
                    .contains(
                            "CL, 2024-01: 2.5 % over P1Y",
                            "CL, 2024-Q1: 2.3 % over P1Y", "PE, 2024-03: -0.3 % over P1Y")
                    .hasSize(8);
        }

        @Test
        void rangesOfYears_areRead() {
            assertThat(read("""
                Region,Period,Life expectancy at birth (years)
                Scotland,2013-15,79.1
                Scotland,2016-18,79.2
                Wales,2016-18,80.3
                """))
                    .containsExactly(
                            "GB-SCT, 2013/2015: 79.1 years",
                            "GB-SCT, 2016/2018: 79.2 years",
                            "GB-WLS, 2016/2018: 80.3 years");
        }

        @Test
        void oneDateDecidesTheColumn() {
            assertThat(read("""
                date,country,rate (%)
                01/02/2024,Canada,5.0
                13/03/2024,Canada,5.0
                05/06/2024,Canada,4.75
                """))
                    .containsExactly("CA, 2024-02-01: 5 %", "CA, 2024-03-13: 5 %", "CA, 2024-06-05: 4.75 %");
        }

        @Test
        void datesOfTwoReadings_areAQuestion() {
            String table = "date,country,rate (%)\n01/02/2024,Japan,1.5\n03/04/2024,Japan,2.5\n";
            assertThat(propose(table).questions())
                    .containsExactly("Periods '01/02/2024', '03/04/2024' of column 'date' have several readings: day"
                            + " before month with {\"periodPatterns\": [\"d/M/yyyy\"]}, or month before day with"
                            + " {\"periodPatterns\": [\"M/d/yyyy\"]}");
            assertThat(answered(table, 0)).containsExactly("JP, 2024-02-01: 1.5 %", "JP, 2024-04-03: 2.5 %");
            assertThat(answered(table, 1)).containsExactly("JP, 2024-01-02: 1.5 %", "JP, 2024-03-04: 2.5 %");
        }

        @Test
        void fiscalYearsOfJapan_areAQuestion() {
            String table = "国,2019年度,2020年度\n日本,409107,396593\nドイツ,411884,397203\n単位：億円\n";
            assertThat(propose(table).questions())
                    .containsExactly("Periods '2019年度', '2020年度' of the names of columns have several readings:"
                            + " calendar year with {\"periodPatterns\": [\"yyyy年度\"]}, or Japanese fiscal year with"
                            + " {\"periods\": {\"2019年度\": \"2019-A1@--04-01\", \"2020年度\": \"2020-A1@--04-01\"}}");
            assertThat(answered(table, 0)).startsWith("JP, 2019: JPY 40910700000000");
            assertThat(answered(table, 1)).startsWith("JP, 2019-A1@--04-01: JPY 40910700000000");
        }

        @Test
        void onlyYearOfTheTitle_isThePeriod() {
            assertThat(read("Unemployment in 2023\nCountry;Rate (%);Share (%)\nSpain;12.2;1.5\nMalta;2.5;3.5\n"))
                    .containsExactly("ES, 2023: 12.2 %", "ES, 2023: 1.5 %", "MT, 2023: 2.5 %", "MT, 2023: 3.5 %");
        }

        @Test
        void tableWithoutPeriod_isAQuestion() {
            String table = "Country;Infant mortality (%);Rate (%)\nFinland;1.7;1.2\nLatvia;2.7;3.1\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .startsWith("No column and no title states a period: ");
            assertThat(answered(table, 0, "2024")).startsWith("FI, 2024: 1.7 %");
        }
    }

    @Nested
    class RegionNames {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "French | Allemagne, Espagne, Équateur, Côte d’Ivoire | DE, ES, EC, CI",
                    "Arabic | مصر, المغرب, الأردن | EG, MA, JO",
                    "Hindi | भारत, जर्मनी, जापान | IN, DE, JP",
                    "Indonesian | Jerman, Jepang, Belanda, Indonesia | DE, JP, NL, ID",
                    "Korean | 대한민국, 독일, 중국 | KR, DE, CN",
                    "Russian | Россия, Казахстан, Киргизия | RU, KZ, KG",
                    "English | Munich, Lisbon, Copenhagen | nuts2024:DE212, PT-11, nuts2024:DK011"
                })
        void namesOfALanguage_areFound(String language, String names, String codes) {
            StringBuilder table = new StringBuilder("Region;Year;Rate (%)\n");
            List<String> expected = new ArrayList<>();
            for (String name : names.split(", ")) {
                table.append(name).append(";2023;1.5\n");
            }
            for (String code : codes.split(", ")) {
                expected.add(code + ", 2023: 1.5 %");
            }
            assertThat(read(table.toString())).as(language).containsExactlyElementsOf(expected);
        }

        @Test
        void namesOfTwoCountries_areQuestions() {
            String table = "Country,2023\nCongo,2.6\nKorea,1.4\nNiger,2.4\nGuinea,7.1\nGDP growth (%)\n";
            assertThat(propose(table).questions())
                    .containsExactly(
                            "'Congo' is the name of several regions: Congo - Brazzaville (CG) with {\"regions\":"
                                    + " {\"Congo\": \"CG\"}}, or Congo - Kinshasa (CD) with {\"regions\": {\"Congo\":"
                                    + " \"CD\"}}",
                            "'Korea' is the name of several regions: South Korea (KR) with {\"regions\": {\"Korea\":"
                                    + " \"KR\"}}, or North Korea (KP) with {\"regions\": {\"Korea\": \"KP\"}}");
            assertThat(answered(table, 0))
                    .containsExactly("CG, 2023: 2.6 %", "KR, 2023: 1.4 %", "NE, 2023: 2.4 %", "GN, 2023: 7.1 %");
            assertThat(answered(table, 1))
                    .containsExactly("CD, 2023: 2.6 %", "KP, 2023: 1.4 %", "NE, 2023: 2.4 %", "GN, 2023: 7.1 %");
        }

        @Test
        void codesInANamelessColumn_areRegions() {
            assertThat(texts(propose(
                                    "AT11;2022;35,5\nAT13;2022;62,3\n",
                                    "{\"unit\": {\"kind\": \"percentage\"}, \"table\": {\"headerRows\": 0}}")
                            .read()))
                    .containsExactly("AT-1, 2022: 35.5 %", "AT-9, 2022: 62.3 %");
        }

        @Test
        void codesWithLeadingZeros_areNoValues() {
            assertThat(read("""
                fips,name,rate (%),year
                01,Alabama,5.5,2022
                06,California,9.5,2022
                72,Puerto Rico,4.5,2022
                """)).containsExactly("US-AL, 2022: 5.5 %", "US-CA, 2022: 9.5 %", "PR, 2022: 4.5 %");
        }

        @Test
        void fewUnknownNames_areLocalRegionsAndReported() {
            TableProposal proposal = propose(
                    "Land;Jahr;Wert (Mio. €)\nBayern;2023;1.234,5\nAtlantis;2023;2.345,6\nHessen;2023;3.456,7\n");
            assertThat(texts(proposal.read()))
                    .containsExactly(
                            "DE-BY, 2023: EUR 1234500000",
                            "local:Atlantis, 2023: EUR 2345600000",
                            "DE-HE, 2023: EUR 3456700000");
            assertThat(proposal.remarks())
                    .containsExactly("1 of 3 texts of column 'Land' are not in the registry and become regions of the"
                            + " scheme 'local': 'Atlantis'");
        }

        @Test
        void manyUnknownNames_areAQuestion() {
            String table = "Land,2023\nBayern,1.5\nAtlantis,2.5\nUtopia,3.5\nin %\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .startsWith("2 of 3 texts of column 'Land' are not regions of the registry, such as 'Atlantis',"
                            + " 'Utopia': they are other regions with {\"otherRegions\": \"local\"}, or ");
            assertThat(answered(table, 0))
                    .containsExactly("DE-BY, 2023: 1.5 %", "local:Atlantis, 2023: 2.5 %", "local:Utopia, 2023: 3.5 %");
        }

        @Test
        void onlyCountryOfTheTitle_isTheRegion() {
            assertThat(read("Consumer prices, Chile (2020=100)\nMonth;Index\nJan 2024;117.6\nFeb 2024;118.1\n"))
                    .containsExactly("CL, 2024-01: 117.6 (2020=100)", "CL, 2024-02: 118.1 (2020=100)");
        }

        @Test
        void tableWithoutRegion_isAQuestion() {
            String table = "Monat;Verbraucherpreisindex (2020=100)\nJanuar 2024;117,6\nMai 2024;119,3\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .startsWith("No column and no title names a region: ");
            assertThat(answered(table, 0, "DE"))
                    .containsExactly("DE, 2024-01: 117.6 (2020=100)", "DE, 2024-05: 119.3 (2020=100)");
        }
    }

    @Nested
    class Totals {
        private static final String TABLE = """
            Ocupados por provincia (miles de personas)
            Provincia;2021;2022
            Araba/Álava;149,3;152,7
            A Coruña;470,2;..
            Total;1.191,6;..
            """;

        @Test
        void namedTotals_areReportedAndNotRead() {
            TableProposal proposal = propose(TABLE);
            assertThat(texts(proposal.read()))
                    .containsExactly(
                            "ES-VI, 2021: 149300 persons",
                            "ES-VI, 2022: 152700 persons",
                            "ES-C, 2021: 470200 persons",
                            "ES-C, 2022: missing (O)");
            assertThat(proposal.remarks())
                    .containsExactly("Totals are not read: 'Total'; \"totals\": \"keep\" keeps them");
            assertThat(proposal.mapping().omitted()).containsEntry("region", List.of("Total"));
        }

        @Test
        void totals_areKeptOnRequest() {
            TableProposal proposal = propose(TABLE, "{\"totals\": \"keep\"}");
            assertThat(texts(proposal.read()))
                    .contains("local:Total, 2021: 1191600 persons")
                    .hasSize(6);
            assertThat(proposal.remarks()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Insgesamt",
                    "Ensemble",
                    "Totale",
                    "Ogółem",
                    "Всего",
                    "Итого",
                    "合计",
                    "総数",
                    "합계",
                    "Summe",
                    "TOTAL"
                })
        void totals_areNamedInAnyLanguage(String total) {
            TableProposal proposal =
                    propose("Country;2022;2023\nMalta;1.5;2.5\nCyprus;2.5;3.5\n" + total + ";4.0;6.0\nin %\n");
            assertThat(texts(proposal.read()))
                    .containsExactly("MT, 2022: 1.5 %", "MT, 2023: 2.5 %", "CY, 2022: 2.5 %", "CY, 2023: 3.5 %");
            assertThat(proposal.remarks())
                    .containsExactly("Totals are not read: '" + total + "'; \"totals\": \"keep\" keeps them");
        }

        @Test
        void totalAmongNamesOfColumns_isNotRead() {
            TableProposal proposal = propose("""
                Erwerbstätige [1000];;;
                Jahr;Nordrhein-Westfalen;Saarland;Insgesamt
                2021;9584;530;10114
                2023;9795;535;10330
                """);
            assertThat(texts(proposal.read()))
                    .containsExactly(
                            "DE-NW, 2021: 9584000 workers",
                            "DE-SL, 2021: 530000 workers",
                            "DE-NW, 2023: 9795000 workers",
                            "DE-SL, 2023: 535000 workers");
            assertThat(proposal.remarks())
                    .containsExactly("Totals are not read: 'Insgesamt'; \"totals\": \"keep\" keeps them");
        }

        @Test
        void omittedRows_areNotRead() {
            String table = "Land;2022;2023\nBayern;5,1;4,9\nBerlin;8,8;9,1\nHessen;4,8;5,2\nin %\n";
            assertThat(texts(propose(table, "{\"omit\": {\"region\": [\"Berlin\"]}}")
                            .read()))
                    .containsExactly(
                            "DE-BY, 2022: 5.1 %", "DE-BY, 2023: 4.9 %", "DE-HE, 2022: 4.8 %", "DE-HE, 2023: 5.2 %");
        }

        @Test
        void omittedRows_mustHaveTheirDimension() {
            String table = "Land;2022;2023\nBayern;5,1;4,9\nBerlin;8,8;9,1\nHessen;4,8;5,2\nin %\n";
            assertThatThrownBy(() -> propose(table, "{\"omit\": {\"Lnad\": [\"Berlin\"]}}")
                            .read())
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessageContaining("Key 'Lnad' in \"omit\" of the mapping must be a dimension of the document or"
                            + " its role, such as \"region\", but the document has")
                    .hasMessageContaining("'Land'");
        }
    }

    @Nested
    class Calls {
        private static final String TABLE = """
            Unemployment rate in %
            Country,2022,2023
            Spain,12.9,12.2
            Portugal,6.1,6.5
            Total,11.2,10.9
            Source: Eurostat
            """;

        @Test
        void toString_hasPartsEvidenceAndRemarks() {
            assertThat(propose(TABLE).toString().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                    .startsWith("part | reading | evidence")
                    .contains(
                            "lines 1 to 1 | before the header | such as 'Unemployment rate in %'",
                            "header | line 2 | the first row with numbers is line 3",
                            "lines 6 to 6 | after the table | such as 'Source: Eurostat'",
                            "numbers | decimal '.', no grouping | cells such as '12.9', '6.1', '11.2'",
                            "the names of columns | period | '2022' is 2022, '2023' is 2023",
                            "unit | {\"kind\":\"percentage\"} | the title states 'in %'",
                            "! Totals are not read: 'Total'; \"totals\": \"keep\" keeps them");
        }

        @Test
        void toString_hasQuestionsWithALineForEachAnswer() {
            assertThat(propose("region;year;index\nDE;2023;1,234\nFR;2023;1,567\n")
                            .toString()
                            .lines())
                    .contains(
                            "? Numbers such as '1,234', '1,567' have several readings",
                            "  - decimal '.', grouping ',' (1234): {\"table\": {\"decimalSeparator\": \".\","
                                    + " \"groupingSeparator\": \",\"}}",
                            "  - decimal ',', no grouping (1.234): {\"table\": {\"decimalSeparator\": \",\"}}");
        }

        @Test
        void read_reportsWhatWasProposed() throws IOException {
            List<String> remarks = new ArrayList<>();
            Csv.read(Tables.stream(TABLE), CsvOptions.DEFAULT, NONE, remarks::add);
            assertThat(remarks).hasSize(2);
            assertThat(remarks.get(0)).startsWith("Read by a proposal: column 'Country' is region");
            assertThat(remarks.get(1)).startsWith("Totals are not read: 'Total'");
        }

        @Test
        void openQuestions_areRejectedWithFile(@TempDir Path directory) throws IOException {
            Path file = Files.writeString(directory.resolve("rates.csv"), "Country;Rate (%)\nMalta;1.5\nItaly;2.5\n");
            assertThat(catchThrowableOfType(CsvFormatException.class, () -> Csv.read(file)))
                    .hasMessageStartingWith(
                            "rates.csv: Table must leave nothing open, but one decision is to be made. No"
                                    + " column and no title states a period: ");
            assertThat(Tables.texts(Csv.read(file, Mapping.parse("{\"period\": \"2023\"}"))))
                    .containsExactly("Rate (%), MT, 2023: 1.5 %", "Rate (%), IT, 2023: 2.5 %");
        }

        @Test
        void userMapping_isPartOfTheProposal() {
            TableProposal proposal = propose(TABLE, """
                {"indicator": {"id": "unemployment"}, "regions": {"Spain": "ES-MD"}, "totals": "keep"}
                """);
            assertThat(Tables.texts(proposal.read()))
                    .startsWith("unemployment, ES-MD, 2022: 12.9 %", "unemployment, ES-MD, 2023: 12.2 %")
                    .hasSize(6);
        }

        @Test
        void knownDialect_isStated() {
            TableProposal proposal = propose("unit,geo\\TIME_PERIOD\t2022 \t2023 \nPC,DE\t1.5 \t2.5 p\n");
            assertThat(proposal.mapping().table()).containsEntry("dialect", "eurostat-tsv");
            assertThat(texts(proposal.read())).containsExactly("DE, 2022: 1.5 %", "DE, 2023: 2.5 % P");
        }
    }
}
