// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the library beside controls and other libraries. */
@Command(
        name = "benchmarks",
        description = "Measures the library beside controls and other libraries in the same run.",
        mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    /**
     * Runs a command.
     *
     * @param arguments a command and its options; {@code --help} lists them
     */
    public static void main(String... arguments) {
        CommandLine commands = new CommandLine(new Main()).setUsageHelpAutoWidth(true);
        if (arguments.length == 0) {
            commands.usage(System.out);
            return;
        }
        System.exit(commands.execute(arguments));
    }

    @Command(name = "quick", description = "Measures smaller inputs in less than five minutes.")
    void quick(@Mixin RunOptions options) throws IOException, RunnerException {
        options.run(Form.QUICK, "quick");
    }

    @Command(name = "full", description = "Measures everything three times, in about an hour.")
    void full(
            @Mixin RunOptions options,
            @Option(
                            names = "--rounds",
                            paramLabel = "N",
                            defaultValue = "3",
                            description = "How often everything is measured; default: ${DEFAULT-VALUE}.")
                    int rounds)
            throws IOException, RunnerException {
        options.run(Form.FULL.withRounds(rounds), "full");
    }

    @Command(
            name = "scaling",
            description = "Prints the time of costs for growing inputs, and the factor of each step.")
    void scaling(
            @Option(
                            names = "--only",
                            paramLabel = "REGEX",
                            defaultValue = "",
                            description = "The costs that are measured, by a part of their name; all if absent.")
                    String only,
            @Option(
                            names = "--seconds",
                            paramLabel = "SECONDS",
                            defaultValue = "30",
                            description = "The limit of the time for each cost; default: ${DEFAULT-VALUE}.")
                    int seconds)
            throws IOException {
        new Scaling(seconds).print(only);
    }

    @Command(name = "registry", description = "Measures the registry of regions in new virtual machines.")
    void registry() throws IOException {
        RegistryStartup.print();
    }
}
