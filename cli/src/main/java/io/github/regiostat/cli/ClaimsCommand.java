// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.ClaimConflict;
import io.github.regiostat.claims.ClaimConflicts;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.claims.IdentifiedClaim;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regiostat claims TEXT-FILE --data FILE}: the claims of texts as JSON, or those that exclude one another. */
@Command(
        name = "claims",
        description = "Prints the claims of texts as JSON, or the claims that exclude one another.",
        customSynopsis = "regiostat claims TEXT-FILE... --data=FILE... [--conflicts] [-o=OUT]%n"
                + "                 [--rates=RATES...] [--from=FORMAT] [--mapping=MAPPING]%n"
                + "                 [--region=CODE] [--period=PERIOD] [--published=DATE]%n"
                + "                 [--band=PERCENT] [--vintage=VINTAGE] [--currency=SIGN=CODE,...]%n"
                + "                 [--zhao=SCALE]"
                + InputOptions.SYNOPSIS,
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ClaimsCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT-FILE",
            description = "The texts, in UTF-8, before --data; - is standard input.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final CheckSettings settings = new CheckSettings();

    @Mixin
    private final PhraseSettings phrases = new PhraseSettings();

    @Option(
            names = "--conflicts",
            description = "Prints the smallest sets of claims that exclude one another, also between texts.")
    private boolean hasConflicts;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ClaimsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        var options = phrases.options();
        CheckedData checked = data.read(names, streams);
        TextCheck check = TextCheck.of(checked.dataset(), checked.rates(), settings.ofText(checked, options));
        List<IdentifiedClaim> claims = new ArrayList<>();
        List<CheckedStatement> statements = new ArrayList<>();
        for (String name : names) {
            try (InputFile file = data.size().file(name, streams)) {
                String text = TextFile.read(file);
                List<CheckedStatement> ofText = check.check(text);
                statements.addAll(ofText);
                claims.addAll(claims(names.size() == 1 ? "" : name + ":", text, ofText));
            }
        }
        checked.reportIfNothingLinks(check, statements, streams);
        if (hasConflicts) {
            String text = conflicts(claims, checked);
            output.write(streams, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } else {
            output.write(streams, out -> ClaimsJson.write(new ClaimDocument(claims), out));
        }
        return 0;
    }

    /**
     * Returns the claims of a text, whose ids are their positions, such as {@code 45} or {@code b.txt:45}; the second
     * one at a position is {@code 45/2}.
     */
    static List<IdentifiedClaim> claims(String prefix, String text, List<CheckedStatement> statements) {
        CodePointIndex positions = CodePointIndex.of(text);
        Map<Integer, Integer> counts = new HashMap<>();
        List<IdentifiedClaim> claims = new ArrayList<>();
        for (CheckedStatement statement : statements) {
            statement.claim().ifPresent(claim -> {
                int count = counts.merge(statement.start(), 1, Integer::sum);
                String position = prefix + positions.codePoints(statement.start());
                claims.add(IdentifiedClaim.of(count == 1 ? position : position + "/" + count, claim));
            });
        }
        return claims;
    }

    private String conflicts(List<IdentifiedClaim> claims, CheckedData checked) {
        ClaimConflicts found = Claims.conflicts(
                claims.stream().map(IdentifiedClaim::claim).toList(), checked.dataset(), settings.ofClaims());
        StringBuilder text = new StringBuilder();
        for (ClaimConflict conflict : found.conflicts()) {
            text.append(ids(conflict, claims))
                    .append(": ")
                    .append(conflict.because())
                    .append('\n');
        }
        return text.append(found.conflicts().size())
                .append(found.conflicts().size() == 1 ? " conflict" : " conflicts")
                .append(" among ")
                .append(claims.size())
                .append(claims.size() == 1 ? " claim" : " claims")
                .append(found.isComplete() ? "\n" : "; there may be more\n")
                .toString();
    }

    private static String ids(ClaimConflict conflict, List<IdentifiedClaim> claims) {
        return String.join(
                ", ",
                claims.stream()
                        .filter(each -> conflict.claims().contains(each.claim()))
                        .flatMap(each -> each.id().stream())
                        .toList());
    }
}
