// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.opengamma.strata.basics.currency.Currency;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Adds up amounts of one currency. The control adds {@link BigDecimal}s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Amounts.COUNT)
public class MoneyPlusBenchmark {
    /** Whether the amounts have the same number of decimals, {@code equal} or {@code mixed}. */
    @Param({"equal", "mixed"})
    public String scales = "";

    private BigDecimal[] numbers = {};
    private Money[] amounts = {};
    private org.joda.money.Money[] jodaAmounts = {};
    private com.opengamma.strata.basics.currency.Money[] strataAmounts = {};

    /** The amounts of Moneta, which takes long to start. */
    @State(Scope.Thread)
    public static class MonetaAmounts {
        private org.javamoney.moneta.Money[] amounts = {};

        /**
         * Creates the amounts.
         *
         * @param benchmark the numbers
         */
        @Setup
        public void setUp(MoneyPlusBenchmark benchmark) {
            amounts = Amounts.map(
                    benchmark.numbers,
                    org.javamoney.moneta.Money[]::new,
                    number -> org.javamoney.moneta.Money.of(number, "CNY"));
        }
    }

    /** Creates the amounts. */
    @Setup
    public void setUp() {
        numbers = scales.equals("equal") ? Amounts.equalScale() : Amounts.mixedScales();
        amounts = Amounts.money("CNY", numbers);
        jodaAmounts = Amounts.map(
                numbers,
                org.joda.money.Money[]::new,
                number -> org.joda.money.Money.of(CurrencyUnit.of("CNY"), number));
        strataAmounts = Amounts.map(
                numbers,
                com.opengamma.strata.basics.currency.Money[]::new,
                number -> com.opengamma.strata.basics.currency.Money.of(Currency.CNY, number));
    }

    @Benchmark
    public BigDecimal control() {
        BigDecimal sum = numbers[0];
        for (int i = 1; i < Amounts.COUNT; i++) {
            sum = sum.add(numbers[i]);
        }
        return sum;
    }

    @Benchmark
    public Money regiostat() {
        Money sum = amounts[0];
        for (int i = 1; i < Amounts.COUNT; i++) {
            sum = sum.plus(amounts[i]);
        }
        return sum;
    }

    @Benchmark
    public org.joda.money.Money jodaMoney() {
        org.joda.money.Money sum = jodaAmounts[0];
        for (int i = 1; i < Amounts.COUNT; i++) {
            sum = sum.plus(jodaAmounts[i]);
        }
        return sum;
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money strata() {
        com.opengamma.strata.basics.currency.Money sum = strataAmounts[0];
        for (int i = 1; i < Amounts.COUNT; i++) {
            sum = sum.plus(strataAmounts[i]);
        }
        return sum;
    }

    @Benchmark
    public org.javamoney.moneta.Money moneta(MonetaAmounts moneta) {
        org.javamoney.moneta.Money sum = moneta.amounts[0];
        for (int i = 1; i < Amounts.COUNT; i++) {
            sum = sum.add(moneta.amounts[i]);
        }
        return sum;
    }
}
