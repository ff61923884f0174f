// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Finds the two levels of a change: "from 5.2 % in 2013 to 5.0 % in 2016", 从5.2%降至5.0%. */
final class ChangeEnds {
    private static final int NONE = -1;

    private final Sentence sentence;

    ChangeEnds(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns whether a figure is the level before a change: "from 5.2 %". */
    boolean isFirst(int figure) {
        return wordBefore(figure, WordRole.FROM) != NONE;
    }

    /** Returns whether a figure is the result of a change: "rose to 520.7 GW". */
    boolean isResult(int figure) {
        return wordBefore(figure, WordRole.TO) != NONE;
    }

    /** Returns whether a figure is the second of two levels. */
    boolean isLast(int figure) {
        if (wordBefore(figure, WordRole.TO) == NONE) {
            return false;
        }
        int before = figureBefore(figure);
        return before >= 0 && isFirst(before);
    }

    /** Returns whether a figure is the first of two levels, with the second one after it. */
    boolean isBeforeLast(int figure) {
        int last = next(figure);
        return last < sentence.size() && isLast(last);
    }

    /** Returns whether a figure is a level that a change crossed: "fell below 5 million", "rose above 6 %". */
    boolean isCrossed(int figure) {
        TextToken verb = sentence.at(figure - 1);
        Phrase phrase = sentence.get(figure).phrase;
        boolean isVerb = verb != null && verb.is(TokenType.WORD) && verb.hasAny(WordRole.RISE, WordRole.FALL);
        TextToken after = sentence.at(figure + 1);
        boolean isGrowth =
                sentence.get(figure).has(WordRole.YEAR_ON_YEAR) || after != null && after.has(WordRole.YEAR_ON_YEAR);
        if (!isVerb || isGrowth || phrase == null) {
            return false;
        }
        String text = FoldedText.term(phrase.text());
        return RoleTable.get().words(WordRole.CROSSING).stream().anyMatch(word -> text.startsWith(word.text() + " "));
    }

    /** Returns whether the verb before a figure makes it a level: "rose by 5 points, reaching 21 %". */
    boolean isReached(int figure) {
        TextToken verb = sentence.at(figure - 1);
        return verb != null && verb.is(TokenType.WORD) && verb.has(WordRole.REACH);
    }

    /** Returns whether a figure is one of two levels. */
    boolean isEnd(int figure) {
        return isFirst(figure) || isLast(figure);
    }

    /**
     * Returns the mentions without those of the first level if the figure is the second level: in 2023年由上年的5.2%降至5.0%,
     * the year of 5.0 % is 2023.
     */
    List<TextToken> withoutFirst(FigureScope scope, List<TextToken> found) {
        if (!isLast(scope.figure)) {
            return found;
        }
        int first = figureBefore(scope.figure);
        int from = sentence.get(wordBefore(first, WordRole.FROM)).start;
        List<TextToken> left = new ArrayList<>();
        for (TextToken token : found) {
            if (token.start < from || token.start > sentence.get(first).start) {
                left.add(token);
            }
        }
        return left.isEmpty() && !found.isEmpty() ? lastBefore(from) : left;
    }

    /** Returns the last period before a position, or an empty list. */
    private List<TextToken> lastBefore(int position) {
        List<TextToken> last = List.of();
        for (TextToken token : sentence.subjects(TokenType.PERIOD, 0, sentence.size())) {
            last = token.start < position ? List.of(token) : last;
        }
        return last;
    }

    /** Returns the period of a level: an end of a range of years, or the period that the text names. */
    TimePeriod period(int figure, TimePeriod period, StatementParts parts) {
        if (period.isRange() && period.frequency() == Frequency.YEAR) {
            return isFirst(figure) ? period.first() : period.last();
        }
        if (isFirst(figure) && !sentence.has(TokenType.PERIOD, wordBefore(figure, WordRole.FROM), next(figure))) {
            parts.convention = "the text does not say when the change began";
            return period.previous();
        }
        return period;
    }

    /**
     * Returns the first of the two levels before a figure that only states their change: "from 5.2 % to 5.0 %, down 0.2
     * points"; -1 if there are none.
     */
    int firstOfChange(FigureScope scope) {
        int last = figureBefore(scope.figure);
        int first = figureBefore(last);
        boolean isChange = first >= 0
                && !isEnd(scope.figure)
                && isLast(last)
                && isFirst(first)
                && sentence.isLight(last + 1, scope.figure)
                && !sentence.has(TokenType.PERIOD, scope.start, scope.end)
                && !sentence.has(TokenType.LABEL, scope.start, scope.figure)
                && !sentence.has(TokenType.REGION, scope.start, scope.figure);
        return isChange ? first : NONE;
    }

    /** Returns whether a figure only states the change before it again: 增加1811元，增长5.6%. */
    boolean isAfterChange(FigureScope scope) {
        int last = figureBefore(scope.figure);
        return last >= 0
                && sentence.isLight(last + 1, scope.figure)
                && !hasOtherPeriod(last, scope.end)
                && !sentence.has(TokenType.LABEL, last + 1, scope.figure)
                && !sentence.has(TokenType.REGION, last + 1, scope.figure);
    }

    /** Returns whether a period that does not belong to a figure follows it. */
    private boolean hasOtherPeriod(int figure, int end) {
        for (int i = figure + 1; i < end; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.PERIOD) && !sentence.get(figure).equals(token.owner)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the figure before an index, or -1. */
    int figureBefore(int index) {
        int i = index - 1;
        while (i >= 0 && !sentence.get(i).is(TokenType.FIGURE)) {
            i--;
        }
        return i;
    }

    /** Returns the index of a word before a figure, with only light words and a period between, or -1. */
    private int wordBefore(int figure, WordRole role) {
        for (int i = figure - 1; i >= 0; i--) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.WORD) && token.has(role)) {
                return i;
            }
            boolean isSkipped = token.is(TokenType.PERIOD)
                    || token.is(TokenType.WORD) && token.hasAny(WordRole.NEUTRAL, WordRole.OF, WordRole.IN);
            if (!isSkipped) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Returns the index of the next figure, or the number of tokens. */
    private int next(int figure) {
        int i = figure + 1;
        while (i < sentence.size() && !sentence.get(i).is(TokenType.FIGURE)) {
            i++;
        }
        return i;
    }
}
