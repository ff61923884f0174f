// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.parser.RowOutput;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.io.value.WrittenMeasurement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dataset as a document of regions, indicators and measurements; each number has its published digits. */
final class DatasetJsonFormat extends AbstractJsonFormat<Dataset> {
    static final DatasetJsonFormat INSTANCE = new DatasetJsonFormat();
    private static final List<String> NAMES =
            List.of("regiostat", "regions", "indicators", "codeLists", "measurements");

    private DatasetJsonFormat() {
        super(Dataset.class);
    }

    @Override
    public <E extends Exception> void write(Dataset value, RegiostatWriter<E> alone) throws E {
        RegiostatWriter<E> out = alone.inDocument();
        Document declarations = Document.declarationsOfDocument(value);
        out.startObject();
        DocumentJsonFormat.writeDeclarations(declarations, out);
        writeCodeLists(value, out);
        out.name("measurements");
        out.tokens().startArray();
        writeRows(value, out);
        out.tokens().endArray();
        out.endObject();
    }

    /** Writes the lists that order their codes; labels alone are not written. */
    private static <E extends Exception> void writeCodeLists(Dataset value, RegiostatWriter<E> out) throws E {
        Map<String, CodeList> ordered = new LinkedHashMap<>(value.codeLists());
        ordered.values().removeIf(list -> !list.isOrdered());
        DocumentJsonFormat.writeCodeLists(ordered, out);
    }

    private static <E extends Exception> void writeRows(Dataset value, RegiostatWriter<E> out) throws E {
        if (out.tokens() instanceof RowOutput output) {
            RowTexts texts = new RowTexts(
                    value.dimensionIds(),
                    written -> output.rowText(tokens -> MeasurementJsonFormat.INSTANCE.write(written, out.to(tokens))));
            for (int i = 0; i < value.size(); i++) {
                texts.write(value.row(i));
                output.row(texts.utf8(), texts.length());
            }
        } else {
            for (int i = 0; i < value.size(); i++) {
                MeasurementJsonFormat.INSTANCE.write(WrittenMeasurement.of(value.row(i)), out);
            }
        }
    }

    @Override
    public <E extends Exception> Dataset read(RegiostatReader<E> alone) throws E {
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
