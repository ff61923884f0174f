// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks with the options of JMH, and prints their ratios to the token loop of the same run.
 */
public final class Main {
    private static final String BASE = "tokens";

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments options of JMH, or {@code footprint} for the memory per value, or {@code registry} for the
     *     startup of the registry of regions
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if the options are invalid
     * @throws IOException if a virtual machine cannot be started
     */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException, IOException {
        if (List.of(arguments).equals(List.of("footprint"))) {
            Footprint.print();
            return;
        }
        if (List.of(arguments).equals(List.of("registry"))) {
            RegistryStartup.print();
            return;
        }
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        Map<String, List<RunResult>> byInput = new TreeMap<>();
        for (RunResult result : results) {
            byInput.computeIfAbsent(parametersOf(result), key -> new ArrayList<>())
                    .add(result);
        }
        byInput.forEach(Main::printRatios);
    }

    private static String parametersOf(RunResult result) {
        return result.getParams().getBenchmark().replaceAll("\\.[^.]*$", "").replaceAll(".*\\.", "") + " "
                + String.join(
                        " ",
                        result.getParams().getParamsKeys().stream()
                                .map(key -> result.getParams().getParam(key))
                                .toList());
    }

    private static void printRatios(String parameters, List<RunResult> results) {
        double base = results.stream()
                .filter(result -> nameOf(result).equals(BASE))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
        for (RunResult result : results) {
            double score = result.getPrimaryResult().getScore();
            System.out.printf(
                    "%-40s %-10s %10.2f ms %8.2f x %s%n", parameters, nameOf(result), score, score / base, BASE);
        }
    }

    private static String nameOf(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
