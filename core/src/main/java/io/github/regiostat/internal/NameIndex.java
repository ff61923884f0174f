// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The index of the names of regions. A resource has it, because computing it takes longer than all else in the first
 * look-up of a name. If the resource is not that of the table, the index is computed.
 */
public final class NameIndex {
    private static final String RESOURCE = "/io/github/regiostat/region/names.idx";

    private NameIndex() {}

    /** Returns the index of the names in a table of regions. */
    public static HashIndex of(SortedTable table) {
        HashIndex.Builder index = new HashIndex.Builder();
        for (int line = 0; line < table.size(); line++) {
            for (String name : RegionTable.names(table, line)) {
                for (String key : NormalizedName.indexKeys(name)) {
                    index.add(key, line);
                }
            }
        }
        return index.build();
    }

    /** Returns the content of the resource for a table of regions, which is the text of a file. */
    public static byte[] resourceOf(byte[] tableOfRegions) {
        SortedTable table = SortedTable.of(tableOfRegions);
        HashIndex index = of(table);
        ByteBuffer bytes = ByteBuffer.allocate((1 + index.size()) * Integer.BYTES);
        bytes.putInt(table.checksum());
        index.write(bytes);
        return bytes.array();
    }

    /** Reads the resource, or computes the index if the resource is missing or that of another table. */
    public static HashIndex read(SortedTable table) {
        try (InputStream in = NameIndex.class.getResourceAsStream(RESOURCE)) {
            ByteBuffer bytes = ByteBuffer.wrap(in == null ? new byte[0] : in.readAllBytes());
            return bytes.remaining() >= Integer.BYTES && bytes.getInt() == table.checksum()
                    ? HashIndex.of(bytes)
                    : of(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
