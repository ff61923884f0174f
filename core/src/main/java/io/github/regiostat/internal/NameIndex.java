// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/**
 * The index of the names and codes of regions. A resource has it, because computing it takes longer than all else in
 * the first look-up of a name. If the resource is not that of the table, the index is computed.
 */
public final class NameIndex {
    private static final String RESOURCE = "/io/github/regiostat/region/names.idx";

    private NameIndex() {}

    /** Returns the key of a code with or without its scheme, ignoring case. Keys of names have no colon. */
    public static String keyOfCode(String code) {
        StringBuilder key = new StringBuilder(":");
        for (int i = code.indexOf(':') + 1; i < code.length(); i++) {
            key.append(NormalizedName.lowerCase(code.charAt(i)));
        }
        return key.toString();
    }

    /** Returns the index of the names and codes in a table of regions. */
    public static HashIndex of(SortedTable table) {
        HashIndex.Builder index = new HashIndex.Builder();
        for (int line = 0; line < table.size(); line++) {
            for (String name : RegionTable.names(table, line)) {
                for (String key : NormalizedName.indexKeys(name)) {
                    index.add(key, line);
                }
            }
            for (String code : RegionTable.codes(table, line)) {
                index.add(keyOfCode(code), line);
            }
        }
        return index.build();
    }

    /** Returns the content of the resource for a table of regions. */
    public static byte[] resourceOf(SortedTable table) {
        return DerivedResource.bytes(table, of(table).toBytes());
    }

    /** Reads the resource, or computes the index if the resource is missing or that of another table. */
    public static HashIndex read(SortedTable table) {
        byte[] index = DerivedResource.read(RESOURCE, table);
        return index == null ? of(table) : HashIndex.of(index);
    }
}
