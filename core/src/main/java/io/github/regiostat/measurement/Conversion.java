// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The period and basis of the exchange rate for a measurement, and its conversion. */
record Conversion(TimePeriod period, RateBasis basis) {
    /** A year of 53 weeks. */
    private static final int MAX_DAYS_OF_YEAR = 371;

    /**
     * Returns a converted measurement.
     *
     * @param figure the figure of the measurement
     * @param precision the decimals of the result, or unlimited
     */
    static <Q extends Quantity<Q>> Measurement<Q> of(
            Measurement<Q> measurement,
            Figure<Q> figure,
            Currency to,
            RatesFor<? super Q> rates,
            DecimalPrecision precision) {
        Optional<Q> quantity = figure.quantity();
        Q amount = quantity.isPresent() ? quantity.get() : figure.unit().of(BigDecimal.ONE);
        if (amount instanceof Monetary<?> money && money.currency().equals(to)) {
            return rates.chosenBasis().filter(basis -> basis == RateBasis.PPP).isPresent()
                    ? atParity(measurement, to)
                    : measurement;
        }
        ConversionPath exact = pathFor(measurement, amount, to, rates);
        ConversionPath path = precision.isLimited() ? exact.roundedTo(precision.digits(), precision.rounding()) : exact;
        @Nullable RateBasis basis = path.basis() == RateBasis.FIXED ? null : path.basis();
        if (basis != null) {
            requireCompatibleBasis(measurement, basis);
        }
        @Nullable
        SamplingError error = measurement
                .samplingError()
                .map(own -> converted(own, figure, exact))
                .orElse(null);
        return measurement.converted(converted(figure, path), error, basis, Derivation.ofConversion(measurement, path));
    }

    /** Returns a converted margin, which is not rounded as a figure is. */
    private static <Q extends Quantity<Q>> SamplingError converted(
            SamplingError error, Figure<Q> figure, ConversionPath path) {
        Figure<Q> margin = converted(Figure.exact(figure.unit().of(error.margin())), path);
        return SamplingError.of(margin.value().orElseThrow().number(), error.level());
    }

    private static <Q extends Quantity<Q>> ConversionPath pathFor(
            Measurement<Q> measurement, Q amount, Currency to, RatesFor<? super Q> rates) {
        Optional<ConversionPath> fixed = rates.fixedPathFor(amount, to, fixedPeriod(measurement));
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Optional<RateBasis> chosen = rates.chosenBasis();
        Conversion conversion = chosen.isPresent() ? withBasis(measurement, chosen.get()) : requiredBy(measurement);
        return rates.pathFor(amount, to, conversion.period, conversion.basis);
    }

    /**
     * Marks an amount that is in the currency of the parities: dollars of the United States are international dollars,
     * while dollars of another country were converted at a market rate that is unknown.
     */
    private static <Q extends Quantity<Q>> Measurement<Q> atParity(Measurement<Q> measurement, Currency to) {
        requireCompatibleBasis(measurement, RateBasis.PPP);
        if (measurement.conversionBasis().isPresent()) {
            return measurement;
        }
        if (!isIssuedIn(measurement.region(), to)) {
            throw rejection(
                    measurement,
                    to + " is not the currency of the region, so that the amount is not at parities; convert the amount"
                            + " in national currency");
        }
        return measurement.toBuilder()
                .withoutId()
                .conversionBasis(RateBasis.PPP)
                .derivation(Derivation.of(
                                DerivationParts.OfConversion.operationTo(to),
                                List.of(measurement),
                                List.of(),
                                List.of("Parities of " + to + ": the parity of its own country is 1"))
                        .withMixed(measurement.mixed()))
                .build();
    }

    /** Returns whether a currency is that of the region's country: ISO 4217 codes start with the country code. */
    private static boolean isIssuedIn(Region region, Currency currency) {
        return region.codes().stream()
                        .flatMap(code -> code.isCountry() ? Stream.of(code) : code.country().stream())
                        .anyMatch(country -> currency.getCurrencyCode().startsWith(country.code()))
                || region.parent()
                        .filter(parent -> isIssuedIn(parent, currency))
                        .isPresent();
    }

    /** Returns the days on which fixed rates must hold. */
    private static TimePeriod fixedPeriod(Measurement<?> measurement) {
        TimePeriod period = measurement.period();
        Optional<TimePeriod> pricePeriod = pricePeriod(measurement);
        if (pricePeriod.isPresent()) {
            return pricePeriod.get();
        }
        return switch (measurement.indicator().timeCollection()) {
            case END -> TimePeriod.day(period.end());
            case BEGINNING, MIDDLE -> dayOf(measurement);
            case SUMMED, AVERAGE, HIGHEST, LOWEST, UNKNOWN, OTHER -> period;
        };
    }

