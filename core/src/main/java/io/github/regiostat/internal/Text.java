// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Objects;

/** Text from outside: how it is shown in a message, and what a name may consist of. */
public final class Text {
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_TEXT = 100_000;
    /** U+200C and U+200D, which Persian and Indic words are spelt with. */
    private static final String JOINERS = "\u200c\u200d";

    private static final int LONGEST_QUOTE = 80;

    private Text() {}

    /**
     * Returns the text between single quotes, cut when long, with control, format and lone surrogate characters escaped, so that text
     * from a file cannot forge a line of a log.
     *
     * @param text the text to show
     * @return the text, safe to stand in a message
     */
    public static String quote(String text) {
        StringBuilder shown = new StringBuilder("'");
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (isUnprintable(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        shown.append('\'');
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_QUOTE ? shown.toString() : shown + "… (" + length + " characters)";
    }

    /**
     * Returns the name if it can stand in a line of text: not blank, no space at either end, no control, format or lone surrogate
     * characters, at most 1000 characters. The joiners U+200C and U+200D may follow another character.
     *
     * @param name the name to check
     * @param what what it names, with a capital letter, for the message
     * @return the name
     * @throws IllegalArgumentException if it cannot
     */
    public static String requireName(String name, String what) {
        Objects.requireNonNull(name, what);
        boolean fits = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !isSpace(name.codePointAt(0))
                && !isSpace(name.codePointBefore(name.length()))
                && JOINERS.indexOf(name.charAt(0)) < 0
                && isPrintable(name);
        if (!fits) {
            throw new IllegalArgumentException(what
                    + " must be text of 1 to 1000 characters without control characters or space at its ends, but was "
                    + quote(name));
        }
        return name;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPrintable(String name) {
        int c;
        for (int i = 0; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (isUnprintable(c) && JOINERS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the text if every format can carry it: of several lines or none, no control characters but line feed and tab, no lone surrogates,
     * at most 100000 characters.
     *
     * @param text the text to check
     * @param what what it is, with a capital letter, for the message
     * @return the text
     * @throws IllegalArgumentException if it has a character that is refused, or too many
     */
    public static String requireText(String text, String what) {
        Objects.requireNonNull(text, what);
        if (text.length() > LONGEST_TEXT || text.codePoints().anyMatch(Text::isRefusedInText)) {
            throw new IllegalArgumentException(what
                    + " must be text of at most 100000 characters without control characters but line feed and tab, but was "
                    + quote(text));
        }
        return text;
    }

    private static boolean isRefusedInText(int c) {
        int type = Character.getType(c);
        return type == Character.SURROGATE || (type == Character.CONTROL && c != '\n' && c != '\t');
    }

    private static boolean isUnprintable(int c) {
        if (c >= ' ' && c <= '~') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
