// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Converts measurements, whose results have a derivation. The control divides {@link BigDecimal}s by the rate and
 * rounds to cents.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Amounts.COUNT)
public class MeasurementConversionBenchmark {
    private final BigDecimal rate = Amounts.RATE;
    private final BigDecimal[] numbers = Amounts.equalScale();
    private final List<Measurement<Money>> measurements =
            Stream.of(numbers).map(MeasurementConversionBenchmark::measurement).toList();
    private final ExchangeRates rates = ExchangeRates.builder()
            .average("2024", "USD", "CNY", rate.toString())
            .build();

    private static Measurement<Money> measurement(BigDecimal number) {
        return Measurement.builder(RegionalAmounts.CONTRACTS)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Money.of("CNY", number))
                .build();
    }

    @Benchmark
    public void control(Blackhole hole) {
        for (BigDecimal number : numbers) {
            hole.consume(number.divide(rate, 2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void regiostat(Blackhole hole) {
        for (Measurement<Money> measurement : measurements) {
            hole.consume(measurement.convertedTo("USD", rates));
        }
    }

    @Benchmark
    public void regiostatToCents(Blackhole hole) {
        for (Measurement<Money> measurement : measurements) {
            hole.consume(measurement.convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN));
        }
    }
}
