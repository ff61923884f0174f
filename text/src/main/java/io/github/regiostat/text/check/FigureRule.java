// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the claim that a figure makes in its sentence, by the kind of the figure. */
final class FigureRule {
    private static final int MAX_GAP = 4;
    static final String GAP = "the figure is the size of a difference, whose two sides are not clear";
    private static final String DENIED = "the text denies the statement, or asks a question";
    private static final String FORECAST = "the text states a forecast, a target or a condition";

    /** Nouns of an extreme, whose period the text may leave out: "the peak of the two years was 2.8 %". */
    private static final Pattern EXTREME = Pattern.compile(
            "(?i)\\b(?:peak|trough|(?:high|low)(?:est)? (?:point|level|value|reading|rate)?)\\b|最[高低]|峰值|[高低]点");

    /** The words at the end of what introduces the earlier of two levels. */
    private static final Pattern BASE = Pattern.compile("(?i)\\b(?:from|compared with|against|versus)\\s*$");

    private static final Pattern SINCE =
            Pattern.compile("(?i)\\b(?:ha[sd]|have|and|but|which) since\\b|\\bsince then\\b|此后|自那以后");

    private static final Pattern BELOW = Pattern.compile("仅?不[到足及]|未到");

    private final Sentence sentence;
    private final AppositionRule appositions;
    private final PercentRule percents;
    private final LevelRule levels;

    FigureRule(Sentence sentence, AppositionRule appositions, PercentRule percents, LevelRule levels) {
        this.sentence = sentence;
        this.appositions = appositions;
        this.percents = percents;
        this.levels = levels;
    }

    /** Returns the claim of a figure. */
    Claim read(FigureScope scope, StatementParts parts) {
        if (scope.hasBefore(WordRole.GAP)) {
            throw NoLinkException.unlinked(GAP);
        }
        requireNoOtherLabel(scope);
        requireNameIfCompared(scope);
        requireNoChangeOfChange(scope);
        Figure<?> figure = claimed(scope);
        requireNoRangeOfChange(scope, figure);
        requireLevelIfCrossed(scope, figure);
        Optional<Claim> apposition = appositions.read(scope, figure, parts);
        if (apposition.isPresent()) {
            return apposition.get();
        }
        Class<?> kind = figure.unit().kind();
        if (kind == Percentage.class || kind == GrowthRate.class) {
            return percents.read(scope, figure, parts);
        }
        if (kind == PercentagePoints.class) {
            return percents.readPoints(scope, figure, parts);
        }
        Optional<Figure<?>> points = PointFigures.of(scope.phrase().figure().orElseThrow());
        if (points.isPresent() && percents.isAboutRate(scope)) {
            return percents.readPoints(scope, points.get(), parts);
        }
        return kind == Multiple.class ? percents.readMultiple(scope, figure, parts) : levels.read(scope, figure, parts);
    }

    /**
     * Returns what the words before a figure leave open, or empty: "that followed a 5.3 % slump", "合计：9565，增长10.4%".
     */
    String openPart(FigureScope scope) {
        if (sentence.isAtOtherTime(scope.clauseStart, scope.figure, scope.clauseEnd)) {
            return "the text does not say when the change was";
        }
        if (EXTREME.matcher(sentence.words(sentence.get(scope.clauseStart).start, scope.token().start))
                        .find()
                && !sentence.has(TokenType.PERIOD, scope.start, scope.end)) {
            return "the text does not say when the extreme was";
        }
        if (SINCE.matcher(sentence.words(sentence.get(scope.clauseStart).start, scope.token().start))
                .find()) {
            return "the text does not say when the change began";
        }
        if (isOfSomePlaces(scope)) {
            return "the text may mean some of the places of the region only";
        }
        if (sentence.has(WordRole.NAMED_YEAR, 0, scope.figure) || scope.hasInClause(WordRole.NAMED_YEAR)) {
            return "the text names the year of a comparison by a word only";
        }
        if (isBeforeDatedBase(scope)) {
            return "the text names the period of the figure after it only";
        }
        boolean isAfterSum =
                sentence.has(WordRole.COMBINED, 0, scope.start) || sentence.has(WordRole.CUMULATIVE, 0, scope.start);
        boolean isOwn = sentence.has(TokenType.LABEL, scope.start, scope.clauseEnd)
                || sentence.has(TokenType.REGION, scope.start, scope.clauseEnd)
                || sentence.subjects(TokenType.PERIOD, scope.start, scope.clauseEnd).stream()
                        .map(token -> token.period)
                        .anyMatch(mention -> mention != null && !mention.isEarlier());
        return isAfterSum && !isOwn && !levels.isListed(scope) ? "the figure may be of the sum before it" : "";
    }

