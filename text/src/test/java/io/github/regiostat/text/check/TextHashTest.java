// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.SeparateJvm;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.quantity.Money;
import org.junit.jupiter.api.Test;

/** Distributed engines partition values by hash code, which must be equal in every JVM. */
class TextHashTest {
    @Test
    void hashes_areTheSameInAnotherJvm() throws Exception {
        assertThat(SeparateJvm.runWithOtherHashes(TextHashSamples.class, TextCheck.class, Claims.class, Money.class))
                .isEqualTo(TextHashSamples.hashes());
    }
}
