// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.check.WordClaims.Reading;
import io.github.regiostat.text.check.WordStatement.Decision;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks statements without a figure: comparisons ("ahead of Shanghai"), extremes ("the highest since 2019"), ranks,
 * trends ("fell for the third year in a row"), multiples and parts ("less than half"), of one region or of "both". A
 * statement that is not clear makes no claim. One that the data contradict makes none either if another region, period
 * or indicator of its sentence agrees with it.
 */
final class WordRule {
    /** Words before what has not happened yet: "close to overtaking". */
    private static final Pattern NEARLY = Pattern.compile(
            "(?i)\\b(?:close to|about to|on the verge of|on course to|poised to|nearly|almost|not far from)\\W*$"
                    + "|(?:即将|几乎|快要|逼近|有望|接近)$");

    /** Words before a clause of time, which states no event of its own year: "since it overtook Japan". */
    private static final Pattern TIME =
            Pattern.compile("(?i)\\b(?:since|after|when|before|until|once)\\b[^,;:]*$|自[^，；：]*$");

    /** Words for what was so in the past only: "once ahead of solar, it is now behind". */
    private static final Pattern FORMERLY = Pattern.compile(
            "(?i)\\b(?:once(?! again| more)|formerly|previously|used to be|no longer)\\b|结束了?|曾经?[^，；：]*$");

    private static final Pattern FIRST = Pattern.compile("(?i)first time|首次|首度|头一次");

    /** The kinds that few values fit by chance, so that they may be about the figure before. */
    private static final Set<StatementKind> IMPLIED = EnumSet.of(
            StatementKind.EXTREME,
            StatementKind.STREAK,
            StatementKind.TOP,
            StatementKind.SECOND,
            StatementKind.FIRST_TIME,
            StatementKind.MULTIPLE,
            StatementKind.COMPARE,
            StatementKind.OVERTAKE,
            StatementKind.SHARE);

    private final Sentence sentence;
    private final WordSubjects subjects;
    private final WordClaims words;
    private final DataIndex data;
    private final ClaimResults claims;
    private final DerivedWords derived;
    private final OnlyWords only;

