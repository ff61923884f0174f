// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prints the time of each cost for growing inputs, and by how much each step multiplies it. A factor is marked with
 * {@code !} if it exceeds n log n. Each cost has a virtual machine and a time limit of its own, so that a cost that
 * grows too fast ends.
 */
public final class Scaling {
    /** Factors are measured with this much noise. */
    private static final double TOLERANCE = 1.4;

    /** Times below this are too short to say anything about growth. */
    private static final double LEAST_SECONDS = 0.000_2;

    private static final long WARMUP_NANOSECONDS = 1_000_000_000;
    private static final long MEASURED_NANOSECONDS = 300_000_000;
    private static final double NANOSECONDS = 1e9;

    /** The last result, which nobody reads. */
    @SuppressWarnings("UnusedVariable") // The virtual machine must write it.
    private static volatile @Nullable Object lastResult;

    private final int limit;

    /**
     * Creates the program.
     *
     * @param limit the limit of the time for each cost in seconds
     */
    Scaling(int limit) {
        this.limit = limit;
    }

    void print(String selection) throws IOException {
        Pattern pattern = Pattern.compile(selection);
        for (Cost cost : Costs.all()) {
            if (pattern.matcher(cost.name()).find()) {
                print(cost);
            }
        }
    }

    private void print(Cost cost) throws IOException {
        System.out.printf("%-42s", cost.name());
        Path times = Files.createTempFile("scaling", ".txt");
        try {
            boolean isComplete = NewMachine.succeeds(
                    List.of("-Xms1g", "-Xmx6g"), limit, Scaling.class, cost.name(), times.toString());
            printTimes(cost, Files.readAllLines(times), isComplete);
        } finally {
            Files.delete(times);
        }
    }

    private void printTimes(Cost cost, List<String> times, boolean isComplete) {
        double before = Double.NaN;
        for (int i = 0; i < times.size(); i++) {
            double seconds = Double.parseDouble(times.get(i));
            System.out.printf("  %8s %-10s", number(cost.sizes().get(i)), time(seconds));
            if (i > 0) {
                printFactor(cost.sizes().get(i - 1), before, cost.sizes().get(i), seconds);
            }
            before = seconds;
        }
        if (isComplete) {
            System.out.println();
        } else {
            int stopped = cost.sizes().get(Math.min(times.size(), cost.sizes().size() - 1));
            System.out.println("  failed or stopped after " + limit + " s at " + number(stopped));
        }
    }

    private static void printFactor(int size, double seconds, int nextSize, double nextSeconds) {
        double factor = nextSeconds / seconds;
        boolean isTooGreat = seconds > LEAST_SECONDS && factor > TOLERANCE * linearithmic(size, nextSize);
        System.out.printf(Locale.ROOT, " ×%-6.1f%s", factor, isTooGreat ? "!" : " ");
    }

    /** Returns the factor by which n log n grows. */
    private static double linearithmic(int size, int next) {
        return next * Math.log(next) / (size * Math.log(size));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String time(double seconds) {
        return seconds < 1
                ? String.format(Locale.ROOT, "%.3f ms", seconds * 1_000)
                : String.format(Locale.ROOT, "%.2f s", seconds);
    }

    /**
     * Measures a cost in this virtual machine.
     *
     * @param arguments the name of the cost, and the file to which the seconds for each size are written
     * @throws IOException if the work fails, or the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Cost cost = Costs.all().stream()
                .filter(candidate -> candidate.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        try {
            best(cost.input().of(cost.sizes().get(0)), WARMUP_NANOSECONDS);
            for (int size : cost.sizes()) {
                double seconds = best(cost.input().of(size), MEASURED_NANOSECONDS);
                Files.writeString(Path.of(arguments[1]), seconds + "\n", StandardOpenOption.APPEND);
            }
        } catch (StackOverflowError | OutOfMemoryError e) {
            System.exit(1); // the table shows at which size
        }
    }

    /** Returns the least time of repeated runs in seconds. */
    private static double best(Cost.Work work, long nanoseconds) throws IOException {
        long end = System.nanoTime() + nanoseconds;
        long best = Long.MAX_VALUE;
        do {
            long start = System.nanoTime();
            lastResult = work.run();
            best = Math.min(best, System.nanoTime() - start);
        } while (System.nanoTime() < end);
        return best / NANOSECONDS;
    }
}
