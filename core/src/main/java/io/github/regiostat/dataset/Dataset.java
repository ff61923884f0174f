// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.calculation.Accept;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data set: measurements such as {@code 1234 measurements: 3 indicators, 31 regions, 2013/2024}, in a compact form.
 *
 * <p>The key of a measurement consists of indicator, unit, region, counterpart and direction, period, dimensions,
 * reference, conversion basis, and source with its vintage. Measurements with duplicate keys are rejected. Periods that
 * cover the same days count as one, such as {@code 2024} and {@code 2024-Q1/2024-Q4}. Iteration and tables keep the
 * order in which measurements were added. Equality does not depend on it.
 *
 * <p>A dataset has one territory for each region. Measurements of a region that differ in what it
 * {@linkplain Region#includes() includes} are rejected; {@link #withTerritory} declares the territory.
 *
 * <p>Repeated values are stored once, and numbers in columns with their digits as published, in about 9 to 20 bytes a
 * measurement. A {@link Measurement} is created when it is asked for; {@link #row} and {@link #rows} give access to its
 * parts without creating it. A selection shares the columns of its dataset. {@link #merge} of a selection copies its
 * rows and releases the others. The result of a calculation keeps the dataset that it was calculated from, also in a
 * merge with others, until {@link #withoutDerivations} releases it. A merge of one selection with less than half of the
 * results keeps only the rows that these were calculated from.
 *
 * {@snippet file="DatasetSnippets.java" region="dataset"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Dataset implements Iterable<Measurement<?>>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_TABLE_ROWS = 50;

    private final transient TableView view;
    /** Built by the first look-up. Threads that look up first at the same time build it each. */
    private transient volatile @Nullable KeyIndex index;

    /**
     * Creates a dataset.
     *
     * @param measurements the measurements
     * @return the dataset, in the order of the measurements
     * @throws DuplicateMeasurementException if two measurements have the same key
     */
    public static Dataset of(Measurement<?>... measurements) {
        return copyOf(List.of(measurements));
    }

    /**
     * Creates a dataset.
     *
     * @param measurements the measurements, or a dataset
     * @return the dataset, in the order of the measurements
     * @throws DuplicateMeasurementException if two measurements have the same key
     */
    public static Dataset copyOf(Iterable<? extends Measurement<?>> measurements) {
        return measurements instanceof Dataset dataset
                ? dataset
                : builder().addAll(measurements).build();
    }

    /**
     * Returns a collector that creates a dataset.
     *
     * @return the collector, which throws {@link DuplicateMeasurementException} if two measurements have the same key
     */
    public static Collector<Measurement<?>, ?, Dataset> toDataset() {
        return Collector.of(Dataset::builder, Builder::add, Builder::addAll, Builder::build);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns an appender of rows by code, for readers of formats.
     *
     * @param dimensionIds the unique ids of the additional dimensions
     * @return the appender
     * @throws IllegalArgumentException if an id is a duplicate, is empty, is too long, or has control characters or
     *     space at its ends
     */
    public static DatasetAppender appender(List<String> dimensionIds) {
        return new DatasetAppender(dimensionIds);
    }

    /**
     * Returns the measurements of several datasets as one.
     *
     * @param datasets the datasets
     * @return the dataset, in the order of the datasets
     * @throws DuplicateMeasurementException if two measurements have the same key; its indexes count through the
     *     datasets in their order
     * @throws IllegalArgumentException if two datasets have different territories for a region
     */
    public static Dataset merge(Dataset... datasets) {
        return merge(List.of(datasets));
    }

    /**
     * Returns the measurements of several datasets as one.
     *
     * @param datasets the datasets
     * @return the dataset, in the order of the datasets
     * @throws DuplicateMeasurementException if two measurements have the same key; its indexes count through the
     *     datasets in their order
     * @throws IllegalArgumentException if two datasets have different territories for a region
     */
    public static Dataset merge(Collection<Dataset> datasets) {
        if (datasets.size() == 1) {
            Dataset only = datasets.iterator().next();
            return only.view.selection().isAll() ? only : new Dataset(TableCopier.compacted(only.view));
        }
        return new Dataset(
                TableCopier.merged(datasets.stream().map(Dataset::view).toList()));
    }

    Dataset(TableView view) {
        this.view = view;
    }

    /** Creates a dataset of all rows of a table. */
    Dataset(Table table) {
        this(TableView.all(table));
    }

    /** Returns a selection of this dataset, or this dataset if all rows are selected. */
    private Dataset selected(TableView selected) {
        return selected.selection() == view.selection() ? this : new Dataset(selected);
    }

    TableView view() {
        return view;
    }

    Table table() {
        return view.table();
    }

    /**
     * Returns the number of measurements, including those without a figure.
     *
     * @return the size
     */
    public int size() {
        return view.size();
    }

    /**
     * Returns whether there are no measurements.
     *
     * @return whether the dataset is empty
     */
    public boolean isEmpty() {
        return size() == 0;
    }

    /**
     * Returns the measurement at an index.
     *
     * @param index the index, from 0
     * @return the measurement
     * @throws IndexOutOfBoundsException if the index is not less than the size
     */
    public Measurement<?> get(int index) {
        return row(index).measurement();
    }

    /**
     * Returns the row at an index, which gives access to the parts of the measurement.
     *
     * @param index the index, from 0
     * @return the row
     * @throws IndexOutOfBoundsException if the index is not less than the size
     */
    public Row row(int index) {
        return view.row(index);
    }

    /**
     * Returns the rows in order.
     *
     * @return the rows
     */
    public Stream<Row> rows() {
        return view.rows();
    }

    /** Returns an iterator over the measurements in order; it does not support {@code remove}. */
    @Override
    public Iterator<Measurement<?>> iterator() {
        return stream().iterator();
    }

    /**
     * Returns the measurements in order.
     *
     * @return the measurements
     */
    public Stream<Measurement<?>> stream() {
        return view.measurements();
    }

    /**
     * Returns the measurements of an indicator as a list.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @return the measurements, in order; empty if the dataset has no indicator with this id
     * @throws IllegalArgumentException if the dataset has the id only with other content, such as another price basis
     */
    public <Q extends Quantity<Q>> List<Measurement<Q>> measurementsOf(Indicator<Q> indicator) {
        return onlyIndicator(indicator).measurementsOf(indicator.kind());
    }

    /**
     * Returns the measurements of a kind of quantity as a list.
     *
     * @param <Q> the kind of quantity
     * @param kind the class of the kind, such as {@code Money.class}
     * @return the measurements, in order
     */
    public <Q extends Quantity<Q>> List<Measurement<Q>> measurementsOf(Class<Q> kind) {
        return view.measurementsOf(Objects.requireNonNull(kind, "kind"));
    }

    /**
     * Returns the indicators.
     *
     * @return the indicators, in the order of their first measurement
     */
    public Set<Indicator<?>> indicators() {
        return view.indicators();
    }

    /**
     * Returns the units of the figures.
     *
     * @return the units, in the order of their first measurement
     */
    public Set<Unit<?>> units() {
        return TableView.set(
                view.used(table().variables()).stream().map(Variable::unit).filter(Objects::nonNull));
    }

    /**
     * Returns the regions, without counterparts.
     *
     * @return the regions, in the order of their first measurement
     */
    public Set<Region> regions() {
        return view.regions();
    }

    /**
     * Returns the periods.
     *
     * @return the periods, in chronological order
     */
    public SortedSet<TimePeriod> periods() {
        return view.periods();
    }

    /**
     * Returns the ids of the additional dimensions.
     *
     * @return the ids of the dimensions in which a measurement has a category
     */
    public Set<String> dimensionIds() {
        return view.dimensionIds();
    }

    /**
     * Returns the categories of an additional dimension with their hierarchy and labels.
     *
     * {@snippet file="CategorySnippets.java" region="categories"}
     *
     * <p>The hierarchy is that of the document or {@link #withCodeList}, otherwise that of the
     * {@linkplain io.github.regiostat.category.StandardCodeLists#find standard list} that applies.
     *
     * @param dimension the id of the dimension, such as {@code sex}
     * @return the ids of its categories, each before those that it contains, in the order of their code list or,
     *     without one, of their first measurement; empty for an unknown dimension
     */
    public CodeList categories(String dimension) {
        return CategoryTotals.categories(view, Objects.requireNonNull(dimension, "dimension"));
    }

    /**
     * Returns the code lists that a document or {@link #withCodeList} declares.
     *
     * @return the code lists by dimension id
     */
    public Map<String, CodeList> codeLists() {
        return table().codeLists();
    }

    /**
     * Returns this dataset with a code list of a dimension, which tells calculations which categories contain others.
     *
     * {@snippet file="CategorySnippets.java" region="declared"}
     *
     * @param dimension the id of the dimension, such as {@code product}
     * @param codeList the code list, which replaces that of a document
     * @return the dataset with the same measurements
     */
    public Dataset withCodeList(String dimension, CodeList codeList) {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(codeList, "codeList");
        return new Dataset(new TableView(table().withCodeList(dimension, codeList), view.selection()));
    }

    /**
     * Returns the sources.
     *
     * @return the sources, in the order of their first measurement
     */
    public Set<Source> sources() {
        return view.sources();
    }

    /**
     * Returns the number of measurements by observation status. A measurement may have several statuses.
     *
     * @return the numbers by status
     */
    public SortedMap<ObservationStatus, Integer> statuses() {
        return DatasetSummary.statusesOf(view);
    }

    /**
     * Returns the only indicator of a kind of quantity, such as {@code indicator(Money.class)}.
     *
     * @param <Q> the kind of quantity
     * @param kind the class of the kind, such as {@code Money.class}
     * @return the indicator
     * @throws IllegalArgumentException if the dataset has no indicator of the kind, or several
     */
    public <Q extends Quantity<Q>> Indicator<Q> indicator(Class<Q> kind) {
        return IndicatorLookup.one(view, Objects.requireNonNull(kind, "kind"));
    }

    /**
     * Returns the indicator with an id and kind, such as {@code indicator("gdp", Money.class)}.
     *
     * {@snippet file="DatasetSnippets.java" region="indicator"}
     *
     * @param <Q> the kind of quantity
     * @param id the id
     * @param kind the class of the kind, such as {@code Money.class}
     * @return the indicator
     * @throws IllegalArgumentException if the dataset has no such indicator, or several, which differ in other
     *     attributes such as the price basis
     */
    public <Q extends Quantity<Q>> Indicator<Q> indicator(String id, Class<Q> kind) {
        return IndicatorLookup.one(view, Objects.requireNonNull(id, "id"), Objects.requireNonNull(kind, "kind"));
    }

    /**
     * Returns the measurement of an indicator for a region and period.
     *
     * {@snippet file="DatasetSnippets.java" region="indicator"}
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param region the region
     * @param period the period; a measurement for another period of the same days is also found, such as
     *     {@code 2024-Q1/2024-Q4} for {@code 2024}
     * @return the measurement, or empty if the dataset has no such measurement
     * @throws IllegalArgumentException if several measurements match, which differ in unit, counterpart, dimensions,
     *     reference, conversion basis or source; or if the dataset has no such indicator
     */
    public <Q extends Quantity<Q>> Optional<Measurement<Q>> find(
            Indicator<Q> indicator, Region region, TimePeriod period) {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(period, "period");
        if (!index().has(Objects.requireNonNull(indicator, "indicator"))) {
            IndicatorLookup.require(view, indicator);
        }
        TableView found = index().rows(indicator, region, period);
        SeriesKey.requireOneOfPeriod(found);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.row(0).measurement().as(indicator.kind()));
    }

    /**
     * Returns the measurement of an indicator for a region and period.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param region the region
     * @param period the text of the period, such as {@code 2024}
     * @return the measurement, or empty if the dataset has no such measurement
     * @throws IllegalArgumentException if the text is not a valid period, several measurements match, or the dataset
     *     has no such indicator
     */
    public <Q extends Quantity<Q>> Optional<Measurement<Q>> find(Indicator<Q> indicator, Region region, String period) {
        return find(indicator, region, TimePeriod.parse(period));
    }

    /**
     * Returns the measurement with an indicator id, a region and a period, such as {@code find("gdp", "CN-BJ",
     * "2024")}.
     *
     * {@snippet file="ReadableSnippets.java" region="find"}
     *
     * @param indicator the id of the indicator
     * @param region the code of the region, or a name that this dataset has for it
     * @param period the text of the period
     * @return the measurement, or empty if the dataset has none of the indicator and the region in the period
     * @throws IllegalArgumentException if the text is not a valid period, several measurements match, or the dataset
     *     has no such indicator or region; the message lists similar ones
     */
    public Optional<Measurement<?>> find(String indicator, String region, String period) {
        return MeasurementLookup.find(view, index(), indicator, region, TimePeriod.parse(period));
    }

    /**
     * Returns the only measurement with an indicator id, a region and a period.
     *
     * {@snippet file="ReadableSnippets.java" region="find"}
     *
     * @param indicator the id of the indicator
     * @param region the code of the region, or a name that this dataset has for it
     * @param period the text of the period
     * @return the measurement
     * @throws IllegalArgumentException if no measurement matches, or more than one does; the message lists what exists
     */
    public Measurement<?> measurement(String indicator, String region, String period) {
        return MeasurementLookup.one(view, index(), indicator, region, TimePeriod.parse(period));
    }

    /**
     * Selects the measurements of an indicator.
     *
     * @param indicator the indicator
     * @return the selection, which shares the columns of this dataset; empty if the dataset has no indicator with this
     *     id
     * @throws IllegalArgumentException if the dataset has the id only with other content, such as another price basis
     */
    public Dataset onlyIndicator(Indicator<?> indicator) {
        return selected(IndicatorLookup.select(view, indicator));
    }

    /**
     * Selects the measurements of all indicators with an id. They may differ in other parts, such as the price basis.
     *
     * @param id the id of the indicators, such as {@code gdp}
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset onlyIndicator(String id) {
        return selected(view.ofIndicator(id));
    }

    /**
     * Selects the measurements of a kind of quantity.
     *
     * @param kind the class of the kind, such as {@code Money.class}
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset onlyKind(Class<? extends Quantity<?>> kind) {
        Objects.requireNonNull(kind, "kind");
        return selected(view.where(
                table().variables(), variable -> variable.indicator().kind().equals(kind)));
    }

    /**
     * Selects the measurements of regions, without their parts. Use {@link Region#members()} to select the members of a
     * group.
     *
     * @param regions the regions
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset inRegions(Region... regions) {
        return inRegions(List.of(regions));
    }

    /**
     * Selects the measurements of regions, without their parts. Use {@link Region#members()} to select the members of a
     * group.
     *
     * @param regions the regions
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset inRegions(Collection<Region> regions) {
        return selected(view.inRegions(regions));
    }

    /**
     * Selects the measurements of the regions that are members of a group on a day. A member is found by its place,
     * whatever territory it is declared with.
     *
     * {@snippet file="DatasetSnippets.java" region="members"}
     *
     * @param group the group
     * @param date the day, such as that of the enlargement of a union
     * @return the selection, which shares the columns of this dataset
     * @throws IllegalArgumentException if the region is not a group, its members on the day are unknown, or it has none
     */
    public Dataset inMembersOf(Region group, LocalDate date) {
        return selected(MemberSelection.on(date, view, group));
    }

    /**
     * Selects the measurements of the regions that are members of a group at the end of the period of the measurement.
     *
     * @param group the group
     * @return the selection, which shares the columns of this dataset
     * @throws IllegalArgumentException if the region is not a group, or its members are unknown
     */
    public Dataset inMembersOf(Region group) {
        return selected(MemberSelection.of(view, group));
    }

    /**
     * Selects the measurements of periods within a period: {@code 2013/2024} contains its years, their quarters, and
     * itself.
     *
     * @param period the period
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset within(TimePeriod period) {
        return selected(view.where(table().periods(), Objects.requireNonNull(period, "period")::encloses));
    }

    /**
     * Selects the measurements of periods within a period.
     *
     * @param period the text of the period, such as {@code 2013/2024}
     * @return the selection, which shares the columns of this dataset
     * @throws IllegalArgumentException if the text is not a valid period
     */
    public Dataset within(String period) {
        return within(TimePeriod.parse(period));
    }

    /**
     * Selects the measurements of a category of an additional dimension.
     *
     * @param dimension the id of the dimension, such as {@code sex}
     * @param category the id of the category
     * @return the selection, which shares the columns of this dataset; empty for an unknown dimension
     */
    public Dataset onlyCategory(String dimension, String category) {
        Objects.requireNonNull(category, "category");
        DictionaryColumn<Optional<String>> column =
                table().dimensions().get(Objects.requireNonNull(dimension, "dimension"));
        return selected(
                column == null
                        ? view.where(row -> false)
                        : view.where(
                                column, entry -> entry.filter(category::equals).isPresent()));
    }

    /**
     * Selects the measurements whose sources meet a condition. Measurements without a source are left out.
     *
     * @param condition the condition
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset onlySource(Predicate<? super Source> condition) {
        Objects.requireNonNull(condition, "condition");
        return selected(view.where(
                table().contexts(), context -> context.source() != null && condition.test(context.source())));
    }

    /**
     * Selects the measurements of a vintage.
     *
     * @param vintage the name of the vintage, such as {@code 2024}
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset onlyVintage(String vintage) {
        Objects.requireNonNull(vintage, "vintage");
        return onlySource(source -> source.vintage().filter(vintage::equals).isPresent());
    }

    /**
     * Selects the measurements that have a figure.
     *
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset withoutMissing() {
        return selected(view.withoutMissing());
    }

    /**
     * Selects the measurements whose rows meet a condition.
     *
     * @param condition the condition
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset filter(Predicate<? super Row> condition) {
        Objects.requireNonNull(condition, "condition");
        return selected(view.filter(condition));
    }

    /**
     * Returns the measurements in another order.
     *
     * {@snippet file="ReadableSnippets.java" region="order"}
     *
     * @param order the order, such as {@link RowOrder#byValueDescending}; rows that are equal in it keep their order
     * @return the dataset, which is equal to this one and shares its columns
     * @throws io.github.regiostat.calculation.NotComparableException if the order is by value and two values that it
     *     compares differ in a trait, such as their unit or price basis
     */
    public Dataset sortedBy(Comparator<? super Row> order) {
        Objects.requireNonNull(order, "order");
        int[] rows = view.selection().stream()
                .boxed()
                .sorted((a, b) -> order.compare(new Row(table(), a), new Row(table(), b)))
                .mapToInt(Integer::intValue)
                .toArray();
        RowOrder.requireComparable(order, view);
        return new Dataset(new TableView(table(), RowSelection.ofSequence(rows)));
    }

    /**
     * Returns the ranking of the regions by an indicator in a period; the greatest has rank 1.
     *
     * {@snippet file="ReadableSnippets.java" region="ranking"}
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param period the period; other periods of the same days count too
     * @param accepted the accepted differences between the measurements
     * @return the ranking of the regions of this dataset, except groups
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted, such as national currencies
     * @throws IllegalArgumentException if the dataset has no such indicator, or a region has several measurements
     */
    public <Q extends Quantity<Q>> Ranking<Q> ranking(Indicator<Q> indicator, TimePeriod period, Accept... accepted) {
        Objects.requireNonNull(period, "period");
        Dataset selected = new Dataset(IndicatorLookup.require(view, indicator)).withoutGroups();
        return Ranking.of(
                selected.view.where(table().periods(), period::coversSameDaysAs).measurementsOf(indicator.kind()),
                accepted);
    }

    /**
     * Returns the ranking of the regions by an indicator in a period.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param period the text of the period, such as {@code 2024}
     * @param accepted the accepted differences between the measurements
     * @return the ranking of the regions of this dataset, except groups
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if the text is not a valid period, the dataset has no such indicator, or a
     *     region has several measurements
     */
    public <Q extends Quantity<Q>> Ranking<Q> ranking(Indicator<Q> indicator, String period, Accept... accepted) {
        return ranking(indicator, TimePeriod.parse(period), accepted);
    }

    /**
     * Returns the measurements in rows and columns, such as {@code pivot(Row::region, Row::period)}.
     *
     * {@snippet file="ReadableSnippets.java" region="pivot"}
     *
     * @param <R> the type of the rows
     * @param <C> the type of the columns
     * @param row returns the row of a measurement
     * @param column returns the column of a measurement
     * @return the measurements by row and column
     * @throws IllegalArgumentException if two measurements are in the same row and column
     */
    public <R, C> Pivot<R, C> pivot(Function<? super Row, ? extends R> row, Function<? super Row, ? extends C> column) {
        return Pivot.of(view, Objects.requireNonNull(row, "row"), Objects.requireNonNull(column, "column"));
    }

    /**
     * Returns this dataset with declared territories of its source, such as France including the overseas departments.
     * Calculations use the declared territories.
     *
     * {@snippet file="DatasetSnippets.java" region="territory"}
     *
     * @param regions regions with the territories of the source, such as {@code france.including(guadeloupe,
     *     martinique)}
     * @return the dataset in which they replace the regions and counterparts with the same codes; it shares the columns
     *     of this dataset
     */
    public Dataset withTerritory(Region... regions) {
        Map<Region, Region> declared = Arrays.stream(regions)
                .collect(Collectors.toMap(region -> region, region -> region, (earlier, later) -> later));
        return new Dataset(
                new TableView(table().withRegions(region -> declared.getOrDefault(region, region)), view.selection()));
    }

    /**
     * Selects the measurements of regions that are not groups, such as the economies of a World Bank response without
     * its aggregates.
     *
     * {@snippet file="DatasetSnippets.java" region="groups"}
     *
     * <p>A group that is {@linkplain Region#isListedInsteadOfMembers() listed instead of its members}, such as the
     * Channel Islands of the World Bank, is also selected, unless this dataset has a measurement of a region inside it.
     * So the economies of the World Bank add up to its aggregates.
     *
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset withoutGroups() {
        return selected(view.where(table().regions(), totals().negate()));
    }

    /**
     * Selects the measurements of regions that are groups: all that {@link #withoutGroups} does not select.
     *
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset onlyGroups() {
        return selected(view.where(table().regions(), totals()));
    }

    /** Returns a predicate of groups, without those that are listed instead of regions of this dataset. */
    private Predicate<Region> totals() {
        Set<Region> regions = regions();
        Set<Region> listed = regions.stream()
                .filter(Region::isListedInsteadOfMembers)
                .filter(group -> regions.stream().noneMatch(region -> isInside(region, group)))
                .collect(Collectors.toSet());
        return region -> region.isGroup() && !listed.contains(region);
    }

    private boolean isInside(Region region, Region group) {
        boolean isKnown = !region.isGroup() || region.hasKnownMembers();
        return isKnown
                && !region.isSamePlaceAs(group)
                && periods().stream().anyMatch(period -> group.contains(region.withoutIncluded(), period.end()));
    }

    /**
     * Splits the dataset by a property of its rows, such as {@code split(Row::region)}. {@link #merge} of the parts
     * equals this dataset.
     *
     * {@snippet file="DatasetSnippets.java" region="split"}
     *
     * @param <K> the type of the property
     * @param property returns the property of a row
     * @return the parts by property, which share the columns of this dataset, in the order of their first measurement
     */
    public <K> Map<K, Dataset> split(Function<? super Row, ? extends K> property) {
        Objects.requireNonNull(property, "property");
        Map<K, Dataset> parts = new LinkedHashMap<>();
        view.<K>split(property).forEach((key, rows) -> parts.put(key, new Dataset(rows)));
        return Collections.unmodifiableMap(parts);
    }

    /**
     * Returns a time series: the measurements of an indicator and a region by period.
     *
     * {@snippet file="DatasetSnippets.java" region="series"}
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param region the region
     * @return the measurements in chronological order; empty if the dataset has no measurement of the region
     * @throws IllegalArgumentException if there are several series, which differ in unit, counterpart, dimensions,
     *     reference, conversion basis, source or frequency; select one of them first; or if the dataset has no such
     *     indicator
     */
    public <Q extends Quantity<Q>> List<Measurement<Q>> series(Indicator<Q> indicator, Region region) {
        TableView selected = IndicatorLookup.require(view, indicator).inRegions(List.of(region));
        SeriesKey.requireOne(selected);
        return selected.measurementsOf(indicator.kind()).stream()
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
    }

    /**
     * Selects the latest edition where measurements differ only in the edition of their source. Other measurements are
     * kept.
     *
     * <p>Editions of a source have the same publisher and title. Vintages with names that are periods, such as
     * {@code 2023} and {@code 2024-10-02}, are ordered by these unless they overlap. Otherwise editions are ordered by
     * the day they were {@linkplain Source#published() published}.
     *
     * {@snippet file="DatasetSnippets.java" region="vintages"}
     *
     * @return the selection, which shares the columns of this dataset
     * @throws IllegalArgumentException if neither vintages nor days of publication order two editions
     */
    public Dataset latestVintages() {
        return selected(LatestVintages.of(view));
    }

    /**
     * Selects what was known on a date: the latest edition of each measurement that was published by then.
     *
     * <p>An edition is known since the day that its source was {@linkplain Source#published() published}, or else since
     * the last day of its vintage, if that is a period such as {@code 2024-10}. Editions are ordered as by
     * {@link #latestVintages}.
     *
     * {@snippet file="AnalysisSnippets.java" region="as-of"}
     *
     * @param date the date
     * @return the selection, which shares the columns of this dataset
     * @throws IllegalArgumentException if a source has neither a day of publication nor a vintage that is a period, a
     *     measurement has no source, or {@link #latestVintages} rejects the editions
     */
    public Dataset asOf(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return selected(LatestVintages.asOf(date, view));
    }

    /**
     * Returns the triangle of revisions of a series: its measurement of each period in each edition of its source.
     *
     * {@snippet file="AnalysisSnippets.java" region="triangle"}
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param region the region
     * @return the triangle; without periods if the dataset has no measurement of the region
     * @throws IllegalArgumentException if there are several series, which differ in more than the edition of their
     *     source; if two editions have no order, as for {@link #latestVintages}; or if the dataset has no such
     *     indicator
     */
    public <Q extends Quantity<Q>> RevisionTriangle<Q> revisions(Indicator<Q> indicator, Region region) {
        return RevisionTriangle.of(IndicatorLookup.require(view, indicator).inRegions(List.of(region)), indicator);
    }

    /**
     * Joins the measurements of two indicators. Partners have the same region, periods of the same days, and the same
     * category in each dimension that both indicators have.
     *
     * @param <A> the kind of quantity of the first indicator
     * @param <B> the kind of quantity of the second indicator
     * @param first the first indicator
     * @param second the second indicator
     * @return the pairs, in the order of the first indicator; measurements without a partner are left out
     * @throws IllegalArgumentException if a measurement has several partners, which differ in unit, counterpart,
     *     another dimension, reference, conversion basis or source; if there is no pair although a region and period
     *     has both indicators, because their categories differ; or if the dataset does not have both indicators
     */
    public <A extends Quantity<A>, B extends Quantity<B>> List<MeasurementPair<A, B>> join(
            Indicator<A> first, Indicator<B> second) {
        InputRows pairs =
                DatasetJoin.of(IndicatorLookup.require(view, first), IndicatorLookup.require(view, second), second);
        return DatasetJoin.measurements(pairs, first, second);
    }

    /**
     * Calculates an indicator from two others for each region and period that has both. Examples are GDP per person
     * with {@code Ratios::perCapita} and a share with {@code Shares::of}.
     *
     * {@snippet file="DatasetSnippets.java" region="derived"}
     *
     * @param <A> the kind of quantity of the first indicator
     * @param <B> the kind of quantity of the second indicator
     * @param <R> the kind of quantity of the result
     * @param first the first indicator
     * @param second the second indicator
     * @param calculation the calculation for each {@linkplain #join pair} of measurements with figures
     * @return only the results, each with its derivation; a measurement without a partner, or whose partner has no
     *     figure, has no result
     * @throws IllegalArgumentException if {@link #join} rejects the measurements with figures, or the calculation
     *     rejects a pair
     */
    public <A extends Quantity<A>, B extends Quantity<B>, R extends Quantity<R>> Dataset derived(
            Indicator<A> first,
            Indicator<B> second,
            BiFunction<Measurement<A>, Measurement<B>, Measurement<R>> calculation) {
        Builder results = builder();
        InputRows pairs = DatasetJoin.ofFigures(view, first, second);
        for (MeasurementPair<A, B> pair : DatasetJoin.measurements(pairs, first, second)) {
            results.add(calculation.apply(pair.first(), pair.second()));
        }
        return results.build();
    }

    /**
     * Calculates from each series of an indicator. Examples are year-to-date sums with {@code Sums::yearToDate} and
     * moving averages with {@code series -> Means.rolling(series, 12)}.
     *
     * {@snippet file="SeriesSnippets.java" region="dataset"}
     *
     * <p>Measurements of a series have the same unit, region, counterpart, reference, conversion basis, source,
     * categories, frequency and start of the reporting year. Those without a figure are left out, so that a calculation
     * over adjacent periods rejects the gap.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param calculation the calculation for each series, whose measurements are in chronological order
     * @return only the results, in the order of the first measurement of each series
     * @throws IllegalArgumentException if the calculation rejects a series, or the dataset has no such indicator
     */
    public <Q extends Quantity<Q>> Dataset derived(
            Indicator<Q> indicator,
            Function<? super List<Measurement<Q>>, ? extends Iterable<? extends Measurement<?>>> calculation) {
        Objects.requireNonNull(calculation, "calculation");
        Builder results = builder();
        for (TableView series : IndicatorLookup.require(view, indicator)
                .withoutMissing()
                .split(SeriesKey::of)
                .values()) {
            List<Measurement<Q>> ordered = series.measurementsOf(indicator.kind()).stream()
                    .sorted(Comparator.comparing(Measurement::period))
                    .toList();
            calculation.apply(ordered).forEach(results::add);
        }
        return results.build();
    }

    /**
     * Returns the sums of an indicator over the categories of a dimension, such as exports of all products.
     *
     * {@snippet file="SeriesSnippets.java" region="categories"}
     *
     * <p>Measurements are summed that agree in period, region, counterpart, reference, conversion basis, source and
     * other dimensions. Measurements without a category of the dimension, such as published totals, are left out.
     *
     * @param <Q> the additive kind of quantity
     * @param indicator the indicator
     * @param dimension the id of the dimension, such as {@code product}
     * @param accepted the accepted differences between the measurements
     * @return only the sums, without the dimension, each with its derivation, which lists the categories
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted, or a category contains another, such as the total {@code _T}, or is equal to the sum of others in
     *     all of three or more sums: leave it out with {@link #filter} first, or declare it by {@link #withCodeList}
     * @throws IllegalArgumentException if a figure is missing, the indicator is neither a flow nor a stock, no
     *     measurement has the dimension, or the dataset has no such indicator
     * @see io.github.regiostat.calculation.Sums#overCategories
     */
    public <Q extends Additive<Q>> Dataset summedOverCategories(
            Indicator<Q> indicator, String dimension, Accept... accepted) {
        TableView parts = IndicatorLookup.require(view, indicator)
                .filter(row -> row.category(dimension).isPresent());
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Sum over categories must be over a dimension of " + indicator.id()
                    + ", that is one of " + dimensionIds() + ", but was over " + Text.quote(dimension));
        }
        return copyOf(CategoryTotals.sums(parts, indicator, dimension, accepted));
    }

    private KeyIndex index() {
        KeyIndex built = index;
        if (built == null) {
            built = new KeyIndex(view);
            index = built;
        }
        return built;
    }

    /** Calculates a result for each pair of two indicators. */
    private Dataset calculated(Indicator<?> first, Indicator<?> second, RowCalculation calculation) {
        InputRows pairs = DatasetJoin.ofFigures(view, first, second);
        return new Dataset(CalculationResults.of(pairs, calculation, view.ofIndicator(first)));
    }

    /**
     * Returns the growth over one year of the only indicator that has a growth, as {@link #growth(Indicator,
     * Accept...)} does.
     *
     * @param accepted the accepted differences between the two measurements
     * @return only the growth rates
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if the dataset has no such indicator or several, or an earlier measurement is
     *     not unique
     */
    public Dataset growth(Accept... accepted) {
        return growth(IndicatorLookup.oneWithGrowth(view), accepted);
    }

    /**
     * Returns the growth of an indicator over one year: from each measurement to that of the same series a year later.
     *
     * {@snippet file="DatasetSnippets.java" region="growth"}
     *
     * @param indicator the indicator, a level
     * @param accepted the accepted differences between the two measurements
     * @return only the growth rates, in the order of the later measurements, each with its derivation; a measurement
     *     without an earlier one, or without a figure, has no growth rate
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if an earlier measurement is not unique, the indicator is a growth rate or
     *     percentage points, or the dataset has no such indicator
     * @see io.github.regiostat.calculation.Growth#between
     */
    public Dataset growth(Indicator<?> indicator, Accept... accepted) {
        return growth(indicator, Period.ofYears(1), accepted);
    }

    /**
     * Returns the growth of an indicator over a duration, such as a quarter: from each measurement to that of the same
     * series after the duration.
     *
     * <p>Measurements of a series have the same unit, region, counterpart, reference, conversion basis and categories.
     * If several earlier measurements differ only in their source, that of the same source and vintage is taken.
     *
     * @param indicator the indicator, a level
     * @param over the duration, a whole number of periods, such as {@code Frequency.QUARTER.duration()}
     * @param accepted the accepted differences between the two measurements
     * @return only the growth rates, in the order of the later measurements, each with its derivation; a measurement
     *     without an earlier one, or without a figure, has no growth rate
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if the duration is not above zero, or is not a whole number of any period of the
     *     indicator; if an earlier measurement is not unique, the indicator is a growth rate or percentage points, or
     *     the dataset has no such indicator
     * @see io.github.regiostat.calculation.Growth#between
     */
    public Dataset growth(Indicator<?> indicator, Period over, Accept... accepted) {
        TableView levels = IndicatorLookup.require(view, indicator);
        return new Dataset(CalculationResults.of(
                DatasetGrowth.of(levels.withoutMissing(), over),
                new RowCalculation.GrowthBetween(List.of(accepted)),
                levels));
    }

    /**
     * Returns the share of an indicator in another for each region and period that has both, such as debt as a
     * percentage of GDP.
     *
     * {@snippet file="DatasetSnippets.java" region="share-of-indicator"}
     *
     * @param <Q> the additive kind of quantity
     * @param part the indicator of the parts
     * @param whole the indicator of the wholes, in the same unit
     * @param accepted the accepted differences between the two measurements
     * @return only the shares of each {@linkplain #join pair} of measurements with figures, each with its derivation
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if {@link #join} rejects the measurements with figures
     * @see io.github.regiostat.calculation.Shares#of
     */
    public <Q extends Additive<Q>> Dataset share(Indicator<Q> part, Indicator<Q> whole, Accept... accepted) {
        return calculated(part, whole, new RowCalculation.ShareOf(List.of(accepted)));
    }

    /**
     * Returns the share of each part of a region in the region, such as the share of each province in the exports of
     * its country.
     *
     * {@snippet file="DatasetSnippets.java" region="share"}
     *
     * <p>Part and whole have the same days, unit, counterpart, reference, conversion basis and categories. If several
     * measurements of the whole differ only in their source, that of the same source and vintage is taken.
     *
     * @param <Q> the additive kind of quantity
     * @param indicator the indicator
     * @param whole the region, whose own measurements are in this dataset
     * @param accepted the accepted differences between the two measurements
     * @return only the shares of the regions that are part of the whole at the end of the period, each with its
     *     derivation; a measurement has no share if it or its whole has no figure
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if a measurement of the whole is not unique, or the dataset has no such
     *     indicator
     * @see io.github.regiostat.calculation.Shares#of
     */
    public <Q extends Additive<Q>> Dataset share(Indicator<Q> indicator, Region whole, Accept... accepted) {
        return new Dataset(CalculationResults.of(
                DatasetShares.of(IndicatorLookup.require(view, indicator).withoutMissing(), whole),
                new RowCalculation.ShareOf(List.of(accepted))));
    }

    /**
     * Returns money per counted item for each region and period that has both, such as GDP per person.
     *
     * {@snippet file="DatasetSnippets.java" region="per-capita"}
     *
     * @param money the indicator of the amounts
     * @param count the indicator of the counts, such as the population
     * @param accepted the accepted differences between the two measurements
     * @return only the amounts per item of each {@linkplain #join pair} of measurements with figures, each with its
     *     derivation
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if {@link #join} rejects the measurements with figures
     * @see io.github.regiostat.calculation.Ratios#perCapita(Measurement, Measurement, Accept...)
     */
    public Dataset perCapita(Indicator<Money> money, Indicator<Count> count, Accept... accepted) {
        return calculated(money, count, new RowCalculation.MoneyPerItem(List.of(accepted)));
    }

    /**
     * Returns an amount or count per number of counted items for each region and period that has both, such as hospital
     * beds per 1000 persons.
     *
     * @param <Q> the additive kind of quantity
     * @param amount the indicator of the amounts or counts
     * @param count the indicator of the counts that they are divided by
     * @param perCount the number of items that the results refer to, above zero, such as 1000
     * @param accepted the accepted differences between the two measurements
     * @return only the amounts per {@code perCount} items of each {@linkplain #join pair} of measurements with figures,
     *     each with its derivation
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @throws IllegalArgumentException if {@link #join} rejects the measurements with figures, the amount is money, or
     *     {@code perCount} is not above zero
     * @see io.github.regiostat.calculation.Ratios#perCapita(Measurement, Measurement, long, Accept...)
     */
    public <Q extends Additive<Q>> Dataset perCapita(
            Indicator<Q> amount, Indicator<Count> count, long perCount, Accept... accepted) {
        return calculated(amount, count, new RowCalculation.AmountPerItems(perCount, List.of(accepted)));
    }

    /**
     * Converts monetary measurements to a currency. Measurements of other kinds, and those in the currency already,
     * remain unchanged.
     *
     * {@snippet file="DatasetSnippets.java" region="converted"}
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the exchange rates, from which the indicator selects as in {@link Measurement#convertedTo}
     * @return the dataset, in the same order; it keeps this dataset and the rates, and computes figures and derivations
     *     when they are asked for, until {@link #withoutDerivations} releases them
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if a rate is missing
     * @throws IllegalArgumentException if the code is not a currency, or no single rate applies to a measurement
     * @throws DuplicateMeasurementException if two converted measurements differ only in their currency
     */
    public Dataset convertedTo(String currency, RatesFor<Monetary<?>> rates) {
        return convertedTo(currency, rates, OnMissing.FAIL);
    }

    /**
     * Converts monetary measurements to a currency, as {@link #convertedTo(String, RatesFor)} does, and keeps those
     * without an exchange rate in their own currency if the caller accepts it.
     *
     * {@snippet file="DatasetSnippets.java" region="converted-keep"}
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the exchange rates, from which the indicator selects as in {@link Measurement#convertedTo}
     * @param onMissing whether a missing rate fails the conversion or keeps the measurement; an average of too few
     *     fixings always fails it
     * @return the dataset, in the same order, which keeps this dataset and the rates as {@link #convertedTo(String,
     *     RatesFor)} does
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if a rate is missing and {@code onMissing} is
     *     {@link OnMissing#FAIL}
     * @throws IllegalArgumentException if the code is not a currency, or no single rate applies to a measurement
     * @throws DuplicateMeasurementException if two converted measurements differ only in their currency
     */
    public Dataset convertedTo(String currency, RatesFor<Monetary<?>> rates, OnMissing onMissing) {
        return new Dataset(DatasetConverter.of(
                view, currency, rates, DecimalPrecision.UNLIMITED, Objects.requireNonNull(onMissing, "onMissing")));
    }

    /**
     * Converts monetary measurements to a currency, rounded to a number of decimal places, such as cents. Measurements
     * of other kinds, and those in the currency already, remain unchanged.
     *
     * {@snippet file="DatasetSnippets.java" region="converted-rounded"}
     *
     * <p>Each number is rounded once, from the exact quotient, as by {@link Measurement#convertedTo(String, RatesFor,
     * int, RoundingMode)}.
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the exchange rates, from which the indicator selects as in {@link Measurement#convertedTo}
     * @param decimals the number of digits after the decimal point, from -1000 to 1000; negative to round to tens,
     *     hundreds and so on
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @return the dataset, in the same order, which keeps this dataset and the rates as {@link #convertedTo(String,
     *     RatesFor)} does
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if a rate is missing
     * @throws IllegalArgumentException if the code is not a currency, no single rate applies to a measurement, or the
     *     number of decimals is out of range
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     * @throws DuplicateMeasurementException if two converted measurements differ only in their currency
     */
    public Dataset convertedTo(String currency, RatesFor<Monetary<?>> rates, int decimals, RoundingMode rounding) {
        return new Dataset(DatasetConverter.of(
                view, currency, rates, DecimalPrecision.ofDecimals(decimals, rounding), OnMissing.FAIL));
    }

    /**
     * Returns the measurements without their derivations. The figures of results are computed once and stored, and the
     * data from which they were calculated are released.
     *
     * @return the dataset, in the same order
     */
    public Dataset withoutDerivations() {
        return table().calculated().isEmpty() ? this : new Dataset(TableCopier.withoutDerivations(view));
    }

    /**
     * Adds the values of an indicator by a property of their rows, such as the exports of each region over all years
     * and products. The sums are exact.
     *
     * {@snippet file="DatasetSnippets.java" region="totals"}
     *
     * <p>The values of a property must add up as those of {@link io.github.regiostat.calculation.Sums} do: regions,
     * periods and categories that do not overlap, flows or the stocks of one period, in one unit, price basis and
     * vintage. The totals are quantities without bounds; {@link #summedOver} and the methods of {@code Sums} have
     * results with bounds and a derivation.
     *
     * @param <K> the type of the property
     * @param <Q> the additive kind of quantity
     * @param indicator the indicator, which is a flow or a stock
     * @param property returns the property of a row, such as {@code Row::region}
     * @param accepted the accepted differences between the values of a property
     * @return the total of each property, in the order of their first measurement; unmodifiable
     * @throws io.github.regiostat.calculation.NotComparableException if two values of a property have a difference that
     *     is not accepted, such as in their vintage
     * @throws IllegalArgumentException if a figure is missing or has a qualifier, the values of a property have several
     *     units, stocks of a property are of several periods, regions of a property overlap, the indicator is neither a
     *     flow nor a stock, or the dataset has no such indicator
     */
    public <K, Q extends Additive<Q>> Map<K, Q> totals(
            Indicator<Q> indicator, Function<? super Row, ? extends K> property, Accept... accepted) {
        Objects.requireNonNull(property, "property");
        return Totals.of(IndicatorLookup.require(view, indicator), indicator, property, accepted);
    }

    /**
     * Sums an indicator over the members of a group or the divisions of a region, for each period, unit, counterpart,
     * reference, conversion basis and category of each dimension. A member that is measured differently, such as only
     * in another unit, is rejected.
     *
     * {@snippet file="DatasetSnippets.java" region="summed"}
     *
     * <p>For a region that is not a group, such as a country, an area or a former state, the regions that partition it
     * at the end of each period are summed, if they are measured. Of several complete partitions, the coarsest is
     * summed: provinces, not their prefectures. A member of a group that is not measured is likewise replaced by all of
     * its divisions.
     *
     * {@snippet file="EditionSnippets.java" region="divisions"}
     *
     * @param <Q> the additive kind of quantity
     * @param group the group, whose members are those at the end of each period, or another region
     * @param indicator the indicator, which is a flow or a stock
     * @param accepted the accepted differences between measurements of members
     * @return only the sums, each with its derivation
     * @throws IllegalArgumentException if a member has no figure or several measurements where other members have one,
     *     there are only measurements of other regions, or the dataset has no such indicator
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     */
    public <Q extends Additive<Q>> Dataset summedOver(Region group, Indicator<Q> indicator, Accept... accepted) {
        return new Dataset(DatasetSums.of(
                view, group, indicator, new RowCalculation.SumOverRegions(group, false, List.of(accepted))));
    }

    /**
     * Sums an indicator over the members of a group, or the divisions of a region, that have a figure. A sum is marked
     * as incomplete if a member is missing.
     *
     * @param <Q> the additive kind of quantity
     * @param group the group, whose members are those at the end of each period, or another region
     *     {@linkplain #summedOver with divisions}
     * @param indicator the indicator, which is a flow or a stock
     * @param accepted the accepted differences between measurements of members
     * @return only the sums, each with its derivation
     * @throws IllegalArgumentException if a member has several measurements
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @see io.github.regiostat.calculation.Sums#partialOverRegions(Region, List, Accept...)
     */
    public <Q extends Additive<Q>> Dataset partiallySummedOver(
            Region group, Indicator<Q> indicator, Accept... accepted) {
        return new Dataset(DatasetSums.of(
                view.withoutMissing(),
                group,
                indicator,
                new RowCalculation.SumOverRegions(group, true, List.of(accepted))));
    }

    /**
     * Sums an indicator over the members of a group, or the divisions of a region, that have a figure, and states the
     * share of a weight that they cover. A sum is marked as incomplete if a member is missing.
     *
     * {@snippet file="DatasetSnippets.java" region="partially-summed"}
     *
     * @param <Q> the additive kind of quantity
     * @param <W> the additive kind of quantity of the weight
     * @param group the group, whose members are those at the end of each period, or another region
     *     {@linkplain #summedOver with divisions}; the weights are those of the same divisions
     * @param indicator the indicator, which is a flow or a stock
     * @param weight the indicator of the weights, a flow or a stock of this dataset. Weights have the same period as
     *     the values and, in each common dimension, the same category. No share is stated if the weight of a member is
     *     missing
     * @param accepted the accepted differences between measurements, and between weights, of members
     * @return only the sums, each with its {@linkplain io.github.regiostat.calculation.Coverage coverage} in its note
     * @throws IllegalArgumentException if a member has several measurements or weights, or a weight is below zero
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements or weights have a difference
     *     that is not accepted
     * @see io.github.regiostat.calculation.Sums#partialOverRegions(Region, List, List, Accept...)
     */
    public <Q extends Additive<Q>, W extends Additive<W>> Dataset partiallySummedOver(
            Region group, Indicator<Q> indicator, Indicator<W> weight, Accept... accepted) {
        return copyOf(DatasetSums.partial(view, group, indicator, weight, accepted));
    }

    /**
     * Aggregates an indicator to a group or another region in each period by its behaviour. Flows and stocks are summed
     * as by {@link #summedOver}. A ratio is recomputed from the sums of its numerator and denominator in this dataset.
     *
     * {@snippet file="DatasetSnippets.java" region="aggregated"}
     *
     * <p>A ratio is recomputed for the periods of both parts, in the unit of the members. The ratio itself need not be
     * in the dataset.
     *
     * @param <Q> the kind of quantity
     * @param group the group, whose members are those at the end of each period, or another region
     *     {@linkplain #summedOver with divisions}
     * @param indicator the indicator
     * @param accepted the accepted differences between measurements of members
     * @return only the results, each with its derivation
     * @throws IllegalArgumentException if the indicator is a level, an index or a ratio that cannot be recomputed,
     *     which require a weight; or if a member is missing or has several measurements
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @see io.github.regiostat.calculation.Ratios#ofGroup
     */
    public <Q extends Quantity<Q>> Dataset aggregatedOver(Region group, Indicator<Q> indicator, Accept... accepted) {
        return new Dataset(new GroupAggregator<>(view, group, indicator, accepted).unweighted());
    }

    /**
     * Aggregates an indicator to a group or another region in each period by its behaviour. Flows and stocks are
     * summed. A ratio is recomputed from the sums of its numerator and denominator if they are in this dataset. Other
     * indicators are averaged with weights over the members, or over the regions that partition the region.
     *
     * @param <Q> the kind of quantity
     * @param <W> the additive kind of quantity of the weight
     * @param group the group, whose members are those at the end of each period, or another region
     *     {@linkplain #summedOver with divisions}; the weights are those of the same divisions
     * @param indicator the indicator
     * @param weight the indicator of the weights, a flow or a stock of this dataset. Weights have the same period as
     *     the values and, in each common dimension, the same category. Sums and recomputed ratios do not use it
     * @param accepted the accepted differences between measurements of members
     * @return only the results, each with its derivation
     * @throws IllegalArgumentException if a member or its weight is missing, or has several measurements
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     * @see io.github.regiostat.calculation.Ratios#weightedMean
     */
    public <Q extends Quantity<Q>, W extends Additive<W>> Dataset aggregatedOver(
            Region group, Indicator<Q> indicator, Indicator<W> weight, Accept... accepted) {
        GroupAggregator<Q> aggregator = new GroupAggregator<>(view, group, indicator, accepted);
        return aggregator.sumsOrRatios().map(Dataset::new).orElseGet(() -> copyOf(aggregator.means(weight)));
    }

    /**
     * Returns the number of measurements by status, and the least, median and greatest value of each indicator and
     * unit.
     *
     * @return the summary
     */
    public DatasetSummary summary() {
        return DatasetSummary.of(view);
    }

    /**
     * Returns the first 50 measurements as a table of text.
     *
     * @return the table, in the format of {@link #toTable(int)}
     */
    public String toTable() {
        return toTable(DEFAULT_TABLE_ROWS);
    }

    /**
     * Returns the first measurements as a table of text. The first lines hold what all measurements have in common. A
     * line of headings and a line for each measurement follow. Numbers have their published scale and digits; missing
     * figures are shown by their status. Notes and derivations are left out.
     *
     * {@snippet file="DatasetSnippets.java" region="table"}
     *
     * @param rows the maximum number of measurements, zero or more; a last line states how many are left out
     * @return the table, with line feeds between lines
     * @throws IllegalArgumentException if the number is negative
     */
    public String toTable(int rows) {
        return toTable(TableOptions.DEFAULT.withRows(rows));
    }

    /**
     * Returns the measurements as a table of text, Markdown or HTML.
     *
     * {@snippet file="ReadableSnippets.java" region="table"}
     *
     * <p>What all measurements have in common is above the table or in its caption. Computed numbers have the digits
     * that their bounds warrant. Notes and derivations are left out. In a table with columns of periods or regions, ids
     * and confidentiality are left out too, numbers of an indicator have one scale, and a status other than normal
     * follows its number, as in {@code 12.7 (P)}. Headings are English.
     *
     * @param options the options
     * @return the table, with line feeds between lines
     */
    public String toTable(TableOptions options) {
        return DatasetTable.of(view, Objects.requireNonNull(options, "options"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Dataset that && TableEquality.areEqual(view, that.view);
    }

    @Override
    public int hashCode() {
        TableEquality rows = new TableEquality(table());
        return view.selection().stream().map(rows::hash).sum();
    }

    /**
     * Returns a short description, such as {@code Dataset of 1234 measurements: 3 indicators, 31 regions, 2013/2024}.
     */
    @Override
    public String toString() {
        return DatasetTable.summaryOf(view);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Dataset.class);
    }

    private Object writeReplace() {
        return new DatasetSerializationProxy(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Dataset is read through its serialization proxy");
    }

    /** A builder of a {@link Dataset}. Not thread-safe. */
    public static final class Builder {
        private final DatasetAppender rows = new DatasetAppender(List.of());

        private Builder() {}

        /**
         * Adds a measurement.
         *
         * @param measurement the measurement
         * @return this builder
         * @throws IllegalArgumentException if the dataset has another territory for a region of the measurement
         */
        public Builder add(Measurement<?> measurement) {
            rows.append(Objects.requireNonNull(measurement, "measurement"));
            return this;
        }

        /**
         * Adds a measurement whose number was written with trailing zeros, such as {@code 123.40}, which a quantity
         * does not keep.
         *
         * @param measurement the measurement
         * @param number the number of its figure in units, with trailing zeros
         * @return this builder
         * @throws IllegalArgumentException if the number is not equal to that of the figure, or there is no figure
         */
        public Builder add(Measurement<?> measurement, BigDecimal number) {
            rows.append(measurement, number);
            return this;
        }

        /**
         * Adds a measurement whose number was published in a scale, such as {@code 123.40} million.
         *
         * @param measurement the measurement
         * @param number the number of its figure in the scale, with trailing zeros
         * @param scale the scale
         * @return this builder
         * @throws IllegalArgumentException if the number is not equal to that of the figure, or there is no figure
         */
        public Builder add(Measurement<?> measurement, BigDecimal number, Scale scale) {
            rows.append(measurement, number, Objects.requireNonNull(scale, "scale"));
            return this;
        }

        /**
         * Adds a measurement without a figure whose unit is known, such as a missing amount in yuan in addition to one
         * in dollars.
         *
         * @param measurement the measurement
         * @param unit the unit of the missing figure
         * @return this builder
         * @throws IllegalArgumentException if the measurement has a figure, or the unit is not of the kind of the
         *     indicator
         */
        public Builder add(Measurement<?> measurement, Unit<?> unit) {
            rows.append(measurement, unit);
            return this;
        }

        /**
         * Adds measurements.
         *
         * @param measurements the measurements, or a dataset
         * @return this builder
         */
        public Builder addAll(Iterable<? extends Measurement<?>> measurements) {
            if (measurements instanceof Dataset dataset) {
                rows.append(dataset.view);
            } else {
                measurements.forEach(this::add);
            }
            return this;
        }

        Builder addAll(Builder other) {
            return addAll(new Dataset(other.rows.table()));
        }

        /**
         * Returns the number of measurements so far.
         *
         * @return the size
         */
        public int size() {
            return rows.size();
        }

        /**
         * Builds the dataset; the builder can be reused.
         *
         * @return the dataset, in the order in which the measurements were added
         * @throws DuplicateMeasurementException if two measurements have the same key
         */
        public Dataset build() {
            return rows.build();
        }
    }
}
