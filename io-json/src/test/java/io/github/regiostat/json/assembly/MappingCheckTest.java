// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingCheckTest {
    private static final JsonStatDocument DOCUMENT = JsonStat.readDocument("""
        {"version": "2.0", "class": "dataset", "label": "GDP",
         "id": ["geo", "time", "kind"], "size": [1, 3, 1],
         "role": {"geo": ["geo"], "time": ["time"]},
         "dimension": {
           "geo": {"category": {"index": ["DE"], "label": {"DE": "Germany"}}},
           "time": {"category": {"index": ["2022", "2023", "2024"]}},
           "kind": {"category": {"index": ["CUR"], "label": {"CUR": "Current"}}}},
         "value": [1, 2, 3], "status": ["p", "b e", "xy"]}
        """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prices|'CUR': 'current'|'CURR': 'current'",
                "adjustments|'CUR': 'S'|'CURS': 'S'",
                "collections|'Current': 'E'|'Curent': 'E'",
                "behaviours|'CUR': 'flow'|'CURF': 'flow'",
                "flags|'b': 'E', 'y': 'E', 'b e': 'E'|'zz': 'E'"
            })
    void codesOfCodeLists_areReportedIfTheDocumentDoesNotHaveThem(String table, String known, String unknown) {
        assertThat(DOCUMENT.unmatchedKeys(mapping(table, known))).isEmpty();
        String key = unknown.substring(0, unknown.indexOf(':'));
        String start = "Key " + key + " in \"" + table + "\" of the mapping must be a code or label of the document";
        assertThat(DOCUMENT.unmatchedKeys(mapping(table, unknown)))
                .singleElement()
                .asString()
                .startsWith(start);
        assertThat(DOCUMENT.unmatchedKeys(mapping(table, known + ", " + unknown)))
                .singleElement()
                .asString()
                .startsWith(start);
        assertThat(DOCUMENT.toDataset(mapping(table, unknown)).size()).isEqualTo(3);
    }

    private static Mapping mapping(String table, String codes) {
        return Mapping.parse("{'".replace('\'', '"') + table + "\": {" + codes.replace('\'', '"') + "}}");
    }

    @Test
    void flagsOfDefaultMappings_areNotReported() {
        assertThat(DOCUMENT.unmatchedKeys(Mapping.eurostat())).isEmpty();
    }
}
