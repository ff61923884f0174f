// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** Validation of external text, and quoting of it in messages, such as {@code 'CN-BJ'}. */
public final class Text {
    private static final int MAX_NAME_LENGTH = 1000;
    private static final int MAX_TEXT_LENGTH = 100_000;
    /** The joiners U+200C and U+200D, which the orthographies of Persian and Indic languages require. */
    private static final String JOINERS = "\u200c\u200d";

    private static final int MAX_QUOTE_LENGTH = 80;
    private static final int MAX_MESSAGE_LENGTH = 4000;

    private Text() {}

    /**
     * Returns the text in single quotes, truncated if long, for use in a message. Control characters, format characters
     * and unpaired surrogates are escaped, so that text from a file cannot forge a line of a log.
     *
     * @param text the text
     * @return the quoted text
     */
    public static String quote(String text) {
        String quoted = "'" + escaped(text, MAX_QUOTE_LENGTH) + "'";
        int length = text.codePointCount(0, text.length());
        return length <= MAX_QUOTE_LENGTH ? quoted : quoted + "… (" + length + " characters)";
    }

    /**
     * Returns names in double quotes, such as {@code "to", "from"}, for use in a message.
     *
     * @param names the names, not from a file
     * @return the names, separated by commas
     */
    public static String listed(Collection<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /**
     * Returns a message that may contain text from a file, truncated if long, and escaped as {@link #quote} does.
     *
     * @param message the message
     * @return the message without unprintable characters
     */
    public static String printable(String message) {
        return escaped(message, MAX_MESSAGE_LENGTH);
    }

    private static String escaped(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> {
            if (isUnprintable(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /**
     * Checks that text is valid as a name on one line. A name has 1 to 1000 characters, no leading or trailing spaces,
     * and no control characters, format characters or unpaired surrogates. The joiners U+200C and U+200D may follow
     * another character.
     *
     * @param name the name to check
     * @param label the capitalised label of the name in messages, such as {@code Title}
     * @return the name
     * @throws IllegalArgumentException if the name is not valid
     */
    public static String requireName(String name, String label) {
        Objects.requireNonNull(name, label);
        boolean isValid = !name.isEmpty()
                && name.length() <= MAX_NAME_LENGTH
                && !isSpace(name.codePointAt(0))
                && !isSpace(name.codePointBefore(name.length()))
                && JOINERS.indexOf(name.charAt(0)) < 0
                && isPrintable(name);
        if (!isValid) {
            throw new IllegalArgumentException(label
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
            c = name.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            c = name.codePointAt(i);
            if (isUnprintable(c) && JOINERS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks that text of one or more lines can be represented in every format. It has at most 100000 characters, no
     * control characters other than line feed and tab, and no unpaired surrogates; it may be empty.
     *
     * @param text the text to check
     * @param label the capitalised label of the text in messages, such as {@code Note}
     * @return the text
     * @throws IllegalArgumentException if the text contains an invalid character or is too long
     */
    public static String requireText(String text, String label) {
        Objects.requireNonNull(text, label);
        if (text.length() > MAX_TEXT_LENGTH || text.codePoints().anyMatch(Text::isInvalidInText)) {
            throw new IllegalArgumentException(label
                    + " must be text of at most 100000 characters without control characters but line feed and tab,"
                    + " but was "
                    + quote(text));
        }
        return text;
    }

    private static boolean isInvalidInText(int c) {
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
