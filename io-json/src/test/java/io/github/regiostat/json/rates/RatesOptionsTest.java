// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.rates.RateSeries;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.period.Frequency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesOptionsTest {
    private static final RateSeries YUAN = RateSeries.of("USD", "CNY", Frequency.MONTH, RateBasis.AVERAGE);

    @Test
    void options_areShownInWords() {
        assertThat(RatesOptions.DEFAULT).hasToString("all areas");
        assertThat(RatesOptions.DEFAULT
                        .withAreas("JPN", "CHN")
                        .withSeries("VALUE", YUAN)
                        .withLimits(ReadLimits.DEFAULT.withDigits(9)))
                .hasToString("areas CHN, JPN, series {VALUE=CNY per USD, M, average}, limits: "
                        + ReadLimits.DEFAULT.withDigits(9));
    }

    @Test
    void options_areEqualByValue() {
        RatesOptions options = RatesOptions.DEFAULT.withAreas("CHN").withSeries("VALUE", YUAN);

        assertThat(options)
                .isEqualTo(RatesOptions.DEFAULT.withSeries("VALUE", YUAN).withAreas("CHN"))
                .hasSameHashCodeAs(
                        RatesOptions.DEFAULT.withSeries("VALUE", YUAN).withAreas("CHN"))
                .isNotEqualTo(options.withAreas())
                .isNotEqualTo(options.withSeries("X", YUAN))
                .isNotEqualTo(options.withLimits(ReadLimits.DEFAULT));
        assertThat(options.areas()).containsExactly("CHN");
        assertThat(options.series()).containsOnlyKeys("VALUE").containsValue(YUAN);
        assertThat(options.limits().columns()).isEqualTo(50_000);
    }

    @Test
    void optionsAndSeries_surviveSerialization() throws IOException, ClassNotFoundException {
        RatesOptions options = RatesOptions.DEFAULT.withAreas("CHN").withSeries("VALUE", YUAN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(options);
            out.writeObject(YUAN);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(options).hasToString(options.toString());
            assertThat(in.readObject()).isEqualTo(YUAN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "usd | CNY | DAY | SPOT | Base currency must be a code of three capital letters, but was 'usd'",
                "USD | Yuan | DAY | SPOT | Quote currency must be a code of three capital letters, but was 'Yuan'",
                "USD | USD | DAY | SPOT | Currencies of a series must differ, but both were USD",
                "USD | CNY | DAY | AVERAGE | Basis of a series must be spot for days, or average or end for longer"
                        + " periods, but was average for D",
                "USD | CNY | YEAR | SPOT | Basis of a series must be spot for days, or average or end for longer"
                        + " periods,"
                        + " but was spot for A",
                "USD | CNY | YEAR | PPP | Basis of a series must be spot for days, or average or end for longer"
                        + " periods,"
                        + " but was ppp for A"
            })
    void invalidSeries_isRejected(String base, String quote, Frequency frequency, RateBasis basis, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateSeries.of(base, quote, frequency, basis))
                .withMessage(message);
    }
}
