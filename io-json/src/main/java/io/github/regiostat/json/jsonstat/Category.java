// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A category of a dimension, such as {@code DE "Germany"} of {@code geo}.
 *
 * {@snippet file="JsonStatSnippets.java" region="dimension"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Category {
    private final String id;
    private final @Nullable String label;
    private final @Nullable CategoryUnit unit;
    private final @Nullable Coordinates coordinates;
    private final List<String> notes;
    private final List<String> children;

    private Category(
            String id,
            @Nullable String label,
            @Nullable CategoryUnit unit,
            @Nullable Coordinates coordinates,
            List<String> notes,
            List<String> children) {
        this.id = Objects.requireNonNull(id, "id");
        this.label = label;
        this.unit = unit;
        this.coordinates = coordinates;
        this.notes = List.copyOf(notes);
        this.children = List.copyOf(children);
    }

    /**
     * Returns a category without a label.
     *
     * @param id the id, unique in its dimension
     * @return the category
     */
    public static Category of(String id) {
        return new Category(id, null, null, null, List.of(), List.of());
    }

    /**
     * Returns a category.
     *
     * @param id the id, unique in its dimension
     * @param label a short human-readable text
     * @return the category
     */
    public static Category of(String id, String label) {
        return of(id).withLabel(label);
    }

    static Category of(
            String id,
            @Nullable String label,
            @Nullable CategoryUnit unit,
            @Nullable Coordinates coordinates,
            List<String> notes,
            List<String> children) {
        return new Category(id, label, unit, coordinates, notes, children);
    }

    /**
     * Returns the id.
     *
     * @return the id, unique in its dimension
     */
    public String id() {
        return id;
    }

    /**
     * Returns the label.
     *
     * @return a short human-readable text, or empty if the id serves as label
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Returns the unit of the values of this category.
     *
     * @return the unit, or empty
     */
    public Optional<CategoryUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the geographic coordinates of the category.
     *
     * @return the coordinates, or empty
     */
    public Optional<Coordinates> coordinates() {
        return Optional.ofNullable(coordinates);
    }

    /**
     * Returns the notes.
     *
     * @return the notes, in order
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns the ids of the child categories, such as the parts of a total; a category may have several parents.
     *
     * @return the ids of the direct children, in order
     */
    public List<String> children() {
        return children;
    }

    /**
     * Returns a copy of this category with a label.
     *
     * @param label a short human-readable text
     * @return the category
     */
    public Category withLabel(String label) {
        return new Category(id, Objects.requireNonNull(label, "label"), unit, coordinates, notes, children);
    }

    /**
     * Returns a copy of this category with a unit.
     *
     * @param unit the unit of the values
     * @return the category
     */
    public Category withUnit(CategoryUnit unit) {
        return new Category(id, label, Objects.requireNonNull(unit, "unit"), coordinates, notes, children);
    }

    /**
     * Returns a copy of this category with coordinates.
     *
     * @param coordinates the geographic coordinates
     * @return the category
     */
    public Category withCoordinates(Coordinates coordinates) {
        return new Category(id, label, unit, Objects.requireNonNull(coordinates, "coordinates"), notes, children);
    }

    /**
     * Returns a copy of this category with notes that replace the existing ones.
     *
     * @param notes the notes
     * @return the category
     */
    public Category withNotes(List<String> notes) {
        return new Category(id, label, unit, coordinates, notes, children);
    }

    /**
     * Returns a copy of this category with children that replace the existing ones.
     *
     * @param children the ids of the direct children
     * @return the category
     */
    public Category withChildren(List<String> children) {
        return new Category(id, label, unit, coordinates, notes, children);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Category that
                && id.equals(that.id)
                && Objects.equals(label, that.label)
                && Objects.equals(unit, that.unit)
                && Objects.equals(coordinates, that.coordinates)
                && notes.equals(that.notes)
                && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, label, unit, coordinates, notes, children);
    }

    /** Returns the id and the label, such as {@code DE "Germany"}. */
    @Override
    public String toString() {
        return label == null ? id : id + " \"" + label + "\"";
    }
}
