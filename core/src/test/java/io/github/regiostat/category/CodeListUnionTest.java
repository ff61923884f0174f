// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A code list with the codes of another. */
class CodeListUnionTest {
    @Test
    void declaredList_getsTotalsOfTheOther() {
        CodeList codes = CodeList.builder("of the survey").code("A").code("Z").build();
        CodeList totals = CodeList.builder("of the survey").total("Z").build();
        assertThat(codes.with(totals).isTotal("Z")).isTrue();
        assertThat(codes.with(totals).contains("Z", "A")).isTrue();
        assertThat(codes.with(codes)).isSameAs(codes);
    }

    /** The part of a standard aggregate that the data lack is not forgotten. */
    @Test
    void listOfData_keepsWhatItsCodesCover() {
        CodeList first = CodeList.ofCategories("nace_r2", List.of("B-E", "B", "C"));
        CodeList both = first.with(CodeList.ofCategories("nace_r2", List.of("C", "C10", "F")));
        assertThat(first.isPartitionOf("B-E", List.of("B", "C"))).isFalse();
        assertThat(both.isPartitionOf("B-E", List.of("B", "C"))).isFalse();
        assertThat(both.contains("B-E", "C10")).isTrue();
        assertThat(both.contains("C", "C10")).isTrue();
        assertThat(both.areDisjoint("B-E", "F")).isTrue();
        assertThat(both.isOrdered()).isTrue();
        assertThat(both.codes()).containsExactly("B-E", "B", "C", "C10", "F");
    }

    @Test
    void listOfData_keepsOverlapsOfAges() {
        CodeList both = CodeList.ofCategories("age", List.of("TOTAL", "Y15-24"))
                .with(CodeList.ofCategories("age", List.of("Y20-29", "Y15-19")));
        assertThat(both.areDisjoint("Y15-24", "Y20-29")).isFalse();
        assertThat(both.contains("Y15-24", "Y15-19")).isTrue();
        assertThat(both.areDisjoint("Y15-19", "Y20-29")).isTrue();
        assertThat(both.contains("TOTAL", "Y20-29")).isTrue();
    }

    @Test
    void listOfData_hasCodesThatTheStandardLacksApart() {
        CodeList both = CodeList.ofCategories("nace_r2", List.of("B", "C", "own"))
                .with(CodeList.ofCategories("nace_r2", List.of("B", "C", "other")));
        assertThat(both.areDisjoint("own", "other")).isTrue();
        assertThat(both.areDisjoint("B", "other")).isTrue();
    }

    @Test
    void listOfData_getsPartsThatAnotherListDeclares() {
        CodeList declared = CodeList.builder("products")
                .code("10")
                .code("11", "10")
                .code("12", "10")
                .build();
        CodeList first = declared.forCategories("product", List.of("10", "11"));
        CodeList more = CodeList.builder("products")
                .code("10")
                .code("13", "10")
                .code("20")
                .code("21", "20")
                .build();
        CodeList both = first.with(more);
        assertThat(both.contains("10", "11")).isTrue();
        assertThat(both.contains("10", "13")).isTrue();
        assertThat(both.areDisjoint("11", "13")).isTrue();
        assertThat(both.contains("20", "21")).isTrue();
        assertThat(both.areDisjoint("20", "10")).isTrue();
        assertThat(both.isPartitionOf("10", List.of("11", "13"))).isFalse();
    }
}
