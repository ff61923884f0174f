// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.region.Region;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A relation that the figures of a release must meet, such as "the population of China is the sum over its provinces".
 *
 * <p>{@link Claims#reconcile} checks a relation for every period, category and unit of a dataset.
 *
 * {@snippet file="ReconciliationSnippets.java" region="reconcile"}
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Relation extends Serializable {
    /** The category of totals in SDMX code lists. */
    String TOTAL = "_T";

    /**
     * Returns the relation of a whole region to its members: those of a group in each period, else the regions of the
     * data whose parent it is. Where these do not make up the whole region, the relation stays undetermined.
     *
     * @param indicator the id of an indicator that can be summed
     * @param whole the whole region
     * @return the relation
     */
    static Relation sumOverRegions(String indicator, Region whole) {
        return new RegionSum(indicator, whole, List.of());
    }

    /**
     * Returns the relation of a whole region to its parts, which the caller knows to make it up.
     *
     * @param indicator the id of an indicator that can be summed
     * @param whole the whole region
     * @param parts the parts, two or more
     * @return the relation
     * @throws IllegalArgumentException if the id is blank, there are fewer than two parts, a part occurs twice, or the
     *     whole is a part
     */
    static Relation sumOverRegions(String indicator, Region whole, List<Region> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("Sum over regions must have two or more parts, but had " + parts.size()
                    + "; leave the parts out for the members of " + whole.code());
        }
        return new RegionSum(indicator, whole, parts);
    }

    /**
     * Returns the relation of the total {@value #TOTAL} to all other categories of a dimension.
     *
     * @param indicator the id of an indicator that can be summed
     * @param dimension the id of the dimension, such as {@code industry}
     * @return the relation; if categories overlap, list the parts in a {@link CategorySum}
     */
    static Relation sumOverCategories(String indicator, String dimension) {
        return new CategorySum(indicator, dimension, Optional.of(TOTAL), List.of());
    }

    /**
     * Returns the relation of an indicator to the sum of others, such as GDP and its three sectors.
     *
     * @param total the id of the total
     * @param parts the ids of the parts
     * @return the relation
     */
    static Relation sumOfIndicators(String total, List<String> parts) {
        return new IndicatorSum(total, parts, List.of());
    }

    /**
     * Returns the relation of a flow in longer periods to the sum of shorter ones, such as years and quarters.
     *
     * @param indicator the id of a flow
     * @param whole the frequency of the sums
     * @param parts the frequency of the parts
     * @return the relation
     */
    static Relation sumOverTime(String indicator, Frequency whole, Frequency parts) {
        return new PeriodSum(indicator, whole, parts);
    }

    /**
     * Returns the relation of a ratio to its two indicators: a share in percent, a multiple, or an amount per unit.
     *
     * @param ratio the id of the ratio
     * @param numerator the id of the numerator
     * @param denominator the id of the denominator
     * @return the relation
     */
    static Relation ratioOfIndicators(String ratio, String numerator, String denominator) {
        return new IndicatorRatio(ratio, numerator, denominator, Optional.empty());
    }

    /**
     * Returns the relation of the shares of regions in a whole region to the levels.
     *
     * @param share the id of the share
     * @param level the id of the level
     * @param whole the whole region
     * @return the relation
     */
    static Relation shareInRegion(String share, String level, Region whole) {
        return new IndicatorRatio(share, level, level, Optional.of(whole));
    }

    /**
     * Returns the relation of growth rates to levels, over the time that each rate states.
     *
     * @param growth the id of the growth rates
     * @param level the id of the levels
     * @return the relation
     */
    static Relation growthOfLevels(String growth, String level) {
        return new IndicatorGrowth(growth, level);
    }

    /**
     * A total over regions, such as the population of China.
     *
     * @param indicator the id of an indicator that can be summed
     * @param whole the whole region
     * @param parts the parts, or none for the members of the whole region
     */
    record RegionSum(String indicator, Region whole, List<Region> parts) implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates a relation.
         *
         * @param indicator the id of an indicator that can be summed
         * @param whole the whole region
         * @param parts the parts, or none for the members of the whole region
         * @throws IllegalArgumentException if the id is blank, a part occurs twice, or the whole is a part
         */
        public RegionSum {
            Text.requireName(indicator, "Indicator of a relation");
            Objects.requireNonNull(whole, "whole");
            parts = RelationRules.distinct(parts, "Region");
            RelationRules.requireNoPart(whole, parts);
        }

        @Override
        public String toString() {
            return indicator + " of " + whole.code() + " is the sum over "
                    + (parts.isEmpty() ? "its members" : RelationRules.codes(parts));
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(RegionSum.class, "its parts");
        }
    }

    /**
     * A total over the categories of a dimension, such as all industries.
     *
     * @param indicator the id of an indicator that can be summed
     * @param dimension the id of the dimension
     * @param total the category of the total, or empty for measurements without a category
     * @param parts the categories of the parts, or none for all other categories of the data
     */
    record CategorySum(String indicator, String dimension, Optional<String> total, List<String> parts)
            implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates a relation.
         *
         * @param indicator the id of an indicator that can be summed
         * @param dimension the id of the dimension
         * @param total the category of the total, or empty for measurements without a category
         * @param parts the categories of the parts, or none for all other categories of the data
         * @throws IllegalArgumentException if an id is blank, a part occurs twice, or the total is a part
         */
        public CategorySum {
            Text.requireName(indicator, "Indicator of a relation");
            Text.requireName(dimension, "Dimension of a relation");
            parts = RelationRules.distinct(parts, "Category");
            RelationRules.requireNoPart(total.orElse(""), parts);
        }

        @Override
        public String toString() {
            return indicator + " of " + dimension + "=" + total.orElse("none") + " is the sum over "
                    + (parts.isEmpty() ? "the other categories" : String.join(", ", parts));
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(CategorySum.class, "its parts");
        }

        private Object writeReplace() {
            return new CategorySumProxy(indicator, dimension, total.orElse(null), parts);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw new InvalidObjectException("Relation is read through its serialization proxy");
        }
    }

    /**
     * A sum of indicators, such as GDP of three sectors, or a balance of exports and imports.
     *
     * @param total the id of the total
     * @param added the ids of the indicators that are added
     * @param subtracted the ids of the indicators that are subtracted
     */
    record IndicatorSum(String total, List<String> added, List<String> subtracted) implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates a relation.
         *
         * @param total the id of the total
         * @param added the ids of the indicators that are added
         * @param subtracted the ids of the indicators that are subtracted
         * @throws IllegalArgumentException if nothing is added, or an id is blank or occurs twice
         */
        public IndicatorSum {
            Text.requireName(total, "Total of a relation");
            added = RelationRules.distinct(added, "Indicator");
            subtracted = RelationRules.distinct(subtracted, "Indicator");
            Set<String> all = new HashSet<>(added);
            all.addAll(subtracted);
            RelationRules.requireNoPart(total, List.copyOf(all));
            if (added.isEmpty() || all.size() < added.size() + subtracted.size()) {
                throw new IllegalArgumentException(
                        "Sum of indicators must add at least one and have each once, but adds " + added
                                + " and subtracts " + subtracted);
            }
        }

        @Override
        public String toString() {
            return total + " is " + String.join(" + ", added)
                    + (subtracted.isEmpty() ? "" : " - " + String.join(" - ", subtracted));
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(IndicatorSum.class, "its parts");
        }
    }

    /**
     * A sum over time, such as a year of four quarters.
     *
     * @param indicator the id of a flow
     * @param whole the frequency of the sums
     * @param parts the frequency of the parts
     */
    record PeriodSum(String indicator, Frequency whole, Frequency parts) implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates a relation.
         *
         * @param indicator the id of a flow
         * @param whole the frequency of the sums
         * @param parts the frequency of the parts
         * @throws IllegalArgumentException if the id is blank, or the parts are not shorter
         */
        public PeriodSum {
            Text.requireName(indicator, "Indicator of a relation");
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(parts, "parts");
            RelationRules.requireShorter(whole, parts);
        }

        /** Excludes the hash codes of enums, which differ between JVMs. */
        @Override
        public int hashCode() {
            return Objects.hash(indicator, whole.name(), parts.name());
        }

        @Override
        public String toString() {
            return indicator + " of frequency " + whole.code() + " is the sum over frequency " + parts.code();
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(PeriodSum.class, "its parts");
        }
    }

    /**
     * A ratio of two indicators, such as the R&amp;D intensity of R&amp;D expenditure and GDP.
     *
     * @param ratio the id of the ratio: percentages, multiples or amounts per unit
     * @param numerator the id of the numerator
     * @param denominator the id of the denominator
     * @param of the region of the denominator, or empty for the region of the ratio
     */
    record IndicatorRatio(String ratio, String numerator, String denominator, Optional<Region> of) implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates a relation.
         *
         * @param ratio the id of the ratio: percentages, multiples or amounts per unit
         * @param numerator the id of the numerator
         * @param denominator the id of the denominator
         * @param of the region of the denominator, or empty for the region of the ratio
         * @throws IllegalArgumentException if an id is blank, or numerator and denominator are the same
         */
        public IndicatorRatio {
            Text.requireName(ratio, "Ratio of a relation");
            Text.requireName(numerator, "Numerator of a relation");
            Text.requireName(denominator, "Denominator of a relation");
            RelationRules.requireNoPart(ratio, List.of(numerator, denominator));
            if (of.isEmpty()) {
                RelationRules.requireNoPart(numerator, List.of(denominator));
            }
        }

        @Override
        public String toString() {
            return ratio + " is " + numerator + " / " + denominator
                    + of.map(region -> " of " + region.code()).orElse("");
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(IndicatorRatio.class, "its parts");
        }

        private Object writeReplace() {
            return new IndicatorRatioProxy(ratio, numerator, denominator, of.orElse(null));
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw new InvalidObjectException("Relation is read through its serialization proxy");
        }
    }

    /**
     * Growth rates of levels, such as those of GDP.
     *
     * @param growth the id of the growth rates
     * @param level the id of the levels
     */
    record IndicatorGrowth(String growth, String level) implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates a relation.
         *
         * @param growth the id of the growth rates
         * @param level the id of the levels
         * @throws IllegalArgumentException if an id is blank, or both are the same
         */
        public IndicatorGrowth {
            Text.requireName(growth, "Growth of a relation");
            Text.requireName(level, "Level of a relation");
            RelationRules.requireNoPart(growth, List.of(level));
        }

        @Override
        public String toString() {
            return growth + " is the growth of " + level;
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(IndicatorGrowth.class, "its parts");
        }
    }

    /**
     * Measurements of one observation by several sources, whose bounds must overlap. Every reconciliation checks it.
     *
     * @param observation the observation
     */
    record SameObservation(ObservationKey observation) implements Relation {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the relation.
         *
         * @param observation the observation
         */
        public SameObservation {
            Objects.requireNonNull(observation, "observation");
        }

        @Override
        public String toString() {
            return "measurements of one observation agree";
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(SameObservation.class, "its observation");
        }
    }
}
