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

/** Reads the lines of a table in CSV (RFC 4180): fields between commas, quoted where they hold a comma, a quote or the end of a line. */
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

    /** Returns the fields of the next line that is not empty, without the blanks around them, or null at the end. */
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

    /** Reads a field and stops before the comma, the end of the line or the end of the text behind it. */
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
                throw failure("Field must end with a quote, but does not", startLine, startColumn, null);
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
            throw failure("Field must end behind its second quote, but goes on", line, column - 1, null);
        }
        unread(c);
    }

    /** Reads a character; the end of a line is one however it is written. */
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

    /** Returns where the rows of a table stand; what it returns keeps nothing else of this. */
    IntFunction<JsonLocation<JsonFormatException>> places(IntList lineOfRow, IntList columnOfRow) {
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
