// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageClaim;
import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.ShareDifferenceClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a figure may state about an indicator, by its unit and the words around it: the claims, the best first. */
final class Hypotheses {
    /**
     * What a figure may be about.
     *
     * @param of the nearest indicator, region and period
     * @param others the identifiers of the other indicators of the data that are alike
     * @param regions the other regions near the figure, the nearest first
     * @param periods the other periods near the figure, the nearest first
     * @param years the numbers of years that the text names, such as 5 of "five years"
     * @param groups the regions of the sentence, of the text, and of the data, which a sum may be of
     * @param isShare whether the sentence before is about shares
     * @param direction the direction of the change that the statement before is of, or null
     */
    record About(
            ObservationKey of,
            List<String> others,
            List<Region> regions,
            List<TimePeriod> periods,
            List<Integer> years,
            List<List<Region>> groups,
            boolean isShare,
            @Nullable ChangeDirection direction) {
        /** Returns what a figure may be about if only its own observation, other periods and groups are near. */
        static About of(ObservationKey of, List<TimePeriod> periods, List<List<Region>> groups) {
            return new About(of, List.of(), List.of(), periods, List.of(), groups, false, null);
        }
    }

    /** The scales of numbers without a unit: those of English and Chinese headings. */
    static final List<BigDecimal> SCALES = List.of(0, 3, 4, 6, 8, 9, 12).stream()
            .map(BigDecimal.ONE::scaleByPowerOfTen)
            .toList();

    /** The greatest ratio of two levels of the same size. */
    private static final BigDecimal SIZE = BigDecimal.valueOf(2);

    /** The greatest distance of the period after "of" behind a percentage. */
    private static final int MAX_WHOLE = 7;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final FigureScope scope;
    private final Sentence sentence;
    private final Figure<?> stated;
    private final DataIndex data;
    private final ClaimResults results;
    private final PeriodResolver resolver;
    private final About about;
    private final ObservationKey of;
    private final Set<Claim> claims = new LinkedHashSet<>();
    private final @Nullable ChangeDirection direction;

    Hypotheses(
            FigureScope scope,
            Figure<?> stated,
            About about,
            DataIndex data,
            ClaimResults results,
            PeriodResolver resolver) {
        this.scope = scope;
        this.sentence = scope.sentence;
        this.stated = stated;
        this.about = about;
        this.of = about.of();
        this.data = data;
        this.results = results;
        this.resolver = resolver;
        this.direction = direction();
    }

    private @Nullable ChangeDirection direction() {
        ChangeDirection found = FigureRule.direction(scope);
        TextToken before = sentence.at(scope.figure - 1);
        if (found == null && before != null && before.isHan && before.hasAny(WordRole.MORE, WordRole.LESS)) {
            return before.has(WordRole.MORE) ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
        }
        return found == null && scope.phrase().text().startsWith("-") ? ChangeDirection.DECREASE : found;
    }

    /** Returns the claims, the best first. */
    List<Claim> claims() {
        Indicator<?> indicator = data.indicator(of.indicator()).orElseThrow();
        Class<?> kind = stated.unit().kind();
        if (PercentRule.isRate(stated)) {
            percent(indicator);
        } else if (kind == PercentagePoints.class
                || PointFigures.of(stated).isPresent() && PercentRule.isRate(indicator)) {
            points(indicator, PointFigures.of(stated).orElse(stated));
        } else if (kind == Multiple.class) {
            multiples();
        } else {
            amounts(indicator);
        }
        return List.copyOf(claims);
    }

    /** Returns whether a level has the size of that of the data. */
    private boolean isOfSize(Figure<?> figure) {
        return isOfSize(of, figure, results);
    }

    /** Returns whether a level has the size of that of the data, which half or twice it does not have. */
    static boolean isOfSize(ObservationKey of, Figure<?> figure, ClaimResults results) {
        Optional<BigDecimal> claimed = bounds(figure).flatMap(Interval::upper).map(BigDecimal::abs);
        Optional<BigDecimal> actual =
                value(of, figure.unit(), results).flatMap(Interval::upper).map(BigDecimal::abs);
        return claimed.isPresent()
                && actual.isPresent()
                && claimed.get().multiply(SIZE).compareTo(actual.get()) > 0
                && actual.get().multiply(SIZE).compareTo(claimed.get()) > 0;
    }

