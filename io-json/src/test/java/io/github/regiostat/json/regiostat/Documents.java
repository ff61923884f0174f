// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.arbitrary.PolicyCounts;
import io.github.regiostat.arbitrary.Rates;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated documents. */
final class Documents {
    private Documents() {}

    /** Returns documents that refer to regions of every kind, and declare unreferenced ones. */
    static Arbitrary<Document> any() {
        return Combinators.combine(
                        Measurements.lists(),
                        PolicyCounts.any().list().ofMaxSize(3),
                        Rates.collections(),
                        Measurements.regions().list().ofMaxSize(2),
                        Indicators.any().list().ofMaxSize(2))
                .as((measurements, policyCounts, rates, regions, indicators) -> {
                    Document.Builder builder = Document.builder();
                    Set<String> ids = new HashSet<>();
                    regions.forEach(builder::region);
                    indicators.forEach(builder::indicator);
                    rates.rates().forEach(builder::rate);
                    for (Measurement<?> measurement : measurements) {
                        if (isNew(measurement.id(), ids)) {
                            builder.measurement(measurement);
                        }
                    }
                    for (PolicyCount count : policyCounts) {
                        if (isNew(count.id(), ids)) {
                            builder.policyCount(count);
                        }
                    }
                    return builder.build();
                });
    }

    private static boolean isNew(Optional<String> id, Set<String> ids) {
        return id.isEmpty() || ids.add(id.get());
    }

    /** Returns documents with only regions and indicators, such as the first line of a stream. */
    static Document declarationsOf(List<? extends Measurement<?>> measurements) {
        Document.Builder builder = Document.builder();
        Document whole = Document.builder().measurements(measurements).build();
        whole.regions().forEach(builder::region);
        whole.indicators().forEach(builder::indicator);
        return builder.build();
    }
}
