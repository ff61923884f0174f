// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the 2025 Zhongguancun Forum and of official statistics, against fractions computed by hand. */
class ForumFiguresTest {
    private static final Indicator<Money> CONTRACTS =
            Indicator.builder("technology-contracts", Money.class).flow().build();
    private static final Indicator<GrowthRate> GROWTH = Indicator.builder("growth", GrowthRate.class)
            .growthOf("technology-contracts")
            .build();
    private static final Indicator<Percentage> INTENSITY =
            Indicator.builder("rd-intensity", Percentage.class).build();
    private static final Indicator<Count> BRANCHES =
            Indicator.builder("branches", Count.class).stock().build();
    private static final Indicator<Money> CAPITAL =
            Indicator.builder("capital", Money.class).stock().build();
    private static final Indicator<Money> PRIVATE =
            Indicator.builder("private", Money.class).stock().build();

    private static Measurement<Money> contracts(String currency, String billion) {
        return Measurement.builder(CONTRACTS)
                .region(BEIJING)
                .to(TIANJIN, HEBEI)
                .period("2024")
                .value(Figure.money(currency, billion, Scale.BILLION))
                .build();
    }

    private static Measurement<GrowthRate> growth(String period, Figure<GrowthRate> figure) {
        return Measurement.builder(GROWTH)
                .region(BEIJING)
                .to(TIANJIN, HEBEI)
                .period(period)
                .value(figure)
                .build();
    }

