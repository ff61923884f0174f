// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import io.github.regiostat.json.sdmx.SdmxContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** {@code regiostat cells FILE}: every cell without interpretation, one JSON object a line. */
@Command(
        name = "cells",
        description = "Prints every cell of a file as one JSON object a line, with the digits of the file.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class CellsCommand implements Callable<Integer> {
    private static final SerializableString DIMS = new SerializedString("dims");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString STATUS = new SerializedString("status");

    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", description = InputOptions.FILE)
    private String name = "";

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--scaled",
            description =
                    "Prints values of measurements, multiplied by their scale; by default the digits of the file.")
    private boolean isScaled;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    CellsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        InputReading reading = input.reading(streams);
        try (InputFile file = input.file(name, streams)) {
            RawFileData data = read(file, reading);
            output.write(streams, out -> write(data, out));
            reading.report(name, data.remarks(), streams);
        }
        return 0;
    }

    private RawFileData read(InputFile file, InputReading reading) throws IOException, InvalidRequestException {
        DataFormat format = reading.formatOfOnly(file);
        if (isScaled) {
            return FormatReaders.scaledData(file, format, reading);
        }
        reading.requireInterpretation(format, name, "omit it, or specify --scaled");
        return FormatReaders.rawData(file, format, reading);
    }

    private static void write(RawFileData data, OutputStream out) throws IOException {
        CliJson.writeLines(out, lines -> {
            for (int index = 0; index < data.datasets().size(); index++) {
                RawDataset dataset = data.datasets().get(index);
                CellLines cells = new CellLines(lines, dataset, data.hasSeveralDatasets() ? index : -1);
                dataset.forEachCell(cells);
            }
        });
    }

    /** Writes the cells of one dataset. */
    private static final class CellLines implements RawDataset.CellVisitor {
        private final JsonGenerator lines;
        private final List<SerializedString> dimensions;
        private final Optional<String> name;
        private final int index;
        private final boolean hasAttributes;

        CellLines(JsonGenerator lines, RawDataset dataset, int index) {
            this.lines = lines;
            this.dimensions = dataset.dimensions().stream()
                    .map(dimension -> new SerializedString(dimension.id()))
                    .toList();
            this.name = dataset.metadata().name();
            this.index = index;
            this.hasAttributes = dataset.hasAttributes();
        }

        @Override
        public void cell(CellBuffer cell) {
            lines.writeStartObject();
            writeDataset();
            lines.writeName(DIMS);
            lines.writeStartObject();
            for (int d = 0; d < cell.categories.length; d++) {
                writeCategory(dimensions.get(d), cell.categories[d], cell.isJson[d]);
            }
            lines.writeEndObject();
            lines.writeName(VALUE);
            lines.writeString(cell.value);
            writeText("multiplier", cell.multiplier);
            writeText("text", cell.text);
            if (hasAttributes) {
                writeAttributes(cell.attributes);
            } else if (cell.status != null) {
                lines.writeName(STATUS);
                lines.writeString(cell.status);
            }
            writeText("measure", cell.measure);
            lines.writeEndObject();
        }

        private void writeCategory(SerializableString dimension, @Nullable String category, boolean isJson) {
            if (category == null) {
                return;
            }
            lines.writeName(dimension);
            if (isJson) {
                lines.writeRawValue(category);
            } else {
                lines.writeString(category);
            }
        }

        private void writeDataset() {
            if (index >= 0) {
                lines.writeName("dataset");
                name.ifPresentOrElse(lines::writeString, () -> lines.writeNumber(index));
            }
        }

        private void writeText(String member, @Nullable String text) {
            if (text != null) {
                lines.writeStringProperty(member, text);
            }
        }

        private void writeAttributes(Map<String, SdmxContent> attributes) {
            lines.writeName("attributes");
            lines.writeStartObject();
            attributes.forEach((id, content) -> {
                lines.writeName(id);
                lines.writeRawValue(content.json());
            });
            lines.writeEndObject();
        }
    }
}
