// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of sentences that people write, each with what it states and what it leaves open. */
class SentenceFormsTest {
    private static final Map<String, TextCheck> CHECKS = MarkedData.checks();

    /** What a figure is derived as is compared over periods and regions, and a part in words repeats it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "months | In September 2024, German consumer prices rose 1.6 percent year on year, the lowest rate of "
                        + "the year. | supported supported",
                "months | In October 2024, German consumer prices rose 2.0 percent year on year, the lowest rate of "
                        + "the year. | supported",
                "provinces | In 2024, Shanghai's GDP rose by 14.2 percent, the fastest growth of the ten provinces. "
                        + "| supported supported",
                "provinces | In 2024, Beijing's GDP rose by 13.9 percent, the fastest growth of the ten provinces. "
                        + "| supported",
                "provinces | 2024年江苏GDP占全国的10.2%，超过十分之一。 | supported supported",
                "provinces | 2024年江苏GDP占全国的10.2%，超过五分之一。 | supported unlinked",
                "countries | In 2020, arrivals in France fell by 54.1 percent, more than half. | supported supported",
                "countries | In 2020, arrivals in France fell by 54.1 percent, more than two thirds. "
                        + "| supported unlinked",
            })
    void words_besideDerivedFigures(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | 2024年湖北GDP60013亿元，湖南53231亿元，前者比后者多6782亿元。 | supported supported supported",
                "provinces | 2024年湖北GDP60013亿元，湖南53231亿元，两省相差6782亿元。 | supported supported supported",
                "provinces | 2024年湖北GDP60013亿元，湖南53231亿元，前者比后者多6882亿元。 " + "| supported supported contradicted",
                "provinces | In 2024 the GDP of Hubei was 6.00 trillion yuan and that of Hunan 5.32 trillion; the "
                        + "latter had 65.39 million residents. | supported supported supported",
                "provinces | In 2024 the GDP of Hubei was 6.00 trillion yuan and that of Hunan 5.32 trillion; the "
                        + "former had 65.39 million residents. | supported supported unlinked",
            })
    void formerAndLatter_areTheTwoNamedBefore(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | Between 2018 and 2024 unemployment in Japan ranged from 2.4% to 2.8%. "
                        + "| supported supported",
                "countries | Between 2018 and 2024 unemployment in Japan ranged from 2.5% to 2.7%. "
                        + "| unlinked unlinked",
                "months | 2024年，日本失业率在2.4%至2.7%之间窄幅波动。 | supported",
                "months | 2024年，日本失业率在2.4%至2.6%之间窄幅波动。 | unlinked",
            })
    void variation_isBetweenTheLeastAndTheGreatestLevel(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | In 2024 Hunan's GDP rose by 4.8 percent at constant prices and by 6.4 percent at current "
                        + "prices. | undetermined supported",
                "provinces | In 2024 Shandong's population did not hold steady but fell by 430,000. | supported",
                "countries | Is unemployment in Greece the highest? No. Greek unemployment was 10.1 percent in 2024. "
                        + "| supported",
                "months | Over the full year 2024, exports of China totalled 3.58 trillion dollars and imports 2.59 "
                        + "trillion dollars. | supported supported",
                "months | China's exports in the first half of 2024 came to 1,709 billion dollars, up 2.6%; in the "
                        + "second 1,869 billion, up 8.2%. | supported supported supported supported",
                "months | China, GDP by quarter in 2024 (change on the same quarter of 2023):\\n- Q1: "
                        + "29.63 trillion yuan (+4.0%)\\n- Q2: "
                        + "32.05 trillion (+4.1%) | supported supported supported supported",
            })
    void periodsPricesAndContrasts_areThoseOfTheirFigure(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    /** What could be of something else is not contradicted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | At the end of 2024 it had 61.23 million inhabitants, 4.3% of the country's total. "
                        + "| unlinked unlinked",
                "countries | 该国失业率2018年为19.3%，2024年已降至10.1%，一直低于西班牙。 | unlinked unlinked",
                "months | US unemployment in July: 4.3%, the highest since at least January 2023. | unlinked",
                "power | Solar additions of 277GW in China were 28% above the 217GW of 2023. "
                        + "| supported unlinked unlinked",
                "provinces | Our panel had 49.4% of the population of China in 2024. It supplied much. Nationwide "
                        + "growth was 7.0%. | supported unlinked",
                "power | • Generation: 9,456 TWh, +6.9% on the year | unlinked unlinked",
            })
    void whatTheTextLeavesOpen_isNotContradicted(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | Crude steel production, million tonnes. China's output peaked in 2020 at 1,064.8 and was "
                        + "1,005.1 in 2024. | supported supported",
                "countries | Crude steel production, million tonnes. China's output peaked in 2020 at 1,064.8 and was "
                        + "1,015.1 in 2024. | supported contradicted",
                "provinces | In 2024 Guangdong gained 740,000 residents and Zhejiang 430,000. | supported supported",
                "power | In 2024 electricity generation increased to 10,087 TWh, passing 10,000 TWh. "
                        + "| supported supported",
                "countries | 2018年印度粗钢产量为1.093亿吨。六年之后，印度增至1.494亿吨。 | supported supported",
                "countries | 2018年印度粗钢产量为1.093亿吨。六年之后，印度增至1.594亿吨。 | supported contradicted",
                "countries | 2024年德国失业率为3.4%，不到法国的一半。 | supported supported",
                "countries | 2024年意大利失业率为6.5%，不到法国的一半。 | supported unlinked",
                "provinces | 2024年末江苏常住人口8526万人，与上年末持平，占全国总人口的6.1%。 | supported supported supported",
                "provinces | In 2024 Jiangsu's nominal GDP rose 6.9%, outpacing Guangdong. | supported supported",
                "provinces | In 2024 Guangdong's nominal GDP rose 4.4%, outpacing Jiangsu. | supported",
                "power | In 2024 wind power had 521 GW; once ahead of solar, it is now second. | supported",
            })
    void numbersAndComparisons_areReadAsUsuallyWritten(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    /** What an earlier clause or sentence leaves out of the words of a figure can only support. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | In 2024 GDP per head was 228,000 yuan in Beijing. In Shanghai it was 217,000 yuan. "
                        + "| supported supported",
                "provinces | In 2024 GDP per head was 228,000 yuan in Beijing. In Shanghai it was 227,000 yuan. "
                        + "| supported unlinked",
                "months | China's exports rose 11.0% in December 2024. Full-year exports were $3.58trn (+5.5%), "
                        + "imports $2.59trn (+1.1%). | supported supported supported supported supported",
                "months | 日本失业率2024年12月为2.4%；两年间最高为2.8%。 | supported unlinked",
                "countries | In Germany the rate was 3.4% in 2024. | supported",
                "countries | In 2024 Germany's retail sales rose 5.1%. | unlinked",
            })
    void whatEarlierWordsTell_onlySupports(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }
}
