// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code find_region}: regions by code or name, those of the data and those of the registry. */
final class FindRegionTool implements ServerTool {
    private static final int LIMIT = 10;

    private final Dataset dataset;

    FindRegionTool(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        String text = arguments.requiredText("text");
        List<Region> found = new ArrayList<>();
        for (Region region : dataset.regions()) {
            if (!Regions.isRegistered(region)
                    && textsOf(region)
                            .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))) {
                found.add(region);
            }
        }
        found.addAll(Regions.search(text));
        if (found.isEmpty()) {
            throw new RefusedCallException("Text must match the code or name of a region, but was '" + text
                    + "'; write a name in its own language or in English");
        }
        int limit = arguments.limit(LIMIT);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("regions", found.stream().limit(limit).map(this::region).toList());
        if (found.size() > limit) {
            answer.put("more", found.size() - limit);
        }
        return answer;
    }

    private static Stream<String> textsOf(Region region) {
        return Stream.of(
                        region.codes().stream().map(RegionCode::toString),
                        region.names().values().stream(),
                        region.otherNames().stream().map(RegionName::text))
                .flatMap(Function.identity());
    }

    private Map<String, Object> region(Region region) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", region.code().toString());
        answer.put("name", region.name());
        answer.put("names", region.names());
        answer.put("kind", region.kind().code());
        region.parent().ifPresent(parent -> answer.put("parent", parent.code().toString()));
        answer.put("inData", dataset.regions().contains(region));
        return answer;
    }
}
