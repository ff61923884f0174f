// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DictionaryColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a table as a cube: each dimension is an axis. */
public final class RowCube implements CubeView {
    private final RowTable table;
    private final String name;
    private final CubeMetadata metadata;
    private final List<CubeAxis> axes;

    /**
     * Creates the cube.
     *
     * @param table the rows
     * @param name the name of the data set
     * @param metadata the metadata of the data set
     */
    public RowCube(RowTable table, String name, CubeMetadata metadata) {
        this.table = table;
        this.name = name;
        this.metadata = metadata;
        List<CubeAxis> list = new ArrayList<>();
        for (int i = 0; i < table.dimensions().size(); i++) {
            list.add(table.dimensions().get(i).axis(i, table.locations()));
        }
        this.axes = List.copyOf(list);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CubeMetadata metadata() {
        return metadata;
    }

    @Override
    public List<CubeAxis> axes() {
        return axes;
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        return table.attributes().values();
    }

    @Override
    public int size() {
        return table.size();
    }

    @Override
    public String pointer(int row) {
        return table.locations().row(row);
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        List<DictionaryColumn<String>> codes =
                table.dimensions().stream().map(RowDimension::codes).toList();
        int[] coordinates = new int[codes.size()];
        for (int row = 0; row < table.size(); row++) {
            for (int axis = 0; axis < coordinates.length; axis++) {
                coordinates[axis] = codes.get(axis).code(row);
            }
            visitor.observation(
                    coordinates,
                    table.attributes().code(row),
                    table.values(),
                    row,
                    table.texts().at(row));
        }
    }
}
