// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of countries whose members change, such as NATO, from tables of the groups and of their changes. */
record DatedGroups(Tables tables, Facts facts) {
    private static final String EUROSTAT = "eurostat:";

    void addTo(RegionTable table) {
        Map<String, List<String>> members = membersByGroup();
        for (String[] row : tables.rows("dated-groups.tsv", 5)) {
            List<String> ofGroup = members.remove(row[0]);
            if (ofGroup == null) {
                throw new IllegalArgumentException("Group must have changes, but " + row[0] + " has none");
            }
            boolean isCode = row[0].contains(":");
            String code = isCode ? row[0] : "group:" + row[0];
            RegionRow group = table.add(code, RegionRow.GROUP)
                    .otherCodes(Tables.words(row[1]))
                    .names(row[2])
                    .of(row[1].startsWith(EUROSTAT) ? facts.withTerritories(ofGroup) : ofGroup);
            group.otherNames(row[3]);
            if (!isCode) {
                table.key(row[0], code);
            }
        }
        if (!members.isEmpty()) {
            throw new IllegalArgumentException("Changes must be those of groups, but were of " + members.keySet());
        }
    }

    private Map<String, List<String>> membersByGroup() {
        Map<String, Memberships> byGroup = new LinkedHashMap<>();
        for (String[] row : tables.rows("group-changes.tsv", 4)) {
            Memberships memberships = byGroup.computeIfAbsent(row[0], Memberships::new);
            for (String change : Tables.words(row[2])) {
                memberships.change(row[1], change);
            }
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        byGroup.forEach((group, memberships) -> members.put(group, memberships.all));
        return members;
    }

    /** The members of a group so far, such as {@code GB@1973-01-01/2020-02-01}. */
    private static final class Memberships {
        private final String group;
        private final List<String> all = new ArrayList<>();
        private final Map<String, String> current = new LinkedHashMap<>();
        private String lastDate = "";

        Memberships(String group) {
            this.group = group;
        }

        /** Adds a member since a date, or always if it is empty; or ends the membership if a hyphen is before it. */
        void change(String date, String change) {
            if (date.compareTo(lastDate) < 0) {
                throw new IllegalArgumentException(
                        "Changes of " + group + " must be in order, but " + date + " is after " + lastDate);
            }
            lastDate = date;
            if (change.startsWith("-")) {
                end(date, change.substring(1));
            } else {
                String member = date.isEmpty() ? change : change + "@" + date;
                if (current.put(change, member) != null) {
                    throw new IllegalArgumentException(change + " must not join " + group + " twice");
                }
                all.add(member);
            }
        }

        private void end(String date, String code) {
            String member = current.remove(code);
            if (member == null) {
                throw new IllegalArgumentException(code + " must be a member of " + group + " to leave on " + date);
            }
            all.set(all.indexOf(member), member.contains("@") ? member + "/" + date : member + "@/" + date);
        }
    }
}
