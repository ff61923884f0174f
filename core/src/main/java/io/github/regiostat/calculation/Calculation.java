// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.Rule.EQUAL;
import static io.github.regiostat.calculation.Rule.absent;
import static io.github.regiostat.calculation.Rule.equalOr;
import static io.github.regiostat.calculation.Rule.equalUnless;
import static io.github.regiostat.calculation.Rule.free;
import static io.github.regiostat.calculation.Rule.recorded;
import static io.github.regiostat.calculation.Rule.used;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The calculations with their rule for each trait of the inputs: the table of comparability. The page
 * {@code docs/comparability.md} is generated from it.
 *
 * <p>The switches have no default: a new trait does not compile without a rule of each calculation.
 */
enum Calculation implements TraitRules {
    /** Growth or difference over time; the inputs are the earlier and the later level. */
    GROWTH("growth, difference over time") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, REGION, COUNTERPART, DIMENSIONS, COLLECTION, REFERENCE -> EQUAL;
                case SCALE -> NATURAL_ZERO;
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD ->
                    used("same frequency, length and reporting year, the later after the earlier", PeriodChecks::later);
                case PRICE_BASIS ->
                    used(
                            "one base of constant prices, unless `OTHER_PRICE_BASIS`; growth at prices of the previous"
                                    + " year runs from current prices of the year before",
                            PriceChecks::growth);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> absent("Growth must be calculated from levels; growth rates have a difference");
                case INDEX_BASE -> used("a fixed period, equal; a moving base is chained first", IndexChecks::overTime);
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** The level before a growth rate; the inputs are the later level and the growth rate. */
    LEVEL_BEFORE("level before or after a growth rate") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> used("the growth rate is that of the level's indicator", GrowthChecks::indicator);
                case UNIT -> used("a growth rate beside a level of any unit", GrowthChecks::levelIsNoRate);
                case SCALE -> free("a growth rate exists only on a scale with a natural zero");
                case REGION, COUNTERPART, DIMENSIONS -> EQUAL;
                case COLLECTION ->
                    used("equal, where the growth rate states it other than by default", GrowthChecks::collection);
                case COMPOSITION ->
                    used(
                            "equal, also in the period of the result, unless `OTHER_TERRITORY`",
                            GrowthChecks::composition);
                case TERRITORY ->
                    used("equal, also in the period of the result, unless `OTHER_TERRITORY`", TerritoryChecks::before);
                case PERIOD -> used("both end in one period", GrowthChecks::period);
                case REFERENCE ->
                    used(
                            "span and reference of the growth rate lead from the level's period to the result's",
                            GrowthChecks::reference);
                case PRICE_BASIS ->
                    used(
                            "for money, nominal growth with current prices, real growth with real prices;"
                                    + " real growth on unstated prices is rejected unless `UNSTATED_GROWTH_BASIS`",
                            GrowthChecks::prices);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS ->
                    used("the level is not converted: compute before converting", ConversionChecks::growthUnit);
                case GROWTH_BASIS ->
                    used("for money, stated as nominal or real, unless `UNSTATED_GROWTH_BASIS`", GrowthChecks::basis);
                case INDEX_BASE -> used("a fixed period", IndexChecks::overTime);
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** The level after a growth rate; the inputs are the earlier level and the growth rate. */
    LEVEL_AFTER("level after a growth rate") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case COMPOSITION ->
                    used(
                            "equal, also in the period of the result, unless `OTHER_TERRITORY`",
                            GrowthChecks::compositionAfter);
                case PERIOD -> used("growth starts in the period of the level", GrowthChecks::periodAfter);
                case REFERENCE -> used("growth has no other reference", GrowthChecks::referenceAfter);
                case TERRITORY ->
                    used("equal, also in the period of the result, unless `OTHER_TERRITORY`", TerritoryChecks::after);
                case INDICATOR, UNIT, SCALE, REGION, COUNTERPART, DIMENSIONS, COLLECTION, PRICE_BASIS ->
                    LEVEL_BEFORE.rule(trait);
                case SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE ->
                    LEVEL_BEFORE.rule(trait);
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** Growth over a whole span; the inputs are the growth rates of its consecutive parts. */
    CHAINED_GROWTH("chained growth") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, REGION, COUNTERPART, DIMENSIONS, COLLECTION, GROWTH_BASIS -> EQUAL;
                case SCALE -> free("a growth rate exists only on a scale with a natural zero");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD -> used("each rate starts where the one before ends", GrowthChecks::consecutive);
                case REFERENCE -> EQUAL;
                case PRICE_BASIS -> equalUnless(Accept.OTHER_PRICE_BASIS);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case INDEX_BASE -> free("growth rates are not index numbers");
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** A growth rate compounded to a year. */
    ANNUALISED_GROWTH("growth at the annual rate") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case GROWTH_BASIS -> recorded("the result is an annual average over the same duration");
                case INDICATOR, UNIT, SCALE, REGION, COMPOSITION, TERRITORY, COUNTERPART, DIMENSIONS, PERIOD ->
                    free("one growth rate is compounded, whatever it measures");
                case COLLECTION, REFERENCE, PRICE_BASIS, SEASONAL_ADJUSTMENT, CONVERSION_BASIS, INDEX_BASE, VINTAGE ->
                    free("one growth rate is compounded, whatever it measures");
                case SAMPLING_ERROR -> NO_MARGIN;
            };
        }
    },
    /** An amount at the annual rate, or the amount of the period of an annual rate. */
    ANNUAL_RATE("flow at the annual rate") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case PERIOD -> used("1 to 11 whole months", PeriodChecks::partOfYear);
                case COLLECTION -> used("summed over the period; the result is marked", PeriodChecks::summed);
                case INDICATOR, UNIT, SCALE, REGION, COMPOSITION, TERRITORY, COUNTERPART, DIMENSIONS, REFERENCE ->
                    free("one flow is scaled, whatever it measures");
                case SEASONAL_ADJUSTMENT -> recorded("a flow that is stated as unadjusted is noted");
                case PRICE_BASIS, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE ->
                    free("one flow is scaled, whatever it measures");
                case SAMPLING_ERROR -> recorded("the margin of sampling error is scaled like the flow");
            };
        }
    },
    /** An absolute difference; the inputs are the level and the level to subtract. */
    DIFFERENCE("absolute difference of levels") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, COUNTERPART, DIMENSIONS -> NAMED_DIFFERENCE;
                case UNIT, COLLECTION, REFERENCE -> EQUAL;
                case SCALE -> free("differences need no natural zero");
                case REGION -> recorded("the other region is the reference");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD ->
                    used(
                            "same frequency, length and reporting year; another period is the reference",
                            PeriodChecks::sameLength);
                case PRICE_BASIS -> used("one base of constant prices, unless `OTHER_PRICE_BASIS`", PriceChecks::one);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A sum or difference of indicators or categories that belong together, because the call names the result. */
    COMBINATION("sum or difference that the call names") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the call names that of the result; the derivation has those of the parts");
                case UNIT, REGION, COLLECTION, REFERENCE -> EQUAL;
                case SCALE -> free("differences need no natural zero");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case COUNTERPART ->
                    used(
                            "the same regions, in one direction or in both; the result of both directions has none",
                            CategoryChecks::combinedCounterparts);
                case DIMENSIONS ->
                    used(
                            "equal, or categories of one indicator, which are left out of the result",
                            CategoryChecks::combinedCategories);
                case PERIOD,
                        PRICE_BASIS,
                        SEASONAL_ADJUSTMENT,
                        CONVERSION_BASIS,
                        GROWTH_BASIS,
                        INDEX_BASE,
                        VINTAGE,
                        SAMPLING_ERROR -> PARTIAL_SUM.rule(trait);
            };
        }
    },
    /** The amounts of parts of a year from cumulated ones, such as of the second quarter from the half-year. */
    DECUMULATION("amount of a period from cumulated amounts") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case PERIOD ->
                    used("each starts with the first and ends after the one before", PeriodChecks::cumulated);
                case INDICATOR,
                        UNIT,
                        SCALE,
                        REGION,
                        COMPOSITION,
                        TERRITORY,
                        COUNTERPART,
                        DIMENSIONS,
                        COLLECTION,
                        REFERENCE -> SUM_OVER_TIME.rule(trait);
                case PRICE_BASIS, SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE ->
                    SUM_OVER_TIME.rule(trait);
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** A mean over adjacent periods. */
    MEAN_OVER_TIME("mean over time") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> used("equal; a ratio is rejected unless `PLAIN_MEAN`", MeanChecks::indicator);
                case UNIT, REGION, COUNTERPART, DIMENSIONS, REFERENCE -> EQUAL;
                case SCALE -> free("a mean needs no natural zero");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD ->
                    used(
                            "the periods join without gap or overlap, or are days of a stock",
                            PeriodChecks::adjacentOrDaysOfStock);
                case COLLECTION -> EQUAL;
                case PRICE_BASIS -> used("one base of constant prices, unless `OTHER_PRICE_BASIS`", PriceChecks::one);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS ->
                    absent("Growth rates of consecutive periods are chained by Growth.chained, and have no mean");
                case INDEX_BASE -> used("a fixed period, equal; a moving base is chained first", IndexChecks::overTime);
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A sum of a flow over adjacent periods. */
    SUM_OVER_TIME("sum over time") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> NAMED_SUM;
                case UNIT, REGION, COUNTERPART, DIMENSIONS, REFERENCE -> EQUAL;
                case SCALE -> ADDITIVE_SCALE;
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD -> used("the periods join without gap or overlap", PeriodChecks::adjacent);
                case COLLECTION -> used("flows, summed over the period; annual rates do not add", PeriodChecks::flows);
                case PRICE_BASIS ->
                    used(
                            "one base of constant prices, unless `OTHER_PRICE_BASIS`; chained volumes are noted",
                            PriceChecks::sumOverTime);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A sum over all members of a group. */
    SUM_OVER_REGIONS("sum over regions") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case COMPOSITION -> used("the members cover the group on the date", GroupChecks::complete);
                case INDICATOR,
                        UNIT,
                        SCALE,
                        REGION,
                        TERRITORY,
                        COUNTERPART,
                        DIMENSIONS,
                        PERIOD,
                        COLLECTION,
                        REFERENCE -> PARTIAL_SUM.rule(trait);
                case PRICE_BASIS,
                        SEASONAL_ADJUSTMENT,
                        CONVERSION_BASIS,
                        GROWTH_BASIS,
                        INDEX_BASE,
                        VINTAGE,
                        SAMPLING_ERROR -> PARTIAL_SUM.rule(trait);
            };
        }
    },
    /** A sum over the members of a group that have a figure. */
    PARTIAL_SUM("partial sum over regions") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, DIMENSIONS, COLLECTION, REFERENCE -> EQUAL;
                case SCALE -> ADDITIVE_SCALE;
                case REGION ->
                    used(
                            "disjoint members of the group on the date; no predecessor with its successors",
                            GroupChecks::disjoint);
                case COMPOSITION -> recorded("the result has the members that have a figure");
                case TERRITORY -> used("disjoint by statistical territory, noted", GroupChecks::territory);
                case COUNTERPART -> used("equal; a flow inside the group is counted once", GroupChecks::counterpart);
                case PERIOD -> ONE_PERIOD;
                case PRICE_BASIS ->
                    used(
                            "one base of constant prices, unless `OTHER_PRICE_BASIS`; chained volumes are"
                                    + " rejected unless `NOT_ADDITIVE`",
                            PriceChecks::sum);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A sum over regions that lie in a region of another edition in whole or in part. */
    APPORTIONED_SUM("sum for a region with other borders") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case REGION -> recorded("the regions share territory with the region of the result");
                case COMPOSITION -> free("regions of an edition are not groups");
                case INDICATOR, UNIT, SCALE, TERRITORY, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION, REFERENCE ->
                    PARTIAL_SUM.rule(trait);
                case PRICE_BASIS,
                        SEASONAL_ADJUSTMENT,
                        CONVERSION_BASIS,
                        GROWTH_BASIS,
                        INDEX_BASE,
                        VINTAGE,
                        SAMPLING_ERROR -> PARTIAL_SUM.rule(trait);
            };
        }
    },
    /** A sum over disjoint categories of one dimension. */
    SUM_OVER_CATEGORIES("sum over categories") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> NAMED_SUM;
                case UNIT, REGION, COMPOSITION, TERRITORY, COUNTERPART, PERIOD, COLLECTION -> EQUAL;
                case SCALE -> ADDITIVE_SCALE;
                case DIMENSIONS ->
                    used(
                            "disjoint categories of one dimension by their code list; totals beside their parts are"
                                    + " rejected",
                            CategoryChecks::disjoint);
                case REFERENCE ->
                    used("shares of one named whole, which add up to at most 100 %", CategoryChecks::whole);
                case PRICE_BASIS,
                        SEASONAL_ADJUSTMENT,
                        CONVERSION_BASIS,
                        GROWTH_BASIS,
                        INDEX_BASE,
                        VINTAGE,
                        SAMPLING_ERROR -> PARTIAL_SUM.rule(trait);
            };
        }
    },
    /** A share; the inputs are the part and the whole. */
    SHARE("share") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the result names both; they may differ, as debt and GDP");
                case UNIT, REFERENCE -> EQUAL;
                case SCALE -> ADDITIVE_SCALE;
                case REGION -> used("the whole's region is or contains the part's", CategoryChecks::wholeRegion);
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case COUNTERPART ->
                    used("the whole's counterpart includes the part's", CategoryChecks::wholeCounterpart);
                case DIMENSIONS ->
                    used(
                            "the whole's categories are or contain the part's, or are totals",
                            CategoryChecks::wholeCategories);
                case PERIOD -> FITTING_PERIOD;
                case COLLECTION -> FITTING_COLLECTION;
                case PRICE_BASIS ->
                    used(
                            "one base of constant prices, unless `OTHER_PRICE_BASIS`; chained volumes are"
                                    + " rejected unless `NOT_ADDITIVE`",
                            PriceChecks::share);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A difference of percentages or growth rates; the inputs are the rate and the rate to subtract. */
    DIFFERENCE_IN_POINTS("difference of percentages or growth rates, in points") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> equalUnless(Accept.OTHER_INDICATOR);
                case UNIT, COUNTERPART, COLLECTION, REFERENCE, GROWTH_BASIS -> EQUAL;
                case SCALE -> free("differences need no natural zero");
                case REGION -> recorded("the other region is the reference");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case DIMENSIONS -> recorded("categories that differ are left out of the result");
                case PERIOD -> recorded("the other period is the reference");
                case PRICE_BASIS -> equalUnless(Accept.OTHER_PRICE_BASIS);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> free("percentages have no currency");
                case INDEX_BASE -> free("percentages are not index numbers");
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** The share of a reference; the inputs are a share and the points by which it exceeds the reference. */
    SHARE_OF_REFERENCE("share of the reference, from a difference in points") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the result is of the share's indicator");
                case UNIT -> recorded("percent less percentage points");
                case SCALE -> free("differences need no natural zero");
                case REGION, COUNTERPART, DIMENSIONS, PERIOD -> EQUAL;
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case COLLECTION -> free("points are collected like their share");
                case REFERENCE -> used("the points name a region or a period", CategoryChecks::reference);
                case PRICE_BASIS -> equalUnless(Accept.OTHER_PRICE_BASIS);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> free("percentages have no currency");
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** A multiple; the inputs are the numerator and the denominator. */
    MULTIPLE("multiple, ratio of levels") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the result names both");
                case UNIT, COLLECTION, REFERENCE -> EQUAL;
                case SCALE -> NATURAL_ZERO;
                case REGION -> recorded("another region is the reference of the result");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case COUNTERPART -> recorded("the derivation has both");
                case DIMENSIONS -> recorded("the derivation has both");
                case PERIOD -> recorded("another period is the reference of the result");
                case PRICE_BASIS -> used("one base of constant prices, unless `OTHER_PRICE_BASIS`", PriceChecks::one);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE ->
                    used(
                            "equal and not moving; a base that is a region compares regions of one period;"
                                    + " a multiple across regions is rejected unless `INDEX_ACROSS_REGIONS`",
                            IndexChecks::multiple);
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A ratio; the inputs are the numerator and the denominator. */
    RATIO("per capita, ratio by definition") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the definition of the ratio names both, or the result does");
                case UNIT -> recorded("the unit of the result follows from both");
                case SCALE -> ADDITIVE_SCALE;
                case REGION, COMPOSITION, REFERENCE -> EQUAL;
                case TERRITORY -> SAME_TERRITORY;
                case COUNTERPART ->
                    used(
                            "equal where both have one; one of the numerator alone is rejected unless"
                                    + " `OTHER_DIMENSIONS`",
                            CategoryChecks::ratioCounterpart);
                case DIMENSIONS ->
                    used(
                            "equal where both have one; one of the numerator alone is rejected unless"
                                    + " `OTHER_DIMENSIONS`",
                            CategoryChecks::ratioCategories);
                case PERIOD -> FITTING_PERIOD;
                case COLLECTION -> FITTING_COLLECTION;
                case PRICE_BASIS -> used("of money over money as for a share, otherwise free", PriceChecks::ratio);
                case SEASONAL_ADJUSTMENT -> free("a denominator such as a population is not adjusted");
                case CONVERSION_BASIS ->
                    used("of money over money as for a share, otherwise free", ConversionChecks::ratio);
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** A ratio of two categories of one indicator, such as women to men; the inputs are numerator and denominator. */
    RATIO_OF_CATEGORIES("ratio of categories that the call names") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case DIMENSIONS ->
                    used(
                            "categories of the same dimensions; those that differ are left out of the result",
                            CategoryChecks::combinedCategories);
                case INDICATOR,
                        UNIT,
                        SCALE,
                        REGION,
                        COMPOSITION,
                        TERRITORY,
                        COUNTERPART,
                        PERIOD,
                        COLLECTION,
                        REFERENCE -> RATIO.rule(trait);
                case PRICE_BASIS,
                        SEASONAL_ADJUSTMENT,
                        CONVERSION_BASIS,
                        GROWTH_BASIS,
                        INDEX_BASE,
                        VINTAGE,
                        SAMPLING_ERROR -> RATIO.rule(trait);
            };
        }
    },
    /** A weighted mean; the inputs are the values. */
    WEIGHTED_MEAN("weighted mean: values") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, COUNTERPART, DIMENSIONS, COLLECTION, REFERENCE, INDEX_BASE -> EQUAL;
                case SCALE -> free("a mean needs no natural zero");
                case REGION -> PARTIAL_SUM.rule(trait);
                case COMPOSITION -> SUM_OVER_REGIONS.rule(trait);
                case TERRITORY -> PARTIAL_SUM.rule(trait);
                case PERIOD -> ONE_PERIOD;
                case PRICE_BASIS -> equalUnless(Accept.OTHER_PRICE_BASIS);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> ONE_CONVERSION;
                case GROWTH_BASIS -> used("equal; average annual rates are rejected", GrowthChecks::mean);
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** The weight of one value of a weighted mean; the inputs are the value and its weight. */
    WEIGHT("weighted mean: a value and its weight") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR ->
                    used(
                            "growth by the level that grows, a ratio by its denominator; otherwise any, noted",
                            WeightChecks::indicator);
                case UNIT -> free("weights are shares of their total");
                case SCALE -> ADDITIVE_SCALE;
                case REGION, COUNTERPART, DIMENSIONS -> EQUAL;
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD ->
                    used(
                            "growth: the period that it starts from; an index: its base period; otherwise the value's;"
                                    + " another is rejected unless `OTHER_WEIGHTS`",
                            WeightChecks::period);
                case COLLECTION -> free("a weight is a flow or a stock");
                case REFERENCE -> free("a weight is compared with the other weights alone");
                case PRICE_BASIS -> free("a weight is compared with the other weights alone");
                case SEASONAL_ADJUSTMENT -> free("a weight is compared with the other weights alone");
                case CONVERSION_BASIS -> free("weights are shares of their total");
                case GROWTH_BASIS -> free("a weight is not a growth rate");
                case INDEX_BASE -> free("a weight is not an index number");
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** A measure of dispersion or concentration; the inputs are the values of the members of a group. */
    DISPERSION("dispersion between regions: values") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case SCALE -> NATURAL_ZERO;
                case GROWTH_BASIS -> absent("Growth rates have no dispersion relative to their mean");
                case INDEX_BASE ->
                    used(
                            "equal and not moving; a base that is a period is rejected unless `INDEX_ACROSS_REGIONS`",
                            IndexChecks::acrossRegions);
                case INDICATOR, UNIT, REGION, COMPOSITION, TERRITORY, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION ->
                    WEIGHTED_MEAN.rule(trait);
                case REFERENCE, PRICE_BASIS, SEASONAL_ADJUSTMENT, CONVERSION_BASIS, VINTAGE, SAMPLING_ERROR ->
                    WEIGHTED_MEAN.rule(trait);
            };
        }
    },
    /** A weighted mean over regions that lie in a region of another edition. */
    APPORTIONED_MEAN("weighted mean for a region with other borders") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case REGION -> recorded("the regions lie in the region of the result");
                case COMPOSITION -> free("regions of an edition are not groups");
                case INDICATOR, UNIT, SCALE, TERRITORY, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION, REFERENCE ->
                    WEIGHTED_MEAN.rule(trait);
                case PRICE_BASIS,
                        SEASONAL_ADJUSTMENT,
                        CONVERSION_BASIS,
                        GROWTH_BASIS,
                        INDEX_BASE,
                        VINTAGE,
                        SAMPLING_ERROR -> WEIGHTED_MEAN.rule(trait);
            };
        }
    },
    /** The coverage of a group; the inputs are the weights of its members. */
    COVERAGE("coverage of a group: weights") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case REGION -> recorded("members of the group; those without a weight are listed");
                case COMPOSITION, TERRITORY -> recorded("the coverage lists the members");
                case INDICATOR, UNIT, SCALE, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION, REFERENCE, PRICE_BASIS ->
                    PARTIAL_SUM.rule(trait);
                case SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE ->
                    PARTIAL_SUM.rule(trait);
                case SAMPLING_ERROR -> free("the coverage has no margin of sampling error");
            };
        }
    },
    /** The coverage of a group; the inputs are a measurement and a weight. */
    COVERED("coverage of a group: a measurement and a weight") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case PERIOD -> EQUAL;
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case INDICATOR, UNIT, SCALE, REGION, COUNTERPART, DIMENSIONS, COLLECTION, REFERENCE, PRICE_BASIS ->
                    free("the weight describes the members, not the measurement");
                case SEASONAL_ADJUSTMENT, CONVERSION_BASIS, GROWTH_BASIS, INDEX_BASE, VINTAGE, SAMPLING_ERROR ->
                    free("the weight describes the members, not the measurement");
            };
        }
    },
    /** A real amount; the inputs are the nominal amount and the deflator. */
    REAL("real from nominal") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the result is the real indicator of the nominal one");
                case UNIT -> recorded("money and an index");
                case SCALE -> ADDITIVE_SCALE;
                case REGION ->
                    used(
                            "equal; a containing region of the deflator is rejected unless `BROADER_DEFLATOR`",
                            CategoryChecks::deflatorRegion);
                case COMPOSITION, REFERENCE -> EQUAL;
                case TERRITORY -> SAME_TERRITORY;
                case COUNTERPART ->
                    used(
                            "equal; a deflator without one is rejected unless `BROADER_DEFLATOR`",
                            CategoryChecks::deflatorCounterpart);
                case DIMENSIONS ->
                    used(
                            "equal; a deflator with fewer is rejected unless `BROADER_DEFLATOR`",
                            CategoryChecks::deflatorCategories);
                case PERIOD -> FITTING_PERIOD;
                case COLLECTION -> FITTING_COLLECTION;
                case PRICE_BASIS ->
                    used("the amount is nominal; the result has the base of the deflator", PriceChecks::nominal);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS ->
                    absent("Amount to deflate must not be converted; deflate first, then convert at the base"
                            + " year's rate");
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> used("a fixed period", IndexChecks::deflator);
                case VINTAGE -> free("the deflator is another publication");
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** Real growth; the inputs are the nominal growth and the growth of prices. */
    REAL_GROWTH("real growth from nominal growth") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> recorded("the result is the real growth of the nominal one");
                case UNIT, COLLECTION -> EQUAL;
                case SCALE -> free("a growth rate exists only on a scale with a natural zero");
                case REGION, COUNTERPART, DIMENSIONS, COMPOSITION, TERRITORY, REFERENCE -> REAL.rule(trait);
                case PERIOD -> EQUAL;
                case PRICE_BASIS -> free("a growth rate is nominal or real instead");
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS ->
                    absent("Growth to deflate must be of amounts that are not converted; deflate before converting");
                case GROWTH_BASIS ->
                    used("nominal, unless `UNSTATED_GROWTH_BASIS`; over one duration", GrowthChecks::nominal);
                case INDEX_BASE -> free("growth rates are not index numbers");
                case VINTAGE -> free("the price index is another publication");
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** An implicit deflator; the inputs are the nominal and the real amount. */
    IMPLICIT_DEFLATOR("implicit deflator") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> equalUnless(Accept.OTHER_INDICATOR);
                case UNIT, REGION, COMPOSITION, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION, REFERENCE -> EQUAL;
                case SCALE -> ADDITIVE_SCALE;
                case TERRITORY -> SAME_TERRITORY;
                case PRICE_BASIS -> used("the first nominal, the second with a base period", PriceChecks::deflated);
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS ->
                    absent("Amounts of a deflator must not be converted; compute the deflator before converting");
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> INDEPENDENT_SAMPLES;
            };
        }
    },
    /** The overlap of two index series; the inputs are the index numbers of the older and the newer series. */
    INDEX_OVERLAP("link two index series: the overlap") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR -> equalUnless(Accept.OTHER_INDICATOR);
                case UNIT, REGION, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION, REFERENCE, PRICE_BASIS -> EQUAL;
                case SCALE -> free("an index has a natural zero");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case SEASONAL_ADJUSTMENT -> SAME_ADJUSTMENT;
                case CONVERSION_BASIS -> free("an index has no currency");
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> used("fixed periods, which may differ", IndexChecks::spliced);
                case VINTAGE -> free("the two series are separate publications");
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** Rebasing, linking or chaining of index numbers. */
    INDEX_LINK("rebase, link, chain an index") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case INDICATOR, UNIT, REGION, COUNTERPART, DIMENSIONS, COLLECTION, REFERENCE, PRICE_BASIS -> EQUAL;
                case SEASONAL_ADJUSTMENT -> EQUAL;
                case SCALE -> free("an index has a natural zero");
                case COMPOSITION, TERRITORY -> SAME_TERRITORY;
                case PERIOD -> recorded("the result has the base of the other period");
                case CONVERSION_BASIS -> free("an index has no currency");
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> used("equal; a fixed period to rebase, a moving base to chain", IndexChecks::linked);
                case VINTAGE -> SAME_VINTAGE;
                case SAMPLING_ERROR -> NO_MARGIN_FORMULA;
            };
        }
    },
    /** The conversion of one amount of money; {@code Measurement.convertedTo} applies these rules. */
    CONVERSION("conversion of money") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case UNIT -> recorded("the currency is replaced");
                case PERIOD -> recorded("the rate is of the period or its last day; more than a year is rejected");
                case COLLECTION -> recorded("decides between the average, the end and a day");
                case PRICE_BASIS -> recorded("constant prices take the rate of their base");
                case CONVERSION_BASIS -> recorded("the result has the basis of the rates; PPP never mixes with rates");
                case INDICATOR, SCALE, REGION, COMPOSITION, TERRITORY, COUNTERPART, DIMENSIONS, REFERENCE ->
                    free("one amount is converted, whatever it measures");
                case SEASONAL_ADJUSTMENT, GROWTH_BASIS, INDEX_BASE, VINTAGE ->
                    free("one amount is converted, whatever it measures");
                case SAMPLING_ERROR -> recorded("the margin of sampling error is converted like the value");
            };
        }
    },
    /** The exchange rate implied by one figure in two currencies. */
    IMPLIED_RATE("implied rate") {
        @Override
        Rule rule(Trait trait) {
            return switch (trait) {
                case UNIT -> recorded("two currencies");
                case SCALE -> ADDITIVE_SCALE;
                case INDICATOR, REGION, COMPOSITION, TERRITORY, COUNTERPART, DIMENSIONS, PERIOD, COLLECTION -> EQUAL;
                case REFERENCE, PRICE_BASIS, SEASONAL_ADJUSTMENT, CONVERSION_BASIS, VINTAGE -> EQUAL;
                case GROWTH_BASIS -> NO_GROWTH;
                case INDEX_BASE -> NO_INDEX;
                case SAMPLING_ERROR -> NO_MARGIN;
            };
        }
    };

    private static final Rule NATURAL_ZERO =
            used("a natural zero; without one only differences have a meaning", Calculation::requireNaturalZero);

    private static final Rule NAMED_DIFFERENCE = equalOr("for two indicators or categories that belong together, name"
            + " the indicator of the result: Differences.of(indicator, level, other)");
    private static final Rule NAMED_SUM = equalOr(
            "for indicators that belong together, name the indicator of the result: Sums.of(indicator, measurements)");
    static final Rule ADDITIVE_SCALE = free("sums and quotients of amounts with a natural zero only");
    static final Rule SAME_TERRITORY = equalUnless(Accept.OTHER_TERRITORY);
    static final Rule SAME_ADJUSTMENT = equalUnless(Accept.OTHER_SEASONAL_ADJUSTMENT);
    static final Rule SAME_VINTAGE = equalUnless(Accept.OTHER_VINTAGE);
    static final Rule ONE_CONVERSION =
            used("one basis: compute before converting; PPP only with PPP", ConversionChecks::one);
    private static final Rule ONE_PERIOD =
            used("equal; reporting years that differ are rejected unless `OTHER_PERIOD`", PeriodChecks::one);
    private static final Rule FITTING_PERIOD = used(
            "equal; a stock on a day in or next to the other's period, noted; a part of a year with a yearly value"
                    + " is rejected unless `OTHER_PERIOD`",
            PeriodChecks::fitting);
    private static final Rule FITTING_COLLECTION =
            used("two flows both at annual rates or neither", PeriodChecks::rates);
    private static final Rule INDEPENDENT_SAMPLES = used(
            "margins combine if the call states `INDEPENDENT_SAMPLES`; inputs of which only some have a margin are"
                    + " rejected unless `WITHOUT_MARGIN`",
            SamplingChecks::independent);
    private static final Rule NO_MARGIN_FORMULA = used(
            "no formula: an input with a margin is rejected unless `WITHOUT_MARGIN`", SamplingChecks::withoutFormula);
    private static final Rule NO_MARGIN = absent("Calculation has no formula for margins of sampling error; remove the"
            + " margin by toBuilder().withoutSamplingError()");
    static final Rule NO_GROWTH = absent("Growth rates cannot be part of this calculation");
    static final Rule NO_INDEX = absent("Index numbers cannot be part of this calculation");

    private final String description;

    private static void requireNaturalZero(List<? extends Measurement<?>> inputs, Comparison comparison) {
        for (int i = 0; i < inputs.size(); i++) {
            Measurement<?> input = inputs.get(i);
            comparison.require(
                    Trait.SCALE,
                    TraitValue.hasNaturalZero(input),
                    "Growth rates and multiples require a scale with a natural zero; compute a difference instead",
                    input,
                    input);
        }
    }

    Calculation(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    @Override
    public Rule of(Trait trait) {
        Map<Trait, Rule> rules = Objects.requireNonNull(Table.RULES.get(this), "rules");
        return Objects.requireNonNull(rules.get(trait), "rule");
    }

    /** Creates the rule for a trait. */
    abstract Rule rule(Trait trait);

    /** The rules of all calculations, created once. */
    private static final class Table {
        private static final Map<Calculation, Map<Trait, Rule>> RULES = rules();

        private static Map<Calculation, Map<Trait, Rule>> rules() {
            Map<Calculation, Map<Trait, Rule>> rules = new EnumMap<>(Calculation.class);
            for (Calculation calculation : Calculation.values()) {
                Map<Trait, Rule> ofCalculation = new EnumMap<>(Trait.class);
                for (Trait trait : Trait.values()) {
                    ofCalculation.put(trait, calculation.rule(trait));
                }
                rules.put(calculation, ofCalculation);
            }
            return rules;
        }
    }
}