    private void amounts(Indicator<?> indicator) {
        IndicatorUnits units = new IndicatorUnits(data.series(indicator).units);
        Figure<?> level = units.level(scope, stated);
        Figure<?> size = units.difference(level);
        String text = IndicatorUnits.text(scope);
        boolean isBare = units.elided(text, stated, BigDecimal.ONE).isPresent() && indicator.kind() != Count.class;
        if (isBare || !LevelRule.kinds(size).contains(indicator.kind())) {
            SCALES.forEach(scale ->
                    units.elided(text, stated, scale).filter(this::isOfSize).ifPresent(figure -> level(of, figure)));
            Optional<Figure<?>> elided = units.elided(text, stated, BigDecimal.ONE);
            if (elided.isPresent() && PercentRule.isRate(indicator)) {
                elided.flatMap(Hypotheses::points).ifPresent(points -> points(indicator, points));
            }
            if (elided.isEmpty() || PercentRule.isRate(indicator)) {
                return;
            }
            level = elided.get();
            size = level;
        }
        boolean isGap = sentence.has(WordRole.GAP, 0, scope.end)
                || sentence.has(WordRole.SURPLUS, 0, scope.end)
                || sentence.has(WordRole.DEFICIT, 0, scope.end);
        boolean isCompared = scope.hasInClause(WordRole.MORE) || scope.hasInClause(WordRole.LESS);
        if (isGap) {
            gaps(size);
        }
        boolean isBalance =
                sentence.has(WordRole.SURPLUS, 0, scope.end) || sentence.has(WordRole.DEFICIT, 0, scope.end);
        if (direction != null && isBalance) {
            balanceChanges(FigureRule.signed(size, direction));
        }
        if (direction != null) {
            changes(size, direction);
        }
        if (isCompared && !isGap) {
            gaps(size);
        }
        means(level);
        levels(level);
        sums(size);
        if (direction == null) {
            ChangeDirection carried = FigureRule.signOf(scope);
            changes(size, carried == null ? carriedDirection().orElse(about.direction()) : carried);
        }
    }

