// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The beginning of a file of unknown format.
 *
 * @param kind what the file is
 * @param text the first characters, on one line
 */
record FileStart(Kind kind, String text) {
    private static final int LENGTH = 1024;
    private static final int SHOWN = 24;
    private static final String CONTROL = "\\x00-\\x08\\x0E-\\x1A";

    /** What a file is, by its first characters. */
    enum Kind {
        EMPTY("empty", "check that the download is complete", "\\s*\\z"),
        HTML("HTML", "download the file with the data, not the page about it", "\\s*(?i:<!doctype html|<html|<body)"),
        XML("XML", "download the data as CSV, JSON-stat or SDMX-JSON", "\\s*<"),
        PDF("PDF", "download the data as CSV, JSON-stat or SDMX-JSON", "%PDF"),
        OLD_WORKBOOK(
                "an old or encrypted workbook",
                "open it in a spreadsheet program and save it again as .xlsx, without a password",
                "\\xD0\\xCF\\x11\\xE0"),
        OPEN_DOCUMENT(
                "an OpenDocument spreadsheet",
                "open it in a spreadsheet program and save it again as .xlsx",
                "PK(?s:.{28})mimetypeapplication/vnd\\.oasis\\.opendocument\\.spreadsheet"),
        ARCHIVE("a zip archive of other files", "extract the table in it", "PK\\x03\\x04"),
        BINARY("binary", "check that it is the file with the data", "[^" + CONTROL + "]*[" + CONTROL + "]"),
        JSON("JSON of another structure", "check it, or specify its format with --from", "\\s*[\\[{]"),
        TEXT("text without a table", "check it, or specify how to read it with --from, --delimiter or --encoding", "");

        private final String title;
        private final String remedy;
        private final Pattern start;

        Kind(String title, String remedy, String start) {
            this.title = title;
            this.remedy = remedy;
            this.start = Pattern.compile(start);
        }

        private static Kind of(String start) {
            return Arrays.stream(values())
                    .filter(kind -> kind.start.matcher(start).lookingAt())
                    .findFirst()
                    .orElse(TEXT);
        }

        private boolean isLegible() {
            return this == XML || this == JSON || this == TEXT;
        }
    }

    /** Returns the beginning of a stream. */
    static FileStart of(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        Charset charset = charset(bytes);
        // Signatures of binary files are bytes, each of which is a character of ISO 8859-1.
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        String start = decoded(bytes, isUtf8 ? StandardCharsets.ISO_8859_1 : charset);
        return new FileStart(Kind.of(start), shown(decoded(bytes, charset)));
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return new String(bytes, charset).replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)", "");
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }

    /** Returns what the file is, and what to do, such as {@code is empty: check that the download is complete}. */
    @Override
    public String toString() {
        return "is " + kind.title + (kind.isLegible() ? ", which begins with '" + text + "'" : "") + ": " + kind.remedy;
    }
}
