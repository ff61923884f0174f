// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The industry mix component of a shift-share analysis over all amounts in their bounds: the sum over industries of
 * {@code e (L/E - ΣL/ΣE)}, of the earlier amount e in the region and the amounts E and L in the nation.
 */
final class IndustryMix implements BoxSearch.Function {
    private static final int EVALUATIONS = 100;
    /** The greatest number of terms in all evaluations for one bound. */
    private static final int TERMS = 10_000;
    /** The variables of an industry: e, E and L. */
    private static final int VARIABLES = 3;

    private IndustryMix() {}

    /** Returns the bounds; empty if an end is missing, or an earlier amount of the nation is not above zero. */
    static Optional<Interval> bounds(List<Estimate> region, List<Estimate> earlier, List<Estimate> later) {
        int size = region.size();
        Enclosure[] box = new Enclosure[VARIABLES * size];
        for (int i = 0; i < size; i++) {
            Optional<Enclosure> own = enclosure(region.get(i));
            Optional<Enclosure> before = enclosure(earlier.get(i));
            Optional<Enclosure> after = enclosure(later.get(i));
            if (own.isEmpty()
                    || before.isEmpty()
                    || after.isEmpty()
                    || before.get().low().signum() <= 0) {
                return Optional.empty();
            }
            box[i] = own.get();
            box[size + i] = before.get();
            box[2 * size + i] = after.get();
        }
        Enclosure bounds = BoxSearch.bounds(new IndustryMix(), box, Math.min(EVALUATIONS, TERMS / (8 * size)));
        return Optional.of(Interval.closed(bounds.low(), bounds.high()));
    }

    /** Returns the bounds of the component of one industry; empty if {@link #bounds} is, or it is the only one. */
    static Optional<Interval> ofOne(int industry, Estimate own, List<Estimate> earlier, List<Estimate> later) {
        return earlier.size() == 1
                ? Optional.of(Interval.exactly(BigDecimal.ZERO))
                : bounds(
                        List.of(own, Estimate.exactly(BigDecimal.ZERO)),
                        List.of(earlier.get(industry), others(earlier, industry)),
                        List.of(later.get(industry), others(later, industry)));
    }

    private static Optional<Enclosure> enclosure(Estimate estimate) {
        return estimate.bounds()
                .filter(bounds -> bounds.lower().isPresent() && bounds.upper().isPresent())
                .map(bounds -> new Enclosure(
                        Enclosure.exactly(DispersionBox.lower(bounds)).low(),
                        Enclosure.exactly(DispersionBox.upper(bounds)).high()));
    }

    @Override
    public Enclosure of(Enclosure[] box) {
        int size = box.length / VARIABLES;
        Enclosure growth = total(box, 2 * size).dividedBy(total(box, size));
        Enclosure sum = Enclosure.ZERO;
        for (int i = 0; i < size; i++) {
            sum = sum.plus(
                    box[i].times(box[2 * size + i].dividedBy(box[size + i]).minus(growth)));
        }
        return sum;
    }

    /** By e: L/E - ΣL/ΣE. By E: Σe ΣL/(ΣE)² - e L/E². By L: e/E - Σe/ΣE. */
    @Override
    public Enclosure[] derivatives(Enclosure[] box) {
        int size = box.length / VARIABLES;
        Enclosure own = total(box, 0).dividedBy(total(box, size));
        Enclosure growth = total(box, 2 * size).dividedBy(total(box, size));
        Enclosure both = own.times(growth);
        Enclosure[] derivatives = new Enclosure[box.length];
        for (int i = 0; i < size; i++) {
            Enclosure share = box[i].dividedBy(box[size + i]);
            Enclosure industry = box[2 * size + i].dividedBy(box[size + i]);
            derivatives[i] = industry.minus(growth);
            derivatives[size + i] = both.minus(share.times(industry));
            derivatives[2 * size + i] = share.minus(own);
        }
        return derivatives;
    }

    private static Enclosure total(Enclosure[] box, int from) {
        Enclosure total = Enclosure.ZERO;
        for (int i = from; i < from + box.length / VARIABLES; i++) {
            total = total.plus(box[i]);
        }
        return total;
    }

    /** Returns the sum of estimates but one. */
    private static Estimate others(List<Estimate> estimates, int without) {
        Estimate sum = Estimate.exactly(BigDecimal.ZERO);
        for (int i = 0; i < estimates.size(); i++) {
            sum = i == without ? sum : sum.plus(estimates.get(i));
        }
        return sum;
    }
}
