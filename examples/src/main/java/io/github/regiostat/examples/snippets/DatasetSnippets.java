// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.MeasurementPair;
import io.github.regiostat.dataset.OnMissing;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Datasets: selection, joins, aggregation, printing, and rows appended by readers of formats. */
final class DatasetSnippets {
    // @start region="given"
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Region JING_JIN_JI =
            Region.group("jing-jin-ji", "Jing-Jin-Ji region", BEIJING, TIANJIN, HEBEI);
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();

    private static Measurement<Money> gdp(Region area, String year, String billions) {
        return Measurement.builder(GDP)
                .region(area)
                .period(year)
                .value(Figure.money("CNY", billions, Scale.BILLION))
                .build();
    }

    private static Measurement<Count> population(Region area, String year, long count) {
        return Measurement.builder(POPULATION)
                .region(area)
                .period(year)
                .value(Figure.count(count, "persons"))
                .build();
    }

    private static final Dataset DATA = Dataset.of(
            gdp(BEIJING, "2023", "4376.1"),
            gdp(TIANJIN, "2023", "1673.7"),
            gdp(HEBEI, "2023", "4394.4"),
            gdp(BEIJING, "2024", "4984.3"),
            gdp(TIANJIN, "2024", "1802.4"),
            gdp(HEBEI, "2024", "4752.7"),
            population(BEIJING, "2024", 21_832_000),
            population(TIANJIN, "2024", 13_640_000));

    // @end

    private DatasetSnippets() {}

    public static void main(String[] args) {
        dataset();
        table();
        indicator();
        series();
        join();
        derived();
        summed();
        partiallySummed();
        aggregated();
        converted();
        convertedKeep();
        convertedRounded();
        growth();
        perCapita();
        shareOfIndicator();
        share();
        totals();
        vintages();
        split();
        territory();
        groups();
        members();
        summary();
        duplicate();
        rows();
        figureAttributes();
        appender();
    }

    private static void dataset() {
        // @start region="dataset"
        System.out.println(DATA);
        // Dataset of 8 measurements: 2 indicators, 3 regions, 2023/2024
        Dataset part = DATA.onlyIndicator(GDP).inRegions(BEIJING, TIANJIN).within("2024");
        for (Measurement<?> measurement : part) {
            System.out.println(measurement);
            // gdp, CN-BJ, 2024: CNY 4984300000000 (rounded to 100000000)
            // gdp, CN-TJ, 2024: CNY 1802400000000 (rounded to 100000000)
        }
        Dataset reversed = Dataset.of(part.get(1), part.get(0));
        System.out.println(part.equals(reversed)); // true
        // @end
    }

    private static void table() {
        // @start region="table"
        System.out.println(DATA.onlyIndicator(GDP).toTable(3));
        // indicator: gdp
        // unit: CNY
        // region         period          value
        // CN-BJ Beijing  2023    4376100000000
        // CN-TJ Tianjin  2023    1673700000000
        // CN-HE Hebei    2023    4394400000000
        // … and 3 more
        // @end
    }

    private static void indicator() {
        // @start region="indicator"
        Indicator<Money> gdp = DATA.indicator("gdp", Money.class);
        System.out.println(DATA.find(gdp, BEIJING, "2024").orElseThrow());
        // gdp, CN-BJ, 2024: CNY 4984300000000 (rounded to 100000000)
        Indicator<Money> real = gdp.toBuilder().constantPrices("2015").build();
        try {
            DATA.series(real, BEIJING);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Indicator 'gdp' must be one of the dataset, but differs: price basis
            // constant 2015, but unstated in the dataset;
            // use dataset.indicator("gdp", Money.class)
        }
        // @end
    }

    private static void series() {
        // @start region="series"
        List<Measurement<Money>> series = DATA.series(GDP, HEBEI);
        System.out.println(series.stream().map(Measurement::period).toList());
        // [2023, 2024]
        // @end
    }

    private static void join() {
        // @start region="join"
        List<MeasurementPair<Money, Count>> pairs = DATA.join(GDP, POPULATION);
        System.out.println(pairs.get(0).first().region() + ": " + pairs.get(0).second());
        // CN-BJ: population, CN-BJ, 2024: 21832000 persons
        System.out.println(pairs.size()); // 2
        // @end
    }

