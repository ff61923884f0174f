// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.GDP_GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.calculation.CalculationFixtures.population;
import static io.github.regiostat.calculation.CalculationFixtures.rate;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptTest {
    private static final Indicator<Money> ADJUSTED =
            GDP.toBuilder().seasonalAdjustment(SeasonalAdjustment.SEASONAL).build();
    private static final Indicator<Money> UNADJUSTED =
            GDP.toBuilder().seasonalAdjustment(SeasonalAdjustment.NONE).build();
    private static final Indicator<Money> REAL =
            GDP.toBuilder().constantPrices("2015").build();
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();

    private static Measurement.Builder<Money> before(Indicator<Money> indicator) {
        return measurement(indicator, YUAN, "100").period("2023");
    }

    private static Measurement<Money> now(String vintage) {
        return gdp("110").source(vintage(vintage)).build();
    }

    private static List<Measurement<Money>> three(Measurement<Money> second) {
        return List.of(gdp(BEIJING, "1"), second, gdp(HEBEI, "3"));
    }

    private static Arguments row(
            String name, Accept accept, String values, Function<Accept[], Measurement<?>> calculation) {
        return arguments(name, accept, values, calculation);
    }

    static Stream<Arguments> calculations() {
        Measurement<Money> first = before(GDP).source(vintage("first")).build();
        Measurement<Money> real = before(REAL).build();
        Measurement<Money> adjusted = before(ADJUSTED).build();
        Measurement<Money> now = now("2024");
        Measurement<Money> realPart = measurement(REAL, YUAN, "1").build();
        Measurement<Percentage> share =
                measurement(RATE, PERCENT, "4").source(vintage("2024")).build();
        Measurement<Percentage> older =
                measurement(RATE, PERCENT, "3").source(vintage("first")).build();
        Measurement<GrowthRate> growth =
                measurement(NOMINAL, GROWTH, "10").source(vintage("first")).build();
        return Stream.of(
                row("growth", Accept.OTHER_VINTAGE, "Office first and Office 2024", a -> Growth.between(first, now, a)),
                row("growth", Accept.OTHER_PRICE_BASIS, "constant 2015 and current", a -> Growth.between(real, now, a)),
                row(
                        "growth",
                        Accept.OTHER_SEASONAL_ADJUSTMENT,
                        "seasonal and none",
                        a -> Growth.between(
                                adjusted, measurement(UNADJUSTED, YUAN, "110").build(), a)),
                row(
                        "average growth",
                        Accept.OTHER_VINTAGE,
                        "Office first and Office 2024",
                        a -> Growth.averageAnnual(first, now, a)),
                row(
                        "level before",
                        Accept.OTHER_VINTAGE,
                        "Office 2024 and Office first",
                        a -> Growth.levelBefore(now, growth, a)),
                row(
                        "level before",
                        Accept.UNSTATED_GROWTH_BASIS,
                        "gdp",
                        a -> Growth.levelBefore(
                                now, measurement(GDP_GROWTH, GROWTH, "10").build(), a)),
                row(
                        "sum over time",
                        Accept.OTHER_VINTAGE,
                        "Office first and Office 2024",
                        a -> Sums.overTime(List.of(now, first), a)),
                row(
                        "sum over time",
                        Accept.OTHER_PRICE_BASIS,
                        "constant 2015 and current",
                        a -> Sums.overTime(List.of(now, real), a)),
                row(
                        "sum over regions",
                        Accept.OTHER_SEASONAL_ADJUSTMENT,
                        "none and seasonal",
                        a -> Sums.overRegions(
                                THREE,
                                List.of(
                                        measurement(UNADJUSTED, YUAN, "1").build(),
                                        measurement(ADJUSTED, YUAN, "2")
                                                .region(TIANJIN)
                                                .build(),
                                        gdp(HEBEI, "3")),
                                a)),
                row(
                        "sum over regions",
                        Accept.OTHER_PRICE_BASIS,
                        "current and constant 2015",
                        a -> Sums.overRegions(
                                THREE,
                                three(measurement(REAL, YUAN, "2")
                                        .region(TIANJIN)
                                        .build()),
                                a)),
                row(
                        "share",
                        Accept.OTHER_VINTAGE,
                        "Office 2024 and Office first",
                        a -> Shares.of(now, now("first"), a)),
                row("share", Accept.OTHER_PRICE_BASIS, "constant 2015 and current", a -> Shares.of(realPart, now, a)),
                row(
                        "multiple",
                        Accept.OTHER_VINTAGE,
                        "Office 2024 and Office first",
                        a -> Ratios.multiple(now, first, a)),
                row(
                        "multiple",
                        Accept.OTHER_PRICE_BASIS,
                        "current and constant 2015",
                        a -> Ratios.multiple(now, real, a)),
                row(
                        "difference",
                        Accept.OTHER_VINTAGE,
                        "Office 2024 and Office first",
                        a -> Shares.difference(share, older, a)));
    }

    /** China without and with Hong Kong and Macao, which some sources include. */
    static Stream<Arguments> territories() {
        Region wide = CHINA.including(Regions.of("HK"), Regions.of("MO"));
        Measurement<Money> narrow = gdp("1").region(CHINA).build();
        Measurement<Money> all = gdp("2").region(wide).build();
        Measurement<Money> before = gdp("2").region(wide).period("2023").build();
        Measurement<Money> part = measurement(RD, YUAN, "1").region(CHINA).build();
        Measurement<Count> persons = population(wide, "5");
        Measurement<Percentage> share =
                measurement(RATE, PERCENT, "4").region(wide).period("2023").build();
        Indicator<Percentage> intensity = RATE.toBuilder().ratioOf("rd", "gdp").build();
        Region two = Region.group("two", "Two", CHINA, Regions.of("US"));
        List<Measurement<Percentage>> rates = List.of(rate(CHINA, "1"), rate(Regions.of("US"), "2"));
        return Stream.of(
                row(
                        "growth",
                        Accept.OTHER_TERRITORY,
                        "CN with [HK, MO] and CN",
                        a -> Growth.between(before, narrow, a)),
                row(
                        "sum over time",
                        Accept.OTHER_TERRITORY,
                        "CN with [HK, MO] and CN",
                        a -> Sums.overTime(List.of(narrow, before), a)),
                row("share", Accept.OTHER_TERRITORY, "CN and CN with [HK, MO]", a -> Shares.of(part, all, a)),
                row("multiple", Accept.OTHER_TERRITORY, "CN with [HK, MO] and CN", a -> Ratios.multiple(all, part, a)),
                row(
                        "per capita",
                        Accept.OTHER_TERRITORY,
                        "CN and CN with [HK, MO]",
                        a -> Ratios.perCapita(narrow, persons, a)),
                row(
                        "difference",
                        Accept.OTHER_TERRITORY,
                        "CN and CN with [HK, MO]",
                        a -> Shares.difference(rate(CHINA, "5"), share, a)),
                row(
                        "ratio",
                        Accept.OTHER_TERRITORY,
                        "CN and CN with [HK, MO]",
                        a -> Ratios.of(intensity, part, all, a)),
                row(
                        "weighted mean",
                        Accept.OTHER_TERRITORY,
                        "CN and CN with [HK, MO]",
                        a -> Ratios.weightedMean(two, rates, List.of(persons, population(Regions.of("US"), "1")), a)),
                row(
                        "coverage",
                        Accept.OTHER_TERRITORY,
                        "CN and CN with [HK, MO]",
                        a -> Sums.partialOverRegions(
                                two, List.of(narrow), List.of(persons, population(Regions.of("US"), "1")), a)));
    }

    @Test
    void territory_isSameInAnyOrderOfDeclaration() {
        Region[] apart = {Regions.of("HK"), Regions.of("MO")};
        Measurement<Money> before =
                gdp("1").region(CHINA.including(apart)).period("2023").build();
        Measurement<Money> now =
                gdp("2").region(CHINA.including(apart[1], apart[0])).build();
        assertThat(notesOf(Growth.between(before, now))).containsExactly("Divided to 34 digits, HALF_EVEN");
    }

    @Test
    void territories_areNotCompared_forDifferentRegions() {
        Measurement<Money> wide = measurement(RD, YUAN, "1")
                .region(CHINA.including(Regions.of("HK")))
                .build();
        assertThat(notesOf(Ratios.multiple(wide, gdp(Regions.of("US"), "4"))))
                .containsExactly("Divided to 34 digits, HALF_EVEN");
    }

    @Test
    void territories_areCompared_withThatOfAMember() {
        Region wide = CHINA.including(Regions.of("HK"));
        Region inner = Region.group("inner", "Inner", Regions.of("JP"), wide);
        Region outer = Region.group("outer", "Outer", Regions.of("US"), inner);
        Measurement<Money> narrow = measurement(RD, YUAN, "1").region(CHINA).build();
        for (Region group : List.of(inner, outer)) {
            Measurement<Money> whole = gdp(group, "4");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.of(narrow, whole))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.TERRITORY));
            assertThat(Shares.of(narrow.toBuilder().region(wide).build(), whole).figure())
                    .isPresent();
            assertThat(Shares.of(narrow.toBuilder().region(Regions.of("JP")).build(), whole)
                            .figure())
                    .isPresent();
        }
    }

    @Test
    void otherRegion_isNeverAccepted() {
        Measurement<Money> elsewhere = before(GDP).region(TIANJIN).build();
        Measurement<Money> now = gdp("110").build();
        Measurement<GrowthRate> growth =
                measurement(NOMINAL, GROWTH, "10").region(TIANJIN).build();
        assertOtherRegionRejected("CN-TJ and CN-BJ", a -> Growth.between(elsewhere, now, a));
        assertOtherRegionRejected("CN-TJ and CN-BJ", a -> Growth.averageAnnual(elsewhere, now, a));
        assertOtherRegionRejected("CN-BJ and CN-TJ", a -> Growth.levelBefore(now, growth, a));
        assertOtherRegionRejected("CN-TJ and CN-BJ", a -> Sums.overTime(List.of(now, elsewhere), a));
    }

    private static void assertOtherRegionRejected(String values, Function<Accept[], Measurement<?>> calculation) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> calculation.apply(Accept.values()))
                .withMessageStartingWith("Measurements must have the same region, but were " + values + ": ")
                .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource({"calculations", "territories"})
    void calculation_rejectsDifference_unlessAccepted(
            String name, Accept accept, String values, Function<Accept[], Measurement<?>> calculation) {
        Accept[] allOthers =
                Arrays.stream(Accept.values()).filter(other -> other != accept).toArray(Accept[]::new);
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> calculation.apply(allOthers))
                .withMessageStartingWith(
                        accept == Accept.UNSTATED_GROWTH_BASIS
                                ? "Growth rate must be specified as nominal or real"
                                : "Measurements must have the same ")
                .withMessageContaining(", but were " + values)
                .withMessageEndingWith("; to accept this, pass Accept." + accept.name())
                .satisfies(e -> assertThat(e.acceptedBy()).contains(accept));
        assertThat(notesOf(calculation.apply(new Accept[] {accept}))).as(name).contains("Accepted: " + accept);
    }

    @Test
    void calculation_notesOnlyDifferencesThatOccur() {
        assertThat(notesOf(Growth.between(gdp("2023", "100"), gdp("2024", "110"), Accept.values())))
                .containsExactly("Divided to 34 digits, HALF_EVEN");
    }

    @Test
    void calculation_notesEachDifferenceOnce_inFixedOrder() {
        List<Measurement<Money>> years = List.of(
                gdp("1").period("2022")
                        .region(CHINA.including(Regions.of("HK")))
                        .source(vintage("a"))
                        .build(),
                gdp("1").period("2023").region(CHINA).source(vintage("b")).build(),
                gdp("1").period("2024").region(CHINA).source(vintage("c")).build());
        assertThat(notesOf(Sums.overTime(years, Accept.OTHER_TERRITORY, Accept.OTHER_VINTAGE)))
                .containsExactly("Accepted: other vintage", "Accepted: other territory");
    }

    @ParameterizedTest
    @CsvSource({"comparable, current", "constant 2015, constant 2020", "chained 2015, constant 2015"})
    void priceBasis_isComparedWithItsBasePeriod(String before, String now) {
        Measurement<Money> first = before(
                        GDP.toBuilder().priceBasis(PriceBasis.parse(before)).build())
                .build();
        Measurement<Money> second = measurement(
                        GDP.toBuilder().priceBasis(PriceBasis.parse(now)).build(), YUAN, "1")
                .build();
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Growth.between(first, second))
                .withMessageStartingWith(
                        "Measurements must have the same price basis, but were " + before + " and " + now + ": ");
    }

    @Test
    void share_acceptsOneUnstatedPriceBasis() {
        Indicator<Money> unstated =
                GDP.toBuilder().priceBasis(PriceBasis.UNSTATED).build();
        assertThat(notesOf(Shares.of(measurement(unstated, YUAN, "1").build(), gdp("2024", "4"))))
                .containsExactly("Unstated by an input: price basis", "Divided to 34 digits, HALF_EVEN");
    }

    @Test
    void unstatedBesideStated_leavesResultUnstated() {
        Indicator<Money> unstated =
                GDP.toBuilder().priceBasis(PriceBasis.UNSTATED).build();
        Measurement<Money> prices =
                Sums.overTime(List.of(before(unstated).build(), gdp("110").build()));
        assertThat(prices.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
        assertThat(notesOf(prices)).containsExactly("Unstated by an input: price basis");
        Measurement<Money> seasons =
                Sums.overTime(List.of(before(ADJUSTED).build(), gdp("110").build()));
        assertThat(seasons.indicator().seasonalAdjustment()).isEmpty();
        assertThat(notesOf(seasons)).containsExactly("Unstated by an input: seasonal adjustment");
    }

    @Test
    void notComparableException_keepsBothMeasurements_afterSerialization() throws Exception {
        Measurement<Money> first = before(GDP).source(vintage("first")).build();
        Measurement<Money> second = now("2024");
        NotComparableException exception = null;
        try {
            Growth.between(first, second);
        } catch (NotComparableException e) {
            exception = JavaStreams.copyOf(e);
        }
        assertThat(exception).isNotNull().hasMessageStartingWith("Measurements must have the same vintage");
        assertThat((Object) exception.first()).isEqualTo(first);
        assertThat((Object) exception.second()).isEqualTo(second);
        assertThat(exception.acceptedBy()).contains(Accept.OTHER_VINTAGE);
    }

    @Test
    void toString_returnsLowerCaseWords() {
        assertThat(Accept.values())
                .extracting(Accept::toString)
                .containsExactly(
                        "other vintage",
                        "other price basis",
                        "other seasonal adjustment",
                        "other territory",
                        "unstated growth basis",
                        "other period",
                        "other indicator",
                        "other dimensions",
                        "other weights",
                        "broader deflator",
                        "not additive",
                        "plain mean",
                        "index across regions",
                        "independent samples",
                        "without margin");
    }
}
