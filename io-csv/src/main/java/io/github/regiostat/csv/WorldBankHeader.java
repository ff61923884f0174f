// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.TableHeader.ValueAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of tables of the World Bank: names and codes of countries and indicators, then a column for each
 * period. Their dimensions are those of its JSON: {@code indicator}, {@code country} and {@code date}.
 */
final class WorldBankHeader {
    static final String INDICATOR = "indicator";
    static final String COUNTRY = "country";
    static final String DATE = "date";

    private static final Pattern PERIOD = Pattern.compile("([0-9]{4}(?:[QM][0-9]{1,2})?)(?: \\[[^\\]]*])?");

    private WorldBankHeader() {}

    static boolean matches(List<String> names) {
        return names.contains("Country Code")
                && (names.contains("Indicator Code") || names.contains("Series Code"))
                && names.stream().anyMatch(name -> PERIOD.matcher(name).matches());
    }

    static TableHeader of(HeaderCells cells) {
        List<TableColumn> columns = new ArrayList<>();
        for (String name : cells.names()) {
            columns.add(column(name));
        }
        return TableHeader.of(CsvDialect.WORLD_BANK, columns).withValueAxis(new ValueAxis(DATE, Set.of("time")));
    }

    private static TableColumn column(String name) {
        Matcher period = PERIOD.matcher(name);
        if (period.matches()) {
            return TableColumn.of(ColumnKind.VALUE, name, period.group(1));
        }
        return switch (name) {
            case "" -> TableColumn.of(ColumnKind.UNNAMED, name);
            case "Country Code" ->
                TableColumn.of(ColumnKind.DIMENSION, name, COUNTRY).withRoles(Set.of("geo"));
            case "Country Name" -> TableColumn.of(ColumnKind.LABEL, name, COUNTRY);
            case "Indicator Code", "Series Code" ->
                TableColumn.of(ColumnKind.DIMENSION, name, INDICATOR).withRoles(Set.of("metric"));
            case "Indicator Name", "Series Name" -> TableColumn.of(ColumnKind.LABEL, name, INDICATOR);
            default -> TableColumn.of(ColumnKind.DIMENSION, name).withRoles(HeaderCells.roles(name));
        };
    }
}
