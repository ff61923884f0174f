// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A change of one trait of a measurement, for example of its price basis from current to constant 2015. */
enum TraitChange {
    OTHER_INDICATOR(m -> indicator(m, b -> b.id("other"))),
    OTHER_DEFINITION(m -> indicator(m, b -> b.definition("another definition"))),
    WITHOUT_DEFINITION(TraitChange::withoutDefinition),
    OTHER_UNIT(TraitChange::otherUnit),
    WITHOUT_NATURAL_ZERO(m -> indicator(m, b -> b.withoutNaturalZero())),
    OTHER_REGION(m -> m.toBuilder().region(Regions.of("CN-SD")).build()),
    CONTAINING_REGION(m -> m.toBuilder().region(CalculationFixtures.CHINA).build()),
    PART_OF_MEMBERS(TraitChange::partOfMembers),
    UNKNOWN_MEMBERS(
            m -> m.region().isGroup() ? m.toBuilder().region(unknownMembers()).build() : m),
    OTHER_TERRITORY(
            m -> m.region().isGroup()
                    ? m.toBuilder().region(CalculationFixtures.CHINA).build()
                    : m,
            m -> m.region().equals(CalculationFixtures.CHINA)
                    ? m.toBuilder()
                            .region(CalculationFixtures.CHINA.including(Regions.of("HK")))
                            .build()
                    : m),
    OTHER_COUNTERPART(
            m -> m.toBuilder().counterpart(Counterpart.to(Regions.of("CN-SX"))).build()),
    OTHER_DIRECTION(m -> m.toBuilder()
            .counterpart(new Counterpart(
                    Direction.FROM, m.counterpart().map(Counterpart::regions).orElse(List.of(Regions.of("CN-SX")))))
            .build()),
    WITHOUT_COUNTERPART(m -> m.toBuilder().withoutCounterpart().build()),
    OTHER_CATEGORY(m -> m.toBuilder().dimension("industry", "Z").build()),
    WITHOUT_CATEGORY(m -> m.toBuilder().withoutDimensions().build()),
    MORE_CATEGORIES(m -> m.toBuilder().dimension("sex", "F").build()),
    OTHER_PERIOD(m -> m.toBuilder().period(m.period().plusYears(5)).build()),
    FISCAL_YEAR(m -> m.toBuilder()
            .period(TimePeriod.parse(m.period().reportingYear() + "-A1", MonthDay.of(4, 1)))
            .build()),
    QUARTER(m -> m.toBuilder()
            .period(TimePeriod.quarter(m.period().reportingYear(), 2))
            .build()),
    OTHER_COLLECTION(m -> indicator(
            m,
            b -> b.timeCollection(
                    m.indicator().timeCollection() == TimeCollection.AVERAGE
                            ? TimeCollection.END
                            : TimeCollection.AVERAGE))),
    UNKNOWN_COLLECTION(m -> indicator(m, b -> b.timeCollection(TimeCollection.UNKNOWN))),
    ANNUAL_RATE(m -> m.indicator().timeCollection() == TimeCollection.SUMMED ? indicator(m, b -> b.annualRate()) : m),
    REFERENCE_REGION(
            m -> m.toBuilder().reference(Reference.to(Regions.of("US"))).build()),
    REFERENCE_PERIOD(
            m -> m.toBuilder().reference(Reference.to(TimePeriod.year(2013))).build()),
    OTHER_WHOLE(m -> m.indicator().kind() == Percentage.class
            ? number(m, Percentage.of(numberOf(m)).withWhole("other"))
            : m),
    WITHOUT_WHOLE(m -> m.indicator().kind() == Percentage.class ? number(m, Percentage.of(numberOf(m))) : m),
    OTHER_PRICES(m -> prices(m, "constant 2015")),
    UNSTATED_PRICES(m -> indicator(m, b -> b.priceBasis(PriceBasis.UNSTATED))),
    OTHER_CONSTANT_PRICES(m -> real(prices(m, "constant 2015")), m -> prices(m, "constant 2020")),
    PREVIOUS_YEAR_PRICES(m -> indicator(m, b -> b.priceBasis(PriceBasis.previousYear()))),
    OTHER_ADJUSTMENT(m -> indicator(m, b -> b.seasonalAdjustment(SeasonalAdjustment.SEASONAL))),
    UNSTATED_ADJUSTMENT(m -> indicator(m, b -> b.withoutSeasonalAdjustment())),
    CONVERTED(m -> m.toBuilder().conversionBasis(RateBasis.AVERAGE).build()),
    OTHER_CONVERSION(
            m -> m.toBuilder().conversionBasis(RateBasis.AVERAGE).build(),
            m -> m.toBuilder().conversionBasis(RateBasis.END_OF_PERIOD).build()),
    PARITIES(m -> m.toBuilder().conversionBasis(RateBasis.PPP).build()),
    REAL_GROWTH(TraitChange::real),
    UNSTATED_GROWTH(m -> isGrowth(m) ? indicator(m, b -> b.growthBasis(GrowthBasis.UNSTATED)) : m),
    OTHER_SPAN(m -> isGrowth(m) ? number(m, GrowthRate.of(numberOf(m)).withOver(Period.ofYears(2))) : m),
    ANNUAL_AVERAGE(
            m -> isGrowth(m) ? number(m, GrowthRate.of(numberOf(m)).withAnnualAverageOver(Period.ofYears(1))) : m),
    OTHER_BASE(m -> base(m, "2020")),
    MOVING_BASE(m -> base(m, "previous year")),
    REGION_BASE(m -> base(m, "State")),
    OTHER_VINTAGE(m -> source(m, "Office", "revised")),
    WITHOUT_VINTAGE(m -> m.toBuilder().source(Source.builder("Office").build()).build()),
    OTHER_PUBLISHER(m -> source(m, "Bank", "revised")),
    WITH_MARGIN(m -> m.toBuilder()
            .samplingError(SamplingError.of("1", ConfidenceLevel.PERCENT_90))
            .build());