    private static Measurement<GrowthRate> averageSince2013() {
        Unit<GrowthRate> unit =
                GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(11)).unit();
        return growth("2013/2024", Figure.printed("25", Scale.UNIT, unit).with(Qualifier.MORE_THAN));
    }

    private static Measurement<Percentage> intensity(String period, String percent) {
        return Measurement.builder(INTENSITY)
                .region(THREE)
                .period(period)
                .value(Figure.percentage(percent))
                .build();
    }

    private static Measurement<Count> branches(String period, long number) {
        return Measurement.builder(BRANCHES)
                .region(THREE)
                .period(period)
                .value(Figure.count(number, "branches").with(Qualifier.MORE_THAN))
                .build();
    }

    private static Measurement<Money> fund(Indicator<Money> indicator, Figure<Money> figure) {
        return Measurement.builder(indicator)
                .region(THREE)
                .period("2025-03-27")
                .value(figure)
                .build();
    }

    private static List<Measurement<Money>> three(
            Indicator<Money> indicator, String period, String vintage, String beijing, String tianjin, String hebei) {
        return List.of(
                ofRegion(indicator, period, vintage, BEIJING, beijing),
                ofRegion(indicator, period, vintage, TIANJIN, tianjin),
                ofRegion(indicator, period, vintage, HEBEI, hebei));
    }

    private static Measurement<Money> ofRegion(
            Indicator<Money> indicator, String period, String vintage, Region region, String hundredMillion) {
        Measurement.Builder<Money> builder = Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(Figure.printed(hundredMillion, Scale.HUNDRED_MILLION, YUAN));
        return vintage.isEmpty()
                ? builder.build()
                : builder.source(CalculationFixtures.vintage(vintage)).build();
    }

    private static Measurement<Percentage> firstShare() {
        return Shares.ofGroup(
                THREE,
                three(RD, "2023", "", "2947.1", "599.2", "912.1"),
                three(GDP, "2023", "first published", "43760.7", "16737.3", "43944.1"));
    }

    private static Measurement<Percentage> revisedShare() {
        return Shares.ofGroup(
                THREE,
                three(RD, "2023", "", "2947.1", "599.2", "912.1"),
                three(GDP, "2023", "2024", "47353.7", "17211.8", "45660.0"));
    }

    private static Measurement<Percentage> revisedShareOf2013() {
        return Shares.ofGroup(
                THREE,
                three(RD, "2013", "", "1185.0", "428.1", "281.9"),
                three(GDP, "2013", "2024", "21746.0", "10075.2", "24659.1"));
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        Fraction result = Fraction.of(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            result = result.over(Fraction.of(parts[i]));
        }
        return result;
    }

    /** Asserts an end of an interval, as text and as a fraction that the calculation rounds outward to 34 digits. */
    private static void assertEnd(Optional<BigDecimal> end, String printed, String exact, RoundingMode outward) {
        if (printed.isEmpty()) {
            assertThat(end).isEmpty();
            return;
        }
        BigDecimal number = end.orElseThrow();
        assertPrinted(number, printed);
        Fraction distance = Fraction.of(number).minus(fraction(exact));
        assertThat(distance.signum()).isIn(0, outward == RoundingMode.FLOOR ? -1 : 1);
        assertThat(distance.abs())
                .isLessThan(Fraction.of(number.ulp()).times(Fraction.of("1000")).plus(Fraction.of("1e-30")));
    }

    /** Asserts a published number, which is rounded to the nearest or outward, possibly after its parts. */
    private static void assertPrinted(BigDecimal number, String printed) {
        BigDecimal expected = new BigDecimal(printed);
        assertThat(number).isCloseTo(expected, Offset.offset(expected.ulp().multiply(BigDecimal.valueOf(2))));
    }

    static Stream<Arguments> results() {
        Measurement<Money> yuan = contracts("CNY", "84.37");
        Measurement<GrowthRate> growth = growth("2024", Figure.growth("12.7"));
        Measurement<GrowthRate> average = averageSince2013();
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Measurement<PercentagePoints> above = Measurement.builder(
                        Indicator.builder("above", PercentagePoints.class).build())
                .region(THREE)
                .period("2023")
                .reference(Reference.to(CHINA))
                .value(Figure.points("1.62"))
                .build();
        Measurement<Money> invested =
                fund(PRIVATE, Figure.money("CNY", "30", Scale.BILLION).with(Qualifier.MORE_THAN));
        Measurement<Money> capital = fund(CAPITAL, Figure.exact(Money.of("CNY", "3000000000")));
        Measurement<Money> rounded = fund(CAPITAL, Figure.money("CNY", "3", Scale.BILLION));
        Measurement<Percentage> revised = revisedShare();
        Measurement<Percentage> before = revisedShareOf2013();
        return Stream.of(
                arguments(
                        "implied-rate",
                        ImpliedRates.of(contracts("USD", "11.78"), yuan),
                        0,
                        "7.16214",
                        "7.158676",
                        "84.365/11.785",
                        "7.165605",
                        "84.375/11.775"),
                arguments(
                        "at-mean-rate",
                        yuan.convertedTo("USD", rates),
                        9,
                        "11.72506",
                        "11.724363",
                        "84.365/7.1957",
                        "11.725753",
                        "84.375/7.1957"),
                arguments(
                        "contracts-2023",
                        Growth.levelBefore(yuan, growth, Accept.UNSTATED_GROWTH_BASIS),
                        9,
                        "74.86247",
                        "74.824834",
                        "84.365/1.1275",
                        "74.900133",
                        "84.375/1.1265"),
                arguments(
                        "contracts-2013",
                        Growth.levelBefore(yuan, average, Accept.UNSTATED_GROWTH_BASIS),
                        9,
                        "",
                        "",
                        "",
                        "7.247757",
                        "84.375/1.25/1.25/1.25/1.25/1.25/1.25/1.25/1.25/1.25/1.25/1.25"),
                arguments(
                        "nation-rd-2023",
                        Shares.ofReference(intensity("2023", "4.27"), above),
                        0,
                        "2.65",
                        "2.64",
                        "2.64",
                        "2.66",
                        "2.66"),
                arguments(
                        "rd-rise",
                        Shares.difference(intensity("2023", "4.27"), intensity("2013", "3.22")),
                        0,
                        "1.05",
                        "1.04",
                        "1.04",
                        "1.06",
                        "1.06"),
                arguments(
                        "rd-growth",
                        Growth.between(intensity("2013", "3.22"), intensity("2023", "4.27")),
                        0,
                        "32.6087",
                        "32.248062",
                        "104/3.225",
                        "32.970452",
                        "106/3.215"),
                arguments("fund-multiple", Ratios.multiple(invested, capital), 0, "", "10", "10", "", ""),
                arguments(
                        "fund-multiple-rounded",
                        Ratios.multiple(invested, rounded),
                        0,
                        "",
                        "8.571428",
                        "30/3.5",
                        "",
                        ""),
                arguments(
                        "branches-growth",
                        Growth.between(branches("2013", 3500), branches("2024", 10_000)),
                        0,
                        "",
                        "",
                        "",
                        "",
                        ""),
                arguments(
                        "rd-share-first",
                        firstShare(),
                        0,
                        "4.268777",
                        "4.268627",
                        "445825/104442.25",
                        "4.268927",
                        "445855/104441.95"),
                arguments(
                        "rd-share-revised",
                        revised,
                        0,
                        "4.044800",
                        "4.044657",
                        "445825/110225.65",
                        "4.044941",
                        "445855/110225.35"),
                arguments(
                        "rd-share-2013-revised",
                        before,
                        0,
                        "3.355152",
                        "3.354878",
                        "189485/56480.45",
                        "3.355427",
                        "189515/56480.15"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void result_matchesFractions(
            String id,
            Measurement<?> result,
            int scale,
            String value,
            String lower,
            String exactLower,
            String upper,
            String exactUpper) {
        Optional<BigDecimal> computed =
                result.figure().orElseThrow().value().map(v -> v.number().movePointLeft(scale));
        assertThat(computed.isPresent()).as(id).isEqualTo(!value.isEmpty());
        computed.ifPresent(number -> assertPrinted(number, value));
        Optional<Interval> bounds = result.bounds().map(b -> b.interval());
        assertEnd(
                bounds.flatMap(Interval::lower).map(n -> n.movePointLeft(scale)),
                lower,
                exactLower,
                RoundingMode.FLOOR);
        assertEnd(
                bounds.flatMap(Interval::upper).map(n -> n.movePointLeft(scale)),
                upper,
                exactUpper,
                RoundingMode.CEILING);
    }

    @Test
    void growth_ofRevisedShares_isOfOneVintage() {
        Measurement<PercentagePoints> rise = Shares.difference(revisedShare(), revisedShareOf2013());
        BigDecimal value = rise.figure().orElseThrow().value().orElseThrow().number();
        assertPrinted(value, "0.689647");
        Interval bounds = rise.bounds().orElseThrow().interval();
        assertPrinted(bounds.lower().orElseThrow(), "0.689231");
        assertPrinted(bounds.upper().orElseThrow(), "0.690064");
        Fraction low = fraction("445825/110225.65").minus(fraction("189515/56480.15"));
        Fraction high = fraction("445855/110225.35").minus(fraction("189485/56480.45"));
        assertThat(low.isIn(bounds)).isTrue();
        assertThat(high.isIn(bounds)).isTrue();
    }

    @Test
    void growth_betweenTwoVintages_isRejected() {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Shares.difference(firstShare(), revisedShareOf2013()))
                .withMessageStartingWith(
                        "Measurements must have the same vintage, but were Office first published and Office 2024: ")
                .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_VINTAGE));
    }

    @Test
    void unboundedIntervals_remainUnbounded() {
        Measurement<GrowthRate> average = averageSince2013();
        Measurement<Money> before =
                Growth.levelBefore(contracts("CNY", "84.37"), average, Accept.UNSTATED_GROWTH_BASIS);
        assertThat(before.period()).isEqualTo(TimePeriod.year(2013));
        assertThat(before.bounds().orElseThrow().isUpperOpen()).isTrue();
        Measurement<?> multiple = Ratios.multiple(
                fund(PRIVATE, Figure.money("CNY", "30", Scale.BILLION).with(Qualifier.MORE_THAN)),
                fund(CAPITAL, Figure.exact(Money.of("CNY", "3000000000"))));
        assertThat(multiple.bounds().orElseThrow().isLowerOpen()).isTrue();
    }

    @Test
    void growth_ofBranches_isUndetermined() {
        assertThat(Growth.between(branches("2013", 3500), branches("2024", 10_000))
                        .figure()
                        .orElseThrow()
                        .isUndetermined())
                .isTrue();
    }
}
