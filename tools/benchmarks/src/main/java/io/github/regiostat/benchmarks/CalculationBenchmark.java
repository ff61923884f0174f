// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Single calculations with measurements. The controls are the same arithmetic with {@link BigDecimal}s of 34 digits,
 * without checks, bounds and derivation.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CalculationBenchmark {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Region beijing = Regions.of("CN-BJ");
    private final Region tianjin = Regions.of("CN-TJ");
    private final Region hebei = Regions.of("CN-HE");
    private final Region group = Region.group("jing-jin-ji", "Jing-Jin-Ji region", beijing, tianjin, hebei);
    private final Measurement<Money> before = gdp(beijing, "2023", "4376.1");
    private final Measurement<Money> after = gdp(beijing, "2024", "4984.3");
    private final Measurement<Money> whole = gdp(Regions.of("CN"), "2024", "134908.4");
    private final List<Measurement<Money>> parts =
            List.of(after, gdp(tianjin, "2024", "1802.4"), gdp(hebei, "2024", "4752.7"));
    private final Measurement<Count> population = Measurement.builder(POPULATION)
            .region(beijing)
            .period("2024")
            .value(Figure.count(21_832_000, "persons"))
            .build();
    private final BigDecimal beforeNumber = number(before);
    private final BigDecimal afterNumber = number(after);
    private final BigDecimal wholeNumber = number(whole);
    private final BigDecimal tianjinNumber = number(parts.get(1));
    private final BigDecimal hebeiNumber = number(parts.get(2));
    private final BigDecimal populationNumber = number(population);

    private static Measurement<Money> gdp(Region region, String year, String billions) {
        return Measurement.builder(GDP)
                .region(region)
                .period(year)
                .value(Figure.money("CNY", billions, Scale.BILLION))
                .build();
    }

    private static BigDecimal number(Measurement<?> measurement) {
        return measurement.figure().flatMap(Figure::value).orElseThrow().number();
    }

    @Benchmark
    public BigDecimal growthControl() {
        return afterNumber
                .divide(beforeNumber, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
    }

    @Benchmark
    public Measurement<GrowthRate> growthRegiostat() {
        return Growth.between(before, after);
    }

    @Benchmark
    public BigDecimal shareControl() {
        return afterNumber.multiply(HUNDRED).divide(wholeNumber, MathContext.DECIMAL128);
    }

    @Benchmark
    public Measurement<Percentage> shareRegiostat() {
        return Shares.of(after, whole);
    }

    @Benchmark
    public BigDecimal perCapitaControl() {
        return afterNumber.divide(populationNumber, MathContext.DECIMAL128);
    }

    @Benchmark
    public Measurement<MoneyPer> perCapitaRegiostat() {
        return Ratios.perCapita(after, population);
    }

    @Benchmark
    public BigDecimal sumControl() {
        return afterNumber.add(tianjinNumber).add(hebeiNumber);
    }

    @Benchmark
    public Measurement<Money> sumRegiostat() {
        return Sums.overRegions(group, parts);
    }
}
