// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document of Regiostat JSON. The control is the token loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OwnJsonReadBenchmark {
    /** The number of measurements. */
    @Param("100000")
    public int measurements;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private byte[] json = {};

    /** A document as a program without a library would declare it. */
    record BoundDocument(List<BoundMeasurement> measurements) {}

    /** A measurement of a {@link BoundDocument}. */
    record BoundMeasurement(
            String indicator,
            String region,
            String period,
            Map<String, String> breakdown,
            BoundMoney value,
            List<String> status) {}

    /** An amount of a {@link BoundMeasurement}. */
    record BoundMoney(BigDecimal amount, String currency) {}

    /**
     * Writes the document.
     *
     * @throws IOException never
     */
    @Setup
    public void setUp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.write(new RegionalAmounts(measurements).dataset(), out);
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
        return RegiostatJson.read(text());
    }

    @Benchmark
    public List<Measurement<?>> regiostatMeasurements() throws IOException {
        return RegiostatJson.readDocument(text()).measurements();
    }

    @Benchmark
    public BoundDocument recordBinding() {
        return mapper.readValue(text(), BoundDocument.class);
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return mapper.readTree(text());
    }
}
