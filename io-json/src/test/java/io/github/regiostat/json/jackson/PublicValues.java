// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.calculation.Coverage;
import io.github.regiostat.calculation.GroupSum;
import io.github.regiostat.calculation.Proportion;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.ShiftShare;
import io.github.regiostat.calculation.ShiftShareComponents;
import io.github.regiostat.calculation.TheilDecomposition;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.category.CodeOverlap;
import io.github.regiostat.chart.Chart;
import io.github.regiostat.claims.AverageClaim;
import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.ConversionClaim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.Discrepancy;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.Relation;
import io.github.regiostat.claims.RelationCheck;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.ShareDifferenceClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.claims.UndeterminedCheck;
import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.SparseTextColumn;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.EditionWeights;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.MeasurementPair;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.dataset.TableOptions;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.RegionNameRule;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.io.rates.RateSeries;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.IdentifiedClaim;
import io.github.regiostat.json.jsonstat.Coordinates;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankException;
import io.github.regiostat.json.worldbank.WorldBankJson;
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
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import io.github.regiostat.text.check.TextCheckOptions;
import io.github.regiostat.text.phrase.PhraseOptions;
import io.github.regiostat.text.phrase.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An instance of each public type, found through the accessors of some values and documents. */
public final class PublicValues {
    private static final int MAX_OF_A_TYPE = 12;
    private static final int MAX_OF_A_LIST = 4;
    private static final String MESSAGE_WITH_ERROR = """
        {"errors": [{"code": 400, "title": "so so"}],
         "structure": {"dimensions": {"observation": [{"id": "TIME_PERIOD", "values": [{"id": "2023"}]}]}},
         "dataSets": [{"observations": {"0": [1]}}]}
        """;

    private final Map<Class<?>, Object> found = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> visits = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PublicValues() {}

    /** Returns an instance of each type. */
    public static Map<Class<?>, Object> byType() {
        PublicValues values = new PublicValues();
        List<Object> roots = Stream.concat(roots(), claims()).toList();
        roots.stream()
                .filter(PublicValues::isOurs)
                .forEach(root -> values.found.putIfAbsent(PublicTypes.of(root), root));
        roots.forEach(values::add);
        PublicTypes.values().stream()
                .filter(Class::isEnum)
                .forEach(type -> values.found.put(type, type.getEnumConstants()[type.getEnumConstants().length - 1]));
        return values.found;
    }

