// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.TerritoryChange;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that the land of a region is the same in the periods of a calculation. */
final class TerritoryChecks {
    /** The most changes that a message lists. */
    private static final int SHOWN = 3;

    private TerritoryChecks() {}

    /** Returns the rule that a change of land breaks, with what moved, and the remedy. */
    static String rule(List<TerritoryChange> moved) {
        String more = moved.size() > SHOWN ? " and " + (moved.size() - SHOWN) + " more changes" : "";
        return "Measurements must have the same territory; "
                + moved.stream().limit(SHOWN).map(TerritoryChange::toString).collect(Collectors.joining(", "))
                + more
                + "; if all are on the territory of one day, declare it with Region.onTerritoryOf";
    }

    /** Notes the land that moved between the periods of some measurements. */
    static void note(Collection<? extends Measurement<?>> inputs, Comparison comparison) {
        Set<TerritoryChange> moved = new LinkedHashSet<>();
        @Nullable TraitValue last = null;
        for (Measurement<?> input : inputs) {
            TraitValue next = TraitValue.of(Trait.TERRITORY, input);
            if (last != null) {
                moved.addAll(last.territoryChanges(next));
            }
            last = next;
        }
        moved.forEach(change -> comparison.note("Territory: " + change));
    }

    /**
     * Notes the land that moved within a period that is compared with another: a flow of the year may be of the land
     * before, of that after, or of both.
     */
    static void noteWithin(List<? extends Measurement<?>> inputs, Comparison comparison) {
        if (isOfOnePeriod(inputs, inputs.get(0).period())) {
            return;
        }
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).region().hasTerritoryChanges()) {
                noteWithin(inputs.get(i), comparison);
            }
        }
    }

    private static boolean isOfOnePeriod(List<? extends Measurement<?>> inputs, TimePeriod period) {
        for (int i = 1; i < inputs.size(); i++) {
            if (!inputs.get(i).period().equals(period)) {
                return false;
            }
        }
        return true;
    }

    private static void noteWithin(Measurement<?> input, Comparison comparison) {
        boolean isOfLastDay = input.indicator().timeCollection() == TimeCollection.END;
        if (!isOfLastDay && input.region().territoryOn().isEmpty()) {
            TimePeriod period = input.period();
            input.region()
                    .territoryChanges(period.start(), period.end())
                    .forEach(change -> comparison.note("Territory within " + period + ": " + change
                            + "; the figure may be of the land before or after"));
        }
    }

    /** The land must be the same in the period of the level, which is that of the growth rate, and of the result. */
    static void before(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqualUnless(Accept.OTHER_TERRITORY, Trait.TERRITORY, inputs);
        if (inputs.get(0).region().hasTerritoryChanges()) {
            Measurement<?> level = inputs.get(0);
            requireSame(inputs, GrowthChecks.basePeriodOf(level, GrowthChecks.spanOf(inputs.get(1))), comparison);
        }
    }

    /** The land must be the same in the period of the growth rate, of the level before it, and of the result. */
    static void after(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqualUnless(Accept.OTHER_TERRITORY, Trait.TERRITORY, inputs);
        if (inputs.get(0).region().hasTerritoryChanges()) {
            Measurement<?> level = inputs.get(0);
            requireSame(inputs, GrowthChecks.laterPeriodOf(level, GrowthChecks.spanOf(inputs.get(1))), comparison);
        }
    }

    private static void requireSame(List<? extends Measurement<?>> inputs, TimePeriod result, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Region region = level.region();
        if (region.territoryOn().isPresent()) {
            return;
        }
        List<TerritoryChange> moved = region.territoryChanges(level.period().end(), result.end());
        if (!moved.isEmpty()) {
            comparison.requireUnless(Accept.OTHER_TERRITORY, Trait.TERRITORY, false, rule(moved), level, inputs.get(1));
            moved.forEach(change -> comparison.note("Territory: " + change));
        }
    }
}
