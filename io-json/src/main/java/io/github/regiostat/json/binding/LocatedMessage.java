// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.binding;

import io.github.regiostat.internal.Text;

/**
 * The message of a mapper with its location, such as {@code … (at /value/percent, line 2, column 33)}. Jackson leaves
 * the line and the column out if it hides the source.
 */
public final class LocatedMessage {
    private LocatedMessage() {}

    /**
     * Returns a message with its location.
     *
     * @param message the expected value and the actual one
     * @param pointer the JSON pointer to the value, empty for the whole text
     * @param line the line from 1, or 0 if it is unknown
     * @param column the column from 1, or 0 if it is unknown
     * @return the message
     */
    public static String of(String message, String pointer, int line, int column) {
        return message + " (at " + (pointer.isEmpty() ? "the root" : Text.printable(pointer))
                + (line == 0 ? "" : ", line " + line + ", column " + column) + ")";
    }
}
