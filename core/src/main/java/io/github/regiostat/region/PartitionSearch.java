// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches the coarsest partition of a region among others, from the whole down to its parts. */
final class PartitionSearch {
    private final LocalDate date;
    private final Map<RegionCode, Region> available = new HashMap<>();
    /** The codes of the available regions and of all that may contain them. */
    private final Set<RegionCode> containers = new HashSet<>();

    private final Map<RegionCode, Cover> known = new HashMap<>();

    /** Regions that make up another, and those of them that are not available. */
    private record Cover(List<Region> regions, List<Region> missing) {
        static Cover present(Region region) {
            return new Cover(List.of(region), List.of());
        }

        static Cover missing(Region region) {
            return new Cover(List.of(region), List.of(region));
        }

        boolean hasPart() {
            return missing.size() < regions.size();
        }

        boolean isBetterThan(Cover other) {
            return missing.size() != other.missing.size()
                    ? missing.size() < other.missing.size()
                    : regions.size() < other.regions.size();
        }
    }

    static RegionPartition of(Region whole, Collection<Region> regions, LocalDate date) {
        PartitionSearch search = new PartitionSearch(whole, regions, date);
        Cover cover = search.coverOfParts(whole);
        return new RegionPartition(whole, date, cover.regions(), cover.missing());
    }

    private PartitionSearch(Region whole, Collection<Region> regions, LocalDate date) {
        this.date = date;
        for (Region region : regions) {
            if (!Territory.shareCode(whole, region)) {
                region.codes().forEach(code -> available.putIfAbsent(code, region));
                containers.addAll(Territory.containerCodes(region));
            }
        }
    }

    private Cover cover(Region region) {
        Cover answer = known.get(region.code());
        if (answer == null) {
            // A region that is reached again on the way is not a part of itself.
            known.put(region.code(), Cover.missing(region));
            Region own = available(region);
            answer = own == null ? coverOfParts(region) : Cover.present(own);
            known.put(region.code(), answer);
        }
        return answer;
    }

    private @Nullable Region available(Region region) {
        for (RegionCode code : region.codes()) {
            Region own = available.get(code);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /** Adds the territories that a region includes, unless a part has them. */
    private Cover withIncluded(Cover cover, Region region) {
        List<Cover> covers = new ArrayList<>(List.of(cover));
        for (Region included : region.includes()) {
            if (cover.regions().stream().noneMatch(part -> part.contains(included, date))) {
                covers.add(cover(included));
            }
        }
        return joined(covers);
    }

    private static Cover joined(List<Cover> covers) {
        List<Region> regions = new ArrayList<>();
        List<Region> missing = new ArrayList<>();
        for (Cover cover : covers) {
            regions.addAll(cover.regions());
            missing.addAll(cover.missing());
        }
        return new Cover(regions, missing);
    }

    private Cover coverOfParts(Region region) {
        Cover best = Cover.missing(region);
        if (mayHavePart(region)) {
            for (List<Region> parts : partitionsOf(region)) {
                Cover cover = joined(parts.stream()
                        .map(part -> region.isGroup() ? coverOfMember(part) : cover(part))
                        .toList());
                if (cover.hasPart() && (!best.hasPart() || cover.isBetterThan(best))) {
                    best = cover;
                }
            }
        }
        return region.isGroup() || !best.hasPart() ? best : withIncluded(best, region);
    }

    /** Returns a member, or all of its divisions: a part of a member does not stand for it. */
    private Cover coverOfMember(Region member) {
        Cover cover = cover(member);
        return cover.missing().isEmpty() ? cover : Cover.missing(member);
    }

    private boolean mayHavePart(Region region) {
        return region.isGroup() || !Collections.disjoint(containers, region.codes());
    }

    private List<List<Region>> partitionsOf(Region region) {
        if (region.isGroup()) {
            List<Region> members = region.hasKnownMembers() ? region.membersOn(date) : List.of();
            return members.isEmpty() ? List.of() : List.of(members);
        }
        ContainingRegion containing = new ContainingRegion(region.withoutIncluded(), date);
        return Stream.concat(
                        Partition.divisionsOf(region, date),
                        SharedTerritory.coversOf(region, date).stream()
                                .filter(parts -> parts.stream().allMatch(containing::contains)))
                .toList();
    }
}
