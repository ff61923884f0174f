// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.parser.JacksonTokenWriter;
import io.github.regiostat.io.value.FigureJsonFormat;
import io.github.regiostat.io.value.ValueJsonFormat;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes members of the output of this program: figures as Regiostat JSON, and intervals with all their members. */
final class ValueJson {
    private static final ValueJsonFormat<Figure<?>> FIGURES =
            ValueJsonFormat.of(FigureJsonFormat.INSTANCE, JsonOptions.DEFAULT);

    private ValueJson() {}

    static void write(String name, Figure<?> figure, JsonGenerator json) {
        json.writeName(name);
        FIGURES.write(figure, new JacksonTokenWriter(json));
    }

    /** Writes an interval, or JSON null if the interval is missing. */
    static void write(String name, Optional<Interval> interval, JsonGenerator json) {
        json.writeName(name);
        if (interval.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        writeEnd("lower", interval.get().lower(), json);
        writeEnd("upper", interval.get().upper(), json);
        json.writeBooleanProperty("lowerOpen", interval.get().isLowerOpen());
        json.writeBooleanProperty("upperOpen", interval.get().isUpperOpen());
        json.writeEndObject();
    }

    private static void writeEnd(String name, Optional<BigDecimal> end, JsonGenerator json) {
        writeText(name, end.map(BigDecimal::toPlainString), json);
    }

    /** Writes a text, or JSON null if the text is missing. */
    static void writeText(String name, Optional<String> text, JsonGenerator json) {
        json.writeName(name);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeNull();
        }
    }
}
