// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real files with default and user mappings. Expected values and statuses were read from the files with another tool.
 */
@RequiresSharedFiles
class SharedMappingTest {
    private static Dataset jsonStat(String file, String mapping) throws IOException {
        return JsonStat.readDocument(SharedFiles.path("json-stat/" + file)).toDataset(Mapping.parse(mapping));
    }

    private static Map<String, Long> statuses(Dataset dataset) {
        return dataset.rows()
                .collect(Collectors.groupingBy(row -> row.statuses().toString(), Collectors.counting()));
    }

    @Test
    void populationOfEurostat_hasRegionsAndStatuses() throws IOException {
        Dataset dataset = jsonStat("demo_gind.json", """
            {"indicators": {"JAN": {"unit": {"kind": "count", "of": "persons"}, "behaviour": "stock"},
                            "POPSHARE_EU27_2020": {"unit": {"kind": "percentage", "of": "EU27_2020"}}}}
            """);
        assertThat(dataset.size()).isEqualTo(73);
        assertThat(statuses(dataset)).isEqualTo(Map.of("E,P", 35L, "A", 28L, "P", 9L, "E", 1L));
        assertThat(dataset.stream().map(Object::toString))
                .startsWith("JAN, group:EU27_2020, 2024: 449206579 persons")
                .contains("JAN, ES, 2024: 48610458 persons", "JAN, TR, 2024: 85372377 persons")
                .endsWith("POPSHARE_EU27_2020, SE, 2024: 2.3 % of EU27_2020");
        assertThat(dataset.row(0).region().members()).hasSize(27);
        assertThat(dataset.row(0).indicator().name()).isEqualTo("Population on 1 January - total");
        assertThat(dataset.row(0).source().orElseThrow())
                .hasToString("Eurostat, Population change - Demographic balance and crude rates at national level");
        assertThat(dataset.row(0).source().orElseThrow().published().orElseThrow())
                .hasToString("2024-11-08");
    }

    /** The ids of the file are codes of ISO 3166 except UK, so that they state what the labels mean. */
    @Test
    void labelsOfCountries_areNames() throws IOException {
        assertThatThrownBy(() -> jsonStat("oecd.json", """
            {"regions": {"by": "name", "kind": "country", "EU15": "group:EA15", "OECD": "group:OECD"}}
            """))
                .hasMessageContaining("'Korea' (name of 'KR' (South Korea), 'KP' (North Korea))");
        String byName = """
            {"regions": {"by": "name", "kind": "country", "Korea": "KR", "EU15": "group:EA15", "OECD": "group:OECD"}}
            """;
        Dataset dataset = jsonStat("oecd.json", byName);
        assertThat(dataset.regions()).hasSize(36);
        assertThat(dataset.regions()).isEqualTo(jsonStat("oecd.json", """
            {"regions": {"UK": "GB", "EU15": "group:EA15", "OECD": "group:OECD"}}
            """).regions());
    }

    @Test
    void labelsOfStates_areNamesInsideTheCountry() throws IOException {
        Dataset dataset = jsonStat("us-gsp.json", """
            {"regions": {"by": "name", "kind": "division", "within": "US"}}
            """);
        assertThat(dataset.regions())
                .hasSize(51)
                .contains(Regions.of("US-GA"), Regions.of("US-WA"), Regions.of("US-DC"), Regions.of("US-NY"));
    }

