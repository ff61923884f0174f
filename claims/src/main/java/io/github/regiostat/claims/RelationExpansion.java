// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.Cells.CellVariable;
import io.github.regiostat.claims.RelationKinds.CategorySum;
import io.github.regiostat.claims.RelationKinds.IndicatorSum;
import io.github.regiostat.claims.RelationKinds.PeriodSum;
import io.github.regiostat.claims.RelationKinds.RegionSum;
import io.github.regiostat.column.IntList;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Applies relations to each period, region and slice of a release. */
final class RelationExpansion {
    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

    private final Cells cells;
    private final CellIndex index;
    private final List<CellCheck> checks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    /** For each relation, the number of cells of a variable that were totals of it. */
    private final Map<Relation, Map<Integer, Integer>> visited = new HashMap<>();

    private final List<CellCheck.Incomplete> incomplete = new ArrayList<>();

    private RelationExpansion(Cells cells) {
        this.cells = cells;
        this.index = cells.index();
    }

    /**
     * Applies relations. A missing part may be the total of another relation, and a missing total a part, so sums are
     * applied again as long as they add cells.
     */
    static RelationExpansion of(Cells cells, Collection<? extends Relation> relations) {
        RelationExpansion expansion = new RelationExpansion(cells);
        Set<Relation> distinct = new LinkedHashSet<>(relations);
        RelationCycles.requireNone(distinct);
        int before;
        do {
            before = cells.index().size();
            distinct.forEach(expansion::addSums);
        } while (cells.index().size() > before || expansion.close());
        expansion.open.forEach(
                each -> expansion.incomplete.add(new CellCheck.Incomplete(each.relation(), each.total())));
        distinct.forEach(expansion::addRatios);
        return expansion;
    }

    /** A total without a known part. */
    private record Open(Relation relation, int total, int parts, Places places) {}

    /** Adds the sums that have a known part by now, and returns whether there were any. */
    private boolean close() {
        List<Open> all = List.copyOf(open);
        open.clear();
        all.forEach(each -> addSum(each.relation(), each.total(), each.parts(), each.places()));
        return open.size() < all.size();
    }

    /** Returns the cells of a variable that were not yet totals of a relation. */
    private int[] totals(Relation relation, int variable) {
        IntList all = cells.cellsOf(variable);
        Integer first =
                visited.computeIfAbsent(relation, key -> new HashMap<>()).put(variable, all.size());
        int start = first == null ? 0 : first;
        int[] totals = new int[all.size() - start];
        Arrays.setAll(totals, i -> all.at(start + i));
        return totals;
    }

    List<CellCheck> checks() {
        return checks;
    }

    /** Returns the totals, ratios and growth rates without any measurement of what they follow from. */
    List<CellCheck.Incomplete> incomplete() {
        return incomplete;
    }

    private void addSums(Relation relation) {
        if (relation instanceof RegionSum sum) {
            add(sum);
        } else if (relation instanceof CategorySum sum) {
            add(sum);
        } else if (relation instanceof IndicatorSum sum) {
            add(sum);
        } else if (relation instanceof PeriodSum sum) {
            add(sum);
        }
    }

    private void addRatios(Relation relation) {
        new RatioExpansion(cells, checks, incomplete).add(relation);
    }

    private void add(RegionSum relation) {
        int whole = cells.region(relation.whole());
        RegionParts parts = new RegionParts(cells, relation);
        for (int variable : cells.variables(relation.indicator())) {
            requireSummable(variable);
            for (int cell : totals(relation, variable)) {
                if (index.region(cell) == whole) {
                    int[] regions = parts.in(cells.periodOf(cell));
                    addSum(
                            relation,
                            cell,
                            regions.length,
                            part -> new Place(variable, regions[part], index.period(cell), index.slice(cell)));
                }
            }
        }
    }

    private void add(CategorySum relation) {
        int dimension = cells.dimension(relation.dimension());
        if (dimension < 0) {
            throw new IllegalArgumentException("Dimension of a relation must be in the dataset, but it has no "
                    + relation.dimension() + " for " + relation.indicator());
        }
        for (int variable : cells.variables(relation.indicator())) {
            requireSummable(variable);
            List<String> categories = relation.parts().isEmpty()
                    ? otherCategories(variable, dimension, relation.total())
                    : relation.parts();
            Map<Integer, int[]> parts = new HashMap<>();
            for (int cell : totals(relation, variable)) {
                int slice = index.slice(cell);
                if (cells.slices().value(slice).categories().get(dimension).equals(relation.total())) {
                    int[] slices = parts.computeIfAbsent(slice, key -> replaced(key, dimension, categories));
                    addSum(
                            relation,
                            cell,
                            slices.length,
                            part -> new Place(variable, index.region(cell), index.period(cell), slices[part]));
                }
            }
        }
    }

