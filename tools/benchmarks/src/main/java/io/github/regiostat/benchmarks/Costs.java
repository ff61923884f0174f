// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The costs that the scaling program measures. */
final class Costs {
    private static final List<Integer> TO_MILLION = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final List<Integer> TO_TEN_MILLION = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);
    private static final List<Integer> DEPTHS = List.of(10, 20, 40);
    private static final List<Integer> CHAINS = List.of(100, 1_000, 10_000);
    private static final List<Integer> CURRENCIES = List.of(10, 30, 100);
    private static final List<Integer> LOOK_UPS = List.of(100, 1_000, 10_000);

    private static final int MEMBERS = 3;

    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final TimePeriod YEAR = TimePeriod.year(2024);
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();

    private Costs() {}

    static List<Cost> all() {
        return Stream.of(ofRegions(), ofDatasets(), ofDerivations(), ofLookUps(), ofReaders())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Cost> ofRegions() {
        return List.of(
                new Cost("sum over n regions", TO_MILLION, size -> {
                    List<Region> members = regions(0, size);
                    Region group = group(members);
                    List<Measurement<Money>> values =
                            members.stream().map(Costs::gdp).toList();
                    return () -> Sums.overRegions(group, values);
                }),
                new Cost("summedOver n regions of a dataset", TO_MILLION, size -> {
                    List<Region> members = regions(0, size);
                    Region group = group(members);
                    Dataset dataset = members.stream().map(Costs::gdp).collect(Dataset.toDataset());
                    return () -> dataset.summedOver(group, GDP);
                }),
                new Cost("GroupSum over n regions, part by part", TO_MILLION, size -> {
                    List<Region> members = regions(0, size);
                    Region group = group(members);
                    List<Measurement<Money>> values =
                            members.stream().map(Costs::gdp).toList();
                    return () ->
                            values.stream().collect(GroupSum.collector(group)).total();
                }),
                new Cost("n GroupSums over three regions", TO_MILLION, size -> {
                    List<Region> members = regions(0, MEMBERS);
                    Region group = group(members);
                    List<Measurement<Money>> values =
                            members.stream().map(Costs::gdp).toList();
                    return () -> totals(values, GroupSum.collector(group), size);
                }),
                new Cost("union of two groups of n regions", TO_MILLION, size -> {
                    Region first = group(regions(0, size));
                    Region second = group(regions(size / 2, size));
                    return () -> Groups.union("union", "Union", first, second);
                }),
                new Cost("difference of two groups of n regions", TO_MILLION, size -> {
                    Region whole = group(regions(0, size));
                    Region without = group(regions(0, size / 2));
                    return () -> Groups.difference("rest", "Rest", whole, without);
                }),
                new Cost("isPartitionedBy n regions", TO_MILLION, size -> {
                    List<Region> members = regions(0, size);
                    Region group = group(members);
                    return () -> group.isPartitionedBy(members, DATE);
                }));
    }

    /** Collects one sum after the other, and returns the last total. */
    private static <C> Measurement<Money> totals(
            List<Measurement<Money>> values, Collector<Measurement<Money>, C, GroupSum<Money>> collector, int count) {
        Measurement<Money> total = values.get(0);
        for (int i = 0; i < count; i++) {
            C part = collector.supplier().get();
            values.forEach(value -> collector.accumulator().accept(part, value));
            total = collector.finisher().apply(part).total();
        }
        return total;
    }

    private static List<Region> regions(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> Region.unregistered("benchmark:R" + number))
                .toList();
    }

    private static Region group(List<Region> members) {
        return Region.group("group", "Group", members.toArray(Region[]::new));
    }

    private static Measurement<Money> gdp(Region region) {
        return Measurement.builder(GDP)
                .region(region)
                .period(YEAR)
                .value(Money.of("CNY", 498_430_000L))
                .build();
    }

    private static Measurement<Count> population(Region region) {
        return Measurement.builder(POPULATION)
                .region(region)
                .period(YEAR)
                .value(Count.of(21_832_000, "persons"))
                .build();
    }

    private static List<Cost> ofDatasets() {
        return List.of(
                new Cost("dataset.derived(perCapita), n rows", TO_MILLION, size -> {
                    Dataset dataset = productAndPopulation(size);
                    return () -> RegionalAmounts.read(dataset.derived(GDP, POPULATION, Ratios::perCapita));
                }),
                new Cost("dataset.perCapita, n rows", TO_MILLION, size -> {
                    Dataset dataset = productAndPopulation(size);
                    return () -> RegionalAmounts.read(dataset.perCapita(GDP, POPULATION));
                }),
                new Cost("dataset.growth, n rows", TO_MILLION, size -> {
                    Dataset dataset = new RegionalAmounts(size).dataset();
                    return () -> RegionalAmounts.read(dataset.growth(RegionalAmounts.CONTRACTS));
                }),
                new Cost("dataset.totals by region, n rows", TO_MILLION, size -> {
                    Dataset dataset = new RegionalAmounts(size).dataset();
                    return () -> dataset.totals(RegionalAmounts.CONTRACTS, row -> row.region());
                }),
                new Cost("dataset.totals converted, n rows", TO_MILLION, size -> {
                    RegionalAmounts amounts = new RegionalAmounts(size);
                    Dataset converted =
                            amounts.dataset().convertedTo("USD", amounts.exchangeRates(), 2, RoundingMode.HALF_EVEN);
                    return () -> converted.totals(RegionalAmounts.CONTRACTS, row -> row.region());
                }),
                new Cost("dataset.summedOver 3 regions, n rows", TO_MILLION, size -> {
                    Dataset dataset = inIndustries(size);
                    Region group = group(regions(0, MEMBERS));
                    return () -> dataset.summedOver(group, GDP);
                }),
                new Cost("dataset.convertedTo, n rows", TO_TEN_MILLION, size -> {
                    RegionalAmounts amounts = new RegionalAmounts(size);
                    Dataset dataset = amounts.dataset();
                    ExchangeRates rates = amounts.exchangeRates();
                    return () -> RegionalAmounts.read(dataset.convertedTo("USD", rates));
                }),
                new Cost("dataset.convertedTo cents, n rows", TO_TEN_MILLION, size -> {
                    RegionalAmounts amounts = new RegionalAmounts(size);
                    Dataset dataset = amounts.dataset();
                    ExchangeRates rates = amounts.exchangeRates();
                    return () -> RegionalAmounts.read(dataset.convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN));
                }));
    }

    private static Dataset inIndustries(int size) {
        List<Measurement<Money>> ofMembers =
                regions(0, MEMBERS).stream().map(Costs::gdp).toList();
        Dataset.Builder dataset = Dataset.builder();
        for (int industry = 0; industry < size / MEMBERS; industry++) {
            for (Measurement<Money> ofMember : ofMembers) {
                dataset.add(ofMember.toBuilder()
                        .dimension("industry", "I" + industry)
                        .build());
            }
        }
        return dataset.build();
    }

    private static Dataset productAndPopulation(int size) {
        List<Region> regions = regions(0, size);
        return Stream.<Measurement<?>>concat(
                        regions.stream().map(Costs::gdp), regions.stream().map(Costs::population))
                .collect(Dataset.toDataset());
    }

    private static List<Cost> ofDerivations() {
        return List.of(
                new Cost("equals of inputs shared to depth n", DEPTHS, size -> {
                    Measurement<Money> first = derived(size, 2);
                    Measurement<Money> second = derived(size, 2);
                    return () -> first.equals(second);
                }),
                new Cost("hashCode of inputs shared to depth n", DEPTHS, size -> {
                    Measurement<Money> measurement = derived(size, 2);
                    return () -> measurement.hashCode();
                }),
                new Cost("toString of inputs shared to depth n", DEPTHS, size -> {
                    Derivation derivation = derived(size, 2).derivation().orElseThrow();
                    return () -> derivation.toString();
                }),
                new Cost("JSON of inputs shared to depth n", DEPTHS, size -> {
                    Dataset dataset = Dataset.of(derived(size, 2));
                    return () -> written(dataset);
                }),
                new Cost("equals of a chain of n", CHAINS, size -> {
                    Measurement<Money> first = derived(size, 1);
                    Measurement<Money> second = derived(size, 1);
                    return () -> first.equals(second);
                }),
                new Cost("toString of a chain of n", CHAINS, size -> {
                    Derivation derivation = derived(size, 1).derivation().orElseThrow();
                    return () -> derivation.toString();
                }));
    }

    /** Returns a measurement that is derived from the one before, as often as there are inputs, and so on. */
    private static Measurement<Money> derived(int depth, int inputs) {
        Measurement<Money> measurement = gdp(Regions.of("CN-BJ"));
        for (int i = 0; i < depth; i++) {
            List<Measurement<Money>> before = new ArrayList<>();
            for (int input = 0; input < inputs; input++) {
                before.add(measurement);
            }
            measurement = measurement.toBuilder()
                    .derivation(Derivation.of("step " + i, before, List.of(), List.of()))
                    .build();
        }
        return measurement;
    }

    private static byte[] written(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, out);
        return out.toByteArray();
    }

    private static List<Cost> ofLookUps() {
        return List.of(
                new Cost("1,000 misses of rates with n currencies", CURRENCIES, size -> {
                    List<String> codes = currencies(size);
                    ExchangeRates rates = rates(codes);
                    TimePeriod missing = TimePeriod.year(1950);
                    return () -> lookUp(rates, codes, missing);
                }),
                new Cost("1,000 hits of rates with n currencies", CURRENCIES, size -> {
                    List<String> codes = currencies(size);
                    ExchangeRates rates = rates(codes);
                    return () -> lookUp(rates, codes, YEAR);
                }),
                lookUps("n unknown codes", number -> Regions.find("XQ-" + number % 1000)),
                lookUps("n unknown names", number -> refusalOf(() -> Regions.named("Nowhere " + number))),
                lookUps(
                        "n unknown codes with suggestions",
                        number -> refusalOf(() -> Regions.of("XQ-" + number % 1000))),
                lookUps("n searches", number -> Regions.search("Nowhere " + number)));
    }

    private static List<String> currencies(int count) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !code.equals("EUR"))
                .sorted()
                .limit(count)
                .toList();
    }

    private static ExchangeRates rates(List<String> codes) {
        ExchangeRates.Builder builder = ExchangeRates.builder().pivots("EUR");
        codes.forEach(code -> builder.average("2024", "EUR", code, "1.25"));
        return builder.build();
    }

    /** Looks up 1,000 rates, and returns how many exist. */
    private static int lookUp(ExchangeRates rates, List<String> codes, TimePeriod period) {
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            String from = codes.get(i % codes.size());
            String to = codes.get((i + 1) % codes.size());
            found += rates.find(from, to, period, RateBasis.AVERAGE).isPresent() ? 1 : 0;
        }
        return found;
    }

    private static Object refusalOf(Supplier<Region> lookUp) {
        try {
            return lookUp.get();
        } catch (RegionNotFoundException e) {
            return e;
        }
    }

    private static Cost lookUps(String name, IntFunction<Object> lookUp) {
        return new Cost(name, LOOK_UPS, size -> () -> {
            int found = 0;
            for (int i = 0; i < size; i++) {
                found += lookUp.apply(i).hashCode();
            }
            return found;
        });
    }

    private static List<Cost> ofReaders() {
        return List.of(
                new Cost("JSON-stat → Dataset, n values", TO_TEN_MILLION, size -> {
                    byte[] json = Cubes.dense(size);
                    return () -> JsonStat.read(new ByteArrayInputStream(json));
                }),
                new Cost("line stream → Dataset, n lines", TO_TEN_MILLION, size -> () -> readLines(size)),
                new Cost("own JSON → Dataset, n measurements", TO_MILLION, size -> {
                    byte[] json = written(new RegionalAmounts(size).dataset());
                    return () -> RegiostatJson.read(new ByteArrayInputStream(json));
                }));
    }

    private static Dataset readLines(int lines) throws IOException {
        try (MeasurementReader reader = RegiostatJson.lines(new LineInput(lines))) {
            return reader.toDataset();
        }
    }
}
