// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.Regions;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a JSON document of the own format holds:
 * {@code {"regiostat": 1, "regions": […], "indicators": […], "rates": […], "measurements": […], "policyCounts": […]}}.
 *
 * <p>Measurements and policy counts refer to regions and indicators by code and id. A document declares every one that
 * they refer to, but for regions of the registry; the builder adds what is missing. Those of one code or id are the
 * same throughout.
 *
 * {@snippet file="JsonSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Document implements Serializable {
    /** The version of the format that is written, and the one that is read. */
    public static final int VERSION = 1;

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    private final transient List<Region> regions;
    private final transient List<Indicator<?>> indicators;
    private final transient ExchangeRates rates;
    private final transient List<Measurement<?>> measurements;
    private final transient List<PolicyCount> policyCounts;

    /**
     * Starts a document.
     *
     * @return a builder of an empty document
     */
    public static Builder builder() {
        return new Builder();
    }

    private Document(Builder builder) {
        ReferenceCollector references = new ReferenceCollector();
        builder.regions.forEach(references::add);
        builder.indicators.forEach(references::add);
        builder.measurements.forEach(references::addPartsOf);
        builder.policyCounts.forEach(count -> count.regions().forEach(references::add));
        this.regions = references.regions();
        this.indicators = references.indicators();
        this.rates = builder.rates.build();
        this.measurements = List.copyOf(builder.measurements);
        this.policyCounts = List.copyOf(builder.policyCounts);
        Set<String> ids = new HashSet<>();
        measurements.forEach(measurement -> requireNew(measurement.id(), ids));
        policyCounts.forEach(count -> requireNew(count.id(), ids));
    }

    private static void requireNew(Optional<String> id, Set<String> ids) {
        if (id.isPresent() && !ids.add(id.get())) {
            throw new IllegalArgumentException(
                    "Ids must be different in a document, but " + Messages.quote(id.get()) + " stands twice");
        }
    }

    /**
     * Returns a document that declares the regions and indicators of a dataset and holds nothing else, such as the first line of a
     * stream.
     *
     * @param dataset the dataset
     * @return the declarations
     * @throws IllegalArgumentException if two regions of one code or two indicators of one id differ
     */
    public static Document declarationsOf(Dataset dataset) {
        ReferenceCollector references = new ReferenceCollector();
        dataset.rows().forEach(references::addPartsOf);
        Builder builder = builder();
        references.regions().forEach(builder::region);
        references.indicators().forEach(builder::indicator);
        return builder.build();
    }

    /**
     * Returns a document that declares the regions of a book and holds nothing else.
     *
     * @param book the book
     * @return the declarations, from which {@link #regionBook()} makes an equal book
     */
    public static Document declarationsOf(RegionBook book) {
        Builder builder = builder();
        book.regions().forEach(builder::region);
        return builder.build();
    }

    /**
     * Returns the regions that the document declares as a book, in which they are found by code and name.
     *
     * @return the book
     * @throws IllegalArgumentException if two share a code, or one has a code of another region of the registry
     */
    public RegionBook regionBook() {
        return RegionBook.copyOf(regions);
    }

    /**
     * Returns the regions that the document declares: those that it refers to and that are not in the registry, and
     * those declared besides.
     *
     * @return the regions, each after those that it names
     */
    public List<Region> regions() {
        return regions;
    }

    /**
     * Returns the indicators that the document declares: those that it refers to, and those declared besides.
     *
     * @return the indicators
     */
    public List<Indicator<?>> indicators() {
        return indicators;
    }

    /**
     * Returns the exchange rates.
     *
     * @return the rates, without pivots
     */
    public ExchangeRates rates() {
        return rates;
    }

    /**
     * Returns the measurements.
     *
     * @return the measurements in the order of the document
     */
    public List<Measurement<?>> measurements() {
        return measurements;
    }

    /**
     * Returns the policy counts.
     *
     * @return the counts in the order of the document
     */
    public List<PolicyCount> policyCounts() {
        return policyCounts;
    }

    /**
     * Returns the region of a code, declared by the document or of the registry.
     *
     * @param code the code, such as {@code local:jing-jin-ji}
     * @return the region
     * @throws IllegalArgumentException if neither has the code
     */
    public Region region(String code) {
        Objects.requireNonNull(code, "code");
        return regions.stream()
                .filter(region -> region.code().toString().equals(code))
                .findFirst()
                .orElseGet(() -> Regions.of(code));
    }

    /**
     * Returns the indicator of an id.
     *
     * @param id the id, such as {@code technology-contracts}
     * @return the indicator; {@link Indicator#as} narrows it
     * @throws IllegalArgumentException if the document declares none of that id
     */
    public Indicator<?> indicator(String id) {
        return find("Indicator", id, indicators, indicator -> Optional.of(indicator.id()));
    }

    /**
     * Returns the measurement of an id.
     *
     * @param id the id, such as {@code F1}
     * @return the measurement; {@link Measurement#as} narrows it
     * @throws IllegalArgumentException if no measurement has the id
     */
    public Measurement<?> measurement(String id) {
        return find("Measurement", id, measurements, Measurement::id);
    }

    /**
     * Returns the policy count of an id.
     *
     * @param id the id, such as {@code F12}
     * @return the count
     * @throws IllegalArgumentException if no policy count has the id
     */
    public PolicyCount policyCount(String id) {
        return find("Policy count", id, policyCounts, PolicyCount::id);
    }

    private static <T> T find(String what, String id, List<T> values, Function<? super T, Optional<String>> idOf) {
        Objects.requireNonNull(id, "id");
        return values.stream()
                .filter(value -> idOf.apply(value).filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> unknown(
                        what,
                        id,
                        values.stream()
                                .flatMap(value -> idOf.apply(value).stream())
                                .toList()));
    }

    private static IllegalArgumentException unknown(String what, String id, List<String> known) {
        String shown = String.join(", ", known.subList(0, Math.min(known.size(), MOST_SHOWN)));
        return new IllegalArgumentException(what + " must be one of the document's, "
                + (known.isEmpty() ? "which has none with an id" : shown + (known.size() > MOST_SHOWN ? ", …" : ""))
                + ", but was " + Messages.quote(id));
    }

    /**
     * Returns a builder that starts from this document.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = builder();
        regions.forEach(builder::region);
        indicators.forEach(builder::indicator);
        rates.rates().forEach(builder::rate);
        return builder.measurements(measurements).policyCounts(policyCounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that
                && regions.equals(that.regions)
                && indicators.equals(that.indicators)
                && rates.equals(that.rates)
                && measurements.equals(that.measurements)
                && policyCounts.equals(that.policyCounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regions, indicators, rates, measurements, policyCounts);
    }

    /**
     * Returns how much the document holds, such as
     * {@code document of 1 region, 9 indicators, 2 rates, 12 measurements, 3 policy counts}.
     */
    @Override
    public String toString() {
        return "document of " + counted(regions.size(), "region") + ", " + counted(indicators.size(), "indicator")
                + ", "
                + counted(rates.rates().size(), "rate") + ", " + counted(measurements.size(), "measurement") + ", "
                + counted(policyCounts.size(), "policy count");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /**
     * Writes the contents in place of this.
     *
     * @return the serial form
     */
    private Object writeReplace() {
        return new Form(
                List.copyOf(regions),
                List.copyOf(indicators),
                rates,
                List.copyOf(measurements),
                List.copyOf(policyCounts));
    }

    /**
     * Refuses a stream that holds the bare fields.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Document is read through its serialization proxy");
    }

    /** A builder of a {@link Document}; not thread-safe. */
    public static final class Builder {
        private final List<Region> regions = new ArrayList<>();
        private final List<Indicator<?>> indicators = new ArrayList<>();
        private final ExchangeRates.Builder rates = ExchangeRates.builder();
        private final List<Measurement<?>> measurements = new ArrayList<>();
        private final List<PolicyCount> policyCounts = new ArrayList<>();

        private Builder() {}

        /**
         * Declares a region. Those that measurements and policy counts refer to are declared without it.
         *
         * @param region the region; one of the registry needs no declaration and gets none
         * @return this builder
         */
        public Builder region(Region region) {
            regions.add(Objects.requireNonNull(region, "region"));
            return this;
        }

        /**
         * Declares an indicator. Those that measurements refer to are declared without it.
         *
         * @param indicator the indicator
         * @return this builder
         */
        public Builder indicator(Indicator<?> indicator) {
            indicators.add(Objects.requireNonNull(indicator, "indicator"));
            return this;
        }

        /**
         * Adds an exchange rate.
         *
         * @param rate the rate
         * @return this builder
         */
        public Builder rate(ExchangeRate rate) {
            rates.add(Objects.requireNonNull(rate, "rate"));
            return this;
        }

        /**
         * Adds a measurement.
         *
         * @param measurement the measurement
         * @return this builder
         */
        public Builder measurement(Measurement<?> measurement) {
            measurements.add(Objects.requireNonNull(measurement, "measurement"));
            return this;
        }

        /**
         * Adds measurements.
         *
         * @param measurements the measurements
         * @return this builder
         */
        public Builder measurements(Collection<? extends Measurement<?>> measurements) {
            measurements.forEach(this::measurement);
            return this;
        }

        /**
         * Adds a policy count.
         *
         * @param policyCount the count
         * @return this builder
         */
        public Builder policyCount(PolicyCount policyCount) {
            policyCounts.add(Objects.requireNonNull(policyCount, "policyCount"));
            return this;
        }

        /**
         * Adds policy counts.
         *
         * @param policyCounts the counts
         * @return this builder
         */
        public Builder policyCounts(Collection<PolicyCount> policyCounts) {
            policyCounts.forEach(this::policyCount);
            return this;
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException if two regions of one code or two indicators of one id differ, an id
         *     stands twice, or two rates are of one pair, period and basis
         */
        public Document build() {
            return new Document(this);
        }
    }

    private record Form(
            List<Region> regions,
            List<Indicator<?>> indicators,
            ExchangeRates rates,
            List<Measurement<?>> measurements,
            List<PolicyCount> policyCounts)
            implements Serializable {
        private Object readResolve() {
            Builder builder = builder();
            regions.forEach(builder::region);
            indicators.forEach(builder::indicator);
            rates.rates().forEach(builder::rate);
            return builder.measurements(measurements).policyCounts(policyCounts).build();
        }
    }
}
