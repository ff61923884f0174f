// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Apportionments;
import io.github.regiostat.calculation.Proportion;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts one dataset between two editions. All obstacles of one kind are found before the first is reported. */
final class EditionConverter {
    private final TableView dataset;
    private final EditionCrosswalk crosswalk;
    private final @Nullable EditionWeights weights;
    private final Accept[] accepted;
    private final Map<Region, List<EditionCrosswalk.Part>> parts = new LinkedHashMap<>();
    private final Map<Region, List<EditionCrosswalk.Part>> sources = new HashMap<>();

    EditionConverter(
            TableView dataset, EditionCrosswalk crosswalk, @Nullable EditionWeights weights, Accept... accepted) {
        this.dataset = dataset;
        this.crosswalk = crosswalk;
        this.weights = weights;
        this.accepted = accepted.clone();
    }

    /** The rows that remain as they are, and the measurements in other regions. */
    record Converted(TableView kept, List<Measurement<?>> changed) {}

    Converted converted() {
        EditionObstacles obstacles = new EditionObstacles(crosswalk);
        obstacles.requireEdition(dataset.regions());
        for (Region region : dataset.regions()) {
            parts.put(region, crosswalk.partsOf(region));
        }
        obstacles.requireCounterparts(parts);
        obstacles.requireSameContexts(dataset);
        Map<Region, Region> identical = new HashMap<>();
        parts.keySet().forEach(region -> crosswalk.identicalTo(region).ifPresent(same -> identical.put(region, same)));
        Set<Region> kept = identical.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (kept.size() == parts.size()) {
            return new Converted(dataset, List.of());
        }
        TableView changed = dataset.filter(row -> !identical.containsKey(row.region()));
        requireConvertible(changed, obstacles);
        List<Measurement<?>> results = new ArrayList<>();
        dataset.filter(row -> identical.containsKey(row.region()) && !kept.contains(row.region()))
                .measurements()
                .forEach(measurement -> results.add(inRegion(measurement, identical)));
        addConverted(changed, obstacles, results);
        return new Converted(dataset.filter(row -> kept.contains(row.region())), results);
    }

    private List<EditionCrosswalk.Part> partsOf(Region region) {
        return parts.computeIfAbsent(region, crosswalk::partsOf);
    }

    private List<EditionCrosswalk.Part> sourcesOf(Region target) {
        return sources.computeIfAbsent(target, crosswalk::sourcesOf);
    }

    private boolean isSplit(Region region) {
        return partsOf(region).size() > 1;
    }

    private static <Q extends Quantity<Q>> Measurement<Q> inRegion(
            Measurement<Q> measurement, Map<Region, Region> regions) {
        return measurement.toBuilder()
                .region(Objects.requireNonNull(regions.get(measurement.region()), "region"))
                .build();
    }

    private void requireConvertible(TableView changed, EditionObstacles obstacles) {
        Map<Region, List<EditionCrosswalk.Part>> split = new LinkedHashMap<>();
        for (Region region : changed.regions()) {
            for (EditionCrosswalk.Part part : partsOf(region)) {
                for (EditionCrosswalk.Part source : sourcesOf(part.region())) {
                    if (isSplit(source.region())) {
                        split.put(source.region(), partsOf(source.region()));
                    }
                }
            }
        }
        if (weights == null) {
            obstacles.requireNoSplit(split);
        }
        for (Indicator<?> indicator : changed.indicators()) {
            TableView ofIndicator = changed.ofIndicator(indicator);
            Set<Region> affected = ofIndicator.regions().stream()
                    .filter(region -> partsOf(region).stream()
                            .flatMap(part -> sourcesOf(part.region()).stream())
                            .anyMatch(source -> split.containsKey(source.region())))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (isAdditive(indicator)) {
                obstacles.requireNotNegative(indicator, affected, dataset.ofIndicator(indicator));
            } else {
                obstacles.requireMergedOnly(indicator, affected, split);
                if (weights == null) {
                    throw obstacles.missingWeights(indicator, ofIndicator.regions());
                }
            }
        }
    }

    private static boolean isAdditive(Indicator<?> indicator) {
        return indicator.behaviour() == Behaviour.FLOW || indicator.behaviour() == Behaviour.STOCK;
    }

    private void addConverted(TableView changed, EditionObstacles obstacles, List<Measurement<?>> results) {
        List<EditionCell> cells = new ArrayList<>();
        for (Indicator<?> indicator : changed.indicators()) {
            TableView ofIndicator = changed.ofIndicator(indicator);
            for (Region target : targetsOf(ofIndicator.regions())) {
                List<Region> own = sourcesOf(target).stream()
                        .map(EditionCrosswalk.Part::region)
                        .toList();
                for (GroupPartition.Part part : GroupPartition.of(ofIndicator.inRegions(own))) {
                    TableView measured = GroupPartition.requireOneEach("Conversion", target, part.measurements());
                    cells.add(EditionCell.of(indicator, target, own, measured));
                }
            }
        }
        obstacles.requireComplete(cells);
        cells.forEach(cell -> results.add(result(cell)));
    }

    private Set<Region> targetsOf(Collection<Region> regions) {
        Set<Region> targets = new LinkedHashSet<>();
        for (Region region : regions) {
            partsOf(region).forEach(part -> targets.add(part.region()));
        }
        return targets;
    }

    private Measurement<?> result(EditionCell cell) {
        Class<?> kind = cell.indicator().kind();
        if (!isAdditive(cell.indicator())) {
            return mean(cell.target(), cell.measurements());
        }
        if (kind == Money.class) {
            return sum(Money.class, cell);
        }
        return kind == Count.class ? sum(Count.class, cell) : sum(Amount.class, cell);
    }

    private <Q extends Additive<Q>> Measurement<Q> sum(Class<Q> kind, EditionCell cell) {
        List<Measurement<Q>> measurements = cell.measurements().stream()
                .<Measurement<Q>>map(measurement -> measurement.as(kind))
                .toList();
        Map<Region, Proportion> inPart = new LinkedHashMap<>();
        for (Measurement<Q> measurement : measurements) {
            Region source = measurement.region();
            if (weights != null && isSplit(source)) {
                List<Region> all = partsOf(source).stream()
                        .map(EditionCrosswalk.Part::region)
                        .toList();
                inPart.put(source, new Proportion(weights.of(source, partsOf(source)), all.indexOf(cell.target())));
            }
        }
        String name = weights == null ? "no weights" : weights.name();
        return Apportionments.sum(cell.target(), measurements, inPart, name, accepted);
    }

    @SuppressWarnings("unchecked") // the measurements of a cell are of one indicator
    private <Q extends Quantity<Q>> Measurement<Q> mean(Region target, List<Measurement<?>> measurements) {
        EditionWeights known = Objects.requireNonNull(weights, "weights");
        List<EditionCrosswalk.Part> own = sourcesOf(target);
        List<BigDecimal> shares = known.of(target, own);
        Map<Region, BigDecimal> amounts = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            amounts.put(own.get(i).region(), shares.get(i));
        }
        List<Measurement<Q>> values = measurements.stream()
                .<Measurement<Q>>map(measurement -> (Measurement<Q>) measurement)
                .toList();
        return Apportionments.mean(target, values, amounts, known.name(), accepted);
    }
}
