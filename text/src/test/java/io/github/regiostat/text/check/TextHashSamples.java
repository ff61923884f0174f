// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.phrase.PhraseOptions;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that prints the hash codes of checked statements and options. */
final class TextHashSamples {
    private TextHashSamples() {}

    public static void main(String[] args) {
        System.out.println(hashes());
    }

    static String hashes() {
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Dataset data = Dataset.of(Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "370", Scale.BILLION))
                .build());
        return Stream.of(
                        PhraseOptions.DEFAULT.withZhao(Scale.TRILLION),
                        TextCheck.of(data).check("In 2024, contracts of Beijing were 370 billion yuan."))
                .map(value -> value.getClass().getSimpleName() + "=" + value.hashCode())
                .collect(Collectors.joining(" "));
    }
}
