// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that specifies the output file. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The output file, which is replaced once the results are complete; by default standard"
                    + " output.")
    private @Nullable String name;

    /** Returns whether the option is specified. */
    boolean isSpecified() {
        return name != null;
    }

    /** Returns whether the name of the file ends with a point and one of some words. */
    boolean hasEnding(Set<String> endings) {
        if (name == null) {
            return false;
        }
        int point = name.lastIndexOf('.');
        return point >= 0 && endings.contains(name.substring(point + 1).toLowerCase(Locale.ROOT));
    }

    void write(StandardStreams streams, Output.StreamWriter writer) throws IOException {
        if (name == null || name.equals(InputFile.STANDARD_INPUT)) {
            Output.write(streams, writer);
        } else {
            Output.write(name, writer);
        }
    }
}
