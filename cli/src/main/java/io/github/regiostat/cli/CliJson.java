// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.JsonFormatException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Reads and writes JSON with the settings of this program. */
final class CliJson {
    private static final int MAX_NUMBER_LENGTH = 2100;

    /** The description of a redacted source in messages of the parser. */
    private static final Pattern HIDDEN_SOURCE =
            Pattern.compile(" ?\\((?:for \\w+ starting|start marker) at \\[Source: [^\\]]*\\]\\)"
                    + "| \\(not recognized as one since [^)]*\\)|: enable `\\w+\\.\\w+` to allow");

    /** Names are not cached, because a sparse cube has as many names as values. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private CliJson() {}

    /** A function of the tokens of a text. */
    @FunctionalInterface
    interface TokenFunction<T> {
        T apply(JsonParser in) throws IOException;
    }

    /** Writes JSON values. */
    @FunctionalInterface
    interface LineWriter {
        void write(JsonGenerator out) throws IOException;
    }

    /** Writes each value on a new line. */
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

    /** Writes each member on a line of its own. */
    private static final class IndentedContext extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS =
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Decodes bytes leniently. Malformed UTF-8 is rejected by the reader of the format. */
    static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /**
     * Reads the tokens of a text.
     *
     * @throws JsonFormatException if the text is not well-formed JSON
     */
    static <T> T read(Reader text, TokenFunction<T> function) throws IOException {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return function.apply(in);
            } catch (JacksonIOException unreadable) {
                throw unreadable.getCause();
            } catch (JacksonException malformed) {
                throw failure(malformed, in);
            }
        }
    }

    private static JsonFormatException failure(JacksonException malformed, JsonParser in) {
        TokenStreamLocation location = malformed.getLocation() == null ? in.currentLocation() : malformed.getLocation();
        return new JsonFormatException(
                "Text must be JSON, but is malformed: "
                        + HIDDEN_SOURCE.matcher(malformed.getOriginalMessage()).replaceAll(""),
                null,
                in.streamReadContext().pathAsPointer().toString(),
                location.getLineNr(),
                location.getColumnNr(),
                malformed);
    }

    /** Returns an object, which is the whole text, without one of its members. */
    static String withoutMember(InputStream in, String member) throws IOException {
        StringWriter rest = new StringWriter();
        try (Reader text = utf8(in);
                JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), rest)) {
            read(text, tokens -> {
                tokens.nextToken();
                out.writeStartObject();
                while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean isKept = !tokens.currentName().equals(member);
                    if (isKept) {
                        out.writeName(tokens.currentName());
                    }
                    tokens.nextToken();
                    if (isKept) {
                        out.copyCurrentStructureExact(tokens);
                    } else {
                        tokens.skipChildren();
                    }
                }
                out.writeEndObject();
                return rest;
            });
        }
        return rest.toString();
    }

    /** Returns the exception for a text that is not valid UTF-8. */
    static JsonFormatException failure(CharacterCodingException malformed, @Nullable String source) {
        return new JsonFormatException("Text must be UTF-8, but has malformed bytes", source, "", 1, 1, malformed);
    }

    /** Returns the location of the value of a pointer, or of the innermost enclosing value that exists. */
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
                boolean isMatch = in.currentName().equals(rest.getMatchingProperty());
                in.nextToken();
                if (isMatch) {
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
     * Writes JSON values, each on a line that ends with a line feed.
     *
     * @param out the stream; it is not closed
     */
    static void writeLines(OutputStream out, LineWriter writer) throws IOException {
        try (JsonGenerator lines =
                FACTORY.createGenerator(new LineContext(), new CloseShieldOutputStream(out), JsonEncoding.UTF8)) {
            writer.write(lines);
            boolean isEmpty = lines.streamWriteContext().getEntryCount() == 0;
            lines.flush();
            if (!isEmpty) {
                out.write('\n');
            }
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** Returns JSON with indented members, which ends with a line feed. */
    static String indented(String json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new IndentedContext(), text)) {
            read(new StringReader(json), tokens -> {
                tokens.nextToken();
                out.copyCurrentStructureExact(tokens);
                return text;
            });
        }
        return text.append('\n').toString();
    }

    /** Ignores {@code close}, so that the caller keeps ownership of the stream. */
    private static final class CloseShieldOutputStream extends FilterOutputStream {
        CloseShieldOutputStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The caller closes the stream.
        }
    }
}
