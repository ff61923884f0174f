// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A calculation with a dataset is the calculation with its measurements, row by row, in results and in exceptions. */
class DatasetCalculationLawsTest {
    private static final Accept[] NONE = {};
    private static final Accept[] ALL = Accept.values();

    /** The outcome of a calculation: the measurements, or the exception. */
    private record Outcome(Optional<List<Measurement<?>>> results, Optional<String> exception) {
        static Outcome of(Supplier<? extends Iterable<Measurement<?>>> calculation) {
            try {
                List<Measurement<?>> results = new ArrayList<>();
                calculation.get().forEach(results::add);
                return new Outcome(Optional.of(results), Optional.empty());
            } catch (IllegalArgumentException | ArithmeticException e) {
                // Each class names its own method for a partial sum.
                String message = String.valueOf(e.getMessage())
                        .replace("Dataset.partiallySummedOver", "Sums.partialOverRegions");
                return new Outcome(Optional.empty(), Optional.of(e.getClass().getSimpleName() + ": " + message));
            }
        }
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Arbitraries.randomValue(random -> CalculationDatasets.of(random));
    }

    @Provide
    Arbitrary<Dataset> anyDatasets() {
        return Datasets.any();
    }

    @Provide
    Arbitrary<RatesFor<Monetary<?>>> rates() {
        return Arbitraries.randomValue(CalculationDatasets::rates);
    }

    private static void assertSame(Supplier<Dataset> actual, Supplier<? extends Iterable<Measurement<?>>> rowByRow) {
        Outcome expected = Outcome.of(() -> {
            List<Measurement<?>> results = new ArrayList<>();
            rowByRow.get().forEach(results::add);
            return Dataset.copyOf(results);
        });
        assertThat(Outcome.of(actual)).isEqualTo(expected);
        expected.results().ifPresent(results -> assertIsDatasetOf(results, actual.get()));
    }

