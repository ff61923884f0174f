// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Detects the format of a file by its top-level members: {@code {"class":"dataset",…}} is JSON-stat.
 *
 * <p>One pass decides between all formats, because a member such as {@code rates} decides only if no earlier member
 * did. It reads only as far as necessary and buffers no values.
 */
final class FormatDetector {
    private static final Set<String> JSON_STAT_CLASSES =
            Set.of("dataset", "dimension", "collection", "bundle", "error");
    private static final Set<String> SDMX_DATA_MEMBERS = Set.of("dataSets", "structure", "structures");
    private static final Set<String> SDMX_MEMBERS =
            Set.of("$schema", "header", "meta", "structure", "dataSets", "data", "errors");
    private static final Set<String> FRANKFURTER_RECORD = Set.of("base", "quote", "rate");
    private static final Set<String> WORLD_BANK_HEADER = Set.of("page", "pages", "per_page", "message");
    private static final Set<String> FRED_RESPONSE = Set.of("realtime_start", "observations");
    private static final Set<String> FRED_ERROR = Set.of("error_code", "error_message");
    private static final Set<String> PXWEB_TABLE = Set.of("title", "variables");
    private static final Set<String> PXWEB_COLUMN = Set.of("code", "type");
    private static final Set<String> REGIOSTAT_DOCUMENT_ONLY = Set.of("rates", "measurements", "policyCounts");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_WHITE_SPACE = 1 << 16;
    private static final int MAX_NAMES = 1 << 16;

    private final TokenReader<JsonFormatException> in;
    /** Whether "data" or "structure" has content that it does not have in an SDMX message. */
    private boolean hasForeignContent;

    private FormatDetector(TokenReader<JsonFormatException> in) {
        this.in = in;
    }

    /**
     * Detects the format of a file.
     *
     * @param file the file from its first byte; it is not closed
     * @return the format, or empty if it is unknown
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the part that is read is malformed JSON
     */
    static Optional<DetectedFormat> detect(InputStream file) throws IOException {
        // Malformed UTF-8 is left to the reader of the format, which knows its location.
        Reader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        text.mark(MAX_WHITE_SPACE);
        int first = text.read();
        if (first == BYTE_ORDER_MARK) {
            text.mark(MAX_WHITE_SPACE);
            first = text.read();
        }
        for (int space = 1; Character.isWhitespace(first) && space < MAX_WHITE_SPACE - 4; space++) {
            first = text.read();
        }
        if (first < 0) {
            // An SDMX service returns an empty body when no observation matches.
            return Optional.of(DetectedFormat.SDMX_JSON);
        }
        text.reset();
        return first == '{' || first == '[' ? detectJson(text) : Optional.empty();
    }

    private static Optional<DetectedFormat> detectJson(Reader text) throws IOException {
        return JsonText.readStart(text, tokens -> {
            FormatDetector detector = new FormatDetector(tokens);
            return tokens.current() == Token.START_OBJECT ? detector.ofObject() : detector.ofArray();
        });
    }

    private Optional<DetectedFormat> ofArray() {
        if (in.next() != Token.START_OBJECT) {
            return Optional.empty();
        }
        while (in.next() == Token.NAME) {
            String name = in.text();
            if (WORLD_BANK_HEADER.contains(name)) {
                return Optional.of(DetectedFormat.WORLD_BANK);
            }
            if (name.equals("quote") || name.equals("rate")) {
                return Optional.of(DetectedFormat.FRANKFURTER);
            }
            in.next();
            in.skip();
        }
        return Optional.empty();
    }

    private Optional<DetectedFormat> ofObject() {
        Set<String> names = new HashSet<>();
        while (in.next() == Token.NAME) {
            String name = in.text();
            Token value = in.next();
            if (name.equals("regiostat") && value != Token.START_OBJECT) {
                return Optional.of(documentOrLines());
            }
            Optional<DetectedFormat> found = ofMember(name, value);
            if (found.isPresent()) {
                return found;
            }
            if (names.size() < MAX_NAMES) {
                names.add(name);
            }
            if (names.containsAll(FRED_RESPONSE)) {
                return Optional.of(DetectedFormat.FRED);
            }
            hasForeignContent |= name.equals("data") && value == Token.START_ARRAY;
            in.skip();
        }
        return ofAllNames(names);
    }

