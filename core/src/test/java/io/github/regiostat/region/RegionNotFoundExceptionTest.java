// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.internal.JavaStreams;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNotFoundExceptionTest {
    private static RegionNotFoundException unknown(String name) {
        return catchThrowableOfType(RegionNotFoundException.class, () -> Regions.named(name));
    }

    @Test
    void candidatesOfAnUnknownText_areSearchedOnceOnDemand() {
        AtomicInteger searches = new AtomicInteger();
        RegionNotFoundException unknown = RegionNotFoundException.unknown("Grmany", () -> {
            searches.incrementAndGet();
            return new RegionNotFoundException.Suggestion("Unknown", List.of(Regions.of("DE")));
        });

        assertThat(unknown.text()).isEqualTo("Grmany");
        assertThat(unknown.isAmbiguous()).isFalse();
        assertThat(searches).hasValue(0);
        assertThat(unknown).hasMessage("Unknown");
        assertThat(unknown.candidates()).containsExactly(Regions.of("DE"));
        assertThat(searches).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grmany", "Allemagne", "DE", "San José", "Xqxqxqxqxqxqxqxqxq"})
    void writtenException_hasTheMessageButNoCandidates(String name) throws IOException, ClassNotFoundException {
        RegionNotFoundException unknown = unknown(name);
        unknown.addSuppressed(new IllegalStateException("other"));

        RegionNotFoundException read = JavaStreams.copyOf(unknown);

        assertThat(read).hasMessage(unknown.getMessage()).hasNoCause();
        assertThat(read.text()).isEqualTo(name);
        assertThat(read.isAmbiguous()).isEqualTo(unknown.isAmbiguous());
        assertThat(read.candidates()).isEmpty();
        assertThat(read.getStackTrace()).isEqualTo(unknown.getStackTrace());
        assertThat(read.getSuppressed()).hasSize(1);
    }
}