    private final UnaryOperator<Measurement<?>> preparation;
    private final UnaryOperator<Measurement<?>> change;

    TraitChange(UnaryOperator<Measurement<?>> change) {
        this(m -> m, change);
    }

    TraitChange(UnaryOperator<Measurement<?>> preparation, UnaryOperator<Measurement<?>> change) {
        this.preparation = preparation;
        this.change = change;
    }

    /** Returns the changes of a trait; a new trait does not compile without some. */
    static List<TraitChange> of(Trait trait) {
        return switch (trait) {
            case INDICATOR -> List.of(OTHER_INDICATOR, OTHER_DEFINITION, WITHOUT_DEFINITION);
            case UNIT -> List.of(OTHER_UNIT);
            case SCALE -> List.of(WITHOUT_NATURAL_ZERO);
            case REGION -> List.of(OTHER_REGION, CONTAINING_REGION);
            case COMPOSITION -> List.of(PART_OF_MEMBERS, UNKNOWN_MEMBERS);
            case TERRITORY -> List.of(OTHER_TERRITORY);
            case COUNTERPART -> List.of(OTHER_COUNTERPART, OTHER_DIRECTION, WITHOUT_COUNTERPART);
            case DIMENSIONS -> List.of(OTHER_CATEGORY, WITHOUT_CATEGORY, MORE_CATEGORIES);
            case PERIOD -> List.of(OTHER_PERIOD, FISCAL_YEAR, QUARTER);
            case COLLECTION -> List.of(OTHER_COLLECTION, UNKNOWN_COLLECTION, ANNUAL_RATE);
            case REFERENCE -> List.of(REFERENCE_REGION, REFERENCE_PERIOD, OTHER_WHOLE, WITHOUT_WHOLE);
            case PRICE_BASIS -> List.of(OTHER_PRICES, UNSTATED_PRICES, OTHER_CONSTANT_PRICES, PREVIOUS_YEAR_PRICES);
            case SEASONAL_ADJUSTMENT -> List.of(OTHER_ADJUSTMENT, UNSTATED_ADJUSTMENT);
            case CONVERSION_BASIS -> List.of(CONVERTED, OTHER_CONVERSION, PARITIES);
            case GROWTH_BASIS -> List.of(REAL_GROWTH, UNSTATED_GROWTH, OTHER_SPAN, ANNUAL_AVERAGE);
            case INDEX_BASE -> List.of(OTHER_BASE, MOVING_BASE, REGION_BASE);
            case VINTAGE -> List.of(OTHER_VINTAGE, WITHOUT_VINTAGE, OTHER_PUBLISHER);
            case SAMPLING_ERROR -> List.of(WITH_MARGIN);
        };
    }

