// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.SeparateJvm;
import org.junit.jupiter.api.Test;

/** Distributed engines partition values by hash code, which must be equal in every JVM. */
class StableHashTest {
    @Test
    void hashes_areTheSameInAnotherJvm() throws Exception {
        assertThat(SeparateJvm.runWithOtherHashes(HashSamples.class, Measurement.class))
                .isEqualTo(HashSamples.hashes());
    }
}
