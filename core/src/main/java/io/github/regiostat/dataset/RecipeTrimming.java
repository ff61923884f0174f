// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The recipes of copied rows. A recipe of which less than half of the results is copied is replaced by one with these
 * results only, which releases the other rows of its source. Copies that are merged with others keep their recipes, so
 * that the parts of a dataset still share them.
 */
final class RecipeTrimming {
    /** The recipes of rows that share them with others. */
    static final RecipeTrimming NONE = new RecipeTrimming(Map.of());

    private final Map<Recipe, Trimmed> trimmed;

    /** A recipe of some results, which are those in rows of the whole recipe. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Trimmed(Recipe recipe, int[] rows) {}

    private RecipeTrimming(Map<Recipe, Trimmed> trimmed) {
        this.trimmed = Map.copyOf(trimmed);
    }

    /** Returns the recipes of a copy of a dataset that is released afterwards. */
    static RecipeTrimming of(TableView rows) {
        Map<Recipe, BitSet> used = new HashMap<>();
        CalculatedRows calculated = rows.table().calculated();
        rows.selection().stream().forEach(row -> {
            Recipe recipe = calculated.recipe(row);
            if (recipe != null) {
                used.computeIfAbsent(recipe, r -> new BitSet()).set(calculated.resultRow(row));
            }
        });
        Map<Recipe, Trimmed> trimmed = new HashMap<>();
        used.forEach((recipe, results) -> {
            if (2L * results.cardinality() < recipe.size()) {
                int[] kept = results.stream().toArray();
                trimmed.put(recipe, new Trimmed(recipe.trimmedTo(kept), kept));
            }
        });
        return new RecipeTrimming(trimmed);
    }

    /** Appends a result of a recipe. */
    void append(Recipe recipe, int resultRow, TableBuilder to) {
        @Nullable Trimmed own = trimmed.get(recipe);
        if (own == null) {
            to.appendCalculated(recipe, resultRow);
        } else {
            to.appendCalculated(own.recipe, Arrays.binarySearch(own.rows, resultRow));
        }
    }
}
