// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.claims.IdentifiedClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code check_claims}: the verdict on each typed claim. */
final class CheckClaimsTool implements ServerTool {
    private static final int MAX_CLAIMS = 500;

    /** The pointer to a claim that is read alone. */
    private static final String ALONE = "/0";

    private final Dataset dataset;
    private final ClaimCheck check;
    private final Function<Object, String> json;

    CheckClaimsTool(Dataset dataset, ExchangeRates rates, Function<Object, String> json) {
        this.dataset = dataset;
        this.check = ClaimCheck.of(dataset, rates, CheckOptions.DEFAULT.withValuesAsStated(true));
        this.json = json;
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        List<?> claims = arguments.values().get("claims") instanceof List<?> list ? list : List.of();
        if (claims.size() > MAX_CLAIMS) {
            throw new RefusedCallException("A call must have at most " + MAX_CLAIMS + " claims, but has "
                    + claims.size() + ": make several calls");
        }
        List<Map<String, Object>> results = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            try {
                for (IdentifiedClaim claim : read(claims.get(i))) {
                    ClaimResult result = check.check(claim.claim());
                    verdicts.add(result.verdict());
                    results.add(result(claim, result));
                }
            } catch (JsonFormatException invalid) {
                String pointer = invalid.pointer();
                String inside = pointer.startsWith(ALONE) ? pointer.substring(ALONE.length()) : "";
                errors.add("/claims/" + i + inside + ": " + invalid.reason());
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("summary", CheckTextTool.summary(verdicts));
        answer.put("results", results);
        if (!errors.isEmpty()) {
            answer.put("errors", errors);
        }
        return answer;
    }

    private List<IdentifiedClaim> read(Object claim) {
        return ClaimsJson.read(json.apply(List.of(claim)), dataset.regions()).claims();
    }

    private static Map<String, Object> result(IdentifiedClaim claim, ClaimResult result) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", claim.id().orElse(null));
        answer.put("verdict", result.verdict().code());
        answer.put("implied", Answers.interval(result.implied()));
        answer.put("claimed", Answers.interval(result.claimed()));
        answer.put("because", result.because());
        result.remedy().ifPresent(remedy -> answer.put("remedy", remedy));
        return answer;
    }
}