    WordRule(
            Sentence sentence,
            WordSubjects subjects,
            RankScope scopes,
            WordClaims words,
            DataIndex data,
            ClaimResults claims) {
        this.derived = new DerivedWords(sentence, subjects, scopes, words, data, claims);
        this.only = new OnlyWords(sentence, subjects, scopes, words, data);
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
            boolean isBeforeOther = i + 1 < matches.size() && isInOneClause(match, matches.get(i + 1));
            boolean isEach = switch (match.kind()) {
                case EACH, NONE -> isBeforeOther;
                case ONLY -> isBeforeOther && matches.get(i + 1).kind() == StatementKind.COMPARE;
                default -> false;
            };
            if (isEach) {
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
        if (isDenied(match, each)
                || isWithPart(match)
                || isOfShare(match)
                || each != null && derived.isOfAddition(each)
                || match.kind() == StatementKind.EACH && derived.isOfAddition(match)
                || ReportedSpeech.isIn(sentence, match.first())) {
            return null;
        }
        if (isFirstComparison(match)) {
            boolean isOther = match.kind() == StatementKind.OVERTAKE || each != null || derived.isOfChange(match);
            return isOther ? null : first(match);
        }
        if (each == null && (derived.isOfChange(match) || match.kind() == StatementKind.PART)) {
            return ofDerived(match);
        }
        try {
            if (each != null) {
                Reading reading =
                        each.kind() == StatementKind.ONLY ? only.read(each, match) : words.distributed(each, match);
                return checked(match, each.start(), reading, true);
            }
            Reading reading = match.kind() == StatementKind.ONLY ? only.read(match, null) : words.read(match);
            return checked(match, match.start(), reading, true);
        } catch (NoLinkException | IllegalArgumentException unclear) {
            if (each != null && each.kind() == StatementKind.ONLY) {
                return checked(match, null);
            }
            CheckedStatement ofDerived = each == null && !hasOwnLabel(match) ? ofDerived(match) : null;
            boolean isImplied = ofDerived == null && each == null && IMPLIED.contains(match.kind());
            return isImplied ? implied(match) : ofDerived;
        }
    }

    private @Nullable CheckedStatement first(Match comparison) {
        try {
            return checked(comparison, comparison.start(), words.firstComparison(comparison), true);
        } catch (NoLinkException | IllegalArgumentException unclear) {
            return null;
        }
    }

    private @Nullable CheckedStatement ofDerived(Match match) {
        try {
            Reading reading = derived.read(match);
            return reading == null ? null : checked(match, match.start(), reading, reading.isFirm());
        } catch (NoLinkException | IllegalArgumentException unclear) {
            return null;
        }
    }

    /**
     * Returns a statement about the observation of the nearest figure that the data support, which can only support.
     */
    private @Nullable CheckedStatement implied(Match match) {
        try {
            ObservationKey key = subjects.nearest(match, claims);
            subjects.assume(key);
            return key == null ? null : checked(match, match.start(), words.read(match), false);
        } catch (NoLinkException | IllegalArgumentException unclear) {
            return null;
        } finally {
            subjects.assume(null);
        }
    }

    /** Returns whether a comparison is true for the first time, which is more than the comparison. */
    private boolean isFirstComparison(Match match) {
        int clause = sentence.clause(match.first());
        String words =
                sentence.words(sentence.get(sentence.start(clause)).start, sentence.get(sentence.end(clause) - 1).end);
        return switch (match.kind()) {
            case COMPARE, OVERTAKE -> FIRST.matcher(words).find();
            default -> false;
        };
    }

    /** Returns whether a comparison is with a part, a multiple or a whole year of its reference: 不到法国的三分之一. */
    private boolean isWithPart(Match match) {
        TextToken next = sentence.at(match.last() + 1);
        TextToken second = sentence.at(match.last() + 2);
        TextToken figure = next != null && next.is(TokenType.WORD) && next.has(WordRole.OF) ? second : next;
        if (match.kind() == StatementKind.COMPARE && next != null && next.has(WordRole.WHOLE_YEAR)) {
            return true;
        }
        return match.kind() == StatementKind.COMPARE
                && figure != null
                && figure.is(TokenType.FIGURE)
                && !StatementText.isFigure(figure);
    }

    /**
     * Returns whether a statement may compare shares and not levels: "the shares of both were lower than in 2015". The
     * order of two shares in one whole is that of their levels.
     */
    private boolean isOfShare(Match match) {
        int end = sentence.end(sentence.clause(match.first()));
        return match.kind() != StatementKind.PART
                && sentence.has(WordRole.SHARE_NOUN, 0, match.first())
                && !sentence.has(TokenType.LABEL, match.first(), end)
                && !sentence.has(TokenType.REGION, match.first(), end);
    }

    private boolean isDenied(Match match, @Nullable Match each) {
        int clause = sentence.clause(match.first());
        int first = each == null ? match.first() : each.first();
        String before = sentence.words(sentence.get(sentence.start(clause)).start, sentence.get(first).start);
        return sentence.has(WordRole.NEGATION, sentence.start(clause), first)
                || NEARLY.matcher(before).find()
                || FORMERLY.matcher(before).find()
                || match.kind() == StatementKind.OVERTAKE
                        && TIME.matcher(before).find()
                || sentence.isAtOtherTime(sentence.start(clause), first, sentence.end(clause))
                || sentence.has(WordRole.NEGATION, match.last() + 1, sentence.end(clause))
                || each != null && sentence.has(WordRole.NEGATION, each.last() + 1, match.first())
                || sentence.has(WordRole.FORECAST, 0, sentence.end(clause))
                || sentence.has(WordRole.DENIAL, 0, sentence.size());
    }

    private @Nullable CheckedStatement checked(Match match, int start, Reading reading, boolean isNamed) {
        Decision decision = reading.statement().decide(claims);
        boolean isFirm = isNamed
                && reading.isFirm()
                && !subjects.isLoose(reading.key())
                && !hasOtherSubject(match, start)
                && !sentence.has(WordRole.NAMED_YEAR, 0, sentence.size());
        boolean isOther =
                !isFirm || match.kind() == StatementKind.MULTIPLE && Firmness.isFar(decision.result(), Firmness.FAR);
        if (decision.verdict() == Verdict.CONTRADICTED && (isOther || isOtherwiseTrue(match, reading))) {
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

    /** Returns whether the clause names what a statement is about: 收入水平已超过湖南. */
    private boolean hasOwnLabel(Match match) {
        return sentence.has(TokenType.LABEL, sentence.start(sentence.clause(match.first())), match.first());
    }

    /** Returns whether unknown words of its clause may be what a statement is about: "the head count slipped". */
    private boolean hasOtherSubject(Match match, int start) {
        int clause = sentence.start(sentence.clause(match.first()));
        return sentence.subjects(TokenType.LABEL, clause, match.first()).isEmpty()
                && sentence.get(clause).start < start
                && !sentence.isLight(clause, match.first());
    }

    /** Returns whether another region, period, indicator or change of the text makes a statement true. */
    private boolean isOtherwiseTrue(Match match, Reading reading) {
        return isTrueOfChange(match)
                || subjects.others(match, reading.key()).stream().anyMatch(other -> isTrue(reading, other));
    }

    private boolean isTrueOfChange(Match match) {
        try {
            return derived.isTrueOfChange(match);
        } catch (NoLinkException | IllegalArgumentException noStatement) {
            return false;
        }
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
