// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the data may contradict a figure: only if the text can hardly mean something else. A wrong statement
 * is mostly near the value, and its sentence names what it is about.
 */
final class Firmness {
    /** The greatest ratio of a claimed level to the value that it may be a wrong statement of. */
    private static final BigDecimal NEAR = new BigDecimal("1.5");

    /** The same ratio where the clause of the figure names the indicator. */
    static final BigDecimal FAR = new BigDecimal("2.2");

    /** The ratio beyond which the text must mean something else, whatever it names, unless the digits agree. */
    private static final BigDecimal ABSURD = BigDecimal.valueOf(1000);

    /** The concept of output in the tables of words. */
    private static final String OUTPUT = "gdp";

    /** The usual greatest difference of growth in current and in constant prices, in percentage points. */
    private static final BigDecimal PRICES = BigDecimal.TEN;

    /** The greatest power of ten that a wrong scale differs by. */
    private static final int MAX_SCALE = 12;

    private final Sentence sentence;
    private final Topic topic;
    private final SubjectRule subjects;

    Firmness(Sentence sentence, Topic topic, SubjectRule subjects) {
        this.sentence = sentence;
        this.topic = topic;
        this.subjects = subjects;
    }

    /** Returns whether a result that contradicts a figure stands. */
    boolean isFirm(FigureScope scope, ClaimResult result) {
        boolean isOther = !scope.isNamed() && isFar(result, NEAR) && isVague(scope)
                || !isNamedInSentence(scope) && isFar(result, FAR)
                || sentence.subjects(TokenType.LABEL, 0, sentence.size()).isEmpty() && isFarGrowth(result)
                || (isFar(result, ABSURD) || isFarDifference(result)) && !isOfOtherScale(result)
                || isRough(scope, result.claim())
                || isOfOtherRegion(result.claim())
                || isFirstWithoutPeriod(scope)
                || result.claim() instanceof LevelClaim && (isBeforeUnknown(scope) || isOfDifference(scope))
                || isOfPart(scope, result.claim())
                || isOfOtherShare(scope, result.claim())
                || isOfChange(scope, result.claim())
                || isAfterRatio(scope, result.claim())
                || isShareOfRate(scope, result.claim())
                || isOfPrices(scope, result)
                || isOfPeak(scope, result.claim())
                || isOfOtherYears(scope, result)
                || isAfterUnlinked(scope, result.claim());
        return !isOther;
    }

    /** Returns whether the sentence names indicator, region and period, or the one before has named nothing else. */
    private boolean isNamedInSentence(FigureScope scope) {
        boolean isOfTopic = scope.isLabelled()
                && topic.regions.size() <= 1
                && topic.periods.size() <= 1
                && topic.labels.stream().allMatch(label -> isLabelOf(scope, label));
        return isOfTopic
                || !sentence.subjects(TokenType.LABEL, 0, sentence.size()).isEmpty()
                        && !sentence.subjects(TokenType.REGION, 0, sentence.size())
                                .isEmpty()
                        && !sentence.subjects(TokenType.PERIOD, 0, sentence.size())
                                .isEmpty();
    }

    private boolean isLabelOf(FigureScope scope, List<Indicator<?>> label) {
        return sentence.subjects(TokenType.LABEL, scope.clauseStart, scope.clauseEnd).stream()
                .anyMatch(token -> token.indicators.equals(label));
    }

    /** Returns whether a share may be of another part or whole: its part is not named, or no word states a share. */
    private boolean isOfOtherShare(FigureScope scope, Claim claim) {
        return claim instanceof ShareClaim share && !(isShareStated() && isPartNamed(scope, share));
    }

    private boolean isShareStated() {
        return sentence.has(WordRole.SHARE_VERB, 0, sentence.size())
                || sentence.has(WordRole.SHARE_NOUN, 0, sentence.size())
                || sentence.tokens.stream().anyMatch(token -> token.has(WordRole.OF) && !token.isHan);
    }

