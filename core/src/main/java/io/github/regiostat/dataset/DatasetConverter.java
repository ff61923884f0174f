// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Converts the monetary measurements of a dataset to a currency.
 *
 * <p>The rate of a measurement depends on its variable, its period and its context, and for parities on its region. It
 * is looked up once for each combination of them, by converting the first measurement of the combination.
 */
final class DatasetConverter {
    private final Table source;
    private final Currency currency;
    private final ConversionRecipe.Terms terms;
    private final boolean isAtParities;
    /** The variables of the results by code; null for those that are not converted. */
    private final List<@Nullable Variable<?>> converted = new ArrayList<>();

    private final List<DictionaryColumn<?>> columns;
    /** The first row of each combination of codes in the columns. */
    private final int[] firsts;
    /** The outcomes by the number of the combination, in the order of the first rows. */
    private final @Nullable Outcome[] outcomes;

    private @Nullable CodeCombinations combinations;
    private @Nullable Recipe recipe;
    private final BitSet results = new BitSet();
    private final @Nullable ConversionFactor[] @Nullable [] factors;

    /** The parts of the conversion that all measurements of a combination share. */
    private record Outcome(boolean isConverted, Context context, boolean isChecked) {}

    private DatasetConverter(ConversionRecipe.Terms terms) {
        this.source = terms.source();
        this.currency = Currencies.of(terms.currency());
        this.terms = terms;
        this.isAtParities = terms.rates()
                .chosenBasis()
                .filter(basis -> basis == RateBasis.PPP)
                .isPresent();
        for (Variable<?> variable : source.variables().values()) {
            converted.add(isConverted(variable.unit()) ? inCurrency(variable) : null);
        }
        this.columns = new ArrayList<>(List.of(source.variables(), source.periods(), source.contexts()));
        if (isAtParities) {
            columns.add(source.regions());
        }
        this.firsts = CodeCombinations.firstRows(source.size(), columns);
        this.outcomes = new Outcome[firsts.length];
        this.factors = new ConversionFactor[converted.size()][];
    }

    static Table of(
            TableView amounts,
            String currency,
            RatesFor<Monetary<?>> rates,
            DecimalPrecision precision,
            OnMissing onMissing) {
        Table source = TableCopier.compacted(amounts);
        String code = Currencies.of(currency).getCurrencyCode();
        return new DatasetConverter(new ConversionRecipe.Terms(source, code, rates, precision, onMissing)).converted();
    }

    /** Returns the recipe of a conversion, or empty if it has no results. */
    static Optional<Recipe> recipe(ConversionRecipe.Terms terms) {
        DatasetConverter converter = new DatasetConverter(terms);
        converter.converted();
        return converter.results.isEmpty() ? Optional.empty() : Optional.ofNullable(converter.recipe);
    }

    /** Parities apply to amounts in the same currency too: dollars become international dollars. */
    private boolean isConverted(@Nullable Unit<?> unit) {
        return unit != null
                && unit.of(BigDecimal.ONE) instanceof Monetary<?> money
                && (isAtParities || !money.currency().equals(currency));
    }

    /** Returns the variable of a figure in the other currency. */
    private Variable<?> inCurrency(Variable<?> variable) {
        Indicator<?> indicator = variable.indicator();
        if (variable.requireUnit().of(BigDecimal.ONE) instanceof MoneyPer per) {
            return new Variable<>(
                    indicator.as(MoneyPer.class), per.withCurrency(currency).unit());
        }
        return new Variable<>(
                indicator.as(Money.class), Money.of(currency, BigDecimal.ONE).unit());
    }

    private Table converted() {
        findOutcomes();
        boolean areAllResults = results.cardinality() == source.size() && !hasSamplingErrors();
        Table table = areAllResults ? ofResultsOnly() : ofAllRows();
        return areAllResults && areDistinct() ? table : DuplicateKeyFinder.requireUnique(table);
    }

    private boolean hasSamplingErrors() {
        return source.observationAttributes().values().stream()
                .anyMatch(attributes -> attributes.samplingError() != null);
    }

    private void findOutcomes() {
        boolean haveNumbers = source.numbers().compactUntil(0, source.size()) == source.size();
        boolean areMonetary = Arrays.stream(firsts)
                .allMatch(row -> converted.get(source.variables().code(row)) != null);
        if (haveNumbers && areMonetary) {
            for (int i = 0; i < firsts.length; i++) {
                outcomes[i] = outcomeOf(firsts[i]);
            }
        }
        boolean areAllResults = Arrays.stream(outcomes)
                .allMatch(outcome -> outcome != null && outcome.isConverted && !outcome.isChecked);
        if (areAllResults) {
            results.set(0, source.size());
        } else {
            findOutcomesByRow();
        }
    }

    private int combination(int row) {
        if (combinations == null) {
            combinations = new CodeCombinations(RowSelection.all(source.size()));
            columns.forEach(combinations::by);
        }
        return combinations.number(row);
    }

    private void findOutcomesByRow() {
        for (int row = 0; row < source.size(); row++) {
            if (converted.get(source.variables().code(row)) == null || source.isMissing(row)) {
                continue;
            }
            int combination = combination(row);
            Outcome outcome = outcomes[combination];
            if (outcome == null) {
                outcome = outcomeOf(row);
                outcomes[combination] = outcome;
            } else if (outcome.isChecked
                    || !source.numbers().isCompact(row) && source.calculated().recipe(row) == null) {
                convert(row);
            }
            results.set(row, outcome.isConverted);
        }
    }

    private Measurement<?> convert(int row) {
        return terms.convert(source.measurement(row));
    }

