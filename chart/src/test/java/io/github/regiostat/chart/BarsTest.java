// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bars of regions. */
class BarsTest {
    private static final List<String> CODES = List.of("AT", "BE", "DE", "ES", "FR", "GR", "IT", "PL", "SE");
    private static final Indicator<GrowthRate> GROWTH =
            Indicator.builder("growth", GrowthRate.class).build();

    private static Measurement.Builder<GrowthRate> growth(String region, String period) {
        Region found = Regions.of(region);
        return Measurement.builder(GROWTH).region(found).period(period);
    }

    private static Measurement<?> growth(String region, String period, String percent) {
        return growth(region, period).value(Figure.growth(percent)).build();
    }

    private static Measurement<?> missing(String region, String period, ObservationStatus status) {
        return growth(region, period).status(status).build();
    }

    private static final Dataset EUROPE = Dataset.of(
            growth("AT", "2023", "-1.0"),
            growth("DE", "2023", "-3.0"),
            missing("GR", "2023", ObservationStatus.SUPPRESSED),
            growth("EU27_2020", "2023", "0.0"),
            growth("ES", "2023", "2.7"),
            missing("IT", "2023", ObservationStatus.MISSING));

    @Test
    void rows_areByValue_groupsFirst_andWithoutDataLast() {
        Chart chart = Chart.of(EUROPE);
        assertThat(chart.categories().subList(1, 4)).containsExactly("Spain", "Austria", "Germany");
        assertThat(chart.categories().subList(4, 6)).containsExactly("Greece", "Italy");
        assertThat(chart.categories().get(0)).startsWith("European Union");
    }

    @Test
    void rows_keepTheirOrderByOption() {
        Chart chart = Chart.of(EUROPE).withOptions(ChartOptions.DEFAULT.withRowsInGivenOrder());
        assertThat(chart.categories())
                .startsWith("Austria", "Germany", "Greece")
                .endsWith("Spain", "Italy");
        assertThat(chart.withOptions(ChartOptions.DEFAULT)).isEqualTo(Chart.of(EUROPE));
    }

    /** The distance between the names of a group and of a country is greater than that of two countries. */
    @Test
    void groups_areApart() {
        List<DrawnText> names = DrawnText.of(Chart.of(EUROPE).toSvg()).stream()
                .filter(text -> text.cssClass().equals("category"))
                .toList();
        int last = names.size() - 1;
        double between = names.get(last).y() - names.get(last - 1).y();
        double apart = names.get(last - 4).y() - names.get(last - 5).y();
        assertThat(apart).isGreaterThan(between + 10);
    }

    @Test
    void labels_havePublishedDigits_andAreOnTheSideOfTheirBar() {
        List<DrawnText> labels = DrawnText.of(Chart.of(EUROPE).toSvg()).stream()
                .filter(text -> text.cssClass().equals("value"))
                .toList();
        assertThat(labels).extracting(DrawnText::content).containsExactly("0.0", "2.7", "−1.0", "−3.0");
        assertThat(labels).extracting(DrawnText::anchor).containsExactly("start", "start", "end", "end");
    }

    @Test
    void missing_isNoDataInTheLanguageOfTheChart() {
        Chart chart = Chart.of(EUROPE);
        assertThat(DrawnText.contents(chart.toSvg(), "none")).containsExactly("no data", "no data");
        assertThat(chart.toSvg()).contains("Greece: no data");
        assertThat(DrawnText.contents(chart.toSvg(Locale.SIMPLIFIED_CHINESE), "none"))
                .containsExactly("无数据", "无数据");
        assertThat(chart.toTable(Locale.ENGLISH).print(TableFormat.MARKDOWN)).contains("| Greece", "no data");
        assertThat(DrawnText.contents(chart.withForm(ChartForm.DOTS).toSvg(), "none"))
                .hasSize(2);
    }

    /** Bars of 2023 list what is missing in 2024, and lines list all gaps. */
    @Test
    void missingWithoutARow_isListed() {
        Dataset more = Dataset.builder()
                .addAll(EUROPE)
                .add(missing("AT", "2024", ObservationStatus.MISSING))
                .build();
        assertThat(DrawnText.contents(Chart.of(more).toSvg(), "source")).containsExactly("No data: Austria (2024).");
        Dataset lines = Dataset.of(
                growth("AT", "2021", "1.0"),
                missing("AT", "2022", ObservationStatus.MISSING),
                missing("AT", "2023", ObservationStatus.MISSING),
                growth("AT", "2024", "5.0"),
                missing("DE", "2022", ObservationStatus.SUPPRESSED));
        assertThat(DrawnText.contents(Chart.of(lines).toSvg(), "source"))
                .containsExactly("No data: Austria (2022–2023); Germany (2022).");
    }

