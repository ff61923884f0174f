// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.List;
import java.util.Objects;

/**
 * Finds the figures of running text, such as "over 370 billion yuan" and "up 12.7 %".
 *
 * <p>The resolution of a figure is the step of its last printed digit, times the multiplier. Counts that are printed in
 * full are exact. A count counts the words after the number up to the first plural ("417 government services"),
 * otherwise the next word, otherwise {@code things}. A percentage after a verb of change is a {@code GrowthRate} over
 * the stated span, or over a year if none is stated; after "to" it is a {@code Percentage}.
 *
 * <p>Numbers that are not figures are left out: dates, years, durations, frequencies, telephone numbers, versions,
 * addresses, numbers of sections and tables, identifiers and vague amounts. A number that looks like a figure and
 * cannot be read as a whole is returned with the reason. The time is linear in the length of the text.
 *
 * <p>Immutable and thread-safe.
 */
public final class Phrases {
    private final PhraseOptions options;

    private Phrases(PhraseOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Returns a finder with options.
     *
     * @param options the options
     * @return the finder
     */
    public static Phrases of(PhraseOptions options) {
        return new Phrases(options);
    }

    /**
     * Returns every figure of a text, and every number that looks like one and was rejected, in order of position.
     *
     * @param text the text
     * @return the phrases, which do not overlap
     */
    public List<Phrase> find(String text) {
        Tokens tokens = Lexer.tokens(Objects.requireNonNull(text, "text"), options.zhao());
        return new FigureFinder(tokens, options).find();
    }
}
