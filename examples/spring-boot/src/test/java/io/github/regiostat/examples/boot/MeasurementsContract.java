// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.examples.boot.RunningService.Response;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service does with either database. Each test has indicators of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MeasurementsContract {
    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    private static final String JSON_STAT = "application/vnd.json-stat+json";
    private static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    /** Qualified, missing and computed figures, counterparts, a region of its own: what columns alone would lose. */
    private static final String DOCUMENT = """
            {"regiostat": 1,
             "regions": [
              {"code": "local:park", "kind": "zone", "names": {"en": "Science Park"}, "parents": ["CN-TJ"]}],
             "indicators": [
              {"id": "contracts", "name": "Technology contracts", "kind": "money", "behaviour": "flow"},
              {"id": "share", "kind": "percentage", "behaviour": "ratio", "numerator": "a", "denominator": "b"}],
             "measurements": [
              {"id": "c1", "indicator": "contracts", "region": "CN-BJ", "to": ["CN-TJ", "CN-HE"], "period": "2024",
               "value": {"amount": "84370000000", "currency": "CNY"}, "resolution": "10000000", "status": ["P"],
               "source": {"publisher": "Statistics Office", "title": "Review", "vintage": "2025"}, "note": "first"},
              {"indicator": "contracts", "region": "CN-BJ", "period": "2013/2024",
               "value": {"amount": "370000000000", "currency": "CNY"}, "qualifier": "more-than"},
              {"indicator": "contracts", "region": "local:park", "period": "2024-Q2",
               "value": {"amount": "0.1000000000000000000000000000000000000000000000001", "currency": "CNY"}},
              {"indicator": "share", "region": "CN-BJ", "period": "2024", "breakdown": {"industry": "C"},
               "value": {"percent": "4.27"}, "bounds": {"lower": "4.2", "upper": null}},
              {"indicator": "share", "region": "CN-BJ", "period": "2023", "status": ["M"]}]}
            """;

    private RunningService service;

    abstract RunningService start();

    @BeforeAll
    void startService() {
        service = start();
    }

    @AfterAll
    void stopService() {
        service.close();
    }

    RunningService service() {
        return service;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Dataset read(String json) {
        try {
            return RegiostatJson.read(stream(json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Dataset find(String query) {
        Response response = service.get("/measurements?" + query);
        assertThat(response.status()).as(response.body()).isEqualTo(200);
        return read(response.body());
    }

    /** Stores values in yuan, rounded to units, such as {@code CN-BJ 2024 100}. */
    private void storeMoney(String indicator, String... values) {
        List<String> measurements = new ArrayList<>();
        for (String value : values) {
            String[] parts = value.split(" ");
            String currency = parts.length > 3 ? parts[3] : "CNY";
            measurements.add("""
                    {"indicator": "%s", "region": "%s", "period": "%s",
                     "value": {"amount": "%s", "currency": "%s"}, "resolution": "1"}\
                    """.formatted(indicator, parts[0], parts[1], parts[2], currency));
        }
        Response response =
                service.post("/measurements", JSON, """
                {"regiostat": 1, "indicators": [{"id": "%s", "kind": "money", "behaviour": "flow"}],
                 "measurements": [%s]}""".formatted(indicator, String.join(",", measurements)));
        assertThat(response.status()).as(response.body()).isEqualTo(200);
    }

    @Nested
    class Stored {
        @Test
        void measurements_areReturnedWithoutLoss() {
            Response response = service.post("/measurements", JSON, DOCUMENT);
            assertThat(response.body()).isEqualTo("{\"stored\":5,\"unchanged\":0}");
            Dataset found = find("indicator=contracts&indicator=share");
            assertThat(found.stream()).containsExactlyInAnyOrderElementsOf(read(DOCUMENT));
            assertThat(found.measurement("contracts", "CN-BJ", "2013/2024")
                            .figure()
                            .orElseThrow())
                    .hasToString("more than CNY 370000000000");
            assertThat(found.regions().toString()).contains("local:park");

            Response again = service.post("/measurements", JSON, DOCUMENT);
            assertThat(again.body()).isEqualTo("{\"stored\":0,\"unchanged\":5}");
            String reordered = DOCUMENT.replace("[\"CN-TJ\", \"CN-HE\"]", "[\"CN-HE\", \"CN-TJ\"]");
            assertThat(reordered).isNotEqualTo(DOCUMENT);
            assertThat(service.post("/measurements", JSON, reordered).body())
                    .isEqualTo("{\"stored\":0,\"unchanged\":5}");
        }

        @Test
        void results_keepBoundsAndDerivation() {
            storeMoney("derived", "CN-BJ 2024 71957");
            String dollars =
                    service.get("/conversions?currency=USD&indicator=derived").body();
            String renamed = dollars.replace("\"derived\"", "\"derived-stored\"");
            assertThat(service.post("/measurements", JSON, renamed).status()).isEqualTo(200);
            assertThat(find("indicator=derived-stored")).isEqualTo(read(renamed));
            assertThat(find("indicator=derived-stored").get(0).derivation()).isPresent();
        }

        @Test
        void revisions_areStoredBesideEachOther() {
            String first = vintage("2024-06", "100");
            String second = vintage("2025-06", "110");
            assertThat(service.post("/measurements", JSON, first).body()).contains("\"stored\":1");
            assertThat(service.post("/measurements", JSON, second).body()).contains("\"stored\":1");
            assertThat(find("indicator=revised")).hasSize(2);
            assertThat(find("indicator=revised&latest=true")).isEqualTo(read(second));
            assertThat(find("indicator=revised&asOf=2024-12-31")).isEqualTo(read(first));
        }

        private String vintage(String vintage, String amount) {
            return """
                    {"regiostat": 1, "indicators": [{"id": "revised", "kind": "money", "behaviour": "flow"}],
                     "measurements": [{"indicator": "revised", "region": "CN-BJ", "period": "2023",
                      "value": {"amount": "%s", "currency": "CNY"},
                      "source": {"publisher": "Office", "vintage": "%s"}}]}""".formatted(amount, vintage);
        }

        @Test
        void columns_serveQueriesOfOtherPrograms() {
            storeMoney("sql", "CN-BJ 2024-Q1 100", "CN-BJ 2024-Q2 0.25");
            service.post("/measurements", JSON, """
                    {"regiostat": 1, "indicators": [{"id": "sql", "kind": "money", "behaviour": "flow"}],
                     "measurements": [{"indicator": "sql", "region": "CN-BJ", "period": "2024-Q3",
                      "value": {"amount": "370", "currency": "CNY"}, "qualifier": "more-than"}]}""");
            JdbcClient sql = service.bean(JdbcClient.class);
            assertThat(sql.sql("select sum(amount) from observation where indicator = 'sql' and unit = 'CNY'"
                                    + " and first_day >= date '2024-01-01' and last_day <= date '2024-12-31'")
                            .query(BigDecimal.class)
                            .single())
                    .isEqualByComparingTo("100.25");
            assertThat(sql.sql("select period from observation where indicator = 'sql' and amount is null")
                            .query(String.class)
                            .list())
                    .containsExactly("2024-Q3");
        }

        @Test
        void requestsOfTheSameRows_storeEachRowOnce() throws Exception {
            service.post("/indicators", JSON, "{\"id\":\"parallel\",\"kind\":\"money\",\"behaviour\":\"flow\"}");
            List<String> rows = new ArrayList<>();
            for (int year = 1900; year < 2000; year++) {
                rows.add("parallel,CN-BJ," + year + "," + year + ",CNY\n");
            }
            Random random = new Random(7);
            List<Future<Response>> responses = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(6);
            try {
                for (int i = 0; i < 6; i++) {
                    Collections.shuffle(rows, random);
                    String table = "indicator,region,period,value,unit\n" + String.join("", rows);
                    responses.add(threads.submit(() -> service.post("/measurements", CSV, table)));
                }
                int stored = 0;
                for (Future<Response> response : responses) {
                    assertThat(response.get().status())
                            .as(response.get().body())
                            .isEqualTo(200);
                    stored += response.get().json().get("stored").asInt();
                }
                assertThat(stored).isEqualTo(100);
            } finally {
                threads.shutdownNow();
            }
            assertThat(find("indicator=parallel")).hasSize(100);
        }
    }

    @Nested
    class Refused {
        @Test
        void otherContent_isAConflict_andNothingIsStored() {
            storeMoney("conflict", "CN-BJ 2024 100");
            Response response = service.post("/measurements", CSV, """
                    indicator,region,period,value,unit
                    conflict,CN-TJ,2024,7,CNY
                    conflict,CN-BJ,2024,101,CNY
                    """);
            assertThat(response.status()).isEqualTo(409);
            assertThat(response.type()).isEqualTo("application/problem+json");
            assertThat(response.member("type")).isEqualTo("tag:regiostat.github.io,2026:conflict");
            assertThat(response.member("detail"))
                    .isEqualTo("Stored measurements are never replaced, but the request has other content for 1, first"
                            + " conflict, CN-BJ, 2024: send a revision with another vintage of its source");
            assertThat(response.json().at("/conflicts/0/stored/value/amount").asString())
                    .isEqualTo("100");
            assertThat(response.json().at("/conflicts/0/sent/value/amount").asString())
                    .isEqualTo("101");
            assertThat(find("indicator=conflict")).hasSize(1);
        }

        @Test
        void otherDefinition_isAConflict() {
            storeMoney("defined", "CN-BJ 2024 100");
            Response response = service.post(
                    "/indicators", JSON, "{\"id\":\"defined\",\"kind\":\"money\",\"behaviour\":\"stock\"}");
            assertThat(response.status()).isEqualTo(409);
            assertThat(response.member("detail"))
                    .isEqualTo("Stored definitions are never replaced, but that of indicator defined differs: use the"
                            + " stored definition or another id");
        }

        @Test
        void idOfAnotherMeasurement_isAConflict() {
            String document = """
                    {"regiostat": 1, "indicators": [{"id": "named", "kind": "count", "behaviour": "flow"}],
                     "measurements": [{"id": "name", "indicator": "named", "region": "%s", "period": "2024",
                      "value": {"count": "1", "of": "things"}}]}""";
            assertThat(service.post("/measurements", JSON, document.formatted("CN-BJ"))
                            .status())
                    .isEqualTo(200);
            Response response = service.post("/measurements", JSON, document.formatted("CN-TJ"));
            assertThat(response.status()).isEqualTo(409);
            assertThat(response.json().at("/conflicts/0/stored").isNull()).isTrue();
        }

        @Test
        void brokenRow_isNamedByRowAndColumn_andNothingIsStored() {
            StringBuilder table = new StringBuilder("indicator,region,period,value,unit\n");
            for (int row = 1; row <= 9; row++) {
                table.append("broken,CN-BJ,")
                        .append(2000 + row)
                        .append(row == 7 ? ",1.x" : ",1.5")
                        .append(",CNY\n");
            }
            Response response = service.post("/measurements", CSV, table.toString());
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.member("type")).isEqualTo("tag:regiostat.github.io,2026:malformed-body");
            assertThat(response.json().get("row").asInt()).isEqualTo(7);
            assertThat(response.json().get("line").asInt()).isEqualTo(8);
            assertThat(response.json().get("column").asInt()).isEqualTo(4);
            assertThat(response.member("columnName")).isEqualTo("value");
            assertThat(response.member("detail")).startsWith("Line 8, column 4, in 'value': Value must be a number");
            assertThat(find("indicator=broken")).isEmpty();
        }

        @Test
        void brokenJson_isNamedByPointer_andNothingIsStored() {
            Response response = service.post("/measurements", JSON, """
                    {"regiostat": 1, "indicators": [{"id": "pointer", "kind": "money", "behaviour": "flow"}],
                     "measurements": [
                      {"indicator": "pointer", "region": "CN-BJ", "period": "2024",
                       "value": {"amount": "1", "currency": "CNY"}},
                      {"indicator": "pointer", "region": "CN-BJ", "period": "2025",
                       "value": {"amount": "1", "currency": "yuan"}}]}""");
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.member("pointer")).isEqualTo("/measurements/1/value/currency");
            assertThat(response.json().get("line").asInt()).isEqualTo(6);
            assertThat(response.member("reason"))
                    .startsWith("Currency must be")
                    .endsWith("but was 'yuan'; write 'CNY'");
            assertThat(find("indicator=pointer")).isEmpty();
        }

        @Test
        void rates_areNoPartOfABody() {
            Response response = service.post("/measurements", JSON, "{\"regiostat\": 1, \"rates\": []}");
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.member("pointer")).isEqualTo("/rates");
        }

        @Test
        void mapperOfSpring_namesTheLocationToo() {
            Response response = service.post("/indicators", JSON, "{\"id\":\"i\",\"kind\":\"moneys\"}");
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.member("detail"))
                    .startsWith("Kind must be one of money, money-per, count")
                    .endsWith("but was 'moneys' (at /kind, line 1, column 18)");
            assertThat(service.post("/indicators", JSON, "").member("detail"))
                    .isEqualTo("Request must have a body, but has none");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        region=Bejing     | region    | Name must identify a region, but was 'Bejing'; \
                        nearest are 'CN-BJ' (Beijing)
                        in=XX             | in        | Name must identify a region, but was 'XX'
                        period=20245      | period    | Period must be written with digits
                        asOf=yesterday    | asOf      | Text 'yesterday' could not be parsed
                        latest=perhaps    | latest    | Invalid boolean value [perhaps]
                        indicator=        | indicator | Parameter 'indicator' must have a value, but is empty
                        latest&in=CN      | latest    | Parameter 'latest' must have a value, but is empty
                        in=CN&in=FR       | in        | Parameter 'in' must occur once, but occurs 2 times
                        regon=CN-BJ       | regon     | Parameter must be one of [asOf, in, indicator, latest, period, \
                        region], but has 'regon'
                        """)
        void parameters_areParsedByTheLibrary(String query, String parameter, String detail) {
            Response response = service.get("/measurements?" + query);
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.type()).isEqualTo("application/problem+json");
            assertThat(response.member("parameter")).isEqualTo(parameter);
            assertThat(response.member("detail")).startsWith(detail);
        }

        @Test
        void unknownRegion_hasCandidates() {
            Response response = service.get("/sums?over=Bejing");
            assertThat(response.status()).isEqualTo(400);
            assertThat(response.json().at("/candidates/0").asString()).isEqualTo("CN-BJ");
        }

        @Test
        void unsupportedTypes_areAnsweredWithTheSupportedOnes() {
            Response form = service.post("/measurements", "application/x-www-form-urlencoded", "{}");
            assertThat(form.status()).isEqualTo(415);
            assertThat(form.json().get("supported").toString()).contains(JSON, JSON_STAT, SDMX_CSV, CSV);
            Response page = service.get("/measurements", "text/html");
            assertThat(page.status()).isEqualTo(406);
            assertThat(page.json().get("supported").toString()).contains(JSON, JSON_STAT, SDMX_CSV, CSV);
        }

        @Test
        void largeBodies_areNotRead() {
            Response large = service.post("/measurements", CSV, "x".repeat(1024 * 1024 + 1));
            assertThat(large.status()).isEqualTo(413);
            assertThat(large.member("detail"))
                    .isEqualTo("Body must have at most 1048576 bytes, but has 1048577: send it in several requests");
            assertThat(service.postChunked("/measurements", CSV, "x").status()).isEqualTo(411);
        }

        @Test
        void largeNumbersAndAnswers_areRefused() {
            Response digits = service.post(
                    "/measurements",
                    CSV,
                    "indicator,region,period,value,unit\ndigits,CN-BJ,2024," + "1".repeat(101) + ",CNY\n");
            assertThat(digits.status()).isEqualTo(400);
            assertThat(digits.member("reason")).contains("100");

            StringBuilder table = new StringBuilder("indicator,region,period,value,unit\n");
            for (int i = 0; i < 501; i++) {
                table.append("many,CN-BJ,").append(1400 + i).append(",1,CNY\n");
            }
            assertThat(service.post("/measurements", CSV, table.toString()).status())
                    .isEqualTo(200);
            Response answer = service.get("/measurements?indicator=many");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.member("detail"))
                    .isEqualTo("Selection must have at most 500 measurements, but has more: select fewer indicators,"
                            + " regions or periods");
            assertThat(find("indicator=many&period=1500/1599")).hasSize(100);
        }
    }

    @Nested
    class Formats {
        @Test
        void eachFormat_restoresTheDataset() throws IOException {
            storeMoney("formats", "CN-BJ 2023 1", "CN-TJ 2024 3");
            Dataset expected = find("indicator=formats");
            assertThat(expected).hasSize(2);

            Response jsonStat = service.get("/measurements?indicator=formats", JSON_STAT);
            assertThat(jsonStat.type()).isEqualTo(JSON_STAT);
            assertThat(JsonStat.read(stream(jsonStat.body()))).isEqualTo(expected);
            assertThat(service.post("/measurements", JSON_STAT, jsonStat.body()).body())
                    .isEqualTo("{\"stored\":0,\"unchanged\":2}");

            Response sdmx = service.get("/measurements?indicator=formats", SDMX_CSV);
            assertThat(sdmx.type()).isEqualTo(SDMX_CSV);
            assertThat(SdmxCsv.read(stream(sdmx.body()))).isEqualTo(expected);
            assertThat(service.post("/measurements", SDMX_CSV, sdmx.body()).body())
                    .isEqualTo("{\"stored\":0,\"unchanged\":2}");

            Response table = service.get("/measurements?indicator=formats", CSV);
            assertThat(table.type()).isEqualTo(CSV);
            assertThat(table.body())
                    .startsWith("indicator,region,region_name,direction,counterpart,period,")
                    .contains("formats,CN-TJ,Tianjin,,,2024,,3,1,CNY,");
        }

        @Test
        void tables_haveTheStoredDefinitionOfTheirIndicator() {
            String indicator = "{\"id\":\"turnover\",\"name\":\"Turnover\",\"kind\":\"money\",\"behaviour\":\"flow\"}";
            assertThat(service.post("/indicators", JSON, indicator).body()).isEqualTo(indicator);
            service.post("/measurements", CSV, "indicator,region,period,value,unit\nturnover,CN-BJ,2024,5,CNY\n");
            assertThat(find("indicator=turnover").get(0).indicator().name()).isEqualTo("Turnover");
            assertThat(service.get("/indicators").body()).contains(indicator);
        }

        @Test
        void countsInTables_areCountsIfTheIndicatorIsDefined() {
            service.post("/indicators", JSON, "{\"id\":\"visits\",\"kind\":\"count\",\"behaviour\":\"flow\"}");
            Response response = service.post(
                    "/measurements", CSV, "indicator,region,period,value,unit\nvisits,CN-BJ,2024,5,guests\n");
            assertThat(response.status()).as(response.body()).isEqualTo(200);
            assertThat(find("indicator=visits").get(0).requireValue())
                    .hasToString("5 guests")
                    .isInstanceOf(Count.class);
        }
    }

    @Nested
    class Queries {
        @Test
        void regions_areFoundByCodeAndName() {
            storeMoney("regions", "CN-BJ 2024 1", "CN-TJ 2024 2", "FR 2024 3");
            assertThat(find("indicator=regions&region=Beijing&region=FR")).hasSize(2);
            assertThat(find("indicator=regions&region=%E5%A4%A9%E6%B4%A5")
                            .get(0)
                            .requireValue())
                    .hasToString("CNY 2");
            assertThat(find("indicator=regions&in=CN")).hasSize(2);
        }

        @Test
        void groups_haveTheMembersOfThePeriod() {
            storeMoney("members", "GB 2019 1", "GB 2021 2", "FR 2021 3");
            assertThat(find("indicator=members&in=EU").stream().map(Measurement::toString))
                    .containsExactly(
                            "members, FR, 2021: CNY 3 (rounded to 1)", "members, GB, 2019: CNY 1 (rounded to 1)");
        }

        @Test
        void groupsOfUnknownMembers_areContainedInNone() {
            service.post("/measurements", JSON, """
                    {"regiostat": 1,
                     "regions": [{"code": "local:unknown", "kind": "group", "names": {"en": "Unknown"}}],
                     "indicators": [{"id": "unknown", "kind": "count", "behaviour": "flow"}],
                     "measurements": [
                      {"indicator": "unknown", "region": "local:unknown", "period": "2024",
                       "value": {"count": "1", "of": "things"}},
                      {"indicator": "unknown", "region": "CN-BJ", "period": "2024",
                       "value": {"count": "2", "of": "things"}}]}""");
            assertThat(find("indicator=unknown")).hasSize(2);
            assertThat(find("indicator=unknown&in=CN").get(0).requireValue()).hasToString("2 things");
            assertThat(find("indicator=unknown&in=local:unknown").get(0).requireValue())
                    .hasToString("1 things");
        }

        @Test
        void periods_areThoseWithin() {
            storeMoney("periods", "CN-BJ 2023 1", "CN-BJ 2024 2", "CN-BJ 2024-Q1 3", "CN-BJ 2013/2024 4");
            assertThat(find("indicator=periods&period=2024")).hasSize(2);
            assertThat(find("indicator=periods&period=2013/2024")).hasSize(4);
        }

        @Test
        void regionsOfTheirOwn_areFoundOnceStored() {
            service.post("/measurements", JSON, """
                    {"regiostat": 1,
                     "regions": [{"code": "local:own", "kind": "group", "names": {"en": "Own Group"},
                      "members": ["CN-BJ", "CN-TJ"]}],
                     "indicators": [{"id": "own", "kind": "count", "behaviour": "flow"}],
                     "measurements": [{"indicator": "own", "region": "local:own", "period": "2024",
                      "value": {"count": "1", "of": "things"}}]}""");
            assertThat(find("region=local:own")).hasSize(1);
            assertThat(find("region=own%20group")).hasSize(1);
        }
    }

    @Nested
    class Calculations {
        @Test
        void sum_hasBoundsAndDerivation() {
            storeMoney("sum", "CN-BJ 2024 100", "CN-TJ 2024 20", "CN-HE 2024 3");
            Response response = service.get("/sums?over=CN-BJ&over=CN-TJ&over=CN-HE&indicator=sum&period=2024");
            Measurement<?> sum = read(response.body()).get(0);
            assertThat(sum.requireValue()).hasToString("CNY 123");
            // Each value is rounded to units: three times one half on both sides.
            assertThat(sum.bounds().orElseThrow()).hasToString("[CNY 121.5, CNY 124.5]");
            assertThat(sum.derivation().orElseThrow().inputs()).hasSize(3);
            assertThat(sum.region().members()).hasToString("[CN-BJ, CN-TJ, CN-HE]");
        }

        @Test
        void sumOfOverlappingRegions_isRefused() {
            storeMoney("overlap", "CN-BJ 2024 100", "CN 2024 1000");
            Response response = service.get("/sums?over=CN-BJ&over=CN&indicator=overlap");
            assertThat(response.status()).isEqualTo(422);
            assertThat(response.member("type")).isEqualTo("tag:regiostat.github.io,2026:overlapping-regions");
            assertThat(response.member("detail"))
                    .isEqualTo("Regions must not overlap, but 'CN-BJ' (Beijing) and 'CN' (China) do");
            assertThat(response.json().get("regions").toString()).isEqualTo("[\"CN-BJ\",\"CN\"]");
        }

        @Test
        void sumWithoutAMember_isRefused() {
            storeMoney("member", "CN-BJ 2024 100");
            Response response = service.get("/sums?over=CN-BJ&over=CN-TJ&indicator=member");
            assertThat(response.status()).isEqualTo(422);
            assertThat(response.member("detail")).contains("must have every member, but lacks CN-TJ");
        }

        @Test
        void sumOfTwoCurrencies_isRefused() {
            storeMoney("currencies", "CN-BJ 2024 100", "CN-TJ 2024 3 USD");
            Response response = service.get("/sums?over=CN-BJ&over=CN-TJ&indicator=currencies");
            assertThat(response.status()).isEqualTo(422);
            assertThat(response.member("type")).isEqualTo("tag:regiostat.github.io,2026:not-comparable");
            assertThat(response.member("trait")).isEqualTo("unit");
            assertThat(response.member("detail"))
                    .startsWith("Measurements must have the same unit, but were CNY and USD");
        }

        @Test
        void sumOfPercentages_isRefused() {
            service.post("/measurements", JSON, """
                    {"regiostat": 1, "indicators": [{"id": "percent", "kind": "percentage"}],
                     "measurements": [{"indicator": "percent", "region": "CN-BJ", "period": "2024",
                      "value": {"percent": "5"}}]}""");
            assertThat(service.get("/sums?over=CN-BJ&over=CN-TJ&indicator=percent")
                            .member("detail"))
                    .isEqualTo("Sum over regions requires money, a count or an amount, but was of percent (ratio of"
                            + " Percentage)");
            assertThat(service.get("/conversions?currency=USD&indicator=percent")
                            .member("detail"))
                    .isEqualTo("Conversion requires money, but was of percent (ratio of Percentage): select indicators"
                            + " of money");
        }

        @Test
        void growth_isThatOfTheRegionInThePath() {
            storeMoney("grown", "CN-BJ 2022 100", "CN-BJ 2023 105", "CN-BJ 2024 126", "CN-TJ 2024 7");
            Dataset growth = read(service.get("/regions/Beijing/growth/2024?indicator=grown&atLeast=5")
                    .body());
            // 126 / 105 = 1.2
            assertThat(growth.get(0).requireValue()).hasToString("20 % over P1Y");
            assertThat(growth).hasSize(1);
            assertThat(read(service.get("/regions/CN-BJ/growth/2024?indicator=grown&atLeast=20.1")
                            .body()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        /regions/Bejing/growth/2024?indicator=i             | region  | Name must identify a \
                        region, but was 'Bejing'; nearest are 'CN-BJ' (Beijing)
                        /regions/CN-BJ/growth/2024-Q5?indicator=i           | period  | Number of a quarter \
                        must be 1 to 4
                        /regions/CN-BJ/growth/2024?indicator=i&atLeast=much | atLeast | Growth rate must be text
                        /regions/CN-BJ/growth/2024?indicator=i&atLeast=-101 | atLeast | Parameter 'atLeast' must be \
                        greater than or equal to -100, but was '-101 % over P1Y'
                        """)
        void parametersOfGrowth_areConvertedAndValidated(String path, String parameter, String detail) {
            Response response = service.get(path, "*/*");
            assertThat(response.status()).as(response.body()).isEqualTo(400);
            assertThat(response.type()).isEqualTo("application/problem+json");
            assertThat(response.member("parameter")).isEqualTo(parameter);
            assertThat(response.member("detail")).startsWith(detail);
        }

        @Test
        void conversion_hasItsRate() {
            // 71957 / 7.1957 = 10000, and half a yuan is 0.0694… dollars.
            storeMoney("conversion", "CN-BJ 2024 71957");
            Response response = service.get("/conversions?currency=USD&indicator=conversion");
            Measurement<?> dollars = read(response.body()).get(0);
            assertThat(dollars.requireValue()).hasToString("USD 10000");
            assertThat(dollars.bounds().orElseThrow().toString()).startsWith("[USD 9999.93051");
            assertThat(dollars.derivation().orElseThrow().rates()).hasToString("[1 USD = 7.1957 CNY (average 2024)]");
        }

        @Test
        void conversionWithoutRate_isRefusedWithTheNearest() {
            storeMoney("rate", "CN-BJ 1999 7");
            Response response = service.get("/conversions?currency=USD&indicator=rate");
            assertThat(response.status()).isEqualTo(422);
            assertThat(response.member("type")).isEqualTo("tag:regiostat.github.io,2026:missing-exchange-rate");
            assertThat(response.member("pair")).isEqualTo("CNY/USD");
            assertThat(response.member("period")).isEqualTo("1999");
            assertThat(response.member("nearest")).isEqualTo("1 USD = 7.0467 CNY (average 2023)");
            Response unknown = service.get("/conversions?currency=dollar&indicator=rate");
            assertThat(unknown.status()).isEqualTo(422);
            assertThat(unknown.member("detail")).startsWith("Currency must be an ISO 4217 code");
        }

        @Test
        void calculationOfNothing_isRefused() {
            Response response = service.get("/sums?over=EU&indicator=unheard-of");
            assertThat(response.status()).isEqualTo(422);
            assertThat(response.member("detail")).isEqualTo("Calculation requires measurements, but none is selected");
        }

        @Test
        void text_isCheckedAgainstTheSelection() {
            service.post("/measurements", JSON, """
                    {"regiostat": 1, "indicators": [{"id": "revenue", "kind": "money", "behaviour": "flow",
                      "labels": {"en": ["tourism revenue"]}}],
                     "measurements": [{"indicator": "revenue", "region": "CN-BJ", "period": "2024",
                      "value": {"amount": "674600000000", "currency": "CNY"}, "resolution": "100000000"}]}""");
            Response response = service.post(
                    "/checks?indicator=revenue",
                    "text/plain;charset=UTF-8",
                    "Tourism revenue of Beijing was 674.6 billion yuan in 2024. Tourism revenue of Beijing was over 700"
                            + " billion yuan in 2024.");
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.json()).hasSize(2);
            assertThat(response.json().at("/0/verdict").asString()).isEqualTo("supported");
            assertThat(response.json().at("/1/verdict").asString()).isEqualTo("contradicted");
            assertThat(response.json().at("/1/because").asString()).startsWith("The data give");
        }
    }
}
