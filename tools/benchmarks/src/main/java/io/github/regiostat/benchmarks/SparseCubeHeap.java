// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures the heap that reading of a sparse JSON-stat cube from a stream needs: the smallest limit of the heap with
 * which a new virtual machine reads it, divided by the bytes of the dataset.
 */
public final class SparseCubeHeap {
    private static final int SECONDS = 120;
    private static final double MEGABYTE = 1 << 20;

    /** The search stops at a heap that is this close to the smallest. */
    private static final double PRECISION = 0.02;

    private SparseCubeHeap() {}

    static Result run(int values) throws IOException {
        Path file = Files.createTempFile("sparse", ".json");
        try {
            Cubes.writeSparse(values, file);
            double kept = keptBytes(file);
            double ratio = smallestHeap(file, kept / MEGABYTE) * MEGABYTE / kept;
            return Result.of(
                    "heap while a sparse cube is read, values=" + values,
                    Spread.of(ratio),
                    Target.ratio(1.3),
                    "1.6–1.7",
                    Map.of());
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the bytes of the dataset, the last line that a new virtual machine prints. */
    private static double keptBytes(Path file) throws IOException {
        List<String> lines = NewMachine.output(Footprint.OPTIONS, SparseCubeHeap.class, file.toString(), "print")
                .lines()
                .toList();
        return Double.parseDouble(lines.get(lines.size() - 1));
    }

    /** Returns the smallest heap in megabytes. */
    private static double smallestHeap(Path file, double keptMegabytes) throws IOException {
        int tooSmall = (int) keptMegabytes;
        int enough = 2 * tooSmall;
        while (!reads(file, enough)) {
            tooSmall = enough;
            enough *= 2;
        }
        while (enough - tooSmall > Math.max(1, PRECISION * enough)) {
            int middle = (tooSmall + enough) / 2;
            if (reads(file, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private static boolean reads(Path file, int megabytes) throws IOException {
        return NewMachine.succeeds(
                List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"), SECONDS, SparseCubeHeap.class, file.toString());
    }

    /**
     * Reads a file in this virtual machine.
     *
     * @param arguments the file, and {@code print} to print the bytes of the dataset
     * @throws IOException if the file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Dataset dataset;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            dataset = JsonStat.read(in);
        } catch (OutOfMemoryError e) {
            System.exit(1);
            throw e;
        }
        if (arguments.length > 1) {
            System.out.println(Footprint.bytes(dataset));
        }
    }
}
