// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links a figure without a label of its own to an indicator that the text has named so far, if only one of them has
 * values of its unit and size; or else to the only indicator of the data that has: "power plants produced 10,087 TWh".
 * Such a link can only support: another amount of the same size may be meant.
 */
final class UnitRule {
    private static final int MIN_DIGITS = 3;
    /** The least number of digits of a figure about an indicator that the text names. */
    private static final int MIN_NAMED_DIGITS = 2;
    /** The greatest ratio of two values of the same size. */
    private static final BigDecimal SIZE = BigDecimal.valueOf(30);

    private final SubjectRule subjects;
    private final FigureRule figures;
    private final DataIndex data;
    private final ClaimResults claims;
    private final Set<Indicator<?>> named;
    private final boolean isOfGrowth;

    /**
     * @param subjects the rule of indicators, regions and periods
     * @param figures the rule of figures
     * @param data the data
     * @param claims the results of claims
     * @param topic the topic of the text so far
     */
    UnitRule(SubjectRule subjects, FigureRule figures, DataIndex data, ClaimResults claims, Topic topic) {
        this.subjects = subjects;
        this.figures = figures;
        this.data = data;
        this.claims = claims;
        this.named = topic.named;
        this.isOfGrowth = topic.isOfGrowth;
    }

    /** Returns the claim of a figure without a label, or empty if no indicator or more than one fits. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        long digits = scope.phrase().text().chars().filter(Character::isDigit).count();
        boolean isLight = scope.sentence.isLight(scope.clauseStart, scope.figure);
        boolean isOther = scope.sentence.tokens.stream().anyMatch(token -> token.isOtherTerm && !token.isLoose)
                || scope.sentence.has(TokenType.LABEL, scope.figure + 1, scope.end)
                || scope.token().isInFront
                || !isLight && hasUnknownHan(scope);
        if (isOther || digits < (isLight ? MIN_NAMED_DIGITS : MIN_DIGITS) || !subjects.labels.hasGeneralNoun(scope)) {
            return Optional.empty();
        }
        List<Class<?>> kinds = LevelRule.kinds(figure);
        boolean isPercent = PercentRule.isRate(figure);
        if (isPercent && isOfGrowth && named.size() == 1) {
            return growth(
                    scope, PercentRule.percentage(figure), named.iterator().next(), parts);
        }
        if (named.size() == 1 && !SentenceChecker.QUALIFIED.contains(figure.qualifier())) {
            Claim alone = claim(scope, named.iterator().next(), parts);
            boolean isTrue = alone != null && claims.check(alone).verdict() == Verdict.SUPPORTED;
            parts.convention = LabelFinder.NO_LABEL;
            if (isTrue) {
                return Optional.ofNullable(alone);
            }
        }
        Optional<Claim> claim = only(scope, isPercent ? PercentRule.RATE_KINDS : kinds, named, parts);
        boolean isAlone = kinds.size() > 1 && digits >= MIN_DIGITS && (!kinds.contains(Money.class) || isLight);
        return claim.isEmpty() && isAlone ? only(scope, kinds, data.indicators(), parts) : claim;
    }

    /** Returns the growth since the year before of the indicator of a title: 中国出口额同比增速（2024年）. */
    private Optional<Claim> growth(FigureScope scope, Figure<?> figure, Indicator<?> indicator, StatementParts parts) {
        ObservationKey key = subjects.key(scope, indicator, parts);
        parts.convention = LabelFinder.NO_LABEL;
        return Optional.of(new GrowthClaim(key, key.period().plusYears(-1), GrowthBasis.UNSTATED, figure));
    }

    /** Returns whether unknown characters before a figure may name what it is about: 出口总额中机电产品330亿元. */
    private static boolean hasUnknownHan(FigureScope scope) {
        return scope.sentence.tokens.subList(scope.clauseStart, scope.figure).stream()
                .anyMatch(token -> token.is(TokenType.UNKNOWN) && token.isHan);
    }

    /** Returns the claim about the only one of some indicators that fits, or empty. */
    private Optional<Claim> only(
            FigureScope scope, List<Class<?>> kinds, Iterable<Indicator<?>> indicators, StatementParts parts) {
        List<Claim> fitting = new ArrayList<>();
        for (Indicator<?> indicator : indicators) {
            StatementParts own = new StatementParts();
            Claim claim = kinds.contains(indicator.kind()) ? claim(scope, indicator, own) : null;
            if (claim instanceof LevelClaim && isOfSize(claims.check(claim))) {
                fitting.add(claim);
                parts.set(own);
            }
        }
        parts.convention = LabelFinder.NO_LABEL;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private @Nullable Claim claim(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        subjects.labels.assume(indicator);
        try {
            return figures.read(scope, parts);
        } catch (NoLinkException | IllegalArgumentException noClaim) {
            return null;
        } finally {
            subjects.labels.assume(null);
        }
    }

    /** Returns whether a claimed value has the size of that of the data, so that it may be a value of the indicator. */
    private static boolean isOfSize(ClaimResult result) {
        if (result.verdict() == Verdict.UNDETERMINED) {
            return false;
        }
        Optional<BigDecimal> claimed = end(result.claimed(), Interval::upper);
        Optional<BigDecimal> implied = end(result.implied(), Interval::lower);
        return claimed.isPresent()
                && implied.isPresent()
                && claimed.get().multiply(SIZE).compareTo(implied.get()) > 0
                && implied.get().multiply(SIZE).compareTo(claimed.get()) > 0;
    }

    private static Optional<BigDecimal> end(Optional<Interval> interval, Function<Interval, Optional<BigDecimal>> end) {
        return interval.flatMap(end).map(BigDecimal::abs);
    }
}
