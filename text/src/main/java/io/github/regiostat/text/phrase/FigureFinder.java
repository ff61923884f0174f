// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.text.phrase.Measure.Kind;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text in one pass over its tokens. */
final class FigureFinder {
    /** The symbols outside the tables that a figure can start with. */
    private static final String STARTS = "+-−－±#№§(" + NumeralRule.VULGAR_FRACTIONS;

    /** The marks that enclose a footnote. */
    private static final String OPEN = "(（[“";

    private static final String CLOSE = ")）]”";

    /** The characters after a number that continue a sentence. */
    private static final String PARTICLES = "的是在而且并即则又也都将把被让给从向对于所时后前中里内外上下间等那这不";

    private final Tokens tokens;
    private final Exclusions exclusions;
    private final ExpressionRule expressions;
    private final ChangeRule changes;
    private final PhraseBuilder builder;
    private final Years years;
    private final Fragments fragments;
    private final DistributiveRule distributives;
    private final EllipsisRule ellipses;
    private final List<Phrase> phrases = new ArrayList<>();
    private Change previous = Change.NONE;
    private int previousEnd = -1;
    /** The last figure that is the size of a change, with its change, or null. */
    private @Nullable Expression changed;

    private Change ofChanged = Change.NONE;
    /** The index of the token after the last phrase, which may be a rejection of more than the expression. */
    private int emittedEnd;

    FigureFinder(Tokens tokens, PhraseOptions options) {
        this.tokens = tokens;
        exclusions = new Exclusions(tokens);
        expressions = new ExpressionRule(tokens, options);
        changes = new ChangeRule(tokens);
        builder = new PhraseBuilder(tokens);
        years = new Years(tokens);
        fragments = new Fragments(tokens);
        distributives = new DistributiveRule(tokens, expressions);
        ellipses = new EllipsisRule(tokens);
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
        return Math.max(Math.max(index + 1, group.end()), emittedEnd);
    }

    /** Returns whether a figure or an excluded number can start with a token: an unknown word and a comma cannot. */
    private boolean canStart(Token token) {
        return token.isKnown()
                || token.numeral() != null
                || (token.kind() == Token.Kind.SYMBOL
                        && STARTS.indexOf(tokens.text().charAt(token.start())) >= 0);
    }

    /** Returns the expression at a token, or null if no expression starts there or its number is excluded. */
    private @Nullable Expression expression(int index) {
        Expression expression = expressions.read(index);
        if (expression == null) {
            return null;
        }
        int number = expression.numberFirst();
        boolean isExcluded = number > index && exclusions.end(number) > number;
        return isExcluded ? expression.withoutFigure(index, exclusions.end(number)) : expression;
    }

    private void emit(ExpressionGroup.Item item) {
        Expression expression = item.expression();
        if (expression.first() < emittedEnd || !isFigure(expression)) {
            return;
        }
        Change change = item.isLevel() ? Change.LEVEL : changes.read(expression, previous, previousEnd);
        Expression whole = item.upper() == null ? fragments.checked(expression) : expression;
        Expression checked = distributives.read(whole, Math.max(previousEnd, 0));
        if (expression.numeral().form() == Form.MULTIPLIER && expression.qualifier() == Qualifier.NONE) {
            checked = checked.rejected("Multiplier must have a number or a qualifier, as in 一百亿元 and 超百亿元");
        }
        EllipsisRule.Reading ellipsis = ellipsis(item, change);
        if (ellipsis == EllipsisRule.Reading.CHANGE) {
            change = ofChanged.elliptic(expression.isNegative(), change.span());
        } else if (ellipsis == EllipsisRule.Reading.DOUBTFUL) {
            checked = checked.rejected(EllipsisRule.DOUBTFUL);
        }
        phrases.add(builder.phrase(item.with(checked), change));
        emittedEnd = checked.end();
        previous = change;
        previousEnd = expression.end();
        if (change.governs()) {
            changed = item.last();
            ofChanged = change;
        }
    }

