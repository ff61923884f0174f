// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.phrase.Measure.Kind;
import io.github.regiostat.phrase.Numeral.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text in one pass over its tokens. */
final class FigureFinder {
    /** The symbols outside the tables that a figure can start with. */
    private static final String STARTS = "+-−－±#№§(" + NumeralReader.VULGAR_FRACTIONS;

    private final Tokens tokens;
    private final Exclusions exclusions;
    private final ExpressionReader expressions;
    private final ChangeReader changes;
    private final PhraseBuilder builder;
    private final Years years;
    private final Fragments fragments;
    private final List<Phrase> phrases = new ArrayList<>();
    private Change previous = Change.NONE;
    private int previousEnd = -1;

    FigureFinder(Tokens tokens, PhraseOptions options) {
        this.tokens = tokens;
        exclusions = new Exclusions(tokens);
        expressions = new ExpressionReader(tokens, options);
        changes = new ChangeReader(tokens, exclusions);
        builder = new PhraseBuilder(tokens, new SpanReader(tokens, exclusions));
        years = new Years(tokens, exclusions);
        fragments = new Fragments(tokens, exclusions);
    }

    List<Phrase> find() {
        int i = 0;
        while (i < tokens.size()) {
            i = next(i);
        }
        return List.copyOf(phrases);
    }

    private int next(int index) {
        if (!canStart(tokens.get(index))) {
            return index + 1;
        }
        int excluded = exclusions.end(index);
        if (excluded > index) {
            return excluded;
        }
        Expression first = expression(index);
        if (first == null) {
            return index + 1;
        }
        ExpressionGroup group = new ExpressionGroup(tokens, this::expression, changes, years, first);
        group.read();
        group.resolved().forEach(this::emit);
        return Math.max(index + 1, group.end());
    }

    /** Returns whether a figure or what is no figure can start with a token: an unknown word and a comma cannot. */
    private boolean canStart(Token token) {
        return token.isKnown()
                || token.numeral() != null
                || (token.kind() == Token.Kind.SYMBOL
                        && STARTS.indexOf(tokens.text().charAt(token.start())) >= 0);
    }

    /** Returns the expression at a token, or null if there is none or its number is excluded. */
    private @Nullable Expression expression(int index) {
        Expression expression = expressions.read(index);
        if (expression == null) {
            return null;
        }
        int number = expression.numberFirst();
        boolean isExcluded = number > index && exclusions.end(number) > number;
        return isExcluded ? withoutFigure(expression, exclusions.end(number)) : expression;
    }

    private static Expression withoutFigure(Expression expression, int end) {
        return expression
                .withMeasure(Measure.of(Kind.NO_FIGURE, "", end), expression.numeral())
                .extended(expression.first(), end);
    }

    private void emit(ExpressionGroup.Item item) {
        Expression expression = item.expression();
        if (!isFigure(expression)) {
            return;
        }
        Change change = item.isLevel() ? Change.LEVEL : changes.read(expression, previous, previousEnd);
        phrases.add(builder.phrase(item.checked(fragments), change));
        previous = change;
        previousEnd = expression.end();
    }

    private boolean isFigure(Expression expression) {
        Kind kind = expression.measure().kind();
        Form form = expression.numeral().form();
        if (kind == Kind.NO_FIGURE || form == Form.NO_FIGURE) {
            return false;
        }
        if (tokens.has(expression.first() - 1, Role.PER)) {
            return false;
        }
        if (form == Form.MULTIPLIER) {
            return expression.qualifier() != io.github.regiostat.figure.Qualifier.NONE;
        }
        if (form == Form.WORDS && (kind == Kind.NONE || isPronoun(expression))) {
            return false;
        }
        return !years.isYear(expression) && !isReference(expression) && !builder.isFrequency(expression);
    }

    /** Returns whether a number in words is no statement of a count: "the two sides", "one company". */
    private boolean isPronoun(Expression expression) {
        if (expression.measure().kind() != Kind.COUNT || expression.first() < expression.numberFirst()) {
            return false;
        }
        return tokens.has(expression.first() - 1, Role.DETERMINER)
                || tokens.has(expression.first() - 1, Role.ORDINAL)
                || (expression.numeral().number().compareTo(java.math.BigDecimal.ONE) == 0
                        && expression.end() > expression.numberFirst()
                        && tokens.is(expression.numberFirst(), Token.Kind.WORD));
    }

    /** Returns whether a bare number is a footnote or the number of a model: (12), Boeing 737. */
    private boolean isReference(Expression expression) {
        boolean isBare = expression.measure().isNone()
                && expression.first() == expression.numberFirst()
                && expression.numeral().form() == Form.NUMBER
                && !expression.numeral().isScaled();
        if (!isBare) {
            return false;
        }
        int before = expression.first() - 1;
        boolean isFootnote = (tokens.is(before, '(') && tokens.is(expression.end(), ')'))
                || (tokens.is(before, '[') && tokens.is(expression.end(), ']'));
        Token word = tokens.get(before);
        boolean isName =
                word.kind() == Token.Kind.WORD && !word.isKnown() && Character.isUpperCase(tokens.first(before));
        return isFootnote || isName;
    }
}
