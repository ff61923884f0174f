// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Expands files of gzip and archives of one file, which are known by their first bytes: {@code 1f 8b}, {@code PK}. */
final class Compression {
    private static final int BUFFER = 1 << 16;

    private Compression() {}

    /**
     * Expands what is compressed, and leaves the rest as it is.
     *
     * @param file the bytes of the file
     * @param path where it is
     * @param name how the user named it
     * @param limit how much it may expand to
     */
    static InputStream expanded(InputStream file, Path path, String name, long limit) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, BUFFER);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1f && second == 0x8b) {
            return new ExpandedStream(unzipped(in, name), name, limit);
        }
        if (first == 'P' && second == 'K') {
            in.close();
            return new ExpandedStream(onlyEntry(path, name), name, limit);
        }
        return in;
    }

    private static InputStream unzipped(InputStream in, String name) throws IOException {
        try {
            return new GZIPInputStream(in, BUFFER);
        } catch (IOException damaged) {
            in.close();
            throw RefusedInputException.ofDamaged(name, damaged);
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
            String found = files.isEmpty() ? "none" : "more";
            throw new RefusedInputException(name, "Archive must hold one file, but holds " + found, null);
        } catch (ZipException damaged) {
            throw RefusedInputException.ofDamaged(name, damaged);
        }
    }

    /** What an archive holds; closing it closes the archive. */
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
