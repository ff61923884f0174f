// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import io.github.regiostat.calculation.Coverage;
import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Proportion;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.category.StandardCodeLists;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.EditionWeights;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Values of all serializable types of this module, of each form that they are written in. */
final class SerializableValues {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Region THREE = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class)
            .name("GDP")
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();
    private static final Indicator<MoneyPer> INCOME = Indicator.builder("income", MoneyPer.class)
            .ratioOf("gdp", "population")
            .build();
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2023", "USD", "CNY", "7.0467")
            .average("2024", "USD", "CNY", "7.1957")
            .average("2024", "EUR", "USD", "1.0824")
            .endOfPeriod("2024", "USD", "CNY", "7.1884")
            .spot("2024-05-02", "USD", "CNY", "7.1")
            .ppp("2024", "USD", "CNY", "3.9")
            .fixed("DEM", "EUR", "1.95583", LocalDate.of(1999, 1, 1))
            .pivots("USD")
            .averages(Frequency.YEAR)
            .daysBack(5)
            .build();

    private SerializableValues() {}

    static List<Object> all() {
        List<Object> values = new ArrayList<>();
        values.addAll(quantities());
        values.addAll(figures());
        values.addAll(regions());
        values.addAll(measurements());
        values.addAll(datasets());
        values.addAll(exceptions());
        values.addAll(List.of(
                TimePeriod.parse("2024-Q1"),
                TimePeriod.parse("2013/2024"),
                TimePeriod.parse("2024-05-02"),
                RATES,
                RATES.rates(),
                RATES.using(RateBasis.PPP),
                ExchangeRate.of("USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE),
                PriceBasis.constant(TimePeriod.year(2015)),
                GDP,
                INCOME,
                Source.builder("Office").vintage("2024").published(DAY).build(),
                Statuses.parse("B,P"),
                new DecimalPrecision(DecimalPrecision.Kind.values()[0], 2, RoundingMode.HALF_EVEN),
                new Proportion(List.of(BigDecimal.ONE, new BigDecimal("2.50")), 1),
                CodeList.builder("age")
                        .code("T")
                        .code("Y0-14", "T")
                        .code("Y15", "T")
                        .label("T", "Total")
                        .total("T")
                        .build(),
                StandardCodeLists.of("NACE_R2")));
        values.add(unwritten("io.github.regiostat.region.Validity", "ALWAYS"));
        return values;
    }

    /** Returns a constant of a hidden class that no stream contains, except for one that was tampered with. */
    private static Object unwritten(String type, String constant) {
        try {
            Field field = Class.forName(type).getDeclaredField(constant);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> quantities() {
        return List.of(
                Money.of("CNY", "84370000000"),
                MoneyPer.of("CNY", "5.2", "person"),
                Count.of(12, "persons"),
                Amount.of("1.5", "t"),
                AmountPer.of("1.5", "t", "ha"),
                Percentage.of("4.27"),
                PercentagePoints.of("-1.62"),
                GrowthRate.of("5.2"),
                Multiple.of("2.5"),
                IndexNumber.of("101.1", "2015"),
                Money.of("CNY", 1).unit());
    }

    private static List<Object> figures() {
        Bounds<Money> bounds = Bounds.of(Money.of("CNY", 1).unit(), Interval.closed(BigDecimal.ONE, BigDecimal.TEN));
        Figure<Money> rounded = Figure.money("CNY", "84.37", Scale.BILLION);
        return List.of(
                rounded,
                rounded.with(Qualifier.MORE_THAN),
                Figure.exact(Count.of(7, "persons")),
                Figure.ofUnknownRounding(Percentage.of("4")),
                Figure.within(bounds),
                bounds,
                Interval.closed(BigDecimal.ONE, BigDecimal.TEN),
                SamplingError.of("0.4", ConfidenceLevel.PERCENT_95),
                FigureAttributes.ofPublished(rounded, Scale.BILLION),
                FigureAttributes.rounded(Scale.MILLION, BigDecimal.ONE));
    }

    private static List<Object> regions() {
        Region own = Region.builder("local:union", RegionKind.GROUP)
                .name("en", "Union")
                .name("zh", "\u8054\u76df")
                .otherCode("acme:U")
                .formerCode(FormerCode.until(RegionCode.parse("acme:OLD"), DAY))
                .otherName(RegionName.of(RegionNameType.SHORT, "en", "U"))
                .member(Membership.between(Regions.of("GB"), LocalDate.of(1973, 1, 1), DAY))
                .member(Membership.since(Regions.of("HR"), LocalDate.of(2013, 7, 1)))
                .successor(Succession.of(RegionCode.parse("acme:NEW"), DAY, RegionChange.MERGED))
                .build();
        return List.of(
                BEIJING,
                THREE,
                own,
                Region.zone("zone", "Zone", BEIJING),
                RegionCode.parse("CN-BJ"),
                RegionScheme.NUTS_2021,
                FormerCode.until(RegionCode.parse("acme:OLD"), DAY),
                RegionName.of(RegionNameType.SHORT, "en", "U"),
                Membership.since(THREE, DAY),
                Succession.of(RegionCode.parse("acme:NEW"), DAY, RegionChange.MERGED),
                Regions.of("CN-SC")
                        .territoryChanges(LocalDate.of(1990, 1, 1), DAY)
                        .get(0),
                EditionWeights.builder("jobs")
                        .common(BEIJING, HEBEI, BigDecimal.TEN)
                        .build());
    }

    private static Measurement<Money> gdp(Region region, String period, String billion) {
        return Measurement.builder(GDP)
                .region(region)
                .period(period)
                .value(Figure.money("CNY", billion, Scale.BILLION))
                .build();
    }

    private static Measurement<Count> population(Region region, String period, long persons) {
        return Measurement.builder(POPULATION)
                .region(region)
                .period(period)
                .value(Count.of(persons, "persons"))
                .build();
    }

    private static List<Measurement<Money>> threeGdps(String period) {
        return List.of(gdp(BEIJING, period, "4984.3"), gdp(TIANJIN, period, "1802.4"), gdp(HEBEI, period, "4752.69"));
    }

    private static List<Measurement<Count>> threePopulations() {
        return List.of(
                population(BEIJING, "2024", 21_832_000),
                population(TIANJIN, "2024", 13_640_000),
                population(HEBEI, "2024", 73_780_000));
    }

    private static List<Object> measurements() {
        Measurement<Money> trade = gdp(BEIJING, "2024", "84.37").toBuilder()
                .to(TIANJIN, HEBEI)
                .dimension("sex", "F")
                .codeList(
                        "sex", CodeList.builder("sex").code("T").code("F", "T").build())
                .source(Source.builder("Office").vintage("2024").build())
                .statuses(Statuses.parse("P"))
                .confidentiality(Confidentiality.ofCode("F"))
                .note("preliminary")
                .id("F1")
                .build();
        Measurement<Money> deep = gdp(BEIJING, "2024", "1");
        for (int i = 0; i < 40; i++) {
            deep = deep.toBuilder()
                    .derivation(
                            io.github.regiostat.measurement.Derivation.of("step", List.of(deep), List.of(), List.of()))
                    .build();
        }
        GroupSum<Money> sum = threeGdps("2024").stream().collect(GroupSum.collector(THREE));
        return List.of(
                trade,
                deep,
                trade.convertedTo("USD", RATES),
                Growth.between(gdp(BEIJING, "2023", "4376.07"), gdp(BEIJING, "2024", "4984.3")),
                Sums.overRegions(THREE, threeGdps("2024")),
                Ratios.perCapita(gdp(BEIJING, "2024", "4984.3"), population(BEIJING, "2024", 21_832_000)),
                Coverage.of(THREE, threeGdps("2024"), threePopulations()),
                sum,
                GroupSum.<Money>over(THREE),
                Reference.to(THREE),
                Reference.to(TimePeriod.year(2020)),
                new Counterpart(Direction.TO, List.of(TIANJIN, HEBEI)),
                PolicyInstrument.of("pilot", "Pilot zone", "zones"),
                PolicyCount.of(PolicyInstrument.INDUSTRY_ALLIANCE, BEIJING, TimePeriod.year(2024), 3));
    }

    private static List<Object> datasets() {
        List<Measurement<?>> rows = new ArrayList<>(threeGdps("2023"));
        rows.addAll(threeGdps("2024"));
        rows.addAll(threePopulations());
        Dataset dataset = Dataset.copyOf(rows);
        Indicator<AmountPer> cars = Indicator.builder("cars", AmountPer.class).build();
        List<Measurement<?>> sexes = new ArrayList<>();
        for (String sex : List.of("F", "M")) {
            sexes.add(population(BEIJING, "2024", 11_000_000).toBuilder()
                    .dimension("sex", sex)
                    .build());
        }
        List<Measurement<?>> incomes = new ArrayList<>(threePopulations());
        incomes.addAll(threeGdps("2024"));
        incomes.add(Measurement.builder(INCOME)
                .region(BEIJING)
                .period("2024")
                .value(MoneyPer.of("CNY", 228_000, "person"))
                .build());
        return List.of(
                Dataset.of(),
                dataset,
                Dataset.copyOf(sexes),
                dataset.growth(GDP),
                dataset.share(GDP, GDP),
                dataset.perCapita(GDP, POPULATION),
                dataset.perCapita(POPULATION, POPULATION, 1000),
                dataset.summedOver(THREE, GDP),
                dataset.convertedTo("USD", RATES, 2, RoundingMode.HALF_EVEN),
                dataset.convertedTo("USD", RATES),
                Dataset.copyOf(incomes).aggregatedOver(THREE, INCOME));
    }

    private static List<Object> exceptions() {
        Measurement<Money> beijing = gdp(BEIJING, "2024", "1");
        return List.of(
                thrown(() -> Money.of("CNY", 1).plus(Money.of("USD", 1))),
                thrown(() -> Count.of(1, "persons").plus(Count.of(1, "cars"))),
                thrown(() -> Growth.between(beijing, gdp(TIANJIN, "2025", "1"))),
                thrown(() -> Dataset.of(beijing, beijing)),
                thrown(() -> beijing.convertedTo("JPY", RATES)),
                thrown(() -> Regions.of("XX-XX")),
                thrown(() -> Sums.overRegions(THREE, List.of(beijing))),
                new OverlappingRegionsException(BEIJING, THREE, DAY),
                new UnknownMembersException("Members must be known, but are not"));
    }

    private static RuntimeException thrown(Callable<?> call) {
        try {
            throw new IllegalStateException("Call must be rejected, but returned " + call.call());
        } catch (IllegalArgumentException thrown) {
            return thrown;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
