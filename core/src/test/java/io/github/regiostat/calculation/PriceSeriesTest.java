// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.GDP_GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.OF_2015;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Unit;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Linked indices, real values per head, real growth and deflators. */
class PriceSeriesTest {
    private static final Unit<IndexNumber> OF_2003 =
            IndexNumber.of(100, "2003-12").unit();
    private static final Unit<IndexNumber> OF_2000 = IndexNumber.of(100, "2000").unit();
    private static final Indicator<GrowthRate> NOMINAL =
            GDP_GROWTH.toBuilder().growthBasis(GrowthBasis.NOMINAL).build();
    private static final Indicator<GrowthRate> PRICE_GROWTH = Indicator.builder("price-growth", GrowthRate.class)
            .growthOf("prices")
            .build();

    private static Measurement<IndexNumber> index(Unit<IndexNumber> unit, String period, String figure) {
        return measurement(PRICES, unit, figure).period(period).build();
    }

    private static Measurement<GrowthRate> growth(Indicator<GrowthRate> indicator, String figure) {
        return measurement(indicator, GROWTH, figure).build();
    }

    @Nested
    class Linked {
        /**
         * Statistics Finland, course on indices, "Linking": the index of December 2003 is 104.47 (2000=100) and 100
         * (2003:12=100); 100.34 of January 2004 is 104.82 (2000=100).
         */
        @Test
        void keepsChanges_acrossLink() {
            List<Measurement<IndexNumber>> linked = Prices.linked(
                    List.of(index(OF_2000, "2003-11", "104.20"), index(OF_2000, "2003-12", "104.47")),
                    List.of(index(OF_2003, "2003-12", "100"), index(OF_2003, "2004-01", "100.34")),
                    TimePeriod.parse("2003-12"));
            assertThat(linked)
                    .extracting(Measurement::period)
                    .extracting(TimePeriod::toString)
                    .containsExactly("2003-11", "2003-12", "2004-01");
            // 104.20 × 100 / 104.47
            assertFigure(linked.get(0), "99.7415525988", "[99.7415525988, 99.7415525989]");
            assertThat(linked.get(2)).isEqualTo(index(OF_2003, "2004-01", "100.34"));
            Measurement<IndexNumber> onOldBase = Prices.rebased(linked.get(2), linked.get(0));
            // 100.34 / 99.7415525988… × 104.20 = 104.825198, which is published as 104.82 from 1.0447 × 100.34
            assertFigure(
                    Growth.between(linked.get(0), linked.get(2)), "0.599998080614", "[0.599998080614, 0.599998080615]");
            assertThat(onOldBase.figure().orElseThrow().unit().toString()).contains("2003-11");
        }

        @Test
        void atRange_usesMeans() {
            List<Measurement<IndexNumber>> byYear = Prices.linked(
                    List.of(
                            index(OF_2000, "2002-S2", "90"),
                            index(OF_2000, "2003-S1", "110"),
                            index(OF_2000, "2003-S2", "130")),
                    List.of(index(OF_2003, "2003-S1", "98"), index(OF_2003, "2003-S2", "102")),
                    TimePeriod.parse("2003-S1/2003-S2"));
            // the means are 120 and 100: 90 × 100 / 120
            assertFigure(byYear.get(0), "75", "[75, 75]");
            assertThat(byYear.get(0).indicator()).isEqualTo(PRICES);
            assertThat(byYear).hasSize(3);
        }

        @Test
        void hasBoundsOfAllThreeIndices() {
            Measurement<IndexNumber> linked = Prices.linked(
                            List.of(index(OF_2000, "2002", "120~2"), index(OF_2000, "2003", "150")),
                            List.of(index(OF_2003, "2003", "100~10")),
                            TimePeriod.year(2003))
                    .get(0);
            // 119 × 95 / 150 and 121 × 105 / 150
            assertFigure(linked, "80", "[75.3666666666, 84.7]");
        }

