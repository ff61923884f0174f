// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.SeparateJvm;
import io.github.regiostat.quantity.Money;
import org.junit.jupiter.api.Test;

/** Distributed engines partition values by hash code, which must be equal in every JVM. */
class ClaimHashTest {
    @Test
    void hashes_areTheSameInAnotherJvm() throws Exception {
        assertThat(SeparateJvm.runWithOtherHashes(ClaimHashSamples.class, Claims.class, Money.class))
                .isEqualTo(ClaimHashSamples.hashes());
    }
}
