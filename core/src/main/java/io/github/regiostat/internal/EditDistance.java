// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * The Levenshtein distance of texts from one text: the number of characters to insert, delete or replace. A column of
 * the table of distances is a few bits of a {@code long}, so that a character of the other text takes a few operations
 * (Myers 1999).
 */
public final class EditDistance {
    /** The maximum length of the text. */
    public static final int MAX_LENGTH = Long.SIZE;

    private static final int ASCII = 128;

    private final int length;
    /** The positions of each character in the text as bits. */
    private final long[] ofAscii = new long[ASCII];

    private final Map<Character, Long> ofOthers = new HashMap<>();

    /**
     * Creates the distance from a text.
     *
     * @param text the text, of at most {@value #MAX_LENGTH} characters
     * @throws IllegalArgumentException if the text has more characters
     */
    public EditDistance(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Text must have at most " + MAX_LENGTH + " characters, but had " + text.length());
        }
        this.length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                ofAscii[c] |= 1L << i;
            } else {
                ofOthers.merge(c, 1L << i, (positions, position) -> positions | position);
            }
        }
    }

    /**
     * Returns the distance to another text.
     *
     * @param other the other text
     * @return the distance, 0 for equal texts
     */
    public int to(CharSequence other) {
        if (length == 0) {
            return other.length();
        }
        long last = 1L << (length - 1);
        long isMore = -1;
        long isLess = 0;
        int distance = length;
        for (int i = 0; i < other.length(); i++) {
            long isEqual = positions(other.charAt(i));
            long isDiagonal = (((isEqual & isMore) + isMore) ^ isMore) | isEqual | isLess;
            long isRightMore = isLess | ~(isDiagonal | isMore);
            long isRightLess = isMore & isDiagonal;
            if ((isRightMore & last) != 0) {
                distance++;
            } else if ((isRightLess & last) != 0) {
                distance--;
            }
            isRightMore = isRightMore << 1 | 1;
            isRightLess <<= 1;
            isMore = isRightLess | ~(isDiagonal | isRightMore);
            isLess = isRightMore & isDiagonal;
        }
        return distance;
    }

    private long positions(char c) {
        return c < ASCII ? ofAscii[c] : ofOthers.getOrDefault(c, 0L);
    }
}