    @Test
    void productionOfNorway_needsTheRegionOfTheMapping() throws IOException {
        assertThatThrownBy(() -> jsonStat("29843.json", "{}"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("must have a dimension for the region, but the mapping has none among ['PKoder',"
                        + " 'ContentsCode',"
                        + " 'Tid']; map one of them, as in {\"meanings\": {\"geo\": \"region\"}}, or specify"
                        + " the region,"
                        + " as in {\"region\": \"DE\"}");
        Dataset dataset = jsonStat("29843.json", """
            {"region": "NO", "units": {"index": {"kind": "index", "base": "2005"}}, "flags": {".": "M"}}
            """);
        assertThat(dataset.size()).isEqualTo(37_440);
        assertThat(statuses(dataset)).isEqualTo(Map.of("A", 30_240L, "M", 7_200L));
        assertThat(dataset.get(3924)).hasToString("Sesongjustert, NO, 2005-01, PKoder=P106: 95.6 (2005=100)");
        assertThat(dataset.get(37_439)).hasToString("Vekter, NO, 2015-12, PKoder=P120: 5.8 per 1 000");
    }

    @Test
    void populationOfSweden_isAStockOfWholePersons() throws IOException {
        Dataset dataset = jsonStat("TAB6471_data.json", """
            {"meanings": {"Region": "region"}, "otherRegions": "scb", "language": "sv",
             "units": {"antal": {"kind": "count", "of": "persons"}}}
            """);
        assertThat(dataset.size()).isEqualTo(2_772);
        assertThat(dataset.get(0))
                .hasToString("000007SF, scb:01, 2026-01, Alder=0-9, Kon=TotSa: 245284 persons (rounded to 1)");
        assertThat(dataset.get(2_771))
                .hasToString("000007SF, scb:25, 2026-04, Alder=100+10, Kon=2: 54 persons (rounded to 1)");
        assertThat(dataset.row(2_771).region().name("sv")).isEqualTo("Norrbottens län");
        assertThat(dataset.row(0).indicator()).hasToString("000007SF (stock of Count)");
    }

    /** The office uses the code IE13 for the West, which is IE013 in NUTS 2013. */
    @Test
    void incomeOfIreland_isInTheUnitsOfTheMapping() throws IOException {
        Dataset dataset = jsonStat("cso_ie-CIA01.json", """
            {"meanings": {"County and Region": "region"}, "regions": {"-": "IE"}, "regionSchemes": ["nuts2013"],
             "units": {"Euro Million": {"kind": "money", "currency": "EUR", "scale": "million"},
                       "Euro": {"kind": "money-per", "currency": "EUR", "per": "person"},
                       "State=100": {"kind": "index", "base": "State"}}}
            """);
        assertThat(dataset.get(0)).hasToString("CIA01C01, IE, 2000: EUR 41692000000");
        assertThat(dataset.stream().map(Object::toString)).contains("CIA01C08, local:IE13, 2007: EUR 24577 per person");
    }

    @Test
    void volumesOfOecd_areMillionsAtConstantPrices() throws IOException {
        Dataset dataset = SdmxJson.read(SharedFiles.path("sdmx-json/oecd-qna-2009Q1-2011Q4.json"));
        assertThat(dataset.size()).isEqualTo(60);
        assertThat(dataset.get(0)).hasToString("QNA, AU, 2009-Q1, MEASURE=VOBARSA, SUBJECT=B1_GE: AUD 1321158283224");
        assertThat(dataset.get(59))
                .hasToString("QNA, CL, 2011-Q4, MEASURE=VOBARSA, SUBJECT=B1_GE: CLP 120601874999350");
        assertThat(dataset.row(0).indicator().priceBasis()).hasToString("constant 2010");
        assertThat(dataset.row(0).publishedNumber().orElseThrow()).hasToString("1321158.283224");
    }

    @Test
    void ratesOfTheCentralBank_areMoneyPerEuroInTheRegionOfTheCaller() throws IOException {
        Path file = SharedFiles.path("sdmx-json/ecb-exr-1.0-flat.json");
        assertThatThrownBy(() -> SdmxJson.read(file))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("must have a dimension for the region");
        Dataset dataset =
                SdmxJson.readDocument(file).toDataset(Mapping.parse("{\"region\": {\"code\": \"local:euro-area\"}}"));
        assertThat(dataset.stream().map(Object::toString))
                .containsExactly(
                        "EXR, local:euro-area, 2013-01-18, EXR_SUFFIX=A, EXR_TYPE=SP00: NZD 1.5931 per EUR",
                        "EXR, local:euro-area, 2013-01-21, EXR_SUFFIX=A, EXR_TYPE=SP00: NZD 1.5925 per EUR",
                        "EXR, local:euro-area, 2013-01-18, EXR_SUFFIX=A, EXR_TYPE=SP00: RUB 40.3426 per EUR",
                        "EXR, local:euro-area, 2013-01-21, EXR_SUFFIX=A, EXR_TYPE=SP00: RUB 40.3 per EUR");
    }
}
