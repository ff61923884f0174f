// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The relations that follow from the declarations of a dataset: from its indicators, regions and periods. */
final class DeclaredRelations {
    private final Dataset dataset;
    private final Set<String> ids;
    private final List<Relation> relations = new ArrayList<>();

    private DeclaredRelations(Dataset dataset) {
        this.dataset = dataset;
        this.ids = dataset.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
    }

    static List<Relation> of(Dataset dataset) {
        DeclaredRelations found = new DeclaredRelations(dataset);
        dataset.indicators().forEach(found::add);
        return List.copyOf(found.relations);
    }

    private void add(Indicator<?> indicator) {
        Optional<String> numerator = indicator.numerator().filter(ids::contains);
        Optional<String> denominator = indicator.denominator().filter(ids::contains);
        if (numerator.isPresent() && denominator.isPresent()) {
            relations.add(Relation.ratioOfIndicators(indicator.id(), numerator.get(), denominator.get()));
        }
        indicator
                .growthOf()
                .filter(ids::contains)
                .ifPresent(level -> relations.add(Relation.growthOfLevels(indicator.id(), level)));
        Dataset rows = dataset.onlyIndicator(indicator);
        if (indicator.behaviour() == Behaviour.FLOW || indicator.behaviour() == Behaviour.STOCK) {
            addRegions(indicator, rows.regions());
        }
        if (indicator.behaviour() == Behaviour.FLOW) {
            addPeriods(indicator, rows.periods());
        }
    }

    private void addRegions(Indicator<?> indicator, Set<Region> regions) {
        Set<Region> parents = new HashSet<>();
        regions.forEach(region -> region.parent().ifPresent(parents::add));
        for (Region whole : regions) {
            if (parents.contains(whole) || whole.members().stream().anyMatch(regions::contains)) {
                relations.add(Relation.sumOverRegions(indicator.id(), whole));
            }
        }
    }

    /** Adds each frequency as the sum of the next shorter one. */
    private void addPeriods(Indicator<?> indicator, Set<TimePeriod> periods) {
        TreeSet<Frequency> frequencies = new TreeSet<>();
        periods.stream()
                .filter(period -> period.first().equals(period.last()))
                .forEach(period -> frequencies.add(period.frequency()));
        Frequency longer = null;
        for (Frequency frequency : frequencies) {
            if (longer != null && frequency.compareTo(Frequency.WEEK) < 0) {
                relations.add(Relation.sumOverTime(indicator.id(), longer, frequency));
            }
            longer = frequency;
        }
    }
}
