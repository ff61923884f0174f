// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

// @start region="imports"
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
// @end

/** The first ten minutes: from a file to a table, a sum, a growth rate and another file. */
final class TenMinutesSnippets {
    private TenMinutesSnippets() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("gdp", ".json");
        Path target = Files.createTempFile("total", ".json");
        try (var sample = TenMinutesSnippets.class.getResourceAsStream("gdp.json")) {
            Files.write(file, sample.readAllBytes());
        }
        run(file, target);
        errors(file);
        Files.delete(file);
        Files.delete(target);
    }

    private static void run(Path file, Path target) throws IOException {
        // @start region="read"
        Mapping mapping = Mapping.builder()
                .indicator("gdp", IndicatorRule.none().withBehaviour(Behaviour.FLOW))
                .build();
        Dataset gdp = JsonStat.readDocument(file).toDataset(mapping);
        System.out.println(gdp);
        // Dataset of 9 measurements: 1 indicator, 3 regions, 2022/2024
        // @end

        // @start region="filter"
        Region beijing = Regions.of("CN-BJ");
        Region tianjin = Regions.of("CN-TJ");
        Dataset latest = gdp.within("2024").inRegions(beijing, tianjin);
        System.out.println(latest.toTable());
        // indicator: gdp
        // unit: CNY hundred million
        // period: 2024
        // source: National Bureau of Statistics, Gross regional product
        // region           value
        // CN-BJ Beijing  49843.1
        // CN-TJ Tianjin  18024.3
        // @end

        // @start region="convert"
        ExchangeRates rates = ExchangeRates.builder()
                .average("2023", "USD", "CNY", "7.0467")
                .average("2024", "USD", "CNY", "7.1217")
                .build();
        Dataset dollars = gdp.within("2023/2024").convertedTo("USD", rates);
        System.out.println(dollars.get(0).bounds().orElseThrow().roundedOutward(6));
        // [USD 621009000000, USD 621011000000]
        // @end

        // @start region="aggregate"
        Region jingJinJi = Regions.of("group:jing-jin-ji");
        Indicator<Money> product = gdp.indicator(Money.class);
        Dataset total = gdp.summedOver(jingJinJi, product);
        System.out.println(total.toTable());
        // indicator: gdp
        // unit: CNY
        // region: group:jing-jin-ji Beijing-Tianjin-Hebei
        // source: National Bureau of Statistics, Gross regional product
        // period           value
        // 2022     9966110000000
        // 2023    10444210000000
        // 2024    11539430000000
        // @end

        // @start region="growth"
        List<Measurement<Money>> years = total.series(product, jingJinJi);
        Measurement<GrowthRate> growth = Growth.between(years.get(1), years.get(2));
        System.out.println(growth.bounds().orElseThrow().roundedOutward(4));
        // [10.48 % over P1Y, 10.49 % over P1Y]
        // @end

        // @start region="write"
        RegiostatJson.write(total, target);
        System.out.println(RegiostatJson.read(target).equals(total)); // true
        // @end
    }

    private static void errors(Path file) throws IOException {
        // @start region="unmapped"
        Dataset levels = JsonStat.read(file); // without the mapping
        Indicator<Money> level = levels.indicator("gdp", Money.class);
        try {
            levels.summedOver(Regions.of("group:jing-jin-ji"), level);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Sum over regions requires a flow or a stock, but was of gdp (level of Money);
            // if it adds up, declare it with flow() or stock(), or in the mapping of its
            // file
        }
        // @end

        // @start region="misspelt"
        Stream<Runnable> mistakes = Stream.of(
                () -> Regions.of("Beijing"),
                () -> Regions.named("Bejing"),
                () -> Money.of("RMB", 1),
                () -> TimePeriod.parse("Q1 2024"),
                () -> levels.indicator("gpd", Money.class),
                () -> levels.measurement("gdp", "CN-BJ", "2025"));
        mistakes.forEach(mistake -> {
            try {
                mistake.run();
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
                // Region code must be in the registry, such as 'CN-BJ', but was 'Beijing',
                // which is a name: use Regions.named; nearest are 'CN-BJ' (Beijing),
                // 'gb2260:511000' (Neijiang)
                // Name must identify a region, but was 'Bejing'; nearest are 'CN-BJ'
                // (Beijing)
                // Currency must be an ISO 4217 code supported by java.util.Currency, such
                // as 'CNY', but was 'RMB'; write 'CNY'
                // Period must be written with digits 0 to 9 and a four-digit year, such as
                // 2024, 2024-S1, 2024-T1, 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or
                // 2013/2024, but was 'Q1 2024'; write '2024-Q1'
                // Dataset must have the indicator 'gpd', but has none with this id; nearest
                // are 'gdp'
                // Dataset must have a measurement of 'gdp' of CN-BJ in 2025, but has none
                // in this period; it has 2022, 2023, 2024
            }
        });
        // @end

        // @start region="missing-rate"
        ExchangeRates ratesOf2023 =
                ExchangeRates.builder().average("2023", "USD", "CNY", "7.0467").build();
        try {
            levels.within("2024").convertedTo("USD", ratesOf2023);
        } catch (MissingExchangeRateException e) {
            System.out.println(e.getMessage());
            // No exchange rate from CNY to USD for the average of 2024; tried CNY/USD,
            // USD/CNY; the nearest is 1 USD = 7.0467 CNY (average 2023): add a rate with
            // ExchangeRates.Builder.average
        }
        // @end

        // @start region="not-json"
        try {
            JsonStat.readDocument("<!DOCTYPE html><title>404</title>");
        } catch (JsonFormatException e) {
            System.out.println(e.getMessage());
            // Line 1, column 1: Text must be JSON, but is malformed: Unexpected character
            // ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object
            // or token 'null', 'true' or 'false'); it is HTML or XML: check the response
            // that was saved
        }
        // @end
    }
}
