// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The datasets of the paragraphs written by hand: rows of a file, which does not state how values are rounded. */
final class MarkedData {
    /** An indicator with the scale of the numbers in the file. */
    private record Series<Q extends Quantity<Q>>(Indicator<Q> indicator, int scale, Function<BigDecimal, Q> of) {
        Measurement<Q> row(String region, String period, String value) {
            BigDecimal number = new BigDecimal(value);
            return Measurement.builder(indicator)
                    .region(Regions.of(region))
                    .period(TimePeriod.parse(period))
                    .value(Figure.of(of.apply(number.scaleByPowerOfTen(scale))))
                    .build();
        }
    }

    private static final Map<String, Series<?>> SERIES = Map.ofEntries(
            money("gdp", "CNY", 8, "GDP|gross domestic product|output", "地区生产总值|国内生产总值|GDP"),
            Map.entry(
                    "income",
                    new Series<>(
                            builder(
                                            "income",
                                            MoneyPer.class,
                                            "disposable income|disposable income per capita|incomes"
                                                    + "|per capita disposable income|disposable income per head",
                                            "居民人均可支配收入|人均可支配收入")
                                    .build(),
                            0,
                            number -> MoneyPer.of("CNY", number.toPlainString(), "person"))),
            count("population", 4, "persons", true, "population|permanent residents", "常住人口|人口"),
            money("exports", "USD", 9, "exports", "出口额"),
            money("imports", "USD", 9, "imports", "进口额"),
            Map.entry(
                    "cpi",
                    new Series<>(
                            builder("cpi", IndexNumber.class, "consumer prices|consumer price index", "消费价格")
                                    .build(),
                            0,
                            number -> IndexNumber.of(number, "2020"))),
            rate("jobless", "jobless rate|unemployment rate|unemployment", "失业率"),
            rate("unemployment", "jobless rate|unemployment rate|unemployment", "失业率"),
            amount("steel", 6, "t", false, "crude steel production|crude steel", "粗钢产量"),
            count("arrivals", 6, "persons", false, "tourist arrivals|foreign tourists", "外国游客"),
            amount("capacity", 9, "W", true, "installed capacity", "发电装机容量"),
            amount("solar", 9, "W", true, "solar capacity|solar", "太阳能发电装机容量"),
            amount("wind", 9, "W", true, "wind capacity|wind power|wind", "风电装机容量"),
            amount("thermal", 9, "W", true, "thermal capacity|thermal power", "火电装机容量|火电"),
            amount("generation", 9, "kWh", false, "electricity generation|generation", "发电量"),
            money("europe.gdp", "EUR", 9, "GDP|gross domestic product|economic output|output", "国内生产总值|GDP|经济总量"),
            rate("debt", "government debt|public debt|debt ratio", "政府债务|公共债务|债务率"),
            rate("employment", "employment rate", "就业率"),
            amount("co2", 6, "t", false, "CO2 emissions|carbon emissions|emissions", "二氧化碳排放量|碳排放|碳排放量"),
            count("cars", 3, "vehicles", false, "new car registrations|car registrations", "新车注册量|新车注册"),
            money("states.gdp", "USD", 9, "GDP|gross domestic product|gross state product", "生产总值|GDP|地区生产总值"),
            count("states.population", 3, "persons", true, "population|residents", "人口|居民"),
            Map.entry(
                    "states.income",
                    new Series<>(
                            builder(
                                            "income",
                                            MoneyPer.class,
                                            "personal income|personal income per capita|per capita personal income",
                                            "人均个人收入|人均收入")
                                    .build(),
                            0,
                            number -> MoneyPer.of("USD", number.toPlainString(), "person"))),
            count("permits", 0, "dwellings", false, "building permits|housing permits|permits", "住房建筑许可|建筑许可"),
            count("phones", 6, "phones", false, "smartphone shipments|smartphone sales", "智能手机出货量|手机出货量"),
            Map.entry(
                    "houses",
                    new Series<>(
                            builder("houses", IndexNumber.class, "house prices|house price index", "房价指数|房价")
                                    .build(),
                            0,
                            number -> IndexNumber.of(number, "2020"))),
            Map.entry(
                    "growth",
                    new Series<>(
                            builder("growth", GrowthRate.class, "GDP growth|economic growth", "GDP增速|经济增速|GDP增长率")
                                    .build(),
                            0,
                            number -> GrowthRate.of(number).withOver(Period.ofYears(1)))));

    private MarkedData() {}

