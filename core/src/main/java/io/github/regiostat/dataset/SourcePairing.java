// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs rows with partners that have the same key, such as those of the year before. If several partners differ in
 * their source, that of the same source is taken.
 */
final class SourcePairing {
    private static final int NONE = -1;

    private final Table table;
    /** What a row must have, such as {@code Share must have one whole}. */
    private final String rule;

    private final RowSelection partners;
    /** The last partner of each key, and before each partner the previous one of its key, as indexes of partners. */
    private final int[] last;

    private final int[] previous;

    private SourcePairing(Table table, String rule, RowSelection partners, int keys) {
        this.table = table;
        this.rule = rule;
        this.partners = partners;
        this.last = new int[keys];
        this.previous = new int[partners.size()];
        Arrays.fill(last, NONE);
    }

    /**
     * Returns the pairs of rows, each followed or preceded by its partner.
     *
     * @param table the table
     * @param rule what a row must have, such as {@code Share must have one whole}
     * @param rows the rows
     * @param partners the partners
     * @param keys the keys of the rows and then of the partners
     * @param arePartnersFirst whether a pair starts with the partner
     */
    static InputRows pairs(
            Table table,
            String rule,
            RowSelection rows,
            RowSelection partners,
            CodeCombinations keys,
            boolean arePartnersFirst) {
        SourcePairing pairing = new SourcePairing(table, rule, partners, keys.count());
        for (int i = 0; i < partners.size(); i++) {
            pairing.add(i, keys.number(rows.size() + i));
        }
        IntList pairs = new IntList();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.row(i);
            int partner = pairing.partner(row, keys.number(i));
            if (partner != NONE) {
                pairs.add(arePartnersFirst ? partner : row);
                pairs.add(arePartnersFirst ? row : partner);
            }
        }
        return InputRows.pairs(table, pairs.toArray());
    }

    /** Returns the combinations of unit, counterpart, reference, conversion basis and categories of rows. */
    static CodeCombinations keys(Table table, RowSelection rows) {
        int[] contexts = Table.firsts(table.contexts(), Context::withoutSource);
        CodeCombinations keys = new CodeCombinations(rows)
                .by(table.variables())
                .by(row -> contexts[table.contexts().code(row)], contexts.length);
        table.dimensions().values().forEach(keys::by);
        return keys;
    }

    private void add(int index, int key) {
        previous[index] = last[key];
        last[key] = index;
    }

    private int partner(int row, int key) {
        int index = last[key];
        if (index == NONE) {
            return NONE;
        }
        return previous[index] == NONE ? partners.row(index) : ofSameSource(row, index);
    }

    /** Returns the first partner of the same source. */
    private int ofSameSource(int row, int lastIndex) {
        int same = NONE;
        for (int index = lastIndex; index != NONE; index = previous[index]) {
            int partner = partners.row(index);
            same = table.contexts().code(partner) == table.contexts().code(row) ? partner : same;
        }
        if (same == NONE) {
            throw ofOtherSources(row, lastIndex);
        }
        return same;
    }

    private IllegalArgumentException ofOtherSources(int row, int lastIndex) {
        List<Row> found = new ArrayList<>();
        for (int index = lastIndex; index != NONE; index = previous[index]) {
            found.add(new Row(table, partners.row(index)));
        }
        Row first = found.get(found.size() - 1);
        Row second = found.get(found.size() - 2);
        return new IllegalArgumentException(rule + ", but " + new Row(table, row) + " has " + found.size()
                + " of other sources: " + first + " and " + second + "; select one source first");
    }
}
