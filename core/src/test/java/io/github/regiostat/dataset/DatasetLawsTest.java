// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.arbitrary.Periods;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DatasetLawsTest {
    private static final List<Region> MEMBERS = List.of(Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE"));
    private static final Region GROUP = Region.group("jing-jin-ji", "Jing-Jin-Ji", MEMBERS.toArray(Region[]::new));
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();

    @Provide
    Arbitrary<List<Measurement<?>>> lists() {
        return Arbitraries.oneOf(Datasets.lists(), Datasets.cubes().map(Datasets::measurementsOf));
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.any();
    }

    @Provide
    Arbitrary<TimePeriod> periods() {
        return Periods.any();
    }

    private static List<Measurement<?>> shuffled(List<Measurement<?>> measurements, long seed) {
        List<Measurement<?>> others = new ArrayList<>(measurements);
        Collections.shuffle(others, new Random(seed));
        return others;
    }

    @Property
    void get_returnsTheMeasurementAdded(@ForAll("lists") List<Measurement<?>> measurements) {
        Dataset dataset = Dataset.copyOf(measurements);
        assertThat(dataset.size()).isEqualTo(measurements.size());
        for (int i = 0; i < measurements.size(); i++) {
            assertThat((Object) dataset.get(i)).isEqualTo(measurements.get(i));
        }
        assertThat(Datasets.measurementsOf(dataset)).isEqualTo(measurements);
    }

    /** The index of keys finds what a search through all rows finds, also in a selection. */
    @Property(tries = 30)
    void find_returnsTheOnlyMeasurementOfARegionAndPeriod(@ForAll("datasets") Dataset dataset, @ForAll boolean isPart) {
        Dataset data = isPart ? dataset.filter(row -> row.period().start().getYear() % 2 == 0) : dataset;
        for (Measurement<?> measurement : dataset) {
            List<Measurement<?>> expected = data.stream()
                    .filter(other -> other.indicator().equals(measurement.indicator())
                            && other.region().equals(measurement.region())
                            && other.period().coversSameDaysAs(measurement.period()))
                    .toList();
            if (expected.size() > 1) {
                assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> data.find(measurement.indicator(), measurement.region(), measurement.period()));
            } else if (data.indicators().contains(measurement.indicator())) {
                assertThat(data.find(measurement.indicator(), measurement.region(), measurement.period())
                                .<Measurement<?>>map(found -> found))
                        .isEqualTo(expected.stream().findFirst());
            }
        }
    }

    @Property
    void row_hasThePartsOfItsMeasurement(@ForAll("datasets") Dataset dataset) {
        dataset.rows().forEach(row -> {
            Measurement<?> m = row.measurement();
            assertThat((Object) row.indicator()).isEqualTo(m.indicator());
            assertThat(row.region()).isEqualTo(m.region());
            assertThat(row.counterpart()).isEqualTo(m.counterpart());
            assertThat(row.period()).isEqualTo(m.period());
            assertThat(row.dimensions()).isEqualTo(m.dimensions());
            assertThat(row.reference()).isEqualTo(m.reference());
            assertThat(row.source()).isEqualTo(m.source());
            assertThat(row.statuses()).isEqualTo(m.statuses());
            assertThat(row.confidentiality()).isEqualTo(m.confidentiality());
            assertThat(row.note()).isEqualTo(m.note());
            assertThat(row.id()).isEqualTo(m.id());
            assertThat(row.conversionBasis()).isEqualTo(m.conversionBasis());
            assertThat(row.derivation()).isEqualTo(m.derivation());
            assertThat((Object) row.figure()).isEqualTo(m.figure());
            assertThat(row.isMissing()).isEqualTo(m.figure().isEmpty());
            assertThat(row).hasToString(m.toString());
        });
    }

    @Property
    void publishedNumberWithItsAttributes_isTheFigure(@ForAll("datasets") Dataset dataset) {
        dataset.rows().filter(row -> row.publishedNumber().isPresent()).forEach(row -> {
            BigDecimal number = row.publishedNumber().orElseThrow();
            FigureAttributes form = row.figureAttributes().orElseThrow();
            assertThat((Object) form.figure(number, row.unit().orElseThrow()))
                    .isEqualTo(row.figure().orElseThrow());
            assertThat(form.scale().appliedTo(number))
                    .isEqualByComparingTo(row.figure()
                            .flatMap(figure -> figure.quantity().map(Quantity::number))
                            .orElseThrow());
        });
    }

    @Property
    void order_makesNoDifference(@ForAll("lists") List<Measurement<?>> measurements, @ForAll long seed) {
        Dataset dataset = Dataset.copyOf(measurements);
        Dataset other = Dataset.copyOf(shuffled(measurements, seed));
        assertThat((Object) other).isEqualTo(dataset).hasSameHashCodeAs(dataset);
        assertThat(other.summary()).isEqualTo(dataset.summary());
        assertThat(other.statuses()).isEqualTo(dataset.statuses());
        assertThat(other.indicators()).isEqualTo(dataset.indicators());
        assertThat(other.regions()).isEqualTo(dataset.regions());
        assertThat(other.periods()).isEqualTo(dataset.periods());
        assertThat(other.dimensionIds()).isEqualTo(dataset.dimensionIds());
        assertThat(other).hasToString(dataset.toString());
    }

    @Property
    void rowsByCode_areEqualToTheirMeasurements(@ForAll("datasets") Dataset dataset) {
        Dataset copy = dataset.stream().collect(Dataset.toDataset());
        assertThat((Object) copy).isEqualTo(dataset).hasSameHashCodeAs(dataset);
    }

    @Property
    void removedMeasurement_makesDatasetsUnequal(
            @ForAll("datasets") Dataset dataset, @ForAll @IntRange(max = 100) int which) {
        if (!dataset.isEmpty()) {
            Measurement<?> left = dataset.get(which % dataset.size());
            Dataset others = dataset.filter(row -> !row.measurement().equals(left));
            assertThat((Object) others).isNotEqualTo(dataset);
            assertThat((Object) Dataset.merge(others, Dataset.of(left))).isEqualTo(dataset);
        }
    }

    @Property
    void otherNumber_makesDatasetsUnequal(@ForAll("datasets") Dataset dataset) {
        Optional<Measurement<?>> any = dataset.stream()
                .filter(m -> m.figure().flatMap(Figure::value).isPresent())
                .findFirst();
        any.ifPresent(m -> {
            Dataset others = dataset.filter(row -> !row.measurement().equals(m));
            assertThat((Object) Dataset.merge(others, Dataset.of(another(m)))).isNotEqualTo(dataset);
        });
    }

    private static <Q extends Quantity<Q>> Measurement<Q> another(Measurement<Q> m) {
        Q quantity = m.figure().flatMap(Figure::value).orElseThrow();
        return m.toBuilder()
                .value(quantity.withNumber(quantity.number().add(BigDecimal.ONE)))
                .build();
    }

    @Property
    void filter_isThatOfTheList(@ForAll("lists") List<Measurement<?>> measurements, @ForAll long seed) {
        Predicate<Measurement<?>> any = m -> new Random(seed ^ m.hashCode()).nextBoolean();
        Dataset selected = Dataset.copyOf(measurements).filter(row -> any.test(row.measurement()));
        assertThat(Datasets.measurementsOf(selected))
                .isEqualTo(measurements.stream().filter(any).toList());
        assertThat((Object) selected)
                .isEqualTo(Dataset.copyOf(measurements.stream().filter(any).toList()));
    }

    @Property(tries = 100)
    void selections_areThoseOfTheList(
            @ForAll("lists") List<Measurement<?>> measurements, @ForAll("periods") TimePeriod period) {
        Dataset dataset = Dataset.copyOf(measurements);
        assertSelected(dataset.within(period), measurements, m -> period.encloses(m.period()));
        assertSelected(dataset.withoutMissing(), measurements, m -> m.figure().isPresent());
        for (Measurement<?> like : measurements) {
            assertSelected(
                    dataset.onlyIndicator(like.indicator()),
                    measurements,
                    m -> m.indicator().equals(like.indicator()));
            assertSelected(
                    dataset.inRegions(like.region()),
                    measurements,
                    m -> m.region().equals(like.region()));
            like.dimensions()
                    .forEach((dimension, category) -> assertSelected(
                            dataset.onlyCategory(dimension, category),
                            measurements,
                            m -> category.equals(m.dimensions().get(dimension))));
            like.source()
                    .ifPresent(source -> assertSelected(
                            dataset.onlySource(source::equals),
                            measurements,
                            m -> m.source().equals(like.source())));
        }
    }

    private static void assertSelected(
            Dataset selected, List<Measurement<?>> measurements, Predicate<Measurement<?>> condition) {
        assertThat(Datasets.measurementsOf(selected))
                .isEqualTo(measurements.stream().filter(condition).toList());
    }

    @Property
    void mergedParts_areEqualToTheWhole(
            @ForAll("datasets") Dataset dataset, @ForAll @IntRange(min = 1, max = 4) int parts) {
        List<Dataset> byRegion = new ArrayList<>(dataset.split(Row::region).values());
        Collections.reverse(byRegion);
        assertThat((Object) Dataset.merge(byRegion)).isEqualTo(dataset).hasSameHashCodeAs(dataset);
        List<Dataset> byHash =
                List.copyOf(dataset.split(row -> Math.floorMod(row.measurement().hashCode(), parts))
                        .values());
        assertThat(byHash).hasSizeLessThanOrEqualTo(parts);
        assertThat((Object) Dataset.merge(byHash)).isEqualTo(dataset);
    }

    @Property(tries = 100)
    void serialization_givesAnEqualDataset(@ForAll("datasets") Dataset dataset) throws Exception {
        Dataset copy = JavaStreams.copyOf(dataset);
        assertThat((Object) copy).isEqualTo(dataset).hasSameHashCodeAs(dataset).hasToString(dataset.toString());
        assertThat(copy.rows().map(Row::publishedNumber))
                .containsExactlyElementsOf(
                        dataset.rows().map(Row::publishedNumber).toList());
        assertThat(copy.rows().map(Row::figureAttributes))
                .containsExactlyElementsOf(
                        dataset.rows().map(Row::figureAttributes).toList());
        assertThat(copy.rows().map(Row::unit))
                .containsExactlyElementsOf(dataset.rows().map(Row::unit).toList());
        Dataset selected = dataset.withoutMissing();
        assertThat((Object) JavaStreams.copyOf(selected)).isEqualTo(selected);
    }

    @Property
    void duplicate_isAlwaysFound(@ForAll("datasets") Dataset dataset, @ForAll @IntRange(max = 1000) int which) {
        if (!dataset.isEmpty()) {
            int first = which % dataset.size();
            Measurement<?> again = dataset.get(first);
            Dataset.Builder builder = Dataset.builder().addAll(dataset).add(again);
            boolean isOfAnotherUnit =
                    again.figure().isEmpty() && dataset.row(first).unit().isPresent();
            DuplicateMeasurementException e = catchThrowableOfType(DuplicateMeasurementException.class, builder::build);
            if (isOfAnotherUnit) {
                assertThat(e).isNull();
            } else {
                assertThat(e.first()).isEqualTo(first);
                assertThat(e.second()).isEqualTo(dataset.size());
                assertThat((Object) e.measurement()).isEqualTo(again);
                // Long fractions are shortened in messages, so that the text of the measurement is not part of it.
                assertThat(e)
                        .hasMessageContaining("index " + first + " and index " + dataset.size())
                        .hasMessageContaining(again.indicator().id());
            }
        }
    }

    @Property(tries = 100)
    void sumOverGroup_isTheSumOfMembers(
            @ForAll @Size(3) List<@IntRange(min = -1000, max = 1000) Integer> in2023,
            @ForAll @Size(3) List<@IntRange(min = -1000, max = 1000) Integer> in2024,
            @ForAll long seed) {
        List<Measurement<?>> measurements = new ArrayList<>();
        for (int i = 0; i < MEMBERS.size(); i++) {
            measurements.add(gdp(MEMBERS.get(i), "2023", in2023.get(i)));
            measurements.add(gdp(MEMBERS.get(i), "2024", in2024.get(i)));
        }
        measurements.add(gdp(Regions.of("CN-SD"), "2024", 5));
        Dataset sums = Dataset.copyOf(shuffled(measurements, seed)).summedOver(GROUP, GDP);
        assertThat((Object) sums.filter(row -> true).size()).isEqualTo(2);
        for (Measurement<Money> sum : sums.measurementsOf(GDP)) {
            List<Integer> numbers = sum.period().equals(TimePeriod.year(2023)) ? in2023 : in2024;
            assertThat(sum.region()).isEqualTo(GROUP);
            assertThat(sum.figure().flatMap(Figure::value))
                    .contains(Money.of("CNY", numbers.stream().mapToInt(n -> n).sum()));
        }
    }

    private static Measurement<Money> gdp(Region region, String period, int number) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Money.of("CNY", number))
                .build();
    }

    @Property
    void table_hasALineForEachRow(@ForAll("datasets") Dataset dataset, @ForAll @IntRange(max = 40) int most) {
        if (!dataset.isEmpty()) {
            List<String> lines = dataset.toTable(most).lines().toList();
            int shown = Math.min(most, dataset.size());
            int more = dataset.size() > most ? 1 : 0;
            int headings = (int)
                    lines.stream().takeWhile(line -> !line.endsWith("value")).count();
            assertThat(lines).hasSize(headings + 1 + shown + more);
        }
    }

    @Property(tries = 100)
    void counts_addUp(@ForAll("datasets") Dataset dataset) {
        DatasetSummary summary = dataset.summary();
        assertThat(summary.size()).isEqualTo(dataset.size());
        assertThat(summary.variables().stream().mapToInt(VariableSummary::size).sum())
                .isEqualTo(dataset.size());
        assertThat(summary.missing()).isEqualTo((int)
                dataset.stream().filter(m -> m.figure().isEmpty()).count());
        for (ObservationStatus status : ObservationStatus.values()) {
            assertThat(summary.statuses().getOrDefault(status, 0)).isEqualTo((int)
                    dataset.stream().filter(m -> m.statuses().contains(status)).count());
        }
    }
}
