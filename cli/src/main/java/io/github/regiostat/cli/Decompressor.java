// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.Csv;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Decompresses gzip files and zip archives of one file. It detects them by their first bytes, {@code 1f 8b} and
 * {@code PK}. Archives of one table and its metadata, and workbooks, remain compressed, because their readers need all
 * of it.
 */
final class Decompressor {
    private static final int BUFFER = 1 << 16;

    /** A part of workbooks of Excel, of OpenDocument, and of Numbers. */
    private static final List<String> PARTS_OF_WORKBOOKS =
            List.of("[Content_Types].xml", "mimetype", "Index/Document.iwa");

    private Decompressor() {}

    /**
     * Returns the decompressed bytes of a file, or the file itself if it is not compressed.
     *
     * @param file the bytes of the file
     * @param path the path of the file
     * @param name the name of the file for messages
     * @param limit the maximum number of decompressed bytes
     */
    static InputStream decompressed(InputStream file, Path path, String name, long limit) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, BUFFER);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1f && second == 0x8b) {
            return new LimitedInputStream(gunzipped(in, name), name, limit);
        }
        if (first == 'P' && second == 'K') {
            in.close();
            return isWorkbook(path) || isTableArchive(path)
                    ? Files.newInputStream(path)
                    : new LimitedInputStream(onlyEntry(path, name), name, limit);
        }
        return in;
    }

    private static InputStream gunzipped(InputStream in, String name) throws IOException {
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException damaged) {
            in.close();
            throw InvalidInputException.ofDamagedFile(name, damaged);
        }
    }

    /** Returns whether an archive is a workbook of any program, which a reader unpacks itself or rejects. */
    private static boolean isWorkbook(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            return PARTS_OF_WORKBOOKS.stream().anyMatch(part -> archive.getEntry(part) != null);
        } catch (ZipException damaged) {
            return false;
        }
    }

    /** Returns whether an archive has a table beside other files. */
    private static boolean isTableArchive(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            if (archive.size() < 2) {
                return false;
            }
        } catch (ZipException damaged) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Csv.detect(in).isPresent();
        }
    }

    private static InputStream onlyEntry(Path path, String name) throws IOException {
        try {
            ZipFile archive = new ZipFile(path.toFile());
            List<? extends ZipEntry> files = archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .limit(2)
                    .toList();
            if (files.size() == 1) {
                return new EntryStream(archive, archive.getInputStream(files.get(0)));
            }
            archive.close();
            String found = files.isEmpty() ? "no file" : "several: extract the one to read";
            throw new InvalidInputException(name, "Zip archive must contain one file, but contains " + found, null);
        } catch (ZipException damaged) {
            throw InvalidInputException.ofDamagedFile(name, damaged);
        }
    }

    /** An entry of an archive; closing it closes the archive. */
    private static final class EntryStream extends FilterInputStream {
        private final ZipFile archive;

        EntryStream(ZipFile archive, InputStream entry) {
            super(entry);
            this.archive = archive;
        }

        @Override
        public void close() throws IOException {
            archive.close();
        }
    }
}
