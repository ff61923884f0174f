// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.ProposedTables.answered;
import static io.github.regiostat.csv.ProposedTables.propose;
import static io.github.regiostat.csv.ProposedTables.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods of tables, as people and offices write them. The periods were read by hand. */
class TablePeriodsTest {
    @Nested
    class SerialDates {
        @Test
        void numbersOfAColumnOfMonths_areMonths() {
            TableProposal proposal = propose("""
                month,country,index (2015=100)
                45292,Brazil,152.3
                45323,Brazil,153.6
                45352,Brazil,153.8
                """);
            assertThat(proposal.remarks())
                    .containsExactly(
                            "Numbers of column 'month' are read as dates of a spreadsheet: 45292 is 2024-01-01");
            assertThat(ProposedTables.texts(proposal.read()))
                    .containsExactly(
                            "BR, 2024-01: 152.3 (2015=100)",
                            "BR, 2024-02: 153.6 (2015=100)",
                            "BR, 2024-03: 153.8 (2015=100)");
        }

        @ParameterizedTest
        @CsvSource({
            "Quartal, 44927 45017 45108 45200, 2023-Q1 2023-Q2 2023-Q3 2023-Q4",
            "Quarter, 45016 45107 45199, 2023-Q1 2023-Q2 2023-Q3",
            "Year, 44562 44927 45292, 2022 2023 2024",
            "date, 45292 45293 45294, 2024-01-01 2024-01-02 2024-01-03",
            "date, 45292 45299 45306, 2024-01-01 2024-01-08 2024-01-15",
            "date, 45293 45294 45295 45296 45299, 2024-01-02 2024-01-03 2024-01-04 2024-01-05 2024-01-08"
        })
        void numbersAtEqualDistances_areDates(String column, String numbers, String periods) {
            StringBuilder table = new StringBuilder(column + ",country,cases\n");
            for (String number : numbers.split(" ")) {
                table.append(number).append(",Italy,12\n");
            }
            assertThat(read(table.toString()))
                    .extracting(text -> text.substring("IT, ".length(), text.indexOf(':')))
                    .containsExactly(periods.split(" "));
        }

        @Test
        void datesOfSeveralRegions_areDates() {
            assertThat(read("Date,Country,Rate (%)\n44927,Spain,3.5\n45292,Spain,1.5\n"
                            + "44927,France,3.1\n45292,France,1.1\n"))
                    .contains("ES, 2023-01-01: 3.5 %", "FR, 2024-01-01: 1.1 %");
        }

        @Test
        void namesOfColumns_areDates() {
            assertThat(read("Country,44927,44958,44986\nMalta,1.5,1.6,1.7\nCyprus,2.5,2.6,2.7\nin %\n"))
                    .contains("MT, 2023-01-01: 1.5 %", "CY, 2023-03-01: 2.7 %");
        }

        @Test
        void irregularNumbers_areAQuestion() {
            String table = "date,country,cases\n45292,Italy,120\n45398,Italy,131\n45999,Italy,99\n";
            assertThat(propose(table).questions().get(0)).contains("45292 is 2024-01-01");
            assertThat(answered(table, 1)).startsWith("IT, 2024-01-01: 120 unstated");
        }

        @Test
        void numbersOfOtherColumns_areValues() {
            assertThat(read("country,year,beds\nMalta,2021,45292\nMalta,2022,45323\nMalta,2023,45352\n"))
                    .contains("MT, 2022: 45323 unstated");
        }
    }

    @Nested
    class DatesOfPeriods {
        @Test
        void firstDaysInAColumnOfMonths_areMonths() {
            assertThat(read("Month,Country,Rate (%)\n2023-01-01,Italy,1.5\n2023-02-01,Italy,1.6\n"))
                    .containsExactly("IT, 2023-01: 1.5 %", "IT, 2023-02: 1.6 %");
        }

        @Test
        void lastDaysInAColumnOfQuarters_areQuarters() {
            assertThat(read("Quarter,Country,Rate (%)\n2023-03-31,Italy,1.5\n2023-06-30,Italy,1.6\n"))
                    .containsExactly("IT, 2023-Q1: 1.5 %", "IT, 2023-Q2: 1.6 %");
        }

