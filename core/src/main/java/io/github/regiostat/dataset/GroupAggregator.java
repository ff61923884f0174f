// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Aggregates an indicator to a group by its behaviour: as a sum, a ratio recomputed from its parts, or a weighted mean.
 */
final class GroupAggregator<Q extends Quantity<Q>> {
    private static final String MEAN = "Weighted mean";

    /** The kinds of ratio that {@link Ratios#of(Indicator, Measurement, Measurement, Accept...)} computes. */
    private static final Set<Class<?>> RECOMPUTABLE =
            Set.of(Percentage.class, Multiple.class, MoneyPer.class, AmountPer.class);

    private final TableView dataset;
    private final Region group;
    private final Indicator<Q> indicator;
    private final Accept[] accepted;

    GroupAggregator(TableView dataset, Region group, Indicator<Q> indicator, Accept... accepted) {
        if (group.isGroup()) {
            PartSelection.requireMembers("Aggregate", group);
        }
        this.dataset = dataset;
        this.group = group;
        this.indicator = indicator;
        this.accepted = accepted;
    }

    /** Returns the sums or recomputed ratios, and rejects an indicator that requires a weight. */
    Table unweighted() {
        return sumsOrRatios().orElseThrow(() -> new IllegalArgumentException(weightRequired()));
    }

    /** Returns the sums or recomputed ratios, or empty for an indicator that requires a weight. */
    Optional<Table> sumsOrRatios() {
        Behaviour behaviour = indicator.behaviour();
        if (behaviour == Behaviour.FLOW || behaviour == Behaviour.STOCK) {
            return Optional.of(summed(dataset, indicator));
        }
        return obstacle().isEmpty() ? Optional.of(recomputed()) : Optional.empty();
    }

    private Table summed(TableView from, Indicator<?> additive) {
        return DatasetSums.of(
                from, group, additive, new RowCalculation.SumOverRegions(group, false, List.of(accepted)));
    }

    /** Returns why the ratio cannot be recomputed, or empty if it can. */
    private Optional<String> obstacle() {
        if (indicator.numerator().isEmpty()) {
            return Optional.of("it has no numerator and denominator");
        }
        if (!RECOMPUTABLE.contains(indicator.kind())) {
            return Optional.of("its kind is not computed from its parts");
        }
        List<String> absent =
                partIds().stream().filter(id -> partsOfId(id).isEmpty()).toList();
        if (!absent.isEmpty()) {
            return Optional.of("the dataset has no " + String.join(" and no ", absent) + " of members");
        }
        return partIds().stream()
                .map(this::part)
                .filter(part -> part.behaviour() != Behaviour.FLOW && part.behaviour() != Behaviour.STOCK)
                .map(part -> "its part " + part + " does not add up")
                .findFirst();
    }

    private List<String> partIds() {
        List<String> ids = new ArrayList<>();
        indicator.numerator().ifPresent(ids::add);
        indicator.denominator().ifPresent(ids::add);
        return ids;
    }

    /** Returns the indicators with an id of which a member has a measurement. */
    private List<Indicator<?>> partsOfId(String id) {
        List<Indicator<?>> found = new ArrayList<>(dataset.ofIndicator(id).indicators());
        found.removeIf(part -> membersOf(part).isEmpty());
        return found;
    }

