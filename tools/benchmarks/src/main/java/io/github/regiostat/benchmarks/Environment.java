// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The machine on which a run took place.
 *
 * @param time when the run started
 * @param machine the operating system, the processors and the memory
 * @param jdk the version of the Java virtual machine
 * @param loadBefore the load average when the run started
 * @param loadAfter the load average when the run ended
 */
record Environment(String time, String machine, String jdk, double loadBefore, double loadAfter) {
    /** Returns the environment at the start of a run. */
    static Environment current() {
        String machine = String.format(
                Locale.ROOT,
                "%s %s, %d processors",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        String jdk = System.getProperty("java.vendor") + " " + System.getProperty("java.vm.version");
        return new Environment(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), machine, jdk, load(), Double.NaN);
    }

    /** Returns the environment at the end of the run. */
    Environment atEnd() {
        return new Environment(time, machine, jdk, loadBefore, load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
