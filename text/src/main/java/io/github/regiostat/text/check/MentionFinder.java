// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the regions or the period that a figure belongs to: in its clause, otherwise in the nearest clause. */
final class MentionFinder {
    private final Sentence sentence;
    private final TokenType type;
    /** The tokens after a figure that belong to it. */
    private final Map<TextToken, Integer> taken = new HashMap<>();

    MentionFinder(Sentence sentence, TokenType type) {
        this.sentence = sentence;
        this.type = type;
    }

    /** Returns the mentions that a figure belongs to: several for a list, and an empty list if no mention fits. */
    List<TextToken> find(FigureScope scope) {
        TextToken beside = scope.token().beside;
        if (beside != null && beside.is(type)) {
            return List.of(beside);
        }
        List<TextToken> before = free(scope, scope.start, scope.figure);
        List<TextToken> after = after(scope);
        if (!before.isEmpty()) {
            boolean isLast = scope.end == scope.clauseEnd;
            if (isLast && !after.isEmpty() && type == TokenType.PERIOD) {
                after.addAll(0, before);
                return after;
            }
            return before;
        }
        if (!after.isEmpty()) {
            after.forEach(token -> taken.put(token, scope.owner));
            return after;
        }
        List<TextToken> clause = free(scope, scope.clauseStart, scope.clauseEnd);
        List<TextToken> found = clause.isEmpty() ? inOtherClauses(scope) : clause;
        return found.isEmpty() ? sentence.subjects(type, scope.clauseStart, scope.figure) : found;
    }

    private List<TextToken> after(FigureScope scope) {
        boolean isLast = scope.end == scope.clauseEnd;
        List<TextToken> found = new ArrayList<>();
        for (int i = scope.figure + 1; i < scope.end; i++) {
            TextToken token = sentence.get(i);
            if (!isLast && (token.has(WordRole.AND) || token.is(TokenType.LIST_MARK))) {
                break;
            }
            if (token.isSubject(type) && isFree(token, scope)) {
                found.add(token);
            }
        }
        return found;
    }

    private boolean isFree(TextToken token, FigureScope scope) {
        return taken.getOrDefault(token, scope.owner) == scope.owner;
    }

    private List<TextToken> free(FigureScope scope, int from, int to) {
        List<TextToken> found = new ArrayList<>();
        for (TextToken token : sentence.subjects(type, from, to)) {
            if (isFree(token, scope)) {
                found.add(token);
            }
        }
        return found;
    }

    private List<TextToken> inOtherClauses(FigureScope scope) {
        for (int clause = scope.clause() - 1; clause >= 0; clause--) {
            List<TextToken> found = sentence.subjects(type, sentence.start(clause), sentence.end(clause));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int clause = scope.clause() + 1; clause < sentence.clauseCount(); clause++) {
            int start = sentence.start(clause);
            int end = sentence.end(clause);
            if (sentence.has(TokenType.FIGURE, start, end)) {
                break;
            }
            List<TextToken> found = sentence.subjects(type, start, end);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
