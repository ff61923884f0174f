// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.period.TimePeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.time.Duration;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real tables of exchange rates; the expected counts and values were computed by another program. */
@Tag("shared")
@EnabledIf("io.github.regiostat.csv.SharedTables#exist")
class SharedRatesCsvTest {
    /** The complete history since 1999: 6983 days, 41 currencies. */
    @Nested
    class History {
        private RatesDocument history() {
            try (ZipFile zip = new ZipFile(SharedTables.path("exchange-rates/eurofxref-hist.zip")
                            .toFile());
                    InputStream in = zip.getInputStream(zip.getEntry("eurofxref-hist.csv"))) {
                return RatesCsv.readDocument(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void history_isReadCompletely() {
            RatesDocument history = history();
            assertThat(history.quotes()).hasSize(217_555);
            assertThat(history.quotes().stream().map(RateQuote::date).distinct())
                    .hasSize(6983);
            assertThat(history.quotes().stream().map(RateQuote::quote).distinct())
                    .hasSize(41);
            assertThat(history.unknownCurrencies()).isEmpty();
            assertThat(history.quotes().get(0)).hasToString("EUR/USD, 2026-04-13: 1.1684");
            assertThat(history.quotes().get(217_554)).hasToString("EUR/ZAR, 1999-01-04: 6.9358");
        }

        @Test
        void history_convertsByItsFixings() {
            ExchangeRates rates = Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> history().toExchangeRates());
            assertThat(rates.rates()).hasSize(217_555);
            assertThat(rate(rates, "USD", "2024-01-02")).isEqualTo("1.0956");
            assertThat(rate(rates, "CNY", "2005-04-01")).isEqualTo("10.7255");
            assertThat(rate(rates, "USD", "1999-01-04")).isEqualTo("1.1789");
            assertThat(rate(rates, "JPY", "2010-12-31")).isEqualTo("108.65");
            assertThat(rate(rates, "CNY", "2024-06-28")).isEqualTo("7.7748");
            assertThat(rates.averageOf("EUR", "CNY", TimePeriod.year(2024)))
                    .hasToString("1 EUR = 7.787469921875 CNY (average 2024, 256 days)");
        }

        private static String rate(ExchangeRates rates, String currency, String day) {
            return rates.rate("EUR", currency, TimePeriod.day(day), RateBasis.SPOT, MathContext.DECIMAL128)
                    .rate()
                    .toPlainString();
        }
    }

    @Test
    void tableOfTheDataService_isRead() throws IOException {
        RatesDocument rates = RatesCsv.readDocument(SharedTables.path("exchange-rates/ecb-exr-daily-csvdata.csv"));
        assertThat(rates.quotes()).hasSize(638);
        assertThat(rates.quotes().stream().map(RateQuote::quote).distinct()).hasSize(29);
        assertThat(rates.quotes().get(0)).hasToString("EUR/AUD, 2026-02-17: 1.6776");
        assertThat(rates.quotes().get(637)).hasToString("EUR/ZAR, 2026-03-18: 19.4174");
        assertThat(rates.quotes()).map(RateQuote::toString).contains("EUR/CNY, 2026-02-18: 8.1833");
        assertThat(rates.toExchangeRates().rates()).hasSize(638);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fred-annual.csv | Header must be Date and currency codes such as 'USD', but has 'Country'",
                "fred-yearly.csv | Header must be Date and currency codes such as 'USD', but has 'Country'",
                "fred-monthly.csv | Header must be Date and currency codes such as 'USD', but has 'Country'",
                "eurofxref-daily.xml | Header must be Date and codes of currencies, or name FREQ, CURRENCY,"
                        + " TIME_PERIOD and OBS_VALUE,"
                        + " but begins with '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'; RatesFiles.read reads other"
                        + " formats"
            })
    void otherTables_areRejected(String name, String reason) {
        assertThatThrownBy(() -> RatesCsv.readDocument(SharedTables.path("exchange-rates/" + name)))
                .isInstanceOfSatisfying(
                        CsvFormatException.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
