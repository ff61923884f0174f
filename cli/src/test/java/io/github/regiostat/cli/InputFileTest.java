// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    @TempDir
    Path directory;

    private byte[] document;
    private String cells;

    @BeforeEach
    void readDocument() throws IOException {
        document = Files.readAllBytes(Run.DOCUMENTS.resolve("population.json"));
        cells = Run.of("cells", Run.document("population.json")).out();
        assertThat(cells).isNotEmpty();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(byte[] bytes, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(bytes);
                }
            }
        }
        return out.toByteArray();
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("file"), bytes).toString();
    }

    private static void assertFailure(Run run, String message) {
        assertThat(run).isEqualTo(new Run(1, "", message + "\n"));
    }

    @Test
    void gzip_isDecompressedRegardlessOfName() throws IOException {
        assertThat(Run.of("cells", file(gzip(document)))).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void plainFileNamedGz_isReadUnchanged() throws IOException {
        Path file = Files.write(directory.resolve("population.json.gz"), document);

        assertThat(Run.of("cells", file.toString())).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void archiveOfOneFile_isDecompressed() throws IOException {
        byte[] archive = zip(document, "folder/", "folder/population.json");

        assertThat(Run.of("cells", file(archive))).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void archiveOfSeveralFiles_isRejected() throws IOException {
        String file = file(zip(document, "a", "b"));

        assertFailure(
                Run.of("cells", file),
                file + ":1:1: /: Zip archive must contain one file, but contains several: extract the one to read");
    }

    @Test
    void archiveWithoutFiles_isRejected() throws IOException {
        String file = file(zip(document, "a/"));

        assertFailure(Run.of("cells", file), file + ":1:1: /: Zip archive must contain one file, but contains no file");
    }

    @Test
    void damagedArchive_isRejected() throws IOException {
        String file = file(Arrays.copyOf(zip(document, "a"), 60));

        Run run = Run.of("cells", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(file + ":1:1: /: Compressed file must be complete and undamaged, but is not: ")
                .hasLineCount(1);
    }

    @Test
    void truncatedGzip_isRejected() throws IOException {
        byte[] complete = gzip(document);
        String file = file(Arrays.copyOf(complete, complete.length / 2));

        assertFailure(
                Run.of("cells", file),
                file
                        + ":1:1: /: Compressed file must be complete and undamaged, but is not: Unexpected end of"
                        + " ZLIB input stream");
    }

    @Test
    void gzipWithIncompleteHeader_isRejected() throws IOException {
        String file = file(Arrays.copyOf(gzip(document), 5));

        Run run = Run.of("cells", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(file + ":1:1: /: Compressed file must be complete and undamaged, but is not: ")
                .hasLineCount(1);
    }

    @Test
    void decompressedSize_isLimited() throws IOException {
        String file = file(gzip(document));

        assertFailure(
                Run.of("cells", "--max-bytes", "500", file),
                file + ":1:1: /: Decompressed file must have at most 500 bytes, but has more: raise --max-bytes");
        assertThat(Run.of("cells", "--max-bytes", "" + document.length, file)).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void plainFile_isNotLimited() {
        assertThat(Run.of("cells", "--max-bytes", "10", Run.document("population.json")))
                .isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void standardInput_isRead() throws IOException {
        assertThat(Run.with(document, "cells", "-")).isEqualTo(new Run(0, cells, ""));
        assertThat(Run.with(gzip(document), "cells", "-")).isEqualTo(new Run(0, cells, ""));
        assertThat(Run.with(document, "cells", "--from", "json-stat", "-")).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void standardInput_isLimited() {
        assertFailure(
                Run.with(document, "cells", "--max-bytes", "500", "-"),
                "-:1:1: /: Input must have at most 500 bytes, but has more: raise --max-bytes");
    }

    @Test
    void missingFile_isReported() {
        String file = directory.resolve("missing.json").toString();

        assertFailure(Run.of("cells", file), file + ": no such file or directory");
    }

    @Test
    void directory_isRejected() {
        assertFailure(Run.of("info", directory.toString()), directory + ": is a directory");
    }

    @Test
    void invalidPath_isReported() {
        assertFailure(Run.of("info", "a\0b"), "a\\u0000b: invalid path: Nul character not allowed");
    }

    @Test
    void largeFile_showsProgressOnTerminal() throws IOException {
        String name = "large.json";
        Path file = directory.resolve(name);
        String notes = String.join(",", Collections.nCopies(100, "\"" + "x".repeat(80_000) + "\""));
        Files.writeString(
                file, "{\"note\":[" + notes + "]," + new String(document, StandardCharsets.UTF_8).substring(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Run onTerminal = Run.with(InputStream.nullInputStream(), out, true, "cells", file.toString());

        assertThat(onTerminal.status()).isZero();
        assertThat(onTerminal.err()).contains("large.json").contains("8/8 MB").doesNotContain("\n");
        assertThat(Run.of("cells", file.toString())).isEqualTo(new Run(0, cells, ""));
    }
}
