// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of {@link Row}s. All methods of a class run one after the other in each round, so that a ratio
 * compares times of the same minute.
 */
final class Suite {
    private static final double NANOSECONDS_PER_MICROSECOND = 1000;

    private final Form form;
    private final Pattern selection;
    private final Path logs;

    /** The times by class, parameters and method. */
    private final Map<Class<?>, Map<String, Map<String, Timing>>> timings = new LinkedHashMap<>();

    /**
     * Creates a suite.
     *
     * @param form how long the benchmarks run
     * @param selection the benchmarks that run, by their class
     * @param logs the directory of the output of JMH
     */
    Suite(Form form, Pattern selection, Path logs) {
        this.form = form;
        this.selection = selection;
        this.logs = logs;
    }

    List<Result> run() throws RunnerException {
        List<Class<?>> benchmarks = Row.TABLE.stream()
                .<Class<?>>map(Row::benchmark)
                .distinct()
                .filter(benchmark ->
                        selection.matcher(benchmark.getSimpleName()).find())
                .toList();
        for (int round = 0; round < form.rounds(); round++) {
            for (Class<?> benchmark : benchmarks) {
                System.out.println(benchmark.getSimpleName() + ", round " + (round + 1) + " of " + form.rounds());
                run(benchmark, logs.resolve(benchmark.getSimpleName() + "-" + (round + 1) + ".log"));
            }
        }
        List<Result> results = new ArrayList<>();
        for (Row row : Row.TABLE) {
            timings.getOrDefault(row.benchmark(), Map.of()).forEach((parameters, byMethod) -> {
                Timing subject = byMethod.get(row.subject());
                Timing control = byMethod.get(row.control());
                if (row.isAbout(parameters) && subject != null && control != null) {
                    results.add(result(row, parameters, byMethod, subject, control));
                }
            });
        }
        return results;
    }

    private void run(Class<?> benchmark, Path log) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmark.getName()) + "\\.")
                .forks(1)
                .warmupIterations(form.warmups())
                .warmupTime(TimeValue.milliseconds(form.milliseconds()))
                .measurementIterations(form.iterations())
                .measurementTime(TimeValue.milliseconds(form.milliseconds()))
                .addProfiler(GCProfiler.class)
                .output(log.toString())
                .jvmArgs("-Xms1g", "-Xmx4g");
        form.excluded().forEach(method -> options.exclude("(?i)" + method));
        form.parameters().forEach((name, value) -> options.param(name, value));
        for (RunResult result : new Runner(options.build()).run()) {
            BenchmarkParams parameters = result.getParams();
            String name = parameters.getBenchmark();
            timings.computeIfAbsent(benchmark, key -> new LinkedHashMap<>())
                    .computeIfAbsent(text(parameters), key -> new TreeMap<>())
                    .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new Timing())
                    .add(result);
        }
    }

    private static String text(BenchmarkParams parameters) {
        return parameters.getParamsKeys().stream()
                .map(key -> key + "=" + parameters.getParam(key))
                .collect(Collectors.joining(" "));
    }

    private static Result result(
            Row row, String parameters, Map<String, Timing> byMethod, Timing subject, Timing control) {
        Map<String, Double> peers = new TreeMap<>();
        byMethod.forEach((method, timing) -> {
            if (row.isPeer(method)) {
                peers.put(row.peerName(method), timing.dividedBy(control).middle());
            }
        });
        Spread value = row.target().measure() == Target.Measure.MICROSECONDS
                ? subject.inUnitsOf(NANOSECONDS_PER_MICROSECOND)
                : subject.dividedBy(control);
        return new Result(
                row.work() + (parameters.isEmpty() ? "" : ", " + parameters),
                row.controlWork(),
                value,
                row.target(),
                row.before(),
                peers,
                subject.best(),
                control.best(),
                subject.allocation(),
                Math.max(subject.noise(), control.noise()));
    }
}
