// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodColumnTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
        2022, 2023, 2024                         | 2022 2023 2024                             |
        03/04/2024, 31/12/2024                   | 2024-04-03 2024-12-31                      | d/M/yyyy
        03/04/2024, 12/31/2024                   | 2024-03-04 2024-12-31                      | M/d/yyyy
        01-02-59, 15-02-59                       | 1959-02-01 1959-02-15                      | d-M-yy
        1990-T1, 1990-T4                         | 1990-Q1 1990-Q4                            | yyyy-'T'Q
        T1 2024, T2 2024, T4 2024                | 2024-Q1 2024-Q2 2024-Q4                    | 'T'Q yyyy
        2010-01, 2010-11, 2010-12                | 2010-01 2010-11 2010-12                    |
        2013-14, 2013-15                         | 2013/2014 2013/2015                        |
        2023/2024, 2020/2023                     | 2023/2024 2020/2023                        |
        2024-1, 2024-5, 2024-10                  | 2024-01 2024-05 2024-10                    | yyyy-M
        202401, 202402, 202412                   | 2024-01 2024-02 2024-12                    | yyyyMM
        20241230, 20241231                       | 2024-12-30 2024-12-31                      | yyyyMMdd
        1. KW 2024, 14. KW 2024                  | 2024-W01 2024-W14                          | w. 'KW' yyyy
        Jan 24, Feb 24, Mar 24                   | 2024-01 2024-02 2024-03                    | MMM yy
        Dec 23, Jan 24, Feb 24                   | 2023-12 2024-01 2024-02                    | MMM yy
        January 2024, May 2024                   | 2024-01 2024-05                            | MMMM yyyy
        Jan 2024, May 2024, Mar 2024             | 2024-01 2024-05 2024-03                    | MMM yyyy
        Listopad 2024, Prosinec 2024             | 2024-11 2024-12                            |
        Listopad 2024, Studeni 2024              | 2024-10 2024-11                            |
        lip 2024, sie 2024, wrz 2024             | 2024-07 2024-08 2024-09                    |
        jul 2024, ago 2024, set 2024             | 2024-07 2024-08 2024-09                    | MMM yyyy
        2023, 2024Q1, 2024 Q2, Jan 2024          | 2023 2024-Q1 2024-Q2 2024-01               | yyyy 'Q'Q;MMM yyyy
        2024年, 2024年1月, 2024年1-2月           | 2024 2024-01 2024-01/2024-02               | yyyy年;yyyy年M月;yyyy年M-M月
        2022, 2023*, 2024 (p)                    | 2022 2023 2024                             |
        1234, 2024                               | 1234 2024                                  |
        2000-01, 2000-02, 2000-03, 2000-04       | 2000-01 2000-02 2000-03 2000-04            |
        1998-02, 1998-05, 1998-08, 1998-11       | 1998-02 1998-05 1998-08 1998-11            |
        01/04/23, 01/07/23, 01/10/23, 01/01/24, 01/04/24 | 2023-04-01 2023-07-01 2023-10-01 2024-01-01 \
        2024-04-01 | d/M/yy
        01/04/2024, 01/03/2024, 01/02/2024, 01/01/2024, 12/31/2023 | 2024-01-04 2024-01-03 2024-01-02 \
        2024-01-01 2023-12-31 | M/d/yyyy
        01/10/2019, 01/11/2019, 01/12/2019, 01/01/2020, 01/02/2020 | 2019-10-01 2019-11-01 2019-12-01 \
        2020-01-01 2020-02-01 | d/M/yyyy
        """)
    void columns_decide(String texts, String periods, String patterns) {
        ColumnPeriods column = PeriodColumns.read(List.of(texts.split(", ")));

        assertThat(column.periods().values().stream().map(TimePeriod::toString)).containsExactly(periods.split(" "));
        assertThat(column.questions()).isEmpty();
        assertThat(column.notPeriods()).isEmpty();
        assertThat(String.join(";", column.patterns())).isEqualTo(patterns == null ? "" : patterns);
        assertMappingReads(column);
    }

    /** Reads each text as the reader of a mapping does. */
    private static void assertMappingReads(ColumnPeriods column) {
        Mapping mapping = Mapping.builder()
                .periodPatterns(column.patterns().toArray(String[]::new))
                .build();
        column.periods().forEach((text, period) -> {
            TimePeriod listed = column.listed().get(text);
            assertThat(
                            listed != null
                                    ? listed
                                    : TimePeriod.parse(
                                            mapping.periods().standardForm(text).orElse(text)))
                    .isEqualTo(period);
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
        03/04/2024, 05/06/2024                   | day before month=2024-04-03; month before day=2024-03-04
        2010-11, 2011-12                         | month=2010-11; range of calendar years=2010/2011; school or \
        fiscal year, with years from 04-01=2010-A1@--04-01; 07-01; 08-01; 09-01; 10-01
        2009-10, 2010-11, 2011-12                | range of calendar years=2009/2010; school or fiscal year, \
        with years from 04-01=2009-A1@--04-01; 07-01; 08-01; 09-01; 10-01
        2022/2023, 2023/2024                     | range of calendar years=2022/2023; school or fiscal year, \
        with years from 04-01=2022-A1@--04-01; 07-01; 08-01; 09-01; 10-01
        T1 2024, T2 2024                         | quarter=2024-Q1; trimester of four months=2024-T1
        2024-T1, 2024-T3                         | trimester of four months=2024-T1; quarter=2024-Q1
        2024-1, 2024-2                           | month=2024-01; quarter=2024-Q1; half-year=2024-S1
        2024-1, 2024-3                           | month=2024-01; quarter=2024-Q1
        2023年度, 2024年度                       | calendar year=2023; Japanese fiscal year=2023-A1@--04-01
        Listopad 2024                            | month in Czech or Polish=2024-11; month in Croatian=2024-10
        2010-12, 2011-12                         |
        05/04/2024, 06/04/2024, 07/04/2024, 08/04/2024, 09/04/2024 | day before month=2024-04-05; month before \
        day=2024-05-04
        1T 2024, 2T 2024                         | quarter=2024-Q1; trimester of four months=2024-T1
        """)
    void columnsThatDoNotDecide_areQuestions(String texts, String alternatives) {
        List<String> all = List.of(texts.split(", "));
        ColumnPeriods column = PeriodColumns.read(all);

        assertThat(column.questions()).isNotEmpty();
        if (alternatives != null) {
            PeriodQuestion question = column.questions().get(0);
            assertThat(column.periods()).isEmpty();
            assertThat(question.texts()).isEqualTo(all);
            assertThat(question.alternatives().stream()
                            .map(each -> each.meaning() + "="
                                    + each.periods().values().iterator().next())
                            .map(each -> each.replaceAll(".*from (0[789]-01|10-01)=.*", "$1"))
                            .collect(Collectors.joining("; ")))
                    .isEqualTo(alternatives);
        }
    }

    @Test
    void alternatives_nameTheMembersOfTheMapping() {
        List<PeriodAlternative> days =
                PeriodColumns.read(List.of("03/04/2024")).questions().get(0).alternatives();
        List<PeriodAlternative> years =
                PeriodColumns.read(List.of("2023/24")).questions().get(0).alternatives();

        assertThat(days)
                .extracting(PeriodAlternative::answer)
                .containsExactly("\"periodPatterns\": [\"d/M/yyyy\"]", "\"periodPatterns\": [\"M/d/yyyy\"]");
        assertThat(years.get(0).answer()).isEqualTo("\"periods\": {\"2023/24\": \"2023/2024\"}");
        assertThat(years.get(1).answer()).isEqualTo("\"periods\": {\"2023/24\": \"2023-A1@--04-01\"}");
        assertThat(years.get(1).reportingYearStart()).contains(MonthDay.of(4, 1));
        for (PeriodAlternative each : days) {
            Mapping mapping = Mapping.parse("{" + each.answer() + "}");
            assertThat(TimePeriod.parse(
                            mapping.periods().standardForm("03/04/2024").orElseThrow()))
                    .isEqualTo(each.periods().values().iterator().next());
        }
    }

    @Test
    void datesThatAreTheSameInBothOrders_doNotDecide() {
        ColumnPeriods column = PeriodColumns.read(List.of("05/05/2024", "03/04/2024"));

        assertThat(column.periods()).containsOnlyKeys("05/05/2024");
        assertThat(column.patterns()).isEmpty();
        assertThat(column.listed()).containsOnlyKeys("05/05/2024");
        assertThat(column.questions()).hasSize(1);
    }

    @Test
    void bothOrdersInOneColumn_areAQuestion() {
        ColumnPeriods column = PeriodColumns.read(List.of("31/12/2024", "12/31/2024", "03/04/2024"));

        assertThat(column.questions().get(0).texts()).containsExactly("03/04/2024");
        assertThat(column.patterns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
        2023-12, 2023-13                 | 2
        2023-12, 2023-13, 2024-01        | 3
        202401, 202413                   | 2
        202401, 100000                   | 2
        2024.01, 2024.02, 2024.75        | 3
        10.2024, 11.3456                 | 1
        Jan 24, Feb 24                   | 2
        Jan 31, Feb 29, Mar 31           | 3
        Jan 24, Jan 25, Jan 26           | 3
        24-Jan, 25-Jan, 26-Jan           | 3
        Avg 2024, Min 2024, Max 2024     | 3
        Jan 2024, Avg 2024               | 1
        15-64, 65+, 0-14                 | 3
        2012-06, 2013-15                 | 1
        2023, Total                      | 1
        2024 (1), 2024 (2)               | 2
        1234, 999                        | 1
        1.1.1, 1.1.7, 1.1.13             | 3
        1000A, 2000X                     | 2
        """)
    void textsThatAreNoPeriods_areReported(String texts, int count) {
        assertThat(PeriodColumns.read(List.of(texts.split(", "))).notPeriods()).hasSize(count);
    }

    @Test
    void footnoteNumbers_areMarksIfThePeriodsDiffer() {
        ColumnPeriods column = PeriodColumns.read(List.of("2023 (1)", "2024 (2)", "2022*"));

        assertThat(column.periods()).hasSize(3);
        assertThat(column.marks()).isEqualTo(Map.of("2023 (1)", "(1)", "2024 (2)", "(2)", "2022*", "*"));
        assertThat(column.listed()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2022;2024, true, true",
        "1500;2100, true, true",
        "1234;2024, false, true",
        "2022;2024Q1, false, false",
        "202401;202402, false, true",
        "2024.01;2024.02, false, true",
        "2022;Total, false, true",
        "Total, false, false"
    })
    void numbers_areReported(String texts, boolean years, boolean numbers) {
        ColumnPeriods column = PeriodColumns.read(List.of(texts.split(";")));

        assertThat(column.hasOnlyPlausibleYears()).isEqualTo(years);
        assertThat(column.hasOnlyNumbers()).isEqualTo(numbers);
    }

    @Test
    void mappingThatStartsFiscalYears_answersTheQuestion() {
        Optional<MonthDay> july = Optional.of(MonthDay.of(7, 1));

        assertThat(PeriodColumns.read(List.of("2022/23", "2023/24"), july)
                        .periods()
                        .values())
                .containsExactly(TimePeriod.parse("2022-A1@--07-01"), TimePeriod.parse("2023-A1@--07-01"));
        assertThat(PeriodColumns.read(List.of("FY2023/24"), july).periods().values())
                .containsExactly(TimePeriod.parse("2023-A1@--07-01"));
        assertThat(PeriodColumns.read(List.of("FY2024"), july).questions()).hasSize(1);
        assertThat(PeriodColumns.read(List.of("2023/24"), Optional.of(MonthDay.of(1, 1)))
                        .questions())
                .hasSize(1);
    }

    @Test
    void reportingYears_keepCalendarYearsOutOfPatterns() {
        ColumnPeriods column = PeriodColumns.read(List.of("2024年"), Optional.of(MonthDay.of(4, 1)));

        assertThat(column.periods()).containsValue(TimePeriod.year(2024));
        assertThat(column.patterns()).isEmpty();
        assertThat(column.listed()).containsKey("2024年");
    }

    @Test
    void monthlyDatesOfTwoDigits_areAQuestion() {
        List<String> texts = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "01-%02d-59".formatted(month))
                .toList();

        assertThat(PeriodColumns.read(texts).periods()).containsOnlyKeys("01-01-59");
        assertThat(PeriodColumns.read(texts).questions()).hasSize(1);
    }

    @Test
    void longColumns_haveOnePattern() {
        List<String> texts = new ArrayList<>();
        TimePeriod.parse("2000-01-01/2019-12-31")
                .periods()
                .forEach(day -> texts.add("%d/%d/%d"
                        .formatted(
                                day.start().getDayOfMonth(),
                                day.start().getMonthValue(),
                                day.start().getYear())));
        ColumnPeriods column = PeriodColumns.read(texts);

        assertThat(column.patterns()).containsExactly("d/M/yyyy");
        assertThat(column.listed()).isEmpty();
        assertThat(column.periods()).hasSize(7305);
    }
}
