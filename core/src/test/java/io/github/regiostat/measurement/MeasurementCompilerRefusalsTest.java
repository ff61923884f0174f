// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What makes no sense with measurements does not compile. Each refused line stands beside one of the same shape that is accepted. */
class MeasurementCompilerRefusalsTest {
    private static final String PROGRAM = """
            import io.github.regiostat.exchange.*;
            import io.github.regiostat.figure.*;
            import io.github.regiostat.indicator.*;
            import io.github.regiostat.measurement.*;
            import io.github.regiostat.quantity.*;

            class Program {
                Money money;
                Percentage share;
                Figure<Money> moneyFigure;
                Figure<Percentage> shareFigure;
                Indicator<Money> moneyIndicator;
                Measurement<Money> moneys;
                Measurement<MoneyPer> moneysPer;
                Measurement<Percentage> shares;
                Measurement<Count> counts;
                Measurement<?> some;
                ExchangeRates rates;

                %s
            }
            """;

    private static final ToolProvider COMPILER = ToolProvider.findFirst("javac").orElseThrow();

    @TempDir
    private Path directory;

    static Stream<Arguments> conversions() {
        return Stream.of(
                line(
                        "shares.convertedTo(\"USD\", rates)",
                        "moneys.convertedTo(\"USD\", rates)",
                        "RatesFor<? super Percentage>"),
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

    static Stream<Arguments> kinds() {
        return Stream.of(
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
        return Arguments.of("void run() { " + refused + "; }", "void run() { " + accepted + "; }", List.of(reasons));
    }

    @ParameterizedTest
    @MethodSource({"conversions", "kinds", "declarations"})
    void compiler_refusesOneAndTakesTheOther(String refused, String accepted, List<String> reasons) throws Exception {
        assertThat(outputFor(accepted)).isEmpty();
        assertThat(outputFor(refused)).contains("error:").contains(reasons);
    }

    /** What the compiler says to a program with this member. The snippets are always compiled on the class path. */
    private String outputFor(String member) throws IOException, URISyntaxException {
        Path program = Files.writeString(directory.resolve("Program.java"), PROGRAM.formatted(member));
        URI core = Measurement.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
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
