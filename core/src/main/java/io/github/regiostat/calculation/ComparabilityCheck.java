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

/** Checks that the inputs of a calculation are comparable, such as of one vintage, and records accepted differences. */
final class ComparabilityCheck {
    private final List<Accept> accepted;
    /** In the order of the constants, so that the notes do not depend on the order of the inputs. */
    private final Set<Accept> used = EnumSet.noneOf(Accept.class);

    ComparabilityCheck(Accept... accepted) {
        this.accepted = List.of(accepted);
    }

    List<String> notes() {
        return used.stream().map(difference -> "Accepted: " + difference).toList();
    }

    /** Checks for the same indicator and counterpart, which two levels of one series share. */
    ComparabilityCheck sameSeries(Measurement<?> a, Measurement<?> b) {
        return sameIndicator(a, b).sameCounterpart(a, b);
    }

    /** Checks for the same indicator, with the same vintage, price basis, seasonal adjustment and conversion basis. */
    ComparabilityCheck sameIndicator(Measurement<?> a, Measurement<?> b) {
        return requireSame(isSameSeries(a.indicator(), b.indicator()), "indicator", a, b)
                .requireSame(a.indicator().kind().equals(b.indicator().kind()), "kind of quantity", a, b)
                .sameUnlessAccepted(
                        "price basis", a, b, m -> m.indicator().priceBasis().toString(), Accept.OTHER_PRICE_BASIS)
                .sameUnlessAccepted(
                        "seasonal adjustment", a, b, ComparabilityCheck::adjustmentOf, Accept.OTHER_SEASONAL_ADJUSTMENT)
                .sameVintage(a, b)
                .sameConversionBasis(a, b);
    }

    /** Returns whether the ids are equal, apart from the suffix that distinguishes real from nominal amounts. */
    private static boolean isSameSeries(Indicator<?> a, Indicator<?> b) {
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
        return requireSame(a.counterpart().equals(b.counterpart()), "counterpart", a, b);
    }

    /** Checks what numerator and denominator of a share or multiple must have in common. */
    ComparabilityCheck compatible(Measurement<?> a, Measurement<?> b) {
        PriceBasis first = a.indicator().priceBasis();
        PriceBasis second = b.indicator().priceBasis();
        if (first.isReal() || second.isReal()) {
            sameUnlessAccepted(
                    "price basis", a, b, m -> m.indicator().priceBasis().toString(), Accept.OTHER_PRICE_BASIS);
        }
        if (a.indicator().seasonalAdjustment().isPresent()
                && b.indicator().seasonalAdjustment().isPresent()) {
            sameUnlessAccepted(
                    "seasonal adjustment", a, b, ComparabilityCheck::adjustmentOf, Accept.OTHER_SEASONAL_ADJUSTMENT);
        }
        return sameUnit(a, b).sameTerritory(a, b).sameVintage(a, b).sameConversionBasis(a, b);
    }

    ComparabilityCheck sameVintage(Measurement<?> a, Measurement<?> b) {
        return vintagesOf(a).isEmpty() || vintagesOf(b).isEmpty()
                ? this
                : sameUnlessAccepted("vintage", a, b, m -> String.join(", ", vintagesOf(m)), Accept.OTHER_VINTAGE);
    }

    /** Checks that all measurements with a vintage have that of the first such measurement; others are ignored. */
    ComparabilityCheck sameVintages(List<? extends Measurement<?>> measurements) {
        List<? extends Measurement<?>> withVintage =
                measurements.stream().filter(m -> !vintagesOf(m).isEmpty()).toList();
        withVintage.forEach(m -> sameVintage(withVintage.get(0), m));
        return this;
    }

