// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The periods whose weights apply to a value, the right one first, such as 2023 for the growth from 2023 to 2024. */
final class WeightPeriods {
    private static final Pattern YEAR = Pattern.compile("(?i).*\\byear|上年.*|去年.*");

    private WeightPeriods() {}

    /** Returns the right period, its year, the period of the value, and its year. */
    static List<TimePeriod> of(Row value) {
        TimePeriod own = value.period();
        Set<TimePeriod> periods = new LinkedHashSet<>();
        value.unit()
                .map(unit -> unit.of(BigDecimal.ONE))
                .flatMap(quantity -> base(quantity, own))
                .ifPresent(base -> {
                    periods.add(base);
                    yearOf(base).ifPresent(periods::add);
                });
        periods.add(own);
        yearOf(own).ifPresent(periods::add);
        return List.copyOf(periods);
    }

    private static Optional<TimePeriod> base(Quantity<?> quantity, TimePeriod own) {
        if (quantity instanceof GrowthRate growth) {
            return ifExists(() -> own.growthStart(growth.over()));
        }
        if (quantity instanceof IndexNumber index) {
            Period distance = YEAR.matcher(index.base()).matches()
                    ? Period.ofYears(1)
                    : own.frequency().duration();
            return index.hasMovingBase() ? before(own, distance) : index.basePeriod();
        }
        return Optional.empty();
    }

    /**
     * Returns the period that is a duration earlier; empty if no such period exists, such as one year before 29
     * February.
     */
    static Optional<TimePeriod> before(TimePeriod own, Period duration) {
        return ifExists(() -> own.earlierBy(duration));
    }

    private static Optional<TimePeriod> ifExists(Supplier<Optional<TimePeriod>> period) {
        try {
            return period.get();
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<TimePeriod> yearOf(TimePeriod period) {
        TimePeriod year = TimePeriod.containing(Frequency.YEAR, period.end());
        return Optional.of(year).filter(whole -> whole.encloses(period) && !whole.coversSameDaysAs(period));
    }
}
