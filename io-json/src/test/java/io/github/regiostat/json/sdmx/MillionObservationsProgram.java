// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Reads a message and iterates over its observations in a separate JVM. */
final class MillionObservationsProgram {
    private MillionObservationsProgram() {}

    public static void main(String... arguments) throws IOException {
        SdmxMessage message = SdmxJson.readDocument(Path.of(arguments[0]));
        BigDecimal sum = message.observations()
                .map(observation -> new BigDecimal(observation.value().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        System.out.println(message + ", sum " + sum.stripTrailingZeros().toPlainString());
    }
}
