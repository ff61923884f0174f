// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Files that are no data of any format, but are often taken for them, by their first bytes, such as HTML. */
enum FileSignature {
    HTML("HTML", "download the file with the data, not the page about it", "<!doctype html", "<html"),
    GZIP("gzip", "decompress it, or read a table in it with Csv.read", "\u001f\u008b", "\u001f\u008b\u0008"),
    ZIP(
            "a zip archive",
            "unpack it, read a table in it with Csv.read, or save a workbook as CSV",
            "PK\u0003\u0004",
            "PK\u0005\u0006");

    private static final int START = 1024;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final String title;
    private final String remedy;
    private final String first;
    private final String second;

    /** Creates the signature of files that begin with one of two texts. */
    FileSignature(String title, String remedy, String first, String second) {
        this.title = title;
        this.remedy = remedy;
        this.first = first;
        this.second = second;
    }

    /** Returns the signature of a stream at its first byte, or empty if it is another one. */
    static Optional<FileSignature> of(InputStream in) throws IOException {
        String bytes = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        String text = bytes.startsWith(BYTE_ORDER_MARK) ? bytes.substring(BYTE_ORDER_MARK.length()) : bytes;
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.begins(bytes) || each.begins(start))
                .findFirst();
    }

    private boolean begins(String text) {
        return text.startsWith(first) || text.startsWith(second);
    }

    /** Returns the file in words, such as {@code is HTML: download the file with the data}. */
    String described() {
        return "is " + title + ": " + remedy;
    }
}
