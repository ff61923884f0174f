// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The search in columns gives the same answers as a plain search by the documented rules. */
class RateSearchLawsTest {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-12-25");
    private static final int DAYS = 21;
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "CNY", "JPY", "GBP", "DEM");

    /** More currencies than a word has bits. */
    private static final List<String> MANY_CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .limit(150)
            .toList();

    /** Generates the rates and questions of one try from a seed, because a try has hundreds of them. */
    private static final class Generated {
        private final Random random;
        private final List<String> currencies;
        private final List<ExchangeRate> added = new ArrayList<>();
        private final ExchangeRates rates;

        Generated(long seed, List<String> allCurrencies, int size) {
            random = new Random(seed);
            currencies = allCurrencies.subList(0, 2 + random.nextInt(allCurrencies.size() - 1));
            for (int i = random.nextInt(size + 1); i > 0; i--) {
                boolean isRepeated = !added.isEmpty() && random.nextInt(8) == 0;
                added.add(isRepeated ? added.get(random.nextInt(added.size())) : rate());
            }
            removeConflicting();
            List<String> pivots = new ArrayList<>(currencies);
            Collections.shuffle(pivots, random);
            ExchangeRates.Builder builder = ExchangeRates.builder()
                    .daysBack(random.nextInt(9))
                    .pivots(pivots.subList(0, random.nextInt(3)).toArray(String[]::new));
            added.forEach(builder::add);
            rates = builder.build();
        }

        /** Rates of the same pair, basis and days have the same number; only fixed rates differ by their day. */
        private void removeConflicting() {
            List<ExchangeRate> fixed = new ArrayList<>();
            added.removeIf(rate -> {
                boolean isConflicting = rate.basis() == RateBasis.FIXED
                        && fixed.stream()
                                .anyMatch(other -> other.base().equals(rate.base())
                                        && other.quote().equals(rate.quote())
                                        && !other.holdsFrom().equals(rate.holdsFrom()));
                if (rate.basis() == RateBasis.FIXED) {
                    fixed.add(rate);
                }
                return isConflicting;
            });
        }

        private ExchangeRate rate() {
            List<String> pair = pair();
            RateBasis basis = random.nextInt(2) == 0
                    ? RateBasis.SPOT
                    : RateBasis.values()[random.nextInt(RateBasis.values().length)];
            TimePeriod period = basis == RateBasis.SPOT ? TimePeriod.day(day()) : period();
            ExchangeRate rate = basis == RateBasis.FIXED ? fixed(pair) : ofPeriod(pair, period, basis);
            return random.nextInt(4) > 0
                    ? rate
                    : rate.withSource(
                            Source.builder("Publisher " + random.nextInt(2)).build());
        }

        private ExchangeRate fixed(List<String> pair) {
            String number = number(pair, RateBasis.FIXED, 0).toPlainString();
            return random.nextInt(3) == 0
                    ? ExchangeRate.fixed(pair.get(0), pair.get(1), number)
                    : ExchangeRate.fixed(pair.get(0), pair.get(1), number, day());
        }

        private ExchangeRate ofPeriod(List<String> pair, TimePeriod period, RateBasis basis) {
            BigDecimal number = number(pair, basis, period.end().hashCode());
            ExchangeRate rate = ExchangeRate.of(pair.get(0), pair.get(1), number, period, basis);
            return basis == RateBasis.AVERAGE && random.nextInt(3) == 0
                    ? rate.withFixings(1 + random.nextInt(200))
                    : rate;
        }

        /**
         * A number for the key of a rate: some fit a long, some do not, and some have trailing zeros. It is a quotient
         * of the values of its currencies, so that the rates of a day agree with each other.
         */
        private static BigDecimal number(List<String> pair, RateBasis basis, int day) {
            BigDecimal number = valueOf(pair.get(0), basis, day)
                    .divide(valueOf(pair.get(1), basis, day), MathContext.UNLIMITED)
                    .stripTrailingZeros();
            int hash = Math.abs(Objects.hash(pair, basis.code(), day) % 1000);
            return switch (hash % 5) {
                case 0 -> number.setScale(Math.max(number.scale(), 0) + 6);
                case 1 -> number.setScale(Math.max(number.scale(), 0) + 200);
                default -> number.setScale(Math.max(number.scale(), 0));
            };
        }

        /** A power of two and of ten, so that quotients end. */
        private static BigDecimal valueOf(String currency, RateBasis basis, int day) {
            int hash = Math.abs(Objects.hash(currency, basis.code(), day) % 1000);
            int tens = hash % 9 == 0 ? 22 : hash % 11 == 0 ? 140 : 0;
            return BigDecimal.valueOf(2).pow(hash % 12).scaleByPowerOfTen(tens);
        }

        List<String> pair() {
            List<String> pair = new ArrayList<>(currencies);
            Collections.shuffle(pair, random);
            return pair.subList(0, 2);
        }

        private LocalDate day() {
            return FIRST_DAY.plusDays(random.nextInt(DAYS));
        }

        TimePeriod period() {
            LocalDate day = day();
            return switch (random.nextInt(8)) {
                case 0 -> TimePeriod.containing(Frequency.WEEK, day);
                case 1 -> TimePeriod.containing(Frequency.MONTH, day);
                case 2 -> TimePeriod.containing(Frequency.YEAR, day);
                case 3 -> TimePeriod.range(TimePeriod.month(2024, 1), TimePeriod.month(2024, 12));
                case 4 -> TimePeriod.year(2023).withReportingYearStart(MonthDay.of(1, 5));
                case 5 -> TimePeriod.range(TimePeriod.day(day), TimePeriod.day(day.plusDays(random.nextInt(3))));
                default -> TimePeriod.day(day);
            };
        }

        RateBasis basis() {
            return RateBasis.values()[random.nextInt(RateBasis.values().length)];
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static void assertSameAnswers(Generated generated, int questions) {
        PlainRates plain = PlainRates.of(generated.rates, generated.added);
        for (int i = 0; i < questions; i++) {
            List<String> pair = generated.pair();
            TimePeriod period = generated.period();
            RateBasis basis = generated.basis();
            assertThat(generated
                            .rates
                            .find(pair.get(0), pair.get(1), period, basis)
                            .map(ConversionPath::rates))
                    .as("%s, %s, %s", pair, period, basis)
                    .isEqualTo(plain.find(pair.get(0), pair.get(1), period, basis));
        }
    }

    @Property
    void find_givesThePathOfAPlainSearch(@ForAll("seeds") long seed) {
        assertSameAnswers(new Generated(seed, CURRENCIES, 60), 60);
    }

    @Property(tries = 60)
    void find_givesThePathOfAPlainSearch_amongManyCurrencies(@ForAll("seeds") long seed) {
        assertSameAnswers(new Generated(seed, MANY_CURRENCIES, 1000), 20);
    }

    @Property
    void rates_areThoseAdded(@ForAll("seeds") long seed) {
        Generated generated = new Generated(seed, CURRENCIES, 80);
        assertThat(generated.rates.rates()).isEqualTo(generated.added);
        assertThat(generated.rates.rates())
                .extracting(ExchangeRate::publishedRate)
                .isEqualTo(generated.added.stream()
                        .map(ExchangeRate::publishedRate)
                        .toList());
    }

    @Property
    void missing_hasTheNearestRate(@ForAll("seeds") long seed) {
        Generated generated = new Generated(seed, CURRENCIES.subList(0, 3), 40);
        PlainRates plain = PlainRates.of(generated.rates, generated.added);
        for (int i = 0; i < 20; i++) {
            List<String> pair = generated.pair();
            TimePeriod period = generated.period();
            RateBasis basis = generated.basis();
            MissingExchangeRateException missing = catchThrowableOfType(
                    MissingExchangeRateException.class,
                    () -> generated.rates.rate(pair.get(0), pair.get(1), period, basis, MathContext.DECIMAL64));
            assertThat(missing == null)
                    .isEqualTo(
                            plain.find(pair.get(0), pair.get(1), period, basis).isPresent());
            if (missing != null) {
                assertThat(missing.nearest()).isEqualTo(plain.nearest(pair.get(0), pair.get(1), period, basis));
            }
        }
    }

    @Property
    void averageOf_isTheMeanOfTheFixings(@ForAll("seeds") long seed) {
        Generated generated = new Generated(seed, CURRENCIES.subList(0, 3), 60);
        PlainRates plain = PlainRates.of(generated.rates, generated.added);
        for (int i = 0; i < 20; i++) {
            List<String> pair = generated.pair();
            TimePeriod period = generated.period();
            plain.average(pair.get(0), pair.get(1), period)
                    .ifPresent(mean -> assertThat(generated
                                    .rates
                                    .averageOf(pair.get(0), pair.get(1), period)
                                    .rate())
                            .isEqualByComparingTo(mean));
        }
    }
}
