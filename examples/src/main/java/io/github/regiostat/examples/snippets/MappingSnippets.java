// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.Map;

/** How documents of statistical offices become datasets. */
final class MappingSnippets {
    private MappingSnippets() {}

    public static void main(String[] args) {
        mapping();
        json();
        names();
        periodPatterns();
        conceptRole();
        unitRule();
        indicatorRule();
        flag();
    }

    private static void mapping() {
        // @start region="mapping"
        Mapping sweden = Mapping.builder()
                .conceptRole("Region", ConceptRole.REGION)
                .otherRegions(RegionScheme.of("scb"))
                .indicator(
                        "000007SF",
                        IndicatorRule.none()
                                .withName("Population")
                                .withBehaviour(Behaviour.STOCK)
                                .withUnit(UnitRule.count("persons")))
                .build();
        Mapping whole = sweden.over(Mapping.jsonStat());
        System.out.println(whole.conceptRoles().get("time")); // PERIOD
        System.out.println(whole.conceptRoles().containsKey("geo")); // false
        System.out.println(whole.regions().otherScheme().orElseThrow()); // scb
        // @end
    }

    private static void json() {
        // @start region="json"
        Mapping sweden = Mapping.parse("""
            {"meanings": {"Region": "region"},
             "indicators": {"000007SF": {"name": "Population",
                             "unit": {"kind": "count", "of": "persons"},
                             "behaviour": "stock"}},
             "regions": {"00": "SE"},
             "otherRegions": "scb",
             "flags": {"..": "O", "p": "P"}}
            """);
        System.out.println(sweden.indicators().byId().keySet()); // [000007SF]
        System.out.println(sweden.equals(Mapping.parse(sweden.toString()))); // true
        // @end
    }

    private static void names() {
        // @start region="names"
        JsonStatDocument table = JsonStat.readDocument("""
            {"version": "2.0", "class": "dataset", "id": ["area", "year"], "size": [4, 1],
             "dimension": {
               "area": {"category": {"label": {
                 "1": "Turkey", "2": "Russian Federation", "3": "Grmany", "4": "Qwrtz"}}},
               "year": {"category": {"index": ["2024"]}}},
             "value": [4.4, 3.4, 3.1, 2.9]}
            """);
        String mapping = """
            {"meanings": {"area": "region", "year": "period"},
             "unit": {"kind": "percentage"},
             "regions": {"by": "name"%s}}
            """;
        try {
            table.toDataset(Mapping.parse(mapping.formatted("")));
        } catch (JsonFormatException e) {
            System.out.println(e.getMessage());
            // At /dimension/area: Labels of dimension 'area' must be names, but 2 of 4
            // are not: 'Grmany' (similar: 'DE' (Germany)), 'Qwrtz' (nothing
            // similar); add their regions to "regions" of the mapping, as in
            // {"regions": {"by": "name", "Grmany": "DE"}}, or set "otherRegions" to a
            // scheme for unknown names
        }
        String given = ", \"Grmany\": \"DE\", \"Qwrtz\": \"m49:001\"";
        Dataset data = table.toDataset(Mapping.parse(mapping.formatted(given)));
        System.out.println(data.regions()); // [TR, RU, DE, m49:001]
        // @end
    }

    private static void periodPatterns() {
        // @start region="period-patterns"
        JsonStatDocument table = JsonStat.readDocument("""
            {"version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [1, 3],
             "dimension": {"geo": {"category": {"index": ["CN-BJ"]}},
                           "time": {"category": {"index": [
                             "2024年第1季度", "2024年4月", "FY2023"]}}},
             "value": [5.3, 0.3, 5.2]}
            """);
        try {
            table.toDataset(Mapping.jsonStat());
        } catch (JsonFormatException e) {
            System.out.println(e.reason());
            // Category '2024年第1季度' of dimension 'time' must be a period such as '2024' or
            // '2024-Q1', but was '2024年第1季度'; add it to "periods" of the mapping, or its
            // form to "periodPatterns". Other categories that cannot be read: '2024年4月' of
            // 'time' at /dimension/time/category/index/1, 'FY2023' of 'time' at
            // /dimension/time/category/index/2
        }
        Mapping patterns = Mapping.parse("""
            {"periodPatterns": ["yyyy年第Q季度", "yyyy年M月", "'FY'yyyy"]}
            """);
        System.out.println(table.toDataset(patterns).periods()); // [2023, 2024-Q1, 2024-04]
        // @end
    }

    private static void conceptRole() {
        // @start region="concept-role"
        System.out.println(Mapping.sdmx().conceptRoles().get("counterpart_area")); // TO
        System.out.println(ConceptRole.ofCode("reference-region")); // REFERENCE_REGION
        // @end
    }

    private static void unitRule() {
        // @start region="unit-rule"
        UnitRule euro = UnitRule.money("EUR").withScale(Scale.MILLION);
        UnitRule rule = euro.withPrices(PriceBasis.CURRENT);
        System.out.println(Mapping.eurostat().units().byCode().containsValue(rule)); // true
        System.out.println(rule.unit(Frequency.YEAR).orElseThrow()); // EUR
        UnitRule standard = UnitRule.money("PPS");
        System.out.println(standard.unit(Frequency.YEAR).orElseThrow()); // PPS
        // @end
    }

    private static void indicatorRule() {
        // @start region="indicator-rule"
        IndicatorRule named = IndicatorRule.none().withName("GDP");
        IndicatorRule gdp = named.withBehaviour(Behaviour.FLOW);
        System.out.println(gdp); // {"name":"GDP","behaviour":"flow"}
        // @end
    }

    private static void flag() {
        // @start region="flag"
        Map<String, Flag> flags = Mapping.eurostat().codes().flags();
        System.out.println(flags.get("s")); // "E"
        System.out.println(flags.get("c")); // {"status":"Q","confidentiality":"C"}
        Statuses statuses = Statuses.of(ObservationStatus.BREAK);
        System.out.println(Flag.ofNote("revised").withStatuses(statuses));
        // {"status":"B","note":"revised"}
        // @end
    }
}
