// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.ArrayList;
import java.util.List;

/** The roles of a word, as bits of two numbers: each token of a text has a set, which is queried often. */
@SuppressWarnings("EnumOrdinal") // A role is a bit.
final class RoleSet {
    private long low;
    private long high;

    static RoleSet of(WordRole... roles) {
        RoleSet set = new RoleSet();
        for (WordRole role : roles) {
            set.add(role);
        }
        return set;
    }

    boolean contains(WordRole role) {
        int bit = role.ordinal();
        return ((bit < Long.SIZE ? low : high) >>> bit & 1) != 0;
    }

    boolean isEmpty() {
        return (low | high) == 0;
    }

    void add(WordRole role) {
        int bit = role.ordinal();
        if (bit < Long.SIZE) {
            low |= 1L << bit;
        } else {
            high |= 1L << bit;
        }
    }

    void addAll(RoleSet other) {
        low |= other.low;
        high |= other.high;
    }

    void retainAll(RoleSet other) {
        low &= other.low;
        high &= other.high;
    }

    void clear() {
        low = 0;
        high = 0;
    }

    @Override
    public String toString() {
        List<WordRole> roles = new ArrayList<>();
        for (WordRole role : WordRole.values()) {
            if (contains(role)) {
                roles.add(role);
            }
        }
        return roles.toString();
    }
}
