// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.arbitrary.PolicyCounts;
import io.github.regiostat.internal.JavaStreams;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasurementLawsTest {
    @Provide
    Arbitrary<Measurement<?>> measurements() {
        return Measurements.any();
    }

    @Provide
    Arbitrary<PolicyCount> counts() {
        return PolicyCounts.any();
    }

    @Property
    void stream_restoresEqualMeasurement(@ForAll("measurements") Measurement<?> measurement) throws Exception {
        assertThat(JavaStreams.copyOf(measurement))
                .isEqualTo(measurement)
                .hasSameHashCodeAs(measurement)
                .hasToString(measurement.toString());
    }

    @Property
    void toBuilder_restoresEqualMeasurement(@ForAll("measurements") Measurement<?> measurement) {
        assertThat((Object) measurement.toBuilder().build()).isEqualTo(measurement);
    }

    @Property
    void stream_restoresEqualPolicyCount(@ForAll("counts") PolicyCount count) throws Exception {
        assertThat(JavaStreams.copyOf(count))
                .isEqualTo(count)
                .hasSameHashCodeAs(count)
                .hasToString(count.toString());
        assertThat(count.toBuilder().build()).isEqualTo(count);
    }
}
