// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.exchange.ExchangeRates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with changes, units in their titles and columns of spaces; the values are those of the press releases. */
class TableTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "provinces; Income per head (yuan)#|| 2019 | 2024 | Change, % |#|---|---|---|---|#"
                        + "| China | 30,733 | 41,314 | 34.4 |; 30,733 41,314 34.4",
                "provinces; | 省市 | 2024年人均可支配收入（元） | 比上年增长 |#|---|---|---|#| 上海 | 88366 | 4.2% |; 88366 4.2%",
                "power; | 年份 | 火电（亿千瓦） | 风电（亿千瓦） |#|---|---|---|#| 2024 | 14.45 | 5.21 |; 14.45 5.21",
                "countries; Unemployment rate, % of labour force##             2019    2023    2024#"
                        + "Germany       3.0     3.0     3.4#France        8.4     7.3     7.4; 3.0 3.0 3.4 8.4 7.3 7.4"
            })
    void cells_haveIndicatorUnitAndPeriodOfTheirTable(String data, String lines, String figures) {
        String text = lines.replace('#', '\n').replace("||", "| |");
        List<String> supported = TextCheck.of(
                        MarkedData.dataset(data), ExchangeRates.builder().build(), TextCheckOptions.DEFAULT)
                .check(text)
                .stream()
                .filter(statement -> statement.verdict() == Verdict.SUPPORTED)
                .map(CheckedStatement::text)
                .toList();
        assertThat(supported).containsExactly(figures.split(" "));
    }
}