    private static Stream<Object> roots() {
        Region beijing = Regions.of("CN-BJ");
        EditionCrosswalk crosswalk = EditionCrosswalk.between(RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);
        Region group = Region.group("two", "Two", beijing, Regions.of("CN-TJ"));
        Source source = Source.of("Beijing");
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Measurement<Money> yuan = Measurement.builder(contracts)
                .id("F1")
                .region(beijing)
                .to(group)
                .period("2024")
                .value(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN))
                .reference(Reference.to(Regions.of("CN")))
                .statuses(Statuses.parse("B,P"))
                .source(source)
                .build();
        Measurement<Money> dollars = yuan.convertedTo("USD", rates);
        Dataset dataset = Dataset.of(yuan);
        PolicyCount policies =
                PolicyCount.of(PolicyInstrument.INDUSTRY_ALLIANCE, beijing, TimePeriod.day("2025-03-27"), 417);
        DecimalColumn.Builder decimals = DecimalColumn.builder();
        SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
        texts.add(0, "a");
        DictionaryColumn.Builder<String> words = new DictionaryColumn.Builder<>("a");
        return Stream.of(
                Money.parse("CNY 84370000000"),
                MoneyPer.of("CNY", 85000, "person"),
                Count.of(230, "policies"),
                SamplingError.of("3860", ConfidenceLevel.PERCENT_90),
                Amount.parse("1.5 km2"),
                AmountPer.parse("151.3 residents per km2"),
                Percentage.parse("4.27 % of gdp"),
                PercentagePoints.of("-1.62"),
                GrowthRate.parse("12.7 % over P1Y"),
                Multiple.of("3.5"),
                PhraseOptions.DEFAULT.withCurrency("$", "USD"),
                Phrases.of(PhraseOptions.DEFAULT).find("over 370 billion yuan").get(0),
                IndexNumber.parse("104.2 (2015=100)"),
                QuantityKind.GROWTH_RATE,
                Interval.parse("[84.365, unbounded)"),
                PriceBasis.parse("constant 2015"),
                TimePeriod.parse("2013/2024"),
                RegionCode.parse("m49:156"),
                RegionScheme.parse("nuts2024"),
                source,
                rates,
                rates.find("USD", "CNY", TimePeriod.year(2024), RateBasis.AVERAGE)
                        .orElseThrow(),
                Regions.of("DE").correspondenceIn(RegionScheme.parse("nuts2024")),
                group,
                Membership.since(beijing, LocalDate.of(2015, 1, 1)),
                FormerCode.until(RegionCode.parse("m49:736"), LocalDate.of(2011, 7, 9)),
                Regions.of("CN-CQ").on(LocalDate.of(1997, 3, 14)),
                Regions.languagesOf(List.of("Allemagne", "Espagne")).get(0),
                RegionName.of(RegionNameType.FORMER, "en", "Burma").until(LocalDate.of(1989, 6, 18)),
                RegionNameType.FORMER,
                Succession.of(RegionCode.parse("RU"), LocalDate.of(1991, 12, 26), RegionChange.SPLIT),
                RegionBook.of(group),
                group.partitionAmong(List.of(beijing, Regions.of("CN-TJ")), LocalDate.of(2024, 12, 31)),
                EditionWeights.AREA,
                crosswalk,
                crosswalk.partsOf(Regions.of("nuts2021:LV007")).get(0),
                new Proportion(List.of(BigDecimal.ONE, BigDecimal.TEN), 0),
                contracts,
                yuan,
                dollars,
                dollars.derivation(),
                Coverage.of(group, List.of(yuan)),
                GroupSum.over(group),
                new Proportion(List.of(BigDecimal.ONE, BigDecimal.TEN), 0),
                EditionWeights.POPULATION,
                EditionCrosswalk.between(RegionScheme.NUTS_2021, RegionScheme.NUTS_2024),
                EditionCrosswalk.between(RegionScheme.NUTS_2021, RegionScheme.NUTS_2024)
                        .partsOf(Regions.of("nuts2021:DE3"))
                        .get(0),
                group.partitionAmong(List.of(), LocalDate.EPOCH),
                dataset,
                dataset.rows(),
                dataset.summary(),
                Chart.of(dataset),
                Chart.of(dataset).points().get(0),
                dataset.ranking(contracts, "2024"),
                dataset.pivot(Row::region, Row::period),
                TableOptions.DEFAULT,
                new MeasurementPair<>(yuan, yuan),
                new ShiftShare<>(new ShiftShareComponents<>(yuan, yuan, yuan, yuan), List.of()),
                new ShiftShareComponents<>(yuan, yuan, yuan, yuan),
                new TheilDecomposition(
                        Ratios.multiple(yuan, yuan), Ratios.multiple(yuan, yuan), Ratios.multiple(yuan, yuan)),
                Dataset.of(yuan.toBuilder()
                                .source(Source.builder("Office").vintage("2024").build())
                                .build())
                        .revisions(yuan.indicator(), yuan.region()),
                Claims.conflicts(List.of(amount("1"), amount("2")), dataset),
                TextCheckOptions.DEFAULT,
                TextCheck.of(dataset, rates).check("5 percent").get(0),
                Claims.reconcile(dataset, List.of()),
                discrepancy(yuan),
                new UndeterminedCheck(
                        new RelationCheck(
                                Relation.sumOverRegions("contracts", group), ObservationKey.of(yuan), List.of()),
                        List.of(ObservationKey.of(yuan))),
                new CheckedStatement.Mention(0, "Beijing", ""),
                Relation.sumOverRegions("contracts", group),
                Relation.sumOverCategories("contracts", "industry"),
                Relation.sumOfIndicators("contracts", List.of("domestic", "foreign")),
                Relation.ratioOfIndicators("share", "domestic", "contracts"),
                Relation.sumOverTime("contracts", Frequency.YEAR, Frequency.QUARTER),
                Relation.shareInRegion("share", "contracts", group),
                Relation.growthOfLevels("growth", "contracts"),
                CheckOptions.DEFAULT,
                Claims.check(
                        new LevelClaim(ObservationKey.of(yuan), yuan.figure().orElseThrow()), dataset, rates),
                FigureAttributes.exact(Scale.MILLION),
                policies,
                CodeList.ofCategories("industry", List.of("C", "C10")),
                new CodeOverlap("C", "C10", false, "'C10' is part of 'C'"),
                Regions.of("CN-SC")
                        .territoryChanges(LocalDate.of(1996, 12, 31), LocalDate.of(1997, 12, 31))
                        .get(0),
                decimals.build(),
                texts.build(),
                words.build(1),
                JsonOptions.DEFAULT,
                ReadLimits.DEFAULT,
                RatesOptions.DEFAULT,
                RateSeries.of("USD", "CNY", Frequency.DAY, RateBasis.SPOT),
                Document.builder().measurement(yuan).policyCount(policies).build(),
                ClaimDocument.of(
                        new LevelClaim(ObservationKey.of(yuan), yuan.figure().orElseThrow())),
                IdentifiedClaim.of(
                        "c1",
                        new LevelClaim(ObservationKey.of(yuan), yuan.figure().orElseThrow())),
                WrittenMeasurement.of(dataset.rows().findFirst().orElseThrow()),
                Mapping.eurostat(),
                Mapping.sdmx(),
                RegionNameRule.any(),
                IndicatorRule.of(contracts).withGrowthOf("gdp", GrowthBasis.REAL),
                UnitRule.money("CNY"),
                Flag.of(ObservationStatus.PROVISIONAL),
                new Coordinates(BigDecimal.ONE, BigDecimal.TEN),
                new WorldBankException.Notice("120", "Invalid value", "The provided parameter value is not valid"),
                JsonStat.readDocument(resource("jsonstat/population.json")),
                JsonStat.readDocument(resource("jsonstat/collection.json")),
                SdmxJson.readDocument(resource("sdmx/version-1.json")),
                SdmxJson.readDocument(resource("sdmx/version-2.json")),
                SdmxJson.readDocument(MESSAGE_WITH_ERROR),
                WorldBankJson.readDocument(resource("worldbank/answer.json")),
                ApiJson.readDocument(ApiFormat.NBS_CHINA, resource("api/nbs-china.json")),
                RatesJson.readDocument(resource("rates/frankfurter-2.json")));
    }

    private static Stream<Claim> claims() {
        ObservationKey key = ObservationKey.of("gdp", Regions.of("CN-BJ"), TimePeriod.year(2024));
        ObservationKey other = key.withPeriod(TimePeriod.year(2023));
        Figure<?> money = Figure.money("CNY", "1", Scale.BILLION);
        Figure<?> growth = Figure.growth("12.7");
        Figure<?> points = Figure.points("1.62");
        Figure<?> times = Figure.exact(Multiple.of(2));
        return Stream.of(
                new LevelClaim(key, money),
                new GrowthClaim(key, other.period(), GrowthBasis.UNSTATED, growth),
                new AverageGrowthClaim(key, other.period(), AverageMethod.COMPOUND, GrowthBasis.UNSTATED, growth),
                new CumulativeClaim(key, money),
                new AverageClaim(key, money),
                new ShareClaim(key, other, Figure.percentage("4.27")),
                new PointsClaim(key, other, points),
                new ShareDifferenceClaim(key, other, other, key, points),
                new MultipleClaim(key, other, times),
                new ConversionClaim(key, Optional.of(RateBasis.AVERAGE), money),
                new RankClaim(key, List.of(Regions.of("CN-TJ")), RankOrder.DESCENDING, 1),
                new ExtremeClaim(key, other.period(), RankOrder.DESCENDING),
                new SumClaim(List.of(key, other), money),
                new DifferenceClaim(key, other, money),
                new RelativeDifferenceClaim(key, other, growth),
                new ComparisonClaim(key, ComparisonOperator.GREATER, other));
    }

    private static Claim amount(String number) {
        ObservationKey of = ObservationKey.of("contracts", Regions.of("CN-BJ"), TimePeriod.year(2023));
        return new LevelClaim(of, Figure.exact(Money.of("CNY", number)));
    }

    /** Returns the discrepancy between a measurement and one with another figure of another source. */
    private static Discrepancy discrepancy(Measurement<Money> measurement) {
        Measurement<Money> other = measurement.toBuilder()
                .value(Figure.exact(Money.of("CNY", 1)))
                .source(Source.of("Tianjin"))
                .build();
        return Claims.reconcile(Dataset.of(measurement, other), List.of())
                .discrepancies()
                .get(0);
    }

    private static String resource(String name) {
        try (InputStream in = Mapping.class.getResourceAsStream("/io/github/regiostat/json/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a value, or the elements of a container, and what their accessors return. */
    private void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().stream().limit(MAX_OF_A_LIST).forEach(this::add);
            map.values().stream().limit(MAX_OF_A_LIST).forEach(this::add);
        } else if (value instanceof Stream<?> stream) {
            stream.limit(MAX_OF_A_LIST).forEach(this::add);
        } else if (value instanceof List<?> list) {
            list.stream().limit(MAX_OF_A_LIST).forEach(this::add);
        } else if (value != null && isOurs(value) && seen.add(value)) {
            Class<?> type = PublicTypes.of(value);
            found.putIfAbsent(type, value);
            if (visits.merge(type, 1, Integer::sum) <= MAX_OF_A_TYPE) {
                Stream.of(type.getMethods())
                        .filter(PublicValues::isAccessor)
                        .sorted(Comparator.comparing(Method::getName))
                        .forEach(accessor -> addResult(value, accessor));
            }
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("io.github.regiostat.");
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && method.getDeclaringClass().getName().startsWith("io.github.regiostat.");
    }

    private void addResult(Object value, Method accessor) {
        try {
            add(accessor.invoke(value));
        } catch (InvocationTargetException e) {
            // The value does not have this part.
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
