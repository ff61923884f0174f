// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads measurements from a stream of lines on demand, after a first line such as
 * {@code {"regiostat":1,"indicators":[…]}}.
 *
 * <p>An invalid line is rejected with its number; the caller may catch the exception and continue with the next line.
 *
 * {@snippet file="JsonSnippets.java" region="lines"}
 *
 * <p>Used by one thread at a time.
 */
public final class MeasurementReader implements Iterator<Measurement<?>>, AutoCloseable {
    private final LineSplitter lines;
    private final @Nullable String source;
    private final Document declarations;
    private final ValueJsonFormat<WrittenMeasurement> format;
    private final MeasurementSink single = written -> measurement = written;
    private final RowPatterns patterns = new RowPatterns(single);
    private @Nullable WrittenMeasurement measurement;
    private boolean hasLine;

    MeasurementReader(InputStream in, @Nullable String source, JsonOptions options) throws IOException {
        this.lines = new LineSplitter(in, source);
        this.source = source;
        DocumentFormats formats = DocumentFormats.with(options);
        if (!lines.next()) {
            throw new JsonFormatException(
                    "First line must declare regions and indicators, but there is none", source, "", 1, 1, null);
        }
        this.declarations = JsonText.read(new StringReader(lines.line()), source, 0, formats.declarations()::read);
        this.format = formats.writtenLines(declarations);
    }

    /**
     * Returns the regions and indicators that the first line declares.
     *
     * @return a document with these regions and indicators only
     */
    public Document declarations() {
        return declarations;
    }

    /**
     * Returns whether there is a further line.
     *
     * @return true if there is a further line
     * @throws JsonFormatException if the line is not UTF-8, or has more than 16 million bytes
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (!hasLine) {
            try {
                hasLine = lines.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return hasLine;
    }

    /**
     * Returns the measurement of the next line.
     *
     * @return the measurement; {@link Measurement#as} narrows it
     * @throws JsonFormatException if the line is not a valid measurement, or refers to a region or indicator that the
     *     first line does not declare
     * @throws NoSuchElementException if there is no further line
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public Measurement<?> next() {
        return nextWritten().measurement();
    }

    /**
     * Returns the measurement of the next line, with the digits of its number as written.
     *
     * @return the measurement and its number
     * @throws JsonFormatException if the line is not a valid measurement, or refers to a region or indicator that the
     *     first line does not declare
     * @throws NoSuchElementException if there is no further line
     * @throws UncheckedIOException if the stream cannot be read
     */
    public WrittenMeasurement nextWritten() {
        if (!hasNext()) {
            throw new NoSuchElementException("Stream must have a further line, but ended after line " + lines.number());
        }
        readLine(patterns, single);
        return Objects.requireNonNull(measurement, "measurement");
    }

    private void readLine(RowPatterns known, MeasurementSink sink) {
        hasLine = false;
        char[] text = lines.text();
        int end = lines.length();
        while (end > 0 && (text[end - 1] == '\r' || text[end - 1] == ' ')) {
            end--;
        }
        if (known.matchWhole(text, end)) {
            return;
        }
        WrittenMeasurement written;
        try {
            written = JsonText.read(new StringReader(lines.line()), source, lines.number() - 1, format::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sink.accept(written);
        known.learn(written, text, 0, end);
    }

    /**
     * Reads the remaining measurements into a dataset.
     *
     * @return the dataset, with the digits of its numbers as written
     * @throws JsonFormatException if a line is not a valid measurement, or has the key of an earlier one
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Dataset toDataset() {
        DatasetRows dataset = new DatasetRows();
        RowPatterns known = new RowPatterns(dataset);
        int before = lines.number();
        while (hasNext()) {
            readLine(known, dataset);
        }
        try {
            return dataset.build();
        } catch (DuplicateMeasurementException twice) {
            int line = before + 1 + twice.second();
            throw new JsonFormatException(String.valueOf(twice.getMessage()), source, "", line, 1, twice);
        }
    }

    /**
     * Returns the remaining measurements as a stream, which reads each on demand.
     *
     * @return the stream; closing it closes this reader
     */
    public Stream<Measurement<?>> stream() {
        Spliterator<Measurement<?>> rest =
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(rest, false).onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Closes the underlying stream.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
