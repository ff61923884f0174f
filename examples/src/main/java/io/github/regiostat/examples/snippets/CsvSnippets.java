// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.csv.SdmxCsvOptions;
import io.github.regiostat.csv.TableProposal;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables in CSV: any table by a proposal or a mapping, SDMX-CSV, Eurostat TSV, and tables of the World Bank. */
final class CsvSnippets {
    private CsvSnippets() {}

    public static void main(String[] args) throws IOException {
        module();
        proposal();
        plain();
        wide();
        dialect();
        table();
        sdmx();
        options();
        rows();
        failure();
        supertype();
        remarks();
        limits();
    }

    private static void module() throws IOException {
        // @start region="module"
        Path file = Files.writeString(Files.createTempFile("gdp", ".csv"), """
            region,year,gdp
            DE,2023,4185550
            France,2023,2826542
            """);
        Mapping mapping = Mapping.parse("""
            {"meanings": {"gdp": "value"},
             "unit": {"kind": "money", "currency": "EUR", "scale": "million"},
             "indicator": {"id": "gdp"}}
            """);

        Dataset gdp = Csv.read(file, mapping);
        System.out.println(gdp.get(1));
        // gdp, FR, 2023: EUR 2826542000000
        // @end
        Files.delete(file);
    }

    private static void proposal() throws IOException {
        // @start region="proposal"
        Path directory = Files.createTempDirectory("tables");
        Path file = Files.writeString(directory.resolve("gdp.csv"), """
            BIP der Länder (Mio. €)
            Bundesland;2022;2023
            Bayern;716.784,1;768.469,3
            Bremen;38.698,2;39.252,4
            Insgesamt;755.482,3;807.721,7
            """);
        TableProposal proposal = TableProposal.of(file);
        System.out.println(proposal);
        // part  reading  evidence
        // lines 1 to 1  before the header  such as 'BIP der Länder (Mio. €)'
        // header  line 2  the first row with numbers is line 3
        // column 'Bundesland'  region  the cells are names of regions, in the language
        //   that has most of them; the header is a word for regions, such as "country",
        //   "Land" or "地区"
        // names of columns  period  such as '2022'
        // numbers  decimal ',', grouping '.'  cells such as '716.784,1', '38.698,2',
        //   '755.482,3'
        // 'Insgesamt' of 'Bundesland'  total  it is named so, and is the sum of others
        // column 'Bundesland'  region  2 of 2 texts are regions, such as 'Bayern' DE-BY,
        //   'Bremen' DE-HB
        // the names of columns  period  '2022' is 2022, '2023' is 2023
        // unit  {"kind":"money","currency":"EUR","scale":"million"}  the title states
        //   '(Mio. €)'
        // indicator  BIP der Länder  the title states it
        // ! Totals are not read: 'Insgesamt'; "totals": "keep" keeps them
        Dataset gdp = proposal.read();
        System.out.println(gdp.get(0));
        // gdp, DE-BY, 2022: EUR 716784100000

        Path mapping = directory.resolve("gdp.mapping.json");
        Files.writeString(mapping, proposal.mapping().toString());
        Dataset again = Csv.read(file, Mapping.read(mapping));
        System.out.println(again.equals(gdp)); // true
        // @end
        // @start region="question"
        Path index = Files.writeString(directory.resolve("index.csv"), """
            region;year;level
            Germany;2023;1,234
            France;2023;1,567
            """);
        System.out.println(TableProposal.of(index).questions().get(0));
        // Numbers such as '1,234', '1,567' have several readings: decimal '.', grouping
        //   ',' (1234) with {"table": {"decimalSeparator": ".", "groupingSeparator":
        //   ","}}, or decimal ',', no grouping (1.234) with {"table": {"decimalSeparator":
        //   ","}}
        Mapping comma = Mapping.parse("""
            {"table": {"decimalSeparator": ","}}
            """);
        System.out.println(Csv.read(index, comma).get(0));
        // level, DE, 2023: 1.234 unstated
        // @end
        Files.delete(index);
        Files.delete(mapping);
        Files.delete(file);
        Files.delete(directory);
    }

    private static InputStream text(String table) {
        return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    }

