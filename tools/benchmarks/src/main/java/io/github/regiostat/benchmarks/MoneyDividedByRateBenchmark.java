// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.opengamma.strata.collect.Decimal;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Divides amounts by a rate, the quotation of yuan for a dollar, and rounds to cents. The control does so with
 * {@link BigDecimal}s. Joda-Money and Moneta multiply by the inverse rate of 16 digits.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Amounts.COUNT)
public class MoneyDividedByRateBenchmark {
    private final BigDecimal rate = Amounts.RATE;
    private final BigDecimal[] numbers = Amounts.equalScale();
    private final Money[] amounts = Amounts.money("CNY", numbers);
    private final org.joda.money.Money[] jodaAmounts = Amounts.map(
            numbers, org.joda.money.Money[]::new, number -> org.joda.money.Money.of(CurrencyUnit.of("CNY"), number));
    private final Decimal strataRate = Decimal.of(rate);
    private final Decimal[] strataAmounts = Amounts.map(numbers, Decimal[]::new, Decimal::of);

    /** The amounts and the rate of Moneta, which takes long to start. */
    @State(Scope.Thread)
    public static class MonetaAmounts {
        private final org.javamoney.moneta.Money[] amounts = Amounts.map(
                Amounts.equalScale(),
                org.javamoney.moneta.Money[]::new,
                number -> org.javamoney.moneta.Money.of(number, "CNY"));
        private final MonetaryOperator conversion = MonetaRates.toDollars(Amounts.INVERSE);
        private final MonetaryOperator rounding = Monetary.getRounding(Monetary.getCurrency("USD"));
    }

    @Benchmark
    public void control(Blackhole hole) {
        for (BigDecimal number : numbers) {
            hole.consume(number.divide(rate, 2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void regiostat(Blackhole hole) {
        for (Money amount : amounts) {
            hole.consume(amount.dividedBy(rate, 2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void jodaMoney(Blackhole hole) {
        for (org.joda.money.Money amount : jodaAmounts) {
            hole.consume(amount.convertedTo(CurrencyUnit.USD, Amounts.INVERSE, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void strata(Blackhole hole) {
        for (Decimal amount : strataAmounts) {
            hole.consume(amount.dividedBy(strataRate).roundToScale(2, RoundingMode.HALF_EVEN));
        }
    }

    @Benchmark
    public void moneta(MonetaAmounts moneta, Blackhole hole) {
        for (org.javamoney.moneta.Money amount : moneta.amounts) {
            hole.consume(amount.with(moneta.conversion).with(moneta.rounding));
        }
    }
}
