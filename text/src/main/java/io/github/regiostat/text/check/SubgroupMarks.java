// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops the labels that the sentence restricts to a part of what they name: "among women, the unemployment rate", "the
 * population of Germany under 15".
 */
final class SubgroupMarks {
    private static final BigDecimal MAX_AGE = BigDecimal.valueOf(120);

    private final Sentence sentence;

    SubgroupMarks(Sentence sentence) {
        this.sentence = sentence;
    }

    void mark() {
        for (int clause = 0; clause + 1 < sentence.clauseCount(); clause++) {
            if (isRestriction(sentence.start(clause), sentence.end(clause))) {
                dropLabels(sentence.end(clause), sentence.size());
            }
        }
        for (int i = 1; i < sentence.size(); i++) {
            sentence.get(i).isSubgroup |= isAgeOfShare(i);
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (isAge(i)) {
                sentence.get(i).isSubgroup = true;
                dropLabels(sentence.start(sentence.clause(i)), sentence.end(sentence.clause(i)));
            }
        }
    }

    /**
     * Returns whether a clause only names the part that the sentence is about: "among women," or "in manufacturing,".
     */
    private boolean isRestriction(int start, int end) {
        TextToken first = sentence.get(start);
        boolean isExcluding = first.has(WordRole.EXCLUDING);
        if (first.isHan || !isExcluding && !first.hasAny(WordRole.AMONG, WordRole.IN)) {
            return false;
        }
        int i = start + 1;
        while (i < end && sentence.get(i).is(TokenType.WORD) && sentence.get(i).has(WordRole.DETERMINER)) {
            i++;
        }
        TextToken object = sentence.at(i);
        return object != null
                && i < end
                && object.is(TokenType.UNKNOWN)
                && !object.isCapital
                && (isExcluding || i + 2 == end || !WordEndings.isForm(sentence.text, object))
                && !sentence.has(TokenType.LABEL, start, end)
                && !sentence.has(TokenType.FIGURE, start, end);
    }

    private void dropLabels(int from, int to) {
        for (TextToken label : List.copyOf(sentence.tokens.subList(from, to))) {
            if (label.is(TokenType.LABEL)) {
                label.type = TokenType.UNKNOWN;
                label.indicators = List.of();
            }
        }
    }

    /** Returns whether a figure is an age after a label or its region, before the verb: "of Germany under 15 was". */
    private boolean isAge(int i) {
        TextToken token = sentence.get(i);
        TextToken before = sentence.get(i - 1);
        TextToken after = sentence.get(i + 1);
        boolean isBehindName = before.is(TokenType.REGION) || before.is(TokenType.LABEL);
        int end = sentence.end(sentence.clause(i));
        return isBehindName
                && after.is(TokenType.WORD)
                && after.hasAny(WordRole.NEUTRAL, WordRole.BE, WordRole.AND)
                && isSmallCount(token.phrase)
                && sentence.has(TokenType.FIGURE, i + 1, end);
    }

    /** Returns whether a small number without a unit is an age: "19 % of the population is between 15 and 24". */
    private boolean isAgeOfShare(int i) {
        if (!isSmallCount(sentence.get(i).phrase)) {
            return false;
        }
        int start = sentence.start(sentence.clause(i));
        boolean isShare = false;
        for (int j = start; j < i; j++) {
            TextToken token = sentence.get(j);
            isShare |= token.phrase != null
                    && token.phrase
                            .figure()
                            .filter(figure -> figure.unit().kind() == Percentage.class)
                            .isPresent();
        }
        return isShare && sentence.has(TokenType.LABEL, start, i);
    }

    private static boolean isSmallCount(@Nullable Phrase phrase) {
        if (phrase == null
                || phrase.figure().isEmpty()
                || Character.isDigit(phrase.text().charAt(0))) {
            return false;
        }
        Figure<?> figure = phrase.figure().get();
        return figure.unit().kind() == Count.class
                && figure.bounds()
                        .map(bounds -> bounds.interval()
                                .lower()
                                .or(() -> bounds.interval().upper()))
                        .filter(end -> end.isPresent() && end.get().abs().compareTo(MAX_AGE) <= 0)
                        .isPresent();
    }
}
