// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import tools.jackson.core.TokenStreamLocation;

/**
 * The difference between the locations that a parser knows and those in the text, of which some elements were scanned
 * without the parser. It applies from a location on, behind the last scan.
 *
 * @param line the line of this location, as the parser counts
 * @param column its column, as the parser counts
 * @param lines the lines to add
 * @param columns the columns to add on this line
 * @param array the JSON pointer to the array with scanned elements, or empty
 * @param elements the number of its scanned elements
 */
record ScannedText(int line, int column, int lines, int columns, String array, int elements) {
    static final ScannedText NONE = new ScannedText(0, 0, 0, 0, "", 0);

    /** Returns the difference after a further scan, which ended at a location. */
    ScannedText behind(TokenStreamLocation end, int trueLine, int trueColumn) {
        return new ScannedText(
                end.getLineNr(),
                end.getColumnNr(),
                trueLine - end.getLineNr(),
                trueColumn - end.getColumnNr(),
                array,
                elements);
    }

    /** Returns the difference with further scanned elements of an array. */
    ScannedText with(String arrayPointer, int count) {
        int before = array.equals(arrayPointer) ? elements : 0;
        return new ScannedText(line, column, lines, columns, arrayPointer, before + count);
    }

    int trueLine(TokenStreamLocation at) {
        return at.getLineNr() + (isBehind(at) ? lines : 0);
    }

    int trueColumn(TokenStreamLocation at) {
        return at.getColumnNr() + (isBehind(at) && at.getLineNr() == line ? columns : 0);
    }

    private boolean isBehind(TokenStreamLocation at) {
        return at.getLineNr() > line || at.getLineNr() == line && at.getColumnNr() >= column;
    }

    /** Returns a pointer, whose index in the array does not count the scanned elements. */
    String truePointer(String pointer) {
        if (elements == 0 || !pointer.startsWith(array + "/")) {
            return pointer;
        }
        int start = array.length() + 1;
        int slash = pointer.indexOf('/', start);
        int end = slash < 0 ? pointer.length() : slash;
        int index = Integer.parseInt(pointer, start, end, 10) + elements;
        return pointer.substring(0, start) + index + pointer.substring(end);
    }
}
