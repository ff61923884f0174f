// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CurrencyNumbersTest {
    private static final List<Currency> ALL = Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();

    private static void assertNumbers(Collection<Currency> currencies) {
        CurrencyNumbers numbers = CurrencyNumbers.of(currencies, List.of());
        assertThat(numbers.size()).isEqualTo(currencies.size());
        for (Currency currency : ALL) {
            String code = currency.getCurrencyCode();
            int number = numbers.of(code);
            if (currencies.contains(currency)) {
                assertThat(numbers.currency(number)).isEqualTo(currency);
                assertThat(numbers.of(new StringBuilder(code).toString())).isEqualTo(number);
            } else {
                assertThat(number).isEqualTo(CurrencyNumbers.NONE);
            }
        }
        assertThat(numbers.of("")).isEqualTo(CurrencyNumbers.NONE);
        assertThat(numbers.of("usd")).isEqualTo(CurrencyNumbers.NONE);
    }

    /** More currencies than have slots of their own are found by probes. */
    @Test
    void of_findsAllCurrencies() {
        assertNumbers(ALL);
        assertNumbers(List.of());
    }

    @Property(tries = 50)
    void of_findsSomeCurrencies(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll int seed) {
        Set<Currency> some = new Random(seed)
                .ints(0, ALL.size())
                .distinct()
                .limit(size)
                .mapToObj(ALL::get)
                .collect(Collectors.toSet());
        assertNumbers(some);
    }

    @Test
    void of_numbersPivotsFirst() {
        List<Currency> some = List.of(Currency.getInstance("CNY"), Currency.getInstance("EUR"));
        CurrencyNumbers numbers = CurrencyNumbers.of(some, List.of(Currency.getInstance("EUR")));
        assertThat(numbers.of("EUR")).isZero();
        assertThat(numbers.of("CNY")).isEqualTo(1);
    }
}
