// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.regiostat.io.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a row from the parser, and notes the first cell that breaks a limit. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<TableRow> {
    private final ReadLimits limits;
    private final TableRow row = new TableRow();
    private long quotesOutside;
    private long line = 1;
    private int column;
    private @Nullable String problem;

    RowHandler(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        column = 0;
        row.start();
    }

    @Override
    protected void handleField(int fieldIndex, char[] text, int offset, int length, boolean quoted) {
        column = fieldIndex + 1;
        if (fieldIndex >= limits.columns()) {
            problem = "Row must have at most " + limits.columns()
                    + " cells, but has more; raise the limit with ReadLimits.withColumns";
        } else if (length > limits.textLength()) {
            problem = "Cell must have at most " + limits.textLength() + " characters, but has " + length
                    + "; close an open quote, or raise the limit with ReadLimits.withTextLength";
        } else {
            add(text, offset, length, quoted);
        }
        if (problem != null) {
            // The row may have no end.
            throw new CsvParseException(problem);
        }
    }

    private void add(char[] text, int offset, int length, boolean quoted) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '"' && !quoted) {
                quotesOutside++;
            } else if (text[i] == 0) {
                problem =
                        "Cell must not contain the character U+0000; declare the encoding of the text, such as UTF-16,"
                                + " with CsvOptions.withEncoding";
            }
        }
        row.add(text, offset, length);
    }

    @Override
    protected TableRow buildRecord() {
        return row;
    }

    /** Returns the line in which the current row starts. */
    int line() {
        return (int) Math.min(Integer.MAX_VALUE, line);
    }

    /** Returns the current cell, from 1. */
    int column() {
        return column;
    }

    @Nullable
    String problem() {
        return problem;
    }

    /** Returns the number of quotes inside cells without quotes. */
    long quotesOutside() {
        return quotesOutside;
    }
}
