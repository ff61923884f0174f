// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatasetAppenderTest {
    private final DatasetAppender rows = Dataset.appender(List.of("sex", "age"));

    /** Returns an appender whose next row is GDP of Beijing in 2024, in billion yuan. */
    private DatasetAppender ready() {
        return rows.atVariable(rows.variable(GDP, YUAN))
                .atRegion(rows.region(BEIJING))
                .atPeriod(rows.period(TimePeriod.year(2024)))
                .atFigureAttributes(
                        rows.figureAttributes(FigureAttributes.rounded(Scale.BILLION, new BigDecimal("0.01"))));
    }

    private int statuses(String codes) {
        return rows.observationAttributes(Optional.of(Statuses.parse(codes)), Optional.empty(), Optional.empty());
    }

    @Nested
    class Register {
        @Test
        void dimension_isAddedAtAnyTime() {
            ready().atCategory(0, rows.category(0, "F")).append(1, 0);
            int industry = rows.dimension("industry");
            assertThat(industry).isEqualTo(2);
            assertThat(rows.dimension("sex")).isZero();
            rows.atCategory(industry, rows.category(industry, "C")).append(2, 0);
            rows.atNoCategory().append(3, 0);
            Dataset dataset = rows.build();
            assertThat(dataset.row(0).dimensions()).containsOnly(entry("sex", "F"));
            assertThat(dataset.row(1).dimensions()).containsOnly(entry("sex", "F"), entry("industry", "C"));
            assertThat(dataset.row(2).dimensions()).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> rows.dimension(""));
        }

        @Test
        void equalValues_haveTheSameCode() {
            assertThat(rows.region(BEIJING)).isZero();
            assertThat(rows.region(TIANJIN)).isEqualTo(1);
            assertThat(rows.region(BEIJING)).isZero();
            assertThat(rows.category(0, "F")).isZero();
            assertThat(rows.category(0, "M")).isEqualTo(1);
            assertThat(rows.category(1, "Y15")).isZero();
            assertThat(rows.variable(GDP, YUAN)).isZero();
            assertThat(rows.variable(GDP)).isEqualTo(1);
        }

        @Test
        void emptyAttributes_haveCodeZero() {
            assertThat(rows.context(Optional.empty(), Optional.empty(), Optional.empty()))
                    .isZero();
            assertThat(rows.observationAttributes(Optional.empty(), Optional.empty(), Optional.empty()))
                    .isZero();
            assertThat(statuses("P")).isEqualTo(1);
        }

        @Test
        void dimensionIds_areUnique() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.appender(List.of("sex", "sex")))
                    .withMessage("Dimension ids must be unique, but 'sex' occurs twice");
        }

        @Test
        void ids_areValidated() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.appender(List.of("")))
                    .withMessageStartingWith("Dimension must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.category(0, "a\nb"))
                    .withMessageEndingWith("but was 'a\\u000ab'");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> rows.observationAttributes(Optional.empty(), Optional.empty(), Optional.of("\u0007")))
                    .withMessageStartingWith("Note must be text");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.category(2, "F"));
            assertThatNullPointerException().isThrownBy(() -> rows.region(null));
        }
    }

    @Nested
    class At {
        @Test
        void unknownCodes_areRejected() {
            rows.region(BEIJING);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> rows.atRegion(1))
                    .withMessage("Region must be a code from 0 to 0, but was 1");
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> rows.atVariable(0))
                    .withMessage("Variable must be a code from 0 to -1, but was 0");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.atPeriod(-1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.atContext(1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> rows.atObservationAttributes(1))
                    .withMessage("Observation attributes must be a code from 0 to 0, but was 1");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.atFigureAttributes(7));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> rows.atCategory(0, 0))
                    .withMessage("Category must be a code from -1 to -1, but was 0");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.atCategory(0, -2));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rows.atCategory(2, -1));
        }

        @Test
        void codes_remainInEffect() {
            ready().atCategory(0, rows.category(0, "F")).append(8437, 2);
            rows.atCategory(0, -1).append(9, 0);
            rows.atRegion(rows.region(TIANJIN)).append(10, 0);
            Dataset dataset = rows.build();
            assertThat(dataset.stream().map(Measurement::toString))
                    .containsExactly(
                            "gdp, CN-BJ, 2024, sex=F: CNY 84370000000 (rounded to 10000000)",
                            "gdp, CN-BJ, 2024: CNY 9000000000 (rounded to 10000000)",
                            "gdp, CN-TJ, 2024: CNY 10000000000 (rounded to 10000000)");
        }

        @Test
        void contextAndAttributes_arePartOfTheMeasurement() {
            Source source = Source.of("Office");
            ready().atContext(rows.context(
                            Optional.of(Counterpart.to(TIANJIN)),
                            Optional.of(Reference.to(TimePeriod.year(2023))),
                            Optional.of(source)))
                    .atObservationAttributes(rows.observationAttributes(
                            Optional.of(Statuses.parse("P")),
                            Optional.of(Confidentiality.ofCode("F")),
                            Optional.of("revised")))
                    .append(new BigDecimal("84.37"));
            assertThat((Object) rows.build().get(0))
                    .isEqualTo(DatasetFixtures.gdp(BEIJING, "2024", "84.37")
                            .to(TIANJIN)
                            .reference(Reference.to(TimePeriod.year(2023)))
                            .source(source)
                            .statuses(Statuses.parse("P"))
                            .confidentiality(Confidentiality.ofCode("F"))
                            .note("revised")
                            .build());
        }
    }

    @Nested
    class Append {
        @Test
        void numbers_keepTheirDigits() {
            DecimalColumn numbers = DecimalColumn.builder()
                    .append(12340, 2)
                    .append(new BigDecimal("1.5E3"))
                    .append(new BigDecimal("1234567890123456789012.50"))
                    .appendMissing()
                    .build();
            ready();
            for (int i = 0; i < numbers.size(); i++) {
                rows.atPeriod(rows.period(TimePeriod.year(2000 + i))).append(numbers, i);
            }
            Dataset dataset = rows.build();
            assertThat(dataset.rows()
                            .map(row -> row.publishedNumber()
                                    .map(BigDecimal::toString)
                                    .orElse("missing")))
                    .containsExactly("123.40", "1.5E+3", "1234567890123456789012.50", "missing");
            assertThat(dataset.row(0).figureAttributes().orElseThrow().scale()).isEqualTo(Scale.BILLION);
            assertThat(dataset.row(3).figureAttributes()).isEmpty();
            assertThat(dataset.row(3).unit()).contains(YUAN);
            assertThat((Object) dataset.get(0).figure().orElseThrow())
                    .hasToString("CNY 123400000000 (rounded to 10000000)");
        }

        @Test
        void largeScales_areKept() {
            ready().append(1, 200);
            rows.atPeriod(rows.period(TimePeriod.year(2025))).append(1, -200);
            assertThat(rows.build().rows().map(row -> row.publishedNumber().orElseThrow()))
                    .containsExactly(BigDecimal.valueOf(1, 200), BigDecimal.valueOf(1, -200));
        }

        @Test
        void entriesOfAColumn_areAppendedInAnyOrder() {
            DecimalColumn.Builder builder = DecimalColumn.builder();
            for (String number : List.of("1.50", "-7", "1.5E3", "12345678901234567890.5")) {
                assertThat(builder.append(number)).isTrue();
            }
            DecimalColumn column = builder.appendMissing().append(8, 0).build();
            int[] order = {0, 1, 2, 3, 4, 5, 5, 4, 3, 2, 0};
            ready();
            for (int i = 0; i < order.length; i++) {
                rows.atCategory(0, rows.category(0, "c" + i)).append(column, order[i]);
            }
            Dataset dataset = rows.build();
            for (int i = 0; i < order.length; i++) {
                boolean isMissing = order[i] == 4;
                assertThat(dataset.row(i).isMissing()).isEqualTo(isMissing);
                assertThat(dataset.row(i).publishedNumber())
                        .isEqualTo(isMissing ? Optional.empty() : Optional.of(column.number(order[i])));
            }
        }

        @Test
        void row_requiresVariableRegionPeriodAndFigureAttributes() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> rows.append(1, 0))
                    .withMessage(
                            "Variable, region and period must be set before a row is appended, but the variable is not;"
                                    + " set it with atVariable");
            rows.atVariable(rows.variable(GDP, YUAN));
            assertThatIllegalStateException()
                    .isThrownBy(rows::appendMissing)
                    .withMessage(
                            "Variable, region and period must be set before a row is appended, but the region is not;"
                                    + " set it with atRegion");
            rows.atRegion(rows.region(BEIJING));
            assertThatIllegalStateException()
                    .isThrownBy(() -> rows.append(BigDecimal.ONE))
                    .withMessage(
                            "Variable, region and period must be set before a row is appended, but the period is not;"
                                    + " set it with atPeriod");
            rows.atPeriod(rows.period(TimePeriod.year(2024)));
            assertThatIllegalStateException()
                    .isThrownBy(() -> rows.append(1, 0))
                    .withMessage(
                            "Figure attributes must be set before a number is appended, but are not for gdp of CN-BJ"
                                    + " in 2024; set them with atFigureAttributes");
            assertThat(rows.appendMissing().size()).isEqualTo(1);
        }

        @Test
        void number_requiresAUnit() {
            ready().atVariable(rows.variable(POPULATION)).appendMissing();
            assertThatIllegalStateException()
                    .isThrownBy(() -> rows.append(1, 0))
                    .withMessage("Figure must have a unit, but the unit of population (stock of Count) is unknown");
            assertThat(rows.build().row(0).unit()).isEmpty();
        }

        @Test
        void number_rejectsTheStatusOfAMissingValue() {
            ready().atObservationAttributes(statuses("O"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.append(1, 0))
                    .withMessage("Measurement with the status of a missing value must have no figure, but gdp"
                            + " of CN-BJ in 2024 has one and O");
        }

        @Test
        void missingNumber_requiresAStatusThatAllowsIt() {
            ready().atObservationAttributes(statuses("P"));
            assertThatIllegalArgumentException()
                    .isThrownBy(rows::appendMissing)
                    .withMessage("Measurement without a figure must have a status that explains why, but gdp of CN-BJ"
                            + " in 2024 has P");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> rows.atObservationAttributes(statuses("A")).appendMissing());
            assertThat(rows.size()).isZero();
        }

        @Test
        void statuses_areSetOrDefault() {
            ready();
            int year = 2000;
            for (String codes : List.of("A", "P", "_U")) {
                rows.atObservationAttributes(statuses(codes))
                        .atPeriod(rows.period(TimePeriod.year(year++)))
                        .append(1, 0);
            }
            for (String codes : List.of("O", "L", "_U")) {
                rows.atObservationAttributes(statuses(codes))
                        .atPeriod(rows.period(TimePeriod.year(year++)))
                        .appendMissing();
            }
            rows.atObservationAttributes(0)
                    .atPeriod(rows.period(TimePeriod.year(year++)))
                    .appendMissing();
            rows.atPeriod(rows.period(TimePeriod.year(year))).append(1, 0);
            Dataset dataset = rows.build();
            assertThat(dataset.rows().map(row -> row.statuses().toString()))
                    .containsExactly("A", "P", "_U", "O", "L", "_U", "O", "A");
            assertThat(dataset.stream().map(m -> m.statuses().toString()))
                    .containsExactly("A", "P", "_U", "O", "L", "_U", "O", "A");
        }

        @Test
        void number_rejectsNearlyZeroAndTooManyDigits() {
            ready().atFigureAttributes(rows.figureAttributes(
                    FigureAttributes.exact(Scale.UNIT).with(Qualifier.NEARLY)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.append(0, 2))
                    .withMessageStartingWith("Quantity with the qualifier nearly must not be zero");
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> rows.append(new BigDecimal("1E1000")))
                    .withMessageStartingWith("Number must have at most 1000 digits");
            assertThat(rows.append(1, 2).build().size()).isEqualTo(1);
        }

        @Test
        void computedFigure_requiresTheUnitOfTheVariable() {
            Figure<Money> within =
                    Figure.within(Bounds.of(Money.of("USD", 1).unit(), Interval.atLeast(BigDecimal.ONE)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ready().appendComputed(within))
                    .withMessageStartingWith("Figure must be computed, and in the unit of");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ready().appendComputed(Figure.exact(Money.of("CNY", 1))))
                    .withMessageEndingWith("but was CNY 1 (exact)");
        }
    }

    @Nested
    class Build {
        @Test
        void appender_canBeReused() {
            Dataset one = ready().append(1, 0).build();
            Dataset two = rows.atRegion(rows.region(TIANJIN)).append(2, 0).build();
            assertThat(one.size()).isEqualTo(1);
            assertThat(two.size()).isEqualTo(2);
            assertThat((Object) two.inRegions(BEIJING)).isEqualTo(one);
        }

        @Test
        void reservedRows_changeNothing() {
            ready().append(1, 0);
            Dataset one =
                    rows.reserve(2).atRegion(rows.region(TIANJIN)).append(2, 0).build();
            Dataset two = rows.atPeriod(rows.period(TimePeriod.year(1999)))
                    .atRegion(rows.region(BEIJING))
                    .append(3, 0)
                    .build();

            assertThat(one.size()).isEqualTo(2);
            assertThat((Object) one.inRegions(TIANJIN)).isEqualTo(two.inRegions(TIANJIN));
            assertThat(two.inRegions(BEIJING).size()).isEqualTo(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.reserve(-1))
                    .withMessage("Rows to reserve must be zero or more, but were -1");
        }

        @Test
        void cubeOfFourDimensions_needsFewBytesAValue() {
            int size = 100_000;
            ready();
            DecimalColumn.Builder numbers = DecimalColumn.builder();
            for (int i = 0; i < size; i++) {
                numbers.append(i, 2);
            }
            DecimalColumn column = numbers.build();
            for (int i = 0; i < size; i++) {
                rows.atPeriod(rows.period(TimePeriod.year(2001 + i % 50)))
                        .atCategory(0, rows.category(0, "s" + i / 50 % 2))
                        .atCategory(1, rows.category(1, "a" + i / 100))
                        .append(column, i);
            }
            // 9 bytes of the number, 1 of the period, 1 of the sex, 2 of the age
            assertThat(rows.build().table().retainedBytes()).isEqualTo(13L * size);
        }
    }
}
