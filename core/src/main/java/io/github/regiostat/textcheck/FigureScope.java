// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.phrase.Phrase;
import io.github.regiostat.textcheck.TextToken.Type;
import java.util.Objects;
import java.util.Optional;

/** Where a figure stands in its sentence: its clause, and the words that belong to it rather than to another figure. */
final class FigureScope {
    final Sentence sentence;
    final int figure;
    /** The first token of the clause. */
    final int clauseStart;
    /** The index after the last token of the clause. */
    final int clauseEnd;
    /** The first token after the figure before this one, or the first of the clause. */
    final int start;
    /** The index of the next figure, or after the last token of the clause. */
    final int end;

    FigureScope(Sentence sentence, int figure) {
        this.sentence = sentence;
        this.figure = figure;
        int clause = sentence.clause(figure);
        this.clauseStart = sentence.start(clause);
        this.clauseEnd = sentence.end(clause);
        int first = figure;
        while (first > clauseStart && !sentence.get(first - 1).is(Type.FIGURE)) {
            first--;
        }
        int last = figure + 1;
        while (last < clauseEnd && !sentence.get(last).is(Type.FIGURE)) {
            last++;
        }
        this.start = first;
        this.end = last;
    }

    TextToken token() {
        return sentence.get(figure);
    }

    Phrase phrase() {
        return Objects.requireNonNull(token().phrase, "phrase");
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
