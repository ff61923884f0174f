// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a change beside a level that the data support, although its own words do not name all that it is about: "rose
 * by 6.6 per cent to RMB 88,366". It is refuted if the level has not changed by that much since any earlier period of
 * the data.
 */
final class BesideLevelRule {
    /** The words of a clause that make a figure something else than a level or a change of its indicator. */
    private static final List<WordRole> OTHER_WORDS = List.of(
            WordRole.REAL,
            WordRole.AVERAGE,
            WordRole.AVERAGE_ANNUAL,
            WordRole.CUMULATIVE,
            WordRole.COMBINED,
            WordRole.SHARE_VERB,
            WordRole.SHARE_NOUN,
            WordRole.SURPLUS,
            WordRole.DEFICIT,
            WordRole.COMPARATOR,
            WordRole.MORE,
            WordRole.LESS,
            WordRole.FORECAST,
            WordRole.NEGATION);

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final DataIndex data;
    private final ClaimResults claims;
    private final NearestMentions mentions;

    BesideLevelRule(Sentence sentence, Topic topic, SubjectRule subjects, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.data = data;
        this.claims = claims;
        this.mentions = new NearestMentions(sentence, topic.sentences);
    }

    /**
     * Returns the claim of a change beside a level that the data support, if the data agree with it; or else if no
     * reading of its text agrees: that level has changed so much since no earlier period of the data, nor has another
     * indicator.
     */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        boolean isOther = figure.qualifier() != Qualifier.NONE
                || FigureRule.direction(scope) == null
                || mentions.isOfOther(scope, false)
                || sentence.isAtOtherTime(scope.clauseStart, scope.figure, scope.clauseEnd)
                || OTHER_WORDS.stream()
                        .anyMatch(
                                role -> scope.hasInClause(role) || scope.token().has(role))
                || PercentRule.isAverage(scope, figure)
                || scope.hasAfter(WordRole.OF)
                || sentence.has(WordRole.GAP, 0, scope.end)
                || sentence.has(WordRole.CUMULATIVE, 0, scope.end)
                || sentence.has(WordRole.COMBINED, 0, scope.end);
        LevelClaim level = isOther ? null : levelBeside(scope);
        if (level == null || level.of().period().isRange() || isOfOtherPart(scope, level)) {
            return Optional.empty();
        }
        Set<Claim> readings = new LinkedHashSet<>();
        Indicator<?> own = data.indicator(level.of().indicator()).orElseThrow();
        changes(scope, figure, level.of(), readings);
        Claim first = readings.stream().findFirst().orElse(null);
        if (first != null && claims.check(first).verdict() == Verdict.SUPPORTED) {
            parts.set(level.of(), data);
            return Optional.of(first);
        }
        for (Indicator<?> other : data.alike(own)) {
            changes(scope, figure, level.of().withIndicator(other.id()), readings);
        }
        boolean isOtherwiseTrue = readings.stream()
                .map(other -> claims.check(other).verdict())
                .anyMatch(verdict -> verdict == Verdict.SUPPORTED || verdict == Verdict.CONSISTENT);
        if (first == null || isOtherwiseTrue || claims.check(first).verdict() != Verdict.CONTRADICTED) {
            return Optional.empty();
        }
        parts.set(level.of(), data);
        return Optional.of(first);
    }

    /**
     * Returns whether a figure names a part of a year itself, which may not be that of the level: "fell by 20 % in Q4".
     */
    private boolean isOfOtherPart(FigureScope scope, LevelClaim level) {
        return level.of().period().frequency() != Frequency.YEAR
                && !sentence.subjects(TokenType.PERIOD, scope.start, scope.end).isEmpty();
    }

    /** Adds the changes of an observation and of those of other periods since each earlier period of the data. */
    private void changes(FigureScope scope, Figure<?> figure, ObservationKey of, Set<Claim> readings) {
        Indicator<?> indicator = data.indicator(of.indicator()).orElseThrow();
        TreeSet<TimePeriod> periods = data.series(indicator).periods.getOrDefault(of.region(), new TreeSet<>());
        List<TimePeriod> earlier = new ArrayList<>(periods.headSet(of.period()));
        Hypotheses.About about = Hypotheses.About.of(of, earlier, List.of(List.of()));
        for (Claim claim : new Hypotheses(scope, figure, about, data, claims, subjects.periods).claims()) {
            if (claim instanceof GrowthClaim || claim instanceof DifferenceClaim || claim instanceof PointsClaim) {
                readings.add(claim);
            }
        }
        readings.addAll(Readings.of(new LevelClaim(of, figure), new LinkedHashSet<>(periods), Set.of()));
    }

    /** Returns the level beside a figure that the data support: "by 6.6 per cent to RMB 88,366"; or null. */
    private @Nullable LevelClaim levelBeside(FigureScope scope) {
        ChangeEnds ends = new ChangeEnds(sentence);
        int next = scope.end;
        for (int other : List.of(next, ends.figureBefore(scope.figure))) {
            boolean isNear = other >= 0
                    && other < sentence.size()
                    && Math.abs(sentence.clause(other) - scope.clause()) <= 1
                    && !ends.isFirst(other)
                    && !(other > scope.figure && isComparison(scope.figure, other))
                    && !sentence.has(TokenType.REGION, Math.min(other, scope.figure), Math.max(other, scope.figure))
                    && !sentence.has(TokenType.LABEL, Math.min(other, scope.figure), Math.max(other, scope.figure));
            Claim claim = isNear ? subjects.claim(other) : null;
            if (claim instanceof LevelClaim level && claims.check(level).verdict() == Verdict.SUPPORTED) {
                return level;
            }
        }
        return null;
    }

    /**
     * Returns whether a comparison stands between a change and a level, which is then its base: "17 % below 214,070".
     */
    private boolean isComparison(int change, int level) {
        return sentence.has(WordRole.COMPARATOR, change, level)
                || sentence.has(WordRole.COMPARATOR_BETWEEN, change, level);
    }
}
