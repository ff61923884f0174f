// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the regions and indicators of a document, each region after the regions that it names. Different ones with
 * the same code or id are rejected.
 */
final class ReferenceCollector {
    private final Map<RegionCode, Region> regions = new LinkedHashMap<>();
    private final Map<String, Indicator<?>> indicators = new LinkedHashMap<>();

    /** Returns the regions to declare: all except those of the registry. */
    List<Region> regions() {
        return regions.values().stream()
                .filter(region -> !Regions.isRegistered(region))
                .toList();
    }

    List<Indicator<?>> indicators() {
        return List.copyOf(indicators.values());
    }

    void addPartsOf(Measurement<?> measurement) {
        add(measurement.indicator());
        add(measurement.region());
        measurement.counterpart().ifPresent(counterpart -> counterpart.regions().forEach(this::add));
        measurement.reference().flatMap(reference -> reference.region()).ifPresent(this::add);
    }

    void addPartsOf(Row row) {
        add(row.indicator());
        add(row.region());
        row.counterpart().ifPresent(counterpart -> counterpart.regions().forEach(this::add));
        row.reference().flatMap(reference -> reference.region()).ifPresent(this::add);
    }

    void add(Indicator<?> indicator) {
        Indicator<?> before = indicators.putIfAbsent(indicator.id(), indicator);
        if (before != null && !before.equals(indicator)) {
            throw new IllegalArgumentException("Indicators with the same id must be equal in a document, but "
                    + Messages.quote(indicator.id()) + " has two definitions: " + before + " and " + indicator);
        }
    }

    void add(Region region) {
        Region before = regions.get(region.code());
        if (before == null) {
            if (!Regions.isRegistered(region) && !RegionContent.isKnownByCode(region)) {
                region.parents().stream().map(Membership::region).forEach(this::add);
                region.memberships().stream().map(Membership::region).forEach(this::add);
                region.includes().forEach(this::add);
            }
            regions.put(region.code(), region);
        } else if (!before.contentEquals(region)) {
            throw new IllegalArgumentException("Regions with the same code must be equal in a document, but "
                    + Messages.quote(region.code().toString()) + " has two different definitions");
        }
    }
}