    /** Returns the direction of the last verb of change before a figure in its sentence, or null. */
    private Optional<ChangeDirection> carriedDirection() {
        for (int i = scope.figure - 1; i >= 0; i--) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.WORD) && token.hasAny(WordRole.RISE, WordRole.FALL)) {
                return Optional.of(token.has(WordRole.FALL) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE);
            }
        }
        return Optional.empty();
    }

    /** Adds the level, first at the earlier period if the figure is the first of two: "from 104.3 Mt to 84.0 Mt". */
    private void levels(Figure<?> figure) {
        boolean isFirst = isOfEarlierPeriod();
        for (TimePeriod period : isFirst ? earlier() : List.<TimePeriod>of()) {
            level(of.withPeriod(period), figure);
        }
        level(of, figure);
        for (TimePeriod period : isFirst ? before() : otherPeriods()) {
            level(of.withPeriod(period), figure);
        }
    }

    /** Returns the periods before that of the figure which a text need not name: "rose from 2.55 to 4.12 in 2024". */
    private List<TimePeriod> before() {
        TimePeriod own = of.period();
        boolean isDated =
                sentence.tokens.stream().anyMatch(token -> scope.token().equals(token.owner));
        return own.isRange() || isDated || !earlier().isEmpty()
                ? List.of()
                : List.of(own.plusYears(-1), own.previous());
    }

    /**
     * Returns whether the figure is the first of two levels without a period of its own: "up from 3.6 %", "3.6 → 4.0".
     */
    private boolean isOfEarlierPeriod() {
        boolean hasPeriod = sentence.tokens.stream()
                .anyMatch(token -> token.is(TokenType.PERIOD) && scope.token().equals(token.owner));
        return isBeforeArrow() || !hasPeriod && new ChangeEnds(sentence).isFirst(scope.figure);
    }

    /**
     * Returns the periods that sentences before name, if that of the figure names none: later ones, as a text comes
     * back from a base to its period, and years for a month.
     */
    private List<TimePeriod> otherPeriods() {
        if (sentence.has(TokenType.PERIOD, 0, sentence.size())) {
            return List.of();
        }
        Indicator<?> indicator = data.indicator(of.indicator()).orElseThrow();
        Set<TimePeriod> found = new LinkedHashSet<>();
        about.periods().forEach(period -> found.add(data.inFrequency(indicator, period)));
        TimePeriod own = of.period();
        found.removeIf(period -> period.frequency() == own.frequency() && period.compareTo(own) <= 0);
        return List.copyOf(found);
    }

    private boolean isBeforeArrow() {
        TextToken next = sentence.at(scope.figure + 1);
        char c = next == null ? ' ' : sentence.text.charAt(next.start);
        return next != null && (c == '→' || c == '-' && sentence.text.startsWith("->", next.start));
    }

    /** Returns the periods near the figure that are before its own. */
    private List<TimePeriod> earlier() {
        Set<TimePeriod> found = new LinkedHashSet<>();
        TimePeriod own = of.period();
        for (TimePeriod period : about.periods()) {
            TimePeriod first = period.isRange() && !own.isRange() ? period.first() : period;
            boolean isAlike = first.frequency() == own.frequency() && first.isRange() == own.isRange();
            if (isAlike && first.compareTo(own) < 0) {
                found.add(first);
            }
        }
        return List.copyOf(found);
    }

    /** Adds the means over years, quarters or months, first the earlier one if the figure is the first of two. */
    private void means(Figure<?> figure) {
        List<TimePeriod> ranges = meanRanges();
        boolean isFirst = isOfEarlierPeriod();
        for (TimePeriod range : isFirst ? ranges : List.<TimePeriod>of()) {
            add(() -> new AverageClaim(of.withPeriod(range.plusYears(-1)), figure));
        }
        for (TimePeriod range : ranges) {
            add(() -> new AverageClaim(of.withPeriod(range), figure));
        }
    }

    /**
     * Returns the ranges whose mean a figure may be: the quarters or months of its year, as the value of a rate or an
     * index in a year is its mean, and with a word of averages each range near the figure.
     */
    private List<TimePeriod> meanRanges() {
        boolean isAverage = scope.hasInClause(WordRole.AVERAGE) || scope.hasInClause(WordRole.AVERAGE_ANNUAL);
        Indicator<?> indicator = data.indicator(of.indicator()).orElseThrow();
        Set<TimePeriod> found = new LinkedHashSet<>();
        List<TimePeriod> near = new ArrayList<>(List.of(of.period()));
        near.addAll(isAverage ? about.periods() : List.of());
        for (TimePeriod period : near) {
            Optional<TimePeriod> parts = data.parts(indicator, period);
            boolean isMean = isAverage || indicator.behaviour() != Behaviour.FLOW;
            parts.filter(range -> isMean).ifPresent(found::add);
            if (isAverage && period.isRange() && parts.isEmpty()) {
                found.add(period);
            }
        }
        if (isAverage && found.isEmpty() && of.period().frequency() != Frequency.YEAR) {
            TimePeriod year = TimePeriod.year(of.period().last().reportingYear());
            data.parts(indicator, year).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Adds the growth of a mean since the same periods of the year before, as the mean that it implies. */
    private void growthOfMeans(Figure<?> signed) {
        bounds(signed)
                .map(bounds -> bounds.multipliedBy(Interval.exactly(PERCENT)).plus(Interval.exactly(BigDecimal.ONE)))
                .ifPresent(factor -> impliedMeans(mean -> mean.multipliedBy(factor)));
    }

    /** Adds the mean of this year that the mean of the year before implies. */
    private void impliedMeans(UnaryOperator<Interval> change) {
        Optional<Unit<?>> unit = unit(of);
        for (TimePeriod range : unit.isEmpty() ? List.<TimePeriod>of() : meanRanges()) {
            Figure<?> one = FigureRule.within(unit.get(), Interval.exactly(BigDecimal.ONE));
            results.check(new AverageClaim(of.withPeriod(range.plusYears(-1)), one))
                    .implied()
                    .ifPresent(mean -> add(() ->
                            new AverageClaim(of.withPeriod(range), FigureRule.within(unit.get(), change.apply(mean)))));
        }
    }

    private void level(ObservationKey key, Figure<?> figure) {
        add(() -> key.period().isRange() && key.period().frequency() != Frequency.YEAR
                ? new CumulativeClaim(key, figure)
                : new LevelClaim(key, figure));
    }

    /** Adds the differences from the periods that the figure may be compared with. */
    private void changes(Figure<?> size, @Nullable ChangeDirection change) {
        if (change == null) {
            return;
        }
        Figure<?> signed = FigureRule.signed(size, change);
        for (TimePeriod base : bases()) {
            difference(of, of.withPeriod(base), signed);
        }
    }

    private void difference(ObservationKey key, ObservationKey reference, Figure<?> figure) {
        if (!key.period().isRange()) {
            add(() -> new DifferenceClaim(key, reference, figure));
            return;
        }
        shifted(figure, reference).ifPresent(sum -> add(() -> new CumulativeClaim(key, sum)));
    }

    /** Returns a difference from another sum over time as the sum that it implies. */
    private Optional<Figure<?>> shifted(Figure<?> figure, ObservationKey reference) {
        Optional<Interval> base = value(reference, figure.unit());
        return base.flatMap(
                value -> bounds(figure).map(bounds -> FigureRule.within(figure.unit(), bounds.plus(value))));
    }

    private static Optional<Interval> bounds(Figure<?> figure) {
        return figure.bounds().map(Bounds::interval);
    }

    /** Returns the value of the data in a unit. */
    private Optional<Interval> value(ObservationKey key, Unit<?> unit) {
        return value(key, unit, results);
    }

    static Optional<Interval> value(ObservationKey key, Unit<?> unit, ClaimResults results) {
        Figure<?> one = FigureRule.within(unit, Interval.exactly(BigDecimal.ONE));
        return results.check(key.period().isRange() ? new CumulativeClaim(key, one) : new LevelClaim(key, one))
                .implied();
    }

    /** Returns the periods that a change may be since: the one that the words name, or else those near, and before. */
    private List<TimePeriod> bases() {
        TimePeriod own = of.period();
        Optional<TimePeriod> named = resolver.base(scope, own);
        if (named.isPresent()) {
            return List.of(data.inFrequency(data.indicator(of.indicator()).orElseThrow(), named.get()));
        }
        Set<TimePeriod> found = new LinkedHashSet<>();
        boolean isSingle = !own.isRange();
        if (isSingle && own.frequency() == Frequency.YEAR) {
            found.add(own.previous());
        } else {
            found.add(own.plusYears(-1));
            if (isSingle) {
                found.add(own.previous());
            }
        }
        for (int years : about.years()) {
            if (isSingle) {
                found.add(own.plusYears(-years));
            }
        }
        found.addAll(earlier());
        return List.copyOf(found);
    }

    /** Adds the differences between two regions, and between exports and imports. */
    private void gaps(Figure<?> size) {
        ObservationKey own = of;
        if (scope.has(WordRole.PREVIOUS_YEAR)) {
            own = of.withPeriod(of.period().plusYears(-1));
        } else if (scope.has(WordRole.PERIOD_BEFORE) && !of.period().isRange()) {
            own = of.withPeriod(of.period().previous());
        }
        for (Region other : about.regions()) {
            gap(own, own.withRegion(other), size);
        }
        for (String other : about.others()) {
            gap(own, own.withIndicator(other), size);
        }
    }

    /** Adds the change of a balance since an earlier period, as the exports that it implies. */
    private void balanceChanges(Figure<?> signed) {
        for (String other : about.others()) {
            for (TimePeriod base : bases()) {
                ObservationKey before = of.withPeriod(base);
                shifted(signed, of.withIndicator(other))
                        .flatMap(sum -> shifted(sum, before))
                        .flatMap(sum -> value(before.withIndicator(other), sum.unit())
                                .flatMap(value ->
                                        bounds(sum).map(bounds -> FigureRule.within(sum.unit(), bounds.minus(value)))))
                        .ifPresent(sum -> level(of, sum));
            }
        }
    }

    private void gap(ObservationKey first, ObservationKey second, Figure<?> size) {
        compared(first, second, (key, reference) -> difference(key, reference, size));
    }

    /** Compares two observations in the order that the clause states, or in both orders if it states none. */
    private void compared(
            ObservationKey first, ObservationKey second, BiConsumer<ObservationKey, ObservationKey> comparison) {
        if (!scope.hasInClause(WordRole.LESS)) {
            comparison.accept(first, second);
        }
        if (!scope.hasInClause(WordRole.MORE)) {
            comparison.accept(second, first);
        }
    }

    /** Adds the sums over regions and over indicators. */
    private void sums(Figure<?> size) {
        for (List<ObservationKey> parts : parts(of)) {
            add(() -> new SumClaim(parts, size));
        }
    }

    /** Returns the parts that a sum may have: the regions or the indicators of the sentence, if words tell of a sum. */
    private List<List<ObservationKey>> parts(ObservationKey of) {
        boolean isSum = scope.hasInClause(WordRole.COMBINED)
                || scope.hasInClause(WordRole.CUMULATIVE)
                || scope.token().hasAny(WordRole.COMBINED, WordRole.CUMULATIVE)
                || sentence.has(WordRole.COMBINED, 0, scope.figure);
        List<List<ObservationKey>> found = new ArrayList<>();
        List<List<Region>> groups = about.groups();
        List<List<Region>> firstAndLast = List.of(groups.get(0), groups.get(groups.size() - 1));
        for (List<Region> group : isSum ? groups : firstAndLast) {
            if (group.size() > 1 && !of.period().isRange()) {
                found.add(group.stream().map(of::withRegion).toList());
            }
        }
        Set<ObservationKey> labels = new LinkedHashSet<>();
        for (int i = 0; i < scope.figure; i++) {
            TextToken token = sentence.get(i);
            if (token.isSubject(TokenType.LABEL) && token.indicators.size() == 1 && (isSum || isListed(i))) {
                labels.add(of.withIndicator(token.indicators.get(0).id()));
            }
        }
        if (labels.size() > 1 && labels.contains(of)) {
            found.add(List.copyOf(labels));
        }
        return found;
    }

    /** Returns whether a label is beside another one in a list: "solar and wind", 风电、太阳能. */
    private boolean isListed(int label) {
        return isLabelBeyondJoint(label, 1) || isLabelBeyondJoint(label, -1);
    }

    private boolean isLabelBeyondJoint(int label, int step) {
        TextToken joint = sentence.at(label + step);
        TextToken other = sentence.at(label + 2 * step);
        return joint != null
                && other != null
                && (joint.has(WordRole.AND) || joint.is(TokenType.LIST_MARK))
                && other.is(TokenType.LABEL);
    }

    private void percent(Indicator<?> indicator) {
        Figure<?> figure = PercentRule.percentage(stated);
        boolean isOwnChange = scope.hasInClause(WordRole.RISE) || scope.hasInClause(WordRole.FALL);
        boolean isShare = scope.hasInClause(WordRole.SHARE_VERB)
                || scope.hasInClause(WordRole.SHARE_NOUN)
                || scope.hasAfter(WordRole.OF)
                || !isOwnChange
                        && (about.isShare()
                                || sentence.has(WordRole.SHARE_VERB, 0, scope.end)
                                || sentence.has(WordRole.SHARE_NOUN, 0, scope.end));
        if (PercentRule.isRate(indicator)) {
            means(figure);
            level(of, figure);
            return;
        }
        wholeOfPeriod().ifPresent(base -> parts(base, figure));
        if (isShare) {
            boolean isFirst = isOfEarlierPeriod();
            for (TimePeriod period : isFirst ? earlier() : List.<TimePeriod>of()) {
                shares(of.withPeriod(period), figure);
            }
            shares(of, figure);
        }
        boolean isCompared = scope.hasInClause(WordRole.MORE) || scope.hasInClause(WordRole.LESS);
        if (isCompared) {
            for (Region other : about.regions()) {
                add(() -> new RelativeDifferenceClaim(of, of.withRegion(other), FigureRule.signed(figure, direction)));
            }
        }
        ChangeDirection change = direction == null ? carriedDirection().orElse(null) : direction;
        if (change != null || !isShare) {
            growth(FigureRule.signed(stated, change));
            growthOfMeans(FigureRule.signed(figure, change));
        }
    }

    /** Returns the period whose level a percentage is a part of: 恢复到2019年的88.0%, "99.5 % of its 2019 level". */
    private Optional<TimePeriod> wholeOfPeriod() {
        TextToken own = scope.owningPeriod();
        if (own != null) {
            return Optional.ofNullable(resolver.fixed(own));
        }
        TextToken after = sentence.at(scope.figure + 1);
        int end = Math.min(scope.clauseEnd, scope.figure + MAX_WHOLE);
        return after == null || after.isHan || !after.has(WordRole.OF)
                ? Optional.empty()
                : sentence.tokens.subList(Math.min(scope.figure + 1, end), end).stream()
                        .filter(token -> token.is(TokenType.PERIOD))
                        .findFirst()
                        .map(resolver::fixed);
    }

    /** Adds what a level is in percent of an earlier one. */
    private void parts(TimePeriod base, Figure<?> percentage) {
        Set<TimePeriod> later = new LinkedHashSet<>(List.of(of.period()));
        later.addAll(about.periods());
        later.removeIf(period -> period.frequency() != base.frequency() || period.compareTo(base) <= 0);
        Optional<Figure<?>> part = bounds(percentage)
                .map(bounds ->
                        FigureRule.within(Multiple.of(1).unit(), bounds.multipliedBy(Interval.exactly(PERCENT))));
        for (TimePeriod period : later) {
            part.ifPresent(figure -> add(() -> new MultipleClaim(of.withPeriod(period), of.withPeriod(base), figure)));
        }
    }

    private void growth(Figure<?> signed) {
        boolean isOfYears = of.period().frequency() == Frequency.YEAR;
        Figure<?> figure = isOfYears ? signed : PercentRule.percentage(signed);
        boolean isAverage = PercentRule.isAverage(scope, stated) || scope.hasInClause(WordRole.AVERAGE_ANNUAL);
        for (TimePeriod base : bases()) {
            if (isAverage && base.equals(of.period().previous())) {
                continue;
            }
            if (isAverage) {
                add(() -> new AverageGrowthClaim(
                        of, base, AverageMethod.COMPOUND, GrowthBasis.UNSTATED, PercentRule.percentage(signed)));
            } else {
                add(() -> new GrowthClaim(of, base, GrowthBasis.UNSTATED, figure));
            }
        }
    }

    /** Adds the shares of the nation, of a group, and of another indicator. */
    private void shares(ObservationKey part, Figure<?> figure) {
        data.nation()
                .filter(nation -> !nation.equals(part.region()))
                .ifPresent(nation -> share(part, part.withRegion(nation), figure));
        for (String whole : about.others()) {
            share(part, part.withIndicator(whole), figure);
            share(part.withIndicator(whole), part, figure);
        }
        for (List<ObservationKey> parts : parts(part)) {
            data.nation().ifPresent(nation -> ofSum(parts, part.withRegion(nation), figure));
            for (String whole : about.others()) {
                ofSum(parts, part.withIndicator(whole), figure);
            }
        }
        for (List<Region> group : about.groups()) {
            if (group.size() > 1 && group.contains(part.region())) {
                inSum(part, group, figure);
            }
        }
    }

    private void share(ObservationKey part, ObservationKey whole, Figure<?> figure) {
        if (!part.period().isRange()) {
            add(() -> new ShareClaim(part, whole, figure));
        }
    }

    /** Adds the share of a sum in a whole, as the sum that it implies. */
    private void ofSum(List<ObservationKey> parts, ObservationKey whole, Figure<?> figure) {
        amount(figure, whole).ifPresent(sum -> add(() -> new SumClaim(parts, sum)));
    }

    /** Adds the share of one region in a group, as the sum over the group that it implies. */
    private void inSum(ObservationKey key, List<Region> group, Figure<?> figure) {
        Optional<Unit<?>> unit = unit(key);
        Optional<Interval> part = unit.flatMap(own -> value(key, own));
        Optional<Interval> share = bounds(figure)
                .filter(bounds -> bounds.lower().filter(low -> low.signum() > 0).isPresent());
        if (unit.isPresent() && part.isPresent() && share.isPresent()) {
            part.get()
                    .multipliedBy(Interval.exactly(HUNDRED))
                    .dividedBy(share.get())
                    .ifPresent(sum -> add(() -> new SumClaim(
                            group.stream().map(key::withRegion).toList(), FigureRule.within(unit.get(), sum))));
        }
    }

    /** Returns a percentage of the value of a whole as an amount. */
    private Optional<Figure<?>> amount(Figure<?> percentage, ObservationKey whole) {
        Optional<Unit<?>> unit = unit(whole);
        Optional<Interval> value = unit.flatMap(own -> value(whole, own));
        return value.isEmpty()
                ? Optional.empty()
                : bounds(percentage)
                        .map(share -> FigureRule.within(
                                unit.get(), share.multipliedBy(value.get()).multipliedBy(Interval.exactly(PERCENT))));
    }

    private Optional<Unit<?>> unit(ObservationKey key) {
        return unit(key, data);
    }

    private static Optional<Unit<?>> unit(ObservationKey key, DataIndex data) {
        return data.indicator(key.indicator())
                .flatMap(indicator -> data.series(indicator).units.stream().findFirst());
    }

    /** Returns a percentage as percentage points. */
    private static Optional<Figure<?>> points(Figure<?> percentage) {
        return bounds(percentage)
                .map(bounds ->
                        FigureRule.within(PercentagePoints.of(BigDecimal.ONE).unit(), bounds));
    }

    private void points(Indicator<?> indicator, Figure<?> size) {
        ChangeDirection change = direction == null ? carriedDirection().orElse(null) : direction;
        if (PercentRule.isRate(indicator)) {
            pointsOfRate(size, change);
        } else if (change != null) {
            pointsOfShare(FigureRule.signed(size, change));
        }
    }

    /** Adds the differences of a rate between two regions, and from earlier periods. */
    private void pointsOfRate(Figure<?> size, @Nullable ChangeDirection change) {
        boolean isCompared = scope.hasInClause(WordRole.MORE)
                || scope.hasInClause(WordRole.LESS)
                || sentence.has(WordRole.GAP, 0, scope.end);
        for (Region other : isCompared ? about.regions() : List.<Region>of()) {
            compared(of, of.withRegion(other), (key, reference) -> add(() -> new PointsClaim(key, reference, size)));
        }
        for (TimePeriod base : change == null ? List.<TimePeriod>of() : bases()) {
            add(() -> new PointsClaim(of, of.withPeriod(base), FigureRule.signed(size, change)));
        }
        if (change != null) {
            bounds(FigureRule.signed(size, change)).ifPresent(points -> impliedMeans(mean -> mean.plus(points)));
        }
    }

    /** Adds the changes of the share of the nation, and of another indicator. */
    private void pointsOfShare(Figure<?> signed) {
        List<Function<ObservationKey, ObservationKey>> wholes = new ArrayList<>();
        data.nation().ifPresent(nation -> wholes.add(key -> key.withRegion(nation)));
        about.others().forEach(other -> wholes.add(key -> key.withIndicator(other)));
        for (Function<ObservationKey, ObservationKey> whole : wholes) {
            for (TimePeriod base : bases()) {
                ObservationKey before = of.withPeriod(base);
                add(() -> new ShareDifferenceClaim(of, whole.apply(of), before, whole.apply(before), signed));
            }
        }
    }

    private void multiples() {
        for (Region other : about.regions()) {
            add(() -> new MultipleClaim(of, of.withRegion(other), stated));
            add(() -> new MultipleClaim(of.withRegion(other), of, stated));
        }
        boolean isOfRegions = sentence.tokens.subList(scope.clauseStart, scope.clauseEnd).stream()
                .anyMatch(token -> token.is(TokenType.REGION) && token.isReference);
        for (TimePeriod base : isOfRegions ? List.<TimePeriod>of() : bases()) {
            add(() -> new MultipleClaim(of, of.withPeriod(base), stated));
        }
        for (String other : about.others()) {
            add(() -> new MultipleClaim(of, of.withIndicator(other), stated));
        }
    }

    private void add(Supplier<Claim> claim) {
        Readings.add(claims, claim);
    }
}
