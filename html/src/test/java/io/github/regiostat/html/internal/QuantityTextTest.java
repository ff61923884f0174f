// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextTest {
    private static final Map<String, Quantity<?>> KINDS = Map.of(
            "money", Money.of("CNY", 1),
            "percent", Percentage.of("1"),
            "points", PercentagePoints.of("1"),
            "branches", Count.of(1, "branches"),
            "things", Count.of(1, "things"),
            "growth", GrowthRate.parse("1 % over P10Y"),
            "index", IndexNumber.of("1", "2015"));

    private static QuantityText text(String kind, String language) {
        return QuantityText.of(KINDS.get(kind).unit(), Messages.of(language));
    }

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
        assertThat(text(kind, "en").text(Interval.parse(interval)).replace('\u00a0', ' '))
                .isEqualTo(english);
        assertThat(text(kind, "zh").text(Interval.parse(interval))).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4.2687767131 | [4.2686269, 4.2689265] | 4.2688 %
        84.37        | [84.365, 84.375]       | 84.37 %
        6.5          | [6.5, 6.5]             | 6.5 %
        2            | (unbounded, 3]         | 2 %
        0.3333333333333333333333333333333333 | [0.3333333333333333333333333333333333, \
        0.3333333333333333333333333333333334] | 0.33333333… %
        """)
    void number_isRoundedToTheFirstDigitInWhichItsBoundsDiffer(String number, String bounds, String printed) {
        assertThat(text("percent", "en").text(new BigDecimal(number), Optional.of(Interval.parse(bounds))))
                .isEqualTo(printed);
    }
}
