// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.WordClaims.Reading;
import io.github.regiostat.text.check.WordStatement.Decision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks statements without a figure: comparisons ("ahead of Shanghai"), extremes ("the highest since 2019"), ranks,
 * trends ("fell for the third year in a row"), multiples and parts ("less than half"), of one region or of "both". A
 * statement that is not clear makes no claim. One that the data contradict makes none either if another region, period
 * or indicator of its sentence agrees with it.
 */
final class WordRule {
    private final Sentence sentence;
    private final WordSubjects subjects;
    private final WordClaims words;
    private final DataIndex data;
    private final ClaimResults claims;

    WordRule(Sentence sentence, WordSubjects subjects, WordClaims words, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.words = words;
        this.data = data;
        this.claims = claims;
    }

    /** Returns the checked statements that are clear. */
    List<CheckedStatement> check() {
        List<CheckedStatement> statements = new ArrayList<>();
        if (sentence.isQuestion) {
            return statements;
        }
        List<Match> matches = new StatementText(sentence).find();
        Match each = null;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            boolean isEach = match.kind() == StatementKind.EACH || match.kind() == StatementKind.NONE;
            boolean isBeforeOther = i + 1 < matches.size() && isInOneClause(match, matches.get(i + 1));
            if (isEach && isBeforeOther) {
                each = match;
                continue;
            }
            CheckedStatement statement = checked(match, each != null && isInOneClause(each, match) ? each : null);
            each = null;
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private boolean isInOneClause(Match first, Match second) {
        return sentence.clause(first.first()) == sentence.clause(second.first());
    }

    private @Nullable CheckedStatement checked(Match match, @Nullable Match each) {
        if (isDenied(match, each)) {
            return null;
        }
        try {
            return each == null
                    ? checked(match, match.start(), words.read(match))
                    : checked(match, each.start(), words.distributed(each, match));
        } catch (NoLinkException | IllegalArgumentException unclear) {
            return null;
        }
    }

    private boolean isDenied(Match match, @Nullable Match each) {
        int clause = sentence.clause(match.first());
        int first = each == null ? match.first() : each.first();
        return sentence.has(WordRole.NEGATION, sentence.start(clause), first)
                || sentence.isAtOtherTime(sentence.start(clause), first, sentence.end(clause))
                || sentence.has(WordRole.NEGATION, match.last() + 1, sentence.end(clause))
                || each != null && sentence.has(WordRole.NEGATION, each.last() + 1, match.first())
                || sentence.has(WordRole.FORECAST, 0, sentence.end(clause))
                || sentence.has(WordRole.DENIAL, 0, sentence.size());
    }

    private @Nullable CheckedStatement checked(Match match, int start, Reading reading) {
        Decision decision = reading.statement().decide(claims);
        boolean isFirm = reading.isFirm() && !subjects.isLoose(reading.key());
        if (decision.verdict() == Verdict.CONTRADICTED && (!isFirm || isOtherwiseTrue(match, reading))) {
            return null;
        }
        String text = sentence.text.substring(start, Math.max(match.end(), start + 1));
        boolean isDecided = decision.verdict() == decision.result().verdict();
        CheckedStatement.Builder statement = isDecided
                ? CheckedStatement.builder(start, text, decision.result())
                : CheckedStatement.builder(
                        start, text, decision.verdict(), decision.result().because());
        StatementParts parts = new StatementParts();
        parts.set(reading.key(), data);
        return statement.parts(parts).build();
    }

    /** Returns whether another region, period or indicator of the text makes a statement true. */
    private boolean isOtherwiseTrue(Match match, Reading reading) {
        return subjects.others(match, reading.key()).stream().anyMatch(other -> isTrue(reading, other));
    }

    private boolean isTrue(Reading reading, ObservationKey other) {
        try {
            Verdict verdict = reading.of().apply(other).decide(claims).verdict();
            return verdict == Verdict.SUPPORTED || verdict == Verdict.CONSISTENT;
        } catch (NoLinkException | IllegalArgumentException noStatement) {
            return false;
        }
    }
}
