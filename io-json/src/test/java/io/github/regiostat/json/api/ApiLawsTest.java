// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import static io.github.regiostat.json.api.ApiTexts.document;
import static io.github.regiostat.json.api.ApiTexts.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of responses: digits are kept, and the order of observations changes nothing. */
class ApiLawsTest {
    private static final Mapping MAPPING = mapping("{'region': 'US', 'frequency': 'M'}");

    /** A cell of a table with two regions and the months of 2023; missing if it has no digits. */
    record Cell(int region, int month, String digits) {
        String key() {
            return region + "/" + month;
        }

        private boolean isMissing() {
            return digits.isEmpty();
        }

        private String monthText() {
            return String.format("%02d", month);
        }

        String in(ApiFormat format) {
            return switch (format) {
                case PXWEB ->
                    "{'key': ['" + List.of("SE", "NO").get(region) + "', '2023M" + monthText() + "'], 'values': ['"
                            + (isMissing() ? ".." : digits) + "']}";
                case NBS_CHINA ->
                    "{'data': {'hasdata': " + !isMissing() + ", 'data': "
                            + (isMissing() ? "0" : digits) + ", 'strdata': '" + digits + "'}, 'wds':"
                            + " [{'wdcode': 'zb', 'valuecode': 'A'}, {'wdcode': 'reg', 'valuecode': '"
                            + List.of("110000", "120000").get(region) + "'}, {'wdcode': 'sj', 'valuecode': '2023"
                            + monthText() + "'}]}";
                case FRED ->
                    "{'realtime_start': '2024-01-0" + (region + 1) + "', 'date': '2023-" + monthText()
                            + "-01', 'value': '" + (isMissing() ? "." : digits) + "'}";
            };
        }
    }

    private static ApiResponse response(ApiFormat format, List<Cell> cells) {
        String rows = cells.stream().map(cell -> cell.in(format)).collect(Collectors.joining(", "));
        return document(
                format,
                switch (format) {
                    case PXWEB ->
                        "{'columns': [{'code': 'Region', 'type': 'd'}, {'code': 'T', 'type': 't'}, {'code': 'X',"
                                + " 'type': 'c'}], 'data': [" + rows + "]}";
                    case NBS_CHINA -> "{'returncode': 200, 'returndata': {'datanodes': [" + rows + "], 'wdnodes': []}}";
                    case FRED -> "{'observations': [" + rows + "]}";
                });
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("", "0", "-1.50", "0.10", "123456789012345678901.5"))
                .as(Cell::new)
                .list()
                .uniqueElements(Cell::key)
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    @Property(tries = 100)
    void digits_areKept(@ForAll ApiFormat format, @ForAll("cells") List<Cell> cells) {
        assertThat(response(format, cells).observations())
                .extracting(observation -> observation.value().orElse(""))
                .containsExactlyElementsOf(cells.stream().map(Cell::digits).toList());
    }

    @Property(tries = 100)
    void orderOfObservations_changesNoMeasurement(
            @ForAll ApiFormat format, @ForAll("cells") List<Cell> cells, @ForAll Random random) {
        Set<Measurement<?>> inOrder = measurements(response(format, cells));
        List<Cell> shuffled = new ArrayList<>(cells);
        Collections.shuffle(shuffled, random);

        assertThat(measurements(response(format, shuffled))).isEqualTo(inOrder).hasSameSizeAs(cells);
    }

    private static Set<Measurement<?>> measurements(ApiResponse response) {
        Mapping mapping = response.format() == ApiFormat.FRED
                ? MAPPING
                : Mapping.builder().build();
        return response.toDataset(mapping).stream().collect(Collectors.toCollection(HashSet::new));
    }
}
