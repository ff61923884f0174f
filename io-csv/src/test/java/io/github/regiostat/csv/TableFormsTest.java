// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the parts of unusual tables are, and what is asked about rows that no mapping can read. */
class TableFormsTest {
    private static TableProposal propose(String table, String mapping, String name) throws IOException {
        TableProposal proposal =
                TableProposal.of(Tables.stream(table), CsvOptions.DEFAULT, Mapping.parse(mapping), name);
        ProposalLaws.check(proposal, table.getBytes(StandardCharsets.UTF_8), Mapping.parse(mapping), name);
        return proposal;
    }

    private static TableProposal propose(String table) throws IOException {
        return propose(table, "{}", "table.csv");
    }

    private static Dataset read(String table, String mapping) throws IOException {
        return propose(table, mapping, "table.csv").read(remark -> {});
    }

    @Nested
    class Headers {
        @Test
        void attributesAboveASeries_areNoObservations() throws IOException {
            Dataset series = read("""
                    Region,China
                    Frequency,monthly
                    Unit,CNY per square metre
                    Source,Office
                    Status,active
                    Mean,5605.9
                    Observations,4
                    03/1998,1933.6
                    04/1998,1950.1
                    05/1998,1961.0
                    06/1998,1970.3
                    """, "{}");
            assertThat(series.stream().map(each -> each.period().toString()))
                    .containsExactly("1998-03", "1998-04", "1998-05", "1998-06");
        }

        @Test
        void agesThatCountUp_areNamesOfColumns() throws IOException {
            Dataset people = read("Country,0,1,2,3,4\nFrance,5,7,2,4,9\nSpain,4,4,3,1,8\n", "{\"period\": \"2020\"}");
            assertThat(people.size()).isEqualTo(10);
            assertThat(people.stream().map(each -> each.indicator().id())).contains("0", "4");
        }

        @Test
        void projectionsTo2100_areYears() throws IOException {
            Dataset people = read("Country,2098,2099,2100\nFrance,5,7,2\nSpain,4,4,3\n", "{}");
            assertThat(people.stream().map(each -> each.period().toString()).distinct())
                    .containsExactly("2098", "2099", "2100");
        }

        @Test
        void indexAboveTheHeader_isNotRead() throws IOException {
            Dataset people = read("0,1,2\nCountry,2020,2021\nFrance,5,7\nSpain,4,3\n", "{}");
            assertThat(people.stream().map(each -> each.period().toString()).distinct())
                    .containsExactly("2020", "2021");
        }

        @Test
        void rowWithoutValuesBelowTheHeader_isData() throws IOException {
            Dataset rates = read("Country,Group,2020,2021\nAruba,a,,\nFrance,b,5.1,7.2\nSpain,b,4.3,3.4\n", "{}");
            assertThat(rates.stream()
                            .map(each -> each.region().code().toString())
                            .distinct())
                    .contains("FR", "ES");
            assertThat(propose("Country,Group,2020,2021\nAruba,a,,\nFrance,b,5.1,7.2\nSpain,b,4.3,3.4\n")
                            .toString())
                    .contains("column 'Group'");
        }

        @Test
        void valueWithoutALabel_isDataAndRejected() throws IOException {
            String table = "country\tpopulation\n\t7613468783\nChina\t1394720000\nIndia\t1337170000\n";
            assertThat(propose(table, "{\"period\": \"2018\"}", "table.tsv").questions())
                    .singleElement()
                    .asString()
                    .startsWith("line 2, column 1, in 'country': Cell must have a category");
        }

        @Test
        void regionsInAColumnNamedStatus_areRegions() throws IOException {
            Dataset rates = read("estado,tasa\nFrance,40.6\nSpain,12.5\n", "{\"period\": \"2024\"}");
            assertThat(rates.stream().map(each -> each.region().code().toString()))
                    .containsExactly("FR", "ES");
        }

        @Test
        void daysWithoutValues_areNoHeadings() throws IOException {
            Dataset tests = read("""
                    day,samples,positive
                    26-02-2020,,
                    27-02-2020,,
                    28-02-2020,1,0
                    29-02-2020,,
                    01-03-2020,3,2
                    """, "{\"region\": \"PT\"}");
            assertThat(tests.stream()
                            .filter(each -> each.figure().isPresent())
                            .map(each -> each.period().toString())
                            .distinct())
                    .containsExactly("2020-02-28", "2020-03-01");
        }
    }

    @Nested
    class Codes {
        private static final String REGIONS = "code,region,year,rate\n"
                + "3,France,2020,1.5\n1,Spain,2020,2.5\n2,Italy,2020,3.5\n4,Malta,2020,4.5\n"
                + "3,France,2021,1.6\n1,Spain,2021,2.6\n2,Italy,2021,3.6\n4,Malta,2021,4.6\n";

