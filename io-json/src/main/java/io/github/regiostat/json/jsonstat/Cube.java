// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-stat dataset, such as {@code Population: geo (3), time (2), 6 cells}: dimensions, and cells with values and
 * statuses.
 *
 * <p>Cells are in row-major order: the category of the last dimension changes fastest. Numbers keep their digits. Two
 * cubes with equal content are equal, even if their documents differ in version, in the order of members, or in dense
 * or sparse values.
 *
 * {@snippet file="JsonStatSnippets.java" region="cube"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Cube permits ImmutableCube {
    Cube() {}

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the label.
     *
     * @return a short human-readable text, or empty
     */
    public Optional<String> label() {
        return metadata().label();
    }

    /**
     * Returns the metadata of the dataset.
     *
     * @return the metadata
     */
    public abstract Metadata metadata();

    /**
     * Returns the dimensions.
     *
     * @return the dimensions, in the order of the values
     */
    public abstract List<CubeDimension> dimensions();

    /**
     * Returns a dimension.
     *
     * @param dimensionId the id of the dimension
     * @return the dimension, or empty if no dimension has this id
     */
    public Optional<CubeDimension> dimension(String dimensionId) {
        return dimensions().stream()
                .filter(dimension -> dimension.id().equals(dimensionId))
                .findFirst();
    }

    /**
     * Returns the roles.
     *
     * @return the ids of the dimensions, by role: {@code time}, {@code geo}, {@code metric}
     */
    public abstract Map<String, List<String>> roles();

    /**
     * Returns the number of cells.
     *
     * @return the product of the sizes of the dimensions; 1 for a cube without dimensions
     */
    public abstract int size();

    /**
     * Returns the number of cells with a value.
     *
     * @return the number of cells with a number or a text
     */
    public int present() {
        return values().present();
    }

    /**
     * Returns the number of cells with a text instead of a number.
     *
     * @return the number of cells, which are among those of {@link #present}
     */
    public int texts() {
        return values().textCount();
    }

    /**
     * Returns the number of cells without a value.
     *
     * @return the number of cells
     */
    public int missing() {
        return size() - values().present();
    }

    /**
     * Returns the number of cells by status.
     *
     * @return the numbers of cells, in the order of the first occurrence of each status; a status of the whole cube
     *     counts for every cell
     */
    public Map<String, Integer> statusCounts() {
        return statuses().counts(size());
    }

    /**
     * Returns the position of a cell.
     *
     * @param coordinates the index of a category in each dimension, in the order of the dimensions
     * @return the position, from 0
     * @throws IllegalArgumentException if the number of indexes is not the number of dimensions
     * @throws IndexOutOfBoundsException if a dimension has no such category
     */
    public int position(int... coordinates) {
        if (coordinates.length != dimensions().size()) {
            throw new IllegalArgumentException("Coordinates must have "
                    + dimensions().size() + " indexes, one for each dimension, but have " + coordinates.length);
        }
        int position = 0;
        for (int i = 0; i < coordinates.length; i++) {
            int count = dimensions().get(i).size();
            position = position * count + Objects.checkIndex(coordinates[i], count);
        }
        return position;
    }

    /**
     * Returns a cell.
     *
     * @param position the position of the cell, from 0
     * @return the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Cell cell(int position) {
        Objects.checkIndex(position, size());
        int[] coordinates = new int[dimensions().size()];
        int rest = position;
        for (int i = coordinates.length - 1; i >= 0; i--) {
            int count = dimensions().get(i).size();
            coordinates[i] = rest % count;
            rest /= count;
        }
        int entry = values().positions().entryAt(position);
        return new Cell(
                dimensions(),
                position,
                coordinates,
                entry < 0 ? null : values().number(entry),
                entry < 0 ? null : values().text(entry),
                statuses().at(position));
    }

    /**
     * Returns a cell.
     *
     * @param categories the category ids by dimension id; dimensions with a single category are optional
     * @return the cell
     * @throws IllegalArgumentException if there is no such dimension or category, or a dimension with several
     *     categories is missing
     */
    public Cell cell(Map<String, String> categories) {
        for (String id : categories.keySet()) {
            if (dimension(id).isEmpty()) {
                throw new IllegalArgumentException(
                        "Dimension must be one of " + ids(dimensions()) + ", but was " + Text.quote(id));
            }
        }
        return cell(position(dimensions().stream()
                .mapToInt(dimension -> index(dimension, categories.get(dimension.id())))
                .toArray()));
    }

    private static List<String> ids(List<CubeDimension> dimensions) {
        return dimensions.stream().map(CubeDimension::id).toList();
    }

    private static int index(CubeDimension dimension, @Nullable String categoryId) {
        if (categoryId == null && dimension.size() == 1) {
            return 0;
        }
        OptionalInt index = categoryId == null ? OptionalInt.empty() : dimension.indexOf(categoryId);
        return index.orElseThrow(() -> new IllegalArgumentException("Category of " + Text.quote(dimension.id())
                + " must be one of its " + dimension.size() + " categories, but was "
                + (categoryId == null ? "missing" : Text.quote(categoryId))));
    }

    /**
     * Returns all cells, including those without a value.
     *
     * @return the cells in row-major order, created on demand
     */
    public Stream<Cell> cells() {
        return IntStream.range(0, size()).mapToObj(this::cell);
    }

    abstract CellValues values();

    abstract CellStatuses statuses();

    /** Returns a summary, such as {@code Population: geo (3), time (2), 6 cells}. */
    @Override
    public String toString() {
        StringBuilder words =
                new StringBuilder(label().map(label -> label + ": ").orElse(""));
        dimensions()
                .forEach(dimension -> words.append(dimension.id())
                        .append(" (")
                        .append(dimension.size())
                        .append("), "));
        return words.append(size()).append(size() == 1 ? " cell" : " cells").toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Cube.class, "the text of its document from JsonStat.write");
    }

    /** Builds a cube. Not thread-safe. */
    @SuppressWarnings("immutables:incompat") // The generated builder is used when the cube is built.
    public static final class Builder {
        private Metadata metadata = Metadata.NONE;
        private final List<CubeDimension> dimensions = new ArrayList<>();
        private final Map<String, List<String>> roles = new LinkedHashMap<>();
        private final CellValues.Builder values = new CellValues.Builder();
        private final CellStatuses.Builder statuses = new CellStatuses.Builder();
        private @Nullable String statusOfAll;
        private int next;

        private Builder() {}

        /**
         * Sets the label and keeps the other metadata.
         *
         * @param label a short human-readable text
         * @return this builder
         */
        public Builder label(String label) {
            return metadata(metadata.toBuilder().label(label).build());
        }

        /**
         * Sets the metadata of the dataset.
         *
         * @param metadata the metadata
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = Objects.requireNonNull(metadata, "metadata");
            return this;
        }

        /**
         * Adds a dimension after the existing ones.
         *
         * @param dimension the dimension
         * @return this builder
         */
        public Builder dimension(CubeDimension dimension) {
            dimensions.add(Objects.requireNonNull(dimension, "dimension"));
            return this;
        }

        /**
         * Adds a dimension to a role.
         *
         * @param role the role: {@code time}, {@code geo} or {@code metric}
         * @param dimensionId the id of the dimension
         * @return this builder
         */
        public Builder role(String role, String dimensionId) {
            OrderedMaps.add(
                    roles, Objects.requireNonNull(role, "role"), Objects.requireNonNull(dimensionId, "dimensionId"));
            return this;
        }

        /**
         * Sets the cell of the next value.
         *
         * @param position the position of the cell in row-major order, from 0
         * @return this builder
         * @throws IllegalArgumentException if the position is negative
         */
        public Builder at(int position) {
            if (position < 0) {
                throw new IllegalArgumentException("Position must be zero or above, but was " + position);
            }
            next = position;
            return this;
        }

        /**
         * Sets the number of the current cell and advances to the next cell.
         *
         * @param number the number in the JSON number grammar, such as {@code 123.40} or {@code 1.5E3}
         * @return this builder
         * @throws IllegalArgumentException if the text does not match this grammar, or its exponent has more than nine
         *     digits
         */
        public Builder value(String number) {
            if (number.length() > CellValues.LONGEST_NUMBER || !values.number(number)) {
                throw new IllegalArgumentException("Value must be a JSON number, but was " + Text.quote(number));
            }
            return advanced();
        }

        /**
         * Sets the number of the current cell and advances to the next cell.
         *
         * @param number the number, which keeps its digits and scale
         * @return this builder
         */
        public Builder value(BigDecimal number) {
            boolean isPlain = number.scale() >= 0 && number.scale() <= CellValues.LONGEST_NUMBER / 2;
            return value(isPlain ? number.toPlainString() : number.toString());
        }

        /**
         * Sets the text of the current cell and advances to the next cell.
         *
         * @param text the text; a text in the JSON number grammar counts as a number
         * @return this builder
         */
        public Builder text(String text) {
            values.string(text);
            return advanced();
        }

        /**
         * Leaves the current cell without a value and advances to the next cell.
         *
         * @return this builder
         */
        public Builder missing() {
            next++;
            return this;
        }

        private Builder advanced() {
            values.at(next++);
            return this;
        }

        /**
         * Sets the status of a cell.
         *
         * @param position the position of the cell in row-major order, from 0
         * @param status the status
         * @return this builder
         * @throws IllegalArgumentException if the position is negative
         */
        public Builder status(int position, String status) {
            if (position < 0) {
                throw new IllegalArgumentException("Position must be zero or above, but was " + position);
            }
            statuses.at(position);
            statuses.add(Objects.requireNonNull(status, "status"));
            return this;
        }

        /**
         * Sets one status for all cells.
         *
         * @param status the status
         * @return this builder
         */
        public Builder statusOfAll(String status) {
            this.statusOfAll = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Builds the cube.
         *
         * @return the cube
         * @throws IllegalArgumentException if two dimensions have the same id, a role names an unknown dimension, or
         *     there are more than 2147483647 cells. Also if the position of a value or status is out of range or
         *     repeated, or there are both a status of all cells and statuses of single cells.
         */
        public Cube build() {
            checkIds();
            int size = size();
            CellValues cells = values.build();
            checkPositions(ValidationRule.SPARSE_KEY_OUT_OF_RANGE, "value", cells.positions(), size);
            CellStatuses ofCells = statuses.build();
            checkPositions(ValidationRule.STATUS_KEY_OUT_OF_RANGE, "status", ofCells.positions(), size);
            if (statusOfAll != null && statuses.size() > 0) {
                throw new IllegalArgumentException(
                        "Status must be set for all cells or for single cells, but was set for both");
            }
            return new ImmutableCube.Builder()
                    .metadata(metadata)
                    .dimensions(dimensions)
                    .roles(OrderedMaps.copyOfLists(roles))
                    .size(size)
                    .values(cells)
                    .statuses(statusOfAll == null ? ofCells : CellStatuses.ofAll(statusOfAll))
                    .build();
        }

        private void checkIds() {
            Set<String> ids = new HashSet<>();
            for (CubeDimension dimension : dimensions) {
                if (!ids.add(dimension.id())) {
                    throw new IllegalArgumentException(ValidationRule.DUPLICATE_ID.broken(
                            "Cube must have each dimension once, but has " + Text.quote(dimension.id()) + " twice"));
                }
            }
            roles.values()
                    .forEach(named -> named.forEach(id -> {
                        if (!ids.contains(id)) {
                            throw new IllegalArgumentException(ValidationRule.ROLE_ID_UNKNOWN.broken(
                                    "Role must name a dimension, but was " + Text.quote(id)));
                        }
                    }));
        }

        private int size() {
            long size = 1;
            for (CubeDimension dimension : dimensions) {
                size *= dimension.size();
                if (size > Integer.MAX_VALUE) {
                    throw new IllegalArgumentException(ValidationRule.CUBE_SIZE_OVERFLOW.broken(
                            "Cube must have at most " + Integer.MAX_VALUE + " cells"));
                }
            }
            return (int) size;
        }

        private static void checkPositions(ValidationRule rule, String what, Positions positions, int size) {
            if (positions.end() > size) {
                throw new IllegalArgumentException(rule.broken("Position of a " + what + " must be below " + size
                        + ", the number of cells, but was " + (positions.end() - 1)));
            }
            if (positions.duplicate() >= 0) {
                throw new IllegalArgumentException(ValidationRule.DUPLICATE_POSITION.broken(
                        "Position of a " + what + " must be unique, but " + positions.duplicate() + " is repeated"));
            }
        }
    }
}
