// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-text:0.1.0

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.TextCheck;
import java.util.List;
import java.util.Map;

/** Checks a press release against the data: each figure is supported, contradicted or not in the data. */
class PressRelease {
    public static void main(String... args) {
        Indicator<Money> revenue = Indicator.builder("tourism-revenue", Money.class).flow()
                .labels(Map.of("en", List.of("tourism revenue"))).build();
        Dataset.Builder data = Dataset.builder();
        for (String[] row : new String[][] {{"2022", "105.48"}, {"2023", "181.31"}}) {
            data.add(Measurement.builder(revenue).region(Regions.of("CN-HI")).period(row[0])
                    .value(Figure.money("CNY", row[1], Scale.BILLION)).build());
        }
        String release = "Hainan's tourism revenue was 181.3 billion yuan in 2023, up 17.9%. "
                + "In 2022, tourism revenue of Hainan was more than 105 billion yuan.";
        TextCheck.of(data.build()).check(release).forEach(statement -> System.out.println(
                statement.verdict() + "  " + statement.text() + ": " + statement.because()));
    }
}
