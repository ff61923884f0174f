// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

/** Classes of characters that phrases distinguish, such as letters and ideographs. */
final class Characters {
    private Characters() {}

    /** Returns whether a character is white space or a space character of any width. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c <= '\r' && c >= '\t') || (c < ' ' && c >= 0x1c);
        }
        return c < 0x3400 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Returns whether a character joins words or replaces a minus sign in ASCII: a hyphen. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Returns whether a character is part of a word that spaces delimit: a letter or mark, but not an ideograph. */
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c >= 0x3400 && c <= 0x9fff) {
            return false;
        }
        int type = Character.getType(c);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return isMark || (Character.isLetter(c) && !isIdeograph(c));
    }

    /** Returns whether a character belongs to a script that is written without spaces. */
    static boolean isIdeograph(char c) {
        return (c >= 0x3005 && c <= 0x3007)
                || (c >= 0x3021 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xf900 && c <= 0xfaff)
                || Character.isSurrogate(c);
    }

    /** Returns the value of an ASCII or full-width digit, or -1. */
    static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '\uff10' && c <= '\uff19' ? c - '\uff10' : -1;
    }

    /** Returns whether a character is a decimal digit of another script, which is not read. */
    static boolean isForeignDigit(char c) {
        boolean isHan = c >= 0x3400 && c <= 0x9fff;
        return c >= 0x80 && !isHan && digit(c) < 0 && Character.isDigit(c);
    }

    /** Returns whether a character ends a clause. */
    static boolean isClauseEnd(char c) {
        return ".,;:!?()[]\"\u201c\u201d，。、；：！？（）「」《》…|".indexOf(c) >= 0;
    }

    /** Returns whether a character is a dash between the ends of a range: a hyphen, a dash or a wave. */
    static boolean isDash(char c) {
        return isHyphen(c) || (c >= '\u2012' && c <= '\u2015') || c == '~' || c == '～' || c == '\u301c';
    }
}
