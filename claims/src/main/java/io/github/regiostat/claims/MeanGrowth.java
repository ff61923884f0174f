// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mean of the growth rates between consecutive levels. Each level except the first and the last is the end of one
 * rate and the base of the next, so that the bounds of the mean are narrower than the mean of the bounds.
 */
final class MeanGrowth {
    /** The greatest number of levels whose mean is computed in exact fractions, since their digits add up. */
    private static final int MAX_EXACT = 50;

    private static final Interval ONE = Interval.exactly(BigDecimal.ONE);
    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));
    private static final Interval ZERO_OR_MORE = Interval.atLeast(BigDecimal.ZERO);
    private static final Interval ZERO_OR_LESS = Interval.atMost(BigDecimal.ZERO);

    private final List<Interval> levels;

    MeanGrowth(List<Interval> levels) {
        this.levels = levels;
    }

    /** Returns the mean in percent, or empty unless all levels are bounded and above zero. */
    Optional<Interval> bounds() {
        boolean areAboveZero = levels.stream()
                .allMatch(level ->
                        level.lower().isPresent() && level.upper().isPresent() && !level.overlaps(ZERO_OR_LESS));
        if (levels.size() < 2 || !areAboveZero) {
            return Optional.empty();
        }
        Ends least = ends(false);
        Ends greatest = ends(true);
        Interval low = mean(least.levels);
        Interval high = mean(greatest.levels);
        return Optional.of(Interval.of(
                low.lower(), low.isLowerOpen() || least.isOpen, high.upper(), high.isUpperOpen() || greatest.isOpen));
    }

    /**
     * The levels at which the sum is least or greatest.
     *
     * @param levels the end of each level, or the level if the end is not known
     * @param isOpen whether an end is open, so that the sum is not reached
     */
    private record Ends(List<Interval> levels, boolean isOpen) {}

    private Ends ends(boolean isGreatest) {
        List<Interval> ends = new ArrayList<>();
        boolean isOpen = false;
        for (int i = 0; i < levels.size(); i++) {
            Interval slope = slope(i);
            boolean isRising = ZERO_OR_MORE.encloses(slope);
            boolean isMonotone = isRising || ZERO_OR_LESS.encloses(slope);
            boolean isUpper = isRising == isGreatest;
            Interval level = levels.get(i);
            isOpen |= isMonotone && (isUpper ? level.isUpperOpen() : level.isLowerOpen());
            ends.add(isMonotone ? end(level, isUpper) : level);
        }
        return new Ends(ends, isOpen);
    }

    private static Interval end(Interval level, boolean isUpper) {
        return Interval.exactly((isUpper ? level.upper() : level.lower()).orElseThrow());
    }

    /** Returns the bounds of the derivative of the sum of the growth factors by a level. */
    private Interval slope(int i) {
        Interval rise = i == 0
                ? Interval.exactly(BigDecimal.ZERO)
                : ONE.dividedBy(levels.get(i - 1)).orElseThrow();
        Interval fall = i == levels.size() - 1
                ? Interval.exactly(BigDecimal.ZERO)
                : levels.get(i + 1).dividedBy(levels.get(i).pow(2)).orElseThrow();
        return rise.minus(fall);
    }

    private static Interval mean(List<Interval> ends) {
        return ends.size() <= MAX_EXACT && ends.stream().allMatch(MeanGrowth::isNumber)
                ? exactMean(ends)
                : meanOfBounds(ends);
    }

    private static boolean isNumber(Interval end) {
        return end.lower().equals(end.upper());
    }

    /** Rounds once, so that a mean that is a decimal is exact, such as that of growth by 1/3 and by 2/3. */
    private static Interval exactMean(List<Interval> ends) {
        ExactFraction sum = ExactFraction.ZERO;
        ExactFraction earlier = number(ends.get(0));
        for (Interval end : ends.subList(1, ends.size())) {
            ExactFraction later = number(end);
            sum = sum.plus(later.dividedBy(earlier));
            earlier = later;
        }
        ExactFraction count = ExactFraction.of(BigDecimal.valueOf(ends.size() - 1L));
        ExactFraction mean = sum.minus(count)
                .times(ExactFraction.of(BigDecimal.valueOf(100)))
                .dividedBy(count);
        return Interval.closed(mean.toDecimal(RoundingMode.FLOOR), mean.toDecimal(RoundingMode.CEILING));
    }

    private static ExactFraction number(Interval end) {
        return ExactFraction.of(end.lower().orElseThrow());
    }

    private static Interval meanOfBounds(List<Interval> ends) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (int i = 1; i < ends.size(); i++) {
            sum = sum.plus(ends.get(i).dividedBy(ends.get(i - 1)).orElseThrow());
        }
        Interval count = Interval.exactly(BigDecimal.valueOf(ends.size() - 1L));
        return sum.minus(count).multipliedBy(HUNDRED).dividedBy(count).orElseThrow();
    }
}