    /** Returns the vintage of the source and, for a result, the vintages of its inputs. */
    private static Set<String> vintagesOf(Measurement<?> measurement) {
        Stream<String> own = measurement.source().flatMap(Source::vintage).stream();
        Stream<String> ofInputs = measurement.derivation().stream()
                .flatMap(derivation -> inputsOf(measurement, derivation))
                .flatMap(input -> vintagesOf(input).stream());
        return Stream.concat(own, ofInputs).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the inputs that determine the figure, without the weights that only state the coverage of a partial sum.
     */
    private static Stream<Measurement<?>> inputsOf(Measurement<?> result, Derivation derivation) {
        boolean mayHaveWeights = derivation.operation().equals(Sums.PARTIAL);
        return derivation.inputs().stream()
                .filter(input -> !mayHaveWeights || isSameSeries(input.indicator(), result.indicator()));
    }

    /** Purchasing power parities and market rates never mix. */
    ComparabilityCheck sameConversionBasis(Measurement<?> a, Measurement<?> b) {
        return requireSame(isPpp(a) == isPpp(b), "conversion basis, purchasing power parities or market rates", a, b);
    }

    private static boolean isPpp(Measurement<?> measurement) {
        return measurement
                .conversionBasis()
                .filter(basis -> basis == RateBasis.PPP)
                .isPresent();
    }

    ComparabilityCheck sameUnit(Measurement<?> a, Measurement<?> b) {
        return requireSame(unitOf(a).equals(unitOf(b)), "unit", a, b);
    }

    private static Object unitOf(Measurement<?> measurement) {
        return measurement.figure().<Object>map(Figure::unit).orElseThrow(() -> Estimate.missing(measurement));
    }

    ComparabilityCheck samePeriod(Measurement<?> a, Measurement<?> b) {
        return requireSame(a.period().coversSameDaysAs(b.period()), "period", a, b);
    }

    ComparabilityCheck sameDimension(Measurement<?> a, Measurement<?> b) {
        return requireSame(a.dimensions().equals(b.dimensions()), "dimensions", a, b);
    }

    /** Checks for the same region, which no call can waive. */
    ComparabilityCheck requireSameRegion(Measurement<?> a, Measurement<?> b) {
        return requireSame(a.region().equals(b.region()), "region", a, b).sameTerritory(a, b);
    }

    /** Returns the region and what it includes, in a fixed order, such as {@code CN with [HK, MO]}. */
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

    /** Checks for the same territory if the regions are the same; different regions are not compared. */
    ComparabilityCheck sameTerritory(Measurement<?> a, Measurement<?> b) {
        return a.region().equals(b.region())
                ? sameUnlessAccepted("territory", a, b, ComparabilityCheck::territoryOf, Accept.OTHER_TERRITORY)
                : this;
    }

    /** Checks for the same region, unless the call accepts another territory. */
    ComparabilityCheck sameRegion(Measurement<?> a, Measurement<?> b) {
        boolean isSameRegion = a.region().equals(b.region());
        return sameUnlessAccepted(
                isSameRegion ? "territory" : "region", a, b, ComparabilityCheck::territoryOf, Accept.OTHER_TERRITORY);
    }

    /** Checks that the growth rate is specified as nominal or real, unless the call accepts that it is not. */
    ComparabilityCheck specifiedGrowthBasis(Measurement<?> level, Measurement<?> growth) {
        boolean isSpecified = growth.indicator().growthBasis() != GrowthBasis.UNSTATED;
        return isSpecified
                ? this
                : acceptOrReject(
                        "Growth rate must be specified as nominal or real",
                        "",
                        level,
                        growth,
                        Accept.UNSTATED_GROWTH_BASIS);
    }

    ComparabilityCheck require(boolean holds, String rule, Measurement<?> a, Measurement<?> b) {
        if (!holds) {
            throw new NotComparableException(rule, "", a, b, null);
        }
        return this;
    }

    ComparabilityCheck requireSame(boolean isSame, String property, Measurement<?> a, Measurement<?> b) {
        return require(isSame, sameRule(property), a, b);
    }

    private static String sameRule(String property) {
        return "Measurements must have the same " + property;
    }

    private ComparabilityCheck sameUnlessAccepted(
            String property,
            Measurement<?> a,
            Measurement<?> b,
            Function<Measurement<?>, String> value,
            Accept difference) {
        String first = value.apply(a);
        String second = value.apply(b);
        return first.equals(second)
                ? this
                : acceptOrReject(sameRule(property), first + " and " + second + ": ", a, b, difference);
    }

    private ComparabilityCheck acceptOrReject(
            String rule, String values, Measurement<?> a, Measurement<?> b, Accept difference) {
        if (!accepted.contains(difference)) {
            throw new NotComparableException(rule, values, a, b, difference);
        }
        used.add(difference);
        return this;
    }
}
