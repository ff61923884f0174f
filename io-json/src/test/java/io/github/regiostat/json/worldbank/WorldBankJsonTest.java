// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.answer;
import static io.github.regiostat.json.worldbank.WorldBankTexts.json;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldBankJsonTest {
    @Nested
    class Answers {
        @Test
        void readDocument_keepsTheHeader() {
            WorldBankDocument document = WorldBankJson.readDocument(json(
                    "[{'page': 2, 'pages': 6, 'per_page': '50', 'total': '264', 'sourceid': 2, 'sourcename': 'WDI',"
                            + " 'lastupdated': '2024-03-28'}, []]"));
            assertThat(document.page()).isEqualTo(2);
            assertThat(document.pages()).isEqualTo(6);
            assertThat(document.perPage()).isEqualTo(50);
            assertThat(document.total()).isEqualTo(264);
            assertThat(document.sourceId()).contains("2");
            assertThat(document.lastUpdated()).contains("2024-03-28");
            assertThat(document.rows()).isEmpty();
            assertThat(document).hasToString("page 2 of 6, 50 rows a page, 264 rows, source 2, updated 2024-03-28");
        }

        @Test
        void readDocument_readsEmptyResponse() {
            WorldBankDocument document = WorldBankJson.readDocument(
                    json("[{'page': 0, 'pages': 0, 'per_page': 0, 'total': 0, 'sourceid': null, 'lastupdated':"
                            + " null}, null]"));
            assertThat(document.page()).isZero();
            assertThat(document.total()).isZero();
            assertThat(document.sourceId()).isEmpty();
            assertThat(document.lastUpdated()).isEmpty();
            assertThat(document.rows()).isEmpty();
        }

        @Test
        void readDocument_throwsTheErrorOfTheService() {
            String text =
                    json("[{'message': [{'id': '120', 'key': 'Invalid value', 'value': 'The provided parameter value is"
                            + " not valid'}]}]");
            assertThatExceptionOfType(WorldBankException.class)
                    .isThrownBy(() -> WorldBankJson.readDocument(text))
                    .withMessage(
                            "Response of the World Bank must be data, but is the error '120 Invalid value: The provided"
                                    + " parameter value is not valid'")
                    .satisfies(error -> {
                        assertThat(error.id()).isEqualTo("120");
                        assertThat(error.key()).isEqualTo("Invalid value");
                        assertThat(error.value()).isEqualTo("The provided parameter value is not valid");
                        assertThat(error.notices()).hasSize(1);
                    });
        }

        @Test
        void readDocument_throwsAllErrorsOfTheService() {
            String text =
                    json("[{'message': [{'id': 111}, {'key': 'Unknown\\u202e', 'more': 1}, {'value': 'No format'}]}]");
            assertThatExceptionOfType(WorldBankException.class)
                    .isThrownBy(() -> WorldBankJson.readDocument(text))
                    .withMessage(
                            "Response of the World Bank must be data, but is the error '111' and 'Unknown\\u202e' and"
                                    + " 'No format'")
                    .satisfies(error -> assertThat(error.notices())
                            .containsExactly(
                                    new WorldBankException.Notice("111", "", ""),
                                    new WorldBankException.Notice("", "Unknown\u202e", ""),
                                    new WorldBankException.Notice("", "", "No format")));
        }
    }

    @Nested
    class Rows {
        @Test
        void readDocument_keepsAllMembersOfARow() {
            WorldBankRow row = only(json("[{'page': 1, 'pages': 1, 'per_page': 50, 'total': 1}, [{'scale': 'Millions',"
                    + " 'footnote': 'Estimated.', 'decimal': '1', 'obs_status': 'F', 'unit': 'people', 'value': 123.40,"
                    + " 'date': '2024Q1', 'countryiso3code': 'FRA', 'country': {'value': 'France', 'id': 'FR',"
                    + " 'more': {}},"
                    + " 'indicator': {'value': 'Population, total', 'id': 'SP.POP.TOTL'}, 'more': [{'value': 1}]}]]"));
            assertThat(row.indicator()).isEqualTo("SP.POP.TOTL");
            assertThat(row.indicatorName()).isEqualTo("Population, total");
            assertThat(row.country()).isEqualTo("FRA");
            assertThat(row.countryId()).isEqualTo("FR");
            assertThat(row.countryName()).isEqualTo("France");
            assertThat(row.iso3()).contains("FRA");
            assertThat(row.date()).isEqualTo("2024Q1");
            assertThat(row.value()).contains("123.40");
            assertThat(row.number()).contains(new BigDecimal("123.40"));
            assertThat(row.text()).isEmpty();
            assertThat(row.unit()).contains("people");
            assertThat(row.observationStatus()).contains("F");
            assertThat(row.decimal()).hasValue(1);
            assertThat(row.footnote()).contains("Estimated.");
            assertThat(row.scale()).contains("Millions");
            assertThat(row).hasToString("SP.POP.TOTL, FRA, 2024Q1: 123.40");
        }

        @Test
        void readDocument_readsEmptyTextsAsAbsent() {
            WorldBankRow row =
                    only(answer("{'indicator': {'id': 'X', 'value': null}, 'country': {'id': 'ZQ', 'value': ''},"
                            + " 'countryiso3code': '', 'date': '2024', 'value': null, 'unit': '', 'obs_status':"
                            + " null, 'decimal': null,"
                            + " 'footnote': '', 'scale': null}"));
            assertThat(row.indicatorName()).isEqualTo("X");
            assertThat(row.country()).isEqualTo("ZQ");
            assertThat(row.countryName()).isEqualTo("ZQ");
            assertThat(row.iso3()).isEmpty();
            assertThat(row.value()).isEmpty();
            assertThat(row.number()).isEmpty();
            assertThat(row.unit()).isEmpty();
            assertThat(row.observationStatus()).isEmpty();
            assertThat(row.decimal()).isEmpty();
            assertThat(row.footnote()).isEmpty();
            assertThat(row.scale()).isEmpty();
            assertThat(row).hasToString("X, ZQ, 2024: missing");
        }

        @Test
        void readDocument_acceptsNumbersAsCodesAndDates() {
            WorldBankRow row =
                    only(answer("{'indicator': {'id': 7}, 'country': {'value': 'A'}, 'countryiso3code': 'AAA', 'date':"
                            + " 2024, 'value': 1}"));
            assertThat(row.indicator()).isEqualTo("7");
            assertThat(row.countryId()).isEmpty();
            assertThat(row.country()).isEqualTo("AAA");
            assertThat(row.date()).isEqualTo("2024");
        }

        private WorldBankRow only(String text) {
            List<WorldBankRow> rows = WorldBankJson.readDocument(text).rows();
            assertThat(rows).hasSize(1);
            return rows.get(0);
        }
    }

    @Nested
    class Values {
        @Test
        void readDocument_keepsDigits() {
            for (String digits : List.of(
                    "0",
                    "-0",
                    "-0.0",
                    "0.10",
                    "123.40",
                    "2779092236505.85",
                    "1.5E3",
                    "1e-7",
                    "9e999999999",
                    "-1E+2",
                    "123456789012345678901234567890.123456789")) {
                assertThat(value(digits).value()).as(digits).contains(digits);
                assertThat(value("'" + digits + "'").value()).as(digits).contains(digits);
                assertThat(value(digits).number()).as(digits).contains(new BigDecimal(digits));
            }
        }

        @Test
        void readDocument_keepsTextThatIsNotANumber() {
            WorldBankRow row = value("'..'");
            assertThat(row.value()).isEmpty();
            assertThat(row.number()).isEmpty();
            assertThat(row.text()).contains("..");
            assertThat(row).hasToString("X, FRA, 2024: ..");
            assertThat(value("'NaN'").text()).contains("NaN");
            assertThat(value("'1,5'").text()).contains("1,5");
            assertThat(value("'01'").text()).contains("01");
        }

        @Test
        void readDocument_readsEmptyTextAsMissingValue() {
            assertThat(value("''").text()).isEmpty();
            assertThat(value("''").value()).isEmpty();
        }

        private WorldBankRow value(String value) {
            return WorldBankJson.readDocument(answer(row("X", "FR", "FRA", "2024", value)))
                    .rows()
                    .get(0);
        }
    }

    @Nested
    class Inputs {
        private static final String TEXT = answer(row("X", "FR", "FRA", "2024", "1.50"));

        @Test
        void readDocument_readsStreamsAndFiles(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("answer.json"), "\uFEFF" + TEXT);
            WorldBankDocument document = WorldBankJson.readDocument(TEXT);
            assertThat(WorldBankJson.readDocument(file)).isEqualTo(document);
            assertThat(WorldBankJson.readDocument(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(document)
                    .hasSameHashCodeAs(document);
        }

        @Test
        void readDocument_namesTheFile(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("bad.json"), "[\n {}]");
            assertThatThrownBy(() -> WorldBankJson.readDocument(file))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage(file.getFileName()
                            + ", line 2, column 3, at /0: Header of the response must have the member \"page\", but"
                            + " has not");
        }
    }
}
