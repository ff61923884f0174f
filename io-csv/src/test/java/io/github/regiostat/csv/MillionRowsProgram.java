// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.Dataset;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Reads a table and adds its values in a separate JVM. */
final class MillionRowsProgram {
    private MillionRowsProgram() {}

    public static void main(String... arguments) throws IOException {
        Dataset dataset = Csv.read(Path.of(arguments[0]));
        BigDecimal sum =
                dataset.rows().map(row -> row.publishedNumber().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.println(
                dataset.size() + " rows, sum " + sum.stripTrailingZeros().toPlainString());
    }
}
