// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the vintage that a text names, such as "as first published" or 最终核实, among the results of a claim. */
final class VintageRule {
    private static final int MIN_NAME = 2;

    private final Sentence sentence;

    VintageRule(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the result with the vintage that the text names, or the given result if it names none. */
    ClaimResult select(FigureScope scope, ClaimResult result) {
        if (result.otherVintages().isEmpty()) {
            return result;
        }
        List<ClaimResult> all = new ArrayList<>(result.otherVintages());
        all.add(0, result);
        List<ClaimResult> named =
                all.stream().filter(each -> isNamed(each, scope)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        TextToken word = named(scope);
        if (word == null) {
            return result;
        }
        boolean isLatest = word.has(WordRole.VINTAGE_LATEST);
        WordRole role = isLatest ? WordRole.VINTAGE_LATEST : WordRole.VINTAGE_FIRST;
        List<ClaimResult> fitting =
                all.stream().filter(each -> hasWord(each, role)).toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (isLatest) {
            return result;
        }
        throw NoLinkException.undetermined("It is not clear which vintage of the data the text names.");
    }

    /** Rejects a comparison with another vintage: 比初步核算数增加300亿元. */
    void requireNoOther(FigureScope scope) {
        for (int i = scope.start; i + 1 < scope.end; i++) {
            boolean isCompared = sentence.get(i).has(WordRole.COMPARATOR) && isVintage(sentence.get(i + 1));
            if (isCompared) {
                throw NoLinkException.unlinked("the text compares two vintages of the data");
            }
        }
    }

    /**
     * Returns the word of a vintage nearest to a figure: before it in the sentence, otherwise after it in its clause.
     */
    private @Nullable TextToken named(FigureScope scope) {
        for (int i = scope.figure - 1; i >= scope.start; i--) {
            if (isVintage(sentence.get(i))) {
                return sentence.get(i);
            }
        }
        for (int i = scope.figure + 1; i < scope.end; i++) {
            if (isVintage(sentence.get(i))) {
                return sentence.get(i);
            }
        }
        for (int i = scope.start - 1; i >= 0; i--) {
            if (isVintage(sentence.get(i))) {
                return sentence.get(i);
            }
        }
        return afterFigure(scope);
    }

    private @Nullable TextToken afterFigure(FigureScope scope) {
        for (int i = scope.end; i < end(scope); i++) {
            if (isVintage(sentence.get(i))) {
                return sentence.get(i);
            }
        }
        return null;
    }

    private static boolean isVintage(TextToken token) {
        return token.is(TokenType.WORD) && token.hasAny(WordRole.VINTAGE_FIRST, WordRole.VINTAGE_LATEST);
    }

    /** Returns the end of the clause, or of the clauses after it without a figure: "was 3 % (as first published)". */
    private int end(FigureScope scope) {
        int clause = scope.clause() + 1;
        while (clause < sentence.clauseCount()
                && !sentence.has(TokenType.FIGURE, sentence.start(clause), sentence.end(clause))) {
            clause++;
        }
        return sentence.end(clause - 1);
    }

    private boolean isNamed(ClaimResult result, FigureScope scope) {
        String name = result.vintage().map(FoldedText::term).orElse("");
        boolean isWord = name.chars().anyMatch(Character::isLetter) && name.length() > MIN_NAME;
        int start = sentence.get(0).start;
        int end = sentence.get(end(scope) - 1).end;
        return isWord && FoldedText.term(sentence.text.substring(start, end)).contains(name);
    }

    private static boolean hasWord(ClaimResult result, WordRole role) {
        String name = result.vintage().map(FoldedText::term).orElse("");
        return RoleTable.get().words(role).stream().anyMatch(word -> name.contains(word.text()));
    }
}
