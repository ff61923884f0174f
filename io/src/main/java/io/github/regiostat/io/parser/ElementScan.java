// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

/** One scan of elements: reads ahead as needed, and counts lines. */
final class ElementScan {
    /** The greatest length of a plain element; if more characters follow, the next element is not plain. */
    private static final int LONGEST = 1 << 8;

    private final ElementScanner scanner;
    private final CharacterSource source;
    private int length;
    private int line;
    private int column;

    /**
     * Starts a scan.
     *
     * @param line the line of the next character
     * @param column the column of the next character
     */
    ElementScan(ElementScanner scanner, CharacterSource source, int line, int column) {
        this.scanner = scanner;
        this.source = source;
        this.line = line;
        this.column = column;
    }

    /**
     * Reads elements.
     *
     * @param isFirst whether the parser expects the first element; otherwise it expects a comma
     */
    void read(boolean isFirst) {
        boolean mayContinue = true;
        while (mayContinue) {
            int start = source.start();
            int end = source.end();
            int from = elementFrom(start, end, isFirst);
            int next = from < end ? scanner.elements(source.buffer(), from, end) : from;
            if (next > from) {
                skip(start, isFirst ? next : commaBefore(next));
            }
            boolean isEnd = next > from && scanner.isClose(source.buffer()[next]);
            mayContinue = !isEnd && !scanner.isFull() && (next > from || end - from < LONGEST) && source.readAhead();
        }
    }

    /** Returns the start of the next element, or the end if no element follows. */
    private int elementFrom(int start, int end, boolean isFirst) {
        char[] text = source.buffer();
        int from = scanner.skipSpace(text, start, end);
        if (!isFirst && from < end) {
            from = text[from] == ',' ? scanner.skipSpace(text, from + 1, end) : end;
        }
        return from;
    }

    /** Returns the index of the comma before an element, or the end of the array or object. */
    private int commaBefore(int next) {
        char[] text = source.buffer();
        if (scanner.isClose(text[next])) {
            return next;
        }
        int comma = next - 1;
        while (text[comma] != ',') {
            comma--;
        }
        return comma;
    }

    private void skip(int start, int end) {
        length += end - start;
        column += end - start;
        for (int i = start; i < end && scanner.hasLineBreaks(); i++) {
            if (source.buffer()[i] == '\n') {
                line++;
                column = end - i;
            }
        }
        source.skipTo(end);
    }

    /** Returns the number of characters that were read. */
    int length() {
        return length;
    }

    /** Returns the line of the next character. */
    int line() {
        return line;
    }

    /** Returns the column of the next character. */
    int column() {
        return column;
    }
}
