// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.column.IntList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cells of a release by variable, region, period and slice. A slice is a category of each dimension and a
 * counterpart. A cell has several rows if several sources publish it.
 */
final class Cells {
    private static final Interval NON_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    /** An indicator in a unit, compared with a region if there is a reference. */
    record CellVariable(Indicator<?> indicator, Unit<?> unit, Optional<Region> reference) {}

    /** The days of a period. */
    private record Days(long start, long end) {}

    /** The counterpart and the category of each dimension, in the order of the dimensions. */
    record Slice(Optional<Counterpart> counterpart, List<Optional<String>> categories) {
        Slice with(int dimension, Optional<String> category) {
            List<Optional<String>> other = new ArrayList<>(categories);
            other.set(dimension, category);
            return new Slice(counterpart, other);
        }
    }

    private final Dataset dataset;
    private final boolean isAsStated;
    private final List<String> dimensions;
    private final Codes<CellVariable> variables = new Codes<>();
    private final Codes<Region> regions = new Codes<>();
    private final Map<TimePeriod, Integer> periodCodes = new HashMap<>();
    private final Codes<Days> days = new Codes<>();
    private final List<TimePeriod> periods = new ArrayList<>();
    private final Codes<Slice> slices = new Codes<>();
    private final CellIndex index = new CellIndex();
    private final IntList firstRows = new IntList();
    private final Map<Integer, IntList> furtherRows = new TreeMap<>();
    private final List<IntList> cellsOfVariable = new ArrayList<>();

    Cells(Dataset dataset, CheckOptions options) {
        this.dataset = options.vintage().isPresent()
                ? dataset.onlyVintage(options.vintage().get())
                : dataset.latestVintages();
        this.isAsStated = options.valuesAsStated();
        this.dimensions = List.copyOf(dataset.dimensionIds());
        for (int row = 0; row < this.dataset.size(); row++) {
            add(this.dataset.row(row), row);
        }
    }

    private void add(Row row, int position) {
        Optional<Unit<?>> unit = row.unit();
        if (unit.isEmpty() || row.conversionBasis().isPresent()) {
            return;
        }
        Optional<Region> reference = row.reference().flatMap(other -> other.region());
        int variable = variables.add(new CellVariable(row.indicator(), unit.get(), reference));
        int cell = index.findOrAdd(variable, regions.add(row.region()), period(row.period()), slice(row));
        if (cell < firstRows.size()) {
            furtherRows.computeIfAbsent(cell, key -> new IntList()).add(position);
            return;
        }
        firstRows.add(position);
        while (cellsOfVariable.size() <= variable) {
            cellsOfVariable.add(new IntList());
        }
        cellsOfVariable.get(variable).add(cell);
    }

    private int slice(Row row) {
        List<Optional<String>> categories = new ArrayList<>(dimensions.size());
        for (String dimension : dimensions) {
            categories.add(row.category(dimension));
        }
        return slices.add(new Slice(row.counterpart(), categories));
    }

    /** Returns the code of a period, which is the same for periods of the same days. */
    int period(TimePeriod period) {
        Integer known = periodCodes.get(period);
        if (known != null) {
            return known;
        }
        int code = days.add(new Days(period.startEpochDay(), period.endEpochDay()));
        if (code == periods.size()) {
            periods.add(period);
        }
        periodCodes.put(period, code);
        return code;
    }

    int region(Region region) {
        return regions.add(region);
    }

    CellIndex index() {
        return index;
    }

    Codes<Slice> slices() {
        return slices;
    }

    List<Region> regions() {
        return List.copyOf(regions.values());
    }

    TimePeriod periodOf(int cell) {
        return periods.get(index.period(cell));
    }

    CellVariable variable(int code) {
        return variables.value(code);
    }

    /** Returns the position of a dimension, or −1. */
    int dimension(String id) {
        return dimensions.indexOf(id);
    }

    /** Returns the variables of an indicator with an id. */
    List<Integer> variables(String id) {
        List<Integer> found = new ArrayList<>();
        for (int code = 0; code < variables.values().size(); code++) {
            if (variables.value(code).indicator().id().equals(id)) {
                found.add(code);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Indicator of a relation must be in the dataset, but it has no " + id
                    + "; it has "
                    + variables.values().stream()
                            .map(each -> each.indicator().id())
                            .distinct()
                            .sorted()
                            .limit(20)
                            .toList());
        }
        return found;
    }

