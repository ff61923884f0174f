// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many measurements, such as {@code 1234 measurements: 3 indicators, 31 regions, 2013/2024}, compact in memory.
 *
 * <p>A measurement is known by its key: indicator, unit, region, counterpart and direction, period, dimensions, reference, and source with its
 * vintage. Two of one key are refused. The measurements stand in an order, in which they are iterated and printed; no answer depends on it, and
 * datasets are equal that hold the same measurements in any order.
 *
 * <p>By a region a dataset means one territory: measurements of one place that differ in what it {@linkplain Region#includes() includes} are
 * refused, and {@link #withTerritory} says what is meant.
 *
 * <p>What many measurements have in common is held once, and their numbers in columns, with the digits they were published with: a value takes
 * some 9 to 20 bytes. A {@link Measurement} is made when it is asked for; {@link #row} and {@link #rows} give its parts without it. Selecting
 * copies nothing: a selection shares the columns, and {@link #merge} of one lets go of the rest.
 *
 * {@snippet file="DatasetSnippets.java" region="dataset"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Dataset implements Iterable<Measurement<?>>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_ROWS_OF_A_TABLE = 50;

    private final transient Table table;
    private final transient RowSelection selection;

    /**
     * Returns the dataset of some measurements.
     *
     * @param measurements the measurements
     * @return the dataset, in their order
     * @throws DuplicateMeasurementException if two have the same key
     */
    public static Dataset of(Measurement<?>... measurements) {
        return copyOf(List.of(measurements));
    }

    /**
     * Returns the dataset of some measurements.
     *
     * @param measurements the measurements, or a dataset
     * @return the dataset, in their order
     * @throws DuplicateMeasurementException if two have the same key
     */
    public static Dataset copyOf(Iterable<? extends Measurement<?>> measurements) {
        return measurements instanceof Dataset dataset
                ? dataset
                : builder().addAll(measurements).build();
    }

    /**
     * Returns a collector of measurements into a dataset.
     *
     * @return the collector; it refuses two measurements of one key
     */
    public static Collector<Measurement<?>, ?, Dataset> toDataset() {
        return Collector.of(Dataset::builder, Builder::add, Builder::addAll, Builder::build);
    }

    /**
     * Starts a dataset.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a dataset whose rows are added by code, for readers of formats.
     *
     * @param dimensionIds the ids of the further dimensions, each once
     * @return an appender
     * @throws IllegalArgumentException if an id is twice, or cannot stand in a line of text
     */
    public static DatasetAppender appender(List<String> dimensionIds) {
        return new DatasetAppender(dimensionIds);
    }

    /**
     * Returns the dataset of all measurements of several datasets.
     *
     * @param datasets the datasets
     * @return the dataset; equal whatever the order of the parts
     * @throws DuplicateMeasurementException if two measurements have the same key; their places are those in the parts one after the other
     * @throws IllegalArgumentException if two mean another territory by a region
     */
    public static Dataset merge(Dataset... datasets) {
        return merge(List.of(datasets));
    }

    /**
     * Returns the dataset of all measurements of several datasets.
     *
     * @param datasets the datasets
     * @return the dataset; equal whatever the order of the parts
     * @throws DuplicateMeasurementException if two measurements have the same key; their places are those in the parts one after the other
     * @throws IllegalArgumentException if two mean another territory by a region
     */
    public static Dataset merge(Collection<Dataset> datasets) {
        DatasetAppender all = new DatasetAppender(List.of());
        datasets.forEach(dataset -> TableCopier.append(dataset, all));
        return all.build();
    }

    Dataset(Table table, RowSelection selection) {
        this.table = table;
        this.selection = selection;
    }

    Table table() {
        return table;
    }

    RowSelection selection() {
        return selection;
    }

    /**
     * Returns how many measurements there are, those without a figure included.
     *
     * @return the size
     */
    public int size() {
        return selection.size();
    }

    /**
     * Tells whether there is no measurement.
     *
     * @return whether empty
     */
    public boolean isEmpty() {
        return size() == 0;
    }

    /**
     * Returns a measurement.
     *
     * @param index its place, from 0
     * @return the measurement
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Measurement<?> get(int index) {
        return table.measurement(selection.row(index));
    }

    /**
     * Returns a row, for its parts without the measurement.
     *
     * @param index its place, from 0
     * @return the row
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Row row(int index) {
        return new Row(table, selection.row(index));
    }

    /**
     * Returns the rows in their order.
     *
     * @return the rows
     */
    public Stream<Row> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }

    /** Returns the measurements in their order; the iterator cannot remove. */
    @Override
    public Iterator<Measurement<?>> iterator() {
        return stream().iterator();
    }

    /**
     * Returns the measurements in their order.
     *
     * @return the measurements
     */
    public Stream<Measurement<?>> stream() {
        return rows().map(Row::measurement);
    }

    /**
     * Returns the measurements of one indicator.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @return the measurements, in their order
     */
    public <Q extends Quantity<Q>> List<Measurement<Q>> measurementsOf(Indicator<Q> indicator) {
        return ofIndicator(indicator).measurementsOf(indicator.kind());
    }

    /**
     * Returns the measurements of one kind of quantity.
     *
     * @param <Q> the kind of quantity
     * @param kind its class, such as {@code Money.class}
     * @return the measurements, in their order
     */
    public <Q extends Quantity<Q>> List<Measurement<Q>> measurementsOf(Class<Q> kind) {
        return ofKind(kind).stream()
                .<Measurement<Q>>map(measurement -> measurement.as(kind))
                .toList();
    }

    /**
     * Returns what is measured.
     *
     * @return the indicators, in the order in which the measurements name them
     */
    public Set<Indicator<?>> indicators() {
        return set(used(table.variables()).stream().map(Variable::indicator));
    }

    /**
     * Returns the units of the figures.
     *
     * @return the units, in the order in which the measurements name them
     */
    public Set<Unit<?>> units() {
        return set(used(table.variables()).stream().map(Variable::unit).filter(Objects::nonNull));
    }

    /**
     * Returns where it is measured.
     *
     * @return the regions, in the order in which the measurements name them, counterparts left out
     */
    public Set<Region> regions() {
        return set(used(table.regions()).stream());
    }

    /**
     * Returns when it is measured.
     *
     * @return the periods, from the first to the last
     */
    public SortedSet<TimePeriod> periods() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(used(table.periods())));
    }

    /**
     * Returns the further dimensions.
     *
     * @return the ids of those in which a measurement has a category
     */
    public Set<String> dimensionIds() {
        return set(table.dimensions().entrySet().stream()
                .filter(e -> used(e.getValue()).stream().anyMatch(Optional::isPresent))
                .map(Map.Entry::getKey));
    }

    /**
     * Returns the categories of a further dimension.
     *
     * @param dimension the id of the dimension, such as {@code sex}
     * @return the ids of its categories, in the order in which the measurements name them; none for a dimension that there is not
     */
    public Set<String> categories(String dimension) {
        DictionaryColumn<Optional<String>> column =
                table.dimensions().get(Objects.requireNonNull(dimension, "dimension"));
        return column == null ? Set.of() : set(used(column).stream().flatMap(Optional::stream));
    }

    /**
     * Returns who published the figures.
     *
     * @return the sources, in the order in which the measurements name them
     */
    public Set<Source> sources() {
        return set(used(table.contexts()).stream().map(Context::source).filter(Objects::nonNull));
    }

    /**
     * Returns how often each observation status is said; a measurement may have several.
     *
     * @return the number of measurements by status
     */
    public SortedMap<ObservationStatus, Integer> statuses() {
        return DatasetSummary.statusesOf(this);
    }

    private static <T> Set<T> set(Stream<? extends T> values) {
        Set<T> set = new LinkedHashSet<>();
        values.forEach(set::add);
        return Collections.unmodifiableSet(set);
    }

    private <T> List<T> used(DictionaryColumn<T> column) {
        return selection.used(column);
    }

    /**
     * Returns the measurements of one indicator.
     *
     * @param indicator the indicator
     * @return the selection, which shares the columns of this
     */
    public Dataset ofIndicator(Indicator<?> indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return where(table.variables(), variable -> variable.indicator().equals(indicator));
    }

    /**
     * Returns the measurements of the indicators of an id, which may differ in the rest, such as their prices.
     *
     * @param id the id, such as {@code gdp}
     * @return the selection, which shares the columns of this
     */
    public Dataset ofIndicator(String id) {
        Objects.requireNonNull(id, "id");
        return where(table.variables(), variable -> variable.indicator().id().equals(id));
    }

    /**
     * Returns the measurements of one kind of quantity.
     *
     * @param kind its class, such as {@code Money.class}
     * @return the selection, which shares the columns of this
     */
    public Dataset ofKind(Class<? extends Quantity<?>> kind) {
        Objects.requireNonNull(kind, "kind");
        return where(table.variables(), variable -> variable.indicator().kind().equals(kind));
    }

    /**
     * Returns the measurements of some regions, not of what is in them: for the members of a group ask for {@link Region#members()}.
     *
     * @param regions the regions
     * @return the selection, which shares the columns of this
     */
    public Dataset inRegions(Region... regions) {
        return inRegions(List.of(regions));
    }

    /**
     * Returns the measurements of some regions, not of what is in them: for the members of a group ask for {@link Region#members()}.
     *
     * @param regions the regions
     * @return the selection, which shares the columns of this
     */
    public Dataset inRegions(Collection<Region> regions) {
        return where(table.regions(), Set.copyOf(regions)::contains);
    }

    /**
     * Returns the measurements of the periods inside another: within {@code 2013/2024} lie its years, their quarters, and itself.
     *
     * @param period the period
     * @return the selection, which shares the columns of this
     */
    public Dataset within(TimePeriod period) {
        return where(table.periods(), Objects.requireNonNull(period, "period")::encloses);
    }

    /**
     * Returns the measurements of the periods inside another.
     *
     * @param period the period as text, such as {@code 2013/2024}
     * @return the selection, which shares the columns of this
     * @throws IllegalArgumentException if the text is no period
     */
    public Dataset within(String period) {
        return within(TimePeriod.parse(period));
    }

    /**
     * Returns the measurements of one category of a further dimension.
     *
     * @param dimension the id of the dimension, such as {@code sex}
     * @param category the id of the category
     * @return the selection, which shares the columns of this; empty where there is no such dimension
     */
    public Dataset ofCategory(String dimension, String category) {
        Objects.requireNonNull(category, "category");
        DictionaryColumn<Optional<String>> column =
                table.dimensions().get(Objects.requireNonNull(dimension, "dimension"));
        return column == null
                ? filter(row -> false)
                : where(column, entry -> entry.filter(category::equals).isPresent());
    }

    /**
     * Returns the measurements whose sources meet a condition, such as to be of one vintage.
     *
     * @param condition the condition
     * @return the selection, which shares the columns of this and leaves out what has no source
     */
    public Dataset ofSource(Predicate<? super Source> condition) {
        Objects.requireNonNull(condition, "condition");
        return where(table.contexts(), context -> context.source() != null && condition.test(context.source()));
    }

    /**
     * Returns the measurements of one vintage.
     *
     * @param vintage the name of the vintage, such as {@code 2024}
     * @return the selection, which shares the columns of this
     */
    public Dataset ofVintage(String vintage) {
        Objects.requireNonNull(vintage, "vintage");
        return ofSource(source -> source.vintage().filter(vintage::equals).isPresent());
    }

    /**
     * Returns the measurements that have a figure.
     *
     * @return the selection, which shares the columns of this
     */
    public Dataset withoutMissing() {
        return new Dataset(table, selection.where(row -> !table.isMissing(row)));
    }

    /**
     * Returns the measurements whose rows meet a condition.
     *
     * @param condition the condition
     * @return the selection, which shares the columns of this
     */
    public Dataset filter(Predicate<? super Row> condition) {
        Objects.requireNonNull(condition, "condition");
        return new Dataset(table, selection.where(row -> condition.test(new Row(table, row))));
    }

    /**
     * Returns the dataset with its territory declared: what its source means by a region, such as France with the overseas departments. What is
     * computed from it goes by that territory.
     *
     * {@snippet file="DatasetSnippets.java" region="territory"}
     *
     * @param regions regions as the source understands them, such as {@code france.including(guadeloupe, martinique)}
     * @return the dataset in which these stand for the regions of the same codes, as regions and as counterparts; it shares the columns of this
     */
    public Dataset withTerritory(Region... regions) {
        Map<Region, Region> understood = Arrays.stream(regions)
                .collect(Collectors.toMap(region -> region, region -> region, (earlier, later) -> later));
        return new Dataset(table.withRegions(region -> understood.getOrDefault(region, region)), selection);
    }

    /**
     * Returns the measurements of regions that are not groups, such as the countries of a World Bank response without its aggregates.
     *
     * {@snippet file="DatasetSnippets.java" region="groups"}
     *
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset withoutGroups() {
        return where(table.regions(), region -> !region.isGroup());
    }

    /**
     * Returns the measurements of regions that are groups.
     *
     * @return the selection, which shares the columns of this dataset
     */
    public Dataset onlyGroups() {
        return where(table.regions(), Region::isGroup);
    }

    /** Asks once for each entry that is met, not once a row. */
    private <T> Dataset where(DictionaryColumn<T> column, Predicate<? super T> condition) {
        boolean[] accepted = new boolean[column.values().size()];
        for (int code = 0; code < accepted.length; code++) {
            accepted[code] = condition.test(column.values().get(code));
        }
        return new Dataset(table, selection.where(row -> accepted[column.code(row)]));
    }

    /**
     * Returns the parts of the dataset by what their rows have in common, such as {@code split(Row::region)}; {@link #merge} of the parts
     * equals this.
     *
     * {@snippet file="DatasetSnippets.java" region="split"}
     *
     * @param <K> what the rows of a part have in common
     * @param part what a row has in common with the others of its part
     * @return the parts, which share the columns of this, in the order in which the measurements name them
     */
    public <K> Map<K, Dataset> split(Function<? super Row, ? extends K> part) {
        Objects.requireNonNull(part, "part");
        Map<K, Dataset> parts = new LinkedHashMap<>();
        selection
                .<K>split(row -> part.apply(new Row(table, row)))
                .forEach((key, rows) -> parts.put(key, new Dataset(table, rows)));
        return Collections.unmodifiableMap(parts);
    }

    /**
     * Returns the measurements of one series: of one indicator and region, period after period.
     *
     * {@snippet file="DatasetSnippets.java" region="series"}
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @param region the region
     * @return the measurements in the order of their periods; none if there is no such series
     * @throws IllegalArgumentException if there are several such series, which differ in unit, counterpart, dimensions, reference, source or
     *     frequency; select one of them first
     */
    public <Q extends Quantity<Q>> List<Measurement<Q>> series(Indicator<Q> indicator, Region region) {
        Dataset selected = ofIndicator(indicator).inRegions(region);
        SeriesKey.requireOne(selected);
        return selected.measurementsOf(indicator.kind()).stream()
                .sorted(Comparator.comparing(Measurement::period))
                .toList();
    }

    /**
     * Returns, of the measurements that differ in the edition of their source alone, the latest; all others as they are.
     *
     * <p>Editions of a source have its publisher and title. One is later than another if the names of their vintages read as periods, such as
     * {@code 2023} and {@code 2024-10-02}, and its period starts after the other's end; else if it was {@linkplain Source#published() published}
     * on a later day. What neither decides is refused.
     *
     * {@snippet file="DatasetSnippets.java" region="vintages"}
     *
     * @return the selection, which shares the columns of this
     * @throws IllegalArgumentException if it cannot be decided which of two editions is the later one
     */
    public Dataset latestVintages() {
        return LatestVintages.latestOf(this);
    }

    /**
     * Returns the measurements of two indicators that belong together: of one region, of periods of the same days, and of the same category in
     * each dimension in which both indicators are broken down.
     *
     * @param <A> the kind of quantity of the one
     * @param <B> the kind of quantity of the other
     * @param first the one indicator
     * @param second the other indicator
     * @return the pairs, in the order of the first; what has no partner is left out
     * @throws IllegalArgumentException if a measurement has several partners, which differ in unit, counterpart, another dimension, reference or
     *     source; select one of them first
     */
    public <A extends Quantity<A>, B extends Quantity<B>> List<MeasurementPair<A, B>> join(
            Indicator<A> first, Indicator<B> second) {
        return DatasetJoin.of(this, first, second);
    }

    /**
     * Returns what follows from two indicators in every region and period that has both, such as GDP per person with {@code Ratios::perCapita}
     * or a share with {@code Shares::of}.
     *
     * {@snippet file="DatasetSnippets.java" region="derived"}
     *
     * @param <A> the kind of quantity of the one
     * @param <B> the kind of quantity of the other
     * @param <R> the kind of quantity of the result
     * @param first the one indicator
     * @param second the other indicator
     * @param calculation what is calculated from two measurements that {@linkplain #join belong together} and have a figure
     * @return the results alone, each with its derivation
     * @throws IllegalArgumentException if a measurement has several partners, or the calculation refuses two measurements
     */
    public <A extends Quantity<A>, B extends Quantity<B>, R extends Quantity<R>> Dataset derived(
            Indicator<A> first,
            Indicator<B> second,
            BiFunction<Measurement<A>, Measurement<B>, Measurement<R>> calculation) {
        Builder results = builder();
        for (MeasurementPair<A, B> pair : withoutMissing().join(first, second)) {
            results.add(calculation.apply(pair.first(), pair.second()));
        }
        return results.build();
    }

    /**
     * Returns the dataset with what is monetary in another currency; shares, counts and all else stay as they are, as do amounts in the
     * currency already.
     *
     * {@snippet file="DatasetSnippets.java" region="converted"}
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the rates; each indicator decides which of them it takes, as in {@link Measurement#convertedTo}
     * @return the dataset, in the order of this
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if no rate fits
     * @throws IllegalArgumentException if the code is no currency, or no single rate can fit
     * @throws DuplicateMeasurementException if two measurements differed in their currency alone
     */
    public Dataset convertedTo(String currency, RatesFor<Monetary<?>> rates) {
        return DatasetConverter.of(this, currency, rates);
    }

    /**
     * Returns the sums of an indicator over the members of a group: one for each period, and for each unit, counterpart, dimensions and
     * reference.
     *
     * {@snippet file="DatasetSnippets.java" region="summed"}
     *
     * @param <Q> the kind of quantity, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param indicator the indicator, a flow or a stock
     * @param accepted differences between the measurements of members that the call accepts
     * @return the sums alone, each with its derivation; regions that are no members are left out
     * @throws IllegalArgumentException if a member has no measurement or no figure beside those of others, or has several
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements differ in something that is not accepted
     */
    public <Q extends Additive<Q>> Dataset summedOver(Region group, Indicator<Q> indicator, Accept... accepted) {
        return GroupSummation.of(this, group, indicator, list -> Sums.overRegions(group, list, accepted));
    }

    /**
     * Returns the sums of an indicator over those members of a group that have a figure, each marked as incomplete where a member is missing.
     *
     * @param <Q> the kind of quantity, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param indicator the indicator, a flow or a stock
     * @param accepted differences between the measurements of members that the call accepts
     * @return the sums alone, each with its derivation; regions that are no members are left out
     * @throws IllegalArgumentException if a member has several measurements
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements differ in something that is not accepted
     * @see Sums#partialOverRegions(Region, List, Accept...)
     */
    public <Q extends Additive<Q>> Dataset partiallySummedOver(
            Region group, Indicator<Q> indicator, Accept... accepted) {
        return GroupSummation.of(
                withoutMissing(), group, indicator, list -> Sums.partialOverRegions(group, list, accepted));
    }

    /**
     * Returns the sums of an indicator over those members of a group that have a figure, each marked as incomplete where a member is missing, and
     * states how much of the group they cover by another indicator of this dataset, such as its population.
     *
     * {@snippet file="DatasetSnippets.java" region="partially-summed"}
     *
     * @param <Q> the kind of quantity, an additive one
     * @param <W> the kind of the weight, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param indicator the indicator, a flow or a stock
     * @param weight the indicator that members are weighed by, a flow or a stock in this dataset, of the same periods; in each dimension in which
     *     both are broken down, of the same category. Where it is missing for a member, no share is stated
     * @param accepted differences between the measurements, and between the weights, of members that the call accepts
     * @return the sums alone, each with its {@linkplain io.github.regiostat.calculation.Coverage coverage} in its note; regions that are no members
     *     are left out
     * @throws IllegalArgumentException if a member has several measurements or weights, or a weight is below zero
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements or weights differ in something that is not accepted
     * @see Sums#partialOverRegions(Region, List, List, Accept...)
     */
    public <Q extends Additive<Q>, W extends Additive<W>> Dataset partiallySummedOver(
            Region group, Indicator<Q> indicator, Indicator<W> weight, Accept... accepted) {
        Dataset known = withoutMissing();
        GroupWeighting<W> weights = new GroupWeighting<>(known, group, indicator, weight);
        return GroupSummation.of(
                known,
                group,
                indicator,
                list -> Sums.partialOverRegions(group, list, weights.orMissing(list.get(0)), accepted));
    }

    /**
     * Returns an indicator for a group in each period, as its behaviour allows: flows and stocks are summed, as by {@link #summedOver}; a ratio
     * whose numerator and denominator are in this dataset is recomputed from their sums.
     *
     * {@snippet file="DatasetSnippets.java" region="aggregated"}
     *
     * <p>A ratio is recomputed for the periods that both parts have, in the unit that the members have it in. It need not be in the dataset itself.
     *
     * @param <Q> the kind of quantity
     * @param group the group; of changing composition, with its members at the end of the period
     * @param indicator the indicator
     * @param accepted differences between the measurements of members that the call accepts
     * @return the results alone, each with its derivation; regions that are no members are left out
     * @throws IllegalArgumentException if the indicator is a level or an index, or a ratio that cannot be recomputed, so that it takes a weight; if a
     *     member is missing or has several measurements
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements differ in something that is not accepted
     * @see io.github.regiostat.calculation.Ratios#ofGroup
     */
    public <Q extends Quantity<Q>> Dataset aggregatedOver(Region group, Indicator<Q> indicator, Accept... accepted) {
        return new GroupAggregator<>(this, group, indicator, accepted).unweighted();
    }

    /**
     * Returns an indicator for a group in each period, as its behaviour allows: flows and stocks are summed, a ratio whose numerator and
     * denominator are in this dataset is recomputed from their sums, and all else is the mean of the members, weighted by another indicator.
     *
     * @param <Q> the kind of quantity
     * @param <W> the kind of the weight, an additive one
     * @param group the group; of changing composition, with its members at the end of the period
     * @param indicator the indicator
     * @param weight what a mean is weighted by, a flow or a stock in this dataset, of the same periods; in each dimension in which both are broken
     *     down, of the same category. Sums and ratios that are recomputed do not take it
     * @param accepted differences between the measurements of members that the call accepts
     * @return the results alone, each with its derivation; regions that are no members are left out
     * @throws IllegalArgumentException if a member or its weight is missing, or has several measurements
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements differ in something that is not accepted
     * @see io.github.regiostat.calculation.Ratios#weightedMean
     */
    public <Q extends Quantity<Q>, W extends Additive<W>> Dataset aggregatedOver(
            Region group, Indicator<Q> indicator, Indicator<W> weight, Accept... accepted) {
        return new GroupAggregator<>(this, group, indicator, accepted).weightedBy(weight);
    }

    /**
     * Returns how many measurements there are, of which status, and the least, median and greatest value of each indicator and unit.
     *
     * @return the summary
     */
    public DatasetSummary summary() {
        return DatasetSummary.of(this);
    }

    /**
     * Returns the first 50 measurements as a table for people.
     *
     * @return the table, as {@link #toTable(int)} has it
     */
    public String toTable() {
        return toTable(USUAL_ROWS_OF_A_TABLE);
    }

    /**
     * Returns the first measurements as a table for people: what all have in common in the first lines, then a line of headings and one for each
     * measurement, numbers to the right, with the digits and in the scale they were published in, and the reason where there is none. Notes and
     * derivations are left out.
     *
     * {@snippet file="DatasetSnippets.java" region="table"}
     *
     * @param rows how many measurements at most, zero or more; a last line says how many are left out
     * @return the table, lines divided by line feeds
     * @throws IllegalArgumentException if the number is below zero
     */
    public String toTable(int rows) {
        return DatasetTable.of(this, rows);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Dataset that && TableEquality.areEqual(this, that);
    }

    @Override
    public int hashCode() {
        TableEquality rows = new TableEquality(table);
        int hash = 0;
        for (int i = 0; i < size(); i++) {
            hash += rows.hash(selection.row(i));
        }
        return hash;
    }

    /** Returns the size for people, such as {@code Dataset of 1234 measurements: 3 indicators, 31 regions, 2013/2024}. */
    @Override
    public String toString() {
        return DatasetTable.summaryOf(this);
    }

    private Object writeReplace() {
        return new DatasetSerializationProxy(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Dataset is read through its serialization proxy");
    }

    /** A builder of a {@link Dataset}; not thread-safe. */
    public static final class Builder {
        private final DatasetAppender rows = new DatasetAppender(List.of());

        private Builder() {}

        /**
         * Adds a measurement.
         *
         * @param measurement the measurement
         * @return this builder
         * @throws IllegalArgumentException if another measurement means another territory by its region
         */
        public Builder add(Measurement<?> measurement) {
            rows.append(Objects.requireNonNull(measurement, "measurement"));
            return this;
        }

        /**
         * Adds a measurement whose number was written with zeros that a quantity does not keep, such as {@code 123.40}.
         *
         * @param measurement the measurement
         * @param number the number of its figure, in ones, with the zeros that it was written with
         * @return this builder
         * @throws IllegalArgumentException if it is not the number of the figure, or there is none
         */
        public Builder add(Measurement<?> measurement, BigDecimal number) {
            rows.append(measurement, number);
            return this;
        }

        /**
         * Adds a measurement without a figure of which the unit is known, such as a missing amount in yuan beside one in dollars.
         *
         * @param measurement the measurement
         * @param unit the unit that a figure would have
         * @return this builder
         * @throws IllegalArgumentException if there is a figure, or the unit is of another kind than the indicator
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
                TableCopier.append(dataset, rows);
            } else {
                measurements.forEach(this::add);
            }
            return this;
        }

        Builder addAll(Builder other) {
            Table table = other.rows.table();
            return addAll(new Dataset(table, RowSelection.all(table)));
        }

        /**
         * Returns how many measurements there are so far.
         *
         * @return the size
         */
        public int size() {
            return rows.size();
        }

        /**
         * Builds the dataset; the builder can go on.
         *
         * @return the dataset, in the order in which the measurements were added
         * @throws DuplicateMeasurementException if two measurements have the same key
         */
        public Dataset build() {
            return rows.build();
        }
    }
}
