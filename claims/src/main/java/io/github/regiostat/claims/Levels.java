// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.claims.LevelUnits.Matched;
import io.github.regiostat.claims.UnitScales.Factor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Computes levels, sums, differences and ranks from data for claims. */
final class Levels {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The maximum number of periods of a sum over time and of an extreme. */
    private static final int MAX_PERIODS = 10_000;

    private final Observations observations;
    private final LevelUnits units;

    Levels(Observations observations, LevelUnits units) {
        this.observations = observations;
        this.units = units;
    }

    Implied of(LevelClaim claim) {
        return level(claim.of(), claim.figure());
    }

    private Implied level(ObservationKey key, Figure<?> figure) {
        Measurement<?> level = observations.find(key, Preference.of(figure.unit()));
        return inUnitOf(figure, level);
    }

    private Implied inUnitOf(Figure<?> figure, Measurement<?> level) {
        Matched matched = units.matched(level, figure.unit(), Optional.empty());
        return Implied.of(matched.measurement(), Implied.pattern(figure.unit())).multipliedBy(matched.factor());
    }

    Implied of(ConversionClaim claim) {
        Measurement<?> amount = observations.find(
                claim.of(), Preference.ofOtherCurrency(claim.figure().unit()));
        Matched matched = units.matched(amount, claim.figure().unit(), claim.basis());
        return Implied.of(matched.measurement(), Implied.pattern(claim.figure().unit()));
    }

    Implied of(CumulativeClaim claim) {
        ObservationKey key = claim.of();
        TimePeriod range = key.period();
        boolean isStated = !observations
                .index()
                .measurements(key.indicator(), key.region(), range)
                .isEmpty();
        if (isStated || !range.isRange()) {
            return level(key, claim.figure());
        }
        return total(claim.figure(), inPeriods(key, claim.figure().unit()), Derived::sumOverTime);
    }

    /** Returns the mean that the data state, otherwise that of the values of all periods. */
    Implied of(AverageClaim claim) {
        ObservationKey key = claim.of();
        Figure<?> figure = claim.figure();
        if (!key.period().isRange() || observations.hasMean(key)) {
            return level(key, figure);
        }
        List<Matched> matched = matched(inPeriods(key, figure.unit()), figure);
        // Values of another kind, such as percentages for a claim of a multiple, have a mean in their own unit.
        boolean isOfKind = matched.stream()
                .allMatch(part -> LevelUnits.unitOf(part.measurement()).kind()
                        == figure.unit().kind());
        Derivation derivation = Derived.meanOverTime(
                isOfKind
                        ? scaled(matched, figure)
                        : matched.stream()
                                .<Measurement<?>>map(Matched::measurement)
                                .toList());
        Interval sum = sum(matched);
        Interval mean = sum.dividedBy(Interval.exactly(BigDecimal.valueOf(matched.size())))
                .orElse(sum);
        return new Implied(mean, Optional.of(derivation), Implied.pattern(figure.unit()));
    }

    private List<Measurement<?>> inPeriods(ObservationKey key, Unit<?> unit) {
        TimePeriod range = key.period();
        requireFewPeriods(range.count(), range);
        List<Measurement<?>> parts = new ArrayList<>();
        for (TimePeriod period : range.periods()) {
            parts.add(observations.find(key.withPeriod(period), Preference.of(unit)));
        }
        return parts;
    }

    private static void requireFewPeriods(long count, TimePeriod period) {
        if (count > MAX_PERIODS) {
            throw new UndeterminedException("The claim spans more than " + MAX_PERIODS + " periods: " + period + ".");
        }
    }

    /** A sum of measurements of one unit. */
    private interface Summation {
        Measurement<?> of(List<Measurement<?>> parts);
    }

    private Implied total(Figure<?> figure, List<Measurement<?>> parts, Summation summation) {
        List<Matched> matched = matched(parts, figure);
        Measurement<?> total = summation.of(scaled(matched, figure));
        return new Implied(
                Implied.boundsOf(total).intersection(sum(matched)).orElseThrow(),
                total.derivation(),
                Implied.pattern(figure.unit()));
    }

    private static List<Measurement<?>> scaled(List<Matched> parts, Figure<?> figure) {
        List<Measurement<?>> scaled = new ArrayList<>();
        for (Matched part : parts) {
            scaled.add(part.scaled(figure.unit()));
        }
        return scaled;
    }

    private List<Matched> matched(List<Measurement<?>> parts, Figure<?> figure) {
        List<Matched> matched = new ArrayList<>();
        for (Measurement<?> part : parts) {
            matched.add(units.matched(part, figure.unit(), Optional.empty()));
        }
        return matched;
    }

    /** Returns the sum of the bounds in the unit of a claim, rounded once. */
    private static Interval sum(List<Matched> parts) {
        return Factor.sum(
                parts.stream().map(part -> Implied.boundsOf(part.measurement())).toList(),
                parts.stream().map(Matched::factor).toList());
    }