        @Test
        void otherDaysInAColumnOfMonths_areDays() {
            assertThat(read("Month,Country,Rate (%)\n2023-01-15,Italy,1.5\n2023-02-15,Italy,1.6\n"))
                    .contains("IT, 2023-01-15: 1.5 %");
        }

        @Test
        void dayThatIsNoMonth_decidesTheOrder() {
            assertThat(read("Land;Datum;Kurs (EUR)\nÖsterreich;30/11/2024;10,5\nÖsterreich;31/12/2024;11,5\n"))
                    .contains("AT, 2024-12-31: EUR 11.5");
            assertThat(read("Country,Date,Price (USD)\nUnited States,11/30/2024,10.5\nUnited States,12/31/2024,11.5\n"))
                    .contains("US, 2024-12-31: USD 11.5");
        }
    }

    @Nested
    class Texts {
        @ParameterizedTest
        @CsvSource({
            "IV/2023, 2023-Q4",
            "IV kw. 2023, 2023-Q4",
            "III trimestre 2023, 2023-Q3",
            "1er trimestre 2024, 2024-Q1",
            "1º trimestre 2024, 2024-Q1",
            "janv. 2024, 2024-01",
            "янв. 2024, 2024-01",
            "Январь-март 2024, 2024-01/2024-03",
            "enero 2024, 2024-01",
            "Jan.–Mar. 2024, 2024-01/2024-03",
            "2024年上半年, 2024-S1",
            "2023年末, 2023",
            "2024年3月末, 2024-03",
            "2024年一季度末, 2024-Q1",
            "end of 2023, 2023",
            "平成30年, 2018",
            "令和5年, 2023",
            "2024년, 2024",
            "2013-15, 2013/2015"
        })
        void texts_arePeriods(String text, String period) {
            assertThat(read("Country,Period,Rate (%)\nItaly," + text + ",1.5\nSpain," + text + ",2.5\n"))
                    .contains("IT, " + period + ": 1.5 %");
        }

        @Test
        void lettersOfEras_areYearsInAColumnOfYears() {
            assertThat(read("国,年,出生数（人）\n日本,H30,918400\n日本,R1,865239\n日本,R5,727288\n"))
                    .containsExactly(
                            "JP, 2018: 918400 persons", "JP, 2019: 865239 persons", "JP, 2023: 727288 persons");
        }

        @Test
        void lettersWithNumbers_areNotYearsInOtherColumns() {
            assertThat(read("Year,Half,Country,Rate (%)\n2023,H1,Italy,1.5\n2023,H2,Italy,1.6\n"))
                    .containsExactly("IT, 2023-S1: 1.5 %", "IT, 2023-S2: 1.6 %");
            assertThat(propose("Country,Code of the area,Value (%)\nSpain,R1,2.5\nSpain,R2,3.5\n")
                            .questions())
                    .singleElement()
                    .asString()
                    .contains("states a period");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022/2023 2023/2024", "2022-23 2023-24", "FY2022/23 FY2023/24"})
        void pairsOfYears_areAQuestionThatAMappingAnswers(String texts) {
            String[] years = texts.split(" ");
            String table = "Country,Year,Enrolment (%)\nKenya," + years[0] + ",54.2\nKenya," + years[1] + ",55.2\n";
            assertThat(propose(table).questions()).singleElement().asString().contains("have several readings");
            assertThat(read(table, "{\"reportingYearStart\": \"--07-01\"}"))
                    .containsExactly("KE, 2022-A1@--07-01: 54.2 %", "KE, 2023-A1@--07-01: 55.2 %");
        }

        @Test
        void yearsBefore1500_areYearsInAColumnOfPeriods() {
            assertThat(read("Country,Year,Population (1000)\nItaly,1400,8000\nItaly,1500,10500\nItaly,1600,13100\n"))
                    .containsExactly(
                            "IT, 1400: 8000000 unstated", "IT, 1500: 10500000 unstated", "IT, 1600: 13100000 unstated");
        }

        @Test
        void fiscalYearsOfJapan_areAQuestion() {
            String table = "国,年度,歳出（億円）\n日本,2022年度,1076000\n日本,2023年度,1143000\n";
            assertThat(answered(table, 0)).contains("JP, 2022: JPY 107600000000000");
            assertThat(answered(table, 1)).contains("JP, 2022-A1@--04-01: JPY 107600000000000");
        }

        @Test
        void mixedLevels_stayMixed() {
            assertThat(read("Country,Period,Sales (EUR million)\nItaly,2023,1200\nItaly,2024 Q1,300\n"
                            + "Italy,2024-02,100\n"))
                    .containsExactly(
                            "IT, 2023: EUR 1200000000", "IT, 2024-Q1: EUR 300000000", "IT, 2024-02: EUR 100000000");
        }

        @Test
        void valuesLikeYears_areValuesBelowANamedHeader() {
            assertThat(read("Hotels\nCountry,2021,2022\nMalta,2021,2022\nCyprus,1999,2001\n"))
                    .containsExactly(
                            "MT, 2021: 2021 unstated",
                            "MT, 2022: 2022 unstated",
                            "CY, 2021: 1999 unstated",
                            "CY, 2022: 2001 unstated");
        }
    }

