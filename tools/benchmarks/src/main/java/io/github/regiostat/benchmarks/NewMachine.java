// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs in a new Java virtual machine with the same class path. */
final class NewMachine {
    private NewMachine() {}

    /** Returns what a program prints. */
    static String output(List<String> options, Class<?> main, String... arguments) throws IOException {
        Process process = builder(options, main, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        requireSuccess(process, main);
        return output;
    }

    /** Returns the nanoseconds from the start of a program to its end. */
    static long nanoseconds(Class<?> main) throws IOException {
        ProcessBuilder builder = builder(List.of(), main)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start().onExit().join();
        long time = System.nanoTime() - start;
        requireSuccess(process, main);
        return time;
    }

    private static void requireSuccess(Process process, Class<?> main) throws IOException {
        int exitCode = process.onExit().join().exitValue();
        if (exitCode != 0) {
            throw new IOException(main.getName() + " must end without an error, but its exit code was " + exitCode);
        }
    }

    /** Returns whether a program ends without an error. A program that takes longer than the limit is ended. */
    static boolean succeeds(List<String> options, int seconds, Class<?> main, String... arguments) throws IOException {
        Process process = builder(options, main, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder builder(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
