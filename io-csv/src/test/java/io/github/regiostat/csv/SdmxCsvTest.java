// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.Tables.read;
import static io.github.regiostat.csv.Tables.rejected;
import static io.github.regiostat.csv.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.csv.SdmxCsvOptions.Keys;
import io.github.regiostat.csv.SdmxCsvOptions.Labels;
import io.github.regiostat.csv.SdmxCsvOptions.Version;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SDMX-CSV as its field guide describes it, and as services write it. */
class SdmxCsvTest {
    @Test
    void structuresOfTheImf_haveCountries() throws IOException {
        assertThat(texts(read("STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE\n"
                        + "dataflow,IMF.STA:QNEA(7.0.0),R,USA,B1GQ,Q,2020-Q1,21\n")))
                .containsExactly("B1GQ, US, 2020-Q1: 21 unstated");
    }

    @Test
    void tradeOfEurostat_hasReporters() throws IOException {
        assertThat(texts(read("DATAFLOW,LAST UPDATE,freq,reporter,partner,indicators,TIME_PERIOD,OBS_VALUE\n"
                        + "ESTAT:DS-059341(1.0),15/06/26,M,DE,WORLD,VALUE_EUR,2026-01,5\n")))
                .containsExactly("DS-059341, DE, 2026-01, indicators=VALUE_EUR, partner=WORLD: 5 unstated");
    }

