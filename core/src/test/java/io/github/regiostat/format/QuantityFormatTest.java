// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFormatTest {
    private static final Map<String, Quantity<?>> KINDS = Map.of(
            "money", Money.of("CNY", 1),
            "percent", Percentage.of("1"),
            "points", PercentagePoints.of("1"),
            "branches", Count.of(1, "branches"),
            "things", Count.of(1, "things"),
            "growth", GrowthRate.parse("1 % over P10Y"),
            "index", IndexNumber.of("1", "2015"));

    private static QuantityFormat format(String language) {
        return QuantityFormat.of(Locale.forLanguageTag(language));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Nested
    class Intervals {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            money    | [84365000000, 84375000000]            | CNY 84.365 to 84.375 billion        | 843.65至843.75亿元
            money    | (370000000000, unbounded)             | more than CNY 370 billion           | 大于3,700亿元
            money    | [11724363112.7, 11725752896.02]       | CNY 11.7243 to 11.7258 billion      | 117.243至117.258亿元
            money    | (unbounded, 7247757311.43]            | at most CNY 7.247758 billion        | 不大于72.47758亿元
            money    | [-3500000, -2500000]                  | CNY −3.5 to −2.5 million            | −350至−250万元
            money    | [2, 5000000000000]                    | CNY 2 to CNY 5 trillion             | 2元至5万亿元
            percent  | [4.0446573921, 4.0449406411]          | 4.04465 to 4.04495 %                | 4.04465至4.04495%
            percent  | [0.0637330774856441, 0.0637330774856442] | 0.063733077… %  | 0.063733077…%
            percent  | [12.65, 12.75]                        | 12.65 to 12.75 %                    | 12.65至12.75%
            points   | (-0.8, 1] | more than −0.8 pp, at most 1 pp | 大于−0.8个百分点，不大于1个百分点
            branches | (3500, unbounded)                     | more than 3,500 branches            | 大于3,500 branches
            things   | [372345000, 372355000]                | 372.345 to 372.355 million          | 3.72345至3.72355亿
            growth   | [32.2480620155, 32.9704510109]        | 32.24 to 32.98 % over 10 years      | 32.24至32.98%（10年间）
            index | [104.15, 104.25] | 104.15 to 104.25 (2015=100) | 104.15至104.25 (2015=100)
            money    | (unbounded, unbounded)                | any value                           | 任意值
            """)
        void interval_hasTheDigitsThatItsWidthWarrants(String kind, String interval, String english, String chinese) {
            Interval ends = Interval.parse(interval);
            assertThat(plain(format("en").format(ends, KINDS.get(kind).unit()))).isEqualTo(english);
            assertThat(format("zh").format(ends, KINDS.get(kind).unit())).isEqualTo(chinese);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            [4.2687, 4.2687] | 2 | 4.26 to 4.27
            [4.25, 4.25]     | 2 | 4.25
            (4.2687, 5]      | 1 | more than 4.2, at most 5.0
            [-0.04, 0.04]    | 1 | −0.1 to 0.1
            [-1000000000, 1000]    | 0 | −1 billion to 1,000
            [999950000, 999990000] | 1 | 999.9 to 1,000.0 million
            [-999990000, -5]       | 1 | −1.0 billion to −5.0
            """)
        void decimals_areRoundedOutward(String interval, int decimals, String text) {
            assertThat(plain(format("en").withDecimals(decimals).format(Interval.parse(interval))))
                    .isEqualTo(text);
        }
    }

    @Nested
    class Numbers {
        /** Digits, grouping and scale as CLDR states them; the percent sign and the unit are those of the unit. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            en      | CNY 84370000000      | CNY 84.37 billion
            zh      | CNY 84370000000      | 843.7亿元
            de      | EUR 84370000000      | EUR 84,37 Mrd.
            ja      | JPY 84370000000      | JPY 843.7億
            en      | -12345.678 km2       | −12,345.678 km2
            de      | -12345.678 km2       | −12.345,678 km2
            fr      | -12345.678 km2       | −12 345,678 km2
            de-CH   | 12345.5 km2          | 12’345.5 km2
            en      | 999999 policies      | 999,999 policies
            en      | 1000000 policies     | 1 million policies
            zh      | 10000 things         | 1万
            """)
        void quantity_hasTheDigitsOfTheLocale(String locale, String quantity, String text) {
            assertThat(plain(format(locale).format(parse(quantity)))).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            en | 999950000       | 1.0 billion
            en | 999949999       | 999.9 million
            en | -999999.96      | −1.0 million
            en | 999999.94       | 999,999.9
            en | 999999999999999 | 1,000.0 trillion
            zh | 99999999        | 1.0亿
            zh | 9999.97         | 1.0万
            """)
        void scale_followsTheRoundedNumber(String locale, BigDecimal number, String text) {
            assertThat(plain(format(locale).withDecimals(1).format(number))).isEqualTo(text);
            assertThat(plain(format("en").withSignificantDigits(3).format(new BigDecimal("999950"))))
                    .isEqualTo("1 million");
        }

        /** Zeros instead of cut digits would be another number. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            1234567890123456               | 1234567890123456
            1234567890123456.75            | 1234567890123456…
            123456789012345678901234567890 | 123456789012345678901234567890
            12345.67890123456789           | 12345.678…
            0.12345678901234567            | 0.12345678…
            """)
        void longNumber_isCutBehindTheDecimalMark(BigDecimal number, String text) {
            assertThat(QuantityFormat.of(Locale.ROOT).withScale(Scale.UNIT).format(number))
                    .isEqualTo(text);
        }

        private static Quantity<?> parse(String text) {
            return text.endsWith("km2")
                    ? Amount.parse(text)
                    : Character.isLetter(text.charAt(0)) ? Money.parse(text) : Count.parse(text);
        }

        @Test
        void digitsOfOtherScripts_areThoseOfTheLocale() {
            assertThat(format("ar-EG-u-nu-arab").withScale(Scale.UNIT).format(new BigDecimal("12345.6")))
                    .isEqualTo("١٢٬٣٤٥٫٦");
            assertThat(format("hi-IN-u-nu-deva").withScale(Scale.UNIT).format(new BigDecimal("45.6")))
                    .isEqualTo("४५.६");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            en | MILLION         | CNY 84,370 million
            en | HUNDRED_MILLION | CNY 843.7 hundred million
            en | UNIT            | CNY 84,370,000,000
            en | THOUSANDTH      | CNY 84,370,000,000,000 thousandths
            zh | HUNDRED_MILLION | 843.7亿元
            zh | MILLION         | 84,370百万元
            zh | BILLION         | 84.37十亿元
            zh | THOUSANDTH      | 84,370,000,000,000 × 10⁻³元
            de | MILLION         | CNY 84.370 Mio.
            de | HUNDRED_MILLION | CNY 843,7 × 10⁸
            """)
        void scale_hasItsWord_orIsAPowerOfTen(String locale, Scale scale, String text) {
            assertThat(plain(format(locale).withScale(scale).format(Money.parse("CNY 84370000000"))))
                    .isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({"2.345,2,2.34", "2.355,2,2.36", "2,3,2.000", "-0.004,2,0.00", "999.995,2,'1,000.00'"})
        void decimals_areRoundedHalfToEven(BigDecimal number, int decimals, String text) {
            assertThat(format("en").withDecimals(decimals).format(number)).isEqualTo(text);
        }

        @Test
        void roundingMode_andSignificantDigits_areSet() {
            assertThat(format("en").withDecimals(0, RoundingMode.DOWN).format(new BigDecimal("2.9")))
                    .isEqualTo("2");
            assertThat(format("en").withSignificantDigits(3).format(new BigDecimal("84372.5")))
                    .isEqualTo("84,400");
        }

        @Test
        void manyDigits_endInAnEllipsis() {
            BigDecimal third = new BigDecimal("0.3333333333333333333333333333333333");
            assertThat(format("en").format(third)).isEqualTo("0.33333333…");
            assertThat(format("en").format(new BigDecimal("123456789012345")))
                    .isEqualTo("123.456789012345\u00a0trillion");
        }

        @Test
        void invalidDigits_areRejected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> format("en").withDecimals(-1))
                    .withMessage("Decimals must be between 0 and 1000, but were -1; print tens or hundreds with"
                            + " withScale");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> format("en").withSignificantDigits(0))
                    .withMessage("Significant digits must be 1 or more, but were 0");
        }
    }

    @Nested
    class Units {
        @ParameterizedTest
        @CsvSource({
            "en,money,CNY billion",
            "zh,money,十亿元",
            "en,percent,billion %",
            "en,index,billion (2015=100)",
            "en,things,billion",
            "de,money,CNY Mrd."
        })
        void unit_hasTheWordOfTheScale(String locale, String kind, String text) {
            assertThat(plain(format(locale)
                            .withScale(Scale.BILLION)
                            .unit(KINDS.get(kind).unit())))
                    .isEqualTo(text);
        }

        @Test
        void style_leavesOutPartsOfTheUnit() {
            QuantityFormat english = format("en");
            Quantity<?> growth = GrowthRate.parse("12.7 % over P10Y");
            assertThat(english.format(growth)).isEqualTo("12.7 % over 10 years");
            assertThat(english.withUnits(UnitStyle.SHORT).format(growth)).isEqualTo("12.7 %");
            Money money = Money.parse("CNY 84370000000");
            assertThat(plain(english.withUnits(UnitStyle.SCALE_ONLY).format(money)))
                    .isEqualTo("84.37 billion");
            assertThat(english.withUnits(UnitStyle.NONE).format(money)).isEqualTo("84,370,000,000");
            assertThat(english.withUnits(UnitStyle.NONE)
                            .withScale(Scale.BILLION)
                            .format(money))
                    .isEqualTo("84.37");
        }
    }

    @Test
    void formats_areEqualByTheirParts() {
        assertThat(format("en").withDecimals(2)).isEqualTo(format("en").withDecimals(2));
        assertThat(format("en").withDecimals(2)).hasSameHashCodeAs(format("en").withDecimals(2));
        assertThat(format("en").withDecimals(2)).isNotEqualTo(format("en").withSignificantDigits(2));
        assertThat(format("en").withScale(Scale.MILLION).withAutomaticScale()).isEqualTo(format("en"));
        assertThat(format("en").withDecimals(2).withAllDigits()).isEqualTo(format("en"));
        assertThat(format("de").withScale(Scale.MILLION).withDecimals(2)).hasToString("de, scale million, 2 decimals");
    }
}
