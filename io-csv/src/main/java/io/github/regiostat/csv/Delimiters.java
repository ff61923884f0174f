// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects the delimiter of a table in its header. */
final class Delimiters {
    private static final String CANDIDATES = ",;\t|";

    /** The first cell of SDMX-CSV, which the delimiter follows. */
    private static final Pattern SDMX =
            Pattern.compile("\\s*\"?(?:DATAFLOW|STRUCTURE(?:\\[.])?)\"?([,;\t|]).*", Pattern.DOTALL);

    /** The first cell of Eurostat's tables, whose own commas separate dimensions. */
    private static final Pattern EUROSTAT = Pattern.compile("[^\t\"]*\\\\[^\t]*\t.*", Pattern.DOTALL);

    private Delimiters() {}

    /** Returns the most frequent candidate outside quotes, or a comma if no candidate occurs. */
    static char of(String header) {
        Matcher sdmx = SDMX.matcher(header);
        if (sdmx.matches()) {
            return sdmx.group(1).charAt(0);
        }
        if (EUROSTAT.matcher(header).matches()) {
            return '\t';
        }
        int[] counts = new int[CANDIDATES.length()];
        boolean isQuoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            isQuoted ^= c == '"';
            int candidate = isQuoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
