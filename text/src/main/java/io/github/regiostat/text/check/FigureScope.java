// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scope of a figure in its sentence: its clause, and the words that belong to it rather than to another figure. */
final class FigureScope {
    final Sentence sentence;
    final int figure;
    /** The first token of the clause. */
    final int clauseStart;
    /** The index after the last token of the clause. */
    final int clauseEnd;
    /** The first token after the figure before this one, or the first of the clause. */
    final int start;
    /** The index of the next figure, or the index after the last token of the clause. */
    final int end;
    /** The figure, or the first of a pair of figures of the same amount. */
    final int owner;

    FigureScope(Sentence sentence, int figure) {
        this.sentence = sentence;
        this.figure = figure;
        int clause = sentence.clause(figure);
        this.clauseStart = sentence.start(clause);
        this.clauseEnd = sentence.end(clause);
        int first = figure;
        while (first > clauseStart && isOwn(first - 1)) {
            first--;
        }
        int last = figure + 1;
        while (last < clauseEnd && isOwn(last)) {
            last++;
        }
        this.start = first;
        this.end = last;
        this.owner = firstOfPair();
    }

    /** Returns whether a token is not a figure, or is the other figure of a pair. */
    private boolean isOwn(int i) {
        TextToken token = sentence.get(i);
        return !token.is(TokenType.FIGURE) || token.equals(token().pair);
    }

    private int firstOfPair() {
        for (int i = figure - 1; i >= start; i--) {
            if (sentence.get(i).is(TokenType.FIGURE)) {
                return i;
            }
        }
        return figure;
    }

    /** Returns the index after the figure, the other figure of its pair, and the mark that closes the pair. */
    int afterPair() {
        int next = figure + 1;
        for (int i = figure + 1; i < end && token().pair != null; i++) {
            next = sentence.get(i).equals(token().pair) ? i + 1 : next;
        }
        boolean isClosed =
                token().pair != null && next < end && sentence.get(next).is(TokenType.MARK);
        return isClosed ? next + 1 : next;
    }

    /** Returns the start of the clause, or of the clauses before it that have neither a figure nor a label. */
    int startWithIntroduction() {
        int clause = clause();
        while (clause > 0
                && !sentence.has(TokenType.FIGURE, sentence.start(clause - 1), sentence.end(clause - 1))
                && !sentence.has(TokenType.LABEL, sentence.start(clause - 1), sentence.end(clause - 1))) {
            clause--;
        }
        return sentence.start(clause);
    }

    TextToken token() {
        return sentence.get(figure);
    }

    Phrase phrase() {
        return Objects.requireNonNull(token().phrase, "phrase");
    }

    /**
     * Returns whether the clause of the figure, with the introduction before it, names indicator, region and period.
     */
    boolean isNamed() {
        int from = startWithIntroduction();
        return !sentence.subjects(TokenType.LABEL, from, clauseEnd).isEmpty()
                && !sentence.subjects(TokenType.REGION, from, clauseEnd).isEmpty()
                && !sentence.subjects(TokenType.PERIOD, from, clauseEnd).isEmpty();
    }

    /** Returns the period whose 的 stands before the figure: 恢复到2019年的88.0%; or null. */
    @Nullable
    TextToken owningPeriod() {
        TextToken before = sentence.at(figure - 1);
        TextToken period = sentence.at(figure - 2);
        boolean isOwning = before != null && before.isHan && before.has(WordRole.OF);
        return isOwning && period != null && period.is(TokenType.PERIOD) ? period : null;
    }

    /** Returns whether a label of the clause, with the introduction before it, names the indicator for certain. */
    boolean isLabelled() {
        return sentence.subjects(TokenType.LABEL, startWithIntroduction(), clauseEnd).stream()
                .anyMatch(label -> !label.isLoose);
    }

    /** Returns the figure; empty for a rank. */
    Optional<Figure<?>> figure() {
        Phrase phrase = token().phrase;
        return phrase == null ? Optional.empty() : phrase.figure();
    }

    int clause() {
        return sentence.clause(figure);
    }

    /** Returns whether a word with a role belongs to the figure, before or after it. */
    boolean has(WordRole role) {
        return token().has(role) || hasBefore(role) || hasAfter(role);
    }

    /**
     * Returns whether a word denies the clause of the figure. One after a comma or "and" is about something else, and
     * "short of" after a figure states a difference.
     */
    boolean isDenied() {
        boolean isOther = false;
        for (int i = clauseStart; i < clauseEnd; i++) {
            TextToken token = sentence.get(i);
            isOther |= i > figure && (token.is(TokenType.COMMA) || token.has(WordRole.AND));
            boolean isDifference = token.has(WordRole.SHORT_OF)
                    && i > clauseStart
                    && sentence.get(i - 1).is(TokenType.FIGURE);
            if (token.has(WordRole.NEGATION) && !isOther && !isDifference) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the clause before is denied, and the clause of the figure does not contrast with it: "but". */
    boolean isAfterDenial() {
        return clause() > 0
                && sentence.has(WordRole.NEGATION, sentence.start(clause() - 1), clauseStart)
                && !sentence.get(clauseStart).has(WordRole.CONTRAST);
    }

    boolean hasBefore(WordRole role) {
        return sentence.has(role, start, figure);
    }

    boolean hasAfter(WordRole role) {
        return sentence.has(role, figure + 1, end);
    }

    /** Returns whether a word with a role is anywhere in the clause. */
    boolean hasInClause(WordRole role) {
        return sentence.has(role, clauseStart, clauseEnd);
    }
}
