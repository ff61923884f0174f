// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.JsonFormatException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** The parser and the generator of this program. */
final class CliJson {
    private static final int LONGEST_NUMBER = 2100;

    /** What the parser says of a place in a source that it does not show, which is nothing. */
    private static final Pattern HIDDEN_SOURCE =
            Pattern.compile(" ?\\((?:for \\w+ starting|start marker) at \\[Source: [^\\]]*\\]\\)");

    /** Names are not kept: a sparse cube has as many as values. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private CliJson() {}

    /** Reads tokens. */
    @FunctionalInterface
    interface Reading<T> {
        T read(JsonParser in) throws IOException;
    }

    /** Writes values. */
    @FunctionalInterface
    interface Writing {
        void write(JsonGenerator out) throws IOException;
    }

    /** Values on a line each. */
    private static final class LineContext extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter("\n");
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Decodes bytes to look at them; where they are no UTF-8, whoever reads them in earnest says so. */
    static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /**
     * Reads the tokens of a text.
     *
     * @throws JsonFormatException if it is no JSON
     */
    static <T> T read(Reader text, Reading<T> reading) throws IOException {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return reading.read(in);
            } catch (JacksonIOException unreadable) {
                throw unreadable.getCause();
            } catch (JacksonException broken) {
                throw failure(broken, in);
            }
        }
    }

    private static JsonFormatException failure(JacksonException broken, JsonParser in) {
        TokenStreamLocation at = broken.getLocation() == null ? in.currentLocation() : broken.getLocation();
        return new JsonFormatException(
                "Text must be JSON, but is malformed: "
                        + HIDDEN_SOURCE.matcher(broken.getOriginalMessage()).replaceAll(""),
                null,
                in.streamReadContext().pathAsPointer().toString(),
                at.getLineNr(),
                at.getColumnNr(),
                broken);
    }

    /** What is refused of a text that is no UTF-8. */
    static JsonFormatException failure(CharacterCodingException malformed, @Nullable String source) {
        return new JsonFormatException("Text must be UTF-8, but is not", source, "", 1, 1, malformed);
    }

    /** Finds where a value stands of which only the pointer is known, or what encloses it. */
    static TokenStreamLocation locate(JsonParser in, String pointer) {
        in.nextToken();
        TokenStreamLocation found = in.currentTokenLocation();
        JsonPointer rest = JsonPointer.compile(pointer);
        while (!rest.matches() && enter(in, rest)) {
            found = in.currentTokenLocation();
            rest = rest.tail();
        }
        return found;
    }

    private static boolean enter(JsonParser in, JsonPointer rest) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isSought = in.currentName().equals(rest.getMatchingProperty());
                in.nextToken();
                if (isSought) {
                    return true;
                }
                in.skipChildren();
            }
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
                if (index == rest.getMatchingIndex()) {
                    return true;
                }
                in.skipChildren();
            }
        }
        return false;
    }

    /**
     * Writes values of JSON, each on a line that ends.
     *
     * @param out the stream; it is not closed
     */
    static void writeLines(OutputStream out, Writing writing) throws IOException {
        try (JsonGenerator lines = FACTORY.createGenerator(new LineContext(), new Unclosed(out), JsonEncoding.UTF8)) {
            writing.write(lines);
            boolean isEmpty = lines.streamWriteContext().getEntryCount() == 0;
            lines.flush();
            if (!isEmpty) {
                out.write('\n');
            }
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** Leaves the stream open for whoever opened it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // Not ours.
        }
    }
}