    /** Returns whether the clause names the part, or an earlier one where the figure continues a list of shares. */
    private boolean isPartNamed(FigureScope scope, ShareClaim share) {
        int start = scope.startWithIntroduction();
        boolean isContinued =
                sentence.subjects(TokenType.LABEL, start, scope.clauseEnd).isEmpty()
                        && claimBefore(scope) instanceof ShareClaim before
                        && before.part().indicator().equals(share.part().indicator());
        for (int i = isContinued ? 0 : start; i < scope.clauseEnd; i++) {
            TextToken before = sentence.at(i - 1);
            boolean isPredicate = before != null && before.has(WordRole.BE);
            if ((i < scope.figure || isPredicate) && isOf(sentence.get(i), share.part())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a difference between regions may be of changes and not of levels, since it follows a change. */
    private boolean isOfChange(FigureScope scope, Claim claim) {
        boolean isOfRegions = claim instanceof DifferenceClaim difference
                && !difference.of().region().equals(difference.reference().region());
        Claim before = claimBefore(scope);
        return isOfRegions && (before instanceof DifferenceClaim || before instanceof GrowthClaim);
    }

    /** Returns whether a growth follows a level that is not linked, and which it may be the growth of. */
    private boolean isAfterUnlinked(FigureScope scope, Claim claim) {
        int before = new ChangeEnds(sentence).figureBefore(scope.figure);
        return claim instanceof GrowthClaim
                && before >= 0
                && scope.clause() - sentence.clause(before) <= 1
                && sentence.subjects(TokenType.LABEL, before, scope.figure).isEmpty()
                && sentence.subjects(TokenType.REGION, before, scope.figure).isEmpty()
                && subjects.claim(before) == null;
    }

    /**
     * Returns whether a percentage may be a share of what only a rate of the data measures: "20 % of the EU's debt".
     */
    private boolean isShareOfRate(FigureScope scope, Claim claim) {
        return claim instanceof LevelClaim level
                && PercentRule.isRate(level.figure())
                && sentence.has(WordRole.SHARE_VERB, scope.clauseStart, scope.figure)
                && sentence.subjects(TokenType.LABEL, scope.clauseStart, scope.clauseEnd).stream()
                        .flatMap(token -> token.indicators.stream())
                        .allMatch(indicator -> indicator.id().equals(level.of().indicator()));
    }

    /** Returns whether a number of years may be of a group or a part of life: "women had 87.1 years", 健康预期寿命. */
    private boolean isOfOtherYears(FigureScope scope, ClaimResult result) {
        return result.claim() instanceof LevelClaim
                && SpelledText.isOfYears(FoldedText.term(scope.phrase().text()))
                && (isFar(result, NEAR)
                        || sentence.tokens.subList(0, scope.figure).stream()
                                .anyMatch(token -> token.is(TokenType.UNKNOWN)));
    }

    /** Returns whether a change is from a peak whose year no word names: "1.4 % off their peak". */
    private boolean isOfPeak(FigureScope scope, Claim claim) {
        return claim instanceof GrowthClaim
                && !sentence.has(TokenType.PERIOD, scope.figure, scope.end)
                && sentence.tokens.subList(scope.figure + 1, scope.end).stream()
                        .anyMatch(token -> ReferenceMarks.isLevel(sentence.text, token));
    }

    /**
     * Returns whether growth of output may be in constant prices, as is usual, where the data have current prices: the
     * text calls it neither real nor nominal, and it is as near to the growth in the data as prices usually move it.
     */
    boolean isOfPrices(FigureScope scope, ClaimResult result) {
        boolean isOpen = result.claim() instanceof GrowthClaim growth
                && growth.basis() == GrowthBasis.UNSTATED
                && growth.since().plusYears(1).equals(growth.of().period())
                && !scope.hasInClause(WordRole.NOMINAL)
                && subjects.labels.isOf(OUTPUT, growth.of().indicator());
        return isOpen
                && result.claimed()
                        .flatMap(Interval::upper)
                        .flatMap(claimed ->
                                result.implied().flatMap(Interval::lower).map(claimed::subtract))
                        .filter(gap -> gap.abs().compareTo(PRICES) <= 0)
                        .isPresent();
    }

    /** Returns whether a level follows an amount per unit, which it may be too: 每家医院257张床，北威州为344张. */
    private boolean isAfterRatio(FigureScope scope, Claim claim) {
        int before = new ChangeEnds(sentence).figureBefore(scope.figure);
        return claim instanceof LevelClaim level
                && before >= 0
                && level.figure().unit().kind() != AmountPer.class
                && new FigureScope(sentence, before)
                        .figure()
                        .filter(figure -> figure.unit().kind() == AmountPer.class)
                        .isPresent();
    }

    private @Nullable Claim claimBefore(FigureScope scope) {
        return subjects.claim(new ChangeEnds(sentence).figureBefore(scope.figure));
    }

    /** Returns whether a multiple is of a region that only owns another figure: "and three times Greece's 35.9". */
    private boolean isOfOtherRegion(Claim claim) {
        List<TextToken> named = claim instanceof MultipleClaim multiple
                ? sentence.tokens.stream()
                        .filter(token -> token.is(TokenType.REGION) && isOf(token, multiple.of()))
                        .toList()
                : List.of();
        return !named.isEmpty() && named.stream().allMatch(token -> token.isReference || token.owner != null);
    }

    /** Returns whether an unknown noun follows a level, which may be of that: "520.7 GW wind, 436 GW hydro". */
    private boolean isBeforeUnknown(FigureScope scope) {
        TextToken next = sentence.at(scope.figure + 1);
        return next != null && !next.isHan && !sentence.isLight(scope.figure + 1, scope.figure + 2);
    }

    /** Returns whether a word of comparison precedes a figure directly, which is then no level: 人口少了93万人. */
    private boolean isOfDifference(FigureScope scope) {
        TextToken before = sentence.at(scope.figure - 1);
        return before != null
                && before.is(TokenType.WORD)
                && before.isHan
                && before.hasAny(WordRole.MORE, WordRole.LESS);
    }

    private static boolean isRange(TextToken token) {
        TimePeriod period = token.period == null ? null : token.period.period();
        return token.is(TokenType.PERIOD) && period != null && period.isRange();
    }

    /** Returns whether a figure is the first of two whose period no word names: "that of solar rose from 20.9 %". */
    private boolean isFirstWithoutPeriod(FigureScope scope) {
        return new ChangeEnds(sentence).isFirst(scope.figure)
                && sentence.tokens.stream().noneMatch(token -> scope.token().equals(token.owner) || isRange(token))
                && !sentence.has(TokenType.PERIOD, scope.start, scope.end);
    }

    /**
     * Returns whether a change is a fraction in words, which people round and which may be of something else: "half".
     */
    private static boolean isRough(FigureScope scope, Claim claim) {
        return claim instanceof GrowthClaim && scope.phrase().text().chars().noneMatch(Character::isDigit);
    }

    /** Returns whether a percentage may be a part of an amount: "of the 429 GW, 277 GW or 65 % was photovoltaic". */
    private boolean isOfPart(FigureScope scope, Claim claim) {
        TextToken first = sentence.get(0);
        return claim instanceof GrowthClaim
                && !first.isHan
                && first.hasAny(WordRole.OF, WordRole.AMONG)
                && sentence.clause(scope.figure) > 0;
    }

    /** Returns whether a label or a region names the part of a share. */
    private static boolean isOf(TextToken token, ObservationKey part) {
        boolean isRegion = token.region != null && Objects.equals(token.region.region(), part.region());
        return isRegion
                || token.indicators.stream()
                        .anyMatch(indicator -> indicator.id().equals(part.indicator()));
    }

    /** Returns whether a figure is hedged, or its clause does not name its indicator for certain. */
    private static boolean isVague(FigureScope scope) {
        return !scope.isLabelled()
                || scope.figure()
                        .filter(figure -> figure.qualifier().isBanded())
                        .isPresent();
    }

    /** Returns whether the digits of a level are those of the value: "4646.37 万" where the data have 4646.37 亿. */
    private static boolean isOfOtherScale(ClaimResult result) {
        Optional<Interval> claimed = result.claimed();
        Optional<Interval> implied = result.implied();
        return claimed.isPresent()
                && implied.isPresent()
                && IntStream.rangeClosed(-MAX_SCALE, MAX_SCALE)
                        .mapToObj(BigDecimal.ONE::scaleByPowerOfTen)
                        .anyMatch(scale -> claimed.get()
                                .multipliedBy(Interval.exactly(scale))
                                .overlaps(implied.get()));
    }

    /** Returns whether a claimed growth is so far from that of the data that the text may mean another indicator. */
    private static boolean isFarGrowth(ClaimResult result) {
        return result.claim() instanceof GrowthClaim && isFarFrom(result, FAR);
    }

    /** Returns whether a difference is so small that it must be of something else: "1.08 yuan less for each parcel". */
    private static boolean isFarDifference(ClaimResult result) {
        Optional<BigDecimal> least = result.claimed().flatMap(Interval::lower).map(BigDecimal::abs);
        Optional<BigDecimal> most = result.claimed().flatMap(Interval::upper).map(BigDecimal::abs);
        Optional<BigDecimal> implied = result.implied().flatMap(Interval::lower).map(BigDecimal::abs);
        return result.claim() instanceof DifferenceClaim
                && least.isPresent()
                && most.isPresent()
                && implied.isPresent()
                && least.get().signum() > 0
                && most.get().signum() > 0
                && least.get().max(most.get()).multiply(ABSURD.pow(2)).compareTo(implied.get()) < 0;
    }

    /** Returns whether a claimed level is so far from the value that the text may mean another amount. */
    static boolean isFar(ClaimResult result, BigDecimal ratio) {
        return (result.claim() instanceof LevelClaim || result.claim() instanceof MultipleClaim)
                && isFarFrom(result, ratio);
    }

    private static boolean isFarFrom(ClaimResult result, BigDecimal ratio) {
        Optional<BigDecimal> claimed = result.claimed()
                .flatMap(numbers -> numbers.upper().or(numbers::lower))
                .map(BigDecimal::abs);
        Optional<BigDecimal> implied = result.implied().flatMap(Interval::lower).map(BigDecimal::abs);
        return claimed.isPresent()
                && implied.isPresent()
                && (claimed.get().multiply(ratio).compareTo(implied.get()) < 0
                        || implied.get().multiply(ratio).compareTo(claimed.get()) < 0);
    }
}
