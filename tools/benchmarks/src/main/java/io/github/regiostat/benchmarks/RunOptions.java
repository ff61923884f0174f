// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Option;

/** The options of a run, and the run. */
final class RunOptions {
    @Option(
            names = "--only",
            paramLabel = "REGEX",
            defaultValue = "",
            description = "The benchmarks that run, by a part of their name, such as 'Money|Heap'; all if absent.")
    private String only = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIRECTORY",
            defaultValue = "target/benchmarks",
            description = "Where the JSON and the table are written; default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("");

    /** Runs the benchmarks, and writes and prints the table. */
    void run(Form form, String name) throws IOException, RunnerException {
        Environment environment = Environment.current();
        Pattern selection = Pattern.compile(only);
        Path logs = Files.createDirectories(output.resolve("logs"));
        List<Result> results = new ArrayList<>(new Suite(form, selection, logs).run());
        if (selection.matcher("Footprint").find()) {
            results.addAll(Footprint.run(form.footprintValues()));
        }
        if (selection.matcher("SparseCubeHeap").find()) {
            results.add(SparseCubeHeap.run(form.sparseValues()));
        }
        if (selection.matcher("StartTimes").find()) {
            results.addAll(new StartTimes(form).run());
        }
        Report report = new Report(environment.atEnd(), name, results);
        report.write(output, name);
        System.out.println(report.markdown());
    }
}
