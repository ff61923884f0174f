// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.Format;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.TokenReader.Token;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Parses and generates whole texts. */
final class Jackson {
    /** Digits on both sides of the point, sign, point and exponent: what the core takes, a number may have. */
    private static final int LONGEST_NUMBER = 2100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private Jackson() {}

    /** How a text is laid out: on one line, or as a document. */
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

    /** Reads a text that is one value and nothing else. */
    static <T> T read(Format<T> format, Reader text, @Nullable String source, int linesBefore) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new WithoutByteOrderMark(text))) {
            PlainReader in = new PlainReader(parser, source, linesBefore);
            try {
                in.next();
                T value = format.read(in);
                if (in.next() != Token.END) {
                    throw in.failure("Text must end after its one value, but goes on", null);
                }
                return value;
            } catch (JacksonException refused) {
                throw in.failure(refused);
            }
        }
    }

    /** Writes a value as a whole before anybody sees a part of it. */
    static <T> String write(Format<T> format, T value, @Nullable PrettyPrinter layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Layout(layout), text)) {
            format.write(value, new JacksonWriter(out));
        }
        return text.toString();
    }

    /** The failure to read a line before it was parsed. */
    static JsonFormatException failure(String message, @Nullable String source, int line, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", line, 1, cause);
    }
}
