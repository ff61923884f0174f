// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.ReadLimits;
import org.junit.jupiter.api.Test;

class JsonOptionsTest {
    @Test
    void options_areEqualByTheirValues() {
        JsonOptions numbers = JsonOptions.DEFAULT.withDecimalsAsNumbers(true);
        JsonOptions both = numbers.withUnknownMembersIgnored(true);
        assertThat(numbers).isNotEqualTo(JsonOptions.DEFAULT).isNotEqualTo(both);
        assertThat(both.withDecimalsAsNumbers(false).withUnknownMembersIgnored(false))
                .isEqualTo(JsonOptions.DEFAULT)
                .hasSameHashCodeAs(JsonOptions.DEFAULT);
        assertThat(both.isDecimalsAsNumbers()).isTrue();
        assertThat(both.isUnknownMembersIgnored()).isTrue();
    }

    @Test
    void toString_describesBothOptions() {
        assertThat(JsonOptions.DEFAULT).hasToString("decimals as strings, unknown members rejected");
        assertThat(JsonOptions.DEFAULT.withDecimalsAsNumbers(true).withUnknownMembersIgnored(true))
                .hasToString("decimals as numbers, unknown members ignored");
    }

    @Test
    void limits_areThoseOfTheParserUnlessSet() {
        JsonOptions limited = JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(20));

        assertThat(JsonOptions.DEFAULT.limits()).isEmpty();
        assertThat(limited.limits()).contains(ReadLimits.DEFAULT.withDigits(20));
        assertThat(limited).isNotEqualTo(JsonOptions.DEFAULT);
        assertThat(limited.withDecimalsAsNumbers(true)
                        .withUnknownMembersIgnored(true)
                        .withDecimalsAsNumbers(false)
                        .withUnknownMembersIgnored(false))
                .isEqualTo(limited)
                .hasSameHashCodeAs(limited)
                .hasToString(
                        "decimals as strings, unknown members rejected, limits: " + ReadLimits.DEFAULT.withDigits(20));
    }
}
