// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.Cells.CellVariable;
import io.github.regiostat.claims.RelationKinds.IndicatorGrowth;
import io.github.regiostat.claims.RelationKinds.IndicatorRatio;
import io.github.regiostat.column.IntList;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies ratios and growth to each period, region and slice of a release. */
final class RatioExpansion {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Cells cells;
    private final CellIndex index;
    private final List<CellCheck> checks;
    private final List<CellCheck.Incomplete> incomplete;

    /**
     * Creates an expansion.
     *
     * @param checks the list to which checks are added
     * @param incomplete the list to which ratios without a numerator and a denominator are added
     */
    RatioExpansion(Cells cells, List<CellCheck> checks, List<CellCheck.Incomplete> incomplete) {
        this.cells = cells;
        this.index = cells.index();
        this.checks = checks;
        this.incomplete = incomplete;
    }

    /** Adds the checks of a relation. */
    void add(Relation relation) {
        if (relation instanceof IndicatorRatio ratio) {
            add(ratio);
        } else if (relation instanceof IndicatorGrowth growth) {
            add(growth);
        }
    }

    /** The variables of a numerator and a denominator. */
    private record Pair(int numerator, int denominator) {}

    private void add(IndicatorRatio relation) {
        int whole = relation.of().map(cells::region).orElse(Codes.NONE);
        cells.variables(relation.denominator());
        for (int variable : cells.variables(relation.ratio())) {
            List<Pair> pairs = pairs(relation, cells.variable(variable));
            BigDecimal scale = scaleOf(cells.variable(variable).unit());
            IntList own = cells.cellsOf(variable);
            for (int i = 0; i < own.size(); i++) {
                add(relation, own.at(i), pairs, whole, scale);
            }
        }
    }

    private void add(IndicatorRatio relation, int ratio, List<Pair> pairs, int whole, BigDecimal scale) {
        int before = checks.size();
        int region = index.region(ratio);
        for (Pair pair : pairs) {
            int numerator = index.find(pair.numerator(), region, index.period(ratio), index.slice(ratio));
            int denominator =
                    index.find(pair.denominator(), whole < 0 ? region : whole, index.period(ratio), index.slice(ratio));
            if (numerator >= 0 && denominator >= 0 && numerator != denominator) {
                Constraint constraint = RatioConstraint.scaled(numerator, ratio, denominator, scale);
                checks.add(new CellCheck(relation, constraint, RatioConstraint.position()));
            }
        }
        addIfIncomplete(relation, ratio, before);
    }

    private void addIfIncomplete(Relation relation, int cell, int checksBefore) {
        if (checks.size() == checksBefore) {
            incomplete.add(new CellCheck.Incomplete(relation, cell));
        }
    }

    /** Returns the numerators with the denominators that fit the unit of a ratio. */
    private List<Pair> pairs(IndicatorRatio relation, CellVariable ratio) {
        List<Pair> pairs = new ArrayList<>();
        Quantity<?> one = ratio.unit().of(BigDecimal.ONE);
        for (int numerator : cells.variables(relation.numerator())) {
            CellVariable above = cells.variable(numerator);
            if (above.reference().isEmpty() && isNumeratorOf(one, above.unit())) {
                boolean isPure = one instanceof Percentage || one instanceof Multiple;
                int denominator = isPure
                        ? cells.input(relation.denominator(), above, above.unit())
                        : onlyVariable(relation.denominator());
                if (denominator >= 0) {
                    pairs.add(new Pair(numerator, denominator));
                }
            }
        }
        return pairs;
    }

    private static boolean isNumeratorOf(Quantity<?> ratio, Unit<?> unit) {
        return !(ratio instanceof MoneyPer per)
                || unit.of(BigDecimal.ONE) instanceof Money money
                        && money.currency().equals(per.currency());
    }

    private int onlyVariable(String id) {
        List<Integer> all = cells.variables(id);
        return all.size() == 1 ? all.get(0) : Codes.NONE;
    }

    private static BigDecimal scaleOf(Unit<?> unit) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        if (one instanceof AmountPer per) {
            return per.perCount();
        }
        if (one instanceof Percentage) {
            return HUNDRED;
        }
        if (one instanceof Multiple || one instanceof MoneyPer) {
            return BigDecimal.ONE;
        }
        throw new IllegalArgumentException(
                "Ratio of a relation must be in percent, a multiple or an amount per unit, but was in " + unit);
    }

    private void add(IndicatorGrowth relation) {
        for (int variable : cells.variables(relation.growth())) {
            CellVariable growth = cells.variable(variable);
            if (!(growth.unit().of(BigDecimal.ONE) instanceof GrowthRate rate)) {
                throw new IllegalArgumentException(
                        "Growth of a relation must be in growth rates, but was in " + growth.unit());
            }
            List<Integer> levels = levels(relation.level(), growth.indicator().growthBasis());
            IntList own = cells.cellsOf(variable);
            for (int i = 0; i < own.size(); i++) {
                add(relation, own.at(i), rate, levels);
            }
        }
    }

    /** Returns the levels whose price basis goes with a growth basis. */
    private List<Integer> levels(String id, GrowthBasis basis) {
        List<Integer> levels = new ArrayList<>(cells.variables(id));
        levels.removeIf(code -> cells.variable(code).reference().isPresent()
                || !ClaimFacts.isGrowthOfLevels(cells.variable(code).indicator(), basis));
        return levels;
    }

    private void add(IndicatorGrowth relation, int growth, GrowthRate rate, List<Integer> levels) {
        int before = checks.size();
        TimePeriod period = cells.periodOf(growth);
        Optional<TimePeriod> start = rate.isAnnualAverage() ? Optional.empty() : period.growthStart(rate.over());
        if (start.isPresent()) {
            boolean isOverRange = period.isRange() && start.get().coversSameDaysAs(period.first());
            int last = cells.period(isOverRange ? period.last() : period);
            int first = cells.period(start.get());
            for (int level : levels) {
                int later = index.find(level, index.region(growth), last, index.slice(growth));
                int earlier = index.find(level, index.region(growth), first, index.slice(growth));
                if (later >= 0 && earlier >= 0) {
                    Constraint constraint = RatioConstraint.growth(later, growth, earlier);
                    checks.add(new CellCheck(relation, constraint, RatioConstraint.position()));
                }
            }
        }
        addIfIncomplete(relation, growth, before);
    }
}
