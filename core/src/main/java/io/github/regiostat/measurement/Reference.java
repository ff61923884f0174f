// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The region, period or both that a figure is compared with, such as {@code CN} for "1.62 points above the national
 * average".
 *
 * {@snippet file="MeasurementSnippets.java" region="reference"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Reference implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Region region;
    private final transient @Nullable TimePeriod period;

    private Reference(@Nullable Region region, @Nullable TimePeriod period) {
        this.region = region;
        this.period = period;
    }

    /**
     * Returns a reference to a region, in the period of the measurement.
     *
     * @param region the reference region
     * @return the reference
     */
    public static Reference to(Region region) {
        return new Reference(Objects.requireNonNull(region, "region"), null);
    }

    /**
     * Returns a reference to a period, for the region of the measurement.
     *
     * @param period the reference period
     * @return the reference
     */
    public static Reference to(TimePeriod period) {
        return new Reference(null, Objects.requireNonNull(period, "period"));
    }

    /**
     * Returns a reference to a region, a period or both.
     *
     * @param region the reference region, or empty for the region of the measurement
     * @param period the reference period, or empty for the period of the measurement
     * @return the reference
     * @throws IllegalArgumentException if both are empty
     */
    public static Reference of(Optional<Region> region, Optional<TimePeriod> period) {
        if (region.isEmpty() && period.isEmpty()) {
            throw new IllegalArgumentException("Reference must have a region or a period, but has neither");
        }
        return new Reference(region.orElse(null), period.orElse(null));
    }

    /**
     * Returns the reference region.
     *
     * @return the region, or empty for the region of the measurement
     */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Returns the reference period.
     *
     * @return the period, or empty for the period of the measurement
     */
    public Optional<TimePeriod> period() {
        return Optional.ofNullable(period);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference that && region().equals(that.region()) && period().equals(that.period());
    }

    @Override
    public int hashCode() {
        return 31 * region().hashCode() + period().hashCode();
    }

    /** Returns the region code and the period, such as {@code CN} or {@code CN, 2013}. */
    @Override
    public String toString() {
        return Stream.concat(
                        region().map(r -> r.code().toString()).stream(), period().map(TimePeriod::toString).stream())
                .collect(Collectors.joining(", "));
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Reference.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(region, period);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Reference is read through its serialization proxy");
    }

    private record SerializationProxy(
            @Nullable Region region, @Nullable TimePeriod period) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(Optional.ofNullable(region), Optional.ofNullable(period)));
        }
    }
}
