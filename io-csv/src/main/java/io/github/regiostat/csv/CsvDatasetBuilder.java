// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.io.assembly.AgencyMappings;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.DatasetAssembler;
import io.github.regiostat.io.assembly.MappingCheck;
import io.github.regiostat.io.mapping.Mapping;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a dataset from a table: by its restoration data, or by a mapping for each structure. */
final class CsvDatasetBuilder {
    private static final Pattern STRUCTURE = Pattern.compile("([^:()]+):([^:()]+)(?:\\(([^)]*)\\))?(?:: ?(.*))?");

    /** The time of the last update in files of Eurostat, such as {@code 04/06/24 23:00:00}. */
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{2}/[0-9]{2}/[0-9]{2})( .*)?");

    private final CsvTable table;
    private final Mapping user;
    private final @Nullable String source;

    CsvDatasetBuilder(CsvTable table, Mapping user) {
        this.table = table;
        this.user = user;
        this.source = table.source().orElse(null);
    }

    Dataset build() {
        return build(cubes -> MappingCheck.require(user, cubes, source), remark -> {});
    }

    Dataset build(Consumer<String> remarks) {
        return build(user, remarks);
    }

    /**
     * Builds a dataset by a mapping of which only some rules are those of the user, who is told if they match nothing.
     */
    Dataset build(Mapping stated, Consumer<String> remarks) {
        return build(cubes -> MappingCheck.check(stated, cubes, source).forEach(remarks), remarks);
    }

    /** Builds a dataset, and rejects rules of the user that match nothing. */
    Dataset buildRequiring(Mapping stated) {
        return build(cubes -> MappingCheck.require(stated, cubes, source), remark -> {});
    }

    private Dataset build(Consumer<List<CsvCube>> mappingCheck, Consumer<String> remarks) {
        if (table.metadata().restoration().isPresent() && user.isEmpty()) {
            return RestoredTable.restore(table);
        }
        List<CsvCube> cubes = cubes();
        if (!user.isEmpty()) {
            mappingCheck.accept(cubes);
        }
        List<Dataset> datasets = new ArrayList<>();
        for (CsvCube cube : cubes) {
            datasets.add(DatasetAssembler.assemble(cube, mapping(cube), source, remarks));
        }
        return datasets.size() == 1 ? datasets.get(0) : merged(datasets);
    }

    private Dataset merged(List<Dataset> datasets) {
        try {
            return Dataset.merge(datasets);
        } catch (DuplicateMeasurementException duplicate) {
            throw new CsvFormatException(
                    "Observations of two structures must have different keys, but both have " + duplicate.measurement(),
                    source,
                    CellLocation.TABLE,
                    null,
                    duplicate);
        }
    }

    private Mapping mapping(CsvCube cube) {
        CsvDialect dialect = table.header().dialect();
        Mapping below = dialect == CsvDialect.SDMX
                ? AgencyMappings.sdmx(cube.metadata().agency())
                : TableMappings.ofDialect(dialect);
        return TableMappings.ofContent(table, user).over(below);
    }

    /** Returns a cube for each structure with rows. */
    private List<CsvCube> cubes() {
        if (table.rows() == 0) {
            return List.of();
        }
        List<String> structures =
                table.structures().map(column -> column.categories().values()).orElse(List.of());
        if (structures.size() < 2) {
            Optional<String> only = structures.stream().findFirst();
            return List.of(new CsvCube(table, -1, name(only), metadata(only)));
        }
        List<CsvCube> cubes = new ArrayList<>();
        for (int code = 0; code < structures.size(); code++) {
            Optional<String> each = Optional.of(structures.get(code));
            cubes.add(new CsvCube(table, code, name(each), metadata(each)));
        }
        return cubes;
    }

    private String name(Optional<String> structure) {
        return structure
                .flatMap(text -> part(text, 2))
                .or(() -> structure.filter(text -> !text.isEmpty()))
                .or(this::fileName)
                .orElse("data");
    }

    private Optional<String> fileName() {
        return table.source()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .map(name -> name.replaceAll("(?i)(?:\\.(?:csv|tsv|tab|txt|gz|xlsx|xlsm))+$", ""))
                .filter(name -> !name.isBlank());
    }

    private static Optional<String> part(String structure, int group) {
        Matcher parts = STRUCTURE.matcher(structure);
        return parts.matches() ? Optional.ofNullable(parts.group(group)) : Optional.empty();
    }

    private CubeMetadata metadata(Optional<String> structure) {
        Optional<String> title = table.metadata().title().or(() -> structure.flatMap(text -> part(text, 4)));
        return new CubeMetadata(
                structure.flatMap(text -> part(text, 2)),
                title,
                Optional.empty(),
                structure.flatMap(text -> part(text, 1)),
                table.metadata().updated().map(CsvDatasetBuilder::isoDate),
                Optional.empty(),
                Optional.empty());
    }

    private static String isoDate(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        if (!day.matches()) {
            return text;
        }
        try {
            return LocalDate.parse(day.group(1), DateTimeFormatter.ofPattern("dd/MM/yy"))
                    .toString();
        } catch (DateTimeParseException other) {
            return text;
        }
    }
}
