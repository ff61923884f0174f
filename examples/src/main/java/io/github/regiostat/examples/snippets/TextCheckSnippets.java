// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimConflicts;
import io.github.regiostat.claims.Claims;
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
import io.github.regiostat.text.check.TextCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks of text. */
final class TextCheckSnippets {
    private TextCheckSnippets() {}

    public static void main(String[] args) {
        check();
        options();
        conflicts();
    }

    private static Dataset dataset() {
        // @start region="labels"
        Indicator<Money> revenue = Indicator.builder("tourism-revenue", Money.class)
                .flow()
                .labels(Map.of("en", List.of("tourism revenue"), "zh", List.of("旅游收入")))
                .build();
        Measurement<Money> in2023 = Measurement.builder(revenue)
                .region(Regions.of("CN-HI"))
                .period("2023")
                .value(Figure.money("CNY", "181.31", Scale.BILLION))
                .build();
        Measurement<Money> in2022 = in2023.toBuilder()
                .period("2022")
                .value(Figure.money("CNY", "105.48", Scale.BILLION))
                .build();
        Dataset dataset = Dataset.of(in2022, in2023);
        // @end
        return dataset;
    }

    private static void check() {
        Dataset dataset = dataset();
        // @start region="check"
        TextCheck check = TextCheck.of(dataset);
        String text = "Hainan's tourism revenue was 181.3 billion yuan in 2023, up 17.9%.";
        for (CheckedStatement statement : check.check(text)) {
            System.out.println(statement.text() + ": " + statement.verdict());
            // 181.3 billion yuan: SUPPORTED
            // 17.9%: CONTRADICTED
        }
        // @end
    }

    private static void options() {
        Dataset dataset = dataset();
        // @start region="options"
        TextCheckOptions options = TextCheckOptions.DEFAULT
                .withRegion(Regions.of("CN-HI"))
                .withPublished(LocalDate.of(2024, 2, 1))
                .withBand(new BigDecimal("2"));
        TextCheck check = TextCheck.of(dataset, ExchangeRates.builder().build(), options);
        for (CheckedStatement statement : check.check("去年旅游收入近1850亿元。")) {
            System.out.println(statement.text() + ": " + statement.verdict());
            // 近1850亿元: SUPPORTED
        }
        // @end
    }

    private static void conflicts() {
        Indicator<?> revenue = dataset().get(0).indicator();
        // @start region="conflicts"
        // Indicators with labels suffice: the texts are compared with one another.
        TextCheckOptions inChina = TextCheckOptions.DEFAULT.withRegion(Regions.of("CN"));
        TextCheckOptions options = inChina.withIndicators(List.of(revenue));
        ExchangeRates none = ExchangeRates.builder().build();
        TextCheck check = TextCheck.of(Dataset.of(), none, options);
        String before = "Hainan's tourism revenue was 105 billion yuan in 2022.";
        String later = "Hainan's tourism revenue was 181 billion yuan in 2023.";
        String growth = "In 2023, Hainan's tourism revenue grew by 27.1%.";
        List<Claim> claims = Stream.of(before, later, growth)
                .flatMap(text -> check.check(text).stream())
                .flatMap(statement -> statement.claim().stream())
                .toList();
        ClaimConflicts found = Claims.conflicts(claims, Dataset.of());
        System.out.println(found.conflicts().size()); // 1
        // @end
    }
}
