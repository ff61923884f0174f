// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatesLawsTest {
    @Provide
    Arbitrary<Map<LocalDate, Map<String, BigDecimal>>> days() {
        Arbitrary<String> currencies = Arbitraries.of("USD", "CNY", "JPY", "GBP", "TRY");
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.00001"), new BigDecimal("99999"))
                .ofScale(5);
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(0, 9000)
                .map(day -> LocalDate.of(1999, 1, 4).plusDays(day));
        return Arbitraries.maps(dates, Arbitraries.maps(currencies, rates).ofMaxSize(5))
                .ofMaxSize(8);
    }

    private static String range(Map<LocalDate, Map<String, BigDecimal>> days, BigDecimal amount) {
        String rates = days.entrySet().stream()
                .map(day -> "\"" + day.getKey() + "\": " + rates(day.getValue(), amount))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"amount\": " + amount
                + ", \"base\": \"EUR\", \"start_date\": \"1999-01-04\", \"end_date\": \"2030-01-01\", \"rates\": "
                + rates + "}";
    }

    private static String rates(Map<String, BigDecimal> rates, BigDecimal amount) {
        return rates.entrySet().stream()
                .map(rate -> "\"" + rate.getKey() + "\": "
                        + rate.getValue().multiply(amount).toPlainString())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Property
    void amount_scalesTheRates(
            @ForAll("days") Map<LocalDate, Map<String, BigDecimal>> days,
            @ForAll @IntRange(min = 1, max = 6) int power) {
        List<ExchangeRate> ofOne = RatesJson.readDocument(range(days, BigDecimal.ONE))
                .toExchangeRates()
                .rates();
        assertThat(RatesJson.readDocument(range(days, BigDecimal.TEN.pow(power)))
                        .toExchangeRates()
                        .rates())
                .isEqualTo(ofOne);
        assertThat(RatesJson.readDocument(range(days, new BigDecimal("2.50")))
                        .toExchangeRates()
                        .rates())
                .isEqualTo(ofOne);
    }

    @Property
    void formats_giveEqualRates(@ForAll("days") Map<LocalDate, Map<String, BigDecimal>> days) {
        RatesDocument range = RatesJson.readDocument(range(sorted(days), BigDecimal.ONE));
        RatesDocument records = RatesJson.readDocument(records(sorted(days)));
        assertThat(range.quotes()).isEqualTo(records.quotes());
    }

    private static Map<LocalDate, Map<String, BigDecimal>> sorted(Map<LocalDate, Map<String, BigDecimal>> days) {
        Map<LocalDate, Map<String, BigDecimal>> sorted = new TreeMap<>();
        days.forEach((day, rates) -> sorted.put(day, new TreeMap<>(rates)));
        return sorted;
    }

    private static String records(Map<LocalDate, Map<String, BigDecimal>> days) {
        List<String> records = new ArrayList<>();
        days.forEach((day, rates) -> rates.forEach((currency, rate) -> records.add("{\"date\": \"" + day
                + "\", \"base\": \"EUR\", \"quote\": \"" + currency + "\", \"rate\": " + rate.toPlainString() + "}")));
        return records.toString();
    }

    @Property
    void orderOfMembers_changesNothing(@ForAll Random random) {
        List<String> members = new ArrayList<>(List.of(
                "\"amount\": 10",
                "\"base\": \"EUR\"",
                "\"date\": \"2024-01-02\"",
                "\"rates\": {\"USD\": 10.956, \"CNY\": 78.264}"));
        RatesDocument inOrder = RatesJson.readDocument("{" + String.join(", ", members) + "}");
        Collections.shuffle(members, random);
        assertThat(RatesJson.readDocument("{" + String.join(", ", members) + "}"))
                .isEqualTo(inOrder);

        Map<String, String> record = new LinkedHashMap<>(
                Map.of("date", "\"2024-01-02\"", "base", "\"EUR\"", "quote", "\"USD\"", "rate", "1.0956"));
        List<String> names = new ArrayList<>(record.keySet());
        Collections.shuffle(names, random);
        String text = names.stream()
                .map(name -> "\"" + name + "\": " + record.get(name))
                .collect(Collectors.joining(", ", "[{", "}]"));
        assertThat(RatesJson.readDocument(text).quotes())
                .map(RateQuote::toString)
                .containsExactly("EUR/USD, 2024-01-02: 1.0956");
    }
}
