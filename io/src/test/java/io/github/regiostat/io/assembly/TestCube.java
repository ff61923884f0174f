// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small cube, put together in a test. */
final class TestCube implements CubeView {
    private final String name;
    private CubeMetadata metadata = new CubeMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private final List<CubeAxis> axes = new ArrayList<>();
    private final List<Map<String, String>> sets = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            int[] coordinates, int attributes, @Nullable String value) {}

    private TestCube(String name) {
        this.name = name;
    }

    static TestCube of(String name) {
        return new TestCube(name);
    }

    TestCube metadata(CubeMetadata value) {
        metadata = value;
        return this;
    }

    /** Adds an axis of categories such as {@code DE} or {@code DE=Germany}, with its id in lower case as role. */
    TestCube axis(String id, String... categories) {
        return axis(id, Set.of(id.toLowerCase(Locale.ROOT)), categories);
    }

    TestCube axis(String id, Set<String> roles, String... categories) {
        List<CubeCategory> entries = new ArrayList<>();
        for (String category : categories) {
            String[] parts = category.split("=", 2);
            entries.add(new CubeCategory(
                    parts[0], parts[parts.length - 1], Optional.empty(), "/dimension/" + id + "/" + parts[0]));
        }
        axes.add(new CubeAxis(id, id, roles, entries, "/dimension/" + id));
        return this;
    }

    /** Sets the unit of the last category of the last axis. */
    TestCube unit(CubeCategoryUnit unit) {
        return replaced(Optional.of(unit), Map.of());
    }

    /** Sets the attributes of the last category of the last axis. */
    TestCube attributes(Map<String, String> attributes) {
        CubeAxis axis = axes.get(axes.size() - 1);
        return replaced(axis.categories().get(axis.categories().size() - 1).unit(), attributes);
    }

    private TestCube replaced(Optional<CubeCategoryUnit> unit, Map<String, String> attributes) {
        List<CubeCategory> entries = axes.get(axes.size() - 1).categories();
        CubeCategory last = entries.get(entries.size() - 1);
        entries.set(entries.size() - 1, new CubeCategory(last.id(), last.label(), unit, last.pointer(), attributes));
        return this;
    }

    static CubeCategoryUnit unit(String base, String type, int multiplier, int decimals) {
        return new CubeCategoryUnit(
                Optional.empty(),
                Optional.of(base),
                Optional.of(type),
                OptionalInt.of(multiplier),
                OptionalInt.of(decimals),
                Optional.empty(),
                Optional.empty());
    }

    /** Adds an observation with a value, or null if it is missing, at a category of each axis. */
    TestCube row(@Nullable String value, String... categories) {
        return flagged(Map.of(), value, categories);
    }

    /** Adds an observation with attributes. */
    TestCube flagged(Map<String, String> attributes, @Nullable String value, String... categories) {
        int set = -1;
        if (!attributes.isEmpty()) {
            set = sets.indexOf(attributes);
            if (set < 0) {
                set = sets.size();
                sets.add(attributes);
            }
        }
        int[] coordinates = new int[axes.size()];
        for (int i = 0; i < coordinates.length; i++) {
            String wanted = categories[i];
            List<String> ids =
                    axes.get(i).categories().stream().map(CubeCategory::id).toList();
            coordinates[i] = ids.indexOf(wanted);
        }
        rows.add(new Row(coordinates, set, value));
        return this;
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
        return sets;
    }

    @Override
    public String pointer(int row) {
        return "/value/" + row;
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        int[] reused = new int[axes.size()];
        for (Row row : rows) {
            System.arraycopy(row.coordinates, 0, reused, 0, reused.length);
            DecimalColumn.Builder column = DecimalColumn.builder();
            boolean isNumber = row.value != null && column.append(row.value);
            if (!isNumber) {
                column.appendMissing();
            }
            visitor.observation(reused, row.attributes, column.build(), 0, isNumber ? null : row.value);
        }
    }

    /** Returns the metadata of a data set: id, title, publisher, agency, timestamp of the last update, address. */
    static CubeMetadata metadata(String... values) {
        List<Optional<String>> all = Stream.concat(Stream.of(values), Stream.generate(() -> ""))
                .limit(7)
                .map(text -> Optional.of(text).filter(t -> !t.isEmpty()))
                .toList();
        return new CubeMetadata(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6));
    }

    /** Returns the dataset of this cube. */
    Dataset under(Mapping mapping) {
        return DatasetAssembler.assemble(this, mapping, "cube.json");
    }

    /** Returns the only row of the dataset of this cube. */
    io.github.regiostat.dataset.Row rowUnder(Mapping mapping) {
        Dataset dataset = under(mapping);
        assertThat(dataset.size()).isEqualTo(1);
        return dataset.row(0);
    }

    /** Returns the measurements of this cube as text. */
    List<String> measurementsUnder(Mapping mapping) {
        return under(mapping).stream().map(Object::toString).toList();
    }

    /** Returns indicator and figure of each row. */
    List<String> figuresUnder(Mapping mapping) {
        return under(mapping)
                .rows()
                .map(row -> row.indicator().id() + ": " + row.figure().orElseThrow())
                .toList();
    }

    /** Asserts that this cube is rejected. */
    void assertRejectedUnder(Mapping mapping, String message) {
        assertThatThrownBy(() -> under(mapping))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
    }

    @Override
    public String toString() {
        return axes.toString();
    }
}
