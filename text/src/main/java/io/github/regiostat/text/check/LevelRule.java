// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads claims of amounts: levels, sums over time and over regions, and differences. */
final class LevelRule {
    private final Sentence sentence;
    private final SubjectRule subjects;
    private final DataIndex data;
    private final ChangeEnds ends;

    LevelRule(Sentence sentence, SubjectRule subjects, DataIndex data) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.data = data;
        this.ends = new ChangeEnds(sentence);
    }

    Claim read(FigureScope scope, Figure<?> stated, StatementParts parts) {
        Indicator<?> indicator = FigureRule.theOnly(subjects.label(scope), kinds(stated));
        Figure<?> figure = new IndicatorUnits(data.series(indicator).units).level(scope, stated);
        parts.indicator = indicator;
        parts.addCounterparts(data.series(indicator).counterparts);
        requireNoAverage(scope);
        requireNoSumOfYears(scope);
        ChangeDirection change = change(scope);
        if (change != null) {
            IndicatorUnits units = new IndicatorUnits(data.series(indicator).units);
            return difference(scope, indicator, FigureRule.signed(units.difference(figure), change), parts);
        }
        Optional<List<Region>> summed = summedRegions(scope, parts);
        if (summed.isPresent()) {
            return sum(scope, indicator, figure, new Summed(summed.get(), parts));
        }
        ObservationKey key = subjects.key(scope, indicator, parts);
        if (key.period().isRange() && key.period().frequency() == Frequency.YEAR && ends.isResult(scope.figure)) {
            parts.period = key.period().last();
            parts.convention = "the text names a range of years for a level";
            key = key.withPeriod(parts.period);
        }
        if (ends.isEnd(scope.figure)) {
            TimePeriod period = ends.period(scope.figure, key.period(), parts);
            parts.period = period;
            subjects.rememberLevel(scope.figure, period);
            key = key.withPeriod(period);
        }
        return key.period().isRange() ? cumulative(scope, indicator, key, figure) : new LevelClaim(key, figure);
    }

    private record Summed(List<Region> regions, StatementParts parts) {}

    /** Returns the kinds of indicators that a figure may be a value of, the best first. */
    static List<Class<?>> kinds(Figure<?> figure) {
        Class<?> kind = figure.unit().kind();
        if (kind == Money.class) {
            return List.of(Money.class, MoneyPer.class);
        }
        if (kind == Count.class) {
            return List.of(Count.class, Amount.class, IndexNumber.class);
        }
        if (kind == Amount.class) {
            return List.of(Amount.class, Count.class);
        }
        return kind == AmountPer.class ? List.of(AmountPer.class) : List.of(kind);
    }

    /** Rejects a sum of the values of several years that precede it: 2022年为A，2023年为B，两年合计C. */
    private void requireNoSumOfYears(FigureScope scope) {
        boolean isSum = scope.hasBefore(WordRole.CUMULATIVE) || scope.hasBefore(WordRole.COMBINED);
        boolean isNamed = sentence.has(TokenType.PERIOD, scope.start, scope.end);
        Set<PeriodMention> years = new HashSet<>();
        sentence.subjects(TokenType.PERIOD, 0, scope.start).forEach(token -> years.add(token.period));
        if (isSum && !isNamed && years.size() > 1) {
            throw NoLinkException.unlinked("it is not clear which years the figure is a sum of");
        }
    }

    private static void requireNoAverage(FigureScope scope) {
        boolean isAverage = scope.has(WordRole.AVERAGE) || scope.has(WordRole.AVERAGE_ANNUAL);
        if (isAverage) {
            throw NoLinkException.unlinked("averages of levels are not checked");
        }
    }

    /** Returns the direction of a change by the figure, or null if the figure is a level. */
    private @Nullable ChangeDirection change(FigureScope scope) {
        if (ends.isEnd(scope.figure) || ends.isCrossed(scope.figure) || ends.isReached(scope.figure)) {
            return null;
        }
        if (new ChineseComparison(scope).referenceOfLevel() != null) {
            return null;
        }
        Optional<ChangeDirection> stated = scope.phrase().change();
        if (stated.isPresent() && isSaid(scope)) {
            return stated.get();
        }
        TextToken after = scope.figure + 1 < scope.end ? sentence.get(scope.figure + 1) : null;
        if (after != null
                && after.is(TokenType.WORD)
                && after.hasAny(WordRole.MORE, WordRole.LESS)
                && hasReference(scope)) {
            return after.has(WordRole.LESS) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
        }
        ChangeDirection before = changeBefore(scope);
        return before == null ? changeOfBy(scope) : before;
    }

    /** Returns the direction of a verb in the clause before "by": "rose slightly in 2024, by 20,000". */
    private @Nullable ChangeDirection changeOfBy(FigureScope scope) {
        TextToken by = sentence.at(scope.figure - 1);
        if (by == null || by.isHan || !by.is(TokenType.WORD) || !by.has(WordRole.BY)) {
            return null;
        }
        for (int i = scope.figure - 2; i >= 0 && !sentence.get(i).is(TokenType.FIGURE); i--) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.WORD) && token.hasAny(WordRole.RISE, WordRole.FALL)) {
                return token.has(WordRole.FALL) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
            }
        }
        throw NoLinkException.unlinked("the text does not say what changed or differs by the figure");
    }

    private static boolean isSaid(FigureScope scope) {
        return scope.has(WordRole.RISE)
                || scope.has(WordRole.FALL)
                || scope.has(WordRole.MORE)
                || scope.has(WordRole.LESS);
    }

    /** Returns the direction of a word of change directly before the figure: "an increase of", 增加, 比四川多. */
    private @Nullable ChangeDirection changeBefore(FigureScope scope) {
        ChineseComparison comparison = new ChineseComparison(scope);
        if (comparison.isAmbiguous()) {
            throw NoLinkException.unlinked(
                    "it is not clear whether the figure is a difference or what it is compared with");
        }
        ChangeDirection compared = comparison.direction();
        if (compared != null) {
            return compared;
        }
        int i = scope.figure - 1;
        TextToken joint = i >= scope.start ? sentence.get(i) : null;
        if (joint != null && joint.has(WordRole.BY) && joint.hasAny(WordRole.RISE, WordRole.FALL)) {
            return joint.has(WordRole.FALL) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
        }
        boolean isJoined = i >= scope.start
                && (sentence.get(i).has(WordRole.OF) || sentence.get(i).has(WordRole.BY));
        boolean isLabel = i >= scope.start && sentence.get(i).is(TokenType.LABEL) && sentence.get(i).isHan;
        int verb = i - (isJoined || isLabel ? 1 : 0);
        TextToken before = verb >= scope.start ? sentence.get(verb) : null;
        if (before == null || !before.is(TokenType.WORD) || before.has(WordRole.TO)) {
            return null;
        }
        boolean isCompared = before.hasAny(WordRole.MORE, WordRole.LESS) && before.isHan && hasReference(scope);
        if (before.hasAny(WordRole.RISE, WordRole.FALL) || isCompared) {
            return before.hasAny(WordRole.FALL, WordRole.LESS) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
        }
        return null;
    }

    private boolean hasReference(FigureScope scope) {
        for (int i = scope.start; i < scope.end; i++) {
            TextToken token = sentence.get(i);
            if (token.isReference || token.has(WordRole.PREVIOUS_YEAR)) {
                return true;
            }
        }
        return false;
    }

    private Claim difference(FigureScope scope, Indicator<?> indicator, Figure<?> figure, StatementParts parts) {
        Optional<Region> other = subjects.reference(scope);
        ObservationKey key = subjects.key(scope, indicator, parts);
        if (other.isPresent()) {
            return new DifferenceClaim(key, key.withRegion(other.get()), figure);
        }
        TimePeriod period = key.period();
        if (period.isRange()) {
            return new DifferenceClaim(key.withPeriod(period.last()), key.withPeriod(period.first()), figure);
        }
        TimePeriod base = subjects.base(scope, key, parts);
        return new DifferenceClaim(key, key.withPeriod(base), figure);
    }

    /** Returns whether a figure is of a list that pairs it with a region: 两地分别为. */
    boolean isListed(FigureScope scope) {
        try {
            return subjects.listed(scope).isPresent();
        } catch (NoLinkException noPair) {
            return false;
        }
    }

    /** Returns the regions of a sum: several of them, with a word such as "combined". */
    private Optional<List<Region>> summedRegions(FigureScope scope, StatementParts parts) {
        boolean isCombined = sentence.has(WordRole.COMBINED, scope.clauseStart, scope.clauseEnd)
                || isTotalOfRegions(scope)
                || scope.token().has(WordRole.COMBINED)
                || isCombinedBefore(scope.clause() - 1);
        if (!isCombined || isListed(scope)) {
            return Optional.empty();
        }
        List<TextToken> before = sentence.subjects(TokenType.REGION, 0, scope.clauseStart);
        boolean isOfAll = !sentence.has(TokenType.REGION, scope.clauseStart, scope.clauseEnd)
                && subjects.labels.labels(0, scope.figure).size() == 1;
        List<Region> regions =
                isOfAll && !before.isEmpty() ? RegionResolver.regions(before) : subjects.regions.find(scope, parts);
        List<Region> others = new ArrayList<>(regions);
        others.removeAll(parts.counterparts);
        return others.size() > 1 ? Optional.of(others) : Optional.empty();
    }

    /** Returns whether "total" precedes the label of several regions: "the total exports of A, B and C". */
    private boolean isTotalOfRegions(FigureScope scope) {
        for (int i = scope.clauseStart; i + 3 < scope.clauseEnd; i++) {
            boolean isTotal = sentence.get(i).has(WordRole.CUMULATIVE)
                    && sentence.get(i + 1).is(TokenType.LABEL)
                    && sentence.get(i + 2).hasAny(WordRole.OF, WordRole.IN);
            if (isTotal) {
                return sentence.subjects(TokenType.REGION, i + 3, scope.clauseEnd)
                                .size()
                        > 1;
            }
        }
        return false;
    }

    /** Returns whether a clause only introduces a sum in the next one: "Together, A and B had". */
    private boolean isCombinedBefore(int clause) {
        if (clause < 0) {
            return false;
        }
        int start = sentence.start(clause);
        int end = sentence.end(clause);
        return sentence.has(WordRole.COMBINED, start, end)
                && !sentence.has(TokenType.FIGURE, start, end)
                && !sentence.has(TokenType.LABEL, start, end);
    }

    private Claim sum(FigureScope scope, Indicator<?> indicator, Figure<?> figure, Summed summed) {
        List<ObservationKey> keys = new ArrayList<>();
        TimePeriod period = subjects.period(scope, indicator, summed.regions().get(0), summed.parts());
        if (period.isRange()) {
            throw NoLinkException.unlinked("a sum over regions and years is not checked");
        }
        for (Region region : summed.regions()) {
            keys.add(ObservationKey.of(indicator.id(), region, period));
        }
        return new SumClaim(keys, figure);
    }

    private Claim cumulative(FigureScope scope, Indicator<?> indicator, ObservationKey key, Figure<?> figure) {
        boolean isSum = sentence.has(WordRole.CUMULATIVE, scope.clauseStart, scope.clauseEnd)
                || sentence.has(WordRole.COMBINED, scope.clauseStart, scope.clauseEnd) && !isListed(scope)
                || scope.token().hasAny(WordRole.CUMULATIVE, WordRole.COMBINED)
                || key.period().frequency() != Frequency.YEAR;
        if (!isSum) {
            throw NoLinkException.unlinked("the text names a range of years and does not say that the figure is a sum");
        }
        if (indicator.behaviour() != Behaviour.FLOW) {
            throw NoLinkException.undetermined(
                    "Only flows add up over time, but " + indicator.id() + " is not a flow.");
        }
        return new CumulativeClaim(key, figure);
    }
}
