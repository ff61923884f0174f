// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import io.github.regiostat.text.phrase.PhraseFormat;
import io.github.regiostat.text.phrase.PhraseLanguage;
import java.util.List;
import java.util.Map;

/** Checks a text and prints a figure in Chinese. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Figure<Money> figure = Figure.money("CNY", "181.31", Scale.BILLION);
        Measurement<Money> revenue = Measurement.builder(Indicator.builder("tourism-revenue", Money.class)
                        .flow()
                        .labels(Map.of("en", List.of("tourism revenue")))
                        .build())
                .region(Regions.of("CN-HI"))
                .period("2023")
                .value(figure)
                .build();
        TextCheck check =
                TextCheck.of(Dataset.of(revenue), ExchangeRates.builder().build());
        List<CheckedStatement> statements = check.check("Hainan's tourism revenue was 181.3 billion yuan in 2023.");
        require(statements.size() == 1, "the text must have one statement: " + statements);
        require(statements.get(0).verdict() == Verdict.SUPPORTED, "unexpected verdict: " + statements);

        String chinese = PhraseFormat.of(PhraseLanguage.CHINESE).format(figure);
        require(chinese.equals("1813.1亿元"), "unexpected phrase: " + chinese);
        System.out.println(statements.get(0).text() + ", " + Main.class.getModule());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
