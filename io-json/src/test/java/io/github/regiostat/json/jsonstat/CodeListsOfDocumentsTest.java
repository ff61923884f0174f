// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.quantity.Count;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Code lists that documents and mappings declare reach calculations. */
class CodeListsOfDocumentsTest {
    private static final Mapping MAPPING = Mapping.parse("""
            {"indicator": {"id": "sales", "behaviour": "flow"}, "unit": {"kind": "count", "of": "items"},
            "meanings": {"geo": "region", "time": "period"}}""");

    private static Dataset read(String categories) {
        return JsonStat.readDocument("""
                {"version": "2.0", "class": "dataset", "id": ["geo", "time", "item"], "size": [1, 1, 3],
                "dimension": {
                "geo": {"category": {"index": ["DE"]}}, "time": {"category": {"index": ["2024"]}},
                "item": {"category": %s}}, "value": [10, 4, 6]}""".formatted(categories)).toDataset(MAPPING);
    }

    private static void assertRefused(Dataset dataset, String reason) {
        Indicator<Count> sales = dataset.indicator(Count.class);
        assertThatThrownBy(() -> dataset.summedOverCategories(sales, "item"))
                .isInstanceOf(NotComparableException.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> Sums.overCategories(dataset.measurementsOf(sales)))
                .isInstanceOf(NotComparableException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void childrenOfJsonStat_arePartsAlsoInOwnJson() throws IOException {
        Dataset dataset = read("{\"index\": [\"v\", \"c\", \"t\"], \"child\": {\"v\": [\"c\", \"t\"]}}");
        assertThat(dataset.categories("item")).hasToString("[v [c, t]]");
        assertRefused(dataset, "'c' is part of 'v' in dimension 'item'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"codeLists\"");
        Dataset again = RegiostatJson.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(again.codeLists()).isEqualTo(dataset.codeLists());
        assertRefused(again, "'c' is part of 'v' in dimension 'item'");
        assertThat(RegiostatJson.readDocument(out.toString(StandardCharsets.UTF_8))
                        .measurements())
                .hasSize(3);
    }

    @Test
    void labelOfTotal_isTotal() {
        Dataset dataset = read("{\"index\": [\"0\", \"1\", \"2\"],"
                + " \"label\": {\"0\": \"Both sexes\", \"1\": \"Men\", \"2\": \"Women\"}}");
        assertRefused(dataset, "'0' is a total of dimension 'item'");
        assertThat(dataset.categories("item").label("1")).contains("Men");
    }

    @Test
    void labelsOfAges_areIntervals() {
        Dataset dataset = read("{\"index\": [\"a\", \"b\", \"c\"], \"label\":"
                + " {\"a\": \"15-64 years\", \"b\": \"20-24 years\", \"c\": \"65+ years\"}}");
        assertRefused(dataset, "'b' is part of 'a' in intervals of age");
    }

    @Test
    void listOfMapping_isThatOfTheDimension() {
        CodeList products =
                CodeList.builder("products").code("v").code("c", "v").code("t").build();
        Mapping mapping = MAPPING.toBuilder().codeList("item", products).build();
        assertThat(Mapping.parse(mapping.toString())).isEqualTo(mapping);
        assertThat(mapping.toString()).contains("\"codeLists\":{\"item\":{\"name\":\"products\"");
        assertThat(Mapping.parse("{\"codeLists\": {\"a\": {\"name\": \"NACE Rev. 2\"}}}")
                        .codeLists()
                        .get("a")
                        .contains("C", "C10"))
                .isTrue();
    }
}
