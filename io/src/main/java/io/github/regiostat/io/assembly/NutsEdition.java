// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the edition of NUTS of the codes in a dimension. */
final class NutsEdition {
    /** Codes of NUTS inside a country, and codes of a source that continue it in other countries. */
    static final Pattern CODE = Pattern.compile("[A-Z]{2}[A-Z0-9]{1,3}");

    private static final int LENGTH_OF_COUNTRY = 2;
    private static final String LEVEL_1 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private NutsEdition() {}

    /**
     * Returns the first edition that has all codes which any edition has, except those of countries that are not in the
     * edition, such as the United Kingdom in that of 2024.
     */
    static Optional<RegionScheme> withCodes(List<CubeCategory> categories, List<RegionScheme> editions) {
        Map<RegionScheme, Set<String>> byEdition = new HashMap<>();
        Set<String> all = new HashSet<>();
        for (RegionScheme edition : editions) {
            Set<String> codes = new HashSet<>();
            categories.stream()
                    .map(CubeCategory::id)
                    .filter(CODE.asMatchPredicate().and(isIn(edition)))
                    .forEach(codes::add);
            byEdition.put(edition, codes);
            all.addAll(codes);
        }
        return editions.stream()
                .filter(edition -> hasAll(all, byEdition.getOrDefault(edition, Set.of()), edition))
                .findFirst();
    }

    private static Predicate<String> isIn(RegionScheme edition) {
        return code -> Regions.find(RegionCode.of(edition, code)).isPresent();
    }

    private static boolean hasAll(Set<String> codes, Set<String> known, RegionScheme edition) {
        Set<String> countries = new HashSet<>();
        for (String code : codes) {
            if (!known.contains(code)) {
                countries.add(code.substring(0, LENGTH_OF_COUNTRY));
            }
        }
        return countries.stream().noneMatch(country -> hasDivisions(country, edition));
    }

    private static boolean hasDivisions(String country, RegionScheme edition) {
        return LEVEL_1.chars().mapToObj(last -> country + (char) last).anyMatch(isIn(edition));
    }
}
