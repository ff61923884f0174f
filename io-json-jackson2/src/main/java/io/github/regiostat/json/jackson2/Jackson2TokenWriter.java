// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import io.github.regiostat.io.token.TokenWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes tokens to a generator of Jackson 2. */
final class Jackson2TokenWriter implements TokenWriter<IOException> {
    private final JsonGenerator out;

    Jackson2TokenWriter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void startObject() throws IOException {
        out.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        out.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        out.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        out.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        out.writeString(text);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        if (writesFormattedNumbers()) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    @Override
    public void number(String digits) throws IOException {
        if (writesFormattedNumbers()) {
            out.writeNumber(digits);
        } else {
            out.writeNumber(new BigDecimal(digits));
        }
    }

    private boolean writesFormattedNumbers() {
        return out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    @Override
    public void nothing() throws IOException {
        out.writeNull();
    }
}
