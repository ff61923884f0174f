// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the wall time of whole programs that make one call, from the start of a new virtual machine to its end. The
 * programs take turns, so that each round has the same load.
 */
final class StartTimes {
    private static final double NANOSECONDS = 1e6;

    private final int rounds;
    private final Map<Class<?>, List<Double>> milliseconds = new LinkedHashMap<>();

    StartTimes(Form form) {
        rounds = form.starts();
    }

    List<Result> run() throws IOException {
        for (int round = 0; round <= rounds; round++) {
            for (Class<?> program : List.of(
                    FirstCalls.Nothing.class,
                    FirstCalls.Conversion.class,
                    FirstCalls.JsonRead.class,
                    FirstCalls.JodaConversion.class,
                    FirstCalls.JacksonTree.class,
                    FirstCalls.MonetaConversion.class)) {
                double time = NewMachine.nanoseconds(program) / NANOSECONDS;
                if (round > 0) { // the first round fills the caches of the file system
                    milliseconds
                            .computeIfAbsent(program, key -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        return List.of(
                result(
                        "fresh JVM: first `Measurement.convertedTo`",
                        FirstCalls.Conversion.class,
                        Target.ratio(2.8),
                        "5.3",
                        Map.of(
                                "jodaMoney", FirstCalls.JodaConversion.class,
                                "moneta", FirstCalls.MonetaConversion.class)),
                result(
                        "fresh JVM: first own JSON read",
                        FirstCalls.JsonRead.class,
                        Target.ratio(4.4),
                        "7.8",
                        Map.of("jacksonTree", FirstCalls.JacksonTree.class)));
    }

    private Result result(
            String work, Class<?> program, Target target, String before, Map<String, Class<?>> peerPrograms) {
        double empty = spread(FirstCalls.Nothing.class).middle();
        Spread time = spread(program);
        Map<String, Double> peers = new LinkedHashMap<>();
        peerPrograms.forEach((name, peer) -> peers.put(name, spread(peer).middle() / empty));
        return new Result(
                work,
                "empty JVM",
                time.dividedBy(empty),
                target,
                before,
                peers,
                time.middle() * NANOSECONDS,
                empty * NANOSECONDS,
                Double.NaN,
                100 * (time.greatest() - time.least()) / time.middle());
    }

    private Spread spread(Class<?> program) {
        return Spread.of(milliseconds.getOrDefault(program, List.of(Double.NaN)));
    }
}
