// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Data and claims in short texts, such as {@code level gdp CN-BJ 2024 yuan 4980~10}. */
final class ClaimFixtures {
    static final Map<String, Quantity<?>> UNITS = Map.ofEntries(
            Map.entry("yuan", Money.of("CNY", 0)),
            Map.entry("usd", Money.of("USD", 0)),
            Map.entry("yuan/person", MoneyPer.of("CNY", 0, "person")),
            Map.entry("things", Count.of(0, "things")),
            Map.entry("persons", Count.of(0, "persons")),
            Map.entry("%", Percentage.of(0)),
            Map.entry("points", PercentagePoints.of(0)),
            Map.entry("growth", GrowthRate.of(0)),
            Map.entry("growth5", GrowthRate.of(0).withOver(Period.ofYears(5))),
            Map.entry("growth3m", GrowthRate.of(0).withOver(Period.ofMonths(3))),
            Map.entry("mean5", GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(5))),
            Map.entry("index", IndexNumber.of(0, "2020")),
            Map.entry("index2015", IndexNumber.of(0, "2015")),
            Map.entry("times", Multiple.of(0)),
            Map.entry("km2", Amount.of(0, "km2")),
            Map.entry("mu", Amount.of(0, "mu")),
            Map.entry("ha", Amount.of(0, "ha")));

    static final Region PAIR = Region.group("pair", "Beijing and Tianjin", Regions.of("CN-BJ"), Regions.of("CN-TJ"));

    private ClaimFixtures() {}

    static Region region(String code) {
        return code.equals("pair") ? PAIR : Regions.of(code);
    }

    /**
     * Returns the figure of a text: {@code 12~1} rounded, {@code 12^1} truncated, {@code 12} exact, {@code 12?} of
     * unknown rounding.
     */
    static Figure<?> figure(String unit, String text) {
        return figureOf(UNITS.get(unit).unit(), text);
    }

    private static <Q extends Quantity<Q>> Figure<Q> figureOf(Unit<Q> unit, String text) {
        List<Map.Entry<String, Qualifier>> prefixes = List.of(
                Map.entry(">=", Qualifier.AT_LEAST),
                Map.entry("<=", Qualifier.AT_MOST),
                Map.entry(">", Qualifier.MORE_THAN),
                Map.entry("<", Qualifier.LESS_THAN),
                Map.entry("nearly", Qualifier.NEARLY),
                Map.entry("about", Qualifier.ABOUT));
        for (Map.Entry<String, Qualifier> prefix : prefixes) {
            if (text.startsWith(prefix.getKey())) {
                return figureOf(unit, text.substring(prefix.getKey().length())).with(prefix.getValue());
            }
        }
        if (text.endsWith("?")) {
            return Figure.ofUnknownRounding(unit.of(new BigDecimal(text.substring(0, text.length() - 1))));
        }
        if (text.contains("^")) {
            String[] parts = text.split("\\^", -1);
            return Figure.truncated(unit.of(new BigDecimal(parts[0])), new BigDecimal(parts[1]));
        }
        String[] parts = text.split("~", -1);
        Q quantity = unit.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? Figure.exact(quantity) : Figure.rounded(quantity, new BigDecimal(parts[1]));
    }

    /** Returns the key of a text, such as {@code gdp CN-BJ 2024}. */
    static ObservationKey key(String text) {
        String[] parts = text.strip().split(" ", -1);
        return ObservationKey.of(parts[0], region(parts[1]), TimePeriod.parse(parts[2]));
    }

    static Claim claim(String text) {
        String[] parts = Arrays.stream(text.split(";", -1)).map(String::strip).toArray(String[]::new);
        String kind = parts[0];
        return switch (kind) {
            case "rank" -> new RankClaim(key(parts[1]), regions(parts[2]), order(parts[3]), Integer.parseInt(parts[4]));
            case "extreme" -> new ExtremeClaim(key(parts[1]), TimePeriod.parse(parts[2]), order(parts[3]));
            case "comparison" -> new ComparisonClaim(key(parts[1]), ComparisonOperator.ofCode(parts[2]), key(parts[3]));
            default -> claim(kind, parts);
        };
    }

    private static Claim claim(String kind, String[] parts) {
        String[] last = parts[parts.length - 1].split(" ", -1);
        Figure<?> figure = figure(last[0], last[1]);
        return switch (kind) {
            case "level" -> new LevelClaim(key(parts[1]), figure);
            case "cumulative" -> new CumulativeClaim(key(parts[1]), figure);
            case "mean" -> new AverageClaim(key(parts[1]), figure);
            case "conversion" -> new ConversionClaim(key(parts[1]), java.util.Optional.empty(), figure);
            case "growth" ->
                new GrowthClaim(key(parts[1]), TimePeriod.parse(parts[2]), GrowthBasis.ofCode(parts[3]), figure);
            case "average" ->
                new AverageGrowthClaim(
                        key(parts[1]),
                        TimePeriod.parse(parts[2]),
                        AverageMethod.ofCode(parts[3]),
                        GrowthBasis.ofCode(parts[4]),
                        figure);
            case "share" -> new ShareClaim(key(parts[1]), key(parts[2]), figure);
            case "points" -> new PointsClaim(key(parts[1]), key(parts[2]), figure);
            case "multiple" -> new MultipleClaim(key(parts[1]), key(parts[2]), figure);
            case "difference" -> new DifferenceClaim(key(parts[1]), key(parts[2]), figure);
            case "relative" -> new RelativeDifferenceClaim(key(parts[1]), key(parts[2]), figure);
            case "shares" ->
                new ShareDifferenceClaim(key(parts[1]), key(parts[2]), key(parts[3]), key(parts[4]), figure);
            case "sum" ->
                new SumClaim(
                        Arrays.stream(parts, 1, parts.length - 1)
                                .map(ClaimFixtures::key)
                                .toList(),
                        figure);
            default -> throw new IllegalArgumentException("Unknown kind of claim: " + kind);
        };
    }

    private static List<Region> regions(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map(ClaimFixtures::region).toList();
    }

    private static RankOrder order(String code) {
        return RankOrder.ofCode(code);
    }

    /** Returns the data of lines such as {@code gdp CN-BJ 2024 yuan 4980~10}. */
    static Dataset data(Map<String, Indicator<?>> indicators, String... lines) {
        List<Measurement<?>> measurements = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            measurements.add(measurement(indicators.get(parts[0]), parts));
        }
        return Dataset.copyOf(measurements);
    }

    static Measurement<?> measurement(Indicator<?> indicator, String line) {
        return measurement(indicator, line.split(" ", -1));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Measurement<?> measurement(Indicator indicator, String[] parts) {
        Measurement.Builder builder =
                Measurement.builder(indicator).region(region(parts[1])).period(TimePeriod.parse(parts[2]));
        return builder.value((Figure) figure(parts[3], parts[4])).build();
    }

    static ClaimResult check(String claim, Dataset data) {
        return Claims.check(claim(claim), data, ExchangeRates.builder().build());
    }
}
