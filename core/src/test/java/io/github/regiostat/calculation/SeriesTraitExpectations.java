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

/** The expected outcome of each calculation with series after each change, written by hand. */
final class SeriesTraitExpectations {
    private SeriesTraitExpectations() {}

    /** As the level before, but growth over another span does not start in the period of the level. */
    static Expected levelAfter(TraitChange change, boolean first) {
        return change == TraitChange.OTHER_SPAN ? refused(Trait.PERIOD) : TraitExpectations.levelBefore(change, first);
    }

    static Expected chainedGrowth(TraitChange change, boolean first) {
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
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_CONVERSION,
                    PARITIES,
                    REAL_GROWTH,
                    ANNUAL_AVERAGE -> refused();
            case OTHER_SPAN -> refused(first ? Trait.REFERENCE : Trait.PERIOD);
            case WITHOUT_DEFINITION,
                    UNKNOWN_MEMBERS,
                    OTHER_COLLECTION,
                    UNSTATED_PRICES,
                    UNSTATED_ADJUSTMENT,
                    UNSTATED_GROWTH -> unstated();
            case WITHOUT_NATURAL_ZERO, UNKNOWN_COLLECTION, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
            case OTHER_UNIT, ANNUAL_RATE, OTHER_WHOLE, WITHOUT_WHOLE, OTHER_BASE, MOVING_BASE, REGION_BASE -> invalid();
            case OTHER_VINTAGE -> accepted(Accept.OTHER_VINTAGE);
        };
    }

    /** One growth rate agrees with itself. */
    static Expected annualisedGrowth(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> refused();
            case ANNUAL_AVERAGE -> refused();
            case OTHER_SPAN -> computed();
            case OTHER_UNIT, OTHER_WHOLE, WITHOUT_WHOLE, OTHER_BASE, MOVING_BASE, REGION_BASE -> invalid();
            default -> same();
        };
    }

    /** One amount agrees with itself; the year of a fiscal year is not a part of a year. */
    static Expected annualRate(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> same();
            case FISCAL_YEAR, OTHER_COLLECTION, UNKNOWN_COLLECTION, ANNUAL_RATE -> refused();
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
            default -> same();
        };
    }

    /** Parts of a named result may be of other indicators, and of flows in both directions. */
    static Expected combination(TraitChange change) {
        return switch (change) {
            case OTHER_INDICATOR, OTHER_DEFINITION, WITHOUT_DEFINITION, OTHER_DIRECTION -> same();
            case OTHER_REGION, CONTAINING_REGION, OTHER_PERIOD -> refused();
            case FISCAL_YEAR -> accepted(Accept.OTHER_PERIOD);
            default -> difference(change);
        };
    }

    static Expected decumulation(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_PERIOD, FISCAL_YEAR, QUARTER -> rejected("");
            default -> TraitExpectations.sumOverTime(change);
        };
    }

    static Expected ratioOfCategories(TraitChange change, boolean first) {
        return switch (change) {
            case OTHER_INDICATOR -> rejected("requires");
            case OTHER_CATEGORY -> same();
            case FISCAL_YEAR, QUARTER -> accepted(Accept.OTHER_PERIOD);
            case WITHOUT_CATEGORY, MORE_CATEGORIES -> refused();
            default -> TraitExpectations.ratio(change, first);
        };
    }

    static Expected difference(TraitChange change) {
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
                    FISCAL_YEAR,
                    QUARTER,
                    OTHER_COLLECTION,
                    ANNUAL_RATE,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_CONVERSION,
                    PARITIES -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT ->
                unstated();
            case WITHOUT_NATURAL_ZERO,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_PERIOD,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES -> accepted(Accept.OTHER_PRICE_BASIS);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case CONVERTED -> noted("Converted values (average)");
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

    /** As a sum over time, but of index numbers as well. */
    static Expected meanOverTime(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_BASE, MOVING_BASE, REGION_BASE -> refused();
            default -> TraitExpectations.sumOverTime(change);
        };
    }

    /** As a weighted mean, but without weights that state a territory, and on a scale with a natural zero. */
    static Expected dispersion(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_UNIT, WITHOUT_NATURAL_ZERO -> refused();
            case OTHER_TERRITORY -> noted("Territory: CN with [HK]");
            case REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE -> invalid();
            default -> TraitExpectations.weightedMean(change);
        };
    }

    static Expected realGrowth(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR,
                    OTHER_DEFINITION,
                    WITHOUT_DEFINITION,
                    WITHOUT_NATURAL_ZERO,
                    UNKNOWN_COLLECTION,
                    OTHER_PRICES,
                    UNSTATED_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    OTHER_VINTAGE,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case OTHER_REGION,
                    PART_OF_MEMBERS,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    OTHER_CATEGORY,
                    OTHER_PERIOD,
                    FISCAL_YEAR,
                    QUARTER,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    CONVERTED,
                    PARITIES,
                    ANNUAL_AVERAGE -> refused();
            case OTHER_SPAN -> refused(Trait.REFERENCE);
            case REAL_GROWTH -> first ? refused() : same();
            case UNSTATED_GROWTH -> first ? acceptedAside(Accept.UNSTATED_GROWTH_BASIS) : same();
            case CONTAINING_REGION, WITHOUT_COUNTERPART, WITHOUT_CATEGORY ->
                first ? refused() : acceptedAside(Accept.BROADER_DEFLATOR);
            case MORE_CATEGORIES -> first ? acceptedAside(Accept.BROADER_DEFLATOR) : refused();
            case UNKNOWN_MEMBERS, OTHER_COLLECTION, UNSTATED_ADJUSTMENT -> unstated();
            case OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case OTHER_UNIT,
                    ANNUAL_RATE,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    OTHER_CONSTANT_PRICES,
                    OTHER_CONVERSION,
                    OTHER_BASE,
                    MOVING_BASE,
                    REGION_BASE -> invalid();
        };
    }

    static Expected implicitDeflator(TraitChange change, boolean first) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR, OTHER_DEFINITION -> accepted(Accept.OTHER_INDICATOR);
            case WITHOUT_DEFINITION, UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, UNSTATED_ADJUSTMENT -> unstated();
            case WITHOUT_NATURAL_ZERO, WITHOUT_VINTAGE, OTHER_PUBLISHER -> same();
            case OTHER_UNIT,
                    OTHER_REGION,
                    CONTAINING_REGION,
                    PART_OF_MEMBERS,
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
                    CONVERTED,
                    PARITIES -> refused();
            case OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_PRICES -> refused();
            case UNSTATED_PRICES -> first ? same() : refused();
            case PREVIOUS_YEAR_PRICES -> first ? refused() : same();
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    OTHER_CONSTANT_PRICES,
                    OTHER_CONVERSION,
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

    static Expected indexOverlap(TraitChange change) {
        return switch (change) {
            case WITH_MARGIN -> acceptedAside(Accept.WITHOUT_MARGIN);
            case OTHER_INDICATOR, OTHER_DEFINITION -> accepted(Accept.OTHER_INDICATOR);
            case OTHER_REGION,
                    CONTAINING_REGION,
                    OTHER_COUNTERPART,
                    OTHER_DIRECTION,
                    WITHOUT_COUNTERPART,
                    OTHER_CATEGORY,
                    WITHOUT_CATEGORY,
                    MORE_CATEGORIES,
                    OTHER_COLLECTION,
                    REFERENCE_REGION,
                    REFERENCE_PERIOD,
                    OTHER_PRICES,
                    OTHER_CONSTANT_PRICES,
                    PREVIOUS_YEAR_PRICES,
                    MOVING_BASE,
                    REGION_BASE -> refused();
            case WITHOUT_DEFINITION, UNKNOWN_MEMBERS, UNKNOWN_COLLECTION, UNSTATED_PRICES, UNSTATED_ADJUSTMENT ->
                unstated();
            case OTHER_PERIOD, FISCAL_YEAR, QUARTER -> rejected("must have all periods of the overlap 2020");
            case WITHOUT_NATURAL_ZERO,
                    CONVERTED,
                    OTHER_CONVERSION,
                    PARITIES,
                    OTHER_BASE,
                    OTHER_VINTAGE,
                    WITHOUT_VINTAGE,
                    OTHER_PUBLISHER -> same();
            case PART_OF_MEMBERS, OTHER_TERRITORY -> accepted(Accept.OTHER_TERRITORY);
            case OTHER_ADJUSTMENT -> accepted(Accept.OTHER_SEASONAL_ADJUSTMENT);
            case OTHER_UNIT,
                    ANNUAL_RATE,
                    OTHER_WHOLE,
                    WITHOUT_WHOLE,
                    REAL_GROWTH,
                    UNSTATED_GROWTH,
                    OTHER_SPAN,
                    ANNUAL_AVERAGE -> invalid();
        };
    }
}
