// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.immutables.value.Value;
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
@Value.Immutable
@ValueStyle
public abstract sealed class Measurement<Q extends Quantity<Q>> implements Serializable permits ImmutableMeasurement {
    private static final long serialVersionUID = 1L;

    Measurement() {}

    /**
     * Returns a builder for a measurement.
     *
     * @param <Q> the kind of quantity
     * @param indicator the indicator
     * @return a builder; a region and a period are required
     */
    public static <Q extends Quantity<Q>> Builder<Q> builder(Indicator<Q> indicator) {
        return ImmutableMeasurement.<Q>builder().indicator(indicator);
    }

    /**
     * Returns the id, which documents and programs use to refer to the measurement.
     *
     * @return the id, such as {@code F1}, or empty
     */
    public abstract Optional<String> id();

    /**
     * Returns the indicator.
     *
     * @return the indicator
     */
    public abstract Indicator<Q> indicator();

    /**
     * Returns the observed region (SDMX REF_AREA).
     *
     * @return the region
     */
    public abstract Region region();

    /**
     * Returns the regions on the other side of a flow (SDMX COUNTERPART_AREA).
     *
     * @return the counterpart regions with a direction, or empty
     */
    public abstract Optional<Counterpart> counterpart();

    /**
     * Returns the observed period (SDMX TIME_PERIOD).
     *
     * @return the period
     */
    public abstract TimePeriod period();

    /**
     * Returns the figure (SDMX OBS_VALUE).
     *
     * @return the figure, or empty if the observation is missing
     */
    public abstract Optional<Figure<Q>> figure();

    /**
     * Returns additional dimensions, such as industry, sex or age.
     *
     * @return the category ids by dimension id, sorted by dimension id
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> dimensions();

    /**
     * Returns the reference that the figure is compared with.
     *
     * @return the reference, or empty
     */
    public abstract Optional<Reference> reference();

    /**
     * Returns the observation status (SDMX OBS_STATUS).
     *
     * @return the statuses; by default normal if there is a figure, otherwise missing
     */
    @Value.Default
    public Statuses statuses() {
        return usualStatuses();
    }

    private Statuses usualStatuses() {
        return figure().isPresent() ? Statuses.NORMAL : Statuses.of(ObservationStatus.MISSING);
    }

    /**
     * Returns the confidentiality status (SDMX CONF_STATUS).
     *
     * @return the status, or empty if it is not specified
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * Returns the source of the figure. A computed or converted figure has the common source of its inputs, so that
     * vintages can be compared; its {@link #derivation()} shows that it was computed.
     *
     * @return the source with its vintage, or empty
     */
    public abstract Optional<Source> source();

    /**
     * Returns the note.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Returns the basis of the exchange rates with which the figure was converted.
     *
     * @return the basis, or empty if the figure was not converted, or only at fixed rates
     */
    public abstract Optional<RateBasis> conversionBasis();

    /**
     * Returns the derivation of a computed figure.
     *
     * @return the derivation, or empty for a published figure
     */
    public abstract Optional<Derivation> derivation();

    @Value.Check
    void check() {
        id().ifPresent(id -> Text.requireName(id, "Measurement id"));
        note().ifPresent(note -> Text.requireText(note, "Note"));
        dimensions().forEach((dimension, category) -> {
            Text.requireName(dimension, "Dimension");
            Text.requireName(category, "Category");
        });
        conversionBasis().filter(basis -> basis == RateBasis.FIXED).ifPresent(basis -> {
            throw new IllegalArgumentException("Conversion basis must not be fixed, because fixed rates leave no basis,"
                    + " but was fixed for " + this);
        });
        figure().ifPresent(figure -> {
            if (!figure.unit().kind().equals(indicator().kind())) {
                throw new IllegalArgumentException("Figure of " + indicator() + " must be of "
                        + indicator().kind().getSimpleName() + ", but was " + figure);
            }
        });
        if (figure().isEmpty() && !statuses().allowsMissing()) {
            throw new IllegalArgumentException(
                    "Measurement without a figure must have a status of a missing value, but "
                            + indicator().id() + " of " + region().code() + " in " + period() + " has " + statuses());
        }
        if (figure().isPresent() && statuses().isMissing()) {
            throw new IllegalArgumentException(
                    "Measurement with a status of a missing value must not have a figure, but was " + this
                            + " with status " + statuses());
        }
    }

