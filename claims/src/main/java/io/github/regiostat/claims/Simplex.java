// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether linear forms of some variables can lie in their intervals together, in exact fractions.
 *
 * <p>This is the simplex method with bounded variables: each form is a variable of its own that is basic at first, and
 * Bland's rule (always the first candidate) excludes cycles, so that it ends.
 */
final class Simplex {
    private final int structural;
    private final List<ExactFraction[]> rows = new ArrayList<>();
    private final List<@Nullable StrictNumber> lower = new ArrayList<>();
    private final List<@Nullable StrictNumber> upper = new ArrayList<>();
    /** The number of pivots after which {@link #isFeasible} gives up. */
    private final int maxPivots;

    private StrictNumber[] values = {};
    /** The variable of each row and of each column. */
    private int[] basic = {};

    private int[] nonbasic = {};
    private long work;

    /**
     * Creates a system without requirements.
     *
     * @param domains the intervals of the variables
     * @param maxPivots the number of pivots after which the search gives up
     */
    Simplex(List<Interval> domains, int maxPivots) {
        this.structural = domains.size();
        this.maxPivots = maxPivots;
        domains.forEach(this::addBounds);
    }

    /** Adds the requirement that {@code Σ coefficients × variables} lies in an interval. */
    void require(ExactFraction[] coefficients, Interval interval) {
        rows.add(coefficients.clone());
        addBounds(interval);
    }

    private void addBounds(Interval interval) {
        lower.add(interval.lower()
                .map(end -> strict(end, interval.isLowerOpen() ? ExactFraction.ONE : ExactFraction.ZERO))
                .orElse(null));
        upper.add(interval.upper()
                .map(end -> strict(end, interval.isUpperOpen() ? ExactFraction.ONE.negated() : ExactFraction.ZERO))
                .orElse(null));
    }

    private static StrictNumber strict(BigDecimal end, ExactFraction infinitesimal) {
        return new StrictNumber(ExactFraction.of(end), infinitesimal);
    }

    /** Returns whether numbers exist that meet all requirements; true also if the limit of pivots is reached. */
    boolean isFeasible() {
        start();
        for (int pivots = 0; pivots < maxPivots; pivots++) {
            int row = violatedRow();
            work += (long) structural * rows.size();
            if (row < 0) {
                return true;
            }
            StrictNumber low = lower.get(basic[row]);
            boolean isTooLow = low != null && values[basic[row]].compareTo(low) < 0;
            int column = entering(row, isTooLow);
            if (column < 0) {
                return false;
            }
            StrictNumber target = isTooLow ? lower.get(basic[row]) : upper.get(basic[row]);
            pivot(row, column, target == null ? StrictNumber.ZERO : target);
        }
        return true;
    }

    /** Returns the number of coefficients visited so far. */
    long work() {
        return work;
    }

    private void start() {
        int size = structural + rows.size();
        values = new StrictNumber[size];
        basic = new int[rows.size()];
        nonbasic = new int[structural];
        Arrays.setAll(nonbasic, column -> column);
        Arrays.setAll(basic, row -> structural + row);
        for (int variable = 0; variable < structural; variable++) {
            StrictNumber low = lower.get(variable);
            StrictNumber high = upper.get(variable);
            values[variable] = low != null ? low : high != null ? high : StrictNumber.ZERO;
        }
        for (int row = 0; row < rows.size(); row++) {
            StrictNumber sum = StrictNumber.ZERO;
            for (int column = 0; column < structural; column++) {
                sum = sum.plus(values[column].times(rows.get(row)[column]));
            }
            values[structural + row] = sum;
        }
    }

    /** Returns the row of the first variable outside its bounds, or -1. */
    private int violatedRow() {
        int found = -1;
        for (int row = 0; row < basic.length; row++) {
            if ((found < 0 || basic[row] < basic[found]) && !isWithinBounds(basic[row])) {
                found = row;
            }
        }
        return found;
    }

    private boolean isWithinBounds(int variable) {
        StrictNumber low = lower.get(variable);
        StrictNumber high = upper.get(variable);
        return (low == null || values[variable].compareTo(low) >= 0)
                && (high == null || values[variable].compareTo(high) <= 0);
    }

    /** Returns the column of the first variable that can move the basic variable of a row, or -1. */
    private int entering(int row, boolean up) {
        int found = -1;
        for (int column = 0; column < structural; column++) {
            int sign = rows.get(row)[column].signum();
            if (sign != 0
                    && (found < 0 || nonbasic[column] < nonbasic[found])
                    && canMove(nonbasic[column], sign > 0 == up)) {
                found = column;
            }
        }
        return found;
    }

