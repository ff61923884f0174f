// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Converts the measurements of many files to one currency and sums them over a group of regions. */
@Command(
        name = "regional-totals",
        description = "Converts the measurements of many files to one currency and sums them over a group of regions.",
        mixinStandardHelpOptions = true,
        subcommands = {TotalsCommand.class, SampleFiles.class, ScaleComparison.class})
public final class RegionalTotals {
    private RegionalTotals() {}

    /**
     * Runs the program.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new RegionalTotals()).execute(args));
    }
}
