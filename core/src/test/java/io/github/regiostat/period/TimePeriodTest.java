// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {
    private static final MonthDay JULY_1 = MonthDay.of(7, 1);

    private static TimePeriod parse(String text) {
        return TimePeriod.parse(text);
    }

    @Nested
    class Factories {
        @Test
        void factories_returnPeriods() {
            assertThat(TimePeriod.year(2024)).hasToString("2024");
            assertThat(TimePeriod.halfYear(2024, 2)).hasToString("2024-S2");
            assertThat(TimePeriod.trimester(2024, 3)).hasToString("2024-T3");
            assertThat(TimePeriod.quarter(2024, 4)).hasToString("2024-Q4");
            assertThat(TimePeriod.month(2024, 3)).hasToString("2024-03");
            assertThat(TimePeriod.month(YearMonth.of(2024, 3))).hasToString("2024-03");
            assertThat(TimePeriod.week(2024, 5)).hasToString("2024-W05");
            assertThat(TimePeriod.day(LocalDate.of(2025, 3, 27))).hasToString("2025-03-27");
            assertThat(TimePeriod.years(2013, 2024)).hasToString("2013/2024");
            assertThat(TimePeriod.of("2024Q2")).isEqualTo(TimePeriod.quarter(2024, 2));
            assertThat(TimePeriod.of(Frequency.QUARTER, 2024, 2)).isEqualTo(TimePeriod.quarter(2024, 2));
            assertThat(TimePeriod.of(Frequency.DAY, 2024, 60)).hasToString("2024-02-29");
        }

        @ParameterizedTest
        @CsvSource({
            "YEAR, 2025",
            "HALF_YEAR, 2025-S1",
            "TRIMESTER, 2025-T1",
            "QUARTER, 2025-Q1",
            "MONTH, 2025-03",
            "WEEK, 2025-W13",
            "DAY, 2025-03-27",
        })
        void containing_returnsPeriodOfDate(Frequency frequency, String expected) {
            assertThat(TimePeriod.containing(frequency, LocalDate.of(2025, 3, 27)))
                    .isEqualTo(parse(expected));
        }

        @Test
        void factories_rejectYearsWithoutTheirCentury() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.year(24))
                    .withMessage("Year must be written with its century, from 1000 to 9999, but was 24;"
                            + " write a year such as 2024, or parse '0024' if this year is meant");
            assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.quarter(999, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.month(7, 2024));
            assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.years(13, 24));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("24"))
                    .withMessageStartingWith("Period must be written with digits 0 to 9 and a four-digit year");
            assertThat(TimePeriod.year(1000)).hasToString("1000");
            assertThat(parse("0024")).hasToString("0024");
            assertThat(TimePeriod.month(YearMonth.of(24, 1))).hasToString("0024-01");
        }

        @Test
        void factories_rejectNumbersOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.year(10000))
                    .withMessage("Year must be 1 to 9999, but was 10000");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.month(0, 1))
                    .withMessage("Year must be 1 to 9999, but was 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.quarter(2024, 5))
                    .withMessage("Number of a quarter must be 1 to 4, but was 5");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.week(2024, 53))
                    .withMessage("Number of a week must be 1 to 52 in 2024, but was 53");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.day(LocalDate.of(0, 12, 31)))
                    .withMessage("Date must be within the years 0001 to 9999, but was '0000-12-31'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.containing(Frequency.YEAR, LocalDate.MAX))
                    .withMessage("Date must be within the years 0001 to 9999, but was '+999999999-12-31'");
        }

        @Test
        void factories_rejectNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.of(null, 2024, 1))
                    .withMessage("frequency");
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.month(null))
                    .withMessage("month");
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.day((LocalDate) null))
                    .withMessage("date");
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.range(parse("2024"), null))
                    .withMessage("last");
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.joining(null))
                    .withMessage("periods");
        }

        @Test
        void range_ofOnePeriod_isThatPeriod() {
            assertThat(TimePeriod.years(2024, 2024)).isEqualTo(TimePeriod.year(2024));
            assertThat(TimePeriod.years(2024, 2024).isRange()).isFalse();
        }

        @Test
        void range_ofRanges_runsFromFirstToLast() {
            assertThat(TimePeriod.range(parse("2013/2015"), parse("2014/2020"))).isEqualTo(parse("2013/2020"));
        }

        @Test
        void range_rejectsReversedOrder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.years(2024, 2013))
                    .withMessage("Range must not end before it starts, but was '2024/2013'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.range(parse("2013/2024"), parse("2014/2016")))
                    .withMessage("Range must not end before it starts, but was '2013/2024/2014/2016'");
        }

        @Test
        void range_rejectsOtherFrequencyOrReportingYear() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.range(parse("2024-Q1"), parse("2024-06")))
                    .withMessage("Periods must have the same frequency and reporting year,"
                            + " but were '2024-Q1' and '2024-06'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.range(parse("2024-Q1"), parse("2024-Q2@--07-01")))
                    .withMessage("Periods must have the same frequency and reporting year,"
                            + " but were '2024-Q1' and '2024-Q2@--07-01'");
        }

        @Test
        void yearToDate_startsWithFirstPeriodOfYear() {
            assertThat(TimePeriod.yearToDate(YearMonth.of(2024, 2))).isEqualTo(parse("2024-01/2024-02"));
            assertThat(TimePeriod.yearToDate(YearMonth.of(2024, 1))).isEqualTo(parse("2024-01"));
            assertThat(parse("2024-Q3").yearToDate()).isEqualTo(parse("2024-Q1/2024-Q3"));
            assertThat(parse("2024-Q3@--07-01").yearToDate()).isEqualTo(parse("2024-Q1/2024-Q3@--07-01"));
            assertThat(parse("2024").yearToDate()).isEqualTo(parse("2024"));
            assertThat(parse("2024-W05").yearToDate()).isEqualTo(parse("2024-W01/2024-W05"));
            assertThat(parse("2024-02-03").yearToDate()).isEqualTo(parse("2024-01-01/2024-02-03"));
            assertThat(parse("2024-02/2024-05").yearToDate()).isEqualTo(parse("2024-01/2024-05"));
        }
    }

    @Nested
    class Joining {
        @Test
        void joining_acceptsAdjacentPeriodsInAnyOrder() {
            assertThat(TimePeriod.joining(List.of(parse("2015"), parse("2013"), parse("2014"))))
                    .isEqualTo(parse("2013/2015"));
            assertThat(TimePeriod.joining(List.of(parse("2024-04/2024-06"), parse("2024-01/2024-03"))))
                    .isEqualTo(parse("2024-01/2024-06"));
            assertThat(TimePeriod.joining(List.of(parse("2024-W52"), parse("2025-W01"))))
                    .isEqualTo(parse("2024-W52/2025-W01"));
            assertThat(TimePeriod.joining(List.of(parse("2024")))).isEqualTo(parse("2024"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2013 | 2015 | Periods to join must be adjacent, but '2013' is followed by '2015'",
                    "2015 | 2013 | Periods to join must be adjacent, but '2013' is followed by '2015'",
                    "2013 | 2013 | Periods to join must not overlap, but '2013' and '2013' do",
                    "2013/2015 | 2014 | Periods to join must not overlap, but '2013/2015' and '2014' do",
                })
        void joining_rejectsGapsAndOverlaps(String first, String second, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.joining(List.of(parse(first), parse(second))))
                    .withMessage(message);
        }

        @Test
        void joining_rejectsOtherFrequencyAndEmptyCollection() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.joining(List.of(parse("2024-S1"), parse("2024-Q3"))))
                    .withMessage("Periods must have the same frequency and reporting year,"
                            + " but were '2024-S1' and '2024-Q3'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.joining(List.of()))
                    .withMessage("Periods to join must contain at least one period, but the collection is empty");
        }
    }

    @Nested
    class Parts {
        @Test
        void range_hasFirstLastAndCount() {
            TimePeriod range = TimePeriod.years(2013, 2024);
            assertThat(range.frequency()).isEqualTo(Frequency.YEAR);
            assertThat(range.first()).isEqualTo(TimePeriod.year(2013));
            assertThat(range.last()).isEqualTo(TimePeriod.year(2024));
            assertThat(range.count()).isEqualTo(12);
            assertThat(range.isRange()).isTrue();
            assertThat(range.reportingYear()).isEqualTo(2013);
            assertThat(range.numberInYear()).isEqualTo(1);
            assertThat(range.days()).isEqualTo(4383);
        }

        @Test
        void single_isItsOwnFirstAndLast() {
            TimePeriod quarter = TimePeriod.quarter(2024, 1);
            assertThat(quarter.first()).isEqualTo(quarter);
            assertThat(quarter.last()).isEqualTo(quarter);
            assertThat(quarter.count()).isEqualTo(1);
            assertThat(quarter.days()).isEqualTo(91);
            assertThat(quarter.periods()).containsExactly(quarter);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-Q3, 2024, 3, --01-01",
            "2024-Q3@--07-01, 2024, 3, --07-01",
            "2025-W01, 2025, 1, --01-01",
            "2020-W53, 2020, 53, --01-01",
            "2011-W36@--07-01, 2011, 36, --07-01",
            "2024-12-31, 2024, 366, --01-01",
            "2024-12/2025-02, 2024, 12, --01-01",
        })
        void period_hasYearAndNumber(String text, int year, int number, String start) {
            assertThat(parse(text).reportingYear()).isEqualTo(year);
            assertThat(parse(text).numberInYear()).isEqualTo(number);
            assertThat(parse(text).reportingYearStart()).hasToString(start);
        }

        @Test
        void periods_areListedInOrder() {
            assertThat(parse("2023-11/2024-02").periods())
                    .containsExactly(parse("2023-11"), parse("2023-12"), parse("2024-01"), parse("2024-02"));
            assertThat(parse("2024-W52/2025-W01").periods()).containsExactly(parse("2024-W52"), parse("2025-W01"));
        }

        @Test
        void periods_listsHundredThousand() {
            TimePeriod first = parse("1900-01-01");
            assertThat(TimePeriod.range(first, first.plus(99_999)).periods()).hasSize(100_000);
        }

        @Test
        void periods_rejectsTooMany() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("0001-01-01/9999-12-31").periods())
                    .withMessage("Period must have at most 100000 parts to be listed,"
                            + " but '0001-01-01/9999-12-31' has 3652059");
        }

        @Test
        void periods_isUnmodifiable() {
            List<TimePeriod> periods = parse("2013/2024").periods();
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> periods.remove(0));
        }
    }

    @Nested
    class Questions {
        @Test
        void contains_includesBothEnds() {
            TimePeriod quarter = parse("2024-Q1");
            assertThat(quarter.contains(LocalDate.of(2023, 12, 31))).isFalse();
            assertThat(quarter.contains(LocalDate.of(2024, 1, 1))).isTrue();
            assertThat(quarter.contains(LocalDate.of(2024, 3, 31))).isTrue();
            assertThat(quarter.contains(LocalDate.of(2024, 4, 1))).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "2024, 2024-Q1, true, true",
            "2024, 2024, true, true",
            "2024, 2024-Q1/2024-Q4, true, true",
            "2024-Q1, 2024, false, true",
            "2024, 2025, false, false",
            "2024-02, 2024-W05, false, true",
            "2024-01, 2024-W05, false, true",
            "2013/2024, 2020-02-29, true, true",
            "2024, 2025-W01, false, true",
            "2024-A1@--07-01, 2025, false, true",
            "2024-A1@--07-01, 2025-S1, true, true",
        })
        void enclosesAndOverlaps_compareDays(String first, String second, boolean encloses, boolean overlaps) {
            assertThat(parse(first).encloses(parse(second))).isEqualTo(encloses);
            assertThat(parse(first).overlaps(parse(second))).isEqualTo(overlaps);
        }

        @Test
        void coversSameDaysAs_differsFromEquals() {
            assertThat(parse("2024").coversSameDaysAs(parse("2024-Q1/2024-Q4"))).isTrue();
            assertThat(parse("2024")).isNotEqualTo(parse("2024-Q1/2024-Q4"));
            assertThat(parse("2024-Q3").coversSameDaysAs(parse("2024-Q1@--07-01")))
                    .isTrue();
            assertThat(parse("2024-Q1").coversSameDaysAs(parse("2024-01/2024-02")))
                    .isFalse();
        }

        @Test
        void isFollowedBy_requiresNextDay() {
            assertThat(parse("2024-Q1").isFollowedBy(parse("2024-Q2"))).isTrue();
            assertThat(parse("2024-Q1").isFollowedBy(parse("2024-04"))).isTrue();
            assertThat(parse("2024-Q1").isFollowedBy(parse("2024-Q3"))).isFalse();
            assertThat(parse("2024-Q1").isFollowedBy(parse("2024-Q1"))).isFalse();
            assertThat(parse("2024-Q2").isFollowedBy(parse("2024-Q1"))).isFalse();
        }
    }

    @Nested
    class Moving {
        @ParameterizedTest
        @CsvSource({
            "2024, 2025",
            "2024-S2, 2025-S1",
            "2024-T3, 2025-T1",
            "2024-Q4, 2025-Q1",
            "2024-12, 2025-01",
            "2024-W52, 2025-W01",
            "2020-W53, 2021-W01",
            "2024-02-28, 2024-02-29",
            "2013/2024, 2025/2036",
            "2024-01/2024-02, 2024-03/2024-04",
            "2024-Q4@--07-01, 2025-Q1@--07-01",
            "2010-W53@--07-01, 2011-W01@--07-01",
        })
        void next_movesByOwnLength(String text, String next) {
            assertThat(parse(text).next()).isEqualTo(parse(next));
            assertThat(parse(next).previous()).isEqualTo(parse(text));
        }

        @ParameterizedTest
        @CsvSource({
            "2013, 11, 2024",
            "2024-Q1, -4, 2023-Q1",
            "2024-01/2024-02, 12, 2025-01/2025-02",
            "2024-01/2024-02, 0, 2024-01/2024-02",
            "2024-01-31, 30, 2024-03-01",
            "0001, 9998, 9999",
        })
        void plus_movesBySinglePeriods(String text, long periods, String expected) {
            assertThat(parse(text).plus(periods)).isEqualTo(parse(expected));
            assertThat(parse(text).minus(-periods)).isEqualTo(parse(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "9999, 1",
            "0001, -1",
            "9998/9999, 1",
            "0001-01, -1",
            "9999-12-31, 1",
            "9999-W52, 1",
            "2024, 5000001",
            "2024, -9223372036854775808",
            "2024, 9223372036854775807",
        })
        void plus_rejectsResultOutsideCalendar(String text, long periods) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse(text).plus(periods))
                    .withMessage(
                            "Period must stay within the years 0001 to 9999, but was '%s' moved by %s", text, periods);
        }

        @Test
        void minus_rejectsSmallestLong() {
            assertThatIllegalArgumentException().isThrownBy(() -> parse("2024").minus(Long.MIN_VALUE));
        }

        @ParameterizedTest
        @CsvSource({
            "2024, 1, 2025",
            "2024-02, -1, 2023-02",
            "2024-Q1/2024-Q3, -1, 2023-Q1/2023-Q3",
            "2024-W05, -1, 2023-W05",
            "2024-W05@--07-01, 1, 2025-W05@--07-01",
            "2020-W53, 6, 2026-W53",
            "2024-02-29, 4, 2028-02-29",
            "2024-03-27, 1, 2025-03-27",
            "2024-W05, -2023, 0001-W05",
            "2024-W05, 7975, 9999-W05",
        })
        void plusYears_keepsNumber(String text, int years, String expected) {
            assertThat(parse(text).plusYears(years)).isEqualTo(parse(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "2024, P1Y, 2023",
            "2024, P24M, 2022",
            "2024, P0D, 2024",
            "2024, P-1Y, 2025",
            "2024, P1M,",
            "2024, P365D,",
            "2024-Q2, P1Y, 2023-Q2",
            "2024-Q2, P6M, 2023-Q4",
            "2024-Q2, P1M,",
            "2024-03, P1M1D,",
            "2024-03, P1D,",
            "2024-02-29, P1D, 2024-02-28",
            "2024-W02, P14D, 2023-W52",
            "2024-W02, P1D,",
            "2024-01/2024-02, P1Y, 2023-01/2023-02",
            "2024-01/2024-02, P1M, 2023-12/2024-01",
            "2013/2024, P11Y, 2002/2013",
        })
        void earlierBy_movesByWholePeriods(String text, Period duration, @Nullable String expected) {
            assertThat(parse(text).earlierBy(duration))
                    .isEqualTo(Optional.ofNullable(expected).map(TimePeriod::parse));
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, P1Y", "2020-W53, P1Y", "0001, P1Y", "2024, P2147483647Y", "2024, P-2147483648Y"})
        void earlierBy_rejectsPeriodThatDoesNotExist(String text, Period duration) {
            assertThatIllegalArgumentException().isThrownBy(() -> parse(text).earlierBy(duration));
        }

        @ParameterizedTest
        @CsvSource({
            "2024, P1Y, 2023",
            "2013/2024, P11Y, 2013",
            "2013/2024, P12Y, 2001/2012",
            "2024-Q1/2024-Q3, P6M, 2024-Q1",
            "2024-01/2024-02, P1Y, 2023-01/2023-02",
            "2013/2024, P1M,",
        })
        void growthStart_ofARange_mayBeItsFirstPeriod(String text, Period over, @Nullable String expected) {
            assertThat(parse(text).growthStart(over))
                    .isEqualTo(Optional.ofNullable(expected).map(TimePeriod::parse));
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, 1", "2020-W53, 1", "2024, 7976", "2024, -2024", "2024, 2147483647", "2024, -2147483648"
        })
        void plusYears_rejectsPeriodThatDoesNotExist(String text, int years) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse(text).plusYears(years))
                    .withMessage(
                            "Period must exist in the target year, from 0001 to 9999, but was '%s' moved by %s"
                                    + " years",
                            text, years);
        }
    }

    @Nested
    class Intervals {
        @ParameterizedTest
        @CsvSource({
            "2013, 2024, 11, P11Y",
            "2024, 2013, -11, P-11Y",
            "2024, 2024, 0, P0D",
            "2023-S2, 2024-S1, 1, P6M",
            "2023-T1, 2024-T1, 3, P1Y",
            "2023-Q1, 2024-Q2, 5, P1Y3M",
            "2023-12, 2024-01, 1, P1M",
            "2013-06, 2024-06, 132, P11Y",
            "2024-W51, 2025-W01, 2, P14D",
            "2013-12-31, 2024-12-31, 4018, P11Y",
            "2025-03-27, 2025-03-28, 1, P1D",
            "2023-01/2023-02, 2024-01/2024-02, 12, P1Y",
            "2023-A1@--07-01, 2024-A1@--07-01, 1, P1Y",
        })
        void interval_isCountedInPeriods(String from, String to, long interval, Period duration) {
            assertThat(parse(from).intervalTo(parse(to))).isEqualTo(interval);
            assertThat(parse(from).durationTo(parse(to))).isEqualTo(duration);
        }

        @Test
        void interval_rejectsOtherKindOfPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("2013").intervalTo(parse("2024-Q1")))
                    .withMessage("Periods must have the same frequency and reporting year,"
                            + " but were '2013' and '2024-Q1'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("2013").durationTo(parse("2013-A1@--07-01")))
                    .withMessage("Periods must have the same frequency and reporting year,"
                            + " but were '2013' and '2013-A1@--07-01'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("2013").intervalTo(parse("2014/2024")))
                    .withMessage("Periods must have the same count for an interval, but were '2013' and '2014/2024'");
        }
    }

    @Nested
    class OtherFrequencies {
        @ParameterizedTest
        @CsvSource({
            "2024, HALF_YEAR, 2024-S1/2024-S2",
            "2024, TRIMESTER, 2024-T1/2024-T3",
            "2024, QUARTER, 2024-Q1/2024-Q4",
            "2024, MONTH, 2024-01/2024-12",
            "2024, DAY, 2024-01-01/2024-12-31",
            "2024, YEAR, 2024",
            "2024-Q1/2024-Q4, YEAR, 2024",
            "2024-S1, QUARTER, 2024-Q1/2024-Q2",
            "2024-01/2024-03, QUARTER, 2024-Q1",
            "2024-07-01/2024-07-31, MONTH, 2024-07",
            "2024-W05, DAY, 2024-01-29/2024-02-04",
            "2021-02, WEEK, 2021-W05/2021-W08",
            "2024-A1@--07-01, QUARTER, 2024-Q1/2024-Q4@--07-01",
            "2024-Q1@--07-01, DAY, 2024-07-01/2024-09-30",
        })
        void withFrequency_keepsDays(String text, Frequency frequency, String expected) {
            assertThat(parse(text).withFrequency(frequency)).isEqualTo(parse(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "2024, WEEK, week, 2024-01-01, 2024-12-31",
            "2024-Q1, YEAR, year, 2024-01-01, 2024-03-31",
            "2024-S1, TRIMESTER, trimester, 2024-01-01, 2024-06-30",
            "2024-02/2024-06, QUARTER, quarter, 2024-02-01, 2024-06-30",
            "2024-W05, MONTH, month, 2024-01-29, 2024-02-04",
            "2024-03-27, MONTH, month, 2024-03-27, 2024-03-27",
        })
        void split_rejectsPartsOfOtherDays(String text, Frequency frequency, String noun, String start, String end) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse(text).split(frequency))
                    .withMessage(
                            "Period must start and end with a %s to be expressed in %ss, but '%s' is %s to %s",
                            noun, noun, text, start, end);
        }

        @Test
        void split_listsParts() {
            assertThat(parse("2024").split(Frequency.QUARTER))
                    .containsExactly(parse("2024-Q1"), parse("2024-Q2"), parse("2024-Q3"), parse("2024-Q4"));
            assertThat(parse("2013/2024").split(Frequency.YEAR)).hasSize(12);
            assertThat(parse("2024").split(Frequency.DAY)).hasSize(366).first().isEqualTo(parse("2024-01-01"));
        }

        @Test
        void split_rejectsDaysOutsideCalendar() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("9999-W52").split(Frequency.DAY))
                    .withMessage("Date must be within the years 0001 to 9999, but was '+10000-01-02'");
        }
    }

    @Nested
    class ReportingYears {
        @Test
        void withReportingYearStart_keepsNumber() {
            assertThat(parse("2024-Q1").withReportingYearStart(JULY_1)).isEqualTo(parse("2024-Q1@--07-01"));
            assertThat(parse("2024-Q1/2024-Q2").withReportingYearStart(JULY_1))
                    .isEqualTo(parse("2024-Q1/2024-Q2@--07-01"));
            assertThat(parse("2011-W36").withReportingYearStart(JULY_1)).isEqualTo(parse("2011-W36@--07-01"));
            assertThat(parse("2024-Q1@--07-01").withReportingYearStart(MonthDay.of(1, 1)))
                    .isEqualTo(parse("2024-Q1"));
        }

        @Test
        void withReportingYearStart_keepsDays() {
            assertThat(parse("2024-03-27").withReportingYearStart(JULY_1)).isEqualTo(parse("2024-03-27"));
        }

        @Test
        void withReportingYearStart_rejectsPeriodThatDoesNotExist() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("2024").withReportingYearStart(MonthDay.of(2, 29)))
                    .withMessage("Reporting year must start on a day that exists in every year, but was '--02-29'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parse("2020-W53").withReportingYearStart(JULY_1))
                    .withMessage("Number of a week must be 1 to 52 in 2020, but was 53");
        }
    }

    @Nested
    class Order {
        @Test
        void compareTo_comparesStartEndFrequencyAndReportingYear() {
            List<TimePeriod> ordered = List.of(
                    parse("2023-12-31"),
                    parse("2024-01"),
                    parse("2024-01-01/2024-01-31"),
                    parse("2024"),
                    parse("2024-Q1/2024-Q4"),
                    parse("2024-Q3"),
                    parse("2024-Q1@--07-01"),
                    parse("2025"));
            List<TimePeriod> shuffled = new ArrayList<>(ordered);
            Collections.reverse(shuffled);
            Collections.sort(shuffled);
            assertThat(shuffled).isEqualTo(ordered);
        }

        @Test
        void equals_distinguishesFrequencyRangeAndReportingYear() {
            assertThat(parse("2024-Q1")).isEqualTo(parse("2024Q1")).hasSameHashCodeAs(parse("2024Q1"));
            assertThat(parse("2024")).isNotEqualTo(parse("2024-S1")).isNotEqualTo(parse("2024/2025"));
            assertThat(parse("2024")).isNotEqualTo(parse("2023/2024")).isNotEqualTo("2024");
            assertThat(parse("2024")).isNotEqualTo(parse("2024-A1@--07-01")).isNotEqualTo(null);
        }

        @ParameterizedTest
        @CsvSource({"2024, 3944255", "2013/2024, 3933684", "2024-Q1@--07-01, 10444521", "2025-03-27, 22038428"})
        void hashCode_isSameInEveryJvm(String text, int hash) {
            assertThat(parse(text).hashCode()).isEqualTo(hash);
        }
    }

    @Nested
    class Serialization {
        @ParameterizedTest
        @ValueSource(strings = {"2024", "2024-S1", "2013/2024", "2024-Q1/2024-Q3@--07-01", "2024-W05", "2025-03-27"})
        void serialization_isLossless(String text) throws Exception {
            assertThat(read(written(parse(text)))).isEqualTo(parse(text));
        }

        @Test
        void deserialization_rejectsForgedText() throws Exception {
            byte[] stream = new String(written(parse("2024-Q1")), StandardCharsets.ISO_8859_1)
                    .replace("2024-Q1", "2024-Q9")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> read(stream))
                    .withMessage("Number of a quarter must be 1 to 4, but was 9 in '2024-Q9'");
        }

        @Test
        void deserialization_rejectsMissingText() throws Exception {
            byte[] stream = written(new PeriodSerializationProxy(null));
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> read(stream))
                    .withMessage("TimePeriod must be serialized as text, but was null");
        }

        @Test
        void deserialization_rejectsForgedClass() throws Exception {
            byte[] stream = stampedAsPeriod();
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> read(stream))
                    .withMessage("TimePeriod is read through its serialization proxy");
        }

        /** Returns a stream of a TimePeriod without its proxy, which no writer produces. */
        private byte[] stampedAsPeriod() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
                @Override
                protected void writeClassDescriptor(ObjectStreamClass desc) throws IOException {
                    boolean isStandIn = desc.forClass() == StandIn.class;
                    super.writeClassDescriptor(isStandIn ? ObjectStreamClass.lookup(TimePeriod.class) : desc);
                }
            }) {
                out.writeObject(new StandIn());
            }
            return bytes.toByteArray();
        }

        private byte[] written(Object value) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            return bytes.toByteArray();
        }

        private Object read(byte[] stream) throws IOException, ClassNotFoundException {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
                return in.readObject();
            }
        }
    }

    private static final class StandIn implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
