// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads indicator, region and period of a figure, and the regions that it is compared with. */
final class SubjectRule {
    private final Sentence sentence;
    final LabelFinder labels;
    final RegionResolver regions;
    final PeriodResolver periods;
    private final ListPairs pairs;
    private final ChangeEnds ends;
    private final Map<Integer, TimePeriod> levels = new HashMap<>();
    private final Map<Integer, Claim> claims = new TreeMap<>();
    private final Set<Integer> openClaims = new HashSet<>();
    /** The periods between which the changes after two levels are, by their figures. */
    private final Map<Integer, TimePeriod> changes = new HashMap<>();

    private final OtherMentions others;
    private ImpliedRule.@Nullable Assumed assumed;

    SubjectRule(
            Sentence sentence,
            LabelFinder labels,
            RegionResolver regions,
            PeriodResolver periods,
            OtherMentions others) {
        this.sentence = sentence;
        this.others = others;
        this.labels = labels;
        this.regions = regions;
        this.periods = periods;
        this.pairs = new ListPairs(sentence, others);
        this.ends = new ChangeEnds(sentence);
    }

    /** Sets what figures are taken to be about, where their words do not tell; null for nothing. */
    void assume(ImpliedRule.@Nullable Assumed next) {
        assumed = next;
        labels.assume(next == null ? null : next.indicator());
    }

    /** Returns the indicators of the label of a figure. */
    List<Indicator<?>> label(FigureScope scope) {
        return pairs.label(scope).orElseGet(() -> labels.find(scope));
    }

    /** Returns the region of a figure in a list that pairs regions and figures. */
    Optional<Region> listed(FigureScope scope) {
        return pairs.region(scope);
    }

    /** Returns the only region of a figure. */
    Region region(FigureScope scope, StatementParts parts) {
        if (assumed != null && assumed.region() != null) {
            parts.region = assumed.region();
            return assumed.region();
        }
        Region region = pairs.region(scope)
                .or(() -> ofReference(scope))
                .orElseGet(() -> RegionResolver.theOnly(withoutCounterparts(regions.find(scope, parts), parts)));
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
        TimePeriod period = pairs.period(scope, periods)
                .map(listed -> periods.inData(indicator, listed))
                .or(() -> ofChange(scope))
                .or(() -> Optional.ofNullable(assumed).map(ImpliedRule.Assumed::period))
                .orElseGet(() -> periods.find(scope, indicator, region, parts));
        TextToken reference = new ChineseComparison(scope).referenceOfLevel();
        if (reference != null && reference.is(TokenType.PERIOD)) {
            period = periods.base(scope, period).orElse(period);
        }
        parts.period = period;
        return period;
    }

    /** Returns the years between the two levels whose change the figure states. */
    private Optional<TimePeriod> ofChange(FigureScope scope) {
        int last = ends.figureBefore(scope.figure);
        TimePeriod from = levels.get(ends.firstOfChange(scope));
        TimePeriod to = levels.get(last);
        TimePeriod before = changes.get(last);
        boolean isNextChange = before != null && ends.isAfterChange(scope);
        if (from == null
                && claims.get(last) instanceof LevelClaim earlier
                && claims.get(ends.figureBefore(last)) instanceof LevelClaim later
                && earlier.of().withPeriod(later.of().period()).equals(later.of())
                && ends.isAfterChange(scope)) {
            from = earlier.of().period();
            to = later.of().period();
        }
        if (from != null && to != null && from.compareTo(to) < 0) {
            changes.put(scope.figure, TimePeriod.range(from, to));
        } else if (isNextChange) {
            changes.put(scope.figure, before);
        }
        return Optional.ofNullable(changes.get(scope.figure));
    }

    /** Remembers the period of a level that a change starts or ends with. */
    void rememberLevel(int figure, TimePeriod period) {
        levels.put(figure, period);
    }

    /** Returns the other readings of a figure with a claim about a region and a period. */
    Set<Claim> otherReadings(FigureScope scope, Claim claim, StatementParts parts) {
        Region region = Objects.requireNonNull(parts.region, "region");
        TimePeriod period = Objects.requireNonNull(parts.period, "period");
        boolean isOfReference = new ChineseComparison(scope).referenceOfLevel() != null;
        boolean isPaired = pairs.region(scope).isPresent() || isOfReference;
        Set<Region> regions = isPaired ? Set.of() : others.regions(scope, region);
        boolean isOfListedPeriod = pairs.period(scope, periods).isPresent();
        Set<TimePeriod> otherPeriods = isOfListedPeriod ? Set.of() : others.periods(scope, period);
        Set<Claim> readings = new LinkedHashSet<>(Readings.of(claim, otherPeriods, regions));
        if (!isPaired && !isOfListedPeriod) {
            readings.addAll(others.ofData(scope, claim, parts));
        }
        return readings;
    }

