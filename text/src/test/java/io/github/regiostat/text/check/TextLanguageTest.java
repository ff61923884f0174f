// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.exchange.ExchangeRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    private static final String GERMAN =
            "Das Bruttoinlandsprodukt von Beijing ist im Jahr 2024 um 5,2 % auf 4,98 Billionen Yuan gestiegen.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                GERMAN + " | German",
                "Le PIB de la Chine est de 134 900 milliards de yuans en 2024, selon le bureau. | French",
                "El PIB de China fue de 134,9 billones de yuanes en 2024, y la tasa es del 5 %. | Spanish",
                "2024年の北京の国内総生産は4兆9800億元であった。 | Japanese",
                "2024년 베이징의 지역내총생산은 4조 9800억 위안이었다. | Korean",
                "В 2024 году ВВП Пекина составил 4,98 трлн юаней. | Russian",
            })
    void other_namesTheLanguage(String text, String language) {
        assertThat(TextLanguage.other(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2024, the GDP of Beijing was 4.98 trillion yuan.",
                "2024年，北京地区生产总值49843亿元，同比增长5.2%。",
                "Beijing: GDP 4.98 trillion yuan (2024)",
                "De Beers and Le Monde report on El Niño and La Niña in the year to June.",
                "GDP 2024 北京 4.98万亿 YoY +5.2%",
            })
    void english_andChinese_areRead(String text) {
        assertThat(TextLanguage.other(text)).isEmpty();
    }

    @Test
    void otherLanguage_isUnlinkedUnlessAllowed() {
        TextCheckOptions any = TextCheckOptions.DEFAULT.withAnyLanguage(true);
        TextCheck allowed = TextCheck.of(
                MarkedData.dataset("provinces"), ExchangeRates.builder().build(), any);
        assertThat(TextCheck.of(MarkedData.dataset("provinces")).check(GERMAN))
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.verdict()).isEqualTo(Verdict.UNLINKED);
                    assertThat(statement.because()).contains("the text is in German");
                });
        assertThat(allowed.check(GERMAN))
                .isNotEmpty()
                .noneSatisfy(statement -> assertThat(statement.because()).contains("German"));
    }
}