    /** Decides by the names of all members, if no single member decided. */
    private Optional<DetectedFormat> ofAllNames(Set<String> names) {
        if (names.containsAll(FRANKFURTER_RECORD)) {
            return Optional.of(DetectedFormat.FRANKFURTER);
        }
        if (names.equals(FRED_ERROR)) {
            return Optional.of(DetectedFormat.FRED);
        }
        if (names.equals(PXWEB_TABLE)) {
            return Optional.of(DetectedFormat.PXWEB);
        }
        if (names.contains("returncode") && names.contains("returndata")) {
            return Optional.of(DetectedFormat.NBS_CHINA);
        }
        // A message without data is empty, or an error response of an SDMX service.
        boolean isMessage = names.contains("header") || names.contains("errors");
        if (isMessage && !hasForeignContent && SDMX_MEMBERS.containsAll(names)) {
            return Optional.of(DetectedFormat.SDMX_JSON);
        }
        return names.contains("error") ? Optional.of(DetectedFormat.JSON_STAT) : Optional.empty();
    }

    /** Decides by one top-level member. The reader is at its value, or inside it after a search of the value. */
    private Optional<DetectedFormat> ofMember(String name, Token value) {
        if (value == Token.START_OBJECT) {
            return ofObjectMember(name);
        }
        if (name.equals("columns") && value == Token.START_ARRAY && areColumnsOfPxWeb()) {
            return Optional.of(DetectedFormat.PXWEB);
        }
        if (name.equals("class") && value == Token.TEXT && JSON_STAT_CLASSES.contains(in.text())) {
            return Optional.of(DetectedFormat.JSON_STAT);
        }
        return name.equals("dataSets") ? Optional.of(DetectedFormat.SDMX_JSON) : Optional.empty();
    }

    /** Returns whether the first column has a code and a type. The reader is then in the columns, or at their end. */
    private boolean areColumnsOfPxWeb() {
        Set<String> names = new HashSet<>();
        Token first = in.next();
        if (first == Token.START_OBJECT) {
            while (in.next() == Token.NAME) {
                names.add(in.text());
                in.next();
                in.skip();
            }
        } else if (first != Token.END_ARRAY) {
            in.skip();
        }
        boolean isPxWeb = names.containsAll(PXWEB_COLUMN);
        while (!isPxWeb && first != Token.END_ARRAY && in.next() != Token.END_ARRAY) {
            in.skip();
        }
        return isPxWeb;
    }

    /** Decides by the members of a top-level object, because a dataset in a JSON-stat 1.x bundle can have any name. */
    private Optional<DetectedFormat> ofObjectMember(String name) {
        switch (name) {
            case "dimension", "category" -> {
                return Optional.of(DetectedFormat.JSON_STAT);
            }
            case "returndata" -> {
                return Optional.of(DetectedFormat.NBS_CHINA);
            }
            default -> {
                // Decided by its members.
            }
        }
        while (in.next() == Token.NAME) {
            String member = in.text();
            Token value = in.next();
            if (value == Token.START_OBJECT && member.equals("dimension")) {
                return Optional.of(DetectedFormat.JSON_STAT);
            }
            if (name.equals("source") && member.equals("data") && value == Token.START_ARRAY) {
                return Optional.of(DetectedFormat.WORLD_BANK);
            }
            if (name.equals("data") && SDMX_DATA_MEMBERS.contains(member)
                    || name.equals("structure") && member.equals("dimensions")) {
                return Optional.of(DetectedFormat.SDMX_JSON);
            }
            hasForeignContent |= name.equals("data");
            in.skip();
        }
        return switch (name) {
            case "dataSets" -> Optional.of(DetectedFormat.SDMX_JSON);
            case "rates" -> Optional.of(DetectedFormat.FRANKFURTER);
            default -> Optional.empty();
        };
    }

    /** A document has members that the first of several lines cannot have, or no lines follow it. */
    private DetectedFormat documentOrLines() {
        while (in.next() == Token.NAME) {
            if (REGIOSTAT_DOCUMENT_ONLY.contains(in.text())) {
                return DetectedFormat.REGIOSTAT;
            }
            in.next();
            in.skip();
        }
        return in.next() == Token.END ? DetectedFormat.REGIOSTAT : DetectedFormat.NDJSON;
    }
}
