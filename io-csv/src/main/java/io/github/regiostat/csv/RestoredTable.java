// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.CubeView;
import io.github.regiostat.io.assembly.DatasetRestorer;
import io.github.regiostat.io.assembly.ObservationVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table that {@link SdmxCsv} wrote, as the cube of its dataset: with the axes of the cube, in their order. */
final class RestoredTable implements CubeView {
    private static final String STATUS = "OBS_STATUS";
    private static final String REMEDY = "; remove the column REGIOSTAT to read the table by a mapping";

    private final CsvCube cube;
    private final List<CubeAxis> axes = new ArrayList<>();
    /** For each axis its index among those of the table. */
    private final int[] indexes;

    private RestoredTable(CsvTable table, List<String> axisIds) {
        this.cube = new CsvCube(table, -1, "data", CsvCube.NO_METADATA);
        this.indexes = new int[axisIds.size()];
        List<String> columns = SdmxColumnNames.of(axisIds);
        List<CubeAxis> found = cube.axes();
        List<String> foundIds = found.stream().map(CubeAxis::id).toList();
        for (int i = 0; i < indexes.length; i++) {
            indexes[i] = foundIds.indexOf(columns.get(i));
            if (indexes[i] < 0) {
                throw table.failure(
                        "Table must have the column " + Text.quote(columns.get(i))
                                + ", which its restoration data refers to, but has none" + REMEDY,
                        CellLocation.TABLE,
                        "");
            }
            CubeAxis axis = found.get(indexes[i]);
            axes.add(new CubeAxis(axisIds.get(i), axis.label(), axis.roles(), axis.categories(), axis.pointer()));
        }
    }

    /** Restores the dataset. */
    static Dataset restore(CsvTable table) {
        String data = table.metadata().restoration().orElseThrow();
        try {
            RestoredTable restored = new RestoredTable(table, DatasetRestorer.axes(data));
            return DatasetRestorer.restore(
                    restored, data, "", STATUS, table.source().orElse(null));
        } catch (JsonFormatException malformed) {
            throw table.failure(
                    "Restoration data must be as it was written, but is not: " + malformed.reason() + REMEDY,
                    CellLocation.TABLE,
                    "");
        }
    }

    @Override
    public String name() {
        return cube.name();
    }

    @Override
    public CubeMetadata metadata() {
        return cube.metadata();
    }

    @Override
    public List<CubeAxis> axes() {
        return axes;
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        return cube.attributeSets();
    }

    @Override
    public int size() {
        return cube.size();
    }

    @Override
    public String pointer(int row) {
        return cube.pointer(row);
    }

    @Override
    public FormatException failure(String message, @Nullable String source, String pointer, @Nullable Throwable cause) {
        return cube.failure(message, source, pointer, cause);
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        int[] coordinates = new int[indexes.length];
        cube.forEach((at, attributes, values, index, text) -> {
            for (int i = 0; i < indexes.length; i++) {
                coordinates[i] = at[indexes[i]];
            }
            visitor.observation(coordinates, attributes, values, index, text);
        });
    }
}
