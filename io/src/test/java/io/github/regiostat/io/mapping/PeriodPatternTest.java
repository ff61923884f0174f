// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodPatternTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
        yyyy年      | 2024年        | 2024-A1
        yyyy年M月   | 2024年1月     | 2024-01
        yyyy年M月   | 2024年12月    | 2024-12
        yyyy年M-M月 | 2024年1-2月   | 2024-01/2024-02
        MMM-yy      | Jan-24        | 2024-01
        MMM-yy      | DEC-50        | 1950-12
        MMM-yy      | Dec-49        | 2049-12
        MMMM yyyy   | January 2024  | 2024-01
        yyyy'M'MM   | 2024M01       | 2024-01
        'Q'Q yyyy   | Q1 2024       | 2024-Q1
        'FY'yyyy    | FY2024        | 2024-A1
        yyyyMM      | 202401        | 2024-01
        yyyy第Q季度 | 2024第4季度   | 2024-Q4
        d.M.yyyy    | 5.7.2024      | 2024-07-05
        yyyy/'wk' w | 2024/wk 5     | 2024-W05
        yyyy''MM    | "2024'01"     | 2024-01
        """)
    void patterns_giveTheStandardForm(String pattern, String text, String form) {
        assertThat(PeriodPattern.of(pattern).standardForm(text)).contains(form);
        assertThat(TimePeriod.parse(form)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "yyyyMM, 202413",
        "yyyyMM, 20241",
        "MMM-yy, Foo-24",
        "'Q'Q yyyy, Q5 2024",
        "yyyy年M月, 2024年",
        "yyyy, 1.2024"
    })
    void otherTexts_doNotMatch(String pattern, String text) {
        assertThat(PeriodPattern.of(pattern).standardForm(text)).isEmpty();
    }

    @Test
    void patterns_areTriedInOrder() {
        Mapping mapping = Mapping.builder().periodPatterns("yyyy年M月", "yyyy年").build();

        assertThat(mapping.periods().standardForm("2024年")).contains("2024-A1");
        assertThat(mapping.periods().standardForm("2024年3月")).contains("2024-03");
        assertThat(mapping.periods().standardForm("2024")).isEmpty();
        assertThat(mapping.periods().patterns()).containsExactly("yyyy年M月", "yyyy年");
    }

    @Test
    void years_areCalendarYearsUnlessReportingYearsHaveAnotherStart() {
        String form = PeriodPattern.of("yyyy年").standardForm("2024年").orElseThrow();

        assertThat(TimePeriod.parse(form)).isEqualTo(TimePeriod.year(2024));
        assertThat(TimePeriod.parse(form, MonthDay.of(4, 1)).start()).isEqualTo("2024-04-01");
    }

    @Test
    void aboveMapping_replacesThePatternsBelow() {
        Mapping below = Mapping.builder().periodPatterns("yyyyMM").build();

        assertThat(Mapping.builder()
                        .periodPatterns("yyyy年")
                        .build()
                        .over(below)
                        .periods()
                        .patterns())
                .containsExactly("yyyy年");
        assertThat(Mapping.builder()
                        .reportingYearStart(MonthDay.of(4, 1))
                        .build()
                        .over(below)
                        .periods()
                        .patterns())
                .containsExactly("yyyyMM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MM",
                "yyyy yyyy",
                "yyyyQMM",
                "yyyydd",
                "yyyyMMMMM",
                "'yyyy",
                "yyyyT",
                "yyyyM-M-d",
                "yyyyMMM M M"
            })
    void invalidPatterns_areRejected(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mapping.builder().periodPatterns(pattern))
                .withMessageStartingWith("Period pattern must consist of yyyy or yy (year), Q (quarter), ")
                .withMessageContaining("but '" + pattern + "' ");
    }
}
