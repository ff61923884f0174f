// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.json.token.MemberReader;
import java.util.List;

/** A dataset as a document of regions, indicators and measurements; each number has its published digits. */
final class DatasetJsonFormat extends AbstractJsonFormat<Dataset> {
    static final DatasetJsonFormat INSTANCE = new DatasetJsonFormat();
    private static final List<String> NAMES = List.of("regiostat", "regions", "indicators", "measurements");

    private DatasetJsonFormat() {
        super(Dataset.class);
    }

    @Override
    <E extends Exception> void write(Dataset value, RegiostatWriter<E> alone) throws E {
        RegiostatWriter<E> out = alone.inDocument();
        Document declarations = Document.declarationsOf(value);
        out.startObject();
        DocumentJsonFormat.writeDeclarations(declarations, out);
        out.name("measurements");
        Iterable<Row> rows = () -> value.rows().iterator();
        out.list(rows, row -> MeasurementJsonFormat.INSTANCE.write(WrittenMeasurement.of(row), out));
        out.endObject();
    }

    @Override
    <E extends Exception> Dataset read(RegiostatReader<E> alone) throws E {
        DatasetRows dataset = new DatasetRows();
        DocumentJsonFormat.Contents<E> contents = new DocumentJsonFormat.Contents<>(alone, Document.builder(), dataset);
        MemberReader<E> members = alone.members("Dataset", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            contents.read(name);
        }
        members.require("regiostat");
        return alone.checked(dataset::build);
    }
}
