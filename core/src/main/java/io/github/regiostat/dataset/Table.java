// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The columns of a dataset, and where its computed figures and derivations come from. */
record Table(
        DictionaryColumn<Variable<?>> variables,
        DictionaryColumn<Region> regions,
        DictionaryColumn<TimePeriod> periods,
        DictionaryColumn<Context> contexts,
        Map<String, DictionaryColumn<Optional<String>>> dimensions,
        Map<String, CodeList> codeLists,
        DictionaryColumn<ObservationAttributes> observationAttributes,
        DictionaryColumn<FigureAttributes> figureAttributes,
        DecimalColumn numbers,
        CalculatedRows calculated) {

    int size() {
        return numbers.size();
    }

    /** Returns the table with other regions, which have the same codes. */
    Table withRegions(UnaryOperator<Region> mapping) {
        return new Table(
                variables,
                regions.mapped(mapping),
                periods,
                contexts.mapped(context -> context.withCounterpart(mapping)),
                dimensions,
                codeLists,
                observationAttributes,
                figureAttributes,
                numbers,
                calculated);
    }

    /** Returns the table with a code list of a dimension. */
    Table withCodeList(String dimension, CodeList codeList) {
        Map<String, CodeList> lists = new LinkedHashMap<>(codeLists);
        lists.put(dimension, codeList);
        return new Table(
                variables,
                regions,
                periods,
                contexts,
                dimensions,
                Collections.unmodifiableMap(lists),
                observationAttributes,
                figureAttributes,
                numbers,
                calculated);
    }

    /** Returns the columns of the key, with the dimensions at the end. Periods of the same days have the same code. */
    List<DictionaryColumn<?>> key() {
        List<DictionaryColumn<?>> columns = columns();
        columns.set(columns.indexOf(periods), periodsByDays());
        return columns;
    }

    /** Returns the periods with one code for {@code 2024} and {@code 2024-Q1/2024-Q4}, which cover the same days. */
    private DictionaryColumn<TimePeriod> periodsByDays() {
        int[] days = days();
        if (Arrays.stream(days).distinct().count() == days.length) {
            return periods;
        }
        DictionaryColumn.Builder<TimePeriod> byDays = new DictionaryColumn.Builder<>();
        int[] codes = Arrays.stream(days)
                .map(code -> byDays.code(periods.values().get(code)))
                .toArray();
        for (int row = 0; row < size(); row++) {
            byDays.startRun(row, codes[periods.code(row)]);
        }
        return byDays.build(size());
    }

    /** Returns for each code of a period the first code of one with the same days. */
    int[] days() {
        return firsts(periods, Table::daysOf);
    }

    /** Returns the first and last day, which {@code 2024} and {@code 2024-Q1/2024-Q4} have in common. */
    static List<LocalDate> daysOf(TimePeriod period) {
        return List.of(period.start(), period.end());
    }

    /** Returns for each code the first code whose value has an equal property. */
    static <T> int[] firsts(DictionaryColumn<T> column, Function<T, Object> property) {
        Map<Object, Integer> codes = new HashMap<>();
        int[] firsts = new int[column.values().size()];
        for (int code = 0; code < firsts.length; code++) {
            Integer earlier = codes.putIfAbsent(property.apply(column.values().get(code)), code);
            firsts[code] = earlier == null ? code : earlier;
        }
        return firsts;
    }

    /** Returns the columns that identify a row, with the dimensions at the end. */
    List<DictionaryColumn<?>> columns() {
        List<DictionaryColumn<?>> columns = new ArrayList<>(List.of(variables, regions, periods, contexts));
        columns.addAll(dimensions.values());
        return columns;
    }

    /** Returns the memory that the rows need in bytes, without dictionaries and without computed numbers. */
    long retainedBytes() {
        long codes = Stream.concat(columns().stream(), Stream.of(observationAttributes, figureAttributes))
                .mapToLong(column -> column.codes().retainedBytes())
                .sum();
        return codes + calculated.retainedBytes() + (long) DecimalColumn.BYTES_PER_NUMBER * size();
    }

    /** Returns whether the figure is defined by a number of the column and by figure attributes. */
    boolean hasNumber(int row) {
        return !numbers.isMissing(row);
    }

    boolean isMissing(int row) {
        if (!numbers.isMissing(row)) {
            return false;
        }
        if (calculated.recipe(row) != null) {
            return false;
        }
        CalculatedRows.Stored stored = calculated.stored(row);
        return stored == null || stored.figure() == null;
    }

    /** Returns whether a row has a derivation, without computing it. */
    boolean hasDerivation(int row) {
        CalculatedRows.Stored stored = calculated.stored(row);
        return stored == null ? calculated.recipe(row) != null : stored.derivation() != null;
    }

    Optional<Figure<?>> figure(int row) {
        if (hasNumber(row)) {
            return Optional.of(variables.at(row).figure(numbers.number(row), figureAttributes.at(row)));
        }
        Recipe recipe = calculated.recipe(row);
        if (recipe != null) {
            return Optional.of(recipe.figure(calculated.resultRow(row)));
        }
        CalculatedRows.Stored stored = calculated.stored(row);
        return stored == null ? Optional.empty() : Optional.ofNullable(stored.figure());
    }

    Optional<Derivation> derivation(int row) {
        Recipe recipe = calculated.recipe(row);
        if (recipe != null) {
            return recipe.measurement(calculated.resultRow(row)).derivation();
        }
        CalculatedRows.Stored stored = calculated.stored(row);
        return stored == null ? Optional.empty() : Optional.ofNullable(stored.derivation());
    }

    /** Returns the number as published, or that of a result whose bounds are not computed. */
    Optional<BigDecimal> publishedNumber(int row) {
        if (hasNumber(row)) {
            return Optional.of(numbers.number(row));
        }
        return publishedResult(row).map(FigureAttributes::digitsOf);
    }

    Optional<FigureAttributes> publishedAttributes(int row) {
        if (hasNumber(row)) {
            return Optional.of(figureAttributes.at(row));
        }
        return publishedResult(row).map(figure -> FigureAttributes.ofPublished(figure, Scale.UNIT));
    }

    /** Returns the figure of a result without computed bounds, such as an amount of unknown rounding in dollars. */
    private Optional<Figure<?>> publishedResult(int row) {
        return calculated.recipe(row) == null ? Optional.empty() : figure(row).filter(figure -> !figure.isComputed());
    }

    /** Returns the scale in which the number of a row is published; computed figures have none. */
    Scale scale(int row) {
        boolean isComputed = !hasNumber(row) && !isMissing(row);
        return isComputed ? Scale.UNIT : figureAttributes.at(row).scale();
    }

    /** Returns the value to calculate with, or empty if the figure is missing or has a qualifier. */
    Optional<BigDecimal> value(int row) {
        if (!hasNumber(row)) {
            Recipe recipe = calculated.recipe(row);
            return recipe == null
                    ? figure(row).flatMap(figure -> figure.value().map(Quantity::number))
                    : recipe.value(calculated.resultRow(row));
        }
        FigureAttributes attributes = figureAttributes.at(row);
        return attributes.qualifier() == Qualifier.NONE
                ? Optional.of(attributes.scale().appliedTo(numbers.number(row)))
                : Optional.empty();
    }

    /** Reads the values of consecutive rows into a block, where they fit. */
    void read(int first, ValueBlock values) {
        Recipe recipe = calculated.onlyRecipe();
        if (recipe != null) {
            recipe.read(first, values);
        } else {
            values.clear();
        }
    }

    /**
     * Adds the value of a row to a sum, which is valid only if all values were added, and returns whether it has one.
     */
    boolean addValueTo(int row, DecimalSum sum) {
        if (numbers.isCompact(row)) {
            return addNumberTo(row, sum);
        }
        Recipe recipe = calculated.recipe(row);
        if (recipe != null) {
            return recipe.addValueTo(calculated.resultRow(row), sum);
        }
        Optional<BigDecimal> value = value(row);
        value.ifPresent(sum::add);
        return value.isPresent();
    }

    /** Returns whether a figure is known to have no bounds. If it has a value, the rounding of the value is unknown. */
    boolean isWithoutBounds(int row) {
        if (hasNumber(row)) {
            return figureAttributes.at(row).areWithoutBounds();
        }
        Recipe recipe = calculated.recipe(row);
        return recipe != null && recipe.isWithoutBounds(calculated.resultRow(row));
    }

    /** Returns whether a figure is a published number that is exact. */
    boolean isExact(int row) {
        return hasNumber(row)
                && figureAttributes.at(row).isExact()
                && figureAttributes.at(row).qualifier() == Qualifier.NONE;
    }

    private boolean addNumberTo(int row, DecimalSum sum) {
        FigureAttributes attributes = figureAttributes.at(row);
        if (attributes.qualifier() != Qualifier.NONE) {
            return false;
        }
        sum.add(numbers.unscaled(row), numbers.scale(row) - attributes.scale().exponent());
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // Equal regions may have different territories.
    Measurement<?> measurement(int row) {
        Recipe recipe = calculated.recipe(row);
        if (recipe == null) {
            return measurement(row, figure(row), derivation(row));
        }
        Measurement<?> result = recipe.measurement(calculated.resultRow(row));
        boolean hasSameRegions = result.region() == regions.at(row)
                && result.counterpart().orElse(null) == contexts.at(row).counterpart();
        return hasSameRegions
                ? result
                : measurement(row, Optional.of(result.figure().orElseThrow()), result.derivation());
    }

    private Measurement<?> measurement(int row, Optional<Figure<?>> figure, Optional<Derivation> derivation) {
        Measurement.Builder<?> builder = variables.at(row).measurement(figure);
        builder.region(regions.at(row)).period(periods.at(row));
        dimensions.forEach((id, column) -> column.at(row).ifPresent(category -> builder.dimension(id, category)));
        if (!codeLists.isEmpty()) {
            builder.codeLists(codeLists);
        }
        contexts.at(row).addTo(builder);
        observationAttributes.at(row).addTo(builder);
        derivation.ifPresent(builder::derivation);
        return builder.build();
    }
}
