// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.io.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip archive one after the other, such as the parts of a workbook. The stream has the content of the
 * current file. Nothing is written to disk, and the limits apply to all files together, including those that are passed
 * over.
 */
public final class ZipEntries extends UnpackedStream {
    private static final String DAMAGE =
            "Zip archive must be complete and not encrypted, but cannot be unpacked: download it again";

    private static final int MAX_ENTRIES = 20_000;

    private final ZipInputStream zip;
    private int entries;

    private ZipEntries(CountingInputStream packed, ZipInputStream zip, ReadLimits limits) {
        super("Zip archive", DAMAGE, packed, zip, limits);
        this.zip = zip;
    }

    /**
     * Opens an archive before its first file.
     *
     * @param archive the archive from its first byte; it is not closed
     * @param limits the limits
     * @return the files
     */
    public static ZipEntries of(InputStream archive, ReadLimits limits) {
        CountingInputStream packed = new CountingInputStream(archive);
        // Any bytes are names in this encoding.
        return new ZipEntries(packed, new ZipInputStream(packed, StandardCharsets.ISO_8859_1), limits);
    }

    /**
     * Goes to the next file.
     *
     * @return the name of the file with its folders, or null at the end of the archive
     * @throws UnpackingException if the archive is damaged or has too many entries
     * @throws IOException if the archive cannot be read
     */
    public @Nullable String next() throws IOException {
        try {
            if (entries > 0) {
                drain();
            }
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                count();
                entry = zip.getNextEntry();
            }
            count();
            return entry == null ? null : entry.getName().replace('\\', '/');
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new UnpackingException(DAMAGE, damaged);
        }
    }

    private void count() throws UnpackingException {
        if (++entries > MAX_ENTRIES) {
            throw new UnpackingException(
                    "Zip archive must have at most " + MAX_ENTRIES + " entries, but has more", null);
        }
    }
}
