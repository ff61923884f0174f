// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

/** A text folded for comparison, character by character: lower case, half width, plain apostrophes and hyphens. */
final class FoldedText {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private FoldedText() {}

    /** Returns the folded text; each character keeps its index. */
    static char[] of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded(folded[i]);
        }
        return folded;
    }

    /** Returns a term folded, with single spaces. */
    static String term(String term) {
        return new String(of(term.strip())).replaceAll("\\s+", " ");
    }

    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\uff07' -> '\'';
            case '\u2010', '\u2011', '\uff0d' -> '-';
            case '\u00a0', '\u2009', '\u202f', '\u3000' -> ' ';
            default -> c >= '\uff01' && c <= '\uff5e' ? folded((char) (c - FULL_WIDTH_OFFSET)) : lower(c);
        };
    }

    private static char lower(char c) {
        return isHan(c) ? c : Character.toLowerCase(c);
    }

    /** Returns whether a character is a Chinese character. */
    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c == '\u3007';
    }

    /** Returns whether a character belongs to a word that is written with spaces around it. */
    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return !isHan(c) && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }
}
