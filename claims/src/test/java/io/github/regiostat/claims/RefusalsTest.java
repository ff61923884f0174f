// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.internal.Refusals;
import io.github.regiostat.internal.UnknownMembersException;
import java.util.ArrayList;
import java.util.IllegalFormatFlagsException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    static Stream<RuntimeException> refusals() {
        return Stream.of(
                new IllegalArgumentException("Regions must be the same"),
                new ArithmeticException("Growth from zero"),
                new UnknownMembersException("Members must be known"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void exceptionsOfCalculations_areRefusals(RuntimeException refusal) {
        assertThat(Refusals.of(refusal)).isSameAs(refusal);
    }

    static Stream<RuntimeException> defects() {
        return Stream.of(
                new IllegalStateException("defect"),
                new NumberFormatException("defect"),
                new IllegalFormatFlagsException("defect"),
                new NullPointerException("defect"),
                new IndexOutOfBoundsException("defect"),
                thrownByTheJdk());
    }

    /** An argument of ours that the JDK refuses is a defect, although the exception is of the usual type. */
    private static RuntimeException thrownByTheJdk() {
        try {
            return new IllegalStateException("No exception for " + new ArrayList<>(-1));
        } catch (IllegalArgumentException defect) {
            return defect;
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void otherExceptions_areThrown(RuntimeException defect) {
        assertThatThrownBy(() -> Refusals.of(defect)).isSameAs(defect);
    }
}
