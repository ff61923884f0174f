// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.figure.Figure;

/** Prints figures as text, such as "over 370 billion yuan", which {@link PhraseParser} reads back. */
public final class PhraseFormat {
    private final PhraseLanguage language;

    private PhraseFormat(PhraseLanguage language) {
        this.language = language;
    }

    /** Returns the format of a language. */
    public static PhraseFormat of(PhraseLanguage language) {
        return new PhraseFormat(language);
    }

    /**
     * Returns a figure as text.
     *
     * @throws IllegalArgumentException if the figure has no form as text from which it can be read back
     */
    public String format(Figure<?> figure) {
        throw new UnsupportedOperationException(language + figure.toString());
    }
}
