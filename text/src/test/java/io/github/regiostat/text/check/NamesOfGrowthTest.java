// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of indicators with notes, and indicators whose names say that they are the growth of another one. */
class NamesOfGrowthTest {
    private static final TextCheck QUARTERS = TextCheck.of(MarkedData.dataset("quarters"));

    /** The levels of China are at current prices, and grew by 4.235 %; the rate is at constant prices. */
    private static final TextCheck LEVELS_AND_RATE = TextCheck.of(levelsAndRate());

    private static Dataset levelsAndRate() {
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class)
                .flow()
                .name("GDP (current LCU)")
                .build();
        Indicator<Percentage> growth = Indicator.builder("growth", Percentage.class)
                .name("GDP growth (annual %)")
                .build();
        Indicator<Percentage> exports = Indicator.builder("exports", Percentage.class)
                .name("Exports (% of GDP)")
                .build();
        List<Measurement<?>> rows = new ArrayList<>();
        Checks.add(rows, gdp, "CN", 2023, Money.of("CNY", "129427200000000"));
        Checks.add(rows, gdp, "CN", 2024, Money.of("CNY", "134908400000000"));
        Checks.add(rows, growth, "CN", 2024, Percentage.of("5.0"));
        Checks.add(rows, exports, "CN", 2024, Percentage.of("19.0"));
        return Dataset.copyOf(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2024, China's GDP was 134.9 trillion yuan, up 5.0%. | supported supported",
                "In 2024, China's GDP was 134.9 trillion yuan, up 5.4%. | supported contradicted",
                "2024年中国国内生产总值1349084亿元，比上年增长5.0%。 | supported supported",
                "China's GDP growth was 5.0% in 2024. | supported",
                "China's GDP growth was 4.6% in 2024. | contradicted",
                "In 2024, China's nominal GDP grew 4.2%. | supported",
                "In 2024, China's nominal GDP grew 5.0%. | contradicted",
                "China's exports grew 5.9% in 2024. | unlinked",
            })
    void growthIsThatOfTheRate_orOfTheLevels(String text, String expected) {
        Checks.assertVerdicts(LEVELS_AND_RATE, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年四季度中国国内生产总值同比增长5.4%，比三季度加快0.8个百分点。 | supported supported",
                "2024年四季度中国国内生产总值同比增长5.7%。 | contradicted",
                "2024年四季度中国经济增长5.4%。 | supported",
                "2024年四季度中国GDP环比增长1.6%。 | unlinked",
                "2024年四季度中国GDP名义增长4.6%。 | unlinked",
                "日本2024年二季度GDP同比下降0.7%。 | supported",
                "The U.S. economy expanded 2.4 percent in the fourth quarter of 2024 from a year earlier. | supported",
                "Japan's economy contracted 0.7 percent in the second quarter of 2024. | supported",
                "In Q2 2024, US GDP rose by 3.1% and China's GDP grew 4.9%. | supported contradicted",
            })
    void whatGrows_namesItsRate(String text, String expected) {
        Checks.assertVerdicts(QUARTERS, text, expected);
    }

    @Test
    void tableOfRates_hasLevelsAndPoints() {
        Checks.assertVerdicts(
                QUARTERS, """
                GDP growth, % on the same quarter of the previous year
                                Q1 2024   Q2 2024   Q3 2024   Q4 2024
                China             5.3       4.7       4.6       5.5
                India             8.4       6.5       5.6       6.4
                """, "supported supported supported contradicted supported supported supported supported");
        Checks.assertVerdicts(QUARTERS, """
                | 国家 | 2024年四季度失业率（%） | 同比变化（个百分点） |
                |---|---|---|
                | 美国 | 4.1 | 0.4 |
                | 德国 | 3.4 | 0.3 |
                | 日本 | 2.4 | -0.2 |
                """, "supported supported supported supported supported contradicted");
    }
}
