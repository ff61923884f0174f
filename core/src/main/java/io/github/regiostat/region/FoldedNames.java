// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.NormalizedName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the registry in lower case, without accents and punctuation, as one text that is searched at once. */
final class FoldedNames {
    private static final char SEPARATOR = '\n';

    /** The bytes of the names in UTF-8, each as a character, so that an ASCII letter takes one byte. */
    private final String text;
    /** The offset of the names of each line, and the end; a separator precedes each name. */
    private final int[] starts;

    FoldedNames(Registry registry) {
        StringBuilder all = new StringBuilder();
        this.starts = new int[registry.size() + 1];
        for (int line = 0; line < registry.size(); line++) {
            starts[line] = all.length();
            for (String name : registry.names(line)) {
                all.append(SEPARATOR).append(bytes(NormalizedName.folded(name)));
            }
        }
        starts[registry.size()] = all.length();
        this.text = all.toString();
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /**
     * Returns the lines with a name that contains a text, which is folded and not empty, and whether the text is the
     * start of a name or of a word.
     */
    Map<Integer, Boolean> linesContaining(String folded) {
        String wanted = bytes(folded);
        Map<Integer, Boolean> lines = new LinkedHashMap<>();
        for (int found = text.indexOf(wanted); found >= 0; found = text.indexOf(wanted, found + 1)) {
            char before = text.charAt(found - 1);
            lines.merge(lineAt(found), before == SEPARATOR || before == ' ', Boolean::logicalOr);
        }
        return lines;
    }

    private int lineAt(int offset) {
        // An offset in a name is never the start of a line, which is a separator.
        return -2 - Arrays.binarySearch(starts, offset);
    }
}
