// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Locale;

/** The signs of numbered notes after a number, such as {@code ¹}, {@code [1]} or {@code 1)}. */
final class NoteSigns {
    private static final int LONGEST = 3;
    private static final String SUPERSCRIPTS =
            "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u00AA\u00BA"
                    + "\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B3\u1D56\u02E2\u207D\u207E";

    private final String cell;
    private final String text;

    /** Creates the finder of notes of a cell and its text in ASCII digits, which have the same length. */
    NoteSigns(String cell, String text) {
        this.cell = cell;
        this.text = text;
    }

    static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /**
     * Returns the end of a note sign: superscripts, {@code [1]}, {@code [note 2]}, or {@code 1)} after a space.
     *
     * @param start the index at which the sign may start, after a digit
     * @param isOpen whether a bracket before the number is open, so that {@code 1)} closes it
     * @return the end, or the start if there is no sign
     */
    int endOfNote(int start, boolean isOpen) {
        int end = start;
        while (end < cell.length() && isSuperscript(cell.charAt(end))) {
            end++;
        }
        if (end > start) {
            return end;
        }
        if (text.charAt(start) == '[') {
            return endOfBracketedNote(start);
        }
        return text.charAt(start - 1) == ' ' && !isOpen ? endOfNumberedNote(start) : start;
    }

    private int endOfBracketedNote(int start) {
        int end = text.indexOf(']', start);
        if (end < 0) {
            return start;
        }
        String note = text.substring(start + 1, end).toLowerCase(Locale.ROOT);
        String number = note.startsWith("note ") ? note.substring(5) : note;
        return isNoteNumber(number) ? end + 1 : start;
    }

    private static boolean isNoteNumber(String number) {
        return !number.isEmpty() && number.length() < LONGEST && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int endOfNumberedNote(int start) {
        int end = start;
        while (end < text.length() && NumberChars.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isLetter = end == start && text.charAt(start) >= 'a' && text.charAt(start) <= 'h';
        end = isLetter ? start + 1 : end;
        boolean isNote = end > start && end - start < LONGEST && end < text.length() && text.charAt(end) == ')';
        return isNote ? end + 1 : start;
    }
}
