// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.csv.zip.ZipContent;
import io.github.regiostat.csv.zip.ZipEntries;
import io.github.regiostat.io.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The zip archive of a workbook. It is read from its beginning several times, because its parts have any order. */
final class WorkbookArchive {
    private static final int SIGNATURE = 512;
    private static final int MAX_BYTES = Integer.MAX_VALUE - 8;
    private static final String SAVE_AGAIN = "open it in a spreadsheet program and save it again as .xlsx";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    private final Opening opening;
    private final ReadLimits limits;

    WorkbookArchive(Opening opening, ReadLimits limits) {
        this.opening = opening;
        this.limits = limits;
    }

    /** Opens content at its first byte. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Receives the parts of the archive one after the other. */
    @FunctionalInterface
    interface PartVisitor {
        /** Visits a part; the content is read only as far as it is wanted. */
        void visit(String name, InputStream content) throws IOException;
    }

    ReadLimits limits() {
        return limits;
    }

    /** Returns the archive of a stream, which is read to its end and held in memory as it is, compressed. */
    static WorkbookArchive of(InputStream in, ReadLimits limits) throws IOException {
        int most = (int) Math.min(MAX_BYTES, limits.decompressedBytes());
        byte[] content = in.readNBytes(most);
        if (content.length == most && in.read() >= 0) {
            throw new UnpackingException(
                    "Workbook must have at most " + most
                            + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                    null);
        }
        return new WorkbookArchive(() -> new ByteArrayInputStream(content), limits);
    }

    /** Rejects content that is no zip archive, such as an old or encrypted workbook. */
    void requireArchive() throws IOException {
        byte[] start;
        try (InputStream in = opening.open()) {
            start = in.readNBytes(SIGNATURE);
        }
        if (ZipContent.isZip(start)) {
            requireNoOpenDocument(start);
            return;
        }
        if (startsWith(start, OLE)) {
            throw new WorkbookException(
                    "Workbook must be .xlsx, but is encrypted or an old .xls: " + SAVE_AGAIN + ", without a password");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).strip();
        if (text.isEmpty()) {
            throw new WorkbookException("Workbook must be .xlsx, but is empty: download it again");
        }
        throw new WorkbookException(
                text.startsWith("<")
                        ? "Workbook must be .xlsx, but is HTML or XML: " + SAVE_AGAIN
                        : "Workbook must be .xlsx, but is no zip archive: read text with Csv.read, or " + SAVE_AGAIN);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (content.length <= i || content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static void requireNoOpenDocument(byte[] start) throws WorkbookException {
        if (new String(start, StandardCharsets.ISO_8859_1).contains(OPEN_DOCUMENT)) {
            throw new WorkbookException("Workbook must be .xlsx, but is an OpenDocument spreadsheet (.ods): " + SAVE_AGAIN);
        }
    }

    /** Visits all parts, in the order of the archive. */
    void visit(PartVisitor visitor) throws IOException {
        try (InputStream in = opening.open()) {
            ZipEntries entries = ZipEntries.of(in, limits);
            for (String name = entries.next(); name != null; name = entries.next()) {
                visitor.visit(canonical(name), entries);
            }
        }
    }

    /** Returns the name of a part without a slash in front and in lower case, because names of parts have no case. */
    static String canonical(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    /** Returns an exception for an archive that is no workbook of this format. */
    static WorkbookException noWorkbook(boolean isBinary) {
        return new WorkbookException(
                isBinary
                        ? "Workbook must be .xlsx, but is a binary workbook (.xlsb): " + SAVE_AGAIN
                        : "Zip archive must be a workbook with the part xl/workbook.xml, but has none: read a table in it"
                                + " with Csv.read");
    }
}
