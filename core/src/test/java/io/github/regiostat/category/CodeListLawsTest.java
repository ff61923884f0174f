// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.regiostat.category.CategoryTables.ListedCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
        Map<String, Set<String>> parts = parts(of);
        for (String a : of.codes()) {
            assertThat(parts.get(a)).contains(a);
            for (String b : parts.get(a)) {
                assertThat(parts.get(a)).as("%s ⊇ %s", a, b).containsAll(parts.get(b));
            }
        }
    }

    /** Codes that contain each other, such as D and D35, are the same for every third code. */
    @ParameterizedTest
    @MethodSource("lists")
    void contains_isAntisymmetricUpToCodesOfTheSameCategory(ListedCodes of) {
        Map<String, Set<String>> parts = parts(of);
        forPairs(of, (a, b) -> {
            if (parts.get(a).contains(b) && parts.get(b).contains(a)) {
                assertThat(parts.get(a)).isEqualTo(parts.get(b));
                assertThat(parts.values()).allMatch(each -> each.contains(a) == each.contains(b));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areDisjoint_isSymmetricAndExcludesContainment(ListedCodes of) {
        Map<String, Set<String>> parts = parts(of);
        Map<String, Set<String>> others = related(of, of.list()::areDisjoint);
        forPairs(of, (a, b) -> {
            boolean isDisjoint = others.get(a).contains(b);
            if (isDisjoint != others.get(b).contains(a)) {
                fail(a + " and " + b + " are disjoint in one order only");
            }
            if (isDisjoint && (parts.get(a).contains(b) || parts.get(b).contains(a))) {
                fail(a + " and " + b + " are disjoint, but one contains the other");
            }
        });
    }

    /** What is disjoint from a category is disjoint from its parts. */
    @ParameterizedTest
    @MethodSource("lists")
    void areDisjoint_isInheritedByParts(ListedCodes of) {
        Map<String, Set<String>> parts = parts(of);
        Map<String, Set<String>> others = related(of, of.list()::areDisjoint);
        forPairs(of, (a, b) -> {
            if (others.get(a).contains(b) && !others.get(a).containsAll(parts.get(b))) {
                assertThat(others.get(a)).as("%s, disjoint from %s", a, b).containsAll(parts.get(b));
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

    /** Returns the codes that each code contains. */
    private static Map<String, Set<String>> parts(ListedCodes of) {
        return related(of, of.list()::contains);
    }

    private static Map<String, Set<String>> related(ListedCodes of, BiPredicate<String, String> relation) {
        Map<String, Set<String>> related = new LinkedHashMap<>();
        for (String a : of.codes()) {
            related.put(a, of.codes().stream().filter(b -> relation.test(a, b)).collect(Collectors.toSet()));
        }
        return related;
    }

    private interface Pair {
        void of(String a, String b);
    }

    private static void forPairs(ListedCodes of, Pair law) {
        of.codes().forEach(a -> of.codes().forEach(b -> law.of(a, b)));
    }
}