    private static void plain() throws IOException {
        // @start region="plain"
        InputStream table = text("""
            Land;Jahr;Geschlecht;Einwohner;Zeichen
            DE-BE;2023;w;1.863.000;
            DE-HH;2023;w;958.000;p
            """);
        Mapping mapping = Mapping.parse("""
            {"meanings": {"Land": "region", "Jahr": "period",
                          "Einwohner": "value", "Zeichen": "status"},
             "indicator": {"id": "population", "behaviour": "stock"},
             "unit": {"kind": "count", "of": "persons"},
             "flags": {"p": "P"}}
            """);
        CsvOptions comma = CsvOptions.DEFAULT.withDecimalSeparator(',');
        CsvOptions german = comma.withGroupingSeparator('.');
        Dataset population = Csv.read(table, german, mapping);
        population.stream().forEach(each -> System.out.println(each));
        // population, DE-BE, 2023, Geschlecht=w: 1863000 persons
        // population, DE-HH, 2023, Geschlecht=w: 958000 persons
        // @end
    }

    private static void wide() throws IOException {
        // @start region="wide"
        Mapping population = Mapping.parse("""
            {"indicator": {"id": "population"},
             "unit": {"kind": "count", "of": "persons", "scale": "million"}}
            """);
        Dataset byYear = Csv.read(text("""
            country,2022,2023
            Germany,83.2,84.4
            France,67.9,68.2
            """), CsvOptions.DEFAULT, population);

        Mapping regions = Mapping.parse("""
            {"meanings": {"columns": "region"}}
            """);
        Dataset byRegion = Csv.read(text("""
            year,Germany,France
            2022,83.2,67.9
            2023,84.4,68.2
            """), CsvOptions.DEFAULT, regions.over(population));
        System.out.println(byYear.size() + " " + byRegion.size()); // 4 4
        System.out.println(byRegion.get(1));
        // population, FR, 2022: 67900000 persons
        // @end
    }

    private static void dialect() throws IOException {
        // @start region="dialect"
        String eurostat = """
            freq,unit,geo\\TIME_PERIOD\t2022 \t2023\s
            A,CP_MEUR,DE\t3989390.0 \t4219310.0 p
            A,CP_MEUR,EL\t207854.2 \t: c
            """;
        System.out.println(Csv.detect(text(eurostat))); // Optional[EUROSTAT]
        Dataset gdp = Csv.read(text(eurostat)); // needs no mapping
        System.out.println(gdp.get(1).statuses()); // P
        System.out.println(gdp.get(3).confidentiality()); // Optional[CONFIDENTIAL]

        String worldBank = """
            "Data Source","World Development Indicators",
            "Country Name","Country Code","Indicator Name","Indicator Code","2022",
            "Aruba","ABW","GDP (current US$)","NY.GDP.MKTP.CD","3279343544",
            """;
        System.out.println(Csv.read(text(worldBank)).get(0));
        // NY.GDP.MKTP.CD, AW, 2022: USD 3279343544
        System.out.println(CsvDialect.EUROSTAT.code()); // eurostat-tsv
        // @end
    }

    private static void table() throws IOException {
        // @start region="table"
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class)
                .flow()
                .constantPrices("2015")
                .build();
        Dataset data = Dataset.of(Measurement.builder(gdp)
                .region(Regions.of("DE"))
                .period("2023")
                .value(Figure.money("EUR", "3.26", Scale.TRILLION))
                .build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.write(data, out);
        String table = out.toString(StandardCharsets.UTF_8);
        System.out.println(table.substring(table.indexOf('\n') + 1).strip());
        // gdp,DE,Germany,,,2023,,3260000000000,1,EUR,,10000000000,A,,,,,flow,constant 2015
        Dataset again = Csv.read(new ByteArrayInputStream(out.toByteArray()));
        System.out.println(again.equals(data)); // true
        // @end
    }

