// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code regiostat check TEXT-FILE --data FILE}: the verdict on each figure of a text. */
@Command(
        name = "check",
        description = "Checks each figure of a text, or each claim of a JSON file, against data.",
        customSynopsis = "regiostat check TEXT-FILE|CLAIMS.json --data=FILE... [--rates=RATES...]%n"
                + "                [--from=FORMAT] [--mapping=MAPPING]%n"
                + "                [--region=CODE] [--period=PERIOD]%n"
                + "                [--published=DATE] [--band=PERCENT] [--vintage=VINTAGE]%n"
                + "                [--currency=SIGN=CODE,...] [--zhao=SCALE] [--json] [--exact]%n"
                + "                [--html=FILE] [--fail-on=VERDICT,...]"
                + InputOptions.SYNOPSIS,
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class CheckCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Spec
    private @Nullable CommandSpec spec;

    /** Null if the parser assigned it to an option that takes all values that follow. */
    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT-FILE",
            description = "The text, in UTF-8, or claims if the name ends in .json; - is standard input. Gzip files and"
                    + " zip archives are decompressed.")
    private @Nullable String name;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final CheckSettings settings = new CheckSettings();

    @Mixin
    private final PhraseSettings phrases = new PhraseSettings();

    @Option(names = "--json", description = "Prints one JSON object a line instead of a table.")
    private boolean isJson;

    @Option(
            names = "--exact",
            description = "Prints the intervals of the table with all digits; by default those that matter.")
    private boolean isExact;

    @Mixin
    private final PageOption page = new PageOption();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            split = ",",
            converter = VerdictConverter.class,
            description = "Exits with status 3 if a result has one of these verdicts, such as contradicted.")
    private List<Verdict> failures = new ArrayList<>();

    CheckCommand(StandardStreams streams) {
        this.streams = streams;
    }

    /** Parses a verdict. */
    private static final class VerdictConverter implements ITypeConverter<Verdict> {
        @Override
        public Verdict convert(String text) {
            return Arrays.stream(Verdict.values())
                    .filter(verdict -> verdict.code().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("must be one of "
                            + Arrays.stream(Verdict.values()).map(Verdict::code).toList() + ", but was '" + text
                            + "'"));
        }
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        String fileName = requireFile();
        boolean hasClaims = fileName.toLowerCase(Locale.ROOT).endsWith(".json");
        Stream<Verdict> verdicts = hasClaims ? checkClaims(fileName) : checkText(fileName);
        return verdicts.anyMatch(failures::contains) ? Regiostat.FAILED_CHECK : 0;
    }

    private String requireFile() {
        if (name != null) {
            return name;
        }
        CommandSpec command = Objects.requireNonNull(spec);
        List<String> arguments = command.commandLine().getParseResult().originalArgs();
        return data.removeLast(arguments.get(arguments.size() - 1))
                .orElseThrow(
                        () -> new ParameterException(command.commandLine(), "Missing required parameter: 'TEXT-FILE'"));
    }

    private Stream<Verdict> checkText(String fileName) throws IOException, InvalidRequestException {
        var options = phrases.options();
        page.requireOtherThan(fileName);
        CheckedData checked = data.read(List.of(fileName), streams);
        TextCheck check = TextCheck.of(checked.dataset(), checked.rates(), settings.ofText(checked, options));
        try (InputFile file = data.size().file(fileName, streams)) {
            String text = TextFile.read(file);
            List<CheckedStatement> statements = check.check(text);
            checked.reportIfNothingLinks(check, statements, streams);
            StatementReport report = new StatementReport(text, statements);
            page.write(fileName, text, statements, checked.dataset());
            Output.write(streams, isJson ? report::writeJson : out -> report.writeTable(out, isExact));
            return statements.stream().map(CheckedStatement::verdict);
        }
    }

    private Stream<Verdict> checkClaims(String fileName) throws IOException, InvalidRequestException {
        page.requireNone();
        CheckedData checked = data.read(List.of(fileName), streams);
        checked.reportIfEmpty(streams);
        try (InputFile file = data.size().file(fileName, streams)) {
            ClaimDocument claims =
                    file.read(in -> ClaimsJson.read(in, checked.dataset().regions()));
            ClaimReport report = ClaimReport.of(claims, checked, settings.ofClaims());
            Output.write(streams, isJson ? report::writeJson : out -> report.writeTable(out, isExact));
            return report.verdicts().stream();
        }
    }
}
