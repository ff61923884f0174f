// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The other readings of a figure that its sentence allows: another period, region or kind of statement. A contradiction
 * is reported only if none of them agrees with the data.
 */
final class Readings {
    private final Set<Claim> claims = new LinkedHashSet<>();
    private final Set<TimePeriod> periods;
    private final Set<Region> regions;
    /** Whether the claim compares nothing, so that the year before may be meant. */
    private boolean isOfLevel;

    private Readings(Set<TimePeriod> periods, Set<Region> regions) {
        this.periods = periods;
        this.regions = regions;
    }

    /**
     * Returns the other readings of a claim.
     *
     * @param claim the claim that was read
     * @param periods the other periods that the figure may be of, or be compared with
     * @param regions the other regions that it may be of, or be compared with
     */
    static Set<Claim> of(Claim claim, Set<TimePeriod> periods, Set<Region> regions) {
        Set<TimePeriod> otherPeriods = new LinkedHashSet<>(periods);
        Set<Region> otherRegions = new LinkedHashSet<>(regions);
        boolean isCompared = claim instanceof GrowthClaim
                || claim instanceof DifferenceClaim
                || claim instanceof PointsClaim
                || claim instanceof MultipleClaim
                || claim instanceof RelativeDifferenceClaim;
        ClaimParts parts = isCompared ? ClaimParts.of(claim) : null;
        ObservationKey reference = parts == null ? null : parts.reference();
        if (reference != null) {
            otherPeriods.remove(reference.period());
            otherRegions.remove(reference.region());
        }
        Readings readings = new Readings(otherPeriods, otherRegions);
        readings.add(claim);
        readings.claims.remove(claim);
        return readings.claims;
    }

    private void add(Claim claim) {
        if (claim instanceof LevelClaim level) {
            isOfLevel = true;
            addLevel(level.of(), level.figure());
        } else if (claim instanceof DifferenceClaim difference) {
            pairs(difference.of(), (of, base) -> new DifferenceClaim(of, base, difference.figure()));
            keys(difference.of()).forEach(key -> claims.add(new LevelClaim(key, difference.figure())));
            keys(difference.of())
                    .forEach(key ->
                            claims.add(new LevelClaim(key, difference.figure().negated())));
        } else if (claim instanceof GrowthClaim growth) {
            addGrowth(growth);
        } else if (claim instanceof AverageGrowthClaim average) {
            Figure<?> total = PercentRule.percentage(average.figure());
            pairs(average.of(), (of, base) -> new GrowthClaim(of, base.period(), average.basis(), total));
            add(claims, () -> new GrowthClaim(average.of(), average.since(), average.basis(), total));
        } else if (claim instanceof PointsClaim points) {
            pairs(points.of(), (of, base) -> new PointsClaim(of, base, points.figure()));
        } else if (claim instanceof MultipleClaim multiple) {
            pairs(multiple.of(), (of, base) -> new MultipleClaim(of, base, multiple.figure()));
            keys(multiple.of()).forEach(key -> claims.add(new LevelClaim(key, multiple.figure())));
        } else if (claim instanceof RelativeDifferenceClaim difference) {
            pairs(difference.of(), (of, base) -> new RelativeDifferenceClaim(of, base, difference.figure()));
        } else if (claim instanceof ShareClaim share) {
            addShare(share);
        }
    }

    private void addLevel(ObservationKey of, Figure<?> figure) {
        keys(of).forEach(key -> claims.add(new LevelClaim(key, figure)));
        if (figure.unit().kind() == Percentage.class) {
            pairs(of, (key, base) -> new GrowthClaim(key, base.period(), GrowthBasis.UNSTATED, figure));
        } else if (figure.unit().kind() != GrowthRate.class) {
            pairs(of, (key, base) -> new DifferenceClaim(key, base, figure));
            pairs(of, (key, base) -> new DifferenceClaim(key, base, figure.negated()));
        }
    }

    private void addGrowth(GrowthClaim claim) {
        Figure<?> figure = claim.figure();
        pairs(claim.of(), (of, base) -> new GrowthClaim(of, base.period(), claim.basis(), figure));
        if (claim.of().period().frequency() != Frequency.YEAR) {
            TimePeriod own = claim.of().period();
            add(claims, () -> new GrowthClaim(claim.of(), own.previous(), claim.basis(), figure));
            add(claims, () -> new GrowthClaim(claim.of(), own.plusYears(-1), claim.basis(), figure));
        }
        add(
                claims,
                () -> new AverageGrowthClaim(
                        claim.of(),
                        claim.since(),
                        AverageMethod.COMPOUND,
                        claim.basis(),
                        PercentRule.percentage(figure)));
        keys(claim.of()).forEach(key -> add(claims, () -> new LevelClaim(key, PercentRule.percentage(figure))));
        regions.forEach(region -> add(
                claims, () -> new RelativeDifferenceClaim(claim.of(), claim.of().withRegion(region), figure)));
    }

    private void addShare(ShareClaim claim) {
        Figure<?> figure = claim.figure();
        periods.forEach(period -> add(
                claims,
                () -> new ShareClaim(
                        claim.part().withPeriod(period), claim.whole().withPeriod(period), figure)));
        for (Region region : regions) {
            ObservationKey part = claim.part().withRegion(region);
            ObservationKey whole = claim.whole().withRegion(region);
            add(claims, () -> new ShareClaim(part, claim.whole(), figure));
            add(claims, () -> new ShareClaim(claim.part(), whole, figure));
            add(claims, () -> new ShareClaim(part, whole, figure));
        }
    }

    /** Returns a key with each of the periods and regions. */
    private List<ObservationKey> keys(ObservationKey of) {
        List<ObservationKey> keys = new ArrayList<>(List.of(of));
        periods.forEach(period -> keys.add(of.withPeriod(period)));
        for (Region region : regions) {
            keys.add(of.withRegion(region));
            periods.forEach(period -> keys.add(of.withRegion(region).withPeriod(period)));
        }
        return keys;
    }

    /** A claim about two observations. */
    private interface Pair {
        Claim of(ObservationKey of, ObservationKey reference);
    }

    /** Adds the claim for each two observations that differ in period or region: those named, or the year before. */
    private void pairs(ObservationKey of, Pair claim) {
        for (ObservationKey key : keys(of)) {
            TimePeriod own = key.period();
            if (own.isRange()) {
                add(claims, () -> claim.of(key.withPeriod(own.last()), key.withPeriod(own.first())));
                continue;
            }
            if (isOfLevel || !key.equals(of)) {
                add(claims, () -> claim.of(key, key.withPeriod(own.previous())));
                add(claims, () -> claim.of(key, key.withPeriod(own.plusYears(-1))));
            }
            add(claims, () -> claim.of(key, key.withPeriod(of.period())));
            add(claims, () -> claim.of(key, key.withRegion(of.region())));
            periods.forEach(period -> add(claims, () -> claim.of(key, key.withPeriod(period))));
            regions.forEach(region -> add(claims, () -> claim.of(key, key.withRegion(region))));
        }
    }

    /** Adds a claim, unless its parts are invalid together, such as growth since a later year. */
    static void add(Set<Claim> claims, Supplier<Claim> claim) {
        try {
            claims.add(claim.get());
        } catch (IllegalArgumentException noClaim) {
            return;
        }
    }
}