    private static void derived() {
        // @start region="derived"
        Dataset perPerson = DATA.derived(GDP, POPULATION, Ratios::perCapita);
        for (Measurement<MoneyPer> measurement : perPerson.measurementsOf(MoneyPer.class)) {
            MoneyPer value = measurement.figure().flatMap(Figure::value).orElseThrow();
            MoneyPer rounded = value.roundedTo(0, RoundingMode.HALF_EVEN);
            System.out.println(measurement.region() + ": " + rounded);
            // CN-BJ: CNY 228302 per person
            // CN-TJ: CNY 132141 per person
        }
        // @end
    }

    private static void summed() {
        // @start region="summed"
        Dataset sums = DATA.summedOver(JING_JIN_JI, GDP);
        System.out.println(sums.size()); // 2
        Measurement<?> sum = sums.get(1);
        System.out.println(sum.period() + ": " + sum.figure().orElseThrow());
        // 2024: CNY 11539400000000 in [11539250000000, 11539550000000]
        try {
            DATA.summedOver(JING_JIN_JI, POPULATION);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Sum over local:jing-jin-ji must have every member, but lacks CN-HE;
            // for a partial sum, use Dataset.partiallySummedOver
        }
        // @end
    }

    private static void partiallySummed() {
        // @start region="partially-summed"
        Dataset some = Dataset.merge(
                DATA.within("2024").filter(row -> !row.region().equals(HEBEI)),
                Dataset.of(population(HEBEI, "2024", 73_780_000)));
        Dataset sums = some.partiallySummedOver(JING_JIN_JI, GDP, POPULATION);
        Row sum = sums.row(0);
        System.out.println(sum.statuses() + ": " + sum.note().orElseThrow());
        // D: Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 32.5 % of population
        // @end
    }

    private static void aggregated() {
        // @start region="aggregated"
        Indicator<MoneyPer> income = Indicator.builder("gdp-per-person", MoneyPer.class)
                .ratioOf(GDP, POPULATION)
                .build();
        Dataset ofHebei = Dataset.of(population(HEBEI, "2024", 73_780_000));
        Dataset all = Dataset.merge(DATA, ofHebei);
        // The sum of GDP divided by the sum of persons
        Dataset ofGroup = all.aggregatedOver(JING_JIN_JI, income);
        System.out.println(ofGroup.size()); // 1
        Bounds<?> bounds = ofGroup.row(0).figure().flatMap(Figure::bounds).orElseThrow();
        System.out.println(bounds.roundedOutward(6));
        // [CNY 105620 per person, CNY 105624 per person]

        Indicator<Percentage> unemployment =
                Indicator.builder("unemployment", Percentage.class).build();
        try {
            all.aggregatedOver(JING_JIN_JI, unemployment);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Ratio must be recomputed from its parts or averaged with weights,
            // but it has no numerator and denominator and no weight is given:
            // unemployment (ratio of Percentage)
        }
        // @end
    }

    private static void converted() {
        // @start region="converted"
        ExchangeRates rates = ExchangeRates.builder()
                .average("2023", "USD", "CNY", "7.0467")
                .average("2024", "USD", "CNY", "7.1957")
                .build();
        System.out.println(DATA.convertedTo("USD", rates).units()); // [USD, persons]
        // @end
    }

    private static void convertedKeep() {
        // @start region="converted-keep"
        ExchangeRates ofOneYear =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Dataset converted = DATA.convertedTo("USD", ofOneYear, OnMissing.KEEP);
        System.out.println(converted.units()); // [CNY, USD, persons]
        // @end
    }

    private static void convertedRounded() {
        ExchangeRates rates = ExchangeRates.builder()
                .average("2023", "USD", "CNY", "7.0467")
                .average("2024", "USD", "CNY", "7.1957")
                .build();
        // @start region="converted-rounded"
        Dataset cents = DATA.convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN);
        System.out.println(cents.row(0).value().orElseThrow()); // 621014091702.50
        System.out.println(cents.row(0).derivation().orElseThrow());
        // conversion to USD
        //   rate: 1 USD = 7.0467 CNY (average 2023)
        //   note: Rounded to 2 decimals, HALF_EVEN
        //   gdp, CN-BJ, 2023: CNY 4376100000000 (rounded to 100000000)

