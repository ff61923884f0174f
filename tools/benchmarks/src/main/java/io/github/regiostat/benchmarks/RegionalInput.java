// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The amounts that the benchmarks of a run convert. */
@State(Scope.Thread)
public class RegionalInput {
    /** The number of amounts. */
    @Param("1000000")
    public int measurements;

    private RegionalAmounts amounts = new RegionalAmounts(0);

    /** Creates the amounts. */
    @Setup(Level.Trial)
    public void setUp() {
        amounts = new RegionalAmounts(measurements);
    }

    RegionalAmounts amounts() {
        return amounts;
    }
}
