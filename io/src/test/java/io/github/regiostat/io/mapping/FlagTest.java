// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import org.junit.jupiter.api.Test;

class FlagTest {
    @Test
    void properties_areReturned() {
        Flag confidential =
                Flag.of(Confidentiality.CONFIDENTIAL).withStatuses(Statuses.of(ObservationStatus.SUPPRESSED));
        assertThat(confidential.confidentiality()).contains(Confidentiality.CONFIDENTIAL);
        assertThat(confidential.statuses()).contains(Statuses.of(ObservationStatus.SUPPRESSED));
        assertThat(confidential.note()).isEmpty();
        assertThat(Flag.ofNote("revised").note()).contains("revised");
    }

    @Test
    void toString_isTheJson() {
        assertThat(Flag.of(ObservationStatus.PROVISIONAL, ObservationStatus.BREAK))
                .hasToString("\"B,P\"");
        assertThat(Flag.ofNote("revised")).hasToString("{\"note\":\"revised\"}");
        assertThat(Flag.of(Confidentiality.CONFIDENTIAL).withStatuses(Statuses.of(ObservationStatus.SUPPRESSED)))
                .hasToString("{\"status\":\"Q\",\"confidentiality\":\"C\"}");
    }

    @Test
    void flagsWithEqualParts_areEqual() {
        assertThat(Flag.of(ObservationStatus.BREAK, ObservationStatus.PROVISIONAL))
                .isEqualTo(Flag.of(Statuses.parse("P,B")))
                .hasSameHashCodeAs(Flag.of(Statuses.parse("P,B")))
                .isNotEqualTo(Flag.of(ObservationStatus.BREAK))
                .isNotEqualTo(Flag.ofNote("B,P"));
    }
}
