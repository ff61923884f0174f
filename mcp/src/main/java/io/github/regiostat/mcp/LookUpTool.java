// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code look_up}: values of an indicator. */
final class LookUpTool implements ServerTool {
    private static final int LIMIT = 50;

    private final DataLookup lookup;

    LookUpTool(Dataset dataset) {
        this.lookup = new DataLookup(dataset);
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        Indicator<?> indicator = lookup.indicator(arguments.requiredText("indicator"));
        Dataset rows = lookup.rows(indicator, arguments.members("dimensions"));
        List<Region> regions =
                arguments.texts("regions").stream().map(lookup::region).toList();
        Set<TimePeriod> periods = new HashSet<>();
        for (String text : arguments.texts("periods")) {
            periods.addAll(DataLookup.within(rows, DataLookup.period(text)));
        }
        boolean isAnyPeriod = arguments.texts("periods").isEmpty();
        Dataset found = rows.filter(row -> (isAnyPeriod || periods.contains(row.period()))
                && (regions.isEmpty()
                        || regions.stream().anyMatch(region -> row.region().isSamePlaceAs(region))));
        if (found.isEmpty()) {
            throw new RefusedCallException("The data have no such value of " + indicator.id() + "; its periods are "
                    + DataLookup.listed(rows.periods()) + ", and its regions "
                    + DataLookup.listed(
                            rows.regions().stream().map(Region::code).toList()));
        }
        int limit = arguments.limit(LIMIT);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("values", found.stream().limit(limit).map(Answers::of).toList());
        if (found.size() > limit) {
            answer.put("more", found.size() - limit);
        }
        return answer;
    }
}
