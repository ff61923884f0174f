// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Charts of datasets. */
class DatasetChartTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Dataset DATA = Dataset.of(
            gdp(HEBEI, "2024", "4752.7").build(),
            gdp(BEIJING, "2023", "4376.1").build(),
            gdp(BEIJING, "2024", "4984.3").status(ObservationStatus.PROVISIONAL).build(),
            gdp(HEBEI, "2023", "4394.4").build());
    private static final Measurement<Count> PERSONS = Measurement.builder(POPULATION)
            .region(BEIJING)
            .period("2024")
            .value(Figure.count(21_832_000, "persons"))
            .build();

    private static Measurement.Builder<Money> gdp(Region region, String period, String billions) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Figure.money("CNY", billions, Scale.BILLION));
    }

    private static Measurement<Money> missing(Region region, String period) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .status(ObservationStatus.MISSING)
                .build();
    }

    @Test
    void periods_areLines_andOnePeriodIsBars() {
        Chart lines = Chart.of(DATA);
        assertThat(lines.form()).isEqualTo(ChartForm.LINES);
        assertThat(lines.title()).isEqualTo("gdp");
        assertThat(lines.series()).containsExactly("Beijing", "Hebei");
        Chart bars = Chart.of(DATA.within("2024"));
        assertThat(bars.form()).isEqualTo(ChartForm.BARS);
        assertThat(bars.title()).isEqualTo("gdp, 2024");
        assertThat(bars.categories()).containsExactly("Beijing", "Hebei");
    }

    @Test
    void names_areInTheLanguageOfTheDrawing() {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        Chart bars = Chart.of(DATA.within("2024")).withForm(ChartForm.DOTS).withNote("N");
        assertThat(bars.toSvg()).contains(">Hebei<", ">Beijing<", ">gdp, 2024<").doesNotContain("北京市");
        assertThat(bars.toSvg(chinese))
                .contains(">河北省<", ">北京市<", ">gdp, 2024<", ">N<")
                .doesNotContain("Beijing");
        assertThat(bars.drawing(chinese)).contains("北京市: ").doesNotContain("Beijing");
        assertThat(bars.toHtml(chinese)).contains(">北京市</th>").doesNotContain("Beijing");
        assertThat(bars.toTable(chinese).print(TableFormat.TEXT))
                .contains("北京市")
                .doesNotContain("Beijing");
        assertThat(bars.withTitle("Output").toSvg(chinese)).contains(">Output<", ">北京市<");
        assertThat(bars.localized(chinese).categories()).containsExactly("北京市", "河北省");
        assertThat(bars.localized(chinese).localized(Locale.ENGLISH)).isEqualTo(bars);
        assertThat(bars.withTitle(bars.title())).isNotEqualTo(bars);
    }

    /** Growth of 2024 is compared with 2023, and so on: the reference names no series. */
    @Test
    void growth_hasALineForEachRegion() {
        Dataset levels = Dataset.builder()
                .addAll(DATA.stream().toList())
                .add(gdp(BEIJING, "2022", "4000").build())
                .add(gdp(Regions.of("CN-HE"), "2022", "4000").build())
                .build();
        Chart chart = Chart.of(levels.growth(DATA.indicator("gdp", Money.class)));
        assertThat(chart.series()).containsExactlyInAnyOrder("Beijing", "Hebei");
        assertThat(chart.categories()).containsExactlyInAnyOrder("2023", "2024");
        assertThat(chart.title()).isEqualTo("gdp, growth");
    }

    @Test
    void frequencies_areSeries() {
        Dataset years = Dataset.of(
                gdp(BEIJING, "2022", "4").build(), gdp(BEIJING, "2023", "5").build());
        Dataset quarter = Dataset.of(gdp(BEIJING, "2024-Q1", "1").build());
        assertThat(Chart.of(Dataset.merge(List.of(years, quarter))).series()).containsExactly("by year", "by quarter");
        assertThat(Chart.of(years).title()).isEqualTo("gdp, Beijing");
    }

    @Test
    void dimensionWithTheNameOfAPart_isOnlyADimension() {
        Chart chart = Chart.of(Dataset.of(
                gdp(BEIJING, "2024", "1").dimension("region", "urban").build(),
                gdp(HEBEI, "2024", "2").dimension("region", "urban").build()));
        assertThat(chart.categories()).containsExactly("Hebei", "Beijing");
        assertThat(chart.title()).isEqualTo("gdp, urban, 2024");
    }

    @Test
    void regionsOfOneName_haveTheirCodes() {
        Chart chart = Chart.of(Dataset.of(
                gdp(Regions.of("LU"), "2024", "1").build(),
                gdp(Regions.of("BE-WLX"), "2024", "2").build(),
                gdp(Regions.of("BE"), "2024", "3").build()));
        assertThat(chart.categories()).containsExactly("Belgium", "Luxembourg (BE-WLX)", "Luxembourg (LU)");
    }

    @Test
    void sources_areSeriesIfTheyDiffer() {
        Source office = Source.builder("Office").build();
        Measurement<Money> first = gdp(BEIJING, "2024", "1").source(office).build();
        Measurement<Money> second =
                gdp(BEIJING, "2024", "2").source(Source.builder("Bank").build()).build();
        assertThat(Chart.of(Dataset.of(first, second)).series()).containsExactly("Office", "Bank");
        assertThat(Chart.of(Dataset.of(first)).title()).isEqualTo("gdp, Beijing, 2024");
    }

    @Test
    void figuresThatAChartCannotTell_areRejected() {
        Measurement<Money> plain = gdp(BEIJING, "2024", "1").build();
        Measurement<Money> other = Measurement.builder(
                        GDP.toBuilder().definition("another one").build())
                .region(BEIJING)
                .period("2024")
                .value(Figure.exact(Money.of("CNY", 2)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.of(Dataset.of(plain, other)))
                .withMessage("Chart must have one figure for a period and region, but the dataset has " + plain
                        + " and " + other + "; select one of them with filter");
    }

    @Test
    void datasetsThatNoChartCanShow_areRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.of(Dataset.of()))
                .withMessage("Chart must have a figure, but the dataset has no measurements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.of(Dataset.of(missing(BEIJING, "2024"))))
                .withMessage("Chart must have a figure, but the dataset has missing figures only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.of(Dataset.of(DATA.get(0), PERSONS)))
                .withMessage("Chart must have one unit, but the dataset has 'CNY', 'persons'; select an"
                        + " indicator of 'gdp', 'population' with onlyIndicator, or convert them with convertedTo");
    }
}
