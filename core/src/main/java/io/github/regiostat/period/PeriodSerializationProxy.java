// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The serialization proxy of a period: its text, such as {@code 2024-Q1}, which is parsed on deserialization. */
final class PeriodSerializationProxy implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String text;

    PeriodSerializationProxy(String text) {
        this.text = text;
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> {
            if (text == null) {
                throw new InvalidObjectException("TimePeriod must be serialized as text, but was null");
            }
            return TimePeriod.parse(text);
        });
    }
}