    /**
     * Returns the bounds of the true value. If the indicator {@linkplain Indicator#isNonNegative() is never below
     * zero}, they are cut at zero.
     *
     * @return the bounds of the figure, or empty if the figure is missing or has no bounds
     */
    public Optional<Bounds<Q>> bounds() {
        Optional<Bounds<Q>> bounds = figure().flatMap(Figure::bounds);
        return indicator().isNonNegative()
                ? bounds.map(b -> Bounds.of(
                        b.unit(),
                        b.interval()
                                .intersection(Interval.atLeast(BigDecimal.ZERO))
                                .orElse(b.interval())))
                : bounds;
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
        return convertedTo(currency, rates, path -> path);
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
     * @param decimals the number of digits after the decimal point; negative to round to tens, hundreds and so on
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @return the converted measurement, or this measurement if it has that currency or no figure
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if there is no rate
     * @throws IllegalArgumentException if {@link #convertedTo(String, RatesFor)} throws it
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    public Measurement<Q> convertedTo(String currency, RatesFor<? super Q> rates, int decimals, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return convertedTo(currency, rates, path -> path.roundedTo(decimals, rounding));
    }

    private Measurement<Q> convertedTo(
            String currency, RatesFor<? super Q> rates, UnaryOperator<ConversionPath> rounded) {
        return figure().map(figure -> Conversion.of(this, figure, Currencies.of(currency), rates, rounded))
                .orElse(this);
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
        return new SerializationProxy<>(this).builder();
    }

    /** Excludes the hash codes of enums and classes, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(
                id(), indicator(), region(), counterpart(), period(), figure(), dimensions(), reference(), statuses());
    }

    /** Returns a readable text of the indicator, regions, period and figure. */
    @Override
    public String toString() {
        String name = id().map(id -> id + ": ").orElse("");
        String where = region().code() + counterpart().map(c -> " " + c).orElse("");
        String parts = dimensions().isEmpty()
                ? ""
                : dimensions().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(", ", ", ", ""));
        String with = reference().map(r -> ", compared with " + r).orElse("");
        String value = figure().map(Figure::toString).orElse("missing (" + statuses() + ")");
        return name + indicator().id() + ", " + where + ", " + period() + parts + with + ": " + value;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Measurement.class);
    }

