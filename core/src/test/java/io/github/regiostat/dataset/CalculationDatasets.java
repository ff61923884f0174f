// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random datasets of series whose measurements are mostly, but not always, comparable. */
final class CalculationDatasets {
    static final Region CHINA = Regions.of("CN");
    static final Region HONG_KONG = Regions.of("HK");
    static final Region GROUP =
            Region.group("jing-jin-ji", "Jing-Jin-Ji", Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE"));
    private static final List<Region> REGIONS =
            List.of(Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE"), GROUP, CHINA, Regions.of("US"));
    private static final List<TimePeriod> PERIODS = List.of(
            TimePeriod.year(2022),
            TimePeriod.year(2023),
            TimePeriod.year(2024),
            TimePeriod.quarter(2023, 4),
            TimePeriod.quarter(2024, 1),
            TimePeriod.parse("2023-Q1/2023-Q4"));
    private static final List<Indicator<Money>> MONEY = List.of(
            Indicator.builder("gdp", Money.class).flow().build(),
            Indicator.builder("gdp-real", Money.class)
                    .flow()
                    .constantPrices("2023")
                    .build(),
            Indicator.builder("debt", Money.class).stock().build());
    private static final List<Indicator<Count>> COUNTS = List.of(
            Indicator.builder("population", Count.class).stock().build(),
            Indicator.builder("births", Count.class).flow().build());
    private static final Indicator<MoneyPer> INCOME =
            Indicator.builder("income", MoneyPer.class).build();
    private static final Indicator<Percentage> RATE =
            Indicator.builder("rate", Percentage.class).build();

    private final Random random;
    /** How often optional parts are set, in percent. */
    private final int variety;

    private CalculationDatasets(Random random) {
        this.random = random;
        this.variety = List.of(0, 3, 30).get(random.nextInt(3));
    }

    static Dataset of(Random random) {
        return new CalculationDatasets(random).dataset();
    }

    static <Q extends Quantity<Q>> List<Indicator<Q>> ofKind(Dataset dataset, Class<Q> kind) {
        List<Indicator<Q>> found = new ArrayList<>();
        for (Indicator<?> indicator : dataset.indicators()) {
            if (indicator.kind() == kind) {
                found.add(indicator.as(kind));
            }
        }
        return found;
    }

    static RatesFor<Monetary<?>> rates(Random random) {
        ExchangeRates.Builder rates = ExchangeRates.builder();
        for (String period : List.of("2022", "2023", "2024", "2023-Q4", "2024-Q1")) {
            if (random.nextInt(20) > 0) {
                rates.average(period, "USD", "CNY", "7." + random.nextInt(1000) + "1");
                rates.average(period, "EUR", "USD", random.nextBoolean() ? "1." + random.nextInt(100) + "1" : "1");
            }
            if (!period.equals("2023-Q4")) {
                rates.endOfPeriod(period, "USD", "CNY", "6." + random.nextInt(1000) + "3");
                rates.endOfPeriod(period, "EUR", "USD", "0.9" + random.nextInt(1000) + "7");
            }
            rates.ppp(period, "USD", "CNY", "4." + random.nextInt(1000) + "9");
        }
        ExchangeRates table = rates.build();
        return random.nextInt(5) > 0
                ? table
                : table.using(random.nextBoolean() ? RateBasis.PPP : RateBasis.END_OF_PERIOD);
    }

    private boolean isOften() {
        return random.nextInt(100) < variety;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Dataset dataset() {
        List<Region> regions = random.nextBoolean() ? REGIONS.subList(0, 3) : REGIONS;
        List<TimePeriod> periods = random.nextBoolean() ? PERIODS.subList(0, 3) : PERIODS;
        String currency = any(List.of("CNY", "USD", "EUR"));
        boolean hasCategories = random.nextBoolean();
        List<Measurement<?>> measurements = new ArrayList<>();
        for (TimePeriod period : periods) {
            for (Region region : regions) {
                for (String category : hasCategories ? List.of("F", "M") : List.of("")) {
                    addCell(period, region, category, currency, measurements);
                }
            }
        }
        Set<Object> keys = new HashSet<>();
        measurements.removeIf(m -> !keys.add(Datasets.keyOf(m)));
        return Dataset.copyOf(measurements);
    }

    private void addCell(
            TimePeriod period, Region region, String category, String currency, List<Measurement<?>> measurements) {
        Indicator<Money> money = isOften() ? any(MONEY) : MONEY.get(0);
        measurements.add(
                measurement(money, Money.of(isOften() ? "EUR" : currency, number()), period, region, category));
        if (isOften() || random.nextInt(3) > 0) {
            measurements.add(measurement(
                    isOften() ? COUNTS.get(1) : COUNTS.get(0),
                    Count.of(number().abs(), "persons"),
                    period,
                    region,
                    isOften() ? "" : category));
        }
        if (random.nextInt(4) == 0) {
            measurements.add(measurement(MONEY.get(2), Money.of(currency, number()), period, region, category));
        }
        if (isOften()) {
            measurements.add(measurement(INCOME, MoneyPer.of(currency, number(), "person"), period, region, category));
            measurements.add(measurement(RATE, Percentage.of(number()), period, region, category));
        }
    }

    private BigDecimal number() {
        if (isOften()) {
            return any(List.of(
                    BigDecimal.ZERO,
                    BigDecimal.ONE.negate(),
                    new BigDecimal("999999999999999999"),
                    new BigDecimal("-99999999999999999.9"),
                    new BigDecimal("123456789012345678901234567890.12345"),
                    new BigDecimal("0.000000000000000000001"),
                    BigDecimal.valueOf(Long.MAX_VALUE, 3)));
        }
        return BigDecimal.valueOf(random.nextInt(1_000_000) + 1L, 2);
    }

    private <Q extends Quantity<Q>> Measurement<?> measurement(
            Indicator<Q> indicator, Q quantity, TimePeriod period, Region region, String category) {
        Measurement.Builder<Q> builder =
                Measurement.builder(indicator).region(region).period(period);
        if (!category.isEmpty()) {
            builder.dimension("sex", category);
        }
        boolean hasFigure = random.nextInt(100) >= variety / 3;
        if (hasFigure) {
            builder.value(figure(quantity));
        }
        if (isOften()) {
            builder.statuses(Statuses.parse(any(hasFigure ? List.of("A", "P", "E", "B,P") : List.of("M", "O"))));
        }
        addParts(builder);
        return builder.build();
    }

    private void addParts(Measurement.Builder<?> builder) {
        if (isOften()) {
            builder.source(Source.builder("Office")
                    .vintage(any(List.of("2024", "2025")))
                    .build());
        }
        if (isOften() && random.nextInt(3) == 0) {
            builder.to(any(REGIONS));
        }
        if (isOften() && random.nextInt(3) == 0) {
            builder.reference(any(List.of(Reference.to(CHINA), Reference.to(TimePeriod.year(2020)))));
        }
        if (isOften() && random.nextInt(3) == 0) {
            builder.conversionBasis(any(List.of(RateBasis.AVERAGE, RateBasis.PPP)));
        }
        if (isOften()) {
            builder.note("note " + random.nextInt(3));
        }
        if (isOften()) {
            builder.confidentiality(Confidentiality.ofCode(any(List.of("F", "C"))));
        }
        if (isOften()) {
            builder.id("F" + random.nextInt(1_000_000));
        }
        if (isOften()) {
            Derivation derivation = Derivation.of("estimate", List.of(), List.of(), List.of());
            builder.derivation(isOften() ? derivation.withMixed(Set.of(Trait.PRICE_BASIS)) : derivation);
        }
    }

    private <Q extends Quantity<Q>> Figure<Q> figure(Q quantity) {
        if (!isOften()) {
            return Figure.of(quantity);
        }
        BigDecimal step = any(List.of(BigDecimal.ONE, new BigDecimal("0.01"), BigDecimal.TEN));
        return switch (random.nextInt(8)) {
            case 0 -> Figure.exact(quantity);
            case 1 -> Figure.rounded(quantity, step);
            case 2 -> Figure.truncated(quantity, step);
            case 3 -> Figure.ofUnknownRounding(quantity).with(any(List.of(Qualifier.MORE_THAN, Qualifier.AT_MOST)));
            case 4 ->
                quantity.isZero()
                        ? Figure.exact(quantity)
                        : Figure.exact(quantity).with(Qualifier.NEARLY, step);
            case 5 -> Figure.exact(quantity).with(Qualifier.ABOUT, step);
            case 6 -> Figure.undetermined(quantity.unit());
            default ->
                Figure.computed(
                        quantity,
                        Bounds.of(
                                quantity.unit(),
                                Interval.atLeast(quantity.number().subtract(step))));
        };
    }
}
