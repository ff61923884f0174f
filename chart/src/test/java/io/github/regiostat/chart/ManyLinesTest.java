// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of any number of lines. */
class ManyLinesTest {
    private static final List<String> PROVINCES = List.of(
            "CN-BJ", "CN-TJ", "CN-HE", "CN-SX", "CN-LN", "CN-JL", "CN-HL", "CN-SH", "CN-JS", "CN-ZJ", "CN-AH", "CN-FJ");
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();

    /** Provinces of which each has a greater value than the one before. */
    private static Dataset provinces(int count) {
        Dataset.Builder data = Dataset.builder();
        for (int i = 0; i < count; i++) {
            for (int year = 2020; year < 2024; year++) {
                data.add(gdp(Regions.of(PROVINCES.get(i)), Integer.toString(year), 10 * (i + 1) + year - 2020));
            }
        }
        return data.build();
    }

    private static Measurement<Money> gdp(Region region, String period, long billions) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Figure.money("CNY", Long.toString(billions), Scale.BILLION))
                .build();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 6})
    void upToSixLines_haveAColourADashAndALabelEach(int count) {
        String svg = Chart.of(provinces(count)).toSvg();
        assertThat(new HashSet<>(found("<path class=\"line (s[1-6])\"", svg))).hasSize(count);
        assertThat(DrawnText.contents(svg, "legend")).hasSize(count);
        for (int i = 2; i <= 6; i++) {
            assertThat(svg).contains(".regiostat-chart .s" + i + ":is(.line,.sample){stroke-dasharray:");
        }
        assertThat(svg).doesNotContain("class=\"line other\"", ">Grey: ");
    }

    @Test
    void beyondSix_theGreatestOfTheLastPeriodHaveColours() {
        Chart chart = Chart.of(provinces(12));
        assertThat(chart.series()).hasSize(12);
        assertThat(chart.highlighted())
                .containsExactly("Heilongjiang", "Shanghai", "Jiangsu", "Zhejiang", "Anhui", "Fujian");
        String svg = chart.toSvg();
        assertThat(found("<path class=\"line (other)\"", svg)).hasSize(6);
        assertThat(DrawnText.contents(svg, "legend")).containsExactlyInAnyOrderElementsOf(chart.highlighted());
        assertThat(svg).contains(">Grey: 6 others.</text>", "<title>Beijing</title>");
        assertThat(chart.toSvg(Locale.SIMPLIFIED_CHINESE)).contains(">灰色：其他6个系列。</text>", ">江苏省</text>");
    }

    @Test
    void hundredLines_areDrawn() {
        Chart.Builder builder = Chart.builder("Many").form(ChartForm.LINES);
        for (int i = 0; i < 100; i++) {
            for (int year = 1990; year < 2024; year++) {
                builder.add(new ChartPoint(
                        Integer.toString(year),
                        "line " + i,
                        Figure.percentage(Integer.toString(i + year % 7)),
                        Optional.empty()));
            }
        }
        assertThat(found("<path class=\"line (other)\"", builder.build().toSvg()))
                .hasSize(94);
    }

    @Nested
    class Highlighted {
        @Test
        void series_areChosenByNameInAnyLanguageAndByCode() {
            ChartOptions options = ChartOptions.DEFAULT.withHighlighted(List.of("CN-TJ", "Beijing", "河北省"));
            Chart chart = Chart.of(provinces(12)).withOptions(options);
            assertThat(chart.highlighted()).containsExactly("Beijing", "Tianjin", "Hebei");
            assertThat(chart.localized(Locale.SIMPLIFIED_CHINESE).highlighted()).containsExactly("北京市", "天津市", "河北省");
            assertThat(found("<path class=\"line (other)\"", chart.toSvg())).hasSize(9);
        }

        @Test
        void unknownOrTooMany_areRejectedInTheLanguageOfTheChart() {
            Chart chart = Chart.of(provinces(3)).localized(Locale.SIMPLIFIED_CHINESE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.withOptions(ChartOptions.DEFAULT.withHighlighted(List.of("x"))))
                    .withMessage("Highlighted series must be one of '北京市', '天津市', '河北省', but was 'x'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Chart.of(provinces(8))
                            .withOptions(ChartOptions.DEFAULT.withHighlighted(PROVINCES.subList(0, 7))))
                    .withMessage("Chart must highlight at most 6 series, but 7 were chosen");
        }
    }

    @Nested
    class Panels {
        @Test
        void eachLine_hasAPanelWithItsName() {
            Chart chart = Chart.of(provinces(12)).withOptions(ChartOptions.DEFAULT.withPanels());
            String svg = chart.toSvg();
            assertThat(DrawnText.contents(svg, "category")).containsExactlyElementsOf(chart.series());
            assertThat(found("<path class=\"line (s1)\"", svg)).hasSize(12);
            assertThat(svg).doesNotContain("line other", ">Grey: ", "class=\"legend\"");
        }

        @Test
        void panels_followTheWidth() {
            Chart chart = Chart.of(provinces(12)).withOptions(ChartOptions.DEFAULT.withPanels());
            assertThat(rows(chart.withSize(1280, 400))).isLessThan(rows(chart));
        }

        private long rows(Chart chart) {
            return DrawnText.of(chart.toSvg()).stream()
                    .filter(text -> text.cssClass().equals("category"))
                    .map(DrawnText::y)
                    .distinct()
                    .count();
        }
    }

    /** Names of files stand in for those of the registry, in every language. */
    @Test
    void names_areThoseOfAFile() {
        ChartOptions options =
                ChartOptions.DEFAULT.withRegionNames(Map.of(Regions.of("CN-BJ"), "Peking (municipality)"));
        Chart chart = Chart.of(provinces(2)).withOptions(options);
        assertThat(chart.series()).containsExactly("Peking (municipality)", "Tianjin");
        assertThat(chart.localized(Locale.SIMPLIFIED_CHINESE).series()).containsExactly("Peking (municipality)", "天津市");
    }

    /** The labels at the ends, the notes, the ticks and the title of random charts. */
    @Property(tries = 150)
    void texts_neverOverlap_andStayInside(
            @ForAll @Size(min = 1, max = 9) List<@AlphaChars @StringLength(min = 1, max = 30) String> names,
            @ForAll @Size(min = 9, max = 9) List<@IntRange(min = -500, max = 2000) Integer> values,
            @ForAll @IntRange(min = 280, max = 1400) int width,
            @ForAll boolean hasPanels) {
        Set<String> series = Set.copyOf(names);
        Chart.Builder builder = Chart.builder("Random").form(ChartForm.LINES).size(width, 300);
        builder.options(hasPanels ? ChartOptions.DEFAULT.withPanels() : ChartOptions.DEFAULT);
        int next = 0;
        for (String name : series) {
            for (String month : List.of("2015-11", "2015-12", "2016-01", "2016-02")) {
                String number = Integer.toString(values.get(next++ % values.size()));
                builder.add(new ChartPoint(month, name, Figure.percentage(number), Optional.of("Office")));
            }
        }
        String svg = builder.build().toSvg();
        double right = Double.parseDouble(found("viewBox=\"0 0 ([0-9]+) ", svg).get(0)) - 16;
        List<DrawnText> drawn = new ArrayList<>();
        int plot = svg.indexOf("<g transform");
        drawn.addAll(DrawnText.of(svg.substring(plot)));
        for (int i = 0; i < drawn.size(); i++) {
            DrawnText text = drawn.get(i);
            assertThat(text.right()).as(text.content()).isLessThanOrEqualTo(right);
            assertThat(text.left()).as(text.content()).isGreaterThanOrEqualTo(-1);
            for (DrawnText other : drawn.subList(0, i)) {
                assertThat(text.overlaps(other))
                        .as(text + " and " + other + " in " + svg)
                        .isFalse();
            }
        }
    }
}
