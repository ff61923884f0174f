// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void write_replacesTheFileOnceComplete() throws IOException {
        Path out = Files.writeString(directory.resolve("out.ndjson"), "before\n");
        String cells = Run.of("cells", Run.document("population.json")).out();

        assertThat(Run.of("cells", Run.document("population.json"), "-o", out.toString()))
                .isEqualTo(new Run(0, "", ""));

        assertThat(out).hasContent(cells);
        assertThat(names()).containsExactly("out.ndjson");
    }

    @Test
    void failedWrite_leavesTheFileUnchanged() throws IOException {
        Path out = Files.writeString(directory.resolve("out"), "before");

        assertThatThrownBy(() -> Output.write(out.toString(), stream -> {
                    stream.write(new byte[100_000]);
                    assertThat(out).hasContent("before");
                    throw new IOException("halfway");
                }))
                .hasMessage("halfway");

        assertThat(out).hasContent("before");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void invalidInput_writesNothing() throws IOException {
        Run run = Run.of(
                "cells",
                Run.document("broken.json"),
                "-o",
                directory.resolve("out").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void danglingLink_isRejected() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("missing"));

        Run run = Run.of("cells", Run.document("population.json"), "-o", link.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(link + ": is a symbolic link to a file that does not exist: create the file, or remove the"
                        + " link" + System.lineSeparator());
        assertThat(names()).containsExactly("link");
    }

    @Test
    void usageOnAFullDisk_isAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        StandardStreams streams = new StandardStreams(
                InputStream.nullInputStream(), full, new PrintStream(err, true, StandardCharsets.UTF_8), () -> false);

        assertThat(Regiostat.run(streams, "--help")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("regiostat: standard output: No space left on device" + System.lineSeparator());
    }

    @Test
    void output_mayBeTheInput() throws IOException {
        Path file = Files.copy(Run.DOCUMENTS.resolve("population.json"), directory.resolve("file"));

        assertThat(Run.of("cells", file.toString(), "-o", file.toString()).status())
                .isZero();

        assertThat(file).content().startsWith("{\"dims\":{\"indicator\":\"population\",\"geo\":\"DE\"");
    }

    @Test
    void permissions_arePreserved() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path out = Files.writeString(directory.resolve("out"), "before");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-------"));

        Output.write(out.toString(), stream -> {
            stream.write("after".getBytes(StandardCharsets.UTF_8));
            for (String name : names()) {
                assertThat(permissions(directory.resolve(name))).isEqualTo("rw-------");
            }
        });

        assertThat(out).hasContent("after");
        assertThat(permissions(out)).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void symbolicLink_isPreserved() throws IOException {
        Path target = Files.writeString(directory.resolve("target"), "before");
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);

        Output.write(link.toString(), stream -> stream.write("after".getBytes(StandardCharsets.UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("after");
    }

    @Test
    void device_isWrittenDirectly() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        assertThat(Run.of("cells", Run.document("population.json"), "-o", device.toString())
                        .status())
                .isZero();

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void directory_isRejected() {
        assertThat(Run.of("cells", Run.document("population.json"), "-o", directory.toString()))
                .isEqualTo(new Run(1, "", directory + ": is a directory\n"));
    }

    @Test
    void missingDirectory_isReported() {
        String out = directory.resolve("missing/out").toString();

        assertThat(Run.of("cells", Run.document("population.json"), "-o", out))
                .isEqualTo(new Run(1, "", out + ": its directory does not exist: create it first\n"));
    }

    @Test
    void hyphen_isStandardOutput() {
        assertThat(Run.of("cells", Run.document("population.json"), "-o", "-"))
                .isEqualTo(Run.of("cells", Run.document("population.json")));
    }
}
