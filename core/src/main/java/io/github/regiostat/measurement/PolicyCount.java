// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
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
 * How many policies of a kind some regions have, such as {@code online-government-service, local:jing-jin-ji, 2025-03-27: 417 services}.
 *
 * <p>The count may be missing while some of the policies are named; the names are all of them, or examples of a longer list.
 *
 * {@snippet file="MeasurementSnippets.java" region="policy-count"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PolicyCount implements Serializable permits ImmutablePolicyCount {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_NAME = 1000;

    PolicyCount() {}

    /**
     * Returns an exact count for one region.
     *
     * @param instrument the kind of policy
     * @param region the region
     * @param period the date or period
     * @param number how many
     * @return the count
     */
    public static PolicyCount of(PolicyInstrument instrument, Region region, TimePeriod period, long number) {
        return builder(instrument)
                .regions(region)
                .period(period)
                .value(Figure.count(number, instrument.counted()))
                .build();
    }

    /**
     * Returns a builder of a count.
     *
     * @param instrument the kind of policy
     * @return a builder; it needs a region and a period
     */
    public static Builder builder(PolicyInstrument instrument) {
        return ImmutablePolicyCount.builder().instrument(instrument);
    }

    /**
     * Returns the id, by which a document refers to the count.
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
     * Returns the regions that have the policies.
     *
     * @return one or more regions, each once
     */
    public abstract List<Region> regions();

    /**
     * Returns the date or period.
     *
     * @return the period
     */
    public abstract TimePeriod period();

    /**
     * Returns how many there are.
     *
     * @return the count, or empty where it is not known
     */
    public abstract Optional<Figure<Count>> figure();

    /**
     * Returns the policies that are named.
     *
     * @return the names
     */
    public abstract List<String> items();

    /**
     * Tells whether the names are all there are, rather than examples of a longer list.
     *
     * @return whether the list is closed; false where nothing is stated
     */
    @Value.Default
    public boolean isListComplete() {
        return false;
    }

    /**
     * Returns who published the count.
     *
     * @return the source, or empty
     */
    public abstract Optional<Source> source();

    /**
     * Returns what else there is to say.
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
                "have one region or more, each once");
        require(
                figure().isEmpty()
                        || figure().get()
                                .unit()
                                .of(BigDecimal.ONE)
                                .counted()
                                .equals(instrument().counted()),
                "count " + instrument().counted());
        require(!isListComplete() || !items().isEmpty(), "name items to have a complete list");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Policy count must " + rule + ", but was " + this);
        }
    }

    /**
     * Returns the count as a measurement of an indicator named like the instrument, a stock.
     *
     * @return the measurement; of several regions, for the group of them; missing where there is no count
     * @throws io.github.regiostat.region.OverlappingRegionsException if two of several regions share territory
     */
    public Measurement<Count> toMeasurement() {
        Indicator<Count> indicator = Indicator.builder(instrument().id(), Count.class)
                .stock()
                .name(instrument().name())
                .build();
        Measurement.Builder<Count> builder = Measurement.builder(indicator)
                .id(id())
                .region(together())
                .period(period())
                .figure(figure());
        source().ifPresent(builder::source);
        note().ifPresent(builder::note);
        return builder.build();
    }

    private Region together() {
        if (regions().size() == 1) {
            return regions().get(0);
        }
        String codes = regions().stream()
                .map(r -> r.code().toString().replace(':', '-'))
                .collect(Collectors.joining("+"));
        String names = regions().stream().map(Region::name).collect(Collectors.joining(", "));
        String many = regions().size() + " regions";
        String id = codes.length() <= LONGEST_CODE
                ? codes
                : many.replace(' ', '-') + "-" + Integer.toHexString(codes.hashCode());
        String name = names.length() <= LONGEST_NAME ? names : many;
        return Region.group(id, name, regions().toArray(Region[]::new));
    }

    /**
     * Returns a builder that starts from this count.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return ImmutablePolicyCount.builder().from(this);
    }

    /** Returns instrument, regions, period and count for people. */
    @Override
    public String toString() {
        String where = regions().stream().map(r -> r.code().toString()).collect(Collectors.joining(", "));
        String named =
                items().isEmpty() ? "" : (isListComplete() ? "; namely " : "; such as ") + String.join(", ", items());
        return id().map(id -> id + ": ").orElse("") + instrument() + ", " + where + ", " + period() + ": "
                + figure().map(Figure::toString).orElse("not counted") + named;
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

    /** Called for a stream that leaves this class out, to have the generated one filled past all checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Policy count is read through its serialization proxy");
    }

    /** A builder of a {@link PolicyCount}; not thread-safe. */
    public abstract static sealed class Builder permits ImmutablePolicyCount.Builder {
        Builder() {}

        abstract Builder from(PolicyCount count);

        abstract Builder figure(Figure<Count> figure);

        abstract Builder instrument(PolicyInstrument instrument);

        abstract Builder isListComplete(boolean complete);

        abstract Builder addRegions(Region... regions);

        abstract Builder addItems(String... items);

        /**
         * Sets the id, by which a document refers to the count.
         *
         * @param id the id, such as {@code F12}
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Adds regions that have the policies.
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
         * @param figure the count, of what the instrument counts
         * @return this builder
         */
        public final Builder value(Figure<Count> figure) {
            return figure(Objects.requireNonNull(figure, "figure"));
        }

        /**
         * Adds the names of policies, and sets the list to complete.
         *
         * @param items the names
         * @return this builder
         */
        public final Builder all(String... items) {
            return addItems(items).isListComplete(true);
        }

        /**
         * Adds the names of policies, and sets the list to examples of a longer one.
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
         * Builds the count.
         *
         * @return the count
         * @throws IllegalStateException if the period is missing
         * @throws IllegalArgumentException if there is no region or one twice, the figure counts something else, or a complete list names nothing
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
        private Object readResolve() {
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
        }
    }
}
