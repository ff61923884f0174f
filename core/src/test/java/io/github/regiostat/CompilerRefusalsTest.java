// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.quantity.Money;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler rejects meaningless operations. Each rejected line is next to an accepted line of the same form. */
class CompilerRefusalsTest {
    private static final String PROGRAM = """
        import io.github.regiostat.calculation.*;
        import io.github.regiostat.exchange.*;
        import io.github.regiostat.figure.*;
        import io.github.regiostat.indicator.*;
        import io.github.regiostat.measurement.*;
        import io.github.regiostat.quantity.*;
        import java.math.*;
        import java.time.Period;
        import java.util.List;

        class Program {
            Money money;
            MoneyPer moneyPer;
            Count count;
            Amount amount;
            AmountPer amountPer;
            Percentage share;
            PercentagePoints points;
            GrowthRate growth;
            Multiple multiple;
            IndexNumber index;
            Figure<Money> moneyFigure;
            Figure<Percentage> shareFigure;
            Indicator<Money> moneyIndicator;
            Measurement<Money> moneys;
            Measurement<MoneyPer> moneysPer;
            Measurement<Percentage> shares;
            Measurement<Count> counts;
            Measurement<?> some;
            ExchangeRates rates;
            ConversionPath path;

            static <Q extends Additive<Q>> Q sum(List<Q> parts) {
                return parts.stream().reduce(Q::plus).orElseThrow();
            }

            static <Q extends Monetary<Q>> String currencyOf(Q monetary) {
                return monetary.currency().getCurrencyCode();
            }

            %s
        }
        """;

    private static final ToolProvider COMPILER = ToolProvider.findFirst("javac").orElseThrow();

    @TempDir
    private Path directory;

    static Stream<Arguments> lines() {
        return Stream.of(
                line("share.plus(share)", "share.plus(points)", "Percentage cannot be converted to PercentagePoints"),
                line(
                        "Percentage p = points",
                        "PercentagePoints p = points",
                        "PercentagePoints cannot be converted to Percentage"),
                line(
                        "Percentage p = share.minus(share)",
                        "PercentagePoints p = share.minus(share)",
                        "PercentagePoints cannot be converted"),
                line(
                        "PercentagePoints p = share.minus(points)",
                        "Percentage p = share.minus(points)",
                        "Percentage cannot be converted"),
                line("points.plus(share)", "points.plus(points)", "Percentage cannot be converted to PercentagePoints"),
                line("points.appliedTo(money)", "share.appliedTo(money)", "cannot find symbol", "method appliedTo"),
                line("growth.plus(growth)", "growth.chainedWith(growth)", "cannot find symbol", "method plus"),
                line(
                        "GrowthRate g = growth.minus(growth)",
                        "PercentagePoints g = growth.minus(growth)",
                        "cannot be converted to GrowthRate"),
                line("growth.minus(share)", "growth.minus(growth)", "Percentage cannot be converted to GrowthRate"),
                line(
                        "index.plus(index)",
                        "index.changeFrom(index, Period.ofYears(1))",
                        "cannot find symbol",
                        "method plus"),
                line("multiple.plus(multiple)", "multiple.appliedTo(multiple)", "cannot find symbol", "method plus"),
                line("money.plus(count)", "money.plus(money)", "Count cannot be converted to Money"),
                line("count.plus(amount)", "count.plus(count)", "Amount cannot be converted to Count"),
                line("money.compareTo(count)", "money.compareTo(money)", "Count cannot be converted to Money"),
                line(
                        "money.multipliedBy(money)",
                        "money.multipliedBy(2)",
                        "no suitable method found for multipliedBy(Money)"),
                line(
                        "money.multipliedBy(0.5)",
                        "money.multipliedBy(new BigDecimal(\"0.5\"))",
                        "no suitable method found for multipliedBy(double)"),
                line(
                        "Money.of(\"CNY\", 84.37)",
                        "Money.of(\"CNY\", \"84.37\")",
                        "no suitable method found for of(String,double)"),
                line("Percentage.of(4.27)", "Percentage.of(\"4.27\")", "no suitable method found for of(double)"),
                line(
                        "money.dividedBy(amount)",
                        "money.dividedBy(count)",
                        "no suitable method found for dividedBy(Amount)"),
                line(
                        "Money m = money.dividedBy(money)",
                        "Multiple m = money.dividedBy(money)",
                        "cannot be converted to Money"),
                line(
                        "Money m = money.dividedBy(count)",
                        "MoneyPer m = money.dividedBy(count)",
                        "cannot be converted to Money"),
                line(
                        "moneyPer.multipliedBy(money)",
                        "moneyPer.multipliedBy(count)",
                        "Money cannot be converted to Count"),
                line("sum(List.of(moneyPer))", "sum(List.of(money))", "MoneyPer", "Additive"),
                line("sum(List.of(amountPer))", "sum(List.of(amount))", "AmountPer", "Additive"),
                line("sum(List.of(share))", "sum(List.of(count))", "Percentage", "Additive"),
                line("sum(List.of(index))", "sum(List.of(count))", "IndexNumber", "Additive"),
                line("currencyOf(share)", "currencyOf(money)", "Percentage", "Monetary"),
                line("currencyOf(count)", "currencyOf(moneyPer)", "Count", "Monetary"),
                line(
                        "Figure<Money> f = shareFigure",
                        "Figure<Money> f = moneyFigure",
                        "Figure<Percentage> cannot be converted to Figure<Money>"),
                line(
                        "Bounds.closed(money, share)",
                        "Bounds.closed(money, money)",
                        "method closed in class Bounds",
                        "cannot be applied"),
                line(
                        "Figure.rounded(share, share)",
                        "Figure.rounded(share, BigDecimal.ONE)",
                        "Percentage cannot be converted to BigDecimal"));
    }

