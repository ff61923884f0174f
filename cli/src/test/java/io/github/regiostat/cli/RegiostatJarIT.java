// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar. */
class RegiostatJarIT {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR =
            Path.of("target/regiostat.jar").toAbsolutePath().toString();

    @TempDir
    Path directory;

    private Run run(String... args) throws IOException, InterruptedException {
        return process(
                Stream.concat(Stream.of(JAVA, "-jar", JAR), Arrays.stream(args)).toList());
    }

    private Run process(List<String> command) throws IOException, InterruptedException {
        Path out = directory.resolve("stdout");
        Path err = directory.resolve("stderr");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // An ASCII locale.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Still running: " + command);
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void version_isPrinted() throws IOException, InterruptedException {
        Run run = run("--version");

        assertThat(run.out()).matches("regiostat [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void otherCommands_doNotLoadTheSdkOfTheServer() throws IOException, InterruptedException {
        String classes = process(List.of(JAVA, "-verbose:class", "-jar", JAR, "regions", "show", "CN-BJ"))
                .out();

        assertThat(classes).contains("io.github.regiostat.cli.McpCommand").doesNotContain("modelcontextprotocol");
        assertThat(classes).doesNotContain("reactor.core");
    }

    @Test
    void mcp_writesMessagesOnly() throws IOException, InterruptedException {
        Path in = Files.writeString(
                directory.resolve("messages"),
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                        + "\"2024-11-05\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                        + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"list_data\","
                        + "\"arguments\":{}}}\n");
        Path out = directory.resolve("answers");
        Process process = new ProcessBuilder(JAVA, "-jar", JAR, "mcp", "--data", Run.document("tourism.json"))
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"jsonrpc\":\"2.0\""));
        assertThat(Files.readString(out)).contains("\"id\":\"visitors\"");
    }

    @Test
    void jar_printsTheOutputOfTheClasses() throws IOException, InterruptedException {
        for (String name : List.of("population.json", "exchange.json", "gdp.json", "rates.json", "broken.json")) {
            assertThat(run("cells", Run.document(name))).isEqualTo(Run.of("cells", Run.document(name)));
        }
        assertThat(run("info")).isEqualTo(Run.of("info"));
        assertThat(run("convert", "--to", "sdmx-json", Run.document("gdp.json")))
                .isEqualTo(Run.of("convert", "--to", "sdmx-json", Run.document("gdp.json")));
    }

    @Test
    void text_isUtf8InAnyLocale() throws IOException, InterruptedException {
        Path file = directory.resolve("beijing.json");
        Files.writeString(
                file, Files.readString(Run.DOCUMENTS.resolve("population.json")).replace("\"DE\"", "\"北京\""));

        assertThat(run("cells", file.toString()).out()).contains("\"geo\":\"北京\"");
        Files.writeString(file, Files.readString(file).replace("\"n.a.\"]", "\"n.a.\", 1]"));
        assertThat(run("cells", file.toString()).err()).startsWith(file + ":").hasLineCount(1);
    }

    @Test
    void regions_areLookedUpInAnyLocale() throws IOException, InterruptedException {
        String code = "{\"code\":\"CN-BJ\",\"codes\":{\"iso3166\":\"CN-BJ\",\"gb2260\":\"110000\"},"
                + "\"names\":{\"en\":\"Beijing\",\"zh\":\"北京市\"},"
                + "\"formerCodes\":[{\"code\":\"CN-11\",\"to\":\"2017-11-23\"}],"
                + "\"otherNames\":[{\"name\":\"京\",\"language\":\"zh\",\"type\":\"short\"},"
                + "{\"name\":\"Beijing Shi\",\"language\":\"zh-Latn\",\"type\":\"official\"},"
                + "{\"name\":\"Peking\",\"language\":\"en\",\"type\":\"common\"},"
                + "{\"name\":\"Beijing City\",\"language\":\"en\",\"type\":\"common\"}],"
                + "\"parent\":\"CN\",\"kind\":\"division\",\"groups\":[\"china-east\",\"jing-jin-ji\"]}\n";

        assertThat(run("regions", "show", "CN-BJ", "--json")).isEqualTo(new Run(0, code, ""));
        assertThat(run("regions", "members", "EU", "--on", "2020-02-01").lines())
                .hasSize(27);
        assertThat(run("regions", "list", "iso3166-2").lines()).hasSize(5053);
        assertThat(run("regions", "show", "CN-XX").err())
                .startsWith("regiostat: Region code must be")
                .hasLineCount(1);
    }

    @Test
    void argument_isUtf8InAnyLocale() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.exists(Path.of("/proc/self/cmdline")));
        Path script = directory.resolve("script");
        Files.writeString(script, "'" + JAVA + "' -jar '" + JAR + "' regions find 北京\n");

        assertThat(process(List.of("/bin/sh", script.toString())))
                .isEqualTo(new Run(0, "CN-BJ  division  Beijing, 北京市\n", ""));
    }

    @Test
    void closedPipe_endsWithoutError() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        Path file = millionCells();

        Run run = process(List.of(
                "/bin/sh",
                "-c",
                "{ \"$0\" -jar \"$1\" cells \"$2\"; echo $? >&2; } | head -n 1",
                JAVA,
                JAR,
                file.toString()));

        assertThat(run.out()).isEqualTo("{\"dims\":{\"a\":\"0\",\"b\":\"0\"},\"value\":\"0.10\"}\n");
        assertThat(run.err()).isEqualTo("0\n");
    }

    @Test
    void millionCells_needLittleMemory() throws IOException, InterruptedException {
        Path out = directory.resolve("out");

        Run run = process(
                List.of(JAVA, "-Xmx64m", "-jar", JAR, "cells", millionCells().toString(), "-o", out.toString()));

        assertThat(run).isEqualTo(new Run(0, "", ""));
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.filter(line -> line.endsWith("\"value\":\"0.10\"}")))
                    .hasSize(1_000_000);
        }
    }

    /** Writes a sparse cube of a thousand times a thousand cells without gaps. */
    private Path millionCells() throws IOException {
        Path file = directory.resolve("million.json");
        String index = IntStream.range(0, 1000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"a\",\"b\"],\"size\":[1000,1000],"
                    + "\"dimension\":{");
            out.write("\"a\":{\"category\":{\"index\":[" + index + "]}},\"b\":{\"category\":{\"index\":[" + index
                    + "]}}},");
            out.write("\"value\":{");
            for (int position = 0; position < 1_000_000; position++) {
                out.write((position == 0 ? "\"" : ",\"") + position + "\":0.10");
            }
            out.write("}}");
        }
        return file;
    }
}
