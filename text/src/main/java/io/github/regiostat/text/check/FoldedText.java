// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

/** A text folded for comparison, character by character: lower case, half width, plain apostrophes and hyphens. */
final class FoldedText {
    private static final String HAN_DIGITS = "〇零一二两三四五六七八九十百千万亿";
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    /** Replaces each half of a symbol outside the basic plane, such as an emoji. */
    private static final char SYMBOL = '\u25a1';

    private FoldedText() {}

    /** Returns the folded text; each character keeps its index. */
    static char[] of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded(folded[i]);
        }
        foldSymbols(folded);
        return folded;
    }

    private static void foldSymbols(char... folded) {
        for (int i = 1; i < folded.length; i++) {
            boolean isSymbol = Character.isSurrogatePair(folded[i - 1], folded[i])
                    && !Character.isLetterOrDigit(Character.toCodePoint(folded[i - 1], folded[i]));
            if (isSymbol) {
                folded[i - 1] = SYMBOL;
                folded[i] = SYMBOL;
            }
        }
    }

    /** Returns a term folded, with single spaces. */
    static String term(String term) {
        return singleSpaced(new String(of(term.strip())));
    }

    /** Returns a text with one space in place of each run of ASCII white space. */
    static String singleSpaced(String text) {
        return hasOtherSpace(text) ? text.replaceAll("\\s+", " ") : text;
    }

    /** Returns whether a text has a white space other than single spaces. */
    private static boolean hasOtherSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? i > 0 && text.charAt(i - 1) == ' ' : c < ' ') {
                return true;
            }
        }
        return false;
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

    /** Returns whether all characters between two indexes are Chinese digits: 十一 in 二十一 is not the holiday. */
    static boolean isNumeral(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HAN_DIGITS.indexOf(text[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character belongs to a word that is written with spaces around it. */
    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return !isHan(c) && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }
}