    static Stream<Arguments> conversions() {
        return Stream.of(
                line(
                        "path.convert(shareFigure)",
                        "path.convert(moneyFigure)",
                        "method convert in class ConversionPath",
                        "cannot be applied"),
                line(
                        "shares.convertedTo(\"USD\", rates)",
                        "moneys.convertedTo(\"USD\", rates)",
                        "ExchangeRates cannot be converted to RatesFor<? super Percentage>"),
                line(
                        "counts.convertedTo(\"USD\", rates)",
                        "moneysPer.convertedTo(\"USD\", rates)",
                        "RatesFor<? super Count>"),
                line(
                        "some.convertedTo(\"USD\", rates)",
                        "some.as(Money.class).convertedTo(\"USD\", rates)",
                        "RatesFor<? super CAP#1>"),
                line(
                        "shares.convertedTo(\"USD\", rates.using(RateBasis.PPP))",
                        "moneys.convertedTo(\"USD\", rates.using(RateBasis.PPP))",
                        "RatesFor<? super Percentage>"),
                line(
                        "ExchangeRate.implied(moneyFigure, shareFigure)",
                        "ExchangeRate.implied(moneyFigure, moneyFigure)",
                        "Figure<Percentage> cannot be converted to Figure<Money>"));
    }

    static Stream<Arguments> measurements() {
        return Stream.of(
                line(
                        "Sums.overTime(List.of(moneysPer))",
                        "moneysPer.convertedTo(\"USD\", rates)",
                        "MoneyPer",
                        "Additive"),
                line("Sums.overTime(List.of(shares))", "Sums.overTime(List.of(moneys))", "Percentage", "Additive"),
                line(
                        "Measurement<Money> m = shares",
                        "Measurement<Percentage> m = shares",
                        "Measurement<Percentage> cannot be converted to Measurement<Money>"),
                line(
                        "Measurement.builder(moneyIndicator).value(share)",
                        "Measurement.builder(moneyIndicator).value(money)",
                        "value"),
                line(
                        "Measurement.builder(moneyIndicator).value(shareFigure)",
                        "Measurement.builder(moneyIndicator).value(moneyFigure)",
                        "value"),
                line(
                        "Measurement<Percentage> m = moneys",
                        "Measurement<Money> m = moneys",
                        "Measurement<Money> cannot be converted to Measurement<Percentage>"),
                line("some.as(String.class)", "some.as(Money.class)", "String"),
                line("Indicator.builder(\"x\", String.class)", "Indicator.builder(\"x\", Money.class)", "String"));
    }

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of(
                        "interface Own extends Quantity<Money> {}",
                        "interface Own extends Comparable<Money> {}",
                        List.of("class is not allowed to extend sealed class: Quantity")),
                Arguments.of(
                        "abstract class Own implements Additive<Money> {}",
                        "abstract class Own implements Comparable<Money> {}",
                        List.of("class is not allowed to extend sealed class: Additive")),
                Arguments.of(
                        "class Own extends UnitMismatchException {}",
                        "class Own extends IllegalArgumentException {}",
                        List.of("class is not allowed to extend sealed class: UnitMismatchException")),
                Arguments.of(
                        "class Own extends Money {}",
                        "class Own extends Object {}",
                        List.of("cannot inherit from final Money")),
                Arguments.of(
                        "Object own = new Money(null, null);",
                        "Object own = Money.of(\"CNY\", 1);",
                        List.of("has private access in Money")),
                Arguments.of(
                        "class Own extends Measurement<Money> {}",
                        "class Own extends Object {}",
                        List.of("Measurement")),
                Arguments.of(
                        "class Own extends Indicator<Money> {}", "class Own extends Object {}", List.of("Indicator")),
                Arguments.of("class Own extends PolicyCount {}", "class Own extends Object {}", List.of("PolicyCount")),
                Arguments.of(
                        "class Own extends Measurement.Builder<Money> {}",
                        "class Own extends Object {}",
                        List.of("Builder")),
                Arguments.of(
                        "class Own extends ExchangeRates {}",
                        "class Own extends Object {}",
                        List.of("cannot inherit from final")),
                Arguments.of(
                        "abstract class Own implements RatesFor<Money> {}",
                        "abstract class Own implements Comparable<Money> {}",
                        List.of("class is not allowed to extend sealed class: RatesFor")),
                Arguments.of(
                        "Object own = ImmutableMeasurement.builder();",
                        "Object own = new Object();",
                        List.of("ImmutableMeasurement")));
    }

    private static Arguments line(String refused, String accepted, String... reasons) {
        return Arguments.of(inMethod(refused), inMethod(accepted), List.of(reasons));
    }

    private static String inMethod(String line) {
        return "void run() { " + line + "; }";
    }

    @ParameterizedTest
    @MethodSource({"lines", "conversions", "measurements", "declarations"})
    void compiler_refusesOneAndTakesTheOther(String refused, String accepted, List<String> reasons) throws Exception {
        assertThat(outputFor(accepted)).isEmpty();
        assertThat(outputFor(refused)).contains("error: ").contains(reasons);
    }

    /**
     * Returns the compiler messages for a program with this member. The snippets are always compiled on the class path.
     */
    private String outputFor(String member) throws IOException, URISyntaxException {
        Path program = Files.writeString(directory.resolve("Program.java"), PROGRAM.formatted(member));
        URI core =
                Money.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        StringWriter output = new StringWriter();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            PrintWriter writer = new PrintWriter(output);
            COMPILER.run(
                    writer,
                    writer,
                    "-proc:none",
                    "-nowarn",
                    "-cp",
                    Path.of(core).toString(),
                    "-d",
                    directory.toString(),
                    program.toString());
        } finally {
            Locale.setDefault(before);
        }
        return output.toString();
    }
}
