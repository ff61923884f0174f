// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary exchange rates and tables of exchange rates, for property tests. */
public final class Rates {
    private Rates() {}

    /** Rates of every basis, with and without optional parts. */
    public static Arbitrary<ExchangeRate> any() {
        return Arbitraries.of(RateBasis.class).flatMap(Rates::of);
    }

    /** Rates of one basis. */
    public static Arbitrary<ExchangeRate> of(RateBasis basis) {
        return basis == RateBasis.FIXED ? fixed() : ofPeriods(basis);
    }

    /** Fixed rates, with and without a date and a source. */
    public static Arbitrary<ExchangeRate> fixed() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.integers()
                .between(1950, 2050)
                .map(year -> LocalDate.of(year, 1, 1))
                .optional(0.7);
        return Combinators.combine(pairs(), numbers(), dates, Sources.any().optional(0.3))
                .as((pair, number, from, source) -> {
                    String text = number.toPlainString();
                    ExchangeRate rate = from.map(day -> ExchangeRate.fixed(pair.get(0), pair.get(1), text, day))
                            .orElseGet(() -> ExchangeRate.fixed(pair.get(0), pair.get(1), text));
                    return source.map(rate::withSource).orElse(rate);
                });
    }

    private static Arbitrary<ExchangeRate> ofPeriods(RateBasis basis) {
        return Combinators.combine(
                        pairs(),
                        numbers(),
                        basis == RateBasis.SPOT ? Periods.of(Frequency.DAY) : Periods.any(),
                        Sources.any().optional(0.3),
                        Arbitraries.integers().between(1, 366).optional(0.5))
                .as((pair, number, period, source, fixings) -> {
                    ExchangeRate rate = ExchangeRate.of(pair.get(0), pair.get(1), number, period, basis);
                    ExchangeRate sourced = source.map(rate::withSource).orElse(rate);
                    return fixings.filter(days -> basis == RateBasis.AVERAGE)
                            .map(sourced::withFixings)
                            .orElse(sourced);
                });
    }

    /** Tables of up to a dozen rates, with and without pivots. */
    public static Arbitrary<ExchangeRates> collections() {
        Arbitrary<List<ExchangeRate>> rates =
                any().list().uniqueElements(Rates::key).ofMaxSize(12);
        Arbitrary<List<String>> pivots =
                Quantities.currencies().list().uniqueElements().ofMaxSize(3);
        Arbitrary<Set<Frequency>> averages =
                Arbitraries.of(Frequency.class).set().ofMaxSize(2);
        return Combinators.combine(rates, pivots, Arbitraries.integers().between(0, 31), averages)
                .as(Rates::collection);
    }

    private static ExchangeRates collection(
            List<ExchangeRate> rates, List<String> pivots, int daysBack, Set<Frequency> averages) {
        ExchangeRates.Builder builder = ExchangeRates.builder()
                .pivots(pivots.toArray(String[]::new))
                .daysBack(daysBack)
                .averages(averages.toArray(Frequency[]::new));
        agreeing(rates).forEach(builder::add);
        return builder.build();
    }

    /** Returns the rates without those that contradict an earlier one, which no table can have. */
    private static List<ExchangeRate> agreeing(List<ExchangeRate> rates) {
        List<ExchangeRate> agreeing = new ArrayList<>();
        for (ExchangeRate rate : rates) {
            ExchangeRates.Builder table = ExchangeRates.builder();
            agreeing.forEach(table::add);
            try {
                table.add(rate).build();
                agreeing.add(rate);
            } catch (IllegalArgumentException contradiction) {
                // Random numbers of a pair and its inverse rarely agree.
            }
        }
        return agreeing;
    }

    /** The key of a rate in a table: of an end-of-period rate its last day, of a fixed rate only the pair. */
    private static List<Object> key(ExchangeRate rate) {
        TimePeriod period = rate.period();
        if (rate.basis() == RateBasis.FIXED) {
            return List.of(rate.base(), rate.quote(), rate.basis());
        }
        Optional<Object> start =
                rate.basis() == RateBasis.END_OF_PERIOD ? Optional.empty() : Optional.of(period.start());
        return List.of(rate.base(), rate.quote(), rate.basis(), start, period.end());
    }

    /** Two different currencies. */
    public static Arbitrary<List<String>> pairs() {
        return Quantities.currencies().list().uniqueElements().ofSize(2);
    }

    /** Valid numbers of a rate: with 1 to 9 digits between a millionth and a million, and with many digits. */
    public static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> longOnes = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(34)),
                        Arbitraries.integers().between(0, 40))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(usualNumbers(), usualNumbers(), longOnes);
    }

    /** Published numbers of a rate: with 1 to 9 digits between a millionth and a million. */
    public static Arbitrary<BigDecimal> usualNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999_999_999),
                        Arbitraries.integers().between(3, 6))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
    }
}
