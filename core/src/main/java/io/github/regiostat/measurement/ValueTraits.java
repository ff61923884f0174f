// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.LegalTender;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The labels by which two values of one unit are comparable in an order by value. The calculations, which this package
 * does not know, compare them by the same rules.
 */
final class ValueTraits {
    private ValueTraits() {}

    /** Rejects two measurements whose stated labels differ. */
    static void requireComparable(Measurement<?> a, Measurement<?> b) {
        if (haveSameLabels(a, b)) {
            return;
        }
        difference(a, b).ifPresent(trait -> {
            throw new IllegalArgumentException("Measurements ordered by value must have the same " + trait
                    + ", but were " + ShortNumbers.in(a) + " and " + ShortNumbers.in(b) + "; select one " + trait
                    + " first");
        });
    }

    private static boolean haveSameLabels(Measurement<?> a, Measurement<?> b) {
        return a.indicator().equals(b.indicator())
                && a.period().equals(b.period())
                && a.source().equals(b.source())
                && a.conversionBasis().equals(b.conversionBasis())
                && a.reference().equals(b.reference())
                && !isNational(a);
    }

    private static Optional<Trait> difference(Measurement<?> a, Measurement<?> b) {
        if (isNational(a) && !haveOneTender(a, b)) {
            return Optional.of(Trait.UNIT);
        }
        if (!haveOneLength(a.period(), b.period())) {
            return Optional.of(Trait.PERIOD);
        }
        if (isCollectedOtherwise(a, b)) {
            return Optional.of(Trait.COLLECTION);
        }
        if (!a.reference().flatMap(Reference::region).equals(b.reference().flatMap(Reference::region))
                || !distanceOf(a).equals(distanceOf(b))) {
            return Optional.of(Trait.REFERENCE);
        }
        if (areStatedApart(pricesOf(a), pricesOf(b))) {
            return Optional.of(Trait.PRICE_BASIS);
        }
        if (areStatedApart(a.indicator().seasonalAdjustment(), b.indicator().seasonalAdjustment())) {
            return Optional.of(Trait.SEASONAL_ADJUSTMENT);
        }
        if (isConvertedOtherwise(a, b)) {
            return Optional.of(Trait.CONVERSION_BASIS);
        }
        if (areStatedApart(growthOf(a), growthOf(b))) {
            return Optional.of(Trait.GROWTH_BASIS);
        }
        return isOfOtherVintage(a, b) ? Optional.of(Trait.VINTAGE) : Optional.empty();
    }

    private static boolean areStatedApart(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private static boolean isNational(Measurement<?> measurement) {
        Class<?> kind = measurement.indicator().kind();
        if (kind != Amount.class && kind != AmountPer.class) {
            return false;
        }
        Quantity<?> one = measurement.figure().orElseThrow().unit().of(BigDecimal.ONE);
        return one instanceof Amount amount && amount.isNationalCurrency()
                || one instanceof AmountPer per && per.isNationalCurrency();
    }

    private static boolean haveOneTender(Measurement<?> a, Measurement<?> b) {
        return a.region().equals(b.region()) && tenderOf(a).equals(tenderOf(b));
    }

    private static Optional<?> tenderOf(Measurement<?> measurement) {
        TimePeriod period = measurement.period();
        return LegalTender.of(measurement.region(), period.start(), period.end());
    }

    private static boolean haveOneLength(TimePeriod a, TimePeriod b) {
        return a.frequency() == b.frequency() && a.count() == b.count() || a.coversSameDaysAs(b);
    }

    private static boolean isCollectedOtherwise(Measurement<?> a, Measurement<?> b) {
        boolean isGrowth = a.indicator().kind() == GrowthRate.class;
        return areStatedApart(collectionOf(a), collectionOf(b))
                || !isGrowth && a.indicator().isAnnualRate() != b.indicator().isAnnualRate();
    }

    private static Optional<TimeCollection> collectionOf(Measurement<?> measurement) {
        TimeCollection collection = measurement.indicator().timeCollection();
        boolean isDefault = measurement.indicator().kind() == GrowthRate.class
                && collection == measurement.indicator().behaviour().usualCollection();
        return Optional.of(collection).filter(stated -> stated != TimeCollection.UNKNOWN && !isDefault);
    }

    /** Returns how far back a period of reference is, or the period if it is of another length. */
    private static Optional<?> distanceOf(Measurement<?> measurement) {
        TimePeriod own = measurement.period();
        Optional<TimePeriod> against = measurement.reference().flatMap(Reference::period);
        if (against.isPresent()) {
            return against.get().frequency() == own.frequency()
                            && against.get().count() == own.count()
                            && against.get().reportingYearStart().equals(own.reportingYearStart())
                    ? Optional.of(against.get().durationTo(own))
                    : against;
        }
        return measurement
                .figure()
                .map(figure -> (Quantity<?>) figure.unit().of(BigDecimal.ONE))
                .filter(GrowthRate.class::isInstance)
                .map(one -> ((GrowthRate) one).over());
    }

    private static Optional<PriceBasis> pricesOf(Measurement<?> measurement) {
        PriceBasis basis = measurement.indicator().priceBasis().resolvedFor(measurement.period());
        return Optional.of(basis).filter(stated -> !stated.equals(PriceBasis.UNSTATED));
    }

    private static boolean isConvertedOtherwise(Measurement<?> a, Measurement<?> b) {
        Optional<RateBasis> first = a.conversionBasis();
        Optional<RateBasis> second = b.conversionBasis();
        return areStatedApart(first, second)
                || first.equals(Optional.of(RateBasis.PPP)) != second.equals(Optional.of(RateBasis.PPP));
    }

    private static Optional<GrowthBasis> growthOf(Measurement<?> measurement) {
        return Optional.of(measurement.indicator().growthBasis()).filter(basis -> basis != GrowthBasis.UNSTATED);
    }

    private static boolean isOfOtherVintage(Measurement<?> a, Measurement<?> b) {
        if (a.source().isEmpty() || b.source().isEmpty()) {
            return false;
        }
        Source first = a.source().get();
        Source second = b.source().get();
        return first.publisher().equals(second.publisher())
                && Objects.equals(first.title(), second.title())
                && areStatedApart(first.vintage(), second.vintage());
    }
}
