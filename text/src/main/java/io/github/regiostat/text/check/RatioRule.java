// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.ShareDifferenceClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads claims of shares, of differences in percentage points, and of multiples. */
final class RatioRule {
    private static final List<Class<?>> LEVEL_KINDS =
            List.of(Count.class, Money.class, Amount.class, MoneyPer.class, Percentage.class);

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final ShareFinder shares;
    /** The shares of the sentence, by the figures that state them. */
    private final Map<Integer, Share> stated = new HashMap<>();

    RatioRule(Sentence sentence, SubjectRule subjects, ShareFinder shares) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.shares = shares;
    }

    private record Share(Indicator<?> indicator, ObservationKey part, ObservationKey whole) {
        Share withPeriod(TimePeriod period) {
            return new Share(indicator, part.withPeriod(period), whole.withPeriod(period));
        }

        Share withRegion(Region region) {
            return new Share(indicator, part.withRegion(region), whole.withRegion(region));
        }

        boolean isOfOneRegion() {
            return part.region().equals(whole.region());
        }

        /** Returns whether the other region is certainly not the whole: "76 % of that of Germany" about France. */
        boolean isMultiple() {
            boolean isUnknown = isUnknown(part.region()) || isUnknown(whole.region());
            return !isUnknown
                    && !isOfOneRegion()
                    && !whole.region().contains(part.region(), part.period().end());
        }

        private static boolean isUnknown(Region region) {
            return region.isGroup() && !region.hasKnownMembers();
        }
    }

    Claim share(FigureScope scope, Figure<?> figure, StatementParts parts) {
        boolean isShare = scope.hasBefore(WordRole.SHARE_VERB) || scope.hasBefore(WordRole.SHARE_NOUN);
        return claim(scope, share(scope, parts), figure, isShare);
    }

    private Claim claim(FigureScope scope, Share share, Figure<?> figure, boolean isShare) {
        boolean isAverage = share.indicator().kind() == MoneyPer.class && !share.isOfOneRegion();
        if (isAverage || share.isMultiple() && !isShare) {
            return new MultipleClaim(share.part(), share.whole(), figure);
        }
        boolean isOfOther = !share.part().indicator().equals(share.whole().indicator());
        if (PercentRule.isRate(share.indicator()) && share.isOfOneRegion() && isOfOther) {
            return new LevelClaim(share.part(), figure);
        }
        stated.put(scope.figure, share);
        return new ShareClaim(share.part(), share.whole(), figure);
    }

    private Share share(FigureScope scope, StatementParts parts) {
        ShareFinder.Parts found = shares.find(scope);
        subjects.labels.remember(scope.figure, found.part());
        Indicator<?> part = FigureRule.theOnly(found.part(), LEVEL_KINDS);
        Indicator<?> whole = FigureRule.theOnly(found.whole(), List.of(part.kind()));
        if (found.wholeRegion() == null) {
            ObservationKey key = subjects.key(scope, part, parts);
            requireOnePeriod(key.period());
            return new Share(part, key, key.withIndicator(whole.id()));
        }
        found.wholeRegion().isReference = true;
        Region wholeRegion =
                RegionResolver.regions(List.of(found.wholeRegion())).get(0);
        parts.indicator = part;
        Region partRegion = ShareFinder.partRegion(found).orElseGet(() -> subjects.region(scope, parts));
        parts.region = partRegion;
        TimePeriod period = subjects.period(scope, part, partRegion, parts);
        requireOnePeriod(period);
        ObservationKey key = ObservationKey.of(part.id(), partRegion, period);
        if (partRegion.equals(wholeRegion)) {
            throw NoLinkException.unlinked("the text does not name a whole that differs from the part");
        }
        return new Share(part, key, key.withRegion(wholeRegion));
    }

    private static void requireOnePeriod(TimePeriod period) {
        if (period.isRange()) {
            throw NoLinkException.unlinked("a share over several years is not checked");
        }
    }

    Claim points(FigureScope scope, Figure<?> figure, StatementParts parts) {
        ChangeDirection direction = FigureRule.direction(scope);
        Figure<?> signed = FigureRule.signed(figure, direction);
        Optional<Share> share = shareOf(scope, parts);
        if (share.isPresent()) {
            Share own = share.get();
            parts.indicator = own.indicator();
            parts.region = own.part().region();
            parts.period = own.part().period();
            Share other = reference(scope, own);
            return new ShareDifferenceClaim(own.part(), own.whole(), other.part(), other.whole(), signed);
        }
        List<Indicator<?>> label = subjects.label(scope);
        boolean isRate = label.stream().anyMatch(PercentRule::isRate);
        List<Indicator<?>> points = label.stream()
                .filter(indicator -> indicator.kind() == PercentagePoints.class)
                .toList();
        if (points.size() == 1) {
            return new LevelClaim(subjects.key(scope, points.get(0), parts), signed);
        }
        if (direction == null) {
            direction = onlyDirection(scope, parts);
            signed = FigureRule.signed(figure, direction);
        }
        requireDirection(direction, figure);
        Optional<Region> other = subjects.reference(scope);
        if (!isRate && !(isAboutGrowth(scope) && other.isPresent())) {
            parts.indicator = label.get(0);
            throw NoLinkException.undetermined(
                    "Percentage points do not fit " + label.get(0).id() + ", which is not a percentage.");
        }
        Indicator<?> indicator = FigureRule.theOnly(label, isRate ? PercentRule.RATE_KINDS : LEVEL_KINDS);
        if (scope.has(WordRole.AVERAGE_ANNUAL) || scope.has(WordRole.AVERAGE)) {
            throw NoLinkException.unlinked("averages of differences are not checked");
        }
        ObservationKey key = subjects.key(scope, indicator, parts);
        TimePeriod period = key.period();
        if (period.isRange() && other.isEmpty()) {
            return new PointsClaim(key.withPeriod(period.last()), key.withPeriod(period.first()), signed);
        }
        requireOnePeriod(period);
        if (other.isPresent()) {
            return new PointsClaim(key, key.withRegion(other.get()), signed);
        }
        TimePeriod base = subjects.base(scope, key, parts);
        return new PointsClaim(key, key.withPeriod(base), signed);
    }

    /** Returns by convention the only direction of the changes that the sentence names before a figure, or null. */
    private @Nullable ChangeDirection onlyDirection(FigureScope scope, StatementParts parts) {
        boolean isRise = sentence.has(WordRole.RISE, 0, scope.figure);
        boolean isFall = sentence.has(WordRole.FALL, 0, scope.figure);
        if (isRise == isFall || PercentRule.isNegative(scope.phrase().figure().orElseThrow())) {
            return null;
        }
        parts.convention = "it is not clear whether the percentage points are a rise or a fall";
        return isFall ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
    }

    private static void requireDirection(@Nullable ChangeDirection direction, Figure<?> figure) {
        if (direction == null && !PercentRule.isNegative(figure)) {
            throw NoLinkException.unlinked("it is not clear whether the percentage points are a rise or a fall");
        }
    }

    private boolean isAboutGrowth(FigureScope scope) {
        return scope.hasBefore(WordRole.RISE) || scope.has(WordRole.MORE) || scope.has(WordRole.LESS);
    }

    /** Returns the share whose difference is in points: in the clause of the figure, or that of the figure before. */
    private Optional<Share> shareOf(FigureScope scope, StatementParts parts) {
        boolean isOwn = scope.hasBefore(WordRole.SHARE_NOUN)
                || scope.hasBefore(WordRole.SHARE_VERB)
                || scope.token().hasAny(WordRole.SHARE_NOUN, WordRole.SHARE_VERB);
        List<List<Indicator<?>>> labels = subjects.labels.labels(scope.start, scope.figure);
        if (isOwn && !isRate(labels)) {
            return Optional.of(share(scope, parts));
        }
        if (!labels.isEmpty()) {
            return Optional.empty();
        }
        for (int i = scope.figure - 1; i >= 0; i--) {
            if (sentence.get(i).is(TokenType.FIGURE)) {
                return Optional.ofNullable(stated.get(i)).filter(share -> sentence.isLight(scope.start, scope.figure));
            }
        }
        return Optional.empty();
    }

    private static boolean isRate(List<List<Indicator<?>>> labels) {
        return labels.size() == 1 && labels.get(0).stream().allMatch(PercentRule::isRate);
    }

    /** Returns the share that another is compared with: that of another region, or that of an earlier year. */
    private Share reference(FigureScope scope, Share own) {
        Optional<Region> other = subjects.reference(scope);
        if (other.isPresent()) {
            if (!own.isOfOneRegion()) {
                throw NoLinkException.unlinked("it is not clear what the share is compared with");
            }
            return own.withRegion(other.get());
        }
        TimePeriod period = own.part().period();
        return own.withPeriod(subjects.periods.base(scope, period).orElseGet(period::previous));
    }

    Claim multiple(FigureScope scope, Figure<?> figure, StatementParts parts) {
        boolean isShare = scope.hasBefore(WordRole.SHARE_NOUN) || scope.hasBefore(WordRole.SHARE_VERB);
        if (isShare && !isRate(subjects.labels.labels(scope.start, scope.figure))) {
            Share own = share(scope, parts);
            Share other = reference(scope, own);
            return new ShareDifferenceClaim(own.part(), own.whole(), other.part(), other.whole(), figure);
        }
        List<Indicator<?>> label = ofTwoLabels(scope)
                ? subjects.labels.labels(scope.start, scope.figure).get(0)
                : subjects.label(scope);
        subjects.labels.remember(scope.figure, label);
        Indicator<?> indicator = FigureRule.theOnly(label, LEVEL_KINDS);
        if (scope.has(WordRole.AVERAGE)) {
            throw NoLinkException.unlinked("averages are not checked");
        }
        Optional<Region> other = subjects.reference(scope);
        ObservationKey key = subjects.key(scope, indicator, parts);
        if (key.period().isRange() && other.isEmpty()) {
            return new MultipleClaim(
                    key.withPeriod(key.period().last()),
                    key.withPeriod(key.period().first()),
                    figure);
        }
        requireOnePeriod(key.period());
        Indicator<?> wholeLabel = ofTwoLabels(scope) ? otherLabel(scope, indicator) : null;
        if (wholeLabel != null) {
            return new MultipleClaim(key, key.withIndicator(wholeLabel.id()), figure);
        }
        if (other.isPresent()) {
            return new MultipleClaim(key, key.withRegion(other.get()), figure);
        }
        TimePeriod base = subjects.periods
                .base(scope, key.period())
                .orElseThrow(() -> NoLinkException.unlinked("the text does not say what the multiple is of"));
        return new MultipleClaim(key, key.withPeriod(base), figure);
    }

    /** Returns whether a label before and another after the figure name the values that are compared. */
    private boolean ofTwoLabels(FigureScope scope) {
        List<List<Indicator<?>>> before = subjects.labels.labels(scope.start, scope.figure);
        List<List<Indicator<?>>> after = subjects.labels.labels(scope.figure + 1, scope.end);
        return before.size() == 1 && after.size() == 1 && !before.equals(after);
    }

    private @Nullable Indicator<?> otherLabel(FigureScope scope, Indicator<?> indicator) {
        List<Indicator<?>> label =
                subjects.labels.labels(scope.figure + 1, scope.end).get(0);
        return FigureRule.theOnly(label, List.of(indicator.kind()));
    }
}
