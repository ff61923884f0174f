// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to a {@link Dataset} by code, for readers of formats: what many rows have in common is registered once, such as region {@code
 * CN-BJ} as 0, and a row costs a few numbers and no object.
 *
 * <p>Register indicators with their units, regions, periods, categories and the rest; each gets a code from 0, and the same one when it is
 * registered again. Then say with the methods {@code at…} where the next rows stand, which holds until it is said otherwise, and append
 * numbers as they are published, with their digits.
 *
 * {@snippet file="DatasetSnippets.java" region="appender"}
 *
 * <p>Whoever has {@link io.github.regiostat.measurement.Measurement}s already uses {@link Dataset#builder()}. Used by one thread at a time.
 */
public final class DatasetAppender {
    private static final int NOT_SAID = -1;

    private final DictionaryColumn.Builder<Variable<?>> variables = new DictionaryColumn.Builder<>();
    private final DictionaryColumn.Builder<Region> regions = new DictionaryColumn.Builder<>();
    private final DictionaryColumn.Builder<TimePeriod> periods = new DictionaryColumn.Builder<>();
    private final DictionaryColumn.Builder<Context> contexts = new DictionaryColumn.Builder<>(Context.NONE);
    private final DictionaryColumn.Builder<ObservationAttributes> details =
            new DictionaryColumn.Builder<>(ObservationAttributes.NONE);
    private final DictionaryColumn.Builder<FigureAttributes> forms =
            new DictionaryColumn.Builder<>(FigureAttributes.ofUnknownRounding(Scale.UNIT));
    private final Map<String, Integer> indexByDimension = new LinkedHashMap<>();
    private final AttributeState said = new AttributeState();
    private final DecimalColumn.Builder numbers = DecimalColumn.builder();
    private final Map<Integer, Figure<?>> computed = new HashMap<>();

    /** The further dimensions by index; the code 0 of each stands for no category. */
    private final List<DictionaryColumn.Builder<Optional<String>>> dimensions = new ArrayList<>();

    private int variable = NOT_SAID;
    private int region = NOT_SAID;
    private int period = NOT_SAID;
    private int form = NOT_SAID;
    private int detail;
    private int detailOfFigure;
    private int detailOfMissing;
    private boolean isReady;
    private boolean refusesZero;

    DatasetAppender(List<String> dimensionIds) {
        detail(ObservationAttributes.NONE);
        for (String id : dimensionIds) {
            if (indexByDimension.containsKey(id)) {
                throw new IllegalArgumentException("Dimensions must be different, but " + Text.quote(id) + " is twice");
            }
            dimension(id);
        }
    }

    /**
     * Registers what is measured, in which unit.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param unit the unit of its figures
     * @return the code
     */
    public <Q extends Quantity<Q>> int variable(Indicator<Q> indicator, Unit<Q> unit) {
        return variables.codeOf(new Variable<>(indicator, unit));
    }

    /**
     * Registers what is measured in a unit that is not known, for rows whose figure is missing.
     *
     * @param indicator the indicator
     * @return the code
     */
    public int variable(Indicator<?> indicator) {
        return variables.codeOf(new Variable<>(indicator, null));
    }

    int variable(Variable<?> entry) {
        return variables.codeOf(entry);
    }

    /**
     * Registers where it is measured.
     *
     * @param entry the region
     * @return the code
     * @throws IllegalArgumentException if it was registered with another territory before
     */
    public int region(Region entry) {
        int code = regions.codeOf(entry);
        requireOneTerritory(regions.entry(code), entry);
        return code;
    }

    /** Regions are equal by place, so that one would silently stand for the other. */
    private static void requireOneTerritory(Region known, Region entry) {
        boolean isOne = known.includes().equals(entry.includes())
                || Set.copyOf(known.includes()).equals(Set.copyOf(entry.includes()));
        if (!isOne) {
            throw new IllegalArgumentException("Dataset must mean one territory by a region, but was given "
                    + described(known) + " and " + described(entry) + "; Dataset.withTerritory declares it");
        }
    }

    private static String described(Region region) {
        return region + (region.includes().isEmpty() ? " by itself" : " with " + region.includes());
    }

    /**
     * Registers when it is measured.
     *
     * @param entry the period
     * @return the code
     */
    public int period(TimePeriod entry) {
        return periods.codeOf(entry);
    }

    /**
     * Registers a category of a further dimension.
     *
     * @param index which dimension, from 0, as they were given to {@link Dataset#appender}
     * @param id the id of the category
     * @return the code
     * @throws IllegalArgumentException if the id cannot stand in a line of text
     * @throws IndexOutOfBoundsException if there is no such dimension
     */
    public int category(int index, String id) {
        return dimensions.get(index).codeOf(Optional.of(Text.requireName(id, "Category"))) - 1;
    }

    /** Registers a further dimension, which the rows so far do not have, or finds it. */
    int dimension(String id) {
        Integer known = indexByDimension.putIfAbsent(Text.requireName(id, "Dimension"), dimensions.size());
        if (known != null) {
            return known;
        }
        dimensions.add(new DictionaryColumn.Builder<>(Optional.empty()));
        return dimensions.size() - 1;
    }

    /**
     * Registers the rest of the key.
     *
     * @param counterpart the regions on the other side of a flow, or empty
     * @param reference what it is compared with, or empty
     * @param source who published it, in which vintage, or empty
     * @return the code; 0 where all are empty
     */
    public int context(Optional<Counterpart> counterpart, Optional<Reference> reference, Optional<Source> source) {
        return context(new Context(counterpart.orElse(null), reference.orElse(null), source.orElse(null)));
    }

    int context(Context entry) {
        int code = contexts.codeOf(entry);
        requireOneTerritory(contexts.entry(code).counterpart(), entry.counterpart());
        return code;
    }

    /** The two are equal, though maybe not in the order of their regions. */
    private static void requireOneTerritory(@Nullable Counterpart known, @Nullable Counterpart entry) {
        if (known == null || entry == null) {
            return;
        }
        for (Region region : entry.regions()) {
            requireOneTerritory(known.regions().get(known.regions().indexOf(region)), region);
        }
    }

    /**
     * Registers what is said of figures.
     *
     * @param statuses the observation statuses, or empty for the usual ones: normal beside a figure, missing without one
     * @param confidentiality the confidentiality status, or empty
     * @param note what else there is to say, or empty
     * @return the code; 0 where all are empty
     * @throws IllegalArgumentException if the note has control characters or is too long
     */
    public int detail(Optional<Statuses> statuses, Optional<Confidentiality> confidentiality, Optional<String> note) {
        return detail(new ObservationAttributes(
                statuses.orElse(null), confidentiality.orElse(null), note.orElse(null), null, null, null));
    }

    int detail(ObservationAttributes entry) {
        return said.codeOf(entry, details);
    }

    /**
     * Registers how numbers become figures.
     *
     * @param entry the scale they are published in, their rounding and qualifier
     * @return the code
     */
    public int form(FigureAttributes entry) {
        return forms.codeOf(entry);
    }

    /**
     * Says what the next rows measure.
     *
     * @param code the code of an indicator and unit
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none
     */
    public DatasetAppender atVariable(int code) {
        variable = variables.requireCode(code, "Variable");
        variables.from(numbers.size(), variable);
        return changed();
    }

    /**
     * Says where the next rows are measured.
     *
     * @param code the code of a region
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none
     */
    public DatasetAppender atRegion(int code) {
        region = regions.requireCode(code, "Region");
        regions.from(numbers.size(), region);
        return changed();
    }

    /**
     * Says where each of the next rows is measured, which are then {@linkplain #append(DecimalColumn, int, int) appended together}; the last
     * holds on.
     *
     * @param codes codes of regions
     * @param first where in the codes that of the next row stands
     * @param count how many rows there are, one or more
     * @return this appender
     * @throws IndexOutOfBoundsException if a code is of none, or there are not so many
     */
    public DatasetAppender atRegions(int[] codes, int first, int count) {
        regions.from(numbers.size(), codes, first, count, "Region", 0);
        region = codes[first + count - 1];
        return changed();
    }

    /**
     * Says when the next rows are measured.
     *
     * @param code the code of a period
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none
     */
    public DatasetAppender atPeriod(int code) {
        period = periods.requireCode(code, "Period");
        periods.from(numbers.size(), period);
        return changed();
    }

    /**
     * Says when each of the next rows is measured, which are then {@linkplain #append(DecimalColumn, int, int) appended together}; the last
     * holds on.
     *
     * @param codes codes of periods
     * @param first where in the codes that of the next row stands
     * @param count how many rows there are, one or more
     * @return this appender
     * @throws IndexOutOfBoundsException if a code is of none, or there are not so many
     */
    public DatasetAppender atPeriods(int[] codes, int first, int count) {
        periods.from(numbers.size(), codes, first, count, "Period", 0);
        period = codes[first + count - 1];
        return changed();
    }

    /**
     * Says of which category the next rows are.
     *
     * @param index which dimension, from 0, as they were given to {@link Dataset#appender}
     * @param code the code of a category, or -1 for none
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none, or there is no such dimension
     */
    public DatasetAppender atCategory(int index, int code) {
        DictionaryColumn.Builder<Optional<String>> categories = dimensions.get(index);
        categories.from(numbers.size(), categories.requireCode(code, "Category", NOT_SAID));
        return this;
    }

    /**
     * Says of which category each of the next rows is, which are then {@linkplain #append(DecimalColumn, int, int) appended together}; the last
     * holds on.
     *
     * @param index which dimension, from 0, as they were given to {@link Dataset#appender}
     * @param codes codes of categories, or -1 for none
     * @param first where in the codes that of the next row stands
     * @param count how many rows there are, one or more
     * @return this appender
     * @throws IndexOutOfBoundsException if a code is of none, or there are not so many, or there is no such dimension
     */
    public DatasetAppender atCategories(int index, int[] codes, int first, int count) {
        dimensions.get(index).from(numbers.size(), codes, first, count, "Category", NOT_SAID);
        return this;
    }

    void atNoCategory() {
        for (DictionaryColumn.Builder<Optional<String>> categories : dimensions) {
            categories.from(numbers.size(), 0);
        }
    }

    /**
     * Says what the rest of the key of the next rows is.
     *
     * @param code the code of a context; 0, which the first rows have, is of none
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none
     */
    public DatasetAppender atContext(int code) {
        contexts.from(numbers.size(), contexts.requireCode(code, "Context"));
        return this;
    }

    /**
     * Says what is said of the next rows.
     *
     * @param code the code of a detail; 0, which the first rows have, is of none
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none
     */
    public DatasetAppender atDetail(int code) {
        detail = said.requireCode(code);
        detailOfFigure = said.besideFigure(code);
        detailOfMissing = said.withoutFigure(code);
        return this;
    }

    /**
     * Says how the next numbers become figures.
     *
     * @param code the code of a form
     * @return this appender
     * @throws IndexOutOfBoundsException if the code is of none
     */
    public DatasetAppender atForm(int code) {
        form = forms.requireCode(code, "Form");
        forms.from(numbers.size(), form);
        return changed();
    }

    private DatasetAppender changed() {
        isReady = false;
        return this;
    }

    /**
     * Adds a row with a number out of a column, or without a figure where the column has none.
     *
     * @param from the column
     * @param index the place in the column
     * @return this appender
     * @throws IllegalStateException if indicator, region, period or form of the row were not said, or its unit is unknown
     * @throws IllegalArgumentException if the statuses of the row do not go with a number, or not without one
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public DatasetAppender append(DecimalColumn from, int index) {
        if (from.isCompact(index)) {
            return append(from.unscaled(index), from.scale(index));
        }
        return from.isMissing(index) ? appendMissing() : append(from.number(index));
    }

    /**
     * Adds rows with numbers out of a column, one after the other, or without a figure where the column has none.
     *
     * @param from the column
     * @param index the place of the first
     * @param count how many rows
     * @return this appender
     * @throws IllegalStateException if indicator, region, period or form of the rows were not said, or their unit is unknown
     * @throws IllegalArgumentException if the statuses of the rows do not go with numbers, or not without one
     * @throws ArithmeticException if a number has more than 1000 digits before or after the decimal point
     * @throws IndexOutOfBoundsException if there are no such places
     */
    public DatasetAppender append(DecimalColumn from, int index, int count) {
        int end = Math.addExact(index, count);
        int next = index;
        while (next < end) {
            int compact = from.compactUntil(next, end);
            if (compact > next) {
                appendCompact(from, next, compact);
            }
            if (compact < end) {
                append(from, compact);
            }
            next = compact + 1;
        }
        return this;
    }

    private void appendCompact(DecimalColumn from, int first, int end) {
        requireFigureFits();
        if (refusesZero) {
            for (int index = first; index < end; index++) {
                append(from, index);
            }
        } else {
            details.from(numbers.size(), detailOfFigure);
            numbers.append(from, first, end - first);
        }
    }

    /**
     * Adds a row with the number {@code unscaled × 10^-scale}.
     *
     * @param unscaled the digits
     * @param scale how many of them stand after the point
     * @return this appender
     * @throws IllegalStateException if indicator, region, period or form of the row were not said, or its unit is unknown
     * @throws IllegalArgumentException if the statuses of the row do not go with a number
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public DatasetAppender append(long unscaled, int scale) {
        if (scale < Byte.MIN_VALUE || scale > Byte.MAX_VALUE) {
            return append(BigDecimal.valueOf(unscaled, scale));
        }
        requireFigureFits();
        if (refusesZero && unscaled == 0) {
            requireFigure(BigDecimal.ZERO);
        }
        details.from(numbers.size(), detailOfFigure);
        numbers.append(unscaled, scale);
        return this;
    }

    /**
     * Adds a row with a number.
     *
     * @param number the number as published, whose digits are kept
     * @return this appender
     * @throws IllegalStateException if indicator, region, period or form of the row were not said, or its unit is unknown
     * @throws IllegalArgumentException if the statuses of the row do not go with a number
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public DatasetAppender append(BigDecimal number) {
        requireFigureFits();
        requireFigure(number);
        details.from(numbers.size(), detailOfFigure);
        numbers.append(number);
        return this;
    }

    /**
     * Adds a row without a figure.
     *
     * @return this appender
     * @throws IllegalStateException if indicator, region or period of the row were not said
     * @throws IllegalArgumentException if no status of the row says why there is no figure
     */
    public DatasetAppender appendMissing() {
        requireKey();
        if (detailOfMissing == AttributeState.REFUSED) {
            throw new IllegalArgumentException("Measurement without a figure must have a status that says why, but "
                    + described() + " has " + said.said(detail).statuses());
        }
        details.from(numbers.size(), detailOfMissing);
        numbers.appendMissing();
        return this;
    }

    /** Adds a row whose figure is the result of a calculation, which no form makes out of a number. */
    DatasetAppender appendComputed(Figure<?> figure) {
        requireKey();
        requireStatusOfFigure();
        if (!figure.isComputed()
                || !figure.unit().equals(variables.entry(variable).requireUnit())) {
            throw new IllegalArgumentException(
                    "Figure must be computed, and in the unit of " + variables.entry(variable) + ", but was " + figure);
        }
        computed.put(numbers.size(), figure);
        details.from(numbers.size(), detailOfFigure);
        numbers.appendMissing();
        return this;
    }

    /**
     * Adds a row as a measurement says it; what was said of the rows before is said no more.
     *
     * @param measurement the measurement
     * @return this appender
     */
    public DatasetAppender append(Measurement<?> measurement) {
        return append(
                Variable.of(measurement),
                measurement,
                measurement.figure().filter(figure -> !figure.isComputed()).map(DatasetAppender::digits));
    }

    /**
     * Adds a row as a measurement says it, with the zeros that its number was written with.
     *
     * @param measurement the measurement
     * @param number the number of its figure, in ones
     * @return this appender
     * @throws IllegalArgumentException if it is not the number of the figure, or there is none
     */
    public DatasetAppender append(Measurement<?> measurement, BigDecimal number) {
        Optional<BigDecimal> own =
                measurement.figure().flatMap(Figure::quantity).map(Quantity::number);
        if (own.filter(stated -> stated.compareTo(number) == 0).isEmpty()) {
            throw new IllegalArgumentException(
                    "Number must be that of the figure, but was " + number + " for " + measurement);
        }
        return append(Variable.of(measurement), measurement, Optional.of(number));
    }

    /**
     * Adds a row without a figure as a measurement says it, of which the unit is known.
     *
     * @param measurement the measurement
     * @param unit the unit that a figure would have
     * @return this appender
     * @throws IllegalArgumentException if there is a figure, or the unit is of another kind than the indicator
     */
    public DatasetAppender append(Measurement<?> measurement, Unit<?> unit) {
        if (measurement.figure().isPresent()) {
            throw new IllegalArgumentException("Measurement must have no figure beside a unit, but was " + measurement);
        }
        return append(Variable.of(measurement.indicator(), unit), measurement, Optional.empty());
    }

    /** Adds a row as a measurement says it, its number with these digits. */
    DatasetAppender append(Variable<?> of, Measurement<?> measurement, Optional<BigDecimal> number) {
        atVariable(variable(of));
        atRegion(region(measurement.region()));
        atPeriod(period(measurement.period()));
        atContext(context(Context.of(measurement)));
        atDetail(detail(ObservationAttributes.of(measurement)));
        atNoCategory();
        measurement.dimensions().forEach((id, category) -> {
            int index = dimension(id);
            atCategory(index, category(index, category));
        });
        Optional<? extends Figure<?>> figure = measurement.figure();
        if (figure.isEmpty()) {
            return appendMissing();
        }
        if (figure.get().isComputed()) {
            return appendComputed(figure.get());
        }
        return atForm(form(FigureAttributes.ofPublished(figure.get()))).append(number.orElseThrow());
    }

    /** The number in ones, with the zeros that its resolution says were printed. */
    private static BigDecimal digits(Figure<?> figure) {
        BigDecimal number = figure.quantity().orElseThrow().number();
        int decimals = figure.resolution().map(r -> r.number().scale()).orElse(0);
        return decimals > number.scale() ? number.setScale(decimals) : number;
    }

    private void requireFigureFits() {
        if (!isReady) {
            requireKey();
            variables.entry(variable).requireUnit();
            if (form == NOT_SAID) {
                throw new IllegalStateException("Form of numbers must be said, but is not for " + described());
            }
            refusesZero = forms.entry(form).qualifier() == Qualifier.NEARLY;
            isReady = true;
        }
        requireStatusOfFigure();
    }

    private void requireStatusOfFigure() {
        if (detailOfFigure == AttributeState.REFUSED) {
            throw new IllegalArgumentException(
                    "Measurement with a status that says that there is no value must have no figure, but " + described()
                            + " has one and " + said.said(detail).statuses());
        }
    }

    private void requireKey() {
        if (variable < 0 || region < 0 || period < 0) {
            throw new IllegalStateException("Indicator, region and period of a row must be said, but "
                    + (variable < 0 ? "the indicator" : region < 0 ? "the region" : "the period") + " is not");
        }
    }

    private void requireFigure(BigDecimal number) {
        variables.entry(variable).figure(number, forms.entry(form));
    }

    private String described() {
        return variables.entry(variable).indicator().id() + " of "
                + regions.entry(region).code() + " in " + periods.entry(period);
    }

    /**
     * Returns how many rows there are so far.
     *
     * @return the number of rows
     */
    public int size() {
        return numbers.size();
    }

    /**
     * Builds the dataset.
     *
     * @return the dataset
     * @throws DuplicateMeasurementException if two rows have the same key
     */
    public Dataset build() {
        Table table = table();
        DuplicateKeyFinder.requireDifferent(table);
        return new Dataset(table, RowSelection.all(table));
    }

    /** The rows, whatever their keys. */
    Table table() {
        Map<String, DictionaryColumn<Optional<String>>> columns = new LinkedHashMap<>();
        indexByDimension.forEach(
                (id, index) -> columns.put(id, dimensions.get(index).build(size())));
        return new Table(
                variables.build(size()),
                regions.build(size()),
                periods.build(size()),
                contexts.build(size()),
                columns,
                details.build(size()),
                forms.build(size()),
                numbers.build(),
                Map.copyOf(computed));
    }
}
