// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Aggregates of the World Bank, and its income groups with the members of each fiscal year, from tables. */
final class WorldBankGroups {
    private static final String SCHEME = "worldbank:";

    /** The income groups by group that consists of them. */
    private static final Map<String, Set<String>> INCOMES = Map.of(
            "LIC", Set.of("LIC"),
            "LMC", Set.of("LMC"),
            "UMC", Set.of("UMC"),
            "HIC", Set.of("HIC"),
            "MIC", Set.of("LMC", "UMC"),
            "LMY", Set.of("LIC", "LMC", "UMC"));

    private final Tables tables;

    WorldBankGroups(Tables tables) {
        this.tables = tables;
    }

    /** Fiscal years in which an economy belonged to a group, with the first and the last year. */
    private record Years(String group, int first, int last) {
        /** Parses {@code LIC:1989-2026} or {@code HIC:2004}. */
        static Years parse(String text) {
            String[] parts = text.split("[:-]", 3);
            int first = Integer.parseInt(parts[1]);
            return new Years(parts[0], first, parts.length == 3 ? Integer.parseInt(parts[2]) : first);
        }
    }

    void addTo(RegionTable table) {
        for (String[] row : tables.rows("worldbank.tsv", 4)) {
            table.add(SCHEME + row[0], RegionRow.GROUP)
                    .otherCodes(Tables.words(row[1]))
                    .names(row[2])
                    .of(Tables.words(row[3]));
        }
        incomeMembers(table)
                .forEach((group, members) -> table.get(SCHEME + group).of(members));
    }

    /** Returns the members with dates by income group. */
    private Map<String, List<String>> incomeMembers(RegionTable table) {
        Map<String, List<Years>> histories = new HashMap<>();
        List<String> economies = new ArrayList<>();
        for (String[] row : tables.rows("worldbank-income.tsv", 2)) {
            economies.add(row[0]);
            histories.put(
                    row[0], Tables.words(row[1]).stream().map(Years::parse).toList());
        }
        int latest = histories.values().stream()
                .flatMap(List::stream)
                .mapToInt(Years::last)
                .max()
                .orElseThrow();
        Map<String, List<String>> members = new HashMap<>();
        INCOMES.forEach((group, incomes) -> members.put(
                group,
                economies.stream()
                        .flatMap(economy -> memberships(
                                table.get(economy),
                                incomes,
                                Objects.requireNonNull(histories.get(economy), economy),
                                latest))
                        .toList()));
        return members;
    }

    /**
     * Returns the memberships of an economy in one of some groups until its end. Adjoining years are one membership.
     */
    private static Stream<String> memberships(RegionRow economy, Set<String> incomes, List<Years> history, int latest) {
        List<Years> joined = new ArrayList<>();
        for (Years years : history) {
            if (!incomes.contains(years.group())) {
                continue;
            }
            int end = joined.size() - 1;
            if (end >= 0 && joined.get(end).last() == years.first() - 1) {
                joined.set(end, new Years("", joined.get(end).first(), years.last()));
            } else {
                joined.add(years);
            }
        }
        String end = economy.end().orElse(firstDay(latest + 1));
        return joined.stream()
                .filter(years -> firstDay(years.first()).compareTo(end) < 0)
                .map(years -> economy.code() + "@" + firstDay(years.first())
                        + (years.last() == latest ? "" : "/" + earlier(firstDay(years.last() + 1), end)));
    }

    private static String earlier(String date, String other) {
        return date.compareTo(other) < 0 ? date : other;
    }

    /** Returns the first day of a fiscal year, such as 2025-07-01 of 2026. */
    private static String firstDay(int fiscalYear) {
        return fiscalYear - 1 + "-07-01";
    }
}
