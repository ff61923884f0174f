// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what inputs must be alike in, and notes the differences that the call accepted. */
final class ComparabilityCheck {
    private final List<Accept> accepted;
    /** In the order of the constants, so that the order of the inputs does not show. */
    private final Set<Accept> used = EnumSet.noneOf(Accept.class);

    ComparabilityCheck(Accept... accepted) {
        this.accepted = List.of(accepted);
    }

    List<String> notes() {
        return used.stream().map(difference -> "Accepted: " + difference).toList();
    }

    /** The same indicator and counterpart; what two levels of one series have in common. */
    ComparabilityCheck alike(Measurement<?> a, Measurement<?> b) {
        return sameIndicator(a, b).sameCounterpart(a, b);
    }

    /** The same indicator, of the same vintage, prices, adjustment and conversion. */
    ComparabilityCheck sameIndicator(Measurement<?> a, Measurement<?> b) {
        return require(isOneSeries(a.indicator(), b.indicator()), "indicator", a, b)
                .require(a.indicator().kind().equals(b.indicator().kind()), "kind of quantity", a, b)
                .accept("price basis", a, b, m -> m.indicator().priceBasis().toString(), Accept.OTHER_PRICE_BASIS)
                .accept("seasonal adjustment", a, b, ComparabilityCheck::adjustmentOf, Accept.OTHER_SEASONAL_ADJUSTMENT)
                .sameVintage(a, b)
                .sameMoney(a, b);
    }

    /** One id, but for the ending that tells real amounts from the nominal ones they were made of. */
    private static boolean isOneSeries(Indicator<?> a, Indicator<?> b) {
        boolean isOtherPrices = !a.priceBasis().equals(b.priceBasis());
        return a.id().equals(b.id())
                || isOtherPrices && (Prices.realId(a).equals(b.id()) || a.id().equals(Prices.realId(b)));
    }

    private static String adjustmentOf(Measurement<?> measurement) {
        return measurement
                .indicator()
                .seasonalAdjustment()
                .map(SeasonalAdjustment::code)
                .orElse("unstated");
    }

    ComparabilityCheck sameCounterpart(Measurement<?> a, Measurement<?> b) {
        return require(a.counterpart().equals(b.counterpart()), "counterpart", a, b);
    }

    /** What the parts of a share or a multiple have in common, whatever they measure. */
    ComparabilityCheck compatible(Measurement<?> a, Measurement<?> b) {
        PriceBasis first = a.indicator().priceBasis();
        PriceBasis second = b.indicator().priceBasis();
        if (first.isReal() || second.isReal()) {
            accept("price basis", a, b, m -> m.indicator().priceBasis().toString(), Accept.OTHER_PRICE_BASIS);
        }
        if (a.indicator().seasonalAdjustment().isPresent()
                && b.indicator().seasonalAdjustment().isPresent()) {
            accept("seasonal adjustment", a, b, ComparabilityCheck::adjustmentOf, Accept.OTHER_SEASONAL_ADJUSTMENT);
        }
        return sameUnit(a, b).sameTerritory(a, b).sameVintage(a, b).sameMoney(a, b);
    }

    ComparabilityCheck sameVintage(Measurement<?> a, Measurement<?> b) {
        return vintagesOf(a).isEmpty() || vintagesOf(b).isEmpty()
                ? this
                : accept("vintage", a, b, m -> String.join(", ", vintagesOf(m)), Accept.OTHER_VINTAGE);
    }

    /**
     * Of those that have a vintage each has that of the first one: a source without a vintage between two says nothing.
     */
    ComparabilityCheck sameVintages(List<? extends Measurement<?>> measurements) {
        List<? extends Measurement<?>> stated =
                measurements.stream().filter(m -> !vintagesOf(m).isEmpty()).toList();
        stated.forEach(m -> sameVintage(stated.get(0), m));
        return this;
    }

