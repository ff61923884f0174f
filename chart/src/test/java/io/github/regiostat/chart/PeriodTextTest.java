// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
    @ParameterizedTest
    @CsvSource({
        "2015-12, en, Dec 2015",
        "2015-12, zh, 2015年12月",
        "2015-03, ja, 2015年3月",
        "2015-03, ko, 2015년 3월",
        "2015-12, fr, déc. 2015",
        "2015-12, de, Dez 2015",
        "2024-Q1, en, Q1 2024",
        "2024-Q3, zh, 2024年第3季度",
        "2024-Q3, ja, 2024年第3四半期",
        "2024-Q3, fr, T3 2024",
        "2024-02-29, en, 29 Feb 2024",
        "2024-02-29, zh, 2024年2月29日",
        "2024, en, 2024",
        "2024, zh, 2024",
        "2013/2024, en, 2013/2024",
        "2024-W05, en, 2024-W05",
        "Beijing, en, Beijing",
        "3rd quarter, en, 3rd quarter",
        "2015-13, en, 2015-13"
    })
    void category_isForPeople(String category, String language, String text) {
        assertThat(PeriodText.of(category, Locale.forLanguageTag(language))).isEqualTo(text);
    }

    @Test
    void periods_areChronological_andOtherCategoriesStay() {
        assertThat(PeriodText.chronological(List.of("2016-01", "2015-12"))).containsExactly("2015-12", "2016-01");
        assertThat(PeriodText.chronological(List.of("2016", "Beijing"))).containsExactly("2016", "Beijing");
    }
}
