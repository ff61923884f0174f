// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import java.time.Period;
import java.util.List;

/** Growth rates compounded: those of consecutive periods to one, or one to the rate of a year. */
final class GrowthChain {
    private GrowthChain() {}

    static Measurement<GrowthRate> of(List<Measurement<GrowthRate>> unordered, Accept... accepted) {
        List<Measurement<GrowthRate>> rates = SeriesWindows.inOrder(unordered);
        Measurement<GrowthRate> first = GroupMembers.firstOf("Chain", rates);
        Measurement<GrowthRate> last = rates.get(rates.size() - 1);
        Comparison comparison = Comparison.of(Calculation.CHAINED_GROWTH, rates, accepted);
        Estimate product = Estimate.ONE;
        Period over = Period.ZERO;
        for (Measurement<GrowthRate> rate : rates) {
            product = product.chainedWith(factorOf(rate));
            over = over.plus(GrowthChecks.spanOf(rate)).normalized();
        }
        GrowthRate unit = Estimate.unitQuantity(last).withOver(over);
        TimePeriod start = GrowthChecks.startOf(first.period(), GrowthChecks.spanOf(first));
        return new ResultBuilder("chained growth", rates, comparison)
                .note("Product of growth factors to " + Estimate.DIGITS)
                .of(
                        last.indicator(),
                        last,
                        last.region(),
                        last.period(),
                        product.toGrowth().rounded().toFigure(unit.unit()))
                .reference(Reference.to(start))
                .build();
    }

    private static Estimate factorOf(Measurement<GrowthRate> rate) {
        GrowthRate unit = Estimate.unitQuantity(rate);
        Estimate factor = Estimate.of(rate).toFactor();
        return unit.isAnnualAverage()
                ? factor.compoundedOver(Math.toIntExact(unit.over().toTotalMonths()))
                : factor;
    }

    static Measurement<GrowthRate> annualised(Measurement<GrowthRate> growth) {
        Comparison comparison = Comparison.of(Calculation.ANNUALISED_GROWTH, List.of(growth));
        GrowthRate unit = Estimate.unitQuantity(growth);
        comparison.require(
                Trait.GROWTH_BASIS,
                !unit.isAnnualAverage(),
                "Growth rate to annualise must be over its whole duration, and not an annual average already",
                growth,
                growth);
        Estimate yearly = Estimate.of(growth).toFactor().annualGrowthFrom(Estimate.ONE, unit.over());
        Measurement.Builder<GrowthRate> result = new ResultBuilder("annualised growth", List.of(growth), comparison)
                .note("Power of the growth factor to " + Estimate.DIGITS)
                .of(
                        growth.indicator(),
                        growth,
                        growth.region(),
                        growth.period(),
                        yearly.toFigure(unit.withAnnualAverageOver(unit.over()).unit()));
        growth.reference().ifPresent(result::reference);
        return result.build();
    }
}
