// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-core:0.1.0

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.time.LocalDate;

/** A revision triangle: the values that an office published for each year, by date of publication. */
class Revisions {
    static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class).flow().build();

    static Measurement<Money> gdp(String year, String billions, String published) {
        Source source = Source.builder("Statistical office").vintage(published.substring(0, 4))
                .published(LocalDate.parse(published)).build();
        return Measurement.builder(GDP).region(Regions.of("CN-BJ")).period(year).source(source)
                .value(Figure.money("CNY", billions, Scale.BILLION)).build();
    }

    public static void main(String... args) {
        Dataset data = Dataset.of(
                gdp("2022", "4161.1", "2023-01-19"), gdp("2022", "4154.1", "2024-01-21"),
                gdp("2023", "4376.1", "2024-01-21"), gdp("2023", "4730.0", "2025-01-20"),
                gdp("2024", "4984.3", "2025-01-20"));
        System.out.println(data.revisions(GDP, Regions.of("CN-BJ")));
        System.out.println("As known in March 2024: " + data.asOf(LocalDate.parse("2024-03-01")).get(1));
    }
}
