// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.Discrepancy;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Reconciliation;
import io.github.regiostat.claims.Relation;
import io.github.regiostat.claims.RelationCheck;
import io.github.regiostat.claims.UndeterminedCheck;
import io.github.regiostat.indicator.Indicator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code regiostat reconcile RELEASE}: whether the figures of a release add up. */
@Command(
        name = "reconcile",
        description = "Checks whether parts add up to wholes, and whether ratios and growth rates follow from levels.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ReconcileCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(arity = "1..*", paramLabel = "RELEASE", description = "The files with the measurements of a release.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--over",
            paramLabel = "DIMENSION",
            description = "A dimension whose total _T is the sum of its other categories; the option may be repeated.")
    private List<String> dimensions = new ArrayList<>();

    @Option(
            names = "--known-rounding",
            description = "Takes values whose rounding is not stated as unknown; by default they are taken as exact.")
    private boolean needsRounding;

    @Option(
            names = "--undetermined",
            description = "Also prints the checks that the data leave open, with what is unknown.")
    private boolean hasUndetermined;

    @Option(names = "--json", description = "Prints one JSON object a line.")
    private boolean isJson;

    @Option(names = "--fail", description = "Exits with status 3 if a check is violated.")
    private boolean isGate;

    ReconcileCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        CheckedData data = CheckedData.read(names, input.reading(streams), List.of(), input.size(), streams);
        data.reportIfEmpty(streams);
        List<Relation> relations = relations(data);
        Reconciliation found =
                Claims.reconcile(data.dataset(), relations, CheckOptions.DEFAULT.withValuesAsStated(!needsRounding));
        Output.write(streams, out -> {
            if (isJson) {
                CliJson.writeLines(out, json -> {
                    found.discrepancies().forEach(each -> write(each, json));
                    open(found).forEach(each -> write(each, json));
                });
            } else {
                writeText(relations, found, out);
            }
        });
        return isGate && !found.discrepancies().isEmpty() ? Regiostat.FAILED_CHECK : 0;
    }

    private List<Relation> relations(CheckedData data) throws InvalidRequestException {
        List<Relation> relations = new ArrayList<>(Relation.declaredBy(data.dataset()));
        for (String dimension : dimensions) {
            Set<String> indicators = new LinkedHashSet<>();
            data.dataset()
                    .rows()
                    .filter(row -> row.category(dimension).isPresent())
                    .map(row -> row.indicator())
                    .map(Indicator::id)
                    .forEach(indicators::add);
            if (indicators.isEmpty()) {
                throw new InvalidRequestException("Option --over must be a dimension of the data, but was '" + dimension
                        + "'; the data have " + data.dataset().dimensionIds());
            }
            indicators.forEach(indicator -> relations.add(Relation.sumOverCategories(indicator, dimension)));
        }
        return relations;
    }

    /** Returns the undetermined checks if they are printed. */
    private List<UndeterminedCheck> open(Reconciliation found) {
        return hasUndetermined ? found.undeterminedChecks() : List.of();
    }

    private void writeText(List<Relation> relations, Reconciliation found, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Discrepancy each : found.discrepancies()) {
            text.append(each.because()).append('\n');
        }
        open(found).forEach(each -> text.append(each).append('\n'));
        int unlisted = found.undetermined() - found.undeterminedChecks().size();
        if (hasUndetermined && unlisted > 0) {
            text.append(unlisted).append(" more undetermined checks\n");
        }
        shared(found).ifPresent(sentence -> text.append(sentence).append('\n'));
        if (relations.isEmpty()) {
            text.append("The data declare no relation that can be checked\n");
        }
        text.append(found)
                .append(found.isComplete() ? "" : "; there may be more")
                .append('\n');
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a sentence about the observation that the most violations use, if several do. */
    private static Optional<String> shared(Reconciliation found) {
        Map<ObservationKey, Integer> uses = new LinkedHashMap<>();
        for (Discrepancy each : found.discrepancies()) {
            Set<ObservationKey> keys = new LinkedHashSet<>();
            for (RelationCheck check : each.checks()) {
                keys.add(check.result());
                keys.addAll(check.inputs());
            }
            keys.forEach(key -> uses.merge(key, 1, Integer::sum));
        }
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 1)
                .map(most -> {
                    int all = found.discrepancies().size();
                    boolean isMost = most.getValue() * 2 > all;
                    return (isMost ? "Most violations share " : "No figure is in more violations than ") + most.getKey()
                            + " (" + most.getValue() + " of " + all + ")";
                });
    }

    private static void write(UndeterminedCheck each, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("undetermined", each.check().result().toString());
        json.writeName("unknown");
        json.writeStartArray();
        each.unknown().forEach(key -> json.writeString(key.toString()));
        json.writeEndArray();
        json.writeStringProperty("because", each.toString());
        json.writeEndObject();
    }

    private static void write(Discrepancy each, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("at", each.at().toString());
        ValueJson.write("stated", Optional.of(each.stated()), json);
        ValueJson.write("implied", Optional.of(each.implied()), json);
        ValueJson.write("difference", Optional.of(each.difference()), json);
        json.writeNumberProperty("checks", each.checks().size());
        json.writeStringProperty("because", each.because());
        json.writeEndObject();
    }
}
