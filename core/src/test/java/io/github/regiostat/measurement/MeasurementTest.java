// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> CONTRACTS =
            Indicator.builder("technology-contracts", Money.class).flow().build();
    private static final Figure<Money> FIGURE = Figure.money("CNY", "84.37", Scale.BILLION);
    private static final Measurement<Money> IN_2024 = Measurement.builder(CONTRACTS)
            .region(BEIJING)
            .to(TIANJIN, HEBEI)
            .period("2024")
            .value(FIGURE)
            .build();

    private static Measurement.Builder<Money> plain() {
        return Measurement.builder(CONTRACTS).region(BEIJING).period("2024");
    }

    @Nested
    class Value {
        @Test
        void value_isTheQuantityOfTheFigure() {
            assertThat(IN_2024.requireValue()).isEqualTo(Money.of("CNY", 84_370_000_000L));
            assertThat(IN_2024.value()).contains(Money.of("CNY", 84_370_000_000L));
            assertThat(plain().status(ObservationStatus.SUPPRESSED).build().value())
                    .isEmpty();
        }

        @Test
        void noValue_statesWhy_andWhatToUse() {
            assertNoValue(
                    plain().status(ObservationStatus.SUPPRESSED).build(),
                    "Measurement must have a figure to have a value, but is missing with status Q: "
                            + "technology-contracts, CN-BJ, 2024: missing (Q); leave such measurements out with"
                            + " dataset.withoutMissing()");
            assertNoValue(
                    plain().value(FIGURE.with(Qualifier.MORE_THAN)).build(),
                    "Measurement must have a value, but has the qualifier 'more-than'; use bounds(), or"
                            + " figure().get().quantity() for the number without its qualifier: technology-contracts,"
                            + " CN-BJ, 2024: more than CNY 84370000000 (rounded to 10000000)");
            assertNoValue(
                    plain().value(Figure.within(FIGURE.bounds().orElseThrow())).build(),
                    "Measurement must have a value, but has bounds only; use bounds(): technology-contracts, CN-BJ,"
                            + " 2024: in [CNY 84365000000, CNY 84375000000]");
            assertNoValue(
                    plain().value(Figure.undetermined(FIGURE.unit())).build(),
                    "Measurement must have a value, but is undetermined; derivation() has its inputs:"
                            + " technology-contracts, CN-BJ, 2024: undetermined (CNY)");
        }

        private static void assertNoValue(Measurement<Money> measurement, String message) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(measurement::requireValue)
                    .withMessage(message);
        }
    }

    @Nested
    class Parts {
        @Test
        void builder_setsEveryPart() {
            Source source = Source.of("Beijing Municipal Bureau of Statistics");
            Derivation derivation = Derivation.of("sum", List.of(IN_2024), List.of(), List.of());
            Measurement<Money> all = plain().id("F1")
                    .from(TIANJIN)
                    .value(FIGURE)
                    .dimension("sex", "F")
                    .dimension("industry", "software")
                    .reference(Reference.to(HEBEI))
                    .statuses(Statuses.parse("B,P"))
                    .confidentiality(Confidentiality.ofCode("F"))
                    .source(source)
                    .note("Signed,\nnot paid")
                    .conversionBasis(RateBasis.AVERAGE)
                    .derivation(derivation)
                    .build();
            assertThat(all.id()).contains("F1");
            assertThat(all.indicator()).isEqualTo(CONTRACTS);
            assertThat(all.region()).isEqualTo(BEIJING);
            assertThat(all.counterpart()).contains(Counterpart.from(TIANJIN));
            assertThat(all.period()).isEqualTo(TimePeriod.year(2024));
            assertThat(all.figure()).contains(FIGURE);
            assertThat(all.dimensions()).containsExactly(entry("industry", "software"), entry("sex", "F"));
            assertThat(all.reference()).contains(Reference.to(HEBEI));
            assertThat(all.statuses()).isEqualTo(Statuses.parse("B,P"));
            assertThat(all.confidentiality()).contains(Confidentiality.ofCode("F"));
            assertThat(all.source()).contains(source);
            assertThat(all.note()).contains("Signed,\nnot paid");
            assertThat(all.conversionBasis()).contains(RateBasis.AVERAGE);
            assertThat(all.derivation()).contains(derivation);
        }

        @Test
        void sources_areItsOwnOrThoseOfItsInputs() {
            Source bureau = Source.of("Beijing Municipal Bureau of Statistics");
            Source ministry = Source.of("Ministry of Science and Technology");
            Measurement<Money> first = plain().value(FIGURE).source(bureau).build();
            Measurement<Money> second = plain().value(FIGURE).source(ministry).build();
            Measurement<Money> unsourced = plain().value(FIGURE)
                    .derivation(Derivation.of("sum", List.of(second, first, second), List.of(), List.of()))
                    .build();
            Derivation nested = Derivation.of("share", List.of(first, unsourced), List.of(), List.of());

            assertThat(first.sources()).containsExactly(bureau);
            assertThat(unsourced.sources()).containsExactly(ministry, bureau);
            assertThat(plain().value(FIGURE).derivation(nested).build().sources())
                    .containsExactly(bureau, ministry);
            assertThat(plain().value(FIGURE)
                            .source(ministry)
                            .derivation(nested)
                            .build()
                            .sources())
                    .containsExactly(ministry);
            assertThat(plain().value(FIGURE).build().sources()).isEmpty();
        }

        @Test
        void builder_leavesOtherPartsEmpty() {
            Measurement<Money> bare = plain().value(FIGURE).build();
            assertThat(bare.id()).isEmpty();
            assertThat(bare.counterpart()).isEmpty();
            assertThat(bare.dimensions()).isEmpty();
            assertThat(bare.reference()).isEmpty();
            assertThat(bare.confidentiality()).isEmpty();
            assertThat(bare.source()).isEmpty();
            assertThat(bare.note()).isEmpty();
            assertThat(bare.conversionBasis()).isEmpty();
            assertThat(bare.derivation()).isEmpty();
        }

        @Test
        void value_ofAQuantity_isOfUnknownRounding() {
            assertThat(plain().value(Money.of("CNY", 5)).build().figure())
                    .contains(Figure.ofUnknownRounding(Money.of("CNY", 5)));
            Indicator<Count> services =
                    Indicator.builder("services", Count.class).stock().build();
            assertThat(Measurement.builder(services)
                            .region(BEIJING)
                            .period("2024")
                            .value(Count.of(417, "services"))
                            .build()
                            .figure())
                    .contains(Figure.exact(Count.of(417, "services")));
        }

        @Test
        void bounds_equalTheBoundsOfTheFigure() {
            assertThat(IN_2024.bounds())
                    .contains(Bounds.closed(Money.of("CNY", 84_365_000_000L), Money.of("CNY", 84_375_000_000L)));
            Measurement<Money> total = IN_2024.toBuilder()
                    .period("2013/2024")
                    .value(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN))
                    .build();
            assertThat(total.bounds())
                    .contains(Bounds.of(FIGURE.unit(), Interval.greaterThan(new BigDecimal("370000000000"))));
            assertThat(plain().value(Money.of("CNY", 5)).build().bounds()).isEmpty();
            assertThat(plain().build().bounds()).isEmpty();
        }

        @Test
        void dimensions_cannotBeChanged() {
            Measurement<Money> measurement =
                    plain().value(FIGURE).dimension("sex", "F").build();
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> measurement.dimensions().put("age", "15-24"));
        }

        @Test
        void toString_isReadableInAnyLocale() {
            DefaultLocales.each(() -> {
                assertThat(IN_2024)
                        .hasToString("technology-contracts, CN-BJ to CN-TJ, CN-HE, 2024: CNY 84370000000 (rounded to"
                                + " 10000000)");
                assertThat(plain().id("F1")
                                .dimension("sex", "F")
                                .dimension("age", "15-24")
                                .reference(Reference.to(HEBEI))
                                .status(ObservationStatus.SUPPRESSED)
                                .build())
                        .hasToString("F1: technology-contracts, CN-BJ, 2024, age=15-24, sex=F, compared with CN-HE:"
                                + " missing (Q)");
            });
        }
    }

    @Nested
    class StatusOfAnObservation {
        @Test
        void statuses_areNormalWithAFigure() {
            assertThat(plain().value(FIGURE).build().statuses()).isEqualTo(Statuses.NORMAL);
        }

        @Test
        void statuses_areMissingWithoutOne() {
            assertThat(plain().build().statuses()).isEqualTo(Statuses.of(ObservationStatus.MISSING));
            assertThat(plain().build().figure()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void missingFigure_requiresAStatusOfAMissingValue(ObservationStatus status) {
            Measurement.Builder<Money> missing = plain().status(status);
            if (List.of("H", "J", "K", "L", "M", "O", "Q", "S", "_U").contains(status.code())) {
                assertThat(missing.build().statuses().codes()).containsExactly(status.code());
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(missing::build)
                        .withMessage("Measurement without a figure must have a status of a missing value, but"
                                + " technology-contracts of CN-BJ"
                                + " in 2024 has " + status.code());
            }
        }

        @Test
        void missingFigure_mayHaveAdditionalStatuses() {
            assertThat(plain().statuses(Statuses.parse("L,P")).build().statuses())
                    .isEqualTo(Statuses.parse("L,P"));
        }
    }

    @Nested
    class Rejections {
        @ParameterizedTest
        @ValueSource(strings = {"", " F1", "F1\n", "F\u202E1"})
        void texts_mustBeSingleLine(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain().value(FIGURE).id(text).build())
                    .withMessageStartingWith("Measurement id must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain().value(FIGURE).dimension(text, "F").build())
                    .withMessageStartingWith("Dimension must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> plain().value(FIGURE).dimension("sex", text).build())
                    .withMessageStartingWith("Category must be text of 1 to 1000 characters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"H", "L", "M", "O", "Q", "O,P"})
        void figure_mustNotHaveAStatusOfAMissingValue(String statuses) {
            Measurement.Builder<Money> builder = plain().value(FIGURE).statuses(Statuses.parse(statuses));
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessageStartingWith(
                            "Measurement with a status of a missing value must not have a figure, but was ")
                    .withMessageEndingWith(" with status " + statuses);
        }

        @ParameterizedTest
        @ValueSource(strings = {"J", "K", "S", "_U"})
        void figure_mayHaveAStatusThatAllowsBoth(String statuses) {
            Measurement<Money> measurement =
                    plain().value(FIGURE).statuses(Statuses.parse(statuses)).build();
            assertThat(measurement.figure()).contains(FIGURE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\0b", "a\r\nb", "\ud834"})
        void note_mustBeValidText(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain().value(FIGURE).note(text).build())
                    .withMessageStartingWith(
                            "Note must be text of at most 100000 characters without control characters");
        }

        @Test
        void value_mustNotBeNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> plain().value((Figure<Money>) null))
                    .withMessage("figure");
            assertThatNullPointerException()
                    .isThrownBy(() -> plain().value((Money) null))
                    .withMessage("quantity");
        }

        @Test
        void regionAndPeriod_areRequired() {
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> Measurement.builder(CONTRACTS).value(FIGURE).build())
                    .withMessageContaining("Measurement")
                    .withMessageContaining("has no region and no period; write .region(");
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> Measurement.builder(CONTRACTS).region(BEIJING).build())
                    .withMessageContaining("has no period; write .period(");
        }

        @Test
        void period_mustBeAPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain().period("2024-13"))
                    .withMessageContaining("'2024-13'");
        }

        /** The compiler rejects this, except for a cast with an unchecked warning. */
        @Test
        @SuppressWarnings("unchecked")
        void figure_mustBeOfTheKindOfTheIndicator() {
            Figure<?> share = Figure.percentage("4.27");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plain().value((Figure<Money>) share).build())
                    .withMessage("Figure of technology-contracts (flow of Money) must be of Money, but was 4.27 %"
                            + " (rounded to 0.01)");
        }

        @Test
        void counterparts_mustBeOneOrMore() {
            assertThatIllegalArgumentException().isThrownBy(() -> plain().to());
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Measurement.builder(null))
                    .withMessage("indicator");
            assertThatNullPointerException()
                    .isThrownBy(() -> plain().region(null))
                    .withMessage("region");
            assertThatNullPointerException()
                    .isThrownBy(() -> plain().statuses(null))
                    .withMessage("statuses");
        }
    }

    @Nested
    class Narrowing {
        @Test
        void as_returnsTheSameMeasurement() {
            Measurement<?> some = IN_2024;
            Measurement<Money> money = some.as(Money.class);
            assertThat(money).isSameAs(IN_2024);
        }

        @Test
        void as_narrowsAMissingObservation() {
            Measurement<?> missing = plain().build();
            assertThat((Object) missing.as(Money.class)).isSameAs(missing);
        }

        @Test
        void as_rejectsAnotherKind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IN_2024.as(Percentage.class))
                    .withMessage("Indicator 'technology-contracts' must be of Percentage, but was of Money");
        }
    }

    @Nested
    class Builders {
        @Test
        void toBuilder_keepsTheOthers() {
            Measurement<Money> next = IN_2024.toBuilder().period("2025").build();
            assertThat(next).isNotEqualTo(IN_2024);
            assertThat(next.toBuilder().period("2024").build()).isEqualTo(IN_2024);
        }

        @Test
        void toBuilder_recomputesTheDefaultStatus() {
            Measurement<Money> missing = plain().build();
            assertThat(missing.toBuilder().value(FIGURE).build().statuses()).isEqualTo(Statuses.NORMAL);
            Measurement<Money> provisional =
                    plain().statuses(Statuses.parse("O,P")).build();
            assertThat(provisional.statuses().codes()).containsExactly("O", "P");
        }

        @Test
        void builder_builtTwice_isIndependent() {
            Measurement.Builder<Money> builder = plain().value(FIGURE).dimension("sex", "F");
            Measurement<Money> first = builder.build();
            Measurement<Money> second = builder.dimension("age", "15-24").build();
            assertThat(first.dimensions()).hasSize(1);
            assertThat(second.dimensions()).hasSize(2);
        }
    }

    @Nested
    class Equality {
        static Stream<UnaryOperator<Measurement.Builder<Money>>> changes() {
            return Stream.of(
                    b -> b.id("F1"),
                    b -> b.region(HEBEI),
                    b -> b.from(TIANJIN, HEBEI),
                    b -> b.to(TIANJIN),
                    b -> b.period("2023"),
                    b -> b.value(FIGURE.asExact()),
                    b -> b.dimension("sex", "F"),
                    b -> b.reference(Reference.to(HEBEI)),
                    b -> b.status(ObservationStatus.ESTIMATED),
                    b -> b.confidentiality(Confidentiality.ofCode("F")),
                    b -> b.source(Source.of("Eurostat")),
                    b -> b.note("note"),
                    b -> b.conversionBasis(RateBasis.PPP),
                    b -> b.derivation(Derivation.of("sum", List.of(), List.of(), List.of())));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void equals_distinguishesEveryPart(UnaryOperator<Measurement.Builder<Money>> change) {
            assertThat(change.apply(IN_2024.toBuilder()).build()).isNotEqualTo(IN_2024);
        }

        @Test
        void equals_distinguishesTheIndicator() {
            Indicator<Money> named = CONTRACTS.toBuilder().name("Contracts").build();
            assertThat(Measurement.builder(named).region(BEIJING).period("2024").build())
                    .isNotEqualTo(plain().build());
        }

        @Test
        void equals_comparesTheSetOfCounterparts() {
            Measurement<Money> oneOrder =
                    plain().value(FIGURE).to(TIANJIN, HEBEI).build();
            Measurement<Money> other = plain().value(FIGURE).to(HEBEI, TIANJIN).build();
            assertThat(other).isEqualTo(oneOrder).hasSameHashCodeAs(oneOrder);
            assertThat(other.toString()).contains("to CN-HE, CN-TJ");
        }

        @Test
        void equals_comparesNumbers() {
            Measurement<Money> longer = IN_2024.toBuilder()
                    .value(Figure.rounded(Money.of("CNY", "84370000000.00"), new BigDecimal("1E+7")))
                    .build();
            assertThat(longer).isEqualTo(IN_2024).hasSameHashCodeAs(IN_2024);
        }
    }

    @Nested
    class Streams {
        @Test
        void forgedStream_isRejected() throws Exception {
            Measurement<Money> named = IN_2024.toBuilder().id("F1234").build();
            byte[] id = JavaStreams.forged(named, "F1234", "F\n123");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(id))
                    .withMessageEndingWith("but was 'F\\u000a123'");
            byte[] status =
                    JavaStreams.forged(plain().statuses(Statuses.parse("L,P")).build(), "L,P", "E,P");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(status))
                    .withMessageStartingWith("Measurement without a figure must have a status of a missing value");
        }

        @Test
        void streamOfAnotherKind_isRejected() throws Exception {
            byte[] kind = JavaStreams.forged(IN_2024, "money", "count");
            assertThatExceptionOfType(Exception.class).isThrownBy(() -> JavaStreams.read(kind));
        }

        @Test
        void bareStream_isRejected() throws Exception {
            byte[] bare = JavaStreams.bare(IN_2024.getClass());
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }

        @Test
        void stream_includesTheRegions() throws Exception {
            Region jingJinJi = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);
            Measurement<Money> copy =
                    JavaStreams.copyOf(plain().region(jingJinJi).value(FIGURE).build());
            assertThat(copy.region().name()).isEqualTo("Beijing-Tianjin-Hebei");
            assertThat(copy.region().members()).containsExactly(BEIJING, TIANJIN, HEBEI);
        }
    }
}
