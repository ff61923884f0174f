// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Reproducible amounts in yuan by region, year and category, each combination once: as arrays for controls, and as a
 * dataset.
 */
final class RegionalAmounts {
    static final int REGIONS = 40;
    static final int YEARS = 25;
    static final int FIRST_YEAR = 2000;
    static final int RATE_DECIMALS = 4;
    static final Indicator<Money> CONTRACTS =
            Indicator.builder("technology-contracts", Money.class).flow().build();
    static final String DIMENSION = "field";

    private static final long SEED = 9;
    private static final long LEAST_CENTS = 100_000_00;
    private static final double CENTS_RANGE = 10_000_000_000_00.0;

    private final int size;
    private final long[] cents;
    private final long[] rates = new long[YEARS];
    private final List<Region> regions =
            Regions.divisionsOf(Regions.of("JP"), RegionScheme.ISO_3166).subList(0, REGIONS);
    private final String[] regionCodes =
            regions.stream().map(region -> region.code().code()).toArray(String[]::new);
    private final String[] yearTexts = IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
            .mapToObj(Integer::toString)
            .toArray(String[]::new);

    /**
     * Creates amounts.
     *
     * @param size the number of amounts, which is rounded up to the same number of categories for each region and year
     */
    RegionalAmounts(int size) {
        int categories = (size + REGIONS * YEARS - 1) / (REGIONS * YEARS);
        this.size = categories * REGIONS * YEARS;
        cents = new long[this.size];
        Random random = new Random(SEED);
        for (int i = 0; i < cents.length; i++) {
            cents[i] = LEAST_CENTS + (long) (random.nextDouble() * random.nextDouble() * CENTS_RANGE);
        }
        for (int i = 0; i < YEARS; i++) {
            rates[i] = 60_000L + random.nextInt(23_000);
        }
    }

    int size() {
        return size;
    }

    int region(int index) {
        return index % REGIONS;
    }

    /** Returns the number of the year from 0. */
    int year(int index) {
        return index / REGIONS % YEARS;
    }

    String category(int index) {
        return "field-" + index / (REGIONS * YEARS);
    }

    long cents(int index) {
        return cents[index];
    }

    BigDecimal amount(int index) {
        return BigDecimal.valueOf(cents[index], 2);
    }

    /** Returns the yuan for one dollar in a year from 0, without the decimal point. */
    long unscaledRate(int year) {
        return rates[year];
    }

    BigDecimal rate(int year) {
        return BigDecimal.valueOf(rates[year], RATE_DECIMALS);
    }

    String regionCode(int index) {
        return regionCodes[region(index)];
    }

    String yearText(int index) {
        return yearTexts[year(index)];
    }

    Region group() {
        return Region.group("forty", "Forty prefectures", regions.toArray(Region[]::new));
    }

    /** Returns the rates as averages of years. */
    ExchangeRates exchangeRates() {
        ExchangeRates.Builder builder = ExchangeRates.builder();
        for (int year = 0; year < YEARS; year++) {
            builder.add(
                    ExchangeRate.of("USD", "CNY", rate(year), TimePeriod.year(FIRST_YEAR + year), RateBasis.AVERAGE));
        }
        return builder.build();
    }

    Dataset dataset() {
        DatasetAppender appender = Dataset.appender(List.of(DIMENSION));
        appender.atVariable(appender.variable(CONTRACTS, Money.of("CNY", 0).unit()))
                .atFigureAttributes(appender.figureAttributes(FigureAttributes.ofUnknownRounding(Scale.UNIT)));
        int[] codes = regions.stream().mapToInt(appender::region).toArray();
        for (int i = 0; i < size; i++) {
            appender.atRegion(codes[region(i)])
                    .atPeriod(appender.period(TimePeriod.year(FIRST_YEAR + year(i))))
                    .atCategory(0, appender.category(0, category(i)))
                    .append(cents[i], 2);
        }
        return appender.build();
    }

    /** Returns the number of values of a dataset after each was read, since a calculation computes them when asked. */
    static long read(Dataset dataset) {
        return dataset.rows()
                .map(row -> row.figure().flatMap(Figure::value))
                .filter(Optional::isPresent)
                .count();
    }

    List<Measurement<Money>> measurements() {
        return dataset().measurementsOf(CONTRACTS);
    }
}
