// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.internal.ByteOrderMarkReader;
import io.github.regiostat.io.internal.CloseShieldOutputStream;
import io.github.regiostat.io.internal.Utf8Reader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.token.TokenWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Parses and generates JSON texts of one value. */
public final class JsonText {
    /**
     * Names are not canonicalised: a sparse cube has as many names as values, so that their table would grow with the
     * text.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(new LimitConstraints(ReadLimits.DEFAULT))
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private JsonText() {}

    /**
     * Reads the value of a text.
     *
     * @param <T> the type of the value
     * @param <X> another exception of the reader
     */
    @FunctionalInterface
    public interface Reading<T, X extends Exception> {
        /**
         * Reads from the first token of the value to its last. In an empty text the first token is {@link Token#END}.
         *
         * @param in the tokens
         * @return the value
         * @throws X if the reader throws it
         */
        T read(TokenReader<JsonFormatException> in) throws X;
    }

    /** Writes the value of a text. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes the value.
         *
         * @param out the tokens to write to
         */
        void write(TokenWriter<RuntimeException> out);
    }

    /** The layout of a text: on one line, or with a pretty printer. */
    private static final class Layout extends ObjectWriteContext.Base {
        private final @Nullable PrettyPrinter printer;

        Layout(@Nullable PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return printer != null;
        }
    }

    /**
     * Reads a text that consists of one value.
     *
     * @param <T> the type of the value
     * @param <X> another exception of the reader
     * @param text the text; it is read to its end and not closed
     * @param source the name of the text, or null
     * @param linesBefore the number of lines before the text
     * @param reading the reader of the value
     * @return the value
     * @throws IOException if the text cannot be read
     * @throws JsonFormatException if the text is malformed, or the value is rejected
     * @throws X if the reader throws it
     */
    public static <T, X extends Exception> T read(
            Reader text, @Nullable String source, int linesBefore, Reading<T, X> reading) throws IOException, X {
        return read(FACTORY, text, source, linesBefore, reading);
    }

    private static <T, X extends Exception> T read(
            JsonFactory factory, Reader text, @Nullable String source, int linesBefore, Reading<T, X> reading)
            throws IOException, X {
        CharacterSource characters = new CharacterSource(new ByteOrderMarkReader(text));
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), characters)) {
            return read(new TextTokenReader(parser, characters, source, linesBefore), reading);
        }
    }

    private static <T, X extends Exception> T read(TextTokenReader in, Reading<T, X> reading) throws IOException, X {
        try {
            in.next();
            T value = reading.read(in);
            if (in.current() != Token.END && in.next() != Token.END) {
                throw in.failure("Text must be one JSON value, but has more after it", null);
            }
            return value;
        } catch (JacksonException malformed) {
            throw in.failure(malformed);
        }
    }

    /**
     * Reads a text that consists of one value, of which the reader can read rows from their text: its tokens are a
     * {@link RowText}.
     *
     * @param <T> the type of the value
     * @param <X> another exception of the reader
     * @param text the text; it is read to its end and not closed
     * @param source the name of the text, or null
     * @param reading the reader of the value
     * @return the value
     * @throws IOException if the text cannot be read
     * @throws JsonFormatException if the text is malformed, or the value is rejected
     * @throws X if the reader throws it
     */
    public static <T, X extends Exception> T readRows(Reader text, @Nullable String source, Reading<T, X> reading)
            throws IOException, X {
        RowTextReader rows = new RowTextReader(new ByteOrderMarkReader(text));
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), rows)) {
            return read(new RowTokenReader(parser, rows, source), reading);
        }
    }

    /**
     * Reads a text that consists of one value, of which the reader can read rows from their text.
     *
     * @param <T> the type of the value
     * @param <X> another exception of the reader
     * @param text the text
     * @param reading the reader of the value
     * @return the value
     * @throws JsonFormatException if the text is malformed, or the value is rejected
     * @throws X if the reader throws it
     */
    public static <T, X extends Exception> T readRows(String text, Reading<T, X> reading) throws X {
        try {
            return readRows(new StringReader(Objects.requireNonNull(text, "text")), null, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the start of a text, which may have further content.
     *
     * @param <T> the type of the result
     * @param text the text; it is not closed
     * @param reading reads from the first token as far as it needs
     * @return the result
     * @throws IOException if the text cannot be read
     * @throws JsonFormatException if the text is malformed where it was read
     */
    public static <T> T readStart(Reader text, Reading<T, JsonFormatException> reading) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            TextTokenReader in = new TextTokenReader(parser, null, null, 0);
            try {
                in.next();
                return reading.read(in);
            } catch (JacksonException refused) {
                throw in.failure(refused);
            }
        }
    }

    /**
     * Reads a text that consists of one value.
     *
     * @param <T> the type of the value
     * @param <X> another exception of the reader
     * @param in the text in UTF-8; it is read to its end and not closed
     * @param source the name of the text, or null
     * @param reading the reader of the value
     * @return the value
     * @throws IOException if the text cannot be read
     * @throws JsonFormatException if the text is malformed, or the value is rejected
     * @throws X if the reader throws it
     */
    public static <T, X extends Exception> T read(InputStream in, @Nullable String source, Reading<T, X> reading)
            throws IOException, X {
        return read(new Utf8Reader(Objects.requireNonNull(in, "in")), source, 0, reading);
    }

    /**
     * Reads a text that consists of one value, with the limits of options.
     *
     * @param <T> the type of the value
     * @param in the text in UTF-8; it is read to its end and not closed
     * @param options the options, of which only the limits apply
     * @param source the name of the text, or null
     * @param reading the reader of the value
     * @return the value
     * @throws IOException if the text cannot be read
     * @throws JsonFormatException if the text is malformed or exceeds a limit, or the value is rejected
     */
    public static <T> T read(
            InputStream in, JsonOptions options, @Nullable String source, Reading<T, RuntimeException> reading)
            throws IOException {
        JsonFactory factory = options.limits().map(JsonText::factory).orElse(FACTORY);
        return JsonText.<T, RuntimeException>read(
                factory,
                new Utf8Reader(Objects.requireNonNull(in, "in")),
                source,
                0,
                tokens -> reading.read(LimitedTokenReader.of(tokens, options)));
    }

    private static JsonFactory factory(ReadLimits limits) {
        return FACTORY.rebuild()
                .streamReadConstraints(new LimitConstraints(limits))
                .build();
    }

    /**
     * Reads a text that consists of one value.
     *
     * @param <T> the type of the value
     * @param <X> another exception of the reader
     * @param text the text
     * @param reading the reader of the value
     * @return the value
     * @throws JsonFormatException if the text is malformed, or the value is rejected
     * @throws X if the reader throws it
     */
    public static <T, X extends Exception> T read(String text, Reading<T, X> reading) throws X {
        try {
            return read(new StringReader(Objects.requireNonNull(text, "text")), null, 0, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the text of a value.
     *
     * @param layout the layout of the text
     * @param writing the writer of the value
     * @return the text
     */
    public static String write(PrettyPrinter layout, Writing writing) {
        return written(layout, writing);
    }

    private static String written(@Nullable PrettyPrinter layout, Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Layout(layout), text)) {
            writing.write(new JacksonTokenWriter(out));
        }
        return text.toString();
    }

    /**
     * Returns the text of a value on one line.
     *
     * @param writing the writer of the value
     * @return the text
     */
    public static String write(Writing writing) {
        return written(null, writing);
    }

    /**
     * Writes a value on one line to a stream, without buffering the text.
     *
     * @param out the stream; it is flushed and not closed
     * @param writing the writer of the value
     * @throws IOException if the stream cannot be written
     */
    public static void write(OutputStream out, Writing writing) throws IOException {
        writeTo(out, null, writing);
    }

    /**
     * Writes a value to a stream, without buffering the text.
     *
     * @param out the stream; it is flushed and not closed
     * @param layout the layout of the text
     * @param writing the writer of the value
     * @throws IOException if the stream cannot be written
     */
    public static void write(OutputStream out, PrettyPrinter layout, Writing writing) throws IOException {
        writeTo(out, layout, writing);
    }

    /**
     * Returns a document in UTF-8, with a line for each of its elements and a line feed at its end.
     *
     * @param writing the writer of the document
     * @return the text
     */
    public static byte[] writeDocument(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, DocumentLayout.INSTANCE, writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void writeTo(OutputStream out, @Nullable PrettyPrinter layout, Writing writing) throws IOException {
        try (JsonGenerator generator =
                FACTORY.createGenerator(new Layout(layout), new CloseShieldOutputStream(out), JsonEncoding.UTF8)) {
            writing.write(
                    layout instanceof DocumentLayout
                            ? new RowTokenWriter(generator, DocumentLayout.ELEMENT)
                            : new JacksonTokenWriter(generator));
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }
}
