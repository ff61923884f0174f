// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.quantity.IndexNumber;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryUnitTest {
    private static CategoryUnit unit(String members) {
        return Texts.cube("{'id': ['x'], 'size': [1], 'dimension': {'x': {'category': {'index': ['a'], 'unit': {'a': "
                        + members + "}}}}}")
                .dimensions()
                .get(0)
                .categories()
                .get(0)
                .unit()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "0, 0",
                "1, 1",
                "3, 3",
                "-3, -3",
                "15, 15",
                "100, 2",
                "1000, 3",
                "1000000, 6",
                "16, ",
                "1.5, ",
                "1e3, ",
                "-16, ",
                "10000000000000000, ",
                "'0', 0",
                "'1', ",
                "'3', 3",
                "'6', 6",
                "'1000', 3",
                "|'1,000'|, 3",
                "|'100,000'|, 5",
                "'1 000 000', 6",
                "'1\u202F000', 3",
                "|'1,000,000,000,000,000'|, 15",
                "|'1,000,000,000,000,000,000'|, ",
                "'1.000', ",
                "|'10,00'|, ",
                "|'1000,000'|, ",
                "|'1,000 000'|, ",
                "'10^6', ",
                "'1e6', ",
                "'Tusen', ",
                "'Units', 0",
                "'unit', 0",
                "'Thousands', 3",
                "'THOUSAND', 3",
                "'millions', 6",
                "'Hundred Millions', 8",
                "'billion', 9",
                "'trillions', 12",
                "'dozen', ",
                "'', ",
                "null, "
            })
    void powerOfTen_parsesWordsAndDigits(String multiplier, Integer power) {
        assertThat(unit("{'multiplier': " + multiplier + "}").powerOfTen())
                .isEqualTo(power == null ? OptionalInt.empty() : OptionalInt.of(power));
    }

    @Test
    void multiplier_isKeptAsWritten() {
        assertThat(unit("{'multiplier': 'Units'}").multiplier()).contains("Units");
        assertThat(unit("{'multiplier': 1.50}").multiplier()).contains("1.50");
        assertThat(unit("{'multiplier': 3}")).isNotEqualTo(unit("{'multiplier': '3'}"));
        assertThat(unit("{'multiplier': 3}"))
                .isEqualTo(CategoryUnit.builder().multiplier(3).build());
        assertThat(unit("{'multiplier': '3'}"))
                .isEqualTo(CategoryUnit.builder().multiplier("3").build());
    }

    @Test
    void members_areKept() {
        CategoryUnit unit =
                unit("{'decimals': '2', 'symbol': '%', 'position': 'end', 'base': 'Per cent', 'type': 'ratio',"
                        + " 'label': null, 'unit': 2015100, 'mode': 'rfmt'}");
        assertThat(unit.decimals()).hasValue(2);
        assertThat(unit.symbol()).contains("%");
        assertThat(unit.position()).contains("end");
        assertThat(unit.base()).contains("Per cent");
        assertThat(unit.type()).contains("ratio");
        assertThat(unit.label()).isEmpty();
        assertThat(unit.unit()).contains("2015100");
        assertThat(unit.otherMembers()).containsEntry("mode", "\"rfmt\"").hasSize(1);
        assertThat(unit).hasToString("Per cent, 2 decimals");
        assertThat(unit("{'label': 'persons', 'decimals': 1}")).hasToString("persons, 1 decimal");
        assertThat(unit("{}"))
                .hasToString("unit")
                .isEqualTo(CategoryUnit.builder().build());
    }

    @Test
    void decimals_rejectsNegativeNumber() {
        assertThatThrownBy(() -> CategoryUnit.builder().decimals(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Decimals must be zero or above, but was -1");
    }

    @Test
    void equals_comparesAllMembers() {
        CategoryUnit unit = CategoryUnit.builder().label("a").build();
        assertThat(unit)
                .isEqualTo(CategoryUnit.builder().label("a").build())
                .hasSameHashCodeAs(CategoryUnit.builder().label("a").build())
                .isNotEqualTo(CategoryUnit.builder().label("a").decimals(0).build())
                .isNotEqualTo(CategoryUnit.builder().label("a").symbol("s").build())
                .isNotEqualTo(CategoryUnit.builder().label("a").position("end").build())
                .isNotEqualTo(CategoryUnit.builder().label("a").base("b").build())
                .isNotEqualTo(CategoryUnit.builder().label("a").type("t").build())
                .isNotEqualTo(CategoryUnit.builder().label("a").multiplier(0).build())
                .isNotEqualTo(CategoryUnit.builder().label("a").unit("u").build())
                .isNotEqualTo(
                        CategoryUnit.builder().label("a").otherMember("o", "1").build())
                .isNotEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Index (2015=100) | 101.5 (2015=100) | false",
                "2014/2016 = 100 | 101.5 (2014/2016=100) | false",
                "Previous year = 100 | 101.5 (Previous year=100) | true",
                "上年=100 | 101.5 (上年=100) | true",
                "Index | 101.5 Index | false"
            })
    void labelOfIndex_givesItsBase(String label, String figure, boolean isMoving) {
        Object value = JsonStat.readDocument(("{'version': '2.0', 'class': 'dataset', 'id': ['metric', 'geo', 'time'],"
                                + " 'size': [1, 1, 1], 'role': {'metric': ['metric'], 'geo': ['geo'], 'time':"
                                + " ['time']}, 'dimension': {'metric': {'category': {'index': ['cpi'], 'unit':"
                                + " {'cpi': {'label': '" + label + "'}}}}, 'geo': {'category': {'index': ['CN']}},"
                                + " 'time': {'category': {'index': ['2024']}}}, 'value': [101.5]}")
                        .replace('\'', '"'))
                .toDataset()
                .get(0)
                .figure()
                .orElseThrow()
                .value()
                .orElseThrow();
        assertThat(value).hasToString(figure);
        assertThat(value instanceof IndexNumber index && index.hasMovingBase()).isEqualTo(isMoving);
    }
}
