// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.opengamma.strata.basics.currency.CurrencyAmount;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.util.Currency;
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

/**
 * Parses and formats amounts such as {@code CNY 84370000000.00}. The controls parse a {@link Currency} and a
 * {@link BigDecimal}, and concatenate their texts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Amounts.COUNT)
public class MoneyTextBenchmark {
    private final Currency currency = Currency.getInstance("CNY");
    private final BigDecimal[] numbers = Amounts.equalScale();
    private final String[] texts = Amounts.map(numbers, String[]::new, number -> "CNY " + number.toPlainString());
    private final Money[] amounts = Amounts.money("CNY", numbers);
    private final org.joda.money.Money[] jodaAmounts = Amounts.map(
            numbers, org.joda.money.Money[]::new, number -> org.joda.money.Money.of(CurrencyUnit.of("CNY"), number));
    private final com.opengamma.strata.basics.currency.Money[] strataAmounts = Amounts.map(
            numbers,
            com.opengamma.strata.basics.currency.Money[]::new,
            number -> com.opengamma.strata.basics.currency.Money.of(
                    com.opengamma.strata.basics.currency.Currency.CNY, number));

    @Benchmark
    public void parseControl(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Currency.getInstance(text.substring(0, 3)));
            hole.consume(new BigDecimal(text.substring(4)));
        }
    }

    @Benchmark
    public void parseRegiostat(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Money.parse(text));
        }
    }

    @Benchmark
    public void parseJodaMoney(Blackhole hole) {
        for (String text : texts) {
            hole.consume(org.joda.money.Money.parse(text));
        }
    }

    @Benchmark
    public void parseStrata(Blackhole hole) {
        for (String text : texts) {
            hole.consume(CurrencyAmount.parse(text));
        }
    }

    @Benchmark
    public void parseMoneta(Blackhole hole) {
        for (String text : texts) {
            hole.consume(org.javamoney.moneta.Money.parse(text));
        }
    }

    @Benchmark
    public void formatControl(Blackhole hole) {
        for (BigDecimal number : numbers) {
            hole.consume(currency.getCurrencyCode() + ' ' + number.toPlainString());
        }
    }

    @Benchmark
    public void formatRegiostat(Blackhole hole) {
        for (Money amount : amounts) {
            hole.consume(amount.toString());
        }
    }

    @Benchmark
    public void formatJodaMoney(Blackhole hole) {
        for (org.joda.money.Money amount : jodaAmounts) {
            hole.consume(amount.toString());
        }
    }

    @Benchmark
    public void formatStrata(Blackhole hole) {
        for (com.opengamma.strata.basics.currency.Money amount : strataAmounts) {
            hole.consume(amount.toString());
        }
    }
}
