// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Reads a cube into a dataset in a separate JVM. */
final class MillionCellsProgram {
    private MillionCellsProgram() {}

    public static void main(String... arguments) throws IOException {
        Dataset dataset = JsonStat.read(Path.of(arguments[0]));
        BigDecimal sum = dataset.stream()
                .map(measurement -> measurement
                        .figure()
                        .orElseThrow()
                        .quantity()
                        .orElseThrow()
                        .number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.println(
                dataset.size() + " cells, sum " + sum.stripTrailingZeros().toPlainString());
    }
}
