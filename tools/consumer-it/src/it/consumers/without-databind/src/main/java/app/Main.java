// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads JSON-stat and writes Regiostat JSON with jackson-core alone. */
final class Main {
    private static final String JSON_STAT = """
            {"version": "2.0", "class": "dataset", "label": "Population", "source": "Example Office",
             "id": ["geo", "time"], "size": [2, 2], "role": {"geo": ["geo"], "time": ["time"]},
             "dimension": {
              "geo": {"category": {"index": ["DE", "FR"], "label": {"DE": "Germany", "FR": "France"}}},
              "time": {"category": {"index": ["2023", "2024"]}}},
             "value": [83.1, 83.4, 68.2, 68.4]}
            """;

    private Main() {}

    public static void main(String[] args) throws IOException {
        requireNoDatabind();
        Dataset dataset = JsonStat.readDocument(JSON_STAT).toDataset();
        require(dataset.size() == 4, "the dataset must have 4 rows: " + dataset);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, json);
        Dataset same = RegiostatJson.read(new ByteArrayInputStream(json.toByteArray()));
        require(same.equals(dataset), "the dataset read back differs: " + same);
        System.out.println(json.toString(StandardCharsets.UTF_8));
    }

    private static void requireNoDatabind() {
        try {
            Class.forName("tools.jackson.databind.ObjectMapper");
            throw new IllegalStateException("jackson-databind is on the class path");
        } catch (ClassNotFoundException expected) {
            System.out.println("No databind: " + expected.getMessage());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
