// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Periods;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTextTest {
    private static final List<Locale> LOCALES = List.of(
            Locale.ROOT,
            Locale.US,
            Locale.forLanguageTag("ar"),
            Locale.forLanguageTag("ar-EG-u-nu-arab"),
            Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
            Locale.forLanguageTag("tr"),
            Locale.forLanguageTag("ja-JP-u-ca-japanese"),
            Locale.forLanguageTag("hi-IN-u-nu-deva"));

    @Nested
    class Parsing {
        @ParameterizedTest
        @CsvSource({
            "2024, 2024, 2024-01-01, 2024-12-31",
            "0001, 0001, 0001-01-01, 0001-12-31",
            "9999, 9999, 9999-01-01, 9999-12-31",
            "2024-A1, 2024, 2024-01-01, 2024-12-31",
            "2024A1, 2024, 2024-01-01, 2024-12-31",
            "2024-S1, 2024-S1, 2024-01-01, 2024-06-30",
            "2024-H2, 2024-S2, 2024-07-01, 2024-12-31",
            "2024S2, 2024-S2, 2024-07-01, 2024-12-31",
            "2024H1, 2024-S1, 2024-01-01, 2024-06-30",
            "2024-T1, 2024-T1, 2024-01-01, 2024-04-30",
            "2024T2, 2024-T2, 2024-05-01, 2024-08-31",
            "2024-T3, 2024-T3, 2024-09-01, 2024-12-31",
            "2024-Q1, 2024-Q1, 2024-01-01, 2024-03-31",
            "2024Q4, 2024-Q4, 2024-10-01, 2024-12-31",
            "2024-02, 2024-02, 2024-02-01, 2024-02-29",
            "2023-M02, 2023-02, 2023-02-01, 2023-02-28",
            "1990M01, 1990-01, 1990-01-01, 1990-01-31",
            "2024-W05, 2024-W05, 2024-01-29, 2024-02-04",
            "2024W01, 2024-W01, 2024-01-01, 2024-01-07",
            "2020-W53, 2020-W53, 2020-12-28, 2021-01-03",
            "2021-W01, 2021-W01, 2021-01-04, 2021-01-10",
            "2025-W01, 2025-W01, 2024-12-30, 2025-01-05",
            "2024-03-27, 2024-03-27, 2024-03-27, 2024-03-27",
            "2024-D087, 2024-03-27, 2024-03-27, 2024-03-27",
            "2024D366, 2024-12-31, 2024-12-31, 2024-12-31",
            "2013/2024, 2013/2024, 2013-01-01, 2024-12-31",
            "2013/2013, 2013, 2013-01-01, 2013-12-31",
            "2024-01/2024-02, 2024-01/2024-02, 2024-01-01, 2024-02-29",
            "2024M01/2024-02, 2024-01/2024-02, 2024-01-01, 2024-02-29",
            "2023Q4/2024-Q1, 2023-Q4/2024-Q1, 2023-10-01, 2024-03-31",
            "2024-W01/2024-W05, 2024-W01/2024-W05, 2024-01-01, 2024-02-04",
            "2024-02-28/2024-03-01, 2024-02-28/2024-03-01, 2024-02-28, 2024-03-01",
        })
        void parse_acceptsEveryFormat(String text, String canonical, LocalDate start, LocalDate end) {
            assertReads(text, canonical, start, end);
        }

        @ParameterizedTest
        @CsvSource({
            "2010-01-01/P3M, 2010-Q1",
            "2010-01-01T00:00:00/P3M, 2010-Q1",
            "2010-10-01/P3M, 2010-Q4",
            "2010-07-01/P6M, 2010-S2",
            "2010-05-01/P4M, 2010-T2",
            "2010-01-01/P1Y, 2010",
            "2010-01-01T00:00:00/P1Y, 2010",
            "2010-01-01/P12M, 2010",
            "2013-01-01/P12Y, 2013/2024",
            "2010-03-01/P1M, 2010-03",
            "2010-02-01/P3M, 2010-02/2010-04",
            "2010-07-01/P1Y, 2010-07/2011-06",
            "2010-01-01/P1Y6M, 2010-01/2011-06",
            "2010-01-01/P9M, 2010-01/2010-09",
            "2024-01-29/P7D, 2024-W05",
            "2024-01-29/P1W, 2024-W05",
            "2024-01-29/P2W, 2024-W05/2024-W06",
            "2024-01-29/P14D, 2024-W05/2024-W06",
            "2024-01-30/P7D, 2024-01-30/2024-02-05",
            "2024-01-01/P31D, 2024-01-01/2024-01-31",
            "2011-05-07/P10D, 2011-05-07/2011-05-16",
            "2011-05-07/P1D, 2011-05-07",
            "2010-01-15/P3M, 2010-01-15/2010-04-14",
            "2010-01-31/P1M, 2010-01-31/2010-02-27",
            "2010-01-01/P1M1D, 2010-01-01/2010-02-01",
            "9999-12-31/P1D, 9999-12-31",
        })
        void parse_acceptsTimeRangeOfSdmx(String text, String canonical) {
            assertThat(TimePeriod.parse(text)).hasToString(canonical);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-A1@--07-01, 2024-A1@--07-01, 2024-07-01, 2025-06-30",
            "2024@--07-01, 2024-A1@--07-01, 2024-07-01, 2025-06-30",
            "2024-S2@--04-01, 2024-S2@--04-01, 2024-10-01, 2025-03-31",
            "2024H2@--04-01, 2024-S2@--04-01, 2024-10-01, 2025-03-31",
            "2024-T3@--10-01, 2024-T3@--10-01, 2025-06-01, 2025-09-30",
            "2010-Q2@--07-01, 2010-Q2@--07-01, 2010-10-01, 2010-12-31",
            "2024-M03@--07-01, 2024-M03@--07-01, 2024-09-01, 2024-09-30",
            "2024-M01@--01-31, 2024-M01@--01-31, 2024-01-31, 2024-02-28",
            "2024-M02@--01-31, 2024-M02@--01-31, 2024-02-29, 2024-03-30",
            "2011-W36@--07-01, 2011-W36@--07-01, 2012-03-05, 2012-03-11",
            "2024-D001@--07-01, 2024-07-01, 2024-07-01, 2024-07-01",
            "2024-D365@--07-01, 2025-06-30, 2025-06-30, 2025-06-30",
            "2013-A1/2024-A1@--07-01, 2013-A1/2024-A1@--07-01, 2013-07-01, 2025-06-30",
            "2013/2024@--07-01, 2013-A1/2024-A1@--07-01, 2013-07-01, 2025-06-30",
            "2024-Q1/2024-Q3@--07-01, 2024-Q1/2024-Q3@--07-01, 2024-07-01, 2025-03-31",
            "2024-Q1@--01-01, 2024-Q1, 2024-01-01, 2024-03-31",
            "2024-03@--01-01, 2024-03, 2024-03-01, 2024-03-31",
        })
        void parse_acceptsReportingYear(String text, String canonical, LocalDate start, LocalDate end) {
            assertReads(text, canonical, start, end);
        }

        private static void assertReads(String text, String canonical, LocalDate start, LocalDate end) {
            TimePeriod period = TimePeriod.parse(text);
            assertThat(period).hasToString(canonical);
            assertThat(period.start()).isEqualTo(start);
            assertThat(period.end()).isEqualTo(end);
            assertThat(TimePeriod.parse(canonical)).isEqualTo(period);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-Q1, 2024-Q1@--07-01",
            "2024-A1, 2024-A1@--07-01",
            "2024M03, 2024-M03@--07-01",
            "2024-D001, 2024-07-01",
            "2024-Q1/2024-Q2, 2024-Q1/2024-Q2@--07-01",
            "2024, 2024",
            "2024-03, 2024-03",
            "2024-03-27, 2024-03-27",
            "2010-01-01/P3M, 2010-Q1",
        })
        void parse_appliesStartDayToReportingPeriodsOnly(String text, String canonical) {
            assertThat(TimePeriod.parse(text, MonthDay.of(7, 1))).hasToString(canonical);
        }

        @Test
        void day_parsesDate() {
            assertThat(TimePeriod.day("2025-03-27")).isEqualTo(TimePeriod.day(LocalDate.of(2025, 3, 27)));
        }
    }

    @Nested
    class Rejecting {
        private static final String FORMATS =
                "Period must be written with digits 0 to 9 and a four-digit year, such as "
                        + "2024, 2024-S1, 2024-T1, 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or 2013/2024, but was ";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "24",
                    "202",
                    "20245",
                    "12024-Q1",
                    "2024 ",
                    " 2024",
                    "-2024",
                    "+2024",
                    "2024-",
                    "2024/",
                    "/2024",
                    "2024--Q1",
                    "2024-q1",
                    "2024-Z1",
                    "2024-3",
                    "2024-003",
                    "202403",
                    "20240327",
                    "2024-3-27",
                    "2024-03-7",
                    "2024-03-271",
                    "2024/03/27",
                    "2024_03",
                    "2024-03-27T00:00:00",
                    "2024-03Z",
                    "2024-060",
                    "Q1 2024",
                    "2013/2014/2015",
                    "2013-2024",
                    "2013/",
                    "2024.5",
                    "２０２４",
                    "٢٠٢٤",
                    "2024-०३",
                    "n/a",
                    "2024-0x",
                    "2024-1e",
                    "2024\u0000",
                    "1e99",
                    "@--07-01"
                })
        void parse_rejectsOtherFormats(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse(text))
                    .withMessageStartingWith(FORMATS)
                    .withMessageContaining("'");
        }

        @ParameterizedTest
        @CsvSource({
            "Q1 2024, 2024-Q1",
            "q4/2023, 2023-Q4",
            "2024 Q1, 2024-Q1",
            "3Q2024, 2024-Q3",
            "2013-2024, 2013/2024",
            "2024年, 2024"
        })
        void parse_namesTheFormOfSdmx(String text, String written) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse(text))
                    .withMessage(FORMATS + "'" + text + "'; write '" + written + "'");
            assertThat(TimePeriod.parse(written)).hasToString(written);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2024-Q5 | Number of a quarter must be 1 to 4, but was 5 in '2024-Q5'",
                    "2024Q0 | Number of a quarter must be 1 to 4, but was 0 in '2024Q0'",
                    "2024-S3 | Number of a half-year must be 1 to 2, but was 3 in '2024-S3'",
                    "2024-T4 | Number of a trimester must be 1 to 3, but was 4 in '2024-T4'",
                    "2024-A2 | Number of a year must be 1, but was 2 in '2024-A2'",
                    "2024-13 | Number of a month must be 1 to 12, but was 13 in '2024-13'",
                    "2024-00 | Number of a month must be 1 to 12, but was 0 in '2024-00'",
                    "2024-M13 | Number of a month must be 1 to 12, but was 13 in '2024-M13'",
                    "2024-13-01 | Number of a month must be 1 to 12, but was 13 in '2024-13-01'",
                    "2023-02-29 | Day must be 1 to 28 in 2023-02, but was 29 in '2023-02-29'",
                    "2024-04-31 | Day must be 1 to 30 in 2024-04, but was 31 in '2024-04-31'",
                    "2024-04-00 | Day must be 1 to 30 in 2024-04, but was 0 in '2024-04-00'",
                    "2024-W53 | Number of a week must be 1 to 52 in 2024, but was 53 in '2024-W53'",
                    "2020-W54 | Number of a week must be 1 to 53 in 2020, but was 54 in '2020-W54'",
                    "2024-W00 | Number of a week must be 1 to 52 in 2024, but was 0 in '2024-W00'",
                    "2023-D366 | Number of a day must be 1 to 365 in 2023, but was 366 in '2023-D366'",
                    "2024-D000 | Number of a day must be 1 to 366 in 2024, but was 0 in '2024-D000'",
                    "2024-00-01 | Number of a month must be 1 to 12, but was 0 in '2024-00-01'",
                    "0001-Q5 | Number of a quarter must be 1 to 4, but was 5 in '0001-Q5'",
                    "9999-Q5 | Number of a quarter must be 1 to 4, but was 5 in '9999-Q5'",
                    "0000 | Year must be 1 to 9999, but was 0 in '0000'",
                    "0000-Q1 | Year must be 1 to 9999, but was 0 in '0000-Q1'",
                    "0000-01-01 | Year must be 1 to 9999, but was 0 in '0000-01-01'",
                    "2024-Q01 | Period must have 1 digit after the letter Q, but was '2024-Q01'",
                    "2024-W5 | Period must have 2 digits after the letter W, but was '2024-W5'",
                    "2024-M3 | Period must have 2 digits after the letter M, but was '2024-M3'",
                    "2024-D87 | Period must have 3 digits after the letter D, but was '2024-D87'",
                    "2024-Q | Period must have 1 digit after the letter Q, but was '2024-Q'",
                    "2024-Q１ | Period must have 1 digit after the letter Q, but was '2024-Q１'",
                })
        void parse_rejectsPeriodThatDoesNotExist(String text, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse(text))
                    .withMessage(message);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2024/2013 | Range must not end before it starts, but was '2024/2013'",
                    "2024-03/2024-02 | Range must not end before it starts, but was '2024-03/2024-02'",
                    "2024-01/2024-Q2 | Periods must have the same frequency and reporting year, but were '2024-01'"
                            + " and '2024-Q2'",
                    "2013/2024-12 | Periods must have the same frequency and reporting year, but were '2013' and"
                            + " '2024-12'",
                    "2013/2024-Q5 | Number of a quarter must be 1 to 4, but was 5 in '2013/2024-Q5'",
                    "2010/P3M | Time range must start with a date, such as 2010-01-01/P3M or 2010-01-01T00:00:00/P3M,"
                            + " but was '2010/P3M'",
                    "2010-01-01T12:00:00/P3M | Time range must start with a date, such as 2010-01-01/P3M or"
                            + " 2010-01-01T00:00:00/P3M, but was '2010-01-01T12:00:00/P3M'",
                    "2010-01-32/P3M | Day must be 1 to 31 in 2010-01, but was 32 in '2010-01-32/P3M'",
                    "2010-01-01/PT1H | Duration must be in years, months, weeks or days, such as P3M, but was"
                            + " '2010-01-01/PT1H'",
                    "2010-01-01/P3 | Duration must be in years, months, weeks or days, such as P3M, but was"
                            + " '2010-01-01/P3'",
                    "2010-01-01/P-3M | Duration must be in years, months, weeks or days, such as P3M, but was"
                            + " '2010-01-01/P-3M'",
                    "2010-01-01/P999999999999Y | Duration must be in years, months, weeks or days, such as P3M, but was"
                            + " '2010-01-01/P999999999999Y'",
                    "2010-01-01/P | Duration must be longer than zero, but was '2010-01-01/P'",
                    "2010-01-01/P0M | Duration must be longer than zero, but was '2010-01-01/P0M'",
                    "2010-01-01/P99999Y999999M999999W9999999D | Time range must end in the years 0001 to 9999, but was"
                            + " '2010-01-01/P99999Y999999M999999W9999999D'",
                    "9999-12-31/P2D | Time range must end in the years 0001 to 9999, but was '9999-12-31/P2D'",
                })
        void parse_rejectsInvalidRanges(String text, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse(text))
                    .withMessage(message);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2024-Q1@ | Start of the reporting year must be a day in the format @--07-01, but was '2024-Q1@'",
                    "2024-Q1@07-01 | Start of the reporting year must be a day in the format @--07-01, but was"
                            + " '2024-Q1@07-01'",
                    "2024-Q1@--7-1 | Start of the reporting year must be a day in the format @--07-01, but was"
                            + " '2024-Q1@--7-1'",
                    "2024-Q1@--13-01 | Start of the reporting year must be a day in the format @--07-01, but was"
                            + " '2024-Q1@--13-01'",
                    "2024-Q1@--04-31 | Start of the reporting year must be a day in the format @--07-01, but was"
                            + " '2024-Q1@--04-31'",
                    "2024-Q1@--00-01 | Start of the reporting year must be a day in the format @--07-01, but was"
                            + " '2024-Q1@--00-01'",
                    "2024-Q1@--07-01@--07-01 | Start of the reporting year must be a day in the format @--07-01, but"
                            + " was '2024-Q1@--07-01@--07-01'",
                    "2024-Q1@--02-29 | Reporting year must start on a day that exists in every year, but was '--02-29'",
                    "2024-03@--07-01 | Month or day of a reporting year must have the format 2024-M03 or 2024-D087, but"
                            + " was '2024-03@--07-01'",
                    "2024-03-27@--07-01 | Month or day of a reporting year must have the format 2024-M03 or 2024-D087,"
                            + " but was '2024-03-27@--07-01'",
                    "2010-01-01/P3M@--07-01 | Time range must not have a start of the reporting year, but was"
                            + " '2010-01-01/P3M@--07-01'",
                    "2023-W53@--07-01 | Number of a week must be 1 to 52 in 2023, but was 53 in '2023-W53@--07-01'",
                    "2024-D366@--07-01 | Number of a day must be 1 to 365 in 2024, but was 366 in '2024-D366@--07-01'",
                    "9999-D366@--07-01 | Date must be within the years 0001 to 9999, but was '+10000-06-30'",
                })
        void parse_rejectsInvalidReportingYears(String text, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse(text))
                    .withMessage(message);
        }

        @Test
        void parse_rejectsDuplicateStartDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse("2024-Q1@--07-01", MonthDay.of(7, 1)))
                    .withMessage("Start of the reporting year must be specified only once, but was '2024-Q1@--07-01'");
        }

        @Test
        void parse_rejectsRangeOfCalendarAndReportingPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse("2013/2024-A1", MonthDay.of(7, 1)))
                    .withMessage("Periods must have the same frequency and reporting year, but were '2013' and"
                            + " '2024-A1@--07-01'");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "2025-3-27", "2025-03", "2025-D086", "20250327", "2025-03-27T00:00:00", "2025-0３-27"})
        void day_rejectsOtherFormats(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.day(text))
                    .withMessage("Date must have the format 2025-03-27, but was '%s'", text);
        }

        @Test
        void parse_quotesTextSafely() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TimePeriod.parse("2024\n" + "9".repeat(1000)))
                    .withMessageContaining("'2024\\u000a999")
                    .withMessageEndingWith("(1005 characters)")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        }

        @Test
        void parse_rejectsNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.parse(null))
                    .withMessage("text");
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.parse("2024", null))
                    .withMessage("reportingYearStart");
            assertThatNullPointerException()
                    .isThrownBy(() -> TimePeriod.day((String) null))
                    .withMessage("date");
        }
    }

    @Property
    void parse_ofToString_isEqual(@ForAll("everywhere") TimePeriod period, @ForAll("locales") Locale locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            assertThat(TimePeriod.parse(period.toString())).isEqualTo(period);
            assertThat(period.toString()).matches("[0-9A-Z/@-]+");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void parse_ofAnyText_returnsPeriodOrThrowsIllegalArgument(@ForAll("nearlyPeriods") String text) {
        try {
            TimePeriod period = TimePeriod.parse(text);
            assertThat(TimePeriod.parse(period.toString())).isEqualTo(period);
        } catch (IllegalArgumentException e) {
            assertThat(e).isExactlyInstanceOf(IllegalArgumentException.class).hasMessageContaining(", but w");
        }
    }

    @Property
    void timeRange_coversSpecifiedDays(@ForAll("periods") TimePeriod period) {
        String text = period.start() + "/P" + period.days() + "D";
        assertThat(TimePeriod.parse(text).coversSameDaysAs(period)).isTrue();
    }

    @Property
    void timeRange_ofStandardDuration_isStandardPeriod(@ForAll("calendarPeriods") TimePeriod period) {
        String text = period.start() + "T00:00:00/" + period.frequency().duration();
        assertThat(TimePeriod.parse(text)).isEqualTo(period);
    }

    @Provide
    Arbitrary<TimePeriod> periods() {
        return Periods.any();
    }

    @Provide
    Arbitrary<TimePeriod> calendarPeriods() {
        return Arbitraries.of(Frequency.class)
                .flatMap(frequency -> Periods.dates().map(date -> TimePeriod.containing(frequency, date)));
    }

    @Provide
    Arbitrary<TimePeriod> everywhere() {
        Arbitrary<TimePeriod> single = Arbitraries.of(Frequency.class)
                .flatMap(frequency -> Periods.of(frequency, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        return Arbitraries.oneOf(single, Periods.ranges());
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(LOCALES);
    }

    @Provide
    Arbitrary<String> nearlyPeriods() {
        Arbitrary<String> piece = Arbitraries.of(
                "20", "24", "0", "1", "3", "5", "99", "-", "/", "@--", "Q", "W", "D", "M", "P", "Y", "T", "٣");
        Arbitrary<String> pieces = piece.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                pieces, pieces.map(rest -> "2024" + rest), Arbitraries.strings().ofMaxLength(30));
    }
}
