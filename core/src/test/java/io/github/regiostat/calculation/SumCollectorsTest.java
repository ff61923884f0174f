// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SumCollectorsTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();

    private static Measurement<Money> gdp(Region region, String period, String billions) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Figure.money("CNY", billions, Scale.BILLION))
                .build();
    }

    @Test
    void overTime_sumsEachGroup() {
        Map<Region, Measurement<Money>> sums = Stream.of(
                        gdp(BEIJING, "2024-S1", "2"), gdp(TIANJIN, "2024-S1", "1"), gdp(BEIJING, "2024-S2", "3"))
                .collect(Collectors.groupingBy(Measurement::region, SumCollectors.overTime()));
        assertThat(sums.get(BEIJING).requireValue()).isEqualTo(Money.of("CNY", 5_000_000_000L));
        assertThat(sums.get(BEIJING).period()).hasToString("2024-S1/2024-S2");
        assertThat(sums.get(TIANJIN).requireValue()).isEqualTo(Money.of("CNY", 1_000_000_000L));
    }

    @Test
    void overRegions_andOverCategories_sumWithTheirRules() {
        Region both = Region.group("both", "Both", BEIJING, TIANJIN);
        List<Measurement<Money>> all = List.of(gdp(BEIJING, "2024", "2"), gdp(TIANJIN, "2024", "1"));
        assertThat(all.stream().collect(SumCollectors.overRegions(both))).isEqualTo(Sums.overRegions(both, all));
        List<Measurement<Money>> sectors = Stream.of("a", "b")
                .map(sector -> gdp(BEIJING, "2024", "2").toBuilder()
                        .dimension("sector", sector)
                        .build())
                .toList();
        assertThat(sectors.stream().collect(SumCollectors.overCategories()).requireValue())
                .isEqualTo(Money.of("CNY", 4_000_000_000L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.stream().limit(1).collect(SumCollectors.overRegions(both)))
                .withMessageContaining("CN-TJ");
    }
}
