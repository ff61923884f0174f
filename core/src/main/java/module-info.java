// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Typed, immutable values for regional statistics: figures about regions that keep their currency, period, rounding and
 * source.
 *
 * <pre>{@code
 * // "Technology contracts from Beijing to Tianjin and Hebei, 84.37 billion yuan"
 * Indicator<Money> contracts =
 *         Indicator.builder("technology-contracts", Money.class).flow().build();
 * Measurement.Builder<Money> in2024 = Measurement.builder(contracts).period("2024");
 * in2024.region(Regions.of("CN-BJ")).to(Regions.of("CN-TJ"), Regions.of("CN-HE"));
 * in2024.value(Figure.money("CNY", "84.37", Scale.BILLION)); // to 0.01 billion
 * ExchangeRates rates = // a flow takes the average of its period
 *         ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
 * Measurement<Money> dollars = in2024.build().convertedTo("USD", rates);
 * System.out.println(dollars.bounds().orElseThrow().roundedOutward(8));
 * // [USD 11724363000, USD 11725753000]
 *
 * // "4.27 percent of GDP, 1.62 percentage points above the national average"
 * Percentage nation = Percentage.of("4.27").minus(PercentagePoints.of("1.62"));
 * System.out.println(nation); // 2.65 %
 * }</pre>
 *
 * <p>The packages in reading order:
 *
 * <ol>
 *   <li>{@link io.github.regiostat.quantity}: exact numbers of a unit, such as {@code CNY 84370000000} and {@code 4.27
 *       %}
 *   <li>{@link io.github.regiostat.figure}: quantities as published, with rounding and qualifier, and their bounds
 *   <li>{@link io.github.regiostat.period}: time periods, such as {@code 2024-Q1} and {@code 2013/2024}
 *   <li>{@link io.github.regiostat.region}: the registry of regions, their codes, territory and groups
 *   <li>{@link io.github.regiostat.indicator}: what is measured, and how it behaves over time and over regions
 *   <li>{@link io.github.regiostat.source}: sources, observation status and confidentiality
 *   <li>{@link io.github.regiostat.category}: code lists, and which categories contain others
 *   <li>{@link io.github.regiostat.measurement}: a figure with its indicator, region, period and derivation
 *   <li>{@link io.github.regiostat.exchange}: exchange rates and conversion
 *   <li>{@link io.github.regiostat.calculation}: growth, sums, shares, ratios and real values, with bounds
 *   <li>{@link io.github.regiostat.format}: quantities, figures and tables as text for people
 *   <li>{@link io.github.regiostat.dataset}: many measurements in columns
 * </ol>
 *
 * <p>All values are immutable, thread-safe and serialisable. The module opens no connection, reads no configuration and
 * logs nothing.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module")
module io.github.regiostat.core {
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.regiostat.calculation;
    exports io.github.regiostat.category;
    exports io.github.regiostat.dataset;
    exports io.github.regiostat.exchange;
    exports io.github.regiostat.figure;
    exports io.github.regiostat.format;
    exports io.github.regiostat.indicator;
    exports io.github.regiostat.measurement;
    exports io.github.regiostat.period;
    exports io.github.regiostat.quantity;
    exports io.github.regiostat.region;
    exports io.github.regiostat.source;

    // Columns, messages, exact arithmetic and names, which the other modules of this library share.
    exports io.github.regiostat.column to
            io.github.regiostat.claims,
            io.github.regiostat.csv,
            io.github.regiostat.io,
            io.github.regiostat.json;
    exports io.github.regiostat.internal to
            io.github.regiostat.chart,
            io.github.regiostat.claims,
            io.github.regiostat.csv,
            io.github.regiostat.html,
            io.github.regiostat.io,
            io.github.regiostat.json,
            io.github.regiostat.json.claims,
            io.github.regiostat.json.jackson2,
            io.github.regiostat.text,
            io.github.regiostat.xlsx;

    // Lets object mappers without RegiostatModule call the methods that reject them; databind may be absent.
    opens io.github.regiostat.calculation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.category to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.column to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.dataset to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.exchange to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.figure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.indicator to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.measurement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.quantity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.region to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.regiostat.source to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
