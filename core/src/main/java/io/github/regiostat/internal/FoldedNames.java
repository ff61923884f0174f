// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of regions in lower case, without accents and punctuation, as one text that is searched at once. A resource
 * has it, because folding all names takes longer than all else in the first search. If the resource is not that of the
 * table, the names are folded.
 */
public final class FoldedNames {
    private static final String RESOURCE = "/io/github/regiostat/region/folded.idx";
    private static final char SEPARATOR = '|';

    /** The bytes of the names in UTF-8, each as a character, so that an ASCII letter takes one byte. */
    private final String text;
    /** The offset of the names of each line, and the end; a separator precedes each name. */
    private final int[] starts;

    /** Reads the result of {@link #bytesOf}. */
    private FoldedNames(byte[] bytes, int lines) {
        char[] lengths = new char[lines];
        ByteBuffer.wrap(bytes).asCharBuffer().get(lengths);
        this.starts = new int[lines + 1];
        for (int line = 0; line < lines; line++) {
            starts[line + 1] = starts[line] + lengths[line];
        }
        int start = lines * Character.BYTES;
        this.text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    }

    /** Returns the number of bytes of the names of each line as two bytes, and then the names. */
    private static byte[] bytesOf(SortedTable table) {
        ByteBuffer lengths = ByteBuffer.allocate(table.size() * Character.BYTES);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int line = 0; line < table.size(); line++) {
            Set<String> names = new LinkedHashSet<>();
            for (String name : RegionTable.names(table, line)) {
                names.add(SEPARATOR + NormalizedName.folded(name));
            }
            byte[] bytes = String.join("", names).getBytes(StandardCharsets.UTF_8);
            if (bytes.length > Character.MAX_VALUE) {
                throw new IllegalArgumentException("Folded names of a region must have at most 65535 bytes, but those"
                        + " of " + table.key(line) + " had " + bytes.length);
            }
            lengths.putChar((char) bytes.length);
            text.writeBytes(bytes);
        }
        return ByteBuffer.allocate(lengths.capacity() + text.size())
                .put(lengths.array())
                .put(text.toByteArray())
                .array();
    }

    /** Returns the content of the resource for a table of regions. */
    public static byte[] resourceOf(SortedTable table) {
        return DerivedResource.bytes(table, bytesOf(table));
    }

    /** Reads the resource, or folds the names if the resource is missing or that of another table. */
    public static FoldedNames read(SortedTable table) {
        byte[] bytes = DerivedResource.read(RESOURCE, table);
        return new FoldedNames(bytes == null ? bytesOf(table) : bytes, table.size());
    }

    /**
     * Returns the lines with a name that contains a text, which is folded and not empty, and whether the text is the
     * start of a name or of a word.
     */
    public Map<Integer, Boolean> linesContaining(String folded) {
        String wanted = new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Map<Integer, Boolean> lines = new LinkedHashMap<>();
        for (int found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, found + 1)) {
            int line = lineAt(found);
            char before = text.charAt(found - 1);
            boolean isStart = before == SEPARATOR || before == ' ';
            lines.put(line, isStart || lines.getOrDefault(line, false));
        }
        return lines;
    }

    private int lineAt(int offset) {
        // An offset in a name is never the start of a line, which is a separator.
        return -2 - Arrays.binarySearch(starts, offset);
    }
}
