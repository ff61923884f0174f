// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of the dimensions of a dataset in SDMX-CSV: valid ids, such as {@code REF_AREA} for the region. */
final class SdmxColumnNames {
    private static final List<String> CONCEPTS = List.of("INDICATOR", "REF_AREA", SdmxHeader.TIME);
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Set<String> RESERVED = Set.of(
            "DATAFLOW",
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "SERIES_KEY",
            "OBS_KEY",
            "KEY",
            "UPDATED",
            "LAST_UPDATE",
            "UNIT_MEASURE",
            "UNIT_MULT",
            "DECIMALS",
            SdmxHeader.MEASURE,
            SdmxHeader.RESTORATION);
    private static final Set<ConceptRole> NO_DIMENSION =
            EnumSet.of(ConceptRole.STATUS, ConceptRole.CONFIDENTIALITY, ConceptRole.NOTE, ConceptRole.VALUE);

    private SdmxColumnNames() {}

    /** Returns the columns of axes, of which the first are those of indicator, region and period. */
    static List<String> of(List<String> axes) {
        List<String> columns = new ArrayList<>();
        Set<String> used = new HashSet<>(RESERVED);
        for (int i = 0; i < axes.size(); i++) {
            columns.add(unique(i < CONCEPTS.size() ? CONCEPTS.get(i) : axes.get(i), used));
        }
        return columns;
    }

    private static String unique(String text, Set<String> used) {
        String id = isPossible(text) ? text : "D_" + text.replaceAll("[^A-Za-z0-9_-]", "_") + "_";
        while (!used.add(id)) {
            id += "_";
        }
        return id;
    }

    /** Returns whether a column with this name is read as a dimension. */
    private static boolean isPossible(String text) {
        ConceptRole role =
                Mapping.sdmx().conceptRoles().getOrDefault(text.toLowerCase(Locale.ROOT), ConceptRole.DIMENSION);
        return ID.matcher(text).matches() && !text.endsWith("_LABEL") && !NO_DIMENSION.contains(role);
    }
}
