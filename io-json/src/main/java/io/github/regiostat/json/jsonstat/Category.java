// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A category of a dimension, such as {@code DE "Germany"} of {@code geo}.
 *
 * {@snippet file="JsonStatSnippets.java" region="dimension"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Category permits ImmutableCategory {
    Category() {}

    /**
     * Returns a category without a label.
     *
     * @param id the id, unique in its dimension
     * @return the category
     */
    public static Category of(String id) {
        return new ImmutableCategory.Builder().id(id).build();
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

    /**
     * Returns the id.
     *
     * @return the id, unique in its dimension
     */
    public abstract String id();

    /**
     * Returns the label.
     *
     * @return a short human-readable text, or empty if the id serves as label
     */
    public abstract Optional<String> label();

    /**
     * Returns the unit of the values of this category.
     *
     * @return the unit, or empty
     */
    public abstract Optional<CategoryUnit> unit();

    /**
     * Returns the geographic coordinates of the category.
     *
     * @return the coordinates, or empty
     */
    public abstract Optional<Coordinates> coordinates();

    /**
     * Returns the notes.
     *
     * @return the notes, in order
     */
    public abstract List<String> notes();

    /**
     * Returns the ids of the child categories, such as the parts of a total; a category may have several parents.
     *
     * @return the ids of the direct children, in order
     */
    public abstract List<String> children();

    /**
     * Returns a copy of this category with a label.
     *
     * @param label a short human-readable text
     * @return the category
     */
    public abstract Category withLabel(String label);

    /**
     * Returns a copy of this category with a unit.
     *
     * @param unit the unit of the values
     * @return the category
     */
    public abstract Category withUnit(CategoryUnit unit);

    /**
     * Returns a copy of this category with coordinates.
     *
     * @param coordinates the geographic coordinates
     * @return the category
     */
    public abstract Category withCoordinates(Coordinates coordinates);

    /**
     * Returns a copy of this category with notes that replace the existing ones.
     *
     * @param notes the notes
     * @return the category
     */
    public Category withNotes(List<String> notes) {
        return new ImmutableCategory.Builder().from(this).notes(notes).build();
    }

    /**
     * Returns a copy of this category with children that replace the existing ones.
     *
     * @param children the ids of the direct children
     * @return the category
     */
    public Category withChildren(List<String> children) {
        return new ImmutableCategory.Builder().from(this).children(children).build();
    }

    /** Returns the id and the label, such as {@code DE "Germany"}. */
    @Override
    public String toString() {
        return id() + label().map(label -> " \"" + label + "\"").orElse("");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Category.class, "the text of its document from JsonStat.write");
    }
}
