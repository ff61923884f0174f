// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether regions make up another one on a day: a region is covered by itself, or by what it is divided into, if all of that is covered. */
final class Partition {
    private final List<Region> parts;
    private final LocalDate date;

    private Partition(List<Region> parts, LocalDate date) {
        this.parts = parts;
        this.date = date;
    }

    static boolean isOf(Region whole, List<Region> parts, LocalDate date) {
        for (int i = 0; i < parts.size(); i++) {
            for (Region earlier : parts.subList(0, i)) {
                if (earlier.overlaps(parts.get(i), date)) {
                    return false;
                }
            }
        }
        return parts.stream().allMatch(part -> whole.contains(part, date)) && new Partition(parts, date).covers(whole);
    }

    private boolean covers(Region region) {
        if (parts.stream().anyMatch(part -> part.contains(region, date))) {
            return true;
        }
        if (region.isGroup()) {
            List<Region> members = region.membersOn(date);
            return !members.isEmpty() && members.stream().allMatch(this::covers);
        }
        boolean isTouched = parts.stream().anyMatch(part -> region.contains(part, date));
        return isTouched
                && region.includes().stream().allMatch(this::covers)
                && divisionsOf(region, date)
                        .anyMatch(divisions -> divisions.stream().allMatch(this::covers));
    }

    /** The regions into which each scheme divides one, without those that are listed apart. */
    static Stream<List<Region>> divisionsOf(Region whole, LocalDate date) {
        Map<RegionScheme, List<Region>> byScheme = new LinkedHashMap<>();
        Registry.get()
                .partsOf(whole)
                .filter(part -> Territory.containers(part, date).anyMatch(whole::equals))
                .forEach(part -> part.codes().stream()
                        .map(RegionCode::scheme)
                        .filter(RegionScheme::isOfDivisions)
                        .distinct()
                        .forEach(scheme -> byScheme.computeIfAbsent(scheme, s -> new ArrayList<>())
                                .add(part)));
        return byScheme.values().stream();
    }

    /** The regions into which a scheme of another region divides one, or those of whichever scheme divides it. */
    static Optional<List<Region>> divisionsLike(Region whole, Region other, LocalDate date) {
        List<RegionScheme> schemes =
                other.codes().stream().map(RegionCode::scheme).toList();
        return divisionsOf(whole, date)
                .filter(divisions -> divisions.stream()
                        .allMatch(division -> schemes.stream()
                                .anyMatch(scheme -> division.codeIn(scheme).isPresent())))
                .findFirst();
    }
}