    Implied of(SumClaim claim) {
        List<ObservationKey> keys = claim.parts();
        List<Measurement<?>> parts = new ArrayList<>();
        for (ObservationKey key : keys) {
            parts.add(observations.find(key, Preference.of(claim.figure().unit())));
        }
        if (claim.figure().unit().kind() == Percentage.class) {
            return sumOfShares(claim, parts);
        }
        ObservationKey first = keys.get(0);
        if (keys.stream().allMatch(key -> key.withRegion(first.region()).equals(first))) {
            Region[] regions = keys.stream().map(ObservationKey::region).toArray(Region[]::new);
            return total(claim.figure(), parts, list -> Derived.sumOverParts(regions, list));
        }
        if (keys.stream().allMatch(key -> key.withPeriod(first.period()).equals(first))) {
            return total(claim.figure(), parts, Derived::sumOverTime);
        }
        if (keys.stream().allMatch(key -> key.withBreakdown(first.breakdown()).equals(first))) {
            return total(claim.figure(), parts, Derived::sumOverCategories);
        }
        if (keys.stream().allMatch(key -> key.withIndicator(first.indicator()).equals(first))) {
            return sumOfIndicators(claim.figure(), parts);
        }
        throw new UndeterminedException(
                "The parts of the sum differ in more than one of indicator, region, period and" + " breakdown.");
    }

    private Implied sumOfShares(SumClaim claim, List<Measurement<?>> parts) {
        List<ObservationKey> keys = claim.parts();
        ObservationKey first = keys.get(0);
        boolean areCategories = keys.stream()
                .allMatch(key -> key.withBreakdown(first.breakdown()).equals(first));
        if (areCategories && isWhole(allCategories(first))) {
            return sumOfPercentages(claim, parts);
        }
        if (areCategories) {
            return total(claim.figure(), parts, Derived::sumOfShares);
        }
        Optional<String> whole = parts.get(0).indicator().denominator();
        boolean isOfOneWhole = whole.isPresent()
                && keys.stream()
                        .allMatch(key -> key.withIndicator(first.indicator()).equals(first))
                && parts.stream()
                        .allMatch(part -> part.indicator().denominator().equals(whole));
        if (!isOfOneWhole && !isWhole(parts)) {
            throw new UndeterminedException(
                    "Percentages add up if they are shares of one whole: of disjoint categories, of indicators that"
                            + " declare the same denominator, or of parts that make up 100 % together.");
        }
        return sumOfPercentages(claim, parts);
    }

    private Implied sumOfPercentages(SumClaim claim, List<Measurement<?>> parts) {
        Interval sum = sum(matched(parts, claim.figure()));
        return Implied.computed(
                "sum of shares", sum, Implied.pattern(claim.figure().unit()), parts);
    }

    /** Returns whether percentages make up 100 % within their bounds, so that they are shares of one whole. */
    private static boolean isWhole(List<Measurement<?>> shares) {
        Interval sum = shares.stream().map(Implied::boundsOf).reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
        boolean isBounded = sum.lower().isPresent() && sum.upper().isPresent();
        return shares.size() > 1 && isBounded && sum.contains(HUNDRED);
    }

    /** Returns the measurements of all categories of the dimensions of a key, or none if a category has several. */
    private List<Measurement<?>> allCategories(ObservationKey key) {
        List<Measurement<?>> all = new ArrayList<>();
        Set<Map<String, String>> found = new HashSet<>();
        for (Measurement<?> row : observations.index().measurements(key.indicator(), key.region(), key.period())) {
            Map<String, String> categories = ObservationIndex.Variant.of(row.dimensions(), row.counterpart())
                    .breakdown();
            if (categories.keySet().equals(key.breakdown().keySet())
                    && row.counterpart().equals(key.counterpart())
                    && row.figure().isPresent()) {
                all.add(row);
                if (!found.add(categories)) {
                    return List.of();
                }
            }
        }
        return all;
    }

    private Implied sumOfIndicators(Figure<?> figure, List<Measurement<?>> parts) {
        for (Measurement<?> part : parts) {
            Derived.requireSummable(part);
            Derived.requireComparable(parts.get(0), part);
        }
        Interval sum = sum(matched(parts, figure));
        return Implied.computed("sum of indicators", sum, Implied.pattern(figure.unit()), parts);
    }

    Implied of(DifferenceClaim claim) {
        Unit<?> unit = claim.figure().unit();
        Measurement<?> level = observations.find(claim.of(), Preference.of(unit));
        Measurement<?> reference = observations.find(claim.reference(), Preference.of(unit));
        return difference(level, reference, unit);
    }

    private Implied difference(Measurement<?> level, Measurement<?> reference, Unit<?> unit) {
        Matched first = units.matched(level, unit, Optional.empty());
        Matched second = units.matched(reference, unit, Optional.empty());
        Derived.requireComparable(first.inUnit(unit), second.inUnit(unit));
        Interval difference = Factor.sum(
                List.of(
                        Implied.boundsOf(first.measurement()),
                        Implied.boundsOf(second.measurement()).negated()),
                List.of(first.factor(), second.factor()));
        return Implied.computed("difference", difference, Implied.pattern(unit), List.of(level, reference));
    }

