// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Claims of a kind that is commonly confused with another, such as percent and percentage points. */
final class OtherKinds {
    private static final Unit<PercentagePoints> POINTS = PercentagePoints.of(0).unit();
    private static final Unit<GrowthRate> GROWTH = GrowthRate.of(0).unit();
    private static final Unit<Multiple> TIMES = Multiple.of(0).unit();
    private static final Interval HUNDREDTH = Interval.exactly(new BigDecimal("0.01"));

    private OtherKinds() {}

    /** Returns the claims with the words of the change. */
    static Map<Claim, String> of(FigureClaim claim) {
        Map<Claim, String> others = new LinkedHashMap<>();
        Interval bounds = claim.figure().bounds().map(Bounds::interval).orElse(Interval.unbounded());
        if (bounds.isUnbounded()) {
            return others;
        }
        if (claim instanceof GrowthClaim growth) {
            ObservationKey base = growth.of().withPeriod(growth.since());
            others.put(
                    new PointsClaim(growth.of(), base, within(bounds, POINTS)),
                    "Claim percentage points instead of percent.");
            others.put(
                    new MultipleClaim(growth.of(), base, within(bounds.multipliedBy(HUNDREDTH), TIMES)),
                    "Claim growth to this multiple instead of growth by it.");
        } else if (claim instanceof RelativeDifferenceClaim relative) {
            others.put(
                    new PointsClaim(relative.of(), relative.reference(), within(bounds, POINTS)),
                    "Claim percentage points instead of percent.");
        } else if (claim instanceof PointsClaim points) {
            putRelative(others, points, within(bounds, GROWTH));
        }
        return others;
    }

    private static void putRelative(Map<Claim, String> others, PointsClaim points, Figure<GrowthRate> figure) {
        String words = "Claim percent instead of percentage points.";
        boolean isOverTime = points.of().withPeriod(points.reference().period()).equals(points.reference())
                && points.reference().period().startEpochDay()
                        < points.of().period().startEpochDay();
        others.put(
                isOverTime
                        ? new GrowthClaim(points.of(), points.reference().period(), GrowthBasis.UNSTATED, figure)
                        : new RelativeDifferenceClaim(points.of(), points.reference(), figure),
                words);
    }

    private static <Q extends Quantity<Q>> Figure<Q> within(Interval bounds, Unit<Q> unit) {
        return Figure.within(Bounds.of(unit, bounds));
    }
}