    /** Checks that a dataset with recipes cannot be distinguished from one that holds its measurements. */
    private static void assertIsDatasetOf(List<Measurement<?>> measurements, Dataset dataset) {
        Dataset copy = Dataset.copyOf(measurements);
        assertThat((Object) dataset).isEqualTo(copy).hasSameHashCodeAs(copy);
        assertThat((Object) copy).isEqualTo(dataset);
        if (dataset.rows().allMatch(DatasetCalculationLawsTest::isWrittenAsMeasured)) {
            assertThat((Object) dataset).hasToString(copy.toString());
            if (dataset.dimensionIds().size() <= 1) {
                assertThat(dataset.toTable()).isEqualTo(copy.toTable());
            }
        }
        assertThat(dataset.summary()).isEqualTo(copy.summary());
        for (int i = 0; i < copy.size(); i++) {
            Measurement<?> measurement = measurements.get(i);
            Row row = dataset.row(i);
            assertThat((Object) row.indicator()).isEqualTo(measurement.indicator());
            assertThat(row.region()).isEqualTo(measurement.region());
            assertThat(row.period()).isEqualTo(measurement.period());
            assertThat(row.dimensions()).isEqualTo(measurement.dimensions());
            assertThat(row.source()).isEqualTo(measurement.source());
            assertThat(row.conversionBasis()).isEqualTo(measurement.conversionBasis());
            assertThat(row.statuses()).isEqualTo(measurement.statuses());
            assertThat(row.isMissing()).isEqualTo(measurement.figure().isEmpty());
            assertThat((Object) row.figure()).isEqualTo(measurement.figure());
            assertThat(row.derivation()).isEqualTo(measurement.derivation());
            assertThat(row.value().map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(measurement
                            .figure()
                            .flatMap(figure -> figure.value().map(Quantity::number))
                            .map(BigDecimal::stripTrailingZeros));
            if (isInUnits(row)) {
                assertThat(row.publishedNumber().map(BigDecimal::stripTrailingZeros))
                        .isEqualTo(copy.row(i).publishedNumber().map(BigDecimal::stripTrailingZeros));
            }
        }
    }

    /** Returns whether the published number has no scale and no trailing zeros, which a measurement does not keep. */
    private static boolean isWrittenAsMeasured(Row row) {
        return isInUnits(row)
                && row.publishedNumber()
                        .map(number -> number.scale() == 0
                                || number.signum() != 0
                                        && number.scale() > 0
                                        && number.stripTrailingZeros().scale() == number.scale())
                        .orElse(true);
    }

    private static boolean isInUnits(Row row) {
        return row.figureAttributes()
                .map(attributes -> attributes.scale() == Scale.UNIT)
                .orElse(true);
    }

    private static <T extends Quantity<T> & Monetary<T>> Measurement<?> converted(
            Measurement<?> measurement,
            Class<T> kind,
            RatesFor<Monetary<?>> rates,
            int decimals,
            Optional<RoundingMode> rounding) {
        Measurement<T> money = measurement.as(kind);
        return rounding.isEmpty()
                ? money.convertedTo("USD", rates)
                : money.convertedTo("USD", rates, decimals, rounding.get());
    }

    private static List<Measurement<?>> converted(
            Dataset dataset, RatesFor<Monetary<?>> rates, int decimals, Optional<RoundingMode> rounding) {
        List<Measurement<?>> results = new ArrayList<>();
        for (Measurement<?> m : dataset) {
            Class<?> kind = m.indicator().kind();
            if (kind == Money.class) {
                results.add(converted(m, Money.class, rates, decimals, rounding));
            } else if (kind == MoneyPer.class) {
                results.add(converted(m, MoneyPer.class, rates, decimals, rounding));
            } else {
                results.add(m);
            }
        }
        return results;
    }

    @Property(tries = 150)
    void conversion_isThatOfMeasurements(
            @ForAll("datasets") Dataset dataset, @ForAll("rates") RatesFor<Monetary<?>> rates) {
        assertSame(() -> dataset.convertedTo("USD", rates), () -> converted(dataset, rates, 0, Optional.empty()));
    }

    @Property(tries = 150)
    void conversionToDecimals_isThatOfMeasurements(
            @ForAll("datasets") Dataset dataset,
            @ForAll("rates") RatesFor<Monetary<?>> rates,
            @ForAll @IntRange(min = -5, max = 25) int decimals,
            @ForAll RoundingMode rounding) {
        assertSame(
                () -> dataset.convertedTo("USD", rates, decimals, rounding),
                () -> converted(dataset, rates, decimals, Optional.of(rounding)));
    }

    @Property(tries = 100)
    void conversionOfAnyDataset_isThatOfMeasurements(
            @ForAll("anyDatasets") Dataset dataset, @ForAll("rates") RatesFor<Monetary<?>> rates) {
        Dataset withoutMissing = dataset.withoutMissing();
        assertSame(
                () -> withoutMissing.convertedTo("USD", rates),
                () -> converted(withoutMissing, rates, 0, Optional.empty()));
    }

    @Property(tries = 100)
    void conversionOfSelection_isSelectionOfConversion(
            @ForAll("datasets") Dataset dataset, @ForAll("rates") RatesFor<Monetary<?>> rates, @ForAll int seed) {
        Dataset selected = dataset.filter(
                row -> new Random(seed ^ row.hashCode() * 0L ^ row.period().hashCode()).nextBoolean());
        assertSame(() -> selected.convertedTo("USD", rates), () -> converted(selected, rates, 0, Optional.empty()));
    }

    private static List<Measurement<?>> growth(
            Dataset dataset, Indicator<?> indicator, Period over, Accept... accepted) {
        List<Supplier<Measurement<?>>> results = new ArrayList<>();
        Dataset levels = dataset.onlyIndicator(indicator).withoutMissing();
        for (Measurement<?> later : levels) {
            List<Measurement<?>> candidates = new ArrayList<>();
            WeightPeriods.before(later.period(), over)
                    .ifPresent(before -> levels.stream()
                            .filter(earlier -> earlier.period().coversSameDaysAs(before))
                            .filter(earlier -> seriesOf(earlier).equals(seriesOf(later)))
                            .forEach(candidates::add));
            Optional<Measurement<?>> ofSource = candidates.stream()
                    .filter(earlier -> earlier.source().equals(later.source()))
                    .findFirst();
            if (ofSource.isEmpty() && candidates.size() > 1) {
                throw new IllegalArgumentException("Growth must have one earlier measurement, but " + later + " has "
                        + candidates.size() + " of other sources: " + candidates.get(0) + " and " + candidates.get(1)
                        + "; select one source first");
            }
            ofSource.or(() -> candidates.stream().findFirst())
                    .ifPresent(earlier -> results.add(() -> growthBetween(earlier, later, accepted)));
        }
        return calculated(results);
    }

    private static List<Measurement<?>> calculated(List<Supplier<Measurement<?>>> pairs) {
        List<Measurement<?>> results = new ArrayList<>();
        pairs.forEach(pair -> results.add(pair.get()));
        return results;
    }

    private static <Q extends Quantity<Q>> Measurement<?> growthBetween(
            Measurement<Q> earlier, Measurement<?> later, Accept... accepted) {
        return Growth.between(earlier, later.as(earlier.indicator().kind()), accepted);
    }

    private static List<Object> seriesOf(Measurement<?> m) {
        return List.of(
                m.figure().orElseThrow().unit(),
                m.region(),
                m.counterpart(),
                m.reference(),
                m.conversionBasis(),
                m.dimensions());
    }

    private static Accept[] accepted(boolean acceptsAll) {
        return acceptsAll ? ALL : NONE;
    }

    @Property(tries = 150)
    void growth_isThatOfMeasurements(@ForAll("datasets") Dataset dataset, @ForAll boolean acceptsAll) {
        for (Indicator<?> indicator : dataset.indicators()) {
            assertSame(
                    () -> dataset.growth(indicator, accepted(acceptsAll)),
                    () -> growth(dataset, indicator, Period.ofYears(1), accepted(acceptsAll)));
        }
    }

    @Property(tries = 100)
    void growthOverQuarters_isThatOfMeasurements(@ForAll("datasets") Dataset dataset) {
        Dataset quarters = dataset.filter(row ->
                row.period().frequency() == Frequency.QUARTER && !row.period().isRange());
        for (Indicator<?> indicator : quarters.indicators()) {
            Period over = Frequency.QUARTER.duration();
            assertSame(() -> quarters.growth(indicator, over), () -> growth(quarters, indicator, over));
        }
    }

    @Property(tries = 150)
    void perCapita_isThatOfMeasurements(@ForAll("datasets") Dataset dataset, @ForAll boolean acceptsAll) {
        forPairs(
                dataset,
                (money, count) -> assertSame(
                        () -> dataset.perCapita(money, count, accepted(acceptsAll)),
                        () -> dataset.derived(money, count, (a, b) -> Ratios.perCapita(a, b, accepted(acceptsAll)))));
    }

    @Property(tries = 100)
    void countPerItems_isThatOfMeasurements(@ForAll("datasets") Dataset dataset, @ForAll boolean acceptsAll) {
        List<Indicator<Count>> counts = CalculationDatasets.ofKind(dataset, Count.class);
        for (Indicator<Count> amount : counts) {
            for (Indicator<Count> count : counts) {
                assertSame(
                        () -> dataset.perCapita(amount, count, 1000, accepted(acceptsAll)),
                        () -> dataset.derived(
                                amount, count, (a, b) -> Ratios.perCapita(a, b, 1000, accepted(acceptsAll))));
            }
        }
    }

    /** A calculation with an indicator of money and one of counts. */
    private interface PairCheck {
        void check(Indicator<Money> money, Indicator<Count> count);
    }

    private static void forPairs(Dataset dataset, PairCheck check) {
        for (Indicator<Money> money : CalculationDatasets.ofKind(dataset, Money.class)) {
            for (Indicator<Count> count : CalculationDatasets.ofKind(dataset, Count.class)) {
                check.check(money, count);
            }
        }
    }

    @Property(tries = 100)
    void share_isThatOfMeasurements(@ForAll("datasets") Dataset dataset, @ForAll boolean acceptsAll) {
        List<Indicator<Money>> indicators = CalculationDatasets.ofKind(dataset, Money.class);
        for (Indicator<Money> part : indicators) {
            for (Indicator<Money> whole : indicators) {
                assertSame(
                        () -> dataset.share(part, whole, accepted(acceptsAll)),
                        () -> dataset.derived(part, whole, (a, b) -> Shares.of(a, b, accepted(acceptsAll))));
            }
        }
    }

    @Property(tries = 150)
    void shareOfRegion_isThatOfMeasurements(@ForAll("datasets") Dataset dataset, @ForAll boolean acceptsAll) {
        for (Region whole : List.of(CalculationDatasets.CHINA, CalculationDatasets.GROUP)) {
            for (Indicator<Money> indicator : CalculationDatasets.ofKind(dataset, Money.class)) {
                assertSame(
                        () -> dataset.share(indicator, whole, accepted(acceptsAll)),
                        () -> shares(dataset, indicator, whole, accepted(acceptsAll)));
            }
        }
    }

    private static List<Measurement<?>> shares(
            Dataset dataset, Indicator<Money> indicator, Region whole, Accept... accepted) {
        List<Supplier<Measurement<?>>> results = new ArrayList<>();
        List<Measurement<Money>> amounts = dataset.withoutMissing().measurementsOf(indicator);
        for (Measurement<Money> part : amounts) {
            Region region = part.region();
            if (region.equals(whole)
                    || !whole.contains(region.withoutIncluded(), part.period().end())) {
                continue;
            }
            List<Measurement<Money>> wholes = amounts.stream()
                    .filter(m -> m.region().equals(whole) && m.period().coversSameDaysAs(part.period()))
                    .filter(m -> partsOf(m).equals(partsOf(part)))
                    .toList();
            Optional<Measurement<Money>> ofSource = wholes.stream()
                    .filter(m -> m.source().equals(part.source()))
                    .findFirst();
            if (ofSource.isEmpty() && wholes.size() > 1) {
                throw new IllegalArgumentException("Share must have one whole, but " + part + " has " + wholes.size()
                        + " of other sources: " + wholes.get(0) + " and " + wholes.get(1)
                        + "; select one source first");
            }
            ofSource.or(() -> wholes.stream().findFirst())
                    .ifPresent(m -> results.add(() -> Shares.of(part, m, accepted)));
        }
        return calculated(results);
    }

    private static List<Object> partsOf(Measurement<?> m) {
        return seriesOf(m.toBuilder().region(CalculationDatasets.CHINA).build());
    }

    @Property(tries = 150)
    void sums_areThoseOfMeasurements(@ForAll("datasets") Dataset dataset, @ForAll boolean acceptsAll) {
        for (Indicator<Money> indicator : CalculationDatasets.ofKind(dataset, Money.class)) {
            assertSums(dataset, indicator, acceptsAll);
        }
        for (Indicator<Count> indicator : CalculationDatasets.ofKind(dataset, Count.class)) {
            assertSums(dataset, indicator, acceptsAll);
        }
    }

    private static <Q extends Additive<Q>> void assertSums(
            Dataset dataset, Indicator<Q> indicator, boolean acceptsAll) {
        Region group = CalculationDatasets.GROUP;
        assertSame(
                () -> dataset.summedOver(group, indicator, accepted(acceptsAll)),
                () -> sums(dataset, indicator, list -> Sums.overRegions(group, list, accepted(acceptsAll))));
        assertSame(
                () -> dataset.partiallySummedOver(group, indicator, accepted(acceptsAll)),
                () -> sums(
                        dataset.withoutMissing(),
                        indicator,
                        list -> Sums.partialOverRegions(group, list, accepted(acceptsAll))));
    }

    private static <Q extends Quantity<Q>> List<Measurement<?>> sums(
            Dataset dataset, Indicator<Q> indicator, Function<List<Measurement<Q>>, Measurement<Q>> sum) {
        Region group = CalculationDatasets.GROUP;
        PartSelection.ofMembers("Sum", IndicatorLookup.require(dataset.view(), indicator), group);
        List<Measurement<?>> results = new ArrayList<>();
        for (GroupPartition.Part part : GroupPartition.of(
                dataset.onlyIndicator(indicator).inMembersOf(group).view())) {
            TableView members = GroupPartition.requireOneEach("Sum", group, part.measurements());
            results.add(sum.apply(members.measurementsOf(indicator.kind())));
        }
        return results;
    }

    /** Checks operations on results against the same operations on a dataset that holds the results. */
    @Property(tries = 150)
    void calculationsWithResults_areThoseWithTheirMeasurements(
            @ForAll("datasets") Dataset dataset,
            @ForAll("rates") RatesFor<Monetary<?>> rates,
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 7) int second) {
        Optional<Dataset> results = attempt(() -> operation(dataset, first, rates));
        results.filter(found -> !found.isEmpty()).ifPresent(found -> {
            Dataset copy = Dataset.copyOf(Datasets.measurementsOf(found));
            assertSame(() -> operation(found, second, rates), () -> operation(copy, second, rates));
        });
    }

