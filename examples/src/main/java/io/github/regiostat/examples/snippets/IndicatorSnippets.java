// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;

/** Indicators and the parts that determine the allowed calculations. */
final class IndicatorSnippets {
    private IndicatorSnippets() {}

    public static void main(String[] args) {
        indicator();
        behaviour();
        timeCollection();
        priceBasis();
        previousYear();
        scale();
        growthBasis();
        seasonalAdjustment();
    }

    private static void indicator() {
        // @start region="indicator"
        Indicator<Money> contracts = Indicator.builder("technology-contracts", Money.class)
                .flow()
                .name("Technology contracts from Beijing")
                .build();
        System.out.println(contracts); // technology-contracts (flow of Money)

        Indicator<Percentage> share = Indicator.builder("rd-intensity", Percentage.class)
                .ratioOf("rd-expenditure", "gdp")
                .build();
        System.out.println(share.denominator().orElseThrow()); // gdp
        // @end
    }

    private static void behaviour() {
        // @start region="behaviour"
        Indicator<Count> population =
                Indicator.builder("population", Count.class).stock().build();
        System.out.println(population.behaviour() == Behaviour.STOCK); // true
        System.out.println(population.timeCollection()); // END
        // @end
    }

    private static void timeCollection() {
        // @start region="time-collection"
        Indicator<Count> midYear = Indicator.builder("population", Count.class)
                .stock()
                .timeCollection(TimeCollection.MIDDLE)
                .build();
        System.out.println(midYear.timeCollection().code()); // M
        // @end
    }

    private static void priceBasis() {
        // @start region="price-basis"
        Indicator<Money> nominal = Indicator.builder("gdp", Money.class)
                .flow()
                .priceBasis(PriceBasis.CURRENT)
                .build();
        Indicator<Money> real =
                nominal.toBuilder().id("gdp-real").constantPrices("2015").build();
        System.out.println(real.priceBasis()); // constant 2015
        System.out.println(PriceBasis.chained(TimePeriod.year(2017)).isReal()); // true
        // @end
    }

    private static void previousYear() {
        // @start region="previous-year"
        Indicator<Money> volume = Indicator.builder("gdp-volume", Money.class)
                .flow()
                .priceBasis(PriceBasis.previousYear())
                .build();
        TimePeriod quarter = TimePeriod.quarter(2024, 3);
        System.out.println(volume.priceBasis().resolvedFor(quarter)); // constant 2023
        // @end
    }

    private static void scale() {
        // @start region="scale"
        Indicator<Count> population = Indicator.builder("population", Count.class)
                .stock()
                .nonNegative()
                .build();
        System.out.println(population.isNonNegative()); // true

        Indicator<Amount> satisfaction = Indicator.builder("satisfaction", Amount.class)
                .level()
                .withoutNaturalZero()
                .build();
        System.out.println(satisfaction.hasNaturalZero()); // false

        Indicator<Money> quarterly = Indicator.builder("gdp", Money.class)
                .flow()
                .seasonalAdjustment(SeasonalAdjustment.SEASONAL_AND_CALENDAR)
                .annualRate()
                .build();
        System.out.println(quarterly.isAnnualRate()); // true
        // @end
    }

    private static void growthBasis() {
        // @start region="growth-basis"
        Indicator<GrowthRate> growth = Indicator.builder("gdp-growth", GrowthRate.class)
                .growthOf("gdp")
                .growthBasis(GrowthBasis.REAL)
                .build();
        System.out.println(growth.growthBasis().code()); // real
        // @end
    }

    private static void seasonalAdjustment() {
        // @start region="seasonal-adjustment"
        Indicator<Count> unemployed = Indicator.builder("unemployed", Count.class)
                .stock()
                .seasonalAdjustment(SeasonalAdjustment.SEASONAL_AND_CALENDAR)
                .build();
        System.out.println(unemployed.seasonalAdjustment().orElseThrow().code()); // Y
        // @end
    }
}
