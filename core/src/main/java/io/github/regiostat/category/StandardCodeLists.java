// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.category.CodeList.Code;
import io.github.regiostat.internal.ResourceLines;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.TotalWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of this library, such as {@code NACE_R2}: sections and divisions of NACE Rev. 2 and 2.1, ISIC Rev. 4
 * and 5 and CPA 2.1; divisions of COICOP 1999 and 2018 and of COFOG; sections of SITC Rev. 4; levels of ISCED 2011;
 * sex; labour status; the three industries of China; urban and rural; months and quarters; partners of trade; ages and
 * sizes as intervals.
 *
 * {@snippet file="CategorySnippets.java" region="standard"}
 *
 * <p>Stateless and thread-safe.
 */
public final class StandardCodeLists {
    private StandardCodeLists() {}

    /** A list with the rules of its notation. */
    record Standard(ListRules rules, CodeList list) {}

    /** The lists, read at the first use. */
    private static final class Lists {
        private static final List<Standard> ALL = new Reader().read();
    }

    /**
     * Returns a list.
     *
     * @param id the id of the list: {@code NACE_R2}, {@code NACE_R2_1}, {@code ISIC4}, {@code ISIC5}, {@code CPA_2_1},
     *     {@code COICOP_1999}, {@code COICOP_2018}, {@code COFOG}, {@code SITC_R4}, {@code ISCED_2011}, {@code SEX},
     *     {@code LABOUR_STATUS}, {@code THREE_INDUSTRIES}, {@code URBAN_RURAL}, {@code CALENDAR}, {@code PARTNER},
     *     {@code AGE} or {@code SIZE}
     * @return the list
     * @throws IllegalArgumentException if there is no such list
     */
    public static CodeList of(String id) {
        Objects.requireNonNull(id, "id");
        return Lists.ALL.stream()
                .filter(standard -> standard.rules().id().equals(id))
                .map(Standard::list)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Standard code list must be one of "
                        + Lists.ALL.stream().map(each -> each.rules().id()).toList() + ", but was " + Text.quote(id)));
    }

    /**
     * Returns all lists.
     *
     * @return the lists, in the order in which they are looked up
     */
    public static List<CodeList> all() {
        return Lists.ALL.stream().map(Standard::list).toList();
    }

    /**
     * Returns the list that the categories of a dimension belong to.
     *
     * <p>A dimension whose id names a list has its codes, and may have others. A dimension that usually has such codes,
     * such as {@code industry}, has them if all its categories belong to the list. In any other dimension, all must
     * belong to it and one must be a code that no other list has, such as {@code C10} or {@code CP01}. If several lists
     * apply and order the categories differently, the result is empty.
     *
     * @param dimension the id of the dimension
     * @param categories all categories of the dimension in the data
     * @return the list, or empty if none applies
     */
    public static Optional<CodeList> find(String dimension, Collection<String> categories) {
        return ListSelection.of(Lists.ALL, dimension, categories);
    }

    /** Reads the tables. */
    private static final class Reader {
        private final Map<String, CodeTable> tables = new HashMap<>();
        private @Nullable CodeTable table;

        List<Standard> read() {
            ResourceLines.forEach(
                    StandardCodeLists.class.getResourceAsStream("code-lists.tsv"), "code-lists.tsv", this::add);
            List<Standard> lists = new ArrayList<>();
            ResourceLines.forEach(
                    StandardCodeLists.class.getResourceAsStream("list-rules.tsv"), "list-rules.tsv", line -> {
                        ListRules rules = ListRules.parse(line);
                        lists.add(new Standard(rules, list(rules)));
                    });
            return Collections.unmodifiableList(lists);
        }

        private void add(String line) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals("list")) {
                table = parts.length > 5
                        ? Objects.requireNonNull(tables.get(parts[5]), parts[5]).named(parts[2])
                        : new CodeTable(
                                parts[2],
                                new LinkedHashMap<>(),
                                new LinkedHashMap<>(),
                                new LinkedHashMap<>(),
                                new LinkedHashMap<>(),
                                new HashSet<>());
                tables.put(parts[1], table);
            } else {
                Objects.requireNonNull(table, "table").add(parts[0], parts[1], parts[2]);
            }
        }

        private CodeList list(ListRules rules) {
            CodeTable of = tables.get(rules.id());
            if (of == null) {
                String name = rules.id().equals("AGE") ? "intervals of age" : "size classes";
                return new CodeList(
                        name,
                        Map.of(),
                        Set.of(),
                        /* isDisjoint= */ false,
                        CodeList.Kind.STANDARD,
                        new IntervalNotation());
            }
            Map<String, Code> codes =
                    new Hierarchy(of.labels(), of.parents(), Set.of(), /* isComplete= */ true).codes();
            return new CodeList(
                    of.name(),
                    codes,
                    Set.of(),
                    /* isDisjoint= */ false,
                    CodeList.Kind.STANDARD,
                    new ClassificationNotation(codes, of.aliases(), of.aggregates(), of.totals(), rules));
        }
    }

    /**
     * The codes of a list.
     *
     * @param name the name
     * @param labels the labels by code
     * @param parents the parents by code
     * @param aliases the codes by label, normalized
     * @param aggregates what an aggregate is made up of, such as {@code 05+06+19+35+36}
     * @param totals the words for the total that are clear in this list only, normalized
     */
    private record CodeTable(
            String name,
            Map<String, @Nullable String> labels,
            Map<String, List<String>> parents,
            Map<String, String> aliases,
            Map<String, String> aggregates,
            Set<String> totals) {
        private static final String TOTAL = "_T";
        private static final String AGGREGATE = "+";

        CodeTable named(String other) {
            return new CodeTable(other, labels, parents, aliases, aggregates, totals);
        }

        void add(String code, String parent, String label) {
            String[] names = label.split("\\|", -1);
            if (code.equals(TOTAL)) {
                for (String name : names) {
                    totals.add(TotalWords.normalized(name));
                }
                return;
            }
            if (parent.contains(AGGREGATE)) {
                aggregates.put(code, parent);
                return;
            }
            labels.put(code, names[0]);
            parents.put(code, parent.isEmpty() ? List.of() : List.of(parent.split(" ")));
            for (String name : names) {
                aliases.putIfAbsent(TotalWords.normalized(name), code);
            }
        }
    }
}
