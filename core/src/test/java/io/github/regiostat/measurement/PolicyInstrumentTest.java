// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyInstrumentTest {
    private static final PolicyInstrument RELIEFS = PolicyInstrument.of("tax-relief", "Tax reliefs", "reliefs");

    static Stream<Arguments> usual() {
        return Stream.of(
                Arguments.of(PolicyInstrument.FREE_TRADE_ZONE_POLICY, "free-trade-zone-policy", "policies"),
                Arguments.of(
                        PolicyInstrument.MUTUALLY_RECOGNISED_QUALIFICATION,
                        "mutually-recognised-qualification",
                        "qualifications"),
                Arguments.of(PolicyInstrument.ONLINE_GOVERNMENT_SERVICE, "online-government-service", "services"),
                Arguments.of(PolicyInstrument.INDUSTRY_ALLIANCE, "industry-alliance", "alliances"));
    }

    @ParameterizedTest
    @MethodSource("usual")
    void find_returnsTheConstants(PolicyInstrument instrument, String id, String counted) throws Exception {
        assertThat(instrument.id()).isEqualTo(id);
        assertThat(instrument.counted()).isEqualTo(counted);
        assertThat(instrument).hasToString(id);
        assertThat(PolicyInstrument.find(id)).containsSame(instrument);
        assertThat(JavaStreams.copyOf(instrument)).isEqualTo(instrument).hasSameHashCodeAs(instrument);
    }

    @Test
    void find_isEmptyForOtherIds() {
        assertThat(PolicyInstrument.find("tax-relief")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyInstrument.find(null))
                .withMessage("id");
    }

    @Test
    void of_createsAnInstrument() throws Exception {
        assertThat(RELIEFS.name()).isEqualTo("Tax reliefs");
        assertThat(JavaStreams.copyOf(RELIEFS)).isEqualTo(RELIEFS);
        assertThat(RELIEFS)
                .isNotEqualTo(PolicyInstrument.of("tax-reliefs", "Tax reliefs", "reliefs"))
                .isNotEqualTo(PolicyInstrument.of("tax-relief", "Reliefs", "reliefs"))
                .isNotEqualTo(PolicyInstrument.of("tax-relief", "Tax reliefs", "laws"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " tax", "tax\n", "t\u202Eax"})
    void texts_mustBeSingleLine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyInstrument.of(text, "Tax reliefs", "reliefs"))
                .withMessageStartingWith("Instrument id must be text of 1 to 1000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyInstrument.of("tax-relief", text, "reliefs"))
                .withMessageStartingWith("Instrument name must be text of 1 to 1000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyInstrument.of("tax-relief", "Tax reliefs", text))
                .withMessageStartingWith("Counted noun must be text of 1 to 1000 characters");
    }

    @Test
    void forgedStream_isRejected() throws Exception {
        byte[] forged = JavaStreams.forged(RELIEFS, "tax-relief", "tax\nrelief");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> JavaStreams.read(forged))
                .withMessageEndingWith("but was 'tax\\u000arelief'");
        byte[] bare = JavaStreams.bare(PolicyInstrument.class);
        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
    }
}
