// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads indicator, region and period of a figure, and the regions that it is compared with. */
final class SubjectRule {
    private final Sentence sentence;
    final LabelFinder labels;
    final RegionResolver regions;
    final PeriodResolver periods;
    private final ListPairs pairs;
    private final ChangeEnds ends;
    private final Map<Integer, TimePeriod> levels = new HashMap<>();

    SubjectRule(Sentence sentence, LabelFinder labels, RegionResolver regions, PeriodResolver periods) {
        this.sentence = sentence;
        this.labels = labels;
        this.regions = regions;
        this.periods = periods;
        this.pairs = new ListPairs(sentence);
        this.ends = new ChangeEnds(sentence);
    }

    /** Returns the indicators of the label of a figure. */
    List<Indicator<?>> label(FigureScope scope) {
        return pairs.label(scope).orElseGet(() -> labels.find(scope));
    }

    /** Returns the only region of a figure. */
    Region region(FigureScope scope, StatementParts parts) {
        Region region = pairs.region(scope)
                .or(() -> ofReference(scope))
                .orElseGet(() -> RegionResolver.theOnly(withoutCounterparts(regions.find(scope), parts)));
        parts.region = region;
        return region;
    }

    /** Returns the region of the reference whose value the figure is: 高于浙江（5214亿元）. */
    private static Optional<Region> ofReference(FigureScope scope) {
        TextToken reference = new ChineseComparison(scope).referenceOfLevel();
        return reference == null || !reference.is(TokenType.REGION)
                ? Optional.empty()
                : Optional.of(RegionResolver.regions(List.of(reference)).get(0));
    }

    /** Leaves out the regions that are counterparts in the data: "from Beijing to Tianjin and Hebei". */
    private static List<Region> withoutCounterparts(List<Region> found, StatementParts parts) {
        if (found.size() < 2 || parts.counterparts.isEmpty()) {
            return found;
        }
        List<Region> left = new ArrayList<>(found);
        left.removeAll(parts.counterparts);
        return left.isEmpty() ? found : left;
    }

    /** Returns the period of a figure. */
    TimePeriod period(FigureScope scope, Indicator<?> indicator, Region region, StatementParts parts) {
        TimePeriod period =
                pairs.period(scope).or(() -> ofChange(scope)).orElseGet(() -> periods.find(scope, indicator, region));
        TextToken reference = new ChineseComparison(scope).referenceOfLevel();
        if (reference != null && reference.is(TokenType.PERIOD)) {
            period = periods.base(scope, period).orElse(period);
        }
        parts.period = period;
        return period;
    }

    /** Returns the years between the two levels whose change the figure states. */
    private Optional<TimePeriod> ofChange(FigureScope scope) {
        int first = ends.firstOfChange(scope);
        TimePeriod from = levels.get(first);
        TimePeriod to = levels.get(ends.figureBefore(scope.figure));
        if (from == null || to == null || from.compareTo(to) >= 0) {
            return Optional.empty();
        }
        return Optional.of(TimePeriod.range(from, to));
    }

    /** Remembers the period of a level that a change starts or ends with. */
    void rememberLevel(int figure, TimePeriod period) {
        levels.put(figure, period);
    }

    /** Returns the key of a figure about an indicator. */
    ObservationKey key(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        parts.indicator = indicator;
        Region region = region(scope, parts);
        return ObservationKey.of(indicator.id(), region, period(scope, indicator, region, parts));
    }

    /** Returns the region that a figure is compared with, or empty. */
    Optional<Region> reference(FigureScope scope) {
        List<Region> found = references(scope.figure + 1, scope.end);
        if (found.isEmpty()) {
            found = references(scope.start, scope.figure);
        }
        TextToken before = ChineseComparison.referenceBefore(scope, TokenType.REGION);
        if (found.isEmpty() && before != null) {
            found = RegionResolver.regions(List.of(before));
        }
        if (found.size() > 1) {
            throw NoLinkException.unlinked("the text compares with more than one region");
        }
        return found.stream().findFirst();
    }

    private List<Region> references(int from, int to) {
        List<TextToken> tokens = new ArrayList<>();
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.REGION) && token.isReference && !token.isContext) {
                tokens.add(token);
            }
        }
        return RegionResolver.regions(tokens);
    }
}