    /**
     * Remembers the claim of a figure.
     *
     * @param isOpen whether a convention decided a part of it, and the data disagree, so that it claims nothing
     */
    void rememberClaim(int figure, Claim claim, boolean isOpen) {
        claims.put(figure, claim);
        if (isOpen) {
            openClaims.add(figure);
        }
    }

    /** Returns whether the claim of a figure rests on a convention and the data disagree with it. */
    boolean isOpenClaim(int figure) {
        return openClaims.contains(figure);
    }

    /**
     * Returns the base of a part of a year that an earlier growth of the sentence has too (同比上涨3.7%，德国上涨2.6%), or the
     * level of the year before that the sentence states: "$1.709tn (H1 2023: $1.665tn), +2.6%".
     */
    Optional<TimePeriod> baseBefore(FigureScope scope, ObservationKey key) {
        TimePeriod period = key.period();
        for (int i = ends.figureBefore(scope.figure); i >= 0 && period.frequency() != Frequency.YEAR; ) {
            Claim claim = claims.get(i);
            TimePeriod yearBefore = period.plusYears(-1);
            boolean isLevelBefore =
                    claim instanceof LevelClaim level && level.of().equals(key.withPeriod(yearBefore))
                            || claim instanceof CumulativeClaim sum && sum.of().equals(key.withPeriod(yearBefore));
            if (isLevelBefore) {
                return Optional.of(yearBefore);
            }
            if (claim instanceof GrowthClaim growth) {
                boolean isOfYear = growth.since().equals(growth.of().period().plusYears(-1));
                boolean isSame = growth.of().period().equals(period);
                if (isOfYear && isSame || !isOfYear) {
                    return isOfYear ? Optional.of(yearBefore) : Optional.empty();
                }
            }
            i = ends.figureBefore(i);
        }
        return Optional.empty();
    }

    /** Returns the base of a difference; for a part of a year without a word, by convention the period before. */
    TimePeriod base(FigureScope scope, ObservationKey key, StatementParts parts) {
        TimePeriod period = key.period();
        Optional<TimePeriod> named = periods.base(scope, period).or(() -> baseBefore(scope, key));
        if (named.isEmpty() && period.frequency() != Frequency.YEAR) {
            parts.convention = "the text does not say what the change is relative to";
        }
        return named.orElseGet(period::previous);
    }

    /** Returns the claims of the figures so far, in order. */
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** Returns the claim of an earlier figure of the sentence, or null. */
    @Nullable
    Claim claim(int figure) {
        return claims.get(figure);
    }

    /** Returns the key of a figure about an indicator. */
    ObservationKey key(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        parts.indicator = indicator;
        Region region = region(scope, parts);
        return ObservationKey.of(indicator.id(), region, period(scope, indicator, region, parts));
    }

    /** Returns the region that a figure is compared with, or empty. */
    Optional<Region> reference(FigureScope scope) {
        List<Region> found = references(scope, scope.figure + 1, scope.end);
        List<Region> before = references(scope, scope.start, scope.figure);
        if (found.isEmpty() || isOwned(scope)) {
            found = before;
        }
        TextToken compared = ChineseComparison.referenceBefore(scope, TokenType.REGION);
        if (found.isEmpty() && compared != null) {
            found = RegionResolver.regions(List.of(compared));
        }
        TextToken level = sentence.at(scope.start - 1);
        for (int i = scope.clauseStart; found.isEmpty() && level != null && i < scope.start; i++) {
            TextToken token = sentence.get(i);
            boolean isOfLevel = token.isReference && token.isSubjectOfOwner && level.equals(token.owner);
            found = isOfLevel && token.is(TokenType.REGION) ? RegionResolver.regions(List.of(token)) : found;
        }
        if (found.size() > 1) {
            throw NoLinkException.unlinked("the text compares with more than one region");
        }
        return found.stream().findFirst();
    }

    /** Returns whether a region before a figure is what that figure alone is compared with: 日本的5.5倍. */
    private boolean isOwned(FigureScope scope) {
        for (int i = scope.start; i < scope.figure; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.REGION) && scope.token().equals(token.owner) && !token.isSubjectOfOwner) {
                return true;
            }
        }
        return false;
    }

    private List<Region> references(FigureScope scope, int from, int to) {
        List<TextToken> tokens = new ArrayList<>();
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            boolean isOther = token.isOwnedByOther(scope.token()) && !token.isSubjectOfOwner;
            if (token.is(TokenType.REGION) && token.isReference && !token.isContext && !isOther) {
                tokens.add(token);
            }
        }
        return RegionResolver.regions(tokens);
    }
}
