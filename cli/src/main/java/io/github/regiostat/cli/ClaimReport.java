// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.IdentifiedClaim;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The verdicts on claims, as a table or as JSON objects. */
final class ClaimReport {
    /** A claim of the file with its result. */
    private record Checked(IdentifiedClaim claim, ClaimResult result) {}

    private final List<Checked> results;

    private ClaimReport(List<Checked> results) {
        this.results = results;
    }

    static ClaimReport of(ClaimDocument claims, CheckedData data, CheckOptions options) {
        ClaimCheck check = ClaimCheck.of(data.dataset(), data.rates(), options).withIndicators(data.indicators());
        List<Checked> results = new ArrayList<>();
        for (IdentifiedClaim claim : claims.claims()) {
            results.add(new Checked(claim, check.check(claim.claim())));
        }
        return new ClaimReport(results);
    }

    List<Verdict> verdicts() {
        return results.stream().map(checked -> checked.result.verdict()).toList();
    }

    void writeJson(OutputStream out) throws IOException {
        CliJson.writeLines(out, json -> results.forEach(checked -> write(checked, json)));
    }

    private static void write(Checked checked, JsonGenerator json) {
        ClaimResult result = checked.result;
        json.writeStartObject();
        ValueJson.writeText("id", checked.claim.id(), json);
        json.writeStringProperty("verdict", result.verdict().code());
        ValueJson.write("implied", result.implied(), json);
        ValueJson.write("claimed", result.claimed(), json);
        json.writeStringProperty("because", result.because());
        result.remedy().ifPresent(remedy -> json.writeStringProperty("remedy", remedy));
        json.writeEndObject();
    }

    /** Writes a table; its intervals have all digits, or those that their width warrants. */
    void writeTable(OutputStream out, boolean isExact) throws IOException {
        ReportTable table = new ReportTable("verdict", "claim", "claimed", "implied by data", "because");
        for (int i = 0; i < results.size(); i++) {
            ClaimResult result = results.get(i).result;
            table.add(
                    result.verdict().code(),
                    results.get(i).claim.id().orElse("#" + (i + 1)),
                    StatementReport.shown(result.claimed(), isExact),
                    StatementReport.shown(result.implied(), isExact),
                    result.remedy()
                            .map(remedy -> result.because() + " " + remedy)
                            .orElse(result.because()));
        }
        String text = table + "\n" + Verdicts.summary(verdicts(), "claim") + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
