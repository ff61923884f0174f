// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.value.ReferenceCollector;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.Regions;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a document of Regiostat JSON: {@code {"regiostat": 1, "regions": […], "indicators": […], "codeLists":
 * {…}, "rates": […], "measurements": […], "policyCounts": […]}}.
 *
 * <p>Measurements and policy counts refer to regions and indicators by code and id. The document declares all of these
 * except regions of the registry; the builder adds missing declarations. Regions of the same code are equal in the
 * whole document, and so are indicators of the same id.
 *
 * {@snippet file="JsonSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Document implements Serializable {
    /** The version of the format that this library reads and writes. */
    public static final int VERSION = RegiostatWriter.VERSION;

    private static final long serialVersionUID = 1L;
    private static final int MAX_SHOWN = 20;

    private final transient List<Region> regions;
    private final transient List<Indicator<?>> indicators;
    private final transient Map<String, CodeList> codeLists;
    private final transient ExchangeRates rates;
    private final transient List<Measurement<?>> measurements;
    private final transient List<PolicyCount> policyCounts;

    /**
     * Returns a builder of an empty document.
     *
     * @return the builder
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
        this.codeLists = Collections.unmodifiableMap(new LinkedHashMap<>(builder.codeLists));
        this.rates = builder.rates.build();
        this.measurements = List.copyOf(builder.measurements);
        this.policyCounts = List.copyOf(builder.policyCounts);
        Set<String> ids = new HashSet<>();
        measurements.forEach(measurement -> requireNew(measurement.id(), ids));
        policyCounts.forEach(count -> requireNew(count.id(), ids));
    }

    private static void requireNew(Optional<String> id, Set<String> ids) {
        if (!isNew(id, ids)) {
            throw new IllegalArgumentException(repeated(id));
        }
    }

    private static boolean isNew(Optional<String> id, Set<String> ids) {
        return id.isEmpty() || ids.add(id.get());
    }

    private static String repeated(Optional<String> id) {
        return "Ids must be unique in a document, but " + Text.quote(id.orElseThrow()) + " occurs twice";
    }

    /**
     * Returns a document that only declares the regions and indicators of a dataset, such as the first line of a
     * stream.
     *
     * @param dataset the dataset
     * @return the declarations
     * @throws IllegalArgumentException if two regions with the same code or two indicators with the same id differ
     */
    public static Document declarationsOf(Dataset dataset) {
        return declarationsOf(dataset, row -> {});
    }

    /** Returns the declarations of a dataset that is written as one document, in which ids are unique. */
    static Document declarationsOfDocument(Dataset dataset) {
        Set<String> ids = new HashSet<>();
        return declarationsOf(dataset, row -> {
            if (!isNew(row.id(), ids)) {
                throw new IllegalArgumentException(
                        repeated(row.id()) + "; change one of them, or write lines, whose ids may repeat");
            }
        });
    }

    private static Document declarationsOf(Dataset dataset, Consumer<Row> check) {
        ReferenceCollector references = new ReferenceCollector();
        dataset.rows().forEach(row -> {
            references.addPartsOf(row);
            check.accept(row);
        });
        Builder builder = builder();
        references.regions().forEach(builder::region);
        references.indicators().forEach(builder::indicator);
        return builder.build();
    }

    /**
     * Returns a document that only declares the regions of a book.
     *
     * @param book the book
     * @return the declarations; their {@link #regionBook()} equals the book
     */
    public static Document declarationsOf(RegionBook book) {
        Builder builder = builder();
        book.regions().forEach(builder::region);
        return builder.build();
    }

    /**
     * Returns the declared regions as a book, which finds them by code and name.
     *
     * @return the book
     * @throws IllegalArgumentException if two regions share a code, or one has the code of another region of the
     *     registry
     */
    public RegionBook regionBook() {
        return RegionBook.copyOf(regions);
    }

    /**
     * Returns the declared regions: those of measurements and policy counts except regions of the registry, and those
     * added to the builder.
     *
     * @return the regions, each after the regions that it names
     */
    public List<Region> regions() {
        return regions;
    }

    /**
     * Returns the declared indicators: those of measurements, and those added to the builder.
     *
     * @return the indicators
     */
    public List<Indicator<?>> indicators() {
        return indicators;
    }

    /**
     * Returns the code lists that order the categories of dimensions.
     *
     * @return the lists by the id of their dimension
     */
    public Map<String, CodeList> codeLists() {
        return codeLists;
    }

    /**
     * Returns the exchange rates.
     *
     * @return the rates; the table has no pivots
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
     * Returns the region with a code, from the declarations of this document or from the registry.
     *
     * @param code the code, such as {@code local:jing-jin-ji}
     * @return the region
     * @throws IllegalArgumentException if neither has a region with the code
     */
    public Region region(String code) {
        Objects.requireNonNull(code, "code");
        return regions.stream()
                .filter(region -> region.code().toString().equals(code))
                .findFirst()
                .orElseGet(() -> Regions.of(code));
    }

    /**
     * Returns the indicator with an id.
     *
     * @param id the id, such as {@code technology-contracts}
     * @return the indicator; {@link Indicator#as} narrows it
     * @throws IllegalArgumentException if the document declares no indicator with the id
     */
    public Indicator<?> indicator(String id) {
        return find("Indicator", id, indicators, indicator -> Optional.of(indicator.id()));
    }

    /**
     * Returns the measurement with an id.
     *
     * @param id the id, such as {@code F1}
     * @return the measurement; {@link Measurement#as} narrows it
     * @throws IllegalArgumentException if no measurement has the id
     */
    public Measurement<?> measurement(String id) {
        return find("Measurement", id, measurements, Measurement::id);
    }

    /**
     * Returns the policy count with an id.
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
        String shown = String.join(", ", known.subList(0, Math.min(known.size(), MAX_SHOWN)));
        return new IllegalArgumentException(what + " must be one of the document: "
                + (known.isEmpty() ? "it has none with an id" : shown + (known.size() > MAX_SHOWN ? ", …" : ""))
                + ", but was " + Text.quote(id));
    }

    /**
     * Returns the policy counts as measurements, such as 230 free-trade-zone policies of Beijing, Tianjin and Hebei.
     * The indicator is the one that the document declares with the id of the instrument and the kind count, so that it
     * can have labels; otherwise it is made from the instrument.
     *
     * @return a measurement for each policy count, in order
     */
    public List<Measurement<Count>> policyMeasurements() {
        return policyCounts.stream().map(this::policyMeasurement).toList();
    }

    private Measurement<Count> policyMeasurement(PolicyCount count) {
        Measurement<Count> measurement = count.toMeasurement();
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(count.instrument().id()))
                .filter(indicator -> indicator.kind().equals(Count.class))
                .findFirst()
                .map(indicator -> withIndicator(indicator.as(Count.class), measurement))
                .orElse(measurement);
    }

    private static Measurement<Count> withIndicator(Indicator<Count> indicator, Measurement<Count> measurement) {
        Measurement.Builder<Count> builder =
                Measurement.builder(indicator).region(measurement.region()).period(measurement.period());
        measurement.id().ifPresent(builder::id);
        measurement.figure().ifPresent(builder::value);
        measurement.source().ifPresent(builder::source);
        measurement.note().ifPresent(builder::note);
        return builder.build();
    }

    /**
     * Converts the measurements of the document to a dataset. Exchange rates and policy counts are left out. The
     * dataset has the values of the measurements, but not always their digits:
     * {@link RegiostatJson#read(java.nio.file.Path)} keeps the digits as written.
     *
     * @return the dataset, in the order of the document
     * @throws io.github.regiostat.dataset.DuplicateMeasurementException if two measurements have the same key
     */
    public Dataset toDataset() {
        Dataset dataset = Dataset.copyOf(measurements);
        for (Map.Entry<String, CodeList> each : codeLists.entrySet()) {
            dataset = dataset.withCodeList(each.getKey(), each.getValue());
        }
        return dataset;
    }

    /**
     * Returns a builder that starts from this document.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return builder(regions, indicators, codeLists, rates, measurements, policyCounts);
    }

    private static Builder builder(
            List<Region> regions,
            List<Indicator<?>> indicators,
            Map<String, CodeList> codeLists,
            ExchangeRates rates,
            List<Measurement<?>> measurements,
            List<PolicyCount> policyCounts) {
        Builder builder = builder();
        regions.forEach(builder::region);
        indicators.forEach(builder::indicator);
        codeLists.forEach(builder::codeList);
        rates.rates().forEach(builder::rate);
        return builder.measurements(measurements).policyCounts(policyCounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that
                && regions.equals(that.regions)
                && indicators.equals(that.indicators)
                && codeLists.equals(that.codeLists)
                && rates.equals(that.rates)
                && measurements.equals(that.measurements)
                && policyCounts.equals(that.policyCounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regions, indicators, codeLists, rates, measurements, policyCounts);
    }

    /**
     * Returns the numbers of parts of the document, such as {@code document of 1 region, 9 indicators, 2 rates, 12
     * measurements, 3 policy counts}.
     */
    @Override
    public String toString() {
        return "document of " + counted(regions.size(), "region") + ", " + counted(indicators.size(), "indicator")
                + ", "
                + counted(rates.rates().size(), "rate") + ", " + counted(measurements.size(), "measurement") + ", "
                + counted(policyCounts.size(), "policy count");
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Document.class);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /**
     * Returns the proxy that is serialised instead of this document.
     *
     * @return the proxy
     */
    private Object writeReplace() {
        return new SerializationProxy(
                List.copyOf(regions),
                List.copyOf(indicators),
                rates,
                List.copyOf(measurements),
                List.copyOf(policyCounts),
                new LinkedHashMap<>(codeLists));
    }

    /**
     * Rejects a stream without the proxy.
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
        private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
        private final ExchangeRates.Builder rates = ExchangeRates.builder();
        private final List<Measurement<?>> measurements = new ArrayList<>();
        private final List<PolicyCount> policyCounts = new ArrayList<>();

        private Builder() {}

        /**
         * Declares a region. Regions of measurements and policy counts are declared automatically.
         *
         * @param region the region; a region of the registry is not declared
         * @return this builder
         */
        public Builder region(Region region) {
            regions.add(Objects.requireNonNull(region, "region"));
            return this;
        }

        /**
         * Declares an indicator. Indicators of measurements are declared automatically.
         *
         * @param indicator the indicator
         * @return this builder
         */
        public Builder indicator(Indicator<?> indicator) {
            indicators.add(Objects.requireNonNull(indicator, "indicator"));
            return this;
        }

        /**
         * Sets the code list of a dimension of the measurements.
         *
         * @param dimension the id of the dimension
         * @param codeList the code list
         * @return this builder
         */
        public Builder codeList(String dimension, CodeList codeList) {
            codeLists.put(Objects.requireNonNull(dimension, "dimension"), Objects.requireNonNull(codeList, "codeList"));
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
         * @throws IllegalArgumentException if two regions with the same code or two indicators with the same id differ,
         *     an id is a duplicate, or two rates have the same pair, period and basis
         */
        public Document build() {
            return new Document(this);
        }
    }

    /** The parts; streams of earlier versions have no code lists. */
    private record SerializationProxy(
            List<Region> regions,
            List<Indicator<?>> indicators,
            ExchangeRates rates,
            List<Measurement<?>> measurements,
            List<PolicyCount> policyCounts,
            @Nullable LinkedHashMap<String, CodeList> codeLists)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> builder(
                            regions,
                            indicators,
                            codeLists == null ? Map.of() : codeLists,
                            rates,
                            measurements,
                            policyCounts)
                    .build());
        }
    }
}
