// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.ClaimVariable.Converted;
import io.github.regiostat.claims.ClaimVariable.Observation;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates claims to conditions on the numbers that they are about. */
final class ClaimSystem {
    /** The greatest number of periods that one claim sums or compares; nothing follows for a longer range. */
    static final int MAX_PERIODS = 1000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval POSITIVE = Interval.greaterThan(BigDecimal.ZERO);

    private final ClaimFacts facts;
    private final ClaimConstraints numbers;

    private ClaimSystem(ClaimFacts facts, CheckOptions options) {
        this.facts = facts;
        this.numbers = new ClaimConstraints(facts, options);
    }

    static ClaimConstraints of(List<Claim> claims, ClaimFacts facts, CheckOptions options) {
        ClaimSystem system = new ClaimSystem(facts, options);
        claims.forEach(system::noteUnit);
        for (Claim claim : claims) {
            system.numbers.addGroup();
            system.add(claim);
        }
        return system.numbers;
    }

    private void noteUnit(Claim claim) {
        if (claim instanceof LevelClaim level) {
            facts.addUnit(level.of().indicator(), level.figure().unit());
        } else if (claim instanceof CumulativeClaim sum) {
            facts.addUnit(sum.of().indicator(), sum.figure().unit());
        } else if (claim instanceof AverageClaim average) {
            facts.addUnit(average.of().indicator(), average.figure().unit());
        } else if (claim instanceof DifferenceClaim difference) {
            facts.addUnit(difference.of().indicator(), difference.figure().unit());
        } else if (claim instanceof SumClaim sum) {
            sum.parts()
                    .forEach(
                            part -> facts.addUnit(part.indicator(), sum.figure().unit()));
        }
    }

    private String unitOf(FigureClaim claim) {
        return facts.scaled(claim.figure().unit()).unit();
    }

    private void add(Claim claim) {
        if (claim instanceof LevelClaim level) {
            numbers.restrictScaled(numbers.level(level.of(), unitOf(level)), level);
        } else if (claim instanceof GrowthClaim growth) {
            add(growth);
        } else if (claim instanceof AverageGrowthClaim average) {
            add(average);
        } else if (claim instanceof CumulativeClaim sum) {
            add(sum);
        } else if (claim instanceof AverageClaim average) {
            add(average);
        } else if (claim instanceof ShareClaim share) {
            numbers.restrictPercent(numbers.share(share.part(), share.whole()), share);
        } else if (claim instanceof ShareDifferenceClaim difference) {
            add(difference);
        } else if (claim instanceof MultipleClaim multiple) {
            numbers.restrictTimes(numbers.multiple(multiple.of(), multiple.reference()), multiple);
        } else if (claim instanceof ConversionClaim conversion) {
            String basis = conversion.basis().map(RateBasis::code).orElse("");
            numbers.restrict(
                    numbers.index(new Converted(Observation.of(conversion.of()), unitOf(conversion), basis)),
                    conversion);
        } else {
            addRelation(claim);
        }
    }

    private void addRelation(Claim claim) {
        if (claim instanceof SumClaim sum) {
            List<Integer> parts = new ArrayList<>();
            sum.parts().forEach(part -> parts.add(numbers.level(part, unitOf(sum))));
            numbers.restrictScaled(numbers.sum(parts), sum);
        } else if (claim instanceof DifferenceClaim difference) {
            String unit = unitOf(difference);
            numbers.restrictScaled(
                    numbers.difference(
                            numbers.level(difference.of(), unit), numbers.level(difference.reference(), unit)),
                    difference);
        } else if (claim instanceof PointsClaim points) {
            numbers.restrict(numbers.difference(numbers.rate(points.of()), numbers.rate(points.reference())), points);
        } else if (claim instanceof RelativeDifferenceClaim relative) {
            numbers.restrictPercent(numbers.excess(relative.of(), relative.reference()), relative);
        } else if (claim instanceof ComparisonClaim comparison) {
            Interval side = Implications.differences(comparison.operator());
            numbers.addDifference(numbers.level(comparison.of()), numbers.level(comparison.reference()), side);
        } else if (claim instanceof RankClaim rank) {
            add(rank);
        } else if (claim instanceof ExtremeClaim extreme) {
            add(extreme);
        }
    }

