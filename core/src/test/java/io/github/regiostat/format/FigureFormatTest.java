// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {
    private static final FigureFormat ENGLISH = FigureFormat.of(Locale.ENGLISH);
    private static final FigureFormat CHINESE = FigureFormat.of(Locale.SIMPLIFIED_CHINESE);
    private static final FigureFormat GERMAN = FigureFormat.of(Locale.GERMAN);
    private static final Unit<Percentage> PERCENT = Percentage.of(0).unit();

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Figure<Percentage> computed(String value, String interval) {
        return Figure.computed(Percentage.of(value), Bounds.of(PERCENT, Interval.parse(interval)));
    }

    @Nested
    class Digits {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            84.37 | BILLION  | CNY 84.37 billion     | 843.7亿元
            3.0   | BILLION  | CNY 3.0 billion       | 30亿元
            3     | BILLION  | CNY 3 billion         | 30亿元
            5     | MILLION  | CNY 5 million         | 500万元
            20    | THOUSAND | CNY 20 thousand       | 2.0万元
            6.50  | UNIT     | CNY 6.50              | 6.50元
            """)
        void publishedFigure_hasTheDigitsOfItsResolution(String digits, Scale scale, String english, String chinese) {
            Figure<Money> figure = Figure.money("CNY", digits, scale);
            assertThat(plain(ENGLISH.format(figure))).isEqualTo(english);
            assertThat(CHINESE.format(figure)).isEqualTo(chinese);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            4.2687767131 | [4.2686269, 4.2689265] | 4.2688 %
            84.37        | [84.365, 84.375]       | 84.37 %
            6.5          | [6.5, 6.5]             | 6.5 %
            250          | [125, 375]             | 250 %
            1.2345       | [1, 2]                 | 1.2 %
            2            | (unbounded, 3]         | 2 %
            0.3333333333333333333333333333333333 | [0.3333333333333333333333333333333333, \
            0.3333333333333333333333333333333334] | 0.33333333… %
            """)
        void computedFigure_isRoundedToTheFirstDigitInWhichItsBoundsDiffer(String number, String bounds, String text) {
            assertThat(ENGLISH.format(computed(number, bounds))).isEqualTo(text);
        }

        @Test
        void decimals_andScale_areThoseThatAreSet() {
            Figure<Money> figure = Figure.money("CNY", "84.37", Scale.BILLION);
            assertThat(plain(ENGLISH.withScale(Scale.MILLION).format(figure))).isEqualTo("CNY 84,370 million");
            assertThat(plain(ENGLISH.withDecimals(1).format(figure))).isEqualTo("CNY 84.4 billion");
            assertThat(CHINESE.withScale(Scale.HUNDRED_MILLION).withDecimals(0).format(figure))
                    .isEqualTo("844亿元");
            assertThat(ENGLISH.withDecimals(1).withWarrantedDigits()).isEqualTo(ENGLISH);
        }

        @Test
        void exactCount_hasNoScale_unlessOneIsSet() {
            Figure<Count> persons = Figure.count(21_893_095, "persons");
            assertThat(ENGLISH.format(persons)).isEqualTo("21,893,095 persons");
            assertThat(plain(ENGLISH.withScale(Scale.MILLION).format(persons))).isEqualTo("21.893095 million persons");
        }
    }

    @Nested
    class Qualifiers {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            MORE_THAN | more than CNY 370 billion | 超过3,700亿元   | > CNY 370 Mrd.
            AT_LEAST  | at least CNY 370 billion  | 至少3,700亿元   | ≥ CNY 370 Mrd.
            LESS_THAN | less than CNY 370 billion | 不足3,700亿元   | < CNY 370 Mrd.
            AT_MOST   | at most CNY 370 billion   | 不超过3,700亿元 | ≤ CNY 370 Mrd.
            NEARLY    | nearly CNY 370 billion    | 近3,700亿元     | ≲ CNY 370 Mrd.
            ABOUT     | about CNY 370 billion     | 约3,700亿元     | ≈ CNY 370 Mrd.
            """)
        void qualifier_isAWord_orASymbol(Qualifier qualifier, String english, String chinese, String german) {
            Figure<Money> figure = Figure.money("CNY", "370", Scale.BILLION).with(qualifier);
            assertThat(plain(ENGLISH.format(figure))).isEqualTo(english);
            assertThat(CHINESE.format(figure)).isEqualTo(chinese);
            assertThat(plain(GERMAN.format(figure))).isEqualTo(german);
            assertThat(plain(ENGLISH.withSymbols().format(figure))).isEqualTo(german.replace("Mrd.", "billion"));
            assertThat(ENGLISH.withSymbols().withWords()).isEqualTo(ENGLISH);
        }
    }

    @Nested
    class BoundsOfFigures {
        private final FigureFormat margin = ENGLISH.withBounds(BoundsStyle.PLUS_MINUS);
        private final FigureFormat interval = ENGLISH.withBounds(BoundsStyle.INTERVAL);

        /** Margins by hand: from the rounded value to the farther end, rounded up. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            4.2687767131 | [4.2686269, 4.2689265] | 4.2688 ± 0.0002 % | 4.2688 % (4.26862 to 4.26893 %)
            4.27         | [4.26, 4.29]           | 4.27 ± 0.02 %     | 4.27 % (4.26 to 4.29 %)
            4.27         | [4.20, 4.29]           | 4.27 +0.02/−0.07 % | 4.27 % (4.2 to 4.29 %)
            4.27         | [4.27, 4.29]           | 4.27 +0.02/−0.00 % | 4.27 % (4.27 to 4.29 %)
            -4.27        | [-4.28, -4.26]         | −4.27 ± 0.01 %    | −4.27 % (−4.28 to −4.26 %)
            4.27         | [4.2, unbounded)       | 4.27 % (at least 4.2 %) | 4.27 % (at least 4.2 %)
            4.27         | [4.27, 4.27]           | 4.27 %            | 4.27 %
            """)
        void bounds_areAMarginOrAnInterval(String value, String bounds, String withMargin, String withInterval) {
            assertThat(margin.format(computed(value, bounds))).isEqualTo(withMargin);
            assertThat(interval.format(computed(value, bounds))).isEqualTo(withInterval);
        }

        @Test
        void publishedFigure_hasHalfAStep() {
            Figure<Money> figure = Figure.money("CNY", "84.37", Scale.BILLION);
            assertThat(plain(margin.format(figure))).isEqualTo("CNY 84.370 ± 0.005 billion");
            assertThat(CHINESE.withBounds(BoundsStyle.PLUS_MINUS).format(figure))
                    .isEqualTo("843.70 ± 0.05亿元");
            assertThat(plain(margin.withDecimals(1).format(figure))).isEqualTo("CNY 84.4 ± 0.1 billion");
        }

        @Test
        void figureWithoutAValue_isPrintedByItsBounds() {
            assertThat(ENGLISH.format(Figure.within(Bounds.of(PERCENT, Interval.parse("[4.26862, 4.26893]")))))
                    .isEqualTo("4.26862 to 4.26893 %");
            assertThat(ENGLISH.format(Figure.undetermined(PERCENT))).isEqualTo("undetermined");
            assertThat(CHINESE.format(Figure.undetermined(PERCENT))).isEqualTo("无法确定");
            assertThat(GERMAN.format(Figure.undetermined(PERCENT))).isEqualTo("?");
            assertThat(ENGLISH.formatBounds(Figure.ofUnknownRounding(Percentage.of("4.27"))))
                    .isEqualTo("undetermined");
        }

        @Test
        void qualifiedFigure_hasItsBoundsInTheQualifier_andABandAsAnInterval() {
            Figure<Percentage> about = Figure.percentage("50").with(Qualifier.ABOUT, BigDecimal.valueOf(5));
            assertThat(margin.format(Figure.percentage("50").with(Qualifier.MORE_THAN)))
                    .isEqualTo("more than 50 %");
            assertThat(margin.format(about)).isEqualTo("about 50 % (45 to 55 %)");
            assertThat(ENGLISH.format(about)).isEqualTo("about 50 %");
        }
    }

    @Test
    void missingFigure_isADash_orTheTextThatIsSet() {
        Optional<Figure<Money>> missing = Optional.empty();
        assertThat(ENGLISH.format(missing)).isEqualTo("–");
        assertThat(ENGLISH.withMissing("n/a").format(missing)).isEqualTo("n/a");
        assertThat(ENGLISH.format(Optional.of(Figure.percentage("4.27")))).isEqualTo("4.27 %");
    }

    @Test
    void formats_areEqualByTheirParts() {
        assertThat(ENGLISH.withBounds(BoundsStyle.INTERVAL)).isEqualTo(ENGLISH.withBounds(BoundsStyle.INTERVAL));
        assertThat(ENGLISH.withBounds(BoundsStyle.INTERVAL)).isNotEqualTo(ENGLISH);
        assertThat(ENGLISH).hasSameHashCodeAs(FigureFormat.of(Locale.ENGLISH));
        assertThat(ENGLISH).hasToString("en, scale automatic, all digits, bounds NONE");
    }
}
