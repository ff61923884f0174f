// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks the figures and ranks of one sentence. */
final class SentenceChecker {
    private final Sentence sentence;
    private final ClaimResults claims;
    private final FigureRule figures;
    private final RankRule ranks;
    private final VintageRule vintages;

    SentenceChecker(Sentence sentence, SubjectRule subjects, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.claims = claims;
        this.figures =
                new FigureRule(sentence, new PercentRule(sentence, subjects), new LevelRule(sentence, subjects, data));
        this.ranks = new RankRule(sentence, subjects);
        this.vintages = new VintageRule(sentence);
    }

    /** Returns the statements of the sentence in order of position. */
    List<CheckedStatement> check(List<RankMention> ranked) {
        List<CheckedStatement> statements = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            while (next < ranked.size() && ranked.get(next).ordinal() == i) {
                statements.add(check(ranked.get(next++)));
            }
            if (sentence.get(i).is(TokenType.FIGURE)) {
                statements.add(check(i));
            }
        }
        return statements;
    }

    private CheckedStatement check(int figure) {
        FigureScope scope = new FigureScope(sentence, figure);
        Phrase phrase = scope.phrase();
        if (phrase.figure().isEmpty()) {
            return unlinked(phrase, phrase.refusal().orElse("the figure cannot be read"));
        }
        return checked(phrase.start(), phrase.text(), parts -> {
                    vintages.requireNoOther(scope);
                    return vintages.select(scope, claims.check(claim(() -> figures.read(scope, parts))));
                })
                .figure(phrase.figure().get())
                .build();
    }

    private CheckedStatement check(RankMention rank) {
        int start = sentence.get(rank.first()).start;
        String text = sentence.text.substring(start, sentence.get(rank.last()).end);
        return checked(start, text, parts -> claims.check(claim(() -> ranks.read(rank, parts))))
                .rank(rank.rank())
                .build();
    }

    /** Returns the statement of a figure that is not linked. */
    static CheckedStatement unlinked(Phrase phrase, String reason) {
        CheckedStatement.Builder builder = notChecked(phrase.start(), phrase.text(), NoLinkException.unlinked(reason));
        phrase.figure().ifPresent(builder::figure);
        return builder.build();
    }

    private static CheckedStatement.Builder checked(
            int start, String text, Function<StatementParts, ClaimResult> check) {
        StatementParts parts = new StatementParts();
        CheckedStatement.Builder builder;
        try {
            builder = CheckedStatement.builder(start, text, check.apply(parts));
        } catch (NoLinkException e) {
            builder = notChecked(start, text, e);
        }
        return builder.parts(parts);
    }

    private static CheckedStatement.Builder notChecked(int start, String text, NoLinkException reason) {
        boolean isUnlinked = reason.verdict() == Verdict.UNLINKED;
        String because = isUnlinked ? "Not linked: " + reason.reason() + "." : reason.reason();
        return CheckedStatement.builder(start, text, reason.verdict(), because);
    }

    /** Returns a claim, or throws if no claim combines the parts, such as a share in itself. */
    private static Claim claim(Supplier<Claim> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw NoLinkException.undetermined("The statement is not a claim that can be checked: " + e.getMessage());
        }
    }
}