    /**
     * Returns whether the only period of a sentence is that of the base after a figure: "23.4M, up from 20.2M in 2015".
     */
    private boolean isBeforeDatedBase(FigureScope scope) {
        int next = scope.figure + 1;
        while (next < sentence.size() && !sentence.get(next).is(TokenType.FIGURE)) {
            next++;
        }
        int own = scope.token().end;
        int base = next < sentence.size() ? sentence.get(next).start : own;
        return next < sentence.size()
                && BASE.matcher(sentence.words(own, base)).find()
                && !sentence.has(TokenType.PERIOD, 0, next)
                && sentence.has(TokenType.PERIOD, next, sentence.size());
    }

    /** Rejects "rose by 2 million to 8 million" where it was read as a range. */
    private static void requireNoRangeOfChange(FigureScope scope, Figure<?> figure) {
        boolean isRange = scope.phrase().figure().flatMap(Figure::quantity).isEmpty()
                && figure.bounds().isPresent()
                && (scope.hasBefore(WordRole.RISE) || scope.hasBefore(WordRole.FALL));
        if (isRange && hasTo(FoldedText.term(scope.phrase().text()))) {
            throw NoLinkException.unlinked("it is not clear whether the figure is a range or a change and its result");
        }
    }

    private static boolean hasTo(String text) {
        return RoleTable.get().words(WordRole.TO).stream().anyMatch(word -> text.contains(word.text()));
    }

    /** Rejects "fell below 5 %" unless it is a level above zero. */
    private static void requireLevelIfCrossed(FigureScope scope, Figure<?> figure) {
        boolean isChange = new ChangeEnds(scope.sentence).isCrossed(scope.figure)
                && (figure.unit().kind() == GrowthRate.class
                        || figure.bounds().map(FigureRule::isBelowZero).orElse(false));
        if (isChange) {
            throw NoLinkException.unlinked("it is not clear whether the figure is a level or a change");
        }
    }

    private static boolean isBelowZero(Bounds<?> bounds) {
        return bounds.interval().upper().filter(upper -> upper.signum() <= 0).isPresent();
    }

    /** Returns whether a qualifier stands before the region that a figure is compared with: 不到法国的一半. */
    static boolean isBelowRegion(FigureScope scope) {
        TextToken word = scope.sentence.at(scope.figure - 3);
        TextToken of = scope.sentence.at(scope.figure - 1);
        return word != null
                && of != null
                && of.isHan
                && of.has(WordRole.OF)
                && scope.sentence.get(scope.figure - 2).is(TokenType.REGION)
                && BELOW.matcher(scope.sentence.text.substring(word.start, word.end))
                        .matches();
    }

    /** Returns a figure as an upper end. */
    private static Optional<Figure<?>> below(Figure<?> figure) {
        return figure.quantity()
                .map(Quantity::number)
                .filter(number -> number.signum() > 0)
                .flatMap(number -> Interval.atLeast(BigDecimal.ZERO).intersection(Interval.lessThan(number)))
                .map(interval -> within(figure.unit(), interval));
    }

    /**
     * Returns whether only another clause of the sentence is a denial, a question or a condition: ", not by half a
     * million", "if you want a house, an average one costs".
     */
    boolean isDeniedElsewhere(FigureScope scope) {
        boolean isOwn = scope.isDenied()
                || sentence.has(WordRole.DENIAL, 0, sentence.size())
                || sentence.has(WordRole.FORECAST, scope.clauseStart, scope.clauseEnd)
                || scope.token().isInTable
                || scope.token().isAmbiguous
                || scope.token().isSubgroup
                || ReportedSpeech.isIn(sentence, scope.figure);
        boolean isLast = scope.clause() == sentence.clauseCount() - 1;
        boolean isAfter = scope.isAfterDenial() || sentence.has(WordRole.FORECAST, 0, scope.clauseStart);
        return !isOwn && (sentence.isQuestion ? !isLast : isAfter);
    }

