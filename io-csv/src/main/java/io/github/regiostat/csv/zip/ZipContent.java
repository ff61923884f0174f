// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The only file of a zip archive, as a stream. Nothing is written to disk, and the names of entries are used in
 * messages only.
 *
 * <p>Files such as {@code Metadata_Country_API.csv} of the World Bank and {@code 10100001_MetaData.csv} of Statistics
 * Canada are metadata, before or after the file.
 */
public final class ZipContent extends UnpackedStream {
    private static final String DAMAGE =
            "Zip archive must be complete and not encrypted, but cannot be unpacked: download it again";

    private static final int MAX_ENTRIES = 100;

    /** The third byte of an archive with entries; an empty one begins with its directory. */
    private static final int LOCAL_HEADER = 3;

    private static final Pattern METADATA = Pattern.compile("(?i)metadata_.*|.*_metadata\\.[a-z]+");
    private static final int MAX_METADATA_BYTES = 16_000_000;

    private final ZipInputStream zip;
    private final String kind;
    private final Predicate<String> isOfKind;
    private final Map<String, byte[]> metadata = new LinkedHashMap<>();
    private String name = "";
    private int entries;

    private ZipContent(
            CountingInputStream packed,
            ZipInputStream zip,
            ReadLimits limits,
            String kind,
            Predicate<String> isOfKind) {
        super("Zip archive", DAMAGE, packed, zip, limits);
        this.zip = zip;
        this.kind = kind;
        this.isOfKind = isOfKind;
    }

    /**
     * Returns whether content is a zip archive.
     *
     * @param start the first bytes of the content
     * @return whether they are those of an archive
     */
    public static boolean isZip(byte[] start) {
        return start.length >= 4
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == LOCAL_HEADER && start[3] == 4 || start[2] == 5 && start[3] == 6);
    }

    /**
     * Opens the only file of an archive.
     *
     * @param archive the archive from its first byte; it is not closed
     * @param start the first bytes of the archive, which are not consumed
     * @param limits the limits
     * @param kind what the archive must contain one of, such as {@code file of exchange rates}
     * @param isOfKind whether a file is one, by its name; other files are ignored
     * @return the file
     * @throws UnpackingException if the archive is damaged, or contains no such file
     * @throws IOException if the archive cannot be read
     */
    public static ZipContent open(
            InputStream archive, byte[] start, ReadLimits limits, String kind, Predicate<String> isOfKind)
            throws IOException {
        CountingInputStream packed = new CountingInputStream(archive);
        // Any bytes are names in this encoding, which archives use for Chinese names that are not marked as UTF-8.
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        ZipContent content = new ZipContent(packed, zip, limits, kind, isOfKind);
        String first = content.nextFile();
        if (first == null && content.entries == 0 && start[2] == LOCAL_HEADER) {
            throw damaged(new EOFException("Header of the first entry is incomplete"));
        }
        if (first == null) {
            throw new UnpackingException("Zip archive must contain one " + kind + ", but contains none", null);
        }
        content.name = first;
        return content;
    }

    /**
     * Returns the name of the file.
     *
     * @return the name in the archive, with its folders
     */
    public String name() {
        return name;
    }

    /**
     * Returns the files of metadata. Those that follow the file are known after {@link #requireOnlyFile}.
     *
     * @return the files by their names, without folders
     */
    public Map<String, byte[]> metadata() {
        return metadata;
    }

    /**
     * Reads the rest of the archive, and requires that it has no other file of this kind.
     *
     * @throws UnpackingException if it has, or the archive is damaged
     * @throws IOException if the archive cannot be read
     */
    public void requireOnlyFile() throws IOException {
        drain();
        String other = nextFile();
        if (other != null) {
            throw new UnpackingException(
                    "Zip archive must contain one " + kind + ", but contains " + Text.quote(name) + " and "
                            + Text.quote(other) + "; extract the file to read",
                    null);
        }
    }

    private @Nullable String nextFile() throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MAX_ENTRIES) {
                    throw new UnpackingException(
                            "Zip archive must have at most " + MAX_ENTRIES + " entries, but has more", null);
                }
                String last = lastName(entry);
                if (!entry.isDirectory() && METADATA.matcher(last).matches()) {
                    metadata.put(last, metadataOf(last));
                } else if (!entry.isDirectory() && !isHidden(entry) && isOfKind.test(last)) {
                    return entry.getName();
                }
                drain();
            }
            return null;
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
    }

    private static String lastName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** Returns whether a file is one that a file system added, such as {@code __MACOSX/._exr.csv}. */
    private static boolean isHidden(ZipEntry entry) {
        return entry.getName().startsWith("__MACOSX/") || lastName(entry).startsWith(".");
    }

    private byte[] metadataOf(String file) throws IOException {
        byte[] text = readNBytes(MAX_METADATA_BYTES + 1);
        if (text.length > MAX_METADATA_BYTES) {
            throw new UnpackingException(
                    "Metadata must have at most " + MAX_METADATA_BYTES + " bytes, but " + Text.quote(file)
                            + " has more; extract the file to read",
                    null);
        }
        return text;
    }

    /** Reads the rest of the current entry within the limits. */
    private void drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        int read = read(buffer, 0, buffer.length);
        while (read >= 0) {
            read = read(buffer, 0, buffer.length);
        }
    }

    private static UnpackingException damaged(Exception cause) {
        return new UnpackingException(DAMAGE, cause);
    }
}
