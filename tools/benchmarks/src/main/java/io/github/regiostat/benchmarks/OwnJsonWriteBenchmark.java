// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes a document of Regiostat JSON. The control writes the same members with a generator and prepared names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OwnJsonWriteBenchmark {
    private static final int CAPACITY = 1 << 25;
    private static final SerializedString INDICATOR = new SerializedString("indicator");
    private static final SerializedString REGION = new SerializedString("region");
    private static final SerializedString PERIOD = new SerializedString("period");
    private static final SerializedString BREAKDOWN = new SerializedString("breakdown");
    private static final SerializedString DIMENSION = new SerializedString(RegionalAmounts.DIMENSION);
    private static final SerializedString VALUE = new SerializedString("value");
    private static final SerializedString AMOUNT = new SerializedString("amount");
    private static final SerializedString CURRENCY = new SerializedString("currency");
    private static final SerializedString STATUS = new SerializedString("status");

    /** The number of measurements. */
    @Param("100000")
    public int measurements;

    private final JsonFactory factory = new JsonFactory();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(CAPACITY);
    private RegionalAmounts amounts = new RegionalAmounts(0);
    private Dataset dataset = Dataset.of();
    private String[] categories = {};

    /** Creates the dataset. */
    @Setup
    public void setUp() {
        amounts = new RegionalAmounts(measurements);
        dataset = amounts.dataset();
        categories = new String[amounts.size()];
        for (int i = 0; i < categories.length; i++) {
            categories[i] = amounts.category(i).intern();
        }
    }

    @Benchmark
    public int control() {
        out.reset();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (int i = 0; i < amounts.size(); i++) {
                write(json, i);
            }
            json.writeEndArray();
        }
        return out.size();
    }

    private void write(JsonGenerator json, int index) {
        json.writeStartObject();
        json.writeName(INDICATOR);
        json.writeString(RegionalAmounts.CONTRACTS.id());
        json.writeName(REGION);
        json.writeString(amounts.regionCode(index));
        json.writeName(PERIOD);
        json.writeString(amounts.yearText(index));
        json.writeName(BREAKDOWN);
        json.writeStartObject();
        json.writeName(DIMENSION);
        json.writeString(categories[index]);
        json.writeEndObject();
        json.writeName(VALUE);
        json.writeStartObject();
        json.writeName(AMOUNT);
        json.writeString(amounts.amount(index).toPlainString());
        json.writeName(CURRENCY);
        json.writeString("CNY");
        json.writeEndObject();
        json.writeName(STATUS);
        json.writeStartArray();
        json.writeString("A");
        json.writeEndArray();
        json.writeEndObject();
    }

    @Benchmark
    public int regiostat() throws IOException {
        out.reset();
        RegiostatJson.write(dataset, out);
        return out.size();
    }
}
