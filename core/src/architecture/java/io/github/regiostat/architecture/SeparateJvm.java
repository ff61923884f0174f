// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return run(List.of("-Xmx" + megabytes + "m"), program, List.of(file.toString()), libraries);
    }

    /**
     * Runs a program in a JVM whose identity hash codes are always 1, which reveals values with the hash code of an
     * enum or a class.
     *
     * @param program the class with the method {@code main}
     * @param libraries a class of each artifact that the program uses
     * @return the output, without white space at its ends
     * @throws IllegalStateException if the program fails
     */
    public static String runWithOtherHashes(Class<?> program, Class<?>... libraries)
            throws IOException, InterruptedException {
        return run(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"), program, List.of(), libraries);
    }

    private static String run(List<String> options, Class<?> program, List<String> arguments, Class<?>... libraries)
            throws IOException, InterruptedException {
        String classPath = Stream.concat(Stream.of(program), Stream.of(libraries))
                .flatMap(type -> Stream.of(locationOf(type), rootOf(type)))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(arguments);
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(other.getInputStream().readAllBytes(), UTF_8).strip();
        int status = other.waitFor();
        if (status != 0) {
            throw new IllegalStateException(program.getName() + " must end with status 0, but ended with " + status);
        }
        return output;
    }

    /** Returns the directory or archive of the module of a class. */
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

    /** Returns the directory of a class, which is another one if the tests patch the module. */
    private static String rootOf(Class<?> type) {
        URL file = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"), type.getName());
        if (!file.getProtocol().equals("file")) {
            return locationOf(type);
        }
        try {
            Path root = Path.of(file.toURI());
            for (int i = 0; i <= type.getName().chars().filter(c -> c == '.').count(); i++) {
                root = Objects.requireNonNull(root.getParent(), "root");
            }
            return root.toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
