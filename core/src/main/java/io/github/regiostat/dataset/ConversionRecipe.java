// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversion of the monetary rows of a table to a currency. Its results are in the rows of the amounts. */
final class ConversionRecipe implements Recipe {
    private static final long serialVersionUID = 1L;

    private final transient Terms terms;
    private final transient Table source;
    private final transient DecimalPrecision precision;
    private final transient DictionaryColumn<Variable<?>> variables;
    /** The rows with a result, or null if all have one. */
    private final transient @Nullable BitSet results;

    /** The factors by the codes of variables and periods; null for amounts whose figures remain unchanged. */
    private final transient @Nullable ConversionFactor[] @Nullable [] factors;

    /** What a recipe converts: the amounts of a table to a currency. */
    record Terms(
            Table source,
            String currency,
            RatesFor<Monetary<?>> rates,
            DecimalPrecision precision,
            OnMissing onMissing) {
        /**
         * Converts a measurement.
         *
         * @return the result, or the measurement itself if it remains in its unit
         */
        Measurement<?> convert(Measurement<?> original) {
            try {
                return original.indicator().kind().equals(Money.class)
                        ? converted(original.as(Money.class))
                        : converted(original.as(MoneyPer.class));
            } catch (MissingExchangeRateException missing) {
                if (onMissing == OnMissing.KEEP) {
                    return original;
                }
                throw missing;
            }
        }

        private <Q extends Monetary<Q>> Measurement<Q> converted(Measurement<Q> original) {
            return precision.isLimited()
                    ? original.convertedTo(currency, rates, precision.digits(), precision.rounding())
                    : original.convertedTo(currency, rates);
        }
    }

    /**
     * Creates a recipe.
     *
     * @param terms what is converted
     * @param variables the variables of the results
     * @param results the rows with a result, or null if all have one
     * @param factors the factors by the codes of variables and periods; null for amounts whose figures remain unchanged
     */
    ConversionRecipe(
            Terms terms,
            DictionaryColumn<Variable<?>> variables,
            @Nullable BitSet results,
            @Nullable ConversionFactor[] @Nullable [] factors) {
        this.terms = terms;
        this.source = terms.source;
        this.precision = terms.precision;
        this.variables = variables;
        this.results = results;
        this.factors = factors;
    }

    @Override
    public int size() {
        return source.size();
    }

    @Override
    public boolean hasResult(int row) {
        return results == null || results.get(row);
    }

    @Override
    public Variable<?> variable(int row) {
        return variables.at(row);
    }

    @Override
    public Measurement<?> measurement(int row) {
        return terms.convert(source.measurement(row));
    }

    private @Nullable ConversionFactor factor(int row) {
        @Nullable ConversionFactor[] ofVariable = factors[source.variables().code(row)];
        return ofVariable == null ? null : ofVariable[source.periods().code(row)];
    }

    /** Converts a block of numbers and periods at a time, which is faster than row by row. */
    @Override
    public void read(int first, ValueBlock values) {
        int count = values.count();
        boolean isSimple = source.variables().codes().isConstant()
                && source.figureAttributes().codes().isConstant()
                && source.figureAttributes().at(first).qualifier() == Qualifier.NONE
                && source.numbers().compactUntil(first, first + count) == first + count;
        @Nullable ConversionFactor[] ofVariable = factors[source.variables().code(first)];
        if (!isSimple || ofVariable == null) {
            values.clear();
            return;
        }
        int exponent = source.figureAttributes().at(first).scale().exponent();
        source.numbers().copyTo(first, count, values.digits, values.scales);
        int[] periods = new int[count];
        source.periods().codes().multiplyAndAdd(periods, first, count, 1);
        for (int i = 0; i < count; i++) {
            ConversionFactor factor = ofVariable[periods[i]];
            values.digits[i] = factor == null
                    ? LongDecimals.OVERFLOW
                    : factor.converted(values.digits[i], values.scales[i] - exponent);
        }
        values.ofScale(precision.digits());
    }

    /**
     * Returns the unscaled value of a result in the decimals of the precision, or {@link LongDecimals#OVERFLOW} if it
     * must be computed otherwise.
     */
    private long digits(int row) {
        if (!source.numbers().isCompact(row)) {
            return LongDecimals.OVERFLOW;
        }
        FigureAttributes attributes = source.figureAttributes().at(row);
        ConversionFactor factor = factor(row);
        return factor == null || attributes.qualifier() != Qualifier.NONE
                ? LongDecimals.OVERFLOW
                : factor.converted(
                        source.numbers().unscaled(row),
                        source.numbers().scale(row) - attributes.scale().exponent());
    }

    @Override
    public Figure<?> figure(int row) {
        long digits = digits(row);
        if (digits != LongDecimals.OVERFLOW && source.figureAttributes().at(row).areWithoutBounds()) {
            return variables.at(row).figure(digits, precision.digits());
        }
        Figure<?> original = source.figure(row).orElseThrow();
        ConversionFactor factor = factor(row);
        return factor == null || precision.isLimited() && original.qualifier() != Qualifier.NONE
                ? measurement(row).figure().orElseThrow()
                : variables.at(row).converted(original, factor);
    }

    @Override
    public boolean isWithoutBounds(int row) {
        return source.isWithoutBounds(row);
    }

    @Override
    public Optional<BigDecimal> value(int row) {
        long digits = digits(row);
        if (digits != LongDecimals.OVERFLOW) {
            return Optional.of(BigDecimal.valueOf(digits, precision.digits()));
        }
        ConversionFactor factor = factor(row);
        return factor == null ? Recipe.super.value(row) : source.value(row).map(factor::converted);
    }

    @Override
    public boolean addValueTo(int row, DecimalSum sum) {
        long digits = digits(row);
        if (digits == LongDecimals.OVERFLOW) {
            return Recipe.super.addValueTo(row, sum);
        }
        sum.add(digits, precision.digits());
        return true;
    }

    @Override
    public Recipe trimmedTo(int[] rows) {
        Table amounts = TableCopier.compacted(new TableView(source, RowSelection.of(rows)));
        return DatasetConverter.recipe(new Terms(amounts, terms.currency, terms.rates, precision, terms.onMissing))
                .orElseThrow();
    }

    @Override
    public int[] derivationKinds() {
        return TraitCombinations.of(source, RowSelection.all(source.size())).numbers();
    }

    @Override
    public boolean hasResultsOf(Recipe other) {
        return other instanceof ConversionRecipe that
                && terms.currency.equals(that.terms.currency)
                && precision.equals(that.precision)
                && Objects.equals(results, that.results)
                && terms.rates.equals(that.terms.rates)
                && TableEquality.haveEqualRows(source, that.source);
    }

    private Object writeReplace() {
        return new SerializationProxy(new Dataset(source), terms.currency, terms.rates, precision, terms.onMissing);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Recipe is read through its serialization proxy");
    }

    /** Reading converts the amounts again. */
    private record SerializationProxy(
            Dataset source,
            String currency,
            RatesFor<Monetary<?>> rates,
            DecimalPrecision precision,
            OnMissing onMissing)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(
                    () -> DatasetConverter.recipe(new Terms(source.table(), currency, rates, precision, onMissing))
                            .orElseThrow(() -> new InvalidObjectException(
                                    "Recipe of a conversion must have a result, but has none")));
        }
    }
}
