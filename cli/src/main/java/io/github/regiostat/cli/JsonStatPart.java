// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.jsonstat.Cell;
import io.github.regiostat.json.jsonstat.Cube;
import io.github.regiostat.json.jsonstat.CubeDimension;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dataset of JSON-stat: {@code geo=DE, time=2023}.
 *
 * @param name the name in a bundle
 * @param cube the dataset
 */
record JsonStatPart(Optional<String> name, Cube cube) implements Part {
    static List<Part> of(JsonStatDocument document) {
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < document.cubes().size(); index++) {
            parts.add(new JsonStatPart(document.name(index), document.cubes().get(index)));
        }
        document.dimension().ifPresent(dimension -> parts.add(new DimensionAlone(dimension)));
        return parts;
    }

    /** A dimension that stands alone, which has no cells. */
    private record DimensionAlone(CubeDimension dimension) implements Part {
        @Override
        public About about() {
            return new About(
                    Optional.empty(),
                    dimension.label(),
                    dimension.metadata().source(),
                    dimension.metadata().updated());
        }

        @Override
        public List<Dimension> dimensions() {
            return List.of(described(dimension));
        }

        @Override
        public void forEachCell(CellVisitor visitor) {
            // There is none.
        }
    }

    @Override
    public About about() {
        return new About(
                name, cube.label(), cube.metadata().source(), cube.metadata().updated());
    }

    @Override
    public List<Dimension> dimensions() {
        return cube.dimensions().stream().map(JsonStatPart::described).toList();
    }

    private static Dimension described(CubeDimension dimension) {
        return new Dimension(dimension.id(), dimension.label().orElse(dimension.id()), dimension.size());
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        int dimensions = cube.dimensions().size();
        CellRecord shown = new CellRecord(dimensions);
        for (int position = 0; position < cube.size(); position++) {
            Cell cell = cube.cell(position);
            for (int d = 0; d < dimensions; d++) {
                shown.categories[d] = cell.category(d).id();
            }
            shown.value = cell.value().orElse(null);
            shown.text = cell.text().orElse(null);
            shown.status = cell.status().orElse(null);
            visitor.cell(shown);
        }
    }
}
