// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Checks of the periods of inputs, and of the time within them at which stocks are taken. */
final class PeriodChecks {
    static final int MONTHS_OF_YEAR = 12;

    private static final String SAME_LENGTH =
            "Levels must have periods of the same frequency, length and reporting year";

    private PeriodChecks() {}

    /** Requires that the second level is of a later period of the same frequency, length and reporting year. */
    static void later(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> earlier = inputs.get(0);
        Measurement<?> later = inputs.get(1);
        comparison.require(
                Trait.PERIOD, TraitValue.isShifted(earlier.period(), later.period()), SAME_LENGTH, earlier, later);
        comparison.require(
                Trait.PERIOD,
                earlier.period().compareTo(later.period()) < 0,
                "Growth must lead to a later period",
                earlier,
                later);
    }

    /** Returns the duration between two periods that differ only in their position. */
    static Period durationBetween(TimePeriod earlier, TimePeriod later) {
        return inLongerFrequency(earlier, later.frequency()).durationTo(inLongerFrequency(later, earlier.frequency()));
    }

    /** Returns a period in the longer of its own and another frequency if it is a whole number of such periods. */
    static TimePeriod inLongerFrequency(TimePeriod period, Frequency other) {
        if (other.compareTo(period.frequency()) >= 0) {
            return period;
        }
        try {
            return period.withFrequency(other);
        } catch (IllegalArgumentException noWholePeriods) {
            return period;
        }
    }

    /** Requires periods of the same frequency, length and reporting year, or the same days. */
    static void sameLength(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> level = inputs.get(0);
        Measurement<?> other = inputs.get(1);
        comparison.require(
                Trait.PERIOD,
                level.period().coversSameDaysAs(other.period()) || TraitValue.isShifted(level.period(), other.period()),
                SAME_LENGTH
                        + (level.period().start().equals(other.period().start())
                                ? "; for a part of a cumulated period, use Differences.decumulated"
                                : ""),
                level,
                other);
    }

    /** Requires periods of one length, so that a quarter is not ordered among years. */
    static void ordered(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (int i = 1; i < inputs.size(); i++) {
            Measurement<?> other = inputs.get(i);
            comparison.requireNamed(
                    Trait.PERIOD,
                    haveOneLength(first, other),
                    "Measurements must have periods of the same frequency and length",
                    first,
                    other);
        }
    }

    /** Requires one period; other periods of the same length are periods that a call can accept. */
    static void ranked(List<? extends Measurement<?>> inputs, Comparison comparison) {
        ordered(inputs, comparison);
        Measurement<?> first = inputs.get(0);
        for (int i = 1; i < inputs.size(); i++) {
            Measurement<?> other = inputs.get(i);
            comparison.requireUnless(
                    Accept.OTHER_PERIOD,
                    Trait.PERIOD,
                    first.period().coversSameDaysAs(other.period()),
                    "Measurements must have the same period",
                    first,
                    other);
        }
    }

    private static boolean haveOneLength(Measurement<?> a, Measurement<?> b) {
        TimePeriod first = a.period();
        TimePeriod second = b.period();
        return first.frequency() == second.frequency() && first.count() == second.count()
                || first.coversSameDaysAs(second);
    }

    static void adjacent(List<? extends Measurement<?>> inputs, Comparison comparison) {
        TimePeriod.joining(inputs.stream().map(Measurement::period).toList());
    }

    static void adjacentOrDaysOfStock(List<? extends Measurement<?>> inputs, Comparison comparison) {
        if (!StockDays.areApart(inputs)) {
            adjacent(inputs, comparison);
        }
    }

    /** Requires that each period contains the one before and starts on the same day. */
    static void cumulated(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> before = inputs.get(0);
        for (Measurement<?> input : inputs.subList(1, inputs.size())) {
            comparison.require(
                    Trait.PERIOD,
                    input.period().start().equals(before.period().start())
                            && input.period().end().isAfter(before.period().end()),
                    "Cumulated periods must start on the same day, and each must end after the one before",
                    before,
                    input);
            before = input;
        }
    }

    static void flows(List<? extends Measurement<?>> inputs, Comparison comparison) {
        comparison.requireEqual(Trait.COLLECTION, inputs);
        for (Measurement<?> input : inputs) {
            comparison.require(
                    Trait.COLLECTION,
                    !input.indicator().isAnnualRate(),
                    "Values at annual rates do not add up over time; convert them to amounts of their period first",
                    input,
                    input);
        }
    }

    /** Returns the length of a period in months, or 0 if it is of weeks or days. */
    static long months(TimePeriod period) {
        return period.frequency().duration().toTotalMonths() * period.count();
    }

    /** Requires a period for which a flow has an annual rate. */
    static void partOfYear(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> amount = inputs.get(0);
        long months = months(amount.period());
        comparison.require(
                Trait.PERIOD,
                months >= 1 && months < MONTHS_OF_YEAR,
                "Annual rate must be of a period of 1 to 11 whole months",
                amount,
                amount);
    }

