// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Which rate an indicator asks for, and what becomes of a measurement under it. */
record Conversion(TimePeriod period, RateBasis basis) {
    /** A year of 53 weeks. */
    private static final int LONGEST_YEAR = 371;

    static <Q extends Quantity<Q>> Measurement<Q> of(
            Measurement<Q> measurement, Figure<Q> figure, Currency to, RatesFor<? super Q> rates) {
        Q one = figure.unit().of(BigDecimal.ONE);
        if (one instanceof Monetary<?> money && money.currency().equals(to)) {
            return measurement;
        }
        Conversion asked =
                rates.chosenBasis().map(chosen -> chosen(measurement, chosen)).orElseGet(() -> askedBy(measurement));
        ConversionPath path = rates.pathFor(one, to, asked.period, asked.basis);
        requireOneWorld(measurement, path.basis());
        List<String> notes = path.isExact()
                ? List.of()
                : List.of("Divided by the published rate to " + Decimals.describe(MathContext.DECIMAL128));
        return measurement.toBuilder()
                .id(Optional.empty())
                .figure(Optional.of(converted(figure, path)))
                .conversionBasis(path.basis())
                .derivation(Derivation.of("conversion to " + to, List.of(measurement), path.rates(), notes))
                .build();
    }

    /** There are rates for monetary kinds only, so {@code Q} is one. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <Q extends Quantity<Q>> Figure<Q> converted(Figure<Q> figure, ConversionPath path) {
        return path.convert((Figure) figure);
    }

    private static Conversion askedBy(Measurement<?> measurement) {
        Indicator<?> indicator = measurement.indicator();
        TimePeriod period = measurement.period();
        PriceBasis prices = indicator.priceBasis();
        if (prices.isReal()) {
            return prices.base()
                    .map(Conversion::over)
                    .orElseThrow(() ->
                            refused(measurement, "Comparable prices have no base period whose rate could be taken"));
        }
        return switch (indicator.timeCollection()) {
            case SUMMED, AVERAGE -> over(withinAYear(measurement));
            case END -> new Conversion(period, period.days() == 1 ? RateBasis.SPOT : RateBasis.END_OF_PERIOD);
            case BEGINNING, MIDDLE -> new Conversion(dayOf(measurement), RateBasis.SPOT);
            case HIGHEST, LOWEST, UNKNOWN, OTHER ->
                throw refused(
                        measurement,
                        "A value collected as " + indicator.timeCollection().code()
                                + " has no known day whose rate could be taken");
        };
    }

    /** The basis is the caller's, so that only the period is left to find: that of the prices, the day of a spot rate, or its own. */
    private static Conversion chosen(Measurement<?> measurement, RateBasis basis) {
        Optional<TimePeriod> ofPrices = measurement.indicator().priceBasis().base();
        if (ofPrices.isPresent()) {
            return new Conversion(ofPrices.get(), basis);
        }
        TimePeriod period = switch (measurement.indicator().timeCollection()) {
            case SUMMED, AVERAGE -> withinAYear(measurement);
            case BEGINNING, MIDDLE -> basis == RateBasis.SPOT ? dayOf(measurement) : measurement.period();
            case END, HIGHEST, LOWEST, UNKNOWN, OTHER -> measurement.period();
        };
        return new Conversion(period, basis);
    }

    private static TimePeriod withinAYear(Measurement<?> measurement) {
        if (measurement.period().days() > LONGEST_YEAR) {
            throw refused(measurement, "A value over more than a year has no single rate; convert year by year");
        }
        return measurement.period();
    }

    private static TimePeriod dayOf(Measurement<?> measurement) {
        TimePeriod period = measurement.period();
        boolean isFirst = measurement.indicator().timeCollection() == TimeCollection.BEGINNING;
        return TimePeriod.day(isFirst ? period.start() : period.start().plusDays(period.days() / 2));
    }

    private static Conversion over(TimePeriod period) {
        return new Conversion(period, period.days() == 1 ? RateBasis.SPOT : RateBasis.AVERAGE);
    }

    private static void requireOneWorld(Measurement<?> measurement, RateBasis basis) {
        measurement.conversionBasis().ifPresent(before -> {
            if ((before == RateBasis.PPP) != (basis == RateBasis.PPP)) {
                throw refused(
                        measurement,
                        "Purchasing power parities do not mix with market rates: converted at " + before.code()
                                + " before, at " + basis.code() + " now");
            }
        });
    }

    private static IllegalArgumentException refused(Measurement<?> measurement, String why) {
        return new IllegalArgumentException(why + ", but was asked of " + measurement);
    }
}
