// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Orders categories that are codes of regions, such as the country of birth, by what the regions contain. */
final class RegionCategories {
    /** The ids of dimensions whose categories are usually regions. */
    private static final LazyPattern REGIONS =
            LazyPattern.of("(?i)geo|region|countr|partner|citizen|birth|nuts|origin|destination|area|国家|地区|国别");

    private RegionCategories() {}

    /** Returns the list of categories of which regions contain others on a day, or empty if none does. */
    static Optional<CodeList> order(String dimension, Collection<String> categories, CodeList known, LocalDate date) {
        if (categories.size() < 2 || !REGIONS.matcher(dimension).find()) {
            return Optional.empty();
        }
        Map<String, Region> regions = new LinkedHashMap<>();
        categories.forEach(code -> find(code).ifPresent(region -> regions.put(code, region)));
        Map<Region, List<String>> codes = new LinkedHashMap<>();
        regions.forEach((code, region) ->
                codes.computeIfAbsent(region, each -> new ArrayList<>()).add(code));
        Map<Region, List<Region>> containers = Regions.containersAmong(codes.keySet(), date);
        CodeList.Builder list = CodeList.builder(dimension);
        boolean hasParts = false;
        for (String code : categories) {
            Region region = regions.get(code);
            String[] wholes = region == null
                    ? new String[0]
                    : Stream.concat(
                                    Stream.of(region).filter(own -> !own.isGroup() || own.hasKnownMembers()),
                                    containers.getOrDefault(region, List.of()).stream())
                            .flatMap(whole -> codes.getOrDefault(whole, List.of()).stream())
                            .filter(whole -> !whole.equals(code))
                            .toArray(String[]::new);
            hasParts |= wholes.length > 0;
            list.code(code, wholes);
            if (known.isTotal(code)) {
                list.total(code);
            }
        }
        return hasParts ? Optional.of(list.build()) : Optional.empty();
    }

    private static Optional<Region> find(String code) {
        try {
            return Regions.find(code).or(() -> Regions.find("nuts2024:" + code));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
