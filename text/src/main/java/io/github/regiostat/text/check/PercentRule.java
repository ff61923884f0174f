// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads claims of percentages: growth, relative differences, shares and rates. */
final class PercentRule {
    private static final List<Class<?>> GROWTH_KINDS =
            List.of(GrowthRate.class, Money.class, Count.class, Amount.class, MoneyPer.class, Percentage.class);
    static final List<Class<?>> RATE_KINDS = List.of(Percentage.class, GrowthRate.class);

    private static final String NO_SUBJECT = "the text does not say what the percentage is of";

    /** The characters and words of a percentage that is not a fraction. */
    private static final List<String> PERCENT_SIGNS = List.of("%", "‰", "per", "pc", "百分", "千分", "万分", "成", "point");

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final ShareFinder shares;
    private final RatioRule ratios;
    private final ChangeEnds ends;

    PercentRule(Sentence sentence, SubjectRule subjects) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.shares = new ShareFinder(sentence, subjects.labels);
        this.ends = new ChangeEnds(sentence);
        this.ratios = new RatioRule(sentence, subjects, shares);
    }

    Claim readPoints(FigureScope scope, Figure<?> figure, StatementParts parts) {
        return ratios.points(scope, figure, parts);
    }

    Claim readMultiple(FigureScope scope, Figure<?> figure, StatementParts parts) {
        return ratios.multiple(scope, figure, parts);
    }

    Claim read(FigureScope scope, Figure<?> read, StatementParts parts) {
        boolean isStated = ends.isReached(scope.figure) || new ChineseComparison(scope).referenceOfLevel() != null;
        boolean isLevel = isStated && isAboutRate(scope);
        Figure<?> figure = isLevel ? unsigned(scope.phrase().figure().orElseThrow()) : read;
        TextToken before = scope.figure > scope.start ? sentence.get(scope.figure - 1) : null;
        boolean isShare = before != null && before.has(WordRole.SHARE_VERB) && !isLabelOfRate(scope);
        if (isShare) {
            return ratios.share(scope, percentage(scope.phrase().figure().orElseThrow()), parts);
        }
        if (new ChineseComparison(scope).baseOfPercentage() != null && !isLevel) {
            return ratios.multiple(scope, percentage(figure), parts);
        }
        ChangeDirection direction = FigureRule.direction(scope);
        boolean isGrowth = figure.unit().kind() == GrowthRate.class;
        boolean isRate = isLabelOfRate(scope);
        if (!isGrowth && !isRate && shares.isShare(scope)) {
            if (direction != null) {
                throw NoLinkException.undetermined("Relative growth of a share is not checked.");
            }
            return ratios.share(scope, figure, parts);
        }
        return ofOneLabel(scope, FigureRule.signed(figure, direction), direction, parts);
    }

    /**
     * Returns the level in percent of a figure that was read as a decrease: "fell by 1.2 points, reaching 6.5 percent".
     */
    private static Figure<?> unsigned(Figure<?> figure) {
        Figure<?> level = percentage(figure);
        return isNegative(level) && figure.unit().kind() == GrowthRate.class ? level.negated() : level;
    }

    /** Returns a figure in percent where "made up 25 %" was read as growth. */
    static Figure<?> percentage(Figure<?> figure) {
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        if (figure.unit().kind() == Percentage.class || number.isEmpty()) {
            return figure;
        }
        Percentage value = Percentage.of(number.get());
        Optional<BigDecimal> step = figure.resolution().map(Quantity::number);
        Figure<Percentage> rounded =
                step.map(resolution -> Figure.rounded(value, resolution)).orElseGet(() -> Figure.of(value));
        return rounded.with(figure.qualifier());
    }

    /** Returns whether a figure is a percentage or a growth rate. */
    static boolean isRate(Figure<?> figure) {
        return isRate(figure.unit());
    }

    /** Returns whether a unit is that of a percentage or a growth rate. */
    static boolean isRate(Unit<?> unit) {
        return RATE_KINDS.contains(unit.kind());
    }

    /** Returns whether the values of an indicator are percentages or growth rates. */
    static boolean isRate(Indicator<?> indicator) {
        return RATE_KINDS.contains(indicator.kind());
    }

    /** Returns whether the figure is about a percentage or a growth rate, by its own or an earlier label. */
    boolean isAboutRate(FigureScope scope) {
        List<Indicator<?>> label =
                subjects.labels.labels(scope.start, scope.end).isEmpty() ? subjects.label(scope) : List.of();
        return isLabelOfRate(scope) || !label.isEmpty() && label.stream().allMatch(PercentRule::isRate);
    }

    /** Returns whether the only label beside the figure is that of a percentage or a growth rate. */
    boolean isLabelOfRate(FigureScope scope) {
        List<List<Indicator<?>>> labels = subjects.labels.labels(scope.start, scope.figure);
        if (labels.isEmpty()) {
            labels = subjects.labels.labels(scope.figure, scope.end);
        }
        return labels.size() == 1 && labels.get(0).stream().allMatch(PercentRule::isRate);
    }

    private Claim ofOneLabel(
            FigureScope scope, Figure<?> figure, @Nullable ChangeDirection direction, StatementParts parts) {
        List<Indicator<?>> label = subjects.label(scope);
        boolean isAverage = isAverage(scope, figure);
        boolean isRate = label.stream().anyMatch(PercentRule::isRate);
        boolean isOfGrowth = isRate && label.stream().allMatch(PercentRule::isPercentageOfGrowth);
        if (isOfGrowth && !isAverage && !scope.hasBefore(WordRole.RISE) && !scope.hasBefore(WordRole.FALL)) {
            // "GDP growth was -1.8 %" states the percentage of that name, not how much it grew.
            return ofRate(scope, label, percentage(figure), parts);
        }
        boolean isOfGrown = !label.isEmpty()
                && label.stream().allMatch(PercentRule::isOfGrowth)
                && sentence.subjects(TokenType.LABEL, scope.start, scope.end).stream()
                        .allMatch(token -> token.isGrown);
        boolean isChange =
                direction != null || isAverage || isStatedGrowth(scope, figure) || !isRate && isNegative(figure);
        Optional<Region> other = isChange ? subjects.reference(scope) : Optional.empty();
        boolean isLevel = new ChineseComparison(scope).direction() != null
                && (isRate || subjects.labels.labels(scope.start, scope.end).isEmpty());
        if (other.isPresent() && isLevel) {
            throw NoLinkException.unlinked(
                    "it is not clear whether the figure is a difference or what it is compared with");
        }
        if (isChange && isOfGrown && !isAverage) {
            return ofGrown(scope, label, percentage(figure), parts);
        }
        if (isOfGrown && sentence.has(TokenType.LABEL, scope.start, scope.end)) {
            throw NoLinkException.unlinked(NO_SUBJECT);
        }
        if (other.isPresent()) {
            Indicator<?> indicator = FigureRule.theOnly(label, GROWTH_KINDS.subList(1, GROWTH_KINDS.size()));
            ObservationKey key = subjects.key(scope, indicator, parts);
            return new RelativeDifferenceClaim(key, key.withRegion(other.get()), figure);
        }
        if (isChange) {
            return growth(scope, FigureRule.theOnly(label, GROWTH_KINDS), new Growth(figure, isAverage), parts);
        }
        if (isRate) {
            return ofRate(scope, label, figure, parts);
        }
        throw NoLinkException.unlinked(NO_SUBJECT);
    }

    /** Returns the claim of the level of a percentage or a growth rate. */
    private Claim ofRate(FigureScope scope, List<Indicator<?>> label, Figure<?> figure, StatementParts parts) {
        if (isFraction(scope)) {
            throw NoLinkException.unlinked("it is not clear what the fraction is of");
        }
        ObservationKey key = subjects.key(scope, FigureRule.theOnly(label, RATE_KINDS), parts);
        if (ends.isEnd(scope.figure)) {
            TimePeriod period = ends.period(scope.figure, key.period(), parts);
            parts.period = period;
            subjects.rememberLevel(scope.figure, period);
            return new LevelClaim(key.withPeriod(period), figure);
        }
        if (key.period().isRange() && ends.isReached(scope.figure)) {
            parts.period = key.period().last();
            return new LevelClaim(key.withPeriod(key.period().last()), figure);
        }
        if (key.period().isRange()) {
            throw NoLinkException.unlinked("a percentage over a range of years is not checked");
        }
        return new LevelClaim(key, figure);
    }

    /** Returns the claim of the level of a growth rate that is told as growth: "GDP grew 5.4 %" of "GDP growth". */
    private Claim ofGrown(FigureScope scope, List<Indicator<?>> label, Figure<?> figure, StatementParts parts) {
        ObservationKey key = subjects.key(scope, FigureRule.theOnly(label, RATE_KINDS), parts);
        boolean isOfYear = subjects.periods
                .base(scope, key.period())
                .filter(base -> !base.equals(key.period().plusYears(-1)))
                .isEmpty();
        if (!isOfYear || basis(scope) == GrowthBasis.NOMINAL) {
            throw NoLinkException.unlinked("the growth may be of another base than that of the data");
        }
        return new LevelClaim(key, figure);
    }

    /** Returns whether an indicator is a growth rate, or a percentage that its name calls growth. */
    static boolean isOfGrowth(Indicator<?> indicator) {
        return indicator.kind() == GrowthRate.class || isPercentageOfGrowth(indicator);
    }

    /** Returns whether an indicator is a percentage whose name has a word of growth, such as "GDP growth (%)". */
    private static boolean isPercentageOfGrowth(Indicator<?> indicator) {
        String name = " " + FoldedText.term(indicator.name()) + " ";
        return indicator.kind() == Percentage.class
                && Stream.of(WordRole.RISE, WordRole.FALL)
                        .flatMap(role -> RoleTable.get().words(role).stream())
                        .map(RoleTable.Word::text)
                        .anyMatch(word -> name.contains(isLetters(word) ? " " + word + " " : word));
    }

    /** Returns whether a word is of a script with spaces between words. */
    private static boolean isLetters(String word) {
        char first = word.charAt(0);
        return first >= 'a' && first <= 'z';
    }

    /**
     * Returns whether a figure is a fraction in words or digits, such as "half" and 1/3, and so not a level of a
     * percentage.
     */
    private static boolean isFraction(FigureScope scope) {
        String text = FoldedText.term(scope.phrase().text());
        return PERCENT_SIGNS.stream().noneMatch(text::contains);
    }

    static boolean isNegative(Figure<?> figure) {
        return figure.quantity()
                .filter(quantity -> quantity.number().signum() < 0)
                .isPresent();
    }

    private record Growth(Figure<?> figure, boolean isAverage) {}

    /** Returns whether the phrase is a growth rate and not a bare percentage of an indicator of rates. */
    private static boolean isStatedGrowth(FigureScope scope, Figure<?> figure) {
        return figure.unit().kind() == GrowthRate.class || scope.token().has(WordRole.YEAR_ON_YEAR);
    }

    /**
     * Returns whether a percentage beside a change states that change: it is not an average, and no whole follows it.
     */
    static boolean isPlain(FigureScope scope, Figure<?> figure) {
        TextToken next = scope.sentence.at(scope.figure + 1);
        boolean isOfWhole = next != null && !next.isHan && next.is(TokenType.WORD) && next.has(WordRole.OF);
        return !isRate(figure)
                || !isOfWhole && !isAverage(scope, figure) && !scope.hasInClause(WordRole.AVERAGE_ANNUAL);
    }

    static boolean isAverage(FigureScope scope, Figure<?> figure) {
        boolean isAnnual = figure.unit().of(BigDecimal.ONE) instanceof GrowthRate rate && rate.isAnnualAverage();
        return isAnnual || scope.has(WordRole.AVERAGE_ANNUAL);
    }

    private Claim growth(FigureScope scope, Indicator<?> indicator, Growth growth, StatementParts parts) {
        if (scope.hasInClause(WordRole.CURRENCY_BASIS)) {
            throw NoLinkException.unlinked("growth in another currency is not checked");
        }
        if (!growth.isAverage() && scope.has(WordRole.AVERAGE)) {
            throw NoLinkException.unlinked("it is not clear what the average is of");
        }
        ObservationKey key = subjects.key(scope, indicator, parts);
        TimePeriod period = key.period();
        if (growth.isAverage()) {
            return average(scope, key, growth);
        }
        if (period.isRange() && period.frequency() == Frequency.YEAR) {
            return new GrowthClaim(key.withPeriod(period.last()), period.first(), basis(scope), growth.figure());
        }
        TimePeriod base = subjects.periods
                .base(scope, period)
                .or(() -> subjects.baseBefore(scope, key))
                .orElseGet(() -> base(growth, period));
        boolean isOfYears = period.frequency() == Frequency.YEAR;
        Figure<?> figure = isOfYears ? growth.figure() : percentage(growth.figure());
        return new GrowthClaim(key, earlier(base, period), basis(scope), figure);
    }

    /**
     * Returns the base of growth that the text does not state beside it: the year before, or the span of the phrase.
     */
    private static TimePeriod base(Growth growth, TimePeriod period) {
        if (period.frequency() == Frequency.YEAR) {
            return period.previous();
        }
        boolean isShort = !period.isRange()
                && growth.figure().unit().of(BigDecimal.ONE) instanceof GrowthRate rate
                && rate.over().equals(period.frequency().duration());
        if (isShort) {
            return period.previous();
        }
        throw NoLinkException.unlinked(
                "the text does not say whether the growth is since the period before or since the year before");
    }

    private static TimePeriod earlier(TimePeriod base, TimePeriod period) {
        if (base.isRange() != period.isRange() || base.startEpochDay() >= period.startEpochDay()) {
            throw NoLinkException.unlinked("the base period of the growth is not before its period");
        }
        return base;
    }

    private Claim average(FigureScope scope, ObservationKey key, Growth growth) {
        TimePeriod period = key.period();
        TimePeriod first = period.isRange()
                ? period.first()
                : subjects.periods
                        .base(scope, period)
                        .filter(base -> base.intervalTo(period) > 1)
                        .orElseThrow(
                                () -> NoLinkException.unlinked("average growth needs the first and the last year"));
        AverageMethod method = scope.has(WordRole.ARITHMETIC) ? AverageMethod.ARITHMETIC : AverageMethod.COMPOUND;
        TimePeriod last = period.isRange() ? period.last() : period;
        if (first.intervalTo(last) <= 1) {
            throw NoLinkException.unlinked("average growth needs the first and the last year");
        }
        return new AverageGrowthClaim(
                key.withPeriod(last), earlier(first, last), method, basis(scope), growth.figure());
    }

    private GrowthBasis basis(FigureScope scope) {
        TextToken next = sentence.at(scope.figure + 1);
        if (next != null && next.is(TokenType.WORD) && next.has(WordRole.REAL) != next.has(WordRole.NOMINAL)) {
            // "4.8 percent at constant prices and 6.4 percent at current prices"
            return next.has(WordRole.REAL) ? GrowthBasis.REAL : GrowthBasis.NOMINAL;
        }
        int start = scope.startWithIntroduction();
        boolean isReal = sentence.has(WordRole.REAL, start, scope.clauseEnd)
                || scope.token().has(WordRole.REAL);
        boolean isNominal = sentence.has(WordRole.NOMINAL, start, scope.clauseEnd)
                || scope.token().has(WordRole.NOMINAL);
        if (isReal && isNominal) {
            throw NoLinkException.unlinked("it is not clear whether the growth is nominal or real");
        }
        if (isReal) {
            return GrowthBasis.REAL;
        }
        return isNominal ? GrowthBasis.NOMINAL : GrowthBasis.UNSTATED;
    }
}
