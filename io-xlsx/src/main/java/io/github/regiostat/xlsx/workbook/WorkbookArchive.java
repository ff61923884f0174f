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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The zip archive of a workbook, with its parts by their names. */
final class WorkbookArchive {
    private static final int SIGNATURE = 512;
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
        requireArchive(content.start(0, SIGNATURE));
        return new WorkbookArchive(ZipDirectory.of(content, limits), limits);
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
        if (Arrays.equals(OLE, Arrays.copyOf(start, OLE.length))) {
            throw failure("is encrypted or an old .xls: " + SAVE_AGAIN + ", without a password");
        }
        if (text.isBlank()) {
            throw failure("is empty: download it again");
        }
        throw failure(
                text.strip().startsWith("<")
                        ? "is HTML or XML: " + SAVE_AGAIN
                        : "is no zip archive: read text with Csv.read, or " + SAVE_AGAIN);
    }

    private static WorkbookException failure(String problem) {
        return new WorkbookException("Workbook must be .xlsx, but " + problem);
    }

    /** Returns an exception for an archive that is no workbook of this format. */
    static WorkbookException noWorkbook(boolean isBinary) {
        return isBinary
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