    /** The vintage of the source; of a result those of its inputs. */
    private static Set<String> vintagesOf(Measurement<?> measurement) {
        Stream<String> own = measurement.source().flatMap(Source::vintage).stream();
        Stream<String> ofInputs = measurement.derivation().stream()
                .flatMap(derivation -> inputsOf(measurement, derivation))
                .flatMap(input -> vintagesOf(input).stream());
        return Stream.concat(own, ofInputs).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the figure was computed from; the weights by which a partial sum states its coverage did not enter it. */
    private static Stream<Measurement<?>> inputsOf(Measurement<?> result, Derivation derivation) {
        boolean mayHaveWeights = derivation.operation().equals(Sums.PARTIAL);
        return derivation.inputs().stream()
                .filter(input -> !mayHaveWeights || isOneSeries(input.indicator(), result.indicator()));
    }

    /** Purchasing power parities never mix with market rates. */
    ComparabilityCheck sameMoney(Measurement<?> a, Measurement<?> b) {
        return require(isPpp(a) == isPpp(b), "conversion, by purchasing power or by market rates", a, b);
    }

    private static boolean isPpp(Measurement<?> measurement) {
        return measurement
                .conversionBasis()
                .filter(basis -> basis == RateBasis.PPP)
                .isPresent();
    }

    ComparabilityCheck sameUnit(Measurement<?> a, Measurement<?> b) {
        return require(unitOf(a).equals(unitOf(b)), "unit", a, b);
    }

    private static Object unitOf(Measurement<?> measurement) {
        return measurement.figure().<Object>map(Figure::unit).orElseThrow(() -> Estimate.missing(measurement));
    }

    ComparabilityCheck samePeriod(Measurement<?> a, Measurement<?> b) {
        return require(a.period().coversSameDaysAs(b.period()), "period", a, b);
    }

    ComparabilityCheck sameDimension(Measurement<?> a, Measurement<?> b) {
        return require(a.dimensions().equals(b.dimensions()), "dimensions", a, b);
    }

    /** The same region, without which the calculation has no meaning. */
    ComparabilityCheck onlyRegion(Measurement<?> a, Measurement<?> b) {
        return require(a.region().equals(b.region()), "region", a, b).sameTerritory(a, b);
    }

    /** The region, and what its source includes in it, in one order. */
    static String territoryOf(Measurement<?> measurement) {
        Region region = measurement.region();
        return region.includes().isEmpty()
                ? region.toString()
                : region + " with "
                        + region.includes().stream()
                                .map(Region::toString)
                                .sorted()
                                .toList();
    }

    /** One territory where the place is one; other places are other things. */
    ComparabilityCheck sameTerritory(Measurement<?> a, Measurement<?> b) {
        return a.region().equals(b.region())
                ? accept("territory", a, b, ComparabilityCheck::territoryOf, Accept.OTHER_TERRITORY)
                : this;
    }

    /** The same region, unless the call accepts another territory. */
    ComparabilityCheck sameRegion(Measurement<?> a, Measurement<?> b) {
        boolean isSamePlace = a.region().equals(b.region());
        return accept(
                isSamePlace ? "territory" : "region", a, b, ComparabilityCheck::territoryOf, Accept.OTHER_TERRITORY);
    }

    /** Whether the growth is nominal or real must be stated, or the call accept that it is not. */
    ComparabilityCheck statedGrowthBasis(Measurement<?> level, Measurement<?> growth) {
        boolean isStated = growth.indicator().growthBasis() != GrowthBasis.UNSTATED;
        return isStated
                ? this
                : acceptOrRefuse("growth basis, which is not stated", "", level, growth, Accept.UNSTATED_GROWTH_BASIS);
    }

    ComparabilityCheck require(boolean holds, String difference, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            throw new NotComparableException(difference, "", a, b, null);
        }
        return this;
    }

    private ComparabilityCheck accept(
            String difference, Measurement<?> a, Measurement<?> b, Function<Measurement<?>, String> part, Accept by) {
        String first = part.apply(a);
        String second = part.apply(b);
        return first.equals(second) ? this : acceptOrRefuse(difference, first + " and " + second + ": ", a, b, by);
    }

    private ComparabilityCheck acceptOrRefuse(
            String difference, String values, Measurement<?> a, Measurement<?> b, Accept by) {
        if (!accepted.contains(by)) {
            throw new NotComparableException(difference, values, a, b, by);
        }
        used.add(by);
        return this;
    }
}
