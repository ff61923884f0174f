// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.IndexNumber;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The growth that an index on a moving base states: 102.1 (previous year=100) is growth of 2.1 %. */
final class MovingBase {
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

    private MovingBase() {}

    /** Returns the growth over a duration, or empty if the base is not of that duration before. */
    static Optional<Implied> growth(Measurement<?> value, Period over) {
        boolean isOfSpan = LevelUnits.unitOf(value).of(BigDecimal.ONE) instanceof IndexNumber index
                && index.hasMovingBase()
                && over.equals(span(index.base().toLowerCase(Locale.ROOT)));
        if (!isOfSpan) {
            return Optional.empty();
        }
        Interval growth = Implied.boundsOf(value).minus(HUNDRED);
        return Optional.of(Implied.computed("index less 100", growth, Implied.PERCENT, List.of(value)));
    }

    /** Returns the duration from a moving base: a year for "same month of the previous year"; zero if unknown. */
    private static Period span(String base) {
        if (base.contains("half-year")) {
            return Period.ofMonths(6);
        }
        if (base.contains("year") || base.contains("年")) {
            return Period.ofYears(1);
        }
        if (base.contains("quarter") || base.contains("季")) {
            return Period.ofMonths(3);
        }
        return base.contains("month") || base.contains("月") ? Period.ofMonths(1) : Period.ZERO;
    }
}
