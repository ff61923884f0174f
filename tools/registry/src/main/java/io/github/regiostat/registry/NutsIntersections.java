// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Intersections of regions of NUTS 2021 and NUTS 2024 whose code or territory changed. */
record NutsIntersections(List<Intersection> intersections) {
    /** The intersection of two regions in square kilometres and inhabitants. */
    record Intersection(String from, String to, double area, double population) {}

    static NutsIntersections of(Tables tables) {
        return new NutsIntersections(tables.rows("nuts-flows.tsv", 5).stream()
                .map(row -> new Intersection(row[0], row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3])))
                .toList());
    }

    /** Returns the codes of NUTS 2024 by codes of NUTS 2021 with the same territory. */
    Map<String, String> codesOfSame(Iterable<String> codes2021) {
        Map<String, String> same = new HashMap<>();
        for (String code : codes2021) {
            List<Intersection> out = intersections.stream()
                    .filter(intersection -> intersection.from().equals(code))
                    .toList();
            if (out.isEmpty()) {
                same.put(code, code);
            } else if (isWhole(out.get(0)) && isExclusive(out.get(0))) {
                same.put(code, out.get(0).to());
            }
        }
        return same;
    }

    /** Returns the intersections of regions whose territory changed. */
    List<Intersection> changes() {
        return intersections.stream()
                .filter(intersection -> !isWhole(intersection) || !isExclusive(intersection))
                .toList();
    }

    /** Returns the code of {@code RegionChange} for an intersection. */
    String change(Intersection intersection) {
        return isWhole(intersection) ? "merged" : isExclusive(intersection) ? "split" : "moved";
    }

    /** Returns whether the first region has no other intersection. */
    private boolean isWhole(Intersection intersection) {
        return intersections.stream()
                        .filter(other -> other.from().equals(intersection.from()))
                        .count()
                == 1;
    }

    /** Returns whether the second region has no other intersection. */
    private boolean isExclusive(Intersection intersection) {
        return intersections.stream()
                        .filter(other -> other.to().equals(intersection.to()))
                        .count()
                == 1;
    }

    /** Returns the lines of {@code crosswalk.tsv}: both codes, square kilometres, inhabitants. */
    List<String> lines() {
        return intersections.stream()
                .map(intersection -> String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.3f\t%.0f",
                        intersection.from(),
                        intersection.to(),
                        intersection.area(),
                        intersection.population()))
                .sorted()
                .toList();
    }
}
