// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import java.util.List;

/** A dataset: a document of regions, indicators and measurements, each number with the digits it was published with. */
final class DatasetFormat extends ValueFormat<Dataset> {
    static final DatasetFormat INSTANCE = new DatasetFormat();
    private static final List<String> NAMES = List.of("regiostat", "regions", "indicators", "measurements");

    private DatasetFormat() {
        super(Dataset.class);
    }

    @Override
    <E extends Exception> void write(Dataset value, JsonOutput<E> alone) throws E {
        JsonOutput<E> out = alone.inDocument();
        Document declarations = Document.declarationsOf(value);
        out.startObject();
        DocumentFormat.writeDeclarations(declarations, out);
        out.name("measurements");
        Iterable<Row> rows = () -> value.rows().iterator();
        out.list(rows, row -> MeasurementFormat.INSTANCE.write(WrittenMeasurement.of(row), out));
        out.endObject();
    }

    @Override
    <E extends Exception> Dataset read(JsonInput<E> alone) throws E {
        Dataset.Builder dataset = Dataset.builder();
        DocumentFormat.Contents<E> contents =
                new DocumentFormat.Contents<>(alone, Document.builder(), written -> written.addTo(dataset));
        Members<E> members = alone.members("Dataset", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            contents.read(name);
        }
        members.require("regiostat");
        return alone.checked(dataset::build);
    }
}