        @Test
        void rejectsMissingOverlap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.linked(
                            List.of(index(OF_2000, "2002", "120")),
                            List.of(index(OF_2003, "2003", "100")),
                            TimePeriod.year(2003)))
                    .withMessage("Older series must have all periods of the overlap 2003, but does not");
        }

        @Test
        void rejectsMovingBase() {
            Unit<IndexNumber> moving = IndexNumber.of(100, "previous year").unit();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.linked(
                            List.of(index(moving, "2003", "120")),
                            List.of(index(OF_2003, "2003", "100")),
                            TimePeriod.year(2003)))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.INDEX_BASE));
        }
    }

    @Nested
    class Real {
        @Test
        void ofMoneyPerPerson_isAtPricesOfBase() {
            Indicator<MoneyPer> wages =
                    Indicator.builder("wages", MoneyPer.class).level().build();
            Measurement<MoneyPer> real = Prices.real(
                    measurement(wages, MoneyPer.of("CNY", 0, "employee").unit(), "132~2")
                            .build(),
                    measurement(PRICES, OF_2015, "110").build());
            assertFigure(real, "120", "[119.09090909, 120.90909091]");
            assertThat(real.indicator().priceBasis()).isEqualTo(PriceBasis.parse("constant 2015"));
            assertThat(real.indicator().id()).isEqualTo("wages-real");
        }
    }

    @Nested
    class RealGrowth {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            10     | 4      | 5.76923076923  | [5.76923076923, 5.76923076924]
            4      | 4      | 0              | [0, 0]
            10~2   | 4      | 5.76923076923  | [4.80769230769, 6.73076923077]
            10     | 4~2    | 5.76923076923  | [4.7619047619, 6.79611650486]
            10     | -100   | none           | none
            10     | >4     | none           | (unbounded, 5.76923076924)
            """)
        void dividesFactors(String nominal, String prices, String value, String bounds) {
            assertFigure(Prices.realGrowth(growth(NOMINAL, nominal), growth(PRICE_GROWTH, prices)), value, bounds);
        }

        @Test
        void isReal() {
            Measurement<GrowthRate> real = Prices.realGrowth(growth(NOMINAL, "10"), growth(PRICE_GROWTH, "4"));
            assertThat(real.indicator().growthBasis()).isEqualTo(GrowthBasis.REAL);
            assertThat(real.indicator().id()).isEqualTo("gdp-growth-real");
            assertThat(real.indicator().growthOf()).contains("gdp");
        }

        @Test
        void agreesWithGrowthOfRealAmounts() {
            Measurement<GrowthRate> direct = Growth.between(
                    Prices.real(gdp("2023", "110"), index(OF_2015, "2023", "110")),
                    Prices.real(gdp("2024", "132"), index(OF_2015, "2024", "120")));
            Measurement<GrowthRate> fromRates = Prices.realGrowth(
                    Growth.between(gdp("2023", "110"), gdp("2024", "132")),
                    Growth.between(index(OF_2015, "2023", "110"), index(OF_2015, "2024", "120")));
            assertFigure(direct, "10", "[10, 10]");
            assertThat(fromRates.bounds().orElseThrow().roundedOutward(12).interval())
                    .hasToString("[9.99999999999, 10.0000000001]");
        }

        @Test
        void rejectsRealGrowth_andOtherDuration() {
            Indicator<GrowthRate> real =
                    NOMINAL.toBuilder().growthBasis(GrowthBasis.REAL).build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.realGrowth(growth(real, "10"), growth(PRICE_GROWTH, "4")))
                    .withMessageStartingWith("Growth to deflate must be nominal, and not real already");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.realGrowth(growth(GDP_GROWTH, "10"), growth(PRICE_GROWTH, "4")))
                    .withMessageStartingWith("Growth to deflate must be specified as nominal")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.UNSTATED_GROWTH_BASIS));
            Unit<GrowthRate> annual =
                    GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(1)).unit();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.realGrowth(
                            growth(NOMINAL, "10"),
                            measurement(PRICE_GROWTH, annual, "4").build()))
                    .withMessageStartingWith(
                            "Growth rates must be over the same duration, both annual averages or" + " neither");
        }
    }

    @Nested
    class ImplicitDeflator {
        private Measurement<Money> real(String prices, String figure) {
            return measurement(
                            GDP.toBuilder()
                                    .id("gdp-real")
                                    .priceBasis(PriceBasis.parse(prices))
                                    .build(),
                            YUAN,
                            figure)
                    .build();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            121    | 110    | 110    | [110, 110]
            121~2  | 110    | 110    | [109.09090909, 110.90909091]
            121    | 0      | none   | none
            """)
        void dividesNominalByReal(String nominal, String real, String value, String bounds) {
            assertFigure(Prices.implicitDeflator(gdp("2024", nominal), real("constant 2015", real)), value, bounds);
        }

        @Test
        void hasBaseOfReal_andDeflatesBack() {
            Measurement<Money> nominal = gdp("2024", "121");
            Measurement<IndexNumber> deflator = Prices.implicitDeflator(nominal, real("chained 2015", "110"));
            assertThat(deflator.toString()).startsWith("gdp-deflator, CN-BJ, 2024: 110 (2015=100)");
            Measurement<Money> real = Prices.real(nominal, deflator);
            assertFigure(real, "110", "[110, 110]");
            assertThat(real.indicator().priceBasis()).isEqualTo(PriceBasis.parse("chained 2015"));
            assertThat(Prices.implicitDeflator(nominal, real("previous-year", "110"))
                            .figure()
                            .orElseThrow()
                            .value())
                    .contains(IndexNumber.of(110, "2023"));
        }

        @Test
        void rejectsAmountsOnOtherBases() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.implicitDeflator(gdp("2024", "121"), gdp("2024", "110")))
                    .withMessageStartingWith(
                            "Second amount must be at constant or chained prices of a base period, but was at current"
                                    + " prices");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.implicitDeflator(real("constant 2015", "1"), real("constant 2015", "110")))
                    .withMessageStartingWith("Amount to deflate must be at current prices");
        }
    }
}
