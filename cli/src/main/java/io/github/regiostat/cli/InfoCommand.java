// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regiostat info FILE}: the format and size of a file. */
@Command(
        name = "info",
        description = "Prints the format of a file, its dimensions, and the numbers of values, missing values and"
                + " statuses.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class InfoCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", description = InputOptions.FILE)
    private String name = "";

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean isJson;

    InfoCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        InputReading reading = input.reading(streams);
        try (InputFile file = input.file(name, streams)) {
            DataFormat format = reading.formatOfOnly(file);
            reading.requireInterpretation(format, name, "omit it");
            RawFileData data = FormatReaders.rawData(file, format, reading);
            List<CellCounts> counts = new ArrayList<>();
            for (RawDataset dataset : data.datasets()) {
                counts.add(dataset.counts());
            }
            InfoReport report = new InfoReport(file.name(), data, counts);
            Output.write(streams, isJson ? report::writeJson : report::writeText);
            reading.report(name, data.remarks(), streams);
        }
        return 0;
    }
}
