// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.category.CategoryTables.ListedCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the order of codes, for all pairs of codes of all lists. */
class CodeListLawsTest {
    static Stream<ListedCodes> lists() {
        return CategoryTables.lists();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void contains_isReflexiveAndTransitive(ListedCodes of) {
        CodeList list = of.list();
        for (String a : of.codes()) {
            assertThat(list.contains(a, a)).isTrue();
            List<String> parts =
                    of.codes().stream().filter(b -> list.contains(a, b)).toList();
            for (String b : parts) {
                for (String c : of.codes()) {
                    if (list.contains(b, c)) {
                        assertThat(list.contains(a, c))
                                .as("%s ⊇ %s ⊇ %s", a, b, c)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Codes that contain each other, such as D and D35, are the same for every third code. */
    @ParameterizedTest
    @MethodSource("lists")
    void contains_isAntisymmetricUpToCodesOfTheSameCategory(ListedCodes of) {
        CodeList list = of.list();
        forPairs(of, (a, b) -> {
            if (list.contains(a, b) && list.contains(b, a)) {
                for (String c : of.codes()) {
                    assertThat(list.contains(a, c)).isEqualTo(list.contains(b, c));
                    assertThat(list.contains(c, a)).isEqualTo(list.contains(c, b));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areDisjoint_isSymmetricAndExcludesContainment(ListedCodes of) {
        CodeList list = of.list();
        forPairs(of, (a, b) -> {
            assertThat(list.areDisjoint(a, b)).isEqualTo(list.areDisjoint(b, a));
            assertThat(list.areDisjoint(a, b) && (list.contains(a, b) || list.contains(b, a)))
                    .as("%s and %s", a, b)
                    .isFalse();
        });
    }

    /** What is disjoint from a category is disjoint from its parts. */
    @ParameterizedTest
    @MethodSource("lists")
    void areDisjoint_isInheritedByParts(ListedCodes of) {
        CodeList list = of.list();
        forPairs(of, (a, b) -> {
            if (list.areDisjoint(a, b)) {
                of.codes().stream()
                        .filter(part -> list.contains(b, part))
                        .forEach(part -> assertThat(list.areDisjoint(a, part)).isTrue());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void firstOverlap_findsExactlyThePairsThatAreNotDisjoint(ListedCodes of) {
        CodeList list = of.list();
        forPairs(
                of,
                (a, b) -> assertThat(list.firstOverlap(List.of(a, b)).isEmpty())
                        .as("%s and %s", a, b)
                        .isEqualTo(!a.equals(b) && list.areDisjoint(a, b)));
    }

    /** The list of the categories in data has the order of the standard list. */
    @ParameterizedTest
    @MethodSource("lists")
    void forCategories_keepsTheOrder(ListedCodes of) {
        CodeList ofData = of.list().forCategories("any", of.codes());
        assertThat(ofData.codes()).containsExactlyInAnyOrderElementsOf(of.codes());
        forPairs(of, (a, b) -> {
            assertThat(ofData.contains(a, b))
                    .as("%s ⊇ %s", a, b)
                    .isEqualTo(of.list().contains(a, b));
            assertThat(ofData.areDisjoint(a, b))
                    .as("%s, %s", a, b)
                    .isEqualTo(of.list().areDisjoint(a, b));
        });
    }

    /** A listed parent is made up by its listed parts, and the total by the roots. */
    @ParameterizedTest
    @MethodSource("lists")
    void isPartitionOf_holdsForListedParts(ListedCodes of) {
        CodeList list = of.list();
        List<String> roots = new ArrayList<>();
        for (String code : list.codes()) {
            List<String> parts = list.codes().stream()
                    .filter(part -> list.parents(part).contains(code))
                    .toList();
            if (!parts.isEmpty()) {
                assertThat(list.isPartitionOf(code, parts)).as(code).isTrue();
                boolean isWithoutLast = list.isPartitionOf(code, parts.subList(0, parts.size() - 1));
                assertThat(isWithoutLast).as(code).isFalse();
            }
            if (list.parents(code).isEmpty()) {
                roots.add(code);
            }
        }
        if (!roots.isEmpty()) {
            assertThat(list.isPartitionOf("_T", roots)).isTrue();
        }
    }

    private interface Pair {
        void of(String a, String b);
    }

    private static void forPairs(ListedCodes of, Pair law) {
        of.codes().forEach(a -> of.codes().forEach(b -> law.of(a, b)));
    }
}
