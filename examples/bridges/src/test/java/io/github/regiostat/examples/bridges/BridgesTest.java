// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bridges")
class BridgesTest {
    private static final Path SOURCE = Path.of("src/main/java/io/github/regiostat/examples/bridges/Bridges.java");
    private static final Pattern COMMENT = Pattern.compile("\\s+// (?!@)(.*)");

    private static String printed() throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bridges.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void program_printsItsGoldenFile() throws IOException, SQLException {
        try (InputStream golden = SampleData.resource("Bridges.txt")) {
            assertThat(printed()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void program_printsTheOutputInItsComments() throws IOException, SQLException {
        List<String> comments = new ArrayList<>();
        for (String line : Files.readAllLines(SOURCE)) {
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                comments.add(comment.group(1));
            }
        }
        String output = printed().lines().filter(line -> !line.startsWith("==")).collect(Collectors.joining("\n"));
        assertThat(String.join("\n", comments)).isEqualToNormalizingWhitespace(output);
    }
}
