// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Measurement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Bounds for two shares whose parts and wholes are known. A part or a whole that both share is one number, and a
 * difference is rounded once, so that equal shares have the difference zero.
 */
final class ShareBounds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval PERCENT = Interval.exactly(HUNDRED);

    private final List<Measurement<?>> share;
    private final List<Measurement<?>> other;

    /** Creates the bounds of two shares, each a list of its part and its whole; bounds of other lists are empty. */
    ShareBounds(List<Measurement<?>> share, List<Measurement<?>> other) {
        this.share = share;
        this.other = other;
    }

    /** Returns the bounds of the ratio of the shares, or of their difference in points. */
    Optional<Interval> bounds(boolean isRatio) {
        if (share.size() != 2 || other.size() != 2) {
            return Optional.empty();
        }
        Interval part = Implied.boundsOf(share.get(0));
        Interval whole = Implied.boundsOf(share.get(1));
        Interval otherPart = Implied.boundsOf(other.get(0));
        Interval otherWhole = Implied.boundsOf(other.get(1));
        if (share.get(1).equals(other.get(1))) {
            return isRatio
                    ? part.dividedBy(otherPart)
                    : part.minus(otherPart).multipliedBy(PERCENT).dividedBy(whole);
        }
        if (share.get(0).equals(other.get(0))) {
            return isRatio ? otherWhole.dividedBy(whole) : differenceOfOnePart(part, whole, otherWhole);
        }
        return isRatio
                ? part.multipliedBy(otherWhole).dividedBy(whole.multipliedBy(otherPart))
                : difference(part, whole, otherPart, otherWhole);
    }

    private static Optional<Interval> differenceOfOnePart(Interval part, Interval whole, Interval otherWhole) {
        if (!areAboveZero(List.of(part, whole, otherWhole))) {
            return Optional.empty();
        }
        Interval parts = part.multipliedBy(PERCENT);
        return between(
                times(parts, upper(whole), lower(otherWhole)),
                whole.isUpperOpen() || otherWhole.isLowerOpen(),
                times(parts, lower(whole), upper(otherWhole)),
                whole.isLowerOpen() || otherWhole.isUpperOpen());
    }

    private static Optional<Interval> between(
            Optional<Interval> least, boolean isLeastOpen, Optional<Interval> greatest, boolean isGreatestOpen) {
        return least.flatMap(low -> greatest.map(high -> Interval.of(
                low.lower(), low.isLowerOpen() || isLeastOpen, high.upper(), high.isUpperOpen() || isGreatestOpen)));
    }

    /** Returns the product with {@code 1 / whole - 1 / otherWhole}, rounded once. */
    private static Optional<Interval> times(Interval part, BigDecimal whole, BigDecimal otherWhole) {
        return part.multipliedBy(Interval.exactly(otherWhole.subtract(whole)))
                .dividedBy(Interval.exactly(whole.multiply(otherWhole)));
    }

    /** Returns the difference of fractions above zero as one fraction at each end. */
    private static Optional<Interval> difference(
            Interval part, Interval whole, Interval otherPart, Interval otherWhole) {
        if (!areAboveZero(List.of(part, whole, otherPart, otherWhole))) {
            return Optional.empty();
        }
        return between(
                fraction(lower(part), upper(whole), upper(otherPart), lower(otherWhole)),
                part.isLowerOpen() || whole.isUpperOpen() || otherPart.isUpperOpen() || otherWhole.isLowerOpen(),
                fraction(upper(part), lower(whole), lower(otherPart), upper(otherWhole)),
                part.isUpperOpen() || whole.isLowerOpen() || otherPart.isLowerOpen() || otherWhole.isUpperOpen());
    }

    private static boolean areAboveZero(List<Interval> levels) {
        return levels.stream()
                .allMatch(level -> level.upper().isPresent() && !level.overlaps(Interval.atMost(BigDecimal.ZERO)));
    }

    private static Optional<Interval> fraction(
            BigDecimal part, BigDecimal whole, BigDecimal otherPart, BigDecimal otherWhole) {
        BigDecimal numerator = part.multiply(otherWhole).subtract(otherPart.multiply(whole));
        return Interval.exactly(numerator.multiply(HUNDRED)).dividedBy(Interval.exactly(whole.multiply(otherWhole)));
    }

    private static BigDecimal lower(Interval interval) {
        return interval.lower().orElseThrow();
    }

    private static BigDecimal upper(Interval interval) {
        return interval.upper().orElseThrow();
    }
}
