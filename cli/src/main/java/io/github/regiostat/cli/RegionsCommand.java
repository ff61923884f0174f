// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code regiostat regions}: the registry of regions. */
@Command(
        name = "regions",
        description = "Looks regions up: their codes in every scheme, names, groups, members on a day.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class RegionsCommand {
    private RegionsCommand() {}

    static CommandLine of(Shell shell) {
        return new CommandLine(new RegionsCommand())
                .addSubcommand(new RegionsFindCommand(shell))
                .addSubcommand(new RegionsShowCommand(shell))
                .addSubcommand(new RegionsMembersCommand(shell))
                .addSubcommand(new RegionsListCommand(shell));
    }

    /** The day where the user is. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
