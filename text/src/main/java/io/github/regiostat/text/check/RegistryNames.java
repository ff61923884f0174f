// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.internal.RegionTable;
import io.github.regiostat.internal.SortedTable;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names of the regions of the registry that texts may name: countries, groups, and the divisions of the countries
 * of the data. They are read as text, because the creation of thousands of regions would dominate the time of the
 * start.
 */
final class RegistryNames {
    private static final Set<String> GROUP_SCHEMES = Set.of("group", "m49");
    private static final String AREA = "m49:";
    private static final String WORLD = "m49:001";
    private static final String FORMER = "iso3166-3:";
    private static final int MAX_PARENTS = 64;

    private final SortedTable table = RegionTable.get();
    private final Set<String> countries;
    private final Set<String> excluded;
    /** Whether a region lies in a country of the data, by its code. */
    private final Map<String, Boolean> located = new HashMap<>();

    /** A visitor of names. */
    interface Visitor {
        void visit(String code, boolean isFirstLevel, String language, String name);
    }

    /** A visitor of names other than the display names. */
    interface OtherNameVisitor {
        void visit(String code, String name);
    }

    /**
     * Creates the names.
     *
     * @param countries the countries of the data
     * @param excluded the regions of the data, whose own names count
     */
    RegistryNames(Collection<Region> countries, Collection<Region> excluded) {
        this.countries = codes(countries);
        this.excluded = codes(excluded);
    }

    private static Set<String> codes(Collection<Region> regions) {
        Set<String> codes = new HashSet<>();
        for (Region region : regions) {
            codes.add(region.code().toString());
        }
        return codes;
    }

    void forEach(Visitor visitor, OtherNameVisitor otherNames) {
        for (int line = 0; line < table.size(); line++) {
            String code = table.key(line);
            String kind = table.column(line, RegionTable.KIND);
            if (isFound(line, code, kind) && !excluded.contains(code)) {
                visitNames(line, code, kind.equals(RegionKind.FIRST_LEVEL_DIVISION.code()), visitor);
                if (hasUsualNames(code, kind)) {
                    visitOtherNames(line, code, otherNames);
                }
            }
        }
    }

    private boolean isFound(int line, String code, String kind) {
        if (kind.equals(RegionKind.COUNTRY.code())) {
            return !code.startsWith(FORMER);
        }
        if (kind.equals(RegionKind.GROUP.code())) {
            int colon = code.indexOf(':');
            return colon > 0 && GROUP_SCHEMES.contains(code.substring(0, colon)) && !code.equals(WORLD);
        }
        return hasParentInCountries(line, 0);
    }

    /** Returns whether texts use the other names of a region: those of countries and groups, but not of areas. */
    private static boolean hasUsualNames(String code, String kind) {
        boolean isGroup = kind.equals(RegionKind.GROUP.code());
        return isGroup && !code.startsWith(AREA) || kind.equals(RegionKind.COUNTRY.code());
    }

    private boolean hasParentInCountries(int line, int depth) {
        String parents = table.column(line, RegionTable.PARENTS_OR_MEMBERS);
        int start = 0;
        while (start < parents.length()) {
            int space = parents.indexOf(' ', start);
            int end = space < 0 ? parents.length() : space;
            if (isInCountries(RegionTable.codeOf(parents.substring(start, end)), depth)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean isInCountries(String code, int depth) {
        Boolean known = located.get(code);
        if (known == null) {
            int line = table.find(code);
            known = countries.contains(code)
                    || line >= 0 && depth < MAX_PARENTS && hasParentInCountries(line, depth + 1);
            located.put(code, known);
        }
        return known;
    }

    private void visitNames(int line, String code, boolean isFirstLevel, Visitor visitor) {
        String names = table.column(line, RegionTable.NAMES);
        int start = 0;
        while (start < names.length()) {
            int bar = names.indexOf('|', start);
            int end = bar < 0 ? names.length() : bar;
            int equals = names.indexOf('=', start);
            visitor.visit(code, isFirstLevel, names.substring(start, equals), names.substring(equals + 1, end));
            start = end + 1;
        }
    }

    private void visitOtherNames(int line, String code, OtherNameVisitor visitor) {
        String names = table.column(line, RegionTable.OTHER_NAMES);
        int start = 0;
        while (start < names.length()) {
            int bar = names.indexOf('|', start);
            int end = bar < 0 ? names.length() : bar;
            int slash = names.indexOf('/', start);
            int equals = names.indexOf('=', slash);
            int at = names.indexOf('@', equals);
            String name = names.substring(equals + 1, at < 0 || at > end ? end : at);
            if (UsualNames.isUsual(names.substring(start, slash), names.substring(slash + 1, equals), name)) {
                visitor.visit(code, name);
            }
            start = end + 1;
        }
    }
}
