// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesJsonTest {
    private static final String DAY =
            "{'amount': 1.0, 'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 1.0956, 'JPY': 155.50}}";

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static RatesDocument document(String text) {
        return RatesJson.readDocument(json(text));
    }

    @Nested
    class OneDay {
        @Test
        void readDocument_keepsDigits() {
            RatesDocument rates = document(DAY);
            assertThat(rates.quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2024-01-02: 1.0956", "EUR/JPY, 2024-01-02: 155.50");
            RateQuote yen = rates.quotes().get(1);
            assertThat(yen.base()).isEqualTo("EUR");
            assertThat(yen.quote()).isEqualTo("JPY");
            assertThat(yen.date()).isEqualTo("2024-01-02");
            assertThat(yen.basis()).isEqualTo(RateBasis.SPOT);
            assertThat(yen.value()).isEqualTo("155.50");
            assertThat(yen.published()).isEqualTo("155.50");
            assertThat(yen.rate()).isEqualTo(new BigDecimal("155.50"));
            assertThat(yen.amount()).isEqualTo("1.0");
            assertThat(rates).hasToString("2 rates of Frankfurter");
        }

        @Test
        void read_returnsFixingsWithSource() {
            ExchangeRates rates = RatesJson.readDocument(json(DAY)).toExchangeRates();
            assertThat(rates.rates())
                    .map(ExchangeRate::toString)
                    .containsExactly("1 EUR = 1.0956 USD (spot 2024-01-02)", "1 EUR = 155.5 JPY (spot 2024-01-02)");
            Source source = rates.rates().get(0).source().orElseThrow();
            assertThat(source.publisher()).isEqualTo("Frankfurter");
            assertThat(source.url().orElseThrow()).hasToString("https://api.frankfurter.dev/v1");
            assertThat(source.accessed()).isEmpty();
        }

        @Test
        void readDocument_assumesAmountOne() {
            assertThat(document("{'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 1.0956}}")
                            .quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2024-01-02: 1.0956");
        }

        @Test
        void readDocument_withoutAmount_hasNoSource() {
            RatesDocument rates = document("{'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 1.0956}}");
            assertThat(rates).hasToString("1 rates");
            assertThat(rates.toExchangeRates().rates().get(0).source()).isEmpty();
        }

        @Test
        void readDocument_ofDaysWithoutAmount_hasNoSource() {
            assertThat(document("{'base': 'USD', 'start_date': '2024-01-02', 'end_date': '2024-01-03',"
                            + " 'rates': {'2024-01-02': {'EUR': 0.93}}}"))
                    .hasToString("1 rates");
        }

        @Test
        void readDocument_acceptsRatesAsStrings() {
            assertThat(document("{'base': 'USD', 'date': '2024-01-02', 'rates': {'CNY': '7.10'}}")
                            .quotes())
                    .map(RateQuote::value)
                    .containsExactly("7.10");
        }

        @Test
        void readDocument_keepsExponents() {
            RateQuote quote = document("{'base': 'USD', 'date': '2024-01-02', 'rates': {'CNY': 1e400}}")
                    .quotes()
                    .get(0);
            assertThat(quote.value()).isEqualTo("1e400");
            assertThat(quote.rate()).isEqualTo(new BigDecimal("1e400"));
        }

        @Test
        void read_rejectsExtremeRates() {
            String text = "{'base': 'USD', 'date': '2024-01-02', 'rates': {'CNY': 1e99999}}";
            assertThat(document(text).quotes().get(0).value()).isEqualTo("1e99999");
            assertThatThrownBy(() -> RatesJson.readDocument(json(text)).toExchangeRates())
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("At /rates/CNY: Number must have at most 1000 digits before and 1000 after the decimal"
                            + " point,"
                            + " but has 1 digits and exponent 99999");
        }

        @Test
        void readDocument_acceptsEmptyRates() {
            assertThat(document("{'base': 'USD', 'rates': {}}").quotes()).isEmpty();
        }
    }

    @Nested
    class Amounts {
        @Test
        void amount_movesTheDecimalPoint() {
            RateQuote quote = document("{'amount': 100, 'base': 'JPY', 'date': '2024-01-02', 'rates': {'EUR': 0.6430}}")
                    .quotes()
                    .get(0);
            assertThat(quote.published()).isEqualTo("0.6430");
            assertThat(quote.amount()).isEqualTo("100");
            assertThat(quote.value()).isEqualTo("0.006430");
            assertThat(quote.rate()).isEqualTo(new BigDecimal("0.006430"));
        }

        @Test
        void amount_mayBeAnyExactDivisor() {
            assertThat(value("8", "1.1")).isEqualTo("0.1375");
            assertThat(value("3", "9.3")).isEqualTo("3.1");
            assertThat(value("0.1", "9.30")).isEqualTo("93.0");
            assertThat(value("1000.00", "0.00001")).isEqualTo("0.00000001");
            assertThat(value("'10'", "5")).isEqualTo("0.5");
            assertThat(value("1e2", "1e400")).isEqualTo("1E+398");
        }

        private String value(String amount, String rate) {
            return document("{'rates': {'EUR': " + rate + "}, 'date': '2024-01-02', 'base': 'JPY', 'amount': " + amount
                            + "}")
                    .quotes()
                    .get(0)
                    .value();
        }
    }

    @Nested
    class SeveralDays {
        private static final String DAYS =
                "{'amount': 1.0, 'base': 'EUR', 'start_date': '2023-12-29', 'end_date': '2024-01-03',"
                        + " 'rates': {'2023-12-29': {'USD': 1.105}, '2024-01-02': {'USD': 1.0956, 'CNY': 7.8264},"
                        + " '2024-01-03': {}}}";

        @Test
        void readDocument_keepsTheOrderOfDays() {
            assertThat(document(DAYS).quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/USD, 2023-12-29: 1.105", "EUR/USD, 2024-01-02: 1.0956", "EUR/CNY, 2024-01-02: 7.8264");
        }

        @Test
        void read_reportsTheDay() {
            String text = DAYS.replace("'CNY'", "'X/Y~'");
            assertThat(document(text).unknownCurrencies()).containsExactly("X/Y~");
            assertThatThrownBy(() -> RatesJson.readDocument(json(text)).toExchangeRates())
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage(
                            "At /rates/2024-01-02/X~1Y~0: Currency must be known to java.util.Currency, such as 'CNY',"
                                    + " but was 'X/Y~'; remove the rates of unknown currencies with"
                                    + " withoutUnknownCurrencies()");
        }
    }

    @Nested
    class Records {
        private static final String RECORDS = "[{'date': '2024-01-15', 'base': 'EUR', 'quote': 'EUR', 'rate': 1.0},"
                + " {'date': '2024-01-15', 'base': 'EUR', 'quote': 'GBP', 'rate': 0.8623, 'providers': [{'key':"
                + " 'ECB', 'date':"
                + " '2024-01-15', 'rate': 0.86}]},"
                + " {'rate': 1.0890, 'quote': 'USD', 'base': 'EUR', 'date': '2024-01-15'}]";

        @Test
        void readDocument_keepsIdentityRates() {
            assertThat(document(RECORDS).quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/EUR, 2024-01-15: 1.0", "EUR/GBP, 2024-01-15: 0.8623", "EUR/USD, 2024-01-15: 1.0890");
        }

        @Test
        void read_ignoresIdentityRates() {
            ExchangeRates rates = RatesJson.readDocument(json(RECORDS)).toExchangeRates();
            assertThat(rates.rates())
                    .map(ExchangeRate::toString)
                    .containsExactly("1 EUR = 0.8623 GBP (spot 2024-01-15)", "1 EUR = 1.089 USD (spot 2024-01-15)");
            assertThat(rates.rates().get(0).source().orElseThrow().url().orElseThrow())
                    .hasToString("https://api.frankfurter.dev/v2");
        }

        @Test
        void read_rejectsIdentityRateOtherThanOne() {
            assertThatThrownBy(() -> RatesJson.readDocument(
                                    json("[{'date': '2024-01-15', 'base': 'EUR', 'quote': 'EUR', 'rate': 1.01}]"))
                            .toExchangeRates())
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("At /0: Rate of a currency to itself must be 1, but was 'EUR/EUR, 2024-01-15: 1.01'");
        }

        @Test
        void readDocument_readsOnePair() {
            assertThat(document("{'date': '2026-03-25', 'base': 'EUR', 'quote': 'USD', 'rate': 1.1568}")
                            .quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2026-03-25: 1.1568");
        }

        @Test
        void readDocument_readsStreamOfRecords() {
            RatesDocument rates = document("{'date': '2024-01-15', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0890}\n"
                    + "{'rate': 0.8623, 'quote': 'GBP', 'base': 'EUR', 'date': '2024-01-15'}\n"
                    + "{'date': '2024-01-16', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0882}\n");
            assertThat(rates.quotes())
                    .map(RateQuote::toString)
                    .containsExactly(
                            "EUR/USD, 2024-01-15: 1.0890",
                            "EUR/GBP, 2024-01-15: 0.8623",
                            "EUR/USD, 2024-01-16: 1.0882");
            assertThat(rates.source().orElseThrow().url().orElseThrow()).hasToString("https://api.frankfurter.dev/v2");
        }

        @Test
        void readDocument_rejectsOtherContentAfterARecord() {
            String record = "{'date': '2024-01-15', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0890}\n";
            assertThatThrownBy(() -> document(record + record))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 2, column 69: Rates of a pair must have different dates, but 'EUR/USD,"
                            + " 2024-01-15' is record 1 and record 2");
            assertThatThrownBy(() -> document(record + "7"))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 2, column 1: Rate must be an object, but was 7");
            assertThatThrownBy(() -> document(DAY + "\n" + DAY))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 2, column 1: Text must be one JSON value, but has more after it");
        }

        @Test
        void readDocument_ofEmptyArray_hasNoRates() {
            assertThat(document("[]").quotes()).isEmpty();
            assertThat(document("[]").toExchangeRates().rates()).isEmpty();
        }
    }

    @Nested
    class Sources {
        @Test
        void source_isEmptyForUnknownPublisher() {
            RatesDocument rates =
                    document("{'success': true, 'base': 'EUR', 'date': '2024-01-02', 'rates': {'USD': 1.0956}}");
            assertThat(rates.source()).isEmpty();
            assertThat(rates.toExchangeRates().rates().get(0).source()).isEmpty();
            assertThat(rates).hasToString("1 rates");
            assertThat(document("[{'date': '2024-01-15', 'base': 'EUR', 'quote': 'USD', 'rate': 1.1, 'id': 7}]")
                            .source())
                    .isEmpty();
        }

        @Test
        void withSource_replacesIt() {
            Source bank = Source.of("A bank");
            RatesDocument rates = document(DAY).withSource(bank);
            assertThat(rates.source()).contains(bank);
            assertThat(rates.toExchangeRates().rates())
                    .allSatisfy(rate -> assertThat(rate.source()).contains(bank));
            assertThat(rates).isNotEqualTo(document(DAY));
        }
    }

    @Nested
    class Currencies {
        private static final String MIXED =
                "[{'date': '2024-01-02', 'base': 'USD', 'quote': 'BTC', 'rate': 0.00002}, {'date': '2024-01-02',"
                        + " 'base': 'USD',"
                        + " 'quote': 'CNY', 'rate': 7.1}, {'date': '2024-01-02', 'base': 'USD', 'quote': 'usd',"
                        + " 'rate': 1},"
                        + " {'date': '2024-01-03', 'base': 'XEU', 'quote': 'BTC', 'rate': 5}]";

        @Test
        void unknownCurrencies_areListed() {
            assertThat(document(MIXED).unknownCurrencies()).containsExactly("BTC", "usd", "XEU");
            assertThat(document(DAY).unknownCurrencies()).isEmpty();
        }

        @Test
        void withoutUnknownCurrencies_removesTheirRates() {
            RatesDocument known = document(MIXED).withoutUnknownCurrencies();
            assertThat(known.quotes()).map(RateQuote::toString).containsExactly("USD/CNY, 2024-01-02: 7.1");
            assertThat(known.toExchangeRates().rates()).hasSize(1);
            assertThat(known.source()).isEqualTo(document(MIXED).source());
            assertThat(document(DAY).withoutUnknownCurrencies()).isEqualTo(document(DAY));
        }

        @Test
        void withoutUnknownCurrencies_keepsLocations() {
            RatesDocument known =
                    document(MIXED.replace("'rate': 7.1", "'rate': 1e1001")).withoutUnknownCurrencies();
            assertThatThrownBy(known::toExchangeRates)
                    .hasMessageStartingWith("At /1: Number must have at most 1000 digits before");
        }
    }

    @Nested
    class Months {
        @Test
        void asMonthlyAverages_convertsFirstDayToMonth() {
            RatesDocument months = document("[{'date': '2024-01-01', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0905},"
                            + " {'date': '2024-02-01', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0795}]")
                    .asMonthlyAverages();
            assertThat(months.quotes())
                    .map(RateQuote::toString)
                    .containsExactly("EUR/USD, 2024-01: 1.0905", "EUR/USD, 2024-02: 1.0795");
            assertThat(months.toExchangeRates().rates())
                    .map(ExchangeRate::toString)
                    .containsExactly("1 EUR = 1.0905 USD (average 2024-01)", "1 EUR = 1.0795 USD (average 2024-02)");
        }

        @Test
        void asMonthlyAverages_rejectsOtherDays() {
            RatesDocument days = document("[{'date': '2024-01-01', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0905},"
                    + " {'date': '2024-02-02', 'base': 'EUR', 'quote': 'USD', 'rate': 1.0795}]");
            assertThatThrownBy(days::asMonthlyAverages)
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("At /1: Date of a monthly average must be the first day of the month, but was"
                            + " '2024-02-02'");
        }
    }

    @Nested
    class Inputs {
        @Test
        void read_readsStreamsAndFiles(@TempDir Path folder) throws IOException {
            byte[] bytes = json(DAY).getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("rates.json"), bytes);
            RatesDocument document = document(DAY);
            assertThat(RatesJson.readDocument(file)).isEqualTo(document).hasSameHashCodeAs(document);
            assertThat(RatesJson.readDocument(new ByteArrayInputStream(bytes))).isEqualTo(document);
            List<ExchangeRate> rates = document.toExchangeRates().rates();
            assertThat(RatesJson.read(file).rates()).isEqualTo(rates);
            assertThat(RatesJson.read(new ByteArrayInputStream(bytes)).rates()).isEqualTo(rates);
        }

        @Test
        void read_namesTheFile(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("bad.json"), "{}");
            assertThatThrownBy(() -> RatesJson.read(file))
                    .hasMessage(file.getFileName()
                            + ", line 1, column 2: Rates must have the member \"rates\", but has not");
        }

        @Test
        void read_reportsTheFileInLaterFailures(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("rates.json"), json(DAY.replace("JPY", "BTC")));
            assertThatThrownBy(() -> RatesJson.read(file))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageStartingWith("rates.json, at /rates/BTC: Currency must be known to java.util.Currency");
        }
    }
}
