// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON in one jar, in which Jackson and Regiostat have other packages. */
final class Shaded {
    private static final byte[] JSON_STAT = """
            {"version": "2.0", "class": "dataset", "label": "Population", "source": "Example Office",
             "id": ["geo", "time"], "size": [2, 2], "role": {"geo": ["geo"], "time": ["time"]},
             "dimension": {
              "geo": {"category": {"index": ["DE", "FR"], "label": {"DE": "Germany", "FR": "France"}}},
              "time": {"category": {"index": ["2023", "2024"]}}},
             "value": [83.1, 83.4, 68.2, 68.4]}
            """.getBytes(StandardCharsets.UTF_8);

    /** A newspaper headline. */
    record Headline(String text, Figure<Money> value) {}

    private Shaded() {}

    /** Runs the program with the original names of classes, which must be absent. */
    public static void main(String[] originals) throws IOException {
        require(originals.length > 0, "names of classes are missing");
        for (String original : originals) {
            requireAbsent(original);
        }
        requireRelocatedServices();

        // A format that a service file names, and the regions that a resource file lists.
        DataFormat format = DataFormats.detect(() -> new ByteArrayInputStream(JSON_STAT))
                .orElseThrow(() -> new IllegalStateException("JSON-stat was not detected"));
        Dataset dataset = format.read(new ByteArrayInputStream(JSON_STAT));
        require(dataset.size() == 4, "the dataset must have 4 rows: " + dataset);
        require(dataset.toTable().contains("DE Germany"), "the table must name Germany: " + dataset.toTable());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, json);
        Dataset same = RegiostatJson.read(new ByteArrayInputStream(json.toByteArray()));
        require(same.equals(dataset), "the dataset read back differs: " + same);

        // A module that a service file names.
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Headline headline = new Headline("Contracts", Figure.money("CNY", "84.37", Scale.BILLION));
        String text = mapper.writeValueAsString(headline);
        require(mapper.readValue(text, Headline.class).equals(headline), "the record read back differs: " + text);
        System.out.println(
                format.name() + " and " + text + " with " + mapper.getClass().getName());
    }

    /** Requires that each class which a service file of the jar names exists under this name. */
    private static void requireRelocatedServices() throws IOException {
        ClassLoader loader = Shaded.class.getClassLoader();
        for (Class<?> service : List.of(DataFormat.class, tools.jackson.databind.JacksonModule.class)) {
            List<URL> files = Collections.list(loader.getResources("META-INF/services/" + service.getName()));
            require(files.size() == 1, "one service file must exist for " + service.getName() + ": " + files);
            try (InputStream in = files.get(0).openStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> require(
                                line.startsWith(Shaded.class.getPackageName() + ".relocated."),
                                "the service file of " + service.getName() + " names " + line));
            }
        }
    }

    private static void requireAbsent(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException expected) {
            return;
        }
        throw new IllegalStateException(name + " must be absent");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
