// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.token.JsonStrings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A dimension of a cube, such as {@code sex: M "men", F "women", T "total"}: categories in the order of the values.
 *
 * {@snippet file="JsonStatSnippets.java" region="dimension"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CubeDimension permits ImmutableCubeDimension {
    /** The member by which a document lists the categories. */
    enum IndexLayout {
        ARRAY,
        OBJECT,
        LABELS
    }

    CubeDimension() {}

    /**
     * Returns a builder.
     *
     * @param id the id, unique in its cube; the empty string for a dimension that is a document of its own
     * @return the builder
     */
    public static Builder builder(String id) {
        return new Builder(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the id.
     *
     * @return the id, unique in its cube
     */
    public abstract String id();

    /**
     * Returns the label.
     *
     * @return a short human-readable text, or empty if the id serves as label
     */
    public Optional<String> label() {
        return metadata().label();
    }

    /**
     * Returns the metadata of the dimension.
     *
     * @return the metadata
     */
    public abstract Metadata metadata();

    /**
     * Returns the categories.
     *
     * @return the categories, in the order of the values
     */
    public abstract List<Category> categories();

    /**
     * Returns the number of categories.
     *
     * @return the number of categories, 0 or more
     */
    public int size() {
        return categories().size();
    }

    /**
     * Returns a category.
     *
     * @param categoryId the id of the category
     * @return the category, or empty if no category has this id
     */
    public Optional<Category> category(String categoryId) {
        return Optional.ofNullable(indexes().get(categoryId)).map(categories()::get);
    }

    /**
     * Returns the index of a category.
     *
     * @param categoryId the id of the category
     * @return the index, from 0, or empty if no category has this id
     */
    public OptionalInt indexOf(String categoryId) {
        Integer index = indexes().get(categoryId);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Returns the index of each category by its id. */
    @Value.Auxiliary
    abstract Map<String, Integer> indexes();

    @Value.Default
    @Value.Auxiliary
    IndexLayout indexLayout() {
        return IndexLayout.ARRAY;
    }

    /**
     * Returns the members of {@code category} that JSON-stat does not define.
     *
     * @return the values as JSON text on one line, by name
     */
    public abstract Map<String, String> otherCategoryMembers();

    /** Returns the JSON pointer from the dimension to a category. */
    String pointerTo(int index) {
        return switch (indexLayout()) {
            case ARRAY -> "/category/index/" + index;
            case OBJECT ->
                "/category/index" + JsonStrings.pointer(categories().get(index).id());
            case LABELS ->
                "/category/label" + JsonStrings.pointer(categories().get(index).id());
        };
    }

    /** Returns the id and the number of categories, such as {@code sex (3 categories)}. */
    @Override
    public String toString() {
        return id() + " (" + size() + (size() == 1 ? " category)" : " categories)");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CubeDimension.class, "the text of its document from JsonStat.write");
    }

    /** Builds a dimension. Not thread-safe. */
    @SuppressWarnings("immutables:incompat") // The generated builder is a field, not a subclass.
    public static final class Builder {
        private final ImmutableCubeDimension.Builder dimension = new ImmutableCubeDimension.Builder();
        private final String id;
        private Metadata metadata = Metadata.NONE;
        private final List<Category> categories = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

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
         * Sets the metadata of the dimension.
         *
         * @param metadata the metadata
         * @return this builder
         */
        public Builder metadata(Metadata metadata) {
            this.metadata = Objects.requireNonNull(metadata, "metadata");
            return this;
        }

        /**
         * Adds a category after the existing ones.
         *
         * @param category the category
         * @return this builder
         */
        public Builder category(Category category) {
            categories.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        /**
         * Adds a category after the existing ones.
         *
         * @param categoryId the id of the category
         * @param label the label of the category
         * @return this builder
         */
        public Builder category(String categoryId, String label) {
            return category(Category.of(categoryId, label));
        }

        /**
         * Adds categories without labels after the existing ones.
         *
         * @param categoryIds the ids of the categories
         * @return this builder
         */
        public Builder categories(String... categoryIds) {
            for (String categoryId : categoryIds) {
                category(Category.of(categoryId));
            }
            return this;
        }

        Builder indexLayout(IndexLayout indexLayout) {
            dimension.indexLayout(indexLayout);
            return this;
        }

        Builder otherCategoryMembers(Map<String, String> members) {
            dimension.otherCategoryMembers(members);
            return this;
        }

        /**
         * Builds the dimension.
         *
         * @return the dimension
         * @throws IllegalArgumentException if two categories have the same id, a child is not a category of the
         *     dimension, or a category is its own descendant
         */
        public CubeDimension build() {
            return build(problem -> new IllegalArgumentException(problem.rule().broken(problem.message())));
        }

        CubeDimension build(Function<CategoryHierarchy.Problem, IllegalArgumentException> failure) {
            Map<String, Integer> indexOf = new HashMap<>();
            for (Category category : categories) {
                if (indexOf.putIfAbsent(category.id(), indexOf.size()) != null) {
                    throw failure.apply(new CategoryHierarchy.Problem(
                            ValidationRule.DUPLICATE_ID,
                            category.id(),
                            "Dimension " + Text.quote(id) + " must have each category once, but has "
                                    + Text.quote(category.id()) + " twice"));
                }
            }
            CategoryHierarchy.Problem problem = CategoryHierarchy.findProblem(categories, indexOf);
            if (problem != null) {
                throw failure.apply(problem);
            }
            return dimension
                    .id(id)
                    .metadata(metadata)
                    .categories(categories)
                    .indexes(indexOf)
                    .build();
        }
    }
}
