// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.period.TimePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

@Tag("bridges")
class ThreetenBridgeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Nested
    class YearQuarterAndYearWeek {
        @ParameterizedTest
        @CsvSource({"2024-Q1, 2024, 1", "1999-Q4, 1999, 4"})
        void quarter_comesBackEqual(String text, int year, int quarter) {
            TimePeriod period = TimePeriod.parse(text);
            assertThat(ThreetenBridge.toYearQuarter(period)).isEqualTo(YearQuarter.of(year, quarter));
            assertThat(ThreetenBridge.toPeriod(YearQuarter.of(year, quarter))).isEqualTo(period);
        }

        /** 2020 has 53 weeks, and its first week starts in 2019. */
        @ParameterizedTest
        @CsvSource({"2020-W53, 2020, 53, 2020-12-28", "2020-W01, 2020, 1, 2019-12-30"})
        void week_comesBackEqual(String text, int year, int week, LocalDate monday) {
            TimePeriod period = TimePeriod.parse(text);
            assertThat(ThreetenBridge.toYearWeek(period)).isEqualTo(YearWeek.of(year, week));
            assertThat(ThreetenBridge.toPeriod(YearWeek.of(year, week))).isEqualTo(period);
            assertThat(period.start()).isEqualTo(monday);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024", "2024-W05", "2024-Q1/2024-Q3"})
        void otherPeriods_areNoQuarter(String text) {
            assertThatThrownBy(() -> ThreetenBridge.toYearQuarter(TimePeriod.parse(text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("YearQuarter is one quarter of a year from January, but the period was " + text
                            + "; toDateRange accepts any period");
        }

        @Test
        void quarterOfAReportingYearFromApril_isNoYearQuarter() {
            TimePeriod april = TimePeriod.quarter(2024, 1).withReportingYearStart(MonthDay.of(4, 1));
            assertThatThrownBy(() -> ThreetenBridge.toYearQuarter(april))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("YearQuarter is one quarter of a year from January, but the period was ");
        }

        @Test
        void month_isNoWeek() {
            assertThatThrownBy(() -> ThreetenBridge.toYearWeek(TimePeriod.month(2024, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("YearWeek is one week of a year from January, but the period was 2024-01");
        }
    }

    @Nested
    class DateRangeAndInterval {
        @ParameterizedTest
        @CsvSource({
            "2024, 2024-01-01/2025-01-01",
            "2024-02, 2024-02-01/2024-03-01",
            "2024-01/2024-02, 2024-01-01/2024-03-01",
            "2013/2024, 2013-01-01/2025-01-01",
            "2024-02-29, 2024-02-29/2024-03-01"
        })
        void period_coversTheDaysOfItsRange(String text, String range) {
            TimePeriod period = TimePeriod.parse(text);
            assertThat(ThreetenBridge.toDateRange(period)).isEqualTo(LocalDateRange.parse(range));
            TimePeriod days = ThreetenBridge.toPeriod(LocalDateRange.parse(range));
            assertThat(days.coversSameDaysAs(period)).isTrue();
            assertThat(days.withFrequency(period.frequency())).isEqualTo(period);
        }

        @Test
        void rangeWithoutFirstOrLastDay_isRejected() {
            for (LocalDateRange range : new LocalDateRange[] {
                LocalDateRange.ALL,
                LocalDateRange.parse("2024-01-01/P0D"),
                LocalDateRange.parse("2024-01-01/+999999999-12-31")
            }) {
                assertThatThrownBy(() -> ThreetenBridge.toPeriod(range))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Period has a first and a last day, but the range was " + range);
            }
        }

        /** Summer time starts on 2024-03-31, so that the day has 23 hours. */
        @Test
        void interval_comesBackInItsZone() {
            TimePeriod day = TimePeriod.day("2024-03-31");
            Interval interval = ThreetenBridge.toInterval(day, PARIS);
            assertThat(interval)
                    .isEqualTo(
                            Interval.of(Instant.parse("2024-03-30T23:00:00Z"), Instant.parse("2024-03-31T22:00:00Z")));
            assertThat(ThreetenBridge.toPeriod(interval, PARIS)).isEqualTo(day);
        }

        @Test
        void intervalOfAnotherZone_isRejected() {
            Interval utc = Interval.parse("2024-01-01T00:00:00Z/2024-01-02T00:00:00Z");
            assertThatThrownBy(() -> ThreetenBridge.toPeriod(utc, PARIS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Period consists of whole days in Europe/Paris, but the interval was "
                            + "2024-01-01T00:00:00Z/2024-01-02T00:00:00Z, with 2024-01-02T01:00+01:00[Europe/Paris]");
        }

        @Test
        void unboundedInterval_isRejected() {
            assertThatThrownBy(() -> ThreetenBridge.toPeriod(Interval.ALL, PARIS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Period has a first and a last day, but the interval was ");
        }
    }
}
