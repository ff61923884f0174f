// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.claim.ClaimResult;
import io.github.regiostat.textcheck.TextToken.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Finds the vintage that a text names, such as "as first published" or 最终核实, among the results of a claim. */
final class VintageReader {
    private static final int MIN_NAME = 2;

    private final Sentence sentence;

    VintageReader(Sentence sentence) {
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
        int scopeEnd = end(scope);
        boolean isFirst = sentence.has(WordRole.VINTAGE_FIRST, 0, scopeEnd);
        boolean isLatest = sentence.has(WordRole.VINTAGE_LATEST, 0, scopeEnd);
        if (isFirst == isLatest) {
            return result;
        }
        WordRole role = isFirst ? WordRole.VINTAGE_FIRST : WordRole.VINTAGE_LATEST;
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
