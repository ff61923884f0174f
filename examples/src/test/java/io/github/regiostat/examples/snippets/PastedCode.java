// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.regiostat.chart.Chart;
import io.github.regiostat.csv.Csv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import tools.jackson.core.json.JsonFactory;

/** Code that is pasted into {@code jshell}, line by line as the program reads it. */
final class PastedCode {
    /** A class of each artifact that {@code regiostat-io-csv} brings, and charts. */
    private static final List<Class<?>> ARTIFACTS =
            List.of(Dataset.class, Chart.class, Mapping.class, Csv.class, CsvReader.class, JsonFactory.class);

    private PastedCode() {}

    /** Runs a block of code. A line that is complete is run, even if the next one starts with a dot. */
    static void run(String block) throws URISyntaxException {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            for (Class<?> type : ARTIFACTS) {
                shell.addToClasspath(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            }
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
        } finally {
            thread.setContextClassLoader(loader); // jshell leaves its own
        }
    }
}
