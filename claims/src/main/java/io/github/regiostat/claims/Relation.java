// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.region.Region;
import java.io.Serializable;
import java.util.List;
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
public sealed interface Relation extends Serializable
        permits RelationKinds.RegionSum,
                RelationKinds.CategorySum,
                RelationKinds.IndicatorSum,
                RelationKinds.PeriodSum,
                RelationKinds.IndicatorRatio,
                RelationKinds.IndicatorGrowth,
                RelationKinds.SameObservation {
    /** The category of totals in SDMX code lists. */
    String TOTAL = "_T";

    /**
     * Returns the indicators that are related.
     *
     * @return the ids, that of the total, ratio or growth rate first
     */
    Set<String> indicators();

    /**
     * Returns the relation of a whole region to its members: those of a group in each period, else the regions of the
     * data whose parent it is. Where these do not make up the whole region, the relation stays undetermined.
     *
     * @param indicator the id of an indicator that can be summed
     * @param whole the whole region
     * @return the relation
     */
    static Relation sumOverRegions(String indicator, Region whole) {
        return new RelationKinds.RegionSum(indicator, whole, List.of());
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
        return new RelationKinds.RegionSum(indicator, whole, parts);
    }

    /**
     * Returns the relations that a dataset declares, such as a ratio of two of its indicators.
     *
     * <p>These are ratios and growth rates of indicators of the data, flows and stocks of a region whose parts the data
     * have, and flows of longer and shorter periods. Sums over categories are not among them, since categories may
     * overlap.
     *
     * @param dataset the data
     * @return the relations, or an empty list
     */
    static List<Relation> declaredBy(Dataset dataset) {
        return DeclaredRelations.of(dataset);
    }

    /**
     * Returns the relation of the total {@value #TOTAL} to all other categories of a dimension.
     *
     * @param indicator the id of an indicator that can be summed
     * @param dimension the id of the dimension, such as {@code industry}
     * @return the relation; if categories overlap, list the parts
     * @throws IllegalArgumentException if an id is blank
     */
    static Relation sumOverCategories(String indicator, String dimension) {
        return sumOverCategories(indicator, dimension, Optional.of(TOTAL), List.of());
    }

    /**
     * Returns the relation of a total to categories of a dimension.
     *
     * @param indicator the id of an indicator that can be summed
     * @param dimension the id of the dimension, such as {@code industry}
     * @param total the category of the total, or empty for measurements without a category
     * @param parts the categories of the parts, or an empty list for all other categories of the data
     * @return the relation
     * @throws IllegalArgumentException if an id is blank, a part occurs twice, or the total is a part
     */
    static Relation sumOverCategories(String indicator, String dimension, Optional<String> total, List<String> parts) {
        return new RelationKinds.CategorySum(indicator, dimension, total, parts);
    }

    /**
     * Returns the relation of an indicator to the sum of others, such as GDP and its three sectors.
     *
     * @param total the id of the total
     * @param parts the ids of the parts
     * @return the relation
     * @throws IllegalArgumentException if there is no part, or an id is blank or occurs twice
     */
    static Relation sumOfIndicators(String total, List<String> parts) {
        return sumOfIndicators(total, parts, List.of());
    }

    /**
     * Returns the relation of an indicator to indicators that are added and subtracted, such as a balance of exports
     * and imports.
     *
     * @param total the id of the total
     * @param added the ids of the indicators that are added, one or more
     * @param subtracted the ids of the indicators that are subtracted
     * @return the relation
     * @throws IllegalArgumentException if nothing is added, or an id is blank or occurs twice
     */
    static Relation sumOfIndicators(String total, List<String> added, List<String> subtracted) {
        return new RelationKinds.IndicatorSum(total, added, subtracted);
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
        return new RelationKinds.PeriodSum(indicator, whole, parts);
    }

    /**
     * Returns the relation of a ratio to its two indicators: a share in percent, a multiple, or an amount per unit.
     *
     * @param ratio the id of the ratio
     * @param numerator the id of the numerator
     * @param denominator the id of the denominator
     * @return the relation
     * @throws IllegalArgumentException if an id is blank, or two of the ids are the same
     */
    static Relation ratioOfIndicators(String ratio, String numerator, String denominator) {
        return new RelationKinds.IndicatorRatio(ratio, numerator, denominator, Optional.empty());
    }

    /**
     * Returns the relation of a ratio to a numerator of its own region and a denominator of a whole region, such as
     * hospital beds of a province for each person of the country.
     *
     * @param ratio the id of the ratio: percentages, multiples or amounts per unit
     * @param numerator the id of the numerator
     * @param denominator the id of the denominator
     * @param whole the region of the denominator
     * @return the relation
     * @throws IllegalArgumentException if an id is blank, or the ratio is the numerator or the denominator
     */
    static Relation ratioOfIndicators(String ratio, String numerator, String denominator, Region whole) {
        return new RelationKinds.IndicatorRatio(ratio, numerator, denominator, Optional.of(whole));
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
        return ratioOfIndicators(share, level, level, whole);
    }

    /**
     * Returns the relation of growth rates to levels, over the time that each rate states.
     *
     * @param growth the id of the growth rates
     * @param level the id of the levels
     * @return the relation
     */
    static Relation growthOfLevels(String growth, String level) {
        return new RelationKinds.IndicatorGrowth(growth, level);
    }
}