    Object writeReplace() {
        return new SerializationProxy<>(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Measurement is read through its serialization proxy");
    }

    /** Rejects a stream without this class, which would fill the generated class without validation. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Measurement is read through its serialization proxy");
    }

    /**
     * A builder for a {@link Measurement}; not thread-safe.
     *
     * @param <Q> the kind of quantity
     */
    public abstract static sealed class Builder<Q extends Quantity<Q>> permits ImmutableMeasurement.Builder {
        Builder() {}

        abstract Builder<Q> indicator(Indicator<Q> indicator);

        abstract Builder<Q> id(Optional<String> id);

        abstract Builder<Q> figure(Optional<? extends Figure<Q>> figure);

        abstract Builder<Q> counterpart(Optional<? extends Counterpart> counterpart);

        abstract Builder<Q> dimensions(Map<String, ? extends String> dimensions);

        abstract Builder<Q> putDimensions(String dimension, String category);

        /**
         * Sets the id, which documents and programs use to refer to the measurement.
         *
         * @param id the id, such as {@code F1}
         * @return this measurement builder
         */
        public abstract Builder<Q> id(String id);

        /**
         * Sets the region (SDMX REF_AREA).
         *
         * @param region the region
         * @return this measurement builder
         */
        public abstract Builder<Q> region(Region region);

        /**
         * Sets the regions on the other side of a flow (SDMX COUNTERPART_AREA).
         *
         * @param counterpart the regions with a direction
         * @return this measurement builder
         */
        public abstract Builder<Q> counterpart(Counterpart counterpart);

        /**
         * Sets the counterpart of a flow to other regions.
         *
         * @param regions the regions, one or more
         * @return this measurement builder
         */
        public final Builder<Q> to(Region... regions) {
            return counterpart(Counterpart.to(regions));
        }

        /**
         * Sets the counterpart of a flow from other regions.
         *
         * @param regions the regions, one or more
         * @return this measurement builder
         */
        public final Builder<Q> from(Region... regions) {
            return counterpart(Counterpart.from(regions));
        }

        /**
         * Removes the counterpart.
         *
         * @return this measurement builder
         */
        public final Builder<Q> withoutCounterpart() {
            return counterpart(Optional.empty());
        }

        /**
         * Sets the period (SDMX TIME_PERIOD).
         *
         * @param period the period
         * @return this measurement builder
         */
        public abstract Builder<Q> period(TimePeriod period);

        /**
         * Sets the period (SDMX TIME_PERIOD).
         *
         * @param period the period as text, such as {@code 2024-Q1}
         * @return this measurement builder
         * @throws IllegalArgumentException if the text is not a period
         */
        public final Builder<Q> period(String period) {
            return period(TimePeriod.parse(period));
        }

        /**
         * Sets the figure (SDMX OBS_VALUE).
         *
         * @param figure the figure
         * @return this measurement builder
         */
        public final Builder<Q> value(Figure<Q> figure) {
            return figure(Optional.of(Objects.requireNonNull(figure, "figure")));
        }

        /**
         * Sets the figure to a quantity of unknown rounding, or to an exact count.
         *
         * @param quantity the quantity
         * @return this measurement builder
         */
        public final Builder<Q> value(Q quantity) {
            return value(Figure.of(Objects.requireNonNull(quantity, "quantity")));
        }

        /**
         * Adds a dimension.
         *
         * @param dimension the id of the dimension, such as {@code industry}
         * @param category the id of the category
         * @return this measurement builder
         */
        public final Builder<Q> dimension(String dimension, String category) {
            return putDimensions(dimension, category);
        }

        /**
         * Removes all additional dimensions.
         *
         * @return this measurement builder
         */
        public final Builder<Q> withoutDimensions() {
            return dimensions(Map.of());
        }

        /**
         * Sets the reference that the figure is compared with.
         *
         * @param reference the reference
         * @return this measurement builder
         */
        public abstract Builder<Q> reference(Reference reference);

        /**
         * Sets the observation statuses (SDMX OBS_STATUS).
         *
         * @param statuses the observation statuses
         * @return this measurement builder
         */
        public abstract Builder<Q> statuses(Statuses statuses);

        /**
         * Sets a single observation status (SDMX OBS_STATUS).
         *
         * @param status the observation status
         * @return this measurement builder
         */
        public final Builder<Q> status(ObservationStatus status) {
            return statuses(Statuses.of(status));
        }

        /**
         * Sets the confidentiality status (SDMX CONF_STATUS).
         *
         * @param confidentiality the confidentiality status
         * @return this measurement builder
         */
        public abstract Builder<Q> confidentiality(Confidentiality confidentiality);

        /**
         * Sets the source that published the figure.
         *
         * @param source the source
         * @return this measurement builder
         */
        public abstract Builder<Q> source(Source source);

        /**
         * Sets the note.
         *
         * @param note the note
         * @return this measurement builder
         */
        public abstract Builder<Q> note(String note);

        /**
         * Sets the basis of the exchange rates with which the figure was converted.
         *
         * @param basis the basis
         * @return this measurement builder
         */
        public abstract Builder<Q> conversionBasis(RateBasis basis);

        /**
         * Sets the derivation of a computed figure.
         *
         * @param derivation the derivation
         * @return this measurement builder
         */
        public abstract Builder<Q> derivation(Derivation derivation);

        /**
         * Builds the measurement.
         *
         * @return the measurement
         * @throws IllegalStateException if the region or the period is missing
         * @throws IllegalArgumentException if the figure and the indicator have different kinds of quantity, or the
         *     status does not match the presence of the figure
         */
        public abstract Measurement<Q> build();
    }

    /** The serialized form; default statuses are null, because they depend on the figure. */
    private record SerializationProxy<Q extends Quantity<Q>>(
            @Nullable String id,
            Indicator<Q> indicator,
            Region region,
            @Nullable Counterpart counterpart,
            TimePeriod period,
            @Nullable Figure<Q> figure,
            TreeMap<String, String> dimensions,
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
                    m.id().orElse(null),
                    m.indicator(),
                    m.region(),
                    m.counterpart().orElse(null),
                    m.period(),
                    m.figure().orElse(null),
                    new TreeMap<>(m.dimensions()),
                    m.reference().orElse(null),
                    m.statuses().equals(m.usualStatuses()) ? null : m.statuses(),
                    m.confidentiality().orElse(null),
                    m.source().orElse(null),
                    m.note().orElse(null),
                    m.conversionBasis().orElse(null),
                    m.derivation().orElse(null));
        }

        private Object readResolve() {
            return builder().build();
        }

        Builder<Q> builder() {
            Builder<Q> builder = Measurement.builder(indicator)
                    .id(Optional.ofNullable(id))
                    .region(region)
                    .period(period)
                    .figure(Optional.ofNullable(figure));
            dimensions.forEach(builder::dimension);
            Optional.ofNullable(statuses).ifPresent(builder::statuses);
            Optional.ofNullable(counterpart).ifPresent(builder::counterpart);
            Optional.ofNullable(reference).ifPresent(builder::reference);
            Optional.ofNullable(confidentiality).ifPresent(builder::confidentiality);
            Optional.ofNullable(source).ifPresent(builder::source);
            Optional.ofNullable(note).ifPresent(builder::note);
            Optional.ofNullable(conversionBasis).ifPresent(builder::conversionBasis);
            Optional.ofNullable(derivation).ifPresent(builder::derivation);
            return builder;
        }
    }
}
