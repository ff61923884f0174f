// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.internal.Suggestions;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Looks up a measurement by texts, and lists what the dataset has if nothing matches. */
final class MeasurementLookup {
    private static final int MAX_SHOWN = 12;

    private MeasurementLookup() {}

    static Optional<Measurement<?>> find(
            TableView dataset, KeyIndex index, String indicator, String region, TimePeriod period) {
        Objects.requireNonNull(region, "region");
        if (!index.hasIndicator(Objects.requireNonNull(indicator, "indicator"))) {
            IndicatorLookup.requireKnown(dataset, indicator);
        }
        TableView found = index.rows(indicator, region(dataset, index, region), period);
        SeriesKey.requireOneOfPeriod(found);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.row(0).measurement());
    }

    static Measurement<?> one(TableView dataset, KeyIndex index, String indicator, String region, TimePeriod period) {
        return find(dataset, index, indicator, region, period).orElseThrow(() -> {
            SortedSet<TimePeriod> periods = dataset.ofIndicator(indicator)
                    .inRegions(List.of(region(dataset, index, region)))
                    .periods();
            return new IllegalArgumentException("Dataset must have a measurement of " + Text.quote(indicator) + " of "
                    + region + " in " + period + ", but has none in this period; "
                    + (periods.isEmpty() ? "it has none of this region" : "it has " + shown(periods)));
        });
    }

    private static String shown(SortedSet<TimePeriod> periods) {
        String first =
                periods.stream().limit(MAX_SHOWN).map(TimePeriod::toString).collect(Collectors.joining(", "));
        return periods.size() <= MAX_SHOWN ? first : first + ", … " + periods.last();
    }

    private static Region region(TableView dataset, KeyIndex index, String text) {
        List<Region> found = index.regions(text);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("Region " + Text.quote(text) + " must be one region of the dataset, but "
                    + found.size() + " have this name; use a code: "
                    + found.stream().map(region -> region.code().toString()).collect(Collectors.joining(", ")));
        }
        List<String> known = new ArrayList<>();
        dataset.regions().forEach(region -> known.add(region.code().toString()));
        dataset.regions().forEach(region -> known.addAll(region.names().values()));
        throw new IllegalArgumentException("Dataset must have the region " + Text.quote(text)
                + ", but has no region with this code or name; " + Suggestions.of(text, known));
    }
}
