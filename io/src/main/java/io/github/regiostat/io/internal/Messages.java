// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Shortens and escapes input for messages, so that it cannot forge a line of a log or change the direction of writing.
 */
public final class Messages {
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_MESSAGE = 4000;

    private Messages() {}

    /**
     * Returns the text between single quotes.
     *
     * @param text the text, from input
     * @return the quoted text, shortened and escaped
     */
    public static String quote(String text) {
        int length = text.codePointCount(0, text.length());
        String shown = "'" + escaped(text, LONGEST_QUOTE) + "'";
        return length <= LONGEST_QUOTE ? shown : shown + "… (" + length + " characters)";
    }

    /**
     * Returns names between double quotes, such as {@code "to", "from"}.
     *
     * @param names the names, not from input
     * @return the names, separated by commas
     */
    public static String listed(Collection<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /**
     * Returns a message of another library or a path, either of which may contain input.
     *
     * @param message the message
     * @return the message, shortened and escaped
     */
    public static String printable(String message) {
        return escaped(message, LONGEST_MESSAGE);
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

    private static boolean isUnprintable(int c) {
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
