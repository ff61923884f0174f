// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.DatasetBuildable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Measures reading of a JSON-stat cube: the token loop of Jackson, the cube, the dataset, and another library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class JsonStatBenchmark {
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final ObjectMapper PEER = JsonMapper.builder()
            .addModule(new GuavaModule())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new JsonStatModule())
            .build();

    /** The number of values of the cube. */
    @Param({"100000", "1000000"})
    public int values;

    /** The form of the values, {@code dense} or {@code sparse}. */
    @Param({"dense", "sparse"})
    public String form = "";

    private byte[] json = {};

    /** Generates the JSON text. */
    @Setup
    public void setUp() {
        json = form.equals("dense") ? Cubes.dense(values) : Cubes.sparse(values);
    }

    private InputStream text() {
        return new ByteArrayInputStream(json);
    }

    /**
     * Reads the tokens.
     *
     * @return the number of tokens
     */
    @Benchmark
    public int tokens() {
        int count = 0;
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), text())) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /**
     * Reads the document.
     *
     * @return the document
     * @throws IOException never
     */
    @Benchmark
    public Object cube() throws IOException {
        return JsonStat.readDocument(text());
    }

    /**
     * Reads the dataset of measurements.
     *
     * @return the dataset
     * @throws IOException never
     */
    @Benchmark
    public Object dataset() throws IOException {
        return JsonStat.readDocument(text()).toDataset();
    }

    /**
     * Reads the dataset with another library, which reads numbers as {@code double}.
     *
     * @return the dataset of the other library
     * @throws IOException never
     */
    @Benchmark
    public Object peer() throws IOException {
        return PEER.readValue(text(), DatasetBuildable.class).build();
    }
}
