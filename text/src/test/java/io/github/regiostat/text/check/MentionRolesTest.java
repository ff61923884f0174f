// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentions whose role is not the figure's own: what it is compared with, its base, its whole, or another figure's. */
class MentionRolesTest {
    private final TextCheck check = TextCheck.of(NewsData.DATASET);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beijing reported income of 54,693 yuan in 2024, up 7.0 percent from 51,101 yuan in 2023. "
                        + "| supported supported supported",
                "Beijing reported income of 54,693 yuan in 2024, up 8.0 percent from 51,101 yuan in 2023. "
                        + "| supported contradicted supported",
                "In 2024, Spain's unemployment rate fell to 24.5 percent from 25.0 percent in 2023. "
                        + "| supported supported",
                "In 2024, Spain's unemployment rate fell to 24.9 percent from 25.0 percent in 2023. "
                        + "| contradicted supported",
                "In 2024, income in Shanghai was 2.4 times the national average of 39,751 yuan. | supported supported",
                "In 2024, income in Shanghai was 2.4 times the national average of 38,751 yuan. "
                        + "| supported contradicted",
                "In 2024, GDP in Jiangsu was 13.5 to 13.8 trillion. | supported",
                "In 2024, GDP in Jiangsu was 14.5-15.1 trillion. | contradicted",
                "In 2024, Jiangsu, second only to Guangdong, reported GDP of 13.67 trillion yuan. "
                        + "| supported supported",
                "In 2024, Hunan had GDP of 5.32 trillion yuan, ahead of Shanghai, where output came to 5.31 trillion "
                        + "yuan. | supported supported supported",
                "2024年，西班牙失业率为24.5%，超过希腊的23.6%。 | supported supported supported",
                "2024年，西班牙失业率为24.5%，超过希腊的22.6%。 | supported supported contradicted",
                "2024年，中国出口额是美国的4.9倍、日本的5.5倍。 | supported supported",
                "2024年，中国出口额是美国的4.9倍、日本的5.9倍。 | supported contradicted",
            })
    void mentions_belongToOneFigure(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2023, China's research spending grew by 13.9 percent, or 608 billion yuan. | supported supported",
                "In 2023, China's research spending grew by 13.9 percent (608 billion yuan). | supported supported",
                "In 2023, China's research spending grew by 13.9 percent, i.e. 608 billion yuan. "
                        + "| supported supported",
                "In 2023, China's research spending grew by 13.9 percent, or 680 billion yuan. "
                        + "| supported contradicted",
                "In 2023, the population of Romania fell 0.1 percent, or 26,000 people. | supported supported",
                "In 2023, the population of Romania fell 0.1 percent, or 27,000 people. | supported contradicted",
                "In 2024, China's grain output was 706.5 million tonnes. That was 11.1 million tonnes more than in "
                        + "2023. | supported supported",
                "Official data show that in 2024, China's grain output was 706.5 million tonnes. | supported",
                "Official data show that in 2024, China's grain output was 760.5 million tonnes. | contradicted",
                "By 2024, Australia's population had grown by over 5 million in eight years. | supported",
                "Australia's population has grown by over 5 million in 8 years to 2024. | supported",
                "Jiangsu's research spending more than doubled from 72.3 billion yuan in 2013 to 167.0 billion yuan "
                        + "in 2023. | supported supported supported",
                "Jiangsu's research spending doubled from 72.3 billion to 167.0 billion yuan between 2013 and 2023. "
                        + "| supported supported supported",
            })
    void changes_areReadAsChanges(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2023, China spent 608 billion yuan of its GDP on research. | unlinked",
                "In 2023, 19 % of the population of Romania is between 15 and 24. | unlinked unlinked",
                "Spain's unemployment rate rose to 24.5 percent from 25.0 percent in 2023. | unlinked unlinked",
            })
    void otherRoles_areUnlinked(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }
}
