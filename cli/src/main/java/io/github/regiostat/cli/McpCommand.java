// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.mcp.StatisticsServer;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code regiostat mcp --data DIR}: a server of the Model Context Protocol on the standard streams. */
@Command(
        name = "mcp",
        description = "Serves data to language models: a server of the Model Context Protocol on standard input and"
                + " output.",
        customSynopsis = "regiostat mcp --data=FILE|DIR... [--rates=RATES...] [--from=FORMAT]%n"
                + "              [--mapping=MAPPING] [--time-limit=SECONDS]"
                + InputOptions.SYNOPSIS,
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class McpCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Option(
            names = "--data",
            arity = "1..*",
            required = true,
            paramLabel = "FILE|DIR",
            description = "Files with measurements, or directories, whose files of a known format are read; files with"
                    + " exchange rates there are rates.")
    private List<String> data = new ArrayList<>();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final RatesOption others = new RatesOption();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The longest time of a call (default: ${DEFAULT-VALUE}).")
    private int seconds;

    McpCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        if (data.contains(InputFile.STANDARD_INPUT) || others.rates().contains(InputFile.STANDARD_INPUT)) {
            throw new InvalidRequestException(
                    "Data must be files, since standard input is that of the protocol, but one is '-'");
        }
        if (seconds < 1) {
            throw new InvalidRequestException("Option --time-limit must be 1 or more, but was " + seconds);
        }
        DataFiles files = DataFiles.of(data, input.size(), streams);
        List<String> rates = new ArrayList<>(others.rates());
        rates.addAll(files.rates());
        CheckedData read = CheckedData.read(files.measurements(), input.reading(streams), rates, input.size(), streams);
        read.reportIfEmpty(streams);
        // Whatever a library prints must not be between the messages.
        PrintStream standardOutput = System.out;
        System.setOut(streams.err());
        try {
            StatisticsServer.of(read.dataset(), read.rates())
                    .withTimeLimit(Duration.ofSeconds(seconds))
                    .serve(streams.in(), streams.out());
        } finally {
            System.setOut(standardOutput);
        }
        return 0;
    }
}
