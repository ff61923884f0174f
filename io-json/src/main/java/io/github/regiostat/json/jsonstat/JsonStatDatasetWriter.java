// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.json.assembly.CubeAxis;
import io.github.regiostat.json.assembly.CubeCategory;
import io.github.regiostat.json.assembly.CubeCategoryUnit;
import io.github.regiostat.json.assembly.CubeMetadata;
import io.github.regiostat.json.assembly.DatasetCube;
import io.github.regiostat.json.token.JsonStrings;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes a document of a dataset; what a cube cannot say stands in the extension of each.
 *
 * <p>A dataset of measurements that have little in common would be a cube of hardly anything but empty cells: it becomes several cubes in
 * a collection.
 */
final class JsonStatDatasetWriter {
    private static final long FEW_CELLS = 1_000_000;
    private static final long MOST_CELLS_A_ROW = 100;

    /** By what a dataset is divided, one after the other, until its cubes are not too empty; the last leaves cubes of one cell. */
    private static final List<Function<Row, Object>> DIVISIONS = List.of(
            row -> row.dimensions().keySet(),
            Row::indicator,
            row -> List.of(row.counterpart(), row.reference(), row.source()),
            Row::region,
            Row::period,
            Row::dimensions,
            Row::unit);

    private JsonStatDatasetWriter() {}

    static JsonStatDocument document(Dataset dataset) {
        List<Cube> cubes = new ArrayList<>();
        addCubes(dataset, 0, cubes);
        if (cubes.size() == 1) {
            return JsonStatDocument.of(cubes.get(0));
        }
        Metadata.Builder items = Metadata.builder();
        cubes.forEach(cube -> items.link("item", Link.embedded(cube)));
        return JsonStatDocument.collection(items.build());
    }

    private static void addCubes(Dataset dataset, int division, List<Cube> cubes) {
        DatasetCube laidOut = DatasetCube.of(dataset);
        long most = Math.min(Integer.MAX_VALUE, Math.max(FEW_CELLS, MOST_CELLS_A_ROW * dataset.size()));
        if (division == DIVISIONS.size() || laidOut.cells() <= most) {
            cubes.add(cube(laidOut));
        } else {
            dataset.split(DIVISIONS.get(division)).values().forEach(part -> addCubes(part, division + 1, cubes));
        }
    }

    private static Cube cube(DatasetCube laidOut) {
        Cube.Builder cube = Cube.builder().metadata(metadata(laidOut));
        List<CubeAxis> axes = laidOut.axes();
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

    private static int position(List<CubeAxis> axes, int[] coordinates) {
        int position = 0;
        for (int i = 0; i < coordinates.length; i++) {
            position = position * axes.get(i).categories().size() + coordinates[i];
        }
        return position;
    }

    private static Metadata metadata(DatasetCube laidOut) {
        CubeMetadata facts = laidOut.source();
        Metadata.Builder metadata = Metadata.builder()
                .rawExtension(JsonStrings.object(Map.of(PublisherExtension.OWN, laidOut.restorationData())));
        facts.title().ifPresent(metadata::label);
        facts.publisher().ifPresent(metadata::source);
        facts.updated().ifPresent(metadata::updated);
        facts.url().ifPresent(metadata::href);
        return metadata.build();
    }

    private static CubeDimension dimension(CubeAxis axis) {
        CubeDimension.Builder dimension = CubeDimension.builder(axis.id()).label(axis.label());
        for (CubeCategory entry : axis.categories()) {
            Category category = Category.of(entry.id(), entry.label());
            dimension.category(
                    entry.unit().map(unit -> category.withUnit(unit(unit))).orElse(category));
        }
        return dimension.build();
    }

    private static CategoryUnit unit(CubeCategoryUnit unit) {
        CategoryUnit.Builder builder = CategoryUnit.builder();
        unit.label().ifPresent(label -> builder.label(scaled(label, unit)));
        unit.base().ifPresent(builder::base);
        unit.type().ifPresent(builder::type);
        unit.symbol().ifPresent(builder::symbol);
        unit.multiplier().ifPresent(builder::multiplier);
        unit.decimals().ifPresent(builder::decimals);
        return builder.build();
    }

    /** The label stands beside numbers as they are written, so that it has the multiplier in it. */
    private static String scaled(String label, CubeCategoryUnit unit) {
        int exponent = unit.multiplier().orElse(0);
        return exponent == 0 ? label : Scale.ofExponent(exponent) + " " + label;
    }
}
