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
    void decoded_areTaken() {
        assertThat(Arguments.ofProcess("regions", "find", "北京")).containsExactly("regions", "find", "北京");
        assertThat(Arguments.ofProcess()).isEmpty();
    }

    @Test
    void lost_areReadFromTheCommandLine() {
        byte[] given = commandLine("java", "-jar", "regiostat.jar", "regions", "find", "北京", "");

        assertThat(Arguments.read(given, "regions", "find", "\uFFFD\uFFFD", ""))
                .containsExactly("regions", "find", "北京", "");
    }

    @Test
    void shortCommandLine_isNotTaken() {
        assertThat(Arguments.read(commandLine("java"), "find", "\uFFFD")).containsExactly("find", "\uFFFD");
        assertThat(Arguments.read(new byte[0], "find", "\uFFFD")).containsExactly("find", "\uFFFD");
    }
}
