// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of columns that have a year beside the indicator, such as {@code BIP 2021 (Mio. EUR)}: they are two rows of a
 * header, one of indicators and one of periods.
 */
public final class NamesWithPeriods {
    private static final Pattern PERIOD = Pattern.compile("(?<![\\p{L}\\p{N}.,/=-])"
            + "((?:(?:1[5-9]|20)[0-9]{2})(?:[- ]?Q[1-4]|-(?:0[1-9]|1[0-2]))?)"
            + "(?![\\p{N}]|[.,][0-9]| ?= ?100|年代)(?:年(?!度)|년(?!도))?");

    private NamesWithPeriods() {}

    /** A name without its period. */
    record Parts(String rest, String period) {}

    /** Returns the parts of a name with one period that is not part of its unit, such as the base of an index. */
    static Optional<Parts> split(String name) {
        String unit = UnitTexts.ofHeader(name).evidence();
        String withoutUnit = unit.isEmpty() ? name : name.replace(unit, " ".repeat(unit.length()));
        Matcher period = PERIOD.matcher(withoutUnit);
        if (!period.find()) {
            return Optional.empty();
        }
        String text = period.group(1);
        String rest = (name.substring(0, period.start()) + " " + name.substring(period.end()))
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:_–-]+|[\\s,;:_–-]+$", "")
                .replace("()", "")
                .strip();
        return period.find() ? Optional.empty() : Optional.of(new Parts(rest, text));
    }

    /** Returns whether each name has a period, and each name without its period occurs with the same periods. */
    static boolean areSplit(List<String> names) {
        Map<String, Set<String>> periods = new HashMap<>();
        for (String name : names) {
            Optional<Parts> parts = split(name);
            if (parts.isEmpty()) {
                return false;
            }
            periods.computeIfAbsent(parts.get().rest(), rest -> new HashSet<>())
                    .add(parts.get().period());
        }
        return new HashSet<>(periods.values()).size() == 1;
    }

    /** Returns a row of a header as two: the names without periods, and the periods. */
    public static List<List<String>> split(List<String> header) {
        List<String> rests = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        for (String name : header) {
            Optional<Parts> parts = split(name);
            rests.add(parts.map(Parts::rest).orElse(name));
            periods.add(parts.map(Parts::period).orElse(""));
        }
        return List.of(rests, periods);
    }
}
