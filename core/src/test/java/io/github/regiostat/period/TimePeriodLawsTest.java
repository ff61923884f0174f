// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Periods;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimePeriodLawsTest {
    @Provide
    Arbitrary<TimePeriod> any() {
        return Periods.any();
    }

    @Provide
    Arbitrary<TimePeriod> single() {
        return Periods.single();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Periods.dates(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    @Provide
    Arbitrary<MonthDay> startDays() {
        return Periods.startDays();
    }

    @Property
    void previousOfNext_isSame(@ForAll("any") TimePeriod period) {
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.isFollowedBy(period.next())).isTrue();
        assertThat(period.overlaps(period.next())).isFalse();
        assertThat(period.next().count()).isEqualTo(period.count());
    }

    @Property
    void epochDays_areThoseOfTheDates(@ForAll("any") TimePeriod period) {
        assertThat(period.startEpochDay()).isEqualTo(period.start().toEpochDay());
        assertThat(period.endEpochDay()).isEqualTo(period.end().toEpochDay());
        assertThat(period.end())
                .isEqualTo(period.last().start().plusDays(period.last().days() - 1));
        assertThat(LocalDate.ofEpochDay(period.endEpochDay() + 1))
                .isEqualTo(period.next().start());
    }

    @Property
    void interval_isInverseOfPlus(
            @ForAll("any") TimePeriod period, @ForAll @IntRange(min = -500, max = 500) int moved) {
        TimePeriod other = period.plus(moved);
        assertThat(period.intervalTo(other)).isEqualTo(moved);
        assertThat(other.intervalTo(period)).isEqualTo(-moved);
        assertThat(other.minus(moved)).isEqualTo(period);
        assertThat(period.plus(period.intervalTo(other))).isEqualTo(other);
    }

    @Property
    void duration_leadsFromStartToStart(@ForAll("any") TimePeriod period, @ForAll @IntRange(max = 500) int moved) {
        TimePeriod other = period.plus(moved);
        Assume.that(period.reportingYearStart().getDayOfMonth() <= 28);
        assertThat(period.start().plus(period.durationTo(other))).isEqualTo(other.start());
    }

    @Property
    void periods_matchCountAndCoverSameDays(@ForAll("any") TimePeriod period) {
        List<TimePeriod> parts = period.periods();
        assertThat(parts).hasSize(period.count()).first().isEqualTo(period.first());
        assertThat(parts).last().isEqualTo(period.last());
        assertThat(parts.stream().mapToLong(TimePeriod::days).sum()).isEqualTo(period.days());
        assertThat(period.first().intervalTo(period.last())).isEqualTo(period.count() - 1L);
    }

    @Property
    void joining_isInverseOfPeriods(@ForAll("any") TimePeriod period, @ForAll Random random) {
        List<TimePeriod> parts = new ArrayList<>(period.periods());
        Collections.shuffle(parts, random);
        assertThat(TimePeriod.joining(parts)).isEqualTo(period);
    }

    @Property
    void split_returnsAdjacentPartsOfSameDays(@ForAll("any") TimePeriod period, @ForAll Frequency frequency) {
        List<TimePeriod> parts;
        try {
            parts = period.split(frequency);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("Period must start and end with a " + frequency.noun());
            return;
        }
        TimePeriod whole = TimePeriod.joining(parts);
        assertThat(whole.coversSameDaysAs(period)).isTrue();
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i - 1).isFollowedBy(parts.get(i))).isTrue();
        }
        assertThat(period.withFrequency(frequency)).isEqualTo(whole);
    }

    @Property
    void split_intoShorterFrequency_succeedsIfMonthsDivide(@ForAll("single") TimePeriod period) {
        int whole = period.frequency().months();
        for (Frequency frequency : Frequency.values()) {
            int part = frequency.months();
            if (part > 0 && whole % part == 0 && whole > 0) {
                assertThat(period.split(frequency)).hasSize(whole / part);
            }
        }
    }

    @Property
    void overlaps_isSymmetricAndRequiresCommonDay(@ForAll("any") TimePeriod first, @ForAll("any") TimePeriod second) {
        boolean shares = !first.start().isAfter(second.end()) && !second.start().isAfter(first.end());
        assertThat(first.overlaps(second)).isEqualTo(shares).isEqualTo(second.overlaps(first));
        assertThat(first.overlaps(first)).isTrue();
    }

    @Property
    void encloses_isOrderOnDays(@ForAll("any") TimePeriod first, @ForAll("any") TimePeriod second) {
        assertThat(first.encloses(first)).isTrue();
        assertThat(first.encloses(second) && second.encloses(first)).isEqualTo(first.coversSameDaysAs(second));
        if (first.encloses(second)) {
            assertThat(first.overlaps(second)).isTrue();
            assertThat(first.days()).isGreaterThanOrEqualTo(second.days());
        }
    }

    @Property
    void encloses_isTrueForEachPart(@ForAll("any") TimePeriod period) {
        assertThat(period.periods()).allMatch(period::encloses);
    }

    @Property
    void compareTo_agreesWithEquals(@ForAll("any") TimePeriod first, @ForAll("any") TimePeriod second) {
        assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
        assertThat(first).isEqualByComparingTo(TimePeriod.parse(first.toString()));
        TimePeriod inDays = first.withFrequency(Frequency.DAY);
        assertThat(first.compareTo(inDays) == 0).isEqualTo(first.equals(inDays));
        if (first.end().isBefore(second.start())) {
            assertThat(first).isLessThan(second);
        }
    }

    @Property
    void containing_returnsPeriodWithDate(@ForAll Frequency frequency, @ForAll("dates") LocalDate date) {
        TimePeriod period = TimePeriod.containing(frequency, date);
        assertThat(period.contains(date)).isTrue();
        if (period.reportingYear() >= 1000) {
            assertThat(TimePeriod.of(frequency, period.reportingYear(), period.numberInYear()))
                    .isEqualTo(period);
        }
    }

    @Property
    void weeks_followIso8601(@ForAll("dates") LocalDate date) {
        TimePeriod week = TimePeriod.containing(Frequency.WEEK, date);
        assertThat(week.reportingYear()).isEqualTo(date.get(IsoFields.WEEK_BASED_YEAR));
        assertThat(week.numberInYear()).isEqualTo(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertThat(week.start()).isEqualTo(date.with(DayOfWeek.MONDAY));
        assertThat(week.end()).isEqualTo(date.with(DayOfWeek.SUNDAY));
    }

    @Property
    void quarters_followIsoFields(@ForAll("dates") LocalDate date) {
        TimePeriod quarter = TimePeriod.containing(Frequency.QUARTER, date);
        assertThat(quarter.numberInYear()).isEqualTo(date.get(IsoFields.QUARTER_OF_YEAR));
        assertThat(quarter.days())
                .isEqualTo(date.range(IsoFields.DAY_OF_QUARTER).getMaximum());
    }

    /** Follows the algorithm of the SDMX Technical Notes step by step. */
    @Property
    void reportingPeriods_followSdmx(
            @ForAll Frequency frequency,
            @ForAll("startDays") MonthDay start,
            @ForAll @IntRange(min = 1, max = 9998) int year,
            @ForAll @IntRange(min = 1, max = 53) int number) {
        int most = frequency.perYear().orElse(52);
        int value = (number - 1) % most + 1;
        LocalDate base = start.atYear(year);
        if (frequency == Frequency.WEEK) {
            int[] shift = {0, -1, -2, -3, 3, 2, 1};
            base = base.plusDays(shift[base.getDayOfWeek().getValue() - 1]);
        }
        LocalDate periodStart = base.plus(frequency.duration().multipliedBy(value - 1));
        LocalDate periodEnd =
                base.plus(frequency.duration().multipliedBy(value)).minusDays(1);

        TimePeriod period = TimePeriod.parse(textOf(frequency, year, value), start);
        assertThat(period.start()).isEqualTo(periodStart);
        assertThat(period.end()).isEqualTo(periodEnd);
        if (frequency != Frequency.DAY) {
            assertThat(period.reportingYear()).isEqualTo(year);
            assertThat(period.numberInYear()).isEqualTo(value);
        }
    }

    private static String textOf(Frequency frequency, int year, int number) {
        return "0".repeat(4 - String.valueOf(year).length())
                + year
                + "-"
                + frequency.code()
                + "0".repeat(frequency.digits() - String.valueOf(number).length())
                + number;
    }

    @Property
    void yearToDate_startsYearAndEndsWithPeriod(@ForAll("single") TimePeriod period) {
        TimePeriod toDate = period.yearToDate();
        assertThat(toDate.end()).isEqualTo(period.end());
        assertThat(toDate.count()).isEqualTo(period.numberInYear());
        assertThat(toDate.numberInYear()).isEqualTo(1);
    }

    @Property
    void plusYears_agreesWithPlus(@ForAll("any") TimePeriod period, @ForAll @IntRange(min = -50, max = 50) int years) {
        Assume.that(period.frequency().perYear().isPresent());
        assertThat(period.plusYears(years))
                .isEqualTo(
                        period.plus((long) years * period.frequency().perYear().getAsInt()));
    }
}
