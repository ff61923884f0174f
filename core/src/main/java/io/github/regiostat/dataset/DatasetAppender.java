// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to a {@link Dataset} by code, for readers of formats.
 *
 * <p>Programs that have {@link Measurement}s use {@link Dataset#builder()} instead. A row of an appender costs a few
 * numbers and no object, since repeated values are registered once, such as region {@code CN-BJ} with code 0.
 *
 * <p>Register variables, regions, periods, categories and attributes; each gets a code from 0, and keeps it if it is
 * registered again. The methods {@code at…} set the codes of the rows appended next, and remain in effect until they
 * are called again. Then append numbers as published, with their digits.
 *
 * {@snippet file="DatasetSnippets.java" region="appender"}
 *
 * <p>Not thread-safe.
 */
public final class DatasetAppender {
    private static final int UNSET = -1;
    private static final int NO_CATEGORY = -1;

    private final TableBuilder rows = new TableBuilder();
    private final AttributeCodes attributeCodes = new AttributeCodes(rows.observationAttributes);
    private int variable = UNSET;
    private int region = UNSET;
    private int period = UNSET;
    private int figureCode = UNSET;
    private int attributesCode;
    private int attributesOfFigure;
    private int attributesOfMissing;

    /** Whether the codes for a number are checked since they last changed. */
    private boolean isChecked;

    /** Whether the qualifier does not allow zero. */
    private boolean rejectsZero;

    DatasetAppender(List<String> dimensionIds) {
        observationAttributes(ObservationAttributes.NONE);
        for (String id : dimensionIds) {
            if (rows.hasDimension(id)) {
                throw new IllegalArgumentException(
                        "Dimension ids must be unique, but " + Text.quote(id) + " occurs twice");
            }
            dimension(id);
        }
    }

    /**
     * Registers an indicator with its unit.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param unit the unit of its figures
     * @return the code of the variable
     */
    public <Q extends Quantity<Q>> int variable(Indicator<Q> indicator, Unit<Q> unit) {
        return rows.variables.code(new Variable<>(indicator, unit));
    }

    /**
     * Registers an indicator of unknown unit, for rows without a figure.
     *
     * @param indicator the indicator
     * @return the code of the variable
     */
    public int variable(Indicator<?> indicator) {
        return rows.variables.code(new Variable<>(indicator, null));
    }

    int variable(Variable<?> entry) {
        return rows.variables.code(entry);
    }

    /**
     * Registers a region.
     *
     * @param entry the region
     * @return the code of the region
     * @throws IllegalArgumentException if the region is registered with another territory
     */
    public int region(Region entry) {
        return rows.region(entry);
    }

    /**
     * Registers a period.
     *
     * @param entry the period
     * @return the code of the period
     */
    public int period(TimePeriod entry) {
        return rows.periods.code(entry);
    }

    /**
     * Registers a category of an additional dimension.
     *
     * @param index the index of the dimension, from 0
     * @param id the id of the category
     * @return the code of the category
     * @throws IllegalArgumentException if the id is empty, too long, or has control characters or space at its ends
     * @throws IndexOutOfBoundsException if no dimension has the index
     */
    public int category(int index, String id) {
        return rows.dimensions.get(index).code(Optional.of(Text.requireName(id, "Category"))) - 1;
    }

    /**
     * Registers an additional dimension; rows appended before it is registered have no category in it.
     *
     * @param id the id of the dimension, such as {@code sex}
     * @return the index of the dimension, from 0
     * @throws IllegalArgumentException if the id is empty, too long, or has control characters or space at its ends
     */
    public int dimension(String id) {
        return rows.dimension(id);
    }

    /**
     * Sets the code list of a dimension, which tells calculations which categories contain others. If the dimension has
     * a list, the codes that it lacks are added to it.
     *
     * @param dimension the id of the dimension
     * @param codeList the code list, such as that of a document
     */
    public void codeList(String dimension, CodeList codeList) {
        rows.codeList(Objects.requireNonNull(dimension, "dimension"), Objects.requireNonNull(codeList, "codeList"));
    }

    /**
     * Registers a context: the optional parts of a key.
     *
     * @param counterpart the regions on the other side of a flow, or empty
     * @param reference the region or period of comparison, or empty
     * @param source the publisher and vintage, or empty
     * @return the code of the context; 0 if all parts are empty
     * @throws IllegalArgumentException if a counterpart region is registered with another territory
     */
    public int context(Optional<Counterpart> counterpart, Optional<Reference> reference, Optional<Source> source) {
        return context(counterpart, reference, source, Optional.empty());
    }

    /**
     * Registers a context with the basis of the exchange rates of converted figures.
     *
     * @param counterpart the regions on the other side of a flow, or empty
     * @param reference the region or period of comparison, or empty
     * @param source the publisher and vintage, or empty
     * @param conversionBasis the basis of the exchange rates, or empty for figures in their published currency
     * @return the code of the context; 0 if all parts are empty
     * @throws IllegalArgumentException if a counterpart region is registered with another territory
     */
    public int context(
            Optional<Counterpart> counterpart,
            Optional<Reference> reference,
            Optional<Source> source,
            Optional<RateBasis> conversionBasis) {
        return context(new Context(
                counterpart.orElse(null), reference.orElse(null), source.orElse(null), conversionBasis.orElse(null)));
    }

    int context(Context entry) {
        return rows.context(entry);
    }

    /**
     * Registers attributes of observations.
     *
     * @param statuses the observation statuses, or empty for the default: normal with a figure, missing without one
     * @param confidentiality the confidentiality status, or empty
     * @param note the note, or empty
     * @return the code of the attributes; 0 if all are empty
     * @throws IllegalArgumentException if the note is too long or has control characters
     */
    public int observationAttributes(
            Optional<Statuses> statuses, Optional<Confidentiality> confidentiality, Optional<String> note) {
        return observationAttributes(new ObservationAttributes(
                statuses.orElse(null), null, confidentiality.orElse(null), note.orElse(null), null));
    }

    int observationAttributes(ObservationAttributes entry) {
        return attributeCodes.code(entry);
    }

    /**
     * Registers attributes of figures.
     *
     * @param entry the scale, rounding and qualifier
     * @return the code of the attributes
     */
    public int figureAttributes(FigureAttributes entry) {
        return rows.figureAttributes.code(entry);
    }

    /**
     * Sets the variable of the rows appended next.
     *
     * @param code the code of an indicator and unit
     * @return this appender
     * @throws IndexOutOfBoundsException if no variable has the code
     */
    public DatasetAppender atVariable(int code) {
        variable = rows.variables.requireCode(code, "Variable", 0);
        rows.variables.startRun(rows.size(), variable);
        isChecked = false;
        return this;
    }

    /**
     * Sets the region of the rows appended next.
     *
     * @param code the code of a region
     * @return this appender
     * @throws IndexOutOfBoundsException if no region has the code
     */
    public DatasetAppender atRegion(int code) {
        region = rows.regions.requireCode(code, "Region", 0);
        rows.regions.startRun(rows.size(), region);
        isChecked = false;
        return this;
    }

    /**
     * Sets the region of each row that is {@linkplain #append(DecimalColumn, int, int) appended} next in a run; the
     * last region remains in effect.
     *
     * @param codes an array with codes of regions
     * @param first the index of the first code in the array
     * @param count the number of rows, at least one
     * @return this appender
     * @throws IndexOutOfBoundsException if no region has one of the codes, or the array has too few
     */
    public DatasetAppender atRegions(int[] codes, int first, int count) {
        rows.regions.addAll(rows.size(), codes, first, count, "Region", 0);
        region = codes[first + count - 1];
        isChecked = false;
        return this;
    }

    /**
     * Sets the period of the rows appended next.
     *
     * @param code the code of a period
     * @return this appender
     * @throws IndexOutOfBoundsException if no period has the code
     */
    public DatasetAppender atPeriod(int code) {
        period = rows.periods.requireCode(code, "Period", 0);
        rows.periods.startRun(rows.size(), period);
        isChecked = false;
        return this;
    }

    /**
     * Sets the period of each row that is {@linkplain #append(DecimalColumn, int, int) appended} next in a run; the
     * last period remains in effect.
     *
     * @param codes an array with codes of periods
     * @param first the index of the first code in the array
     * @param count the number of rows, at least one
     * @return this appender
     * @throws IndexOutOfBoundsException if no period has one of the codes, or the array has too few
     */
    public DatasetAppender atPeriods(int[] codes, int first, int count) {
        rows.periods.addAll(rows.size(), codes, first, count, "Period", 0);
        period = codes[first + count - 1];
        isChecked = false;
        return this;
    }

    /**
     * Sets the category of the rows appended next in an additional dimension.
     *
     * @param index the index of the dimension, from 0
     * @param code the code of a category, or -1 for rows without a category
     * @return this appender
     * @throws IndexOutOfBoundsException if no category has the code, or no dimension has the index
     */
    public DatasetAppender atCategory(int index, int code) {
        DictionaryColumn.Builder<Optional<String>> categories = rows.dimensions.get(index);
        categories.startRun(rows.size(), categories.requireCode(code, "Category", NO_CATEGORY));
        return this;
    }

    /**
     * Sets the category of each row that is {@linkplain #append(DecimalColumn, int, int) appended} next in a run; the
     * last category remains in effect.
     *
     * @param index the index of the dimension, from 0
     * @param codes an array with codes of categories, or -1 for rows without a category
     * @param first the index of the first code in the array
     * @param count the number of rows, at least one
     * @return this appender
     * @throws IndexOutOfBoundsException if no category has one of the codes, the array has too few, or no dimension has
     *     the index
     */
    public DatasetAppender atCategories(int index, int[] codes, int first, int count) {
        rows.dimensions.get(index).addAll(rows.size(), codes, first, count, "Category", NO_CATEGORY);
        return this;
    }

    /**
     * Sets the rows appended next to have no category in any additional dimension.
     *
     * @return this appender
     */
    public DatasetAppender atNoCategory() {
        rows.startWithoutCategories();
        return this;
    }

    /**
     * Sets the context of the rows appended next.
     *
     * @param code the code of a context; the default is 0, the empty context
     * @return this appender
     * @throws IndexOutOfBoundsException if no context has the code
     */
    public DatasetAppender atContext(int code) {
        rows.contexts.startRun(rows.size(), rows.contexts.requireCode(code, "Context", 0));
        return this;
    }

    /**
     * Sets the observation attributes of the rows appended next.
     *
     * @param code the code of observation attributes; the default is 0, no attributes
     * @return this appender
     * @throws IndexOutOfBoundsException if no observation attributes have the code
     */
    public DatasetAppender atObservationAttributes(int code) {
        attributesCode = attributeCodes.requireCode(code);
        attributesOfFigure = attributeCodes.ofFigure(code);
        attributesOfMissing = attributeCodes.ofMissing(code);
        return this;
    }

    /**
     * Sets the figure attributes of the rows appended next.
     *
     * @param code the code of figure attributes
     * @return this appender
     * @throws IndexOutOfBoundsException if no figure attributes have the code
     */
    public DatasetAppender atFigureAttributes(int code) {
        figureCode = rows.figureAttributes.requireCode(code, "Figure attributes", 0);
        rows.figureAttributes.startRun(rows.size(), figureCode);
        isChecked = false;
        return this;
    }

    /**
     * Appends a row with a number of a column, or without a figure if the number is missing.
     *
     * @param from the column
     * @param index the index of the number in the column
     * @return this appender
     * @throws IllegalStateException if variable, region, period or figure attributes are not set, or the unit is
     *     unknown
     * @throws IllegalArgumentException if the statuses are not valid for a figure, or for a missing figure
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     * @throws IndexOutOfBoundsException if the index is not less than the size of the column
     */
    public DatasetAppender append(DecimalColumn from, int index) {
        if (from.isMissing(index)) {
            startMissing();
            rows.numbers.append(from, index, 1);
            return this;
        }
        requireNumberAllowed();
        if (rejectsZero || !from.isCompact(index)) {
            requireFigure(from.number(index));
        }
        rows.observationAttributes.startRun(rows.size(), attributesOfFigure);
        rows.numbers.append(from, index, 1);
        return this;
    }

    /**
     * Appends a run of rows with the numbers of a column, or without a figure where a number is missing.
     *
     * @param from the column
     * @param index the index of the first number in the column
     * @param count the number of rows
     * @return this appender
     * @throws IllegalStateException if variable, region, period or figure attributes are not set, or the unit is
     *     unknown
     * @throws IllegalArgumentException if the statuses are not valid for a figure, or for a missing figure
     * @throws ArithmeticException if a number has more than 1000 digits before or after the decimal point
     * @throws IndexOutOfBoundsException if the run is not within the column
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
        requireNumberAllowed();
        if (rejectsZero) {
            for (int index = first; index < end; index++) {
                append(from, index);
            }
        } else {
            rows.observationAttributes.startRun(rows.size(), attributesOfFigure);
            rows.numbers.append(from, first, end - first);
        }
    }

    /**
     * Appends a row with the number {@code unscaled × 10^-scale}.
     *
     * @param unscaled the unscaled value
     * @param scale the number of digits after the decimal point
     * @return this appender
     * @throws IllegalStateException if variable, region, period or figure attributes are not set, or the unit is
     *     unknown
     * @throws IllegalArgumentException if the statuses are not valid for a figure
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public DatasetAppender append(long unscaled, int scale) {
        if (scale < Byte.MIN_VALUE || scale > Byte.MAX_VALUE) {
            return append(BigDecimal.valueOf(unscaled, scale));
        }
        requireNumberAllowed();
        if (rejectsZero && unscaled == 0) {
            requireFigure(BigDecimal.ZERO);
        }
        rows.observationAttributes.startRun(rows.size(), attributesOfFigure);
        rows.numbers.append(unscaled, scale);
        return this;
    }

    /**
     * Appends a row with a number.
     *
     * @param number the number as published, which keeps its digits
     * @return this appender
     * @throws IllegalStateException if variable, region, period or figure attributes are not set, or the unit is
     *     unknown
     * @throws IllegalArgumentException if the statuses are not valid for a figure
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public DatasetAppender append(BigDecimal number) {
        requireNumberAllowed();
        requireFigure(number);
        rows.observationAttributes.startRun(rows.size(), attributesOfFigure);
        rows.numbers.append(number);
        return this;
    }

    /**
     * Appends a row without a figure.
     *
     * @return this appender
     * @throws IllegalStateException if variable, region or period are not set
     * @throws IllegalArgumentException if the statuses are not valid for a missing figure
     */
    public DatasetAppender appendMissing() {
        startMissing();
        rows.numbers.appendMissing();
        return this;
    }

    private void startMissing() {
        requireKey();
        if (attributesOfMissing == AttributeCodes.INVALID) {
            throw new IllegalArgumentException(
                    "Measurement without a figure must have a status that explains why, but " + described() + " has "
                            + attributeCodes.attributes(attributesCode).statuses());
        }
        rows.observationAttributes.startRun(rows.size(), attributesOfMissing);
    }

    /** Appends a row with a computed figure, which is not defined by a number and figure attributes. */
    DatasetAppender appendComputed(Figure<?> figure) {
        requireKey();
        requireStatusOfFigure();
        if (!figure.isComputed()
                || !figure.unit().equals(rows.variables.value(variable).requireUnit())) {
            throw new IllegalArgumentException("Figure must be computed, and in the unit of "
                    + rows.variables.value(variable) + ", but was " + ShortNumbers.in(figure));
        }
        rows.observationAttributes.startRun(rows.size(), attributesOfFigure);
        rows.appendComputed(figure);
        return this;
    }

    /** Appends a row whose figure and derivation are results of a recipe. */
    DatasetAppender appendCalculated(Recipe recipe, int resultRow) {
        requireKey();
        requireStatusOfFigure();
        if (!recipe.hasResult(resultRow) || !recipe.variable(resultRow).equals(rows.variables.value(variable))) {
            throw new IllegalArgumentException("Recipe must have a result of " + rows.variables.value(variable)
                    + ", but has none in row " + resultRow);
        }
        rows.observationAttributes.startRun(rows.size(), attributesOfFigure);
        rows.appendCalculated(recipe, resultRow);
        return this;
    }

    /** Sets the derivation of the last row, which is not a result of a recipe. */
    DatasetAppender derivedBy(@Nullable Derivation derivation) {
        if (derivation != null) {
            rows.calculated.derive(rows.size() - 1, derivation);
        }
        return this;
    }

    /**
     * Appends a measurement. It sets all codes for the rows appended next.
     *
     * @param measurement the measurement
     * @return this appender
     * @throws IllegalArgumentException if a region is registered with another territory
     */
    public DatasetAppender append(Measurement<?> measurement) {
        return append(
                Variable.of(measurement),
                measurement,
                measurement.figure().filter(figure -> !figure.isComputed()).map(FigureAttributes::digitsOf),
                Scale.UNIT);
    }

    /**
     * Appends a measurement whose number was written with trailing zeros.
     *
     * @param measurement the measurement
     * @param number the number of its figure in units, with trailing zeros
     * @return this appender
     * @throws IllegalArgumentException if the number is not that of the figure, or there is no figure
     */
    public DatasetAppender append(Measurement<?> measurement, BigDecimal number) {
        return append(measurement, number, Scale.UNIT);
    }

    /**
     * Appends a measurement whose number was published in a scale, such as {@code 123.40} million.
     *
     * @param measurement the measurement
     * @param number the number of its figure in the scale, with trailing zeros
     * @param scale the scale
     * @return this appender
     * @throws IllegalArgumentException if the number is not that of the figure, or there is no figure
     */
    public DatasetAppender append(Measurement<?> measurement, BigDecimal number, Scale scale) {
        Optional<BigDecimal> own =
                measurement.figure().flatMap(Figure::quantity).map(Quantity::number);
        BigDecimal inUnits = number.scaleByPowerOfTen(scale.exponent());
        if (own.filter(stated -> stated.compareTo(inUnits) == 0).isEmpty()) {
            throw new IllegalArgumentException(
                    "Number must be equal to that of the figure, but was " + ShortNumbers.in(number)
                            + (scale == Scale.UNIT ? "" : " " + scale) + " for " + ShortNumbers.in(measurement));
        }
        return append(Variable.of(measurement), measurement, Optional.of(number), scale);
    }

    /**
     * Appends a measurement without a figure whose unit is known.
     *
     * @param measurement the measurement
     * @param unit the unit of the missing figure
     * @return this appender
     * @throws IllegalArgumentException if the measurement has a figure, or the unit is not of the kind of the indicator
     */
    public DatasetAppender append(Measurement<?> measurement, Unit<?> unit) {
        if (measurement.figure().isPresent()) {
            throw new IllegalArgumentException(
                    "Measurement must have no figure if its unit is given, but was " + measurement);
        }
        return append(Variable.of(measurement.indicator(), unit), measurement, Optional.empty(), Scale.UNIT);
    }

    private DatasetAppender append(
            Variable<?> of, Measurement<?> measurement, Optional<BigDecimal> number, Scale scale) {
        atVariable(variable(of));
        atRegion(region(measurement.region()));
        atPeriod(period(measurement.period()));
        atContext(context(Context.of(measurement)));
        atObservationAttributes(observationAttributes(ObservationAttributes.of(measurement)));
        atNoCategory();
        if (!measurement.codeLists().isEmpty()) {
            measurement.codeLists().forEach(this::codeList);
        }
        measurement.dimensions().forEach((id, category) -> {
            int index = dimension(id);
            atCategory(index, category(index, category));
        });
        Optional<? extends Figure<?>> figure = measurement.figure();
        Derivation derivation = measurement.derivation().orElse(null);
        if (figure.isEmpty()) {
            return appendMissing().derivedBy(derivation);
        }
        if (figure.get().isComputed()) {
            return appendComputed(figure.get()).derivedBy(derivation);
        }
        return atFigureAttributes(figureAttributes(FigureAttributes.ofPublished(figure.get(), scale)))
                .append(number.orElseThrow())
                .derivedBy(derivation);
    }

    private void requireNumberAllowed() {
        if (!isChecked) {
            requireKey();
            rows.variables.value(variable).requireUnit();
            if (figureCode == UNSET) {
                throw new IllegalStateException(
                        "Figure attributes must be set before a number is appended, but are not for " + described()
                                + "; set them with atFigureAttributes");
            }
            rejectsZero = rows.figureAttributes.value(figureCode).qualifier() == Qualifier.NEARLY;
            isChecked = true;
        }
        requireStatusOfFigure();
    }

    private void requireStatusOfFigure() {
        if (attributesOfFigure == AttributeCodes.INVALID) {
            throw new IllegalArgumentException(
                    "Measurement with the status of a missing value must have no figure, but " + described()
                            + " has one and "
                            + attributeCodes.attributes(attributesCode).statuses());
        }
    }

    private void requireKey() {
        if (variable < 0 || region < 0 || period < 0) {
            String unset = variable < 0 ? "Variable" : region < 0 ? "Region" : "Period";
            throw new IllegalStateException("Variable, region and period must be set before a row is appended, but the "
                    + unset.toLowerCase(Locale.ROOT) + " is not; set it with at" + unset);
        }
    }

    private void requireFigure(BigDecimal number) {
        rows.variables.value(variable).figure(number, rows.figureAttributes.value(figureCode));
    }

    private String described() {
        return rows.variables.value(variable).indicator().id() + " of "
                + rows.regions.value(region).code() + " in " + rows.periods.value(period);
    }

    /**
     * Reserves memory for rows, so that the columns registered so far are not copied as they grow.
     *
     * @param rows the number of rows that the dataset is expected to have; it may have fewer or more
     * @return this appender
     * @throws IllegalArgumentException if the number is negative
     */
    public DatasetAppender reserve(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("Rows to reserve must be zero or more, but were " + rows);
        }
        this.rows.reserve(rows);
        return this;
    }

    /**
     * Returns the number of rows so far.
     *
     * @return the number of rows
     */
    public int size() {
        return rows.size();
    }

    /**
     * Builds the dataset; the appender can be reused.
     *
     * @return the dataset
     * @throws DuplicateMeasurementException if two rows have the same key
     */
    public Dataset build() {
        return new Dataset(DuplicateKeyFinder.requireUnique(table()));
    }

    /** Appends rows of a table. All codes for the rows appended next must be set again. */
    void append(TableView view) {
        TableCopier.append(view, rows);
    }

    /** Returns the rows without a check for duplicate keys. */
    Table table() {
        return rows.build();
    }
}
