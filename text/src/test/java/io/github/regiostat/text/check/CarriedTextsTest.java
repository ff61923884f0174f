// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.exchange.ExchangeRates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose sentence leaves out what the text has named before: a label, the sides of a gap, a list of regions. */
class CarriedTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "countries; Spain had 93.8 million arrivals in 2024 and France 102.0 million. "
                        + "The gap was 8.2 million.; 8.2 million",
                "countries; Spain had 93.8 million arrivals in 2024 and France 102.0 million. "
                        + "The gap was 8.3 million.; ''",
                "provinces; 2024年，江苏、浙江、上海三地居民人均可支配收入都高于全国。" + "三地地区生产总值增速分别为6.9%、9.2%和14.2%。; 6.9% 9.2% 14.2%",
                "countries; Unemployment in Greece was 10.1 % in 2024, the first fall since "
                        + "2020, and in Spain 11.3 %.; 11.3 %",
                "provinces; gdp of jiangsu in 2024: 13.70 trillion yuan. guangdong: 14.16 "
                        + "trillion yuan.; 13.70 trillion yuan 14.16 trillion yuan",
                "months; 中国出口额同比增速（2024年）#· 3月 -9.3%#· 4月 1.4%; -9.3% 1.4%"
            })
    void carriedParts_onlySupport(String data, String lines, String figures) {
        List<CheckedStatement> statements = TextCheck.of(
                        MarkedData.dataset(data), ExchangeRates.builder().build(), TextCheckOptions.DEFAULT)
                .check(lines.replace('#', '\n'));
        List<String> supported = statements.stream()
                .filter(statement -> statement.verdict() == Verdict.SUPPORTED)
                .map(CheckedStatement::text)
                .toList();
        assertThat(String.join(" ", supported)).endsWith(figures);
        assertThat(statements).noneMatch(statement -> statement.verdict() == Verdict.CONTRADICTED);
        assertThat(supported).doesNotContain("8.3 million");
    }
}
