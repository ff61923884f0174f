// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecimalSumTest {
    /** An addend of a sum. */
    record Addend(long unscaled, int scale) {}

    @Provide
    Arbitrary<List<Addend>> addends() {
        Arbitrary<Long> numbers = Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, -1L, 0L, 1L),
                Arbitraries.longs().between(-1000, 1000));
        return Combinators.combine(numbers, Arbitraries.integers().between(-15, 30))
                .as(Addend::new)
                .list()
                .ofMaxSize(20);
    }

    @Property
    void sum_isThatOfBigDecimals(@ForAll("addends") List<Addend> addends) {
        DecimalSum sum = new DecimalSum();
        BigDecimal expected = BigDecimal.ZERO;
        for (Addend addend : addends) {
            sum.add(addend.unscaled(), addend.scale());
            expected = expected.add(BigDecimal.valueOf(addend.unscaled(), addend.scale()));
        }
        assertThat(sum.sum()).isEqualByComparingTo(expected);
        assertThat(sum.sum(Money.of("CNY", 0).unit())).isEqualTo(Money.of("CNY", expected));
    }
}
