// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of the current row, without spaces around them. It is reused for the next row. */
final class TableRow {
    private char[] characters = new char[256];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;
    private int size;
    private int indentation;

    void start() {
        count = 0;
        size = 0;
    }

    void add(char[] text, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && isSpace(text[start])) {
            start++;
        }
        if (count == 0) {
            indentation = start - offset;
        }
        while (end > start && isSpace(text[end - 1])) {
            end--;
        }
        if (size + end - start > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, size + end - start));
        }
        System.arraycopy(text, start, characters, size, end - start);
        addCell(size, size + end - start);
        size += end - start;
    }

    private void addCell(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Returns whether a character is removed at the ends of cells. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    /** Replaces the first cell by its parts between commas, as in {@code A,CP_MEUR,FR}. */
    void splitFirst() {
        List<String> cells = cells();
        start();
        for (String part : cells.get(0).split(",", -1)) {
            add(part.toCharArray(), 0, part.length());
        }
        for (String cell : cells.subList(1, cells.size())) {
            add(cell.toCharArray(), 0, cell.length());
        }
    }

    void removeLast() {
        count--;
    }

    void add(String text) {
        add(text.toCharArray(), 0, text.length());
    }

    /** Replaces a cell. */
    void set(int column, String text) {
        add(text);
        count--;
        starts[column] = starts[count];
        ends[column] = ends[count];
    }

    /** Returns the number of spaces before the first cell. */
    int indentation() {
        return indentation;
    }

    /** Returns whether the first cell has a text, and no other cell has one. */
    boolean hasFirstCellOnly() {
        for (int i = 1; i < count; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return count > 0 && !isEmpty(0);
    }

    int size() {
        return count;
    }

    boolean isEmpty(int column) {
        return starts[column] == ends[column];
    }

    /** Returns whether all cells are empty. */
    boolean isBlank() {
        for (int i = 0; i < count; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    String text(int column) {
        return new String(characters, starts[column], ends[column] - starts[column]);
    }

    boolean isText(int column, String text) {
        int start = starts[column];
        if (ends[column] - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (characters[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cells as a list of its own. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(text(i));
        }
        return cells;
    }
}
