// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary policy counts and instruments, for property tests. */
public final class PolicyCounts {
    private PolicyCounts() {}

    /** Policy counts with and without optional parts. */
    public static Arbitrary<PolicyCount> any() {
        return instruments().flatMap(PolicyCounts::of);
    }

    /** Policy counts with one instrument. */
    public static Arbitrary<PolicyCount> of(PolicyInstrument instrument) {
        return Combinators.combine(
                        Measurements.regions()
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Periods.any(),
                        figures(instrument.counted()).optional(0.8),
                        Sources.names().list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Sources.names().optional(0.3),
                        Sources.any().optional(0.3),
                        Indicators.texts().optional(0.3))
                .as((regions, period, figure, items, complete, id, source, note) -> {
                    String[] names = items.toArray(String[]::new);
                    PolicyCount.Builder builder = PolicyCount.builder(instrument)
                            .regions(regions.toArray(Region[]::new))
                            .period(period);
                    if (complete && !items.isEmpty()) {
                        builder.all(names);
                    } else {
                        builder.examples(names);
                    }
                    figure.ifPresent(builder::value);
                    id.ifPresent(builder::id);
                    source.ifPresent(builder::source);
                    note.ifPresent(builder::note);
                    return builder.build();
                });
    }

    private static Arbitrary<Figure<Count>> figures(String counted) {
        Arbitrary<Count> counts = Arbitraries.longs().between(0, 1_000_000).map(number -> Count.of(number, counted));
        return Figures.of(counts);
    }

    /** The constants and other instruments; equal ids have equal names and nouns. */
    public static Arbitrary<PolicyInstrument> instruments() {
        Arbitrary<PolicyInstrument> own = Combinators.combine(Sources.names(), Sources.names())
                .as((name, counted) -> PolicyInstrument.of(
                        "own-" + Integer.toHexString(List.of(name, counted).hashCode()), name, counted));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        PolicyInstrument.FREE_TRADE_ZONE_POLICY,
                        PolicyInstrument.MUTUALLY_RECOGNISED_QUALIFICATION,
                        PolicyInstrument.ONLINE_GOVERNMENT_SERVICE,
                        PolicyInstrument.INDUSTRY_ALLIANCE),
                own);
    }
}
