// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Currencies;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that it takes to read it, such as {@code technology-contracts, CN-BJ to CN-TJ, CN-HE, 2024: CNY 84370000000 (rounded to
 * 10000000)}.
 *
 * <p>It says what is measured, where, when, and how sure: indicator, region, counterparts, period, figure, dimensions, reference, status,
 * confidentiality, source, and for what was computed, the derivation. A missing observation has a status that says why and no figure; it is
 * not zero.
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
     * Returns a builder of a measurement.
     *
     * @param <Q> the kind of quantity
     * @param indicator what is measured
     * @return a builder; it needs a region and a period
     */
    public static <Q extends Quantity<Q>> Builder<Q> builder(Indicator<Q> indicator) {
        return ImmutableMeasurement.<Q>builder().indicator(indicator);
    }

    /**
     * Returns the id, by which a document or a program refers to the measurement.
     *
     * @return the id, such as {@code F1}, or empty
     */
    public abstract Optional<String> id();

    /**
     * Returns what is measured.
     *
     * @return the indicator
     */
    public abstract Indicator<Q> indicator();

    /**
     * Returns where it is measured (SDMX REF_AREA).
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
     * Returns when it is measured (SDMX TIME_PERIOD).
     *
     * @return the period
     */
    public abstract TimePeriod period();

    /**
     * Returns the figure (SDMX OBS_VALUE).
     *
     * @return the figure, or empty where the observation is missing
     */
    public abstract Optional<Figure<Q>> figure();

    /**
     * Returns the further dimensions, such as industry, sex or age.
     *
     * @return category id by dimension id, sorted by dimension
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> dimensions();

    /**
     * Returns what the figure is compared with.
     *
     * @return the region or period of comparison, or empty
     */
    public abstract Optional<Reference> reference();

    /**
     * Returns the observation status (SDMX OBS_STATUS).
     *
     * @return the statuses; where none is given, normal for a figure and missing without one
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
     * @return the status, or empty where none is stated
     */
    public abstract Optional<Confidentiality> confidentiality();

    /**
     * Returns who published the figure; of a computed or converted one, who published all that it was computed from, so that vintages still
     * compare. That it was not published as it stands is said by {@link #derivation()}.
     *
     * @return the source with its vintage, or empty
     */
    public abstract Optional<Source> source();

    /**
     * Returns what else there is to say.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Returns the basis of the rates that the figure was converted with, so that purchasing power parities do not mix with market rates.
     *
     * @return the basis, or empty for a figure in the currency it was published in
     */
    public abstract Optional<RateBasis> conversionBasis();

    /**
     * Returns how the figure was computed.
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
        figure().ifPresent(figure -> {
            if (!figure.unit().kind().equals(indicator().kind())) {
                throw new IllegalArgumentException("Figure of " + indicator() + " must be of "
                        + indicator().kind().getSimpleName() + ", but was " + figure);
            }
        });
        if (figure().isEmpty() && !statuses().allowsMissing()) {
            throw new IllegalArgumentException("Measurement without a figure must have a status that says why, but "
                    + indicator().id() + " of " + region().code() + " in " + period() + " has " + statuses());
        }
        if (figure().isPresent() && statuses().isMissing()) {
            throw new IllegalArgumentException(
                    "Measurement with a status that says that there is no value must have no figure, but was " + this
                            + ", of status " + statuses());
        }
    }

    /**
     * Returns where the true value lies.
     *
     * @return the bounds of the figure, or empty where it is missing or nothing is known
     */
    public Optional<Bounds<Q>> bounds() {
        return figure().flatMap(Figure::bounds);
    }

    /**
     * Returns the measurement in another currency; exists, for the compiler, only where the quantity is monetary.
     *
     * <p>The indicator decides the rate: what is summed or averaged over its period takes the average of the period, what is observed at a
     * point the rate of that point, constant prices the average of their base period. A sum over several years is refused: convert year by
     * year. Rates {@linkplain io.github.regiostat.exchange.ExchangeRates#using of a basis that the caller chose} are taken for the period of
     * the measurement, or the base period of its prices. The figure is multiplied by the published rate, or divided by it to 34 digits,
     * HALF_EVEN; the result holds the rates in its derivation, and keeps the source with its vintage.
     *
     * @param currency the ISO 4217 code of the currency to convert to
     * @param rates the rates
     * @return the converted measurement, or this if it is in the currency already or has no figure
     * @throws io.github.regiostat.exchange.MissingExchangeRateException if no rate fits
     * @throws IllegalArgumentException if the code is no currency, or no single rate can fit
     */
    public Measurement<Q> convertedTo(String currency, RatesFor<? super Q> rates) {
        return figure().map(figure -> Conversion.of(this, figure, Currencies.of(currency), rates))
                .orElse(this);
    }

    /**
     * Returns this measurement if it is of the kind asked for.
     *
     * @param <R> the kind asked for
     * @param kind its class, such as {@code Money.class}
     * @return this
     * @throws IllegalArgumentException if it is of another kind
     */
    @SuppressWarnings("unchecked")
    public <R extends Quantity<R>> Measurement<R> as(Class<R> kind) {
        indicator().as(kind);
        return (Measurement<R>) this;
    }

    /**
     * Returns a builder that starts from this measurement.
     *
     * @return a builder; statuses that are the usual ones follow the figure where one is stated
     */
    public Builder<Q> toBuilder() {
        return new SerializationProxy<>(this).builder();
    }

    /** Hashes neither enums nor classes, whose hash codes differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(
                id(), indicator(), region(), counterpart(), period(), figure(), dimensions(), reference(), statuses());
    }

    /** Returns indicator, regions, period and figure for people. */
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
        String what = figure().map(Figure::toString).orElse("missing (" + statuses() + ")");
        return name + indicator().id() + ", " + where + ", " + period() + parts + with + ": " + what;
    }

    Object writeReplace() {
        return new SerializationProxy<>(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Measurement is read through its serialization proxy");
    }

    /** Called for a stream that leaves this class out, to have the generated one filled past all checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Measurement is read through its serialization proxy");
    }

    /**
     * A builder of a {@link Measurement}; not thread-safe.
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
         * Sets the id, by which a document or a program refers to the measurement.
         *
         * @param id the id, such as {@code F1}
         * @return this builder
         */
        public abstract Builder<Q> id(String id);

        /**
         * Sets the region (SDMX REF_AREA).
         *
         * @param region the region
         * @return this builder
         */
        public abstract Builder<Q> region(Region region);

        /**
         * Sets the regions on the other side of a flow (SDMX COUNTERPART_AREA).
         *
         * @param counterpart the regions with a direction
         * @return this builder
         */
        public abstract Builder<Q> counterpart(Counterpart counterpart);

        /**
         * Sets the counterpart to the regions that a flow goes to.
         *
         * @param regions the regions, one or more
         * @return this builder
         */
        public final Builder<Q> to(Region... regions) {
            return counterpart(Counterpart.to(regions));
        }

        /**
         * Sets the counterpart to the regions that a flow comes from.
         *
         * @param regions the regions, one or more
         * @return this builder
         */
        public final Builder<Q> from(Region... regions) {
            return counterpart(Counterpart.from(regions));
        }

        /**
         * Removes the counterpart.
         *
         * @return this builder
         */
        public final Builder<Q> withoutCounterpart() {
            return counterpart(Optional.empty());
        }

        /**
         * Sets the period (SDMX TIME_PERIOD).
         *
         * @param period the period
         * @return this builder
         */
        public abstract Builder<Q> period(TimePeriod period);

        /**
         * Sets the period (SDMX TIME_PERIOD).
         *
         * @param period the period as text, such as {@code 2024-Q1}
         * @return this builder
         * @throws IllegalArgumentException if the text is no period
         */
        public final Builder<Q> period(String period) {
            return period(TimePeriod.parse(period));
        }

        /**
         * Sets the figure (SDMX OBS_VALUE).
         *
         * @param figure the figure
         * @return this builder
         */
        public final Builder<Q> value(Figure<Q> figure) {
            return figure(Optional.of(Objects.requireNonNull(figure, "figure")));
        }

        /**
         * Sets the figure to a quantity of unknown rounding; a count is exact.
         *
         * @param quantity the quantity
         * @return this builder
         */
        public final Builder<Q> value(Q quantity) {
            return value(Figure.of(Objects.requireNonNull(quantity, "quantity")));
        }

        /**
         * Adds a further dimension.
         *
         * @param dimension the id of the dimension, such as {@code industry}
         * @param category the id of the category
         * @return this builder
         */
        public final Builder<Q> dimension(String dimension, String category) {
            return putDimensions(dimension, category);
        }

        /**
         * Removes all further dimensions.
         *
         * @return this builder
         */
        public final Builder<Q> withoutDimensions() {
            return dimensions(Map.of());
        }

        /**
         * Sets the region or period that the figure is compared with.
         *
         * @param reference the region or period of comparison
         * @return this builder
         */
        public abstract Builder<Q> reference(Reference reference);

        /**
         * Sets the observation statuses (SDMX OBS_STATUS).
         *
         * @param statuses the SDMX OBS_STATUS codes
         * @return this builder
         */
        public abstract Builder<Q> statuses(Statuses statuses);

        /**
         * Sets a single observation status (SDMX OBS_STATUS).
         *
         * @param status the SDMX OBS_STATUS code
         * @return this builder
         */
        public final Builder<Q> status(ObservationStatus status) {
            return statuses(Statuses.of(status));
        }

        /**
         * Sets the confidentiality status (SDMX CONF_STATUS).
         *
         * @param confidentiality the SDMX CONF_STATUS code
         * @return this builder
         */
        public abstract Builder<Q> confidentiality(Confidentiality confidentiality);

        /**
         * Sets the source that published the figure.
         *
         * @param source the source
         * @return this builder
         */
        public abstract Builder<Q> source(Source source);

        /**
         * Sets the note.
         *
         * @param note the note
         * @return this builder
         */
        public abstract Builder<Q> note(String note);

        /**
         * Sets the basis of the rates that the figure was converted with.
         *
         * @param basis the basis
         * @return this builder
         */
        public abstract Builder<Q> conversionBasis(RateBasis basis);

        /**
         * Sets the derivation of a computed figure.
         *
         * @param derivation the derivation
         * @return this builder
         */
        public abstract Builder<Q> derivation(Derivation derivation);

        /**
         * Builds the measurement.
         *
         * @return the measurement
         * @throws IllegalStateException if the region or the period is missing
         * @throws IllegalArgumentException if the figure is of another kind than the indicator, is missing without a status that says why, or
         *     is there with a status that says that it is missing
         */
        public abstract Measurement<Q> build();
    }

    /** The serialized form; default statuses are null, since they depend on the figure. */
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
