// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import java.io.ByteArrayInputStream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an SDMX-JSON message of series. The control is the token loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SdmxJsonBenchmark {
    /** The number of observations. */
    @Param("100000")
    public int observations;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private byte[] json = {};

    /** Generates the JSON text. */
    @Setup
    public void setUp() {
        json = SdmxMessages.series(observations);
    }

    private InputStream text() {
        return new ByteArrayInputStream(json);
    }

    @Benchmark
    public int control() {
        return TokenLoop.count(text());
    }

    @Benchmark
    public SdmxMessage regiostatMessage() throws IOException {
        return SdmxJson.readDocument(text());
    }

    @Benchmark
    public Dataset regiostatDataset() throws IOException {
        return SdmxJson.read(text());
    }

    @Benchmark
    public JsonNode jacksonTree() {
        return mapper.readTree(text());
    }
}
