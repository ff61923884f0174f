// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Derivation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The origins of the computed figures and derivations of the rows of a table: a recipe with a row of its results, or
 * results stored as they were added.
 *
 * <p>A table that has all results of one recipe in their order needs no memory for its rows.
 */
final class CalculatedRows {
    /** No rows with a computed figure or a derivation. */
    static final CalculatedRows NONE = new Builder().build(0);

    private final DictionaryColumn<Origin> origins;
    /** The rows of the results, or null if they are those of the table. */
    private final int @Nullable [] rows;

    private final List<Stored> stored;

    /**
     * A computed figure and a derivation as they were added. The figure is null if it is missing or defined by a number
     * of the table.
     */
    record Stored(@Nullable Figure<?> figure, @Nullable Derivation derivation) {}

    /** The origin of a result. */
    private sealed interface Origin {
        /** An origin other than a recipe. */
        enum Plain implements Origin {
            /** A published or missing figure without a derivation. */
            NONE,
            /** A result as it was added. */
            STORED
        }

        /** A result of a recipe. Recipes are compared by identity. */
        record Calculated(Recipe recipe) implements Origin {
            /** Compares without the generated method of a record, whose first use takes 30 ms. */
            @Override
            public boolean equals(Object other) {
                return other instanceof Calculated that && recipe.equals(that.recipe);
            }

            @Override
            public int hashCode() {
                return recipe.hashCode();
            }
        }
    }

    private CalculatedRows(DictionaryColumn<Origin> origins, int @Nullable [] rows, List<Stored> stored) {
        this.origins = origins;
        this.rows = rows;
        this.stored = stored;
    }

    /** Returns rows that are all results of a recipe. */
    static CalculatedRows of(Recipe recipe) {
        Builder builder = new Builder();
        builder.origins.startRun(0, builder.origins.code(new Origin.Calculated(recipe)));
        return builder.build(recipe.size());
    }

    /** Returns whether no row has a computed figure or a derivation. */
    boolean isEmpty() {
        return origins.codes().isConstant() && origins.code(0) == Builder.NOT_CALCULATED;
    }

    /** Returns the recipe of a row, or null if the row is not a result of one. */
    @Nullable
    Recipe recipe(int row) {
        return origins.at(row) instanceof Origin.Calculated calculated ? calculated.recipe : null;
    }

    /** Returns the recipe of which all rows are the results in their order, or null. */
    @Nullable
    Recipe onlyRecipe() {
        return rows == null && origins.codes().isConstant() ? recipe(0) : null;
    }

    /** Returns the row in the results of its recipe, or the index of its stored result. */
    int resultRow(int row) {
        return rows == null ? row : rows[row];
    }

    /** Returns the stored result of a row, or null if it has none. */
    @Nullable
    Stored stored(int row) {
        return origins.at(row) == Origin.Plain.STORED ? stored.get(resultRow(row)) : null;
    }

    List<Recipe> recipes() {
        List<Recipe> recipes = new ArrayList<>();
        for (Origin origin : origins.values()) {
            if (origin instanceof Origin.Calculated calculated) {
                recipes.add(calculated.recipe);
            }
        }
        return recipes;
    }

    /**
     * Returns a number for each row, equal for rows whose derivations differ only in regions, categories and numbers.
     * Rows without a derivation have one number; a stored derivation has a number of its own.
     */
    int[] derivationKinds(int size) {
        Recipe only = onlyRecipe();
        if (only != null) {
            return only.derivationKinds();
        }
        Map<Recipe, int[]> ofRecipes = new HashMap<>();
        Map<Recipe, Integer> offsets = new HashMap<>();
        int next = 1;
        for (Recipe recipe : recipes()) {
            int[] kinds = recipe.derivationKinds();
            ofRecipes.put(recipe, kinds);
            offsets.put(recipe, next);
            next += Arrays.stream(kinds).max().orElse(0) + 1;
        }
        int[] all = new int[size];
        for (int row = 0; row < size; row++) {
            Recipe recipe = recipe(row);
            if (recipe != null) {
                all[row] = Objects.requireNonNull(offsets.get(recipe))
                        + Objects.requireNonNull(ofRecipes.get(recipe))[resultRow(row)];
            } else if (origins.at(row) == Origin.Plain.STORED) {
                all[row] = next++;
            }
        }
        return all;
    }

    /** Returns these rows with the results of a recipe in some rows, which are those of the results. */
    CalculatedRows with(Recipe recipe, BitSet results) {
        Builder builder = new Builder();
        for (int row = 0; row < recipe.size(); row++) {
            if (results.get(row)) {
                builder.add(row, recipe, row);
            } else {
                builder.add(row, this);
            }
        }
        return builder.build(recipe.size());
    }

    long retainedBytes() {
        return origins.codes().retainedBytes() + (rows == null ? 0 : (long) Integer.BYTES * rows.length);
    }

    /** Collects the origins of the rows of a table. Not thread-safe. */
    static final class Builder {
        private static final int NOT_CALCULATED = 0;

        private final DictionaryColumn.Builder<Origin> origins = new DictionaryColumn.Builder<>(Origin.Plain.NONE);
        private final List<Stored> stored = new ArrayList<>();
        /** The rows of the results so far, or null while they are those of the table. */
        private @Nullable IntList rows;

        /** The last row with a computed figure. */
        private int lastComputed = -1;

        void add(int row, Recipe recipe, int resultRow) {
            add(row, new Origin.Calculated(recipe), resultRow);
        }

        /** Adds the origin of a row of other rows. */
        private void add(int row, CalculatedRows from) {
            Recipe recipe = from.recipe(row);
            Stored result = from.stored(row);
            if (recipe != null) {
                add(row, recipe, from.resultRow(row));
            } else if (result != null) {
                add(row, result);
            }
        }

        /** Adds a computed figure. */
        void add(int row, Figure<?> figure) {
            add(row, new Stored(figure, null));
            lastComputed = row;
        }

        /** Adds the derivation of a row, after its figure. */
        void derive(int row, Derivation derivation) {
            if (lastComputed == row) {
                int last = stored.size() - 1;
                stored.set(last, new Stored(stored.get(last).figure(), derivation));
            } else {
                add(row, new Stored(null, derivation));
            }
        }

        private void add(int row, Stored result) {
            add(row, Origin.Plain.STORED, stored.size());
            stored.add(result);
        }

        private void add(int row, Origin origin, int resultRow) {
            origins.startRun(row, origins.code(origin));
            origins.startRun(row + 1, NOT_CALCULATED);
            if (rows == null && resultRow != row) {
                rows = new IntList();
            }
            if (rows != null) {
                fill(rows, row);
                rows.add(resultRow);
            }
        }

        /** Adds the rows of earlier results, which are those of the table. */
        private static void fill(IntList rows, int size) {
            while (rows.size() < size) {
                rows.add(rows.size());
            }
        }

        CalculatedRows build(int size) {
            if (rows != null) {
                fill(rows, size);
            }
            return new CalculatedRows(origins.build(size), rows == null ? null : rows.toArray(), List.copyOf(stored));
        }
    }
}