    @Nested
    class SamePeriods {
        private static final String TABLE = """
            地区,时间,销售额（亿元）
            上海市,2024年,17940.2
            上海市,2024年一季度,4566.1
            上海市,2024年1-3月,%s
            """;

        @Test
        void quarterAndItsMonthsWithEqualValues_areReadOnce() {
            TableProposal proposal = propose(TABLE.formatted("4566.1"));
            assertThat(proposal.remarks())
                    .containsExactly("Periods '2024年一季度' and '2024年1-3月' are the same days with the same values, so"
                            + " that '2024年1-3月' is not read");
            assertThat(ProposedTables.texts(proposal.read()))
                    .containsExactly("CN-SH, 2024: CNY 1794020000000", "CN-SH, 2024-Q1: CNY 456610000000");
        }

        @Test
        void quarterAndItsMonthsWithOtherValues_areAQuestion() {
            String table = TABLE.formatted("4567.1");
            assertThat(answered(table, 0))
                    .contains("CN-SH, 2024-Q1: CNY 456610000000")
                    .hasSize(2);
            assertThat(answered(table, 1))
                    .contains("CN-SH, 2024-01/2024-03: CNY 456710000000")
                    .hasSize(2);
        }

        @Test
        void quarterAndItsMonthsOfOtherRegions_areBothRead() {
            assertThat(read("地区,时间,销售额（亿元）\n上海市,2024年一季度,4566.1\n北京市,2024年1-3月,3566.1\n"))
                    .containsExactly("CN-SH, 2024-Q1: CNY 456610000000", "CN-BJ, 2024-01/2024-03: CNY 356610000000");
        }

        @Test
        void columnsOfAQuarterAndItsMonths_areReadOnce() {
            assertThat(read("销售额（亿元）\n地区,2024年一季度,2024年1-3月,2024年4月\n上海市,4566.1,4566.1,1500\n"))
                    .containsExactly("CN-SH, 2024-Q1: CNY 456610000000", "CN-SH, 2024-04: CNY 150000000000");
        }
    }

    @Nested
    class Parts {
        @ParameterizedTest
        @CsvSource({
            "'year,month,date', '2021,1,27', 2021-01-27",
            "'day,month,year', '27,1,2021', 2021-01-27",
            "'Month,Year', '3,14', 2014-03",
            "'Jahr,Monat', '2020,März', 2020-03",
            "'año,semana', '2020,7', 2020-W07",
            "'Jahr,Halbjahr', '2020,2', 2020-S2",
            "'year,quarter', '2020,4', 2020-Q4"
        })
        void columnsOfParts_areOnePeriod(String names, String cells, String period) {
            assertThat(read(names + ",country,cases (%)\n" + cells + ",Italy,12\n" + cells + ",Malta,13\n"))
                    .containsExactly("IT, " + period + ": 12 %", "MT, " + period + ": 13 %");
        }

        @Test
        void emptyYears_repeatTheYearAbove() {
            assertThat(read("Jahr;Monat;Land;Anteil (%)\n2020;Januar;Bayern;1,5\n;Februar;Bayern;2,5\n"
                            + "2021;Januar;Bayern;3,5\n;Februar;Bayern;4,5\n"))
                    .containsExactly(
                            "DE-BY, 2020-01: 1.5 %",
                            "DE-BY, 2020-02: 2.5 %", "DE-BY, 2021-01: 3.5 %", "DE-BY, 2021-02: 4.5 %");
        }

