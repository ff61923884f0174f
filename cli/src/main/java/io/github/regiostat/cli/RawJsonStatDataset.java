// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.json.jsonstat.Cell;
import io.github.regiostat.json.jsonstat.Cube;
import io.github.regiostat.json.jsonstat.CubeDimension;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A JSON-stat dataset: {@code geo=DE, time=2023}.
 *
 * @param name the name in a bundle
 * @param cube the dataset
 */
record RawJsonStatDataset(Optional<String> name, Cube cube) implements RawDataset {
    static List<RawDataset> of(JsonStatDocument document) {
        List<RawDataset> datasets = new ArrayList<>();
        for (int index = 0; index < document.cubes().size(); index++) {
            datasets.add(new RawJsonStatDataset(
                    document.name(index), document.cubes().get(index)));
        }
        document.dimension().ifPresent(dimension -> datasets.add(new DimensionOnly(dimension)));
        return datasets;
    }

    /** A document of the class dimension, which has no cells. */
    private record DimensionOnly(CubeDimension dimension) implements RawDataset {
        @Override
        public Metadata metadata() {
            return new Metadata(
                    Optional.empty(),
                    dimension.label(),
                    dimension.metadata().source(),
                    dimension.metadata().updated());
        }

        @Override
        public List<Dimension> dimensions() {
            return List.of(dimensionOf(dimension));
        }

        @Override
        public void forEachCell(CellVisitor visitor) {
            // A dimension has no cells.
        }
    }

    @Override
    public Metadata metadata() {
        return new Metadata(
                name, cube.label(), cube.metadata().source(), cube.metadata().updated());
    }

    @Override
    public List<Dimension> dimensions() {
        return cube.dimensions().stream().map(RawJsonStatDataset::dimensionOf).toList();
    }

    private static Dimension dimensionOf(CubeDimension dimension) {
        return new Dimension(dimension.id(), dimension.label().orElse(dimension.id()), dimension.size());
    }

    /** Returns the numbers from the entries, since a cube of a few entries can have a billion cells. */
    @Override
    public CellCounts counts() {
        Map<String, Long> statuses = new TreeMap<>();
        cube.statusCounts().forEach((status, count) -> statuses.put(status, (long) count));
        return new CellCounts(cube.size(), cube.present() - cube.texts(), cube.texts(), statuses);
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        int limit = ReadLimits.DEFAULT.cells();
        if (cube.size() > limit) {
            throw new JsonFormatException(
                    "Cube must have at most " + limit + " cells to list each of them, but has " + cube.size()
                            + "; 'regiostat info' counts them",
                    null,
                    "",
                    0,
                    0,
                    null);
        }
        int dimensions = cube.dimensions().size();
        CellBuffer buffer = new CellBuffer(dimensions);
        for (int position = 0; position < cube.size(); position++) {
            Cell cell = cube.cell(position);
            for (int d = 0; d < dimensions; d++) {
                buffer.categories[d] = cell.category(d).id();
            }
            buffer.value = cell.value().orElse(null);
            buffer.text = cell.text().orElse(null);
            buffer.status = cell.status().orElse(null);
            visitor.cell(buffer);
        }
    }
}
