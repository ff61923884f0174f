// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.region.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The requirements of the constructors of relations. */
final class RelationRules {
    private RelationRules() {}

    static <T> List<T> distinct(List<T> parts, String name) {
        Set<T> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(part)) {
                throw new IllegalArgumentException(
                        name + " must occur once in a relation, but " + part + " is there twice");
            }
        }
        return List.copyOf(parts);
    }

    static <T> void requireNoPart(T whole, List<T> parts) {
        if (parts.contains(whole)) {
            throw new IllegalArgumentException("Result of a relation must not be one of its parts, but was " + whole);
        }
    }

    static void requireShorter(Frequency whole, Frequency parts) {
        if (days(parts) >= days(whole)) {
            throw new IllegalArgumentException("Parts of a sum over time must be shorter than the whole, but were "
                    + parts + " of " + whole + "; name the longer frequency first");
        }
    }

    /** Returns the days of a period, where a month has 30. */
    private static long days(Frequency frequency) {
        return 30 * frequency.duration().toTotalMonths() + frequency.duration().getDays();
    }

    static String codes(List<Region> regions) {
        return String.join(
                ", ", regions.stream().map(region -> region.code().toString()).toList());
    }
}
