// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.internal.Messages;
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
import org.jspecify.annotations.Nullable;

/**
 * A dataset as its document has it, such as {@code Population: geo (3), time (2), 6 cells}: dimensions, and a value and a status in
 * each cell.
 *
 * <p>Cells are in row-major order: the category of the last dimension changes first. Numbers keep their digits. Two cubes are equal
 * if they say the same, whatever the form of their documents: dense or sparse, 1.x or 2.0, with members in whatever order.
 *
 * {@snippet file="JsonStatSnippets.java" region="cube"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Cube {
    private final Metadata metadata;
    private final List<CubeDimension> dimensions;
    private final Map<String, List<String>> roles;
    private final int size;
    private final CellValues values;
    private final CellStatuses statuses;

    Cube(
            Metadata metadata,
            List<CubeDimension> dimensions,
            Map<String, List<String>> roles,
            int size,
            CellValues values,
            CellStatuses statuses) {
        this.metadata = metadata;
        this.dimensions = List.copyOf(dimensions);
        this.roles = OrderedMaps.copyOfLists(roles);
        this.size = size;
        this.values = values;
        this.statuses = statuses;
    }

    /**
     * Starts an empty cube.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the label.
     *
     * @return a short text for people, or empty
     */
    public Optional<String> label() {
        return metadata.label();
    }

    /**
     * Returns what is said of the dataset as a whole.
     *
     * @return the metadata
     */
    public Metadata metadata() {
        return metadata;
    }

    /**
     * Returns the dimensions.
     *
     * @return the dimensions, in the order in which values stand
     */
    public List<CubeDimension> dimensions() {
        return dimensions;
    }

    /**
     * Returns a dimension.
     *
     * @param dimensionId its id
     * @return the dimension, or empty if there is none of that id
     */
    public Optional<CubeDimension> dimension(String dimensionId) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(dimensionId))
                .findFirst();
    }

    /**
     * Returns the roles.
     *
     * @return the ids of the dimensions that have a role, by role: {@code time}, {@code geo}, {@code metric}
     */
    public Map<String, List<String>> roles() {
        return roles;
    }

    /**
     * Returns how many cells there are.
     *
     * @return the product of the sizes of the dimensions; 1 for a cube without dimensions
     */
    public int size() {
        return size;
    }

    /**
     * Returns how many cells have a value.
     *
     * @return the number of cells with a number or a text
     */
    public int present() {
        return values.present();
    }

    /**
     * Returns how many cells have no value.
     *
     * @return the number of cells
     */
    public int missing() {
        return size - values.present();
    }

    /**
     * Returns how many cells have which status.
     *
     * @return the numbers by status, in the order in which the statuses first stand; a status of the cube as a whole is that of
     *     every cell
     */
    public Map<String, Integer> statusCounts() {
        return statuses.counts(size);
    }

    /**
     * Returns the position of a cell.
     *
     * @param coordinates the index of a category in each dimension, in the order of the dimensions
     * @return the position, from 0
     * @throws IllegalArgumentException if there is not one index for each dimension
     * @throws IndexOutOfBoundsException if a dimension has no such category
     */
    public int position(int... coordinates) {
        if (coordinates.length != dimensions.size()) {
            throw new IllegalArgumentException("Coordinates must be one for each of " + dimensions.size()
                    + " dimensions, but were " + coordinates.length);
        }
        int position = 0;
        for (int i = 0; i < coordinates.length; i++) {
            int count = dimensions.get(i).size();
            position = position * count + Objects.checkIndex(coordinates[i], count);
        }
        return position;
    }

    /**
     * Returns a cell.
     *
     * @param position its position, from 0
     * @return the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Cell cell(int position) {
        Objects.checkIndex(position, size);
        int[] coordinates = new int[dimensions.size()];
        int rest = position;
        for (int i = coordinates.length - 1; i >= 0; i--) {
            int count = dimensions.get(i).size();
            coordinates[i] = rest % count;
            rest /= count;
        }
        int entry = values.positions().entryAt(position);
        return new Cell(
                dimensions,
                position,
                coordinates,
                entry < 0 ? null : values.number(entry),
                entry < 0 ? null : values.text(entry),
                statuses.at(position));
    }

    /**
     * Returns a cell.
     *
     * @param categories the id of a category for each dimension that has more than one, by the id of the dimension
     * @return the cell
     * @throws IllegalArgumentException if there is no such dimension or category, or a dimension of several categories is left out
     */
    public Cell cell(Map<String, String> categories) {
        for (String id : categories.keySet()) {
            if (dimension(id).isEmpty()) {
                throw new IllegalArgumentException(
                        "Dimension must be one of " + ids(dimensions) + ", but was " + Messages.quote(id));
            }
        }
        return cell(position(dimensions.stream()
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
        return index.orElseThrow(() -> new IllegalArgumentException("Category of " + Messages.quote(dimension.id())
                + " must be one of its " + dimension.size() + ", but was "
                + (categoryId == null ? "left out" : Messages.quote(categoryId))));
    }

    /**
     * Returns all cells, those without a value included.
     *
     * @return the cells in row-major order, made one after the other
     */
    public Stream<Cell> cells() {
        return IntStream.range(0, size).mapToObj(this::cell);
    }

    CellValues values() {
        return values;
    }

    CellStatuses statuses() {
        return statuses;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cube that
                && size == that.size
                && metadata.equals(that.metadata)
                && dimensions.equals(that.dimensions)
                && roles.equals(that.roles)
                && values.isSameAs(that.values)
                && statuses.isSameAs(that.statuses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metadata, dimensions, roles, size, values.hash(), statuses.hash());
    }

    /** Returns the cube in words, such as {@code Population: geo (3), time (2), 6 cells}. */
    @Override
    public String toString() {
        StringBuilder words =
                new StringBuilder(label().map(label -> label + ": ").orElse(""));
        dimensions.forEach(dimension -> words.append(dimension.id())
                .append(" (")
                .append(dimension.size())
                .append("), "));
        return words.append(size).append(size == 1 ? " cell" : " cells").toString();
    }

    /** Collects a cube. It is used by one thread at a time. */
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
         * Sets the label, and keeps the other metadata.
         *
         * @param label a short text for people
         * @return this builder
         */
        public Builder label(String label) {
            return metadata(metadata.toBuilder().label(label).build());
        }

        /**
         * Sets what is said of the dataset as a whole.
         *
         * @param metadata the metadata
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = Objects.requireNonNull(metadata, "metadata");
            return this;
        }

        /**
         * Adds a dimension behind the others.
         *
         * @param dimension the dimension
         * @return this builder
         */
        public Builder dimension(CubeDimension dimension) {
            dimensions.add(Objects.requireNonNull(dimension, "dimension"));
            return this;
        }

        /**
         * Gives a dimension a role.
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
         * Goes to a cell, for the value that is added next.
         *
         * @param position the position of the cell in row-major order, from 0
         * @return this builder
         * @throws IllegalArgumentException if the position is below zero
         */
        public Builder at(int position) {
            if (position < 0) {
                throw new IllegalArgumentException("Position must be zero or above, but was " + position);
            }
            next = position;
            return this;
        }

        /**
         * Puts a number into the cell, and goes to the next.
         *
         * @param number the number in the grammar of JSON, such as {@code 123.40} or {@code 1.5E3}
         * @return this builder
         * @throws IllegalArgumentException if the text is no such number, or has an exponent of more than nine digits
         */
        public Builder value(String number) {
            if (number.length() > CellValues.LONGEST_NUMBER || !values.number(number)) {
                throw new IllegalArgumentException(
                        "Value must be a number in the grammar of JSON, but was " + Messages.quote(number));
            }
            return placed();
        }

        /**
         * Puts a number into the cell, and goes to the next.
         *
         * @param number the number, which is written with its digits and its scale
         * @return this builder
         */
        public Builder value(BigDecimal number) {
            boolean isPlain = number.scale() >= 0 && number.scale() <= CellValues.LONGEST_NUMBER / 2;
            return value(isPlain ? number.toPlainString() : number.toString());
        }

        /**
         * Puts a text that is no number into the cell, and goes to the next.
         *
         * @param text the text; one that is a number in the grammar of JSON counts as the number
         * @return this builder
         */
        public Builder text(String text) {
            values.string(text);
            return placed();
        }

        /**
         * Leaves the cell without a value, and goes to the next.
         *
         * @return this builder
         */
        public Builder missing() {
            next++;
            return this;
        }

        private Builder placed() {
            values.at(next++);
            return this;
        }

        /**
         * Gives a cell a status.
         *
         * @param position the position of the cell in row-major order, from 0
         * @param status the status
         * @return this builder
         * @throws IllegalArgumentException if the position is below zero
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
         * Gives the cube as a whole a status, which is that of every cell.
         *
         * @param status the status
         * @return this builder
         */
        public Builder statusOfAll(String status) {
            this.statusOfAll = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Returns the cube.
         *
         * @return the cube
         * @throws IllegalArgumentException if two dimensions have the same id, a role names no dimension, there are more than
         *     2147483647 cells, a value or a status stands outside of them, a cell has two, or there is a status of single cells
         *     beside that of all
         */
        public Cube build() {
            checkIds();
            int size = size();
            CellValues cells = values.build();
            checkPositions(ValidationRule.SPARSE_KEY_OUT_OF_RANGE, "Value", cells.positions(), size);
            CellStatuses ofCells = statuses.build();
            checkPositions(ValidationRule.STATUS_KEY_OUT_OF_RANGE, "Status", ofCells.positions(), size);
            if (statusOfAll != null && statuses.size() > 0) {
                throw new IllegalArgumentException("Status must be of all cells or of single ones, but was of both");
            }
            return new Cube(
                    metadata,
                    dimensions,
                    roles,
                    size,
                    cells,
                    statusOfAll == null ? ofCells : CellStatuses.ofAll(statusOfAll));
        }

        private void checkIds() {
            Set<String> ids = new HashSet<>();
            for (CubeDimension dimension : dimensions) {
                if (!ids.add(dimension.id())) {
                    throw new IllegalArgumentException(
                            ValidationRule.DUPLICATE_ID.broken("Cube must have each dimension once, but has "
                                    + Messages.quote(dimension.id()) + " twice"));
                }
            }
            roles.values()
                    .forEach(named -> named.forEach(id -> {
                        if (!ids.contains(id)) {
                            throw new IllegalArgumentException(ValidationRule.ROLE_ID_UNKNOWN.broken(
                                    "Role must name a dimension, but was " + Messages.quote(id)));
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
                throw new IllegalArgumentException(rule.broken(what + " must stand in one of " + size
                        + " cells, counted from 0, but was at " + (positions.end() - 1)));
            }
            if (positions.twice() >= 0) {
                throw new IllegalArgumentException(ValidationRule.DUPLICATE_POSITION.broken(
                        what + " must stand once in a cell, but was twice at " + positions.twice()));
            }
        }
    }
}
