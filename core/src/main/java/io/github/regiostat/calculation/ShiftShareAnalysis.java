// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the components of a shift-share analysis. */
final class ShiftShareAnalysis<Q extends Additive<Q>> {
    private static final Component CHANGE = new Component("-change", ", change", "change");
    private static final Component NATIONAL =
            new Component("-national-growth-component", ", national growth component", "national growth component");
    private static final Component MIX =
            new Component("-industry-mix-component", ", industry mix component", "industry mix component");
    private static final Component COMPETITIVE =
            new Component("-competitive-component", ", competitive component", "competitive component");

    private final List<SeriesPairs<Q>> region;
    private final List<SeriesPairs<Q>> nation = new ArrayList<>();
    private final Measurement<Q> regionEarlier;
    private final Measurement<Q> regionLater;
    private final Measurement<Q> nationEarlier;
    private final Measurement<Q> nationLater;
    private final Accept[] accepted;

    /** The name of a component, as a suffix of ids and names, and as the operation of its derivation. */
    private record Component(String idSuffix, String nameSuffix, String operation) {}

    ShiftShareAnalysis(
            List<Measurement<Q>> regionEarlier,
            List<Measurement<Q>> regionLater,
            List<Measurement<Q>> nationEarlier,
            List<Measurement<Q>> nationLater,
            Accept... accepted) {
        this.accepted = accepted;
        this.regionEarlier = Sums.overCategories(regionEarlier, accepted);
        this.regionLater = Sums.overCategories(regionLater, accepted);
        this.nationEarlier = Sums.overCategories(nationEarlier, accepted);
        this.nationLater = Sums.overCategories(nationLater, accepted);
        this.region = SeriesPairs.of(regionEarlier, regionLater, Measurement::dimensions);
        List<SeriesPairs<Q>> ofNation = SeriesPairs.of(nationEarlier, nationLater, Measurement::dimensions);
        List<Measurement<Q>> later = ofNation.stream().map(SeriesPairs::later).toList();
        for (SeriesPairs<Q> pair : SeriesPairs.of(later, regionLater, Measurement::dimensions)) {
            nation.add(ofNation.get(later.indexOf(pair.earlier())));
        }
    }

    ShiftShare<Q> result() {
        Estimate total = growth(nationEarlier, nationLater);
        List<ShiftShareComponents<Q>> industries = new ArrayList<>();
        Estimate nationalSum = Estimate.exactly(BigDecimal.ZERO);
        Estimate mixSum = nationalSum;
        Estimate competitiveSum = nationalSum;
        List<Estimate> regionBefore = new ArrayList<>();
        List<Estimate> nationBefore = new ArrayList<>();
        List<Estimate> nationAfter = new ArrayList<>();
        for (int i = 0; i < region.size(); i++) {
            regionBefore.add(Estimate.of(region.get(i).earlier()));
            nationBefore.add(Estimate.of(nation.get(i).earlier()));
            nationAfter.add(Estimate.of(nation.get(i).later()));
        }
        for (int i = 0; i < region.size(); i++) {
            SeriesPairs<Q> own = region.get(i);
            SeriesPairs<Q> all = nation.get(i);
            Estimate earlier = Estimate.of(own.earlier());
            Estimate industry = growth(all.earlier(), all.later());
            Estimate national = earlier.multipliedBy(total);
            Estimate mix = narrowed(
                    earlier.multipliedBy(industry.minus(total)),
                    IndustryMix.ofOne(i, earlier, nationBefore, nationAfter));
            Estimate competitive =
                    Estimate.of(own.later()).minus(earlier.multipliedBy(quotient(all.earlier(), all.later())));
            nationalSum = nationalSum.plus(national);
            mixSum = mixSum.plus(mix);
            competitiveSum = competitiveSum.plus(competitive);
            List<Measurement<Q>> inputs = List.of(own.earlier(), own.later(), all.earlier(), all.later());
            industries.add(components(inputs, national, mix, competitive));
        }
        mixSum = narrowed(mixSum, IndustryMix.bounds(regionBefore, nationBefore, nationAfter));
        List<Measurement<Q>> sums = List.of(regionEarlier, regionLater, nationEarlier, nationLater);
        return new ShiftShare<>(components(sums, nationalSum, mixSum, competitiveSum), industries);
    }

    private static Estimate narrowed(Estimate estimate, Optional<Interval> bounds) {
        return bounds.isEmpty() ? estimate : estimate.within(bounds);
    }

    private static Estimate quotient(Measurement<?> earlier, Measurement<?> later) {
        return Estimate.of(later).dividedBy(Estimate.of(earlier));
    }

    private static Estimate growth(Measurement<?> earlier, Measurement<?> later) {
        return quotient(earlier, later).minus(Estimate.ONE);
    }

    private ShiftShareComponents<Q> components(
            List<Measurement<Q>> inputs, Estimate national, Estimate mix, Estimate competitive) {
        Comparison comparison = Comparison.of(Calculation.GROWTH, inputs.subList(0, 2), accepted)
                .and(Calculation.GROWTH, inputs.subList(2, 4))
                .and(Calculation.SHARE, List.of(inputs.get(0), inputs.get(2)))
                .and(Calculation.SHARE, List.of(inputs.get(1), inputs.get(3)));
        comparison.requireEqual(Trait.INDICATOR, inputs);
        Estimate change = Estimate.of(inputs.get(1)).minus(Estimate.of(inputs.get(0)));
        List<Measurement<Q>> own = inputs.subList(0, 2);
        return new ShiftShareComponents<>(
                measurement(CHANGE, change, own, comparison),
                measurement(NATIONAL, national.rounded(), inputs, comparison),
                measurement(MIX, mix.rounded(), inputs, comparison),
                measurement(COMPETITIVE, competitive.rounded(), inputs, comparison));
    }

    private Measurement<Q> measurement(
            Component component, Estimate estimate, List<Measurement<Q>> inputs, Comparison comparison) {
        Measurement<Q> later = inputs.get(1);
        Indicator<Q> level = later.indicator();
        Indicator.Builder<Q> indicator = Indicator.builder(level.id() + component.idSuffix(), level.kind())
                .name(level.name() + component.nameSuffix())
                .behaviour(level.behaviour())
                .timeCollection(level.timeCollection())
                .priceBasis(level.priceBasis());
        level.seasonalAdjustment().ifPresent(indicator::seasonalAdjustment);
        Unit<Q> unit = Sums.unitOf(later);
        boolean isOfRegion = component.equals(CHANGE);
        ResultBuilder result = new ResultBuilder(component.operation(), inputs, comparison);
        return (isOfRegion ? result : result.note("Rounded to " + Estimate.DIGITS))
                .of(
                        level.isAnnualRate() ? indicator.annualRate().build() : indicator.build(),
                        later,
                        later.region(),
                        later.period(),
                        estimate.toFigure(unit))
                .reference(Reference.of(
                        isOfRegion
                                ? Optional.empty()
                                : Optional.of(inputs.get(2).region()),
                        Optional.of(inputs.get(0).period())))
                .build();
    }
}
