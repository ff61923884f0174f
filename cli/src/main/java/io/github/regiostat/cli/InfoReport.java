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

/** What {@code regiostat info} prints, for people or as JSON. */
final class InfoReport {
    private final String file;
    private final FileContents contents;
    private final List<PartCounts> counts;

    InfoReport(String file, FileContents contents, List<PartCounts> counts) {
        this.file = file;
        this.contents = contents;
        this.counts = counts;
    }

    private PartCounts total() {
        return counts.stream().reduce(new PartCounts(0, 0, 0, new TreeMap<>()), PartCounts::plus);
    }

    /** The name of a part among several: its own, or its index. */
    private String name(int index) {
        return contents.parts().get(index).about().name().orElse(Integer.toString(index));
    }

    void writeText(OutputStream out) throws IOException {
        TextLines text = new TextLines();
        text.fact("File", Optional.of(file));
        text.fact(
                "Format",
                Optional.of(contents.format().title()
                        + contents.version().map(v -> " " + v).orElse("")));
        for (int index = 0; index < counts.size(); index++) {
            if (contents.isOfSeveral()) {
                text.blank();
                text.fact("Dataset", Optional.of(name(index)));
            }
            writeText(contents.parts().get(index), counts.get(index), text);
        }
        if (counts.size() != 1) {
            text.blank();
            text.fact("Datasets", Optional.of(Integer.toString(counts.size())));
            text.fact("Cells", Optional.of(cells(total())));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void writeText(Part part, PartCounts counts, TextLines text) {
        text.fact("Title", part.about().title());
        text.fact("Source", part.about().source());
        text.fact("Updated", part.about().updated());
        text.fact("Cells", Optional.of(cells(counts)));
        if (!counts.statuses().isEmpty()) {
            text.fact(
                    "Statuses",
                    Optional.of(counts.statuses().entrySet().stream()
                            .map(status -> status.getKey() + " " + status.getValue())
                            .collect(Collectors.joining(", "))));
        }
        text.fact("Dimensions", Optional.of(Integer.toString(part.dimensions().size())));
        text.dimensions(part.dimensions());
    }

    private static String cells(PartCounts counts) {
        String texts = counts.texts() == 0 ? "" : " (of these " + counts.texts() + " with a text)";
        return counts.cells() + ", values " + counts.values() + ", missing " + counts.missing() + texts;
    }

    void writeJson(OutputStream out) throws IOException {
        CliJson.writeLines(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("format", contents.format().name());
            json.writeStringProperty("version", contents.version().orElse(null));
            if (counts.size() == 1) {
                writeJson(contents.parts().get(0), counts.get(0), json);
            } else {
                writeJson(total(), json);
                json.writeArrayPropertyStart("datasets");
                for (int index = 0; index < counts.size(); index++) {
                    json.writeStartObject();
                    writeName(index, json);
                    writeJson(contents.parts().get(index), counts.get(index), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private void writeName(int index, JsonGenerator json) {
        Optional<String> name = contents.parts().get(index).about().name();
        json.writeName("dataset");
        name.ifPresentOrElse(json::writeString, () -> json.writeNumber(index));
    }

    private static void writeJson(Part part, PartCounts counts, JsonGenerator json) {
        json.writeStringProperty("title", part.about().title().orElse(null));
        json.writeStringProperty("source", part.about().source().orElse(null));
        json.writeStringProperty("updated", part.about().updated().orElse(null));
        json.writeArrayPropertyStart("dimensions");
        for (Part.Dimension dimension : part.dimensions()) {
            json.writeStartObject();
            json.writeStringProperty("id", dimension.id());
            json.writeStringProperty("label", dimension.label());
            json.writeNumberProperty("size", dimension.size());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeJson(counts, json);
    }

    private static void writeJson(PartCounts counts, JsonGenerator json) {
        json.writeNumberProperty("cells", counts.cells());
        json.writeNumberProperty("values", counts.values());
        json.writeNumberProperty("missing", counts.missing());
        json.writeNumberProperty("texts", counts.texts());
        json.writeObjectPropertyStart("statuses");
        counts.statuses().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
