// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what inputs must be alike in, and notes the differences that the call accepted. */
final class Comparison {
    private final List<Accept> accepted;
    private final List<String> notes = new ArrayList<>();

    Comparison(Accept... accepted) {
        this.accepted = List.of(accepted);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The same indicator and counterpart; what two levels of one series have in common. */
    Comparison alike(Measurement<?> a, Measurement<?> b) {
        return sameIndicator(a, b).require(a.counterpart().equals(b.counterpart()), "counterpart", a, b);
    }

    /** The same indicator, of the same vintage, prices, adjustment and conversion. */
    Comparison sameIndicator(Measurement<?> a, Measurement<?> b) {
        Indicator<?> first = a.indicator();
        Indicator<?> second = b.indicator();
        boolean samePrices = first.priceBasis().equals(second.priceBasis());
        accept(samePrices, "price basis", a, b, Accept.OTHER_PRICE_BASIS);
        require(first.id().equals(second.id()) || !samePrices, "indicator", a, b);
        require(first.kind().equals(second.kind()), "kind of quantity", a, b);
        accept(
                first.seasonalAdjustment().equals(second.seasonalAdjustment()),
                "seasonal adjustment",
                a,
                b,
                Accept.OTHER_SEASONAL_ADJUSTMENT);
        return sameVintage(a, b).sameMoney(a, b);
    }

    Comparison sameVintage(Measurement<?> a, Measurement<?> b) {
        Optional<String> first = a.source().flatMap(Source::vintage);
        Optional<String> second = b.source().flatMap(Source::vintage);
        return accept(
                first.isEmpty() || second.isEmpty() || first.equals(second), "vintage", a, b, Accept.OTHER_VINTAGE);
    }

    /** Purchasing power parities never mix with market rates. */
    Comparison sameMoney(Measurement<?> a, Measurement<?> b) {
        return require(isPpp(a) == isPpp(b), "conversion, by purchasing power or by market rates", a, b);
    }

    private static boolean isPpp(Measurement<?> measurement) {
        return measurement.convertedAt().filter(basis -> basis == RateBasis.PPP).isPresent();
    }

    Comparison sameUnit(Measurement<?> a, Measurement<?> b) {
        return require(unitOf(a).equals(unitOf(b)), "unit", a, b);
    }

    private static Object unitOf(Measurement<?> measurement) {
        return measurement.figure().<Object>map(Figure::unit).orElseThrow(() -> Estimate.missing(measurement));
    }

    Comparison samePeriod(Measurement<?> a, Measurement<?> b) {
        return require(a.period().coversSameDaysAs(b.period()), "period", a, b);
    }

    Comparison sameBreakdown(Measurement<?> a, Measurement<?> b) {
        return require(a.breakdown().equals(b.breakdown()), "breakdown", a, b);
    }

    Comparison sameRegion(Measurement<?> a, Measurement<?> b) {
        return accept(a.region().equals(b.region()), "region", a, b, Accept.OTHER_TERRITORY);
    }

    Comparison require(boolean holds, String difference, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            throw new NotComparableException(difference, a, b, null);
        }
        return this;
    }

    private Comparison accept(boolean holds, String difference, Measurement<?> a, Measurement<?> b, Accept by) {
        if (!holds && !accepted.contains(by)) {
            throw new NotComparableException(difference, a, b, by);
        }
        if (!holds) {
            notes.add("Accepted: " + by);
        }
        return this;
    }

    /** Whether the growth is nominal or real must be stated, or the call accept that it is not. */
    Comparison statedGrowthBasis(boolean stated, Measurement<?> level, Measurement<?> growth) {
        return accept(stated, "growth basis, which is not stated", level, growth, Accept.UNSTATED_GROWTH_BASIS);
    }
}
