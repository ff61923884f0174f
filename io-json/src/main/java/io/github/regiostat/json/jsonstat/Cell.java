// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a cube, such as {@code geo=DE, time=2023: 123.40 (p)}: one category of each dimension, and a number, a text
 * or no value.
 *
 * <p>A JSON string that matches the JSON number grammar counts as a number; any other string is a text.
 *
 * {@snippet file="JsonStatSnippets.java" region="cells"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Cell {
    private final List<CubeDimension> dimensions;
    private final int position;
    private final int[] coordinates;
    private final @Nullable String number;
    private final @Nullable String text;
    private final @Nullable String status;

    Cell(
            List<CubeDimension> dimensions,
            int position,
            int[] coordinates,
            @Nullable String number,
            @Nullable String text,
            @Nullable String status) {
        this.dimensions = dimensions;
        this.position = position;
        this.coordinates = coordinates;
        this.number = number;
        this.text = text;
        this.status = status;
    }

    /**
     * Returns the position of the cell in row-major order: the category of the last dimension changes fastest.
     *
     * @return the position, from 0
     */
    public int position() {
        return position;
    }

    /**
     * Returns the category of a dimension.
     *
     * @param dimension the index of the dimension, from 0
     * @return the category
     * @throws IndexOutOfBoundsException if there is no such dimension
     */
    public Category category(int dimension) {
        return dimensions.get(dimension).categories().get(coordinates[dimension]);
    }

    /**
     * Returns the ids of the categories by dimension id, in the order of the dimensions.
     *
     * @return the ids, such as {@code {geo=DE, time=2023}}
     */
    public Map<String, String> categories() {
        Map<String, String> categories = new LinkedHashMap<>();
        for (int i = 0; i < coordinates.length; i++) {
            categories.put(dimensions.get(i).id(), category(i).id());
        }
        return Collections.unmodifiableMap(categories);
    }

    /**
     * Returns the number exactly as written.
     *
     * @return the text, such as {@code 123.40}, {@code 1.5E3} or {@code -0}, or empty
     */
    public Optional<String> value() {
        return Optional.ofNullable(number);
    }

    /**
     * Returns the number.
     *
     * @return the number with its written scale, or empty
     */
    public Optional<BigDecimal> number() {
        return value().map(BigDecimal::new);
    }

    /**
     * Returns a value that is not a number.
     *
     * @return the text, or empty
     */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /**
     * Returns whether the cell has neither a number nor a text.
     *
     * @return true if the value is missing
     */
    public boolean isMissing() {
        return number == null && text == null;
    }

    /**
     * Returns the status.
     *
     * @return the status as in the document, or empty
     */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell that
                && position == that.position
                && categories().equals(that.categories())
                && Objects.equals(number, that.number)
                && Objects.equals(text, that.text)
                && Objects.equals(status, that.status);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, number, text, status);
    }

    /** Returns the categories, value and status, such as {@code geo=DE, time=2023: 123.40 (p)}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        categories()
                .forEach((dimension, category) -> words.append(words.isEmpty() ? "" : ", ")
                        .append(dimension)
                        .append('=')
                        .append(category));
        words.append(words.isEmpty() ? "" : ": ")
                .append(number != null ? number : text != null ? "\"" + text + "\"" : "missing");
        return status == null
                ? words.toString()
                : words.append(" (" + status + ")").toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Cell.class, "the text of its document from JsonStat.write");
    }
}
