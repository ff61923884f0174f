// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.check.WordClaims.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is so of some regions and of no other one: "only Germany and India grew", "the only state to shrink",
 * 唯一超过8000美元的国家. It is so of each of them, and not of each other region that the text lists or counts, or that the data
 * have. Such a statement can only be supported.
 */
final class OnlyWords {
    private final Sentence sentence;
    private final WordSubjects subjects;
    private final RankScope scopes;
    private final WordClaims words;
    private final DataIndex data;

    /** A statement about a region, and its opposite. */
    private interface Predicate {
        Claim claim(ObservationKey of, boolean isSo);
    }

    OnlyWords(Sentence sentence, WordSubjects subjects, RankScope scopes, WordClaims words, DataIndex data) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.scopes = scopes;
        this.words = words;
        this.data = data;
    }

    /**
     * Returns the statement.
     *
     * @param only the words that limit it to regions
     * @param comparison the comparison behind them in their clause, or null
     */
    Reading read(Match only, @Nullable Match comparison) {
        List<Region> inside = subjects.regions(only.first(), only.last() + 1);
        boolean isSubject = only.argument().equals("subject");
        ObservationKey key = subjects.key(isSubject ? only : only.of(inside.get(0)));
        Set<Region> own = new LinkedHashSet<>(inside);
        if (isSubject) {
            own.add(key.region());
        }
        RankScope.Scope scope =
                only.number() > 1 ? scopes.ofNumber(only.number(), key) : scopes.of(only.first(), key, false);
        List<Region> others =
                scope.regions().stream().filter(region -> !own.contains(region)).toList();
        if (others.isEmpty()) {
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        }
        Predicate predicate = comparison == null
                ? predicate(only, key)
                : compared(comparison, own.iterator().next());
        return new Reading(
                key,
                of -> {
                    List<Claim> claims = new ArrayList<>();
                    own.forEach(region -> claims.add(predicate.claim(of.withRegion(region), true)));
                    others.forEach(region -> claims.add(predicate.claim(of.withRegion(region), false)));
                    return WordStatement.all(claims);
                },
                false);
    }

    /** Returns what the words behind, or else those before in the clause, state about the regions. */
    private Predicate predicate(Match only, ObservationKey key) {
        int clause = sentence.clause(only.first());
        int end = sentence.end(clause);
        Indicator<?> indicator = data.indicator(key.indicator()).orElseThrow();
        boolean isBehind = figure(only.last() + 1, end, indicator) >= 0
                || sentence.has(WordRole.RISE, only.last() + 1, end)
                || sentence.has(WordRole.FALL, only.last() + 1, end);
        int from = isBehind ? only.last() + 1 : sentence.start(clause);
        int to = isBehind ? end : only.first();
        int figure = figure(from, to, indicator);
        if (figure >= 0) {
            return threshold(figure, indicator);
        }
        boolean isRise = sentence.has(WordRole.RISE, from, to);
        TimePeriod base = subjects.baseAround(only, key.period());
        boolean isOfYear = !key.period().isRange() && key.period().frequency() == Frequency.YEAR;
        if (isRise == sentence.has(WordRole.FALL, from, to) || base == null && !isOfYear) {
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        }
        return (of, isSo) -> new ComparisonClaim(
                of,
                operator(isRise ? ComparisonOperator.GREATER : ComparisonOperator.LESS, isSo),
                of.withPeriod(base == null ? of.period().plusYears(-1) : base));
    }

    /** Returns the first figure that may be a level of an indicator, or -1. */
    private int figure(int from, int to, Indicator<?> indicator) {
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            boolean isLevel = token.is(TokenType.FIGURE)
                    && token.phrase != null
                    && token.phrase
                            .figure()
                            .filter(figure -> LevelRule.kinds(figure).contains(indicator.kind()))
                            .isPresent();
            if (isLevel) {
                return i;
            }
        }
        return -1;
    }

    /** Returns that a level exceeds or does not reach a figure. */
    private Predicate threshold(int figure, Indicator<?> indicator) {
        Figure<?> stated = words.threshold(figure, indicator);
        BigDecimal number = stated.quantity()
                .map(Quantity::number)
                .orElseThrow(() -> NoLinkException.unlinked(WordSubjects.UNCLEAR));
        boolean isAbove = stated.qualifier() == Qualifier.MORE_THAN || stated.qualifier() == Qualifier.AT_LEAST;
        boolean isBelow = stated.qualifier() == Qualifier.LESS_THAN || stated.qualifier() == Qualifier.AT_MOST;
        if (isAbove == isBelow) {
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        }
        Interval above = stated.qualifier() == Qualifier.MORE_THAN || stated.qualifier() == Qualifier.AT_MOST
                ? Interval.greaterThan(number)
                : Interval.atLeast(number);
        Interval below = stated.qualifier() == Qualifier.MORE_THAN || stated.qualifier() == Qualifier.AT_MOST
                ? Interval.atMost(number)
                : Interval.lessThan(number);
        return (of, isSo) -> new LevelClaim(of, FigureRule.within(stated.unit(), isSo == isAbove ? above : below));
    }

    /** Returns what a comparison behind states: "only Poland is below the average". */
    private Predicate compared(Match comparison, Region first) {
        Reading reading = words.read(comparison.of(first));
        return (of, isSo) -> {
            List<Claim> claims = reading.of().apply(of).claims();
            if (claims.size() == 1 && claims.get(0) instanceof ComparisonClaim claim) {
                return new ComparisonClaim(claim.of(), operator(claim.operator(), isSo), claim.reference());
            }
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        };
    }

    private static ComparisonOperator operator(ComparisonOperator operator, boolean isSo) {
        return isSo ? operator : WordClaims.opposite(operator);
    }
}