        // The figures alone, without the data they are calculated from
        Dataset figures = cents.withoutDerivations();
        System.out.println(figures.row(0).derivation()); // Optional.empty
        // @end
    }

    private static void growth() {
        // @start region="growth"
        Dataset growth = DATA.growth(GDP);
        for (Measurement<GrowthRate> change : growth.measurementsOf(GrowthRate.class)) {
            GrowthRate rate = change.figure().flatMap(Figure::value).orElseThrow();
            GrowthRate rounded = rate.roundedTo(1, RoundingMode.HALF_EVEN);
            System.out.println(change.region() + ": " + rounded);
            // CN-BJ: 13.9 % over P1Y
            // CN-TJ: 7.7 % over P1Y
            // CN-HE: 8.2 % over P1Y
        }
        // @end
    }

    private static void perCapita() {
        // @start region="per-capita"
        Dataset perPerson = DATA.perCapita(GDP, POPULATION);
        System.out.println(perPerson.row(0).unit()); // Optional[CNY per person]
        Bounds<?> bounds = perPerson.row(0).figure().flatMap(Figure::bounds).orElseThrow();
        System.out.println(bounds.roundedOutward(6));
        // [CNY 228300 per person, CNY 228305 per person]
        // @end
    }

    private static void shareOfIndicator() {
        // @start region="share-of-indicator"
        Indicator<Money> debt = Indicator.builder("debt", Money.class).stock().build();
        Dataset both = Dataset.merge(
                DATA,
                Dataset.of(Measurement.builder(debt)
                        .region(BEIJING)
                        .period("2024")
                        .value(Figure.money("CNY", "1250.5", Scale.BILLION))
                        .build()));
        Dataset shares = both.share(debt, GDP);
        Bounds<?> bounds = shares.row(0).figure().flatMap(Figure::bounds).orElseThrow();
        System.out.println(bounds.roundedOutward(4));
        // [25.08 % of gdp, 25.1 % of gdp]
        // @end
    }

    private static void share() {
        // @start region="share"
        Dataset withSums = Dataset.merge(DATA, DATA.summedOver(JING_JIN_JI, GDP));
        Dataset shares = withSums.within("2024").share(GDP, JING_JIN_JI);
        for (Measurement<Percentage> share : shares.measurementsOf(Percentage.class)) {
            Bounds<Percentage> bounds = share.bounds().orElseThrow();
            System.out.println(share.region() + ": " + bounds.roundedOutward(4));
            // CN-BJ: [43.19 % of gdp, 43.2 % of gdp]
            // CN-TJ: [15.61 % of gdp, 15.63 % of gdp]
            // CN-HE: [41.18 % of gdp, 41.19 % of gdp]
        }
        // @end
    }

    private static void totals() {
        // @start region="totals"
        Map<Region, Money> totals = DATA.totals(GDP, Row::region);
        System.out.println(totals.get(BEIJING)); // CNY 9360400000000
        // @end
    }

    private static void vintages() {
        // @start region="vintages"
        Source first = Source.builder("Statistics office").vintage("2024-01-17").build();
        Source revised =
                Source.builder("Statistics office").vintage("2024-12-27").build();
        Measurement<Money> published = gdp(BEIJING, "2023", "4376.1");
        Dataset editions = Dataset.of(
                published.toBuilder().source(first).build(),
                published.toBuilder().source(revised).build());
        System.out.println(editions.latestVintages().sources());
        // [Statistics office (vintage 2024-12-27)]
        // @end
    }

    private static void split() {
        // @start region="split"
        List<Dataset> parts = List.copyOf(DATA.split(Row::region).values());
        System.out.println(parts.get(0));
        // Dataset of 3 measurements: 2 indicators, 1 region, 2023/2024
        System.out.println(Dataset.merge(parts).equals(DATA)); // true
        // @end
    }

    private static void territory() {
        // @start region="territory"
        Region china = Regions.of("CN");
        Region hongKong = Regions.of("HK");
        Measurement<Count> ofChina = population(china, "2024", 1_408_280_000);
        Measurement<Count> ofHongKong = population(hongKong, "2024", 7_534_200);
        Dataset published = Dataset.of(ofChina, ofHongKong);
        Region both = Region.group("both", "China and Hong Kong", china, hongKong);
        System.out.println(published.summedOver(both, POPULATION).get(0));
        // population, local:both, 2024: 1415814200 persons in [1415814200, 1415814200]

        // A source that counts Hong Kong and Macao as parts of China
        Region territory = china.including(hongKong, Regions.of("MO"));
        Dataset declared = published.withTerritory(territory);
        try {
            declared.summedOver(both, POPULATION);
        } catch (OverlappingRegionsException e) {
            System.out.println(e.getMessage());
            // Regions must not overlap, but 'CN' (China) with [HK, MO]
            // and 'HK' (Hong Kong SAR China) do on 2024-12-31
        }
        // @end
    }

    private static void groups() {
        // @start region="groups"
        Dataset mixed = Dataset.of(
                population(BEIJING, "2024", 21_832_000),
                population(TIANJIN, "2024", 13_640_000),
                population(Regions.of("jing-jin-ji"), "2024", 109_252_000));
        System.out.println(mixed.withoutGroups().regions()); // [CN-BJ, CN-TJ]
        System.out.println(mixed.onlyGroups().regions()); // [group:jing-jin-ji]
        // @end
    }

    private static void members() {
        // @start region="members"
        Dataset persons = Dataset.of(
                population(Regions.of("FR"), "2020", 67_320_000),
                population(Regions.of("GB"), "2020", 67_081_000),
                population(Regions.of("NO"), "2020", 5_368_000));
        Region union = Regions.of("EU");
        LocalDate lastDay = LocalDate.of(2020, 1, 31);
        System.out.println(persons.inMembersOf(union, lastDay).regions()); // [FR, GB]

        // Without a day, members are those at the end of each period
        System.out.println(persons.inMembersOf(union).regions()); // [FR]
        // @end
    }

    private static void summary() {
        // @start region="summary"
        System.out.println(DATA.within("2024").summary());
        // 5 measurements; A 5
        // gdp in CNY: 3, least CNY 1802400000000, median CNY 4752700000000,
        // greatest CNY 4984300000000
        // population in persons: 2, least 13640000 persons, median 17736000 persons,
        // greatest 21832000 persons
        // @end
    }

    private static void duplicate() {
        // @start region="duplicate"
        Measurement<Money> beijing = gdp(BEIJING, "2023", "4376.1");
        Measurement<Money> hebei = gdp(HEBEI, "2023", "4394.4");
        try {
            Dataset.of(beijing, hebei, gdp(BEIJING, "2023", "4376"));
        } catch (DuplicateMeasurementException e) {
            System.out.println(e.first() + " and " + e.second()); // 0 and 2
            System.out.println(e.measurement().period()); // 2023
        }
        // @end
    }

    private static void rows() {
        // @start region="rows"
        Indicator<Percentage> intensity =
                Indicator.builder("rd-intensity", Percentage.class).build();
        Dataset shares = Dataset.of(Measurement.builder(intensity)
                .region(BEIJING)
                .period("2024")
                .value(Figure.percentage("6.50"))
                .build());
        Row row = shares.row(0);
        System.out.println(row.region() + ", " + row.period() + ", " + row.statuses());
        // CN-BJ, 2024, A
        System.out.println(row.publishedNumber()); // Optional[6.50]
        // @end
    }

    private static void figureAttributes() {
        // @start region="figure-attributes"
        Unit<Money> yuan = Money.of("CNY", 1).unit();
        BigDecimal step = new BigDecimal("0.01");
        FigureAttributes attributes = FigureAttributes.rounded(Scale.BILLION, step);
        System.out.println(attributes); // in billion, rounded to 10000000
        System.out.println(attributes.figure(new BigDecimal("84.37"), yuan));
        // CNY 84370000000 (rounded to 10000000)
        System.out.println(attributes
                .with(Qualifier.MORE_THAN)
                .figure(new BigDecimal("370"), yuan)
                .bounds());
        // Optional[(CNY 370000000000, unbounded)]
        // @end
    }

    private static void appender() {
        // @start region="appender"
        List<String> numbers = List.of("11.140", "10.692", "", "6.960");
        DatasetAppender rows = Dataset.appender(List.of("sex"));
        Unit<Count> persons = Count.of(1, "persons").unit();
        FigureAttributes millions = FigureAttributes.of(persons, Scale.MILLION);
        rows.atVariable(rows.variable(POPULATION, persons))
                .atFigureAttributes(rows.figureAttributes(millions))
                .atPeriod(rows.period(TimePeriod.year(2024)));
        int cell = 0;
        for (Region region : List.of(BEIJING, TIANJIN)) {
            rows.atRegion(rows.region(region));
            for (String sex : List.of("M", "F")) {
                rows.atCategory(0, rows.category(0, sex));
                String number = numbers.get(cell++);
                if (number.isEmpty()) {
                    rows.appendMissing();
                } else {
                    rows.append(new BigDecimal(number));
                }
            }
        }
        System.out.println(rows.build().toTable());
        // indicator: population
        // unit: million persons
        // period: 2024
        // region         sex            value
        // CN-BJ Beijing  M             11.140
        // CN-BJ Beijing  F             10.692
        // CN-TJ Tianjin  M    (missing value)
        // CN-TJ Tianjin  F              6.960
        // @end
    }
}
