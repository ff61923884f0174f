// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The optional parts of a key, which many rows share: counterpart, reference, source and conversion basis. */
record Context(
        @Nullable Counterpart counterpart,
        @Nullable Reference reference,
        @Nullable Source source,
        @Nullable RateBasis conversionBasis)
        implements Serializable {
    static final Context NONE = new Context(null, null, null, null);

    /**
     * An order in which contexts with equal hash codes are searched; equal counterparts may list regions as they like.
     */
    static final Comparator<Context> ORDER = Comparator.<Context, String>comparing(
                    context -> String.valueOf(context.source))
            .thenComparing(context -> Optional.ofNullable(context.counterpart)
                    .flatMap(counterpart -> counterpart.regions().stream()
                            .map(region -> region.code().toString())
                            .min(Comparator.naturalOrder()))
                    .orElse(""));

    static Context of(Measurement<?> measurement) {
        return new Context(
                measurement.counterpart().orElse(null),
                measurement.reference().orElse(null),
                measurement.source().orElse(null),
                measurement.conversionBasis().orElse(null));
    }

    /** Returns the context that all editions of a source have in common: a source with publisher and title only. */
    Context withoutEdition() {
        if (source == null) {
            return this;
        }
        Source.Builder common = Source.builder(source.publisher());
        source.title().ifPresent(common::title);
        return new Context(counterpart, reference, common.build(), conversionBasis);
    }

    Context withoutSource() {
        return new Context(counterpart, reference, null, conversionBasis);
    }

    /** Returns the context with other counterpart regions. */
    Context withCounterpart(UnaryOperator<Region> mapping) {
        if (counterpart == null) {
            return this;
        }
        Region[] regions = counterpart.regions().stream().map(mapping).toArray(Region[]::new);
        Counterpart mapped =
                counterpart.direction() == Direction.TO ? Counterpart.to(regions) : Counterpart.from(regions);
        return new Context(mapped, reference, source, conversionBasis);
    }

    void addTo(Measurement.Builder<?> builder) {
        Optional.ofNullable(counterpart).ifPresent(builder::counterpart);
        Optional.ofNullable(reference).ifPresent(builder::reference);
        Optional.ofNullable(source).ifPresent(builder::source);
        Optional.ofNullable(conversionBasis).ifPresent(builder::conversionBasis);
    }

    /** Compares without the generated method of a record, whose first use takes 30 ms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Context that
                && Objects.equals(counterpart, that.counterpart)
                && Objects.equals(reference, that.reference)
                && Objects.equals(source, that.source)
                && conversionBasis == that.conversionBasis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(counterpart, reference, source, conversionBasis);
    }
}
