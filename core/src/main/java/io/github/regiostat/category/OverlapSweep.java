// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds codes that overlap in one pass over their intervals in order. */
final class OverlapSweep {
    private final CodeList list;

    private record Interval(long start, long end, int code) {}

    OverlapSweep(CodeList list) {
        this.list = list;
    }

    Optional<CodeOverlap> first(List<String> codes) {
        List<CodeOverlap> found = new ArrayList<>();
        sweep(codes, (first, second) -> {
            found.add(list.overlap(codes.get(Math.min(first, second)), codes.get(Math.max(first, second))));
            return false;
        });
        return found.stream().findFirst();
    }

    /** Passes pairs of codes that overlap to a visitor, until it returns false. */
    void sweep(List<String> codes, BiPredicate<Integer, Integer> visitor) {
        List<Interval> active = new ArrayList<>();
        for (Interval next : intervals(codes)) {
            active.removeIf(earlier -> earlier.end() <= next.start());
            for (Interval earlier : active) {
                if (earlier.code() != next.code() && !visitor.test(earlier.code(), next.code())) {
                    return;
                }
            }
            active.add(next);
        }
    }

    private List<Interval> intervals(List<String> codes) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Extent extent = list.covered(codes.get(i)).orElse(Extent.NONE);
            for (int j = 0; j < extent.intervals(); j++) {
                intervals.add(new Interval(extent.start(j), extent.end(j), i));
            }
        }
        intervals.sort(Comparator.comparingLong(Interval::start).thenComparingInt(Interval::code));
        return intervals;
    }
}
