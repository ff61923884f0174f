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
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.mapping.IndicatorRule;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.mapping.UnitRule;
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
