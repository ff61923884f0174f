// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the size of a gap to its two sides: the only two regions that the sentence, or else the text before it, names;
 * or exports and imports for a surplus or deficit. Such a link can only support: other sides may be meant.
 */
final class GapRule {
    static final String GAP = "the figure is the size of a difference, whose two sides are not clear";

    private final SubjectRule subjects;
    private final Topic topic;
    private final DataIndex data;
    private final ClaimResults claims;

    GapRule(SubjectRule subjects, Topic topic, DataIndex data, ClaimResults claims) {
        this.subjects = subjects;
        this.topic = topic;
        this.data = data;
        this.claims = claims;
    }

    /** Returns the claim of a figure that a noun of a gap precedes, or empty if its sides are not clear. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        Sentence sentence = scope.sentence;
        boolean isDeficit = sentence.has(WordRole.DEFICIT, 0, scope.figure);
        Claim claim = isDeficit || sentence.has(WordRole.SURPLUS, 0, scope.figure)
                ? balance(scope, figure, isDeficit, parts)
                : ofRegions(scope, figure, parts);
        parts.convention = GAP;
        return Optional.ofNullable(claim);
    }

    private @Nullable Claim balance(FigureScope scope, Figure<?> figure, boolean isDeficit, StatementParts parts) {
        Indicator<?> exports = named("export");
        Indicator<?> imports = named("import");
        if (exports == null || imports == null) {
            return null;
        }
        ObservationKey of = key(scope, isDeficit ? imports : exports, parts);
        ObservationKey other = of.withIndicator((isDeficit ? exports : imports).id());
        return difference(of, other, figure, isDeficit ? imports : exports);
    }

    /** Returns the only indicator whose identifier has a word, or null. */
    private @Nullable Indicator<?> named(String word) {
        List<Indicator<?>> found = new ArrayList<>();
        for (Indicator<?> indicator : data.indicators()) {
            if (FoldedText.term(indicator.id()).contains(word)) {
                found.add(indicator);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private ObservationKey key(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        ObservationKey key = subjects.key(scope, indicator, parts);
        ChangeEnds ends = new ChangeEnds(scope.sentence);
        TimePeriod period = ends.isEnd(scope.figure) ? ends.period(scope.figure, key.period(), parts) : key.period();
        boolean isFirst = ends.isFirst(scope.figure) && period.equals(key.period());
        return key.withPeriod(isFirst ? period.previous() : period);
    }

    private static @Nullable Claim difference(
            ObservationKey of, ObservationKey other, Figure<?> figure, Indicator<?> indicator) {
        if (figure.unit().kind() == PercentagePoints.class) {
            return PercentRule.RATE_KINDS.contains(indicator.kind()) ? new PointsClaim(of, other, figure) : null;
        }
        return new DifferenceClaim(of, other, figure);
    }

    private @Nullable Claim ofRegions(FigureScope scope, Figure<?> figure, StatementParts parts) {
        List<Region> regions = regions(scope);
        List<Claim> fitting = new ArrayList<>();
        for (Indicator<?> indicator : indicators(scope)) {
            Claim claim = regions.size() == 2 ? ofRegions(scope, figure, indicator, regions) : null;
            if (claim != null) {
                fitting.add(claim);
            }
        }
        ObservationKey of = fitting.size() == 1 ? ClaimMove.subject(fitting.get(0)) : null;
        if (of == null) {
            return null;
        }
        parts.set(of, data);
        return fitting.get(0);
    }

    /** Returns the indicators that the sentence names before a figure, or else all that the text has named. */
    private Set<Indicator<?>> indicators(FigureScope scope) {
        Set<Indicator<?>> own = new LinkedHashSet<>();
        subjects.labels.labels(0, scope.figure).forEach(own::addAll);
        return own.isEmpty() ? topic.named : own;
    }

    private List<Region> regions(FigureScope scope) {
        Set<Region> found = new LinkedHashSet<>();
        for (TextToken token : scope.sentence.subjects(TokenType.REGION, 0, scope.sentence.size())) {
            found.addAll(RegionResolver.regions(List.of(token)));
        }
        for (RegionMention mention : found.isEmpty() ? topic.regions : List.<RegionMention>of()) {
            found.add(RegionResolver.region(mention));
        }
        for (RegionMention mention : found.size() < 2 ? topic.allRegions : Set.<RegionMention>of()) {
            found.add(RegionResolver.region(mention));
        }
        return List.copyOf(found);
    }

    /** Returns the difference between two regions, the greater first. */
    private @Nullable Claim ofRegions(
            FigureScope scope, Figure<?> stated, Indicator<?> indicator, List<Region> regions) {
        StatementParts parts = new StatementParts();
        IndicatorUnits units = new IndicatorUnits(data.series(indicator).units);
        Figure<?> figure = units.difference(units.level(scope, stated));
        TimePeriod period = subjects.period(scope, indicator, regions.get(0), parts);
        ChangeEnds ends = new ChangeEnds(scope.sentence);
        period = ends.isEnd(scope.figure) ? ends.period(scope.figure, period, parts) : period;
        ObservationKey first = ObservationKey.of(indicator.id(), regions.get(0), period);
        ObservationKey second = first.withRegion(regions.get(1));
        Claim claim = difference(first, second, figure, indicator);
        Claim reverse = difference(second, first, figure, indicator);
        if (claim == null || reverse == null) {
            return null;
        }
        Claim greater = claims.check(reverse).verdict() == Verdict.SUPPORTED ? reverse : claim;
        return claims.check(greater).verdict() == Verdict.UNDETERMINED ? null : greater;
    }
}