    @Nested
    class Reading {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    // Version 1.0, version 2.0, and their options.
                    "DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n"
                            + "X:GDP(1.0),A,DE,GDP,2023,4.1,EUR,12,P\n",
                    "DATAFLOW;FREQ: Frequency;REF_AREA: Area;INDICATOR: Indicator;TIME_PERIOD: Time;OBS_VALUE:"
                            + " Value;UNIT_MEASURE: Unit;UNIT_MULT: Multiplier;OBS_STATUS: Status\n"
                            + "X:GDP(1.0): Product;A: Annual;DE: Germany;GDP: Product;2023;4.1;EUR: Euro;12: 10^12;P:"
                            + " Prov.\n",
                    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,"
                            + "OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n"
                            + "dataflow,X:GDP(1.0.0),I,A,DE,GDP,2023,4.1,EUR,12,P\n",
                    "STRUCTURE,STRUCTURE_ID,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,"
                            + "UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n"
                            + "datastructure,X:GDP,A,DE,GDP,2023,4.1,EUR,12,P\n",
                    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,REF_AREA,Area,"
                            + "INDICATOR,Indicator,TIME_PERIOD,Time,OBS_VALUE,Value,UNIT_MEASURE,Unit,UNIT_MULT,,"
                            + "OBS_STATUS,Status\n"
                            + "dataflow,X:GDP(1.0.0),Product,M,A,Annual,DE,Germany,GDP,Product,"
                            + "2023,,4.1,,EUR,Euro,12,,P,Prov.\n",
                    "STRUCTURE[|],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,"
                            + "UNIT_MEASURE,UNIT_MULT,OBS_STATUS[]\n"
                            + "dataflow,X:GDP(1.0.0),R,A.DE.GDP,A.DE.GDP.2023,A,DE,GDP,2023,4.1,EUR,12,P\n",
                    // Columns in any order.
                    "STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,OBS_STATUS,UNIT_MULT,TIME_PERIOD,INDICATOR,REF_AREA,"
                            + "UNIT_MEASURE\ndataflow,X:GDP(1.0.0),A,4.1,P,12,2023,GDP,DE,EUR\n",
                    // The header of the Bank for International Settlements, and columns of labels of the ILO.
                    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Area,"
                            + "INDICATOR:Indicator,TIME_PERIOD:Time,OBS_VALUE:Value,UNIT_MEASURE:Unit,"
                            + "UNIT_MULT:Multiplier,OBS_STATUS:Status\n"
                            + "dataflow,X:GDP(1.0),I,A: Annual,DE: Germany,GDP: Product,2023,4.1,"
                            + "EUR: Euro,12,P: Prov.\n",
                    "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,FREQ_LABEL,REF_AREA,REF_AREA_LABEL,"
                            + "INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n"
                            + "dataflow,X:GDP(1.0),I,A,Annual,DE,Germany,GDP,2023,4.1,EUR,12,P\n",
                    // The data service of the European Central Bank.
                    "KEY,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\n"
                            + "GDP.A.DE,A,DE,GDP,2023,4.1,EUR,12,P\n"
                })
        void variants_areReadEqually(String text) throws IOException {
            assertThat(texts(read(text))).containsExactly("GDP, DE, 2023: EUR 4100000000000 P");
        }

        @Test
        void namesAndStructure_becomeLabelsAndSource() throws IOException {
            Dataset dataset = read("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,INDICATOR,Indicator,TIME_PERIOD,Time,\
                OBS_VALUE,Value
                dataflow,OECD:GDP(1.0),National accounts,I,XY1,Somewhere,B1GQ,Gross domestic product,2023,,1,
                """);
            assertThat(dataset.get(0).indicator().name()).isEqualTo("Gross domestic product");
            assertThat(dataset.get(0).region().name()).isEqualTo("Somewhere");
            assertThat(dataset.get(0).source().orElseThrow().publisher()).isEqualTo("OECD");
            assertThat(dataset.get(0).source().orElseThrow().title()).contains("National accounts");
        }

        @Test
        void eurostatsTables_haveItsMappingAndDate() throws IOException {
            Dataset dataset = read("""
                DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:NAMA_10_GDP(1.0),03/09/26 23:00:00,A,CP_MEUR,B1GQ,EL,2023,224686.2,bp,
                ESTAT:NAMA_10_GDP(1.0),03/09/26 23:00:00,A,CP_MEUR,B1GQ,EU27_2020,2023,:,c,C
                """);
            assertThat(texts(dataset))
                    .containsExactly(
                            "B1GQ, GR, 2023: EUR 224686200000 B,P", "B1GQ, group:EU27_2020, 2023: missing (O,Q)");
            assertThat(dataset.get(0).source().orElseThrow().published()).hasToString("Optional[2026-09-03]");
        }

        @Test
        void severalStructures_haveTheirOwnDimensions() throws IOException {
            assertThat(texts(read("""
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SEX,INDICATOR,TIME_PERIOD,OBS_VALUE
                dataflow,X:A(1.0),M,DE,F,P,2023,1
                dataflow,X:B(1.0),M,DE,,Q,2023,2
                """))).containsExactly("P, DE, 2023, SEX=F: 1 unstated", "Q, DE, 2023: 2 unstated");
        }

        @Test
        void severalMeasures_areIndicators() throws IOException {
            assertThat(texts(read("""
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,BIRTHS,DEATHS
                dataflow,X:A(1.0),M,DE,2023,1,2
                """, "{\"meanings\": {\"BIRTHS\": \"value\", \"DEATHS\": \"value\"}}")))
                    .containsExactly("BIRTHS, DE, 2023: 1 unstated", "DEATHS, DE, 2023: 2 unstated");
        }

        @Test
        void intentionallyMissingValue_isMissing() throws IOException {
            assertThat(texts(read("""
                STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS
                dataflow,X:A(1.0),I,DE,P,2022,NaN,
                dataflow,X:A(1.0),I,DE,P,2023,,M
                """))).containsExactly("P, DE, 2022: missing (O)", "P, DE, 2023: missing (M)");
        }

        @Test
        void messageWithoutObservations_isEmpty() throws IOException {
            assertThat(read("STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\n"))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\n"
                            + "dataflow,X:A(1.0),D,DE,2023,-\n"
                            + "' | Line 2, column 3, in 'ACTION': Action must be I, A, M or R, but was 'D'; apply"
                            + " deletions to the data that they refer to, and read the result",
                    "'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\n"
                            + "dataflow,X:A(1.0),I,~,2023,1\n"
                            + "' | Line 2, column 4, in 'REF_AREA': Dimension must have a category in each row, but was"
                            + " '~',"
                            + " which states attributes of several observations; repeat the attributes in the rows of"
                            + " the observations",
                    "'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,MEASURE_1\n"
                            + "' | Line 1, column 1,"
                            + " in 'STRUCTURE': SDMX-CSV must have the column OBS_VALUE, or a measure"
                            + " of the mapping, but has ['STRUCTURE', 'STRUCTURE_ID', 'ACTION',"
                            + " 'REF_AREA', 'TIME_PERIOD',"
                            + " 'MEASURE_1']; map the measure, as in {\"meanings\": {\"OBS_VALUE1\": \"value\"}}",
                    "'DATAFLOW,REF_AREA,SEX[],SEX,TIME_PERIOD,OBS_VALUE\n"
                            + "' | Line 1, column 4, in 'SEX': Components must have different ids,"
                            + " but 'SEX' is repeated"
                })
        void otherMessages_areRejected(String text, String message) {
            assertThat(rejected(text)).isNotNull().hasMessage(message);
        }
    }

    @Nested
    class Writing {
        private final Dataset dataset = read("""
            region,year,indicator,sex,value,unit,status,note
            DE,2023,population,F,42.8,persons,P,census
            FR,2023,population,F,,persons,M,
            """);

        Writing() throws IOException {}

        private String written(SdmxCsvOptions options) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SdmxCsv.write(dataset, out, options);
            return out.toString(StandardCharsets.UTF_8);
        }

        @Test
        void version2_hasStructureActionAndKeys() throws IOException {
            assertThat(written(SdmxCsvOptions.DEFAULT
                            .withLabels(Labels.NAME)
                            .withKeys(Keys.BOTH)
                            .withRestorationData(false)))
                    .isEqualTo("""
                        STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES_KEY,OBS_KEY,INDICATOR,Indicator,\
                        REF_AREA,Region,\
                        sex,sex,TIME_PERIOD,Period,OBS_VALUE,Observation value,UNIT_MEASURE,Unit of measure,\
                        UNIT_MULT,Unit multiplier,DECIMALS,Decimals,OBS_STATUS,Observation status,\
                        COMMENT_OBS,Comment on the observation
                        dataflow,REGIOSTAT:DATASET(1.0.0),Dataset,I,population.DE.F,population.DE.F.2023,population,\
                        population,DE,Germany,F,F,2023,,42.8,,persons,,0,,,,P,,census,
                        dataflow,REGIOSTAT:DATASET(1.0.0),Dataset,I,population.FR.F,population.FR.F.2023,population,\
                        population,FR,France,F,F,2023,,,,persons,,0,,,,M,,,
                        """);
        }

        @Test
        void version1_hasDataflow() throws IOException {
            assertThat(written(SdmxCsvOptions.DEFAULT
                            .withVersion(Version.V1_0)
                            .withLabels(Labels.BOTH)
                            .withRestorationData(false)))
                    .startsWith("""
                        DATAFLOW,INDICATOR: Indicator,REF_AREA: Region,sex: sex,TIME_PERIOD: Period,\
                        OBS_VALUE: Observation value,UNIT_MEASURE: Unit of measure,UNIT_MULT: Unit multiplier,\
                        DECIMALS: Decimals,OBS_STATUS: Observation status,COMMENT_OBS: Comment on the observation
                        REGIOSTAT:DATASET(1.0): Dataset,population: population,DE: Germany,F: F,2023,42.8,persons,0,,P,\
                        census
                        """);
        }

        @Test
        void severalStatuses_areMultiValuedInVersion2() throws IOException {
            Dataset estimated = read("region,year,value,status\nDE,2023,1,\"E,P\"\n");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SdmxCsv.write(estimated, out, SdmxCsvOptions.DEFAULT.withRestorationData(false));
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .startsWith("STRUCTURE[;],")
                    .contains(",OBS_STATUS[]\n")
                    .endsWith(",E;P\n");
            assertThat(texts(read(out.toString(StandardCharsets.UTF_8))))
                    .singleElement()
                    .asString()
                    .endsWith(" E,P");
        }

        @Test
        void changedRestorationData_isRejectedWithTheRemedy() throws IOException {
            String text = written(SdmxCsvOptions.DEFAULT);
            assertThat(rejected(text.replace("1:{", "1:[")).reason())
                    .startsWith("Restoration data must be as it was written, but is not: ")
                    .endsWith("; remove the column REGIOSTAT to read the table by a mapping");
            assertThat(rejected(text.replace("1:{", "{")).reason())
                    .startsWith(
                            "Restoration data must have parts with different numbers, such as '1:…', but one was '{");
            assertThat(rejected(text.replace(",sex,", ",gender,")).reason())
                    .isEqualTo("Table must have the column 'sex', which its restoration data refers to, but has none;"
                            + " remove the column REGIOSTAT to read the table by a mapping");
        }

        /** A cell holds 30,000 characters of the data, and cells lose spaces at their ends. */
        @ParameterizedTest
        @ValueSource(strings = {"a ", "\uD83D\uDE00", "\uD83D\uDE00 b"})
        void longRestorationData_isSplitBetweenWholeCharactersOtherThanSpaces(String text) throws IOException {
            Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
            List<Measurement<?>> measurements = new ArrayList<>();
            for (int year = 1900; year < 2000; year++) {
                Source source =
                        Source.builder(text.repeat(200 + year % 7) + year).build();
                measurements.add(Measurement.builder(gdp)
                        .region(Regions.of("DE"))
                        .period(TimePeriod.year(year))
                        .value(Figure.money("EUR", "1.5", Scale.BILLION))
                        .source(source)
                        .build());
            }
            Dataset dataset = Dataset.copyOf(measurements);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SdmxCsv.write(dataset, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"1:{").contains(",\"2:");
            assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(dataset);
        }

        @Test
        void optionsOfVersion2_areRejectedForVersion1() {
            SdmxCsvOptions version1 = SdmxCsvOptions.DEFAULT.withVersion(Version.V1_0);
            assertThatThrownBy(() -> version1.withLabels(Labels.NAME))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Labels of SDMX-CSV 1.0 must be ID or BOTH, but were NAME; write version 2.0 for columns of"
                                    + " names");
            assertThatThrownBy(() -> version1.withKeys(Keys.OBS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Keys of SDMX-CSV 1.0 must be NONE, but were OBS; write version 2.0 for keys");
        }

        @Test
        void categoryWithSeparator_isRejectedForLabelsInTheSameCell() throws IOException {
            Dataset odd = read("region,year,age,value\nDE,2023,a: b,1\n");
            assertThatThrownBy(() -> SdmxCsv.write(
                            odd, new ByteArrayOutputStream(), SdmxCsvOptions.DEFAULT.withLabels(Labels.BOTH)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Category must not contain ': ' if its name follows in the same cell, but was 'a: b'; write"
                                    + " other labels, with SdmxCsvOptions.withLabels");
        }
    }
}
