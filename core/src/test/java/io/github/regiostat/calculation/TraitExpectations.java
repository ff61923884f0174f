// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.Expected.accepted;
import static io.github.regiostat.calculation.Expected.acceptedAside;
import static io.github.regiostat.calculation.Expected.computed;
import static io.github.regiostat.calculation.Expected.invalid;
import static io.github.regiostat.calculation.Expected.noted;
import static io.github.regiostat.calculation.Expected.refused;
import static io.github.regiostat.calculation.Expected.rejected;
import static io.github.regiostat.calculation.Expected.same;
import static io.github.regiostat.calculation.Expected.unstated;

import io.github.regiostat.measurement.Trait;

/**
 * The expected outcome of each calculation after each change, written by hand. The switches have no default: a new
 * calculation or a new change does not compile without an expected outcome.
 */
final class TraitExpectations {
    private TraitExpectations() {}

    /** Returns the outcome if the first or the second input is changed. */
    static Expected of(Calculation calculation, TraitChange change, boolean first) {
        return switch (calculation) {
            case GROWTH -> growth(change, first);
            case LEVEL_BEFORE -> levelBefore(change, first);
            case SUM_OVER_TIME -> sumOverTime(change);
            case SUM_OVER_REGIONS -> sumOverRegions(change);
            case PARTIAL_SUM -> partialSum(change);
            case APPORTIONED_SUM -> apportionedSum(change);
            case SUM_OVER_CATEGORIES -> sumOverCategories(change);
            case SHARE -> share(change, first);
            case DIFFERENCE_IN_POINTS -> differenceInPoints(change);
            case SHARE_OF_REFERENCE -> shareOfReference(change, first);
            case MULTIPLE -> multiple(change);
            case RATIO -> ratio(change, first);
            case WEIGHTED_MEAN -> weightedMean(change);
            case WEIGHT -> weight(change);
            case APPORTIONED_MEAN -> apportionedMean(change);
            case COVERAGE -> coverage(change);
            case COVERED ->
                first && change == TraitChange.WITH_MARGIN
                        ? acceptedAside(Accept.INDEPENDENT_SAMPLES)
                        : covered(change);
            case REAL -> real(change, first);
            case INDEX_LINK -> indexLink(change);
            case CONVERSION -> conversion(change);
            case IMPLIED_RATE -> impliedRate(change);
            case DISPERSION -> SeriesTraitExpectations.dispersion(change);
            case LEVEL_AFTER -> SeriesTraitExpectations.levelAfter(change, first);
            case CHAINED_GROWTH -> SeriesTraitExpectations.chainedGrowth(change, first);
            case ANNUALISED_GROWTH -> SeriesTraitExpectations.annualisedGrowth(change);
            case ANNUAL_RATE -> SeriesTraitExpectations.annualRate(change);
            case DIFFERENCE -> SeriesTraitExpectations.difference(change);
            case COMBINATION -> SeriesTraitExpectations.combination(change);
            case DECUMULATION -> SeriesTraitExpectations.decumulation(change);
            case RATIO_OF_CATEGORIES -> SeriesTraitExpectations.ratioOfCategories(change, first);
            case MEAN_OVER_TIME -> SeriesTraitExpectations.meanOverTime(change);
            case REAL_GROWTH -> SeriesTraitExpectations.realGrowth(change, first);
            case IMPLICIT_DEFLATOR -> SeriesTraitExpectations.implicitDeflator(change, first);
            case INDEX_OVERLAP -> SeriesTraitExpectations.indexOverlap(change);
        };
    }

