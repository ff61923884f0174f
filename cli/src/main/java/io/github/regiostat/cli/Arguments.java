// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The words behind the name of the program, in UTF-8 whatever the locale. Java decodes them by the locale, and in that of ASCII alone all others,
 * such as {@code 北京}, are lost; Linux has the bytes that were given.
 */
final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String LOST = "\uFFFD";

    private Arguments() {}

    /** What was meant by the arguments of this process. */
    static String[] ofProcess(String... decoded) {
        if (Arrays.stream(decoded).noneMatch(word -> word.contains(LOST))) {
            return decoded;
        }
        try {
            return read(Files.readAllBytes(COMMAND_LINE), decoded);
        } catch (IOException noSuchFile) {
            return decoded;
        }
    }

    /** The last words of a command line, each ended by a zero. */
    static String[] read(byte[] commandLine, String... decoded) {
        String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
        int end = words.length - 1;
        return end < decoded.length ? decoded : Arrays.copyOfRange(words, end - decoded.length, end);
    }
}
