// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.claim.ClaimVariable.Converted;
import io.github.regiostat.claim.ClaimVariable.Form;
import io.github.regiostat.claim.ClaimVariable.GrowthBetween;
import io.github.regiostat.claim.ClaimVariable.Level;
import io.github.regiostat.claim.ClaimVariable.MultipleOf;
import io.github.regiostat.claim.ClaimVariable.Observation;
import io.github.regiostat.claim.ClaimVariable.ShareOf;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constraints that claims state, each claim a group. */
final class ClaimSystem {
    /** The greatest number of periods that one claim sums or compares; of a longer range nothing follows. */
    static final int MAX_PERIODS = 1000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);
    private static final Interval POSITIVE = Interval.greaterThan(BigDecimal.ZERO);

    private final ConstraintSystem system = new ConstraintSystem();
    private final ClaimFacts facts;
    private final CheckOptions options;
    private final Map<ClaimVariable, Integer> indices = new HashMap<>();
    private final List<ClaimVariable> variables = new ArrayList<>();
    private int group;

    ClaimSystem(List<Claim> claims, ClaimFacts facts, CheckOptions options) {
        this.facts = facts;
        this.options = options;
        claims.forEach(this::noteUnit);
        for (Claim claim : claims) {
            group = system.addGroup();
            add(claim);
        }
    }

    ConstraintSystem system() {
        return system;
    }

    ClaimVariable variable(int index) {
        return variables.get(index);
    }

    private void noteUnit(Claim claim) {
        if (claim instanceof LevelClaim level) {
            facts.addUnit(level.of().indicator(), level.figure().unit());
        } else if (claim instanceof CumulativeClaim sum) {
            facts.addUnit(sum.of().indicator(), sum.figure().unit());
        } else if (claim instanceof DifferenceClaim difference) {
            facts.addUnit(difference.of().indicator(), difference.figure().unit());
        } else if (claim instanceof SumClaim sum) {
            sum.parts()
                    .forEach(
                            part -> facts.addUnit(part.indicator(), sum.figure().unit()));
        }
    }

    private static String unitOf(FigureClaim claim) {
        return ClaimFacts.unitName(claim.figure().unit());
    }

    private void add(Claim claim) {
        if (claim instanceof LevelClaim level) {
            restrict(level(level.of(), unitOf(level)), level);
        } else if (claim instanceof GrowthClaim growth) {
            add(growth);
        } else if (claim instanceof AverageGrowthClaim average) {
            add(average);
        } else if (claim instanceof CumulativeClaim sum) {
            add(sum);
        } else if (claim instanceof ShareClaim share) {
            restrictPercent(share(share.part(), share.whole()), share);
        } else if (claim instanceof ShareDifferenceClaim difference) {
            add(difference);
        } else if (claim instanceof MultipleClaim multiple) {
            restrict(multiple(multiple.of(), multiple.reference()), multiple);
        } else if (claim instanceof ConversionClaim conversion) {
            String basis = conversion.basis().map(RateBasis::code).orElse("");
            restrict(index(new Converted(Observation.of(conversion.of()), unitOf(conversion), basis)), conversion);
        } else {
            addRelation(claim);
        }
    }

    private void addRelation(Claim claim) {
        if (claim instanceof SumClaim sum) {
            List<Integer> parts = new ArrayList<>();
            sum.parts().forEach(part -> parts.add(level(part, unitOf(sum))));
            restrict(sum(parts), sum);
        } else if (claim instanceof DifferenceClaim difference) {
            String unit = unitOf(difference);
            restrict(difference(level(difference.of(), unit), level(difference.reference(), unit)), difference);
        } else if (claim instanceof PointsClaim points) {
            restrict(difference(level(points.of()), level(points.reference())), points);
        } else if (claim instanceof RelativeDifferenceClaim relative) {
            int ratio = growth(relative.reference(), relative.of(), GrowthBasis.NOMINAL);
            restrictPercent(ratio, relative);
        } else if (claim instanceof ComparisonClaim comparison) {
            Interval side = sideOf(comparison.operator());
            system.add(group, LinearConstraint.difference(level(comparison.of()), level(comparison.reference()), side));
        } else if (claim instanceof RankClaim rank) {
            add(rank);
        } else if (claim instanceof ExtremeClaim extreme) {
            add(extreme);
        }
    }

    private static Interval sideOf(ComparisonOperator operator) {
        return switch (operator) {
            case GREATER -> POSITIVE;
            case GREATER_OR_EQUAL -> Interval.atLeast(BigDecimal.ZERO);
            case LESS -> Interval.lessThan(BigDecimal.ZERO);
            case LESS_OR_EQUAL -> Interval.atMost(BigDecimal.ZERO);
            case EQUAL -> ZERO;
        };
    }

    private void add(GrowthClaim claim) {
        ObservationKey earlier = claim.of().withPeriod(claim.since());
        boolean isAverage =
                claim.figure().unit().of(BigDecimal.ZERO) instanceof GrowthRate rate && rate.isAnnualAverage();
        int growth = linkedGrowth(earlier, claim.of(), claim.basis());
        if (!isAverage) {
            restrictPercent(growth, claim);
        }
    }

    private void add(AverageGrowthClaim claim) {
        int years = yearsBetween(claim.since(), claim.of().period());
        Optional<Interval> rate = claimed(claim);
        if (years < 1 || years > MAX_PERIODS || rate.isEmpty()) {
            return;
        }
        if (claim.method() == AverageMethod.COMPOUND) {
            int growth = linkedGrowth(claim.of().withPeriod(claim.since()), claim.of(), claim.basis());
            compounded(rate.get(), years).ifPresent(whole -> restrict(growth, whole));
            return;
        }
        List<Integer> yearly = new ArrayList<>();
        ObservationKey earlier = claim.of().withPeriod(claim.since());
        for (int year = 1; year <= years; year++) {
            ObservationKey later = claim.of().withPeriod(claim.since().plusYears(year));
            yearly.add(linkedGrowth(earlier, later, claim.basis()));
            earlier = later;
        }
        restrict(sum(yearly), rate.get().multipliedBy(Interval.exactly(BigDecimal.valueOf(years))));
    }

    /** Returns the whole number of years from one period to another, or 0. */
    private static int yearsBetween(TimePeriod since, TimePeriod last) {
        if (since.frequency() != last.frequency() || since.count() != last.count()) {
            return 0;
        }
        long months = since.durationTo(last).toTotalMonths();
        boolean isWhole = months % 12 == 0 && since.durationTo(last).getDays() == 0;
        return isWhole ? (int) Math.min(months / 12, MAX_PERIODS + 1) : 0;
    }

    /** Returns the growth in percent over years at a rate, which is not below −100 %. */
    private static Optional<Interval> compounded(Interval rate, int years) {
        Interval hundred = Interval.exactly(HUNDRED);
        return rate.plus(hundred)
                .intersection(Interval.atLeast(BigDecimal.ZERO))
                .map(factor -> factor.multipliedBy(Interval.exactly(new BigDecimal("0.01")))
                        .pow(years)
                        .multipliedBy(hundred)
                        .minus(hundred));
    }

    private void add(CumulativeClaim claim) {
        TimePeriod range = claim.of().period();
        int whole = level(claim.of(), unitOf(claim));
        restrict(whole, claim);
        if (range.isRange() && range.count() <= MAX_PERIODS) {
            List<Integer> parts = new ArrayList<>();
            range.periods().forEach(period -> parts.add(level(claim.of().withPeriod(period), unitOf(claim))));
            system.add(group, LinearConstraint.sum(whole, parts));
        }
    }

    private void add(ShareDifferenceClaim claim) {
        int share = share(claim.part(), claim.whole());
        int reference = share(claim.referencePart(), claim.referenceWhole());
        if (claim.figure().unit().kind() == Multiple.class) {
            int ratio = index(new Form(
                    "ratio of " + variables.get(share) + " to " + variables.get(reference), List.of(share, reference)));
            system.add(group, RatioConstraint.multiple(share, ratio, reference));
            restrict(ratio, claim);
        } else {
            restrict(difference(share, reference), claim);
        }
    }

    private void add(RankClaim claim) {
        List<Integer> ranked = new ArrayList<>();
        ranked.add(level(claim.of()));
        for (Region region : claim.among()) {
            int other = level(claim.of().withRegion(region));
            if (!ranked.contains(other)) {
                ranked.add(other);
            }
        }
        boolean isAscending = claim.order() == RankOrder.ASCENDING;
        if (claim.rank() == 1) {
            Interval side = isAscending ? Interval.atMost(BigDecimal.ZERO) : Interval.atLeast(BigDecimal.ZERO);
            addComparisons(ranked, side);
        } else if (claim.rank() == ranked.size()) {
            addComparisons(ranked, isAscending ? POSITIVE : Interval.lessThan(BigDecimal.ZERO));
        } else {
            int[] all = ranked.stream().mapToInt(Integer::intValue).toArray();
            system.add(group, new RankConstraint(all, claim.rank(), isAscending));
        }
    }

    private void addComparisons(List<Integer> ranked, Interval side) {
        for (int other : ranked.subList(1, ranked.size())) {
            system.add(group, LinearConstraint.difference(ranked.get(0), other, side));
        }
    }

    private void add(ExtremeClaim claim) {
        TimePeriod last = claim.of().period();
        // "The highest since 2013" may mean that 2013 was higher.
        TimePeriod period = claim.since().next();
        if (period.frequency() != last.frequency() || period.count() != last.count()) {
            return;
        }
        List<Integer> compared = new ArrayList<>(List.of(level(claim.of())));
        while (period.startEpochDay() < last.startEpochDay() && compared.size() <= MAX_PERIODS) {
            compared.add(level(claim.of().withPeriod(period)));
            period = period.next();
        }
        addComparisons(compared, claim.order() == RankOrder.DESCENDING ? POSITIVE : Interval.lessThan(BigDecimal.ZERO));
    }

    private int level(ObservationKey key) {
        return level(key, facts.unitOf(Observation.of(key)));
    }

    private int level(ObservationKey key, String unit) {
        return index(new Level(Observation.of(key), unit));
    }

    /** Returns growth that follows from the levels where their price basis allows it. */
    private int linkedGrowth(ObservationKey earlier, ObservationKey later, GrowthBasis basis) {
        if (facts.isGrowthOfLevels(later.indicator(), basis)) {
            return growth(earlier, later, basis);
        }
        return index(new GrowthBetween(Observation.of(earlier), Observation.of(later), basis));
    }

    private int growth(ObservationKey earlier, ObservationKey later, GrowthBasis basis) {
        int growth = index(new GrowthBetween(Observation.of(earlier), Observation.of(later), basis));
        system.add(group, RatioConstraint.growth(level(later), growth, level(earlier)));
        return growth;
    }

    private int share(ObservationKey part, ObservationKey whole) {
        int share = index(new ShareOf(Observation.of(part), Observation.of(whole)));
        system.add(group, RatioConstraint.share(level(part), share, level(whole)));
        return share;
    }

    private int multiple(ObservationKey of, ObservationKey reference) {
        int multiple = index(new MultipleOf(Observation.of(of), Observation.of(reference)));
        system.add(group, RatioConstraint.multiple(level(of), multiple, level(reference)));
        return multiple;
    }

    private int sum(List<Integer> parts) {
        // The order does not depend on other claims.
        parts.sort(Comparator.comparing((Integer part) -> variables.get(part).toString())
                .thenComparing(Comparator.naturalOrder()));
        List<String> names =
                parts.stream().map(part -> variables.get(part).toString()).toList();
        int sum = index(new Form("sum of " + String.join("; ", names), List.copyOf(parts)));
        system.add(group, LinearConstraint.sum(sum, parts));
        return sum;
    }

    private int difference(int of, int reference) {
        int difference = index(new Form(
                "difference of " + variables.get(of) + " and " + variables.get(reference), List.of(of, reference)));
        system.add(group, LinearConstraint.sum(of, List.of(reference, difference)));
        return difference;
    }

    private Optional<Interval> claimed(FigureClaim claim) {
        return ClaimedInterval.of(claim.figure(), options).interval();
    }

    private void restrict(int variable, FigureClaim claim) {
        claimed(claim).ifPresent(interval -> restrict(variable, interval));
    }

    private void restrict(int variable, Interval interval) {
        system.add(group, LinearConstraint.domain(variable, interval));
    }

    /** Restricts a variable in percent by a figure in percent or by a multiple. */
    private void restrictPercent(int variable, FigureClaim claim) {
        boolean isMultiple = claim.figure().unit().kind() == Multiple.class;
        claimed(claim)
                .map(interval -> isMultiple ? interval.multipliedBy(Interval.exactly(HUNDRED)) : interval)
                .ifPresent(interval -> restrict(variable, interval));
    }

    private int index(ClaimVariable variable) {
        Integer known = indices.get(variable);
        if (known != null) {
            return known;
        }
        Interval domain = variable instanceof Level level ? facts.domain(level) : Interval.unbounded();
        int index = system.addVariable(domain);
        indices.put(variable, index);
        variables.add(variable);
        return index;
    }
}