    private boolean canMove(int variable, boolean up) {
        StrictNumber bound = up ? upper.get(variable) : lower.get(variable);
        return bound == null || (up ? values[variable].compareTo(bound) < 0 : values[variable].compareTo(bound) > 0);
    }

    /** Exchanges the variables of a row and a column, and moves the former to a value. */
    private void pivot(int row, int column, StrictNumber target) {
        ExactFraction[] pivotRow = rows.get(row);
        ExactFraction element = pivotRow[column];
        StrictNumber step = target.minus(values[basic[row]]).dividedBy(element);
        values[basic[row]] = target;
        values[nonbasic[column]] = values[nonbasic[column]].plus(step);
        for (int other = 0; other < basic.length; other++) {
            if (other != row && rows.get(other)[column].signum() != 0) {
                values[basic[other]] = values[basic[other]].plus(step.times(rows.get(other)[column]));
            }
        }
        ExactFraction inverse = ExactFraction.ONE.dividedBy(element);
        for (int k = 0; k < structural; k++) {
            pivotRow[k] = k == column ? inverse : pivotRow[k].times(inverse).negated();
        }
        for (int other = 0; other < basic.length; other++) {
            if (other != row) {
                substitute(rows.get(other), pivotRow, column);
            }
        }
        int entered = nonbasic[column];
        nonbasic[column] = basic[row];
        basic[row] = entered;
    }

    private void substitute(ExactFraction[] row, ExactFraction[] pivotRow, int column) {
        ExactFraction factor = row[column];
        if (factor.signum() == 0) {
            return;
        }
        for (int k = 0; k < structural; k++) {
            ExactFraction product = factor.times(pivotRow[k]);
            row[k] = k == column ? product : row[k].plus(product);
        }
    }

    /** Returns the greatest or least value of a variable after a feasible start, or null if it has no limit. */
    @Nullable
    StrictNumber extreme(int variable, boolean up) {
        for (int pivots = 0; pivots < maxPivots; pivots++) {
            work += (long) structural * rows.size();
            int row = indexOf(basic, variable);
            int column = row < 0 ? indexOf(nonbasic, variable) : entering(row, up);
            if (column < 0 || row < 0 && !canMove(variable, up)) {
                return values[variable];
            }
            boolean isRaised = row < 0 ? up : rows.get(row)[column].signum() > 0 == up;
            if (!move(column, isRaised)) {
                return null;
            }
        }
        return null;
    }

    private static int indexOf(int[] numbers, int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /** Moves the variable of a column to its next bound. Returns false if no bound limits it. */
    private boolean move(int column, boolean up) {
        StrictNumber own = bound(nonbasic[column], up);
        StrictNumber least = own == null ? null : distance(values[nonbasic[column]], own);
        int limiting = -1;
        for (int row = 0; row < basic.length; row++) {
            int sign = rows.get(row)[column].signum();
            StrictNumber bound = sign == 0 ? null : bound(basic[row], sign > 0 == up);
            if (bound != null) {
                StrictNumber step = distance(values[basic[row]], bound).dividedBy(abs(rows.get(row)[column]));
                int order = least == null ? -1 : step.compareTo(least);
                if (order < 0 || order == 0 && limiting >= 0 && basic[row] < basic[limiting]) {
                    least = step;
                    limiting = row;
                }
            }
        }
        if (least == null) {
            return false;
        }
        if (limiting < 0) {
            shift(column, up ? least : least.times(ExactFraction.ONE.negated()));
        } else {
            boolean isRaised = rows.get(limiting)[column].signum() > 0 == up;
            StrictNumber target = bound(basic[limiting], isRaised);
            pivot(limiting, column, target == null ? StrictNumber.ZERO : target);
        }
        return true;
    }

    private @Nullable StrictNumber bound(int variable, boolean isUpper) {
        return isUpper ? upper.get(variable) : lower.get(variable);
    }

    private static StrictNumber distance(StrictNumber a, StrictNumber b) {
        return a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
    }

    private static ExactFraction abs(ExactFraction number) {
        return number.signum() < 0 ? number.negated() : number;
    }

    private void shift(int column, StrictNumber step) {
        values[nonbasic[column]] = values[nonbasic[column]].plus(step);
        for (int row = 0; row < basic.length; row++) {
            values[basic[row]] = values[basic[row]].plus(step.times(rows.get(row)[column]));
        }
    }
}
