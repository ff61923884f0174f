// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.util.Arrays;

/** Converts indexes of UTF-16 code units in a text to indexes of code points. */
final class CodePointIndex {
    /** The indexes of the low surrogates, in ascending order. */
    private final int[] lowSurrogates;

    private CodePointIndex(int... lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    /** Returns the index of a text, after one pass over it. */
    static CodePointIndex of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return new CodePointIndex(Arrays.copyOf(found, count));
    }

    /** Returns the number of code points before a code unit. */
    int codePoints(int codeUnits) {
        int before = Arrays.binarySearch(lowSurrogates, codeUnits);
        return codeUnits - (before < 0 ? -before - 1 : before);
    }
}
