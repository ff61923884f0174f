// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.Discrepancy;
import io.github.regiostat.claims.Reconciliation;
import io.github.regiostat.claims.Relation;
import io.github.regiostat.claims.UndeterminedCheck;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code reconcile}: whether the data add up. */
final class ReconcileTool implements ServerTool {
    private static final int LIMIT = 20;

    private final Dataset dataset;
    private final DataLookup lookup;

    ReconcileTool(Dataset dataset) {
        this.dataset = dataset;
        this.lookup = new DataLookup(dataset);
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        Optional<Indicator<?>> indicator = arguments.text("indicator").map(lookup::indicator);
        // A ratio or growth rate needs its inputs, so that the relations are selected and not the data.
        List<Relation> relations = Relation.declaredBy(dataset).stream()
                .filter(relation -> indicator
                        .map(wanted -> relation.indicators().contains(wanted.id()))
                        .orElse(true))
                .toList();
        if (relations.isEmpty()) {
            throw new RefusedCallException("The data have no whole with its parts"
                    + indicator.map(wanted -> " of " + wanted.id()).orElse("")
                    + ", and declare no ratio or growth rate of other indicators, so that nothing can be checked");
        }
        Reconciliation found = Claims.reconcile(dataset, relations, CheckOptions.DEFAULT.withValuesAsStated(true));
        int limit = arguments.limit(LIMIT);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("checks", found.checks());
        answer.put("satisfied", found.satisfied());
        answer.put("violated", found.violated());
        answer.put("undetermined", found.undetermined());
        answer.put(
                "violations",
                found.discrepancies().stream()
                        .limit(limit)
                        .map(ReconcileTool::violation)
                        .toList());
        if (arguments.isTrue("withUndetermined")) {
            answer.put(
                    "undeterminedChecks",
                    found.undeterminedChecks().stream()
                            .limit(limit)
                            .map(UndeterminedCheck::toString)
                            .toList());
        }
        int more = found.discrepancies().size() - limit;
        if (more > 0) {
            answer.put("more", more);
        }
        return answer;
    }

    private static Map<String, Object> violation(Discrepancy discrepancy) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("at", discrepancy.at().toString());
        answer.put("stated", Answers.interval(Optional.of(discrepancy.stated())));
        answer.put("implied", Answers.interval(Optional.of(discrepancy.implied())));
        answer.put("difference", Answers.interval(Optional.of(discrepancy.difference())));
        answer.put("because", discrepancy.because());
        return answer;
    }
}
