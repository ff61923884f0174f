// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Computes shares, multiples and differences in points from data for claims. */
final class RatioImplications {
    private final Observations observations;
    private final LevelUnits units;
    private final GrowthRates growth;

    RatioImplications(Observations observations, LevelUnits units, GrowthRates growth) {
        this.observations = observations;
        this.units = units;
        this.growth = growth;
    }

    Implied of(ShareClaim claim) {
        boolean isMultiple = claim.figure().unit().kind() == Multiple.class;
        Implied share = Implied.of(share(claim.part(), claim.whole()), Implied.PERCENT);
        return isMultiple
                ? new Implied(
                        share.interval().multipliedBy(Interval.exactly(new BigDecimal("0.01"))),
                        share.derivation(),
                        Implied.TIMES)
                : share;
    }

    /** Returns the share from the levels, or that of a ratio series of the two if a level is missing. */
    private Measurement<?> share(ObservationKey part, ObservationKey whole) {
        try {
            return shareOfLevels(part, whole);
        } catch (UndeterminedException missing) {
            return ratioSeries(part, whole).orElseThrow(() -> missing);
        }
    }

    private Measurement<?> shareOfLevels(ObservationKey part, ObservationKey whole) {
        Measurement<?> numerator = observations.find(part, Preference.NONE);
        Measurement<?> denominator = observations.find(whole, Preference.of(LevelUnits.unitOf(numerator)));
        Measurement<?> share = Derived.share(numerator, inUnitOf(numerator, denominator));
        requireAboveZero(partsOf(share), "A share", "whole");
        return share;
    }

    /** Rejects a ratio whose denominator is zero or less, which has no meaning as a share or a relative difference. */
    private static void requireAboveZero(List<Measurement<?>> ratio, String name, String denominator) {
        Optional<Interval> bounds = ratio.get(1).bounds().map(Bounds::interval);
        if (bounds.isPresent() && Interval.atMost(BigDecimal.ZERO).encloses(bounds.get())) {
            throw new UndeterminedException(name + " requires a " + denominator + " above zero.");
        }
    }

    private Measurement<?> inUnitOf(Measurement<?> model, Measurement<?> other) {
        Unit<?> unit = LevelUnits.unitOf(model);
        return units.matched(other, unit, Optional.empty()).scaled(unit);
    }

    private Optional<Measurement<?>> ratioSeries(ObservationKey part, ObservationKey whole) {
        if (!part.withIndicator(whole.indicator()).equals(whole)) {
            return Optional.empty();
        }
        for (Indicator<?> ratio : observations.index().ratios(part.indicator(), whole.indicator())) {
            Optional<Measurement<?>> found = observations.findWhere(
                    part.withIndicator(ratio.id()), row -> row.indicator().kind() == Percentage.class);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Implied of(MultipleClaim claim) {
        Implied multiple = Implied.of(multiple(claim.of(), claim.reference()), Implied.TIMES);
        return claim.figure().unit().kind() == Percentage.class ? multiple.inPercent() : multiple;
    }

    private Measurement<?> multiple(ObservationKey of, ObservationKey reference) {
        Measurement<?> numerator = observations.find(of, Preference.NONE);
        Measurement<?> denominator = observations.find(reference, Preference.of(LevelUnits.unitOf(numerator)));
        return Derived.multiple(numerator, inUnitOf(numerator, denominator));
    }

    Implied of(RelativeDifferenceClaim claim) {
        Measurement<?> multiple = multiple(claim.of(), claim.reference());
        requireAboveZero(partsOf(multiple), "A relative difference", "reference");
        return Implied.of(multiple, Implied.TIMES).multipleToDifference();
    }

    Implied of(PointsClaim claim) {
        if (hasKind(claim.of(), PercentagePoints.class)) {
            return statedDifference(claim);
        }
        if (!hasKind(claim.of(), Percentage.class) && !hasKind(claim.of(), GrowthRate.class)) {
            return growthDifference(claim);
        }
        Measurement<?> rate = observations.find(claim.of(), Preference.NONE);
        Measurement<?> other = observations.find(claim.reference(), Preference.of(LevelUnits.unitOf(rate)));
        requireRates(rate, other);
        return Implied.of(Derived.points(rate, other), Implied.POINTS);
    }

    private boolean hasKind(ObservationKey key, Class<?> kind) {
        return observations.index().indicators(key.indicator()).stream()
                .anyMatch(indicator -> indicator.kind() == kind);
    }

    /** Returns the difference that the data state against the reference of the claim. */
    private Implied statedDifference(PointsClaim claim) {
        ObservationKey reference = claim.reference();
        return observations
                .findWhere(
                        claim.of(),
                        row -> row.reference()
                                .filter(stated -> reference
                                                .region()
                                                .equals(stated.region().orElse(row.region()))
                                        && reference
                                                .period()
                                                .coversSameDaysAs(
                                                        stated.period().orElse(row.period())))
                                .isPresent())
                .map(row -> Implied.of(row, Implied.POINTS))
                .orElseThrow(() -> new UndeterminedException(
                        "The data have no difference of " + claim.of() + " from " + reference + "."));
    }

    private static void requireRates(Measurement<?> rate, Measurement<?> other) {
        boolean areOfOneKind = rate.indicator().kind() == other.indicator().kind();
        boolean isRate =
                rate.indicator().kind() == Percentage.class || rate.indicator().kind() == GrowthRate.class;
        if (!areOfOneKind || !isRate) {
            throw new UndeterminedException("A difference in points requires two percentages or two growth rates, but"
                    + " the data have " + LevelUnits.unitOf(rate) + " and " + LevelUnits.unitOf(other) + ".");
        }
    }

    private Implied growthDifference(PointsClaim claim) {
        Implied later = growth.overOneYear(claim.of());
        Implied other = growth.overOneYear(claim.reference());
        Interval difference = later.interval().minus(other.interval());
        return new Implied(tight(difference, later, other), later.derivation(), Implied.POINTS);
    }

    /** Rounds once where both rates are computed from levels; a growth factor is a share of the base. */
    private static Interval tight(Interval difference, Implied later, Implied other) {
        return new ShareBounds(factorOf(later), factorOf(other))
                .bounds(false)
                .flatMap(difference::intersection)
                .orElse(difference);
    }

    private static List<Measurement<?>> factorOf(Implied growth) {
        List<Measurement<?>> levels = new ArrayList<>(growth.derivation()
                .filter(derivation -> derivation.operation().equals("growth"))
                .map(derivation -> derivation.inputs())
                .orElse(List.of()));
        Collections.reverse(levels);
        return levels;
    }

    Implied of(ShareDifferenceClaim claim) {
        Measurement<?> share = share(claim.part(), claim.whole());
        Measurement<?> other = share(claim.referencePart(), claim.referenceWhole());
        boolean isMultiple = claim.figure().unit().kind() == Multiple.class;
        Implied implied = isMultiple
                ? Implied.of(Derived.multiple(share, other), Implied.TIMES)
                : Implied.of(Derived.points(share, other), Implied.POINTS);
        Interval tight = new ShareBounds(partsOf(share), partsOf(other))
                .bounds(isMultiple)
                .flatMap(implied.interval()::intersection)
                .orElse(implied.interval());
        return new Implied(tight, implied.derivation(), implied.unit());
    }

    private static List<Measurement<?>> partsOf(Measurement<?> ratio) {
        return ratio.derivation().map(derivation -> derivation.inputs()).orElse(List.of());
    }
}