    private void add(GrowthClaim claim) {
        ObservationKey earlier = claim.of().withPeriod(claim.since());
        boolean isAverage =
                claim.figure().unit().of(BigDecimal.ZERO) instanceof GrowthRate rate && rate.isAnnualAverage();
        int growth = numbers.growth(earlier, claim.of(), claim.basis());
        if (!isAverage) {
            numbers.restrictPercent(growth, claim);
        }
    }

    private void add(AverageGrowthClaim claim) {
        int years = yearsBetween(claim.since(), claim.of().period());
        Optional<Interval> rate = numbers.claimed(claim);
        if (years < 1 || years > MAX_PERIODS || rate.isEmpty()) {
            return;
        }
        if (claim.method() == AverageMethod.COMPOUND) {
            int growth = numbers.growth(claim.of().withPeriod(claim.since()), claim.of(), claim.basis());
            compounded(rate.get(), years).ifPresent(whole -> numbers.restrict(growth, whole));
            return;
        }
        List<Integer> yearly = new ArrayList<>();
        ObservationKey earlier = claim.of().withPeriod(claim.since());
        for (int year = 1; year <= years; year++) {
            ObservationKey later = claim.of().withPeriod(claim.since().plusYears(year));
            yearly.add(numbers.growth(earlier, later, claim.basis()));
            earlier = later;
        }
        numbers.restrict(numbers.sum(yearly), rate.get().multipliedBy(Interval.exactly(BigDecimal.valueOf(years))));
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
        if (years == 1) {
            return Optional.of(rate);
        }
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
        int whole = numbers.level(claim.of(), unitOf(claim));
        numbers.restrictScaled(whole, claim);
        if (range.isRange() && range.count() <= MAX_PERIODS) {
            numbers.addSum(whole, levels(claim.of(), unitOf(claim)));
        }
    }

    /** Returns the numbers of the periods of a range. */
    private List<Integer> levels(ObservationKey key, String unit) {
        List<Integer> parts = new ArrayList<>();
        key.period().periods().forEach(period -> parts.add(numbers.level(key.withPeriod(period), unit)));
        return parts;
    }

    /** Restricts the sum of the levels, which is their number times their mean. */
    private void add(AverageClaim claim) {
        TimePeriod range = claim.of().period();
        String unit = unitOf(claim);
        if (!range.isRange() || facts.hasMean(claim.of())) {
            numbers.restrictScaled(numbers.level(claim.of(), unit), claim);
        } else if (range.count() <= MAX_PERIODS) {
            numbers.restrictMean(levels(claim.of(), unit), claim);
        }
    }

    private void add(ShareDifferenceClaim claim) {
        int share = numbers.share(claim.part(), claim.whole());
        int reference = numbers.share(claim.referencePart(), claim.referenceWhole());
        if (claim.figure().unit().kind() == Multiple.class) {
            numbers.restrict(numbers.ratio(share, reference), claim);
        } else {
            numbers.restrict(numbers.difference(share, reference), claim);
        }
    }

    private void add(RankClaim claim) {
        List<Integer> ranked = new ArrayList<>();
        ranked.add(numbers.level(claim.of()));
        for (Region region : claim.among()) {
            int other = numbers.level(claim.of().withRegion(region));
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
            numbers.addRank(ranked, claim.rank(), isAscending);
        }
    }

    private void addComparisons(List<Integer> ranked, Interval side) {
        for (int other : ranked.subList(1, ranked.size())) {
            numbers.addDifference(ranked.get(0), other, side);
        }
    }

    private void add(ExtremeClaim claim) {
        TimePeriod last = claim.of().period();
        // "The highest since 2013" may mean that 2013 was higher.
        TimePeriod period = claim.since().next();
        if (period.frequency() != last.frequency() || period.count() != last.count()) {
            return;
        }
        List<Integer> compared = new ArrayList<>(List.of(numbers.level(claim.of())));
        while (period.startEpochDay() < last.startEpochDay() && compared.size() <= MAX_PERIODS) {
            compared.add(numbers.level(claim.of().withPeriod(period)));
            period = period.next();
        }
        addComparisons(compared, claim.order() == RankOrder.DESCENDING ? POSITIVE : Interval.lessThan(BigDecimal.ZERO));
    }
}
