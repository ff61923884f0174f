// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code regiostat regions}: queries the registry of regions. */
@Command(
        name = "regions",
        description = "Looks up regions: their codes in every scheme, names, groups, and members on a day.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class RegionsCommand {
    private RegionsCommand() {}

    static CommandLine of(StandardStreams streams) {
        return new CommandLine(new RegionsCommand())
                .addSubcommand(new RegionsFindCommand(streams))
                .addSubcommand(new RegionsShowCommand(streams))
                .addSubcommand(new RegionsMembersCommand(streams))
                .addSubcommand(new RegionsListCommand(streams));
    }

    /** Returns the current date in the time zone of the system. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
