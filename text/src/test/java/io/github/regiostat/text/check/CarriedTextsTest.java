// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose sentence leaves out what the text has named before: a label, the sides of a gap, a list of regions. */
class CarriedTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "countries; Spain had 93.8 million arrivals in 2024 and France 102.0 million. "
                        + "The gap was 8.2 million.; supported supported supported",
                "countries; Spain had 93.8 million arrivals in 2024 and France 102.0 million. "
                        + "The gap was 8.3 million.; supported supported unlinked",
                "provinces; 2024年，江苏、浙江、上海三地居民人均可支配收入都高于全国。"
                        + "三地地区生产总值增速分别为6.9%、9.2%和14.2%。; supported supported supported supported",
                "countries; Unemployment in Greece was 10.1 % in 2024, the first fall since "
                        + "2020, and in Spain 11.3 %.; supported supported",
                "provinces; gdp of jiangsu in 2024: 13.70 trillion yuan. guangdong: 14.16 "
                        + "trillion yuan.; supported supported",
                "months; 中国出口额同比增速（2024年）#· 3月 -9.3%#· 4月 1.4%; supported supported"
            })
    void carriedParts_onlySupport(String data, String lines, String expected) {
        Checks.assertVerdicts(TextCheck.of(MarkedData.dataset(data)), lines.replace('#', '\n'), expected);
    }
}