    /** Rejects a figure of a denial, a question, a forecast or a table. */
    void requireStatement(FigureScope scope) {
        if (scope.token().isInTable) {
            throw NoLinkException.unlinked("the figure stands in a row of a table");
        }
        if (scope.token().isAmbiguous) {
            throw NoLinkException.unlinked("the text does not say of which period the level is that is compared with");
        }
        if (scope.token().isSubgroup) {
            throw NoLinkException.unlinked("the figure says which part is meant");
        }
        if (ReportedSpeech.isIn(sentence, scope.figure)) {
            throw NoLinkException.unlinked("the text reports a statement of another author");
        }
        if (sentence.has(WordRole.OTHER_AMOUNT, 0, scope.figure)) {
            throw NoLinkException.unlinked("the figure is a part of a change, or a ratio to another number");
        }
        boolean isDenied = scope.isDenied() || sentence.has(WordRole.DENIAL, 0, sentence.size());
        if (sentence.isQuestion || isDenied) {
            throw NoLinkException.unlinked(DENIED);
        }
        boolean isOwn = sentence.has(TokenType.LABEL, scope.clauseStart, scope.clauseEnd)
                && sentence.has(TokenType.PERIOD, scope.clauseStart, scope.clauseEnd);
        int from = isOwn ? scope.clauseStart : 0;
        if (sentence.has(WordRole.FORECAST, from, scope.clauseEnd)) {
            throw NoLinkException.unlinked(FORECAST);
        }
        if (!isOwn && scope.isAfterDenial()) {
            throw NoLinkException.unlinked(DENIED);
        }
    }

    /** Rejects the size of a lead over another indicator: 风电还领先太阳能2210万千瓦. */
    private void requireNoOtherLabel(FigureScope scope) {
        for (int i = scope.start; i + 1 < scope.figure; i++) {
            boolean isCompared = sentence.get(i).isHan
                    && sentence.get(i).is(TokenType.WORD)
                    && sentence.get(i).hasAny(WordRole.BEYOND, WordRole.MORE, WordRole.SHORT_OF)
                    && sentence.get(i + 1).is(TokenType.LABEL);
            if (isCompared && sentence.has(TokenType.LABEL, 0, i)) {
                throw NoLinkException.unlinked(GAP);
            }
        }
    }

    /** Requires a region or year beside a figure that is only compared with: "5.2 %, against 5.0 %". */
    private void requireNameIfCompared(FigureScope scope) {
        TextToken before = sentence.at(scope.figure - 1);
        boolean isCompared = before != null
                && before.is(TokenType.WORD)
                && !before.isHan
                && before.has(WordRole.COMPARATOR)
                && !before.hasAny(WordRole.AND, WordRole.RISE, WordRole.FALL);
        if (isCompared
                && !sentence.has(TokenType.REGION, scope.figure, scope.end)
                && !sentence.has(TokenType.PERIOD, scope.figure, scope.end)) {
            throw NoLinkException.unlinked("the text does not say what the figure to compare with is of");
        }
    }

    /** Rejects the difference between two changes: "70,000 fewer than the loss of 2023". */
    private void requireNoChangeOfChange(FigureScope scope) {
        boolean isCompared = false;
        for (int i = scope.figure + 1; i < scope.end && i <= scope.figure + MAX_GAP; i++) {
            TextToken token = sentence.get(i);
            if (isCompared && token.is(TokenType.WORD) && token.hasAny(WordRole.RISE, WordRole.FALL)) {
                throw NoLinkException.unlinked("the text compares two changes");
            }
            isCompared |= token.has(WordRole.COMPARATOR);
            if (!token.is(TokenType.WORD)) {
                return;
            }
        }
    }

    /** Returns the figure with the interval that the phrase claims. */
    static Figure<?> claimed(FigureScope scope) {
        Figure<?> figure = scope.phrase().figure().orElseThrow();
        Optional<Bounds<?>> claimed = scope.phrase().claimed();
        if (claimed.isPresent()) {
            return within(claimed.get());
        }
        return isBelowRegion(scope) ? below(figure).orElse(figure) : figure;
    }

    /** Returns whether a word before places of the region may limit them: "its regional airports". */
    private boolean isOfSomePlaces(FigureScope scope) {
        for (int i = 0; i < scope.clauseEnd; i++) {
            TextToken before = sentence.at(i - 1);
            boolean isAll = before == null
                    || before.is(TokenType.REGION)
                    || before.is(TokenType.COMMA)
                    || before.hasAny(WordRole.POSSESSIVE, WordRole.IN, WordRole.OF);
            if (sentence.get(i).has(WordRole.PLACES) && !isAll) {
                return true;
            }
        }
        return false;
    }

    private static <Q extends Quantity<Q>> Figure<Q> within(Bounds<Q> bounds) {
        return Figure.within(bounds);
    }

