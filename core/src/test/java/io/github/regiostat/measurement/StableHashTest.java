// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Distributed engines partition values by hash code, which must be equal in every JVM. */
class StableHashTest {
    /**
     * In the other JVM the identity hash code is always 1, which reveals a value that uses the hash code of an enum or
     * a class.
     */
    @Test
    void hashes_areTheSameInAnotherJvm() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-cp",
                        rootOf(Measurement.class) + File.pathSeparator + rootOf(HashSamples.class),
                        HashSamples.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String hashes = new String(other.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(other.waitFor()).isZero();
        assertThat(hashes).isEqualTo(HashSamples.hashes());
    }

    private static Path rootOf(Class<?> type) throws URISyntaxException {
        String file = type.getSimpleName() + ".class";
        Path path = Path.of(Objects.requireNonNull(type.getResource(file), file).toURI());
        for (int i = 0; i <= type.getPackageName().chars().filter(c -> c == '.').count() + 1; i++) {
            path = Objects.requireNonNull(path.getParent(), "root");
        }
        return path;
    }
}
