// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Passes a text to a parser in pieces that end with an element of an array, so that the elements after it can be read
 * without the parser.
 */
final class RowTextReader extends Reader {
    private static final int CAPACITY = 1 << 15;

    /** The number of characters that are available at the start of an element, unless the text ends. */
    private static final int LOOKAHEAD = 1 << 13;

    private enum Mode {
        /** Each piece ends after a bracket, which may be that of the array of rows. */
        BEFORE_ROWS,
        /** Each piece ends after an element. */
        IN_ROWS,
        /** Pieces end anywhere. */
        AFTER_ROWS
    }

    private final Reader in;
    private final char[] text = new char[CAPACITY];
    private int at;
    private int end;
    private boolean isAtEnd;
    private @Nullable IOException failure;
    private Mode mode = Mode.BEFORE_ROWS;
    private long passed;

    /** The state within an element of which a part is passed. */
    private int depth;

    private boolean isInString;
    private boolean isEscaped;

    /** The start of the element that was passed last as a whole, or -1. */
    private int lastRow = -1;

    /** The number of elements and line breaks that the parser did not receive. */
    private int removedRows;

    private int removedLines;

    /** The line of the last removed text as the parser counts, and the distance of columns after that text. */
    private int shiftedLine;

    private int shift;

    RowTextReader(Reader in) {
        this.in = in;
    }

    int removedRows() {
        return removedRows;
    }

    /** Returns the line in the whole text of a line as the parser counts. */
    int line(int line) {
        return line + removedLines;
    }

    /** Returns the column in the whole text of a line and column as the parser counts. */
    int column(int line, int column) {
        return line == shiftedLine ? column + shift : column;
    }

    void startRows(long parsed) {
        mode = parsed == passed && mode == Mode.BEFORE_ROWS ? Mode.IN_ROWS : Mode.AFTER_ROWS;
    }

    void lastRow(RowText.Learner learner) {
        if (lastRow >= 0) {
            learner.learn(text, lastRow, at);
            lastRow = -1;
        }
    }

    /** Removes the elements that a matcher reads, after a number of characters that the parser read. */
    void takeRows(long parsed, int line, int column, RowText.Matcher matcher) {
        if (mode != Mode.IN_ROWS || depth > 0 || parsed != passed) {
            return;
        }
        shift = line == shiftedLine ? shift : 0;
        shiftedLine = line;
        while (true) {
            fill(LOOKAHEAD);
            int start = at;
            int next = skipBlanks(start);
            next = next < end && text[next] == ',' ? skipBlanks(next + 1) : end;
            int after = next < end && text[next] == '{' ? matcher.match(text, next, end) : -1;
            if (after < 0) {
                return;
            }
            removedRows++;
            shift += after - start;
            countLines(start, matcher.hasLineBreaks() ? after : next, after, column);
            at = after;
        }
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < end && (text[next] == ' ' || text[next] == '\n' || text[next] == '\r' || text[next] == '\t')) {
            next++;
        }
        return next;
    }

    /** Counts the line breaks of a removed text, which the parser counts in the same way. */
    private void countLines(int from, int to, int after, int column) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n' || text[i] == '\r' && text[i + 1] != '\n') {
                removedLines++;
                shift = after - i - column;
            }
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        fill(mode == Mode.IN_ROWS && depth == 0 ? LOOKAHEAD : 1);
        if (at == end) {
            if (failure != null) {
                throw failure;
            }
            return -1;
        }
        int most = Math.min(end, at + length);
        int stop = switch (mode) {
            case BEFORE_ROWS -> endOfBracket(most);
            case IN_ROWS -> endOfRow(most);
            case AFTER_ROWS -> most;
        };
        System.arraycopy(text, at, into, offset, stop - at);
        int count = stop - at;
        passed += count;
        at = stop;
        return count;
    }

    private int endOfBracket(int most) {
        int next = at;
        while (next < most) {
            if (text[next++] == '[') {
                return next;
            }
        }
        return most;
    }

    private int endOfRow(int most) {
        boolean isWhole = depth == 0;
        int start = -1;
        lastRow = -1;
        for (int next = at; next < most; next++) {
            char c = text[next];
            if (isInString) {
                isInString = isEscaped || c != '"';
                isEscaped = !isEscaped && c == '\\';
            } else if (c == '"') {
                isInString = true;
            } else if (c == '{' || c == '[') {
                start = depth++ == 0 ? next : start;
            } else if (c == '}' || c == ']') {
                if (--depth <= 0) {
                    mode = depth < 0 ? Mode.AFTER_ROWS : mode;
                    lastRow = isWhole ? start : -1;
                    return next + 1;
                }
            }
        }
        return most;
    }

    /**
     * Reads until a number of characters is available, or the text ends or fails. A failure is kept until the
     * characters before it are passed.
     */
    private void fill(int count) {
        if (end - at >= count || isAtEnd) {
            return;
        }
        System.arraycopy(text, at, text, 0, end - at);
        end -= at;
        at = 0;
        lastRow = -1;
        try {
            while (end < count) {
                int read = in.read(text, end, text.length - end);
                if (read < 0) {
                    isAtEnd = true;
                    return;
                }
                end += read;
            }
        } catch (IOException unreadable) {
            failure = unreadable;
            isAtEnd = true;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