    /** Requires a flow that can have an annual rate. */
    static void summed(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> amount = inputs.get(0);
        comparison.require(
                Trait.COLLECTION,
                amount.indicator().timeCollection() == TimeCollection.SUMMED,
                "Annual rate must be of a flow that is summed over its period",
                amount,
                amount);
    }

    /** Requires one period; fiscal and calendar years are different periods that a call can accept. */
    static void one(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> first = inputs.get(0);
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> other = inputs.get(i);
            boolean isSame = first.period().coversSameDaysAs(other.period());
            boolean isOtherReportingYear =
                    first.period().frequency() == other.period().frequency()
                            && first.period().count() == other.period().count()
                            && first.period().overlaps(other.period());
            comparison.require(
                    Trait.PERIOD,
                    isSame || isOtherReportingYear,
                    "Measurements must have the same period",
                    first,
                    other);
            comparison.requireUnless(
                    Accept.OTHER_PERIOD, Trait.PERIOD, isSame, "Measurements must have the same period", first, other);
        }
        if (comparison.agreesIn(Trait.PERIOD)) {
            comparison.requireEqual(Trait.PERIOD, inputs);
        }
    }

    /** Requires that two flows are both at annual rates or neither. */
    static void rates(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> a = inputs.get(0);
        Measurement<?> b = inputs.get(1);
        boolean areFlows = isFlow(a) && isFlow(b);
        comparison.require(
                Trait.COLLECTION,
                !areFlows || a.indicator().isAnnualRate() == b.indicator().isAnnualRate(),
                "Flows must both be at annual rates or neither",
                a,
                b);
    }

    private static boolean isFlow(Measurement<?> measurement) {
        return measurement.indicator().behaviour() == Behaviour.FLOW;
    }

    /** Requires the same days, or a stock on a day that is in the other's period or adjoins it. */
    static void fitting(List<? extends Measurement<?>> inputs, Comparison comparison) {
        Measurement<?> a = inputs.get(0);
        Measurement<?> b = inputs.get(1);
        boolean isSame = a.period().coversSameDaysAs(b.period());
        boolean fits = fit(a, b, isSame);
        String rule = "Measurements must have the same period, or a stock must be of a day in or next to the period"
                + " of a flow";
        boolean areRelated = isSame || a.period().overlaps(b.period());
        comparison.require(Trait.PERIOD, fits || areRelated, rule, a, b);
        comparison.requireUnless(Accept.OTHER_PERIOD, Trait.PERIOD, fits, rule, a, b);
        if (fits && !isSame) {
            comparison.note("Periods: " + described(a) + " with " + described(b));
        }
    }

    private static boolean fit(Measurement<?> a, Measurement<?> b, boolean isSame) {
        Optional<LocalDate> dayOfA = dayOf(a);
        Optional<LocalDate> dayOfB = dayOf(b);
        if (dayOfA.isPresent() && dayOfB.isPresent()) {
            return Math.abs(ChronoUnit.DAYS.between(dayOfA.get(), dayOfB.get())) <= 1;
        }
        if (dayOfA.isPresent()) {
            return adjoins(dayOfA.get(), b.period());
        }
        if (dayOfB.isPresent()) {
            return adjoins(dayOfB.get(), a.period());
        }
        return isSame || isUnknownDayWithin(a, b.period()) || isUnknownDayWithin(b, a.period());
    }

    private static String described(Measurement<?> measurement) {
        return measurement.indicator().id() + " of " + measurement.period()
                + dayOf(measurement)
                        .filter(day -> measurement.period().days() > 1)
                        .map(day -> " on " + day)
                        .orElse("");
    }

    private static boolean adjoins(LocalDate day, TimePeriod period) {
        long epochDay = day.toEpochDay();
        return epochDay >= period.startEpochDay() - 1 && epochDay <= period.endEpochDay() + 1;
    }

    private static boolean isUnknownDayWithin(Measurement<?> measurement, TimePeriod period) {
        return measurement.indicator().timeCollection() == TimeCollection.UNKNOWN
                && period.encloses(measurement.period());
    }

    /** Returns the day of a value that is taken on one day, or empty if it is of the whole period or unknown. */
    private static Optional<LocalDate> dayOf(Measurement<?> measurement) {
        TimePeriod period = measurement.period();
        Indicator<?> indicator = measurement.indicator();
        if (period.days() == 1) {
            return Optional.of(period.start());
        }
        return switch (indicator.timeCollection()) {
            case BEGINNING -> Optional.of(period.start());
            case MIDDLE -> Optional.of(period.start().plusDays(period.days() / 2));
            case END -> Optional.of(period.end());
            case AVERAGE, SUMMED, HIGHEST, LOWEST, UNKNOWN, OTHER -> Optional.empty();
        };
    }
}
