// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a CSV table (RFC 4180): comma-separated fields, quoted if they contain a comma, a quote or a line
 * break.
 */
final class CsvLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final PushbackReader in;
    private final @Nullable String source;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column = 1;
    private boolean isFirst = true;

    CsvLines(Reader in, @Nullable String source) {
        this.in = new PushbackReader(new BufferedReader(in), 2);
        this.source = source;
    }

    /** Returns the trimmed fields of the next non-empty line, or null at the end. */
    @Nullable
    List<CsvField> next() throws IOException {
        int c = first();
        while (c == '\n') {
            c = read();
        }
        if (c == END) {
            return null;
        }
        unread(c);
        List<CsvField> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (read() == ',');
        return fields;
    }

    private int first() throws IOException {
        int c = read();
        boolean isMark = isFirst && c == BYTE_ORDER_MARK;
        isFirst = false;
        if (isMark) {
            column = 1;
            return read();
        }
        return c;
    }

    /** Reads a field and stops before the next comma, line break or end of text. */
    private CsvField field() throws IOException {
        int startLine = line;
        int startColumn = column;
        text.setLength(0);
        int c = read();
        if (c == '"') {
            quoted(startLine, startColumn);
            return new CsvField(text.toString(), startLine, startColumn);
        }
        while (c != ',' && c != '\n' && c != END) {
            text.append((char) c);
            c = read();
        }
        unread(c);
        return new CsvField(text.toString().strip(), startLine, startColumn);
    }

    private void quoted(int startLine, int startColumn) throws IOException {
        int c = read();
        while (true) {
            if (c == END) {
                throw failure(
                        "Quoted field must end with a quote, but the text ends before it",
                        startLine,
                        startColumn,
                        null);
            }
            if (c == '"') {
                c = read();
                if (c != '"') {
                    break;
                }
            }
            text.append((char) c);
            c = read();
        }
        if (c != ',' && c != '\n' && c != END) {
            throw failure(
                    "Quoted field must end with its closing quote, but more characters follow", line, column - 1, null);
        }
        unread(c);
    }

    /** Reads a character; each form of line break counts as one line feed. */
    private int read() throws IOException {
        int c = readOne();
        if (c == '\r') {
            int next = readOne();
            if (next != '\n' && next != END) {
                in.unread(next);
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    private int readOne() throws IOException {
        try {
            return in.read();
        } catch (CharacterCodingException unreadable) {
            throw failure("Text must be UTF-8, but has malformed bytes here", line, column, unreadable);
        }
    }

    private void unread(int c) throws IOException {
        if (c == END) {
            return;
        }
        in.unread(c);
        if (c == '\n') {
            line--;
        } else {
            column--;
        }
    }

    /** Returns the locations of the rows of a table, without a reference to this reader. */
    IntFunction<JsonLocation<JsonFormatException>> locations(IntList lineOfRow, IntList columnOfRow) {
        String name = source;
        return row -> (message, cause) ->
                new JsonFormatException(message, name, "", lineOfRow.at(row), columnOfRow.at(row), cause);
    }

    JsonFormatException failure(String message, CsvField field) {
        return failure(message, field.line(), field.column(), null);
    }

    JsonFormatException failure(String message, int atLine, int atColumn, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", atLine, atColumn, cause);
    }
}
