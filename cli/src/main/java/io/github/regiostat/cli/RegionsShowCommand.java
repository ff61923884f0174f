// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regiostat regions show CODE}: the registry entry of a region. */
@Command(
        name = "show",
        description = "Prints the codes, names, parents, groups, divisions or members, and successors of a region.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class RegionsShowCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(
            paramLabel = "CODE",
            description = "A code, such as CN-BJ, gb2260:110000 or EU27_2020, or a name that identifies one region.")
    private String code = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = RegionsMembersCommand.DayConverter.class,
            description = "The day of the parent, the groups and the members, such as 2020-01-31; by default today.")
    private @Nullable LocalDate day;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean isJson;

    RegionsShowCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        RegionReport report = new RegionReport(RegionLookup.of(code), day == null ? RegionsCommand.today() : day);
        Output.write(
                streams,
                isJson
                        ? out -> CliJson.writeLines(out, report::writeJson)
                        : out -> out.write(report.text().getBytes(StandardCharsets.UTF_8)));
        return 0;
    }
}
