// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.util.Currency;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The paths of the last conversions. The measurements of a table have few currencies and periods, so that their
 * derivations share few paths.
 *
 * <p>A path takes the slot of its question, and is dropped when another question with the same slot is answered. A
 * table of rates does not change, so that a path remains the answer.
 */
final class KeptPaths {
    private static final int BITS = 8;
    private static final int SPREAD = 0x9E3779B1;

    private final AtomicReferenceArray<Answer> slots = new AtomicReferenceArray<>(1 << BITS);

    private record Answer(Currency from, Currency to, TimePeriod period, RateBasis basis, ConversionPath path) {
        boolean isFor(Currency base, Currency quote, TimePeriod days, RateBasis required) {
            return from.equals(base) && to.equals(quote) && basis == required && period.equals(days);
        }
    }

    @Nullable
    ConversionPath find(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        Answer answer = slots.get(slot(from, to, period));
        return answer != null && answer.isFor(from, to, period, basis) ? answer.path : null;
    }

    void keep(Currency from, Currency to, TimePeriod period, RateBasis basis, ConversionPath path) {
        slots.set(slot(from, to, period), new Answer(from, to, period, basis, path));
    }

    private static int slot(Currency from, Currency to, TimePeriod period) {
        int days = (int) period.startEpochDay() + 31 * (int) period.endEpochDay();
        return (31 * from.hashCode() + to.hashCode() + days) * SPREAD >>> Integer.SIZE - BITS;
    }
}
