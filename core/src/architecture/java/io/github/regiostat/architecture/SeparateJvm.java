// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a program in a JVM of its own with a small heap, such as 64 MB. */
public final class SeparateJvm {
    private SeparateJvm() {}

    /**
     * Runs a program and returns its output.
     *
     * @param megabytes the maximum size of the heap
     * @param program the class with the method {@code main}
     * @param file the argument of the program
     * @param libraries a class of each artifact that the program uses
     * @return the output, without white space at its ends
     * @throws IllegalStateException if the program fails
     */
    public static String run(int megabytes, Class<?> program, Path file, Class<?>... libraries)
            throws IOException, InterruptedException {
        String classPath = Stream.concat(Stream.of(program), Stream.of(libraries))
                .map(SeparateJvm::locationOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        classPath,
                        program.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(other.getInputStream().readAllBytes(), UTF_8).strip();
        int status = other.waitFor();
        if (status != 0) {
            throw new IllegalStateException(program.getName() + " must end with status 0, but ended with " + status);
        }
        return output;
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
