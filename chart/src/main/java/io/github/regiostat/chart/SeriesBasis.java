// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * What two values must have in common to be joined by a line, such as prices of 2015 in the edition of May 2024.
 *
 * @param unit the unit, or empty without a figure
 * @param prices the price basis; levels in prices of the previous year have those of their own period
 * @param conversion the basis of exchange rates
 * @param adjustment the seasonal adjustment
 * @param publisher the publisher
 * @param vintage the edition of the source
 * @param isBreak whether the source states a break before the value
 * @param measurement the measurement, or empty if only the figure is known
 */
record SeriesBasis(
        Optional<Unit<?>> unit,
        PriceBasis prices,
        Optional<RateBasis> conversion,
        Optional<SeasonalAdjustment> adjustment,
        Optional<String> publisher,
        Optional<String> vintage,
        boolean isBreak,
        Optional<Measurement<?>> measurement) {

    /** Returns the basis of a figure of which only the unit is known. */
    static SeriesBasis of(Optional<Unit<?>> unit) {
        return new SeriesBasis(
                unit,
                PriceBasis.UNSTATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    static SeriesBasis of(Measurement<?> measurement) {
        Indicator<?> indicator = measurement.indicator();
        boolean isLevel = Monetary.class.isAssignableFrom(indicator.kind());
        PriceBasis prices = indicator.priceBasis();
        return new SeriesBasis(
                measurement.figure().map(figure -> figure.unit()),
                isLevel ? prices.resolvedFor(measurement.period()) : prices,
                measurement.conversionBasis(),
                indicator.seasonalAdjustment(),
                measurement.source().map(Source::publisher),
                measurement.source().flatMap(Source::vintage),
                measurement.statuses().contains(ObservationStatus.BREAK),
                Optional.of(measurement));
    }

    /** Returns whether a line may join a value with the next one. */
    boolean joins(SeriesBasis next) {
        return !next.isBreak && labels().equals(next.labels()) && isComparable(next);
    }

    /** Returns whether two values differ in no other trait, such as the time of collection. */
    private boolean isComparable(SeriesBasis next) {
        return measurement.isEmpty()
                || next.measurement.isEmpty()
                || Presentation.LINE
                        .differences(measurement.get(), next.measurement.get())
                        .isEmpty();
    }

    private List<Optional<?>> labels() {
        return List.of(unit, Optional.of(prices), conversion, adjustment, publisher, vintage);
    }
}
