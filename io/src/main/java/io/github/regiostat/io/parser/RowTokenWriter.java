// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Writes tokens, and elements of an array as text. */
final class RowTokenWriter extends JacksonTokenWriter implements RowOutput {
    private final JsonGenerator out;
    private final PrettyPrinter layout;

    /** A writer to a generator, with the layout of an element. */
    RowTokenWriter(JsonGenerator out, PrettyPrinter layout) {
        super(out);
        this.out = out;
        this.layout = layout;
    }

    @Override
    public String rowText(JsonText.Writing writing) {
        return JsonText.write(layout, writing);
    }

    @Override
    public void row(byte[] utf8, int length) {
        out.writeRawValue(new Utf8Json(utf8, length));
    }
}
