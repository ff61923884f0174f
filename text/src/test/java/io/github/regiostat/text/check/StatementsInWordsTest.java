// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.exchange.ExchangeRates;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements without a figure, against the data of the paragraphs written by hand. */
class StatementsInWordsTest {
    private final TextCheck provinces = TextCheck.of(MarkedData.dataset("provinces"));
    private final TextCheck countries = TextCheck.of(MarkedData.dataset("countries"));

    /** Returns the verdicts of statements without a figure in digits. */
    private static String verdicts(TextCheck check, String text) {
        return check.check(text).stream()
                .filter(statement ->
                        statement.figure().isEmpty() || statement.text().chars().noneMatch(Character::isDigit))
                .map(statement -> statement.verdict().code())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2024, GDP in Hunan was ahead of Anhui. | supported",
                "In 2024, GDP in Hunan was ahead of Shanghai. | contradicted",
                "In 2024, disposable income in Zhejiang was above the national average. | supported",
                "In 2024, disposable income in Sichuan was above the national average. | contradicted",
                "In 2024, GDP in Zhejiang was above the national average. | ''",
                "In 2024, GDP in Jiangsu was second only to Guangdong. | supported",
                "In 2024, GDP in Zhejiang was second only to Guangdong. | ''",
                "Of the ten provinces, Hunan had the lowest disposable income in 2024. | contradicted",
                "The population of China fell for the third year in a row in 2024. | supported",
                "The population of Zhejiang fell for the third year in a row in 2024. | contradicted",
                "GDP in Shanghai more than doubled between 2013 and 2024. | supported",
                "GDP in Shanghai more than tripled between 2013 and 2024. | contradicted",
                "GDP in Shanghai nearly quadrupled between 2013 and 2024. | contradicted",
                "GDP in Hunan and Anhui rose in 2024. Both were ahead of Shanghai. | contradicted",
                "Reports that GDP in Hunan was ahead of Shanghai in 2024 are false. | ''",
                "Will GDP in Hunan be ahead of Anhui in 2024? | ''",
                "2024年，湖南地区生产总值超过安徽。 | supported",
                "2024年，湖南地区生产总值超过上海。 | contradicted",
                "2024年，四川人均可支配收入高于全国平均水平。 | contradicted",
                "2024年，江苏地区生产总值仅次于广东。 | supported",
                "2024年，全国人口连续第三年下降。 | supported",
                "2024年，浙江人口连续第三年下降。 | contradicted",
            })
    void statements_ofProvinces(String text, String expected) {
        assertThat(verdicts(provinces, text)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crude steel production in India reached a record in 2024. | supported",
                "Crude steel production in Japan reached a record in 2024. | contradicted",
                "Spain's unemployment rate was the highest of the six countries in 2024. | supported",
                "Unemployment in Greece fell every year from 2018 to 2024. | supported",
                "Unemployment in Italy fell every year from 2018 to 2024. | contradicted",
                "2024年，西班牙失业率为六国最高。 | supported",
                "2024年，德国失业率为六国最高。 | contradicted",
                "In 2024, crude steel production in China was the largest in the world. | ''",
            })
    void statements_ofCountries(String text, String expected) {
        assertThat(verdicts(countries, text)).as(text).isEqualTo(expected);
    }

    @Test
    void nearly_isNotDecidedWithoutABand() {
        assertThat(verdicts(provinces, "GDP in Guangdong nearly tripled between 2013 and 2024."))
                .isEqualTo("undetermined");
    }

    @Test
    void stagnation_needsABand() {
        String text = "GDP in Hunan stagnated in 2024.";
        TextCheckOptions options = TextCheckOptions.DEFAULT.withBand(BigDecimal.ONE);
        TextCheck banded = TextCheck.of(
                MarkedData.dataset("provinces"), ExchangeRates.builder().build(), options);
        assertThat(verdicts(provinces, text)).isEmpty();
        assertThat(verdicts(banded, text)).isEqualTo("contradicted");
    }

    /** A law of the tables: a pattern begins with a word by which it is found. */
    @Test
    void patterns_haveFirstWords() {
        assertThat(StatementTable.get().patterns)
                .hasSizeGreaterThan(200)
                .allSatisfy(pattern -> assertThat(pattern.firsts())
                        .as(pattern.regex().pattern())
                        .isNotEmpty());
    }

    /** A law: without a period, no word makes a statement that is decided. */
    @Test
    void wordsWithoutAPeriod_decideNothing() {
        for (StatementPattern pattern : StatementTable.get().patterns) {
            for (String first : pattern.firsts()) {
                assertThat(provinces.check("GDP " + first + " Shanghai."))
                        .filteredOn(statement ->
                                statement.verdict() == Verdict.CONTRADICTED || statement.verdict() == Verdict.SUPPORTED)
                        .as(first)
                        .isEmpty();
            }
        }
    }
}
