// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String DATA = Run.document("tourism.json");

    @TempDir
    Path directory;

    private static Run check(String text, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "-", "--data", DATA));
        arguments.addAll(List.of(options));
        return Run.with(text.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private static JsonNode only(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        return MAPPER.readTree(run.lines().get(0));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Nested
    class Texts {
        @Test
        void figure_isOneObjectWithMembersInOrder() {
            assertThat(check("Tourism revenue of Beijing was over 680 billion yuan in 2024.", "--json"))
                    .isEqualTo(new Run(0, """
                        {"start":31,"end":52,"text":"over 680 billion yuan","figure":{"value":{"amount":"680000000000",\
                        "currency":"CNY"},"qualifier":"more-than","resolution":"1000000000"},"indicator":"revenue",\
                        "region":"CN-BJ","period":"2024","verdict":"contradicted","implied":{"lower":"674550000000",\
                        "upper":"674650000000","lowerOpen":false,"upperOpen":false},"claimed":{"lower":"680000000000",\
                        "upper":null,"lowerOpen":true,"upperOpen":false},"because":"The data give CNY [674550000000,\
                         674650000000]; the claim is CNY (680000000000, unbounded)."}
                        """, ""));
        }

        @Test
        void exactTable_hasAllDigitsOfIntervals() {
            String text = "Tourism revenue of Beijing was over 680 billion yuan in 2024.";

            assertThat(check(text).out()).contains("  more than 680 billion  674.55 to 674.65 billion  ");
            assertThat(check(text, "--exact").out())
                    .contains("  (680000000000, unbounded)  [674550000000, 674650000000]  ");
            assertThat(check(text, "--exact", "--json")).isEqualTo(check(text, "--json"));
        }

        @Test
        void unlinkedFigure_hasNulls() {
            JsonNode line = only(check("There were 12 hotels.", "--json"));
            assertThat(line.propertyNames())
                    .containsExactly(
                            "start",
                            "end",
                            "text",
                            "figure",
                            "indicator",
                            "region",
                            "period",
                            "verdict",
                            "implied",
                            "claimed",
                            "because");
            assertThat(line.get("verdict").asString()).isEqualTo("unlinked");
            assertThat(List.of("indicator", "region", "period", "implied", "claimed"))
                    .allSatisfy(name -> assertThat(line.get(name).isNull()).isTrue());
        }

        @Test
        void refusedFigure_isUnlinkedWithoutFigure() {
            JsonNode line = only(check("Tourism revenue of Beijing was $93.7 billion in 2024.", "--json"));
            assertThat(line.has("figure")).isFalse();
            assertThat(line.get("verdict").asString()).isEqualTo("unlinked");
        }

        @Test
        void rank_standsInPlaceOfFigure() {
            JsonNode line = only(check(
                    "In 2024, Beijing ranked second in tourist arrivals between Beijing and Shanghai.", "--json"));
            assertThat(line.has("figure")).isFalse();
            assertThat(line.get("rank").asString()).isEqualTo("2");
            assertThat(List.copyOf(line.propertyNames())).startsWith("start", "end", "text", "rank", "indicator");
        }

        @Test
        void ratesOfTheData_convert() {
            assertThat(only(check(
                                    "Tourism revenue of Beijing was $93.7 billion in 2024.",
                                    "--json",
                                    "--currency",
                                    "$=USD"))
                            .get("verdict")
                            .asString())
                    .isEqualTo("supported");
        }

        @Test
        void emoji_isNoWordOfALabel() {
            JsonNode line = only(check("😀 Tourist arrivals 🎉 in Beijing came to 372.35 million in 2024.", "--json"));
            assertThat(line.get("start").asInt()).isEqualTo(40);
            assertThat(line.get("verdict").asString()).isEqualTo("supported");
        }

        @Test
        void regionAndPeriod_areDefaults() {
            String text = "Tourist arrivals came to 397.0 million.";
            assertThat(only(check(text, "--json", "--region", "CN-SH", "--period", "2024"))
                            .get("verdict")
                            .asString())
                    .isEqualTo("supported");
            assertThat(only(check(text, "--json", "--region", "Shanghai", "--period", "2024"))
                            .get("region")
                            .asString())
                    .isEqualTo("CN-SH");
        }

        @Test
        void table_hasALineForEachFigureAndCounts() {
            Run run = check("Tourist arrivals in Beijing came to 372.35 million in 2024.");
            assertThat(run.lines())
                    .hasSize(4)
                    .element(0)
                    .asString()
                    .startsWith("verdict    at  text            indicator  region  period  claimed");
            assertThat(run.lines().get(1))
                    .startsWith(
                            "supported  36  372.35 million  visitors   CN-BJ   2024    372.345 to 372.355 million  ");
            assertThat(run.lines().get(3)).isEqualTo("1 figure: 1 supported");
        }

        @Test
        void textWithoutFigures_hasCountsOnly() {
            assertThat(check("Nothing.").lines()).last().isEqualTo("0 figures");
            assertThat(check("Nothing.", "--json", "--fail-on", "contradicted")).isEqualTo(new Run(0, "", ""));
        }
    }

    @Nested
    class ExitStatus {
        private final String wrong = "Tourist arrivals in Beijing came to 400 million in 2024.";

        @ParameterizedTest
        @CsvSource({"contradicted, 3", "unlinked, 0", "'unlinked,contradicted', 3", "supported, 0"})
        void failOn_setsTheStatus(String verdicts, int status) {
            assertThat(check(wrong, "--fail-on", verdicts).status()).isEqualTo(status);
            assertThat(check(wrong, "--json", "--fail-on", verdicts).status()).isEqualTo(status);
        }

        @Test
        void contradiction_isSuccessByDefault() {
            assertThat(check(wrong).status()).isZero();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "--fail-on | wrong | must be one of [supported, contradicted, consistent, undetermined, unlinked],"
                            + " but was 'wrong'",
                    "--period | last | is invalid: Period must be written",
                    "--published | 2025 | must be a date such as 2020-01-31, but was '2025'",
                    "--band | 0 | must be a percentage above 0, such as 5, but was '0'",
                    "--band | 1e999999999 | must be a percentage above 0, such as 5, but was '1e999999999'",
                    "--vintage | ' ' | is invalid: Vintage must be text"
                })
        void invalidOption_isAUsageError(String option, String value, String rule) {
            Run run = check("", option, value);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("Invalid value for option '" + option + "'")
                    .contains(rule);
        }

        @Test
        void textAndData_areRequired() {
            assertThat(Run.of("check", "--data", DATA).err()).startsWith("Missing required parameter: 'TEXT-FILE'");
            assertThat(Run.of("check", "-").err()).startsWith("Missing required option: '--data=FILE'");
        }

        @Test
        void unknownOptionAfterFiles_isNoFile() {
            Run run = Run.of("check", "-", "--data", DATA, "--jsn");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("Unknown option: '--jsn'");
        }

        @Test
        void standardInput_isOneFile() {
            assertThat(check("", "--data", "-"))
                    .isEqualTo(new Run(
                            1,
                            "",
                            "regiostat: Standard input must be one file, but '-' occurs 2 times: save the others to"
                                    + " files\n"));
        }

        @Test
        void unknownRegion_isReported() {
            Run run = check("", "--region", "Atlantis");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith("regiostat: Name must identify a region, but was 'Atlantis'");
        }
    }

    @Nested
    class Data {
        @Test
        void severalFiles_areMerged() throws IOException {
            String more = file("more.json", """
                {"regiostat": 1, "indicators": [{"id": "hotels", "labels": {"en": ["star-rated hotels"]},
                 "kind": "count", "behaviour": "stock"}],
                 "measurements": [{"indicator": "hotels", "region": "CN-BJ", "period": "2024",
                  "value": {"count": "416", "of": "hotels"}}]}
                """);
            String text = file(
                    "text.txt", "In 2024, Beijing had 416 star-rated hotels and 372.35 million tourist" + " arrivals.");
            Run first = Run.of("check", text, "--json", "--data", DATA, more);

            assertThat(first.lines())
                    .anySatisfy(line -> assertThat(line).contains("\"indicator\":\"hotels\"", "\"supported\""));
            assertThat(Run.of("check", "--json", "--data", DATA, "--data", more, text))
                    .isEqualTo(first);
            assertThat(Run.of("check", "--json", "--data", DATA, more, text)).isEqualTo(first);
        }

        @Test
        void declaredIndicatorWithoutData_isUndetermined() throws IOException {
            String more = file("declared.json", """
                {"regiostat": 1, "indicators": [{"id": "museums", "labels": {"en": ["museums"]},
                 "kind": "count", "behaviour": "stock"}], "measurements": []}
                """);
            String text = file("a.txt", "In 2024, Beijing had 230 museums.");
            JsonNode result = only(Run.of("check", "--json", "--data", DATA, more, text));

            assertThat(result.get("indicator").asString()).isEqualTo("museums");
            assertThat(result.get("verdict").asString()).isEqualTo("undetermined");
            assertThat(result.get("implied").isNull()).isTrue();
        }

        @Test
        void dataOfOtherFormats_takeLabelsFromADeclaration() throws IOException {
            String labels = file("labels.json", """
                {"regiostat": 1, "indicators": [{"id": "population", "labels": {"en": ["population"]},
                 "kind": "count", "behaviour": "stock"}], "measurements": []}
                """);
            String text = file("b.txt", "In 2022, the population of Germany was 83.80 million.");

            Run run = Run.of(
                    "check",
                    "--json",
                    "--mapping",
                    Run.document("mapping.json"),
                    "--data",
                    Run.document("population.json"),
                    labels,
                    text);

            assertThat(only(run).get("verdict").asString()).isEqualTo("supported");
        }

        @Test
        void labelsOfAMapping_nameIndicatorsOfOtherFormats() throws IOException {
            String mapping = file("labels.json", """
                {"indicators": {"population": {"behaviour": "stock", "labels": {"en": ["residents"]}}},
                 "flags": {"p": "P", "c": "M"}, "texts": {"n.a.": "O"}}
                """);
            String text = file("b.txt", "In 2022, the number of residents of Germany was 83.80 million.");

            Run run = Run.of("check", "--json", "--mapping", mapping, "--data", Run.document("population.json"), text);

            assertThat(only(run).get("verdict").asString()).isEqualTo("supported");
        }

        @Test
        void declaredIndicatorOfALargeFileOrOfLines_isKnown() throws IOException {
            String declared = "{\"id\": \"museums\", \"labels\": {\"en\": [\"museums\"]}, \"kind\": \"count\","
                    + " \"behaviour\": \"stock\"}";
            String large = file(
                    "large.json",
                    "{\"regiostat\": 1, \"indicators\": [" + declared + "], \"measurements\": []"
                            + " ".repeat(8_000_000) + "}");
            String lines = file("lines.ndjson", "{\"regiostat\": 1, \"indicators\": [" + declared + "]}\n\n");
            String text = file("a.txt", "In 2024, Beijing had 230 museums.");

            for (String data : List.of(large, lines)) {
                JsonNode result = only(Run.of("check", "--json", "--data", DATA, data, text));
                assertThat(result.get("indicator").asString()).as(data).isEqualTo("museums");
                assertThat(result.get("verdict").asString()).as(data).isEqualTo("undetermined");
            }
        }

        @Test
        void keyOfTheMappingThatMatchesNothing_isReported() throws IOException {
            String mapping = file("mapping.json", """
                {"indicators": {"population": {"behaviour": "stock"}}, "flags": {"p": "P", "c": "M", "q": "E"},
                 "texts": {"n.a.": "O"}}
                """);
            String data = Run.document("population.json");
            String text = file("b.txt", "Nothing.");

            Run run = Run.of("check", "--json", "--mapping", mapping, "--data", data, text);

            assertThat(run.status()).isZero();
            assertThat(run.err())
                    .startsWith(data + ": Key 'q' in \"flags\" of the mapping must be a code or label of the document");
        }

        @Test
        void measurementInTwoFiles_isRefusedWithBothFiles() throws IOException {
            String other = file("other.json", """
                {"regiostat": 1, "indicators": [{"id": "visitors", "name": "tourist arrivals",
                 "labels": {"en": ["tourist arrivals"], "zh": ["游客人次"]}, "kind": "count", "behaviour": "flow"}],
                 "measurements": [
                  {"indicator": "visitors", "region": "CN-TJ", "period": "2024",
                   "value": {"count": "5", "of": "visits"}},
                  {"indicator": "visitors", "region": "CN-BJ", "period": "2024",
                   "value": {"count": "7", "of": "visits"}}]}
                """);
            String empty = file("empty.json", "{\"regiostat\": 1, \"measurements\": []}");
            Run run = check("", "--data", empty, other);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith(other + ":1:1: /: Measurements of one key must be in one file, but " + DATA + " has ")
                    .contains("372350000", "this file has ", "7 visits");
        }

        @Test
        void duplicateInOneFile_isRefused() throws IOException {
            String row = "{\"indicator\": \"a\", \"region\": \"CN-BJ\", \"period\": \"2024\","
                    + " \"value\": {\"count\": \"5\", \"of\": \"visits\"}}";
            String twice = file(
                    "twice.json",
                    "{\"regiostat\": 1, \"indicators\": [{\"id\": \"a\", \"kind\": \"count\","
                            + " \"behaviour\": \"flow\"}], \"measurements\": [" + row + ", " + row + "]}");
            Run run = check("", "--data", twice);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .contains("Measurements of a dataset must differ in")
                    .doesNotContain(DATA);
        }

        @Test
        void emptyFile_isRejected() throws IOException {
            String empty = file("empty.json", "");
            Run run = Run.of("check", file("a.txt", "There were 12 hotels."), "--data", empty);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith(empty + ":1:1: /: Format must be ").contains("but the file is empty");
        }

        @Test
        void emptyData_areReported() throws IOException {
            String message = "The files of --data have no measurements";
            String empty = file("empty.json", "{\"regiostat\": 1, \"measurements\": []}");
            Run text = Run.of("check", file("a.txt", "There were 12 hotels."), "--data", empty);
            assertThat(text.status()).isZero();
            assertThat(text.out()).contains("1 unlinked");
            assertThat(text.err()).startsWith("regiostat: " + message);
            assertThat(Run.of("check", Run.document("claims.json"), "--data", empty)
                            .err())
                    .isEqualTo(text.err());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"amount\": 1.0, \"base\": \"EUR\", \"date\": \"2024-01-02\", \"rates\": {\"USD\": 1.0956}}",
                    "[{\"date\": \"2024-01-02\", \"base\": \"EUR\", \"quote\": \"USD\", \"rate\": 1.0956}]",
                    "Date,USD,JPY\n2024-01-02,1.0956,155.9\n",
                    "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nD,USD,2024-01-02,1.0956\n",
                    "{\"regiostat\": 1, \"rates\": [{\"base\": \"EUR\", \"quote\": \"USD\", \"rate\": \"1.0956\","
                            + " \"period\": \"2024-01-02\", \"basis\": \"spot\"}]}"
                })
        void ratesOfEachFormat_convert(String rates) throws IOException {
            assertConverts(file("rates.txt", rates));
        }

        @ParameterizedTest
        @ValueSource(strings = {"exchange.json", "rates.json"})
        void ratesOfPublishedSeries_convert(String rates) throws IOException {
            assertConverts(Run.document(rates));
        }

        /** Checks a stock of 1000 euro at the rate of 1.0956 dollars on 2 January 2024. */
        private void assertConverts(String rates) throws IOException {
            String data = file("reserves.json", """
                {"regiostat": 1, "indicators": [{"id": "reserves", "kind": "money", "behaviour": "stock"}],
                 "measurements": [{"indicator": "reserves", "region": "DE", "period": "2024-01-02",
                  "value": {"amount": "1000", "currency": "EUR"}}]}
                """);
            String claims = file("claims.json", """
                {"claims": [{"claim": "level", "indicator": "reserves", "region": "DE", "period": "2024-01-02",
                  "figure": {"value": {"amount": "1095.6", "currency": "USD"}, "resolution": "0.1"}}]}
                """);
            JsonNode result = only(Run.of("check", claims, "--json", "--data", data, "--rates", rates));

            assertThat(result.get("verdict").asString()).isEqualTo("supported");
            assertThat(result.get("implied").get("lower").asString()).isEqualTo("1095.6");
        }

        @Test
        void dataWithoutLabels_areReportedForTexts() throws IOException {
            String text = file("a.txt", "There were 12 hotels.");
            assertThat(Run.of("check", text, "--data", Run.document("gdp.json")).err())
                    .startsWith("regiostat: No indicator of the data has labels, by which texts name it");
        }

        @Test
        void exchangeRates_areNoData() {
            assertThat(Run.of("check", "-", "--data", Run.document("rates.json")))
                    .isEqualTo(new Run(
                            1,
                            "",
                            Run.document("rates.json")
                                    + ":1:1: /: File with data must have measurements, but has only exchange rates:"
                                    + " specify it with --rates\n"));
        }

        @Test
        void policyCounts_areMeasurementsOfDeclaredIndicators() throws IOException {
            String data = file("policies.json", """
                {"regiostat": 1, "indicators": [{"id": "online-government-service",
                  "labels": {"en": ["government services"]}, "kind": "count", "behaviour": "stock"}],
                 "policyCounts": [{"instrument": "online-government-service", "regions": ["CN-BJ"], "period": "2024",
                  "value": {"count": "417", "of": "services"}}]}
                """);
            String text = file("text.txt", "In 2024, the number of government services of Beijing was 417.");
            assertThat(only(Run.of("check", "--json", text, "--data", data))
                            .get("verdict")
                            .asString())
                    .isEqualTo("supported");
        }
    }

    @Nested
    class ClaimFiles {
        private final String claims = Run.document("claims.json");

        @Test
        void claim_isOneObject() {
            Run run = Run.of("check", claims, "--data", DATA, "--json");
            assertThat(run.status()).isZero();
            assertThat(run.lines()).hasSize(3);
            assertThat(run.lines().get(1)).isEqualTo("""
                {"id":"c2","verdict":"contradicted","implied":{"lower":"2","upper":"2","lowerOpen":false,\
                "upperOpen":false},"claimed":{"lower":"1","upper":"1","lowerOpen":false,"upperOpen":false},\
                "because":"The data give rank 2; the claim is rank 1.","remedy":"Claim rank 2."}\
                """);
            assertThat(run.lines().get(2)).startsWith("{\"id\":\"c3\",\"verdict\":\"undetermined\",\"implied\":null,");
        }

        @Test
        void failOn_setsTheStatus() {
            assertThat(Run.of("check", claims, "--data", DATA, "--fail-on", "contradicted")
                            .status())
                    .isEqualTo(3);
        }

        @Test
        void claimsOfRegionsOfTheData_areRead() throws IOException {
            String data = file("data.json", """
                {"regiostat": 1, "regions": [{"code": "local:park", "kind": "zone", "names": {"en": "Park"}}],
                 "indicators": [{"id": "firms", "kind": "count", "behaviour": "stock"}],
                 "measurements": [{"indicator": "firms", "region": "local:park", "period": "2024",
                  "value": {"count": "7", "of": "firms"}}]}
                """);
            String level = file("level.json", """
                {"regiostat": 1, "claims": [{"claim": "level", "indicator": "firms", "region": "local:park",
                 "period": "2024", "figure": {"value": {"count": "7", "of": "firms"}}}]}
                """);
            JsonNode line = only(Run.of("check", level, "--data", data, "--json"));
            assertThat(line.get("id").isNull()).isTrue();
            assertThat(line.get("verdict").asString()).isEqualTo("supported");
        }

        @Test
        void invalidClaim_isReportedWithItsLocation() throws IOException {
            String invalid = file("invalid.json", "[\n{\"claim\": \"trend\"}]");
            assertThat(Run.of("check", invalid, "--data", DATA).err())
                    .startsWith(invalid + ":2:11: /0/claim: Claim must be one of level, growth, average-growth,");
        }

        @Test
        void invalidClaims_areAllReported() throws IOException {
            String invalid = file("invalid.json", "[{\"claim\": \"trend\"},\n {\"claim\": \"level\", \"x\": [1]}, 7]");
            assertThat(Run.of("check", invalid, "--data", DATA).err().lines())
                    .hasSize(3)
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith(invalid + ":1:12: /0/claim: "),
                            line -> assertThat(line).startsWith(invalid + ":2:21: /1/x: "),
                            line -> assertThat(line).startsWith(invalid + ":2:32: /2: "));
        }
    }

    @Nested
    class Pages {
        private static final String TEXT =
                "Tourism revenue of Beijing was over 680 billion yuan in 2024. <b>Really</b>.";

        @Test
        void page_isWritten_besideTheTable() throws IOException {
            Path page = directory.resolve("page.html");
            assertThat(check(TEXT, "--html", page.toString())).isEqualTo(check(TEXT));
            assertThat(Files.readString(page))
                    .startsWith("<!doctype html>\n<html lang=\"en\">")
                    .contains(
                            "over 680 billion yuan<span",
                            ", contradicted</span></button>",
                            "<title>Standard input</title>")
                    .contains("&lt;b&gt;Really&lt;/b&gt;")
                    .doesNotContain("<b>");
        }

        @Test
        void page_hasTheNameOfTheTextAndItsLanguage() throws IOException {
            Path page = directory.resolve("page.html");
            String text = file("报告 & more.txt", "2024年北京旅游收入超过6800亿元。");
            Run run = Run.of("check", text, "--data", DATA, "--html", page.toString(), "--json");
            assertThat(run.err()).isEmpty();
            assertThat(run.lines()).hasSize(1);
            assertThat(Files.readString(page)).contains("<html lang=\"zh\">", "<title>报告 &amp; more.txt</title>");
        }

        @Test
        void failedCheck_writesThePageToo() {
            Path page = directory.resolve("page.html");
            Run run = check(TEXT, "--html", page.toString(), "--fail-on", "contradicted");
            assertThat(run.status()).isEqualTo(3);
            assertThat(page).exists();
        }

        @Test
        void claims_haveNoPage() throws IOException {
            String claims = file("claims.json", "{\"regiostat\": 1}");
            Path page = directory.resolve("page.html");
            Run run = Run.of("check", claims, "--data", DATA, "--html", page.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("Option --html requires a text, but claims are checked");
            assertThat(page).doesNotExist();
        }

        @Test
        void theText_isNotReplaced() throws IOException {
            String text = file("text.txt", TEXT);
            Run run = Run.of("check", text, "--data", DATA, "--html", text);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("Option --html must not replace the text, but is '" + text + "'");
            assertThat(Files.readString(Path.of(text))).isEqualTo(TEXT);
        }

        @Test
        void fileThatCannotBeWritten_isReported() {
            Run run = check(TEXT, "--html", directory.resolve("none/page.html").toString());
            assertThat(run.status()).isNotZero();
            assertThat(run.err()).contains("none");
        }
    }
}
