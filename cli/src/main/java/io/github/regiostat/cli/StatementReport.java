// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.text.check.CheckedStatement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The verdicts on the figures of a text, as a table or as JSON objects. */
final class StatementReport {
    /** The format of intervals in a table; JSON has all digits. */
    private static final QuantityFormat NUMBERS = QuantityFormat.of(Locale.ROOT);

    private final CodePointIndex positions;
    private final List<CheckedStatement> statements;

    StatementReport(String text, List<CheckedStatement> statements) {
        this.positions = CodePointIndex.of(text);
        this.statements = statements;
    }

    void writeJson(OutputStream out) throws IOException {
        CliJson.writeLines(out, json -> statements.forEach(statement -> write(statement, json)));
    }

    private void write(CheckedStatement statement, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("start", positions.codePoints(statement.start()));
        json.writeNumberProperty("end", positions.codePoints(statement.end()));
        json.writeStringProperty("text", statement.text());
        statement.figure().ifPresent(figure -> ValueJson.write("figure", figure, json));
        statement.rank().ifPresent(rank -> json.writeStringProperty("rank", Integer.toString(rank)));
        ValueJson.writeText("indicator", statement.indicator().map(Indicator::id), json);
        ValueJson.writeText(
                "region", statement.region().map(region -> region.code().toString()), json);
        ValueJson.writeText("period", statement.period().map(Object::toString), json);
        json.writeStringProperty("verdict", statement.verdict().code());
        ValueJson.write("implied", interval(statement, ClaimResult::implied), json);
        ValueJson.write("claimed", interval(statement, ClaimResult::claimed), json);
        json.writeStringProperty("because", statement.because());
        json.writeEndObject();
    }

    private static Optional<Interval> interval(
            CheckedStatement statement, Function<ClaimResult, Optional<Interval>> end) {
        return statement.result().flatMap(end);
    }

    /** Writes a table; its intervals have all digits, or those that their width warrants. */
    void writeTable(OutputStream out, boolean isExact) throws IOException {
        ReportTable table = new ReportTable(
                "verdict", "at", "text", "indicator", "region", "period", "claimed", "implied by data", "because");
        for (CheckedStatement statement : statements) {
            table.add(
                    statement.verdict().code(),
                    Integer.toString(positions.codePoints(statement.start())),
                    statement.text(),
                    statement.indicator().map(Indicator::id).orElse("-"),
                    statement.region().map(region -> region.code().toString()).orElse("-"),
                    statement.period().map(Object::toString).orElse("-"),
                    shown(interval(statement, ClaimResult::claimed), isExact),
                    shown(interval(statement, ClaimResult::implied), isExact),
                    statement.because());
        }
        List<Verdict> verdicts =
                statements.stream().map(CheckedStatement::verdict).toList();
        String text = table + "\n" + Verdicts.summary(verdicts, "figure") + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns an interval with all digits, or in the digits that its width warrants, rounded outward. */
    static String shown(Optional<Interval> interval, boolean isExact) {
        return interval.map(
                        all -> isExact ? all.toString() : NUMBERS.format(all).replace('\u00a0', ' '))
                .orElse("-");
    }
}