    private static <Q extends Quantity<Q>> Indicator.Builder<Q> builder(
            String id, Class<Q> type, String english, String chinese) {
        return Indicator.builder(id.substring(id.indexOf('.') + 1), type)
                .labels(Map.of("en", List.of(english.split("\\|")), "zh", List.of(chinese.split("\\|"))));
    }

    private static <Q extends Quantity<Q>> Indicator<Q> build(Indicator.Builder<Q> builder, boolean isStock) {
        return (isStock ? builder.stock() : builder.flow()).build();
    }

    private static Map.Entry<String, Series<?>> money(String id, String currency, int scale, String en, String zh) {
        Indicator<Money> indicator = build(builder(id, Money.class, en, zh), false);
        return Map.entry(id, new Series<>(indicator, scale, number -> Money.of(currency, number.toPlainString())));
    }

    private static Map.Entry<String, Series<?>> count(
            String id, int scale, String counted, boolean isStock, String en, String zh) {
        Indicator<Count> indicator = build(builder(id, Count.class, en, zh), isStock);
        return Map.entry(id, new Series<>(indicator, scale, number -> Count.of(number, counted)));
    }

    private static Map.Entry<String, Series<?>> amount(
            String id, int scale, String unit, boolean isStock, String en, String zh) {
        Indicator<Amount> indicator = build(builder(id, Amount.class, en, zh), isStock);
        return Map.entry(id, new Series<>(indicator, scale, number -> Amount.of(number, unit)));
    }

    private static Map.Entry<String, Series<?>> rate(String id, String en, String zh) {
        Indicator<Percentage> indicator = builder(id, Percentage.class, en, zh).build();
        return Map.entry(id, new Series<>(indicator, 0, Percentage::of));
    }

    /** Returns the check against each data set that the paragraphs of the tests are about, by its name. */
    static Map<String, TextCheck> checks() {
        return Stream.of("provinces", "countries", "months", "power", "europe", "states", "quarters")
                .collect(Collectors.toMap(Function.identity(), name -> TextCheck.of(dataset(name))));
    }

    /** Returns the dataset of a file such as {@code provinces.csv}. */
    static Dataset dataset(String name) {
        Map<String, Series<?>> own = described(name);
        List<Measurement<?>> rows = new ArrayList<>();
        for (String line : read(name + ".csv").lines().skip(3).toList()) {
            String[] cells = line.split(",");
            Series<?> series = Stream.of(own.get(cells[0]), SERIES.get(name + "." + cells[0]), SERIES.get(cells[0]))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            rows.add(series.row(cells[1], cells[2], cells[3]));
        }
        return Dataset.copyOf(rows);
    }

    /** Returns the indicators of a table such as {@code coffee-indicators.tsv} by id, if there is one. */
    private static Map<String, Series<?>> described(String name) {
        Map<String, Series<?>> found = new HashMap<>();
        if (MarkedData.class.getResource("texts/" + name + "-indicators.tsv") == null) {
            return found;
        }
        for (String line : read(name + "-indicators.tsv").lines().skip(3).toList()) {
            String[] cells = line.split("\t");
            found.put(cells[0], described(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
        }
        return found;
    }

    private static Series<?> described(
            String id, String kind, String unit, String scale, String stock, String english, String chinese) {
        int power = Integer.parseInt(scale);
        boolean isStock = stock.equals("stock");
        return switch (kind) {
            case "money" -> money(id, unit, power, english, chinese).getValue();
            case "count" -> count(id, power, unit, isStock, english, chinese).getValue();
            case "amount" -> amount(id, power, unit, isStock, english, chinese).getValue();
            case "percentage" -> rate(id, english, chinese).getValue();
            case "moneyPer" ->
                new Series<>(builder(id, MoneyPer.class, english, chinese).build(), power, number -> {
                    String[] parts = unit.split("/");
                    return MoneyPer.of(parts[0], number.toPlainString(), parts[1]);
                });
            case "index" ->
                new Series<>(
                        builder(id, IndexNumber.class, english, chinese).build(),
                        power,
                        number -> IndexNumber.of(number, unit));
            case "growth" ->
                new Series<>(
                        builder(id, GrowthRate.class, english, chinese).build(),
                        power,
                        number -> GrowthRate.of(number).withOver(Period.ofYears(1)));
            default -> throw new IllegalArgumentException("kind " + kind);
        };
    }

    /** Returns the text of a file beside the paragraphs. */
    static String read(String name) {
        try (InputStream in = MarkedData.class.getResourceAsStream("texts/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
