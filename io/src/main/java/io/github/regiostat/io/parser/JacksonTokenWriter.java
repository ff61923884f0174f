// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.io.token.TokenWriter;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes tokens to a generator of Jackson. */
public class JacksonTokenWriter implements TokenWriter<RuntimeException> {
    private final JsonGenerator out;

    /**
     * Creates a writer that starts at the position of the generator.
     *
     * @param out the generator
     */
    public JacksonTokenWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public final void startObject() {
        out.writeStartObject();
    }

    @Override
    public final void endObject() {
        out.writeEndObject();
    }

    @Override
    public final void startArray() {
        out.writeStartArray();
    }

    @Override
    public final void endArray() {
        out.writeEndArray();
    }

    @Override
    public final void name(String name) {
        out.writeName(name);
    }

    @Override
    public final void text(String text) {
        out.writeString(text);
    }

    @Override
    public final void number(BigDecimal number) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    @Override
    public final void number(String digits) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(digits);
        } else {
            out.writeNumber(new BigDecimal(digits));
        }
    }

    @Override
    public final void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    @Override
    public final void nothing() {
        out.writeNull();
    }
}