    private Indicator<?> part(String id) {
        List<Indicator<?>> found = partsOfId(id);
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "Part of " + indicator.id() + " must be one indicator, but the dataset has "
                            + found.size() + " with the id " + id + ": "
                            + found.stream()
                                    .map(part -> part + " at prices " + part.priceBasis())
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + "; select one of them first");
        }
        return found.get(0);
    }

    private TableView membersOf(Indicator<?> any) {
        TableView measurements = IndicatorLookup.select(dataset, any);
        PartSelection selection = new PartSelection(group);
        return selection.hasOnlyMembers(measurements)
                ? MemberSelection.of(measurements, group)
                : selection.inside(measurements);
    }

    private Table recomputed() {
        Indicator<?> above = part(indicator.numerator().orElseThrow());
        Indicator<?> below = part(indicator.denominator().orElseThrow());
        TableView numerators = ofSameDays(membersOf(above), membersOf(below));
        TableView denominators = ofSameDays(membersOf(below), membersOf(above));
        if (numerators.isEmpty()) {
            throw new IllegalArgumentException("Ratio " + indicator.id() + " over " + group.code()
                    + " must have parts of one period, but " + above.id() + " is of "
                    + membersOf(above).periods() + " and " + below.id() + " of "
                    + membersOf(below).periods());
        }
        TableView sums = TableView.all(TableCopier.merged(
                List.of(TableView.all(summed(numerators, above)), TableView.all(summed(denominators, below)))));
        Optional<Unit<Q>> unit = ownUnit();
        RowCalculation ratio = new RowCalculation.RatioOf(indicator, unit.orElse(null), List.of(accepted));
        Table ratios = CalculationResults.of(DatasetJoin.ofFigures(sums, above, below), ratio, sums.ofIndicator(above));
        requireRatioOfEach(sums.ofIndicator(above), TableView.all(ratios));
        return ratios;
    }

    /** Checks that each sum of numerators has a sum of denominators, such as of the same category. */
    private void requireRatioOfEach(TableView numerators, TableView ratios) {
        if (ratios.size() < numerators.size()) {
            Set<Object> found = ratios.rows().map(GroupAggregator::cell).collect(Collectors.toSet());
            String lacking = numerators
                    .rows()
                    .filter(row -> !found.contains(cell(row)))
                    .map(Row::toString)
                    .findFirst()
                    .orElse(numerators.row(0).toString());
            throw new IllegalArgumentException("Ratio " + indicator.id() + " over " + group.code()
                    + " must have a denominator for each numerator, but the dataset has no "
                    + indicator.denominator().orElseThrow() + " for " + lacking);
        }
    }

    private static Object cell(Row row) {
        return List.of(days(row), row.dimensions(), row.counterpart());
    }

    /** Selects the measurements of a part for periods that the other part also has. */
    private static TableView ofSameDays(TableView part, TableView other) {
        Set<List<LocalDate>> days = other.rows().map(GroupAggregator::days).collect(Collectors.toSet());
        return part.filter(row -> days.contains(days(row)));
    }

    private static List<LocalDate> days(Row row) {
        return Table.daysOf(row.period());
    }

    /** Returns the unit of the ratio if all members that have the ratio use the same one. */
    private Optional<Unit<Q>> ownUnit() {
        List<Unit<Q>> units = membersOf(indicator).withoutMissing().measurementsOf(indicator.kind()).stream()
                .flatMap(m -> m.figure().stream())
                .map(figure -> figure.unit())
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    /** Returns the weighted means. */
    <W extends Additive<W>> List<Measurement<Q>> means(Indicator<W> weight) {
        TableView measurements = IndicatorLookup.require(dataset, indicator);
        GroupWeighting<W> weights = new GroupWeighting<>(dataset, group, weight);
        List<Measurement<Q>> means = new ArrayList<>();
        for (PartSelection.Selected part : PartSelection.of(MEAN, measurements, group)) {
            TableView values = GroupPartition.requireOneEach(MEAN, group, part.measurements());
            means.add(Ratios.weightedMean(
                    group, values.measurementsOf(indicator.kind()), weights.ofMean(part), accepted));
        }
        return means;
    }

    private String weightRequired() {
        String code = indicator.behaviour().code();
        String name = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
        return indicator.behaviour() == Behaviour.RATIO
                ? name + " must be recomputed from its parts or averaged with weights, but "
                        + obstacle().orElseThrow() + " and no weight is given: " + indicator
                : name + " must be averaged with weights, but no weight is given: " + indicator;
    }
}
