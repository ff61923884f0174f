// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a {@link Dataset}, such as {@code gdp, CN-BJ, 2024: 4984.31 in billion CNY}.
 *
 * <p>It gives access to the parts of a measurement without creating it, and to the number with its digits as published.
 *
 * {@snippet file="DatasetSnippets.java" region="rows"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Row {
    private final Table table;
    private final int row;

    Row(Table table, int row) {
        this.table = table;
        this.row = row;
    }

    /**
     * Returns the row as a measurement.
     *
     * @return the measurement
     */
    public Measurement<?> measurement() {
        return table.measurement(row);
    }

    /**
     * Returns the indicator.
     *
     * @return the indicator
     */
    public Indicator<?> indicator() {
        return table.variables().at(row).indicator();
    }

    /**
     * Returns the unit, which may be known even if the figure is missing.
     *
     * @return the unit, or empty if the figure is missing and its unit unknown
     */
    public Optional<Unit<?>> unit() {
        return Optional.ofNullable(table.variables().at(row).unit());
    }

    /**
     * Returns the region.
     *
     * @return the region
     */
    public Region region() {
        return table.regions().at(row);
    }

    /**
     * Returns the regions on the other side of a flow.
     *
     * @return the counterpart regions with a direction, or empty
     */
    public Optional<Counterpart> counterpart() {
        return Optional.ofNullable(table.contexts().at(row).counterpart());
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    public TimePeriod period() {
        return table.periods().at(row);
    }

    /**
     * Returns the category in an additional dimension.
     *
     * @param dimension the id of the dimension, such as {@code sex}
     * @return the id of the category, or empty if the row has none
     */
    public Optional<String> category(String dimension) {
        DictionaryColumn<Optional<String>> column =
                table.dimensions().get(Objects.requireNonNull(dimension, "dimension"));
        return column == null ? Optional.empty() : column.at(row);
    }

    /**
     * Returns the categories in the additional dimensions.
     *
     * @return the ids of the categories by the id of their dimension
     */
    public SortedMap<String, String> dimensions() {
        SortedMap<String, String> categories = new TreeMap<>();
        table.dimensions().forEach((id, column) -> column.at(row).ifPresent(category -> categories.put(id, category)));
        return categories;
    }

    /**
     * Returns the reference of a comparison.
     *
     * @return the region or period of comparison, or empty
     */
    public Optional<Reference> reference() {
        return Optional.ofNullable(table.contexts().at(row).reference());
    }

    /**
     * Returns the source.
     *
     * @return the source with its vintage, or empty
     */
    public Optional<Source> source() {
        return Optional.ofNullable(table.contexts().at(row).source());
    }

    /**
     * Returns the observation statuses.
     *
     * @return the statuses; the default is normal with a figure and missing without one
     */
    public Statuses statuses() {
        return table.observationAttributes().at(row).statusesOf(isMissing());
    }

    /**
     * Returns the margin of sampling error.
     *
     * @return the sampling error in the unit of the figure, or empty if it is unknown
     */
    public Optional<SamplingError> samplingError() {
        return Optional.ofNullable(table.observationAttributes().at(row).samplingError());
    }

    /**
     * Returns the confidentiality status.
     *
     * @return the status, or empty
     */
    public Optional<Confidentiality> confidentiality() {
        return Optional.ofNullable(table.observationAttributes().at(row).confidentiality());
    }

    /**
     * Returns the note.
     *
     * @return the note, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(table.observationAttributes().at(row).note());
    }

    /**
     * Returns the id, by which a document or a program refers to the measurement.
     *
     * @return the id, or empty
     */
    public Optional<String> id() {
        return Optional.ofNullable(table.observationAttributes().at(row).id());
    }

    /**
     * Returns the basis of the exchange rate of a conversion.
     *
     * @return the basis, or empty for a figure in its published currency
     */
    public Optional<RateBasis> conversionBasis() {
        return Optional.ofNullable(table.contexts().at(row).conversionBasis());
    }

    /**
     * Returns the derivation of a computed figure.
     *
     * @return the derivation, or empty for a published figure
     */
    public Optional<Derivation> derivation() {
        return table.derivation(row);
    }

    /**
     * Returns whether the figure is missing.
     *
     * @return whether there is no figure
     */
    public boolean isMissing() {
        return table.isMissing(row);
    }

    /**
     * Returns the figure.
     *
     * @return the figure, or empty if it is missing
     */
    public Optional<Figure<?>> figure() {
        return table.figure(row);
    }

    /**
     * Returns the value for calculations, without creating the figure.
     *
     * @return the number in units, such as 84370000000 for 84.37 billion; empty if the figure is missing, has a
     *     qualifier such as "over", or has bounds only
     */
    public Optional<BigDecimal> value() {
        return table.value(row);
    }

    /**
     * Returns the number with its digits as published, such as 123.40, in the scale of {@link #figureAttributes()}.
     *
     * @return the number, or empty if the figure is missing or computed
     */
    public Optional<BigDecimal> publishedNumber() {
        return table.publishedNumber(row);
    }

    /**
     * Returns the scale, rounding and qualifier of the published number.
     *
     * @return the attributes, or empty if the figure is missing or computed
     */
    public Optional<FigureAttributes> figureAttributes() {
        return table.publishedAttributes(row);
    }

    /**
     * Returns whether two rows have the same parts from which all traits follow by which an order by value decides, so
     * that their measurements need not be created.
     */
    boolean sharesTraitsWith(Row other) {
        return table.equals(other.table)
                && table.variables().code(row) == table.variables().code(other.row)
                && table.contexts().code(row) == table.contexts().code(other.row)
                && table.calculated().isEmpty()
                && hasPlainTraits()
                && (table.periods().code(row) == table.periods().code(other.row)
                        ? !region().isGroup()
                        : table.regions().code(row) != table.regions().code(other.row)
                                && !region().isGroup()
                                && !other.region().isGroup()
                                && haveOneLength(period(), other.period()));
    }

    private static boolean haveOneLength(TimePeriod a, TimePeriod b) {
        return a.frequency() == b.frequency() && a.count() == b.count();
    }

    /** Returns whether the unit and the price basis are the same in all regions and periods. */
    private boolean hasPlainTraits() {
        Class<?> kind = indicator().kind();
        return kind != Amount.class
                && kind != AmountPer.class
                && !indicator().priceBasis().equals(PriceBasis.previousYear())
                && counterpart().isEmpty()
                && reference().isEmpty();
    }

    /** Returns the measurement in words. */
    @Override
    public String toString() {
        return measurement().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Row.class, "its measurement");
    }
}