        @Test
        void rowsOfYearsAndQuarters_areOnePeriod() {
            assertThat(read("Land;2023;;;;2024\n;Q1;Q2;Q3;Q4;Q1\nBayern;1,5;2,5;3,5;4,5;5,5\n"
                            + "Hessen;1,6;2,6;3,6;4,6;5,6\nin %\n"))
                    .contains("DE-BY, 2023-Q2: 2.5 %", "DE-HE, 2023-Q4: 4.6 %", "DE-HE, 2024-Q1: 5.6 %")
                    .hasSize(10);
        }

        @Test
        void rowsOfMonthsAndYears_areOnePeriod() {
            assertThat(read("Land;Januar;Februar;März\n;2024;2024;2024\nBayern;1,5;2,5;3,5\n"
                            + "Hessen;1,6;2,6;3,6\nin %\n"))
                    .contains("DE-BY, 2024-02: 2.5 %", "DE-HE, 2024-03: 3.6 %")
                    .hasSize(6);
        }

        @Test
        void monthsWithTheYearOfTheTitle_areAQuestion() {
            String table = "Quote 2023 in %\nLand;Januar;Februar;März\nBayern;1,5;2,5;3,5\nHessen;1,6;2,6;3,6\n";
            assertThat(answered(table, 0)).contains("DE-BY, 2023-02: 2.5 %").hasSize(6);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "year,country,Jan,Feb,Mar | 2020-02: 2.5 %",
                    "Jahr,Land,I. Quartal,II. Quartal,III. Quartal | 2020-Q2: 2.5 %",
                    "Año,Provincia,1er trimestre,2º trimestre,3er trimestre | 2020-Q2: 2.5 %",
                    "年份,地区,1月,2月,3月 | 2020-02: 2.5 %",
                    "年份,地区,一季度,二季度,三季度 | 2020-Q2: 2.5 %",
                    "연도,지역,1월,2월,3월 | 2020-02: 2.5 %",
                    "Year,Area,1Q,2Q,3Q | 2020-Q2: 2.5 %",
                })
        void monthsAndQuartersBesideAColumnOfYears_arePeriods(String header, String observation) {
            assertThat(read(header + "\n2020,Italy,1.5,2.5,3.5\n2021,Italy,1.6,2.6,3.6\nin %\n"))
                    .contains("IT, " + observation)
                    .hasSize(6);
        }

        @Test
        void annualFigureBesideMonths_isNotRead() {
            TableProposal proposal = propose("year,country,Jan,Feb,Mar,Annual\n2020,Italy,1.5,2.5,3.5,7.5\nin %\n");
            assertThat(proposal.questions()).isEmpty();
            assertThat(proposal.remarks()).contains("Column 'Annual' is not read, because it is not of a period");
        }

        @Test
        void numbersOfMonthsOrQuartersBesideYears_areAQuestion() {
            String months = "year,country,1,2,3,4,5,6,7,8,9,10,11,12\n2020,Italy,1.5,2,3,4,5,6,7,8,9,10,11,12\nin %\n";
            assertThat(answered(months, 0)).contains("IT, 2020-01: 1.5 %", "IT, 2020-12: 12 %");
            assertThat(answered(months, 1)).contains("IT, 2020: 1.5 %");
            String quarters = "year,country,1,2,3,4\n2020,Italy,1.5,2,3,4\nin %\n";
            String parts = "{\"meanings\": {\"columns\": \"period\"}, ";
            assertThat(read(quarters, parts + "\"periodPatterns\": [\"M/yyyy\"]}"))
                    .contains("IT, 2020-04: 4 %");
            assertThat(read(
                            quarters,
                            parts + "\"periods\": {\"1/2020\": \"2020-Q1\", \"2/2020\": \"2020-Q2\","
                                    + " \"3/2020\": \"2020-Q3\", \"4/2020\": \"2020-Q4\"}}"))
                    .contains("IT, 2020-Q4: 4 %");
        }

        @Test
        void numbersThatAreNotAllMonths_areIndicators() {
            assertThat(read("year,country,0,1,2,3,4\n2020,Italy,1.5,2,3,4,5\nin %\n"))
                    .contains("IT, 2020: 1.5 %");
        }

