// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.json.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code regiostat convert --to csv FILE}: the measurements of a file in another format. */
@Command(
        name = "convert",
        description = "Writes the measurements of a file in another format, with the digits that were published.",
        customSynopsis = "regiostat convert --to=FORMAT [--from=FORMAT] [--mapping=MAPPING]%n"
                + "                  [--currency=CODE --rates=RATES... [--basis=BASIS] [--means]]%n"
                + "                  [--max-bytes=BYTES] FILE [-o=OUT]",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ConvertCommand implements Callable<Integer> {
    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    /** May be the last of the rates: an option that takes several values takes all that stand behind it. */
    @Parameters(arity = "0..1", paramLabel = "FILE", description = InputOptions.FILE)
    private @Nullable String name;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.OfWritable.class,
            converter = FormatNames.OfWritable.class,
            description = "The format to write, of ${COMPLETION-CANDIDATES}.")
    private @Nullable DataFormat to;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description =
                    "A file of JSON that says what dimensions, units and codes mean, over the usual mapping of the"
                            + " format.")
    private @Nullable String mapping;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency (ISO 4217) that money is converted to; takes --rates.")
    private @Nullable Currency currency;

    @Option(
            names = "--rates",
            arity = "1..*",
            paramLabel = "RATES",
            description = "Files of exchange rates, of any format that has them.")
    private List<String> rates = new ArrayList<>();

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            description =
                    "Which of the rates are taken: average, end, spot or ppp; without this each indicator decides.")
    private @Nullable RateBasis basis;

    @Option(
            names = "--means",
            description = "Takes the mean of the daily rates of a period where the rates have no average of it.")
    private boolean isOfMeans;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ConvertCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        String main = requireFile();
        if ((currency == null) != rates.isEmpty()) {
            throw usage("--currency and --rates go together");
        }
        if (currency == null && (basis != null || isOfMeans)) {
            throw usage("--basis and --means go with --currency");
        }
        try (InputFile file = input.file(main, shell)) {
            FileStatistics statistics = Readers.statistics(file, input.formatOf(file), mapping());
            FileStatistics results =
                    currency == null ? statistics : converted(statistics, file, currency.getCurrencyCode());
            DataFormat format = Objects.requireNonNull(to);
            output.write(shell, out -> file.check(() -> Writers.write(results, format, out)));
            results.leftOut(format)
                    .ifPresent(left -> shell.err()
                            .println(main + ": left out, since " + format.name() + " has no place for it: " + left));
        }
        return 0;
    }

    private String requireFile() {
        if (name != null) {
            return name;
        }
        if (rates.size() < 2) {
            throw usage("Missing required parameter: 'FILE'");
        }
        return rates.remove(rates.size() - 1);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private @Nullable Mapping mapping() throws IOException {
        if (mapping == null) {
            return null;
        }
        try (InputFile file = input.file(mapping, shell)) {
            return file.read(Mapping::read);
        }
    }

    private FileStatistics converted(FileStatistics statistics, InputFile file, String code) throws IOException {
        ExchangeRates published = RatesFiles.all(rates, input, shell);
        Dataset dataset = statistics.dataset();
        return file.check(() -> {
            ExchangeRates all = isOfMeans ? RatesFiles.withMeans(published, dataset.periods()) : published;
            return statistics.with(dataset.convertedTo(code, basis == null ? all : all.using(basis)));
        });
    }
}
