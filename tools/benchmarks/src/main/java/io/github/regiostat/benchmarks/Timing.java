// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The nanoseconds of the iterations of a benchmark, by round, and the bytes that a call allocates. */
final class Timing {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final List<List<Double>> rounds = new ArrayList<>();
    private double allocation = Double.NaN;

    void add(RunResult result) {
        rounds.add(result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(iterations -> iterations.stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList());
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATION);
        if (bytes != null) {
            allocation = bytes.getScore();
        }
    }

    /** Returns the least time, since other load only adds time. */
    double best() {
        return iterations().min(Double::compare).orElse(Double.NaN);
    }

    /** Returns the bytes that a call allocates. */
    double allocation() {
        return allocation;
    }

    /** Returns the distance of the quartiles of all iterations in percent of the median. */
    double noise() {
        List<Double> sorted = iterations().sorted().toList();
        double distance = sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4);
        return 100 * distance / sorted.get(sorted.size() / 2);
    }

    private Stream<Double> iterations() {
        return rounds.stream().flatMap(List::stream);
    }

    /**
     * Returns this time divided by that of a control: the best of each round by the best of the control in the same
     * round, or, in a single round, each iteration by the best of the control.
     */
    Spread dividedBy(Timing control) {
        if (rounds.size() == 1) {
            return Spread.of(iterations().map(time -> time / control.best()).toList())
                    .withMiddleAtLeast();
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(rounds.size(), control.rounds.size()); round++) {
            ratios.add(best(rounds.get(round)) / best(control.rounds.get(round)));
        }
        return Spread.of(ratios);
    }

    /** Returns the time in another unit. */
    Spread inUnitsOf(double nanoseconds) {
        Spread spread = Spread.of(iterations().map(time -> time / nanoseconds).toList());
        return rounds.size() == 1 ? spread.withMiddleAtLeast() : spread;
    }

    private static double best(List<Double> round) {
        return round.stream().min(Double::compare).orElse(Double.NaN);
    }
}
