// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.figure.Figure;

/** Reads a text that is one figure, such as "over 370 billion yuan". */
public final class PhraseParser {
    private final PhraseOptions options;

    private PhraseParser(PhraseOptions options) {
        this.options = options;
    }

    /** Returns a parser with options. */
    public static PhraseParser of(PhraseOptions options) {
        return new PhraseParser(options);
    }

    /**
     * Returns the figure of a text.
     *
     * @throws IllegalArgumentException if the whole text is not one figure, with the position and the reason
     */
    public Figure<?> parse(String text) {
        throw new UnsupportedOperationException(options + text);
    }
}
