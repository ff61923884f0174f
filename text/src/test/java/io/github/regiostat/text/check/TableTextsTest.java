// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                        + "Germany       3.0     3.0     3.4#France        8.4     7.3     7.4"
                        + "; 3.0 3.0 3.4 8.4 7.3 7.4",
                "months; China's trade, Q4 2024 (US$ bn)#             Exports    Imports#"
                        + "October        308.9      213.3#Year          3577.9     2587.9; 308.9 213.3 3577.9 2587.9",
                "months; 国内生产总值（现价，亿元）##| 季度 | 2023年 | 2024年 | 名义同比 |#|---|---|---|---|#"
                        + "| 一季度 | 284997 | 296299 | 4.0% |#| 四季度 | 347890 | 373739 | 7.4% |"
                        + "; 284997 296299 4.0% 347890 373739 7.4%",
                "countries; 主要产钢国粗钢产量（万吨）##国别　　2023年　　2024年　　增减（%）#中国　　102890　　100510　　-2.3#"
                        + "印度　　14080　　14940　　6.1#合计　　116970　　115450　　-1.3#说明：一增一减。"
                        + "; 102890 100510 -2.3 14080 14940 6.1 116970 115450",
                "states; Population (thousands)#| State | 2019 | 2024 | Change |#|---|---|---|---|#"
                        + "| Texas | 28,996 | 31,290 | 2,294 |; 28,996 31,290 2,294",
                "states; 各州人口（千人）#| 州 | 2019年 | 2024年 | 增减 |#|---|---|---|---|#"
                        + "| 加利福尼亚州 | 39512 | 39431 | -81 |; 39512 39431 -81",
                "states; State | 2023 | 2024 | Growth#---|---|---|---#Texas | 2,584.2 | 2,709.4 | 4.8#"
                        + "Florida | 1,600.8 | 1,705.6 | 6.5; 2,584.2 2,709.4 4.8 1,600.8 1,705.6 6.5",
                "states; | State | GDP, 2024 | Population | GDP per capita | Income per head |#|---|---|---|---|---|#"
                        + "| Texas | $2,709bn | 31.3m | $86,590 | $68,784 |#"
                        + "| California | $4,103bn | 39.4m | $104,058 | $85,518 |"
                        + "; $2,709bn 31.3m $86,590 $68,784 $4,103bn 39.4m $104,058 $85,518",
                "europe; Jobs rose in Spain while they stagnated in Germany, as the table shows.##"
                        + "|| 2019 | 2023 | 2024 | Change (pp) |#|---|---|---|---|---|#"
                        + "| Spain | 68.0 | 70.5 | 71.4 | 0.9 |#| Germany | 79.6 | 81.1 | 81.3 | 0.2 |"
                        + "; 68.0 70.5 71.4 0.9 79.6 81.1 81.3 0.2",
                "europe; GDP, billion euros#| Country | 2019 | 2024 | 2019–2024 |#|---|---|---|---|#"
                        + "| Spain | 1,254 | 1,592 | +27.0% |; 1,254 1,592 +27.0%",
                "quarters; Smartphone shipments in China (million units)#| Quarter | 2024 | y/y |#|---|---|---|#"
                        + "| Q4 | 76.4 | 3.8% |#| Year | 286.1 | 5.3% |; 76.4 3.8% 286.1 5.3%",
                "power; 全国电力装机结构（年末，%）##| 类型 | 2019年 | 2024年 |#|---|---|---|#"
                        + "| 火电 | 59.2 | 43.1 |#| 风电 | 10.4 | 15.6 |; 59.2 43.1 10.4",
                "power; 年份　　总装机（亿千瓦）　　火电占比（%）#2020　　22.02　　56.6#2021　　23.78　　54.6" + "; 22.02 56.6 23.78 54.6",
                "rail; | Country | Route length 2024, km | Electrified 2017, % | Electrified 2024, % | Change, pp |#"
                        + "|---|---|---|---|---|#| Germany | 38,916 | 53.4 | 55.9 | 2.5 |#"
                        + "| Spain | 16,198 | 63.7 | 68.0 | 4.4 |#| Austria | 5,631 | 71.7 | 74.7 | 3.0 |"
                        + "; 38,916 53.4 55.9 2.5 16,198 63.7 68.0 5,631 71.7 74.7 3.0"
            })
    void cells_haveIndicatorUnitAndPeriodOfTheirTable(String data, String lines, String figures) {
        String text = lines.replace('#', '\n').replace("||", "| |");
        List<String> supported = TextCheck.of(MarkedData.dataset(data)).check(text).stream()
                .filter(statement -> statement.verdict() == Verdict.SUPPORTED)
                .map(CheckedStatement::text)
                .toList();
        assertThat(supported).containsExactly(figures.split(" "));
    }

    /** What a table does not name is what its other cells agree with, and then a wrong cell is contradicted. */
    @Test
    void cells_withoutIndicator_areOfTheOneThatTheOthersAgreeWith() {
        Checks.assertVerdicts(
                TextCheck.of(MarkedData.dataset("states")), """
                | State | 2023 | 2024 |
                |---|---|---|
                | California | 3,870.4 | 4,103.1 |
                | Texas | 2,584.2 | 2,790.4 |
                """, "supported supported supported contradicted");
    }

    /** A total may include other regions, a column "Other" is about none, and a sentence is no title. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "countries; Crude steel (million tonnes)##| | 2023 | 2024 |#|---|---|---|#| India | 140.8 | 149.4 |#"
                        + "| Japan | 87.0 | 84.0 |#| Total | 500.1 | 499.9 |",
                "power; INSTALLED CAPACITY AT YEAR-END (GW)##Year     Total     Wind     Other#"
                        + "2020    2,202    282    421#2024    3,349    521    497",
                "power; 从2022年末到2024年末，太阳能发电装机增至2.26倍。#| 类别 | 2022年末 | 2024年末 |#|---|---|---|#"
                        + "| 总装机 | 256410 | 334860 |#| 火电 | 133240 | 144450 |",
            })
    void cells_ofOtherThings_areNotContradicted(String data, String lines) {
        assertThat(TextCheck.of(MarkedData.dataset(data)).check(lines.replace('#', '\n')))
                .noneMatch(statement -> statement.verdict() == Verdict.CONTRADICTED);
    }

    /** Lines of a paragraph that are indented, or have two spaces after a full stop, are not a table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "　　2024年，广东地区生产总值为14.16万亿元。#　　2024年，江苏地区生产总值为13.70万亿元。#　　2024年，浙江地区生产总值为9.01万亿元。",
                "In 2024.  GDP of Guangdong was 14.16 trillion yuan in 2024."
                        + "#That is so.  GDP of Jiangsu was 13.70 trillion "
                        + "yuan in 2024.#All good.  GDP of Zhejiang was 9.01 trillion yuan in 2024."
            })
    void indentedLines_areSentences(String lines) {
        Checks.assertVerdicts(
                TextCheck.of(MarkedData.dataset("provinces")),
                lines.replace('#', '\n'),
                "supported supported supported");
    }
}
