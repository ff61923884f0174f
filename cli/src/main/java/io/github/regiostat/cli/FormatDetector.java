// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.JsonFormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds out which format a file has, by the members at its top: {@code {"class":"dataset",…}} is JSON-stat.
 *
 * <p>Reads no further than it has to and keeps nothing of what it reads.
 */
final class FormatDetector {
    private static final String SOUGHT = "Format must be JSON-stat (an object with \"class\" or \"dimension\"),"
            + " SDMX-JSON (\"dataSets\", \"structure\" or \"data\"), World Bank (an array that begins with \"page\" or"
            + " \"message\"), Frankfurter (\"rates\", or records with \"quote\"), CSV of the European Central Bank"
            + " (a first line with Date, or with TIME_PERIOD and OBS_VALUE) or Regiostat's own (\"regiostat\"),"
            + " but none of these was found; --from names one";

    private static final Set<String> CLASSES = Set.of("dataset", "dimension", "collection", "bundle", "error");
    private static final Set<String> MESSAGE = Set.of("dataSets", "structure", "structures");
    private static final Set<String> RECORD = Set.of("base", "quote", "rate");
    private static final Set<String> PAGE = Set.of("page", "pages", "per_page", "message");
    private static final Set<String> OF_DOCUMENTS_ALONE = Set.of("rates", "measurements", "policyCounts");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_SPACE = 1 << 16;
    private static final int MOST_OF_A_HEADER = 4000;

    private final JsonParser in;

    private FormatDetector(JsonParser in) {
        this.in = in;
    }

    /**
     * Finds the format of a file.
     *
     * @throws JsonFormatException if it is none that is known
     */
    static SourceFormat formatOf(InputFile file) throws IOException {
        try (Reader text = new BufferedReader(CliJson.utf8(file.peek()))) {
            return formatOf(text).orElseThrow(() -> new JsonFormatException(SOUGHT, null, "", 1, 1, null));
        } catch (JsonFormatException refused) {
            throw file.located(refused);
        }
    }

    private static Optional<SourceFormat> formatOf(Reader text) throws IOException {
        text.mark(MOST_SPACE);
        int first = text.read();
        if (first == BYTE_ORDER_MARK) {
            text.mark(MOST_SPACE);
            first = text.read();
        }
        for (int space = 1; Character.isWhitespace(first) && space < MOST_SPACE - 4; space++) {
            first = text.read();
        }
        if (first < 0) {
            // A service of SDMX answers so when there is no observation.
            return Optional.of(SourceFormat.SDMX_JSON);
        }
        text.reset();
        return first == '{' || first == '[' ? formatOfJson(text) : formatOfTable(text);
    }

    private static Optional<SourceFormat> formatOfTable(Reader text) throws IOException {
        char[] start = new char[MOST_OF_A_HEADER];
        int length = Math.max(0, text.read(start, 0, start.length));
        String header = new String(start, 0, length).strip().lines().findFirst().orElse("");
        boolean isHistory = header.startsWith("Date,");
        boolean isSeries = header.contains("TIME_PERIOD") && header.contains("OBS_VALUE");
        return isHistory || isSeries ? Optional.of(SourceFormat.ECB_CSV) : Optional.empty();
    }

    private static Optional<SourceFormat> formatOfJson(Reader text) throws IOException {
        return CliJson.read(text, tokens -> {
            FormatDetector detector = new FormatDetector(tokens);
            return tokens.nextToken() == JsonToken.START_OBJECT ? detector.ofObject() : detector.ofArray();
        });
    }

    private Optional<SourceFormat> ofArray() {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            if (PAGE.contains(name)) {
                return Optional.of(SourceFormat.WORLD_BANK);
            }
            if (name.equals("quote") || name.equals("rate")) {
                return Optional.of(SourceFormat.FRANKFURTER);
            }
            in.nextToken();
            in.skipChildren();
        }
        return Optional.empty();
    }

    private Optional<SourceFormat> ofObject() {
        Set<String> seen = new HashSet<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (name.equals("regiostat") && value != JsonToken.START_OBJECT) {
                return Optional.of(ofOwn());
            }
            Optional<SourceFormat> found = ofMember(name, value);
            if (found.isPresent()) {
                return found;
            }
            if (seen.size() < MOST_SPACE) {
                seen.add(name);
            }
            in.skipChildren();
        }
        return ofAll(seen);
    }

    /** What the names of all members say together. */
    private static Optional<SourceFormat> ofAll(Set<String> names) {
        if (names.containsAll(RECORD)) {
            return Optional.of(SourceFormat.FRANKFURTER);
        }
        // What is nothing but errors is an answer of a service as well.
        if (names.contains("header") || names.contains("errors")) {
            return Optional.of(SourceFormat.SDMX_JSON);
        }
        return names.contains("error") ? Optional.of(SourceFormat.JSON_STAT) : Optional.empty();
    }

    /** What one member at the top says. The parser stands at its value, or inside when that was looked into. */
    private Optional<SourceFormat> ofMember(String name, JsonToken value) {
        if (value == JsonToken.START_OBJECT) {
            return ofObject(name);
        }
        if (name.equals("class") && value == JsonToken.VALUE_STRING && CLASSES.contains(in.getString())) {
            return Optional.of(SourceFormat.JSON_STAT);
        }
        return name.equals("dataSets") ? Optional.of(SourceFormat.SDMX_JSON) : Optional.empty();
    }

    /** What an object at the top says, by what is in it, since a dataset of a bundle of JSON-stat 1.x may have any name. */
    private Optional<SourceFormat> ofObject(String name) {
        if (name.equals("dimension") || name.equals("category")) {
            return Optional.of(SourceFormat.JSON_STAT);
        }
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = in.currentName();
            if (in.nextToken() == JsonToken.START_OBJECT && member.equals("dimension")) {
                return Optional.of(SourceFormat.JSON_STAT);
            }
            if (name.equals("data") && MESSAGE.contains(member)) {
                return Optional.of(SourceFormat.SDMX_JSON);
            }
            in.skipChildren();
        }
        return switch (name) {
            case "structure", "dataSets" -> Optional.of(SourceFormat.SDMX_JSON);
            case "rates" -> Optional.of(SourceFormat.FRANKFURTER);
            default -> Optional.empty();
        };
    }

    /** A document holds what the first of several lines cannot, or nothing follows it. */
    private SourceFormat ofOwn() {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            if (OF_DOCUMENTS_ALONE.contains(in.currentName())) {
                return SourceFormat.REGIOSTAT;
            }
            in.nextToken();
            in.skipChildren();
        }
        return in.nextToken() == null ? SourceFormat.REGIOSTAT : SourceFormat.NDJSON;
    }
}
