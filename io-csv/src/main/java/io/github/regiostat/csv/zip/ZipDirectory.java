// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.io.ReadLimits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a zip archive by their names, such as the parts of a workbook. Nothing is written to disk, and the
 * limits apply to all files together.
 *
 * <p>The directory at the end of the archive is read, because programs write parts whose size only the directory has:
 * {@link java.util.zip.ZipInputStream} rejects them, and {@link java.util.zip.ZipFile} reads only files of the disk.
 */
public final class ZipDirectory {
    static final String DAMAGE =
            "Zip archive must be complete and not encrypted, but cannot be unpacked: download it again";

    private static final int MAX_ENTRIES = 20_000;
    private static final int MAX_BYTES = 1 << 24;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LONG_END_SIGNATURE = 0x06064b50;
    private static final int LONG_END_SIZE = 56;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final long LONG = 0xFFFFFFFFL;

    private final RandomAccessContent archive;
    private final UnpackingLimits limits;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();

    private ZipDirectory(RandomAccessContent archive, ReadLimits limits) {
        this.archive = archive;
        this.limits = new UnpackingLimits("Zip archive", limits);
    }

    /**
     * Reads the directory of an archive.
     *
     * @param archive the archive, which is to be open as long as its files are read
     * @param limits the limits
     * @return the directory
     * @throws UnpackingException if the archive is damaged, or has a name twice
     * @throws IOException if the archive cannot be read
     */
    public static ZipDirectory of(RandomAccessContent archive, ReadLimits limits) throws IOException {
        ZipDirectory directory = new ZipDirectory(archive, limits);
        try {
            directory.read();
        } catch (EOFException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new UnpackingException(DAMAGE, damaged);
        }
        return directory;
    }

    private void read() throws IOException {
        long end = end();
        ByteBuffer record = record(end, END_SIZE);
        long size = unsigned(record, 12);
        long offset = unsigned(record, 16);
        long behind = end;
        if (end >= LOCATOR_SIZE && record(end - LOCATOR_SIZE, LOCATOR_SIZE).getInt(0) == LOCATOR_SIGNATURE) {
            behind = record(end - LOCATOR_SIZE, LOCATOR_SIZE).getLong(8);
            ByteBuffer longRecord = record(behind, LONG_END_SIZE);
            if (longRecord.getInt(0) != LONG_END_SIGNATURE) {
                throw new UnpackingException(DAMAGE, null);
            }
            size = longRecord.getLong(40);
            offset = longRecord.getLong(48);
        }
        if (size > MAX_BYTES) {
            throw tooMany();
        }
        // Other bytes may be before the archive.
        long start = behind - size;
        readEntries(record(start, (int) size), start - offset);
    }

    /** Returns the position of the record at the end of the archive, before a comment. */
    private long end() throws IOException {
        int length = (int) Math.min(archive.size(), END_SIZE + MAX_COMMENT);
        long from = archive.size() - length;
        ByteBuffer tail = record(from, length);
        for (int position = length - END_SIZE; position >= 0; position--) {
            if (tail.getInt(position) == END_SIGNATURE) {
                return from + position;
            }
        }
        throw new UnpackingException(DAMAGE, null);
    }

    private ByteBuffer record(long position, int length) throws IOException {
        return ByteBuffer.wrap(archive.bytes(position, length)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void readEntries(ByteBuffer entries, long shift) throws UnpackingException {
        int position = 0;
        int count = 0;
        while (position < entries.capacity()) {
            if (entries.getInt(position) != ENTRY_SIGNATURE) {
                throw new UnpackingException(DAMAGE, null);
            }
            int nameLength = Short.toUnsignedInt(entries.getShort(position + 28));
            int extraLength = Short.toUnsignedInt(entries.getShort(position + 30));
            int commentLength = Short.toUnsignedInt(entries.getShort(position + 32));
            byte[] name = new byte[nameLength];
            entries.get(position + ENTRY_SIZE, name);
            int extra = position + ENTRY_SIZE + nameLength;
            add(new String(name, StandardCharsets.UTF_8), part(entries, position, extra, extraLength, shift));
            position = extra + extraLength + commentLength;
            if (++count > MAX_ENTRIES) {
                throw tooMany();
            }
        }
    }

    private static ZipPart part(ByteBuffer entries, int position, int extra, int extraLength, long shift) {
        long unpacked = unsigned(entries, position + 24);
        long packed = unsigned(entries, position + 20);
        long offset = unsigned(entries, position + 42);
        // The field of the sizes that do not fit into 32 bits has only these.
        int field = extra;
        while (field + 4 <= extra + extraLength) {
            int length = Short.toUnsignedInt(entries.getShort(field + 2));
            if (entries.getShort(field) == 1) {
                int value = field + 4;
                value += unpacked == LONG ? Long.BYTES : 0;
                if (packed == LONG) {
                    packed = entries.getLong(value);
                    value += Long.BYTES;
                }
                offset = offset == LONG ? entries.getLong(value) : offset;
            }
            field += 4 + length;
        }
        return new ZipPart(
                shift + offset,
                packed,
                Short.toUnsignedInt(entries.getShort(position + 10)),
                unsigned(entries, position + 16),
                (entries.getShort(position + 8) & 1) != 0);
    }

    private static long unsigned(ByteBuffer bytes, int position) {
        return Integer.toUnsignedLong(bytes.getInt(position));
    }

    private void add(String name, ZipPart part) throws UnpackingException {
        String canonical = canonical(name);
        if (!canonical.endsWith("/") && parts.put(canonical, part) != null) {
            throw new UnpackingException("Zip archive must have each file once, but has one twice", null);
        }
    }

    private static UnpackingException tooMany() {
        return new UnpackingException("Zip archive must have at most " + MAX_ENTRIES + " entries, but has more", null);
    }

    /**
     * Returns a name in lower case, with slashes and without one in front.
     *
     * @param name the name of a file with its folders
     * @return the name by which the file is found
     */
    public static String canonical(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the names of the files.
     *
     * @return the canonical names
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /**
     * Opens a file.
     *
     * @param name the name, in any case
     * @return the content, which fails at a limit and if it is damaged; or empty if there is no such file
     * @throws IOException if the archive cannot be read
     */
    public Optional<InputStream> open(String name) throws IOException {
        ZipPart part = parts.get(canonical(name));
        return part == null ? Optional.empty() : Optional.of(new ZipPartStream(archive, part, limits));
    }
}
