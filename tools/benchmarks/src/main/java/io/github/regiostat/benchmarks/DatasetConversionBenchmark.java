// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.collect.Decimal;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Converts a dataset at the rate of each year, rounds to cents, and sums by region. The control is an exact loop over
 * arrays of {@code long}. The peers keep an array of amounts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DatasetConversionBenchmark {
    /** The amounts as a dataset. */
    @State(Scope.Thread)
    public static class Rows {
        private Dataset dataset = Dataset.of();
        private Region group = Regions.of("JP");
        private ExchangeRates rates = ExchangeRates.builder().build();

        /**
         * Creates the dataset.
         *
         * @param input the amounts
         */
        @Setup
        public void setUp(RegionalInput input) {
            dataset = input.amounts().dataset();
            group = input.amounts().group();
            rates = input.amounts().exchangeRates();
        }
    }

    /** The amounts of Joda-Money. */
    @State(Scope.Thread)
    public static class JodaAmounts {
        private org.joda.money.Money[] amounts = {};

        /**
         * Creates the amounts.
         *
         * @param input the amounts
         */
        @Setup
        public void setUp(RegionalInput input) {
            CurrencyUnit yuan = CurrencyUnit.of("CNY");
            amounts = new org.joda.money.Money[input.amounts().size()];
            Arrays.setAll(
                    amounts,
                    index -> org.joda.money.Money.ofMinor(yuan, input.amounts().cents(index)));
        }
    }

    /** The amounts of Strata. */
    @State(Scope.Thread)
    public static class StrataAmounts {
        private com.opengamma.strata.basics.currency.Money[] amounts = {};

        /**
         * Creates the amounts.
         *
         * @param input the amounts
         */
        @Setup
        public void setUp(RegionalInput input) {
            amounts = new com.opengamma.strata.basics.currency.Money
                    [input.amounts().size()];
            Arrays.setAll(
                    amounts,
                    index -> com.opengamma.strata.basics.currency.Money.of(
                            Currency.CNY, Decimal.ofScaled(input.amounts().cents(index), 2)));
        }
    }

    /** The amounts of Moneta. */
    @State(Scope.Thread)
    public static class MonetaAmounts {
        private org.javamoney.moneta.Money[] amounts = {};
        private MonetaryOperator[] conversions = {};

        /**
         * Creates the amounts.
         *
         * @param input the amounts
         */
        @Setup
        public void setUp(RegionalInput input) {
            amounts = new org.javamoney.moneta.Money[input.amounts().size()];
            Arrays.setAll(
                    amounts,
                    index -> org.javamoney.moneta.Money.of(input.amounts().amount(index), "CNY"));
            conversions = new MonetaryOperator[RegionalAmounts.YEARS];
            Arrays.setAll(conversions, year -> MonetaRates.toDollars(inverseRate(input, year)));
        }
    }

    @Benchmark
    public long[] control(RegionalInput input) {
        RegionalAmounts amounts = input.amounts();
        long factor = BigDecimal.TEN.pow(RegionalAmounts.RATE_DECIMALS).longValueExact();
        long[] sums = new long[RegionalAmounts.REGIONS];
        for (int i = 0; i < amounts.size(); i++) {
            long dollars = LongDivision.halfEven(
                    Math.multiplyExact(amounts.cents(i), factor), amounts.unscaledRate(amounts.year(i)));
            int region = amounts.region(i);
            sums[region] = Math.addExact(sums[region], dollars);
        }
        return sums;
    }

    @Benchmark
    public Map<Region, Money> regiostat(Rows rows) {
        Map<Region, Money> sums = new HashMap<>();
        inDollars(rows).rows().forEach(row -> sums.merge(row.region(), money(row), Money::plus));
        return sums;
    }

    @Benchmark
    public Map<Region, BigDecimal> regiostatValues(Rows rows) {
        Map<Region, BigDecimal> sums = new HashMap<>();
        inDollars(rows)
                .rows()
                .forEach(row -> sums.merge(row.region(), row.value().orElseThrow(), BigDecimal::add));
        return sums;
    }

    @Benchmark
    public Map<Region, Money> regiostatTotals(Rows rows) {
        return inDollars(rows).totals(RegionalAmounts.CONTRACTS, Row::region);
    }

    /** Divides to 34 digits, as the conversion without decimals does. */
    @Benchmark
    public BigDecimal[] unroundedControl(RegionalInput input) {
        RegionalAmounts amounts = input.amounts();
        BigDecimal[] rates = new BigDecimal[RegionalAmounts.YEARS];
        Arrays.setAll(rates, amounts::rate);
        BigDecimal[] sums = new BigDecimal[RegionalAmounts.REGIONS];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int i = 0; i < amounts.size(); i++) {
            int region = amounts.region(i);
            BigDecimal dollars = amounts.amount(i).divide(rates[amounts.year(i)], MathContext.DECIMAL128);
            sums[region] = sums[region].add(dollars);
        }
        return sums;
    }

    @Benchmark
    public Map<Region, Money> unroundedRegiostat(Rows rows) {
        Map<Region, Money> sums = new HashMap<>();
        rows.dataset
                .convertedTo("USD", rows.rates)
                .rows()
                .forEach(row -> sums.merge(row.region(), money(row), Money::plus));
        return sums;
    }

    /** Sums over the regions for each year and category, instead of by region. */
    @Benchmark
    public Dataset regiostatSummedOver(Rows rows) {
        return inDollars(rows).summedOver(rows.group, RegionalAmounts.CONTRACTS);
    }

    /** Reads each sum, which is computed when it is asked for. */
    @Benchmark
    public long regiostatSummedOverAndRead(Rows rows) {
        return RegionalAmounts.read(regiostatSummedOver(rows));
    }

    /** Looks up the rate of a year once, and converts each row by itself. */
    @Benchmark
    public Map<Region, Money> regiostatByHand(Rows rows, RegionalInput input) {
        Map<Region, Money> sums = new HashMap<>();
        rows.dataset.rows().forEach(row -> {
            BigDecimal rate = input.amounts().rate(row.period().reportingYear() - RegionalAmounts.FIRST_YEAR);
            Money dollars = money(row)
                    .dividedBy(rate, 2, RoundingMode.HALF_EVEN)
                    .withCurrency(java.util.Currency.getInstance("USD"));
            sums.merge(row.region(), dollars, Money::plus);
        });
        return sums;
    }

    private static Dataset inDollars(Rows rows) {
        return rows.dataset.convertedTo("USD", rows.rates, 2, RoundingMode.HALF_EVEN);
    }

    private static Money money(Row row) {
        return (Money) row.figure().flatMap(Figure::value).orElseThrow();
    }

    @Benchmark
    public org.joda.money.Money[] jodaMoney(JodaAmounts joda, RegionalInput input) {
        BigDecimal[] inverseRates = new BigDecimal[RegionalAmounts.YEARS];
        Arrays.setAll(inverseRates, year -> inverseRate(input, year));
        org.joda.money.Money[] sums = new org.joda.money.Money[RegionalAmounts.REGIONS];
        Arrays.fill(sums, org.joda.money.Money.zero(CurrencyUnit.USD));
        for (int i = 0; i < joda.amounts.length; i++) {
            int region = input.amounts().region(i);
            sums[region] = sums[region].plus(joda.amounts[i].convertedTo(
                    CurrencyUnit.USD, inverseRates[input.amounts().year(i)], RoundingMode.HALF_EVEN));
        }
        return sums;
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money[] strata(StrataAmounts strata, RegionalInput input) {
        Decimal[] inverseRates = new Decimal[RegionalAmounts.YEARS];
        Arrays.setAll(inverseRates, year -> Decimal.of(inverseRate(input, year)));
        com.opengamma.strata.basics.currency.Money[] sums =
                new com.opengamma.strata.basics.currency.Money[RegionalAmounts.REGIONS];
        Arrays.fill(sums, com.opengamma.strata.basics.currency.Money.zero(Currency.USD));
        for (int i = 0; i < strata.amounts.length; i++) {
            int region = input.amounts().region(i);
            sums[region] = sums[region].plus(strata.amounts[i].convertedTo(
                    Currency.USD, inverseRates[input.amounts().year(i)]));
        }
        return sums;
    }

    @Benchmark
    public org.javamoney.moneta.Money[] moneta(MonetaAmounts moneta, RegionalInput input) {
        MonetaryOperator rounding = Monetary.getRounding(Monetary.getCurrency("USD"));
        org.javamoney.moneta.Money[] sums = new org.javamoney.moneta.Money[RegionalAmounts.REGIONS];
        Arrays.fill(sums, org.javamoney.moneta.Money.zero(Monetary.getCurrency("USD")));
        for (int i = 0; i < moneta.amounts.length; i++) {
            int region = input.amounts().region(i);
            sums[region] = sums[region].add(moneta.amounts[i]
                    .with(moneta.conversions[input.amounts().year(i)])
                    .with(rounding));
        }
        return sums;
    }

    private static BigDecimal inverseRate(RegionalInput input, int year) {
        return BigDecimal.ONE.divide(input.amounts().rate(year), MathContext.DECIMAL64);
    }
}
