// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.rate;
import static io.github.regiostat.dataset.DatasetFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetTableTest {
    private static DatasetAppender billions() {
        DatasetAppender rows = Dataset.appender(List.of("sex"));
        return rows.atVariable(rows.variable(GDP, YUAN))
                .atPeriod(rows.period(TimePeriod.year(2024)))
                .atFigureAttributes(
                        rows.figureAttributes(FigureAttributes.rounded(Scale.BILLION, new BigDecimal("0.01"))));
    }

    @Test
    void constantProperties_areLinesAndOthersColumns() {
        DatasetAppender rows = billions();
        rows.atRegion(rows.region(BEIJING)).append(498431, 2);
        rows.atRegion(rows.region(TIANJIN)).append(180240, 2);
        rows.atRegion(rows.region(HEBEI)).appendMissing();
        assertThat(rows.build().toTable() + "\n").isEqualTo("""
                        indicator: gdp
                        unit: CNY billion
                        period: 2024
                        region                   value
                        CN-BJ Beijing          4984.31
                        CN-TJ Tianjin          1802.40
                        CN-HE Hebei    (missing value)
                        """);
    }

    @Test
    void dimensionWithTheHeadingOfAnotherColumn_hasItsOwn() {
        Dataset dataset = Dataset.of(
                gdp(BEIJING, "2024", "1")
                        .dimension("region", "urban")
                        .dimension("source", "x")
                        .build(),
                gdp(TIANJIN, "2024", "2")
                        .dimension("region", "rural")
                        .dimension("source", "x")
                        .build());
        assertThat(dataset.toTable() + "\n").isEqualTo("""
                        indicator: gdp
                        unit: CNY
                        period: 2024
                        dimension.source: x
                        region         dimension.region       value
                        CN-BJ Beijing  urban             1000000000
                        CN-TJ Tianjin  rural             2000000000
                        """);
    }

    @Test
    void everyProperty_hasAColumnIfItVaries() {
        Measurement<Money> one = gdp(BEIJING, "2024", "1").build();
        Dataset dataset = Dataset.of(
                one,
                one.toBuilder()
                        .id("F1")
                        .to(HEBEI)
                        .dimension("sex", "F")
                        .reference(Reference.to(TIANJIN))
                        .source(vintage("2025"))
                        .statuses(Statuses.parse("B,P"))
                        .confidentiality(Confidentiality.ofCode("F"))
                        .note("not shown")
                        .build(),
                population(TIANJIN, "2023", 5));
        assertThat(dataset.toTable().lines().map(String::stripTrailing))
                .containsExactly(
                        "id  indicator   unit     region         counterpart  period  sex  compared with  source"
                                + "                 status  confidentiality       value",
                        "    gdp         CNY      CN-BJ Beijing               2024"
                                + "                                                                        1000000000",
                        "F1  gdp         CNY      CN-BJ Beijing  to CN-HE     2024    F    CN-TJ          Office"
                                + " (vintage 2025)  B,P     F                1000000000",
                        "    population  persons  CN-TJ Tianjin               2023"
                                + "                                                                                 5");
    }

    @Test
    void truncatedFigure_staysTruncated() throws Exception {
        Figure<Money> truncated = Figure.money("CNY", "84.37", Scale.BILLION).asTruncated();
        Measurement<Money> measurement =
                gdp(BEIJING, "2024", "1").value(truncated).build();
        Measurement<Money> over = gdp(BEIJING, "2023", "1")
                .value(truncated.with(Qualifier.MORE_THAN))
                .build();
        Dataset dataset = Dataset.of(measurement, over);
        assertThat((Object) dataset.get(0)).isEqualTo(measurement);
        assertThat((Object) dataset.get(1)).isEqualTo(over);
        assertThat(dataset.row(0).figureAttributes().orElseThrow().isTruncated())
                .isTrue();
        assertThat(JavaStreams.copyOf(dataset)).isEqualTo(dataset);
        Figure<Money> rounded = Figure.money("CNY", "84.37", Scale.BILLION);
        assertThat(dataset)
                .isNotEqualTo(
                        Dataset.of(gdp(BEIJING, "2024", "1").value(rounded).build(), over));
    }

    @Test
    void figures_areFormatted() {
        Measurement.Builder<Money> over = gdp(BEIJING, "2020", "1")
                .value(Figure.exact(Money.of("CNY", 370)).with(Qualifier.MORE_THAN));
        Measurement.Builder<Money> within =
                gdp(BEIJING, "2021", "1").value(Figure.within(Bounds.of(YUAN, Interval.parse("[1, 2.123456789]"))));
        Measurement.Builder<Money> undetermined = gdp(BEIJING, "2022", "1").value(Figure.undetermined(YUAN));
        Measurement.Builder<Money> computed = gdp(BEIJING, "2023", "1")
                .value(Figure.computed(Money.of("CNY", "1.23456789012"), Bounds.of(YUAN, Interval.parse("[1, 2]"))));
        Measurement.Builder<Money> few = gdp(BEIJING, "2024", "1")
                .value(Figure.computed(Money.of("CNY", "1.5"), Bounds.of(YUAN, Interval.parse("[1, 2]"))));
        Measurement<Money> suppressed = missing(GDP, BEIJING, "2025").toBuilder()
                .statuses(Statuses.of(ObservationStatus.SUPPRESSED))
                .build();
        Dataset dataset = Dataset.of(
                over.build(), within.build(), undetermined.build(), computed.build(), few.build(), suppressed);
        assertThat(dataset.toTable() + "\n").isEqualTo("""
                        indicator: gdp
                        unit: CNY
                        region: CN-BJ Beijing
                        period  status                        value
                        2020                          more than 370
                        2021                              1 to 2.13
                        2022                           undetermined
                        2023                                    1.2
                        2024                                    1.5
                        2025    Q       (missing value; suppressed)
                        """);
    }

    @Test
    void differentUnitsAndScales_areAColumn() {
        DatasetAppender rows = billions();
        rows.atRegion(rows.region(BEIJING)).append(1, 0);
        rows.atFigureAttributes(rows.figureAttributes(FigureAttributes.exact(Scale.UNIT)))
                .atCategory(0, rows.category(0, "F"))
                .append(new BigDecimal("1.5E3"));
        Dataset money = rows.build();
        Dataset all =
                Dataset.merge(money, Dataset.of(rate(BEIJING, "2024", "4.20"), missing(POPULATION, BEIJING, "2024")));
        assertThat(all.toTable() + "\n").isEqualTo("""
                        region: CN-BJ Beijing
                        period: 2024
                        indicator   unit         sex            value
                        gdp         CNY billion                     1
                        gdp         CNY          F             1.5E+3
                        rate        %                            4.20
                        population                    (missing value)
                        """);
    }

    @Test
    void computedFigures_haveNoScale() {
        DatasetAppender rows = billions();
        rows.atRegion(rows.region(BEIJING)).append(1, 0);
        rows.atRegion(rows.region(TIANJIN)).appendComputed(Figure.within(Bounds.of(YUAN, Interval.parse("[1, 2]"))));
        assertThat(rows.build().toTable() + "\n").contains("unit").contains("CNY billion  CN-BJ");
    }

    @Test
    void longTable_isTruncated() {
        Dataset.Builder builder = Dataset.builder();
        for (int year = 1900; year < 2000; year++) {
            builder.add(population(BEIJING, String.valueOf(year), year));
        }
        Dataset dataset = builder.build();
        assertThat(dataset.toTable() + "\n").endsWith("1949     1949\n… and 50 more\n");
        assertThat(dataset.toTable(2) + "\n").endsWith("period  value\n1900     1900\n1901     1901\n… and 98 more\n");
        assertThat(dataset.toTable(0) + "\n").endsWith("period  value\n… and 100 more\n");
        assertThat(dataset.toTable(100) + "\n").endsWith("1999     1999\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.toTable(-1))
                .withMessage("Rows of a table must be zero or more, but were -1");
    }

    @Test
    void wideCharacters_takeTwoColumns() {
        Region park =
                Region.builder("local:park", RegionKind.ZONE).name("zh", "中关村").build();
        Dataset dataset = Dataset.of(
                gdp(park, "2024", "1").build(), gdp(BEIJING, "2024", "1").build());
        assertThat(dataset.toTable() + "\n").endsWith("""
                        region                  value
                        local:park 中关村  1000000000
                        CN-BJ Beijing      1000000000
                        """);
    }

    @Test
    void unitInWords_isKept() {
        Dataset area = Dataset.of(Measurement.builder(
                        Indicator.builder("area", Amount.class).stock().build())
                .region(BEIJING)
                .period("2024")
                .value(Amount.of(16410, "km2"))
                .build());
        assertThat(area.toTable() + "\n").contains("unit: km2\n");
        Dataset perPerson = Dataset.of(gdp(BEIJING, "2024", "1").build(), population(BEIJING, "2024", 4))
                .derived(GDP, POPULATION, Ratios::perCapita);
        assertThat(perPerson.toTable() + "\n")
                .contains("unit: CNY per person\n")
                .endsWith("    value\n250000000\n");
    }

    @Test
    void emptyDataset_hasAText() {
        assertThat(Dataset.of().toTable() + "\n").isEqualTo("no measurements\n");
        assertThat(Optional.of(Dataset.of(missing(RATE, BEIJING, "2024")).toTable() + "\n"))
                .contains("indicator: rate\nregion: CN-BJ Beijing\nperiod: 2024\n          value\n(missing value)\n");
    }
}