    private static Expected growth(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    FISCAL_YEAR,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    OTHER_CONVERSION,
                    PARITIES,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case WITHOUT_DEFINITION,
                    UNKNOWN_MEMBERS,
                    UNKNOWN_COLLECTION,
                    WITHOUT_WHOLE,
                    UNSTATED_PRICES,
                    UNSTATED_ADJUSTMENT -> unstated();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_PERIOD -> first ? refused() : computed();
            case OTHER_PRICES, OTHER_CONSTANT_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case PREVIOUS_YEAR_PRICES -> first ? accepted(Accept.OTHER_PRICE_BASIS) : same();
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE -> invalid();
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
            case WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
        };
    }

    static Expected levelBefore(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR, OTHER_PRICES, PREVIOUS_YEAR_PRICES -> first ? refused() : same();
            case OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    UNKNOWN_COLLECTION,
                    ANNUAL_RATE,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    UNSTATED_PRICES,
                    OTHER_CONSTANT_PRICES,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    CONVERTED,
                    PARITIES,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case UNKNOWN_MEMBERS, UNSTATED_ADJUSTMENT -> unstated();
            case OTHER_COLLECTION, REFERENCE_REGION, REFERENCE_PERIOD -> first ? same() : refused();
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case OTHER_CONVERSION -> invalid();
            case REAL_GROWTH -> refused(Trait.PRICE_BASIS);
            case UNSTATED_GROWTH -> acceptedAside(Accept.UNSTATED_GROWTH_BASIS);
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    static Expected sumOverTime(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_UNIT,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case WITHOUT_DEFINITION,
                    UNKNOWN_MEMBERS,
                    UNKNOWN_COLLECTION,
                    WITHOUT_WHOLE,
                    UNSTATED_PRICES,
                    UNSTATED_ADJUSTMENT -> unstated();
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_PERIOD, FISCAL_YEAR, QUARTER -> rejected("");
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE, OTHER_BASE, MOVING_BASE, REGION_BASE ->
                invalid();
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected sumOverRegions(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_UNIT,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT -> unstated();
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case PART_OF_MEMBERS,
                    UNKNOWN_MEMBERS,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_TERRITORY -> noted("Territory: CN with [HK]");
            case FISCAL_YEAR -> accepted(Accept.OTHER_PERIOD);
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected partialSum(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_UNIT,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT -> unstated();
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case PART_OF_MEMBERS,
                    UNKNOWN_MEMBERS,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_TERRITORY -> noted("Territory: CN with [HK]");
            case FISCAL_YEAR -> accepted(Accept.OTHER_PERIOD);
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    /** The caller states which regions share territory. */
    private static Expected apportionedSum(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_REGION, CONTAINING_REGION -> same();
            default -> sumOverRegions(change);
        };
    }

    private static Expected sumOverCategories(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_UNIT,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    PART_OF_MEMBERS,
                    OTHER_TERRITORY,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT ->
                unstated();
            case WITHOUT_NATURAL_ZERO, OTHER_CATEGORY, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE, OTHER_BASE, MOVING_BASE, REGION_BASE ->
                invalid();
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected share(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COLLECTION,
                    UNKNOWN_COLLECTION,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_UNIT,
                    OTHER_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    OTHER_CATEGORY,
                    OTHER_PERIOD,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case CONTAINING_REGION, WITHOUT_COUNTERPART, WITHOUT_CATEGORY -> first ? refused() : same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case UNKNOWN_MEMBERS, UNSTATED_PRICES, UNSTATED_ADJUSTMENT -> unstated();
            case MORE_CATEGORIES -> first ? same() : refused();
            case FISCAL_YEAR, QUARTER -> accepted(Accept.OTHER_PERIOD);
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected differenceInPoints(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR, OTHER_DEFINITION -> accepted(Accept.OTHER_INDICATOR);
            case WITHOUT_DEFINITION,
                    UNKNOWN_MEMBERS,
                    UNKNOWN_COLLECTION,
                    WITHOUT_WHOLE,
                    UNSTATED_PRICES,
                    UNSTATED_ADJUSTMENT,
                    UNSTATED_GROWTH -> unstated();
            case OTHER_UNIT, OTHER_BASE, MOVING_BASE, REGION_BASE -> invalid();
            case WITHOUT_NATURAL_ZERO,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    REAL_GROWTH,
                    ANNUAL_AVERAGE -> refused();
            case OTHER_CATEGORY, WITHOUT_CATEGORY -> noted("industry: ");
            case MORE_CATEGORIES -> noted("sex: ");
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case OTHER_SPAN -> refused(Trait.REFERENCE);
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected shareOfReference(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COLLECTION,
                    UNKNOWN_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_UNIT,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER -> refused();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case UNKNOWN_MEMBERS, UNSTATED_PRICES, UNSTATED_ADJUSTMENT -> unstated();
            case REFERENCE_REGION -> first ? refused() : same();
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected multiple(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    OTHER_CONVERSION,
                    PARITIES,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, WITHOUT_WHOLE, UNSTATED_PRICES, UNSTATED_ADJUSTMENT -> unstated();
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE -> invalid();
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    static Expected ratio(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COLLECTION,
                    UNKNOWN_COLLECTION,
                    ANNUAL_RATE,
                    OTHER_PRICES,
                    UNSTATED_PRICES,
                    OTHER_CONSTANT_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_ADJUSTMENT,
                    UNSTATED_ADJUSTMENT,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_REGION,
                    CONTAINING_REGION,
                    PART_OF_MEMBERS,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    OTHER_CATEGORY,
                    OTHER_PERIOD,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD -> refused();
            case UNKNOWN_MEMBERS -> unstated();
            case OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case WITHOUT_COUNTERPART, WITHOUT_CATEGORY -> first ? refused() : acceptedAside(Accept.OTHER_DIMENSIONS);
            case MORE_CATEGORIES -> first ? acceptedAside(Accept.OTHER_DIMENSIONS) : refused();
            case FISCAL_YEAR -> first ? noted("Periods: ") : accepted(Accept.OTHER_PERIOD);
            case QUARTER -> first ? accepted(Accept.OTHER_PERIOD) : noted("Periods: ");
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    static Expected weightedMean(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    OTHER_CONVERSION,
                    PARITIES,
                    REAL_GROWTH,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case WITHOUT_DEFINITION,
                    UNKNOWN_COLLECTION,
                    WITHOUT_WHOLE,
                    UNSTATED_PRICES,
                    UNSTATED_ADJUSTMENT,
                    UNSTATED_GROWTH -> unstated();
            case OTHER_UNIT, PART_OF_MEMBERS, UNKNOWN_MEMBERS -> invalid();
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case FISCAL_YEAR -> accepted(Accept.OTHER_PERIOD);
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case OTHER_SPAN -> refused(Trait.REFERENCE);
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    /** Weights are numbers, which have no traits. */
    private static Expected apportionedMean(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case OTHER_TERRITORY -> noted("Territory: CN with [HK]");
            default -> weightedMean(change);
        };
    }

    private static Expected weight(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COLLECTION,
                    UNKNOWN_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    OTHER_PRICES,
                    UNSTATED_PRICES,
                    OTHER_CONSTANT_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_ADJUSTMENT,
                    UNSTATED_ADJUSTMENT,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case PART_OF_MEMBERS, UNKNOWN_MEMBERS -> invalid();
            case OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    ANNUAL_AVERAGE -> refused();
            case OTHER_PERIOD, FISCAL_YEAR, QUARTER -> acceptedAside(Accept.OTHER_WEIGHTS);
            case OTHER_SPAN, OTHER_BASE, MOVING_BASE, REGION_BASE -> acceptedAside(Accept.OTHER_WEIGHTS, Trait.PERIOD);
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected coverage(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> same();
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_UNIT,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT ->
                noted("Unstated by an input: ");
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case PART_OF_MEMBERS,
                    UNKNOWN_MEMBERS,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_TERRITORY -> acceptedAside(Accept.OTHER_TERRITORY);
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> acceptedAside(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> acceptedAside(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case OTHER_VINTAGE -> acceptedAside(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected covered(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> same();
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_COLLECTION,
                    UNKNOWN_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_PRICES,
                    UNSTATED_PRICES,
                    OTHER_CONSTANT_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_ADJUSTMENT,
                    UNSTATED_ADJUSTMENT,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    OTHER_VINTAGE,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_REGION, CONTAINING_REGION -> rejected("");
            case PART_OF_MEMBERS,
                    UNKNOWN_MEMBERS,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            case OTHER_TERRITORY -> acceptedAside(Accept.OTHER_TERRITORY);
            case OTHER_PERIOD, FISCAL_YEAR, QUARTER -> refused();
        };
    }

    private static Expected real(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    OTHER_UNIT,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_COLLECTION,
                    UNKNOWN_COLLECTION,
                    ANNUAL_RATE,
                    UNSTATED_PRICES,
                    OTHER_BASE,
                    OTHER_VINTAGE,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_REGION,
                    PART_OF_MEMBERS,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    OTHER_CATEGORY,
                    OTHER_PERIOD,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    CONVERTED,
                    PARITIES,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case CONTAINING_REGION, WITHOUT_COUNTERPART, WITHOUT_CATEGORY ->
                first ? refused() : acceptedAside(Accept.BROADER_DEFLATOR);
            case UNKNOWN_MEMBERS, UNSTATED_ADJUSTMENT -> unstated();
            case OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case MORE_CATEGORIES -> first ? acceptedAside(Accept.BROADER_DEFLATOR) : refused();
            case FISCAL_YEAR, QUARTER -> accepted(Accept.OTHER_PERIOD);
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    OTHER_CONSTANT_PRICES,
                    OTHER_CONVERSION,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE -> invalid();
            case OTHER_PRICES, PREVIOUS_YEAR_PRICES -> first ? refused() : same();
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
        };
    }

    private static Expected indexLink(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_PRICES,
                    OTHER_CONSTANT_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_ADJUSTMENT,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT ->
                unstated();
            case OTHER_UNIT, OTHER_WHOLE, WITHOUT_WHOLE, REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE ->
                invalid();
            case WITHOUT_NATURAL_ZERO,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    private static Expected conversion(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> same();
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    WITHOUT_NATURAL_ZERO,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    PART_OF_MEMBERS,
                    UNKNOWN_MEMBERS,
                    OTHER_TERRITORY,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    UNSTATED_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_ADJUSTMENT,
                    UNSTATED_ADJUSTMENT,
                    CONVERTED,
                    OTHER_VINTAGE,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_UNIT, OTHER_PRICES -> computed();
            case OTHER_PERIOD, FISCAL_YEAR, QUARTER, UNKNOWN_COLLECTION, OTHER_CONSTANT_PRICES, PARITIES ->
                rejected("");
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    OTHER_CONVERSION,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
        };
    }

    private static Expected impliedRate(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> refused();
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    PART_OF_MEMBERS,
                    OTHER_TERRITORY,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_PRICES,
                    OTHER_CONSTANT_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_ADJUSTMENT,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    OTHER_VINTAGE -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT ->
                unstated();
            case OTHER_UNIT -> rejected("");
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
        };
    }
}
