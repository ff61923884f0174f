// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/**
 * The characters of codes, such as {@value #CAPITALS}. The syntax of a code is checked without a regular expression,
 * because the first one of a program takes 5 ms.
 */
public final class Ascii {
    public static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public static final String SMALL_LETTERS = "abcdefghijklmnopqrstuvwxyz";
    public static final String DIGITS = "0123456789";

    private Ascii() {}

    /** Returns whether a part of a text has only some characters; true if the part is empty. */
    public static boolean consistsOf(String characters, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text has only some characters; true if it is empty. */
    public static boolean consistsOf(String characters, String text) {
        return consistsOf(characters, text, 0, text.length());
    }
}
