// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Regions;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads claims, by themselves and with a mapper. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Claim claim = new LevelClaim(
                ObservationKey.of("visits", Regions.of("CN-BJ"), TimePeriod.year(2024)), Figure.count(416, "visits"));
        ClaimDocument document = ClaimDocument.of(claim);
        String json = ClaimsJson.write(document);
        require(ClaimsJson.read(json).equals(document), "the claims read back differ: " + json);
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatModule()).build();
        require(mapper.readValue(json, ClaimDocument.class).equals(document), "the mapper reads other claims");
        String mapped = mapper.writeValueAsString(document);
        require(ClaimsJson.read(mapped).equals(document), "the mapper writes other claims: " + mapped);
        String one = mapper.writeValueAsString(claim);
        require(mapper.readValue(one, Claim.class).equals(claim), "the claim read back differs: " + one);
        require(ClaimsJson.toolSchema().contains("growth"), "the schema of tool calls has no growth");
        System.out.println(mapped + ", " + Main.class.getModule());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
