// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalNotationTest {
    private final IntervalNotation ages = new IntervalNotation();

    /** The end is not part of the interval; {@code *} stands for no end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Y15-64 | 15 | 65",
                "15-64 | 15 | 65",
                "15–64 | 15 | 65",
                "15～64歳 | 15 | 65",
                "Y15T64 | 15 | 65",
                "Y15_64 | 15 | 65",
                "AGE_5YRBANDS_Y15-19 | 15 | 20",
                "65+ | 65 | *",
                "Y65+ | 65 | *",
                "Y_GE65 | 65 | *",
                "YGE65 | 65 | *",
                "≥65 | 65 | *",
                ">=65 | 65 | *",
                "Y_GT65 | 66 | *",
                "Y_LT15 | 0 | 15",
                "Y_LE14 | 0 | 15",
                "Y_LT1 | 0 | 1",
                "<15 | 0 | 15",
                "Y20 | 20 | 21",
                "20 years | 20 | 21",
                "under 15 | 0 | 15",
                "Under 15 years | 0 | 15",
                "less than 15 years | 0 | 15",
                "14 years and under | 0 | 15",
                "15 to 64 years | 15 | 65",
                "15 - 64 years | 15 | 65",
                "From 15 to 64 years | 15 | 65",
                "aged 15-64 | 15 | 65",
                "65 years and over | 65 | *",
                "65 and over | 65 | *",
                "65 years or older | 65 | *",
                "85 years and older | 85 | *",
                "over 65 | 66 | *",
                "0-14岁 | 0 | 15",
                "15至64岁 | 15 | 65",
                "15-64周岁 | 15 | 65",
                "65岁及以上 | 65 | *",
                "65岁以上 | 65 | *",
                "15岁以下 | 0 | 15",
                "14岁及以下 | 0 | 15",
                "未满15岁 | 0 | 15",
                "０～１４歳 | 0 | 15",
                "15歳未満 | 0 | 15",
                "65歳以上 | 65 | *",
                "65세 이상 | 65 | *",
                "15세 미만 | 0 | 15",
                "15~64세 | 15 | 65",
                "15 bis unter 25 Jahre | 15 | 25",
                "15 bis 24 Jahre | 15 | 25",
                "unter 15 Jahren | 0 | 15",
                "65 Jahre und älter | 65 | *",
                "15 à 64 ans | 15 | 65",
                "15-64 ans | 15 | 65",
                "65 ans et plus | 65 | *",
                "moins de 15 ans | 0 | 15",
                "De 15 a 64 años | 15 | 65",
                "65 y más años | 65 | *",
                "65 años y más | 65 | *",
                "Menos de 15 años | 0 | 15",
                "15-64 anni | 15 | 65",
                "65 anni e più | 65 | *",
                "65 jaar of ouder | 65 | *",
                "15 tot 25 jaar | 15 | 25",
                "15-64 лет | 15 | 65",
                "65 лет и старше | 65 | *",
                "65 lat i więcej | 65 | *",
                "1 000-4 999 | 1000 | 5000",
                "10-19 employees | 10 | 20",
            })
    void extent_ofAges(String code, long start, String end) {
        Extent extent = ages.extent(code).orElseThrow();
        assertThat(extent.first()).isEqualTo(start);
        assertThat(extent.last()).isEqualTo(end.equals("*") ? ages.all().last() : Long.parseLong(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOTAL",
                "UNK",
                "M",
                "64-15",
                "Y15-",
                "children",
                "15-64-80",
                "12345678901",
                "2+3+4",
                "A15-64",
                "-"
            })
    void extent_ofOthersIsUnknown(String code) {
        assertThat(ages.extent(code)).isEmpty();
    }
}