    private static Optional<TimePeriod> pricePeriod(Measurement<?> measurement) {
        return measurement
                .indicator()
                .priceBasis()
                .resolvedFor(measurement.period())
                .base();
    }

    /** Rates exist only for monetary kinds, so {@code Q} is monetary. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <Q extends Quantity<Q>> Figure<Q> converted(Figure<Q> figure, ConversionPath path) {
        return path.convert((Figure) figure);
    }

    private static Conversion requiredBy(Measurement<?> measurement) {
        Indicator<?> indicator = measurement.indicator();
        TimePeriod period = measurement.period();
        PriceBasis prices = indicator.priceBasis();
        if (prices.isReal()) {
            return pricePeriod(measurement)
                    .map(Conversion::averageOver)
                    .orElseThrow(() -> rejection(
                            measurement,
                            prices.equals(PriceBasis.COMPARABLE)
                                    ? "comparable prices have no base period for a rate"
                                    : "prices of the previous year have no single base year in " + period));
        }
        return switch (indicator.timeCollection()) {
            case SUMMED, AVERAGE -> averageOver(period, daysOfAtMostOneYear(measurement));
            case END -> new Conversion(period, period.days() == 1 ? RateBasis.SPOT : RateBasis.END_OF_PERIOD);
            case BEGINNING, MIDDLE -> new Conversion(dayOf(measurement), RateBasis.SPOT);
            case UNKNOWN -> {
                if (period.days() > 1) {
                    throw unknownDay(measurement);
                }
                yield new Conversion(period, RateBasis.SPOT);
            }
            case HIGHEST, LOWEST, OTHER -> throw unknownDay(measurement);
        };
    }

    private static IllegalArgumentException unknownDay(Measurement<?> measurement) {
        return rejection(
                measurement,
                "a value with time of collection "
                        + measurement.indicator().timeCollection().code()
                        + " has no known day for a rate; set when it was taken (\"timeCollection\" of the indicator in"
                        + " a mapping), or choose a basis with rates.using(RateBasis.END_OF_PERIOD) or --basis end");
    }

    /**
     * Returns the basis selected by the caller with the base period of the prices, the day of a spot rate, or the
     * period of the measurement.
     */
    private static Conversion withBasis(Measurement<?> measurement, RateBasis basis) {
        Optional<TimePeriod> pricePeriod = pricePeriod(measurement);
        if (pricePeriod.isPresent()) {
            return new Conversion(pricePeriod.get(), basis);
        }
        TimePeriod period = switch (measurement.indicator().timeCollection()) {
            case SUMMED, AVERAGE -> {
                daysOfAtMostOneYear(measurement);
                yield measurement.period();
            }
            case BEGINNING, MIDDLE -> basis == RateBasis.SPOT ? dayOf(measurement) : measurement.period();
            case END, HIGHEST, LOWEST, UNKNOWN, OTHER -> measurement.period();
        };
        return new Conversion(period, basis);
    }

    private static long daysOfAtMostOneYear(Measurement<?> measurement) {
        long days = measurement.period().days();
        if (days > MAX_DAYS_OF_YEAR) {
            throw rejection(
                    measurement, "a value over more than a year has no single rate; convert each year separately");
        }
        return days;
    }

    private static TimePeriod dayOf(Measurement<?> measurement) {
        TimePeriod period = measurement.period();
        boolean isFirst = measurement.indicator().timeCollection() == TimeCollection.BEGINNING;
        return TimePeriod.day(isFirst ? period.start() : period.start().plusDays(period.days() / 2));
    }

    private static Conversion averageOver(TimePeriod period) {
        return averageOver(period, period.days());
    }

    private static Conversion averageOver(TimePeriod period, long days) {
        return new Conversion(period, days == 1 ? RateBasis.SPOT : RateBasis.AVERAGE);
    }

    private static void requireCompatibleBasis(Measurement<?> measurement, RateBasis basis) {
        Optional<RateBasis> converted = measurement.conversionBasis();
        if (converted.isEmpty() || converted.get() == basis) {
            return;
        }
        RateBasis before = converted.get();
        String why = before == RateBasis.PPP || basis == RateBasis.PPP
                ? "; purchasing power parities must not be combined with market rates"
                : "; convert the original measurement";
        throw rejection(
                measurement,
                "it was converted with basis " + before.code() + " before and cannot be converted with basis "
                        + basis.code() + why);
    }

    private static IllegalArgumentException rejection(Measurement<?> measurement, String why) {
        return new IllegalArgumentException("Measurement must have an exchange rate to be converted, but " + why + ": "
                + ShortNumbers.in(measurement));
    }
}
