// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the results go. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file for the results, which is replaced when they are whole; without this they go to"
                    + " standard output.")
    private @Nullable String name;

    void write(Shell shell, OutputFile.Writing writing) throws IOException {
        if (name == null || name.equals(InputFile.STANDARD_INPUT)) {
            OutputFile.write(shell, writing);
        } else {
            OutputFile.write(name, writing);
        }
    }
}
