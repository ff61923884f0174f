// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateMeasurementExceptionTest {
    private static DuplicateMeasurementException refusal(Dataset.Builder builder) {
        return catchThrowableOfType(DuplicateMeasurementException.class, builder::build);
    }

    @Test
    void exception_hasBothIndexesAndMeasurements() {
        Dataset.Builder builder = Dataset.builder()
                .add(gdp(TIANJIN, "2024", "1").build())
                .add(gdp(BEIJING, "2024", "2").build())
                .add(gdp(BEIJING, "2023", "2").build())
                .add(gdp(BEIJING, "2024", "3").build());
        DuplicateMeasurementException e = refusal(builder);
        assertThat(e.first()).isEqualTo(1);
        assertThat(e.second()).isEqualTo(3);
        assertThat((Object) e.measurement()).isEqualTo(gdp(BEIJING, "2024", "3").build());
        assertThat(e)
                .hasMessage("Measurements of a dataset must differ in indicator, unit, region, counterpart, period,"
                        + " dimensions, reference, conversion basis, vintage or source, but those at index 1 and"
                        + " index 3 do not:"
                        + " gdp, CN-BJ, 2024: CNY 2000000000 (rounded to 1000000000) and"
                        + " gdp, CN-BJ, 2024: CNY 3000000000 (rounded to 1000000000)");
    }

    @Nested
    class Key {
        private final Measurement<Money> one = gdp(BEIJING, "2024", "1").build();

        private final List<Measurement<Money>> others = List.of(
                Measurement.builder(
                                GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build())
                        .region(BEIJING)
                        .period("2024")
                        .value(Money.of("CNY", 1))
                        .build(),
                one.toBuilder().value(Money.of("USD", 1)).build(),
                one.toBuilder().region(HEBEI).build(),
                one.toBuilder().to(HEBEI).build(),
                one.toBuilder().to(HEBEI, TIANJIN).build(),
                one.toBuilder().from(HEBEI).build(),
                one.toBuilder().period("2024-Q1").build(),
                one.toBuilder().period("2024-Q1/2024-Q3").build(),
                one.toBuilder().conversionBasis(RateBasis.AVERAGE).build(),
                one.toBuilder().conversionBasis(RateBasis.PPP).build(),
                one.toBuilder().dimension("sex", "F").build(),
                one.toBuilder().dimension("sex", "M").build(),
                one.toBuilder().dimension("age", "F").build(),
                one.toBuilder().reference(Reference.to(HEBEI)).build(),
                one.toBuilder().source(DatasetFixtures.vintage("2024")).build(),
                one.toBuilder().source(DatasetFixtures.vintage("2025")).build(),
                missing(GDP, BEIJING, "2024"));

        @Test
        void measurements_mayDifferInASinglePartOfTheKey() {
            List<Measurement<?>> all = new ArrayList<>(others);
            all.add(one);
            assertThat(Dataset.copyOf(all).size()).isEqualTo(all.size());
        }

        @Test
        void partsOutsideTheKey_makeNoDifference() {
            for (Measurement<Money> other : List.of(
                    one.toBuilder().id("F1").build(),
                    one.toBuilder().note("note").build(),
                    one.toBuilder().value(Money.of("CNY", 7)).build(),
                    gdp(BEIJING, "2024", "1.00").build())) {
                assertThat(refusal(Dataset.builder().add(one).add(other))).isNotNull();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-Q1/2024-Q4", "2024-01/2024-12", "2024-01-01/2024-12-31", "2024-S1/2024-S2"})
        void periodsOfTheSameDays_makeNoDifference(String period) {
            Measurement<Money> other = one.toBuilder().period(period).build();
            DuplicateMeasurementException e = refusal(Dataset.builder()
                    .add(gdp(BEIJING, "2023", "1").build())
                    .add(one)
                    .add(gdp(BEIJING, "2024-Q1", "1").build())
                    .add(other));
            assertThat(List.of(e.first(), e.second())).containsExactly(1, 3);
            assertThat((Object) e.measurement()).isEqualTo(other);
            assertThat(e).hasMessageEndingWith("; 2024 and " + other.period() + " cover the same days");
            assertThat(Dataset.of(one, gdp(TIANJIN, period, "1").build()).size())
                    .isEqualTo(2);
        }

        @Test
        void periodsOfTheSameDays_inAnotherReportingYear_makeNoDifference() {
            Measurement<Money> fiscal =
                    one.toBuilder().period("2024-A1@--07-01").build();
            Measurement<Money> months =
                    one.toBuilder().period("2024-07/2025-06").build();
            assertThat(Dataset.of(one, fiscal).size()).isEqualTo(2);
            assertThat(refusal(Dataset.builder().add(one).add(fiscal).add(months)))
                    .hasMessageEndingWith(" cover the same days");
        }

        @Test
        void orderOfCounterparts_makesNoDifference() {
            Measurement<Money> to = one.toBuilder().to(HEBEI, TIANJIN).build();
            Measurement<Money> other = one.toBuilder().to(TIANJIN, HEBEI).build();
            assertThat(refusal(Dataset.builder().add(to).add(other))).isNotNull();
            assertThat((Object) Dataset.of(to)).isEqualTo(Dataset.of(other));
        }

        @Test
        void missingFigures_differInTheirKnownUnit() {
            DatasetAppender rows = Dataset.appender(List.of());
            rows.atRegion(rows.region(BEIJING)).atPeriod(rows.period(TimePeriod.year(2024)));
            rows.atVariable(rows.variable(GDP, YUAN)).appendMissing();
            rows.atVariable(rows.variable(GDP, Money.of("USD", 1).unit())).appendMissing();
            assertThat(rows.build().size()).isEqualTo(2);
            rows.appendMissing();
            assertThat(catchThrowableOfType(DuplicateMeasurementException.class, rows::build)
                            .second())
                    .isEqualTo(2);
        }
    }

    /**
     * Rows by their codes in each dimension: cubes that are dense, sparse, or have more cells than a long can count.
     */
    @Provide
    Arbitrary<List<List<Integer>>> rows() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> many = Arbitraries.integers().between(0, 40);
        return Arbitraries.integers()
                .between(1, 16)
                .flatMap(dimensions -> Arbitraries.oneOf(
                        few.list().ofSize(dimensions).list().ofMaxSize(12),
                        many.list().ofSize(dimensions).list().ofMaxSize(60)));
    }

    @Property
    void firstDuplicateKey_isFound(@ForAll("rows") List<List<Integer>> rows) {
        int dimensions = rows.isEmpty() ? 0 : rows.get(0).size();
        DatasetAppender appender = appender(dimensions);
        Map<List<Integer>, Integer> firsts = new HashMap<>();
        int first = -1;
        int second = -1;
        for (int row = 0; row < rows.size(); row++) {
            append(appender, rows.get(row));
            Integer earlier = firsts.putIfAbsent(rows.get(row), row);
            if (earlier != null && second < 0) {
                first = earlier;
                second = row;
            }
        }
        DuplicateMeasurementException e = catchThrowableOfType(DuplicateMeasurementException.class, appender::build);
        assertThat(e == null).isEqualTo(second < 0);
        if (e != null) {
            assertThat(List.of(e.first(), e.second())).containsExactly(first, second);
        }
    }

    @Test
    void cubeTooLargeForALong_isChecked() {
        DatasetAppender appender = appender(16);
        for (int row = 0; row < 41; row++) {
            append(appender, Collections.nCopies(16, row));
        }
        assertThat(appender.build().size()).isEqualTo(41);
        append(appender, Collections.nCopies(16, 20));
        assertThat(catchThrowableOfType(DuplicateMeasurementException.class, appender::build)
                        .first())
                .isEqualTo(20);
    }

    private static DatasetAppender appender(int dimensions) {
        DatasetAppender appender = Dataset.appender(
                IntStream.range(0, dimensions).mapToObj(i -> "d" + i).toList());
        for (int i = 0; i < dimensions; i++) {
            for (int category = 0; category <= 40; category++) {
                appender.category(i, "c" + category);
            }
        }
        return appender.atVariable(appender.variable(GDP, YUAN))
                .atRegion(appender.region(BEIJING))
                .atPeriod(appender.period(TimePeriod.year(2024)))
                .atFigureAttributes(appender.figureAttributes(FigureAttributes.exact(Scale.UNIT)));
    }

    private static void append(DatasetAppender appender, List<Integer> codes) {
        for (int i = 0; i < codes.size(); i++) {
            appender.atCategory(i, codes.get(i));
        }
        appender.append(1, 0);
    }
}
