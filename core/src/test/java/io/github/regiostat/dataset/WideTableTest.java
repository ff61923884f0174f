// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import org.junit.jupiter.api.Test;

class WideTableTest {
    private static final TableOptions PERIODS = TableOptions.DEFAULT.withLayout(TableLayout.PERIODS_AS_COLUMNS);
    private static final TableOptions REGIONS = TableOptions.DEFAULT.withLayout(TableLayout.REGIONS_AS_COLUMNS);

    private static Measurement<Money> compared(Measurement<Money> measurement, int with) {
        return measurement.toBuilder()
                .reference(Reference.to(TimePeriod.year(with)))
                .build();
    }

    private static Measurement<Money> from(Measurement<Money> measurement, Source source) {
        return measurement.toBuilder().source(source).build();
    }

    private static Measurement<Money> yuan(String region, int year, long number) {
        return Measurement.builder(GDP)
                .region(Regions.of(region))
                .period(TimePeriod.year(year))
                .value(Money.of("CNY", number))
                .build();
    }

    @Test
    void missingMeasurement_standsInTheColumnOfTheOthers() {
        Dataset dataset = Dataset.of(
                compared(yuan("CN-BJ", 2023, 1), 2022),
                compared(yuan("CN-BJ", 2024, 2), 2023),
                missing(GDP, TIANJIN, "2023"),
                compared(yuan("CN-TJ", 2024, 4), 2023),
                missing(GDP, TIANJIN, "2025"));
        assertThat(dataset.toTable(PERIODS)).isEqualTo("""
            indicator: gdp
            unit: CNY
            region         2023 compared with 2022  2024 compared with 2023             2025
            CN-BJ Beijing                        1                        2
            CN-TJ Tianjin          (missing value)                        4  (missing value)\
            """);
    }

    @Test
    void periodComparedWithTwoOthers_hasTwoColumns() {
        Dataset dataset = Dataset.of(
                compared(yuan("CN-BJ", 2024, 1), 2023),
                compared(yuan("CN-BJ", 2024, 2), 2013),
                compared(yuan("CN-TJ", 2024, 3), 2023),
                compared(yuan("CN-TJ", 2024, 4), 2013));
        assertThat(dataset.toTable(PERIODS)).isEqualTo("""
            indicator: gdp
            unit: CNY
            region         2024 compared with 2023  2024 compared with 2013
            CN-BJ Beijing                        1                        2
            CN-TJ Tianjin                        3                        4\
            """);
    }

    @Test
    void sourcesOfPeriods_areInTheHeads_andThoseOfRegionsInTheRows() {
        Dataset ofPeriods = Dataset.of(
                from(yuan("CN-BJ", 2023, 1), vintage("2024")),
                from(yuan("CN-BJ", 2024, 2), vintage("2025")),
                from(yuan("CN-TJ", 2023, 3), vintage("2024")),
                from(yuan("CN-TJ", 2024, 4), vintage("2025")));
        assertThat(ofPeriods.toTable(PERIODS)).endsWith("""
            region         2023 source Office (vintage 2024)  2024 source Office (vintage 2025)
            CN-BJ Beijing                                  1                                  2
            CN-TJ Tianjin                                  3                                  4\
            """);
        Dataset ofRegions = Dataset.of(
                from(yuan("CN-BJ", 2023, 1), Source.of("A")),
                from(yuan("CN-BJ", 2024, 2), Source.of("A")),
                from(yuan("CN-TJ", 2023, 3), Source.of("B")),
                from(yuan("CN-TJ", 2024, 4), Source.of("B")));
        assertThat(ofRegions.toTable(PERIODS)).endsWith("""
            region         source  2023  2024
            CN-BJ Beijing  A          1     2
            CN-TJ Tianjin  B          3     4\
            """);
    }

    @Test
    void unitOfAnIndicator_isInTheRow_andThatOfARegionInTheHead() {
        Dataset indicators = Dataset.of(
                gdp(BEIJING, "2023", "1").build(),
                gdp(BEIJING, "2024", "2").build(),
                population(BEIJING, "2023", 3),
                population(BEIJING, "2024", 4));
        assertThat(indicators.toTable(PERIODS)).isEqualTo("""
            region: CN-BJ Beijing
            indicator   unit           2023        2024
            gdp         CNY      1000000000  2000000000
            population  persons           3           4\
            """);
        Dataset currencies = Dataset.of(
                yuan("CN-BJ", 2023, 1),
                yuan("CN-BJ", 2024, 2),
                yuan("DE", 2023, 3).toBuilder().value(Money.of("EUR", 3)).build(),
                yuan("DE", 2024, 4).toBuilder().value(Money.of("EUR", 4)).build());
        assertThat(currencies.toTable(REGIONS)).isEqualTo("""
            indicator: gdp
            period  CN-BJ Beijing unit CNY  DE Germany unit EUR
            2023                         1                    3
            2024                         2                    4\
            """);
    }

    @Test
    void limitOfRows_countsTheRowsOfTheTable() {
        Dataset dataset = Dataset.of(yuan("CN-BJ", 2023, 1), yuan("CN-TJ", 2023, 3), yuan("CN-TJ", 2024, 4));
        assertThat(dataset.toTable(PERIODS.withRows(1))).endsWith("""
            region         2023  2024
            CN-BJ Beijing     1
            … and 1 more\
            """);
    }
}
