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
        List<TextToken> owned = owned(scope);
        if (!owned.isEmpty()) {
            return owned;
        }
        List<TextToken> before = free(scope, scope.start, scope.figure);
        List<TextToken> after = after(scope);
        if (!before.isEmpty()) {
            boolean isLast = scope.end == scope.clauseEnd;
            if (isLast && !after.isEmpty() && type == TokenType.PERIOD) {
                if (isAfterAnd(before, scope)) {
                    return after;
                }
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
        List<TextToken> antecedent = clause.isEmpty() ? antecedent(scope) : clause;
        List<TextToken> found = antecedent.isEmpty() ? inOtherClauses(scope) : antecedent;
        return found.isEmpty() ? own(scope, scope.clauseStart, scope.figure) : found;
    }

    /**
     * Returns whether "and" follows the mentions before a figure: "topped it in 2023 and reached 94 million in 2024".
     */
    private boolean isAfterAnd(List<TextToken> before, FigureScope scope) {
        int last = sentence.tokens.indexOf(before.get(before.size() - 1));
        return sentence.has(WordRole.AND, last, scope.figure);
    }

    /** Returns the region before a relative clause: "ahead of Shanghai, where output came to 5.31 trillion". */
    private List<TextToken> antecedent(FigureScope scope) {
        TextToken first = sentence.get(scope.clauseStart);
        int last = scope.clauseStart - 1;
        while (last >= 0 && sentence.get(last).is(TokenType.COMMA)) {
            last--;
        }
        TextToken before = sentence.at(last);
        boolean isRelative = first.is(TokenType.WORD) && first.has(WordRole.RELATIVE);
        return isRelative && before != null && before.is(type) && !before.isContext ? List.of(before) : List.of();
    }

    /** Returns the mention that belongs to a figure alone. */
    private List<TextToken> owned(FigureScope scope) {
        for (int i = scope.clauseStart; i < sentence.size(); i++) {
            TextToken token = sentence.get(i);
            if (token.isSubjectOfOwner && token.is(type) && scope.token().equals(token.owner)) {
                return List.of(token);
            }
        }
        return List.of();
    }

    /** Returns the mentions between two indexes that do not belong to another figure. */
    private List<TextToken> own(FigureScope scope, int from, int to) {
        List<TextToken> found = new ArrayList<>();
        for (TextToken token : sentence.subjects(type, from, to)) {
            if (!token.isOwnedByOther(scope.token())) {
                found.add(token);
            }
        }
        return found;
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
        if (token.isAmbiguous) {
            throw NoLinkException.unlinked("the text names a period that may belong to either of two figures");
        }
        boolean isShared = taken.getOrDefault(token, scope.owner) == scope.start - 1 && isResult(scope);
        return (isShared || taken.getOrDefault(token, scope.owner) == scope.owner)
                && !token.isOwnedByOther(scope.token());
    }

    /** Returns whether a figure is the result of the change before it: "rose by 47 percent in 2024 to 36.9 million". */
    private boolean isResult(FigureScope scope) {
        for (int i = scope.figure - 1; i >= scope.start; i--) {
            TextToken token = sentence.get(i);
            if (!token.is(TokenType.WORD)) {
                return false;
            }
            if (token.has(WordRole.TO)) {
                return true;
            }
        }
        return false;
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
            List<TextToken> found = own(scope, sentence.start(clause), sentence.end(clause));
            found.removeIf(sentence::isBase);
            boolean isRelative =
                    clause > 0 && sentence.get(sentence.start(clause)).has(WordRole.RELATIVE);
            if (!found.isEmpty() && !isRelative) {
                return found;
            }
        }
        for (int clause = scope.clause() + 1; clause < sentence.clauseCount(); clause++) {
            int start = sentence.start(clause);
            int end = sentence.end(clause);
            boolean isOther = sentence.get(start).has(WordRole.CLAUSE);
            if (isOther || sentence.has(TokenType.FIGURE, start, end) || sentence.isBracket(start - 1)) {
                break;
            }
            List<TextToken> found = own(scope, start, end);
            found.removeIf(token -> token.period != null && token.period.isEarlier());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
