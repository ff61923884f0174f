// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The weights by which a figure is divided among the parts of a region whose borders changed, such as
 * {@link #POPULATION}, or the jobs of 2022 that two regions of different editions have in common.
 *
 * {@snippet file="EditionSnippets.java" region="weights"}
 *
 * <p>A weight is the amount that a region of one edition has in common with a region of the other. Only the proportions
 * of the weights matter: inhabitants, thousands of them and shares give the same results. Means of ratios need the
 * weights of all regions that merged, in one unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Editions#convert(Dataset, io.github.regiostat.region.RegionScheme, io.github.regiostat.region.RegionScheme,
 *     EditionWeights, io.github.regiostat.calculation.Accept...)
 */
public final class EditionWeights implements Serializable {
    /** The area in common, in the registry for editions of NUTS. */
    public static final EditionWeights AREA = new EditionWeights("area", Map.of());

    /** The inhabitants in common, in the registry for editions of NUTS. */
    public static final EditionWeights POPULATION = new EditionWeights("population", Map.of());

    private static final long serialVersionUID = 1L;

    private final transient String name;
    /** The amounts in common of two regions, empty for the weights of the registry. */
    private final transient Map<Set<RegionCode>, BigDecimal> amounts;

    private EditionWeights(String name, Map<Set<RegionCode>, BigDecimal> amounts) {
        this.name = name;
        this.amounts = amounts;
    }

    /**
     * Returns a builder of custom weights.
     *
     * @param name the name for derivations, such as {@code "jobs of 2022"}
     * @return a builder
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String name) {
        return new Builder(Text.requireName(Objects.requireNonNull(name, "name"), "Name of weights"));
    }

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "population"}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the weights of the parts of a region, in their order.
     *
     * @throws IllegalArgumentException if a weight is missing, or all are zero
     */
    List<BigDecimal> of(Region region, List<EditionCrosswalk.Part> parts) {
        List<BigDecimal> weights = new ArrayList<>();
        for (EditionCrosswalk.Part part : parts) {
            weights.add(weightOf(region, part).orElseThrow(() -> missing(region, part.region())));
        }
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException(
                    "Weights '" + name + "' of " + region.code() + " must not all be zero, but are");
        }
        return weights;
    }

    private Optional<BigDecimal> weightOf(Region region, EditionCrosswalk.Part part) {
        if (equals(AREA)) {
            return part.areaShare();
        }
        return equals(POPULATION)
                ? part.populationShare()
                : Optional.ofNullable(
                        amounts.get(key(region.code(), part.region().code())));
    }

    private IllegalArgumentException missing(Region region, Region part) {
        return new IllegalArgumentException("Weights '" + name + "' must have the amount in common of "
                + region.code() + " and " + part.code() + ", but do not; give own weights with"
                + " EditionWeights.builder");
    }

    /** Returns the key of two regions in any order; of one code for a region that both editions have. */
    private static Set<RegionCode> key(RegionCode first, RegionCode second) {
        return first.equals(second) ? Set.of(first) : Set.of(first, second);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditionWeights that && name.equals(that.name) && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + amounts.hashCode();
    }

    /** Returns the name, such as {@code population}. */
    @Override
    public String toString() {
        return name;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(EditionWeights.class, "its name");
    }

    private Object writeReplace() {
        return SerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Weights are read through their serialization proxy");
    }

    /** The serialized form, without sets, whose hash codes can take long for a stream that was tampered with. */
    private record SerializationProxy(
            String name, List<RegionCode> firsts, List<RegionCode> seconds, List<BigDecimal> amounts)
            implements Serializable {
        static SerializationProxy of(EditionWeights weights) {
            List<RegionCode> firsts = new ArrayList<>();
            List<RegionCode> seconds = new ArrayList<>();
            List<BigDecimal> amounts = new ArrayList<>();
            weights.amounts.forEach((codes, amount) -> {
                List<RegionCode> sorted = codes.stream().sorted().toList();
                firsts.add(sorted.get(0));
                seconds.add(sorted.get(sorted.size() - 1));
                amounts.add(amount);
            });
            return new SerializationProxy(weights.name, firsts, seconds, amounts);
        }

        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                Builder builder = builder(name);
                for (int i = 0; i < amounts.size(); i++) {
                    builder.put(firsts.get(i), seconds.get(i), amounts.get(i));
                }
                return new EditionWeights(name, Copies.map(builder.amounts)); // the constants have no amounts
            });
        }
    }

    /** A builder of {@link EditionWeights}; not thread-safe. */
    public static final class Builder {
        private final String name;
        private final Map<Set<RegionCode>, BigDecimal> amounts = new HashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds the amount in common of two regions of different editions.
         *
         * @param first the region of one edition
         * @param second the region of the other edition; the same region if both editions have it
         * @param amount the amount in common, zero or more
         * @return this builder
         * @throws IllegalArgumentException if the amount is below zero, or the two regions have one already
         * @throws ArithmeticException if the amount has too many digits
         */
        public Builder common(Region first, Region second, BigDecimal amount) {
            return put(first.code(), second.code(), amount);
        }

        private Builder put(RegionCode first, RegionCode second, BigDecimal amount) {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("Amount in common must be zero or more, but was "
                        + ShortNumbers.of(amount) + " of " + first + " and " + second);
            }
            if (amounts.putIfAbsent(key(first, second), Decimals.canonical(amount)) != null) {
                throw new IllegalArgumentException(
                        "Two regions must have one amount in common, but " + first + " and " + second + " have two");
            }
            return this;
        }

        /**
         * Adds the amount in common of two regions of different editions.
         *
         * @param first the code of the region of one edition, such as {@code "nuts2021:LV007"}
         * @param second the code of the region of the other edition, such as {@code "nuts2024:LV00A"}
         * @param amount the amount in common, such as {@code "0.63"}
         * @return this builder
         * @throws IllegalArgumentException if a code is unknown, the text is not a number or below zero, or the two
         *     regions have an amount already
         */
        public Builder common(String first, String second, String amount) {
            return common(Regions.of(first), Regions.of(second), Decimals.parse(amount, "Amount in common"));
        }

        /**
         * Builds the weights.
         *
         * @return the weights
         * @throws IllegalArgumentException if there is no amount
         */
        public EditionWeights build() {
            if (amounts.isEmpty()) {
                throw new IllegalArgumentException(
                        "Weights must have an amount in common, but '" + name + "' has none");
            }
            return new EditionWeights(name, Copies.map(amounts));
        }
    }
}
