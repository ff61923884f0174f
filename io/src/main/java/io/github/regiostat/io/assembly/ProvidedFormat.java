// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A readable data format of this library, whose operations are those of a facade. */
public abstract class ProvidedFormat implements DataFormat {
    /** Detects the format of content. */
    @FunctionalInterface
    public interface Detection {
        /** Returns whether content has the format. */
        boolean detects(InputStream in) throws IOException;
    }

    /**
     * Reads a dataset.
     *
     * @param <S> the type of the source
     */
    @FunctionalInterface
    public interface Reading<S> {
        /** Returns the dataset of a source. */
        Dataset read(S source) throws IOException;
    }

    /** Writes a dataset. */
    @FunctionalInterface
    public interface Writing {
        /** Writes a dataset to a stream. */
        void write(Dataset dataset, OutputStream out) throws IOException;
    }

    private final String name;
    private final String title;
    private final Detection detection;
    private final Reading<InputStream> reading;
    private final @Nullable Reading<Path> fileReading;
    private final @Nullable Writing writing;

    /**
     * Creates the format.
     *
     * @param name the name
     * @param title the display name
     * @param detection the detection
     * @param reading the reader of streams
     * @param fileReading the reader of files, or null if files are read as streams
     * @param writing the writer, or null if the format is read-only
     */
    protected ProvidedFormat(
            String name,
            String title,
            Detection detection,
            Reading<InputStream> reading,
            @Nullable Reading<Path> fileReading,
            @Nullable Writing writing) {
        this.name = name;
        this.title = title;
        this.detection = detection;
        this.reading = reading;
        this.fileReading = fileReading;
        this.writing = writing;
    }

    /**
     * Returns the reader of a format of exchange rates, which always throws, because they have no region.
     *
     * @param name the name of the format
     * @param reader the method that reads exchange rates
     */
    protected static Reading<InputStream> exchangeRates(String name, String reader) {
        return in -> {
            throw new IllegalArgumentException(
                    "File must contain measurements, but " + name + " contains exchange rates: read it with " + reader);
        };
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final boolean detects(InputStream in) throws IOException {
        return detection.detects(in);
    }

    @Override
    public final boolean isReadable() {
        return true;
    }

    @Override
    public final boolean isWritable() {
        return writing != null;
    }

    @Override
    public final Dataset read(InputStream in) throws IOException {
        return reading.read(in);
    }

    @Override
    public final Dataset read(Path file) throws IOException {
        return fileReading == null ? DataFormat.super.read(file) : fileReading.read(file);
    }

    @Override
    public final void write(Dataset dataset, OutputStream out) throws IOException {
        if (writing == null) {
            // DataFormat.write specifies this exception; isWritable() tells beforehand.
            throw new UnsupportedOperationException(title + " is read only: write " + alternatives());
        }
        writing.write(dataset, out);
    }

    /** Returns the names of the formats to write instead of a read-only one. */
    protected String alternatives() {
        return "json-stat, sdmx-json, regiostat or ndjson instead";
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name;
    }
}
