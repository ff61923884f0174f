// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of the services. Each is read, or rejected in one line with a location. What a table is read as is told. */
@Tag("shared")
class SharedFilesTest {
    private static final Path DATA = Path.of(System.getProperty("regiostat.shared", "../../shared"), "data");
    private static final Pattern ERROR_LINE = Pattern.compile(".+:[1-9][0-9]*:[1-9][0-9]*: /[^\\n]*: [^\\n]+\\n");

    private static final Pattern TABLE = Pattern.compile(".+\\.(?:csv|tsv)(?:\\.gz)?");

    @BeforeEach
    void assumeFiles() {
        assumeTrue(Files.isDirectory(DATA), "no shared files next to the repository");
    }

    @TestFactory
    Stream<DynamicTest> file_isReadOrRejectedInOneLine() throws IOException {
        assumeFiles();
        return Stream.of("json-stat", "sdmx-json", "world-bank", "exchange-rates", "hostile")
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(DATA.resolve(folder))) {
                        return files.filter(Files::isRegularFile).sorted().toList().stream()
                                .flatMap(file -> Stream.of("info", "cells", "convert --to csv")
                                        .map(command -> DynamicTest.dynamicTest(
                                                command + " " + DATA.relativize(file),
                                                () -> assertReadOrRejected(command, file))));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private static void assertReadOrRejected(String command, Path file) {
        Run run = Run.of(Stream.concat(Stream.of(command.split(" ")), Stream.of(file.toString()))
                .toArray(String[]::new));

        if (run.status() == 0 && !TABLE.matcher(file.toString()).matches()) {
            assertThat(run.err().lines())
                    .allMatch(line -> line.startsWith(file + ": ") && line.contains(" regions are in no registry, "));
        } else if (run.status() == 0) {
            assertThat(run.err().lines())
                    .allSatisfy(line ->
                            assertThat(line).startsWith(file + ": ").doesNotContain("internal error", "Exception"));
        } else {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith(file + ":")
                    .matches(ERROR_LINE)
                    .doesNotContain("internal error", "Exception");
        }
    }

    /**
     * The numbers of cells, values, digits, their sum, and the number of cells with a status, computed with another
     * JSON parser.
     */
    @ParameterizedTest
    @CsvSource({
        "json-stat/29843.json, 37440, 30240, 129180, 2901152.0, 7200",
        "json-stat/CPI15.json.gz, 33976, 33472, 134866, 3288578.4, 0",
        "json-stat/galicia.json, 3960, 3956, 15560, 87493659, 0",
        "json-stat/us-gsp.json, 204, 204, 897, 17501197.76, 0",
        "json-stat/demo_gind.json, 1652, 73, 410, 1820952744.2, 45",
        "json-stat/oecd.json, 432, 432, 4691, 3323.825331658, 72",
        "json-stat/oecd-canada.json, 552, 552, 5217, 143445.225331658, 192",
        "json-stat/cso_ie-CIA01.json, 8325, 8325, 32596, 53250260.7, 0",
        "json-stat/TAB6471_data.json, 2772, 2772, 12862, 84837753, 0",
        "json-stat/canada.json, 120, 120, 526, 140121.4, 120",
        "json-stat/volume.json, 216, 216, 554, 8922.1, 0",
        "json-stat/eurostat-name_gpd_c-geo_IT_FR.json, 138, 64, 312, 1266000, 74",
        "json-stat/bundle.json, 10, 8, 47, 30.07282579, 0",
        "json-stat/MetadataById_tab004_js2.json, 4312, 0, 0, 0, 0",
        "sdmx-json/constructed-sample-full.json, 20, 12, 69, 251.4846, 20",
        "sdmx-json/ecb-exr-1.0-action-delete.json, 2, 2, 14, 80.6426, 2",
        "sdmx-json/ecb-exr-1.0-flat.json, 4, 4, 26, 83.8282, 4",
        "sdmx-json/ecb-exr-1.0-ts.json, 4, 4, 26, 83.8282, 4",
        "sdmx-json/ecb-exr-monthly-2016.json, 4, 4, 59, 4.439145952380953, 4",
        "sdmx-json/exr-flat.json, 4, 4, 23, 83.8282, 4",
        "sdmx-json/exr-time-series.json, 4, 4, 23, 83.8282, 4",
        "sdmx-json/oecd-qna-2009Q1-2011Q4.json, 60, 60, 834, 1384122752.020217, 0",
        "world-bank/FRA_NY.GDP.MKTP.CD.json, 64, 63, 998, 82219053442975.9663, 0",
        "world-bank/SP.POP.TOTL_multi-country.json, 9, 9, 63, 28322450, 0",
        "world-bank/wb_brazil_2006.json, 1, 1, 16, 1107626541434.92, 0",
        "world-bank/wb_gdp_bra.json, 5, 5, 80, 8076430294983.09, 0",
        "world-bank/world_bank_gdp_indicators.json, 4, 4, 63, 14604349391079.308, 0",
        "world-bank/world_bank_land_area_indicators.json, 4, 4, 54, 45851449.00543208, 0",
        "world-bank/world_bank_population_indicators.json, 4, 4, 35, 3528205703, 0",
        "world-bank/worldbank_macro_fiscal.json, 3, 3, 18, 25125020.5, 0",
        "exchange-rates/eurofxref-hist.zip, 217555, 217555, 1315177, 1946253520.821514, 0",
        "exchange-rates/ecb-exr-daily-csvdata.csv, 638, 638, 3938, 495453.00688, 0",
    })
    void cells_matchTheFile(String name, int cells, int values, long digits, BigDecimal sum, long statuses) {
        String file = DATA.resolve(name).toString();

        List<JsonNode> lines = Run.of("cells", file).lines().stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        List<String> numbers = lines.stream()
                .map(line -> line.get("value"))
                .filter(value -> !value.isNull())
                .map(JsonNode::stringValue)
                .filter(Objects::nonNull)
                .toList();

        assertThat(lines).hasSize(cells);
        assertThat(numbers).hasSize(values);
        assertThat(numbers.stream().mapToLong(String::length).sum()).isEqualTo(digits);
        assertThat(numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
        assertThat(lines.stream().filter(SharedFilesTest::hasStatus)).hasSize((int) statuses);

        JsonNode info =
                JsonMapper.shared().readTree(Run.of("info", "--json", file).out());
        assertThat(info.get("cells").intValue()).isEqualTo(cells);
        assertThat(info.get("values").intValue()).isEqualTo(values);
        assertThat(info.get("missing").intValue()).isEqualTo(cells - values);
        assertThat(info.get("statuses")
                        .valueStream()
                        .mapToLong(JsonNode::longValue)
                        .sum())
                .isEqualTo(statuses);
    }

    private static boolean hasStatus(JsonNode line) {
        return line.has("status") || line.at("/attributes/OBS_STATUS").isString();
    }
}
