// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    @TempDir
    Path directory;

    private static Run convert(String to, String name, String... more) {
        return Run.of(Stream.concat(Stream.of("convert", "--to", to, Run.document(name)), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static Run population(String to) {
        return convert(to, "population.json", "--mapping", Run.document("mapping.json"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "regiostat"})
    void rateOfCurrencyToItself_mustBeOne(String to) throws IOException {
        String rates = "{\"base\":\"EUR\",\"date\":\"2024-02-20\",\"rates\":{\"EUR\":1.1,\n\"USD\":2}}";
        String file = file("rates.json", rates);

        assertThat(Run.of("convert", "--to", to, file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + ":1:50: /rates/EUR: Rate of a currency to itself must be 1, but was"
                                + " 'EUR/EUR, 2024-02-20: 1.1'\n"));
        assertThat(Run.of("convert", "--to", to, file("one.json", rates.replace("1.1", "1.0")))
                        .status())
                .isZero();
    }

    @Nested
    class Responses {
        @Test
        void unknownUnit_isReported() throws IOException {
            String mapping = file("mapping.json", "{\"region\": \"US\", \"units\": {\"EUR\": {\"kind\": \"index\"}}}");

            Run run = convert("csv", "us-gdp.json", "--mapping", mapping);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("Key 'EUR' in \"units\" of the mapping must be a code or label");
        }

        @Test
        void responseWithMapping_isConverted() throws IOException {
            String mapping = file(
                    "mapping.json",
                    "{\"region\": \"US\", \"indicator\": {\"id\": \"gdp\", \"unit\":"
                            + " {\"kind\": \"money\", \"currency\": \"USD\", \"scale\": \"billion\"}}}");

            Run run = convert("csv", "us-gdp.json", "--mapping", mapping);

            assertThat(run.err()).isEmpty();
            assertThat(run.lines())
                    .contains("gdp,US,United States,,,2023-Q4,,27938.831,1000000000,USD,,,A,,Federal Reserve Bank of"
                            + " St. Louis,2024-01-25,,level");
        }

        @Test
        void responseWithoutMapping_isConvertedByTheDefaultOne() {
            assertThat(convert("csv", "beijing.json").lines())
                    .contains("A020101,CN-BJ,Beijing,,,2023,,43760.7,100000000,CNY,,10000000,A,,National Bureau of"
                            + " Statistics of China,,,地区生产总值,level");
        }
    }

    @Nested
    class Measurements {
        @Test
        void table_hasPublishedDigits() {
            assertThat(population("csv")).isEqualTo(new Run(0, """
                indicator,region,region_name,direction,counterpart,period,reference,value,\
                multiplier,unit,qualifier,resolution,status,confidentiality,source,vintage,note,\
                indicator_name,behaviour,time_collection,source_title,source_published
                population,DE,Germany,,,2021,,83.20,1000000,persons,,10000,A,,Office of Examples,,,\
                "Population, million",stock,U,Population by region,2024-07-01
                population,DE,Germany,,,2022,,83.80,1000000,persons,,10000,A,,Office of Examples,,,\
                "Population, million",stock,U,Population by region,2024-07-01
                population,DE,Germany,,,2023,,84.36,1000000,persons,,10000,P,,Office of Examples,,,\
                "Population, million",stock,U,Population by region,2024-07-01
                population,FR,France,,,2021,,67.60,1000000,persons,,10000,A,,Office of Examples,,,\
                "Population, million",stock,U,Population by region,2024-07-01
                population,FR,France,,,2022,,,,persons,,,M,C,Office of Examples,,,\
                "Population, million",stock,U,Population by region,2024-07-01
                population,FR,France,,,2023,,,,persons,,,O,,Office of Examples,,,\
                "Population, million",stock,U,Population by region,2024-07-01
                """, ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"regiostat", "ndjson", "json-stat", "sdmx-json"})
        void output_isReadBack(String format) throws IOException {
            Run run = population(format);
            String converted = file("converted", run.out());

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).endsWith("}\n");
            String back = Run.of("convert", "--to", "ndjson", converted).out();
            assertThat(back).isEqualTo(population("ndjson").out());
        }

        @ParameterizedTest
        @ValueSource(strings = {"regiostat", "ndjson", "json-stat", "sdmx-json", "csv"})
        void trailingZeros_arePreserved(String format) {
            assertThat(convert(format, "gdp.json").out())
                    .contains("2779092236505.50")
                    .contains("101225059280234.00");
        }

        @Test
        void document_isReadAsDataset() throws IOException {
            Dataset dataset = RegiostatJson.read(
                    Path.of(file("document", convert("regiostat", "gdp.json").out())));

            assertThat(dataset.size()).isEqualTo(3);
            assertThat(dataset.row(1).publishedNumber()).hasToString("Optional[2779092236505.50]");
        }

        @Test
        void table_ofRegiostatJson_hasAllColumns() throws IOException {
            String document = file("document", """
                {"regiostat": 1,
                 "indicators": [{"id": "gdp", "kind": "money-per"}],
                 "measurements": [
                  {"indicator": "gdp", "region": "CN-BJ", "to": ["CN-TJ", "CN-HE"], "period": "2024-Q1",
                   "breakdown": {"industry": "C, \\"all\\""}, "reference": {"region": "CN"},
                   "value": {"amount": "123.40", "currency": "CNY", "per": "person"}, "qualifier": "more-than",
                   "status": ["P", "B"], "confidentiality": "C", "note": "a \\"note\\"",
                   "source": {"publisher": "Bureau", "vintage": "2024-04"}}]}
                """);

            assertThat(Run.of("convert", "--to", "csv", document).out()).isEqualTo("""
                indicator,region,region_name,direction,counterpart,period,industry,reference,value,\
                multiplier,unit,qualifier,resolution,status,confidentiality,source,vintage,note
                gdp,CN-BJ,Beijing,to,CN-TJ CN-HE,2024-Q1,"C, ""all""\",CN,123.40,1,CNY per person,more-than,,\
                B P,C,Bureau,2024-04,"a ""note""\"
                """);
        }

        @Test
        void unmappedText_isRejectedWithLocation() {
            assertThat(convert("csv", "population.json"))
                    .isEqualTo(new Run(
                            1,
                            "",
                            Run.document("population.json")
                                    + ":22:47: /value/5: Value must be a number or a text in \"texts\" of the"
                                    + " mapping, but was 'n.a.'; if it marks a missing value, add it to \"texts\"\n"));
        }

        @Test
        void invalidMapping_isReportedWithItsFile() throws IOException {
            String mapping = file("mapping.json", "{\n \"txts\": {}}");

            Run run = convert("csv", "population.json", "--mapping", mapping);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith(mapping + ":2:").hasLineCount(1).contains("txts");
        }

        @Test
        void duplicateMeasurement_isRejected() {
            String line =
                    "{\"indicator\":\"share\",\"region\":\"DE\",\"period\":\"2024\",\"value\":{\"percent\":\"1.0\"}}\n";
            String lines =
                    "{\"regiostat\":1,\"indicators\":[{\"id\":\"share\",\"kind\":\"percentage\"}]}\n" + line + line;

            Run run = Run.with(lines.getBytes(StandardCharsets.UTF_8), "convert", "--to", "csv", "-");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).startsWith("-:3:1: /: ").hasLineCount(1);
        }
    }

    @Nested
    class Rates {
        private final String dollars = "NY.GDP.MKTP.CD,FR,France,,,2022,,";

        @Test
        void amounts_areConverted() {
            assertThat(convert("csv", "gdp.json", "--currency", "CNY", "--rates", Run.document("yuan.json"))
                            .lines())
                    .contains(dollars + "18723300215784.8546,1,CNY,,,F,,World Bank,,,"
                            + "GDP (current US$),flow,current,2024-03-28,average");
        }

        @Test
        void file_mayFollowTheRates() {
            String yuan = Run.document("yuan.json");
            String rates = Run.document("rates.json");
            Run expected = convert("csv", "gdp.json", "--currency", "CNY", "--rates", yuan, "--rates", rates);

            assertThat(expected.status()).isZero();
            assertThat(Run.of(
                            "convert",
                            "--to",
                            "csv",
                            "--currency",
                            "CNY",
                            "--rates",
                            yuan,
                            rates,
                            Run.document("gdp.json")))
                    .isEqualTo(expected);
            assertThat(Run.of(
                            "convert",
                            "--to",
                            "csv",
                            "--currency",
                            "CNY",
                            "--rates",
                            yuan,
                            Run.document("gdp.json"),
                            "-o",
                            "-"))
                    .isEqualTo(expected);
        }

        @Test
        void means_useTheDaysOfThePeriod() throws IOException {
            String days = file("days.csv", "Date,USD,\n2022-07-01,1.25,\n2022-01-03,1.75,\n2021-12-31,9,\n");
            String[] options = {"--currency", "EUR", "--rates", days, "--means", "--min-coverage", "0"};

            assertThat(convert("csv", "gdp.json", options).lines())
                    .contains(dollars + "1852728157670.3333,1,EUR,,,F,,World Bank,,,"
                            + "GDP (current US$),flow,current,2024-03-28,average");
            Run rejected = convert("csv", "gdp.json", Arrays.copyOf(options, 5));
            assertThat(rejected.status()).isEqualTo(1);
            assertThat(rejected.err())
                    .contains("1 EUR = 1.5 USD (average 2022, 2 days) has 2 fixings for 260 weekdays");
            assertThat(convert("csv", "gdp.json", Arrays.copyOf(options, 4)).status())
                    .isEqualTo(1);
        }

        @Test
        void basis_selectsTheRates() throws IOException {
            String days = file("days.csv", "Date,USD,\n2022-12-30,2,\n");

            assertThat(convert("csv", "gdp.json", "--currency", "EUR", "--rates", days, "--basis", "spot")
                            .lines())
                    .anySatisfy(line -> assertThat(line).startsWith(dollars + "1389546118252.75"));
        }

        @Test
        void stockOfAnUnknownDay_needsABasis() throws IOException {
            String days = file("days.csv", "Date,USD,\n2022-12-30,2,\n");
            String stock = file("stock.json", "{\"indicators\": {\"NY.GDP.MKTP.CD\": {\"behaviour\": \"stock\"}}}");
            String[] options = {"--mapping", stock, "--currency", "EUR", "--rates", days};

            Run rejected = convert("csv", "gdp.json", options);
            assertThat(rejected.status()).isEqualTo(1);
            assertThat(rejected.err())
                    .contains("a value with time of collection U has no known day for a rate; set when it was taken"
                            + " (\"timeCollection\" of the indicator in a mapping), or choose a basis with"
                            + " rates.using(RateBasis.END_OF_PERIOD) or --basis end: NY.GDP.MKTP.CD, FR, 2022");
            String[] spot = Arrays.copyOf(options, 8);
            spot[6] = "--basis";
            spot[7] = "spot";
            assertThat(convert("csv", "gdp.json", spot).lines())
                    .anySatisfy(line -> assertThat(line).startsWith(dollars + "1389546118252.75"));
        }

        @Test
        void rates_areReadFromSdmx() {
            Run run = convert("csv", "gdp.json", "--currency", "EUR", "--rates", Run.document("exchange.json"));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith(Run.document("gdp.json") + ":1:1: /: No exchange rate from USD to EUR for the"
                            + " average of 2022")
                    .hasLineCount(1);
        }

        @Test
        void fileWithoutRates_isRejected() {
            assertThat(convert("csv", "gdp.json", "--currency", "EUR", "--rates", Run.document("population.json")))
                    .isEqualTo(new Run(
                            1,
                            "",
                            Run.document("population.json")
                                    + ":1:1: /: File with exchange rates must have the format frankfurter, ecb-csv,"
                                    + " ecb-xml, fred-csv, bis-csv, world-bank, world-bank-csv, sdmx-json or"
                                    + " regiostat, but has json-stat\n"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'observation_date,AEXUSEU\n2022-01-01,2\n'",
                    "'FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nA,XM,EUR,A,2022,0.5\n'",
                    "'Country Code,Indicator Code,2022,\nFRA,PA.NUS.FCRF,0.5,\n'",
                    "'FREQ,CURRENCY,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\nA,USD,A,2022,2\n'",
                    "'[{\"page\": 1, \"pages\": 1, \"per_page\": 50, \"total\": 1}, [{\"indicator\":"
                            + " {\"id\": \"PA.NUS.FCRF\", \"value\": \"X\"}, \"country\": {\"id\": \"FR\","
                            + " \"value\": \"France\"}, \"countryiso3code\": \"FRA\", \"date\": \"2022\","
                            + " \"value\": 0.5}]]'"
                })
        void averages_areReadFromEachPublisher(String text) throws IOException {
            assertThat(convert("csv", "gdp.json", "--currency", "EUR", "--rates", file("rates", text))
                            .lines())
                    .anySatisfy(line -> assertThat(line).startsWith(dollars + "1389546118252.75"));
        }

        @Test
        void fixings_areReadFromXml() throws IOException {
            String days = file(
                    "days.xml",
                    "<x:Envelope xmlns:x='http://www.gesmes.org/xml/2002-08-01'"
                            + " xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'>"
                            + "<Cube><Cube time='2022-12-30'><Cube currency='USD'"
                            + " rate='2'/></Cube></Cube></x:Envelope>");

            assertThat(convert("csv", "gdp.json", "--currency", "EUR", "--rates", days, "--basis", "spot")
                            .lines())
                    .anySatisfy(line -> assertThat(line).startsWith(dollars + "1389546118252.75"));
            // A fixing is not an average, so that a flow is not converted at it.
            assertThat(convert("csv", "gdp.json", "--currency", "EUR", "--rates", days)
                            .status())
                    .isEqualTo(1);
            assertThat(Run.of("cells", days).lines())
                    .containsExactly("{\"dims\":{\"base\":\"EUR\",\"quote\":\"USD\",\"date\":\"2022-12-30\"},"
                            + "\"value\":\"2\"}");
        }

        @Test
        void elementOfInvalidXml_isInTheError() throws IOException {
            String days = file("days.xml", "<x:Envelope xmlns:x='http://www.gesmes.org/xml/2002-08-01'>\n<Cube/>");

            Run run = convert("csv", "gdp.json", "--currency", "EUR", "--rates", days);
            assertThat(run.err())
                    .startsWith(days + ":2:8: /Envelope/Cube: Elements of the envelope must be cubes of the European"
                            + " Central Bank");
        }

        @Test
        void unknownCurrencies_areReported() throws IOException {
            String rates = file("rates", "Country Code,Indicator Code,1998,2022,\nDEU,PA.NUS.FCRF,1.76,0.5,\n");

            Run run = convert("csv", "gdp.json", "--currency", "EUR", "--rates", rates);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEqualTo(rates + ": rates in unknown currencies are omitted: LCU of DEU\n");
        }

        @Test
        void rates_areWrittenAsTableAndDocument() {
            assertThat(convert("csv", "exchange.json").lines())
                    .containsExactly(
                            "base,quote,period,basis,rate,source",
                            "EUR,USD,2024-01-02,spot,1.0956,EX",
                            "EUR,USD,2024-01-03,spot,1.0900,EX");
            assertThat(convert("regiostat", "rates.json").out())
                    .contains(
                            "\"base\": \"EUR\", \"quote\": \"CNY\", \"rate\": \"7.8264\", \"period\": \"2024-01-02\"");
            assertThat(convert("csv", "yuan.json").lines())
                    .containsExactly("base,quote,period,basis,rate,source", "USD,CNY,2022,average,6.7372,");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ndjson", "json-stat", "sdmx-json"})
        void rates_areRejectedByFormatsOfMeasurements(String format) {
            assertThat(convert(format, "rates.json"))
                    .isEqualTo(new Run(
                            1,
                            "",
                            Run.document("rates.json")
                                    + ":1:1: /: Exchange rates must be converted to regiostat or csv, but --to was "
                                    + format + "\n"));
        }
    }

    @Test
    void omittedContent_isReported() throws IOException {
        Path forum = Path.of("../examples/src/main/resources/io/github/regiostat/examples/brief/forum-2025.json");

        Run table = Run.of("convert", "--to", "csv", forum.toString());
        Run document = Run.of("convert", "--to", "regiostat", forum.toString());

        assertThat(table.status()).isZero();
        assertThat(table.err())
                .isEqualTo(
                        forum + ": omitted, because csv cannot represent them: 2 exchange rates and 5 policy counts\n");
        assertThat(document.err()).isEmpty();
        assertThat(RegiostatJson.readDocument(document.out())).isEqualTo(RegiostatJson.readDocument(forum));
    }

    @Test
    void output_isReplacedOnceComplete() throws IOException {
        Path out = Files.writeString(directory.resolve("out"), "before");

        assertThat(convert("csv", "population.json", "-o", out.toString()).status())
                .isEqualTo(1);
        assertThat(out).hasContent("before");
        assertThat(convert("csv", "gdp.json", "-o", out.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(out).content().startsWith("indicator,");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(List.copyOf(files.toList())).containsExactly(out);
        }
    }
}
