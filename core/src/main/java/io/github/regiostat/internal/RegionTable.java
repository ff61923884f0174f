// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/**
 * The registry of regions as text, one line per region. The regions themselves are created by the package
 * {@code region}; what needs only codes and names reads the text.
 */
public final class RegionTable {
    public static final int KIND = 1;
    /** The other codes, separated by spaces; former ones have dates: {@code m49:736@/2011-07-09}. */
    public static final int OTHER_CODES = 2;
    /** The parents, or the members of a group, separated by spaces: {@code GB@1973-01-01/2020-02-01}. */
    public static final int PARENTS_OR_MEMBERS = 3;
    /** The names with their languages, separated by bars: {@code en=China|zh=中国}. */
    public static final int NAMES = 4;

    public static final int SUCCESSORS = 5;

    /** The other names with language, type and dates, separated by bars: {@code en/former=Burma@/1989-06-18}. */
    public static final int OTHER_NAMES = 6;

    private static final String RESOURCE = "/io/github/regiostat/region/places.tsv";

    private RegionTable() {}

    /** Reads the table on first use. */
    private static final class Holder {
        static final SortedTable TABLE = SortedTable.read(RegionTable.class, RESOURCE);
    }

    public static SortedTable get() {
        return Holder.TABLE;
    }

    /** Returns the code of a parent or member, without its dates and included territories. */
    public static String codeOf(String membership) {
        int end = 0;
        while (end < membership.length() && membership.charAt(end) != '@' && membership.charAt(end) != '+') {
            end++;
        }
        return membership.substring(0, end);
    }
}
