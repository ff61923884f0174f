// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.FigureClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Refusals;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import io.github.regiostat.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks the figures and ranks of one sentence. */
final class SentenceChecker {
    /** The qualifiers of a figure with one bound only, which half of all values fit. */
    static final Set<Qualifier> QUALIFIED =
            EnumSet.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST);

    /** The least ratio of a value to a number in thousands or millions. */
    private static final BigDecimal SCALE = BigDecimal.valueOf(500);

    private final Sentence sentence;
    private final ClaimResults claims;
    private final FigureRule figures;
    private final RankRule ranks;
    private final VintageRule vintages;
    private final SubjectRule subjects;
    private final WordRule words;
    private final ParallelRule parallels;
    private final ImpliedRule implied;
    private final Firmness firmness;
    private final BesideLevelRule besideLevel;
    private final VariationRule variations;

    SentenceChecker(
            Sentence sentence,
            Topic topic,
            SubjectRule subjects,
            ParallelRule parallels,
            DataIndex data,
            ClaimResults claims,
            Optional<BigDecimal> band) {
        this.sentence = sentence;
        this.claims = claims;
        this.subjects = subjects;
        LevelRule levels = new LevelRule(sentence, subjects, data);
        this.figures = new FigureRule(
                sentence, new AppositionRule(sentence, subjects, data), new PercentRule(sentence, subjects), levels);
        this.firmness = new Firmness(sentence, topic, subjects);
        this.variations = new VariationRule(sentence, subjects, data, claims);
        this.besideLevel = new BesideLevelRule(sentence, topic, subjects, data, claims);
        this.implied = new ImpliedRule(sentence, topic, subjects, figures, data, claims);
        RankScope scopes = new RankScope(sentence, topic, data, claims);
        WordSubjects named = new WordSubjects(sentence, topic, subjects, data);
        this.ranks = new RankRule(sentence, subjects, scopes);
        this.words = new WordRule(
                sentence, named, scopes, new WordClaims(sentence, named, scopes, data, band), data, claims);
        this.vintages = new VintageRule(sentence);
        this.parallels = parallels;
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
        statements.replaceAll(this::besideLevel);
        List<CheckedStatement> inWords = words.check();
        statements.removeIf(other -> inWords.stream().anyMatch(statement -> replaces(statement, other)));
        inWords.stream()
                .filter(statement ->
                        statements.stream().noneMatch(other -> other.figure().isPresent() && overlap(statement, other)))
                .toList()
                .forEach(statements::add);
        statements.sort(Comparator.comparingInt(CheckedStatement::start));
        return statements;
    }

    /**
     * Returns the statement of a figure, decided by the level beside it if its own words leave it open. Of the reasons
     * against a contradiction, only constant prices are not examined by that rule.
     */
    private CheckedStatement besideLevel(CheckedStatement statement) {
        boolean isOpen =
                statement.verdict() == Verdict.UNLINKED && statement.figure().isPresent();
        for (int i = 0; isOpen && i < sentence.size(); i++) {
            boolean isOwn = sentence.get(i).is(TokenType.FIGURE) && sentence.get(i).start == statement.start();
            if (isOwn && isStatement(i)) {
                StatementParts parts = new StatementParts();
                FigureScope scope = new FigureScope(sentence, i);
                return besideLevel(scope, parts)
                        .map(claims::check)
                        .filter(result ->
                                result.verdict() != Verdict.CONTRADICTED || !firmness.isOfPrices(scope, result))
                        .map(result -> CheckedStatement.builder(statement.start(), statement.text(), result)
                                .parts(parts)
                                .figure(scope.figure().orElseThrow())
                                .build())
                        .orElse(statement);
            }
        }
        return statement;
    }

    private Optional<Claim> besideLevel(FigureScope scope, StatementParts parts) {
        try {
            return figures.openPart(scope).isEmpty()
                    ? besideLevel.read(scope, FigureRule.claimed(scope), parts)
                    : Optional.empty();
        } catch (NoLinkException notClear) {
            return Optional.empty();
        }
    }

    private boolean isStatement(int figure) {
        try {
            figures.requireStatement(new FigureScope(sentence, figure));
            return true;
        } catch (NoLinkException noStatement) {
            return false;
        }
    }

    /** Returns whether a statement in words is the same part of the text as one that was not decided. */
    private static boolean replaces(CheckedStatement inWords, CheckedStatement other) {
        boolean isDecided = other.verdict() == Verdict.SUPPORTED || other.verdict() == Verdict.CONTRADICTED;
        return !isDecided && overlap(inWords, other);
    }

    private static boolean overlap(CheckedStatement first, CheckedStatement second) {
        return first.start() < second.end() && second.start() < first.end();
    }

    private CheckedStatement check(int figure) {
        FigureScope scope = new FigureScope(sentence, figure);
        Phrase phrase = scope.phrase();
        if (phrase.figure().isEmpty()) {
            return unlinked(phrase, phrase.refusal().orElse("the figure cannot be read"));
        }
        return checked(phrase.start(), phrase.text(), parts -> {
                    vintages.requireNoOther(scope);
                    Optional<ClaimResult> found =
                            figures.isDeniedElsewhere(scope) ? other(scope, parts, implied::read) : Optional.empty();
                    return found.isPresent() ? found.get() : stated(scope, parts);
                })
                .figure(phrase.figure().get())
                .build();
    }

    private ClaimResult stated(FigureScope scope, StatementParts parts) {
        figures.requireStatement(scope);
        if (variations.isOfVariation(scope)) {
            return result(scope, claim(() -> variations.read(scope, FigureRule.claimed(scope), parts)), parts);
        }
        ClaimResult result = linked(scope, parts);
        if (isAfterContradicted(scope, result.claim())) {
            throw NoLinkException.unlinked("the data disagree with the figure before, which the multiple may be of");
        }
        return result;
    }

    /** Returns the result of a figure by the words around it, or else as a repetition of the statement before it. */
    private ClaimResult linked(FigureScope scope, StatementParts parts) {
        try {
            ClaimResult result = result(scope, claim(() -> figures.read(scope, parts)), parts);
            boolean isContradicted = result.verdict() == Verdict.CONTRADICTED;
            if (!isContradicted && result.verdict() != Verdict.UNDETERMINED) {
                return result;
            }
            Optional<ClaimResult> found = other(scope, parts, implied::read);
            if (found.isEmpty() && isContradicted && !firmness.isFirm(scope, result)) {
                throw NoLinkException.unlinked("the text may mean something else than what the data contradict");
            }
            return found.orElse(result);
        } catch (NoLinkException reason) {
            if (reason.verdict() != Verdict.UNLINKED) {
                throw reason;
            }
            Optional<ClaimResult> repeated = isOfGap(scope)
                    ? Optional.empty()
                    : other(scope, parts, parallels::read)
                            .filter(result ->
                                    result.verdict() != Verdict.CONTRADICTED || firmness.isFirm(scope, result));
            return repeated.or(() -> other(scope, parts, implied::read)).orElseThrow(() -> reason);
        }
    }

    /** Returns whether a multiple follows an amount that the data disagree with, and so may be of another period. */
    private boolean isAfterContradicted(FigureScope scope, Claim claim) {
        int before = new ChangeEnds(sentence).figureBefore(scope.figure);
        Claim last = before < sentence.start(Math.max(0, scope.clause() - 1)) ? null : subjects.claim(before);
        return claim instanceof MultipleClaim
                && last instanceof LevelClaim
                && claims.check(last).verdict() == Verdict.CONTRADICTED;
    }

    /** Returns whether a figure is the size of a gap, or the size that it was before: "to 84.7 from 98.8 billion". */
    private boolean isOfGap(FigureScope scope) {
        ChangeEnds ends = new ChangeEnds(sentence);
        int before = ends.figureBefore(scope.figure);
        return scope.hasBefore(WordRole.GAP)
                || before >= 0
                        && ends.isFirst(scope.figure)
                        && new FigureScope(sentence, before).hasBefore(WordRole.GAP)
                        && !sentence.has(TokenType.LABEL, before, scope.figure);
    }

    /** A rule for figures whose own words do not say what they are about. */
    private interface OtherRule {
        Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts);
    }

    /** Returns the result of a figure by another rule, or empty if the rule does not apply or the data disagree. */
    private Optional<ClaimResult> other(FigureScope scope, StatementParts parts, OtherRule rule) {
        if (FigureRule.isBelowRegion(scope)) {
            return Optional.empty();
        }
        StatementParts own = new StatementParts();
        try {
            Optional<ClaimResult> result =
                    rule.read(scope, FigureRule.claimed(scope), own).map(claim -> result(scope, claim, own));
            result.ifPresent(found -> parts.set(own));
            return result;
        } catch (NoLinkException noClaim) {
            return Optional.empty();
        } catch (IllegalArgumentException noClaim) {
            Refusals.of(noClaim);
            return Optional.empty();
        }
    }

    private ClaimResult result(FigureScope scope, Claim claim, StatementParts parts) {
        if (parts.indicator != null && subjects.labels.isLoose(parts.indicator)) {
            parts.convention = LabelFinder.NO_LABEL;
        }
        if (parts.convention.isEmpty()) {
            parts.convention = figures.openPart(scope);
        }
        if (isOfCarriedRange(claim)) {
            parts.assume("the text may mean the last of the periods that it names before");
        }
        ClaimResult stated = vintages.select(scope, ofStatedGrowth(claim).orElseGet(() -> claims.check(claim)));
        ClaimResult result = ofCarriedFall(scope, stated, parts).orElse(stated);
        if (!isDerived(scope, claim)) {
            boolean isRejected = result.verdict() == Verdict.CONTRADICTED && !parts.convention.isEmpty();
            subjects.rememberClaim(scope.figure, claim, isRejected);
        }
        return onlyReading(scope, result, parts);
    }

    /** Returns the result of a change as a fall, which the clause before states: "fell the most, by 2.6 %". */
    private Optional<ClaimResult> ofCarriedFall(FigureScope scope, ClaimResult result, StatementParts parts) {
        Claim claim = result.claim();
        int before = sentence.start(Math.max(0, scope.clause() - 1));
        boolean isChange = claim instanceof GrowthClaim
                || claim instanceof DifferenceClaim
                || claim instanceof PointsClaim
                || claim instanceof LevelClaim && parts.indicator != null && PercentRule.isOfGrowth(parts.indicator);
        boolean isOpen = isChange
                && result.verdict() == Verdict.CONTRADICTED
                && FigureRule.direction(scope) == null
                && sentence.has(WordRole.FALL, before, scope.start)
                && !sentence.has(TokenType.LABEL, scope.clauseStart, scope.figure)
                && !sentence.has(WordRole.RISE, scope.clauseStart, scope.figure);
        return isOpen
                ? Optional.ofNullable(ClaimParts.withFigure(
                                claim, FigureRule.signed(FigureRule.claimed(scope), ChangeDirection.DECREASE)))
                        .map(claims::check)
                        .filter(fall -> fall.verdict() == Verdict.SUPPORTED)
                : Optional.empty();
    }

    /** Returns the result of growth by the rate that the data state beside the levels, unless only the levels agree. */
    private Optional<ClaimResult> ofStatedGrowth(Claim claim) {
        return subjects.labels
                .statedGrowth(claim)
                .map(claims::check)
                .filter(byRate -> byRate.verdict() != Verdict.UNDETERMINED)
                .filter(byRate -> byRate.verdict() != Verdict.CONTRADICTED
                        || claims.check(claim).verdict() == Verdict.CONTRADICTED);
    }

    /**
     * Returns whether a claim is about all quarters or months of a text, and its sentence compares with the one before.
     */
    private boolean isOfCarriedRange(Claim claim) {
        boolean isOfRange = claim instanceof CumulativeClaim
                || claim instanceof GrowthClaim growth && growth.of().period().isRange();
        return isOfRange
                && sentence.has(WordRole.PERIOD_BEFORE, 0, sentence.size())
                && sentence.subjects(TokenType.PERIOD, 0, sentence.size()).isEmpty();
    }

    /**
     * Returns whether a claim is about another amount, which the figure implies: that of all, for an amount per head.
     */
    private static boolean isDerived(FigureScope scope, Claim claim) {
        boolean isStated = scope.figure().flatMap(Figure::quantity).isPresent()
                && scope.phrase().claimed().isEmpty();
        return isStated
                && claim instanceof FigureClaim other
                && other.figure().quantity().isEmpty();
    }

    /** Rejects a number without a unit that is far below the value: its scale may be stated elsewhere. */
    static void requireNoScale(Phrase phrase, ClaimResult result) {
        boolean isBare = phrase.text().chars().noneMatch(Character::isLetter);
        Optional<BigDecimal> claimed = result.claimed().flatMap(Interval::upper).map(BigDecimal::abs);
        Optional<BigDecimal> implied = result.implied().flatMap(Interval::lower).map(BigDecimal::abs);
        boolean isFar = claimed.isPresent()
                && implied.isPresent()
                && claimed.get().multiply(SCALE).compareTo(implied.get()) < 0;
        if (isBare && isFar && result.claim() instanceof LevelClaim) {
            throw NoLinkException.unlinked("the number has no unit, and its scale is not stated beside it");
        }
    }

    /** Returns a result, unless the data contradict it and agree with another reading of the sentence. */
    private ClaimResult onlyReading(FigureScope scope, ClaimResult result, StatementParts parts) {
        // Half of all values are "less than" a figure, so that another reading that agrees tells little.
        boolean isOpen = scope.figure()
                .filter(figure -> QUALIFIED.contains(figure.qualifier()))
                .isPresent();
        boolean isRead = parts.region != null && parts.period != null;
        boolean isConvention = !parts.convention.isEmpty();
        if (result.verdict() != Verdict.CONTRADICTED || !isConvention && (isOpen || !isRead)) {
            return result;
        }
        if (isConvention) {
            throw NoLinkException.unlinked(parts.convention);
        }
        requireNoScale(scope.phrase(), result);
        for (Claim other : subjects.otherReadings(scope, result.claim(), parts)) {
            Verdict verdict = claims.check(other).verdict();
            if (verdict == Verdict.SUPPORTED || verdict == Verdict.CONSISTENT) {
                throw NoLinkException.unlinked("the sentence has two readings: "
                        + ClaimParts.inWords(result.claim()) + ", or "
                        + ClaimParts.inWords(other));
            }
        }
        return result;
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
            throw NoLinkException.undetermined("The statement is not a claim that can be checked: "
                    + Refusals.of(e).getMessage());
        }
    }
}
