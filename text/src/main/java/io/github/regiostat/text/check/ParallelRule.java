// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure that repeats the statement of the figure before it with another period, region or label: "10.5 percent
 * of GDP in 2023 and 10.2 percent in 2024", 浙江占6.7%. What the figure does not name is that of the statement before.
 */
final class ParallelRule {
    private static final int MAX_GAP = 8;

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final DataIndex data;
    private final List<Claim> earlier;

    /**
     * @param sentence the sentence
     * @param subjects the claims of the figures before
     * @param data the data
     * @param earlier the claims of the sentence before
     */
    ParallelRule(Sentence sentence, SubjectRule subjects, DataIndex data, List<Claim> earlier) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.data = data;
        this.earlier = earlier;
    }

    /** What a figure names itself: null where the statement before it applies. */
    private record Own(
            @Nullable Indicator<?> indicator,
            @Nullable Region region,
            @Nullable TimePeriod period) {
        ObservationKey in(ObservationKey key) {
            ObservationKey ofIndicator = indicator == null ? key : key.withIndicator(indicator.id());
            ObservationKey ofRegion = region == null ? ofIndicator : ofIndicator.withRegion(region);
            return period == null ? ofRegion : ofRegion.withPeriod(period);
        }
    }

    /** Returns the claim of a figure, or empty if it does not repeat the statement before it. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        int previous = new ChangeEnds(sentence).figureBefore(scope.figure);
        boolean isOther = scope.has(WordRole.AVERAGE)
                || scope.hasInClause(WordRole.CURRENCY_BASIS)
                || scope.hasInClause(WordRole.AMONG_CLAUSE)
                || scope.hasBefore(WordRole.CUMULATIVE);
        int from = previous < 0 ? 0 : firstJoint(previous + 1, scope.figure);
        if (isOther || !sentence.isLight(previous + 1, scope.figure) || hasOtherMention(scope, from)) {
            return Optional.empty();
        }
        ChangeEnds ends = new ChangeEnds(sentence);
        int claimed = previous;
        while (claimed >= 0 && subjects.claim(claimed) == null) {
            claimed = ends.figureBefore(claimed);
        }
        Claim last = subjects.isOpenClaim(claimed) ? null : subjects.claim(claimed);
        List<Claim> before = previous < 0 ? earlier : last == null ? List.of() : List.of(last);
        for (int i = before.size() - 1; i >= 0; i--) {
            ObservationKey of = ClaimParts.subject(before.get(i));
            Claim claim = of == null ? null : read(scope, figure, new Before(previous, from, before.get(i), of));
            ObservationKey key = claim == null ? null : ClaimParts.subject(claim);
            if (claim != null && key != null) {
                parts.set(key, data);
                parts.convention =
                        claimed < previous || previous < 0 ? "the statement before may not apply to the figure" : "";
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    /** A statement before a figure: its figure, the first mention that is not its own, and what it is about. */
    private record Before(int figure, int from, Claim claim, ObservationKey of) {}

    private @Nullable Claim read(FigureScope scope, Figure<?> figure, Before before) {
        Own own = own(scope, before.from(), before.of());
        if (own.period() == null
                && sentence.subjects(TokenType.PERIOD, before.from(), Math.min(scope.end, scope.clauseEnd)).stream()
                        .anyMatch(token -> !token.has(WordRole.YEAR_ON_YEAR))) {
            return null;
        }
        boolean isNamed = own.indicator() != null || own.region() != null || own.period() != null;
        return isNamed
                ? repeated(scope, before.claim(), figure, own)
                : changed(scope, before.figure(), before.claim(), figure);
    }

    /** Returns the first index after which a mention is not that of the figure before: after a comma or "and". */
    private int firstJoint(int from, int figure) {
        int i = from;
        while (i < figure && (!isJoint(sentence.get(i)) || sentence.isBracket(i))) {
            i++;
        }
        return i;
    }

    private static boolean isJoint(TextToken token) {
        return token.is(TokenType.COMMA)
                || token.is(TokenType.LIST_MARK)
                || token.is(TokenType.WORD) && token.hasAny(WordRole.AND, WordRole.CLAUSE);
    }

    /** Returns whether a region before a figure, or a label after it, is not what the figure is about. */
    private boolean hasOtherMention(FigureScope scope, int from) {
        for (int i = from; i < scope.figure; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.REGION) && !isOwn(scope, token, TokenType.REGION)) {
                return true;
            }
        }
        return !sentence.subjects(TokenType.LABEL, scope.figure + 1, scope.end).isEmpty();
    }

    private Own own(FigureScope scope, int from, ObservationKey before) {
        List<List<Indicator<?>>> labels = subjects.labels.labels(from, scope.figure);
        if (labels.size() > 1) {
            throw NoLinkException.unlinked("more than one label may name what the figure is about");
        }
        Indicator<?> indicator = labels.isEmpty()
                ? data.indicator(before.indicator()).orElseThrow()
                : FigureRule.theOnly(labels.get(0), List.of());
        List<TextToken> regions = mentions(scope, TokenType.REGION, from);
        Region region = regions.isEmpty()
                ? subjects.listed(scope).orElse(null)
                : RegionResolver.theOnly(RegionResolver.regions(regions));
        List<TextToken> periods = mentions(scope, TokenType.PERIOD, from);
        TimePeriod period = periods.isEmpty()
                ? null
                : subjects.periods.named(periods, indicator, region == null ? before.region() : region);
        return new Own(indicator.id().equals(before.indicator()) ? null : indicator, region, period);
    }

    /** Returns the mentions before a figure, or those directly after it. */
    private List<TextToken> mentions(FigureScope scope, TokenType type, int from) {
        List<TextToken> found = new ArrayList<>();
        for (int i = from; i < scope.figure; i++) {
            if (isOwn(scope, sentence.get(i), type)) {
                found.add(sentence.get(i));
            }
        }
        for (int i = scope.figure + 1; found.isEmpty() && i < scope.end && i <= scope.figure + MAX_GAP; i++) {
            TextToken token = sentence.get(i);
            if (isOwn(scope, token, type)) {
                return List.of(token);
            }
            boolean isBetween = token.is(TokenType.MARK)
                    || token.is(TokenType.REGION)
                    || token.is(TokenType.PERIOD)
                    || token.is(TokenType.WORD)
                            && token.hasAny(WordRole.IN, WordRole.OF, WordRole.NEUTRAL, WordRole.RISE, WordRole.FALL)
                            && !token.hasAny(WordRole.AND, WordRole.COMPARATOR, WordRole.CLAUSE);
            if (!isBetween) {
                break;
            }
        }
        return found;
    }

    private static boolean isOwn(FigureScope scope, TextToken token, TokenType type) {
        boolean isOwned = scope.token().equals(token.owner);
        boolean isSubject = token.isSubject(type) || isOwned && token.is(type);
        boolean isSamePlace = token.region != null && token.region.kind() == RegionMention.Kind.SAME_PLACE;
        return isSubject && !isSamePlace && (token.owner == null || isOwned) && !token.has(WordRole.YEAR_ON_YEAR);
    }

    private @Nullable Claim repeated(FigureScope scope, Claim before, Figure<?> stated, Own own) {
        ChangeDirection direction = FigureRule.direction(scope);
        boolean isLevel = new ChangeEnds(sentence).isEnd(scope.figure);
        if (isLevel
                && !(before instanceof LevelClaim || before instanceof MultipleClaim || before instanceof ShareClaim)) {
            return null;
        }
        if (before instanceof LevelClaim level) {
            ObservationKey key = own.in(level.of());
            Figure<?> figure = level(scope, stated, key, level.figure());
            return figure == null || direction != null ? null : new LevelClaim(key, figure);
        }
        if (before instanceof DifferenceClaim difference) {
            ObservationKey key = own.in(difference.of());
            Figure<?> figure = level(scope, stated, key, difference.figure());
            ObservationKey base = base(scope, difference.of(), difference.reference(), own);
            return figure == null || base == null
                    ? null
                    : new DifferenceClaim(key, base, signed(figure, difference.figure(), direction));
        }
        if (before instanceof PointsClaim points) {
            Figure<?> figure = PointFigures.of(stated).orElse(stated);
            ObservationKey base = base(scope, points.of(), points.reference(), own);
            return base == null
                            || figure.unit().kind() != points.figure().unit().kind()
                    ? null
                    : new PointsClaim(own.in(points.of()), base, signed(figure, points.figure(), direction));
        }
        return ratio(scope, before, stated, own);
    }

    /** Returns the change since the year before of a level that the sentence states: "83.64 million (-40,000)". */
    private @Nullable Claim changed(FigureScope scope, int previous, Claim before, Figure<?> stated) {
        ChangeDirection direction = FigureRule.direction(scope);
        boolean isSigned = direction != null || scope.phrase().text().startsWith("-");
        if (!isSigned || !(before instanceof LevelClaim level)) {
            return null;
        }
        ObservationKey of = level.of();
        TimePeriod period = of.period();
        TimePeriod base = subjects.periods
                .base(scope, period)
                .orElseGet(period.frequency() == Frequency.YEAR ? period::previous : () -> period);
        Claim first = subjects.claim(new ChangeEnds(sentence).figureBefore(previous));
        boolean isOfLevels = first instanceof LevelClaim later
                && later.of().withPeriod(period).equals(of)
                && later.of().period().compareTo(period) > 0;
        if (!isOfLevels && new ChangeEnds(sentence).isFirst(previous)) {
            return null;
        }
        if (isOfLevels && first instanceof LevelClaim later) {
            of = later.of();
            base = period;
        }
        if (base.equals(of.period())) {
            return null;
        }
        ObservationKey reference = of.withPeriod(base);
        boolean isOfRate = level.figure().unit().kind() == Percentage.class;
        Figure<?> points = PointFigures.of(stated).orElse(stated);
        if (points.unit().kind() == PercentagePoints.class) {
            return isOfRate ? new PointsClaim(of, reference, FigureRule.signed(points, direction)) : null;
        }
        Figure<?> figure = level(scope, stated, of, level.figure());
        if (figure != null && !isOfRate) {
            return new DifferenceClaim(of, reference, FigureRule.signed(figure, direction));
        }
        return PercentRule.isRate(stated) && !isOfRate && PercentRule.isPlain(scope, stated)
                ? new GrowthClaim(of, base, GrowthBasis.UNSTATED, FigureRule.signed(stated, direction))
                : null;
    }

    private @Nullable Claim ratio(FigureScope scope, Claim before, Figure<?> stated, Own own) {
        ChangeDirection direction = FigureRule.direction(scope);
        if (before instanceof MultipleClaim multiple) {
            ObservationKey base = base(scope, multiple.of(), multiple.reference(), own);
            boolean isSame = PercentRule.isRate(stated) == PercentRule.isRate(multiple.figure()) && direction == null;
            Figure<?> figure = PercentRule.isRate(stated) ? PercentRule.percentage(stated) : stated;
            boolean isMultiple =
                    figure.unit().kind() == multiple.figure().unit().kind();
            return isSame && isMultiple && base != null ? new MultipleClaim(own.in(multiple.of()), base, figure) : null;
        }
        if (!PercentRule.isRate(stated)) {
            return null;
        }
        if (before instanceof ShareClaim share && direction == null) {
            boolean isOfOneRegion = share.part().region().equals(share.whole().region());
            Own whole = new Own(null, isOfOneRegion ? own.region() : null, own.period());
            return new ShareClaim(own.in(share.part()), whole.in(share.whole()), PercentRule.percentage(stated));
        }
        boolean isShare = sentence.has(WordRole.SHARE_VERB, 0, scope.figure)
                || sentence.has(WordRole.SHARE_NOUN, 0, scope.figure);
        if (before instanceof GrowthClaim growth && !isShare) {
            ObservationKey of = growth.of();
            ObservationKey base = base(scope, of, of.withPeriod(growth.since()), own);
            Figure<?> signed = signed(stated, growth.figure(), direction);
            boolean isOfYears = own.in(of).period().frequency() == Frequency.YEAR;
            return base == null || scope.has(WordRole.AVERAGE_ANNUAL)
                    ? null
                    : new GrowthClaim(
                            own.in(of),
                            base.period(),
                            growth.basis(),
                            isOfYears ? signed : PercentRule.percentage(signed));
        }
        boolean isAverage = before instanceof AverageGrowthClaim && own.period() == null && !isShare;
        return isAverage && before instanceof AverageGrowthClaim average
                ? new AverageGrowthClaim(
                        own.in(average.of()),
                        average.since(),
                        average.method(),
                        average.basis(),
                        signed(stated, average.figure(), direction))
                : null;
    }

    /** Returns a figure as a level of the indicator of a key, or null if it is of another kind than a figure before. */
    private @Nullable Figure<?> level(FigureScope scope, Figure<?> stated, ObservationKey key, Figure<?> before) {
        Figure<?> figure = PercentRule.isRate(stated)
                ? PercentRule.percentage(stated)
                : data.indicator(key.indicator())
                        .map(indicator -> new IndicatorUnits(data.series(indicator).units))
                        .<Figure<?>>map(units -> units.difference(units.level(scope, stated)))
                        .orElse(stated);
        return figure.unit().kind() == before.unit().kind() ? figure : null;
    }

    /** Returns what a repeated claim compares with, or null if that is not clear. */
    private @Nullable ObservationKey base(FigureScope scope, ObservationKey of, ObservationKey reference, Own own) {
        if (!of.region().equals(reference.region())) {
            return own.period() == null ? reference : reference.withPeriod(own.period());
        }
        ObservationKey key = own.in(of);
        TimePeriod period = key.period();
        Optional<TimePeriod> named = subjects.periods.base(scope, period);
        if (named.isPresent()) {
            return key.withPeriod(named.get());
        }
        TimePeriod base = reference.period();
        if (period.equals(of.period())) {
            return key.withPeriod(base);
        }
        boolean isSame = period.frequency() == of.period().frequency()
                && period.isRange() == of.period().isRange();
        if (isSame && base.equals(of.period().plusYears(-1))) {
            return key.withPeriod(period.plusYears(-1));
        }
        return isSame && !period.isRange() && base.equals(of.period().previous())
                ? key.withPeriod(period.previous())
                : null;
    }

    private static Figure<?> signed(Figure<?> figure, Figure<?> before, @Nullable ChangeDirection direction) {
        boolean isFall = direction == null && PercentRule.isNegative(before);
        return FigureRule.signed(figure, isFall ? ChangeDirection.DECREASE : direction);
    }
}
