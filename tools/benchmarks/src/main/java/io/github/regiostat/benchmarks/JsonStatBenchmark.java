// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.DatasetBuildable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** Reads a JSON-stat cube. The control is the token loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonStatBenchmark {
    private static final ObjectMapper JSON_STAT_JAVA = JsonMapper.builder()
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

    private final tools.jackson.databind.json.JsonMapper mapper =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private byte[] json = {};

    /** Generates the JSON text. */
    @Setup
    public void setUp() {
        json = form.equals("dense") ? Cubes.dense(values) : Cubes.sparse(values);
    }

    private InputStream text() {
        return new ByteArrayInputStream(json);
    }

    @Benchmark
    public int control() {
        return TokenLoop.count(text());
    }

    @Benchmark
    public JsonStatDocument regiostatDocument() throws IOException {
        return JsonStat.readDocument(text());
    }

    @Benchmark
    public Dataset regiostatDataset() throws IOException {
        return JsonStat.read(text());
    }

    /** Reads the numbers as {@code double}. */
    @Benchmark
    public Object jsonStatJava() throws IOException {
        return jsonStatJava(json);
    }

    /** Reads the numbers as {@code double}. */
    @Benchmark
    public JsonNode jacksonTree() {
        return mapper.readTree(text());
    }

    static Object jsonStatJava(byte[] json) throws IOException {
        return JSON_STAT_JAVA
                .readValue(new ByteArrayInputStream(json), DatasetBuildable.class)
                .build();
    }
}
