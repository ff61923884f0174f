// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads JSON-stat and writes Regiostat JSON, and prints the size of the Java installation that runs it. */
final class Main {
    private static final byte[] JSON_STAT = """
            {"version": "2.0", "class": "dataset", "label": "Population", "source": "Example Office",
             "id": ["geo", "time"], "size": [2, 2], "role": {"geo": ["geo"], "time": ["time"]},
             "dimension": {
              "geo": {"category": {"index": ["DE", "FR"], "label": {"DE": "Germany", "FR": "France"}}},
              "time": {"category": {"index": ["2023", "2024"]}}},
             "value": [83.1, 83.4, 68.2, 68.4]}
            """.getBytes(StandardCharsets.UTF_8);

    private Main() {}

    /** Runs the program with the names of the modules of the JDK that it may find, or with none to accept all. */
    public static void main(String[] accepted) throws IOException {
        Set<String> modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .collect(Collectors.toCollection(TreeSet::new));
        require(accepted.length == 0 || modules.equals(Set.of(accepted)), "the image has the modules " + modules);

        DataFormat format = DataFormats.detect(() -> new ByteArrayInputStream(JSON_STAT))
                .orElseThrow(() -> new IllegalStateException("JSON-stat was not detected"));
        Dataset dataset = format.read(new ByteArrayInputStream(JSON_STAT));
        require(dataset.size() == 4, "the dataset must have 4 rows: " + dataset);
        require(dataset.toTable().contains("DE Germany"), "the table must name Germany: " + dataset.toTable());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, json);
        Dataset same = RegiostatJson.read(new ByteArrayInputStream(json.toByteArray()));
        require(same.equals(dataset), "the dataset read back differs: " + same);

        Path home = Path.of(System.getProperty("java.home"));
        System.out.printf(
                "Java %s with %d modules of the JDK, %.0f MB: %s%n",
                Runtime.version(), modules.size(), size(home) / 1e6, home);
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).mapToLong(Main::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
