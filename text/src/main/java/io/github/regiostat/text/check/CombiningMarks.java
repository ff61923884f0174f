// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

/**
 * Combining marks, such as accents. A search for the boundary of a word goes back over all marks before it, so that its
 * cost would grow with the square of their number.
 */
final class CombiningMarks {
    /** The most marks after a letter in the Stream-Safe Text Format of Unicode (UAX #15). */
    private static final int MAX_MARKS = 30;

    private CombiningMarks() {}

    /** Returns a text of the same length with spaces for the marks that no letter has. */
    static String bounded(String text) {
        StringBuilder bounded = null;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MAX_MARKS) {
                bounded = bounded == null ? new StringBuilder(text) : bounded;
                bounded.setCharAt(i, ' ');
            }
        }
        return bounded == null ? text : bounded.toString();
    }
}
