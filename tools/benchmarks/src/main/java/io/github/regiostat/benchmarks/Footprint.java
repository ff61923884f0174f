// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/** Measures the bytes of memory for a value of a dataset, of a converted dataset, and for an exchange rate. */
final class Footprint {
    static {
        // The library cannot inspect records without this property.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    private final Form form;

    Footprint(Form form) {
        this.form = form;
    }

    List<Result> run() throws IOException {
        return List.of(dense(), sparse(), converted(), quotes());
    }

    private Result dense() throws IOException {
        int values = form.footprintValues();
        byte[] json = Cubes.dense(values);
        Dataset dataset = JsonStat.read(new ByteArrayInputStream(json));
        return result(
                "bytes a value in `Dataset`",
                bytes(dataset) / values,
                Target.bytes(16),
                "12.4–13.3",
                Map.of("jsonStatJava", bytes(JsonStatBenchmark.jsonStatJava(json)) / values));
    }

    private Result sparse() throws IOException {
        int values = form.footprintValues();
        Dataset dataset = JsonStat.read(new ByteArrayInputStream(Cubes.sparse(values)));
        return result(
                "bytes a value in `Dataset` of a sparse cube",
                bytes(dataset) / values,
                Target.bytes(16),
                "12.4–13.3",
                Map.of());
    }

    /** Counts what the conversion adds to its source. */
    private Result converted() {
        RegionalAmounts amounts = new RegionalAmounts(form.footprintValues());
        Dataset source = amounts.dataset();
        Dataset converted = source.convertedTo("USD", amounts.exchangeRates());
        return result(
                "bytes a value added by a converted `Dataset`",
                (bytes(source, converted) - bytes(source)) / amounts.size(),
                Target.bytes(24),
                "833",
                Map.of());
    }

    private static Result quotes() {
        DailyRates rates = new DailyRates();
        return result(
                "bytes a quote in `ExchangeRates`",
                bytes(rates.exchangeRates()) / rates.quotes(),
                Target.bytes(24),
                "161",
                Map.of("treeMap", bytes(rates.treeMap()) / rates.quotes()));
    }

    private static Result result(String work, double bytes, Target target, String before, Map<String, Double> peers) {
        return Result.of(work, Spread.of(bytes), target, before, peers);
    }

    /** Returns the bytes of all that objects refer to. */
    static double bytes(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize();
    }
}
