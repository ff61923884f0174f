// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes of NUTS in the resources of the registry: {@code nuts2013-2024:DE30} is {@code DE30} in all editions from 2013
 * to 2024.
 */
final class NutsCodes {
    /** The editions of the registry in their order. */
    static final List<RegionScheme> EDITIONS =
            List.of(RegionScheme.NUTS_2013, RegionScheme.NUTS_2016, RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);

    private static final String NUTS = "nuts";
    private static final int COLON = "nuts2024".length();
    private static final int COLON_OF_RANGE = "nuts2013-2024".length();

    private NutsCodes() {}

    /** Primary codes by the codes without edition that differ from them, read on the first look-up of such a code. */
    private static final class Holder {
        static final SortedTable TABLE = SortedTable.read(NutsCodes.class, "nuts.tsv");
    }

    static boolean isNuts(String code) {
        return code.startsWith(NUTS);
    }

    /** Returns the codes of a range of editions; other codes as they are. */
    static List<String> expanded(String code) {
        if (!isNuts(code) || code.length() < COLON_OF_RANGE || code.charAt(COLON) != '-') {
            return List.of(code);
        }
        int first = EDITIONS.indexOf(RegionScheme.parse(code.substring(0, COLON)));
        int last = EDITIONS.indexOf(RegionScheme.parse(NUTS + code.substring(COLON + 1, COLON_OF_RANGE)));
        List<String> codes = new ArrayList<>(last - first + 1);
        for (RegionScheme edition : EDITIONS.subList(first, last + 1)) {
            codes.add(edition + code.substring(COLON_OF_RANGE));
        }
        return codes;
    }

    /** Returns the primary codes of the regions that may have a code in the edition of this code. */
    static List<String> primaryCandidates(String code) {
        if (!isNuts(code) || code.length() <= COLON || code.charAt(COLON) != ':') {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        for (RegionScheme edition : EDITIONS) {
            candidates.add(edition + code.substring(COLON));
        }
        String text = code.substring(COLON + 1);
        SortedTable table = Holder.TABLE;
        for (int line = table.find(text); line >= 0 && line < table.size() && table.hasKey(line, text); line++) {
            candidates.add(table.column(line, 1));
        }
        return candidates;
    }
}
