// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sdmxdl.Attribute;
import sdmxdl.Component;
import sdmxdl.Key;
import sdmxdl.Languages;
import sdmxdl.Structure;
import sdmxdl.StructureRef;
import sdmxdl.format.DataCursor;
import sdmxdl.format.ObsParser;
import sdmxdl.format.xml.SdmxXmlStreams;

/**
 * Data in SDMX-ML 2.1 as a dataset, with the parser of sdmx-dl.
 *
 * <p>The observations become a table in SDMX-CSV, so that codes of units, regions and statuses are read by the same
 * mapping as those of other SDMX formats.
 */
final class SdmxMlBridge {
    // @start region="read"
    /** Reads generic or structure-specific data with its data structure definition. */
    static Dataset read(Path data, Path definition, Mapping mapping) throws IOException {
        SdmxMlCheck.requireStructure(definition);
        boolean isGeneric = SdmxMlCheck.requireData(data);
        Structure structure;
        try (InputStream in = Files.newInputStream(definition)) {
            List<Structure> all = SdmxXmlStreams.struct21(Languages.ANY).parseStream(in);
            if (all.size() != 1) {
                throw new IOException("Definition must have one data structure, but " + definition.getFileName()
                        + " has " + all.size());
            }
            structure = all.get(0);
        }
        SdmxMlBridge bridge = new SdmxMlBridge(structure);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(data);
                CsvWriter rows = CsvWriter.builder().build(table);
                DataCursor cursor = (isGeneric
                                ? SdmxXmlStreams.genericData21(structure, bridge::parser)
                                : SdmxXmlStreams.compactData21(structure, bridge::parser))
                        .parseStream(in)) {
            bridge.writeTable(cursor, rows);
        }
        ByteArrayInputStream in = new ByteArrayInputStream(table.toByteArray());
        return Csv.read(in, CsvOptions.DEFAULT, mapping);
    }
    // @end

    private final Structure structure;

    // @start region="parser"
    private String period = "";
    private String value = "";

    /** Keeps the text of a value, which sdmx-dl would read as a double. */
    private ObsParser parser() {
        return new ObsParser(
                text -> {
                    period = text == null ? "" : text.toString();
                    return null;
                },
                text -> {
                    value = text == null || "NaN".contentEquals(text) ? "" : text.toString();
                    return null;
                });
    }
    // @end

    private SdmxMlBridge(Structure structure) {
        this.structure = structure;
    }

    /** Writes dimensions before the value and attributes after it, as SDMX-CSV has them. */
    private void writeTable(DataCursor cursor, CsvWriter rows) throws IOException {
        List<String> header = new ArrayList<>(List.of("DATAFLOW"));
        structure.getDimensions().forEach(each -> header.add(label(each.getId(), each.getName())));
        header.addAll(List.of("TIME_PERIOD: Period", "OBS_VALUE: Value"));
        structure.getAttributes().forEach(each -> header.add(label(each.getId(), each.getName())));
        rows.writeRecord(header);
        while (cursor.nextSeries()) {
            Key key = cursor.getSeriesKey();
            Map<String, String> ofSeries = new HashMap<>(cursor.getSeriesAttributes());
            while (cursor.nextObs()) {
                cursor.getObsPeriod();
                cursor.getObsValue();
                Map<String, String> attributes = new HashMap<>(ofSeries);
                attributes.putAll(cursor.getObsAttributes());
                rows.writeRecord(row(key, attributes));
            }
        }
    }

    private List<String> row(Key key, Map<String, String> attributes) throws IOException {
        StructureRef ref = structure.getRef();
        List<String> row = new ArrayList<>();
        row.add(ref.getAgency() + ":" + ref.getId() + "(" + ref.getVersion() + ")");
        for (int i = 0; i < key.size(); i++) {
            row.add(cell(structure.getDimensions().get(i), key.get(i)));
        }
        row.add(period);
        row.add(value);
        for (Attribute each : structure.getAttributes()) {
            row.add(cell(each, attributes.remove(each.getId())));
        }
        attributes.keySet().removeIf(name -> name.startsWith("xsi:"));
        if (!attributes.isEmpty()) {
            throw new IOException("Attributes must be in the data structure definition," + " but " + attributes.keySet()
                    + " of " + key + " are not");
        }
        return row;
    }

    private static String cell(Component component, @Nullable String code) {
        if (code == null || !component.isCoded()) {
            return code == null ? "" : code;
        }
        return label(code, component.getCodes().getOrDefault(code, code));
    }

    private static String label(String id, String name) {
        return id + ": " + name;
    }
}
