// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** A sum or difference whose indicator the call names, such as net exports from exports and imports. */
final class NamedResult {
    private NamedResult() {}

    /** Returns a builder of the result, with the labels of the parts that its indicator leaves open. */
    static <Q extends Quantity<Q>> Measurement.Builder<Q> of(
            String operation, Indicator<Q> indicator, List<Measurement<Q>> parts, Formula formula, Accept... accepted) {
        Comparison comparison = Comparison.of(Calculation.COMBINATION, parts, accepted);
        Measurement<Q> first = parts.get(0);
        parts.forEach(part -> requireBehaviour(indicator, part));
        Measurement.Builder<Q> result = new ResultBuilder(operation, parts, comparison)
                .withMargin(ErrorFormula.SUM)
                .of(
                        labelled(indicator, first.indicator()),
                        CategoryChecks.withCommonCategories(first, parts),
                        first.region(),
                        first.period(),
                        formula.toFigure(Estimate.unitQuantity(first).unit(), parts));
        first.reference().ifPresent(result::reference);
        return result;
    }

    private static void requireBehaviour(Indicator<?> indicator, Measurement<?> part) {
        if (indicator.behaviour() != part.indicator().behaviour()) {
            throw new IllegalArgumentException("Result must have the behaviour of its parts, but " + indicator.id()
                    + " is a " + indicator.behaviour().code() + " and "
                    + part.indicator().id() + " a "
                    + part.indicator().behaviour().code());
        }
    }

    private static <Q extends Quantity<Q>> Indicator<Q> labelled(Indicator<Q> indicator, Indicator<Q> part) {
        Indicator.Builder<Q> labelled = indicator.toBuilder();
        if (indicator.priceBasis().equals(PriceBasis.UNSTATED)) {
            labelled.priceBasis(part.priceBasis());
        } else {
            require(indicator, "price basis", indicator.priceBasis().equals(part.priceBasis()), part.priceBasis());
        }
        Optional<SeasonalAdjustment> adjustment = part.seasonalAdjustment();
        if (indicator.seasonalAdjustment().isEmpty()) {
            adjustment.ifPresent(labelled::seasonalAdjustment);
        } else {
            require(
                    indicator,
                    "seasonal adjustment",
                    indicator.seasonalAdjustment().equals(adjustment),
                    adjustment.<Object>map(stated -> stated).orElse("unstated"));
        }
        if (indicator.timeCollection() == indicator.behaviour().usualCollection()) {
            labelled.timeCollection(part.timeCollection());
        } else {
            require(
                    indicator,
                    "collection",
                    indicator.timeCollection() == part.timeCollection(),
                    part.timeCollection());
        }
        require(indicator, "collection", part.isAnnualRate() || !indicator.isAnnualRate(), "not at annual rates");
        return part.isAnnualRate() ? labelled.annualRate().build() : labelled.build();
    }

    private static void require(Indicator<?> indicator, String label, boolean isSame, Object ofParts) {
        if (!isSame) {
            throw new IllegalArgumentException("Indicator " + indicator.id() + " of a result must have the " + label
                    + " of its parts, " + ofParts + ", but was " + indicator);
        }
    }
}
