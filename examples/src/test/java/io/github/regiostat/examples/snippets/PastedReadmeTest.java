// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** Pastes the code of README into {@code jshell}, line by line as the program reads it. */
class PastedReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void blocks_runInJshell() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(2);
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            blocks.forEach(PastedReadmeTest::paste);
        } finally {
            System.setOut(console);
            Files.deleteIfExists(Path.of("gdp.csv"));
            Files.deleteIfExists(Path.of("growth.svg"));
        }
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("CN-BJ Beijing  4.8919", "2.65 %");
    }

    /** A line that is complete is run, even if the next one starts with a dot. */
    private static void paste(String block) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            StringBuilder pasted = new StringBuilder();
            for (String line : block.split("\n")) {
                pasted.append(line).append('\n');
                CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(pasted.toString());
                if (info.completeness().isComplete()) {
                    for (SnippetEvent event : shell.eval(info.source())) {
                        assertThat(event.exception()).as(info.source()).isNull();
                        assertThat(event.status()).as(info.source()).isEqualTo(Snippet.Status.VALID);
                    }
                    pasted.setLength(0);
                    pasted.append(info.remaining());
                }
            }
            assertThat(pasted.toString()).isBlank();
        }
    }
}
