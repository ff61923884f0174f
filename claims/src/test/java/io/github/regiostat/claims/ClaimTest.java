// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static io.github.regiostat.claims.ClaimFixtures.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.ExchangeRates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        growth; gdp CN-BJ 2024; 2023; nominal; points 1 | Growth must be claimed with a figure of kind percentage or \
        growth-rate, but was with 1 pp (exact)
        growth; gdp CN-BJ 2024; 2024; nominal; growth 1 | Growth must be since a period that starts before 2024, but \
        was since 2024
        average; gdp CN-BJ 2024; 2025; compound; nominal; growth 1 | Average growth must be since a period that \
        starts before 2024, but was since 2025
        growth; gdp CN-BJ 2024; 2023; nominal; growth5 1 | Growth since 2023 must be over P1Y in 2024, but was over \
        P5Y; change the base period or the length of the rate
        growth; gdp CN-BJ 2024-Q2; 2024-Q1; nominal; growth5 1 | Growth since 2024-Q1 must be over P3M in 2024-Q2, \
        but was over P5Y
        average; gdp CN-BJ 2024; 2013; compound; nominal; mean5 1 | Average growth since 2013 must be over P11Y in \
        2024, but was over P5Y
        rank; gdp CN-BJ 2024; CN-TJ; descending; 0 | Rank must be from 1 to the number of regions, 2, but was 0
        shares; gdp CN-BJ 2024; gdp CN-BJ 2024; gdp CN-TJ 2024; gdp CN 2024; points 1 | Share must have another whole
        multiple; gdp CN-BJ 2024; gdp CN-BJ 2024; times 1 | Multiple must have another reference
        relative; gdp CN-BJ 2024; gdp CN-BJ 2024; % 1 | Relative difference must have another reference
        points; rate CN-BJ 2024; rate CN-BJ 2024; points 1 | Difference in points must have another reference
        share; gdp CN-BJ 2024; gdp CN 2024; points 4 | Share must be claimed with a figure of kind percentage or \
        multiple, but was with 4 pp (exact)
        share; gdp CN-BJ 2024; gdp CN-BJ 2024; % 4 | Share must have another whole, but both are gdp, CN-BJ, 2024
        points; rate CN-BJ 2024; rate CN 2024; % 4 | Difference in points must be claimed with a figure of kind \
        percentage-points, but was with 4 % (exact)
        multiple; gdp CN-BJ 2024; gdp CN 2024; points 4 | Multiple must be claimed with a figure of kind percentage \
        or multiple, but was with 4 pp (exact)
        cumulative; gdp CN-BJ 2013/2024; % 4 | Sum over periods must be claimed with a figure of kind money or count \
        or amount, but was with 4 % (exact)
        mean; gdp CN-BJ 2013/2024; growth 4 | Mean over periods must be claimed with a figure of kind money or \
        money-per or count or amount or amount-per or percentage or percentage-points or multiple or index, but was \
        with 4 % over P1Y (exact)
        conversion; gdp CN-BJ 2024; % 4 | Conversion must be claimed with a figure of kind money or money-per, but \
        was with 4 % (exact)
        difference; gdp CN-BJ 2024; gdp CN-BJ 2024; yuan 4 | Difference must have another reference, but both are \
        gdp, CN-BJ, 2024
        sum; gdp CN-BJ 2024; yuan 4 | Sum must have two or more parts, but had 1
        sum; gdp CN-BJ 2024; gdp CN-BJ 2024; yuan 4 | Sum must have each part once, but had gdp, CN-BJ, 2024 twice
        rank; gdp CN-BJ 2024; CN-BJ; descending; 1 | Rank must be among at least one other region, but was only CN-BJ
        rank; gdp CN-BJ 2024; CN-TJ; descending; 3 | Rank must be from 1 to the number of regions, 2, but was 3
        extreme; gdp CN-BJ 2024; 2024; descending | Extreme must be since a period that starts before 2024, but was \
        since 2024
        comparison; gdp CN-BJ 2024; less; gdp CN-BJ 2024 | Comparison must have another reference, but both are gdp, \
        CN-BJ, 2024
        """)
    void claimWithoutSense_isRejected(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> claim(text)).withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "growth; gdp CN-BJ 2024; 2019; nominal; growth5 1",
                "growth; gdp CN-BJ 2024; 2013; nominal; growth 1",
                "growth; gdp CN-BJ 2024-Q2; 2024-Q1; nominal; growth3m 1",
                "growth; gdp CN-BJ 2024-W10; 2023-W10; nominal; growth5 1",
                "growth; gdp CN-BJ 2024; 2013-Q1; nominal; growth5 1",
                "average; gdp CN-BJ 2024; 2019; compound; nominal; mean5 1",
                "average; gdp CN-BJ 2024; 2023; compound; nominal; growth 1"
            })
    void growth_overOneYearOrTheTimeBetween_isAccepted(String text) {
        assertThat(claim(text)).isInstanceOf(FigureClaim.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level; revenue CN-BJ 2024; yuan 125~1",
                "conversion; revenue CN-BJ 2024; usd 17",
                "rank; revenue CN-BJ 2024; CN-TJ CN-HE; descending; 1",
                "sum; revenue CN-BJ 2024; revenue CN-TJ 2024; yuan 175",
                "comparison; revenue CN-BJ 2024; greater; revenue CN-TJ 2024"
            })
    void claimAndResult_surviveSerialization(String text) throws IOException, ClassNotFoundException {
        Claim claim = claim(text);
        ClaimResult result =
                Claims.check(claim, ClaimsTest.DATA, ExchangeRates.builder().build());

        assertThat(copy(claim)).isEqualTo(claim).hasSameHashCodeAs(claim);
        assertThat(copy(result)).isEqualTo(result);
    }

    @Test
    void options_surviveSerializationAndCompare() throws IOException, ClassNotFoundException {
        CheckOptions options = CheckOptions.DEFAULT
                .withValuesAsStated(true)
                .withBand(new BigDecimal("2.0"))
                .withVintage("2024");

        assertThat(copy(options)).isEqualTo(options).hasSameHashCodeAs(options);
        assertThat(options).hasToString("values as stated, band 2 %, vintage 2024");
        assertThat(options.withBand(BigDecimal.valueOf(2))).isEqualTo(options);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withBand(BigDecimal.ZERO))
                .withMessage("Band must be above 0 %, but was 0 %");
    }

    @Test
    void key_printsItsParts() {
        ObservationKey key = ClaimFixtures.key("gdp CN-BJ 2024").withBreakdown(Map.of("sex", "F"));

        assertThat(key).hasToString("gdp, CN-BJ, 2024, sex=F");
        assertThat(key.withBreakdown(Map.of())).isEqualTo(ClaimFixtures.key("gdp CN-BJ 2024"));
        assertThatIllegalArgumentException().isThrownBy(() -> key.withIndicator(" "));
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
