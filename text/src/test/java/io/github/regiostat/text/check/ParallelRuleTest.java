// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that take over the statement before them, and figures that only a convention links. */
class ParallelRuleTest {
    private static final Map<String, TextCheck> CHECKS = MarkedData.checks();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | In 2024 Guangdong contributed 10.5 percent of China's GDP, Jiangsu 10.2 percent. "
                        + "| supported supported",
                "provinces | In 2024 Guangdong contributed 10.5 percent of China's GDP, Jiangsu 12.2 percent. "
                        + "| supported contradicted",
                "provinces | 2024年广东地区生产总值占全国的10.5%，浙江占6.7%。 | supported supported",
                "power | China added 277 GW of solar capacity in 2024, after 217 GW in 2023. | supported supported",
                "months | German consumer prices rose 2.6 % year on year in December 2024, after 2.2 % in November. "
                        + "| supported supported",
                "months | China's exports rose 8.9 % in August 2024 from a year earlier. Imports edged up 0.3 %. "
                        + "| supported supported",
                "months | China's exports rose 8.9 % in August 2024 from a year earlier. Imports edged up 0.7 %. "
                        + "| supported unlinked",
                "provinces | In 2024 the population of Sichuan was 83.64 million (-40,000). | supported supported",
                "provinces | In 2024 the population of Sichuan was 83.64 million (-90,000). | supported contradicted",
            })
    void figuresWithoutAStatement_repeatTheOneBefore(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provinces | Income in Beijing rose to 85,415 yuan in 2024 from 81,752 yuan. | supported supported",
                "provinces | Income in Beijing rose to 85,415 yuan in 2024 from 80,752 yuan. | supported unlinked",
                "provinces | Guangdong's GDP is 14.16 trillion yuan. | supported",
                "provinces | Guangdong's GDP is 15.16 trillion yuan. | unlinked",
                "provinces | In 2024 the resident population of Anhui was 61.23 million. | supported",
                "provinces | In 2024 the resident population of Anhui was 62.23 million. | contradicted",
                "provinces | In 2024 the economy of Hunan was worth 5.32 trillion yuan. | supported",
                "provinces | In 2024 the economy of Hunan was worth 5.42 trillion yuan. | unlinked",
                "power | In 2024 China produced 10,087 TWh. | supported",
                "power | In 2024 China produced 10,187 TWh. | unlinked",
            })
    void conventions_supportAndNeverContradict(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "months | In 4Q24 exports were worth $956.5 billion. | supported",
                "months | Exports were worth $901.8 billion in the three months to June 2024. | supported",
                "months | In the first quarter of 2024 exports fell to $807.2 billion from $812.4 billion in the same "
                        + "period of 2023. | supported supported",
                "months | In 2024 as a whole, exports amounted to $3.58 trillion. | supported",
                "months | China's GDP grew 4.1 % year on year in the second quarter of 2024 and 4.0 % in the first. "
                        + "| supported supported",
                "countries | In 2024 arrivals in Japan were 15.7 % above the high of 31.9 million in 2019. "
                        + "| supported supported",
                "countries | In 2024 unemployment in Spain was 4.2 points below the peak of 15.5 %. "
                        + "| unlinked unlinked",
                "countries | Unemployment in Spain (2023: 12.2 %) was 11.3 % in 2024. | supported supported",
                "countries | The gap in unemployment between Spain and Germany narrowed to 7.9 points in 2024. "
                        + "| supported",
                "provinces | 浙江2024年末常住人口6670万人，五年累计增加295万人。 | supported supported",
                "provinces | 浙江2024年末常住人口6670万人，五年累计增加395万人。 | supported contradicted",
            })
    void periodsAndBases_areThoseOfTheirFigure(String data, String text, String expected) {
        Checks.assertVerdicts(CHECKS.get(data), text, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'## Sichuan (2024)\n\n- GDP: 6.47 trillion yuan\n- Population: 83.64 million', supported supported",
        "'BEIJING, March 2 (Agency) - In 2024 GDP in Shanghai was 5.39 trillion yuan.', supported",
        "'年末全省常住人口6670万人。2024年浙江地区生产总值90131亿元。', supported supported",
    })
    void headingsDatelinesAndParagraphs_giveTheRegion(String text, String expected) {
        Checks.assertVerdicts(CHECKS.get("provinces"), text, expected);
    }
}
