// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.RandomAccessContent;
import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.csv.zip.ZipContent;
import io.github.regiostat.csv.zip.ZipDirectory;
import io.github.regiostat.io.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The zip archive of a workbook, with its parts by their names. */
final class WorkbookArchive {
    /** The main part of binary workbooks. */
    static final String BINARY = "xl/workbook.bin";

    /** The main part of workbooks of Numbers. */
    static final String NUMBERS = "Index/Document.iwa";

    private static final int SIGNATURE = 512;
    private static final int DIRECTORY = 4096;
    private static final int MAX_BYTES = Integer.MAX_VALUE - 8;
    private static final String SAVE_AGAIN = "open it in a spreadsheet program and save it again as .xlsx";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    private final ZipDirectory zip;
    private final ReadLimits limits;

    private WorkbookArchive(ZipDirectory zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Opens the archive of a workbook, and rejects other content, such as an old or encrypted workbook. */
    static WorkbookArchive of(RandomAccessContent content, ReadLimits limits) throws IOException {
        byte[] start = content.start(0, SIGNATURE);
        if (Arrays.equals(OLE, Arrays.copyOf(start, OLE.length))) {
            throw failure(describedOle(content, start));
        }
        requireArchive(start);
        return new WorkbookArchive(ZipDirectory.of(content, limits), limits);
    }

    /** Returns the greatest number of cells of a sheet. */
    int mostCells() {
        return limits.cells();
    }

    /** Returns the content of a stream, which is read to its end and held in memory as it is, compressed. */
    static RandomAccessContent content(InputStream in, ReadLimits limits) throws IOException {
        int most = (int) Math.min(MAX_BYTES, limits.decompressedBytes());
        byte[] content = in.readNBytes(most);
        if (content.length == most && in.read() >= 0) {
            throw new UnpackingException(
                    "Workbook must have at most " + most
                            + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                    null);
        }
        return RandomAccessContent.of(content);
    }

    private static void requireArchive(byte[] start) throws WorkbookException {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (ZipContent.isZip(start)) {
            if (text.contains(OPEN_DOCUMENT)) {
                throw failure("is an OpenDocument spreadsheet (.ods): " + SAVE_AGAIN);
            }
            return;
        }
        if (text.isBlank()) {
            throw failure("is empty: download it again");
        }
        throw failure(
                text.strip().startsWith("<")
                        ? "is HTML or XML: " + SAVE_AGAIN
                        : "is no zip archive: read text with Csv.read, or " + SAVE_AGAIN);
    }

    /** Returns what a compound file is, by the names in its directory. */
    private static String describedOle(RandomAccessContent content, byte[] start) throws IOException {
        String names = "";
        if (start.length == SIGNATURE) {
            ByteBuffer header = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
            long sector = 1L << Math.min(header.getShort(30) & 0xFF, 16);
            long position = Math.max(0, 1L + header.getInt(48)) * sector;
            names = new String(content.start(position, DIRECTORY), StandardCharsets.UTF_16LE);
        }
        String what = names.contains("EncryptedPackage")
                ? "is encrypted: "
                : names.contains("Book") || names.contains("Workbook")
                        ? "is an old .xls: "
                        : "is encrypted or an old .xls: ";
        return what + SAVE_AGAIN + (what.contains("encrypted") ? ", without a password" : "");
    }

    private static WorkbookException failure(String problem) {
        return new WorkbookException("Workbook must be .xlsx, but " + problem);
    }

    /** Returns an exception for an archive that is no workbook of this format. */
    WorkbookException noWorkbook(boolean isBinary) {
        if (has(NUMBERS)) {
            return failure("is a workbook of Numbers: export it as .xlsx");
        }
        return isBinary || has(BINARY)
                ? failure("is a binary workbook (.xlsb): " + SAVE_AGAIN)
                : new WorkbookException(
                        "Zip archive must be a workbook with the part xl/workbook.xml, but has none: read"
                                + " a table in it with Csv.read");
    }

    boolean has(String part) {
        return zip.names().contains(ZipDirectory.canonical(part));
    }

    /** Reads a part. */
    @FunctionalInterface
    interface PartReading<T> {
        T read(XmlPart xml) throws IOException;
    }

    /** Reads a part, and returns null if the archive does not have it. */
    <T> @Nullable T read(String part, PartReading<T> reading) throws IOException {
        InputStream content = zip.open(part).orElse(null);
        if (content == null) {
            return null;
        }
        try (content) {
            return reading.read(new XmlPart(part, content, limits.textLength()));
        }
    }
}
