// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z]+)(?: [a-zA-Z:0-9-]+=\"[^<>&\"]*+(?:&[#a-z0-9]+;[^<>&\"]*+)*+\")*+(/?)>");
    private static final Pattern TEXT = Pattern.compile("[^&]*+(?:&[#a-z0-9]+;[^&]*+)*+");
    private static final String HOSTILE = "a<b>&\"'`=\u202e\u0001]]>";

    private static ChartPoint point(String category, String series, String percent) {
        return new ChartPoint(category, series, Figure.percentage(percent), Optional.of("Office"));
    }

    private static Chart lines() {
        return Chart.builder("Shares")
                .form(ChartForm.LINES)
                .add(point("2024", "A", "9.5"))
                .add(point("2022", "A", "1.0"))
                .add(point("2023", "A", "5.0"))
                .add(point("2022", "B", "2"))
                .add(point("2024", "B", "3"))
                .build();
    }

    /** Checks that each element is closed, that text has no signs of markup, and returns the names of the elements. */
    private static List<String> elements(String svg) {
        Deque<String> open = new ArrayDeque<>();
        List<String> names = new ArrayList<>();
        Matcher tag = TAG.matcher(svg);
        int end = 0;
        while (tag.find()) {
            assertThat(svg.substring(end, tag.start())).doesNotContain("<", ">").matches(TEXT);
            end = tag.end();
            if (tag.group(1).isEmpty()) {
                names.add(tag.group(2));
                if (tag.group(3).isEmpty()) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(svg.substring(end)).isEmpty();
        assertThat(open).isEmpty();
        return names;
    }

    private static List<String> groups(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Nested
    class Svg {
        @ParameterizedTest
        @EnumSource(ChartForm.class)
        void file_isWellFormed_andSelfContained(ChartForm form) {
            String svg = lines().withForm(form).toSvg();
            assertThat(elements(svg))
                    .startsWith("svg", "title", "desc", "style")
                    .containsOnlyOnce("svg", "style");
            assertThat(svg)
                    .contains(" role=\"img\"><title>Shares</title><desc>2024, A: 9.5 %; 2022, A: 1.0 %; 2023, A: 5.0 %;"
                            + " 2022, B: 2 %; 2024, B: 3 %</desc>");
            assertThat(svg).doesNotContain("<script", "href", "url(", "@import", "<image");
        }

        @ParameterizedTest
        @EnumSource(ChartForm.class)
        void texts_areEscaped(ChartForm form) {
            Chart chart = Chart.builder(HOSTILE)
                    .form(form)
                    .note(HOSTILE)
                    .add(new ChartPoint(HOSTILE, HOSTILE, Figure.percentage("1"), Optional.of(HOSTILE)))
                    .add(new ChartPoint("b", "b", Figure.percentage("1"), Optional.empty()))
                    .build();
            String svg = chart.toSvg();
            assertThat(elements(svg)).doesNotContain("b");
            assertThat(svg).doesNotContain("<b>", "\u202e", "\u0001");
            assertThat(chart.toHtml(Locale.ENGLISH)).doesNotContain("<b>", "\u202e", "\u0001");
        }

        /** The contrast of the text with the background, by the formula of WCAG 2.2. */
        @Test
        void text_hasAContrastOf4_5_inBothSchemes() {
            String svg = lines().toSvg();
            List<String> paper = groups("--paper:(#[0-9a-f]{6})", svg);
            assertThat(paper).hasSize(2);
            for (String name : List.of("ink", "soft")) {
                List<String> colours = groups("--" + name + ":(#[0-9a-f]{6})", svg);
                for (int scheme = 0; scheme < 2; scheme++) {
                    assertThat(contrast(colours.get(scheme), paper.get(scheme))).isGreaterThanOrEqualTo(4.5);
                }
            }
        }

        private static double contrast(String first, String second) {
            double a = luminance(first);
            double b = luminance(second);
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }

        private static double luminance(String colour) {
            double[] weights = {0.2126, 0.7152, 0.0722};
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
            }
            return sum;
        }

        @Test
        void size_isThatOfTheFile_andLabelsAreInside() {
            String svg = lines().withSize(360, 300).toSvg();
            assertThat(svg).contains("viewBox=\"0 0 360 300\" width=\"360\" height=\"300\"");
            groups("<text class=\"[a-z]+\" x=\"(-?[0-9.]+)\"", svg)
                    .forEach(x -> assertThat(Double.parseDouble(x)).isBetween(0.0, 360.0));
        }

        /** Names longer than a line differ at their ends, so none is cut. */
        @ParameterizedTest
        @EnumSource(ChartForm.class)
        void longNames_areWrapped(ChartForm form) {
            String name = "按当年价格计算的地区生产总值（第五次全国经济普查修订后的最终核实数据）与北京市";
            Chart chart = Chart.builder("Shares")
                    .form(form)
                    .add(point(name + "A", name + "B", "5"))
                    .add(point("2024", name + "C", "7"))
                    .size(360, 300)
                    .build();
            String texts =
                    String.join("", groups("<text class=\"(?:category|legend)\"[^>]*>([^<]*)</text>", chart.toSvg()));
            assertThat(texts).contains(name + "B", name + "C").doesNotContain("…");
            if (form != ChartForm.LINES) {
                assertThat(texts).contains(name + "A");
            }
        }

        /** A drawing twice as large has more grid lines. */
        @Test
        void ticks_followTheSize() {
            assertThat(groups(
                            "<line class=\"(grid)\"",
                            lines().withSize(1280, 900).toSvg()))
                    .hasSizeGreaterThan(
                            groups("<line class=\"(grid)\"", lines().toSvg()).size());
        }

        @Test
        void locale_isThatOfWordsAndNumbers() {
            Chart money = Chart.builder("GDP")
                    .add(new ChartPoint("2024", "", Figure.money("CNY", "4984.3", Scale.BILLION), Optional.of("S")))
                    .build();
            assertThat(money.unit(Locale.ENGLISH)).isEqualTo("CNY trillion");
            assertThat(money.unit(Locale.SIMPLIFIED_CHINESE)).isEqualTo("万亿元");
            assertThat(money.toSvg(Locale.SIMPLIFIED_CHINESE)).contains(">来源: S</text>", ">万亿元</text>");
        }
    }

    @Nested
    class Lines {
        /** The points of A are in the order of their years, at equal distances from left to right. */
        @Test
        void points_areInChronologicalOrder() {
            String path =
                    groups("class=\"line s1\" d=\"([^\"]+)\"", lines().toSvg()).get(0);
            String[] points = path.substring(1).split("L");
            assertThat(points).hasSize(3);
            double[] x = new double[3];
            double[] y = new double[3];
            for (int i = 0; i < 3; i++) {
                String[] numbers = points[i].split(" ");
                x[i] = Double.parseDouble(numbers[0]);
                y[i] = Double.parseDouble(numbers[1]);
            }
            assertThat(x[1] - x[0]).isCloseTo(x[2] - x[1], offset(1.0));
            assertThat(y[0]).isGreaterThan(y[1]);
            assertThat(y[1]).isGreaterThan(y[2]);
        }

        @Test
        void line_endsWhereAYearIsMissing() {
            assertThat(groups("class=\"line (s2)\"", lines().toSvg())).isEmpty();
            assertThat(groups("class=\"band (s[12])\"", lines().toSvg())).containsExactly("s1");
        }

        @Test
        void boundsWithOneEnd_areAnArrow() {
            Chart chart = Chart.builder("Shares")
                    .form(ChartForm.LINES)
                    .add(point("2023", "", "5"))
                    .add(new ChartPoint("2024", "", Figure.percentage("7").with(Qualifier.MORE_THAN), Optional.empty()))
                    .build();
            assertThat(chart.toSvg()).contains("class=\"s1 arrow\"").doesNotContain("class=\"line");
        }

        @Test
        void axis_startsAtZero_unlessAllNumbersAreFarFromIt() {
            assertThat(lines().startsAtZero()).isTrue();
            Chart far = Chart.builder("Far")
                    .form(ChartForm.LINES)
                    .add(point("2023", "", "50.0"))
                    .add(point("2024", "", "60.0"))
                    .build();
            assertThat(far.startsAtZero()).isFalse();
            assertThat(far.toSvg()).contains(">This axis does not start at zero.</text>");
            assertThat(far.withForm(ChartForm.BARS).startsAtZero()).isTrue();
        }
    }

    /** An arrow would say that there is no upper end. */
    @Test
    void barWithTwoEndsAndNoValue_hasAWhiskerBetweenThem() {
        Figure<Percentage> within = Figure.within(Bounds.closed(Percentage.of("3"), Percentage.of("5")));
        Figure<Percentage> above = Figure.percentage("3").with(Qualifier.MORE_THAN);
        Chart chart = Chart.builder("Shares")
                .form(ChartForm.BARS)
                .add(new ChartPoint("2023", "", within, Optional.empty()))
                .add(new ChartPoint("2024", "", above, Optional.empty()))
                .build();
        assertThat(groups("class=\"(whisker s1)\"", chart.toSvg())).hasSize(1);
        assertThat(groups("class=\"(s1 arrow)\"", chart.toSvg())).hasSize(1);
    }

    @Test
    void table_hasTheNumbersTheirBoundsAndTheSource() {
        assertThat(lines().toTable(Locale.ENGLISH).print(TableFormat.TEXT)).isEqualTo("""
                Shares. Source: Office
                Item  Series  Value          Bounds
                2024  A       9.5 %  9.45 to 9.55 %
                2022  A       1.0 %  0.95 to 1.05 %
                2023  A       5.0 %  4.95 to 5.05 %
                2022  B         2 %    1.5 to 2.5 %
                2024  B         3 %    2.5 to 3.5 %
                """);
    }

    @Test
    void parts_areChangedInACopy() {
        Chart chart = lines();
        assertThat(chart.withTitle("Other").title()).isEqualTo("Other");
        assertThat(chart.withNote("note").note()).isEqualTo("note");
        assertThat(chart.withSize(400, 250).width()).isEqualTo(400);
        assertThat(chart.withTitle("Other").withTitle("Shares"))
                .isEqualTo(chart)
                .hasSameHashCodeAs(chart);
        assertThat(chart.withForm(ChartForm.DOTS)).isNotEqualTo(chart);
        assertThat(chart).hasToString("Shares (lines, 5 points)");
    }

    @Test
    void invalidCharts_areRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines().withSize(279, 300))
                .withMessage("Width of a chart must be between 280 and 4000 pixels, but was 279");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.builder("Shares")
                        .add(new ChartPoint(
                                "2024", "A", Figure.of(Percentage.of(new BigDecimal("1E+61"))), Optional.empty())))
                .withMessage("Numbers of chart 'Shares' must have at most 60 digits before and after the decimal point,"
                        + " but '2024' has more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines().withOptions(ChartOptions.DEFAULT.withHighlighted(List.of("A", "C"))))
                .withMessage("Highlighted series must be one of 'A', 'B', but was 'C'");
    }
}
