// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.IndicatorRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the metadata of indicators in archives of the World Bank: {@code INDICATOR_CODE,INDICATOR_NAME,SOURCE_NOTE,
 * SOURCE_ORGANIZATION}. The definition of an indicator is its note, followed by its organization. Metadata of countries
 * is not needed, because the registry has it.
 */
final class WorldBankMetadata {
    private static final String CODE = "INDICATOR_CODE";

    private WorldBankMetadata() {}

    /** Returns the rules of indicators by their codes, empty if no entry describes indicators. */
    static Map<String, IndicatorRule> indicators(Map<String, byte[]> entries, ReadLimits limits) throws IOException {
        Map<String, IndicatorRule> rules = new HashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            RowReader rows = RowReader.of(
                    new ByteArrayInputStream(entry.getValue()), CsvOptions.DEFAULT.withLimits(limits), entry.getKey());
            TableRow header = rows.next();
            List<String> names = header == null ? List.of() : header.cells();
            int code = names.indexOf(CODE);
            for (TableRow row = code < 0 ? null : rows.next(); row != null; row = rows.next()) {
                if (row.size() > code && !row.isEmpty(code)) {
                    rules.put(row.text(code), rule(row, names));
                }
            }
        }
        return rules;
    }

    private static IndicatorRule rule(TableRow row, List<String> names) {
        String name = text(row, names, "INDICATOR_NAME");
        String note = text(row, names, "SOURCE_NOTE");
        String organization = text(row, names, "SOURCE_ORGANIZATION");
        String definition =
                organization.isEmpty() ? note : (note.isEmpty() ? "" : note + " ") + "Source: " + organization;
        IndicatorRule rule = IndicatorRule.none();
        rule = name.isEmpty() ? rule : rule.withName(name);
        return definition.isEmpty() ? rule : rule.withDefinition(definition);
    }

    private static String text(TableRow row, List<String> names, String column) {
        int index = names.indexOf(column);
        return index < 0 || index >= row.size() ? "" : row.text(index).strip();
    }
}
