// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Categories of calculations are disjoint, and a total is the whole of a share. */
class CategoriesTest {
    private static final Indicator<Count> PEOPLE =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<Money> OUTPUT =
            Indicator.builder("gva", Money.class).flow().build();

    private static Measurement<Count> people(String dimension, String category, long number) {
        return Measurement.builder(PEOPLE)
                .region(Regions.of("DE"))
                .period("2024")
                .dimension(dimension, category)
                .value(Figure.exact(Count.of(number, "persons")))
                .build();
    }

    private static Measurement<Money> output(String year, String industry, String euros) {
        return Measurement.builder(OUTPUT)
                .region(Regions.of("DE"))
                .period(year)
                .dimension("nace_r2", industry)
                .value(Figure.money("EUR", euros, Scale.MILLION))
                .build();
    }

    private static void assertRefused(ThrowingCallable calculation, String reason) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(calculation)
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.DIMENSIONS));
    }

    private static List<Measurement<Count>> of(String dimension, String categories) {
        return Arrays.stream(categories.split(" / "))
                .map(category -> people(dimension, category, 10))
                .toList();
    }

    @Nested
    class SumsTests {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "TOT",
                    "ALL",
                    "All",
                    "合计",
                    "合 计",
                    "Insgesamt",
                    "both sexes",
                    "Both sexes",
                    "_T",
                    "T",
                    "TOTAL",
                    "SUM",
                    "Total, both sexes",
                    "ensemble",
                    "totale",
                    "ogółem",
                    "yhteensä",
                    "всего",
                    "総数",
                    "계",
                    "男女合计",
                    "总计"
                })
        void overCategories_refusesTotal(String total) {
            List<Measurement<Count>> inputs =
                    List.of(people("sex", "M", 49), people("sex", "F", 51), people("sex", total, 100));
            assertRefused(
                    () -> Sums.overCategories(inputs),
                    "Total of a dimension must not be summed with its parts, and '" + total
                            + "' is a total of sex, but were population, DE, 2024, sex=" + total + ": 100 persons");
            assertRefused(() -> inputs.stream().collect(SumCollectors.overCategories()), "'" + total + "' is a total");
            assertRefused(() -> Concentration.herfindahlOverCategories(inputs), "'" + total + "' is a total");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "age | Y15-64 / Y20-24 | 'Y20-24' is part of 'Y15-64' in intervals of age",
                    "age | 15-64 / 20-24 | '20-24' is part of '15-64' in intervals of age",
                    "age | Y_GE65 / Y_GE80 | 'Y_GE80' is part of 'Y_GE65' in intervals of age",
                    "age | Y15-24 / Y20-29 | 'Y15-24' and 'Y20-29' overlap in intervals of age",
                    "年龄 | 0-14岁 / 15至64岁 / 60岁及以上 | '15至64岁' and '60岁及以上' overlap in intervals of age",
                    "nace_r2 | B-E / C | 'C' is part of 'B-E' in NACE Rev. 2",
                    "industry | C / C10 | 'C10' is part of 'C' in NACE Rev. 2",
                    "any | C / C10 | 'C10' is part of 'C' in NACE Rev. 2",
                    "nace | K / K62 | 'K62' is part of 'K' in NACE Rev. 2.1",
                    "isic4 | GTI / H | 'H' is part of 'GTI' in ISIC Rev. 4",
                    "coicop | CP01 / CP011 | 'CP011' is part of 'CP01' in COICOP 1999",
                    "any | CP01 / CP011 | 'CP011' is part of 'CP01' in COICOP 1999",
                    "coicop | CP00 / CP01 | 'CP00' is a total of COICOP 1999",
                    "cofog99 | GF01 / GF0101 | 'GF0101' is part of 'GF01' in COFOG 1999",
                    "sitc06 | SITC5-8 / SITC7 | 'SITC7' is part of 'SITC5-8' in SITC Rev. 4",
                    "cpa2_1 | CPA_C / CPA_C10-12 | 'CPA_C10-12' is part of 'CPA_C' in CPA 2.1",
                    "产业 | 第一产业 / 第二产业 / 工业 | '工业' is part of '第二产业' in three industries",
                    "month | M01 / Q1 | 'M01' is part of 'Q1' in months and quarters",
                    "industry | C / C10 / MIG_ING | 'C10' is part of 'C' in NACE Rev. 2",
                    "industry | B / C / MIG_ING | 'B' and 'MIG_ING' overlap in NACE Rev. 2",
                    "nace_r2 | C25.5 / MIG_ING | 'C25.5' is part of 'MIG_ING' in NACE Rev. 2",
                    "nace_r2 | MIG_COG / MIG_DCOG | 'MIG_DCOG' is part of 'MIG_COG' in NACE Rev. 2",
                    "sex | M / F / Persons | 'Persons' is a total of sex",
                    "城乡 | 城镇 / 乡村 / 全国 | '全国' is a total of urban and rural",
                    "月份 | 1月 / 2月 / 全年 | '全年' is a total of months and quarters",
                    "isced11 | ED5-8 / ED6 | 'ED6' is part of 'ED5-8' in ISCED 2011",
                })
        void overCategories_refusesCategoryThatContainsAnother(String dimension, String categories, String reason) {
            List<Measurement<Count>> inputs = of(dimension, categories);
            assertRefused(() -> Sums.overCategories(inputs), reason);
            assertRefused(() -> Sums.overCategories(inputs, dimension), reason);
            assertRefused(() -> Dataset.copyOf(inputs).summedOverCategories(PEOPLE, dimension), reason);
            assertRefused(() -> Concentration.herfindahlOverCategories(inputs), reason);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "sex | M / F",
                    "sex | 男 / 女",
                    "age | Y_LT15 / Y15-64 / Y_GE65 / UNK",
                    "age | under 15 / 15-64 / 65+",
                    "age | 15岁以下 / 15-64岁 / 65岁以上",
                    "nace_r2 | A / B-E / F / G-I / J / K / L / M_N / O-Q / R-U",
                    "nace_r2 | R / S / T / U",
                    "nace_r2 | C / XYZ",
                    "industry | MIG_ING / MIG_CAG / MIG_COG / MIG_NRG / F",
                    "industry | 37 / 38 / MIG_NRG",
                    "grade | A / A1 / B",
                    "product | C / CD",
                    "item | 01 / 011",
                    "chapter | 1 / 1-1 / 1-2",
                    "cohort | 2010-2015 / 2012-2014",
                    "industry | Agriculture / Industry / Services",
                    "currency | ALL / EUR / USD",
                    "account | Total assets / Total liabilities",
                    "residence | urban / rural",
                    "coicop | CP01 / CP02 / CP03",
                    "education | primary / secondary / tertiary",
                })
        void overCategories_sumsDisjointAndUnknownCategories(String dimension, String categories) {
            List<Measurement<Count>> inputs = of(dimension, categories);
            Measurement<Count> sum = Sums.overCategories(inputs);
            assertThat(sum.value()).contains(Count.of(10L * inputs.size(), "persons"));
            assertThat(Dataset.copyOf(inputs)
                            .summedOverCategories(PEOPLE, dimension)
                            .size())
                    .isEqualTo(1);
        }

        @Test
        void overCategories_followsDeclaredList() {
            CodeList products = CodeList.builder("products")
                    .code("cars", "vehicles")
                    .code("vehicles")
                    .code("food")
                    .build();
            List<Measurement<Count>> inputs = of("item", "vehicles / cars / food").stream()
                    .map(input -> input.toBuilder().codeList("item", products).build())
                    .toList();
            assertRefused(() -> Sums.overCategories(inputs), "'cars' is part of 'vehicles' in products");
            Dataset dataset = Dataset.copyOf(of("item", "vehicles / cars")).withCodeList("item", products);
            assertRefused(
                    () -> dataset.summedOverCategories(PEOPLE, "item"), "'cars' is part of 'vehicles' in products");
            assertRefused(
                    () -> Sums.overCategories(dataset.measurementsOf(PEOPLE)),
                    "'cars' is part of 'vehicles' in products");
        }

        @Test
        void overCategories_sumsCategoriesDeclaredDisjoint() {
            CodeList funds = CodeList.builder("funds")
                    .code("ALL")
                    .code("SOME")
                    .disjoint()
                    .build();
            Dataset dataset = Dataset.copyOf(of("fund", "ALL / SOME")).withCodeList("fund", funds);
            assertThat(dataset.summedOverCategories(PEOPLE, "fund").get(0))
                    .hasToString("population, DE, 2024: 20 persons in [20, 20]");
        }
    }

    @Nested
    class SharesTests {
        @Test
        void of_takesTotalAsWhole() {
            Measurement<Percentage> share = Shares.of(people("sex", "F", 51), people("sex", "_T", 100));
            assertThat(share.value()).contains(Percentage.of("51").withWhole("population, sex=_T"));
            assertThat(share.dimensions()).containsEntry("sex", "F");
            Measurement<Percentage> men = Shares.of(people("sex", "M", 49), people("sex", "_T", 100));
            assertThat(Shares.sum(List.of(share, men)).value())
                    .contains(Percentage.of("100").withWhole("population, sex=_T"));
        }

        @Test
        void of_takesContainingCategoryAsWhole() {
            assertThat(Shares.of(output("2024", "C10", "5"), output("2024", "C", "20"))
                            .value())
                    .contains(Percentage.of("25").withWhole("gva, nace_r2=C"));
            assertRefused(
                    () -> Shares.of(output("2024", "C", "20"), output("2024", "C10", "5")),
                    "Categories of the whole must be or contain those of the part, or be totals");
            assertRefused(
                    () -> Shares.of(output("2024", "TOTAL", "20"), output("2024", "C", "5")),
                    "Categories of the whole must be or contain those of the part, or be totals");
            assertRefused(
                    () -> Shares.of(output("2024", "D", "20"), output("2024", "C", "5")),
                    "Categories of the whole must be or contain those of the part, or be totals");
        }

        @Test
        void of_takesTotalOfAnotherDimensionAsWhole() {
            Measurement<Count> total = people("sex", "T", 100);
            Measurement<Count> young = people("age", "Y_LT15", 20);
            assertThat(Shares.of(young, total).value())
                    .contains(Percentage.of("20").withWhole("population, sex=T"));
        }

        @Test
        void sum_refusesCategoryThatContainsAnother() {
            List<Measurement<Percentage>> shares = Stream.of("C", "C10")
                    .map(industry -> Shares.of(output("2024", industry, "5"), output("2024", "TOTAL", "50")))
                    .toList();
            assertRefused(() -> Shares.sum(shares), "'C10' is part of 'C' in NACE Rev. 2");
        }

        @Test
        void locationQuotient_takesTotalAsWhole() {
            Measurement<Money> part = output("2024", "C", "10");
            Measurement<Money> whole = output("2024", "TOTAL", "40");
            assertThat(Concentration.locationQuotient(part, whole, part, whole)
                            .value()
                            .orElseThrow()
                            .number())
                    .isEqualByComparingTo("1");
        }

        @Test
        void perCapita_ofTotalPopulation() {
            Measurement<Money> gdp = output("2024", "TOTAL", "40").toBuilder()
                    .withoutDimensions()
                    .build();
            assertThat(Ratios.perCapita(gdp, people("sex", "_T", 100)).dimensions())
                    .isEmpty();
            assertRefused(
                    () -> Ratios.perCapita(gdp, people("sex", "F", 51)),
                    "Numerator and denominator must have the same dimensions");
        }
    }

    @Nested
    class Contribution {
        @Test
        void ofCategories_refusesCategoryThatContainsAnother() {
            assertRefused(
                    () -> Contributions.ofCategories(
                            List.of(output("2023", "C", "10"), output("2023", "C10", "4")),
                            List.of(output("2024", "C", "11"), output("2024", "C10", "5"))),
                    "'C10' is part of 'C' in NACE Rev. 2");
        }

        @Test
        void shiftShare_refusesCategoryThatContainsAnother() {
            List<Measurement<Money>> earlier = List.of(output("2023", "C", "10"), output("2023", "C10", "4"));
            List<Measurement<Money>> later = List.of(output("2024", "C", "11"), output("2024", "C10", "5"));
            assertRefused(() -> ShiftShare.of(earlier, later, earlier, later), "'C10' is part of 'C' in NACE Rev. 2");
        }
    }

    @Nested
    class Arithmetic {
        private List<Measurement<Count>> cells(long[]... rows) {
            return IntStream.range(0, rows.length)
                    .boxed()
                    .flatMap(i -> IntStream.range(0, rows[i].length)
                            .mapToObj(j -> people("kind", "k" + (char) ('a' + j), rows[i][j]).toBuilder()
                                    .period(String.valueOf(2000 + i))
                                    .build()))
                    .toList();
        }

        @Test
        void summedOverCategories_refusesTheSumOfAllOthersInThreeCells() {
            Dataset dataset = Dataset.copyOf(
                    cells(new long[] {490, 510, 1000}, new long[] {480, 531, 1011}, new long[] {475, 540, 1015}));
            assertRefused(
                    () -> dataset.summedOverCategories(PEOPLE, "kind"),
                    "'kc' is probably one, because it is 'ka' + 'kb' in 3 sums, but were population, DE, 2000,"
                            + " kind=kc");
        }

        @Test
        void summedOverCategories_refusesTheSumOfSomeOthers() {
            Dataset dataset = Dataset.copyOf(cells(
                    new long[] {490, 13, 510, 1000, 77},
                    new long[] {480, 29, 531, 1011, 41},
                    new long[] {475, 31, 540, 1015, 59},
                    new long[] {473, 31, 546, 1019, 60}));
            assertRefused(
                    () -> dataset.summedOverCategories(PEOPLE, "kind"),
                    "'kd' is probably one, because it is 'ka' + 'kc' in 4 sums");
        }

        @Test
        void summedOverCategories_sumsTwoCellsAndSmallNumbers() {
            assertThat(Dataset.copyOf(cells(new long[] {490, 510, 1000}, new long[] {480, 531, 1011}))
                            .summedOverCategories(PEOPLE, "kind")
                            .size())
                    .isEqualTo(2);
            assertThat(Dataset.copyOf(cells(new long[] {1, 1, 2}, new long[] {1, 2, 3}, new long[] {2, 1, 3}))
                            .summedOverCategories(PEOPLE, "kind")
                            .size())
                    .isEqualTo(3);
        }

        @Test
        void summedOverCategories_sumsWhatIsDeclaredDisjoint() {
            CodeList kinds = CodeList.builder("kinds").disjoint().build();
            Dataset dataset = Dataset.copyOf(
                    cells(new long[] {490, 510, 1000}, new long[] {480, 531, 1011}, new long[] {475, 540, 1015}));
            assertThat(dataset.withCodeList("kind", kinds)
                            .summedOverCategories(PEOPLE, "kind")
                            .size())
                    .isEqualTo(3);
        }
    }
}
