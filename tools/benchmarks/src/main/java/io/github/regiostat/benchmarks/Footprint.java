// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openjdk.jol.info.GraphLayout;

/** Measures the bytes of memory per value of a dataset. */
final class Footprint {
    private Footprint() {}

    static void print() {
        // The library cannot inspect records without this property.
        System.setProperty("jol.magicFieldOffset", "true");
        for (int values : new int[] {100_000, 1_000_000}) {
            print("dense", values, Cubes.dense(values));
            print("sparse", values, Cubes.sparse(values));
        }
    }

    private static void print(String form, int values, byte[] json) {
        try {
            Dataset dataset = JsonStat.read(new ByteArrayInputStream(json));
            long bytes = GraphLayout.parseInstance(dataset).totalSize();
            System.out.printf(
                    "%-8s %9d values %12d bytes %6.2f a value%n", form, values, bytes, (double) bytes / values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