        @Test
        void numbersOfRegions_areNotReadAndReported() throws IOException {
            String table = REGIONS.replace("code,", "index,");
            assertThat(propose(table).remarks())
                    .contains("Column 'index' is not read, because it numbers the texts of column 'region';"
                            + " {\"meanings\": {\"index\": \"value\", \"rate\": \"value\"}} reads it");
            assertThat(texts(read(table, "{}"))).hasSize(8).contains("rate, FR, 2021: 1.6 unstated");
        }

        @Test
        void otherNumbersOfRegions_areAQuestion() throws IOException {
            String table = REGIONS.replace("code,", "area,").replaceAll("(?m)^([1-4])", "$102");
            assertThat(propose(table).questions())
                    .containsExactly("Each text of column 'region' has one number in column 'area', such as '302': they"
                            + " are codes with {\"meanings\": {\"area\": \"dropped\"}}, or they are values with"
                            + " {\"meanings\": {\"area\": \"value\", \"rate\": \"value\"}}");
            assertThat(read(table, "{\"meanings\": {\"area\": \"value\", \"rate\": \"value\"}}")
                            .size())
                    .isEqualTo(16);
        }

        @Test
        void indexOfADataFrame_isNotRead() throws IOException {
            String table = "Unnamed: 0,country,year,rate\n0,France,2020,1.5\n4,Spain,2020,2.5\n5,Italy,2020,3.5\n";
            assertThat(read(table, "{}").size()).isEqualTo(3);
        }
    }

    @Nested
    class Foresight {
        @Test
        void rowsOfOneKey_areShownWithTheColumnThatTellsThemApart() throws IOException {
            String table = "country,year,note,rate\nFrance,2020,men,1.5\nFrance,2020,women,2.5\nSpain,2020,men,3.5\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .contains(
                            "Lines 2 and 3 differ in 'note' ('men' and 'women'), 'rate' ('1.5' and '2.5') only",
                            "'note' tells them apart with {\"meanings\": {\"note\": \"breakdown\"}}",
                            "the rows of 'France' are not read with {\"omit\": {\"country\": [\"France\"]}}");
            assertThatThrownBy(() -> propose(table).read())
                    .isInstanceOf(CsvFormatException.class)
                    .hasMessageStartingWith("table.csv, line 3, column 4, in 'rate': Observations must differ")
                    .hasMessageContaining("'note' tells them apart");
            assertThat(texts(read(table, "{\"meanings\": {\"note\": \"breakdown\"}}")))
                    .hasSize(3);
        }

        @Test
        void equalRows_canBeLeftOut() throws IOException {
            String table = "country,year,rate\nFrance,2020,1.5\nFrance,2020,1.5\nSpain,2020,3.5\n";
            assertThat(propose(table).questions()).singleElement().asString().contains("Lines 2 and 3 are equal");
            assertThat(texts(read(table, "{\"omit\": {\"country\": [\"France\"]}}")))
                    .containsExactly("rate, ES, 2020: 3.5 unstated");
        }

        @Test
        void textsAmongPeriods_areAQuestion() throws IOException {
            String table = "year,country,rate\n2019,France,1.5\n2020,France,2.5\nNA,France,3.5\n2021,France,4.5\n";
            assertThat(propose(table).questions())
                    .singleElement()
                    .asString()
                    .startsWith("Texts 'NA' of column 'year' are not periods: their rows are not read with"
                            + " {\"omit\": {\"period\": [\"NA\"]}}");
        }

        @Test
        void columnsWithoutPeriods_areNoAlternatives() throws IOException {
            String table = "Constituency,Party,votes\nFrance,a,15\nSpain,b,25\nItaly,a,35\nFrance,b,1\n";
            assertThat(propose(table).questions())
                    .containsExactly(
                            "No column and no title states a period: it is one period with" + " {\"period\": \"…\"}");
        }

        @Test
        void yearOfTheNameOfTheFile_isARemark() throws IOException {
            assertThat(propose("country,rate\nFrance,15\nSpain,25\n", "{}", "2011_exports.csv")
                            .remarks())
                    .contains("All values are of 2011, the only year in the name of the file; {\"period\": \"…\"}"
                            + " states another period");
        }

        @Test
        void yearOfMostNames_isTheAlternative() throws IOException {
            assertThat(propose("country,men 2020,women 2020,area\nFrance,15,14,2\nSpain,25,21,3\n")
                            .questions())
                    .containsExactly(
                            "No column and no title states a period: the period is 2020 with {\"period\": \"2020\"}");
        }
    }
}
