// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Looks up rates of days, directly and through the euro, and converts an amount by the cross rate. The controls index
 * an array with a number for each day; another peer is a {@link TreeMap} by day.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(DailyRates.QUESTIONS)
public class RateLookupBenchmark {
    private static final long CENTS = 8_437_000_000_000L;
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(CENTS, 2);

    private final DailyRates daily = new DailyRates();
    private final ExchangeRates rates = daily.exchangeRates();
    private final NavigableMap<LocalDate, Map<String, BigDecimal>> byDay = daily.treeMap();

    @Benchmark
    public void directControl(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            hole.consume(daily.firstFromArray(i));
        }
    }

    @Benchmark
    public void directRegiostat(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            hole.consume(rates.find(DailyRates.PIVOT, daily.first(i), daily.period(i), RateBasis.SPOT));
        }
    }

    @Benchmark
    public void directTreeMap(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            hole.consume(byDay.floorEntry(daily.day(i)).getValue().get(daily.first(i)));
        }
    }

    @Benchmark
    public void crossControl(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            hole.consume(LongDivision.halfEven(
                    Math.multiplyExact(CENTS, daily.secondFromArray(i)), daily.firstFromArray(i)));
        }
    }

    @Benchmark
    public void crossRegiostat(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            hole.consume(rates.find(daily.first(i), daily.second(i), daily.period(i), RateBasis.SPOT));
        }
    }

    @Benchmark
    public void crossRegiostatApplied(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            hole.consume(rates.find(daily.first(i), daily.second(i), daily.period(i), RateBasis.SPOT)
                    .orElseThrow()
                    .appliedTo(AMOUNT, MathContext.DECIMAL128)
                    .setScale(2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void crossTreeMap(Blackhole hole) {
        for (int i = 0; i < DailyRates.QUESTIONS; i++) {
            Map<String, BigDecimal> ofDay = byDay.floorEntry(daily.day(i)).getValue();
            hole.consume(AMOUNT.multiply(ofDay.get(daily.second(i)))
                    .divide(ofDay.get(daily.first(i)), 2, RoundingMode.HALF_EVEN));
        }
    }
}
