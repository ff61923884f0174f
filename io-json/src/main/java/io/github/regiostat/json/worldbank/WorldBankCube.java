// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.CubeView;
import io.github.regiostat.io.assembly.ObservationVisitor;
import io.github.regiostat.json.worldbank.WorldBankTable.Country;
import io.github.regiostat.json.worldbank.WorldBankTable.Detail;
import io.github.regiostat.json.worldbank.WorldBankTable.Named;
import io.github.regiostat.json.worldbank.WorldBankTable.RowKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A response as a cube: indicator, country and date as dimensions, the other members of a row as attributes. */
final class WorldBankCube implements CubeView {
    static final String INDICATOR = "indicator";
    static final String COUNTRY = "country";
    static final String DATE = "date";
    static final String FOOTNOTE = "footnote";
    static final String SCALE = "scale";

    private final WorldBankDocument document;
    private final WorldBankTable table;
    private final RowKeys keys;

    WorldBankCube(WorldBankDocument document) {
        this.document = document;
        this.table = document.table();
        this.keys = table.keys();
    }

    @Override
    public String name() {
        return "world-bank";
    }

    @Override
    public CubeMetadata metadata() {
        return new CubeMetadata(
                document.sourceId(),
                Optional.empty(),
                Optional.of("World Bank"),
                Optional.of("WB"),
                document.lastUpdated(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<CubeAxis> axes() {
        int[] rows = new int[keys.indicators().size()];
        int[] countries = new int[keys.countries().size()];
        int[] dates = new int[keys.dates().size()];
        for (int row = table.size() - 1; row >= 0; row--) {
            rows[keys.indicatorCode(row)] = row;
            countries[keys.countryCode(row)] = row;
            dates[keys.dateCode(row)] = row;
        }
        return List.of(
                axis(INDICATOR, "metric", rows, row -> {
                    Named indicator = keys.indicator(row);
                    return category(indicator.id(), indicator.label(), row, INDICATOR);
                }),
                axis(COUNTRY, "geo", countries, row -> {
                    Country country = keys.country(row);
                    return category(country.code(), country.label(), row, COUNTRY);
                }),
                axis(DATE, "time", dates, row -> category(keys.date(row), keys.date(row), row, DATE)));
    }

    private CubeAxis axis(String id, String role, int[] rows, IntFunction<CubeCategory> category) {
        return new CubeAxis(
                id,
                id,
                Set.of(role),
                Arrays.stream(rows).mapToObj(category).toList(),
                document.shape().rows());
    }

    /** Returns a category with the JSON pointer to its first occurrence. */
    private CubeCategory category(String id, String label, int row, String member) {
        return new CubeCategory(id, label, Optional.empty(), document.shape().member(document.pointer(row), member));
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        return keys.details().stream().map(WorldBankCube::attributes).toList();
    }

    private static Map<String, String> attributes(Detail detail) {
        Map<String, String> attributes = new TreeMap<>(Map.of(
                "unit",
                detail.unit(),
                "obs_status",
                detail.status(),
                "decimal",
                detail.decimal() < 0 ? "" : Integer.toString(detail.decimal()),
                FOOTNOTE,
                detail.footnote(),
                SCALE,
                detail.scale()));
        attributes.values().removeIf(String::isEmpty);
        attributes.putAll(detail.variables());
        return attributes;
    }

    @Override
    public String pointer(int row) {
        return document.pointer(row);
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        int[] coordinates = new int[3];
        for (int row = 0; row < table.size(); row++) {
            coordinates[0] = keys.indicatorCode(row);
            coordinates[1] = keys.countryCode(row);
            coordinates[2] = keys.dateCode(row);
            visitor.observation(
                    coordinates,
                    keys.detailCode(row),
                    table.values(),
                    row,
                    table.texts().at(row));
        }
    }
}
