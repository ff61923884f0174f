// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.DataFormat;
import java.io.IOException;
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

/** {@code regiostat convert --to csv FILE}: writes the measurements of a file in another format. */
@Command(
        name = "convert",
        description = "Writes the measurements of a file in another format, with the published digits.",
        customSynopsis = "regiostat convert --to=FORMAT [--from=FORMAT] [--mapping=MAPPING]%n"
                + "                [--currency=CODE --rates=RATES... [--basis=BASIS] [--means]%n"
                + "                [--min-coverage=PERCENT]]"
                + InputOptions.SYNOPSIS
                + "%n                FILE [-o=OUT]",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ConvertCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Spec
    private @Nullable CommandSpec spec;

    /** Null if the parser assigned it to {@code --rates}, which takes all values that follow. */
    @Parameters(arity = "0..1", paramLabel = "FILE", description = InputOptions.FILE)
    private @Nullable String name;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = FormatOption.WritableFormats.class,
            converter = FormatOption.WritableFormats.class,
            description = "The output format: ${COMPLETION-CANDIDATES}.")
    private @Nullable DataFormat to;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency (ISO 4217) to which monetary amounts are converted; requires --rates.")
    private @Nullable Currency currency;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            description = "The basis of the rates: average, end, spot, ppp or fixed; by default, each indicator"
                    + " determines it.")
    private @Nullable RateBasis basis;

    @Option(
            names = "--means",
            description = "Uses the mean of the daily rates of a period for which the rates contain no average.")
    private boolean useMeans;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = "The share of the weekdays of a period that an average must cover; by default 75.")
    private @Nullable Integer minCoverage;

    @Mixin
    private final RatesOption files = new RatesOption();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ConvertCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        String fileName = requireFile();
        if ((currency == null) != files.rates().isEmpty()) {
            throw usage("--currency and --rates must be specified together");
        }
        if (currency == null && (basis != null || useMeans || minCoverage != null)) {
            throw usage("--basis, --means and --min-coverage require --currency");
        }
        InputReading reading = input.reading(streams);
        try (InputFile file = input.file(fileName, streams)) {
            FileData data = FormatReaders.data(file, reading.formatOfOnly(file), reading);
            FileData results = currency == null ? data : converted(data, file, currency.getCurrencyCode());
            DataFormat format = Objects.requireNonNull(to);
            output.write(streams, out -> file.check(() -> FormatWriters.write(results, format, out)));
            reading.report(fileName, results.remarks(), streams);
            results.omitted(format)
                    .ifPresent(omitted -> streams.err()
                            .println(fileName + ": omitted, because " + format.name() + " cannot represent them: "
                                    + omitted));
        }
        return 0;
    }

    private String requireFile() {
        if (name != null) {
            return name;
        }
        List<String> rates = files.rates();
        if (rates.size() < 2) {
            throw usage("Missing required parameter: 'FILE'");
        }
        return rates.remove(rates.size() - 1);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private FileData converted(FileData data, InputFile file, String code) throws IOException {
        ExchangeRates published = RatesTables.all(files.rates(), input.size(), streams);
        Dataset dataset = data.dataset();
        return file.check(() -> {
            ExchangeRates all = useMeans ? RatesTables.withMeans(published, dataset.periods()) : published;
            ExchangeRates accepted = minCoverage == null
                    ? all
                    : all.toBuilder().minCoverage(minCoverage).build();
            return data.with(dataset.convertedTo(code, basis == null ? accepted : accepted.using(basis)));
        });
    }
}
