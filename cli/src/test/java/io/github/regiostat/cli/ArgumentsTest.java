// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static byte[] commandLine(String... words) {
        return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void ofProcess_returnsDecodedArguments() {
        assertThat(Arguments.ofProcess("regions", "find", "北京")).containsExactly("regions", "find", "北京");
        assertThat(Arguments.ofProcess()).isEmpty();
    }

    @Test
    void decode_readsReplacedArgumentsFromTheCommandLine() {
        byte[] words = commandLine("java", "-jar", "regiostat.jar", "regions", "find", "北京", "");

        assertThat(Arguments.decode(words, "regions", "find", "\uFFFD\uFFFD", ""))
                .containsExactly("regions", "find", "北京", "");
    }

    @Test
    void decode_ignoresShortCommandLine() {
        assertThat(Arguments.decode(commandLine("java"), "find", "\uFFFD")).containsExactly("find", "\uFFFD");
        assertThat(Arguments.decode(new byte[0], "find", "\uFFFD")).containsExactly("find", "\uFFFD");
    }
}
