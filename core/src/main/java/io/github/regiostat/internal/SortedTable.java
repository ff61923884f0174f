// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A tab-separated resource, sorted by the bytes of its first column. Lines are found by binary search and decoded on
 * demand.
 */
public final class SortedTable {
    private static final int FIRST_CAPACITY = 16_384;

    private final byte[] text;

    /** The offset of each line, and the end of the text. */
    private final int[] starts;

    private SortedTable(byte[] text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Reads a resource in the package of a class. */
    public static SortedTable read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + resource + " must be in the package of the class, but is missing");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the table with a text in UTF-8. */
    public static SortedTable of(byte[] text) {
        int[] starts = new int[FIRST_CAPACITY];
        int count = 0;
        int start = 0;
        for (int end = endOfLine(text, 0); end < text.length; end = endOfLine(text, start)) {
            if (text[start] != '#') {
                starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
                starts[count++] = start;
            }
            start = end + 1;
        }
        starts[count] = start;
        return new SortedTable(text, Arrays.copyOf(starts, count + 1));
    }

    /** A method called for each line is compiled much earlier than one loop over all lines. */
    private static int endOfLine(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Returns a checksum of the text (CRC-32). */
    public int checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(text);
        return (int) checksum.getValue();
    }

    public int size() {
        return starts.length - 1;
    }

    /** Returns the first line with a key, or -1. */
    public int find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size() && compare(low, wanted) == 0 ? low : -1;
    }

    public boolean hasKey(int line, String key) {
        return compare(line, key.getBytes(StandardCharsets.UTF_8)) == 0;
    }

    private int compare(int line, byte[] wanted) {
        int start = starts[line];
        int end = start;
        while (text[end] != '\t') {
            end++;
        }
        return Arrays.compareUnsigned(text, start, end, wanted, 0, wanted.length);
    }

    public String key(int line) {
        return column(line, 0);
    }

    /** Returns a column of a line, counted from 0. */
    public String column(int line, int column) {
        int start = start(line, column);
        return text(start, end(start));
    }

    /** Returns the offset of a column of a line. */
    public int start(int line, int column) {
        int start = starts[line];
        for (int skipped = 0; skipped < column; start++) {
            if (text[start] == '\t') {
                skipped++;
            }
        }
        return start;
    }

    /** Returns the offset of the end of a column. */
    public int end(int start) {
        int end = start;
        while (text[end] != '\t' && text[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Returns the offset of an ASCII character in a part of the text, or the end of the part. */
    public int indexOf(char wanted, int start, int end) {
        int offset = start;
        while (offset < end && text[offset] != wanted) {
            offset++;
        }
        return offset;
    }

    public byte at(int offset) {
        return text[offset];
    }

    public String text(int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** Returns the line that has an offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -2 - found : found;
    }
}
