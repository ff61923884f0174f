// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.ResourceLines;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names and codes of {@code region-names.tsv}, such as {@code EU27} and {@code OWID_WRL}. */
final class RegionNames {
    private static final String FILE = "region-names.tsv";
    private static final LazyPattern IGNORED = LazyPattern.of("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private final Map<String, List<String>> codes = new HashMap<>();

    private RegionNames() {
        ResourceLines.forEach(RegionNames.class.getResourceAsStream(FILE), FILE, line -> {
            String[] columns = line.split("\t", -1);
            List<String> regions = List.of(columns[0].split(" ", -1));
            Arrays.stream(columns[1].split("\\|", -1)).forEach(name -> codes.put(normal(name), regions));
        });
    }

    /** Delays reading until the first use. */
    private static final class Holder {
        static final RegionNames NAMES = new RegionNames();
    }

    /** Returns the regions that a text may denote; empty if the table does not have it. */
    static List<Region> find(String text) {
        return text.length() > LONGEST
                ? List.of()
                : Holder.NAMES.codes.getOrDefault(normal(text), List.of()).stream()
                        .flatMap(code -> Regions.find(code).stream())
                        .toList();
    }

    private static String normal(String text) {
        return IGNORED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