    /** Every measurement is a mark or is listed as without data, in the picture and in its table. */
    @Property(tries = 100)
    void rows_areAllShown(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 0, max = 8) Integer> regions,
            @ForAll @IntRange(min = 1, max = 3) int years) {
        List<Measurement<?>> all = new ArrayList<>();
        regions.stream().distinct().forEach(region -> {
            for (int year = 0; year < years; year++) {
                String period = Integer.toString(2020 + year);
                boolean isMissing = (region + year + regions.size()) % 3 == 0;
                all.add(
                        isMissing
                                ? missing(CODES.get(region), period, ObservationStatus.MISSING)
                                : growth(CODES.get(region), period, region + ".0"));
            }
        });
        Dataset data = Dataset.builder().addAll(all).build();
        if (data.withoutMissing().isEmpty()) {
            return;
        }
        Chart chart = Chart.of(data).withSize(1280, 400);
        assertThat(chart.points()).hasSize(all.size());
        String svg = chart.toSvg();
        String notes = String.join(" ", DrawnText.contents(svg, "source"));
        for (Measurement<?> each : all) {
            String name = chart.title().contains(each.region().name())
                    ? ""
                    : each.region().name();
            boolean isMissing = each.figure().isEmpty();
            boolean isRow = chart.categories().contains(name)
                    && chart.title().contains(each.period().toString());
            boolean isGrey =
                    chart.series().contains(name) && !chart.highlighted().contains(name);
            if (isMissing && !isRow) {
                assertThat(notes).contains("No data: ").contains(name);
            } else if (isGrey) {
                assertThat(svg).contains("<title>" + name + "</title>");
            } else {
                assertThat(svg)
                        .containsPattern("<g><title>[^<]*" + name + ": " + (isMissing ? "no data" : "[0-9.]+ %") + "<");
            }
        }
    }

    /** No two texts of bars overlap, whatever the values. */
    @Property(tries = 150)
    void texts_neverOverlap(@ForAll @Size(min = 9, max = 9) List<@IntRange(min = -999, max = 999) Integer> values) {
        Dataset.Builder data = Dataset.builder();
        for (int i = 0; i < CODES.size(); i++) {
            BigDecimal number = BigDecimal.valueOf(values.get(i), 1);
            data.add(growth(CODES.get(i), "2023", number.toPlainString()));
        }
        data.add(missing("EU27_2020", "2023", ObservationStatus.MISSING));
        String svg = Chart.of(data.build()).toSvg();
        List<DrawnText> texts = DrawnText.of(svg);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i).left()).isGreaterThanOrEqualTo(-1);
            assertThat(texts.get(i).right()).isLessThanOrEqualTo(360);
            for (DrawnText other : texts.subList(0, i)) {
                boolean areInTheSamePlot = i > 2 && texts.indexOf(other) > 2;
                assertThat(areInTheSamePlot && texts.get(i).overlaps(other))
                        .as(texts.get(i) + " and " + other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, 99.50, 99.50",
        "100, -3.0, −3.0",
        "100, 0, 0",
        "100, 0.00, 0.00",
        "100, 12.3456, 12.3456",
        "100, 12.345678, 12.3",
        "27.2437, 8.004531297, 8.00",
        "27.2437, 0.004531297, 0.00453"
    })
    void label_hasPublishedDigits_unlessTheyAreMany(String largest, String published, String label) {
        Chart chart = Chart.builder("Labels")
                .add(new ChartPoint("a", "", Figure.growth(largest), Optional.empty()))
                .add(new ChartPoint("b", "", Figure.growth(published), Optional.empty()))
                .build();
        assertThat(DrawnText.contents(chart.toSvg(), "value")).endsWith(label);
    }

    @Test
    void money_hasItsPublishedDigitsInTheScaleOfTheChart() {
        Chart chart = Chart.builder("Money")
                .add(new ChartPoint("a", "", Figure.money("EUR", "4184.30", Scale.BILLION), Optional.empty()))
                .add(new ChartPoint("b", "", Figure.money("EUR", "3.0", Scale.MILLION), Optional.empty()))
                .build();
        assertThat(DrawnText.contents(chart.toSvg(), "value")).containsExactly("4.18430", "3.0\u00a0million");
    }

    /** Without the word of a scale, a number would be read in that of the axis. */
    @Test
    void numbersBelowTheScaleOfTheChart_haveTheirUnit() {
        Chart chart = Chart.builder("Money")
                .add(new ChartPoint("a", "", Figure.money("EUR", "4.18", Scale.TRILLION), Optional.empty()))
                .add(new ChartPoint("b", "", Figure.money("EUR", "19", Scale.UNIT), Optional.empty()))
                .add(new ChartPoint("c", "", Figure.money("EUR", "0", Scale.UNIT), Optional.empty()))
                .build();
        assertThat(DrawnText.contents(chart.toSvg(), "value")).containsExactly("4.18", "EUR 19", "0");
    }

    /** A bound that is rounded to the digits of a label remains true, and a figure without bounds has its number. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        MORE_THAN, 370.6, > 370
        AT_LEAST, 370.6, ≥ 370
        LESS_THAN, 370.4, < 371
        AT_MOST, -370.6, ≤ −370
        MORE_THAN, -370.4, > −371
        ABOUT, 370.6, ≈ 371
        """)
    void qualifiers_remainTrueInLabels(Qualifier qualifier, String number, String label) {
        Figure<Percentage> qualified = Figure.of(Percentage.of(number)).with(qualifier);
        Chart chart = Chart.builder("Qualified")
                .add(new ChartPoint("a", "", Figure.percentage("12345"), Optional.empty()))
                .add(new ChartPoint("b", "", qualified, Optional.empty()))
                .build();
        assertThat(DrawnText.contents(chart.toSvg(), "value")
                        .get(1)
                        .replace("&gt;", ">")
                        .replace("&lt;", "<"))
                .isEqualTo(label);
    }

    /** The names are those of CLDR. */
    @Test
    void countries_haveNamesInTheLanguageOfTheChart() {
        assertThat(DrawnText.contents(Chart.of(EUROPE).toSvg(Locale.GERMAN), "category"))
                .contains("Spanien", "Österreich", "Deutschland", "Griechenland", "Italien");
        assertThat(DrawnText.contents(Chart.of(EUROPE).toSvg(Locale.FRENCH), "category"))
                .contains("Espagne", "Autriche", "Allemagne", "Grèce", "Italie");
    }

    @ParameterizedTest
    @CsvSource({
        "de, keine Angabe",
        "es, sin datos",
        "fr, pas de données",
        "zh, 无数据",
        "it, nessun dato",
        "ja, データなし",
        "fi, no data"
    })
    void words_areOfTheLanguageOfTheChart_orEnglish(String language, String noData) {
        String svg = Chart.of(EUROPE).toSvg(Locale.forLanguageTag(language));
        assertThat(DrawnText.contents(svg, "none")).containsOnly(noData);
    }

    /** A chart is in one language: names and numbers are English where the words are. */
    @Test
    void languageWithoutWords_isEnglish() {
        Chart chart = Chart.of(EUROPE);
        Locale finnish = Locale.forLanguageTag("fi");
        assertThat(chart.toSvg(finnish)).isEqualTo(chart.toSvg(Locale.ENGLISH));
        assertThat(chart.toHtml(finnish)).isEqualTo(chart.toHtml(Locale.ENGLISH));
        assertThat(chart.drawing(finnish)).isEqualTo(chart.drawing(Locale.ENGLISH));
        assertThat(chart.notes(finnish)).isEqualTo(chart.notes(Locale.ENGLISH));
    }

    /** The digits of a file are those of labels, also if its rounding is unknown. */
    @Test
    void digitsOfADataset_areKept() {
        Figure<GrowthRate> five = Figure.ofUnknownRounding(GrowthRate.of("5.0"));
        Dataset data = Dataset.builder()
                .add(growth("AT", "2023").value(five).build(), new BigDecimal("5.0"))
                .add(
                        growth("BE", "2023")
                                .value(Figure.ofUnknownRounding(GrowthRate.of("-3.05")))
                                .build(),
                        new BigDecimal("-3.05"))
                .build();
        String svg = Chart.of(data).toSvg();
        assertThat(DrawnText.contents(svg, "value")).containsExactly("5.0", "−3.05");
        assertThat(svg).contains("<desc>Austria: 5.0 %; Belgium: −3.05 %</desc>");
    }

    /** More series than colours are named beside their bars. */
    @Test
    void manySeries_areNamedBesideTheirBars() {
        Chart.Builder builder = Chart.builder("Ages");
        for (int i = 0; i < 9; i++) {
            builder.add(new ChartPoint("2023", "age " + i, Figure.percentage(i + ".0"), Optional.empty()));
        }
        assertThat(DrawnText.contents(builder.build().toSvg(), "value"))
                .contains("8.0  age 8")
                .hasSize(9);
        assertThat(builder.build().toSvg()).doesNotContain("class=\"legend\"");
    }

    @Test
    void text_isAtLeastElevenPixels_whereTheChartIs360Wide() {
        for (int width : List.of(280, 360, 400, 480, 640)) {
            String svg = Chart.of(EUROPE).withSize(width, 300).toSvg();
            double coordinates = Double.parseDouble(svg.replaceFirst("(?s).*?viewBox=\"0 0 ([0-9]+) .*", "$1"));
            double smallest = java.util.regex.Pattern.compile("font(?:-size)?:([0-9]+)px")
                    .matcher(svg)
                    .results()
                    .map(found -> Double.valueOf(found.group(1)))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            assertThat(smallest * 360 / coordinates).isGreaterThanOrEqualTo(11);
            assertThat(svg).contains("width=\"" + width + "\"");
        }
    }

    @Test
    void lightColours_areForEveryReader() {
        Chart chart = Chart.of(EUROPE);
        assertThat(chart.toSvg()).contains("prefers-color-scheme:dark");
        assertThat(chart.withOptions(ChartOptions.DEFAULT.withLightColours()).toSvg())
                .contains("color-scheme:light;", "--paper:#fbfaf8")
                .doesNotContain("prefers-color-scheme");
    }
}
