// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Reads the tokens of a text without its removed rows; locations are those in the whole text. */
final class RowTokenReader extends TextTokenReader implements RowText {
    private final RowTextReader text;

    /** The pointer to the array of rows with a slash, or null before it. */
    private @Nullable String rows;

    RowTokenReader(JsonParser in, RowTextReader text, @Nullable String source) {
        super(in, null, source, 0);
        this.text = text;
    }

    @Override
    public void startRows() {
        rows = pointer() + "/";
        text.startRows(parser().currentLocation().getCharOffset());
    }

    @Override
    public void lastRow(Learner learner) {
        text.lastRow(learner);
    }

    @Override
    public void takeRows(Matcher matcher) {
        TokenStreamLocation at = parser().currentLocation();
        text.takeRows(at.getCharOffset(), at.getLineNr(), at.getColumnNr(), matcher);
    }

    @Override
    int line(TokenStreamLocation at) {
        return text.line(super.line(at));
    }

    @Override
    int column(TokenStreamLocation at) {
        return text.column(at.getLineNr(), super.column(at));
    }

    /** Returns the pointer with the index of an element among all elements, of which the parser read only some. */
    @Override
    String currentPointer() {
        String pointer = super.currentPointer();
        if (rows == null || !pointer.startsWith(rows)) {
            return pointer;
        }
        int start = rows.length();
        int slash = pointer.indexOf('/', start);
        int end = slash < 0 ? pointer.length() : slash;
        int index = Integer.parseInt(pointer, start, end, 10) + text.removedRows();
        return rows + index + pointer.substring(end);
    }
}
