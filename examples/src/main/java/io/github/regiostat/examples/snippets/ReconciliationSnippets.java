// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimConflict;
import io.github.regiostat.claims.ClaimConflicts;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.Discrepancy;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Reconciliation;
import io.github.regiostat.claims.Relation;
import io.github.regiostat.claims.UndeterminedCheck;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;

/** Claims that exclude one another, and totals that do not match their parts. */
final class ReconciliationSnippets {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();

    private ReconciliationSnippets() {}

    public static void main(String[] args) {
        conflicts();
        reconcile();
        undetermined();
    }

    private static void conflicts() {
        // @start region="conflicts"
        TimePeriod since = TimePeriod.year(2023);
        TimePeriod year = TimePeriod.year(2024);
        ObservationKey of = ObservationKey.of("gdp", Regions.of("CN-BJ"), year);
        Claim before = new LevelClaim(of.withPeriod(since), yuan("100"));
        Claim after = new LevelClaim(of, yuan("110"));
        Figure<GrowthRate> rate = Figure.growth("12.7");
        Claim growth = new GrowthClaim(of, since, GrowthBasis.UNSTATED, rate);

        List<Claim> claims = List.of(before, after, growth);
        ClaimConflicts found = Claims.conflicts(claims, Dataset.of());
        ClaimConflict conflict = found.conflicts().get(0);
        System.out.println(conflict.claims().size()); // 3
        System.out.println(found.isComplete()); // true
        String because = conflict.because();
        System.out.println(because.substring(because.indexOf("Then ")));
        // Then growth of gdp, CN-BJ, 2024 from 2023 would have to be in
        // [8.95522388059, 11.055276382] and in [12.65, 12.75],
        // which have no number in common
        // @end
    }

    private static Figure<Money> yuan(String digits) {
        return Figure.money("CNY", digits, Scale.UNIT);
    }

    private static void reconcile() {
        // @start region="reconcile"
        Region beijing = Regions.of("CN-BJ");
        Region tianjin = Regions.of("CN-TJ");
        Region both = Region.group("both", "Beijing and Tianjin", beijing, tianjin);
        Measurement<Money> total = gdp(both, "6.74");
        Dataset release = Dataset.of(total, gdp(beijing, "4.98"), gdp(tianjin, "1.80"));

        Relation sum = Relation.sumOverRegions("gdp", both);
        Reconciliation result = Claims.reconcile(release, List.of(sum));
        System.out.println(result); // 1 check: 0 satisfied, 1 violated, 0 undetermined
        Discrepancy found = result.discrepancies().get(0);
        System.out.println(found.stated()); // [6735000000000, 6745000000000]
        System.out.println(found.implied()); // [6770000000000, 6790000000000]
        System.out.println(found.difference()); // [25000000000, 55000000000]
        // @end
    }

    private static void undetermined() {
        Region beijing = Regions.of("CN-BJ");
        Region both = Region.group("both", "Beijing and Tianjin", beijing, Regions.of("CN-TJ"));
        // @start region="undetermined"
        Dataset release = Dataset.of(gdp(both, "6.74"), gdp(beijing, "4.98"));
        Relation sum = Relation.sumOverRegions("gdp", both);
        Reconciliation result = Claims.reconcile(release, List.of(sum));
        UndeterminedCheck open = result.undeterminedChecks().get(0);
        System.out.println(open.unknown()); // [gdp, CN-TJ, 2024]
        // @end
    }

    private static Measurement<Money> gdp(Region region, String trillion) {
        return Measurement.builder(GDP)
                .region(region)
                .period("2024")
                .value(Figure.money("CNY", trillion, Scale.TRILLION))
                .build();
    }
}
