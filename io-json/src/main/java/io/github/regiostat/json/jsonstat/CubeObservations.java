// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeCategoryUnit;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.CubeView;
import io.github.regiostat.io.assembly.ObservationVisitor;
import io.github.regiostat.io.token.JsonStrings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The observations of a cube: the cells with a value, and the empty cells with a status of their own. A status of the
 * whole cube applies to values only; otherwise every empty cell of a sparse cube would be an observation.
 */
final class CubeObservations implements CubeView {
    private static final String STATUS = "status";
    private static final DecimalColumn NO_VALUES =
            DecimalColumn.builder().appendMissing().build();

    private final Cube cube;
    private final Optional<String> name;
    private final String pointer;
    private final PublisherExtension extension;

    CubeObservations(Cube cube, Optional<String> name, String pointer) {
        this.cube = cube;
        this.name = name;
        this.pointer = pointer;
        this.extension = PublisherExtension.of(cube.metadata());
    }

    PublisherExtension extension() {
        return extension;
    }

    /** Returns the JSON pointer to the dataset. */
    String pointer() {
        return pointer;
    }

    @Override
    public String name() {
        return extension
                .id()
                .or(() -> name.filter(id -> !id.equals("dataset")))
                .or(cube::label)
                .filter(text -> !text.isBlank())
                .orElse("dataset");
    }

    @Override
    public CubeMetadata metadata() {
        Metadata metadata = cube.metadata();
        return new CubeMetadata(
                extension.id().or(() -> name.filter(id -> !id.equals("dataset"))),
                metadata.label().or(extension::title),
                metadata.source(),
                extension.agency(),
                metadata.updated(),
                metadata.href(),
                metadata.notes().isEmpty() ? Optional.empty() : Optional.of(String.join("\n", metadata.notes())));
    }

    @Override
    public List<CubeAxis> axes() {
        List<CubeAxis> axes = new ArrayList<>();
        for (CubeDimension dimension : cube.dimensions()) {
            String at = pointer + "/dimension" + JsonStrings.pointer(dimension.id());
            Map<String, Map<String, String>> attributes = PublisherExtension.attributesOf(dimension);
            List<CubeCategory> entries = new ArrayList<>();
            for (Category category : dimension.categories()) {
                entries.add(new CubeCategory(
                        category.id(),
                        category.label().orElse(category.id()),
                        category.unit()
                                .map(unit -> unit(unit, at + "/category/unit" + JsonStrings.pointer(category.id()))),
                        at + dimension.pointerTo(entries.size()),
                        attributes.getOrDefault(category.id(), Map.of())));
            }
            axes.add(new CubeAxis(
                    dimension.id(),
                    dimension.label().orElse(dimension.id()),
                    roles(dimension),
                    entries,
                    at,
                    parents(dimension)));
        }
        return axes;
    }

    private Set<String> roles(CubeDimension dimension) {
        Set<String> roles = new LinkedHashSet<>();
        cube.roles().forEach((role, named) -> {
            if (named.contains(dimension.id())) {
                roles.add(role.toLowerCase(Locale.ROOT));
            }
        });
        return roles;
    }