    /** Returns the direction of the change that a figure states, or null for a level. */
    static @Nullable ChangeDirection direction(FigureScope scope) {
        ChangeEnds ends = new ChangeEnds(scope.sentence);
        if (ends.isEnd(scope.figure) || ends.isCrossed(scope.figure) || ends.isReached(scope.figure)) {
            return null;
        }
        ChineseComparison comparison = new ChineseComparison(scope);
        Optional<ChangeDirection> stated =
                Optional.ofNullable(comparison.direction()).or(scope.phrase()::change);
        if (stated.isPresent()) {
            return stated.get();
        }
        if (comparison.referenceOfLevel() != null) {
            return null;
        }
        if (scope.phrase().text().startsWith("+")) {
            return ChangeDirection.INCREASE;
        }
        Sentence sentence = scope.sentence;
        for (int i = scope.figure - 1; i >= scope.start; i--) {
            TextToken token = sentence.get(i);
            boolean isTo = token.has(WordRole.TO) && !token.has(WordRole.FALL) && !token.has(WordRole.RISE);
            if (isTo) {
                return null;
            }
            if (token.is(TokenType.WORD) && token.hasAny(WordRole.RISE, WordRole.FALL)) {
                return token.has(WordRole.FALL) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
            }
        }
        return directionAfter(scope);
    }

    /** Returns the direction of the verb before a level: "increased from"; or null. */
    static @Nullable ChangeDirection signOf(FigureScope scope) {
        for (int i = scope.figure - 1; i >= scope.start; i--) {
            TextToken token = scope.sentence.get(i);
            if (token.is(TokenType.WORD) && token.hasAny(WordRole.RISE, WordRole.FALL)) {
                return token.has(WordRole.FALL) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
            }
        }
        return null;
    }

    private static @Nullable ChangeDirection directionAfter(FigureScope scope) {
        TextToken after = scope.figure + 1 < scope.end ? scope.sentence.get(scope.figure + 1) : null;
        if (after == null || !after.is(TokenType.WORD)) {
            return null;
        }
        if (after.hasAny(WordRole.FALL, WordRole.LESS)) {
            return ChangeDirection.DECREASE;
        }
        return after.hasAny(WordRole.RISE, WordRole.MORE) ? ChangeDirection.INCREASE : null;
    }

    /** Returns a figure with the sign of a direction: "rose by under 5 %" claims a rise too. */
    static Figure<?> signed(Figure<?> figure, @Nullable ChangeDirection direction) {
        if (direction == null) {
            return figure;
        }
        Figure<?> size = aboveZero(figure);
        return direction == ChangeDirection.DECREASE && isPositive(size) ? size.negated() : size;
    }

    private static boolean isPositive(Figure<?> figure) {
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        if (number.isPresent() && number.get().signum() != 0) {
            return number.get().signum() > 0;
        }
        return figure.bounds()
                .flatMap(bounds -> bounds.interval().lower())
                .filter(lower -> lower.signum() >= 0)
                .isPresent();
    }

    /** Returns a figure whose value lies in an interval. */
    static <Q extends Quantity<Q>> Figure<Q> within(Unit<Q> unit, Interval interval) {
        return Figure.within(Bounds.of(unit, interval));
    }

    /** Returns a figure without the part of its interval that is zero or of the other sign. */
    private static <Q extends Quantity<Q>> Figure<Q> aboveZero(Figure<Q> figure) {
        Optional<Bounds<Q>> bounds = figure.bounds();
        boolean isPositive = figure.quantity()
                .map(Quantity::number)
                .filter(number -> number.signum() > 0)
                .isPresent();
        if (bounds.isEmpty() || !isPositive) {
            return figure;
        }
        Interval own = bounds.get().interval();
        Interval positive =
                own.intersection(Interval.greaterThan(BigDecimal.ZERO)).orElse(own);
        return positive.equals(own) ? figure : within(figure.unit(), positive);
    }

    /** Returns the indicator of a label that fits best; several that fit are ambiguous. */
    static Indicator<?> theOnly(List<Indicator<?>> indicators, List<Class<?>> kinds) {
        if (indicators.size() == 1) {
            return indicators.get(0);
        }
        for (Class<?> kind : kinds) {
            List<Indicator<?>> fitting = indicators.stream()
                    .filter(indicator -> indicator.kind() == kind)
                    .toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            if (fitting.size() > 1) {
                break;
            }
        }
        throw NoLinkException.unlinked("the label belongs to more than one indicator");
    }
}
