// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

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
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, such as {@code technology-contracts}: a flow of {@link io.github.regiostat.quantity.Money}.
 *
 * <p>The kind of quantity is part of its type, so that an amount of money is not taken for a share. Its behaviour, price basis and seasonal
 * adjustment decide what may be calculated from its measurements. A ratio names the indicators it is made of, a growth rate the one that
 * grows.
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
     * Returns a builder of an indicator.
     *
     * @param <Q> the kind of quantity
     * @param id the id, such as {@code technology-contracts}
     * @param kind the class of its quantities, such as {@code Money.class}
     * @return a builder; for money, counts and amounts it needs a behaviour
     */
    public static <Q extends Quantity<Q>> Builder<Q> builder(String id, Class<Q> kind) {
        return ImmutableIndicator.<Q>builder().id(id).kind(kind);
    }

    /**
     * Returns the id, by which documents refer to the indicator.
     *
     * @return the id, such as {@code technology-contracts}
     */
    public abstract String id();

    /**
     * Returns the kind of its quantities.
     *
     * @return the class, such as {@code Money.class}
     */
    public abstract Class<Q> kind();

    /**
     * Returns the name for people.
     *
     * @return the name; the id where none is given
     */
    @Value.Default
    public String name() {
        return id();
    }

    /**
     * Returns what exactly is measured.
     *
     * @return the definition, or empty
     */
    public abstract Optional<String> definition();

    /**
     * Returns what the indicator does over time and regions.
     *
     * @return the behaviour; where none is given, an index for index numbers and a ratio for every kind that does not add up
     */
    @Value.Default
    public Behaviour behaviour() {
        if (Additive.class.isAssignableFrom(kind())) {
            throw new IllegalStateException("Indicator of " + kind().getSimpleName()
                    + " must say whether it is a flow, a stock or a level, but " + Text.quote(id()) + " does not");
        }
        return kind() == IndexNumber.class ? Behaviour.INDEX : Behaviour.RATIO;
    }

    /**
     * Returns when within its period the indicator is observed.
     *
     * @return the SDMX TIME_PER_COLLECT; where none is given, what is usual for the behaviour
     */
    @Value.Default
    public TimeCollection timeCollection() {
        return behaviour().usualCollection();
    }

    /**
     * Returns the prices that amounts are valued at.
     *
     * @return the basis, unstated where none is given
     */
    @Value.Default
    public PriceBasis priceBasis() {
        return PriceBasis.UNSTATED;
    }

    /**
     * Returns whether seasons and the calendar were taken out.
     *
     * @return the SDMX SEASONAL_ADJUST, or empty where the source does not say
     */
    public abstract Optional<SeasonalAdjustment> seasonalAdjustment();

    /**
     * Returns the id of the indicator above the line of a ratio.
     *
     * @return the id, or empty
     */
    public abstract Optional<String> numerator();

    /**
     * Returns the id of the indicator below the line of a ratio.
     *
     * @return the id, or empty
     */
    public abstract Optional<String> denominator();

    /**
     * Returns the id of the indicator that grows.
     *
     * @return the id for a growth rate, or empty
     */
    public abstract Optional<String> growthOf();

    /**
     * Returns whether a growth rate is nominal or real.
     *
     * @return the basis, unstated where none is given; without meaning for other kinds
     */
    @Value.Default
    public GrowthBasis growthBasis() {
        return GrowthBasis.UNSTATED;
    }

    @Value.Check
    void check() {
        Text.requireName(id(), "Indicator id");
        Text.requireName(name(), "Indicator name");
        definition().ifPresent(definition -> Text.requireText(definition, "Definition"));
        require(
                Quantity.class.isAssignableFrom(kind()) && !kind().isInterface(),
                "be of one kind of quantity, such as Money");
        numerator().ifPresent(id -> Text.requireName(id, "Numerator id"));
        denominator().ifPresent(id -> Text.requireName(id, "Denominator id"));
        growthOf().ifPresent(id -> Text.requireName(id, "Id of what grows"));
        require(
                numerator().isPresent() == denominator().isPresent(),
                "have both numerator and denominator, or neither");
        require(
                numerator().isEmpty() || behaviour() == Behaviour.RATIO,
                "be a ratio to have a numerator and a denominator");
        require(
                kind() == GrowthRate.class || (growthOf().isEmpty() && growthBasis() == GrowthBasis.UNSTATED),
                "be a growth rate to name what grows or its basis");
        require(
                Additive.class.isAssignableFrom(kind())
                        || (behaviour() != Behaviour.FLOW && behaviour() != Behaviour.STOCK),
                "be of money, a count or an amount to be a flow or a stock");
        require(
                (kind() == IndexNumber.class) == (behaviour() == Behaviour.INDEX),
                "be of index numbers to be an index, and the other way");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Indicator must " + rule + ", but was " + this);
        }
    }

    /**
     * Returns this indicator if it is of the kind asked for.
     *
     * @param <R> the kind asked for
     * @param kind its class
     * @return this
     * @throws IllegalArgumentException if it is of another kind
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
     * Returns a builder that starts from this indicator.
     *
     * @return a builder; a name or a time of collection that is the usual one follows the id or the behaviour where that is changed
     */
    public Builder<Q> toBuilder() {
        return SerializationProxy.of(this).builder(kind());
    }

    /** Hashes neither enums nor classes, whose hash codes differ between JVMs. */
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

    /** Returns id, behaviour and kind for people, such as {@code technology-contracts (flow of Money)}. */
    @Override
    public String toString() {
        return id() + " (" + behaviour().code() + " of " + kind().getSimpleName() + ")";
    }

    Object writeReplace() {
        return SerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Indicator is read through its serialization proxy");
    }

    /** Called for a stream that leaves this class out, to have the generated one filled past all checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Indicator is read through its serialization proxy");
    }

    /**
     * A builder of an {@link Indicator}; not thread-safe.
     *
     * @param <Q> the kind of quantity
     */
    public abstract static sealed class Builder<Q extends Quantity<Q>> permits ImmutableIndicator.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public abstract Builder<Q> id(String id);

        abstract Builder<Q> kind(Class<Q> kind);

        /**
         * Sets the display name.
         *
         * @param name the name
         * @return this builder
         */
        public abstract Builder<Q> name(String name);

        /**
         * Sets the definition.
         *
         * @param definition the definition
         * @return this builder
         */
        public abstract Builder<Q> definition(String definition);

        /**
         * Sets the behaviour over time and regions.
         *
         * @param behaviour the behaviour
         * @return this builder
         */
        public abstract Builder<Q> behaviour(Behaviour behaviour);

        /**
         * Sets the behaviour to a flow: a total per period, which adds up over time.
         *
         * @return this builder
         */
        public final Builder<Q> flow() {
            return behaviour(Behaviour.FLOW);
        }

        /**
         * Sets the behaviour to a stock: a total at a point in time, which does not add up over time.
         *
         * @return this builder
         */
        public final Builder<Q> stock() {
            return behaviour(Behaviour.STOCK);
        }

        /**
         * Sets the behaviour to a level, which is never summed and is averaged with weights.
         *
         * @return this builder
         */
        public final Builder<Q> level() {
            return behaviour(Behaviour.LEVEL);
        }

        /**
         * Sets the behaviour to a ratio of two indicators given by id.
         *
         * <p>The ratio is an average over the period, unless {@link #timeCollection} is called.
         *
         * @param numerator the id of the indicator above the line
         * @param denominator the id of the indicator below the line
         * @return this builder
         */
        public final Builder<Q> ratioOf(String numerator, String denominator) {
            return behaviour(Behaviour.RATIO).numerator(numerator).denominator(denominator);
        }

        /**
         * Sets the behaviour to a ratio of two indicators, with the time of collection and the price basis of the numerator.
         *
         * <p>Debt per person is observed at the end of the period, as debt is; income per person is summed through it.
         *
         * @param numerator the indicator above the line
         * @param denominator the indicator below the line
         * @return this builder
         */
        public final Builder<Q> ratioOf(Indicator<?> numerator, Indicator<?> denominator) {
            return ratioOf(numerator.id(), denominator.id())
                    .timeCollection(numerator.timeCollection())
                    .priceBasis(numerator.priceBasis());
        }

        abstract Builder<Q> numerator(String numerator);

        abstract Builder<Q> denominator(String denominator);

        /**
         * Sets when within its period the indicator is observed (SDMX TIME_PER_COLLECT).
         *
         * @param timeCollection the SDMX TIME_PER_COLLECT
         * @return this builder
         */
        public abstract Builder<Q> timeCollection(TimeCollection timeCollection);

        /**
         * Sets the prices at which amounts are valued.
         *
         * @param priceBasis the basis
         * @return this builder
         */
        public abstract Builder<Q> priceBasis(PriceBasis priceBasis);

        /**
         * Sets the price basis to the constant prices of a period.
         *
         * @param base the period, such as {@code 2015}
         * @return this builder
         */
        public final Builder<Q> constantPrices(String base) {
            return priceBasis(PriceBasis.constant(TimePeriod.parse(base)));
        }

        /**
         * Sets the seasonal and calendar adjustment (SDMX SEASONAL_ADJUST).
         *
         * @param seasonalAdjustment the SDMX SEASONAL_ADJUST
         * @return this builder
         */
        public abstract Builder<Q> seasonalAdjustment(SeasonalAdjustment seasonalAdjustment);

        /**
         * Sets the indicator whose growth a growth rate measures.
         *
         * @param indicator the id of the indicator that grows
         * @return this builder
         */
        public abstract Builder<Q> growthOf(String indicator);

        /**
         * Sets whether a growth rate is nominal or real.
         *
         * @param growthBasis the basis
         * @return this builder
         */
        public abstract Builder<Q> growthBasis(GrowthBasis growthBasis);

        /**
         * Builds the indicator.
         *
         * @return the indicator
         * @throws IllegalStateException if an indicator of money, a count or an amount does not say its behaviour
         * @throws IllegalArgumentException if the parts do not fit each other
         */
        public abstract Indicator<Q> build();
    }

    /** The serialized form; the default name and time of collection are null, since they depend on other parts. */
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
            GrowthBasis growthBasis)
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
                    i.growthBasis());
        }

        private Object readResolve() {
            return read(QuantityKind.ofCode(kind));
        }

        private <Q extends Quantity<Q>> Indicator<Q> read(QuantityKind<Q> kind) {
            return builder(kind.type()).build();
        }

        <Q extends Quantity<Q>> Builder<Q> builder(Class<Q> kind) {
            Builder<Q> builder = Indicator.builder(id, kind)
                    .behaviour(behaviour)
                    .priceBasis(priceBasis)
                    .growthBasis(growthBasis);
            Optional.ofNullable(name).ifPresent(builder::name);
            Optional.ofNullable(definition).ifPresent(builder::definition);
            Optional.ofNullable(timeCollection).ifPresent(builder::timeCollection);
            Optional.ofNullable(seasonalAdjustment).ifPresent(builder::seasonalAdjustment);
            Optional.ofNullable(numerator).ifPresent(builder::numerator);
            Optional.ofNullable(denominator).ifPresent(builder::denominator);
            Optional.ofNullable(growthOf).ifPresent(builder::growthOf);
            return builder;
        }
    }
}
