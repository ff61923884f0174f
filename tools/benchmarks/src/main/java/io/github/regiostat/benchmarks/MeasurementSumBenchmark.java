// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Converts measurements to cents, with a derivation for each, and sums by region. The control does so with an array of
 * {@link BigDecimal}s. The unrounded conversion divides to 34 digits and rounds the results to cents afterwards, and so
 * does its control.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MeasurementSumBenchmark {
    /** The amounts as numbers. */
    @State(Scope.Thread)
    public static class Numbers {
        private BigDecimal[] numbers = {};
        private final BigDecimal[] rates = new BigDecimal[RegionalAmounts.YEARS];

        /**
         * Creates the numbers.
         *
         * @param input the amounts
         */
        @Setup
        public void setUp(RegionalInput input) {
            numbers = new BigDecimal[input.amounts().size()];
            Arrays.setAll(numbers, input.amounts()::amount);
            Arrays.setAll(rates, input.amounts()::rate);
        }
    }

    /** The amounts as measurements. */
    @State(Scope.Thread)
    public static class Measurements {
        private List<Measurement<Money>> measurements = List.of();
        private ExchangeRates rates = ExchangeRates.builder().build();

        /**
         * Creates the measurements.
         *
         * @param input the amounts
         */
        @Setup
        public void setUp(RegionalInput input) {
            measurements = input.amounts().measurements();
            rates = input.amounts().exchangeRates();
        }
    }

    @Benchmark
    public BigDecimal[] control(Numbers numbers, RegionalInput input) {
        BigDecimal[] sums = new BigDecimal[RegionalAmounts.REGIONS];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int i = 0; i < numbers.numbers.length; i++) {
            int region = input.amounts().region(i);
            BigDecimal rate = numbers.rates[input.amounts().year(i)];
            sums[region] = sums[region].add(numbers.numbers[i].divide(rate, 2, RoundingMode.HALF_EVEN));
        }
        return sums;
    }

    @Benchmark
    public Map<Region, Money> regiostat(Measurements inputs) {
        Map<Region, Money> sums = new HashMap<>();
        for (Measurement<Money> measurement : inputs.measurements) {
            Money dollars = measurement
                    .convertedTo("USD", inputs.rates, 2, RoundingMode.HALF_EVEN)
                    .figure()
                    .flatMap(Figure::value)
                    .orElseThrow();
            sums.merge(measurement.region(), dollars, Money::plus);
        }
        return sums;
    }

    @Benchmark
    public BigDecimal[] unroundedControl(Numbers numbers, RegionalInput input) {
        BigDecimal[] sums = new BigDecimal[RegionalAmounts.REGIONS];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int i = 0; i < numbers.numbers.length; i++) {
            int region = input.amounts().region(i);
            BigDecimal dollars =
                    numbers.numbers[i].divide(numbers.rates[input.amounts().year(i)], MathContext.DECIMAL128);
            sums[region] = sums[region].add(dollars.setScale(2, RoundingMode.HALF_EVEN));
        }
        return sums;
    }

    @Benchmark
    public Map<Region, Money> unroundedRegiostat(Measurements inputs) {
        Map<Region, Money> sums = new HashMap<>();
        for (Measurement<Money> measurement : inputs.measurements) {
            Money dollars = measurement
                    .convertedTo("USD", inputs.rates)
                    .figure()
                    .flatMap(Figure::value)
                    .orElseThrow();
            sums.merge(measurement.region(), dollars.roundedTo(2, RoundingMode.HALF_EVEN), Money::plus);
        }
        return sums;
    }
}
