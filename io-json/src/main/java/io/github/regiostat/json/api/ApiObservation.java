// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowTable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An observation of a response as published, such as {@code zb=A020101, reg=110000, sj=2022: 41610.9}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ApiObservation {
    private final RowTable table;
    private final int index;

    ApiObservation(RowTable table, int index) {
        this.table = table;
        this.index = index;
    }

    /**
     * Returns the categories of the observation.
     *
     * @return the code of the category of each dimension, by the id of the dimension
     */
    public Map<String, String> categories() {
        Map<String, String> categories = new LinkedHashMap<>();
        for (RowDimension dimension : table.dimensions()) {
            categories.put(dimension.id(), dimension.codes().at(index));
        }
        return categories;
    }

    /**
     * Returns the digits of the value.
     *
     * @return the digits as written, such as {@code 41610.9}, or empty if the value is missing or not a number
     */
    public Optional<String> value() {
        return isMissing() ? Optional.empty() : Optional.of(table.values().text(index));
    }

    /**
     * Returns the value.
     *
     * @return the number with its digits and scale, or empty if the value is missing or not a number
     */
    public Optional<BigDecimal> number() {
        return isMissing() ? Optional.empty() : Optional.of(table.values().number(index));
    }

    private boolean isMissing() {
        return table.values().isMissing(index);
    }

    /**
     * Returns a value that is not a number.
     *
     * @return the text, such as {@code ..}, or empty
     */
    public Optional<String> text() {
        return Optional.ofNullable(table.texts().at(index));
    }

    /**
     * Returns the attributes.
     *
     * @return the texts by the id of the attribute, such as {@code UNIT_MULT}
     */
    public Map<String, String> attributes() {
        return table.attributes().at(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiObservation that
                && categories().equals(that.categories())
                && value().equals(that.value())
                && text().equals(that.text())
                && attributes().equals(that.attributes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(categories(), value(), text(), attributes());
    }

    /** Returns categories, value and attributes, such as {@code date=2024-01-01: 4.2, realtime_end=9999-12-31}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        categories()
                .forEach((id, code) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(id)
                        .append('=')
                        .append(code));
        text.append(": ").append(value().or(this::text).orElse("missing"));
        new TreeMap<>(attributes())
                .forEach((id, value) -> text.append(", ").append(id).append('=').append(value));
        return text.toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ApiObservation.class, "the dataset of the document");
    }
}