    /** Returns the only variable of an indicator with a compatible unit, or −1 if there is none or more than one. */
    int input(String id, CellVariable with, Unit<?> unit) {
        List<Integer> fitting = new ArrayList<>(variables(id));
        fitting.removeIf(code -> !isInUnit(variable(code), unit));
        if (fitting.size() > 1) {
            fitting.removeIf(code -> !isAlike(variable(code), with));
        }
        return fitting.size() == 1 ? fitting.get(0) : Codes.NONE;
    }

    private static boolean isInUnit(CellVariable variable, Unit<?> unit) {
        return variable.reference().isEmpty() && isSameUnit(variable.unit(), unit);
    }

    /** Returns whether numbers in two units can be added; counts of different things can. */
    static boolean isSameUnit(Unit<?> a, Unit<?> b) {
        return a.equals(b) || a.kind() == Count.class && b.kind() == Count.class;
    }

    private static boolean isAlike(CellVariable a, CellVariable b) {
        return a.indicator().priceBasis().equals(b.indicator().priceBasis())
                && a.indicator().seasonalAdjustment().equals(b.indicator().seasonalAdjustment());
    }

    /** Returns the cells of a variable: first those with a row, then those added without one. */
    IntList cellsOf(int variable) {
        return cellsOfVariable.get(variable);
    }

    /** Returns the cell with four codes, and adds it without a row if it is missing. */
    int findOrAdd(int variable, int region, int period, int slice) {
        int size = index.size();
        int cell = index.findOrAdd(variable, region, period, slice);
        if (cell == size) {
            cellsOfVariable.get(variable).add(cell);
        }
        return cell;
    }

    boolean hasRow(int cell) {
        return cell < firstRows.size();
    }

    /** Returns the intervals that the rows of a cell state, without rows of unknown bounds. */
    List<Interval> stated(int cell) {
        List<Interval> stated = new ArrayList<>();
        if (cell < firstRows.size()) {
            interval(firstRows.at(cell)).ifPresent(stated::add);
            IntList further = furtherRows.get(cell);
            for (int i = 0; further != null && i < further.size(); i++) {
                interval(further.at(i)).ifPresent(stated::add);
            }
        }
        return stated;
    }

    private Optional<Interval> interval(int row) {
        Optional<Figure<?>> figure = dataset.row(row).figure();
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> bounds = figure.get().bounds().map(Bounds::interval);
        return bounds.isEmpty() && isAsStated
                ? figure.get().value().map(Quantity::number).map(Interval::exactly)
                : bounds;
    }

    /** Returns the numbers that the indicator of a cell may have by its definition. */
    Interval sign(int cell) {
        return variable(index.variable(cell)).indicator().isNonNegative() ? NON_NEGATIVE : Interval.unbounded();
    }

    ObservationKey key(int cell) {
        Slice slice = slices.value(index.slice(cell));
        Map<String, String> breakdown = new TreeMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            String dimension = dimensions.get(i);
            slice.categories().get(i).ifPresent(category -> breakdown.put(dimension, category));
        }
        return new ObservationKey(
                variable(index.variable(cell)).indicator().id(),
                regions.value(index.region(cell)),
                periodOf(cell),
                breakdown,
                slice.counterpart());
    }

    /** Returns the cells that a key selects, one for each unit. */
    List<Integer> cells(ObservationKey key) {
        int period =
                days.find(new Days(key.period().startEpochDay(), key.period().endEpochDay()));
        List<Optional<String>> categories = new ArrayList<>();
        dimensions.forEach(
                id -> categories.add(Optional.ofNullable(key.breakdown().get(id))));
        int slice = slices.find(new Slice(key.counterpart(), categories));
        List<Integer> found = new ArrayList<>();
        for (int code = 0; code < variables.values().size(); code++) {
            if (variables.value(code).indicator().id().equals(key.indicator())) {
                int cell = index.find(code, regions.find(key.region()), period, slice);
                if (cell >= 0) {
                    found.add(cell);
                }
            }
        }
        return found;
    }
}
