// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the registry of regions in a new virtual machine: the time until the first region, and the memory. */
public final class RegistryStartup {
    private static final int VIRTUAL_MACHINES = 20;

    private RegistryStartup() {}

    static void print() throws IOException {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int i = 0; i < VIRTUAL_MACHINES; i++) {
            NewMachine.output(List.of("-Xmx512m"), RegistryStartup.class)
                    .lines()
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        measured.computeIfAbsent(line.substring(0, tab), what -> new ArrayList<>())
                                .add(Double.parseDouble(line.substring(tab + 1)));
                    });
        }
        measured.forEach((what, values) -> {
            values.sort(Double::compare);
            System.out.printf(
                    "%-28s median %7.1f, least %7.1f, greatest %7.1f of %d%n",
                    what, values.get(values.size() / 2), values.get(0), values.get(values.size() - 1), values.size());
        });
    }

    /**
     * Measures in this virtual machine, which must be new.
     *
     * @param arguments ignored
     */
    public static void main(String... arguments) {
        long before = usedBytes();
        System.out.printf("first region by code, ms\t%.3f%n", millis(() -> Regions.of("CN-BJ")));
        System.out.printf("memory after it, MB\t%.3f%n", (usedBytes() - before) / 1e6);
        System.out.printf("first region by name, ms\t%.3f%n", millis(() -> Regions.named("\u5317\u4eac")));
        System.out.printf("all regions, ms\t%.3f%n", millis(Regions::all));
        System.out.printf("memory of all regions, MB\t%.3f%n", (usedBytes() - before) / 1e6);
    }

    private static double millis(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
