// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The names of the registry in lower case, without accents and punctuation, as one text that is searched at once. */
final class FoldedNames {
    private static final char SEPARATOR = '\n';

    private final String text;
    /** The offset of the names of each line, and the end. */
    private final int[] starts;

    FoldedNames(Registry registry) {
        StringBuilder all = new StringBuilder();
        this.starts = new int[registry.size() + 1];
        for (int line = 0; line < registry.size(); line++) {
            for (String name : registry.names(line)) {
                all.append(NormalizedName.folded(name)).append(SEPARATOR);
            }
            starts[line + 1] = all.length();
        }
        this.text = all.toString();
    }

    /** Returns the lines with a name that contains a text, which is folded and not empty. */
    IntStream linesContaining(String folded) {
        return IntStream.iterate(lineFrom(0, folded), line -> line >= 0, line -> lineFrom(starts[line + 1], folded));
    }

    /** Returns the line of the first occurrence from an offset, or -1. */
    private int lineFrom(int offset, String folded) {
        int found = text.indexOf(folded, offset);
        if (found < 0) {
            return -1;
        }
        int line = Arrays.binarySearch(starts, found);
        if (line < 0) {
            return -2 - line;
        }
        // Lines without names start at the same offset as the next one.
        while (starts[line + 1] == found) {
            line++;
        }
        return line;
    }
}
