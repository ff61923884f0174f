// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code regiostat propose FILE -o mapping.json}: what each part of a table is. */
@Command(
        name = "propose",
        description = "Prints what each part of a table is, with the evidence, and what is to be decided; or writes the"
                + " mapping that reads it.",
        customSynopsis = "regiostat propose FILE [-o=OUT] [--from=FORMAT] [--mapping=MAPPING]" + InputOptions.SYNOPSIS,
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ProposeCommand implements Callable<Integer> {
    private static final int OPEN = 1;

    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", description = InputOptions.FILE)
    private String name = "";

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ProposeCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        InputReading reading = input.reading(streams);
        try (InputFile file = input.file(name, streams)) {
            DataFormat format = reading.formatOfOnly(file);
            if (!TableReading.isTable(format)) {
                reportOther(format);
                return 0;
            }
            TableReading.Proposal proposal = file.read(in -> reading.tables().propose(in, format, file));
            if (output.isSpecified()) {
                write(proposal, reading);
            } else {
                print(proposal);
            }
            return proposal.questions().isEmpty() ? 0 : OPEN;
        }
    }

    private void reportOther(DataFormat format) throws IOException, InvalidRequestException {
        String found = name + " has the format " + format.name() + " (" + format.title() + ")";
        if (output.isSpecified()) {
            throw new InvalidRequestException(
                    "Option -o must be for a table, but " + found + ", which needs no proposal: omit it");
        }
        print(found + ", which needs no proposal: every command reads it");
    }

    /** Writes the mapping also if decisions are open, so that it can be edited. */
    private void write(TableReading.Proposal proposal, InputReading reading) throws IOException {
        String json = CliJson.indented(proposal.mapping().toString());
        output.write(streams, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        reading.report(name, proposal.remarks(), streams);
        proposal.questions()
                .forEach(question -> streams.err()
                        .println(ErrorMessages.printable(name + ": ? " + ErrorMessages.withOptions(question))));
        if (!proposal.questions().isEmpty()) {
            streams.err().println(name + ": " + ErrorMessages.ANSWERS);
        }
    }

    private void print(TableReading.Proposal proposal) throws IOException {
        String open = proposal.questions().isEmpty() ? "" : "\n\n" + ErrorMessages.ANSWERS;
        print(proposal.text() + open);
    }

    private void print(String text) throws IOException {
        String lines = ErrorMessages.withOptions(text)
                .lines()
                .map(ErrorMessages::printable)
                .collect(Collectors.joining("\n", "", "\n"));
        Output.write(streams, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