    /** Returns whether a figure without a direction of its own is the size of the change before it. */
    private EllipsisRule.Reading ellipsis(ExpressionGroup.Item item, Change change) {
        Expression earlier = changed;
        return earlier == null || change.direction() != null || change.isLevel()
                ? EllipsisRule.Reading.OTHER
                : ellipses.read(item.expression(), earlier, previousEnd);
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
            return expression.qualifier() != Qualifier.NONE || isRoundAmount(expression);
        }
        if (form == Form.WORDS && (kind == Kind.NONE || isPronoun(expression))) {
            return false;
        }
        return !isAdjective(expression)
                && !years.isYear(expression)
                && !isReference(expression)
                && !isFrequency(expression);
    }

    /** Returns whether a multiplier with a unit of money ends a clause, as in 投资百亿元; 万元 in a heading is a unit. */
    private boolean isRoundAmount(Expression expression) {
        boolean isNumber = "百佰千仟".indexOf(tokens.first(expression.numberFirst())) >= 0;
        boolean isStatement = tokens.isHan(expression.first() - 1) && tokens.isClauseEnd(expression.end());
        return isNumber && isStatement && expression.measure().kind() == Kind.MONEY;
    }

    /** Returns whether "doubled" is not a verb, as in "the doubled effort" and at the start of a clause. */
    private boolean isAdjective(Expression expression) {
        int before = expression.first() - 1;
        return tokens.has(expression.numberFirst(), Role.FIXED_MULTIPLE)
                && tokens.has(expression.numberFirst(), Role.MOVE)
                && (tokens.hasAny(before, Role.DETERMINER, Role.ARTICLE) || tokens.isClauseEnd(before));
    }

    /** Returns whether a number in words does not state a count: "the two sides", "one company". */
    private boolean isPronoun(Expression expression) {
        if (expression.measure().kind() != Kind.COUNT || expression.hasPrefix()) {
            return false;
        }
        return tokens.has(expression.first() - 1, Role.DETERMINER)
                || (isWithoutMeasureWord(expression.numberFirst() + 1)
                        && !tokens.has(expression.numberFirst() + 1, Role.RANGE_TO))
                || tokens.has(expression.first() - 1, Role.ORDINAL)
                || (expression.numeral().is(1)
                        && expression.end() > expression.numberFirst()
                        && tokens.isWord(expression.numberFirst()));
    }

    /** Returns whether a noun of a script without spaces follows a numeral directly, as in the idiom 九牛一毛. */
    private boolean isWithoutMeasureWord(int index) {
        return tokens.isHan(index) && !tokens.has(index, Role.MEASURE_WORD);
    }

    /** Returns whether "times" counts occasions: "four times per week", "visited 5 times", 一年四次. */
    private boolean isFrequency(Expression expression) {
        if (expression.measure().kind() == Kind.COUNT && isOccasions(expression)) {
            return true;
        }
        if (expression.measure().kind() != Kind.TIMES
                || !expression.numeral().isWhole()
                || tokens.has(expression.numberFirst(), Role.FIXED_MULTIPLE)) {
            return false;
        }
        int end = expression.end();
        boolean isMultiple = tokens.hasAny(end, Role.MULTIPLE_AFTER, Role.HIGHER);
        if (tokens.hasAny(end, Role.PER, Role.FREQUENCY)
                || tokens.isNumber(end)
                || (tokens.has(end, Role.ARTICLE) && tokens.has(end + 1, Role.TIME_UNIT))) {
            return true;
        }
        int before = expression.first() - 1;
        boolean isValue = expression.hasPrefix()
                || tokens.isClauseEnd(before)
                || tokens.hasAny(before, Role.COPULA, Role.TO, Role.BY, Role.INCREASE, Role.DECREASE, Role.OF)
                || !tokens.isWord(expression.end() - 1);
        return !isMultiple && !isValue;
    }

    /** Returns whether 次 follows one unit of time, as in 一年四次. */
    private boolean isOccasions(Expression expression) {
        int unit = expression.first() - 1;
        Numeral number = tokens.get(unit - 1).numeral();
        boolean isOne = number != null && number.isNumber() && number.is(1);
        return isOne
                && tokens.has(unit, Role.TIME_UNIT)
                && expression.measure().unit().equals("次");
    }

    /** Returns whether a bare number is a footnote or of a model: (12), Boeing 737; a grouped one is of neither. */
    private boolean isReference(Expression expression) {
        boolean isBare = expression.isBare()
                && !expression.hasPrefix()
                && expression.numeral().form() == Form.NUMBER
                && !expression.numeral().isScaled();
        if (!isBare) {
            return isHyphenated(expression);
        }
        int before = expression.first() - 1;
        boolean isBase = tokens.is(before, '=') && expression.numeral().is(100) && !tokens.isWord(before - 1);
        boolean isFootnote = isEnclosed(expression) || isBeforeUnknown(expression) || isBase || isLabel(expression);
        Token word = tokens.get(before);
        boolean isName = word.kind() == Token.Kind.WORD
                && !word.isKnown()
                && tokens.text(expression.first(), expression.end()).indexOf(',') < 0
                && tokens.text(before).chars().anyMatch(Character::isUpperCase);
        return isFootnote || isName;
    }

    /** Returns whether a Chinese name continues after a number: 863计划, 东盟十国. */
    private boolean isBeforeUnknown(Expression expression) {
        int end = expression.end();
        boolean isName = tokens.isHan(end)
                && tokens.isAttached(end)
                && !tokens.get(end).isKnown()
                && PARTICLES.indexOf(tokens.first(end)) < 0;
        return expression.numeral().isWhole() && isName;
    }

    /** Returns whether a hyphen joins a whole number to a Chinese name: 歼-20. */
    private boolean isHyphenated(Expression expression) {
        int hyphen = expression.first();
        return expression.isNegative()
                && expression.isBare()
                && expression.numeral().isWhole()
                && hyphen == expression.numberFirst() - 1
                && tokens.isHan(hyphen - 1)
                && tokens.isAttached(hyphen)
                && !tokens.get(hyphen - 1).isKnown();
    }

    private boolean isEnclosed(Expression expression) {
        int before = expression.first() - 1;
        return tokens.isAny(before, OPEN)
                && tokens.is(expression.end(), CLOSE.charAt(OPEN.indexOf(tokens.first(before))));
    }

    /** Returns whether a number is the label of a heading or an item: "1. Summary", 3.投资. */
    private boolean isLabel(Expression expression) {
        int end = expression.end();
        int start = tokens.get(expression.first()).start();
        boolean isLine = start == 0 || tokens.text().charAt(start - 1) == '\n';
        boolean isStart =
                isLine || tokens.isClauseEnd(expression.first() - 1) || !tokens.isAttached(expression.first());
        boolean isPoint = tokens.isAny(end, ".．");
        boolean isMark = isPoint || tokens.isAny(end, "、/)）");
        boolean isHan = tokens.isHan(end + 1) && tokens.isAttached(end + 1);
        boolean isText = !tokens.is(end + 1, Token.Kind.BREAK) && !tokens.isNumber(end + 1);
        boolean isItem = tokens.is(end, '、') && tokens.isSentenceEnd(expression.first() - 1) && isText;
        return tokens.isAttached(end) && (isLine && isMark && isText || isItem || isStart && isPoint && isHan);
    }
}
