// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Bounds of a function over a box of its variables, by the signs of its derivatives, the mean value theorem, and a
 * limited number of bisections.
 *
 * <p>Where a derivative has one sign in the whole box, the greatest value is on the face at one end of that variable.
 * On what is left, the value is at most that at the middle plus the greatest product of each derivative with the
 * distance from the middle. The work is limited: a bound is valid after any number of bisections, and only wider after
 * fewer.
 */
final class BoxSearch {
    private static final int ROUNDS = 6;
    /** A bound is good if it exceeds an attained value by this part of the distance of that value from the middle. */
    private static final BigDecimal GOOD = new BigDecimal("0.05");

    private final Function function;
    private final boolean isGreatest;
    private final int limit;
    private int evaluations;

    /** A function with enclosures of its value and of its derivatives by each variable, over a box. */
    interface Function {
        Enclosure of(Enclosure[] box);

        Enclosure[] derivatives(Enclosure[] box);
    }

    /** A part of the box with the bound of the function in it. */
    private static final class Part {
        private final Enclosure[] box;
        private final Enclosure[] derivatives;
        private final BigDecimal bound;
        private final BigDecimal attained;

        Part(Enclosure[] box, Enclosure[] derivatives, BigDecimal bound, BigDecimal attained) {
            this.box = box;
            this.derivatives = derivatives;
            this.bound = bound;
            this.attained = attained;
        }

        BigDecimal bound() {
            return bound;
        }
    }

    private BoxSearch(Function function, boolean isGreatest, int limit) {
        this.function = function;
        this.isGreatest = isGreatest;
        this.limit = limit;
    }

    /**
     * Returns an enclosure of all values of a function in a box.
     *
     * @param limit the number of evaluations of all derivatives after which no part of the box is halved
     */
    static Enclosure bounds(Function function, Enclosure[] box, int limit) {
        BigDecimal greatest = new BoxSearch(function, true, limit).bound(box);
        BigDecimal least = new BoxSearch(function, false, limit).bound(box).negate();
        return new Enclosure(least, greatest);
    }

    /** Returns an upper bound of the function, or of its negative. */
    private BigDecimal bound(Enclosure[] box) {
        PriorityQueue<Part> parts =
                new PriorityQueue<>(Comparator.comparing(Part::bound).reversed());
        Part whole = part(box.clone());
        parts.add(whole);
        BigDecimal attained = whole.attained;
        BigDecimal middle = value(middleOf(box)).high();
        while (evaluations < limit) {
            Part worst = parts.element();
            int variable = widest(worst);
            BigDecimal enough = attained.subtract(middle).multiply(GOOD);
            if (variable < 0 || worst.bound.subtract(attained).compareTo(enough) <= 0) {
                break;
            }
            parts.remove();
            for (boolean isLower : new boolean[] {true, false}) {
                Part half = part(halved(worst.box, variable, isLower));
                attained = attained.max(half.attained);
                parts.add(new Part(half.box, half.derivatives, half.bound.min(worst.bound), half.attained));
            }
        }
        return parts.element().bound;
    }

    private static Enclosure[] halved(Enclosure[] box, int variable, boolean isLower) {
        Enclosure[] half = box.clone();
        BigDecimal middle = box[variable].middle();
        half[variable] =
                isLower ? new Enclosure(box[variable].low(), middle) : new Enclosure(middle, box[variable].high());
        return half;
    }

    /** Returns the variable that adds most to the bound, or -1 if the box is a point. */
    private static int widest(Part part) {
        int widest = -1;
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < part.box.length; i++) {
            BigDecimal steepest =
                    part.derivatives[i].high().max(part.derivatives[i].low().negate());
            BigDecimal share = part.box[i].isPoint() ? BigDecimal.ZERO : steepest.multiply(part.box[i].width());
            if (share.compareTo(most) > 0) {
                most = share;
                widest = i;
            }
        }
        return widest;
    }

    private Part part(Enclosure[] box) {
        Enclosure[] derivatives = derivatives(box);
        for (int round = 0; round < ROUNDS && fix(box, derivatives); round++) {
            derivatives = derivatives(box);
        }
        Enclosure[] middle = middleOf(box);
        Enclosure atMiddle = value(middle);
        Enclosure linear = atMiddle;
        for (int i = 0; i < box.length; i++) {
            if (!box[i].isPoint()) {
                linear = linear.plus(derivatives[i].times(box[i].minus(middle[i])));
            }
        }
        return new Part(box, derivatives, linear.high().min(value(box).high()), atMiddle.low());
    }

    private static Enclosure[] middleOf(Enclosure[] box) {
        Enclosure[] middle = new Enclosure[box.length];
        for (int i = 0; i < box.length; i++) {
            middle[i] = box[i].isPoint() ? box[i] : Enclosure.exactly(box[i].middle());
        }
        return middle;
    }

    /** Moves each variable with a derivative of one sign to the end where the value is greatest. */
    private static boolean fix(Enclosure[] box, Enclosure[] derivatives) {
        boolean isFixed = false;
        for (int i = 0; i < box.length; i++) {
            if (!box[i].isPoint() && derivatives[i].low().signum() >= 0) {
                box[i] = new Enclosure(box[i].high(), box[i].high());
                isFixed = true;
            } else if (!box[i].isPoint() && derivatives[i].high().signum() <= 0) {
                box[i] = new Enclosure(box[i].low(), box[i].low());
                isFixed = true;
            }
        }
        return isFixed;
    }

    private Enclosure value(Enclosure[] box) {
        return isGreatest ? function.of(box) : function.of(box).negated();
    }

    private Enclosure[] derivatives(Enclosure[] box) {
        evaluations++;
        Enclosure[] derivatives = function.derivatives(box);
        if (!isGreatest) {
            for (int i = 0; i < derivatives.length; i++) {
                derivatives[i] = derivatives[i].negated();
            }
        }
        return derivatives;
    }
}