        @Test
        void numbersUpTo4OfNoStatedKind_areAQuestion() {
            String table = "year,period,country,share (%)\n2023,1,Italy,1.5\n2023,2,Italy,2.5\n2024,4,Italy,3.5\n";
            assertThat(answered(table, 0)).contains("IT, 2024-04: 3.5 %");
            assertThat(answered(table, 1)).contains("IT, 2024-Q4: 3.5 %");
        }

        @Test
        void partsBesideTheWholeDate_areNotRead() {
            assertThat(read("date,year,month,country,share (%)\n2020-03-01,2020,3,Italy,1.5\n"
                            + "2020-03-02,2020,3,Italy,2.5\n2020-04-01,2020,4,Italy,3.5\n"))
                    .containsExactly("IT, 2020-03-01: 1.5 %", "IT, 2020-03-02: 2.5 %", "IT, 2020-04-01: 3.5 %");
        }
    }

    @Nested
    class TwoDigits {
        @Test
        void yearsInOrder_areInTheCenturiesOfTheOrder() {
            assertThat(read("date,Italy\n1/1/48,1.5\n1/1/68,2.5\n1/1/99,3.5\n1/1/00,4.5\n1/1/14,5.5\nin %\n"))
                    .containsExactly(
                            "IT, 1948-01-01: 1.5 %",
                            "IT, 1968-01-01: 2.5 %",
                            "IT, 1999-01-01: 3.5 %",
                            "IT, 2000-01-01: 4.5 %",
                            "IT, 2014-01-01: 5.5 %");
        }

        @Test
        void yearsWithoutNewOnes_areOld() {
            assertThat(read("date,Italy\nJan-48,1.5\nJan-35,2.5\nJan-68,3.5\nin %\n"))
                    .containsExactly("IT, 1948-01: 1.5 %", "IT, 1935-01: 2.5 %", "IT, 1968-01: 3.5 %");
        }

        @Test
        void yearsOfBothCenturies_areAQuestion() {
            assertThat(propose("date,Italy\n31.12.20,1.5\n31.12.40,2.5\n31.12.68,3.5\nin %\n")
                            .questions())
                    .singleElement()
                    .asString()
                    .contains("years from 1931 to 2030", "years from 1900 to 1999", "years from 2000 to 2099");
        }
    }

    @Nested
    class Numbers {
        @Test
        void weeksWithoutALetter_areWeeks() {
            assertThat(read("week,country,share (%)\n2021-09,Italy,1.5\n2021-10,Italy,2.5\n2021-22,Italy,3.5\n"))
                    .containsExactly("IT, 2021-W09: 1.5 %", "IT, 2021-W10: 2.5 %", "IT, 2021-W22: 3.5 %");
        }

        @ParameterizedTest
        @CsvSource({"20200121, 2020-01-21", "202001, 2020-01", "2020.01, 2020-01"})
        void numbersOfAColumnOfDates_arePeriods(String text, String period) {
            assertThat(read("date,country,share (%)\n" + text + ",Italy,1.5\n" + text + ",Malta,2.5\n"))
                    .containsExactly("IT, " + period + ": 1.5 %", "MT, " + period + ": 2.5 %");
        }
    }

    @Test
    void romanQuartersBehindALetter_areQuarters() {
        assertThat(read("Time;Italy\n1995QI;1,5\n1995QII;2,5\n1995QIV;3,5\nin %\n"))
                .containsExactly("IT, 1995-Q1: 1.5 %", "IT, 1995-Q2: 2.5 %", "IT, 1995-Q4: 3.5 %");
    }

    @Test
    void columnNamedAsQuarters_hasNoTrimestersOfFourMonths() {
        assertThat(read("Pays;Trimestre;Taux (%)\nFrance;T1 2024;3,3\nFrance;T2 2024;3,4\n"))
                .containsExactly("FR, 2024-Q1: 3.3 %", "FR, 2024-Q2: 3.4 %");
    }

    @Test
    void yearsOfNotes_areAlternativesOnly() {
        assertThat(propose("Paese;Tasso (%);Quota (%)\nItalia;1,5;2,5\nMalta;2,5;3,5\n\nDati al 1° gennaio 2023\n")
                        .questions())
                .singleElement()
                .asString()
                .contains("{\"period\": \"2023\"}");
    }
}
