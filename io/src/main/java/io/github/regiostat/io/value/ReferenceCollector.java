// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the regions and indicators of a document, each region after the regions that it names. Different ones with
 * the same code or id are rejected.
 */
public final class ReferenceCollector {
    private final Map<RegionCode, Region> regions = new LinkedHashMap<>();
    private final Map<String, Indicator<?>> indicators = new LinkedHashMap<>();

    /** The very objects that were added. */
    private final Set<Object> added = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Returns the regions to declare: all except those of the registry. */
    public List<Region> regions() {
        return regions.values().stream()
                .filter(region -> !Regions.isRegistered(region))
                .toList();
    }

    public List<Indicator<?>> indicators() {
        return List.copyOf(indicators.values());
    }

    public void addPartsOf(Measurement<?> measurement) {
        add(measurement.indicator());
        add(measurement.region());
        measurement.counterpart().ifPresent(counterpart -> counterpart.regions().forEach(this::add));
        measurement.reference().flatMap(reference -> reference.region()).ifPresent(this::add);
    }

    /** Adds the parts of a row, which many rows of a dataset share. */
    public void addPartsOf(Row row) {
        if (added.add(row.indicator())) {
            add(row.indicator());
        }
        if (added.add(row.region())) {
            add(row.region());
        }
        row.counterpart()
                .filter(added::add)
                .ifPresent(counterpart -> counterpart.regions().forEach(this::add));
        row.reference().filter(added::add).flatMap(Reference::region).ifPresent(this::add);
    }

    public void add(Indicator<?> indicator) {
        Indicator<?> before = indicators.putIfAbsent(indicator.id(), indicator);
        if (before != null && !before.equals(indicator)) {
            throw new IllegalArgumentException("Indicators with the same id must be equal in a document, but "
                    + Text.quote(indicator.id()) + " has two definitions: " + before + " and " + indicator);
        }
    }

    public void add(Region region) {
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
                    + Text.quote(region.code().toString()) + " has two different definitions");
        }
    }
}
