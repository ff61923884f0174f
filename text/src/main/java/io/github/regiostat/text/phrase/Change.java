// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The change that a sentence states around a figure, such as an increase over {@code P1Y}.
 *
 * @param direction the direction, or null if none governs the figure
 * @param isGrowth whether a verb or noun of change governs a percentage
 * @param isLevel whether the figure is the level that a change led to, as in "rose to 5 %"
 * @param isBy whether "by" or a similar word names the size of the change
 * @param span the length of time, or null if the sentence states none
 * @param isAverage whether the growth is an annual average
 */
record Change(
        @Nullable ChangeDirection direction,
        boolean isGrowth,
        boolean isLevel,
        boolean isBy,
        @Nullable Period span,
        boolean isAverage) {
    static final Change NONE = new Change(null, false, false, false, null, false);
    /** An end of a change. */
    static final Change LEVEL = new Change(null, false, true, false, null, false);

    /** Returns whether the figure is the size of a change or of a growth. */
    boolean governs() {
        return direction != null && !isLevel;
    }

    /** Returns the change of a further figure without a verb; a negative one has its direction in its sign. */
    Change elliptic(boolean isNegative, @Nullable Period ownSpan) {
        return new Change(
                isNegative ? null : direction, true, false, isBy, ownSpan == null ? span : ownSpan, isAverage);
    }

    boolean isDecrease() {
        return direction == ChangeDirection.DECREASE && !isLevel;
    }
}
