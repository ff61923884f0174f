// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.api.ApiResponse;
import io.github.regiostat.json.jsonstat.CubeDimension;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.sdmx.SdmxComponent;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.worldbank.WorldBankJson;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that a file has for the regions of its dataset, such as 北京 of the region 北京市. */
final class FileNames {
    private static final int MAX_HEADER = 20;

    /** The regions by their codes, with and without the scheme; null for a text that several regions have. */
    private final Map<String, @Nullable Region> byCode = new HashMap<>();

    private final Map<String, @Nullable Region> byName = new HashMap<>();
    private final Set<Region> regions;
    /** The names that each dimension or column of the file has. */
    private final Map<String, Map<Region, String>> byDimension = new HashMap<>();

    private int rows;

    private FileNames(Dataset dataset) {
        this.regions = dataset.regions();
        for (Region region : regions) {
            region.codes().forEach(code -> {
                put(byCode, code.toString(), region);
                put(byCode, code.toString().substring(code.toString().indexOf(':') + 1), region);
            });
            Stream.concat(
                            region.names().values().stream(),
                            region.otherNames().stream().map(RegionName::text))
                    .forEach(name -> put(byName, key(name), region));
        }
    }

    private static void put(Map<String, @Nullable Region> regions, String text, Region region) {
        boolean isShared = regions.containsKey(text) && !Objects.equals(regions.get(text), region);
        regions.put(text, isShared ? null : region);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the names of regions in a file.
     *
     * @param file the file
     * @param reading how it is read
     * @param dataset its measurements
     * @return the names of the dimension or column that has most of the regions; without those that are not found
     */
    static Map<Region, String> of(InputFile file, InputReading reading, Dataset dataset) throws IOException {
        FileNames names = new FileNames(dataset);
        DataFormat format = reading.formatOf(file);
        if (TableReading.isTable(format)) {
            reading.tables().forEachRow(file, format, names::addRow);
            return names.most();
        }
        file.read(in -> {
            switch (format.name()) {
                case FormatNames.JSON_STAT ->
                    JsonStat.readDocument(in)
                            .cubes()
                            .forEach(cube -> cube.dimensions().forEach(names::addDimension));
                case FormatNames.SDMX_JSON ->
                    SdmxJson.readDocument(in)
                            .structures()
                            .forEach(structure -> structure.dimensions().forEach(names::addComponent));
                case FormatNames.WORLD_BANK ->
                    WorldBankJson.readDocument(in)
                            .rows()
                            .forEach(row -> names.add("country", row.country(), row.countryName()));
                case FormatNames.REGIOSTAT, FormatNames.NDJSON -> {
                    // Regions are declared with their names, which the dataset has.
                }
                default -> {
                    Optional<ApiFormat> api = ApiFormat.find(format.name());
                    if (api.isPresent()) {
                        names.addApi(ApiJson.readDocument(api.get(), in));
                    }
                }
            }
            return names;
        });
        return names.most();
    }

    /** Returns the names of the dimension that has most of them. */
    private Map<Region, String> most() {
        return byDimension.values().stream()
                .reduce((first, second) -> second.size() > first.size() ? second : first)
                .orElse(Map.of());
    }

    private void addDimension(CubeDimension dimension) {
        dimension
                .categories()
                .forEach(each -> add(dimension.id(), each.id(), each.label().orElse(each.id())));
    }

    private void addComponent(SdmxComponent component) {
        component.values().forEach(value -> {
            String id = value.id().orElse("");
            add(component.id(), id, value.name().best().orElse(id));
        });
    }

    private void addApi(ApiResponse response) {
        response.dimensionIds()
                .forEach(id -> response.categories(id).forEach((category, label) -> add(id, category, label)));
    }

    /** Adds the cells of a table that are names; a header may have them too. */
    private void addRow(List<String> cells) {
        rows++;
        for (int column = 0; column < cells.size(); column++) {
            String name = cells.get(column).strip();
            Region region = named(name);
            if (region != null) {
                names("column " + column).putIfAbsent(region, name);
                if (rows <= MAX_HEADER) {
                    names("row " + rows).putIfAbsent(region, name);
                }
                names("header").putIfAbsent(region, name);
            }
        }
    }

    private void add(String dimension, String id, String label) {
        Region found = byCode.get(id);
        Region region = found == null ? named(label) : found;
        if (region != null) {
            names(dimension).putIfAbsent(region, label.strip());
        }
    }

    /** Returns the region of the dataset with a name; one that is ambiguous in the registry may be clear here. */
    private @Nullable Region named(String name) {
        String key = key(name);
        if (!byName.containsKey(key)) {
            byName.put(key, name.codePoints().anyMatch(Character::isLetter) ? registered(name) : null);
        }
        return byName.get(key);
    }

    private @Nullable Region registered(String name) {
        try {
            Region region = Regions.named(name);
            return regions.contains(region) ? region : null;
        } catch (RegionNotFoundException notFound) {
            List<Region> candidates = notFound.isAmbiguous()
                    ? notFound.candidates().stream().filter(regions::contains).toList()
                    : List.of();
            return candidates.size() == 1 ? candidates.get(0) : null;
        }
    }

    private Map<Region, String> names(String dimension) {
        return byDimension.computeIfAbsent(dimension, id -> new HashMap<>());
    }
}
