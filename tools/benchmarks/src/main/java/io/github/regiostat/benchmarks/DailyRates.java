// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/**
 * Reproducible rates of 30 currencies for one euro on the weekdays of 25 years, and questions for any day. A question
 * for a weekend is answered with the rate of the Friday before.
 */
final class DailyRates {
    static final int QUESTIONS = 1024;
    static final int DECIMALS = 4;
    static final String PIVOT = "EUR";

    private static final List<String> CURRENCIES = List.of(
            "USD", "JPY", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "ISK", "TRY", "AUD",
            "BRL", "CAD", "CNY", "HKD", "IDR", "ILS", "INR", "KRW", "MXN", "MYR", "NZD", "PHP", "SGD", "THB", "ZAR");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 3);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay() + 1);
    private static final long SEED = 5;

    private final long[][] unscaledByDay = new long[CURRENCIES.size()][DAYS];
    private final LocalDate[] days = new LocalDate[QUESTIONS];
    private final TimePeriod[] periods = new TimePeriod[QUESTIONS];
    private final int[] firsts = new int[QUESTIONS];
    private final int[] seconds = new int[QUESTIONS];

    DailyRates() {
        Random random = new Random(SEED);
        for (long[] ofCurrency : unscaledByDay) {
            for (int day = 0; day < DAYS; day++) {
                ofCurrency[day] = isWeekday(day) ? 10_000L + random.nextInt(100_000) : ofCurrency[day - 1];
            }
        }
        for (int i = 0; i < QUESTIONS; i++) {
            days[i] = FIRST.plusDays(random.nextInt(DAYS));
            periods[i] = TimePeriod.day(days[i]);
            firsts[i] = random.nextInt(CURRENCIES.size());
            seconds[i] = (firsts[i] + 1 + random.nextInt(CURRENCIES.size() - 1)) % CURRENCIES.size();
        }
    }

    private static boolean isWeekday(int day) {
        return FIRST.plusDays(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    LocalDate day(int question) {
        return days[question];
    }

    TimePeriod period(int question) {
        return periods[question];
    }

    String first(int question) {
        return CURRENCIES.get(firsts[question]);
    }

    String second(int question) {
        return CURRENCIES.get(seconds[question]);
    }

    /** Returns the unscaled rate of the first currency of a question from an array with a number for each day. */
    long firstFromArray(int question) {
        return unscaledByDay[firsts[question]][(int) (days[question].toEpochDay() - FIRST.toEpochDay())];
    }

    long secondFromArray(int question) {
        return unscaledByDay[seconds[question]][(int) (days[question].toEpochDay() - FIRST.toEpochDay())];
    }

    /** Returns the number of rates. */
    int quotes() {
        int weekdays = 0;
        for (int day = 0; day < DAYS; day++) {
            weekdays += isWeekday(day) ? 1 : 0;
        }
        return weekdays * CURRENCIES.size();
    }

    ExchangeRates exchangeRates() {
        ExchangeRates.Builder builder = ExchangeRates.builder().pivots(PIVOT);
        for (int day = 0; day < DAYS; day++) {
            if (isWeekday(day)) {
                TimePeriod period = TimePeriod.day(FIRST.plusDays(day));
                for (int currency = 0; currency < CURRENCIES.size(); currency++) {
                    builder.add(ExchangeRate.of(
                            PIVOT, CURRENCIES.get(currency), rate(currency, day), period, RateBasis.SPOT));
                }
            }
        }
        return builder.build();
    }

    /** Returns the rates by day and currency, as a program without a library would keep them. */
    NavigableMap<LocalDate, Map<String, BigDecimal>> treeMap() {
        NavigableMap<LocalDate, Map<String, BigDecimal>> byDay = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            if (isWeekday(day)) {
                Map<String, BigDecimal> byCurrency = new HashMap<>();
                for (int currency = 0; currency < CURRENCIES.size(); currency++) {
                    byCurrency.put(CURRENCIES.get(currency), rate(currency, day));
                }
                byDay.put(FIRST.plusDays(day), byCurrency);
            }
        }
        return byDay;
    }

    private BigDecimal rate(int currency, int day) {
        return BigDecimal.valueOf(unscaledByDay[currency][day], DECIMALS);
    }
}
