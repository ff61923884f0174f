// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.answer;
import static io.github.regiostat.json.worldbank.WorldBankTexts.json;
import static io.github.regiostat.json.worldbank.WorldBankTexts.page;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldBankDatasetTest {
    private static final String GDP = answer(
            named("NY.GDP.MKTP.CD", "GDP (current US$)", "FR", "France", "FRA", "2023", "null", ""),
            named(
                    "NY.GDP.MKTP.CD",
                    "GDP (current US$)",
                    "FR",
                    "France",
                    "FRA",
                    "2022",
                    "2779092236505.850",
                    "'obs_status': 'F'"),
            named(
                    "NY.GDP.MKTP.CD",
                    "GDP (current US$)",
                    "S3",
                    "Caribbean small states",
                    "CSS",
                    "2022",
                    "1.5E3",
                    "'footnote': 'n'"));

    private static String named(
            String indicator,
            String name,
            String country,
            String label,
            String iso3,
            String date,
            String value,
            String more) {
        return "{'indicator': {'id': '" + indicator + "', 'value': '" + name + "'}, 'country': {'id': '" + country
                + "', 'value': '" + label + "'}, 'countryiso3code': '" + iso3 + "', 'date': '" + date + "', 'value': "
                + value
                + ", 'unit': '', 'decimal': 0" + (more.isEmpty() ? "" : ", ") + more + "}";
    }

    @Nested
    class Measurements {
        private final Dataset data = WorldBankJson.readDocument(GDP).toDataset();

        @Test
        void read_takesTheUnitFromTheIndicatorName() {
            assertThat(data.size()).isEqualTo(3);
            Measurement<?> france = data.get(1);
            assertThat(france.indicator().id()).isEqualTo("NY.GDP.MKTP.CD");
            assertThat(france.indicator().name()).isEqualTo("GDP (current US$)");
            assertThat(france.indicator().priceBasis()).isEqualTo(PriceBasis.CURRENT);
            assertThat(france.indicator().behaviour()).isEqualTo(Behaviour.FLOW);
            assertThat(france.region()).isEqualTo(Regions.of("FR"));
            assertThat(france.period()).isEqualTo(TimePeriod.year(2022));
            assertThat(france.figure().orElseThrow().value().orElseThrow()).hasToString("USD 2779092236505.85");
            assertThat(data.row(1).publishedNumber()).contains(new BigDecimal("2779092236505.850"));
        }

        @Test
        void read_doesNotRoundToDecimals() {
            assertThat(data.get(1).figure().orElseThrow().resolution()).isEmpty();
            assertThat(data.get(1).figure().orElseThrow().isExact()).isFalse();
        }

        @Test
        void read_keepsMissingValues() {
            Measurement<?> missing = data.get(0);
            assertThat(missing.figure()).isEmpty();
            assertThat(missing.statuses().contains(ObservationStatus.MISSING)).isTrue();
            assertThat(missing.period()).isEqualTo(TimePeriod.year(2023));
        }

        @Test
        void read_keepsStatusFootnoteAndSource() {
            assertThat(data.get(1).statuses().contains(ObservationStatus.FORECAST))
                    .isTrue();
            assertThat(data.get(2).note()).contains("n");
            assertThat(data.get(2).source().orElseThrow().publisher()).isEqualTo("World Bank");
            assertThat(data.get(2).source().orElseThrow().published().orElseThrow())
                    .hasToString("2024-03-28");
        }

        @Test
        void read_namesAggregates() {
            assertThat(data.get(2).region().code()).hasToString("worldbank:CSS");
            assertThat(data.get(2).region().name()).isEqualTo("Caribbean small states");
            assertThat(data.get(2).figure().orElseThrow().value().orElseThrow()).hasToString("USD 1500");
        }
    }

    @Nested
    class Units {
        @Test
        void read_keepsUnknownUnits() {
            Dataset data = WorldBankJson.readDocument(answer(
                            named("A", "Life expectancy (years)", "FR", "France", "FRA", "2022", "82.3", ""),
                            named("SP.POP.TOTL", "Population, total", "FR", "France", "FRA", "2022", "68000000", ""),
                            named("B", "GINI index (World Bank estimate)", "FR", "France", "FRA", "2022", "31.5", ""),
                            named("C", "Reserves", "FR", "France", "FRA", "2022", "1.5", "'scale': 'Millions'")))
                    .toDataset();
            assertThat(data.get(0).figure().orElseThrow().value().orElseThrow()).hasToString("82.3 years");
            assertThat(data.get(1).figure().orElseThrow().value().orElseThrow()).hasToString("68000000 persons");
            assertThat(data.get(1).indicator().behaviour()).isEqualTo(Behaviour.STOCK);
            assertThat(data.get(2).figure().orElseThrow().value().orElseThrow()).hasToString("31.5 unstated");
            assertThat(data.get(3).figure().orElseThrow().value().orElseThrow()).hasToString("1500000 unstated");
        }

        @Test
        void read_prefersTheMappingOfTheUser() {
            Mapping mapping = Mapping.builder()
                    .indicator("NY.GDP.MKTP.CD", IndicatorRule.none().withUnit(UnitRule.money("EUR")))
                    .build();
            Dataset data = WorldBankJson.readDocument(GDP).toDataset(mapping);
            assertThat(data.get(1).figure().orElseThrow().value().orElseThrow()).hasToString("EUR 2779092236505.85");
            assertThat(data.get(1).region()).isEqualTo(Regions.of("FR"));
        }

        @Test
        void read_rejectsUnknownScale() {
            assertThatThrownBy(() -> WorldBankJson.readDocument(answer(
                                    named("C", "Reserves", "FR", "France", "FRA", "2022", "1.5", "'scale': 'Lots'")))
                            .toDataset())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(
                            "Scale must be a power of ten such as 'thousand', 'hundred million' or '亿', but was"
                                    + " 'Lots'");
        }
    }

    @Nested
    class Places {
        @Test
        void read_reportsTheRowOfUnmappedContent() {
            assertThatThrownBy(() -> WorldBankJson.readDocument(answer(
                                    row("X", "FR", "FRA", "2024", "1"), row("X", "FR", "FRA", "2024-13-01", "1")))
                            .toDataset())
                    .isInstanceOfSatisfying(
                            JsonFormatException.class,
                            rejected -> assertThat(rejected.pointer()).isEqualTo("/1/1/date"));
        }

        @Test
        void read_rejectsTextAsValue() {
            assertThatThrownBy(() -> WorldBankJson.readDocument(answer(row("X", "FR", "FRA", "2024", "'..'")))
                            .toDataset())
                    .isInstanceOfSatisfying(
                            JsonFormatException.class,
                            rejected -> assertThat(rejected.pointer()).isEqualTo("/1/0"));
        }

        @Test
        void read_rejectsNumberWithGroupSeparators() {
            assertThatThrownBy(() -> WorldBankJson.readDocument(answer(row("X", "FR", "FRA", "2024", "'16 410'")))
                            .toDataset())
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("At /1/0: Value must be a number without group separators, but was '16 410'; write its"
                            + " digits without separators in the document");
        }

        @Test
        void toDataset_reportsThePage() {
            WorldBankDocument whole = WorldBankDocument.combine(
                    page(1, 2, 2, List.of(row("X", "FR", "FRA", "2024", "1"))),
                    page(2, 2, 2, List.of(row("X", "FR", "FRA", "no date", "1"))));
            assertThatThrownBy(whole::toDataset)
                    .isInstanceOfSatisfying(
                            JsonFormatException.class,
                            rejected -> assertThat(rejected.pointer()).isEqualTo("page 2, /1/0/date"));
        }

        @Test
        void read_namesTheFile(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("gdp.json"), answer(row("X", "FR", "FRA", "x", "1")));
            assertThatThrownBy(() -> WorldBankJson.read(file)).hasMessageStartingWith("gdp.json, at /1/0/date: ");
        }
    }

    @Nested
    class KeysOfMappings {
        private final WorldBankDocument document = WorldBankJson.readDocument(GDP);

        @Test
        void toDataset_rejectsUnknownDimensions() {
            Mapping mapping = Mapping.parse("{\"meanings\": {\"contry\": \"region\"}}");
            assertThatThrownBy(() -> document.toDataset(mapping))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageEndingWith(
                            "Key 'contry' in \"meanings\" of the mapping must be a dimension or attribute of"
                                    + " the document, which has 'indicator', 'country', 'date', 'decimal',"
                                    + " 'obs_status', 'footnote'");
        }

        @Test
        void toDataset_rejectsTablesOfUnknownCodes() {
            Mapping mapping = Mapping.builder()
                    .indicator("NY.GDP.MKTP", IndicatorRule.none().withBehaviour(Behaviour.FLOW))
                    .build();
            assertThatThrownBy(() -> document.toDataset(mapping))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining(
                            "Key 'NY.GDP.MKTP' in \"indicators\" of the mapping must be a code or label of"
                                    + " the document, which has 'NY.GDP.MKTP.CD'");
            List<String> remarks = new ArrayList<>();
            assertThat(document.toDataset(mapping, remarks::add)).isEqualTo(document.toDataset());
            assertThat(remarks).isEqualTo(document.unmatchedKeys(mapping)).hasSize(1);
        }

        @Test
        void unmatchedKeys_reportsCodesBesideKnownOnes() {
            Mapping mapping = Mapping.builder()
                    .region("FRA", Regions.of("FR"))
                    .region("FRX", Regions.of("FR"))
                    .build();
            assertThat(document.unmatchedKeys(mapping))
                    .singleElement()
                    .asString()
                    .startsWith("Key 'FRX' in \"regions\" of the mapping must be a code or label of the document,");
            assertThat(document.toDataset(mapping).size()).isEqualTo(3);
        }

        @Test
        void rulesOfDefaultMappings_areNotChecked() {
            assertThat(document.unmatchedKeys(Mapping.worldBank())).isEmpty();
            assertThat(document.toDataset(Mapping.worldBank()).size()).isEqualTo(3);
        }
    }

    @Nested
    class Pages {
        private final List<String> rows =
                List.of(row("X", "FR", "FRA", "2024", "1"), row("X", "DE", "DEU", "2024", "2"));

        private final WorldBankDocument first = page(1, 2, 2, rows.subList(0, 1));
        private final WorldBankDocument second = page(2, 2, 2, rows.subList(1, 2));

        @Test
        void toDataset_rejectsOneOfTwoPages() {
            assertThat(first.isComplete()).isFalse();
            assertThatThrownBy(first::toDataset)
                    .isInstanceOfSatisfying(
                            JsonFormatException.class,
                            rejected -> assertThat(rejected.pointer()).isEqualTo("/0"))
                    .hasMessage("At /0: Response must have all pages to be a dataset, but is page 1 of 2 without page"
                            + " 2; request all rows on one page (per_page=2), combine the pages with"
                            + " WorldBankDocument.combine, or read the page alone with withoutOtherPages");
            assertThatThrownBy(second::toDataset).hasMessageContaining("is page 2 of 2 without page 1;");
            assertThatThrownBy(() -> page(3, 6, 264, rows).toDataset())
                    .hasMessageContaining("is page 3 of 6 without pages 1 to 2 and 4 to 6;");
        }

        @Test
        void withoutOtherPages_isCompleteByRequest() {
            assertThat(first.withoutOtherPages().isComplete()).isTrue();
            assertThat(first.withoutOtherPages().toDataset().size()).isEqualTo(1);
            assertThat(page(1, 1, 2, rows).withoutOtherPages()).isEqualTo(page(1, 1, 2, rows));
        }

        @Test
        void combine_isComplete() {
            assertThat(WorldBankDocument.combine(second, first).isComplete()).isTrue();
        }

        @Test
        void read_combinesTheFilesOfAllPages(@TempDir Path folder) throws IOException {
            Path one = Files.writeString(folder.resolve("1.json"), text(1, rows.get(0)));
            Path two = Files.writeString(folder.resolve("2.json"), text(2, rows.get(1)));
            assertThat(WorldBankJson.read(List.of(two, one)))
                    .isEqualTo(page(1, 1, 2, rows).toDataset());
            assertThatThrownBy(() -> WorldBankJson.read(one)).hasMessageStartingWith("1.json, at /0: Response must");
            assertThatThrownBy(() -> WorldBankJson.read(List.of(one)))
                    .hasMessage("Pages must be 1 to 2, but page 2 is missing");
        }

        private String text(int page, String row) {
            return json("[" + WorldBankTexts.header(page, 2, 2) + ", [" + row + "]]");
        }
    }

    @Test
    void read_ofLocalCurrency_isMoneyInTheLegalTender() {
        Dataset data = WorldBankJson.readDocument(answer(
                        named("NY.GDP.MKTP.CN", "GDP (current LCU)", "FR", "France", "FRA", "2022", "5", ""),
                        named("NY.GDP.MKTP.CN", "GDP (current LCU)", "CN", "China", "CHN", "2022", "6", ""),
                        named("NY.GDP.MKTP.CN", "GDP (current LCU)", "FR", "France", "FRA", "1990", "7", "")))
                .toDataset();
        assertThat(data.stream().map(Object::toString))
                .containsExactly(
                        "NY.GDP.MKTP.CN, FR, 2022: EUR 5",
                        "NY.GDP.MKTP.CN, CN, 2022: CNY 6",
                        "NY.GDP.MKTP.CN.national-currency, FR, 1990: 7 national currency");
        assertThat(data.get(0).indicator().behaviour()).isEqualTo(Behaviour.FLOW);
    }

    @Test
    void read_ofUnitWithoutNoun_isAmountInTheText() {
        Dataset data = WorldBankJson.readDocument(answer(
                        named("A", "CO2 emissions (kg per 2010 US$ of GDP)", "FR", "France", "FRA", "2014", "0.12", ""),
                        named("B", "GDP (current US$)", "FR", "France", "FRA", "2014", "5", "")))
                .toDataset();
        assertThat(data.get(0).figure().orElseThrow().value().orElseThrow()).hasToString("0.12 kg per 2010 US$ of GDP");
        assertThat(data.get(1).figure().orElseThrow().value().orElseThrow()).hasToString("USD 5");
    }

    @Test
    void read_ofEmptyResponse_isEmptyDataset() {
        Dataset data = WorldBankJson.readDocument(json("[{'page': 0, 'pages': 0, 'per_page': 0, 'total': 0}, null]"))
                .toDataset();
        assertThat(data.size()).isZero();
    }

    @Test
    void read_readsStreamsAndFiles(@TempDir Path folder) throws IOException {
        byte[] bytes = GDP.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("gdp.json"), bytes);
        Dataset data = WorldBankJson.readDocument(GDP).toDataset();
        Mapping none = Mapping.builder().build();
        assertThat(WorldBankJson.read(file)).isEqualTo(data);
        assertThat(WorldBankJson.readDocument(file).toDataset(none)).isEqualTo(data);
        assertThat(WorldBankJson.read(new ByteArrayInputStream(bytes))).isEqualTo(data);
        assertThat(WorldBankJson.readDocument(new ByteArrayInputStream(bytes)).toDataset(none))
                .isEqualTo(data);
    }

    @Test
    void toDataset_isEqualForPagesAndCombinedDocument() {
        List<String> rows = List.of(
                row("X", "FR", "FRA", "2024", "1"),
                row("X", "DE", "DEU", "2024", "2"),
                row("Y", "1W", "WLD", "2023", "3"));
        WorldBankDocument whole = page(1, 1, 3, rows);
        WorldBankDocument combined =
                WorldBankDocument.combine(page(2, 2, 3, rows.subList(2, 3)), page(1, 2, 3, rows.subList(0, 2)));
        assertThat(combined.toDataset()).isEqualTo(whole.toDataset());
    }
}
