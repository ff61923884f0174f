// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every program from which the documentation shows regions. */
class SnippetsTest {
    static List<SnippetFile> programs() throws IOException {
        return SnippetFile.all();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_printsItsGoldenFile(SnippetFile program) throws Exception {
        assertThat(run(program)).isEqualTo(golden(program));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_printsTheOutputInItsComments(SnippetFile program) throws Exception {
        assertThat(String.join("\n", program.expectedOutput())).isEqualToIgnoringWhitespace(run(program));
    }

    private static String run(SnippetFile program) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Class.forName(SnippetsTest.class.getPackageName() + "." + program.name())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String golden(SnippetFile program) throws IOException {
        String name = program.name() + ".txt";
        try (InputStream in = SnippetsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
