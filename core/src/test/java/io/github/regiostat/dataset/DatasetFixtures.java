// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.time.LocalDate;

/** Regions, indicators and measurements for tests of datasets. */
final class DatasetFixtures {
    static final Region BEIJING = Regions.of("CN-BJ");
    static final Region TIANJIN = Regions.of("CN-TJ");
    static final Region HEBEI = Regions.of("CN-HE");
    static final Region SHANDONG = Regions.of("CN-SD");
    static final Region THREE = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);

    static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    static final Indicator<Percentage> RATE =
            Indicator.builder("rate", Percentage.class).build();

    static final Unit<Money> YUAN = Money.of("CNY", 1).unit();
    static final Unit<Count> PERSONS = Count.of(1, "persons").unit();

    private DatasetFixtures() {}

    /** Returns GDP in billion yuan, with its digits as published. */
    static Measurement.Builder<Money> gdp(Region region, String period, String billion) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Figure.money("CNY", billion, Scale.BILLION));
    }

    static Measurement<Money> dollars(Region region, String period, long number) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Money.of("USD", number))
                .build();
    }

    static Measurement<Count> population(Region region, String period, long number) {
        return Measurement.builder(POPULATION)
                .region(region)
                .period(period)
                .value(Count.of(number, "persons"))
                .build();
    }

    static Measurement<Percentage> rate(Region region, String period, String percent) {
        return Measurement.builder(RATE)
                .region(region)
                .period(period)
                .value(Figure.percentage(percent))
                .build();
    }

    static <Q extends Quantity<Q>> Measurement<Q> missing(Indicator<Q> indicator, Region region, String period) {
        return Measurement.builder(indicator).region(region).period(period).build();
    }

    static Source vintage(String vintage) {
        return Source.builder("Office").vintage(vintage).build();
    }

    static Source published(String day) {
        return Source.builder("Office").published(LocalDate.parse(day)).build();
    }
}
