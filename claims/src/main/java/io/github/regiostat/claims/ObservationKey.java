// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about: an indicator of a region and a period, such as {@code gdp, CN-BJ, 2024}.
 *
 * <p>A key without a breakdown and a counterpart selects the measurement that has neither, or totals such as {@code _T}
 * only. If all measurements of the indicator have the same breakdown and counterpart, it selects these.
 *
 * {@snippet file="ClaimSnippets.java" region="key"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the id of the indicator
 * @param region the region
 * @param period the period; a measurement of another period of the same days is selected too
 * @param breakdown the category of each dimension, empty for the measurement without a breakdown
 * @param counterpart the counterpart, such as {@code to CN-TJ, CN-HE}, or empty
 */
public record ObservationKey(
        String indicator,
        Region region,
        TimePeriod period,
        Map<String, String> breakdown,
        Optional<Counterpart> counterpart)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a key.
     *
     * @param indicator the id of the indicator
     * @param region the region
     * @param period the period
     * @param breakdown the category of each dimension
     * @param counterpart the counterpart, or empty
     * @throws IllegalArgumentException if the id of the indicator is blank
     */
    public ObservationKey {
        Text.requireName(Objects.requireNonNull(indicator, "indicator"), "Indicator of a claim");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(period, "period");
        breakdown = breakdown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(breakdown));
        Objects.requireNonNull(counterpart, "counterpart");
    }

    /**
     * Returns the key of a measurement without a breakdown and a counterpart.
     *
     * @param indicator the id of the indicator
     * @param region the region
     * @param period the period
     * @return the key
     * @throws IllegalArgumentException if the id of the indicator is blank
     */
    public static ObservationKey of(String indicator, Region region, TimePeriod period) {
        return new ObservationKey(indicator, region, period, Map.of(), Optional.empty());
    }

    /**
     * Returns the key that selects a measurement.
     *
     * @param measurement the measurement
     * @return the key, with the breakdown and the counterpart of the measurement
     */
    public static ObservationKey of(Measurement<?> measurement) {
        return new ObservationKey(
                measurement.indicator().id(),
                measurement.region(),
                measurement.period(),
                measurement.dimensions(),
                measurement.counterpart());
    }

    /**
     * Returns the key of another indicator, with the same region, period, breakdown and counterpart.
     *
     * @param other the id of the indicator
     * @return the key
     */
    public ObservationKey withIndicator(String other) {
        return new ObservationKey(other, region, period, breakdown, counterpart);
    }

    /**
     * Returns the key of another region, with the same indicator, period, breakdown and counterpart.
     *
     * @param other the region
     * @return the key
     */
    public ObservationKey withRegion(Region other) {
        return new ObservationKey(indicator, other, period, breakdown, counterpart);
    }

    /**
     * Returns the key of another period, with the same indicator, region, breakdown and counterpart.
     *
     * @param other the period
     * @return the key
     */
    public ObservationKey withPeriod(TimePeriod other) {
        return new ObservationKey(indicator, region, other, breakdown, counterpart);
    }

    /**
     * Returns the key with another breakdown.
     *
     * @param other the category of each dimension
     * @return the key
     */
    public ObservationKey withBreakdown(Map<String, String> other) {
        return new ObservationKey(indicator, region, period, other, counterpart);
    }

    /**
     * Returns the key with a counterpart, such as that of contracts from Beijing to Tianjin and Hebei.
     *
     * @param other the counterpart
     * @return the key
     */
    public ObservationKey withCounterpart(Counterpart other) {
        return new ObservationKey(indicator, region, period, breakdown, Optional.of(other));
    }

    /** Returns the parts, such as {@code gdp, CN-BJ, 2024} or {@code exports, CN-BJ, 2024, product=cars}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(indicator).append(", ").append(region.code());
        counterpart.ifPresent(other -> text.append(' ').append(other));
        text.append(", ").append(period);
        breakdown.forEach((dimension, category) ->
                text.append(", ").append(dimension).append('=').append(category));
        return text.toString();
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(ObservationKey.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(indicator, region, period, new TreeMap<>(breakdown), counterpart.orElse(null));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Key is read through its serialization proxy");
    }

    private record SerializationProxy(
            String indicator,
            Region region,
            TimePeriod period,
            TreeMap<String, String> breakdown,
            @Nullable Counterpart counterpart)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(
                    () -> new ObservationKey(indicator, region, period, breakdown, Optional.ofNullable(counterpart)));
        }
    }
}
