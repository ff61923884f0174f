// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.Tables.read;
import static io.github.regiostat.csv.Tables.rejected;
import static io.github.regiostat.csv.Tables.stream;
import static io.github.regiostat.csv.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of Eurostat, the World Bank and the OECD. */
class DialectsTest {
    @Nested
    class Eurostat {
        @Test
        void flags_followTheValue() throws IOException {
            Dataset dataset = read("""
                freq,unit,na_item,geo\\TIME_PERIOD\t2021 \t2022 \t2023\s
                A,CP_MEUR,B1GQ,DE\t3676460.0 \t: \t4219310.0 p
                A,CP_MEUR,B1GQ,EL\t:c\t1.5bep\t: z
                """);
            assertThat(texts(dataset))
                    .containsExactly(
                            "B1GQ, DE, 2021: EUR 3676460000000",
                            "B1GQ, DE, 2022: missing (O)",
                            "B1GQ, DE, 2023: EUR 4219310000000 P",
                            "B1GQ, GR, 2021: missing (Q)",
                            "B1GQ, GR, 2022: EUR 1500000 B,E,P",
                            "B1GQ, GR, 2023: missing (M)");
            assertThat(dataset.get(0).source().orElseThrow().publisher()).isEqualTo("Eurostat");
        }

        @Test
        void earlierTables_haveTimeInLowerCaseOrRegionsAsColumns() throws IOException {
            assertThat(texts(read("unit,indic_de,geo\\time\t2013 \t2012 \nPER,JAN,AT\t8451860 \t8408121 b\n")))
                    .containsExactly("JAN, AT, 2013: 8451860 persons", "JAN, AT, 2012: 8408121 persons B");
            assertThat(texts(read("unit,indic_de,time\\geo\tAT \tDE \nPER,JAN,2013\t1 \t2 \n")))
                    .containsExactly("JAN, AT, 2013: 1 persons", "JAN, DE, 2013: 2 persons");
        }

        @Test
        void malformedTables_areRejected() {
            assertThat(rejected("freq,geo\\TIME_PERIOD\t2021 \nA,DE,X\t1 \n"))
                    .hasMessageStartingWith("Line 2: Row must have 3 cells as the header has, but has 4");
            assertThat(rejected("freq,unit,geo\\TIME_PERIOD\t2021 \nA,PC,DE\tx y\n"))
                    .hasMessageStartingWith("Line 2, column 2, in '2021': Value must be a number or a text");
        }
    }

    @Nested
    class WorldBank {
        private static final String HEADER =
                "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2022\",\"2023\",\n";

        @Test
        void preambleAndUnits_areRead() throws IOException {
            Dataset dataset =
                    read("\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2024-05-30\","
                            + "\n\n" + HEADER
                            + "\"Aruba\",\"ABW\",\"GDP (constant 2015 US$)\",\"NY.GDP.MKTP.KD\",\"\",\"12.5\",\n"
                            + "\"World\",\"WLD\",\"GDP (constant 2015 US$)\",\"NY.GDP.MKTP.KD\",\"1\",\"2\",\n");
            assertThat(texts(dataset))
                    .containsExactly(
                            "NY.GDP.MKTP.KD, AW, 2023: USD 12.5",
                            "NY.GDP.MKTP.KD, worldbank:WLD, 2022: USD 1",
                            "NY.GDP.MKTP.KD, worldbank:WLD, 2023: USD 2");
            assertThat(dataset.get(0).indicator().name()).isEqualTo("GDP (constant 2015 US$)");
            assertThat(dataset.get(0).indicator().priceBasis()).hasToString("constant 2015");
            assertThat(dataset.get(1).region().isGroup()).isTrue();
            assertThat(dataset.get(0).source().orElseThrow().title()).contains("World Development Indicators");
            assertThat(dataset.get(0).source().orElseThrow().published()).hasToString("Optional[2024-05-30]");
        }

        @Test
        void databank_hasSeriesAndFooters() throws IOException {
            assertThat(texts(read("""
                Series Name,Series Code,Country Name,Country Code,2022 [YR2022],2023 [YR2023]
                "Population, total",SP.POP.TOTL,France,FRA,67971311,..

                Data from database: World Development Indicators,,,,,
                Last Updated: 06/28/2024,,,,,
                """)))
                    .containsExactly("SP.POP.TOTL, FR, 2022: 67971311 persons", "SP.POP.TOTL, FR, 2023: missing (O)");
        }
    }

    @Nested
    class Oecd {
        @Test
        void codesAndLabels_areInPairs() throws IOException {
            Dataset dataset = read("""
                "LOCATION","Country","SUBJECT","Subject","SEX","Sex","TIME","Time","Unit Code","Unit",\
                "PowerCode Code","PowerCode","Reference Period Code","Reference Period","Value","Flag Codes","Flags"
                "AUS","Australia","EMP","Employment","MW","All persons","2019","2019","PS","Persons","3","Thousands",,,\
                12871.5,"E","Estimated value"
                """);
            assertThat(texts(dataset)).containsExactly("EMP, AU, 2019, SEX=MW: 12871500 persons E");
            assertThat(dataset.get(0).indicator().name()).isEqualTo("Employment");
        }

        @Test
        void shortTables_haveTheUnitInMeasure() throws IOException {
            assertThat(texts(read("""
                "LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
                "AUS","GDP","TOT","USD","A","1960",25029.4,
                "AUS","GDP","TOT","USD","A","1961",,"M"
                """)))
                    .containsExactly("GDP.TOT, AU, 1960: USD 25029.4", "GDP.TOT, AU, 1961: missing (M)");
        }
    }

    @Nested
    class Detection {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\n' | SDMX",
                    "'STRUCTURE[;],STRUCTURE_ID,ACTION\n' | SDMX",
                    "'DATAFLOW;FREQ: x, y;TIME_PERIOD: z;OBS_VALUE: v\n' | SDMX",
                    "'KEY,FREQ,TIME_PERIOD,OBS_VALUE\n' | SDMX",
                    "'freq,geo\\TIME_PERIOD\t2023 \n' | EUROSTAT",
                    "'\"Data Source\",\"WDI\",\n' | WORLD_BANK",
                    "'Country Name,Country Code,Series Name,Series Code,2022 [YR2022]\n' | WORLD_BANK",
                    "'\"LOCATION\",\"TIME\",\"Value\",\"Flag Codes\"\n' | OECD",
                    "'Region;Year;Value\n' | PLAIN",
                    "'a,b\n1,2\n' | PLAIN"
                })
        void header_statesTheDialect(String text, CsvDialect dialect) throws IOException {
            assertThat(Csv.detect(stream(text))).contains(dialect);
            assertThat(Csv.detect(stream("\uFEFF" + text))).contains(dialect);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " \n",
                    "{\"a\": 1, \"b\": 2}",
                    "[1, 2]",
                    "<html>, <body>",
                    "Dear all, region, year\n",
                    "Date,USD,JPY\n2024-01-02,1.1,150\n",
                    "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nD,USD,2024-01-02,1.1\n"
                })
        void otherContent_isNoTable(String text) throws IOException {
            assertThat(Csv.detect(stream(text))).isEmpty();
        }
    }
}
