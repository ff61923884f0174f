// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calculates results with rows of a table.
 *
 * <p>Results are of one kind if their inputs have the same traits. The first result of a kind is calculated, which
 * applies the rules of comparability, and has the indicator, unit, context and attributes of all results of the kind.
 * The figures and derivations of the others are calculated when they are asked for.
 */
final class CalculationResults {
    private final Table table;
    private final InputRows inputs;
    private final RowCalculation calculation;
    private final int[] kinds;
    private final List<Kind> all = new ArrayList<>();

    /**
     * What the results of a kind have in common: the first result, the index of the input that has the region, period
     * and categories of the result, and the code of its region in the table.
     */
    private record Kind(Measurement<?> first, int template, int regionOfTemplate) {}

    private CalculationResults(InputRows inputs, RowCalculation calculation) {
        this.table = inputs.table();
        this.inputs = inputs;
        this.calculation = calculation;
        this.kinds = inputs.arePairs() ? kindsOfPairs() : kindsOfGroups();
        calculateKinds();
    }

    /** Returns the results of a calculation, in the order of their inputs. */
    static Table of(InputRows inputs, RowCalculation calculation) {
        CalculationResults results = new CalculationResults(inputs, calculation);
        return results.appended(results.recipe());
    }

    /**
     * Returns the results of a calculation with pairs.
     *
     * @param firsts the measurements of the first indicator, which can be rejected even if there is no pair
     */
    static Table of(InputRows pairs, RowCalculation calculation, TableView firsts) {
        if (pairs.size() == 0 && !firsts.isEmpty()) {
            calculation.requireDefinedFor(firsts.row(0).measurement());
        }
        return of(pairs, calculation);
    }

    /** Returns the recipe of the results only. */
    static Recipe recipe(InputRows inputs, RowCalculation calculation) {
        return new CalculationResults(inputs, calculation).recipe();
    }

    private Recipe recipe() {
        return new CalculationRecipe(
                calculation,
                inputs,
                kinds,
                all.stream().<Variable<?>>map(kind -> Variable.of(kind.first)).toList());
    }

    /** Returns the traits of all inputs. */
    private CodeCombinations traits() {
        CodeCombinations traits = TraitCombinations.of(table, inputs.rows());
        if (calculation.comparesRegions()) {
            traits.by(table.regions());
        }
        if (calculation.namesCategories() || !haveEqualCategories()) {
            table.dimensions().values().forEach(traits::by);
        }
        return traits;
    }

    /** Returns whether the inputs of each result have the same categories. */
    private boolean haveEqualCategories() {
        for (DictionaryColumn<?> column : table.dimensions().values()) {
            for (int result = 0; result < inputs.size(); result++) {
                int first = column.code(inputs.row(inputs.start(result)));
                for (int position = inputs.start(result) + 1; position < inputs.end(result); position++) {
                    if (column.code(inputs.row(position)) != first) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int[] kindsOfPairs() {
        CodeCombinations traits = traits();
        CodeCombinations pairs = new CodeCombinations(RowSelection.all(inputs.size()))
                .by(result -> traits.number(inputs.start(result)), traits.count())
                .by(result -> traits.number(inputs.start(result) + 1), traits.count());
        int[] numbers = new int[inputs.size()];
        Arrays.setAll(numbers, pairs::number);
        return numbers;
    }

    private int[] kindsOfGroups() {
        CodeCombinations traits = traits();
        Dictionary<IntList> sequences = new Dictionary<>();
        Dictionary<IntList> sets = new Dictionary<>();
        IntList kindsOfSequences = new IntList();
        int[] numbers = new int[inputs.size()];
        for (int result = 0; result < numbers.length; result++) {
            IntList sequence = new IntList();
            for (int position = inputs.start(result); position < inputs.end(result); position++) {
                sequence.add(traits.number(position));
            }
            int code = sequences.code(sequence);
            if (code == kindsOfSequences.size()) {
                kindsOfSequences.add(sets.code(sorted(sequence)));
            }
            numbers[result] = kindsOfSequences.at(code);
        }
        return numbers;
    }

    private static IntList sorted(IntList sequence) {
        int[] ordered = sequence.toArray();
        Arrays.sort(ordered);
        IntList sorted = new IntList();
        for (int number : ordered) {
            sorted.add(number);
        }
        return sorted;
    }

    private void calculateKinds() {
        boolean haveLongNumbers =
                table.calculated().onlyRecipe() == null && table.numbers().compactUntil(0, table.size()) < table.size();
        for (int result = 0; result < kinds.length; result++) {
            if (kinds[result] == all.size()) {
                List<Measurement<?>> measurements = inputs.measurements(result);
                Measurement<?> first = calculation.of(measurements);
                int template = calculation.template(measurements, first);
                int row = inputs.row(inputs.start(result) + template);
                all.add(new Kind(first, template, table.regions().code(row)));
            } else if (haveLongNumbers && mayOverflow(result)) {
                calculation.of(inputs.measurements(result));
            }
        }
    }

    /** Returns whether an input has so many digits that the result may have no number. */
    private boolean mayOverflow(int result) {
        for (int position = inputs.start(result); position < inputs.end(result); position++) {
            int row = inputs.row(position);
            if (!table.numbers().isCompact(row) && table.calculated().recipe(row) == null) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // Equal regions may have different territories.
    private Table appended(Recipe recipe) {
        TableBuilder rows = new TableBuilder();
        TableCopier copier = new TableCopier(table, rows);
        List<TableCopier.ResultCodes> codes = new ArrayList<>();
        for (Kind kind : all) {
            boolean hasOwnRegion =
                    kind.first.region() != table.regions().values().get(kind.regionOfTemplate);
            codes.add(TableCopier.ResultCodes.of(kind.first, hasOwnRegion, rows));
        }
        for (int result = 0; result < kinds.length; result++) {
            copier.appendResult(template(result), codes.get(kinds[result]), recipe, result);
        }
        return DuplicateKeyFinder.requireUnique(rows.build());
    }

    /** Returns the row that has the region, period and categories of a result. */
    private int template(int result) {
        Kind kind = all.get(kinds[result]);
        int position = inputs.start(result) + kind.template;
        if (!inputs.arePairs()) {
            position = inputs.start(result);
            while (table.regions().code(inputs.row(position)) != kind.regionOfTemplate) {
                position++;
            }
        }
        return inputs.row(position);
    }
}
