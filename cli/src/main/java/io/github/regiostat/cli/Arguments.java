// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Decodes the command-line arguments as UTF-8 in every locale.
 *
 * <p>Java decodes arguments in the encoding of the locale. In an ASCII locale, it replaces other characters, such as
 * {@code 北京}. On Linux, the original bytes are available in {@code /proc/self/cmdline}.
 */
final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String REPLACEMENT = "\uFFFD";

    private Arguments() {}

    /** Returns the arguments of this process, decoded as UTF-8 if Java could not decode them. */
    static String[] ofProcess(String... decoded) {
        if (Arrays.stream(decoded).noneMatch(word -> word.contains(REPLACEMENT))) {
            return decoded;
        }
        try {
            return decode(Files.readAllBytes(COMMAND_LINE), decoded);
        } catch (IOException unreadable) {
            return decoded;
        }
    }

    /** Returns the last arguments of a command line, in which each is terminated by a zero byte. */
    static String[] decode(byte[] commandLine, String... decoded) {
        String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
        int end = words.length - 1;
        return end < decoded.length ? decoded : Arrays.copyOfRange(words, end - decoded.length, end);
    }
}