    private static Optional<Dataset> attempt(Supplier<Dataset> operation) {
        try {
            return Optional.of(operation.get());
        } catch (IllegalArgumentException | ArithmeticException rejected) {
            return Optional.empty();
        }
    }

    private static Dataset operation(Dataset dataset, int which, RatesFor<Monetary<?>> rates) {
        List<Indicator<Money>> money = CalculationDatasets.ofKind(dataset, Money.class);
        List<Indicator<Count>> counts = CalculationDatasets.ofKind(dataset, Count.class);
        return switch (which) {
            case 0 -> dataset.convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN);
            case 1 -> dataset.convertedTo("EUR", rates);
            case 2 -> money.isEmpty() ? dataset : dataset.summedOver(CalculationDatasets.GROUP, money.get(0), ALL);
            case 3 ->
                money.isEmpty() || counts.isEmpty() ? dataset : dataset.perCapita(money.get(0), counts.get(0), ALL);
            case 4 ->
                dataset.isEmpty() ? dataset : dataset.growth(dataset.row(0).indicator(), ALL);
            case 5 ->
                dataset.isEmpty() ? dataset : dataset.growth(dataset.row(0).indicator());
            case 6 -> money.isEmpty() ? dataset : dataset.share(money.get(0), CalculationDatasets.GROUP);
            default -> money.isEmpty() ? dataset : dataset.partiallySummedOver(CalculationDatasets.GROUP, money.get(0));
        };
    }

    @Property(tries = 100)
    void selectionsAndMerges_keepResults(
            @ForAll("datasets") Dataset dataset,
            @ForAll("rates") RatesFor<Monetary<?>> rates,
            @ForAll @IntRange(max = 4) int which) {
        attempt(() -> operation(dataset, which, rates)).ifPresent(results -> {
            List<Measurement<?>> measurements = Datasets.measurementsOf(results);
            Map<Region, Dataset> parts = results.split(Row::region);
            assertThat((Object) Dataset.merge(parts.values()))
                    .isEqualTo(results)
                    .hasSameHashCodeAs(results);
            parts.forEach((region, part) -> {
                List<Measurement<?>> ofRegion = measurements.stream()
                        .filter(m -> m.region().equals(region))
                        .toList();
                assertIsDatasetOf(ofRegion, part);
                assertIsDatasetOf(ofRegion, Dataset.merge(part));
            });
            Dataset merged = Dataset.merge(parts.values());
            assertThat(merged.stream()).containsExactlyInAnyOrderElementsOf(measurements);
            assertThat(merged.table().calculated().recipes())
                    .hasSameSizeAs(results.table().calculated().recipes());
        });
    }

    @Property(tries = 100)
    void serialization_keepsResults(
            @ForAll("datasets") Dataset dataset,
            @ForAll("rates") RatesFor<Monetary<?>> rates,
            @ForAll @IntRange(max = 4) int which)
            throws Exception {
        Optional<Dataset> results = attempt(() -> operation(dataset, which, rates));
        if (results.isPresent()) {
            Dataset copy = JavaStreams.copyOf(results.get());
            assertThat((Object) copy).isEqualTo(results.get()).hasSameHashCodeAs(results.get());
            assertIsDatasetOf(Datasets.measurementsOf(results.get()), copy);
            assertThat(copy.table().calculated().recipes())
                    .hasSameSizeAs(results.get().table().calculated().recipes());
        }
    }

    @Property(tries = 100)
    void withoutDerivations_keepsFigures(
            @ForAll("datasets") Dataset dataset,
            @ForAll("rates") RatesFor<Monetary<?>> rates,
            @ForAll @IntRange(max = 4) int which) {
        attempt(() -> operation(dataset, which, rates)).ifPresent(results -> {
            List<Measurement<?>> expected = new ArrayList<>();
            results.forEach(m -> expected.add(withoutDerivation(m)));
            Dataset without = results.withoutDerivations();
            assertThat(Datasets.measurementsOf(without)).isEqualTo(expected);
            assertThat((Object) without).isEqualTo(Dataset.copyOf(expected));
            assertThat(without.table().calculated().recipes()).isEmpty();
            assertThat((Object) without.withoutDerivations()).isEqualTo(without);
        });
    }

    private static <Q extends Quantity<Q>> Measurement<Q> withoutDerivation(Measurement<Q> m) {
        Measurement.Builder<Q> builder = Measurement.builder(m.indicator())
                .region(m.region())
                .period(m.period())
                .statuses(m.statuses());
        m.figure().ifPresent(builder::value);
        m.dimensions().forEach(builder::dimension);
        m.id().ifPresent(builder::id);
        m.note().ifPresent(builder::note);
        m.counterpart().ifPresent(builder::counterpart);
        m.reference().ifPresent(builder::reference);
        m.source().ifPresent(builder::source);
        m.confidentiality().ifPresent(builder::confidentiality);
        m.conversionBasis().ifPresent(builder::conversionBasis);
        return builder.build();
    }

    @Property(tries = 100)
    void territoryOfResults_isThatOfTheCall(
            @ForAll("datasets") Dataset dataset, @ForAll("rates") RatesFor<Monetary<?>> rates) {
        Region declared = CalculationDatasets.CHINA.including(CalculationDatasets.HONG_KONG);
        attempt(() -> dataset.convertedTo("USD", rates)).ifPresent(results -> {
            Dataset copy = Dataset.copyOf(Datasets.measurementsOf(results));
            Dataset changed = results.withTerritory(declared);
            assertIsDatasetOf(Datasets.measurementsOf(copy.withTerritory(declared)), changed);
            assertThat(changed.stream()
                            .allMatch(m ->
                                    !m.region().equals(declared) || m.region().hasSameTerritoryAs(declared)))
                    .isTrue();
        });
    }

    @Property(tries = 100)
    void totals_areSumsOfValues(@ForAll("datasets") Dataset dataset, @ForAll("rates") RatesFor<Monetary<?>> rates) {
        Optional<Dataset> converted = attempt(() -> dataset.convertedTo("USD", rates, 2, RoundingMode.HALF_UP));
        for (Dataset amounts : List.of(dataset, converted.orElse(dataset))) {
            Dataset known = amounts.filter(row -> row.value().isPresent()
                    && row.unit().filter(unit -> unit.toString().equals("USD")).isPresent());
            for (Indicator<Money> indicator : CalculationDatasets.ofKind(known, Money.class)) {
                Map<Region, Money> expected = new LinkedHashMap<>();
                for (Measurement<Money> m : known.measurementsOf(indicator)) {
                    Money value = m.figure().flatMap(Figure::value).orElseThrow();
                    expected.merge(m.region(), value, Money::plus);
                }
                Optional<Map<Region, Money>> totals = attemptTotals(known, indicator);
                totals.ifPresent(found -> assertThat(found).isEqualTo(expected));
            }
        }
    }

    private static Optional<Map<Region, Money>> attemptTotals(Dataset known, Indicator<Money> indicator) {
        try {
            return Optional.of(known.totals(indicator, Row::region));
        } catch (IllegalArgumentException rejected) {
            return Optional.empty();
        }
    }

    @Property(tries = 100)
    void equality_comparesRecipes(@ForAll("datasets") Dataset dataset, @ForAll("rates") RatesFor<Monetary<?>> rates) {
        attempt(() -> dataset.convertedTo("USD", rates)).ifPresent(results -> {
            Dataset again = Dataset.copyOf(Datasets.measurementsOf(dataset)).convertedTo("USD", rates);
            assertThat((Object) again).isEqualTo(results).hasSameHashCodeAs(results);
            attempt(() -> dataset.convertedTo(
                            "USD",
                            ExchangeRates.builder()
                                    .average("2024", "USD", "CNY", "7")
                                    .average("2023", "USD", "CNY", "7")
                                    .build()))
                    .ifPresent(others -> assertThat(others.equals(results))
                            .isEqualTo(Dataset.copyOf(Datasets.measurementsOf(others))
                                    .equals(Dataset.copyOf(Datasets.measurementsOf(results)))));
        });
    }
}
