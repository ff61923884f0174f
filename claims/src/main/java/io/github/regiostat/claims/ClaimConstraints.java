// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.ClaimVariable.Form;
import io.github.regiostat.claims.ClaimVariable.GrowthBetween;
import io.github.regiostat.claims.ClaimVariable.Level;
import io.github.regiostat.claims.ClaimVariable.MultipleOf;
import io.github.regiostat.claims.ClaimVariable.Observation;
import io.github.regiostat.claims.ClaimVariable.ShareOf;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers that claims are about, and the conditions on them, grouped by claim. */
final class ClaimConstraints {
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));
    private static final Interval HUNDREDTH = Interval.exactly(new BigDecimal("0.01"));

    private final ConstraintSystem system = new ConstraintSystem();
    private final ClaimFacts facts;
    private final CheckOptions options;
    private final Map<ClaimVariable, Integer> indices = new HashMap<>();
    private final List<ClaimVariable> variables = new ArrayList<>();
    private int group;

    ClaimConstraints(ClaimFacts facts, CheckOptions options) {
        this.facts = facts;
        this.options = options;
    }

    /** Starts the conditions of the next claim. */
    void addGroup() {
        group = system.addGroup();
    }

    ConstraintSystem system() {
        return system;
    }

    ClaimVariable variable(int index) {
        return variables.get(index);
    }

    int level(ObservationKey key) {
        return level(key, facts.unitOf(Observation.of(key)));
    }

    int level(ObservationKey key, String unit) {
        return facts.annualGrowth(key, unit)
                .map(this::growth)
                .orElseGet(() -> index(new Level(Observation.of(key), unit)));
    }

    /** Returns a percentage or growth rate, or the growth over one year of another indicator. */
    int rate(ObservationKey key) {
        return facts.isRate(key.indicator())
                ? level(key)
                : ClaimFacts.yearBefore(key)
                        .map(earlier -> growth(earlier, key, GrowthBasis.UNSTATED))
                        .orElseGet(() -> level(key));
    }

    /**
     * Returns growth, which follows from the levels where their price basis allows it. Levels that the data have are
     * not compared with growth rates that they have.
     */
    int growth(ObservationKey earlier, ObservationKey later, GrowthBasis basis) {
        return growth(facts.growthBetween(earlier, later, basis));
    }

    private int growth(GrowthBetween growth) {
        int index = index(growth);
        if (facts.isGrowthOfLevels(growth)) {
            int of = level(growth.later().key());
            int base = level(growth.earlier().key());
            boolean areKnown = isFact(index) && isFact(of) && isFact(base);
            if (!areKnown) {
                addRatio(RatioConstraint.growth(of, index, base), base);
            }
        }
        return index;
    }

    private boolean isFact(int index) {
        return facts.fact(variables.get(index)).isPresent();
    }

    /** Returns the difference from a reference in percent. */
    int excess(ObservationKey of, ObservationKey reference) {
        int level = level(of);
        int base = level(reference);
        int excess = index(new Form("excess of " + of + " over " + reference + " in percent", List.of(level, base)));
        addRatio(RatioConstraint.growth(level, excess, base), base);
        return excess;
    }

    int share(ObservationKey part, ObservationKey whole) {
        int share = index(new ShareOf(Observation.of(part), Observation.of(whole)));
        int base = level(whole);
        addRatio(RatioConstraint.share(level(part), share, base), base);
        return share;
    }

    int multiple(ObservationKey of, ObservationKey reference) {
        int multiple = index(new MultipleOf(Observation.of(of), Observation.of(reference)));
        add(RatioConstraint.multiple(level(of), multiple, level(reference)));
        return multiple;
    }

    /** Returns the ratio of two shares. */
    int ratio(int share, int reference) {
        int ratio = index(new Form(
                "ratio of " + variables.get(share) + " to " + variables.get(reference), List.of(share, reference)));
        add(RatioConstraint.multiple(share, ratio, reference));
        return ratio;
    }

    int sum(List<Integer> parts) {
        // The order does not depend on other claims.
        parts.sort(Comparator.comparing((Integer part) -> variables.get(part).toString())
                .thenComparing(Comparator.naturalOrder()));
        List<String> names =
                parts.stream().map(part -> variables.get(part).toString()).toList();
        int sum = index(new Form("sum of " + String.join("; ", names), List.copyOf(parts)));
        add(LinearConstraint.sum(sum, parts));
        return sum;
    }

    int difference(int of, int reference) {
        int difference = index(new Form(
                "difference of " + variables.get(of) + " and " + variables.get(reference), List.of(of, reference)));
        add(LinearConstraint.sum(of, List.of(reference, difference)));
        return difference;
    }

    void addSum(int whole, List<Integer> parts) {
        add(LinearConstraint.sum(whole, parts));
    }

    /** Restricts the difference of two variables. */
    void addDifference(int of, int reference, Interval difference) {
        add(LinearConstraint.difference(of, reference, difference));
    }

    void addRank(List<Integer> ranked, int rank, boolean isAscending) {
        int[] all = ranked.stream().mapToInt(Integer::intValue).toArray();
        add(new RankConstraint(all, rank, isAscending));
    }

    /** Adds a ratio, unless the data have zero or less for its base. */
    private void addRatio(Constraint ratio, int base) {
        if (!facts.isZeroOrLess(variables.get(base))) {
            add(ratio);
        }
    }

    /** Adds a condition, unless the measurements of its numbers have different vintages. */
    private void add(Constraint constraint) {
        List<Measurement<?>> measurements = new ArrayList<>();
        for (int i = 0; i < constraint.size(); i++) {
            facts.fact(variables.get(constraint.variable(i))).ifPresent(fact -> measurements.add(fact.measurement()));
        }
        if (ClaimFacts.areOfOneVintage(measurements)) {
            system.add(group, constraint);
        }
    }

    Optional<Interval> claimed(FigureClaim claim) {
        return ClaimedInterval.of(claim.figure(), options).interval();
    }

    void restrict(int variable, FigureClaim claim) {
        claimed(claim).ifPresent(interval -> restrict(variable, interval));
    }

    /** Restricts a variable in the unit in which its indicator is compared. */
    void restrictScaled(int variable, FigureClaim claim) {
        claimed(claim)
                .map(facts.scaled(claim.figure().unit())::apply)
                .ifPresent(interval -> restrict(variable, interval));
    }

    /** Restricts the mean of variables in the unit in which their indicator is compared. */
    void restrictMean(List<Integer> parts, FigureClaim claim) {
        Interval count = Interval.exactly(BigDecimal.valueOf(parts.size()));
        claimed(claim)
                .map(interval -> facts.scaled(claim.figure().unit()).apply(interval.multipliedBy(count)))
                .ifPresent(interval -> restrict(sum(parts), interval));
    }

    void restrict(int variable, Interval interval) {
        system.add(group, LinearConstraint.domain(variable, interval));
    }

    /** Restricts a variable in percent by a figure in percent or by a multiple. */
    void restrictPercent(int variable, FigureClaim claim) {
        boolean isMultiple = claim.figure().unit().kind() == Multiple.class;
        claimed(claim)
                .map(interval -> isMultiple ? interval.multipliedBy(HUNDRED) : interval)
                .ifPresent(interval -> restrict(variable, interval));
    }

    /** Restricts a multiple by a figure in times or in percent. */
    void restrictTimes(int variable, FigureClaim claim) {
        boolean isPercent = claim.figure().unit().kind() == Percentage.class;
        claimed(claim)
                .map(interval -> isPercent ? interval.multipliedBy(HUNDREDTH) : interval)
                .ifPresent(interval -> restrict(variable, interval));
    }

    int index(ClaimVariable variable) {
        Integer known = indices.get(variable);
        if (known != null) {
            return known;
        }
        int index = system.addVariable(facts.domain(variable));
        indices.put(variable, index);
        variables.add(variable);
        return index;
    }
}