    /** Converts the first measurement of a combination. */
    @SuppressWarnings("ReferenceEquality") // A measurement that is not converted is returned itself.
    private Outcome outcomeOf(int row) {
        Measurement<?> original = source.measurement(row);
        Measurement<?> result = terms.convert(original);
        List<ExchangeRate> rates = result.derivation().map(Derivation::rates).orElse(List.of());
        boolean isRounded = terms.precision().isLimited();
        boolean isChecked = isRounded && terms.precision().rounding() == RoundingMode.UNNECESSARY;
        if (result != original && !rates.isEmpty()) {
            ConversionFactor factor = new ConversionFactor(currencyOf(row), rates, terms.precision());
            factors(source.variables().code(row))[source.periods().code(row)] = factor;
            isChecked |= !factor.isShort();
        }
        return new Outcome(result != original, Context.of(result), isChecked);
    }

    private @Nullable ConversionFactor[] factors(int variable) {
        @Nullable ConversionFactor[] ofVariable = factors[variable];
        if (ofVariable == null) {
            ofVariable = new ConversionFactor[source.periods().values().size()];
            factors[variable] = ofVariable;
        }
        return ofVariable;
    }

    private Currency currencyOf(int row) {
        return ((Monetary<?>) source.variables().at(row).requireUnit().of(BigDecimal.ONE)).currency();
    }

    /** Returns the table if all rows are results; it shares most columns of the source. */
    private Table ofResultsOnly() {
        DictionaryColumn<Variable<?>> variables =
                source.variables().mapped(variable -> isConverted(variable.unit()) ? inCurrency(variable) : variable);
        Recipe ofAll = new ConversionRecipe(terms, variables, null, factors);
        recipe = ofAll;
        return new Table(
                variables,
                source.regions(),
                source.periods(),
                contexts(),
                source.dimensions(),
                source.codeLists(),
                source.observationAttributes().mapped(ObservationAttributes::withoutId),
                source.figureAttributes(),
                DecimalColumn.ofMissing(source.size()),
                CalculatedRows.of(ofAll));
    }

    private DictionaryColumn<Context> contexts() {
        DictionaryColumn.Builder<Context> contexts = new DictionaryColumn.Builder<>(Context.NONE, Context.ORDER);
        int[] codes = new int[outcomes.length];
        for (int i = 0; i < codes.length; i++) {
            Outcome outcome = outcomes[i];
            codes[i] = contexts.code(outcome == null ? Context.NONE : outcome.context);
        }
        boolean areEqual = Arrays.stream(codes).distinct().count() == 1;
        if (areEqual) {
            contexts.startRun(0, codes[0]);
        } else {
            for (int row = 0; row < source.size(); row++) {
                contexts.startRun(row, codes[combination(row)]);
            }
        }
        return contexts.build(source.size());
    }

    /** Returns the table of results and of the rows that remain unchanged. */
    private Table ofAllRows() {
        int size = source.size();
        DictionaryColumn.Builder<Variable<?>> variables = new DictionaryColumn.Builder<>(Variable.ORDER);
        DictionaryColumn.Builder<Context> contexts = new DictionaryColumn.Builder<>(Context.NONE, Context.ORDER);
        DictionaryColumn.Builder<ObservationAttributes> attributes =
                new DictionaryColumn.Builder<>(ObservationAttributes.NONE, ObservationAttributes.ORDER);
        DecimalColumn.Builder numbers = DecimalColumn.builder();
        for (int row = 0; row < size; row++) {
            Variable<?> inCurrency = converted.get(source.variables().code(row));
            boolean isUnchanged = inCurrency == null || !results.get(row) && !source.isMissing(row);
            variables.startRun(
                    row, variables.code(isUnchanged ? source.variables().at(row) : inCurrency));
            Outcome outcome = results.get(row) ? outcomes[combination(row)] : null;
            ObservationAttributes own = source.observationAttributes().at(row);
            if (outcome == null) {
                contexts.startRun(row, contexts.code(source.contexts().at(row)));
                attributes.startRun(row, attributes.code(own));
                numbers.append(source.numbers(), row, 1);
            } else {
                contexts.startRun(row, contexts.code(outcome.context));
                // A margin has a number of its own, which is converted with that of the row.
                ObservationAttributes ofResult = own.samplingError() == null
                        ? own
                        : own.withSamplingError(convert(row).samplingError().orElseThrow());
                attributes.startRun(row, attributes.code(ofResult.withoutId()));
                numbers.appendMissing();
            }
        }
        DictionaryColumn<Variable<?>> ofResults = variables.build(size);
        Recipe ofSome = new ConversionRecipe(terms, ofResults, results, factors);
        recipe = ofSome;
        return new Table(
                ofResults,
                source.regions(),
                source.periods(),
                contexts.build(size),
                source.dimensions(),
                source.codeLists(),
                attributes.build(size),
                source.figureAttributes(),
                numbers.build(),
                source.calculated().with(ofSome, results));
    }

    /** Keys of results can become equal only where two variables or contexts of the source become one. */
    private boolean areDistinct() {
        Set<Object> distinct = new HashSet<>();
        for (int i = 0; i < outcomes.length; i++) {
            Outcome outcome = outcomes[i];
            if (outcome == null) {
                return false;
            }
            int row = firsts[i];
            distinct.add(Arrays.asList(
                    converted.get(source.variables().code(row)),
                    source.periods().code(row),
                    outcome.context,
                    isAtParities ? source.regions().code(row) : null));
        }
        return distinct.size() == outcomes.length;
    }
}