    private static void sdmx() throws IOException {
        // @start region="sdmx"
        Dataset prices = Csv.read(text("""
            DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
            X:CPI(1.0),DE,CPI,2023,105.9,IX
            X:CPI(1.0),FR,CPI,2023,104.9,IX
            """));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(prices, out);
        Dataset again = SdmxCsv.read(new ByteArrayInputStream(out.toByteArray()));
        System.out.println(again.equals(prices)); // true
        // @end
        // @start region="sdmx-options"
        SdmxCsvOptions version1 = SdmxCsvOptions.DEFAULT
                .withVersion(SdmxCsvOptions.Version.V1_0)
                .withLabels(SdmxCsvOptions.Labels.BOTH)
                .withRestorationData(false);
        System.out.println(version1);
        // version 1.0, labels both, keys none, no restoration data
        ByteArrayOutputStream labelled = new ByteArrayOutputStream();
        SdmxCsv.write(prices, labelled, version1);
        String text = labelled.toString(StandardCharsets.UTF_8);
        System.out.println(text.lines().count()); // 3
        // @end
    }

    private static void options() {
        // @start region="options"
        CsvOptions options = CsvOptions.DEFAULT
                .withEncoding(Charset.forName("GB18030"))
                .withDelimiter(';')
                .withDecimalSeparator(',')
                .withLinesBeforeHeader(3);
        System.out.println(options);
        // encoding GB18030, delimiter ';', decimal separator ',',
        // 3 lines before the header
        // @end
    }

    private static void rows() throws IOException {
        // @start region="rows"
        Path file = Files.writeString(Files.createTempFile("gdp", ".csv"), """
            region,value
            DE,1.50
            """);
        Csv.forEachRow(file, CsvOptions.DEFAULT, row -> System.out.println(row));
        // line 1: [region, value]
        // line 2: [DE, 1.50]
        // @end
        Files.delete(file);
    }

    private static void failure() throws IOException {
        // @start region="failure"
        Mapping value = Mapping.parse("""
            {"meanings": {"region": "region", "year": "period", "value": "value"}}
            """);
        try {
            Csv.read(text("region,year,value\nDE,2023,84,4\n"), value);
        } catch (CsvFormatException e) {
            System.out.println(e.getMessage());
            // Line 2: Row must have 3 cells as the header has, but has 4;
            // quote cells that contain the delimiter ','
        }
        try {
            Csv.read(text("region;year;value\nDE;2023;84,4\n"), value);
        } catch (CsvFormatException e) {
            System.out.println(e.columnName()); // Optional[value]
            System.out.println(e.line() + ":" + e.column() + " " + e.cell());
            // 2:3 Optional[84,4]
            System.out.println(e.reason());
            // Value must be a number with the decimal separator '.' and no grouping
            // separator, but was '84,4'; declare the separators with
            // CsvOptions.withDecimalSeparator and withGroupingSeparator
        }
        // @end
    }

    private static void supertype() throws IOException {
        // @start region="format-exception"
        try {
            Csv.read(text("region,year,value\nDE,2023,soon\n"));
        } catch (FormatException e) { // also JsonFormatException
            System.out.println(e.line() + ":" + e.column() + " " + e.location());
            // 2:3 'value'
        }
        // @end
    }

    private static void remarks() throws IOException {
        Path file =
                Files.writeString(Files.createTempFile("crops", ".csv"), "region,year,unit,value\nDE,2023,SACKS,12\n");
        // @start region="remarks"
        Mapping none = Mapping.builder().build();
        List<String> remarks = new ArrayList<>();
        Dataset crops = Csv.read(file, CsvOptions.DEFAULT, none, remarks::add);
        System.out.println(remarks.get(0));
        // Units 'SACKS' are not known, and become units of their own without a scale
        System.out.println(crops.row(0).figure().orElseThrow()); // 12 SACKS
        // @end
    }

    private static void limits() throws IOException {
        // @start region="limits"
        ReadLimits limits = ReadLimits.DEFAULT.withDigits(20).withColumns(100);
        System.out.println(limits);
        // text length 100000, columns 100, digits 20,
        // decompressed bytes 2147483648, compression ratio 200
        CsvOptions limited = CsvOptions.DEFAULT.withLimits(limits);
        try {
            Csv.read(
                    text("region,year,value\nDE,2023," + "9".repeat(21) + "\n"),
                    limited,
                    Mapping.builder().build());
        } catch (CsvFormatException e) {
            System.out.println(e.reason());
            // Value must have at most 20 digits, but has 21;
            // raise the limit with ReadLimits.withDigits
        }
        // @end
    }
}
