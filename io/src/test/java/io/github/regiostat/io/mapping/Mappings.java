// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.arbitrary.Periods;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.arbitrary.Sources;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of mappings and their rules. */
final class Mappings {
    private static final Arbitrary<String> CODES = Sources.names();
    private static final Arbitrary<RegionScheme> SCHEMES = Arbitraries.of(
            RegionScheme.ISO_3166,
            RegionScheme.M49,
            RegionScheme.LOCAL,
            RegionScheme.nuts(2024),
            RegionScheme.of("acme", "2"));

    private Mappings() {}

    /** Mappings with some rules. */
    static Arbitrary<Mapping> any() {
        return part().list().ofMaxSize(8).map(parts -> {
            Mapping.Builder builder = Mapping.builder();
            parts.forEach(part -> part.accept(builder));
            return builder.build();
        });
    }

    private static Arbitrary<Consumer<Mapping.Builder>> part() {
        return Arbitraries.oneOf(List.of(
                coded(Arbitraries.of(ConceptRole.class), Mapping.Builder::conceptRole),
                coded(units(), Mapping.Builder::unit),
                coded(indicators(), Mapping.Builder::indicator),
                coded(Regionals.any(), Mapping.Builder::region),
                coded(Periods.any(), Mapping.Builder::period),
                coded(prices(), Mapping.Builder::prices),
                coded(Arbitraries.of(SeasonalAdjustment.class), Mapping.Builder::adjustment),
                coded(Arbitraries.of(TimeCollection.class), Mapping.Builder::collection),
                coded(Arbitraries.of(Behaviour.class), Mapping.Builder::behaviour),
                coded(flags(), Mapping.Builder::flag),
                coded(flags(), Mapping.Builder::text),
                single(units(), Mapping.Builder::unit),
                single(indicators(), Mapping.Builder::indicator),
                single(Regionals.any(), Mapping.Builder::region),
                single(nameRules(), Mapping.Builder::regionNames),
                single(SCHEMES, Mapping.Builder::regionSchemes),
                single(SCHEMES, Mapping.Builder::otherRegions),
                single(Arbitraries.just(0), (builder, zero) -> builder.rejectingOtherRegions()),
                single(Arbitraries.just(0), (builder, zero) -> builder.regionSchemes()),
                single(
                        Arbitraries.of("yyyy年M月", "'FY'yyyy", "MMM-yy"),
                        (builder, pattern) -> builder.periodPatterns(pattern)),
                single(Arbitraries.of(Frequency.class), Mapping.Builder::frequency),
                single(Periods.startDays(), Mapping.Builder::reportingYearStart),
                single(Periods.any(), Mapping.Builder::period),
                single(Arbitraries.of(true, false), Mapping.Builder::flagsCombined),
                single(Sources.any(), Mapping.Builder::source),
                single(Arbitraries.just(0), (builder, zero) -> builder.withoutSource()),
                single(Arbitraries.of(true, false), Mapping.Builder::vintageFromUpdate),
                single(Arbitraries.of("sv", "zh-hant", "pt-BR"), Mapping.Builder::language)));
    }

    /** Sets the value of a code. */
    private interface Coded<T> {
        void put(Mapping.Builder builder, String code, T value);
    }

    private interface Single<T> {
        void put(Mapping.Builder builder, T value);
    }

    private static <T> Arbitrary<Consumer<Mapping.Builder>> coded(Arbitrary<T> values, Coded<T> put) {
        return Combinators.combine(CODES, values).as((code, value) -> builder -> put.put(builder, code, value));
    }

    private static <T> Arbitrary<Consumer<Mapping.Builder>> single(Arbitrary<T> values, Single<T> put) {
        return values.map(value -> builder -> put.put(builder, value));
    }

    private static Arbitrary<RegionNameRule> nameRules() {
        RegionNameRule any = RegionNameRule.any();
        return Arbitraries.oneOf(
                Arbitraries.just(any),
                Arbitraries.of(RegionKind.class).map(any::onlyKind),
                Regionals.any().map(any::within),
                Regionals.any().map(any.onlyKind(RegionKind.COUNTRY)::within));
    }

    private static Arbitrary<String> prices() {
        return Arbitraries.oneOf(Indicators.priceBases().map(Object::toString), Arbitraries.of("constant", "chained"));
    }

    static Arbitrary<Flag> flags() {
        return Arbitraries.oneOf(
                Sources.statuses().map(Flag::of),
                Sources.confidentialities().map(Flag::of),
                Sources.names().map(Flag::ofNote),
                Combinators.combine(Sources.statuses(), Sources.confidentialities())
                        .as((statuses, confidentiality) ->
                                Flag.of(confidentiality).withStatuses(statuses)));
    }

    /** Rules with or without a kind, and with some other properties. */
    static Arbitrary<UnitRule> units() {
        Arbitrary<UnitRule> kinds = Arbitraries.oneOf(
                Quantities.any().map(quantity -> UnitRule.of(quantity.unit())),
                Arbitraries.of(UnitRule.none(), UnitRule.growthOnPreviousPeriod(), UnitRule.index()));
        Arbitrary<UnitRule> further = Arbitraries.oneOf(
                Arbitraries.of(UnitRule.none(), UnitRule.none().asExact()),
                Arbitraries.of(Scale.class).map(UnitRule.none()::withScale),
                Figures.steps().map(UnitRule.none()::withResolution),
                Arbitraries.integers().between(-3, 12).map(UnitRule.none()::withDecimals),
                Indicators.priceBases().map(UnitRule.none()::withPrices),
                Quantities.words().map(UnitRule.none()::withCurrency),
                Quantities.namesOfBases().map(UnitRule.none()::withBase));
        return Combinators.combine(kinds, further, further)
                .as((kind, first, second) -> kind.over(first).over(second));
    }

    static Arbitrary<IndicatorRule> indicators() {
        return Combinators.combine(Indicators.any(), units(), Arbitraries.of(0, 1, 2))
                .as((indicator, unit, parts) -> switch (parts) {
                    case 0 -> IndicatorRule.none().withUnit(unit);
                    case 1 -> IndicatorRule.of(indicator).withUnit(unit);
                    default ->
                        IndicatorRule.none()
                                .withId(indicator.id())
                                .withName(indicator.name())
                                .withBehaviour(indicator.behaviour());
                });
    }
}
