// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.claims.IdentifiedClaim;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.MeasurementWriter;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON: documents, values in other classes, streams of lines, and the format with its tokens. */
final class JsonSnippets {
    private JsonSnippets() {}

    public static void main(String[] args) throws IOException {
        document();
        measurement();
        book();
        module();
        withoutModule();
        lines();
        options();
        failure();
        claims();
    }

    private static void document() {
        // @start region="document"
        Document document = RegiostatJson.readDocument("""
            {"regiostat": 1,
             "indicators": [
              {"id": "technology-contracts", "kind": "money", "behaviour": "flow"}],
             "rates": [{"base": "USD", "quote": "CNY", "rate": "7.1957",
                        "period": "2024", "basis": "average"}],
             "measurements": [
              {"id": "F1", "indicator": "technology-contracts",
               "region": "CN-BJ", "period": "2024", "resolution": "10000000",
               "value": {"amount": "84370000000", "currency": "CNY"}}]}
            """);
        Measurement<Money> contracts = document.measurement("F1").as(Money.class);
        System.out.println(contracts);
        // F1: technology-contracts, CN-BJ, 2024: CNY 84370000000 (rounded to 10000000)
        Measurement<Money> dollars = contracts.convertedTo("USD", document.rates());
        System.out.println(dollars.conversionBasis()); // Optional[AVERAGE]
        String json = RegiostatJson.write(document);
        System.out.println(RegiostatJson.readDocument(json).equals(document)); // true
        // @end
    }

    private static void measurement() {
        // @start region="measurement"
        Indicator<Money> contracts =
                Indicator.builder("technology-contracts", Money.class).flow().build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        String json = RegiostatJson.writeMeasurement(in2024); // with its indicator
        System.out.println(RegiostatJson.readMeasurement(json).equals(in2024)); // true
        // @end
    }

    private static void book() {
        // @start region="book"
        Region tianjin = Regions.of("CN-TJ");
        String name = "Binhai-Zhongguancun Science Park";
        Region park = Region.zone("binhai-zhongguancun", name, tianjin);
        RegionBook book = RegionBook.of(park);
        String json = RegiostatJson.write(Document.declarationsOf(book));
        System.out.println(json.strip());
        // {"regiostat": 1,
        //  "regions": [
        //   {"code": "local:binhai-zhongguancun", "kind": "zone",
        //    "names": {"en": "Binhai-Zhongguancun Science Park"}, "parents": ["CN-TJ"]}]}
        RegionBook same = RegiostatJson.readDocument(json).regionBook();
        System.out.println(same.equals(book)); // true
        // @end
    }

    private static void module() {
        // @start region="module"
        record Headline(String text, Figure<Money> value) {}

        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatModule()).build();
        Figure<Money> figure = Figure.money("CNY", "84.37", Scale.BILLION);
        Headline headline = new Headline("Contracts", figure);
        System.out.println(mapper.writeValueAsString(headline));
        // {"text":"Contracts","value":{"value":{"amount":"84370000000","currency":"CNY"},
        // "resolution":"10000000"}}

        String share = """
            {"text": "Share", "value": {"value": {"percent": "4.27"}}}\
            """;
        try {
            mapper.readValue(share, Headline.class);
        } catch (JacksonException e) {
            System.out.println(e.getOriginalMessage());
            // Quantity must be Money ("amount", "currency"), but has "percent"
            // (at /value/value/percent, line 1, column 50)
        }
        // @end
    }

    private static void withoutModule() {
        // @start region="without-module"
        JsonMapper mapper = JsonMapper.builder().build();
        System.out.println(mapper.writeValueAsString(Money.of("CNY", 84370000000L)));
        // "CNY 84370000000"
        try {
            mapper.writeValueAsString(Figure.percentage("4.27"));
        } catch (JacksonException e) {
            System.out.println(e.getOriginalMessage());
            // Failed to getValue() with method
            // io.github.regiostat.figure.Figure#requiresRegiostatModule(): Object
            // mapper must have RegiostatModule to write Figure: register the module
            // of regiostat-io-json with a mapper of Jackson 3, or that of
            // regiostat-io-json-jackson2 with a mapper of Jackson 2
        }
        // @end
    }

    private static void lines() throws IOException {
        // @start region="lines"
        Indicator<Percentage> intensity =
                Indicator.builder("rd-intensity", Percentage.class).build();
        Measurement<Percentage> in2023 = Measurement.builder(intensity)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .value(Figure.percentage("6.73"))
                .build();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document declarations = Document.builder().indicator(intensity).build();
        try (MeasurementWriter writer = RegiostatJson.lines(file, declarations)) {
            writer.write(in2023);
        }
        System.out.println(file.toString(StandardCharsets.UTF_8).strip());
        // {"regiostat":1,"indicators":[{"id":"rd-intensity","kind":"percentage"}]}
        // {"indicator":"rd-intensity","region":"CN-BJ","period":"2023",
        //  "value":{"percent":"6.73"},"resolution":"0.01","status":["A"]}

        InputStream in = new ByteArrayInputStream(file.toByteArray());
        try (MeasurementReader reader = RegiostatJson.lines(in)) {
            System.out.println(reader.next().equals(in2023)); // true
        }
        // @end
    }

    private static void options() {
        // @start region="options"
        JsonOptions numbers = JsonOptions.DEFAULT.withDecimalsAsNumbers(true);
        System.out.println(numbers); // decimals as numbers, unknown members rejected
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatModule(numbers)).build();
        System.out.println(mapper.writeValueAsString(Percentage.of("4.27")));
        // {"percent":4.27}
        // @end
    }

    private static void failure() {
        // @start region="failure"
        try {
            RegiostatJson.readDocument("""
                {"regiostat": 1,
                 "measurements": [
                  {"indicator": "gdp", "region": "CN-BJ", "period": "2024"}]}
                """);
        } catch (JsonFormatException e) {
            System.out.println(e.pointer()); // /measurements/0/indicator
            System.out.println(e.getMessage());
            // Line 3, column 17, at /measurements/0/indicator:
            // Indicator must be declared in "indicators" before it is used, but was 'gdp'
        }
        // @end
    }

    private static void claims() {
        // @start region="claims"
        Dataset data = RegiostatJson.readDocument("""
            {"regiostat": 1,
             "indicators": [{"id": "gdp", "kind": "money", "behaviour": "flow",
                             "labels": {"en": ["GDP"], "zh": ["地区生产总值"]}}],
             "measurements": [
              {"indicator": "gdp", "region": "CN-BJ", "period": "2023",
               "value": {"amount": "4376", "currency": "CNY"}, "resolution": "1"},
              {"indicator": "gdp", "region": "CN-BJ", "period": "2024",
               "value": {"amount": "4984", "currency": "CNY"}, "resolution": "1"}]}
            """).toDataset();
        ClaimDocument claims = ClaimsJson.read("""
            [{"id": "c1", "claim": "growth", "indicator": "gdp", "region": "CN-BJ",
              "period": "2024", "since": "2023",
              "figure": {"value": {"growthPercent": "12.7", "over": "P1Y"},
                         "resolution": "0.1"}}]
            """, data.regions());
        for (IdentifiedClaim each : claims.claims()) {
            ClaimResult result =
                    Claims.check(each.claim(), data, ExchangeRates.builder().build());
            System.out.println(each.id().orElse("-") + " " + result.verdict().code());
            // c1 contradicted
        }
        System.out.println(ClaimsJson.read(ClaimsJson.write(claims)).equals(claims));
        // true
        // @end
    }
}
