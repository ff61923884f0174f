// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import static io.github.regiostat.json.api.ApiTexts.document;
import static io.github.regiostat.json.api.ApiTexts.mapping;
import static io.github.regiostat.json.api.ApiTexts.measurements;
import static io.github.regiostat.json.api.ApiTexts.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests observations of FRED. */
class FredTest {
    private static final Mapping GDP =
            mapping("{'region': 'US', 'indicator': {'id': 'gdp', 'unit': {'kind': 'money', 'currency': 'USD', 'scale':"
                    + " 'billion'}}}");

    @TempDir
    Path directory;

    private static ApiResponse gdp() {
        return ApiJson.readDocument(ApiFormat.FRED, resource("fred.json"));
    }

    private static String observation(String date) {
        return "{'realtime_start': '2024-03-28', 'realtime_end': '2024-03-28', 'date': '" + date + "', 'value': '1'}";
    }

    private static ApiResponse series(String units, String... dates) {
        return document(
                ApiFormat.FRED,
                "{'units': '" + units + "', 'observations': ["
                        + Arrays.stream(dates).map(FredTest::observation).collect(Collectors.joining(", ")) + "]}");
    }

    @Nested
    class Documents {
        @Test
        void observations_haveDateAndRealtimePeriod() {
            assertThat(gdp().observations())
                    .extracting(ApiObservation::toString)
                    .containsExactly(
                            "date=2023-10-01, realtime_start=2024-01-25: 27938.831, realtime_end=2024-02-27",
                            "date=2023-10-01, realtime_start=2024-02-28: 27944.627, realtime_end=2024-03-27",
                            "date=2024-01-01, realtime_start=2024-02-28: ., realtime_end=9999-12-31");
            assertThat(gdp().otherMembers()).containsEntry("/count", "3").containsEntry("/sort_order", "\"asc\"");
        }

        @Test
        void observationsByVintage_haveOneRowPerVintage() {
            ApiResponse response = document(
                    ApiFormat.FRED,
                    "{'units': 'lin', 'observations': [{'GDP_20240125': '27938.831', 'GDP_20240228': '27944.627',"
                            + " 'date': '2023-10-01'}, {'date': '2024-01-01', 'GDP_20240228': '.'}]}");

            assertThat(response.observations())
                    .extracting(ApiObservation::toString)
                    .containsExactly(
                            "date=2023-10-01, realtime_start=2024-01-25, series_id=GDP: 27938.831",
                            "date=2023-10-01, realtime_start=2024-02-28, series_id=GDP: 27944.627",
                            "date=2024-01-01, realtime_start=2024-02-28, series_id=GDP: .");
            assertThat(measurements(response.toDataset(mapping("{'region': 'US'}"))))
                    .startsWith("GDP, US, 2023-Q4: 27938.831 unstated");
        }

        @Test
        void errorOfTheService_isTheMessage() {
            assertThatThrownBy(() -> document(
                            ApiFormat.FRED, "{'error_code': 400, 'error_message': 'Bad Request.  No series.'}"))
                    .hasMessageEndingWith("Response of FRED must have observations, but has the error 400:"
                            + " 'Bad Request.  No series.'");
        }
    }

    @Nested
    class Datasets {
        @Test
        void realtimePeriods_areVintages() {
            Dataset dataset = gdp().toDataset(GDP);

            assertThat(measurements(dataset))
                    .containsExactly(
                            "gdp, US, 2023-Q4: USD 27938831000000",
                            "gdp, US, 2023-Q4: USD 27944627000000",
                            "gdp, US, 2024-Q1: missing (O)");
            assertThat(dataset.stream()
                            .map(Measurement::source)
                            .flatMap(Optional::stream)
                            .map(Source::vintage))
                    .containsExactly(Optional.of("2024-01-25"), Optional.of("2024-02-28"), Optional.of("2024-02-28"));
            assertThat(measurements(dataset.latestVintages()))
                    .containsExactly("gdp, US, 2023-Q4: USD 27944627000000", "gdp, US, 2024-Q1: missing (O)");
        }

        @Test
        void missingRegion_isRejectedWithTheRemedy() {
            assertThatThrownBy(() -> gdp().toDataset())
                    .hasMessage("Data set 'series' must have a dimension for the region, but the mapping has none"
                            + " among ['date', 'realtime_start']; map one of them, as in {\"meanings\": {\"geo\":"
                            + " \"region\"}}, or specify the region, as in {\"region\": \"DE\"}");
        }

        @Test
        void indicator_isTheNameOfTheFile() throws IOException {
            Path file = Files.writeString(directory.resolve("GDPC1.json"), resource("fred.json"));

            assertThat(ApiJson.read(ApiFormat.FRED, file, mapping("{'region': 'US'}"))
                            .indicators())
                    .extracting(indicator -> indicator.id())
                    .containsExactly("GDPC1");
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-01, 2024-01-01, 2023",
            "2023-10-01, 2024-01-01, 2023-Q4",
            "2023-07-01, 2024-01-01, 2023-S2",
            "2023-12-01, 2024-01-01, 2023-12",
            "2024-01-05, 2024-01-12, 2024-01-05",
        })
        void frequency_isTheDistanceOfDates(String first, String second, String period) {
            Dataset dataset = series("lin", second, first).toDataset(mapping("{'region': 'US'}"));

            assertThat(dataset.stream().map(each -> each.period().toString())).contains(period);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-01, 2024-01-01, (2024-01-01)",
            "2024-01-01, 2024-06-01, (2024-01-01 to 2024-06-01)",
        })
        void unknownFrequency_isRejectedUnlessTheMappingHasIt(String first, String second, String shown) {
            ApiResponse response = first.equals(second) ? series("lin", first) : series("lin", first, second);

            assertThatThrownBy(() -> response.toDataset(mapping("{'region': 'US'}")))
                    .hasMessage("At /observations/0: Dates of a series must have equal distances of a month, quarter,"
                            + " half-year or year to tell its frequency, but do not " + shown
                            + "; add the frequency to the mapping, as in {\"frequency\": \"Q\"}");
            assertThat(response.toDataset(mapping("{'region': 'US', 'frequency': 'M'}")).stream()
                            .map(each -> each.period().toString()))
                    .contains("2024-01");
        }

        @ParameterizedTest
        @CsvSource({"pc1, 1 % over P1Y", "pch, 1 % over P3M", "pca, 1 % a year over P3M", "log, 1 log"})
        void transformedValues_haveTheirUnit(String units, String expected) {
            Dataset dataset = series(units, "2023-10-01", "2024-01-01").toDataset(mapping("{'region': 'US'}"));

            assertThat(measurements(dataset)).contains("series, US, 2023-Q4: " + expected);
        }
    }
}
