// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row to store: its key, its content as JSON, and other columns for queries.
 *
 * @param subject the subject for messages, such as {@code gdp, CN-BJ, 2024}
 * @param type the class of the content
 * @param id the key
 * @param json the content
 * @param columns the other columns in the order of the statement
 */
record StoredRow(String subject, Class<?> type, String id, String json, List<@Nullable Object> columns) {
    static StoredRow of(Indicator<?> indicator, JsonMapper mapper) {
        return definition("indicator " + indicator.id(), Indicator.class, mapper.writeValueAsString(indicator));
    }

    static StoredRow of(Region region, JsonMapper mapper) {
        return definition("region " + region.code(), Region.class, mapper.writeValueAsString(region));
    }

    private static StoredRow definition(String id, Class<?> type, String json) {
        return new StoredRow(id, type, id, json, List.of());
    }

    static StoredRow of(Row row, JsonMapper mapper) {
        Measurement<?> measurement = row.measurement();
        return new StoredRow(
                row.indicator().id() + ", " + row.region().code() + ", " + row.period(),
                Measurement.class,
                digest(mapper.writeValueAsString(key(row))),
                RegiostatJson.writeMeasurement(measurement),
                Arrays.asList(
                        measurement.id().orElse(null),
                        row.indicator().id(),
                        row.region().code().toString(),
                        row.period().toString(),
                        row.period().start(),
                        row.period().end(),
                        row.unit().map(Object::toString).orElse(null),
                        row.value().orElse(null),
                        row.statuses().toString(),
                        row.source().flatMap(Source::vintage).orElse(null)));
    }

    /** Returns what tells measurements of a dataset apart: two with the same key are one measurement. */
    private static Map<String, @Nullable Object> key(Row row) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        key.put("indicator", row.indicator().id());
        key.put("unit", row.unit().map(Object::toString).orElse(null));
        key.put("region", row.region().code());
        key.put("start", row.period().start());
        key.put("end", row.period().end());
        key.put("direction", row.counterpart().map(Counterpart::direction).orElse(null));
        key.put("counterpart", row.counterpart().map(StoredRow::codes).orElse(null));
        key.put("dimensions", row.dimensions());
        key.put("reference", row.reference().orElse(null));
        key.put("conversion", row.conversionBasis().orElse(null));
        key.put("source", row.source().orElse(null));
        return key;
    }

    /** Returns the codes in one order, since that of the regions has no meaning. */
    private static List<String> codes(Counterpart counterpart) {
        return counterpart.regions().stream()
                .map(region -> region.code().toString())
                .sorted()
                .toList();
    }

    /** Keys have any length, and an index has not. */
    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }

    /** Returns the values for the parameters of a statement. */
    @Nullable
    Object[] parameters() {
        @Nullable Object[] parameters = new @Nullable Object[columns.size() + 2];
        parameters[0] = id;
        parameters[1] = json;
        for (int i = 0; i < columns.size(); i++) {
            parameters[i + 2] = columns.get(i);
        }
        return parameters;
    }
}
