// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes measurements as a stream of lines, each flushed as soon as it is written, after a first line such as
 * {@code {"regiostat":1,"indicators":[…]}}.
 *
 * <p>A rejected measurement writes nothing, and further measurements can be written. After an exception of the
 * underlying stream, a line may be incomplete, so further measurements are rejected.
 *
 * {@snippet file="JsonSnippets.java" region="lines"}
 *
 * <p>Used by one thread at a time.
 */
public final class MeasurementWriter implements AutoCloseable {
    private final OutputStream out;
    private final ValueJsonFormat<WrittenMeasurement> format;
    private boolean broken;

    MeasurementWriter(OutputStream out, Document declarations, JsonOptions options) throws IOException {
        this.out = out;
        DocumentFormats formats = DocumentFormats.with(options);
        this.format = formats.writtenLines(declarations);
        writeLine(JsonText.write(text -> formats.declarations().write(declarations, text)));
    }

    /**
     * Writes a measurement as one line, and flushes it.
     *
     * @param measurement the measurement
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if its indicator or a region is not declared, or derivations are nested more
     *     than 64 levels deep; nothing is written then
     * @throws IllegalStateException if the stream failed before, so that a line may be incomplete
     */
    public void write(Measurement<?> measurement) throws IOException {
        write(WrittenMeasurement.of(measurement));
    }

    /**
     * Writes a measurement as one line, with the digits of its number as given, and flushes it.
     *
     * @param written the measurement and its number
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if its indicator or a region is not declared, or derivations are nested more
     *     than 64 levels deep; nothing is written then
     * @throws IllegalStateException if the stream failed before, so that a line may be incomplete
     */
    public void write(WrittenMeasurement written) throws IOException {
        if (broken) {
            throw new IllegalStateException(
                    "Stream must not have failed before, but has, and its last line may be cut off");
        }
        writeLine(JsonText.write(text -> format.write(written, text)));
    }

    /** Writes the rows of a dataset, each as one line, as {@link #write(WrittenMeasurement)} does. */
    void write(Dataset dataset) throws IOException {
        RowTexts texts =
                new RowTexts(dataset.dimensionIds(), written -> JsonText.write(text -> format.write(written, text)));
        for (int i = 0; i < dataset.size(); i++) {
            texts.write(dataset.row(i));
            byte[] line = Arrays.copyOf(texts.utf8(), texts.length() + 1);
            line[texts.length()] = '\n';
            writeLine(line);
        }
    }

    private void writeLine(String line) throws IOException {
        writeLine((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void writeLine(byte[] bytes) throws IOException {
        broken = true;
        out.write(bytes);
        out.flush();
        broken = false;
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
