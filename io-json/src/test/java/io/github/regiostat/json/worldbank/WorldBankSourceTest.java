// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tests the responses of the resource {@code sources}. */
class WorldBankSourceTest {
    private static final String SERIES = "{'concept': 'Series', 'id': 'NY.GDP.MKTP.CD', 'value': 'GDP (current US$)'}";

    private static String variable(String concept, String id, String value) {
        return "{'concept': '" + concept + "', 'id': '" + id + "', 'value': '" + value + "'}";
    }

    private static String observation(String value, String... variables) {
        return "{'variable': [" + String.join(", ", variables) + "], 'value': " + value + "}";
    }

    private static String gdp(String country, String name, String year, String value) {
        return observation(value, variable("Country", country, name), SERIES, variable("Time", "YR" + year, year));
    }

    private static String page(int page, int pages, String... observations) {
        return json("{'page': " + page + ", 'pages': " + pages + ", 'per_page': 2, 'total': 3, 'lastupdated':"
                + " '2024-03-28', 'source': {'id': '2', 'name': 'World Development Indicators', 'data': ["
                + String.join(", ", observations) + "]}}");
    }

    @Nested
    class Documents {
        @Test
        void rows_haveSeriesCountryAndTime() {
            WorldBankDocument document = WorldBankJson.readDocument(
                    page(1, 1, gdp("ABW", "Aruba", "2019", "3310056.50"), gdp("WLD", "World ", "2020", "null")));

            assertThat(document).hasToString("page 1 of 1, 2 rows a page, 3 rows, source 2, updated 2024-03-28");
            assertThat(document.rows())
                    .map(WorldBankRow::toString)
                    .containsExactly("NY.GDP.MKTP.CD, ABW, 2019: 3310056.50", "NY.GDP.MKTP.CD, WLD, 2020: missing");
            assertThat(document.rows().get(1).isAggregate()).isTrue();
        }

        @Test
        void missingVariable_isRejected() {
            String text = page(1, 1, observation("1", variable("Country", "ABW", "Aruba"), SERIES));

            assertThatThrownBy(() -> WorldBankJson.readDocument(text))
                    .hasMessageContaining("at /source/data/0: Variables of an observation must be Country, Series and"
                            + " Time, but Time is missing: request the data of the source for all of them");
        }

        @Test
        void duplicate_isRejectedWithBothLocations() {
            String row = gdp("ABW", "Aruba", "2019", "1");

            assertThatThrownBy(() -> WorldBankJson.readDocument(page(1, 1, row, row)))
                    .hasMessageContaining("'NY.GDP.MKTP.CD, ABW, 2019' is at /source/data/0 and at /source/data/1");
        }

        @Test
        void objectWithoutSource_isRejected() {
            assertThatExceptionOfType(JsonFormatException.class)
                    .isThrownBy(() ->
                            WorldBankJson.readDocument(json("{'page': 1, 'pages': 1, 'per_page': 1, 'total': 0}")))
                    .withMessageContaining("source");
        }

        @Test
        void errorOfTheService_isThrown() {
            assertThatExceptionOfType(WorldBankException.class)
                    .isThrownBy(() -> WorldBankJson.readDocument(
                            json("{'message': [{'id': '120', 'key': 'Invalid value', 'value': 'No such source'}]}")));
        }
    }

    @Nested
    class Datasets {
        @Test
        void dataset_hasTheUnitsInTheNamesOfTheSeries() {
            Dataset dataset = WorldBankJson.readDocument(page(
                            1, 1, gdp("ABW", "Aruba", "2019", "3310056.50"), gdp("WLD", "World", "2020", "84.6E12")))
                    .toDataset();

            assertThat(dataset.get(0)).hasToString("NY.GDP.MKTP.CD, AW, 2019: USD 3310056.5");
            assertThat(dataset.get(1)).hasToString("NY.GDP.MKTP.CD, worldbank:WLD, 2020: USD 84600000000000");
        }

        @Test
        void pages_areCombined() {
            WorldBankDocument first = WorldBankJson.readDocument(
                    page(1, 2, gdp("ABW", "Aruba", "2019", "1"), gdp("ABW", "Aruba", "2020", "2")));
            WorldBankDocument second = WorldBankJson.readDocument(page(2, 2, gdp("ABW", "Aruba", "2021", "3")));

            assertThat(WorldBankDocument.combine(second, first).toDataset().size())
                    .isEqualTo(3);
            assertThatThrownBy(first::toDataset)
                    .hasMessageStartingWith("Response must have all pages to be a dataset, but is page 1 of 2");
        }

        @Test
        void unreadableTimes_areLocated() {
            String text = page(1, 1, gdp("ABW", "Aruba", "2019", "1"), gdp("ABW", "Aruba", "soon", "2"));

            assertThatThrownBy(() -> WorldBankJson.readDocument(text).toDataset())
                    .hasMessageStartingWith("At /source/data/1/variable: Category 'soon' of dimension 'date'");
        }

        @Test
        void otherVariables_areAttributesThatAMappingCanUse() {
            String text = page(
                    1,
                    1,
                    observation(
                            "9620",
                            variable("Country", "ALB", "Albania"),
                            variable("Version", "199704", "1997 Apr"),
                            variable("Series", "AG.AGR.TRAC.NO", "Agricultural machinery, tractors"),
                            variable("Time", "YR1975", "1975")));
            Mapping notes = Mapping.parse(json("{'meanings': {'Version': 'note'}}"));

            assertThat(WorldBankJson.readDocument(text).toDataset(notes).row(0).note())
                    .contains("199704");
        }
    }
}
