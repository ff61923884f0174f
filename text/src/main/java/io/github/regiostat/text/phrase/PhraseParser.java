// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * Parses a text that is one figure, such as "over 370 billion yuan".
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseParser {
    private final PhraseOptions options;

    private PhraseParser(PhraseOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Returns a parser with options.
     *
     * @param options the options
     * @return the parser
     */
    public static PhraseParser of(PhraseOptions options) {
        return new PhraseParser(options);
    }

    /**
     * Returns the figure of a text. The text may have a verb of change, a span of growth and punctuation beside the
     * figure: "up 12.7 % year on year" is a growth rate.
     *
     * @param text the text
     * @return the figure
     * @throws IllegalArgumentException if the whole text is not one figure, with the position and the reason
     */
    public Figure<?> parse(String text) {
        Tokens tokens = Lexer.tokens(Objects.requireNonNull(text, "text"), options.zhao());
        List<Phrase> phrases = new FigureFinder(tokens, options).find();
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException(
                    "Text must be a figure such as 'over 370 billion yuan', but " + Text.quote(text) + " has none");
        }
        Phrase phrase = phrases.get(0);
        if (phrases.size() > 1) {
            throw rejected(text, phrases.get(1).start(), "a second figure");
        }
        if (phrase.refusal().isPresent()) {
            throw new IllegalArgumentException(phrase.refusal().get() + ", but was " + Text.quote(phrase.text())
                    + " at position " + phrase.start());
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isOutside = token.end() <= phrase.start() || token.start() >= phrase.end();
            if (isOutside && !isBeside(tokens, i)) {
                throw rejected(text, token.start(), "other text");
            }
        }
        return phrase.figure().orElseThrow();
    }

    private static boolean isBeside(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return token.hasAny(
                        Role.INCREASE,
                        Role.DECREASE,
                        Role.SPAN,
                        Role.COMPARED_SPAN,
                        Role.AVERAGE_ANNUAL,
                        Role.ANNUALLY,
                        Role.BY,
                        Role.TO,
                        Role.OF,
                        Role.FROM,
                        Role.BETWEEN,
                        Role.ARTICLE,
                        Role.FILLER,
                        Role.DATE_BEFORE)
                || tokens.isYear(index)
                || isDuration(tokens, index)
                || token.hasAny(Role.HIGHER, Role.LOWER)
                || tokens.isSentenceEnd(index);
    }

    /** Returns whether a token is part of a length of time: "over the past 5 years", 过去5年. */
    private static boolean isDuration(Tokens tokens, int index) {
        boolean isNumber = tokens.isNumber(index) && tokens.has(index + 1, Role.TIME_UNIT);
        boolean isUnit = tokens.has(index, Role.TIME_UNIT) && tokens.isNumber(index - 1);
        boolean isBefore = tokens.has(index, Role.DETERMINER)
                || (tokens.has(index, Role.QUALIFIER_BEFORE) && tokens.has(index + 1, Role.DETERMINER));
        return isNumber || isUnit || isBefore || tokens.has(index, Role.TIME_SPAN);
    }

    private static IllegalArgumentException rejected(String text, int position, String what) {
        return new IllegalArgumentException(
                "Text must be one figure, but " + Text.quote(text) + " has " + what + " at position " + position);
    }

    /**
     * Returns the figure of a text, of one kind of quantity.
     *
     * @param <Q> the kind of quantity
     * @param text the text
     * @param kind the kind, such as {@code Money.class}
     * @return the figure
     * @throws IllegalArgumentException if the whole text is not one figure of the kind, with the position and the
     *     reason
     */
    public <Q extends Quantity<Q>> Figure<Q> parse(String text, Class<Q> kind) {
        Figure<?> figure = parse(text);
        if (!figure.unit().kind().equals(kind)) {
            throw new IllegalArgumentException("Figure must be of kind " + kind.getSimpleName() + ", but "
                    + Text.quote(text) + " is of kind " + figure.unit().kind().getSimpleName());
        }
        @SuppressWarnings("unchecked")
        Figure<Q> typed = (Figure<Q>) figure;
        return typed;
    }
}
