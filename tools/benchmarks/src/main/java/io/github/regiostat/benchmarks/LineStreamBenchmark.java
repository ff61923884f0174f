// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a stream of lines of Regiostat JSON. The control is the token loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LineStreamBenchmark {
    /** The number of measurements. */
    @Param("1000000")
    public int measurements;

    private byte[] json = {};

    /**
     * Writes the lines.
     *
     * @throws IOException never
     */
    @Setup
    public void setUp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.writeLines(new RegionalAmounts(measurements).dataset(), out);
        json = out.toByteArray();
    }

    private InputStream text() {
        return new ByteArrayInputStream(json);
    }

    @Benchmark
    public int control() {
        return TokenLoop.count(text());
    }

    @Benchmark
    public Dataset regiostatDataset() throws IOException {
        try (MeasurementReader reader = RegiostatJson.lines(text())) {
            return reader.toDataset();
        }
    }

    @Benchmark
    public void regiostatNext(Blackhole hole) throws IOException {
        try (MeasurementReader reader = RegiostatJson.lines(text())) {
            while (reader.hasNext()) {
                hole.consume(reader.next());
            }
        }
    }
}
