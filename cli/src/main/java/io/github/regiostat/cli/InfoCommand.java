// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regiostat info FILE}: what a file is and how much it holds. */
@Command(
        name = "info",
        description = "Prints the format of a file, its dimensions, and how many values, missing ones and statuses it"
                + " holds.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class InfoCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = InputOptions.FILE)
    private String name = "";

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean isJson;

    InfoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (InputFile file = input.file(name, shell)) {
            FileContents contents = Readers.contents(file, input.formatOf(file));
            List<PartCounts> counts = new ArrayList<>();
            for (Part part : contents.parts()) {
                counts.add(PartCounts.of(part));
            }
            InfoReport report = new InfoReport(file.name(), contents, counts);
            OutputFile.write(shell, isJson ? report::writeJson : report::writeText);
        }
        return 0;
    }
}
