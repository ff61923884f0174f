// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.OF_2015;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricesTest {
    private static Measurement.Builder<IndexNumber> prices(String figure) {
        return measurement(PRICES, OF_2015, figure);
    }

    @Nested
    class Real {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "110; 110; 100; [100, 100]",
                    "100; 125; 80; [80, 80]",
                    "110~20; 100; 110; [100, 120]",
                    "100; 100~50; 100; [80, 133.333333334]",
                    ">110; 110; none; (100, unbounded)",
                    "110; >110; none; (unbounded, 100)",
                    "110?; 110; 100; none",
                    "110; 110?; 100; none",
                    "110; ?; none; none",
                    "110; 0; none; none",
                })
        void real_calculatesValueAndBounds(String nominal, String deflator, String value, String bounds) {
            assertFigure(Prices.real(gdp("2024", nominal), prices(deflator).build()), value, bounds);
        }

        @Test
        void real_isAtConstantPricesOfBasePeriod() {
            Measurement<Money> real =
                    Prices.real(gdp("2024", "110"), prices("110").build());
            assertThat(real.indicator())
                    .isEqualTo(GDP.toBuilder()
                            .id("gdp-real")
                            .name("GDP, real")
                            .priceBasis(PriceBasis.constant(TimePeriod.year(2015)))
                            .build());
            assertThat(real.derivation().orElseThrow()).hasToString("""
                real from nominal
                  note: Divided to 34 digits, HALF_EVEN
                  gdp, CN-BJ, 2024: CNY 110 (exact)
                  prices, CN-BJ, 2024: 110 (2015=100) (exact)\
                """);
        }

        @Test
        void real_growsByRealRate() {
            Measurement<Money> before =
                    Prices.real(gdp("2023", "100"), prices("100").period("2023").build());
            Measurement<Money> after =
                    Prices.real(gdp("2024", "121"), prices("110").build());
            Measurement<GrowthRate> growth = Growth.between(before, after);
            assertFigure(growth, "10", "[10, 10]");
            assertThat(growth.indicator().growthBasis()).isEqualTo(GrowthBasis.REAL);
        }

        @Test
        void real_differsInPriceBasis_unlessAccepted() {
            Measurement<Money> real =
                    Prices.real(gdp("2024", "110"), prices("110").build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Growth.between(gdp("2023", "100"), real))
                    .withMessageStartingWith(
                            "Measurements must have the same price basis, but were current and constant 2015:"
                                    + " gdp, CN-BJ, 2023")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_PRICE_BASIS));
            assertFigure(Growth.between(gdp("2023", "80"), real, Accept.OTHER_PRICE_BASIS), "25", "[25, 25]");
        }

        @ParameterizedTest
        @CsvSource({"constant 2015", "chained 2020", "comparable"})
        void real_rejectsRealAmount(String basis) {
            Measurement<Money> real = measurement(
                            GDP.toBuilder().priceBasis(PriceBasis.parse(basis)).build(), YUAN, "1")
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.real(real, prices("110").build()))
                    .withMessage("Amount to deflate must be at current prices, but was at " + basis
                            + " prices: gdp, CN-BJ, 2024: CNY 1 (exact)");
        }

        @Test
        void real_rejectsDeflatorWithoutBasePeriod() {
            Measurement<IndexNumber> state = measurement(
                            PRICES, IndexNumber.of(0, "State").unit(), "104")
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.real(gdp("2024", "1"), state))
                    .withMessage("Deflator must have a base period, such as 2015, but was prices, CN-BJ, 2024: 104"
                            + " (State=100) (exact)");
        }

        @Test
        void real_rejectsDifferentRegionsAndPeriods() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.real(
                            gdp("2024", "1"), prices("110").region(TIANJIN).build(), Accept.values()))
                    .withMessage(
                            "Amount and deflator must have the same region, but were gdp, CN-BJ, 2024: CNY 1 (exact)"
                                    + " and prices, CN-TJ, 2024: 110 (2015=100) (exact)");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(
                            () -> Prices.real(gdp("2023", "1"), prices("110").build()))
                    .withMessageStartingWith("Measurements must have the same period, or a stock must be of a day in or"
                            + " next to the period of a flow, but were gdp, CN-BJ, 2023");
        }

        @Test
        void real_ignoresVintageOfDeflator() {
            Measurement<Money> nominal = gdp("1").source(vintage("2024")).build();
            Measurement<IndexNumber> deflator =
                    prices("100").source(vintage("2023")).build();
            assertThat(notesOf(Prices.real(nominal, deflator))).containsExactly("Divided to 34 digits, HALF_EVEN");
        }

        @Test
        void real_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.real(gdp("2024", "1"), missing(PRICES)))
                    .withMessage("Input of a calculation must have a figure, but was prices, CN-BJ, 2024: missing (O)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.real(missing(GDP), prices("110").build()))
                    .withMessage("Input of a calculation must have a figure, but was gdp, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class Rebased {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "121; 110; 110; [110, 110]",
                    "121~20; 100; 121; [111, 131]",
                    "100; 125~50; 80; [66.6666666666, 100]",
                    ">121; 110; none; (110, unbounded)",
                    "121?; 110; 110; none",
                    "121; ?; none; none",
                    "121; 0; none; none",
                })
        void rebased_calculatesValueAndBounds(String index, String atBase, String value, String bounds) {
            Measurement<IndexNumber> rebased = Prices.rebased(
                    prices(index).build(), prices(atBase).period("2020").build());
            assertFigure(rebased, value, bounds);
            assertThat(rebased.figure().orElseThrow().unit())
                    .isEqualTo(IndexNumber.of(0, "2020").unit());
            assertThat(rebased.indicator()).isEqualTo(PRICES);
            assertThat(rebased.derivation().orElseThrow().operation()).isEqualTo("rebase");
        }

        @ParameterizedTest
        @CsvSource({"110", "110~1", ">110", "110?", "?"})
        void rebased_isExactly100_inBasePeriod(String figure) {
            Measurement<IndexNumber> index = prices(figure).period("2020").build();
            assertFigure(Prices.rebased(index, index), "100", "[100, 100]");
        }

        @Test
        void rebased_isNot100_inBasePeriodOfOtherVintage() {
            Measurement<IndexNumber> first =
                    prices("110").source(vintage("first")).build();
            Measurement<IndexNumber> revised =
                    prices("100").source(vintage("revised")).build();
            assertFigure(Prices.rebased(first, revised, Accept.OTHER_VINTAGE), "110", "[110, 110]");
        }

        @Test
        void rebased_rejectsNamedBase() {
            Measurement<IndexNumber> state = measurement(
                            PRICES, IndexNumber.of(0, "State").unit(), "120")
                    .build();
            Measurement<IndexNumber> atBase = state.toBuilder()
                    .period("2020")
                    .value(IndexNumber.of(60, "State"))
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.rebased(state, atBase, Accept.values()))
                    .withMessage("Index whose base is a region compares regions of one period, and has no other base,"
                            + " but was prices, CN-BJ, 2024: 120 (State=100) (exact)");
        }

        @Test
        void rebased_rejectsDifferentOldBases() {
            Measurement<IndexNumber> other = measurement(
                            PRICES, IndexNumber.of(0, "2010").unit(), "110")
                    .period("2020")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.rebased(prices("121").build(), other, Accept.values()))
                    .withMessage("Measurements must have the same index base, but were 2015=100 and 2010=100:"
                            + " prices, CN-BJ, 2024:"
                            + " 121 (2015=100) (exact)"
                            + " and prices, CN-BJ, 2020: 110 (2010=100) (exact)");
        }

        @Test
        void rebased_rejectsDifferentSeriesRegionsAndDimensions() {
            Indicator<IndexNumber> rents =
                    Indicator.builder("rents", IndexNumber.class).build();
            assertRejected("indicator", measurement(rents, OF_2015, "1").build());
            assertRejected("dimensions", prices("1").dimension("good", "food").build());
            assertRejected("region", prices("1").region(TIANJIN).build());
        }

        private void assertRejected(String property, Measurement<IndexNumber> atBase) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.rebased(prices("121").build(), atBase))
                    .withMessageStartingWith("Measurements must have the same " + property + ", but were ")
                    .withMessageContaining("prices, CN-BJ, 2024: 121 (2015=100) (exact) and " + atBase);
        }

        @Test
        void rebased_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.rebased(prices("1").build(), missing(PRICES)))
                    .withMessage("Input of a calculation must have a figure, but was prices, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class Chained {
        private Measurement<IndexNumber> link(String period, String figure, String base) {
            return measurement(PRICES, IndexNumber.of(0, base).unit(), figure)
                    .period(period)
                    .build();
        }

        private Measurement<IndexNumber> link(String period, String figure) {
            return link(period, figure, "previous year");
        }

        @Test
        void chained_multipliesLinks_fromThePeriodBeforeTheFirst() {
            List<Measurement<IndexNumber>> series =
                    Prices.chained(List.of(link("2024", "120"), link("2023", "110")), TimePeriod.year(2022));
            assertThat(series)
                    .extracting(Measurement::period)
                    .containsExactly(TimePeriod.year(2023), TimePeriod.year(2024));
            assertFigure(series.get(0), "110", "[110, 110]");
            assertFigure(series.get(1), "132", "[132, 132]");
            assertThat(series.get(1).figure().orElseThrow().unit())
                    .isEqualTo(IndexNumber.of(0, "2022").unit());
            assertFigure(Growth.averageAnnual(series.get(0), series.get(1)), "20", "[20, 20]");
        }

        @Test
        void chained_dividesByLinks_beforeTheBase() {
            List<Measurement<IndexNumber>> series = Prices.chained(
                    List.of(link("2022", "125"), link("2023", "110"), link("2024", "120")), TimePeriod.year(2023));
            // 100 / 1.1, 100 and 120
            assertFigure(series.get(0), "90.9090909091", "[90.909090909, 90.9090909091]");
            assertFigure(series.get(1), "100", "[100, 100]");
            assertFigure(series.get(2), "120", "[120, 120]");
        }

        @Test
        void chained_containsAllPossibleProducts() {
            List<Measurement<IndexNumber>> series =
                    Prices.chained(List.of(link("2023", "110~2"), link("2024", "120~2")), TimePeriod.year(2022));
            // From 1.09 * 1.19 to 1.11 * 1.21
            assertFigure(series.get(1), "132", "[129.71, 134.31]");
        }

        /** Compares each result with the product of its own links, each of which is 0.5 less or more. */
        @ParameterizedTest
        @ValueSource(ints = {2000, 2001, 2017, 2039, 2040})
        void chained_isTheProductOfTheLinks_forAnyBase(int base) {
            List<Measurement<IndexNumber>> links = IntStream.rangeClosed(2001, 2040)
                    .mapToObj(year -> link("" + year, (80 + 7 * year % 41) + "~1"))
                    .toList();
            List<Measurement<IndexNumber>> series = Prices.chained(links, TimePeriod.year(base));
            for (int i = 0; i < links.size(); i++) {
                List<Measurement<IndexNumber>> between =
                        links.subList(Math.min(i + 1, base - 2000), Math.max(i + 1, base - 2000));
                BigDecimal hundred = new BigDecimal(100);
                boolean isAfter = 2001 + i >= base;
                BigDecimal value = product(between, "0");
                Bounds<IndexNumber> bounds =
                        series.get(i).figure().orElseThrow().bounds().orElseThrow();
                assertThat(series.get(i)
                                .figure()
                                .orElseThrow()
                                .value()
                                .orElseThrow()
                                .number())
                        .isEqualByComparingTo(
                                isAfter
                                        ? hundred.multiply(value).round(MathContext.DECIMAL128)
                                        : hundred.divide(value, MathContext.DECIMAL128));
                assertThat(bounds.interval().lower().orElseThrow())
                        .isEqualByComparingTo(
                                rounded(hundred, isAfter, product(between, isAfter ? "-0.5" : "0.5"), FLOOR));
                assertThat(bounds.interval().upper().orElseThrow())
                        .isEqualByComparingTo(
                                rounded(hundred, isAfter, product(between, isAfter ? "0.5" : "-0.5"), CEILING));
            }
        }

        private BigDecimal product(List<Measurement<IndexNumber>> links, String change) {
            return links.stream()
                    .map(link ->
                            link.figure().orElseThrow().value().orElseThrow().number())
                    .map(number -> number.add(new BigDecimal(change)).movePointLeft(2))
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
        }

        private BigDecimal rounded(BigDecimal hundred, boolean isAfter, BigDecimal factor, RoundingMode mode) {
            MathContext context = new MathContext(34, mode);
            return isAfter ? hundred.multiply(factor).round(context) : hundred.divide(factor, context);
        }

        @Test
        void chained_hasAnyMovingBase() {
            assertFigure(
                    Prices.chained(
                                    List.of(link("2024-03", "110", "same month of the previous year")),
                                    TimePeriod.parse("2023-03"))
                            .get(0),
                    "110",
                    "[110, 110]");
            assertFigure(
                    Prices.chained(List.of(link("2024-Q1", "110", "previous quarter")), TimePeriod.parse("2023-Q4"))
                            .get(0),
                    "110",
                    "[110, 110]");
            assertFigure(
                    Prices.chained(List.of(link("2024", "110", "上年")), TimePeriod.year(2023))
                            .get(0),
                    "110",
                    "[110, 110]");
        }

        @Test
        void chained_rejectsGap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Prices.chained(List.of(link("2022", "110"), link("2024", "120")), TimePeriod.year(2021)))
                    .withMessage("Links must be of consecutive periods, but 2023 is missing before 2024");
        }

        @Test
        void chained_rejectsOtherBasePeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.chained(List.of(link("2023", "110")), TimePeriod.year(2020)))
                    .withMessage(
                            "Base must be a period of the links or the period before the first, 2022, but was 2020");
        }

        @Test
        void chained_rejectsBaseOfPreviousYear_ofMonths() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.chained(List.of(link("2024-03", "110")), TimePeriod.parse("2024-02")))
                    .withMessage("Base of a link must be the period before it or the same one of the previous year, but"
                            + " was 'previous year' for 2024-03");
        }

        @Test
        void chained_rejectsFixedAndDifferentBases() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.chained(List.of(prices("110").build()), TimePeriod.year(2023)))
                    .withMessageStartingWith("Index to chain must have a moving base, such as 'previous year', but"
                            + " was prices, CN-BJ, 2024: 110 (2015=100) (exact)");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Prices.chained(
                            List.of(link("2023", "110"), link("2024", "110", "previous period")),
                            TimePeriod.year(2022),
                            Accept.values()))
                    .withMessageStartingWith(
                            "Measurements must have the same index base, but were previous year=100 and"
                                    + " previous period=100: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Prices.chained(List.of(), TimePeriod.year(2022)))
                    .withMessage("Chain requires at least one measurement, but the list is empty");
        }
    }
}
