// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the code, JSON and links of the documentation. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVADOC = Pattern.compile("\\{@snippet file=\"([^\"]+)\" region=\"([^\"]+)\"}");
    private static final Pattern INLINE = Pattern.compile("\\{@snippet\\s*:");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\S+): (\\S+(?:, \\S+)*) -->\n)?```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```(jsonl?)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern MODULE_CODE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TestFactory
    Stream<DynamicTest> codeOfPages_isRegionOfProgram() throws IOException {
        return pages().stream()
                .filter(page -> !page.endsWith("gallery.md")) // whole programs, see GalleryTest
                .flatMap(page -> matches(BLOCK, page)
                        .map(block ->
                                DynamicTest.dynamicTest(page + ", " + block.group(1) + ", " + block.group(2), () -> {
                                    assertThat(block.group(1))
                                            .as("program named above %s", block.group())
                                            .isNotNull();
                                    assertThat(block.group(3).stripTrailing())
                                            .isEqualTo(regions(block.group(1), block.group(2)));
                                })));
    }

    /** Longer lines would make a page of Javadoc scroll sideways. */
    @Test
    void regions_haveAtMost84Columns() throws IOException {
        for (SnippetFile program : SnippetFile.all()) {
            program.regions()
                    .forEach((name, code) -> assertThat(code.lines())
                            .as("region %s of %s", name, program)
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(84)));
        }
    }

    /** The page of a module cannot refer to a snippet file: javadoc fails. */
    @ParameterizedTest
    @CsvSource({
        "core, FigureOfTextSnippets.java, values",
        "io-json, FileSnippets.java, file",
        "io-json-jackson2, Jackson2Snippets.java, module",
        "io-csv, CsvSnippets.java, module"
    })
    void codeOfModulePage_isRegionOfProgram(String module, String program, String region) throws IOException {
        Path page = ROOT.resolve(module).resolve("src/main/java/module-info.java");
        String code = matches(MODULE_CODE, page).findFirst().orElseThrow().group(1);
        assertThat(code.replaceAll("(?m)^ \\* ?", "").stripTrailing()).isEqualTo(region(program, region));
    }

    @TestFactory
    Stream<DynamicTest> jsonOfPages_isReadable() throws IOException {
        return pages().stream()
                .flatMap(page -> matches(JSON, page)
                        .map(block -> DynamicTest.dynamicTest(
                                page + ", " + block.group(2).lines().findFirst().orElse(""),
                                () -> assertThat(read(block.group(1), block.group(2)))
                                        .isNotEmpty())));
    }

    private static List<Measurement<?>> read(String language, String json) throws IOException {
        if (language.equals("jsonl")) {
            try (MeasurementReader lines =
                    RegiostatJson.lines(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
                return lines.stream().toList();
            }
        }
        return json.startsWith("{\"regiostat\"")
                ? RegiostatJson.readDocument(json).measurements()
                : List.of(RegiostatJson.readMeasurement(json));
    }

    @Test
    void snippetsOfJavadoc_areRegionsOfPrograms() throws IOException {
        for (Path source : sources()) {
            assertThat(matches(INLINE, source))
                    .as("inline snippets of %s", source)
                    .isEmpty();
            for (MatchResult snippet : matches(JAVADOC, source).toList()) {
                assertThat(region(snippet.group(1), snippet.group(2)))
                        .as("snippet of %s", source)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void linksOfPages_referToFiles() throws IOException {
        for (Path page : pages()) {
            assertThat(matches(LINK, page).map(link -> page.resolveSibling(link.group(1))))
                    .as("links of %s", page)
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    private static String regions(String file, String names) throws IOException {
        List<String> code = new ArrayList<>();
        for (String name : names.split(", ")) {
            code.add(region(file, name));
        }
        return String.join("\n\n", code);
    }

    private static String region(String file, String name) throws IOException {
        return Optional.ofNullable(SnippetFile.named(file).regions().get(name))
                .orElseThrow(() -> new AssertionError("No region " + name + " in " + file));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
                                    .map(ROOT::resolve),
                            docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> core = Files.walk(ROOT.resolve("core/src/main/java"));
                Stream<Path> json = Files.walk(ROOT.resolve("io-json/src/main/java"));
                Stream<Path> jackson2 = Files.walk(ROOT.resolve("io-json-jackson2/src/main/java"));
                Stream<Path> csv = Files.walk(ROOT.resolve("io-csv/src/main/java"))) {
            return Stream.of(core, json, jackson2, csv)
                    .flatMap(files -> files)
                    .filter(source -> source.toString().endsWith(".java"))
                    .toList();
        }
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
