// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Figures side by side in a chart are comparable, or the chart tells them apart. */
class ComparableFiguresTest {
    private static final Region CHINA = Regions.of("CN");
    private static final Region JAPAN = Regions.of("JP");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().name("GDP").build();

    private static Measurement.Builder<Money> gdp(Indicator<Money> indicator, Region region, String period) {
        return Measurement.builder(indicator).region(region).period(period).value(Figure.exact(Money.of("USD", 100)));
    }

    private static Measurement<Money> inParities(Region region, String period) {
        return gdp(GDP, region, period).conversionBasis(RateBasis.PPP).build();
    }

    private static String notes(Chart chart) {
        return String.join(" ", chart.notes(Locale.ENGLISH));
    }

    @Test
    void paritiesAndMarketRates_areSeriesOfTheirOwn() {
        Chart bars = Chart.of(
                Dataset.of(inParities(CHINA, "2024"), gdp(GDP, JAPAN, "2024").build()));
        assertThat(bars.series()).containsExactlyInAnyOrder("purchasing power parities", "not converted");
        Chart lines = Chart.of(Dataset.of(
                inParities(CHINA, "2023"),
                inParities(CHINA, "2024"),
                gdp(GDP, JAPAN, "2023").build(),
                gdp(GDP, JAPAN, "2024").build()));
        assertThat(lines.series()).containsExactly("China, purchasing power parities", "Japan, not converted");
        assertThat(notes(bars) + notes(lines)).doesNotContain("side by side");
        Chart alike = Chart.of(Dataset.of(inParities(CHINA, "2024"), inParities(JAPAN, "2024")));
        assertThat(alike.series()).containsExactly("");
    }

    @Test
    void paritiesAndMarketRates_ofOneGivenSeries_areNoted() {
        Chart.Builder chart = Chart.builder("GDP")
                .add("China", "", inParities(CHINA, "2024"))
                .add("Japan", "", gdp(GDP, JAPAN, "2024").build());
        assertThat(notes(chart.build()))
                .contains("Values of other kinds stand side by side: purchasing power parities (China); not converted"
                        + " (Japan).");
        for (String language : List.of("de", "fr", "zh", "ar")) {
            assertThat(chart.build().notes(Locale.forLanguageTag(language)).toString())
                    .contains("(China)");
        }
    }

    @Test
    void pricesOfBars_areSeriesOfTheirOwn() {
        Indicator<Money> real =
                GDP.toBuilder().priceBasis(PriceBasis.parse("constant 2015")).build();
        Indicator<Money> nominal =
                GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build();
        Chart chart = Chart.of(Dataset.of(
                gdp(nominal, CHINA, "2024").build(), gdp(real, JAPAN, "2024").build()));
        assertThat(chart.series()).containsExactlyInAnyOrder("current prices", "prices of 2015");
    }

    @Test
    void lineDoesNotJoinCurrentAndConstantPrices_alsoIfThePointsAreGiven() {
        Indicator<Money> real =
                GDP.toBuilder().priceBasis(PriceBasis.parse("constant 2024")).build();
        Indicator<Money> nominal =
                GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build();
        Chart chart = Chart.builder("GDP")
                .form(ChartForm.LINES)
                .add("2022", "", gdp(nominal, CHINA, "2022").build())
                .add("2023", "", gdp(nominal, CHINA, "2023").build())
                .add("2024", "", gdp(real, CHINA, "2024").build())
                .build();
        assertThat(notes(chart))
                .contains("Lines break where values cannot be compared: 2024: current prices → prices of 2024.");
    }

    @Test
    void lineDoesNotJoinAnnualRatesAndAmounts_norTimesOfCollection() {
        Indicator<Money> rate = GDP.toBuilder().annualRate().build();
        Chart rates = Chart.of(Dataset.of(
                gdp(GDP, CHINA, "2024-Q1").build(), gdp(rate, CHINA, "2024-Q2").build()));
        assertThat(notes(rates)).contains("of the period → at annual rates");
        Chart.Builder people = Chart.builder("People").form(ChartForm.LINES);
        for (TimeCollection collection : List.of(TimeCollection.MIDDLE, TimeCollection.END)) {
            int year = 2023 + (collection == TimeCollection.END ? 1 : 0);
            people.add(
                    Integer.toString(year),
                    "",
                    Measurement.builder(Indicator.builder("people", Count.class)
                                    .stock()
                                    .timeCollection(collection)
                                    .build())
                            .region(CHINA)
                            .period(TimePeriod.year(year))
                            .value(Figure.count(year, "persons"))
                            .build());
        }
        assertThat(notes(people.build()))
                .contains("Lines break where values cannot be compared: 2024: not comparable.");
    }

    @Test
    void nationalCurrencies_areRejected() {
        Indicator<Amount> indicator =
                Indicator.builder("gdp", Amount.class).flow().build();
        Dataset data = Dataset.builder()
                .addAll(List.of(CHINA, JAPAN).stream()
                        .map(region -> Measurement.builder(indicator)
                                .region(region)
                                .period("2024")
                                .value(Figure.exact(Amount.of(100, "national currency")))
                                .build())
                        .toList())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.of(data))
                .withMessageStartingWith(
                        "Figures of a chart must have the same unit, but the dataset has gdp, CN, 2024")
                .withMessageEndingWith("; select one of them with filter, or convert amounts with convertedTo");
    }
}
