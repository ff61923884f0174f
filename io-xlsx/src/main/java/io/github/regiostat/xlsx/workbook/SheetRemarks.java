// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a reader of the cells has to know, as one remark for all cells of a kind. */
final class SheetRemarks {
    private static final int NAMED = 3;
    private static final int MAX_KINDS = 100;

    /** The first cells of each remark. */
    private final Map<String, List<String>> cells = new LinkedHashMap<>();

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String remark, CellReference cell) {
        if (!counts.containsKey(remark) && counts.size() >= MAX_KINDS) {
            return;
        }
        List<String> named = cells.computeIfAbsent(remark, each -> new ArrayList<>());
        if (named.size() < NAMED) {
            named.add(cell.toString());
        }
        counts.merge(remark, 1, Integer::sum);
    }

    /** Returns remarks such as {@code C4, D4 and 7 other cells: the formula has no stored value}. */
    List<String> list() {
        List<String> remarks = new ArrayList<>();
        cells.forEach((remark, named) -> {
            int others = counts.getOrDefault(remark, 0) - named.size();
            String more = others == 0 ? "" : others == 1 ? " and one other cell" : " and " + others + " other cells";
            remarks.add(String.join(", ", named) + more + ": " + remark);
        });
        return remarks;
    }
}
