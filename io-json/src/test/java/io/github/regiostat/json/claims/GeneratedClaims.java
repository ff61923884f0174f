// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.claims.AverageClaim;
import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.ConversionClaim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.ShareDifferenceClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary claims of every kind. */
final class GeneratedClaims {
    private static final int LAST_BASE = 2010;

    private GeneratedClaims() {}

    /** Claims about regions inside and outside the registry. */
    static Arbitrary<Claim> any() {
        return about(Regionals.any());
    }

    /** Claims about some regions. */
    static Arbitrary<Claim> about(Arbitrary<Region> regions) {
        Arbitrary<ObservationKey> keys = keys(regions);
        return Arbitraries.oneOf(
                ofFigure(keys, levels(), LevelClaim::new),
                ofFigure(keys, sums(), CumulativeClaim::new),
                ofFigure(keys, levels().filter(figure -> figure.unit().kind() != GrowthRate.class), AverageClaim::new),
                growth(keys),
                averageGrowth(keys),
                ofPair(keys, shares(), (pair, figure) -> new ShareClaim(pair.get(0), pair.get(1), figure)),
                ofPair(
                        keys,
                        some(Figures.points()),
                        (pair, figure) -> new PointsClaim(pair.get(0), pair.get(1), figure)),
                ofPair(
                        keys,
                        some(Figures.multiples()),
                        (pair, figure) -> new MultipleClaim(pair.get(0), pair.get(1), figure)),
                ofPair(keys, sums(), (pair, figure) -> new DifferenceClaim(pair.get(0), pair.get(1), figure)),
                ofPair(keys, rates(), (pair, figure) -> new RelativeDifferenceClaim(pair.get(0), pair.get(1), figure)),
                shareDifferences(keys),
                conversions(keys),
                keys.list()
                        .uniqueElements()
                        .ofMinSize(2)
                        .ofMaxSize(4)
                        .flatMap(parts -> sums().map(figure -> new SumClaim(parts, figure))),
                ranks(keys, regions),
                keys.flatMap(key -> Combinators.combine(bases(), Arbitraries.of(RankOrder.class))
                        .as((since, order) -> new ExtremeClaim(key, since, order))),
                pairs(keys)
                        .flatMap(pair -> Arbitraries.of(ComparisonOperator.class)
                                .map(operator -> new ComparisonClaim(pair.get(0), operator, pair.get(1)))));
    }

    static Arbitrary<ObservationKey> keys(Arbitrary<Region> regions) {
        Arbitrary<Optional<Counterpart>> counterparts = Combinators.combine(
                        Arbitraries.of(Direction.class),
                        regions.list().uniqueElements().ofMinSize(1).ofMaxSize(2))
                .as(Counterpart::new)
                .optional(0.3);
        Arbitrary<Map<String, String>> breakdowns = Arbitraries.maps(
                        Arbitraries.of("industry", "sex"), Arbitraries.of("A", "_T", "men & women"))
                .ofMaxSize(2);
        return Combinators.combine(Indicators.ids(), regions, periods(), breakdowns, counterparts)
                .as(ObservationKey::new);
    }

    private static Arbitrary<TimePeriod> periods() {
        return Arbitraries.integers()
                .between(LAST_BASE + 1, 2030)
                .flatMap(year -> Arbitraries.of(
                        TimePeriod.year(year), TimePeriod.parse(year + "-Q2"), TimePeriod.years(year, year + 3)));
    }

    private static Arbitrary<TimePeriod> bases() {
        return Arbitraries.integers().between(1990, LAST_BASE).map(TimePeriod::year);
    }

    private static Arbitrary<List<ObservationKey>> pairs(Arbitrary<ObservationKey> keys) {
        return keys.list().uniqueElements().ofSize(2);
    }

    private static <F extends Figure<?>> Arbitrary<Figure<?>> some(Arbitrary<F> figures) {
        return figures.map(figure -> figure);
    }

    private static Arbitrary<Figure<?>> levels() {
        return Figures.any();
    }

    private static Arbitrary<Figure<?>> sums() {
        return Arbitraries.oneOf(some(Figures.money()), some(Figures.counts()), some(Figures.amounts()));
    }

    private static Arbitrary<Figure<?>> shares() {
        return Arbitraries.oneOf(some(Figures.percentages()), some(Figures.multiples()));
    }

    private static Arbitrary<Figure<?>> rates() {
        return Arbitraries.oneOf(
                some(Figures.percentages()), some(Figures.growthRates().filter(GeneratedClaims::isOverOneYear)));
    }

    /** Rates over other times belong to one base period. */
    private static boolean isOverOneYear(Figure<GrowthRate> figure) {
        return figure.unit().of(BigDecimal.ZERO).over().equals(Period.ofYears(1));
    }

    private static <C extends Claim> Arbitrary<Claim> ofFigure(
            Arbitrary<ObservationKey> keys,
            Arbitrary<Figure<?>> figures,
            BiFunction<ObservationKey, Figure<?>, C> claim) {
        return Combinators.combine(keys, figures).as(claim::apply);
    }

    private static <C extends Claim> Arbitrary<Claim> ofPair(
            Arbitrary<ObservationKey> keys,
            Arbitrary<Figure<?>> figures,
            BiFunction<List<ObservationKey>, Figure<?>, C> claim) {
        return Combinators.combine(pairs(keys), figures).as(claim::apply);
    }

    private static Arbitrary<Claim> growth(Arbitrary<ObservationKey> keys) {
        return Combinators.combine(keys, bases(), Arbitraries.of(GrowthBasis.class), rates())
                .as(GrowthClaim::new);
    }

    private static Arbitrary<Claim> averageGrowth(Arbitrary<ObservationKey> keys) {
        return Combinators.combine(
                        keys, bases(), Arbitraries.of(AverageMethod.class), Arbitraries.of(GrowthBasis.class), rates())
                .as(AverageGrowthClaim::new);
    }

    private static Arbitrary<Claim> shareDifferences(Arbitrary<ObservationKey> keys) {
        Arbitrary<Figure<?>> figures = Arbitraries.oneOf(some(Figures.points()), some(Figures.multiples()));
        return Combinators.combine(keys.list().uniqueElements().ofSize(4), figures)
                .as((all, figure) -> new ShareDifferenceClaim(all.get(0), all.get(1), all.get(2), all.get(3), figure));
    }

    private static Arbitrary<Claim> conversions(Arbitrary<ObservationKey> keys) {
        Arbitrary<Figure<?>> figures = Arbitraries.oneOf(some(Figures.money()), some(Figures.moneyPer()));
        return Combinators.combine(keys, Arbitraries.of(RateBasis.class).optional(), figures)
                .as(ConversionClaim::new);
    }

    private static Arbitrary<Claim> ranks(Arbitrary<ObservationKey> keys, Arbitrary<Region> regions) {
        return Combinators.combine(
                        keys,
                        regions.list().uniqueElements().ofMinSize(2).ofMaxSize(5),
                        Arbitraries.of(RankOrder.class))
                .flatAs((key, among, order) -> Arbitraries.integers()
                        .between(1, count(key, among))
                        .map(rank -> new RankClaim(key, among, order, rank)));
    }

    private static int count(ObservationKey key, List<Region> among) {
        Set<Region> all = new HashSet<>(among);
        all.add(key.region());
        return all.size();
    }
}
