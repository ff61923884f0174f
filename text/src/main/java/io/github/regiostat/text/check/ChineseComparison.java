// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import org.jspecify.annotations.Nullable;

/** Reads Chinese comparisons with the verb before the reference: 低于全国平均水平1.62个百分点, 高于浙江的5214亿元. */
final class ChineseComparison {
    private static final int NONE = -1;
    private static final int MAX_GAP = 5;

    private final FigureScope scope;

    ChineseComparison(FigureScope scope) {
        this.scope = scope;
    }

    /** Returns the direction of a difference: a verb such as 低于 or 高出, a reference, and the figure. */
    @Nullable
    ChangeDirection direction() {
        TextToken verb = scope.sentence.at(verb());
        if (verb == null) {
            return null;
        }
        return verb.has(WordRole.LESS) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
    }

    /** Returns whether the figure may also be the level of the reference: 高于浙江5214亿元, but not 高出浙江5214亿元. */
    boolean isAmbiguous() {
        TextToken verb = scope.sentence.at(verb());
        return verb != null && scope.sentence.text.charAt(verb.end - 1) == '于';
    }

    /** Returns the reference that the figure is a value of, or null: 比上年的5.2%, 高于浙江（5214亿元）, 低于全国的66%. */
    @Nullable
    TextToken referenceOfLevel() {
        int i = reference();
        TextToken verb = scope.sentence.at(i - 1);
        boolean isCompared = verb != null && verb.is(TokenType.WORD) && verb.isHan && verb.has(WordRole.COMPARATOR);
        return isCompared ? scope.sentence.get(i) : null;
    }

    /** Returns the region that a percentage is of, or null: 相当于四川的45.2%. */
    @Nullable
    TextToken baseOfPercentage() {
        int i = reference();
        TextToken verb = scope.sentence.at(i - 1);
        boolean isBase = verb != null && verb.has(WordRole.EQUALS) && scope.sentence.get(i).isReference;
        return isBase ? scope.sentence.get(i) : null;
    }

    /** Returns the index of the reference that is before the figure, directly or with 的 or a bracket between; or -1. */
    private int reference() {
        int i = scope.figure - 1;
        if (isBare(i)) {
            return i;
        }
        TextToken joint = scope.sentence.at(i);
        if (joint == null || !isBracket(joint) && !(joint.isHan && joint.has(WordRole.OF))) {
            return NONE;
        }
        i--;
        while (i >= 0 && i > scope.figure - MAX_GAP && isPlain(scope.sentence.get(i))) {
            i--;
        }
        TextToken reference = scope.sentence.at(i);
        return reference != null && isReference(reference) ? i : NONE;
    }

    /** Returns whether a figure is beside the reference of the comparison: 比2013年3.22%有所提高, but not 比上年5%的增长. */
    private boolean isBare(int i) {
        TextToken verb = scope.sentence.at(i - 1);
        boolean isCompared = verb != null
                && verb.is(TokenType.WORD)
                && verb.isHan
                && verb.has(WordRole.COMPARATOR)
                && !verb.hasAny(WordRole.MORE, WordRole.LESS, WordRole.AND)
                && isReference(scope.sentence.get(i));
        if (isCompared && isNounOfChange(scope.figure + 1)) {
            throw NoLinkException.unlinked(
                    "it is not clear whether the figure is a change or what it is compared with");
        }
        return isCompared;
    }

    private boolean isNounOfChange(int i) {
        TextToken of = scope.sentence.at(i);
        TextToken noun = scope.sentence.at(i + 1);
        return of != null && noun != null && of.has(WordRole.OF) && noun.hasAny(WordRole.RISE, WordRole.FALL);
    }

    private static boolean isReference(TextToken token) {
        return token.isReference
                && (token.is(TokenType.REGION) || token.is(TokenType.PERIOD))
                && !token.has(WordRole.YEAR_ON_YEAR);
    }

    /** Returns whether a word such as 末 or 同期 may follow a reference. */
    private static boolean isPlain(TextToken token) {
        return token.is(TokenType.WORD) && token.isHan && token.has(WordRole.NEUTRAL) && !token.has(WordRole.OF);
    }

    /** Returns the reference that the figure before in the clause is a value of, or null: 比上年的5.2%提高0.6个百分点. */
    static @Nullable TextToken referenceBefore(FigureScope scope, TokenType type) {
        int before = scope.start - 1;
        TextToken figure = scope.sentence.at(before);
        boolean isFigure = before >= scope.clauseStart && figure != null && figure.is(TokenType.FIGURE);
        TextToken reference =
                isFigure ? new ChineseComparison(new FigureScope(scope.sentence, before)).referenceOfLevel() : null;
        return reference != null && reference.is(type) ? reference : null;
    }

    private boolean isBracket(TextToken token) {
        char c = scope.sentence.text.charAt(token.start);
        return c == '（' || c == '(';
    }

    /** Returns the index of the verb before a reference before the figure, or -1. */
    private int verb() {
        boolean hasReference = false;
        for (int i = scope.figure - 1; i >= scope.start; i--) {
            TextToken token = scope.sentence.get(i);
            boolean isReference = token.isReference && (token.is(TokenType.REGION) || token.is(TokenType.PERIOD));
            boolean isVerb = token.is(TokenType.WORD)
                    && token.isHan
                    && token.has(WordRole.COMPARATOR)
                    && token.hasAny(WordRole.MORE, WordRole.LESS);
            if (isVerb) {
                return hasReference ? i : NONE;
            }
            hasReference |= isReference;
            if (!isReference && !isPlain(token)) {
                return NONE;
            }
        }
        return NONE;
    }
}