    private static Map<String, List<String>> parents(CubeDimension dimension) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        for (Category category : dimension.categories()) {
            category.children()
                    .forEach(child -> parents.computeIfAbsent(child, each -> new ArrayList<>())
                            .add(category.id()));
        }
        return parents;
    }

    private static CubeCategoryUnit unit(CategoryUnit unit, String pointer) {
        return new CubeCategoryUnit(
                unit.label(),
                unit.base(),
                unit.type(),
                unit.powerOfTen(),
                unit.decimals(),
                unit.symbol(),
                unit.unrecognizedMultiplier()
                        .map(text -> new CubeCategoryUnit.UnknownMultiplier(text, pointer + "/multiplier")));
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        String ofAll = cube.statuses().ofAll();
        if (ofAll != null) {
            return List.of(Map.of(STATUS, ofAll));
        }
        return cube.statuses().dictionary().stream()
                .filter(Objects::nonNull)
                .map(status -> Map.of(STATUS, status))
                .toList();
    }

    @Override
    public int size() {
        if (cube.statuses().positions().count() == 0) {
            return cube.present();
        }
        int size = 0;
        CellCursor cursor = new CellCursor();
        while (cursor.advance()) {
            size++;
        }
        return size;
    }

    @Override
    public String pointer(int row) {
        CellCursor cursor = new CellCursor();
        for (int i = 0; i <= row; i++) {
            cursor.advance();
        }
        return pointer + "/value/" + cursor.position;
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        CellValues values = cube.values();
        CellCursor cursor = new CellCursor();
        while (cursor.advance()) {
            int entry = cursor.value;
            int count = cursor.runLength();
            if (entry < 0) {
                visitor.observation(cursor.coordinates, cursor.status, NO_VALUES, 0, null);
            } else if (count > 0) {
                visitor.run(cursor.coordinates, cursor.innermost, count, cursor.status, values.numbers(), entry);
                cursor.skip(count - 1);
            } else {
                visitor.observation(cursor.coordinates, cursor.status, values.numbers(), entry, values.text(entry));
            }
        }
    }

    /** Iterates over values and statuses in parallel, by position. */
    private final class CellCursor {
        private final CellValues values = cube.values();
        private final CellStatuses statuses = cube.statuses();
        private final int[] sizes =
                cube.dimensions().stream().mapToInt(CubeDimension::size).toArray();
        private final int[] coordinates = new int[sizes.length];

        /** The axis along which cells are adjacent: the last one with several categories, or else the first. */
        private final int innermost = innermost(sizes);

        private int nextValue;
        private int nextStatus;
        private int position;

        /** The entry of the current value, or -1. */
        private int value;

        /** The index of the current attribute set, or -1. */
        private int status;

        boolean advance() {
            int before = position;
            while (nextValue < values.positions().count()
                    || nextStatus < statuses.positions().count()) {
                int atValue = at(values.positions(), nextValue);
                int atStatus = at(statuses.positions(), nextStatus);
                position = Math.min(atValue, atStatus);
                value = atValue == position ? nextValue++ : -1;
                int code = atStatus == position ? statuses.codeOfEntry(nextStatus++) : 0;
                boolean isPresent = value >= 0 && values.isPresent(value);
                status = statuses.ofAll() != null && isPresent ? 0 : code - 1;
                if (isPresent || code > 0) {
                    updateCoordinates(before);
                    return true;
                }
            }
            return false;
        }

        private static int innermost(int[] sizes) {
            int axis = sizes.length - 1;
            while (axis > 0 && sizes[axis] == 1) {
                axis--;
            }
            return axis;
        }

        /**
         * Returns the number of observations from the current one on that differ only along the innermost axis and have
         * compact numbers. The number is 0 if the current observation has no compact number.
         */
        int runLength() {
            if (value < 0 || innermost < 0) {
                return 0;
            }
            int most = values.positions().runFrom(value, sizes[innermost] - coordinates[innermost]);
            int count = values.numbers().compactUntil(value, value + most) - value;
            int entry = nextStatus;
            for (int i = 1; i < count && statuses.ofAll() == null; i++) {
                boolean isBehindAll = entry == statuses.positions().count();
                if (isBehindAll && status < 0) {
                    return count;
                }
                int code = at(statuses.positions(), entry) == position + i ? statuses.codeOfEntry(entry++) : 0;
                if (code - 1 != status) {
                    return i;
                }
            }
            return count;
        }

        /** Advances by a number of observations within a run. */
        void skip(int count) {
            nextValue += count;
            position += count;
            coordinates[innermost] += count;
            while (nextStatus < statuses.positions().count()
                    && statuses.positions().at(nextStatus) <= position) {
                nextStatus++;
            }
        }

        private int at(Positions positions, int entry) {
            return entry < positions.count() ? positions.at(entry) : Integer.MAX_VALUE;
        }

        /** Updates the coordinates to the position, which usually is the next one. */
        private void updateCoordinates(int before) {
            if (position == before + 1) {
                int axis = sizes.length - 1;
                while (++coordinates[axis] == sizes[axis]) {
                    coordinates[axis--] = 0;
                }
                return;
            }
            int rest = position;
            for (int i = sizes.length - 1; i >= 0; i--) {
                coordinates[i] = rest % sizes[i];
                rest /= sizes[i];
            }
        }
    }
}
