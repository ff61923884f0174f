// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.PERSONS;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.rate;
import static io.github.regiostat.dataset.DatasetFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private final Measurement<Money> beijing2023 =
            gdp(BEIJING, "2023", "4376.07").build();
    private final Measurement<Money> beijing2024 =
            gdp(BEIJING, "2024", "4984.31").build();
    private final Measurement<Money> tianjin2024 =
            gdp(TIANJIN, "2024", "1802.432").build();
    private final Dataset dataset = Dataset.of(
            beijing2024,
            tianjin2024,
            population(BEIJING, "2024", 21_832_000),
            beijing2023,
            missing(RATE, BEIJING, "2025"));

    @Nested
    class Creation {
        @Test
        void factories_giveEqualDatasets() {
            List<Measurement<?>> list = dataset.stream().toList();
            assertThat((Object) Dataset.copyOf(list)).isEqualTo(dataset);
            assertThat((Object) Dataset.builder().addAll(list).build()).isEqualTo(dataset);
            assertThat((Object) list.parallelStream().collect(Dataset.toDataset()))
                    .isEqualTo(dataset);
            assertThat((Object) Dataset.copyOf(dataset)).isSameAs(dataset);
        }

        @Test
        void builder_canBeReused() {
            Dataset.Builder builder = Dataset.builder().add(beijing2023);
            Dataset one = builder.build();
            assertThat(builder.add(beijing2024).size()).isEqualTo(2);
            assertThat(builder.build().size()).isEqualTo(2);
            assertThat(Dataset.builder().addAll(one).build().size()).isEqualTo(1);
            assertThat(one.size()).isEqualTo(1);
        }

        @Test
        void add_keepsTheZerosOfARoundedNumber() {
            assertThat(Dataset.of(rate(BEIJING, "2024", "4.20")).row(0).publishedNumber())
                    .contains(new BigDecimal("4.20"));
            assertThat(Dataset.of(beijing2024).row(0).publishedNumber()).contains(new BigDecimal("4984310000000"));
        }

        @Test
        void add_keepsTheGivenZeros() {
            Measurement<Money> money =
                    beijing2024.toBuilder().value(Money.of("CNY", "123.4")).build();
            Dataset one = Dataset.builder().add(money, new BigDecimal("123.40")).build();
            assertThat(one.row(0).publishedNumber()).contains(new BigDecimal("123.40"));
            assertThat((Object) one).isEqualTo(Dataset.of(money));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.builder().add(money, new BigDecimal("123.41")))
                    .withMessage("Number must be equal to that of the figure, but was 123.41 for gdp, CN-BJ, 2024:"
                            + " CNY 123.4");
        }

        @Test
        void add_rejectsNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Dataset.builder().add(null))
                    .withMessage("measurement");
        }
    }

    @Nested
    class Read {
        @Test
        void measurements_keepTheirOrder() {
            assertThat(dataset.size()).isEqualTo(5);
            assertThat((Object) dataset.get(1)).isEqualTo(tianjin2024);
            assertThat(dataset.row(3).period()).isEqualTo(TimePeriod.year(2023));
            Iterator<Measurement<?>> iterator = dataset.iterator();
            assertThat((Object) iterator.next()).isEqualTo(beijing2024);
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
            for (int index : List.of(-1, 5)) {
                assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> dataset.get(index));
                assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> dataset.row(index));
            }
        }

        @Test
        void parts_areThoseOfTheMeasurements() {
            assertThat(dataset.indicators()).containsExactly(GDP, POPULATION, RATE);
            assertThat(dataset.units()).containsExactly(YUAN, PERSONS);
            assertThat(dataset.regions()).containsExactly(BEIJING, TIANJIN);
            assertThat(dataset.periods().toString()).isEqualTo("[2023, 2024, 2025]");
            assertThat(dataset.dimensionIds()).isEmpty();
            assertThat(dataset.sources()).isEmpty();
            assertThat(dataset.statuses()).isEqualTo(Map.of(ObservationStatus.NORMAL, 4, ObservationStatus.MISSING, 1));
        }

        @Test
        void parts_areThoseOfTheSelection() {
            Dataset broken = Dataset.of(
                    beijing2024.toBuilder()
                            .dimension("sex", "F")
                            .source(vintage("1"))
                            .build(),
                    beijing2024.toBuilder().dimension("age", "Y15").build(),
                    beijing2024.toBuilder().dimension("sex", "M").build());
            assertThat(broken.dimensionIds()).containsExactly("sex", "age");
            assertThat(broken.categories("sex")).containsExactly("M", "F");
            assertThat(broken.sources()).containsExactly(vintage("1"));
            Dataset women = broken.onlyCategory("sex", "F");
            assertThat(women.dimensionIds()).containsExactly("sex");
            assertThat(women.categories("sex")).containsExactly("F");
            assertThat(women.categories("age")).isEmpty();
            assertThat(women.categories("nace")).isEmpty();
            assertThat(dataset.within("2025").indicators()).containsExactly(RATE);
            assertThat(dataset.within("2025").statuses()).isEqualTo(Map.of(ObservationStatus.MISSING, 1));
        }

        @Test
        void parts_cannotBeChanged() {
            Stream.<Runnable>of(
                            () -> dataset.indicators().clear(),
                            () -> dataset.regions().clear(),
                            () -> dataset.periods().clear(),
                            () -> dataset.statuses().clear(),
                            () -> dataset.split(Row::region).clear())
                    .forEach(change -> assertThatExceptionOfType(UnsupportedOperationException.class)
                            .isThrownBy(change::run));
        }

        @Test
        void measurementsOf_haveTheKind() {
            List<Measurement<Money>> money = dataset.measurementsOf(Money.class);
            assertThat(money).containsExactly(beijing2024, tianjin2024, beijing2023);
            assertThat(dataset.measurementsOf(GDP)).isEqualTo(money);
            assertThat(dataset.measurementsOf(GDP.toBuilder().id("gnp").build()))
                    .isEmpty();
        }

        @Test
        void emptyDataset_hasNoParts() {
            Dataset empty = Dataset.of();
            assertThat(empty.isEmpty()).isTrue();
            assertThat(empty.regions()).isEmpty();
            assertThat(empty.periods()).isEmpty();
            assertThat(empty.statuses()).isEmpty();
            assertThat(empty.split(Row::region)).isEmpty();
            assertThat(empty.series(GDP, BEIJING)).isEmpty();
            assertThat(empty.latestVintages().isEmpty()).isTrue();
            assertThat((Object) empty).isEqualTo(dataset.filter(row -> false)).hasSameHashCodeAs(Dataset.of());
            assertThat(empty).hasToString("Dataset of 0 measurements");
        }
    }

    @Nested
    class Select {
        @Test
        void selections_chain() {
            assertThat(dataset.onlyIndicator("gdp").inRegions(BEIJING).within("2024").stream()
                            .toList())
                    .isEqualTo(List.of(beijing2024));
            assertThat(dataset.within("2013/2024")
                            .inRegions(List.of(TIANJIN, HEBEI))
                            .size())
                    .isEqualTo(1);
            assertThat(dataset.onlyKind(Money.class).withoutMissing().size()).isEqualTo(3);
            assertThat(dataset.withoutMissing().size()).isEqualTo(4);
            assertThat(dataset.onlyCategory("sex", "F").isEmpty()).isTrue();
            assertThat(dataset.inRegions().isEmpty()).isTrue();
        }

        @Test
        void indicatorsWithTheSameId_areDistinguished() {
            Measurement<Money> real = Measurement.builder(
                            GDP.toBuilder().priceBasis(PriceBasis.CURRENT).build())
                    .region(BEIJING)
                    .period("2024")
                    .value(Money.of("CNY", 1))
                    .build();
            Dataset both = Dataset.of(beijing2024, real);
            assertThat(both.onlyIndicator("gdp").size()).isEqualTo(2);
            assertThat(both.measurementsOf(GDP)).containsExactly(beijing2024);
        }

        @Test
        void vintages_areThoseOfTheSource() {
            Dataset both = Dataset.of(
                    beijing2024.toBuilder().source(vintage("2024")).build(),
                    beijing2024.toBuilder().source(vintage("2025")).build(),
                    beijing2024);
            assertThat(both.onlyVintage("2025").sources()).containsExactly(vintage("2025"));
            assertThat(both.onlySource(source -> source.publisher().equals("Office"))
                            .size())
                    .isEqualTo(2);
        }

        @Test
        void selection_sharesTheColumns() {
            Dataset selected = dataset.inRegions(BEIJING);
            assertThat(selected.table()).isSameAs(dataset.table());
            assertThat(selected.withoutMissing().table()).isSameAs(dataset.table());
        }

        @Test
        void within_rejectsAnInvalidPeriod() {
            assertThatIllegalArgumentException().isThrownBy(() -> dataset.within("last year"));
        }
    }

    @Nested
    class Series {
        @Test
        void series_isInChronologicalOrder() {
            assertThat(dataset.series(GDP, BEIJING)).containsExactly(beijing2023, beijing2024);
            assertThat(dataset.series(GDP, HEBEI)).isEmpty();
        }

        @Test
        void missingFigure_isPartOfTheSeries() {
            Measurement<Money> next = missing(GDP, BEIJING, "2025");
            assertThat(Dataset.of(next, beijing2024).series(GDP, BEIJING)).containsExactly(beijing2024, next);
        }

        @Test
        void severalSeries_areRejectedWithTheirDifferences() {
            assertRefused(beijing2023.toBuilder().value(Money.of("USD", 1)).build(), "unit (CNY; USD)");
            assertRefused(beijing2023.toBuilder().to(HEBEI).build(), "counterpart (none; to CN-HE)");
            assertRefused(beijing2023.toBuilder().dimension("sex", "F").build(), "sex (none; F)");
            assertRefused(beijing2023.toBuilder().reference(Reference.to(HEBEI)).build(), "reference (none; CN-HE)");
            assertRefused(
                    beijing2023.toBuilder().source(vintage("2025")).build(), "source (none; Office (vintage 2025))");
            assertRefused(beijing2023.toBuilder().period("2024-Q1").build(), "frequency (A; Q)");
            assertRefused(beijing2023.toBuilder().period("2024-A1@--07-01").build(), "frequency (A; A from --07-01)");
        }

        @Test
        void manyDifferences_areTruncated() {
            Dataset.Builder builder = Dataset.builder();
            for (int i = 0; i < 9; i++) {
                builder.add(beijing2024.toBuilder().dimension("age", "Y" + i).build());
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.build().series(GDP, BEIJING))
                    .withMessageEndingWith("differ in age (Y0; Y1; Y2; Y3; Y4; …); select one series first");
        }

        private void assertRefused(Measurement<Money> other, String difference) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(beijing2024, other).series(GDP, BEIJING))
                    .withMessage("Measurements of gdp of CN-BJ must be one series, but differ in " + difference
                            + "; select one series first");
        }
    }

    @Nested
    class SplitAndMerge {
        @Test
        void split_givesPartsByProperty() {
            Map<TimePeriod, Dataset> byPeriod = dataset.split(Row::period);
            assertThat(byPeriod.keySet().toString()).isEqualTo("[2024, 2023, 2025]");
            assertThat((Object) byPeriod.get(TimePeriod.year(2024))).isEqualTo(dataset.within("2024"));
            assertThatNullPointerException()
                    .isThrownBy(() -> dataset.split(row -> null))
                    .withMessage("property");
        }

        @Test
        void merge_rejectsDuplicatesByIndexInTheWhole() {
            assertThatExceptionOfType(DuplicateMeasurementException.class)
                    .isThrownBy(() -> Dataset.merge(Dataset.of(tianjin2024, beijing2023), Dataset.of(beijing2023)))
                    .satisfies(e -> assertThat(List.of(e.first(), e.second())).containsExactly(1, 2));
            assertThat(Dataset.merge().isEmpty()).isTrue();
        }

        @Test
        void merge_joinsDimensions() {
            Measurement<Money> women =
                    beijing2024.toBuilder().dimension("sex", "F").build();
            Measurement<Money> young =
                    beijing2024.toBuilder().dimension("age", "Y15").build();
            Dataset merged = Dataset.merge(Dataset.of(women), Dataset.of(young), Dataset.of(beijing2024));
            assertThat(merged.stream().toList()).isEqualTo(List.of(women, young, beijing2024));
        }
    }

    @Nested
    class Value {
        @Test
        void datasets_areEqualByTheirMeasurements() {
            assertThat((Object) dataset)
                    .isEqualTo(Dataset.copyOf(dataset.stream().toList()))
                    .isNotEqualTo(dataset.withoutMissing())
                    .isNotEqualTo(Dataset.of())
                    .isNotEqualTo("dataset");
            assertThat((Object) Dataset.of(beijing2024))
                    .isNotEqualTo(Dataset.of(beijing2024.toBuilder().note("x").build()))
                    .isNotEqualTo(Dataset.of(gdp(BEIJING, "2024", "4984.3").build()))
                    .isNotEqualTo(Dataset.of(missing(GDP, BEIJING, "2024")));
            assertThat((Object) Dataset.of(missing(GDP, BEIJING, "2024")))
                    .isNotEqualTo(Dataset.of(beijing2024))
                    .isNotEqualTo(Dataset.of(missing(GDP, BEIJING, "2024").toBuilder()
                            .status(ObservationStatus.SUPPRESSED)
                            .build()));
        }

        @Test
        void defaultStatuses_makeNoDifference() {
            Measurement<Money> normal =
                    beijing2024.toBuilder().statuses(Statuses.NORMAL).build();
            assertThat((Object) Dataset.of(normal)).isEqualTo(Dataset.of(beijing2024));
        }

        @Test
        void toString_hasTheSize() {
            assertThat(dataset).hasToString("Dataset of 5 measurements: 3 indicators, 2 regions, 2023/2025");
            assertThat(Dataset.of(beijing2024)).hasToString("Dataset of 1 measurement: 1 indicator, 1 region, 2024");
            assertThat(Dataset.of(
                            gdp(BEIJING, "2013/2024", "1").build(),
                            gdp(BEIJING, "2014-Q1", "1").build()))
                    .hasToString("Dataset of 2 measurements: 1 indicator, 1 region, 2013/2024");
        }

        @Test
        void serialization_rejectsADatasetWithoutProxy() {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(Dataset.class)))
                    .withMessage("Dataset is read through its serialization proxy");
        }

        @Test
        void serialization_rejectsForgedRows() throws Exception {
            Dataset two = Dataset.of(
                    beijing2024.toBuilder().dimension("sex", "F").build(),
                    beijing2024.toBuilder().dimension("sex", "M").build());
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(two, "\0\1F", "\0\1M")))
                    .withMessage("Entries of a dataset must be unique, but one occurs twice");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(JavaStreams.forged(two, "\0\1F", "\0\1 ")))
                    .withMessageStartingWith("Category must be text");
        }

        /**
         * The last row has 12 bytes: the codes of region and figure attributes, and the kind, scale and digits of the
         * number. One byte ends the stream.
         */
        @Test
        void serialization_rejectsForgedCodesAndNumbers() throws Exception {
            byte[] stream = JavaStreams.write(Dataset.of(beijing2024, tianjin2024));
            int row = stream.length - 13;
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(with(stream, row, 9)))
                    .withMessage("Region must be a code from 0 to 1, but was 9");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(with(stream, row + 1, 200)))
                    .withMessage("Figure attributes must be a code from 0 to 2, but was 200");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(with(stream, row + 2, 9)))
                    .withMessage("Kind of a number must be from 0 to 3, but was 9");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(with(stream, row, 0)))
                    .withCauseInstanceOf(DuplicateMeasurementException.class);
        }

        private static byte[] with(byte[] stream, int at, int value) {
            byte[] forged = stream.clone();
            forged[at] = (byte) value;
            return forged;
        }

        @Test
        void serialization_rejectsATruncatedStream() throws Exception {
            byte[] stream = JavaStreams.write(dataset);
            assertThatExceptionOfType(ObjectStreamException.class)
                    .isThrownBy(() -> JavaStreams.read(Arrays.copyOf(stream, stream.length - 20)));
        }
    }
}
