// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rest of the key, which mostly is the same in many rows: the other side of a flow, what it is compared with, who published it. */
record Context(
        @Nullable Counterpart counterpart,
        @Nullable Reference reference,
        @Nullable Source source) implements Serializable {
    static final Context NONE = new Context(null, null, null);

    static Context of(Measurement<?> measurement) {
        return new Context(
                measurement.counterpart().orElse(null),
                measurement.reference().orElse(null),
                measurement.source().orElse(null));
    }

    /** The same for every edition of the source, which is known by publisher and title. */
    Context withoutEdition() {
        if (source == null) {
            return this;
        }
        Source.Builder plain = Source.builder(source.publisher());
        source.title().ifPresent(plain::title);
        return new Context(counterpart, reference, plain.build());
    }

    /** The same with other regions on the other side. */
    Context withCounterpart(UnaryOperator<Region> mapping) {
        if (counterpart == null) {
            return this;
        }
        Region[] regions = counterpart.regions().stream().map(mapping).toArray(Region[]::new);
        Counterpart understood =
                counterpart.direction() == Direction.TO ? Counterpart.to(regions) : Counterpart.from(regions);
        return new Context(understood, reference, source);
    }

    void addTo(Measurement.Builder<?> builder) {
        Optional.ofNullable(counterpart).ifPresent(builder::counterpart);
        Optional.ofNullable(reference).ifPresent(builder::reference);
        Optional.ofNullable(source).ifPresent(builder::source);
    }
}
