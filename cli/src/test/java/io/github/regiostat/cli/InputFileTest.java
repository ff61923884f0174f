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
import java.util.stream.Stream;
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

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] archived(byte[] bytes, String... names) throws IOException {
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

    private static void assertRefused(Run run, String message) {
        assertThat(run).isEqualTo(new Run(1, "", message + "\n"));
    }

    @Test
    void gzip_isExpandedWhateverItsName() throws IOException {
        assertThat(Run.of("cells", file(zipped(document)))).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void gzipThatLies_isReadAsItIs() throws IOException {
        Path file = Files.write(directory.resolve("population.json.gz"), document);

        assertThat(Run.of("cells", file.toString())).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void archiveOfOneFile_isExpanded() throws IOException {
        byte[] archive = archived(document, "folder/", "folder/population.json");

        assertThat(Run.of("cells", file(archive))).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void archiveOfMoreFiles_isRefused() throws IOException {
        String file = file(archived(document, "a", "b"));

        assertRefused(Run.of("cells", file), file + ":1:1: /: Archive must hold one file, but holds more");
    }

    @Test
    void archiveOfNone_isRefused() throws IOException {
        String file = file(archived(document, "a/"));

        assertRefused(Run.of("cells", file), file + ":1:1: /: Archive must hold one file, but holds none");
    }

    @Test
    void damagedArchive_isRefused() throws IOException {
        String file = file(Arrays.copyOf(archived(document, "a"), 60));

        Run run = Run.of("cells", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(file + ":1:1: /: Compressed data must be whole, but is damaged: ")
                .hasLineCount(1);
    }

    @Test
    void truncatedGzip_isRefused() throws IOException {
        byte[] whole = zipped(document);
        String file = file(Arrays.copyOf(whole, whole.length / 2));

        assertRefused(
                Run.of("cells", file),
                file + ":1:1: /: Compressed data must be whole, but is damaged: Unexpected end of ZLIB input stream");
    }

    @Test
    void gzipOfNothing_isRefused() throws IOException {
        String file = file(Arrays.copyOf(zipped(document), 5));

        Run run = Run.of("cells", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(file + ":1:1: /: Compressed data must be whole, but is damaged")
                .hasLineCount(1);
    }

    @Test
    void expandedText_isLimited() throws IOException {
        String file = file(zipped(document));

        assertRefused(
                Run.of("cells", "--max-bytes", "500", file),
                file + ":1:1: /: Expanded text must have at most 500 bytes (--max-bytes), but has more");
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
        assertThat(Run.with(zipped(document), "cells", "-")).isEqualTo(new Run(0, cells, ""));
        assertThat(Run.with(document, "cells", "--from", "json-stat", "-")).isEqualTo(new Run(0, cells, ""));
    }

    @Test
    void standardInput_isLimited() {
        assertRefused(
                Run.with(document, "cells", "--max-bytes", "500", "-"),
                "-:1:1: /: Input must have at most 500 bytes (--max-bytes), but has more");
    }

    @Test
    void missingFile_isSaid() {
        String file = directory.resolve("missing.json").toString();

        assertRefused(Run.of("cells", file), file + ": no such file or directory");
    }

    @Test
    void directory_isNoFile() {
        assertRefused(Run.of("info", directory.toString()), directory + ": is a directory");
    }

    @Test
    void impossibleName_isSaid() {
        assertRefused(Run.of("info", "a\0b"), "a\\u0000b: is no name of a file: Nul character not allowed");
    }

    @Test
    void largeFile_showsProgressToAPerson() throws IOException {
        String name = "large.json";
        Path file = directory.resolve(name);
        byte[] start = "{\"note\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[8_000_000];
        Arrays.fill(text, (byte) 'x');
        byte[] end =
                ("\"," + new String(document, StandardCharsets.UTF_8).substring(1)).getBytes(StandardCharsets.UTF_8);
        Files.write(file, Stream.of(start, text, end).reduce(new byte[0], InputFileTest::joined));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Run watched = Run.with(InputStream.nullInputStream(), out, true, "cells", file.toString());

        assertThat(watched.status()).isZero();
        assertThat(watched.err()).contains("large.json").contains("8/8 MB").doesNotContain("\n");
        assertThat(Run.of("cells", file.toString())).isEqualTo(new Run(0, cells, ""));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
