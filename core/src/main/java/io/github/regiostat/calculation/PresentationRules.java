// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.Rule.EQUAL;
import static io.github.regiostat.calculation.Rule.free;
import static io.github.regiostat.calculation.Rule.recorded;
import static io.github.regiostat.calculation.Rule.used;

import io.github.regiostat.measurement.Trait;

/**
 * What puts figures side by side, with its rule for each trait: the part of the table of comparability that
 * {@code docs/comparability.md} has beside that of the calculations.
 *
 * <p>The switches have no default: a new trait does not compile without a rule.
 */
enum PresentationRules implements TraitRules {
    /** A ranking of regions; the inputs are the ranked values. */
    RANKING("ranking of regions") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, COUNTERPART, DIMENSIONS -> EQUAL;
                case PERIOD ->
                    used(
                            "equal; other periods of the same length are rejected unless `OTHER_PERIOD`",
                            PeriodChecks::ranked);
                case UNIT, SCALE, REGION, COMPOSITION, TERRITORY, COLLECTION, REFERENCE, PRICE_BASIS ->
                    ORDER.rule(trait);
                case SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE, SAMPLING_ERROR ->
                    ORDER.rule(trait);
            };
        }
    },
    /** An order by value; the inputs are the values in the order. */
    ORDER("order by value") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, REGION, COUNTERPART, DIMENSIONS -> recorded("each value keeps its own");
                case UNIT, COLLECTION, REFERENCE, GROWTH_BASIS, INDEX_BASE -> EQUAL;
                case SCALE -> free("an order needs no natural zero");
                case COMPOSITION, TERRITORY -> Calculation.SAME_TERRITORY;
                case PERIOD -> used("same frequency and length", PeriodChecks::ordered);
                case PRICE_BASIS -> used("one base of constant prices, unless `OTHER_PRICE_BASIS`", PriceChecks::one);
                case SEASONAL_ADJUSTMENT -> Calculation.SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> Calculation.ONE_CONVERSION;
                case VINTAGE -> Calculation.SAME_VINTAGE;
                case SAMPLING_ERROR -> free("an order has no margin of sampling error");
            };
        }
    },
    /** A line of a chart; the inputs are two values that it joins. */
    LINE("line of a chart") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, REGION, COUNTERPART, DIMENSIONS -> recorded("the series or the axis names them");
                case SCALE -> free("a line needs no natural zero");
                case SAMPLING_ERROR -> free("a line has no margin of sampling error");
                case UNIT, COMPOSITION, TERRITORY, PERIOD, COLLECTION, REFERENCE, PRICE_BASIS -> ORDER.rule(trait);
                case SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE -> ORDER.rule(trait);
            };
        }
    },
    /** A total of rows with one property; the inputs are the added values. */
    TOTAL("total by a property") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, REFERENCE -> EQUAL;
                case SCALE -> Calculation.ADDITIVE_SCALE;
                case REGION -> used("disjoint in each period", TotalChecks::regions);
                case COMPOSITION, TERRITORY -> Calculation.SAME_TERRITORY;
                case COUNTERPART -> recorded("compared with the dimensions");
                case DIMENSIONS ->
                    used("one value of each part: no total beside its parts, and no part twice", TotalChecks::parts);
                case PERIOD -> used("periods of one region and category do not overlap", TotalChecks::periods);
                case COLLECTION ->
                    used(
                            "flows over time, stocks of one period; annual rates do not add over time",
                            TotalChecks::collection);
                case PRICE_BASIS ->
                    used(
                            "one base of constant prices, unless `OTHER_PRICE_BASIS`; chained volumes of several"
                                    + " regions or categories are rejected unless `NOT_ADDITIVE`",
                            TotalChecks::prices);
                case SEASONAL_ADJUSTMENT -> Calculation.SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> Calculation.ONE_CONVERSION;
                case GROWTH_BASIS -> Calculation.NO_GROWTH;
                case INDEX_BASE -> Calculation.NO_INDEX;
                case VINTAGE -> Calculation.SAME_VINTAGE;
                case SAMPLING_ERROR -> free("a total has no margin of sampling error");
            };
        }
    },
    /** A table, or a file that is written; the inputs are the rows. */
    TABLE("table or file") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, REGION, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION, REFERENCE -> NAMED;
                case PRICE_BASIS, SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE -> NAMED;
                case SAMPLING_ERROR -> NAMED;
                case TERRITORY -> recorded("a note where the dataset declares it");
                case SCALE, COMPOSITION -> free("follows from the indicator, the region and the period");
            };
        }
    };

    private static final Rule NAMED = recorded("a column where rows differ, above the table where they do not");

    private final String description;

    PresentationRules(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    @Override
    public Rule of(Trait trait) {
        return rule(trait);
    }

    /** Creates the rule for a trait. */
    abstract Rule rule(Trait trait);
}
