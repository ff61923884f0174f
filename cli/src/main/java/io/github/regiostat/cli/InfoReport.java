// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The output of {@code regiostat info}, as text or JSON. */
final class InfoReport {
    private final String file;
    private final RawFileData data;
    private final List<CellCounts> counts;

    InfoReport(String file, RawFileData data, List<CellCounts> counts) {
        this.file = file;
        this.data = data;
        this.counts = counts;
    }

    private CellCounts total() {
        return counts.stream().reduce(new CellCounts(0, 0, 0, new TreeMap<>()), CellCounts::plus);
    }

    /** Returns the name of a dataset, by default its index. */
    private String name(int index) {
        return data.datasets().get(index).metadata().name().orElse(Integer.toString(index));
    }

    void writeText(OutputStream out) throws IOException {
        TextLines text = new TextLines();
        text.labelled("File", Optional.of(file));
        text.labelled(
                "Format",
                Optional.of(
                        data.format().title() + data.version().map(v -> " " + v).orElse("")));
        for (int index = 0; index < counts.size(); index++) {
            if (data.hasSeveralDatasets()) {
                text.blank();
                text.labelled("Dataset", Optional.of(name(index)));
            }
            writeText(data.datasets().get(index), counts.get(index), text);
        }
        if (counts.size() != 1) {
            text.blank();
            text.labelled("Datasets", Optional.of(Integer.toString(counts.size())));
            text.labelled("Cells", Optional.of(cells(total())));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void writeText(RawDataset dataset, CellCounts counts, TextLines text) {
        text.labelled("Title", dataset.metadata().title());
        text.labelled("Source", dataset.metadata().source());
        text.labelled("Updated", dataset.metadata().updated());
        text.labelled("Cells", Optional.of(cells(counts)));
        if (!counts.statuses().isEmpty()) {
            text.labelled(
                    "Statuses",
                    Optional.of(counts.statuses().entrySet().stream()
                            .map(status -> status.getKey() + " " + status.getValue())
                            .collect(Collectors.joining(", "))));
        }
        text.labelled(
                "Dimensions", Optional.of(Integer.toString(dataset.dimensions().size())));
        text.dimensions(dataset.dimensions());
    }

    private static String cells(CellCounts counts) {
        String texts = counts.texts() == 0 ? "" : " (of these " + counts.texts() + " with a text)";
        return counts.cells() + ", values " + counts.values() + ", missing " + counts.missing() + texts;
    }

    void writeJson(OutputStream out) throws IOException {
        CliJson.writeLines(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("format", data.format().name());
            json.writeStringProperty("version", data.version().orElse(null));
            if (counts.size() == 1) {
                writeJson(data.datasets().get(0), counts.get(0), json);
            } else {
                writeJson(total(), json);
                json.writeArrayPropertyStart("datasets");
                for (int index = 0; index < counts.size(); index++) {
                    json.writeStartObject();
                    writeName(index, json);
                    writeJson(data.datasets().get(index), counts.get(index), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private void writeName(int index, JsonGenerator json) {
        Optional<String> name = data.datasets().get(index).metadata().name();
        json.writeName("dataset");
        name.ifPresentOrElse(json::writeString, () -> json.writeNumber(index));
    }

    private static void writeJson(RawDataset dataset, CellCounts counts, JsonGenerator json) {
        json.writeStringProperty("title", dataset.metadata().title().orElse(null));
        json.writeStringProperty("source", dataset.metadata().source().orElse(null));
        json.writeStringProperty("updated", dataset.metadata().updated().orElse(null));
        json.writeArrayPropertyStart("dimensions");
        for (RawDataset.Dimension dimension : dataset.dimensions()) {
            json.writeStartObject();
            json.writeStringProperty("id", dimension.id());
            json.writeStringProperty("label", dimension.label());
            json.writeNumberProperty("size", dimension.size());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeJson(counts, json);
    }

    private static void writeJson(CellCounts counts, JsonGenerator json) {
        json.writeNumberProperty("cells", counts.cells());
        json.writeNumberProperty("values", counts.values());
        json.writeNumberProperty("missing", counts.missing());
        json.writeNumberProperty("texts", counts.texts());
        json.writeObjectPropertyStart("statuses");
        counts.statuses().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
