// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every program from which the documentation shows regions. */
class SnippetsTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);

    private interface Code {
        void execute() throws Exception;
    }

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

    /** The program copies the picture to the file in its argument. */
    @Test
    void pictureOfReadme_isWhatItsCodeWrites(@TempDir Path directory) throws Exception {
        Path picture = directory.resolve("growth.svg");
        printed(() -> ReadmeSnippets.main(new String[] {picture.toString()}));
        assertThat(Path.of("../docs/images/growth.svg")).hasSameTextualContentAs(picture);
    }

    @Test
    void codeOfReadme_runsInJshell() throws Exception {
        List<String> blocks = blocks("README.md");
        assertThat(blocks).hasSize(2);
        Path file = Files.copy(Path.of("data", "12411-0010.csv"), Path.of("12411-0010.csv"));
        String output = printed(() -> {
            for (String block : blocks) {
                PastedCode.run(block);
            }
        });
        Files.delete(file);
        Files.delete(Path.of("growth.svg"));
        assertThat(output).contains("DE-BE Berlin    2.115", "2.65 %");
    }

    /** The only code of the chapters that has its imports with it and reads no file. */
    @Test
    void figureOfText_runsInJshell() throws Exception {
        String block = blocks("docs/guide/3-figures-and-bounds.md").stream()
                .filter(code -> code.startsWith("import"))
                .findFirst()
                .orElseThrow();
        assertThat(printed(() -> PastedCode.run(block))).contains("[USD 11724363000, USD 11725753000]", "2.65 %");
    }

    private static List<String> blocks(String page) throws IOException {
        return JAVA.matcher(Files.readString(Path.of("..", page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String run(SnippetFile program) throws Exception {
        return printed(() -> Class.forName(SnippetsTest.class.getPackageName() + "." + program.name())
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]));
    }

    private static String printed(Code code) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            code.execute();
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
