// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Formats a document with one region, indicator, rate, measurement or policy count per line, so that people can read it
 * and tools can compare it.
 */
public final class DocumentLayout implements PrettyPrinter {
    public static final DocumentLayout INSTANCE = new DocumentLayout(0);

    /** The layout of an element of a list by itself. */
    static final DocumentLayout ELEMENT = new DocumentLayout(2);

    private static final int DOCUMENT = 1;
    private static final int LIST = 2;

    private final int outerDepth;

    private DocumentLayout(int outerDepth) {
        this.outerDepth = outerDepth;
    }

    private boolean isIn(int depth, JsonGenerator out) {
        return outerDepth + out.streamWriteContext().getNestingDepth() == depth;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        out.writeRaw('}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(isIn(DOCUMENT, out) ? ",\n " : ", ");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        out.writeRaw(']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(isIn(LIST, out) ? ",\n  " : ", ");
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        if (isIn(LIST, out)) {
            out.writeRaw("\n  ");
        }
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        // The first entry is on the line of the brace.
    }
}
