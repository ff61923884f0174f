// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code list_data}: the indicators of the data, and the regions and periods of one. */
final class ListDataTool implements ServerTool {
    private static final int LIMIT = 50;

    private final Dataset dataset;
    private final DataLookup lookup;

    ListDataTool(Dataset dataset) {
        this.dataset = dataset;
        this.lookup = new DataLookup(dataset);
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        int limit = arguments.limit(LIMIT);
        Optional<Indicator<?>> wanted = arguments.text("indicator").map(lookup::indicator);
        List<Indicator<?>> indicators = wanted.<List<Indicator<?>>>map(List::of)
                .orElseGet(() -> dataset.indicators().stream().toList());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("measurements", dataset.size());
        answer.put(
                "indicators",
                indicators.stream().limit(limit).map(this::indicator).toList());
        int more = Math.max(0, indicators.size() - limit);
        if (wanted.isPresent()) {
            Dataset rows = dataset.onlyIndicator(wanted.get());
            answer.put(
                    "regions",
                    rows.regions().stream()
                            .limit(limit)
                            .map(ListDataTool::region)
                            .toList());
            answer.put(
                    "periods",
                    rows.periods().stream().limit(limit).map(Object::toString).toList());
            more = Math.max(0, Math.max(rows.regions().size(), rows.periods().size()) - limit);
        }
        if (more > 0) {
            answer.put("more", more);
        }
        return answer;
    }

    private Map<String, Object> indicator(Indicator<?> indicator) {
        Dataset rows = dataset.onlyIndicator(indicator);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", indicator.id());
        answer.put("name", indicator.name());
        if (!indicator.labels().isEmpty()) {
            answer.put("labels", indicator.labels());
        }
        answer.put("kind", QuantityKind.of(indicator.kind()).code());
        answer.put("behaviour", indicator.behaviour().code());
        answer.put("units", rows.units().stream().map(Object::toString).toList());
        indicator.definition().ifPresent(definition -> answer.put("definition", definition));
        answer.put("regions", rows.regions().size());
        answer.put("periods", rows.periods().size());
        if (!rows.isEmpty()) {
            answer.put("from", rows.periods().first().toString());
            answer.put("to", rows.periods().last().toString());
        }
        answer.put(
                "sources",
                rows.sources().stream().map(Source::publisher).distinct().toList());
        return answer;
    }

    private static Map<String, Object> region(Region region) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", region.code().toString());
        answer.put("name", region.name());
        return answer;
    }
}