    private List<String> otherCategories(int variable, int dimension, Optional<String> total) {
        TreeSet<String> found = new TreeSet<>();
        IntList own = cells.cellsOf(variable);
        for (int i = 0; i < own.size(); i++) {
            cells.slices()
                    .value(index.slice(own.at(i)))
                    .categories()
                    .get(dimension)
                    .ifPresent(found::add);
        }
        total.ifPresent(found::remove);
        return List.copyOf(found);
    }

    private int[] replaced(int slice, int dimension, List<String> categories) {
        return categories.stream()
                .mapToInt(category ->
                        cells.slices().add(cells.slices().value(slice).with(dimension, Optional.of(category))))
                .toArray();
    }

    private void add(PeriodSum relation) {
        for (int variable : cells.variables(relation.indicator())) {
            requireSummable(variable);
            if (cells.variable(variable).indicator().behaviour() != Behaviour.FLOW) {
                throw new IllegalArgumentException("Indicator of a sum over time must be a flow, but was "
                        + cells.variable(variable).indicator());
            }
            for (int cell : totals(relation, variable)) {
                TimePeriod period = cells.periodOf(cell);
                if (period.frequency() == relation.whole() && !period.isRange()) {
                    int[] periods = period.split(relation.parts()).stream()
                            .mapToInt(cells::period)
                            .toArray();
                    addSum(
                            relation,
                            cell,
                            periods.length,
                            part -> new Place(variable, index.region(cell), periods[part], index.slice(cell)));
                }
            }
        }
    }

    private void requireSummable(int variable) {
        CellVariable of = cells.variable(variable);
        boolean addsUp =
                of.indicator().behaviour() == Behaviour.FLOW || of.indicator().behaviour() == Behaviour.STOCK;
        if (!Additive.class.isAssignableFrom(of.indicator().kind()) || !addsUp) {
            throw new IllegalArgumentException(
                    "Indicator of a sum must be a flow or a stock that adds up, but was " + of.indicator());
        }
    }

    private void add(IndicatorSum relation) {
        List<String> ids = new ArrayList<>(relation.added());
        ids.addAll(relation.subtracted());
        SumUnits.require(cells, relation);
        for (int variable : cells.variables(relation.total())) {
            CellVariable total = cells.variable(variable);
            int[] parts = ids.stream()
                    .mapToInt(id -> cells.input(id, total, total.unit()))
                    .toArray();
            addMissing(variable, parts);
            for (int cell : totals(relation, variable)) {
                addSum(
                        relation,
                        cell,
                        parts.length,
                        part -> new Place(parts[part], index.region(cell), index.period(cell), index.slice(cell)));
            }
        }
    }

    /** Adds the totals for which the data have only parts. */
    private void addMissing(int total, int[] parts) {
        if (Arrays.stream(parts).anyMatch(part -> part < 0)) {
            return;
        }
        for (int part : parts) {
            IntList own = cells.cellsOf(part);
            for (int i = 0; i < own.size(); i++) {
                int cell = own.at(i);
                cells.findOrAdd(total, index.region(cell), index.period(cell), index.slice(cell));
            }
        }
    }

    /** The codes of a cell; there is no cell if the variable is −1. */
    private record Place(int variable, int region, int period, int slice) {}

    private interface Places {
        Place at(int part);
    }

    private void addSum(Relation relation, int total, int parts, Places places) {
        int[] inputs = inputs(parts, places);
        if (inputs.length == 0) {
            open.add(new Open(relation, total, parts, places));
            return;
        }
        List<BigDecimal> coefficients = new ArrayList<>(Collections.nCopies(parts, BigDecimal.ONE));
        if (relation instanceof IndicatorSum sum) {
            for (int i = sum.added().size(); i < parts; i++) {
                coefficients.set(i, BigDecimal.ONE.negate());
            }
        }
        coefficients.add(BigDecimal.ONE.negate());
        int[] all = Arrays.copyOf(inputs, parts + 1);
        all[parts] = total;
        checks.add(new CellCheck(relation, new LinearConstraint(all, coefficients, ZERO), parts));
    }

    /** Returns the cells at places and adds the missing ones, or returns an empty array if all are missing. */
    private int[] inputs(int parts, Places places) {
        int present = 0;
        for (int part = 0; part < parts; part++) {
            Place place = places.at(part);
            if (place.variable() < 0) {
                return new int[0];
            }
            present += index.find(place.variable(), place.region(), place.period(), place.slice()) >= 0 ? 1 : 0;
        }
        int[] inputs = new int[present == 0 ? 0 : parts];
        for (int part = 0; part < inputs.length; part++) {
            Place place = places.at(part);
            inputs[part] = cells.findOrAdd(place.variable(), place.region(), place.period(), place.slice());
        }
        return inputs;
    }
}
