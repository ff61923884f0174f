// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An observation: a figure with its indicator, region, period, status and source, such as {@code technology-contracts,
 * CN-BJ to CN-TJ, CN-HE, 2024: CNY 84370000000 (rounded to 10000000)}.
 *
 * <p>A measurement can also have counterpart regions, dimensions, a reference, a confidentiality status and, if it was
 * computed, a derivation. A missing observation has no figure and a status with the reason; it is not zero.
 *
 * {@snippet file="MeasurementSnippets.java" region="measurement"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
public final class Measurement<Q extends Quantity<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final SortedMap<String, String> NO_DIMENSIONS = Collections.emptySortedMap();
    private static final Statuses MISSING = Statuses.of(ObservationStatus.MISSING);

    private final transient @Nullable String id;
    private final transient Indicator<Q> indicator;
    private final transient Region region;
    private final transient @Nullable Counterpart counterpart;
    private final transient TimePeriod period;
    private final transient @Nullable Figure<Q> figure;
    private final transient @Nullable SamplingError samplingError;
    private final transient SortedMap<String, String> dimensions;
    private final transient Map<String, CodeList> codeLists;
    private final transient @Nullable Reference reference;
    private final transient Statuses statuses;
    private final transient @Nullable Confidentiality confidentiality;
    private final transient @Nullable Source source;
    private final transient @Nullable String note;
    private final transient @Nullable RateBasis conversionBasis;
    private final transient @Nullable Derivation derivation;
    private final transient int depth;

    /**
     * Returns a builder for a measurement.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @return a builder; a region and a period are required
     */
    public static <Q extends Quantity<Q>> Builder<Q> builder(Indicator<Q> indicator) {
        return new Builder<>(Objects.requireNonNull(indicator, "indicator"));
    }

    private Measurement(Builder<Q> builder, Region region, TimePeriod period) {
        this.id = builder.id;
        this.indicator = builder.indicator;
        this.region = region;
        this.counterpart = builder.counterpart;
        this.period = period;
        this.figure = builder.figure;
        this.samplingError = builder.samplingError;
        this.dimensions = builder.dimensions;
        this.codeLists = builder.codeLists;
        this.reference = builder.reference;
        this.statuses = builder.statuses == null ? usualStatuses() : builder.statuses;
        this.confidentiality = builder.confidentiality;
        this.source = builder.source;
        this.note = builder.note;
        this.conversionBasis = builder.conversionBasis;
        this.derivation = builder.derivation;
        this.depth = derivation == null ? 0 : derivation.depth();
    }

    /** Creates a converted measurement, whose other parts were checked when the original was built. */
    private Measurement(
            Measurement<Q> original,
            Figure<Q> figure,
            @Nullable SamplingError samplingError,
            @Nullable RateBasis conversionBasis,
            Derivation derivation) {
        this.id = null;
        this.indicator = original.indicator;
        this.region = original.region;
        this.counterpart = original.counterpart;
        this.period = original.period;
        this.figure = figure;
        this.samplingError = samplingError;
        this.dimensions = original.dimensions;
        this.codeLists = original.codeLists;
        this.reference = original.reference;
        this.statuses = original.statuses;
        this.confidentiality = original.confidentiality;
        this.source = original.source;
        this.note = original.note;
        this.conversionBasis = conversionBasis == null ? original.conversionBasis : conversionBasis;
        this.derivation = derivation;
        this.depth = derivation.depth();
    }

    /**
     * Returns this measurement with a converted figure.
     *
     * @param converted the figure, of the same kind
     * @param error the converted sampling error, or null if this measurement has no sampling error
     * @param basis the basis of the rates, or null if all of them are fixed
     * @param derivation the derivation of the figure
     */
    Measurement<Q> converted(
            Figure<Q> converted, @Nullable SamplingError error, @Nullable RateBasis basis, Derivation derivation) {
        return new Measurement<>(this, converted, error, basis, derivation);
    }

    /**
     * Returns the id, which documents and programs use to refer to the measurement.
     *
     * @return the id, such as {@code F1}, or empty
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * Returns the indicator.
     *
     * @return the indicator
     */
    public Indicator<Q> indicator() {
        return indicator;
    }

    /**
     * Returns the observed region (SDMX REF_AREA).
     *
     * @return the region
     */
    public Region region() {
        return region;
    }

    /**
     * Returns the regions on the other side of a flow (SDMX COUNTERPART_AREA).
     *
     * @return the counterpart regions with a direction, or empty
     */
    public Optional<Counterpart> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    /**
     * Returns the observed period (SDMX TIME_PERIOD).
     *
     * @return the period
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns the figure (SDMX OBS_VALUE).
     *
     * @return the figure, or empty if the observation is missing
     */
    public Optional<Figure<Q>> figure() {
        return Optional.ofNullable(figure);
    }

    /**
     * Returns the margin of sampling error, such as {@code ± 3860 (90 % confidence)}. It is not part of the
     * {@linkplain #bounds() bounds}, which certainly contain the true value of the estimate.
     *
     * @return the sampling error in the unit of the figure, or empty if it is unknown
     */
    public Optional<SamplingError> samplingError() {
        return Optional.ofNullable(samplingError);
    }

    /**
     * Returns additional dimensions, such as industry, sex or age.
     *
     * @return the category ids by dimension id, sorted by dimension id
     */
    public SortedMap<String, String> dimensions() {
        return dimensions;
    }

    /**
     * Returns the code lists of dimensions that a document or program declares. They are metadata of the dimensions,
     * and not part of {@link #equals}.
     *
     * @return the code lists by dimension id; a dimension without one has the {@linkplain CodeList#ofCategories
     *     standard list} that applies
     */
    public Map<String, CodeList> codeLists() {
        return codeLists;
    }

    /**
     * Returns the reference that the figure is compared with.
     *
     * @return the reference, or empty
     */
    public Optional<Reference> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * Returns the observation status (SDMX OBS_STATUS).
     *
     * @return the statuses; by default normal if there is a figure, otherwise missing
     */
    public Statuses statuses() {
        return statuses;
    }

    private Statuses usualStatuses() {
        return figure == null ? MISSING : Statuses.NORMAL;
    }

    /**
     * Returns the confidentiality status (SDMX CONF_STATUS).
     *
     * @return the status, or empty if it is not specified
     */
    public Optional<Confidentiality> confidentiality() {
        return Optional.ofNullable(confidentiality);
    }

    /**
     * Returns the source of the figure. A computed or converted figure has the common source of its inputs, so that
     * vintages can be compared; its {@link #derivation()} shows that it was computed.
     *
     * @return the source with its vintage, or empty
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the sources that a publication of the figure has to name: its own, or those of the measurements that it
     * was computed from. A share of one office's figure in that of another has two.
     *
     * @return the sources, each once, in the order of the derivation
     */
    public Set<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        addSourcesTo(sources);
        return Collections.unmodifiableSet(sources);
    }

    private void addSourcesTo(Set<Source> sources) {
        if (source != null) {
            sources.add(source);
        } else {
            derivation().map(Derivation::inputs).orElse(List.of()).forEach(input -> input.addSourcesTo(sources));
        }
    }

    /**
     * Returns the note.
     *
     * @return the note, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Returns the basis of the exchange rates with which the figure was converted.
     *
     * @return the basis, or empty if the figure was not converted, or only at fixed rates
     */
    public Optional<RateBasis> conversionBasis() {
        return Optional.ofNullable(conversionBasis);
    }

    /**
     * Returns the derivation of a computed figure.
     *
     * @return the derivation, or empty for a published figure
     */
    public Optional<Derivation> derivation() {
        return Optional.ofNullable(derivation);
    }

    /**
     * Returns the value for calculations, if there is one.
     *
     * @return the quantity of the figure, or empty if the figure is missing, is qualified or has bounds only
     */
    public Optional<Q> value() {
        return figure == null ? Optional.empty() : figure.value();
    }

    /**
     * Returns the value for calculations, such as {@code CNY 84370000000}, or throws an exception if the measurement
     * has no value.
     *
     * {@snippet file="ReadableSnippets.java" region="value"}
     *
     * @return the quantity of the figure
     * @throws NoSuchElementException if there is no value; the message states why: the figure is missing, is qualified,
     *     or has bounds only
     */
    public Q requireValue() {
        if (figure == null) {
            throw new NoSuchElementException(
                    "Measurement must have a figure to have a value, but is missing with status " + statuses + ": "
                            + this + "; leave such measurements out with dataset.withoutMissing()");
        }
        return figure.value()
                .orElseThrow(() -> new NoSuchElementException("Measurement must have a value, but "
                        + reasonOfNoValue(figure) + ": " + ShortNumbers.in(this)));
    }

    private static String reasonOfNoValue(Figure<?> figure) {
        if (figure.isUndetermined()) {
            return "is undetermined; derivation() has its inputs";
        }
        return figure.qualifier() == Qualifier.NONE
                ? "has bounds only; use bounds()"
                : "has the qualifier '" + figure.qualifier().code()
                        + "'; use bounds(), or figure().get().quantity() for the number without its qualifier";
    }

    /** Returns the traits in which the inputs of the derivation differ. */
    SortedSet<Trait> mixed() {
        return derivation == null ? DerivationParts.NOT_MIXED : derivation.mixed();
    }

    /** Returns how deep the derivations are nested: 0 without a derivation. */
    int depth() {
        return depth;
    }

    /** Returns this measurement with another derivation, or without one. */
    Measurement<Q> withDerivation(@Nullable Derivation other) {
        Builder<Q> builder = toBuilder();
        builder.derivation = other;
        return builder.build();
    }

    private Measurement<Q> checked() {
        if (id != null) {
            Text.requireName(id, "Measurement id");
        }
        if (note != null) {
            Text.requireText(note, "Note");
        }
        if (!dimensions.isEmpty()) {
            requireNames(dimensions);
        }
        if (conversionBasis == RateBasis.FIXED) {
            throw new IllegalArgumentException("Conversion basis must not be fixed, because fixed rates leave no basis,"
                    + " but was fixed for " + this);
        }
        if (figure == null) {
            requireReason();
        } else {
            requireFits(figure);
        }
        if (samplingError != null && (figure == null || figure.value().isEmpty())) {
            throw new IllegalArgumentException(
                    "Sampling error must be of a measurement that has a value, but was " + this);
        }
        return this;
    }

    private static void requireNames(Map<String, String> dimensions) {
        for (Map.Entry<String, String> entry : dimensions.entrySet()) {
            Text.requireName(entry.getKey(), "Dimension");
            Text.requireName(entry.getValue(), "Category");
        }
    }

    private void requireReason() {
        if (!statuses.allowsMissing()) {
            throw new IllegalArgumentException(
                    "Measurement without a figure must have a status of a missing value, but " + indicator.id() + " of "
                            + region.code() + " in " + period + " has " + statuses);
        }
    }

    private void requireFits(Figure<Q> figure) {
        if (!figure.unit().kind().equals(indicator.kind())) {
            throw new IllegalArgumentException("Figure of " + indicator + " must be of "
                    + indicator.kind().getSimpleName() + ", but was " + ShortNumbers.in(figure));
        }
        if (!statuses.isNormal() && statuses.isMissing()) {
            throw new IllegalArgumentException(
                    "Measurement with a status of a missing value must not have a figure, but was " + this
                            + " with status " + statuses);
        }
    }

    /**
     * Returns the bounds of the true value. If the indicator {@linkplain Indicator#isNonNegative() is never below
     * zero}, they are cut at zero.
     *
     * @return the bounds of the figure, or empty if the figure is missing or has no bounds
     */
    public Optional<Bounds<Q>> bounds() {
        if (figure == null) {
            return Optional.empty();
        }
        Optional<Bounds<Q>> bounds = figure.bounds();
        return indicator.isNonNegative() ? bounds.map(Measurement::cutAtZero) : bounds;
    }

    private static <Q extends Quantity<Q>> Bounds<Q> cutAtZero(Bounds<Q> bounds) {
        return bounds.interval()
                .intersection(Interval.atLeast(BigDecimal.ZERO))
                .map(cut -> Bounds.of(bounds.unit(), cut))
                .orElse(bounds);
    }

    /**
     * Returns the measurement in another currency. The method can be called only if the quantity is monetary.
     *
     * <p>The indicator determines the rate. A sum or average over the period is converted at the period average, a
     * value at a point in time at the rate of that time. Constant prices are converted at the average of their base
     * period, and prices of the previous year at the average of that year. A sum over several years is rejected:
     * convert each year separately. {@linkplain io.github.regiostat.exchange.ExchangeRates#using A basis selected by
     * the caller} applies to the period of the measurement, or to the base period of its prices. Fixed rates, such as
     * those of the euro, need no basis and leave none: they apply to every period from their date.
     *
     * <p>The figure is multiplied by the published rate, or divided by it to 34 digits; a qualified figure such as
     * "over 370 billion" {@linkplain io.github.regiostat.exchange.ConversionPath#convert keeps its qualifier}. The
     * result has the rates in its derivation, and the same source and vintage. Its {@link #conversionBasis} is that of
     * the rates used.
     *
     * <p>At purchasing power parities, an amount in the currency of its own country, such as dollars of the United
     * States, keeps its figure and is marked; dollars of another country are rejected.
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the rates
     * @return the converted measurement, or this measurement if it has that currency or no figure
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if there is no rate
     * @throws IllegalArgumentException if the code is not an ISO 4217 currency code, no single rate applies to the
     *     measurement, it was converted with another basis before, or an average has too few fixings
     */
    public Measurement<Q> convertedTo(String currency, RatesFor<? super Q> rates) {
        Currency to = Currencies.of(currency);
        return figure == null ? this : Conversion.of(this, figure, to, rates, DecimalPrecision.UNLIMITED);
    }

    /**
     * Returns the measurement in another currency, rounded to a number of decimal places, such as cents.
     *
     * <p>The rate is that of {@link #convertedTo(String, RatesFor)}. The number is rounded once, from the exact
     * quotient; a qualified figure {@linkplain io.github.regiostat.exchange.ConversionPath#roundedTo remains true}.
     * Bounds are not rounded, and a note of the derivation states the rounding.
     *
     * {@snippet file="ExchangeSnippets.java" region="rounded"}
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the rates
     * @param decimals the number of digits after the decimal point, from -1000 to 1000; negative to round to tens,
     *     hundreds and so on
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @return the converted measurement, or this measurement if it has that currency or no figure
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if there is no rate
     * @throws IllegalArgumentException if {@link #convertedTo(String, RatesFor)} throws it, or the number of decimals
     *     is out of range
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public Measurement<Q> convertedTo(String currency, RatesFor<? super Q> rates, int decimals, RoundingMode rounding) {
        DecimalPrecision precision = DecimalPrecision.ofDecimals(decimals, rounding);
        Currency to = Currencies.of(currency);
        return figure == null ? this : Conversion.of(this, figure, to, rates, precision);
    }

    /**
     * Returns this measurement with a kind of quantity that is known only at run time.
     *
     * @param <R> the expected kind of quantity
     * @param kind the expected class, such as {@code Money.class}
     * @return this measurement
     * @throws IllegalArgumentException if the kind of this measurement is different
     */
    @SuppressWarnings("unchecked")
    public <R extends Quantity<R>> Measurement<R> as(Class<R> kind) {
        indicator().as(kind);
        return (Measurement<R>) this;
    }

    /**
     * Returns a builder with the parts of this measurement.
     *
     * @return a builder; default statuses are recomputed if the figure changes
     */
    public Builder<Q> toBuilder() {
        return new Builder<>(this);
    }

    /** Compares shared inputs of the derivations once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measurement<?> that && (this == that || GraphComparison.areEqual(this, that));
    }

    /** Returns whether two measurements are equal in all parts but their derivations. */
    boolean equalsInOwnParts(Measurement<?> that) {
        return Objects.equals(id, that.id)
                && indicator.equals(that.indicator)
                && region.equals(that.region)
                && Objects.equals(counterpart, that.counterpart)
                && period.equals(that.period)
                && Objects.equals(figure, that.figure)
                && Objects.equals(samplingError, that.samplingError)
                && dimensions.equals(that.dimensions)
                && Objects.equals(reference, that.reference)
                && statuses.equals(that.statuses)
                && Objects.equals(confidentiality, that.confidentiality)
                && Objects.equals(source, that.source)
                && Objects.equals(note, that.note)
                && conversionBasis == that.conversionBasis;
    }

    /** Excludes the hash codes of enums and classes, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(
                id(), indicator(), region(), counterpart(), period(), figure(), dimensions(), reference(), statuses());
    }

    /** Returns a readable text of the indicator, regions, period and figure with its sampling error. */
    @Override
    public String toString() {
        String name = id == null ? "" : id + ": ";
        String territory = region.territoryOn().map(day -> " as of " + day).orElse("");
        String where = region.code() + territory + (counterpart == null ? "" : " " + counterpart);
        String parts = dimensions().isEmpty()
                ? ""
                : dimensions().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(", ", ", ", ""));
        String with = reference == null ? "" : ", compared with " + reference;
        String value = figure == null ? "missing (" + statuses + ")" : figure.toString();
        String error = samplingError == null ? "" : " " + samplingError;
        return name + indicator().id() + ", " + where + ", " + period() + parts + with + ": " + value + error;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Measurement.class);
    }

    private Object writeReplace() {
        return GraphSerializationProxy.isNeededFor(depth)
                ? new GraphSerializationProxy(this)
                : new SerializationProxy<>(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Measurement is read through its serialization proxy");
    }

    /**
     * A builder for a {@link Measurement}; not thread-safe.
     *
     * @param <Q> the kind of quantity
     */
    public static final class Builder<Q extends Quantity<Q>> {
        private final Indicator<Q> indicator;
        private @Nullable String id;
        private @Nullable Region region;
        private @Nullable Counterpart counterpart;
        private @Nullable TimePeriod period;
        private @Nullable Figure<Q> figure;
        private @Nullable SamplingError samplingError;
        private SortedMap<String, String> dimensions = NO_DIMENSIONS;
        /** The map of the dimensions, unless a measurement shares it. */
        private @Nullable SortedMap<String, String> ownDimensions;

        private Map<String, CodeList> codeLists = Map.of();
        private @Nullable Reference reference;
        private @Nullable Statuses statuses;
        private @Nullable Confidentiality confidentiality;
        private @Nullable Source source;
        private @Nullable String note;
        private @Nullable RateBasis conversionBasis;
        private @Nullable Derivation derivation;

        private Builder(Indicator<Q> indicator) {
            this.indicator = indicator;
        }

        private Builder(Measurement<Q> m) {
            this.indicator = m.indicator;
            this.id = m.id;
            this.region = m.region;
            this.counterpart = m.counterpart;
            this.period = m.period;
            this.figure = m.figure;
            this.samplingError = m.samplingError;
            this.dimensions = m.dimensions;
            this.codeLists = m.codeLists;
            this.reference = m.reference;
            this.statuses = m.statuses.equals(m.usualStatuses()) ? null : m.statuses;
            this.confidentiality = m.confidentiality;
            this.source = m.source;
            this.note = m.note;
            this.conversionBasis = m.conversionBasis;
            this.derivation = m.derivation;
        }

        Builder<Q> withoutId() {
            id = null;
            return this;
        }

        /**
         * Sets the id, which documents and programs use to refer to the measurement.
         *
         * @param id the id, such as {@code F1}
         * @return this measurement builder
         */
        public Builder<Q> id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the region (SDMX REF_AREA).
         *
         * @param region the region
         * @return this measurement builder
         */
        public Builder<Q> region(Region region) {
            this.region = Objects.requireNonNull(region, "region");
            return this;
        }

        /**
         * Sets the regions on the other side of a flow (SDMX COUNTERPART_AREA).
         *
         * @param counterpart the regions with a direction
         * @return this measurement builder
         */
        public Builder<Q> counterpart(Counterpart counterpart) {
            this.counterpart = Objects.requireNonNull(counterpart, "counterpart");
            return this;
        }

        /**
         * Sets the counterpart of a flow to other regions.
         *
         * @param regions the regions, one or more
         * @return this measurement builder
         */
        public Builder<Q> to(Region... regions) {
            return counterpart(Counterpart.to(regions));
        }

        /**
         * Sets the counterpart of a flow from other regions.
         *
         * @param regions the regions, one or more
         * @return this measurement builder
         */
        public Builder<Q> from(Region... regions) {
            return counterpart(Counterpart.from(regions));
        }

        /**
         * Removes the counterpart.
         *
         * @return this measurement builder
         */
        public Builder<Q> withoutCounterpart() {
            counterpart = null;
            return this;
        }

        /**
         * Sets the period (SDMX TIME_PERIOD).
         *
         * @param period the period
         * @return this measurement builder
         */
        public Builder<Q> period(TimePeriod period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets the period (SDMX TIME_PERIOD).
         *
         * @param period the period as text, such as {@code 2024-Q1}
         * @return this measurement builder
         * @throws IllegalArgumentException if the text is not a period
         */
        public Builder<Q> period(String period) {
            return period(TimePeriod.parse(period));
        }

        /**
         * Sets the figure (SDMX OBS_VALUE).
         *
         * @param figure the figure
         * @return this measurement builder
         */
        public Builder<Q> value(Figure<Q> figure) {
            this.figure = Objects.requireNonNull(figure, "figure");
            return this;
        }

        /**
         * Sets the figure to a quantity of unknown rounding, or to an exact count.
         *
         * @param quantity the quantity
         * @return this measurement builder
         */
        public Builder<Q> value(Q quantity) {
            return value(Figure.of(Objects.requireNonNull(quantity, "quantity")));
        }

        /**
         * Sets the margin of sampling error.
         *
         * @param samplingError the sampling error, in the unit of the figure
         * @return this measurement builder
         */
        public Builder<Q> samplingError(SamplingError samplingError) {
            this.samplingError = Objects.requireNonNull(samplingError, "samplingError");
            return this;
        }

        /**
         * Removes the sampling error, which is unknown then.
         *
         * @return this measurement builder
         */
        public Builder<Q> withoutSamplingError() {
            samplingError = null;
            return this;
        }

        /**
         * Adds a dimension.
         *
         * @param dimension the id of the dimension, such as {@code industry}
         * @param category the id of the category
         * @return this measurement builder
         */
        public Builder<Q> dimension(String dimension, String category) {
            Objects.requireNonNull(dimension, "dimension");
            Objects.requireNonNull(category, "category");
            SortedMap<String, String> own = ownDimensions;
            if (own == null) {
                own = new TreeMap<>(dimensions);
                ownDimensions = own;
                dimensions = Collections.unmodifiableSortedMap(own);
            }
            own.put(dimension, category);
            return this;
        }

        /**
         * Sets the code list of a dimension, which tells calculations which categories contain others.
         *
         * @param dimension the id of the dimension, such as {@code product}
         * @param codeList the code list
         * @return this measurement builder
         */
        public Builder<Q> codeList(String dimension, CodeList codeList) {
            Map<String, CodeList> more = new TreeMap<>(codeLists);
            more.put(Objects.requireNonNull(dimension, "dimension"), Objects.requireNonNull(codeList, "codeList"));
            return codeLists(more);
        }

        /**
         * Sets the code lists of all dimensions.
         *
         * @param codeLists the code lists by dimension id, such as those of another measurement
         * @return this measurement builder
         */
        public Builder<Q> codeLists(Map<String, CodeList> codeLists) {
            this.codeLists = Copies.map(codeLists);
            return this;
        }

        /**
         * Removes all additional dimensions.
         *
         * @return this measurement builder
         */
        public Builder<Q> withoutDimensions() {
            dimensions = NO_DIMENSIONS;
            ownDimensions = null;
            return this;
        }

        /**
         * Sets the reference that the figure is compared with.
         *
         * @param reference the reference
         * @return this measurement builder
         */
        public Builder<Q> reference(Reference reference) {
            this.reference = Objects.requireNonNull(reference, "reference");
            return this;
        }

        /**
         * Sets the observation statuses (SDMX OBS_STATUS).
         *
         * @param statuses the observation statuses
         * @return this measurement builder
         */
        public Builder<Q> statuses(Statuses statuses) {
            this.statuses = Objects.requireNonNull(statuses, "statuses");
            return this;
        }

        /**
         * Sets a single observation status (SDMX OBS_STATUS).
         *
         * @param status the observation status
         * @return this measurement builder
         */
        public Builder<Q> status(ObservationStatus status) {
            return statuses(Statuses.of(status));
        }

        /**
         * Sets the confidentiality status (SDMX CONF_STATUS).
         *
         * @param confidentiality the confidentiality status
         * @return this measurement builder
         */
        public Builder<Q> confidentiality(Confidentiality confidentiality) {
            this.confidentiality = Objects.requireNonNull(confidentiality, "confidentiality");
            return this;
        }

        /**
         * Sets the source that published the figure.
         *
         * @param source the source
         * @return this measurement builder
         */
        public Builder<Q> source(Source source) {
            this.source = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Sets the note.
         *
         * @param note the note
         * @return this measurement builder
         */
        public Builder<Q> note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            return this;
        }

        /**
         * Sets the basis of the exchange rates with which the figure was converted.
         *
         * @param conversionBasis the basis
         * @return this measurement builder
         */
        public Builder<Q> conversionBasis(RateBasis conversionBasis) {
            this.conversionBasis = Objects.requireNonNull(conversionBasis, "conversionBasis");
            return this;
        }

        /**
         * Sets the derivation of a computed figure.
         *
         * @param derivation the derivation
         * @return this measurement builder
         */
        public Builder<Q> derivation(Derivation derivation) {
            this.derivation = Objects.requireNonNull(derivation, "derivation");
            return this;
        }

        /**
         * Builds the measurement.
         *
         * @return the measurement
         * @throws IllegalStateException if the region or the period is missing
         * @throws IllegalArgumentException if the figure and the indicator have different kinds of quantity, or the
         *     status does not match the presence of the figure, or there is a sampling error and no value
         */
        public Measurement<Q> build() {
            if (region == null || period == null) {
                throw new IllegalStateException("Measurement must have a region and a period, but " + indicator.id()
                        + " has no " + (region == null ? "region" : "period")
                        + (region == null && period == null ? " and no period" : "") + "; write"
                        + (region == null ? " .region(Regions.of(\"CN-BJ\"))" : "")
                        + (period == null ? " .period(\"2024\")" : "") + " before .build()");
            }
            ownDimensions = null;
            return new Measurement<>(this, region, period).checked();
        }
    }

    /** The serialized form; default statuses are null, because they depend on the figure. */
    private record SerializationProxy<Q extends Quantity<Q>>(
            @Nullable String id,
            Indicator<Q> indicator,
            Region region,
            @Nullable Counterpart counterpart,
            TimePeriod period,
            @Nullable Figure<Q> figure,
            @Nullable SamplingError samplingError,
            TreeMap<String, String> dimensions,
            TreeMap<String, CodeList> codeLists,
            @Nullable Reference reference,
            @Nullable Statuses statuses,
            @Nullable Confidentiality confidentiality,
            @Nullable Source source,
            @Nullable String note,
            @Nullable RateBasis conversionBasis,
            @Nullable Derivation derivation)
            implements Serializable {
        SerializationProxy(Measurement<Q> m) {
            this(
                    m.id,
                    m.indicator,
                    m.region,
                    m.counterpart,
                    m.period,
                    m.figure,
                    m.samplingError,
                    new TreeMap<>(m.dimensions),
                    new TreeMap<>(m.codeLists),
                    m.reference,
                    m.statuses.equals(m.usualStatuses()) ? null : m.statuses,
                    m.confidentiality,
                    m.source,
                    m.note,
                    m.conversionBasis,
                    m.derivation);
        }

        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                Builder<Q> builder =
                        Measurement.builder(indicator).region(region).period(period);
                dimensions.forEach(builder::dimension);
                codeLists.forEach(builder::codeList);
                builder.id = id;
                builder.figure = figure;
                builder.samplingError = samplingError;
                builder.statuses = statuses;
                builder.counterpart = counterpart;
                builder.reference = reference;
                builder.confidentiality = confidentiality;
                builder.source = source;
                builder.note = note;
                builder.conversionBasis = conversionBasis;
                builder.derivation = derivation;
                return builder.build();
            });
        }
    }
}
