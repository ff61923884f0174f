// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary indicators of every kind and behaviour, for property tests; different indicators have different ids, so
 * that a document can contain them.
 */
public final class Indicators {
    private Indicators() {}

    /** Indicators of every kind. */
    public static Arbitrary<Indicator<?>> any() {
        return Arbitraries.oneOf(
                of(Money.class).map(i -> i),
                of(MoneyPer.class).map(i -> i),
                of(Count.class).map(i -> i),
                of(Amount.class).map(i -> i),
                of(AmountPer.class).map(i -> i),
                of(Percentage.class).map(i -> i),
                of(PercentagePoints.class).map(i -> i),
                of(GrowthRate.class).map(i -> i),
                of(Multiple.class).map(i -> i),
                of(IndexNumber.class).map(i -> i));
    }

    /** Indicators of one kind, with and without optional parts. */
    public static <Q extends Quantity<Q>> Arbitrary<Indicator<Q>> of(Class<Q> kind) {
        return Combinators.combine(
                        behaviours(kind),
                        Sources.names().optional(0.5),
                        texts().optional(0.3),
                        Arbitraries.of(TimeCollection.class).optional(0.3),
                        priceBases().optional(0.4),
                        Arbitraries.of(SeasonalAdjustment.class).optional(0.3),
                        pairsOfIds().optional(0.5),
                        Combinators.combine(
                                        ids().optional(0.7),
                                        Arbitraries.of(GrowthBasis.class),
                                        Arbitraries.of(Flag.class).set().ofMaxSize(3),
                                        labels().optional(0.3))
                                .as(Growth::new))
                .as((behaviour, name, definition, time, prices, season, parts, growth) -> {
                    Indicator.Builder<Q> builder =
                            Indicator.builder("unnamed", kind).behaviour(behaviour);
                    name.ifPresent(builder::name);
                    definition.ifPresent(builder::definition);
                    time.ifPresent(builder::timeCollection);
                    prices.ifPresent(builder::priceBasis);
                    season.ifPresent(builder::seasonalAdjustment);
                    if (behaviour == Behaviour.RATIO) {
                        parts.ifPresent(p -> builder.ratioOf(p.get(0), p.get(1)));
                    }
                    if (kind == GrowthRate.class) {
                        growth.of().ifPresent(builder::growthOf);
                        builder.growthBasis(growth.basis());
                    }
                    growth.flags().forEach(flag -> flag.set(builder));
                    growth.labels().ifPresent(builder::labels);
                    return withIdOfItsOwn(builder, name.isPresent());
                });
    }

    private record Growth(
            Optional<String> of, GrowthBasis basis, Set<Flag> flags, Optional<Map<String, List<String>>> labels) {}

    /** The properties that an indicator has or has not. */
    private enum Flag {
        NON_NEGATIVE,
        WITHOUT_NATURAL_ZERO,
        ANNUAL_RATE;

        void set(Indicator.Builder<?> builder) {
            switch (this) {
                case NON_NEGATIVE -> builder.nonNegative();
                case WITHOUT_NATURAL_ZERO -> builder.withoutNaturalZero();
                case ANNUAL_RATE -> {
                    if (builder.build().timeCollection() == TimeCollection.SUMMED) {
                        builder.annualRate();
                    }
                }
            }
        }
    }

    private static <Q extends Quantity<Q>> Indicator<Q> withIdOfItsOwn(Indicator.Builder<Q> builder, boolean isNamed) {
        Indicator<Q> unnamed = builder.build();
        List<Object> parts = List.of(
                unnamed.toString(),
                unnamed.name(),
                unnamed.definition(),
                unnamed.timeCollection(),
                unnamed.priceBasis(),
                unnamed.seasonalAdjustment(),
                unnamed.numerator(),
                unnamed.denominator(),
                unnamed.growthOf(),
                unnamed.growthBasis(),
                unnamed.isNonNegative(),
                unnamed.hasNaturalZero(),
                unnamed.isAnnualRate(),
                unnamed.labels());
        String id = "indicator-" + Integer.toHexString(parts.toString().hashCode());
        return isNamed ? builder.id(id).build() : builder.id(id).name(id).build();
    }

    /** Behaviours that an indicator of a kind can have. */
    public static Arbitrary<Behaviour> behaviours(Class<?> kind) {
        if (kind == IndexNumber.class) {
            return Arbitraries.just(Behaviour.INDEX);
        }
        return Additive.class.isAssignableFrom(kind)
                ? Arbitraries.of(Behaviour.FLOW, Behaviour.STOCK, Behaviour.LEVEL, Behaviour.RATIO)
                : Arbitraries.of(Behaviour.LEVEL, Behaviour.RATIO);
    }

    /** Price bases of every kind. */
    public static Arbitrary<PriceBasis> priceBases() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        PriceBasis.UNSTATED, PriceBasis.CURRENT, PriceBasis.COMPARABLE, PriceBasis.previousYear()),
                Periods.any().map(PriceBasis::constant),
                Periods.any().map(PriceBasis::chained));
    }

    /** Ids of other indicators. */
    public static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of("gdp", "population", "technology-contracts", "NY.GDP.MKTP.CD"), Sources.names());
    }

    /** Labels in some languages. */
    public static Arbitrary<Map<String, List<String>>> labels() {
        return Arbitraries.maps(
                        Arbitraries.of("en", "zh", "zh-Hant", "pt-BR"),
                        Sources.names().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<List<String>> pairsOfIds() {
        return ids().list().ofSize(2);
    }

    /** Texts with one or more lines. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Sources.names(),
                Sources.names().list().ofMinSize(2).ofMaxSize(3).map(lines -> String.join("\n", lines)));
    }
}