    /** Returns an input as it is before the change of one input. */
    Measurement<?> prepared(Measurement<?> input) {
        return preparation.apply(input);
    }

    /** Returns the changed measurement; the same if its kind of quantity does not have the trait. */
    Measurement<?> changed(Measurement<?> input) {
        return change.apply(input);
    }

    private static boolean isGrowth(Measurement<?> m) {
        return m.indicator().kind() == GrowthRate.class;
    }

    private static Measurement<?> withoutDefinition(Measurement<?> m) {
        return withoutDefinition(m, m.indicator());
    }

    private static <Q extends Quantity<Q>> Measurement<?> withoutDefinition(Measurement<?> m, Indicator<Q> from) {
        Indicator.Builder<Q> to = Indicator.builder(from.id(), from.kind())
                .name(from.name())
                .behaviour(from.behaviour())
                .timeCollection(from.timeCollection())
                .priceBasis(from.priceBasis())
                .growthBasis(from.growthBasis());
        from.seasonalAdjustment().ifPresent(to::seasonalAdjustment);
        from.growthOf().ifPresent(to::growthOf);
        from.numerator()
                .ifPresent(numerator -> to.ratioOf(numerator, from.denominator().orElseThrow()));
        return with(to.build(), m.as(from.kind()));
    }

    static <Q extends Quantity<Q>> Measurement<Q> indicator(Measurement<Q> m, Consumer<Indicator.Builder<Q>> edit) {
        Indicator.Builder<Q> builder = m.indicator().toBuilder();
        edit.accept(builder);
        return with(builder.build(), m);
    }

    private static <Q extends Quantity<Q>> Measurement<Q> with(Indicator<Q> indicator, Measurement<Q> m) {
        Measurement.Builder<Q> copy = Measurement.builder(indicator)
                .region(m.region())
                .period(m.period())
                .value(m.figure().orElseThrow())
                .statuses(m.statuses());
        m.dimensions().forEach(copy::dimension);
        m.counterpart().ifPresent(copy::counterpart);
        m.reference().ifPresent(copy::reference);
        m.source().ifPresent(copy::source);
        m.conversionBasis().ifPresent(copy::conversionBasis);
        m.derivation().ifPresent(copy::derivation);
        m.samplingError().ifPresent(copy::samplingError);
        return copy.build();
    }

    static BigDecimal numberOf(Measurement<?> m) {
        return m.figure().orElseThrow().value().orElseThrow().number();
    }

    private static <Q extends Quantity<Q>> Measurement<Q> number(Measurement<?> m, Q quantity) {
        return m.as(quantity.unit().kind()).toBuilder()
                .value(Figure.exact(quantity))
                .build();
    }

    private static Measurement<?> otherUnit(Measurement<?> m) {
        if (m.indicator().kind() == Money.class) {
            return number(m, Money.of("USD", numberOf(m)));
        }
        return m.indicator().kind() == Count.class
                ? number(m, Count.of(numberOf(m).longValue(), "companies"))
                : m;
    }

    private static Measurement<?> base(Measurement<?> m, String base) {
        return m.indicator().kind() == IndexNumber.class ? number(m, IndexNumber.of(numberOf(m), base)) : m;
    }

    private static Measurement<?> prices(Measurement<?> m, String basis) {
        return indicator(m, b -> b.priceBasis(PriceBasis.parse(basis)));
    }

    private static Measurement<?> real(Measurement<?> m) {
        return isGrowth(m) ? indicator(m, b -> b.growthBasis(GrowthBasis.REAL)) : m;
    }

    private static Measurement<?> source(Measurement<?> m, String publisher, String vintage) {
        return m.toBuilder()
                .source(Source.builder(publisher).vintage(vintage).build())
                .build();
    }

    private static Measurement<?> partOfMembers(Measurement<?> m) {
        if (!m.region().isGroup()) {
            return m;
        }
        List<Measurement<?>> members = List.of(
                m.toBuilder().region(CalculationFixtures.BEIJING).build(),
                m.toBuilder().region(CalculationFixtures.TIANJIN).build());
        return m.toBuilder()
                .derivation(Derivation.of(SumOperation.OVER_PART, members, List.of(), List.of()))
                .build();
    }

    private static Region unknownMembers() {
        return Region.builder(CalculationFixtures.THREE.code(), RegionKind.GROUP)
                .name("en", "Beijing-Tianjin-Hebei")
                .build();
    }
}
