// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measurements from which one row of another edition is computed, and the regions without a figure. */
record EditionCell(
        Indicator<?> indicator, Region target, Row key, List<Measurement<?>> measurements, List<Region> missing) {
    static EditionCell of(Indicator<?> indicator, Region target, List<Region> sources, TableView measured) {
        Map<Region, Measurement<?>> byRegion = new LinkedHashMap<>();
        measured.withoutMissing()
                .measurements()
                .forEach(measurement -> byRegion.put(measurement.region(), measurement));
        List<Measurement<?>> measurements = new ArrayList<>();
        List<Region> missing = new ArrayList<>();
        for (Region source : sources) {
            Measurement<?> measurement = byRegion.get(source);
            if (measurement == null) {
                missing.add(source);
            } else {
                measurements.add(measurement);
            }
        }
        return new EditionCell(indicator, target, measured.row(0), measurements, missing);
    }
}
