// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.mapping.Mapping;
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
    private CubeMetadata facts = new CubeMetadata(
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

    TestCube facts(CubeMetadata said) {
        facts = said;
        return this;
    }

    /** An axis of categories such as {@code DE} or {@code DE=Germany}, whose role is its id in lower case. */
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

    /** Gives the last category of the last axis a unit. */
    TestCube unit(CubeCategoryUnit unit) {
        return replaced(Optional.of(unit), Map.of());
    }

    /** Says something of the last category of the last axis. */
    TestCube saying(Map<String, String> attributes) {
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

    /** An observation with a value, which is missing if it is null, at a category of each axis. */
    TestCube row(@Nullable String value, String... categories) {
        return flagged(Map.of(), value, categories);
    }

    /** An observation of which something is said. */
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
        return facts;
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

    /** What is said of a data set: id, title, publisher, agency, stamp of the last update, address. */
    static CubeMetadata facts(String... said) {
        List<Optional<String>> all = Stream.concat(Stream.of(said), Stream.generate(() -> ""))
                .limit(7)
                .map(text -> Optional.of(text).filter(t -> !t.isEmpty()))
                .toList();
        return new CubeMetadata(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6));
    }

    /** The dataset of this cube. */
    Dataset under(Mapping mapping) {
        return DatasetAssembler.assemble(this, mapping, "cube.json");
    }

    /** The only row of the dataset of this cube. */
    io.github.regiostat.dataset.Row rowUnder(Mapping mapping) {
        Dataset dataset = under(mapping);
        assertThat(dataset.size()).isEqualTo(1);
        return dataset.row(0);
    }

    /** The measurements of this cube in words. */
    List<String> measurementsUnder(Mapping mapping) {
        return under(mapping).stream().map(Object::toString).toList();
    }

    /** Indicator and figure of each row. */
    List<String> figuresUnder(Mapping mapping) {
        return under(mapping)
                .rows()
                .map(row -> row.indicator().id() + ": " + row.figure().orElseThrow())
                .toList();
    }

    /** Holds that this cube is refused. */
    void assertRefusedUnder(Mapping mapping, String message) {
        assertThatThrownBy(() -> under(mapping))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(message);
    }

    @Override
    public String toString() {
        return axes.toString();
    }
}
