// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.opengamma.strata.basics.currency.Currency;
import com.opengamma.strata.collect.Decimal;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Multiplies amounts by a rate and rounds to cents. The control does so with {@link BigDecimal}s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Amounts.COUNT)
public class MoneyTimesRateBenchmark {
    private final BigDecimal rate = Amounts.RATE;
    private final BigDecimal[] numbers = Amounts.equalScale();
    private final Money[] amounts = Amounts.money("USD", numbers);
    private final CurrencyUnit jodaYuan = CurrencyUnit.of("CNY");
    private final org.joda.money.Money[] jodaAmounts = Amounts.map(
            numbers, org.joda.money.Money[]::new, number -> org.joda.money.Money.of(CurrencyUnit.USD, number));
    private final Decimal strataRate = Decimal.of(rate);
    private final com.opengamma.strata.basics.currency.Money[] strataAmounts = Amounts.map(
            numbers,
            com.opengamma.strata.basics.currency.Money[]::new,
            number -> com.opengamma.strata.basics.currency.Money.of(Currency.USD, number));

    @Benchmark
    public void control(Blackhole hole) {
        for (BigDecimal number : numbers) {
            hole.consume(number.multiply(rate).setScale(2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void regiostat(Blackhole hole) {
        for (Money amount : amounts) {
            hole.consume(amount.multipliedBy(rate).roundedTo(2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void jodaMoney(Blackhole hole) {
        for (org.joda.money.Money amount : jodaAmounts) {
            hole.consume(amount.convertedTo(jodaYuan, rate, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void strata(Blackhole hole) {
        for (com.opengamma.strata.basics.currency.Money amount : strataAmounts) {
            hole.consume(amount.convertedTo(Currency.CNY, strataRate));
        }
    }
}
