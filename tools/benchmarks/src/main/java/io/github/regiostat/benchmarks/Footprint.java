// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/** Measures the bytes of memory for a value of a dataset, of a converted dataset, and for an exchange rate. */
public final class Footprint {
    /** The options with which the measuring library can inspect records, and ask the virtual machine for sizes. */
    static final List<String> OPTIONS =
            List.of("-Djol.magicFieldOffset=true", "-Djdk.attach.allowAttachSelf=true", "-Xmx4g");

    private static final String DENSE = "dense";
    private static final String SPARSE = "sparse";
    private static final String JSON_STAT_JAVA = "jsonStatJava";
    private static final String CONVERTED = "converted";
    private static final String QUOTE = "quote";
    private static final String TREE_MAP = "treeMap";

    private Footprint() {}

    /** Measures in a new virtual machine. */
    static List<Result> run(int values) throws IOException {
        Map<String, Double> bytes = new HashMap<>();
        NewMachine.output(OPTIONS, Footprint.class, Integer.toString(values))
                .lines()
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        bytes.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
                    }
                });
        return List.of(
                result("bytes a value in `Dataset`", bytes, DENSE, Target.bytes(16), "12.4–13.3", JSON_STAT_JAVA),
                result("bytes a value in `Dataset`, sparse cube", bytes, SPARSE, Target.bytes(16), "12.4–13.3"),
                result("bytes a value added by a converted `Dataset`", bytes, CONVERTED, Target.bytes(24), "833"),
                result("bytes a quote in `ExchangeRates`", bytes, QUOTE, Target.bytes(24), "161", TREE_MAP));
    }

    private static Result result(
            String work, Map<String, Double> bytes, String subject, Target target, String before, String... peers) {
        Map<String, Double> ofPeers = new HashMap<>();
        for (String peer : peers) {
            ofPeers.put(peer, bytes.getOrDefault(peer, Double.NaN));
        }
        return Result.of(work, Spread.of(bytes.getOrDefault(subject, Double.NaN)), target, before, ofPeers);
    }

    /**
     * Prints the bytes in this virtual machine.
     *
     * @param arguments the number of values
     * @throws IOException never
     */
    public static void main(String... arguments) throws IOException {
        int values = Integer.parseInt(arguments[0]);
        byte[] json = Cubes.dense(values);
        print(DENSE, bytes(JsonStat.read(new ByteArrayInputStream(json))) / values);
        print(JSON_STAT_JAVA, bytes(JsonStatBenchmark.jsonStatJava(json)) / values);
        print(SPARSE, bytes(JsonStat.read(new ByteArrayInputStream(Cubes.sparse(values)))) / values);
        print(CONVERTED, convertedBytes(new RegionalAmounts(values)));
        DailyRates rates = new DailyRates();
        print(QUOTE, bytes(rates.exchangeRates()) / rates.quotes());
        print(TREE_MAP, bytes(rates.treeMap()) / rates.quotes());
    }

    /** Returns the bytes a value that a conversion adds to its source. */
    private static double convertedBytes(RegionalAmounts amounts) {
        Dataset source = amounts.dataset();
        Dataset converted = source.convertedTo("USD", amounts.exchangeRates(), 2, RoundingMode.HALF_EVEN);
        RegionalAmounts.read(converted);
        return (bytes(source, converted) - bytes(source)) / amounts.size();
    }

    private static void print(String name, double bytes) {
        System.out.println(name + '\t' + bytes);
    }

    /** Returns the bytes of all that objects refer to. */
    static double bytes(Object... roots) {
        return GraphLayout.parseInstance(roots).totalSize();
    }
}
