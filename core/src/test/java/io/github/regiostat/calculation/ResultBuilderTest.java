// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GROWTH;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.population;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultBuilderTest {
    private static Measurement<Money> earlier(String statuses) {
        return gdp("100").period("2023").statuses(Statuses.parse(statuses)).build();
    }

    private static Measurement<Money> later(String statuses) {
        return gdp("110").statuses(Statuses.parse(statuses)).build();
    }

    @Nested
    class Status {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "A; A; A",
                    "A; E; E",
                    "E; A; E",
                    "P; E; E,P",
                    "B,P; P,F; B,F,P",
                    "_U; A; _U",
                    "D; D; D",
                })
        void statuses_areUnited_withoutNormal(String earlier, String later, String union) {
            assertThat(Growth.between(earlier(earlier), later(later)).statuses())
                    .hasToString(union);
            assertThat(Ratios.multiple(later(later), earlier(earlier)).statuses())
                    .hasToString(union);
            assertThat(Sums.overTime(List.of(earlier(earlier), later(later))).statuses())
                    .hasToString(union);
        }

        @Test
        void statuses_areKeptByFurtherCalculations() {
            Measurement<Money> sum = Sums.overRegions(
                    THREE,
                    List.of(
                            later("E"),
                            gdp(TIANJIN, "1"),
                            gdp("1").region(HEBEI).statuses(Statuses.parse("P")).build()));
            Measurement<Count> persons = Sums.overRegions(
                    THREE,
                    List.of(
                            population(BEIJING, "1"),
                            population(TIANJIN, "1"),
                            population(HEBEI, "1").toBuilder()
                                    .statuses(Statuses.parse("B"))
                                    .build()));
            assertThat(Ratios.perCapita(sum, persons).statuses()).hasToString("B,E,P");
        }
    }

    @Nested
    class ConfidentialityOfResult {
        @ParameterizedTest
        @CsvSource({"F, F, F", "F, C, C", "C, F, C", "N, E, N", "A, S, A", "F, , F", ", N, N", ", ,"})
        void confidentiality_isStrictestOfInputs(String earlier, String later, String strictest) {
            Measurement<Money> first = with(gdp("100").period("2023"), earlier);
            Measurement<Money> second = with(gdp("110"), later);
            assertThat(Growth.between(first, second)
                            .confidentiality()
                            .map(Confidentiality::code)
                            .orElse(null))
                    .isEqualTo(strictest);
        }

        private static Measurement<Money> with(Measurement.Builder<Money> builder, String code) {
            return code == null
                    ? builder.build()
                    : builder.confidentiality(Confidentiality.ofCode(code)).build();
        }
    }

    @Nested
    class SourceOfResult {
        private final Source office = Source.of("Office");

        @Test
        void source_isKept_ifSharedByAllInputs() {
            Measurement<Money> first = gdp("100").period("2023").source(office).build();
            assertThat(Growth.between(first, gdp("110").source(office).build()).source())
                    .contains(office);
            assertThat(Growth.between(
                                    first, gdp("110").source(Source.of("Bank")).build())
                            .source())
                    .isEmpty();
            assertThat(Growth.between(first, gdp("2024", "110")).source()).isEmpty();
        }

        @Test
        void source_isKeptInDerivation() {
            Measurement<Money> first = gdp("100").period("2023").source(office).build();
            Measurement<Money> second = gdp("110")
                    .id("N2")
                    .source(CalculationFixtures.vintage("2024"))
                    .build();
            assertThat(Growth.between(first, second).derivation().orElseThrow()).hasToString("""
                    growth
                      note: Divided to 34 digits, HALF_EVEN
                      gdp, CN-BJ, 2023: CNY 100 (exact) [Office]
                      N2: gdp, CN-BJ, 2024: CNY 110 (exact) [Office (vintage 2024)]""");
        }
    }

    @Nested
    class OtherProperties {
        @Test
        void result_keepsCounterpartDimensionAndConversion_butNotIdOrNote() {
            Counterpart counterpart = Counterpart.to(TIANJIN);
            Measurement.Builder<Money> before = gdp("100")
                    .id("a")
                    .note("first")
                    .period("2023")
                    .counterpart(counterpart)
                    .dimension("industry", "C")
                    .conversionBasis(RateBasis.AVERAGE);
            Measurement<Money> first = before.build();
            Measurement<Money> second = first.toBuilder()
                    .id("b")
                    .period("2024")
                    .value(Money.of("CNY", 110))
                    .build();
            Measurement<?> growth = Growth.between(first, second);
            assertThat(growth.counterpart()).contains(counterpart);
            assertThat(growth.dimensions()).containsExactly(Map.entry("industry", "C"));
            assertThat(growth.conversionBasis()).contains(RateBasis.AVERAGE);
            assertThat(growth.id()).isEmpty();
            assertThat(growth.note()).isEmpty();
        }

        @Test
        void result_printsAcceptedDifferencesRoundingAndNestedInputs() {
            Measurement<Money> total = Sums.overTime(List.of(gdp("2024", "3"), gdp("2023", "2")));
            Measurement<Money> base = Sums.overTime(
                    List.of(
                            gdp("1").period("2021").source(vintage("first")).build(),
                            gdp("1").period("2022").source(vintage("revised")).build()),
                    Accept.OTHER_VINTAGE);
            assertThat(Growth.between(base, total).derivation().orElseThrow()).hasToString("""
                    growth
                      note: Divided to 34 digits, HALF_EVEN
                      gdp, CN-BJ, 2021/2022: CNY 2 in [2, 2]
                        sum over time
                          note: Accepted: other vintage
                          gdp, CN-BJ, 2021: CNY 1 (exact) [Office (vintage first)]
                          gdp, CN-BJ, 2022: CNY 1 (exact) [Office (vintage revised)]
                      gdp, CN-BJ, 2023/2024: CNY 5 in [5, 5]
                        sum over time
                          gdp, CN-BJ, 2023: CNY 2 (exact)
                          gdp, CN-BJ, 2024: CNY 3 (exact)""");
        }

        @Test
        void result_survivesSerialization() throws Exception {
            Measurement<?> growth = Growth.between(gdp("2023", "3"), gdp("2024", ">4"));
            assertThat((Object) JavaStreams.copyOf(growth)).isEqualTo(growth).hasToString(growth.toString());
            assertThat(growth.figure().orElseThrow().unit()).isEqualTo(GROWTH);
            assertThat(measurement(CalculationFixtures.GDP_GROWTH, GROWTH, "1")
                            .build()
                            .derivation())
                    .isEmpty();
        }
    }
}
