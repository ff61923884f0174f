// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rejects what cannot be converted to another edition, with all regions that are concerned. */
final class EditionObstacles {
    private static final int MAX_SHOWN = 20;

    private final EditionCrosswalk crosswalk;

    EditionObstacles(EditionCrosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    /** Rejects regions that are not of the edition. */
    void requireEdition(Collection<Region> regions) {
        List<Region> others =
                regions.stream().filter(region -> !crosswalk.contains(region)).toList();
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("Regions to convert must be of " + crosswalk.from() + ", but "
                    + described(others, crosswalk.from())
                    + (others.size() == 1 ? " is" : " are") + " not; select the others with"
                    + " dataset.filter(row -> Editions.contains(from, row.region()))");
        }
    }

    /** Rejects regions whose territory the other edition lacks. */
    void requireCounterparts(Map<Region, List<EditionCrosswalk.Part>> parts) {
        List<Region> gone = parts.keySet().stream()
                .filter(region -> parts.getOrDefault(region, List.of()).isEmpty())
                .toList();
        if (!gone.isEmpty()) {
            throw new IllegalArgumentException("Regions of " + crosswalk.from() + " must have a counterpart in "
                    + crosswalk.to() + ", but " + described(gone, crosswalk.from())
                    + (gone.size() == 1 ? " has none" : " have none") + wholesOf(gone));
        }
    }

    /**
     * Returns the regions of the level above that have the territory of regions without a counterpart on their level,
     * such as Chongqing, which four prefectures became.
     */
    private String wholesOf(List<Region> gone) {
        Set<Region> wholes = new LinkedHashSet<>();
        for (Region region : gone) {
            Region last = region.currentSuccessors().stream().findFirst().orElse(region);
            if (last.kind() == region.kind()) {
                last.parent().ifPresent(wholes::add);
            } else {
                wholes.add(last);
            }
        }
        return wholes.isEmpty()
                ? ""
                : ", because only regions of one level are compared; sum them to "
                        + described(wholes, crosswalk.from())
                        + " first, with dataset.summedOver, and leave them out of the conversion";
    }

    /** Rejects counterparts and references that are regions of the edition and changed. */
    void requireSameContexts(TableView rows) {
        Set<Region> others = new LinkedHashSet<>();
        for (Context context : rows.used(rows.table().contexts())) {
            Counterpart counterpart = context.counterpart();
            if (counterpart != null) {
                others.addAll(counterpart.regions());
            }
            Reference reference = context.reference();
            if (reference != null) {
                reference.region().ifPresent(others::add);
            }
        }
        List<Region> changed = others.stream()
                .filter(crosswalk::contains)
                .filter(region ->
                        crosswalk.identicalTo(region).filter(region::equals).isEmpty())
                .toList();
        if (!changed.isEmpty()) {
            throw new IllegalArgumentException("Counterparts and references must have the same territory in "
                    + crosswalk.from() + " and " + crosswalk.to() + ", but "
                    + described(changed, crosswalk.from()) + " changed; convert rows without them");
        }
    }

    /** Rejects regions that were split, with their parts. */
    void requireNoSplit(Map<Region, List<EditionCrosswalk.Part>> split) {
        if (!split.isEmpty()) {
            throw new IllegalArgumentException("Without weights, regions of " + crosswalk.from()
                    + " must lie in one region of " + crosswalk.to() + " each, but "
                    + splits(split.keySet(), split)
                    + "; give weights such as EditionWeights.POPULATION, or sum the regions to a common region first");
        }
    }

    private String splits(Collection<Region> regions, Map<Region, List<EditionCrosswalk.Part>> split) {
        return regions.stream()
                .map(region -> described(List.of(region), crosswalk.from()) + " was split into "
                        + codes(split.getOrDefault(region, List.of()).stream()
                                .map(EditionCrosswalk.Part::region)
                                .toList()))
                .collect(Collectors.joining("; "));
    }

    private String codes(Collection<Region> regions) {
        return regions.stream().map(region -> code(region, crosswalk.to())).collect(Collectors.joining(", "));
    }

    /** Rejects amounts below zero that would be divided, since their parts have no bounds. */
    void requireNotNegative(Indicator<?> indicator, Collection<Region> affected, TableView all) {
        if (affected.isEmpty() || indicator.isNonNegative()) {
            return;
        }
        all.rows()
                .filter(row -> row.value().filter(value -> value.signum() < 0).isPresent())
                .findFirst()
                .ifPresent(negative -> {
                    throw new IllegalArgumentException("Amounts of regions that were split must not be balances, whose"
                            + " parts have no bounds, but " + indicator.id() + " has the negative value of " + negative
                            + "; sum the regions to a common region first");
                });
    }

    /** Rejects the regions of a ratio, level, growth rate or index that were split. */
    void requireMergedOnly(
            Indicator<?> indicator, Collection<Region> affected, Map<Region, List<EditionCrosswalk.Part>> split) {
        List<Region> own = split.keySet().stream()
                .filter(region -> affected.contains(region)
                        || split.getOrDefault(region, List.of()).stream()
                                .flatMap(part -> crosswalk.sourcesOf(part.region()).stream())
                                .anyMatch(source -> affected.contains(source.region())))
                .toList();
        if (!own.isEmpty()) {
            throw new IllegalArgumentException("Figures of regions that were split must be flows or stocks, but "
                    + indicator.id() + " is a " + indicator.behaviour().code() + ", whose parts have no bounds: "
                    + splits(own, split));
        }
    }

    /** Returns the exception for a ratio, level, growth rate or index of regions that merged. */
    IllegalArgumentException missingWeights(Indicator<?> indicator, Collection<Region> merged) {
        return new IllegalArgumentException("Figures of regions that merged must be flows or stocks unless weights are"
                + " given, but " + indicator.id() + " is a "
                + indicator.behaviour().code() + ": "
                + described(merged, crosswalk.from())
                + "; give weights such as EditionWeights.POPULATION, or compute it from converted parts");
    }

    /** Rejects cells that lack a figure. */
    void requireComplete(List<EditionCell> cells) {
        List<String> incomplete = new ArrayList<>();
        for (EditionCell cell : cells) {
            if (!cell.missing().isEmpty()) {
                incomplete.add(cell.indicator().id() + " of " + code(cell.target(), crosswalk.to()) + ", "
                        + cell.key().period() + " lacks " + described(cell.missing(), crosswalk.from()));
            }
        }
        if (!incomplete.isEmpty()) {
            throw new IllegalArgumentException("Conversion must have a figure of each region that shares territory with"
                    + " the result, but " + shortened(incomplete));
        }
    }

    private static String described(Collection<Region> regions, RegionScheme edition) {
        return regions.stream()
                .map(region -> {
                    String code = code(region, edition);
                    String name = region.name();
                    return "'" + code + "'" + (name.equals(code) ? "" : " (" + name + ")");
                })
                .collect(Collectors.joining(", "));
    }

    private static String shortened(List<String> cells) {
        String shown = String.join("; ", cells.subList(0, Math.min(cells.size(), MAX_SHOWN)));
        return cells.size() <= MAX_SHOWN ? shown : shown + "; and " + (cells.size() - MAX_SHOWN) + " more";
    }

    private static String code(Region region, RegionScheme edition) {
        boolean isOfChina = edition.id().equals(RegionScheme.GB2260.id());
        return region.codeIn(isOfChina ? RegionScheme.GB2260 : edition)
                .map(RegionCode::toString)
                .orElseGet(region::toString);
    }
}
