// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.Region;
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
            description = "Prints the region as it was on a day, such as 2020-01-31: the codes, names, parent, groups,"
                    + " divisions and members of that day, and whether it existed. By default, its present"
                    + " entry.")
    private @Nullable LocalDate day;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean isJson;

    RegionsShowCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        Region region = RegionLookup.of(code);
        RegionReport report =
                day == null ? RegionReport.of(region, RegionsCommand.today()) : RegionReport.on(day, region);
        Output.write(
                streams,
                isJson
                        ? out -> CliJson.writeLines(out, report::writeJson)
                        : out -> out.write(report.text().getBytes(StandardCharsets.UTF_8)));
        return 0;
    }
}
