// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.assembly.Axis;
import io.github.regiostat.json.assembly.CubeFacts;
import io.github.regiostat.json.assembly.DatasetCube;
import io.github.regiostat.json.assembly.Entry;
import io.github.regiostat.json.assembly.EntryUnit;
import io.github.regiostat.source.Statuses;
import java.util.List;
import java.util.Map;

/** Makes a cube of a dataset; what a cube cannot say stands in the extension. */
final class DatasetWriter {
    private DatasetWriter() {}

    static Cube cube(Dataset dataset) {
        DatasetCube laidOut = DatasetCube.of(dataset);
        if (laidOut.cells() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(Rule.CUBE_SIZE_OVERFLOW.broken("Dataset must fill a cube of at most "
                    + Integer.MAX_VALUE + " cells, but takes " + laidOut.cells()));
        }
        Cube.Builder cube = Cube.builder().metadata(metadata(laidOut));
        List<Axis> axes = laidOut.axes();
        axes.forEach(axis -> {
            cube.dimension(dimension(axis));
            axis.roles().forEach(role -> cube.role(role, axis.id()));
        });
        laidOut.visit((coordinates, number, row) -> {
            int position = position(axes, coordinates);
            number.ifPresent(value -> cube.at(position).value(value));
            if (number.isEmpty() || !row.statuses().equals(Statuses.NORMAL)) {
                cube.status(position, row.statuses().toString());
            }
        });
        return cube.build();
    }

    private static int position(List<Axis> axes, int[] coordinates) {
        int position = 0;
        for (int i = 0; i < coordinates.length; i++) {
            position = position * axes.get(i).entries().size() + coordinates[i];
        }
        return position;
    }

    private static Metadata metadata(DatasetCube laidOut) {
        CubeFacts facts = laidOut.source();
        Metadata.Builder metadata = Metadata.builder().rawExtension(Raw.object(Map.of(Extension.OWN, laidOut.facts())));
        facts.title().ifPresent(metadata::label);
        facts.publisher().ifPresent(metadata::source);
        facts.updated().ifPresent(metadata::updated);
        facts.url().ifPresent(metadata::href);
        return metadata.build();
    }

    private static CubeDimension dimension(Axis axis) {
        CubeDimension.Builder dimension = CubeDimension.builder(axis.id()).label(axis.label());
        for (Entry entry : axis.entries()) {
            Category category = Category.of(entry.id(), entry.label());
            dimension.category(
                    entry.unit().map(unit -> category.withUnit(unit(unit))).orElse(category));
        }
        return dimension.build();
    }

    private static CategoryUnit unit(EntryUnit unit) {
        CategoryUnit.Builder builder = CategoryUnit.builder();
        unit.label().ifPresent(builder::label);
        unit.base().ifPresent(builder::base);
        unit.type().ifPresent(builder::type);
        unit.symbol().ifPresent(builder::symbol);
        unit.multiplier().ifPresent(builder::multiplier);
        unit.decimals().ifPresent(builder::decimals);
        return builder.build();
    }
}
