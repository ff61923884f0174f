// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

/**
 * A number {@code standard + infinitesimal × ε} with an ε that is positive and smaller than every fraction. {@code x >
 * 3} is written as {@code x ≥ 3 + ε}, so that strict inequalities need no separate case.
 */
record StrictNumber(ExactFraction standard, ExactFraction infinitesimal) implements Comparable<StrictNumber> {
    static final StrictNumber ZERO = new StrictNumber(ExactFraction.ZERO, ExactFraction.ZERO);

    StrictNumber plus(StrictNumber other) {
        return new StrictNumber(standard.plus(other.standard), infinitesimal.plus(other.infinitesimal));
    }

    StrictNumber minus(StrictNumber other) {
        return new StrictNumber(standard.minus(other.standard), infinitesimal.minus(other.infinitesimal));
    }

    StrictNumber times(ExactFraction factor) {
        return new StrictNumber(standard.times(factor), infinitesimal.times(factor));
    }

    StrictNumber dividedBy(ExactFraction divisor) {
        return new StrictNumber(standard.dividedBy(divisor), infinitesimal.dividedBy(divisor));
    }

    @Override
    public int compareTo(StrictNumber other) {
        int order = standard.compareTo(other.standard);
        return order != 0 ? order : infinitesimal.compareTo(other.infinitesimal);
    }
}