    /** Returns the difference, which is above or below zero by the claim. */
    Implied of(ComparisonClaim claim) {
        Measurement<?> level = observations.find(claim.of(), Preference.NONE);
        Unit<?> unit = LevelUnits.unitOf(level);
        return difference(level, observations.find(claim.reference(), Preference.of(unit)), unit);
    }

    /** Returns the ranks that the region may have: one more than the number of regions strictly above. */
    Implied of(RankClaim claim) {
        Measurement<?> own = observations.find(claim.of(), Preference.NONE);
        Unit<?> unit = LevelUnits.unitOf(own);
        Set<Region> others = new LinkedHashSet<>(claim.among());
        others.remove(claim.of().region());
        int certainly = 0;
        int possibly = 0;
        List<Measurement<?>> inputs = new ArrayList<>(List.of(own));
        for (Region region : others) {
            Measurement<?> other = observations.find(claim.of().withRegion(region), Preference.of(unit));
            inputs.add(other);
            Interval excess = excess(other, own, unit, claim.order());
            certainly += isAboveZero(excess) ? 1 : 0;
            possibly += excess.overlaps(Interval.greaterThan(BigDecimal.ZERO)) ? 1 : 0;
        }
        Interval ranks = Interval.closed(BigDecimal.valueOf(certainly + 1L), BigDecimal.valueOf(possibly + 1L));
        return Implied.computed("rank", ranks, "rank #", inputs);
    }

    private Interval excess(Measurement<?> level, Measurement<?> reference, Unit<?> unit, RankOrder order) {
        Interval difference = difference(level, reference, unit).interval();
        return order == RankOrder.DESCENDING ? difference : difference.negated();
    }

    private static boolean isAboveZero(Interval interval) {
        return !interval.overlaps(Interval.atMost(BigDecimal.ZERO));
    }

    /**
     * Returns the least excess over an earlier value, which is above zero by the claim. "The highest since 2013" may
     * mean that 2013 was higher, so that its value alone does not contradict the claim.
     */
    Implied of(ExtremeClaim claim) {
        Measurement<?> extreme = observations.find(claim.of(), Preference.NONE);
        Unit<?> unit = LevelUnits.unitOf(extreme);
        List<Measurement<?>> inputs = new ArrayList<>(List.of(extreme));
        List<Interval> excesses = new ArrayList<>();
        Optional<UndeterminedException> missing = Optional.empty();
        List<TimePeriod> periods = periodsBefore(claim.of().period(), claim.since());
        for (TimePeriod period : periods) {
            try {
                Measurement<?> earlier = observations.find(claim.of().withPeriod(period), Preference.of(unit));
                excesses.add(excess(extreme, earlier, unit, claim.order()));
                inputs.add(earlier);
            } catch (UndeterminedException reason) {
                missing = Optional.of(reason);
            }
        }
        Interval least = excesses.stream().reduce(Levels::lesser).orElseThrow(() -> missingValues(claim));
        boolean isFirstAlone = periods.size() > 1
                && isNeverAboveZero(least)
                && excesses.stream().skip(1).noneMatch(Levels::isNeverAboveZero)
                && inputs.get(1).period().coversSameDaysAs(claim.since());
        if (missing.isPresent() && (isFirstAlone || !isNeverAboveZero(least))) {
            throw missing.get();
        }
        if (isFirstAlone) {
            throw new UndeterminedException("Only the value of " + claim.since() + " itself is not exceeded, and the"
                    + " claim does not say whether it is compared.");
        }
        return Implied.computed("least difference from an earlier value", least, Implied.pattern(unit), inputs);
    }

    private static UndeterminedException missingValues(ExtremeClaim claim) {
        return new UndeterminedException(
                "The data have no value of " + claim.of() + " in an earlier period since " + claim.since() + ".");
    }

    private static boolean isNeverAboveZero(Interval interval) {
        return !interval.overlaps(Interval.greaterThan(BigDecimal.ZERO));
    }

    /** Returns the interval of the lesser of two numbers. */
    private static Interval lesser(Interval a, Interval b) {
        Interval lower = isLowerEndLess(a, b) ? a : b;
        Interval upper = isLowerEndLess(b.negated(), a.negated()) ? a : b;
        return Interval.of(lower.lower(), lower.isLowerOpen(), upper.upper(), upper.isUpperOpen());
    }

    private static boolean isLowerEndLess(Interval a, Interval b) {
        if (a.lower().isEmpty() || b.lower().isEmpty()) {
            return a.lower().isEmpty();
        }
        int order = a.lower().get().compareTo(b.lower().get());
        return order < 0 || order == 0 && !a.isLowerOpen();
    }

    private static List<TimePeriod> periodsBefore(TimePeriod last, TimePeriod since) {
        try {
            long count = since.intervalTo(last);
            requireFewPeriods(count, last);
            List<TimePeriod> periods = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                periods.add(since.plus(i));
            }
            return periods;
        } catch (IllegalArgumentException otherFrequency) {
            throw new UndeterminedException("The periods cannot be listed: " + otherFrequency.getMessage() + ".");
        }
    }
}
