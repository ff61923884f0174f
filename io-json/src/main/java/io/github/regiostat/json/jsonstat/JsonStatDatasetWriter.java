// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeCategoryUnit;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.DatasetCube;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Converts a dataset to a document. Content for which JSON-stat has no member is written to the extension of each cube.
 *
 * <p>A dataset whose measurements share few dimensions would be a cube of mostly empty cells; it becomes a collection
 * of several cubes.
 */
final class JsonStatDatasetWriter {
    private static final long SMALL_CUBE = 1_000_000;
    private static final long MAX_CELLS_PER_ROW = 100;

    /** The keys by which a dataset is partitioned, one after the other, until the cubes are dense enough. */
    private static final List<Function<Row, Object>> PARTITION_KEYS = List.of(
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
        DatasetCube datasetCube = DatasetCube.of(dataset);
        long maxCells = Math.min(Integer.MAX_VALUE, Math.max(SMALL_CUBE, MAX_CELLS_PER_ROW * dataset.size()));
        if (division == PARTITION_KEYS.size() || datasetCube.cells() <= maxCells) {
            cubes.add(cube(datasetCube));
        } else {
            dataset.split(PARTITION_KEYS.get(division)).values().forEach(part -> addCubes(part, division + 1, cubes));
        }
    }

    private static Cube cube(DatasetCube datasetCube) {
        Cube.Builder cube = Cube.builder().metadata(metadata(datasetCube));
        List<CubeAxis> axes = datasetCube.axes();
        axes.forEach(axis -> {
            cube.dimension(dimension(axis));
            axis.roles().forEach(role -> cube.role(role, axis.id()));
        });
        datasetCube.visit((coordinates, number, row) -> {
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

    private static Metadata metadata(DatasetCube datasetCube) {
        CubeMetadata source = datasetCube.source();
        Metadata.Builder metadata = Metadata.builder()
                .rawExtension(JsonStrings.object(Map.of(PublisherExtension.REGIOSTAT, datasetCube.restorationData())));
        source.title().ifPresent(metadata::label);
        source.publisher().ifPresent(metadata::source);
        source.updated().ifPresent(metadata::updated);
        source.url().ifPresent(metadata::href);
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

    /** Returns the label with the multiplier, because it is shown beside the numbers as written. */
    private static String scaled(String label, CubeCategoryUnit unit) {
        int exponent = unit.multiplier().orElse(0);
        return exponent == 0 ? label : Scale.ofExponent(exponent) + " " + label;
    }
}
