// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.InvalidObjectException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Region CHINA = Regions.of("CN");
    private static final TimePeriod YEAR = TimePeriod.year(2013);

    @Nested
    class Parts {
        @Test
        void to_hasOne() {
            assertThat(Reference.to(CHINA).region()).contains(CHINA);
            assertThat(Reference.to(CHINA).period()).isEmpty();
            assertThat(Reference.to(YEAR).region()).isEmpty();
            assertThat(Reference.to(YEAR).period()).contains(YEAR);
        }

        @Test
        void of_hasBoth() {
            Reference both = Reference.of(Optional.of(CHINA), Optional.of(YEAR));
            assertThat(both)
                    .hasToString("CN, 2013")
                    .isNotEqualTo(Reference.to(CHINA))
                    .isNotEqualTo(Reference.to(YEAR));
            assertThat(Reference.to(CHINA)).hasToString("CN").isNotEqualTo(Reference.to(YEAR));
            assertThat(Reference.to(YEAR)).hasToString("2013");
        }
    }

    @Nested
    class Rejections {
        @Test
        void of_requiresARegionOrAPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reference.of(Optional.empty(), Optional.empty()))
                    .withMessage("Reference must have a region or a period, but has neither");
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Reference.to((Region) null))
                    .withMessage("region");
            assertThatNullPointerException()
                    .isThrownBy(() -> Reference.to((TimePeriod) null))
                    .withMessage("period");
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged = JavaStreams.forged(Reference.to(YEAR), "2013", "2o13");
            assertThatExceptionOfType(Exception.class).isThrownBy(() -> JavaStreams.read(forged));
            byte[] bare = JavaStreams.bare(Reference.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Provide
    Arbitrary<Reference> any() {
        return Measurements.references();
    }

    @Property
    void stream_restoresEqualReference(@ForAll("any") Reference reference) throws Exception {
        assertThat(JavaStreams.copyOf(reference)).isEqualTo(reference).hasSameHashCodeAs(reference);
    }
}
