// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs of the folder {@code gallery}: those that run here compile without warnings; they print what is recorded
 * beside them, and are the page {@code docs/gallery.md}. {@code -Dregiostat.write=true} records all of this anew. The
 * programs for Spark and Spring Boot run in the modules of these.
 */
class GalleryTest {
    private static final Path PROGRAMS = Path.of("gallery");
    private static final Path PAGE = Path.of("../docs/gallery.md");
    private static final Path PICTURE = Path.of("../docs/images/gallery-eurostat.svg");
    private static final int MAX_LINES = 25;
    private static final Pattern SUMMARY = Pattern.compile("/\\*\\* (.*) \\*/");
    private static final Pattern DEPENDENCY = Pattern.compile("//DEPS io\\.github\\.regiostat:regiostat-(\\S+):(\\S+)");
    private static final String SEPARATOR = "=== ";

    /** The programs in the order of the page, with their titles. */
    private static final Map<String, String> TITLES = titles();

    @TempDir
    private Path directory;

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("EurostatChart", "A file of Eurostat to a chart");
        titles.put("Currencies", "Compare across currencies");
        titles.put("PerCapita", "A ranking per head");
        titles.put("ShiftShareOfRegions", "Shift-share of a region");
        titles.put("PressRelease", "Check a press release");
        titles.put("ReconcileTable", "Reconcile a table");
        titles.put("FormerRegions", "Former regions");
        titles.put("Revisions", "A revision triangle");
        titles.put("ChineseWorkbook", "A spreadsheet in Chinese");
        titles.put("SparkTotals", "Spark");
        titles.put("BootService", "Spring Boot");
        titles.put("ModelClaim", "A claim from a language model");
        return titles;
    }

    private static boolean isRunHere(String program) {
        return !program.equals("SparkTotals") && !program.equals("BootService");
    }

    static List<String> programs() {
        return List.copyOf(TITLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_isShortAndNamesItsArtifacts(String program) throws IOException {
        List<String> lines = Files.readAllLines(source(program));
        assertThat(lines)
                .filteredOn(line -> !line.isBlank() && !line.startsWith("//") && !line.startsWith("import "))
                .hasSizeLessThanOrEqualTo(MAX_LINES);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        List<Matcher> artifacts =
                lines.stream().map(DEPENDENCY::matcher).filter(Matcher::matches).toList();
        assertThat(artifacts).isNotEmpty().allSatisfy(artifact -> {
            assertThat(Path.of("..", artifact.group(1), "pom.xml")).exists();
            assertThat(Files.readString(Path.of("../pom.xml")))
                    .contains("<revision>" + artifact.group(2) + "</revision>");
        });
    }

    @Test
    void programs_printWhatIsRecorded() throws IOException, InterruptedException {
        compile();
        for (Map.Entry<String, String> output : outputs().entrySet()) {
            Path recorded = PROGRAMS.resolve(output.getKey() + ".txt");
            if (isWriting()) {
                Files.writeString(recorded, output.getValue());
            }
            assertThat(output.getValue()).as(output.getKey()).isEqualTo(Files.readString(recorded));
        }
        if (isWriting()) {
            Files.copy(directory.resolve("eurostat.svg"), PICTURE, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(directory.resolve("eurostat.svg")).hasSameTextualContentAs(PICTURE);
    }

    @Test
    void page_isThePrograms() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Gallery

                Twelve programs of at most 25 lines, with their output. Tests run all of them. Once version 0.1.0 is on
                Maven Central, [JBang](https://www.jbang.dev) runs a program with the command below it and downloads
                what it needs. For `jshell`, first build the program: `mvn -q package -DskipTests`.
                """);
        for (String program : programs()) {
            String code = Files.readString(source(program));
            Matcher summary = SUMMARY.matcher(code);
            assertThat(summary.find()).as("comment of %s", program).isTrue();
            page.append("\n## ").append(TITLES.get(program)).append("\n\n");
            page.append(summary.group(1)).append("\n\n```java\n");
            page.append(code.substring(code.indexOf("//DEPS"))).append("```\n\n");
            page.append("```text\n")
                    .append(Files.readString(PROGRAMS.resolve(program + ".txt")))
                    .append("```\n\n");
            if (program.equals("EurostatChart")) {
                page.append("![Lines of four countries](images/gallery-eurostat.svg)\n\n");
            }
            page.append("```text\njbang ")
                    .append("examples/gallery/")
                    .append(program)
                    .append(".java\n");
            if (isRunHere(program)) {
                page.append("jshell --class-path cli/target/regiostat.jar examples/gallery/")
                        .append(program)
                        .append(".java    # then: ")
                        .append(program)
                        .append(".main()\n");
            }
            page.append("```\n");
        }
        if (isWriting()) {
            Files.writeString(PAGE, page);
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }

    private static boolean isWriting() {
        return Boolean.getBoolean("regiostat.write");
    }

    private static Path source(String program) {
        return PROGRAMS.resolve(program + ".java");
    }

    private void compile() {
        List<Path> programs = programs().stream()
                .filter(GalleryTest::isRunHere)
                .map(GalleryTest::source)
                .toList();
        GalleryCompiler.compile(programs, classPath(), directory, "-Xlint:all,-path", "-Werror");
    }

    /** Runs the programs one after the other in one process, whose directory is that of the test. */
    private Map<String, String> outputs() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                directory + System.getProperty("path.separator") + classPath(),
                Runner.class.getName()));
        programs().stream().filter(GalleryTest::isRunHere).forEach(command::add);
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output).replace("\r\n", "\n");
        assertThat(code).as(text).isZero();
        Map<String, String> outputs = new LinkedHashMap<>();
        for (String part : text.substring(SEPARATOR.length()).split("(?m)^" + SEPARATOR)) {
            int end = part.indexOf('\n');
            outputs.put(part.substring(0, end), part.substring(end + 1));
        }
        return outputs;
    }

    private static String classPath() {
        String separator = System.getProperty("path.separator");
        Stream<Path> entries = GalleryTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())))
                : Pattern.compile(Pattern.quote(separator))
                        .splitAsStream(System.getProperty("java.class.path"))
                        .map(Path::of);
        return entries.map(entry -> entry.toAbsolutePath().toString()).collect(Collectors.joining(separator));
    }

    /** Runs the classes that its arguments name. */
    static final class Runner {
        private Runner() {}

        public static void main(String[] programs) throws ReflectiveOperationException {
            System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            for (String program : programs) {
                System.out.println(SEPARATOR + program);
                Method main = Class.forName(program).getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) new String[0]);
            }
        }
    }
}
