// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, such as {@code technology-contracts (flow of Money)}.
 *
 * <p>The kind of quantity is the type parameter, so that the compiler distinguishes an amount of money from a share.
 * The behaviour, price basis and seasonal adjustment determine the calculations that are allowed for its measurements.
 * A ratio has the ids of its numerator and denominator, and a growth rate the id of the growing indicator.
 *
 * {@snippet file="IndicatorSnippets.java" region="indicator"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Indicator<Q extends Quantity<Q>> implements Serializable permits ImmutableIndicator {
    private static final long serialVersionUID = 1L;

    Indicator() {}

    /**
     * Returns a builder for an indicator.
     *
     * @param <Q> the kind of quantity
     * @param id the id, such as {@code technology-contracts}
     * @param kind the class of the quantities, such as {@code Money.class}
     * @return a builder; a behaviour is required for money, counts and amounts
     */
    public static <Q extends Quantity<Q>> Builder<Q> builder(String id, Class<Q> kind) {
        return new ImmutableIndicator.Builder<Q>().id(id).kind(kind);
    }

    /**
     * Returns the id, which documents use to refer to the indicator.
     *
     * @return the id, such as {@code technology-contracts}
     */
    public abstract String id();

    /**
     * Returns the class of the quantities.
     *
     * @return the class, such as {@code Money.class}
     */
    public abstract Class<Q> kind();

    /**
     * Returns the display name.
     *
     * @return the name; by default the id
     */
    @Value.Default
    public String name() {
        return id();
    }

    /**
     * Returns the definition.
     *
     * @return the definition, or empty
     */
    public abstract Optional<String> definition();

    /**
     * Returns the behaviour over time and regions.
     *
     * @return the behaviour; by default an index for index numbers and a ratio for other kinds that cannot be summed
     */
    @Value.Default
    public Behaviour behaviour() {
        if (Additive.class.isAssignableFrom(kind())) {
            throw new IllegalStateException("Indicator of " + kind().getSimpleName()
                    + " must have a behaviour, but " + Text.quote(id())
                    + " has none: call flow(), stock() or level() on the builder");
        }
        return kind() == IndexNumber.class ? Behaviour.INDEX : Behaviour.RATIO;
    }

    /**
     * Returns the time of collection within the period (SDMX TIME_PER_COLLECT).
     *
     * @return the time of collection; by default the usual one for the behaviour
     */
    @Value.Default
    public TimeCollection timeCollection() {
        return behaviour().usualCollection();
    }

    /**
     * Returns the price basis of amounts.
     *
     * @return the price basis; by default unstated
     */
    @Value.Default
    public PriceBasis priceBasis() {
        return PriceBasis.UNSTATED;
    }

    /**
     * Returns the seasonal and calendar adjustment (SDMX SEASONAL_ADJUST).
     *
     * @return the adjustment, or empty if the source does not specify it
     */
    public abstract Optional<SeasonalAdjustment> seasonalAdjustment();

    /**
     * Returns the id of the numerator of a ratio.
     *
     * @return the id, or empty
     */
    public abstract Optional<String> numerator();

    /**
     * Returns the id of the denominator of a ratio.
     *
     * @return the id, or empty
     */
    public abstract Optional<String> denominator();

    /**
     * Returns the id of the indicator whose growth is measured.
     *
     * @return the id, or empty
     */
    public abstract Optional<String> growthOf();

    /**
     * Returns the basis of a growth rate, nominal or real.
     *
     * @return the growth basis; by default unstated, and always unstated for other kinds
     */
    @Value.Default
    public GrowthBasis growthBasis() {
        return GrowthBasis.UNSTATED;
    }

    /**
     * Returns whether the values are never below zero, such as a population. Bounds of such values are cut at zero.
     *
     * @return true if no value is below zero; by default false
     */
    @Value.Default
    public boolean isNonNegative() {
        return false;
    }

    /**
     * Returns whether zero means that there is nothing, so that multiples and growth rates have a meaning.
     *
     * <p>A temperature in °C or a score from 1 to 7 has no natural zero: only differences have a meaning.
     *
     * @return true if zero is natural; by default true
     */
    @Value.Default
    public boolean hasNaturalZero() {
        return true;
    }

    /**
     * Returns whether a flow of a part of a year is published at its annual rate, such as quarterly GDP of the United
     * States: four times the amount of the quarter. Annual rates are not summed over time.
     *
     * @return true if values are annual rates; by default false
     */
    @Value.Default
    public boolean isAnnualRate() {
        return false;
    }

    @Value.Default
    IndicatorLabels labelTable() {
        return IndicatorLabels.NONE;
    }

    /**
     * Returns the labels by which texts name the indicator, such as "tourism revenue" and 旅游收入. Checks of texts link
     * figures to indicators by these labels.
     *
     * @return the labels by language tag (BCP 47), such as {@code {en=[tourism revenue], zh=[旅游收入]}}, in the order of
     *     the tags; unmodifiable, by default empty
     */
    public Map<String, List<String>> labels() {
        return labelTable().byLanguage();
    }

    @Value.Check
    void check() {
        Text.requireName(id(), "Indicator id");
        Text.requireName(name(), "Indicator name");
        if (definition().isPresent()) {
            Text.requireText(definition().get(), "Definition");
        }
        require(
                Quantity.class.isAssignableFrom(kind()) && !kind().isInterface(),
                "have a final class of quantities as its kind, such as Money");
        Optional<String> numerator = numerator();
        Optional<String> denominator = denominator();
        requireId(numerator, "Numerator id");
        requireId(denominator, "Denominator id");
        requireId(growthOf(), "Id of the growing indicator");
        require(numerator.isPresent() == denominator.isPresent(), "have both numerator and denominator, or neither");
        require(
                numerator.isEmpty() || behaviour() == Behaviour.RATIO,
                "be a ratio to have a numerator and a denominator");
        require(
                kind() == GrowthRate.class || (growthOf().isEmpty() && growthBasis() == GrowthBasis.UNSTATED),
                "be of growth rates to have a growing indicator or a growth basis");
        require(
                Additive.class.isAssignableFrom(kind())
                        || (behaviour() != Behaviour.FLOW && behaviour() != Behaviour.STOCK),
                "be of money, a count or an amount to be a flow or a stock");
        require(
                (kind() == IndexNumber.class) == (behaviour() == Behaviour.INDEX),
                "be of index numbers if its behaviour is index, and only then");
        require(
                !isAnnualRate() || timeCollection() == TimeCollection.SUMMED,
                "be summed over the period to be at annual rates");
    }

    private static void requireId(Optional<String> id, String label) {
        if (id.isPresent()) {
            Text.requireName(id.get(), label);
        }
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Indicator must " + rule + ", but was " + this);
        }
    }

    /**
     * Returns this indicator with a kind of quantity that is known only at run time.
     *
     * @param <R> the expected kind of quantity
     * @param kind the expected class
     * @return this indicator
     * @throws IllegalArgumentException if the kind of this indicator is different
     */
    @SuppressWarnings("unchecked")
    public <R extends Quantity<R>> Indicator<R> as(Class<R> kind) {
        if (!Objects.requireNonNull(kind, "kind").equals(kind())) {
            throw new IllegalArgumentException("Indicator " + Text.quote(id()) + " must be of " + kind.getSimpleName()
                    + ", but was of " + kind().getSimpleName());
        }
        return (Indicator<R>) this;
    }

    /**
     * Returns a builder with the parts of this indicator.
     *
     * @return a builder; a default name or time of collection is recomputed if the id or the behaviour changes
     */
    public Builder<Q> toBuilder() {
        return SerializationProxy.of(this).builder(kind());
    }

    /** Excludes the hash codes of enums and classes, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(
                id(),
                kind().getSimpleName(),
                name(),
                behaviour().code(),
                timeCollection().code(),
                priceBasis());
    }

    /** Returns the id, behaviour and kind, such as {@code technology-contracts (flow of Money)}. */
    @Override
    public String toString() {
        return id() + " (" + behaviour().code() + " of " + kind().getSimpleName() + ")";
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Indicator.class);
    }

    Object writeReplace() {
        return SerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Indicator is read through its serialization proxy");
    }

    /** Rejects a stream without this class, which would fill the generated class without validation. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Indicator is read through its serialization proxy");
    }

    /**
     * A builder for an {@link Indicator}; not thread-safe.
     *
     * @param <Q> the kind of quantity
     */
    public abstract static sealed class Builder<Q extends Quantity<Q>> permits ImmutableIndicator.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this indicator builder
         */
        public abstract Builder<Q> id(String id);

        abstract Builder<Q> kind(Class<Q> kind);

        abstract Builder<Q> labelTable(IndicatorLabels labels);

        /**
         * Sets the labels by which texts name the indicator; replaces earlier labels.
         *
         * @param labels the labels by language tag (BCP 47), such as {@code {en=[tourism revenue], zh=[旅游收入]}}; a
         *     language with an empty list is left out
         * @return this indicator builder
         * @throws IllegalArgumentException if a tag is not a valid BCP 47 tag, two tags are the same language, a label
         *     is blank or not on one line, or a language has a label twice
         */
        public final Builder<Q> labels(Map<String, ? extends List<String>> labels) {
            return labelTable(IndicatorLabels.of(labels));
        }

        /**
         * Sets the display name.
         *
         * @param name the name
         * @return this indicator builder
         */
        public abstract Builder<Q> name(String name);

        /**
         * Sets the definition.
         *
         * @param definition the definition
         * @return this indicator builder
         */
        public abstract Builder<Q> definition(String definition);

        abstract Builder<Q> definition(Optional<String> definition);

        /**
         * Removes the definition, which is unstated then.
         *
         * @return this indicator builder
         */
        public final Builder<Q> withoutDefinition() {
            return definition(Optional.empty());
        }

        /**
         * Sets the behaviour over time and regions.
         *
         * @param behaviour the behaviour
         * @return this indicator builder
         */
        public abstract Builder<Q> behaviour(Behaviour behaviour);

        /**
         * Sets the behaviour to a flow: a total per period, which can be summed over time.
         *
         * @return this indicator builder
         */
        public final Builder<Q> flow() {
            return behaviour(Behaviour.FLOW);
        }

        /**
         * Sets the behaviour to a stock: a total at a point in time, which cannot be summed over time.
         *
         * @return this indicator builder
         */
        public final Builder<Q> stock() {
            return behaviour(Behaviour.STOCK);
        }

        /**
         * Sets the behaviour to a level, which is never summed and is averaged with weights.
         *
         * @return this indicator builder
         */
        public final Builder<Q> level() {
            return behaviour(Behaviour.LEVEL);
        }

        /**
         * Sets the behaviour to a ratio of two indicators, specified by id.
         *
         * <p>The time of collection is the average over the period, unless {@link #timeCollection} is called.
         *
         * @param numerator the id of the numerator
         * @param denominator the id of the denominator
         * @return this indicator builder
         */
        public final Builder<Q> ratioOf(String numerator, String denominator) {
            return behaviour(Behaviour.RATIO).numerator(numerator).denominator(denominator);
        }

        /**
         * Sets the behaviour to a ratio of two indicators, with the time of collection and the price basis of the
         * numerator.
         *
         * <p>For example, debt per person is observed at the end of the period like debt, and income per person is
         * summed like income.
         *
         * @param numerator the numerator
         * @param denominator the denominator
         * @return this indicator builder
         */
        public final Builder<Q> ratioOf(Indicator<?> numerator, Indicator<?> denominator) {
            return ratioOf(numerator.id(), denominator.id())
                    .timeCollection(numerator.timeCollection())
                    .priceBasis(numerator.priceBasis());
        }

        abstract Builder<Q> numerator(String numerator);

        abstract Builder<Q> denominator(String denominator);

        /**
         * Sets the time of collection within the period (SDMX TIME_PER_COLLECT).
         *
         * @param timeCollection the time of collection
         * @return this indicator builder
         */
        public abstract Builder<Q> timeCollection(TimeCollection timeCollection);

        /**
         * Sets the price basis of amounts.
         *
         * @param priceBasis the price basis
         * @return this indicator builder
         */
        public abstract Builder<Q> priceBasis(PriceBasis priceBasis);

        /**
         * Sets the price basis to constant prices.
         *
         * @param base the base period, such as {@code 2015}
         * @return this indicator builder
         */
        public final Builder<Q> constantPrices(String base) {
            return priceBasis(PriceBasis.constant(TimePeriod.parse(base)));
        }

        /**
         * Sets the seasonal and calendar adjustment (SDMX SEASONAL_ADJUST).
         *
         * @param seasonalAdjustment the adjustment
         * @return this indicator builder
         */
        public abstract Builder<Q> seasonalAdjustment(SeasonalAdjustment seasonalAdjustment);

        abstract Builder<Q> seasonalAdjustment(Optional<? extends SeasonalAdjustment> seasonalAdjustment);

        /**
         * Removes the seasonal and calendar adjustment, which is unstated then.
         *
         * @return this indicator builder
         */
        public final Builder<Q> withoutSeasonalAdjustment() {
            return seasonalAdjustment(Optional.empty());
        }

        abstract Builder<Q> isNonNegative(boolean isNonNegative);

        abstract Builder<Q> hasNaturalZero(boolean hasNaturalZero);

        abstract Builder<Q> isAnnualRate(boolean isAnnualRate);

        /**
         * Sets that no value is below zero, such as a population.
         *
         * @return this indicator builder
         */
        public final Builder<Q> nonNegative() {
            return isNonNegative(true);
        }

        /**
         * Sets that zero is a point of the scale like any other, such as 0 °C: values have differences, but no
         * multiples and no growth rates.
         *
         * @return this indicator builder
         */
        public final Builder<Q> withoutNaturalZero() {
            return hasNaturalZero(false);
        }

        /**
         * Sets that values of a part of a year are annual rates, such as quarterly GDP times four.
         *
         * @return this indicator builder
         */
        public final Builder<Q> annualRate() {
            return isAnnualRate(true);
        }

        /**
         * Removes the mark of annual rates: values are amounts of their period.
         *
         * @return this indicator builder
         */
        public final Builder<Q> withoutAnnualRate() {
            return isAnnualRate(false);
        }

        /**
         * Sets the indicator whose growth is measured.
         *
         * @param indicator the id of the growing indicator
         * @return this indicator builder
         */
        public abstract Builder<Q> growthOf(String indicator);

        /**
         * Sets the basis of a growth rate, nominal or real.
         *
         * @param growthBasis the basis
         * @return this indicator builder
         */
        public abstract Builder<Q> growthBasis(GrowthBasis growthBasis);

        /**
         * Builds the indicator.
         *
         * @return the indicator
         * @throws IllegalStateException if an indicator of money, counts or amounts has no behaviour
         * @throws IllegalArgumentException if an id or name is blank, or the kind does not allow the behaviour, ratio
         *     or growth parts
         */
        public abstract Indicator<Q> build();
    }

    /** The serialized form; a default name or time of collection is null, because it depends on other parts. */
    private record SerializationProxy(
            String id,
            String kind,
            @Nullable String name,
            @Nullable String definition,
            Behaviour behaviour,
            @Nullable TimeCollection timeCollection,
            PriceBasis priceBasis,
            @Nullable SeasonalAdjustment seasonalAdjustment,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String growthOf,
            GrowthBasis growthBasis,
            boolean isNonNegative,
            boolean hasNaturalZero,
            boolean isAnnualRate,
            @Nullable Map<String, List<String>> labels)
            implements Serializable {
        static <Q extends Quantity<Q>> SerializationProxy of(Indicator<Q> i) {
            return new SerializationProxy(
                    i.id(),
                    QuantityKind.of(i.kind()).code(),
                    i.name().equals(i.id()) ? null : i.name(),
                    i.definition().orElse(null),
                    i.behaviour(),
                    i.timeCollection() == i.behaviour().usualCollection() ? null : i.timeCollection(),
                    i.priceBasis(),
                    i.seasonalAdjustment().orElse(null),
                    i.numerator().orElse(null),
                    i.denominator().orElse(null),
                    i.growthOf().orElse(null),
                    i.growthBasis(),
                    i.isNonNegative(),
                    i.hasNaturalZero(),
                    i.isAnnualRate(),
                    i.labels().isEmpty() ? null : i.labelTable().serialized());
        }

        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> read(QuantityKind.ofCode(kind)));
        }

        private <Q extends Quantity<Q>> Indicator<Q> read(QuantityKind<Q> kind) {
            return builder(kind.type()).build();
        }

        <Q extends Quantity<Q>> Builder<Q> builder(Class<Q> kind) {
            Builder<Q> builder = Indicator.builder(id, kind)
                    .behaviour(behaviour)
                    .priceBasis(priceBasis)
                    .growthBasis(growthBasis)
                    .isNonNegative(isNonNegative)
                    .hasNaturalZero(hasNaturalZero)
                    .isAnnualRate(isAnnualRate);
            Optional.ofNullable(name).ifPresent(builder::name);
            Optional.ofNullable(definition).ifPresent(builder::definition);
            Optional.ofNullable(timeCollection).ifPresent(builder::timeCollection);
            Optional.ofNullable(seasonalAdjustment).ifPresent(builder::seasonalAdjustment);
            Optional.ofNullable(numerator).ifPresent(builder::numerator);
            Optional.ofNullable(denominator).ifPresent(builder::denominator);
            Optional.ofNullable(growthOf).ifPresent(builder::growthOf);
            Optional.ofNullable(labels).ifPresent(builder::labels);
            return builder;
        }
    }
}
