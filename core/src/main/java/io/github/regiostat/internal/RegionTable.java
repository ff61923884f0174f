// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.ArrayList;
import java.util.List;

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

    private static final String ISO_3166_3 = "iso3166-3:";
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

    /** Returns the names and other names of a line without their languages and dates. */
    public static List<String> names(SortedTable table, int line) {
        List<String> names = split(table.column(line, NAMES), '|');
        names.addAll(split(table.column(line, OTHER_NAMES), '|'));
        names.replaceAll(name -> withoutDates(name.substring(name.indexOf('=') + 1)));
        return names;
    }

    /**
     * Returns the codes and former codes of a line without their schemes and dates, and the former code of ISO 3166-1
     * with which a code of ISO 3166-3 starts.
     */
    static List<String> codes(SortedTable table, int line) {
        List<String> codes = split(table.column(line, OTHER_CODES), ' ');
        codes.add(table.key(line));
        codes.replaceAll(code -> withoutDates(code.substring(code.indexOf(':') + 1)));
        if (table.key(line).startsWith(ISO_3166_3)) {
            codes.add(table.key(line).substring(ISO_3166_3.length(), ISO_3166_3.length() + 2));
        }
        return codes;
    }

    /** Returns a code or name without the dates after it. */
    public static String withoutDates(String text) {
        int at = text.indexOf('@');
        return at < 0 ? text : text.substring(0, at);
    }

    /** Returns the parts of a text between separators, in a new list. */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
    }
}
