// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-io-json-claims:0.1.0

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.regiostat.RegiostatJson;

/** A claim from a language model, by a tool call, is checked before its sentence is shown. */
class ModelClaim {
    public static void main(String... args) {
        Dataset data = RegiostatJson.readDocument("""
            {"regiostat": 1, "indicators": [{"id": "visits", "kind": "count", "behaviour": "flow"}],
             "measurements": [
              {"indicator": "visits", "region": "CN-BJ", "period": "2023", "resolution": "10000",
               "value": {"count": "328850000", "of": "visits"}},
              {"indicator": "visits", "region": "CN-BJ", "period": "2024", "resolution": "10000",
               "value": {"count": "372350000", "of": "visits"}}]}
            """).toDataset();
        String call = """
            {"claims": [{"claim": "growth", "indicator": "visits", "region": "CN-BJ", "period": "2024",
                         "since": "2023", "figure": {
                "value": {"growthPercent": "15.2", "over": "P1Y"}, "resolution": "0.1"}}]}
            """; // the arguments of the call; their schema is ClaimsJson.toolSchema()
        ClaimResult result = Claims.check(
                ClaimsJson.read(call).claims().get(0).claim(), data, ExchangeRates.builder().build());
        System.out.println(result.verdict() + ": " + result.because());
    }
}
