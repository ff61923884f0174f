// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures whose sentence leaves out what they are about: the nearest mention and the data tell, and never contradict.
 */
class ImpliedReadingsTest {
    private static final Map<String, TextCheck> CHECKS = MarkedData.checks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | In 2024 the average inhabitant of Sichuan had 34,325 yuan, against 32,514 yuan the year "
                        + "before. "
                        + "| supported supported",
                "provinces | In 2024 the average inhabitant of Sichuan had 34,999 yuan. | unlinked",
                "provinces | In 2024 the average inhabitant of Sichuan had 32,514 yuan. | unlinked",
                "provinces | Jiangsu and Guangdong compete. In 2024 the gap in GDP was 463 billion yuan, after "
                        + "745 billion a year earlier. | supported supported",
                "provinces | Jiangsu and Guangdong compete. In 2024 the gap in GDP was 745 billion yuan. | unlinked",
                "months | In 2024 China had a trade surplus of 990.0 billion dollars, 158.4 billion more than in 2023. "
                        + "| supported supported",
                "months | In 2024 China had a trade surplus of 980.0 billion dollars. | unlinked",
                "provinces | 2024年江苏GDP为14.16万亿元，超过广东的13.70万亿元。 " + "| contradicted contradicted contradicted",
                "provinces | 2024年江苏GDP为13.70万亿元，高于山东的13.70万亿元。 " + "| supported supported contradicted",
                "power | In 2024 solar and wind together had 1,407 GW in China. | supported",
                "power | In 2024 solar and wind together had 1,417 GW in China. | unlinked",
                "provinces | 2024年末四川人均8.36万元，全省8364万人。 | unlinked supported",
            })
    void whatIsNotNamed_isSupportedByTheDataOnly(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    /** The rate of the quarters is (3.8 + 4.0 + 4.2 + 4.1) / 4 = 4.025 % in 2024, and 3.625 % in 2023. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarters | The jobless rate of the United States averaged 4.0% in 2024, up from 3.6% in 2023. "
                        + "| supported supported",
                "quarters | The jobless rate of the United States averaged 4.2% in 2024. | undetermined",
                "quarters | In 2024, the US jobless rate was 4.0% on average, "
                        + "0.4 percentage points higher than in 2023. | supported supported",
                "quarters | House prices in Germany averaged 113.0 in 2024, 2.4% lower than a year earlier. "
                        + "| supported supported",
                "quarters | 2024年美国房价指数平均为155.4，同比上涨5.5%。 | supported supported",
                "months | 美国2024年全年平均失业率为4.0%，比上年上升0.4个百分点。 | supported supported",
                "months | 美国2024年全年平均失业率为4.3%。 | undetermined",
            })
    void meansOverQuartersAndMonths_areSupported(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "states | Population of Florida: 23.4M, up from 20.2M in 2015. | supported supported",
                "quarters | House prices in Germany bottomed out in Q1 2024 at 111.6 and have since recovered by 2.2%. "
                        + "| supported unlinked",
                "europe | Emissions of Germany fell to 584.0 million tonnes in 2024. After the pandemic low of 647.3 "
                        + "million tonnes they rebounded by 4.9% in 2021. | supported unlinked supported",
                "states | Ohio's share of national GDP was 3.2% in 2024, up from 2015. | supported",
            })
    void whatMayBeOfAnotherPeriod_isNotContradicted(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | 本报杭州1月20日电　浙江省统计局20日公布，2024年全省实现生产总值90131亿元。 | supported",
                "provinces | 2024年上海生产总值53927亿元。全市居民人均可支配收入88366元，水平居各省市之首。 " + "| supported supported supported",
                "provinces | 2024年，粤、苏、浙三省地区生产总值分别为141634亿元、137008亿元和90131亿元。 " + "| supported supported supported",
                "provinces | 2024年，长三角（沪苏浙皖）地区生产总值合计33.17万亿元。 | supported",
                "countries | 2024年，德、法两国失业率分别为3.4%和7.4%。 | supported supported",
                "countries | 2024年，德国、法国两国失业率分别为3.4%和3.4%。 | supported contradicted",
                "provinces | 2024年京沪高铁客流增长5%。 | unlinked",
                "months | 美国失业率走高。2024年1月为3.7%，7月升至4.3%。 | supported supported",
                "months | US unemployment rate: 4.1 percent in December 2024, down from 4.2 percent in November. A "
                        + "year earlier it was 3.7 percent. | supported supported supported",
                "power | BEIJING (Jan 23) – China added 277 GW of solar in 2024, more than the record of 217 GW set "
                        + "in 2023. Thermal plant, at 1,390 GW, has lost. | supported supported supported unlinked",
                "countries | Unemployment in Greece, 2018–2024. The rate has been cut almost in half, from 19.3% to "
                        + "10.1%. | unlinked supported supported",
            })
    void usualFormsOfReports_areRead(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China's GDP was 29.6 trillion yuan in the first and 32.1 trillion in the second quarter of 2024. "
                        + "| supported supported",
                "China's GDP was 32.1 trillion yuan in the first and 32.1 trillion in the second quarter of 2024. "
                        + "| unlinked supported",
                "China's exports came to $807.2bn, $901.8bn and $912.4bn in the first, second and third quarters of "
                        + "2024, respectively. | supported supported supported",
                "Chinese exports amounted to $807bn, $902bn, $912bn and $956.5bn in Q1, Q2, Q3 and Q4 2024, "
                        + "respectively. | supported supported supported supported",
                "2024年一、二季度中国国内生产总值分别为29.63万亿元和32.05万亿元，同比分别增长4.0%和4.1%。 "
                        + "| supported supported supported supported",
            })
    void quartersOfLists_pairWithFigures(String text, String expected) {
        Checks.assertVerdicts(CHECKS.get("months"), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | Steel, 2018 -> 2024 (million tonnes)#- Japan 104.3 -> 84.0#- India 109.3 -> 149.4 "
                        + "| supported supported supported supported",
                "countries | Steel, 2018 -> 2024 (million tonnes)#- Japan 84.0 -> 104.3 | unlinked unlinked",
                "countries | Crude steel of Japan in 2024: 84.0m t. | supported",
                "countries | Crude steel of Japan in 2024: 84.0mt. | supported",
                "provinces | In 2024 Shanghai had 24.8m inhabitants and Beijing 21.8m. | supported supported",
                "months | 2024年第四季度中国出口额（亿美元）#10月：3089#11月：3121 | supported supported",
                "months | 2024年第四季度中国出口额（亿美元）#10月：3089#11月：3212 | supported contradicted",
            })
    void unitsOfHeadings_areThoseOfBareNumbers(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text.replace('#', '\n'), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | The GDP of Hunan was about 5.3 trillion yuan in 2024. | supported",
                "provinces | The GDP of Hunan was nearly 5.4 trillion yuan in 2024. | undetermined",
                "provinces | The GDP of Hunan was nearly 5.3 trillion yuan in 2024. | contradicted",
                "provinces | The GDP of Hunan was about 5 trillion yuan in 2024. | undetermined",
                "provinces | The GDP of Beijing was nearly 5 trillion yuan in 2024. | supported",
                "provinces | The GDP of Guangdong was 14.16 million yuan in 2024. | contradicted",
                "provinces | The GDP of Guangdong was 23.7 million yuan in 2024. | unlinked",
                "provinces | You write that the GDP of Hunan was 5.9 trillion yuan in 2024. | unlinked",
                "provinces | The bureau writes that the GDP of Hunan was 5.9 trillion yuan in 2024. | contradicted",
                "provinces | In 2024 GDP in Zhejiang grew by 9.2 percent, faster than in Jiangsu. "
                        + "| supported supported",
                "provinces | In 2024 GDP in Zhejiang grew by 9.2 percent, slower than in Jiangsu. " + "| supported",
                "provinces | 2024年浙江GDP增长9.2%，增速快于江苏。 | supported supported",
            })
    void hedgesReportsAndComparisonsOfChanges_areReadAsTheyAreMeant(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDP (OBS)", "GDP (preliminary)", "GDP, 2024 (CPI)"})
    void wordsInBrackets_areNoUnits(String heading) {
        String text = heading + "\nThe index was 123.4 (2010=100) and the rank 7.";
        String noun = heading.replaceAll(".*\\(|\\)", "");
        assertThat(CHECKS.get("provinces").check(text))
                .noneMatch(statement -> statement.figure().toString().contains(noun))
                .extracting(CheckedStatement::text)
                .contains("123.4 (2010=100)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our GDP table, 2024 (trn yuan)#| Place | Heft |#|---|---|#| Guangdong | 14.16 |"
                        + "#| Jiangsu | 13.70 |#| Shandong | 9.86 |#| Zhejiang | 9.01 |"
                        + "; supported supported supported supported",
                "Our GDP table, 2024 (trn yuan)#| Place | Heft |#|---|---|#| Guangdong | 14.16 |"
                        + "#| Jiangsu | 13.70 |#| Shandong | 9.86 |#| Zhejiang | 9.11 |"
                        + "; supported supported supported contradicted",
                "Our GDP table, 2024 (trn yuan)#| Place | Heft |#|---|---|#| Guangdong | 14.06 |"
                        + "#| Jiangsu | 13.60 |#| Shandong | 9.76 |#| Zhejiang | 9.01 |"
                        + "; unlinked unlinked unlinked supported",
            })
    void cellsBesideVagueHeaders_areContradictedIfTheDataConfirmMost(String row) {
        int end = row.lastIndexOf(';');
        Checks.assertVerdicts(
                CHECKS.get("provinces"),
                row.substring(0, end).strip().replace('#', '\n'),
                row.substring(end + 1).strip());
    }
}
