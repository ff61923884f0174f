// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the figures and ranks of one sentence. */
final class SentenceChecker {
    private final Sentence sentence;
    private final ClaimResults claims;
    private final FigureReader figures;
    private final RankReader ranks;
    private final VintageReader vintages;

    SentenceChecker(Sentence sentence, SubjectReader subjects, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.claims = claims;
        this.figures = new FigureReader(
                sentence, new PercentReader(sentence, subjects), new LevelReader(sentence, subjects, data));
        this.ranks = new RankReader(sentence, subjects);
        this.vintages = new VintageReader(sentence);
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
        StatementParts parts = new StatementParts();
        if (phrase.figure().isEmpty()) {
            return unlinked(phrase, phrase.refusal().orElse("the figure cannot be read"));
        }
        try {
            vintages.requireNoOther(scope);
            return statement(phrase, parts, vintages.select(scope, claims.check(claim(scope, parts))));
        } catch (NoLinkException e) {
            return statement(phrase, parts, e);
        }
    }

    /** Returns the claim of a figure; parts that no claim combines, such as a share in itself, are undetermined. */
    private Claim claim(FigureScope scope, StatementParts parts) {
        try {
            return figures.read(scope, parts);
        } catch (IllegalArgumentException e) {
            throw NoLinkException.undetermined("The statement is not a claim that can be checked: " + e.getMessage());
        }
    }

    /** Returns the statement of a figure that is not linked. */
    static CheckedStatement unlinked(Phrase phrase, String reason) {
        return statement(phrase, new StatementParts(), NoLinkException.unlinked(reason));
    }

    private static CheckedStatement statement(Phrase phrase, StatementParts parts, NoLinkException reason) {
        return new CheckedStatement(
                phrase.start(),
                phrase.end(),
                phrase.text(),
                phrase.figure(),
                Optional.empty(),
                Optional.ofNullable(parts.indicator),
                Optional.ofNullable(parts.region),
                Optional.ofNullable(parts.period),
                reason.verdict(),
                because(reason),
                Optional.empty());
    }

    private static CheckedStatement statement(Phrase phrase, StatementParts parts, ClaimResult result) {
        Optional<Figure<?>> figure = phrase.figure();
        return new CheckedStatement(
                phrase.start(),
                phrase.end(),
                phrase.text(),
                figure,
                Optional.empty(),
                Optional.ofNullable(parts.indicator),
                Optional.ofNullable(parts.region),
                Optional.ofNullable(parts.period),
                result.verdict(),
                result.because(),
                Optional.of(result));
    }

    private static String because(NoLinkException reason) {
        String text = reason.reason();
        return reason.verdict() == Verdict.UNLINKED ? "Not linked: " + text + "." : text;
    }

    private Claim claim(RankMention rank, StatementParts parts) {
        try {
            return ranks.read(rank, parts);
        } catch (IllegalArgumentException e) {
            throw NoLinkException.undetermined("The statement is not a claim that can be checked: " + e.getMessage());
        }
    }

    private CheckedStatement check(RankMention rank) {
        StatementParts parts = new StatementParts();
        Verdict verdict;
        String because;
        Optional<ClaimResult> result = Optional.empty();
        try {
            Claim claim = claim(rank, parts);
            ClaimResult checked = claims.check(claim);
            verdict = checked.verdict();
            because = checked.because();
            result = Optional.of(checked);
        } catch (NoLinkException e) {
            verdict = e.verdict();
            because = because(e);
        }
        int start = sentence.get(rank.first()).start;
        int end = sentence.get(rank.last()).end;
        return new CheckedStatement(
                start,
                end,
                sentence.text.substring(start, end),
                Optional.empty(),
                Optional.of(rank.rank()),
                Optional.ofNullable(parts.indicator),
                Optional.ofNullable(parts.region),
                Optional.ofNullable(parts.period),
                verdict,
                because,
                result);
    }
}
