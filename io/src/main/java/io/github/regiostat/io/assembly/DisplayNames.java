// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import java.util.Optional;

/**
 * Converts labels and titles of documents to display names: one line of up to 1000 characters without control
 * characters.
 */
final class DisplayNames {
    private static final int LONGEST = 1000;

    private DisplayNames() {}

    /** Returns the text as a name, or empty if it has no printable character. */
    static Optional<String> of(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!isSpaceOrUnprintable(c)) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        });
        int end = Math.min(name.length(), LONGEST);
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && name.charAt(end - 1) == ' ') {
            end--;
        }
        return end == 0 ? Optional.empty() : Optional.of(name.substring(0, end));
    }

    private static boolean isSpaceOrUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
