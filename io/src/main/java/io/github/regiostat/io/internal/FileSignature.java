// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that are not data of any format, but are often taken for it, by their first bytes, such as HTML. */
public enum FileSignature {
    EMPTY("empty", "check that the download is complete", "(?:\u00ef\u00bb\u00bf)?\\s*\\z"),
    HTML(
            "HTML",
            "download the file with the data, not the page about it",
            "(?:\u00ef\u00bb\u00bf)?\\s*(?i:<!doctype html|<html|<head|<body)"),
    PDF("a PDF document", "download the table as CSV or .xlsx", "%PDF-"),
    IMAGE("a picture", "download the table as CSV or .xlsx", "\u0089PNG|GIF8|\u00ff\u00d8\u00ff|RIFF(?s:.{4})WEBP"),
    LARGE_FILE_POINTER(
            "a pointer of Git LFS", "fetch the file with git lfs pull", "version https://git-lfs\\.github\\.com/"),
    GZIP("gzip", "decompress it, or read a table in it with Csv.read", "\u001f\u008b"),
    OLD_WORKBOOK(
            "an old or encrypted workbook",
            "open it in a spreadsheet program and save it again as .xlsx, without a password",
            "\u00d0\u00cf\u0011\u00e0"),
    OPEN_DOCUMENT(
            "an OpenDocument spreadsheet",
            "open it in a spreadsheet program and save it again as .xlsx",
            "PK(?s:.{28})mimetypeapplication/vnd\\.oasis\\.opendocument\\.spreadsheet"),
    ZIP(
            "a zip archive",
            "unpack it, read a table in it with Csv.read, or a workbook with Xlsx.read of regiostat-io-xlsx",
            "PK(?:\u0003\u0004|\u0005\u0006)");

    /** The number of bytes by which a file is recognised. */
    public static final int LENGTH = 1024;

    private final String title;
    private final String remedy;

    /** The first bytes, each as a character. */
    private final Pattern start;

    FileSignature(String title, String remedy, String start) {
        this.title = title;
        this.remedy = remedy;
        this.start = Pattern.compile(start);
    }

    /** Returns the signature of a stream at its first byte, or empty if it is another one. */
    public static Optional<FileSignature> of(InputStream in) throws IOException {
        String bytes = new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(each -> each.start.matcher(bytes).lookingAt())
                .findFirst();
    }

    /** Returns whether an archive of this kind can contain a table. */
    public boolean isArchive() {
        return this == GZIP || this == ZIP;
    }

    /** Returns the file in words, such as {@code is HTML: download the file with the data}. */
    public String described() {
        return "is " + title + ": " + remedy;
    }
}
