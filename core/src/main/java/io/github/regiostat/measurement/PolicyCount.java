// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The number of policies of a kind in one or more regions, such as {@code online-government-service, local:jing-jin-ji,
 * 2025-03-27: 417 services}.
 *
 * <p>The number can be missing. A count can have a list of the names of policies, which is complete or contains
 * examples.
 *
 * {@snippet file="MeasurementSnippets.java" region="policy-count"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PolicyCount implements Serializable permits ImmutablePolicyCount {
    private static final long serialVersionUID = 1L;
    private static final int MAX_CODE_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 1000;

    PolicyCount() {}

    /**
     * Returns an exact policy count for one region.
     *
     * @param instrument the kind of policy
     * @param region the region
     * @param period the date or period
     * @param number the number
     * @return the policy count
     */
    public static PolicyCount of(PolicyInstrument instrument, Region region, TimePeriod period, long number) {
        return builder(instrument)
                .regions(region)
                .period(period)
                .value(Figure.count(number, instrument.counted()))
                .build();
    }

    /**
     * Returns a builder for a policy count.
     *
     * @param instrument the kind of policy
     * @return a builder; a region and a period are required
     */
    public static Builder builder(PolicyInstrument instrument) {
        return new ImmutablePolicyCount.Builder().instrument(instrument);
    }

    /**
     * Returns the id, which documents use to refer to the count.
     *
     * @return the id, such as {@code F12}, or empty
     */
    public abstract Optional<String> id();

    /**
     * Returns the kind of policy.
     *
     * @return the instrument
     */
    public abstract PolicyInstrument instrument();

    /**
     * Returns the regions with the policies.
     *
     * @return one or more regions, without duplicates
     */
    public abstract List<Region> regions();

    /**
     * Returns the date or period.
     *
     * @return the period
     */
    public abstract TimePeriod period();

    /**
     * Returns the number of policies.
     *
     * @return the figure, or empty if the number is missing
     */
    public abstract Optional<Figure<Count>> figure();

    /**
     * Returns the names of policies.
     *
     * @return the names
     */
    public abstract List<String> items();

    /**
     * Returns whether the list of names is complete, rather than a list of examples.
     *
     * @return true if the list is complete; by default false
     */
    @Value.Default
    public boolean isListComplete() {
        return false;
    }

    /**
     * Returns the source that published the count.
     *
     * @return the source, or empty
     */
    public abstract Optional<Source> source();

    /**
     * Returns the note.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        id().ifPresent(id -> Text.requireName(id, "Policy count id"));
        note().ifPresent(note -> Text.requireText(note, "Note"));
        items().forEach(item -> Text.requireName(item, "Item"));
        require(
                !regions().isEmpty()
                        && regions().stream().distinct().count() == regions().size(),
                "have one or more regions without duplicates");
        require(
                figure().isEmpty()
                        || figure().get()
                                .unit()
                                .of(BigDecimal.ONE)
                                .counted()
                                .equals(instrument().counted()),
                "count " + instrument().counted());
        require(!isListComplete() || !items().isEmpty(), "have items if its list is complete");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Policy count must " + rule + ", but was " + this);
        }
    }

    /**
     * Returns the count as a measurement of a stock indicator with the id and name of the instrument.
     *
     * @return the measurement, for a group if there are several regions; missing if there is no figure
     * @throws io.github.regiostat.region.OverlappingRegionsException if two of the regions overlap
     */
    public Measurement<Count> toMeasurement() {
        Indicator<Count> indicator = Indicator.builder(instrument().id(), Count.class)
                .stock()
                .name(instrument().name())
                .build();
        Measurement.Builder<Count> builder =
                Measurement.builder(indicator).region(regionOrGroup()).period(period());
        id().ifPresent(builder::id);
        figure().ifPresent(builder::value);
        source().ifPresent(builder::source);
        note().ifPresent(builder::note);
        return builder.build();
    }

    private Region regionOrGroup() {
        if (regions().size() == 1) {
            return regions().get(0);
        }
        String codes = regions().stream()
                .map(r -> r.code().toString().replace(':', '-'))
                .collect(Collectors.joining("+"));
        String names = regions().stream().map(Region::name).collect(Collectors.joining(", "));
        String description = regions().size() + " regions";
        String id = codes.length() <= MAX_CODE_LENGTH
                ? codes
                : description.replace(' ', '-') + "-" + Integer.toHexString(codes.hashCode());
        String name = names.length() <= MAX_NAME_LENGTH ? names : description;
        return Region.group(id, name, regions().toArray(Region[]::new));
    }

    /**
     * Returns a builder with the parts of this count.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new ImmutablePolicyCount.Builder().from(this);
    }

    /** Returns a readable text of the instrument, regions, period, figure and names. */
    @Override
    public String toString() {
        String where = regions().stream().map(r -> r.code().toString()).collect(Collectors.joining(", "));
        String names =
                items().isEmpty() ? "" : (isListComplete() ? "; namely " : "; such as ") + String.join(", ", items());
        return id().map(id -> id + ": ").orElse("") + instrument() + ", " + where + ", " + period() + ": "
                + figure().map(Figure::toString).orElse("not counted") + names;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(PolicyCount.class);
    }

    Object writeReplace() {
        return new SerializationProxy(
                id().orElse(null),
                instrument(),
                List.copyOf(regions()),
                period(),
                figure().orElse(null),
                List.copyOf(items()),
                isListComplete(),
                source().orElse(null),
                note().orElse(null));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Policy count is read through its serialization proxy");
    }

    /** Rejects a stream without this class, which would fill the generated class without validation. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Policy count is read through its serialization proxy");
    }

    /** A builder for a {@link PolicyCount}; not thread-safe. */
    public abstract static sealed class Builder permits ImmutablePolicyCount.Builder {
        Builder() {}

        abstract Builder from(PolicyCount count);

        abstract Builder figure(Figure<Count> figure);

        abstract Builder instrument(PolicyInstrument instrument);

        abstract Builder isListComplete(boolean complete);

        abstract Builder addRegions(Region... regions);

        abstract Builder addItems(String... items);

        /**
         * Sets the id, which documents use to refer to the count.
         *
         * @param id the id, such as {@code F12}
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Adds regions with the policies.
         *
         * @param regions the regions
         * @return this builder
         */
        public final Builder regions(Region... regions) {
            return addRegions(regions);
        }

        /**
         * Sets the date or period.
         *
         * @param period the period
         * @return this builder
         */
        public abstract Builder period(TimePeriod period);

        /**
         * Sets the figure.
         *
         * @param figure the figure, a count of the noun of the instrument
         * @return this builder
         */
        public final Builder value(Figure<Count> figure) {
            return figure(Objects.requireNonNull(figure, "figure"));
        }

        /**
         * Adds names of policies and marks the list as complete.
         *
         * @param items the names
         * @return this builder
         */
        public final Builder all(String... items) {
            return addItems(items).isListComplete(true);
        }

        /**
         * Adds names of policies and marks the list as examples.
         *
         * @param items the names
         * @return this builder
         */
        public final Builder examples(String... items) {
            return addItems(items).isListComplete(false);
        }

        /**
         * Sets the source that published the count.
         *
         * @param source the source
         * @return this builder
         */
        public abstract Builder source(Source source);

        /**
         * Sets the note.
         *
         * @param note the note
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Builds the policy count.
         *
         * @return the policy count
         * @throws IllegalStateException if the period is missing
         * @throws IllegalArgumentException if there is no region or a duplicate region, the figure has another counted
         *     noun, or a complete list is empty
         */
        public abstract PolicyCount build();
    }

    private record SerializationProxy(
            @Nullable String id,
            PolicyInstrument instrument,
            List<Region> regions,
            TimePeriod period,
            @Nullable Figure<Count> figure,
            List<String> items,
            boolean complete,
            @Nullable Source source,
            @Nullable String note)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                Builder builder = builder(instrument)
                        .regions(regions.toArray(Region[]::new))
                        .period(period)
                        .addItems(items.toArray(String[]::new))
                        .isListComplete(complete);
                Optional.ofNullable(id).ifPresent(builder::id);
                Optional.ofNullable(figure).ifPresent(builder::figure);
                Optional.ofNullable(source).ifPresent(builder::source);
                Optional.ofNullable(note).ifPresent(builder::note);
                return builder.build();
            });
        }
    }
}
