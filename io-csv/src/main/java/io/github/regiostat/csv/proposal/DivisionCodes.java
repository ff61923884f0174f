// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Letters that are the second parts of ISO 3166-2 codes of one country, such as {@code SP} for São Paulo, of which many
 * are also codes of countries.
 *
 * @param country the country
 * @param byText the divisions, and the country itself if the texts have it
 */
record DivisionCodes(Region country, Map<String, Region> byText) {
    private static final LazyPattern LETTERS = LazyPattern.of("[A-Z]{2,3}");

    /** The number of codes that are divisions without a header that says so. */
    private static final int MIN_CODES = 4;

    /** The number of codes of countries that may as well be divisions. */
    private static final int MIN_OPEN = 10;

    /**
     * Returns the countries that have all the codes.
     *
     * @param texts the texts of a column, without totals
     * @param known the regions of those of the texts that have one
     */
    static List<DivisionCodes> find(Collection<String> texts, Map<String, Region> known) {
        List<DivisionCodes> found = new ArrayList<>();
        boolean areShort =
                texts.stream().filter(text -> LETTERS.matcher(text).matches()).count() * 2 > texts.size();
        for (Region country : areShort ? Regions.countries() : List.<Region>of()) {
            of(country, texts, known).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<DivisionCodes> of(Region country, Collection<String> texts, Map<String, Region> known) {
        Map<String, Region> regions = new LinkedHashMap<>();
        int divisions = 0;
        for (String text : texts) {
            Optional<Region> division =
                    LETTERS.matcher(text).matches() ? Regions.find(country.code() + "-" + text) : Optional.empty();
            boolean isCountry = Objects.equals(country, known.get(text));
            if (division.isEmpty() && !isCountry) {
                return Optional.empty();
            }
            divisions += division.isPresent() ? 1 : 0;
            regions.put(text, division.orElse(country));
        }
        return divisions == 0 ? Optional.empty() : Optional.of(new DivisionCodes(country, regions));
    }

    /**
     * Returns the readings of codes, several if they are open; empty if the codes are not of divisions.
     *
     * @param found the countries that have all the codes
     * @param known the regions of those of the texts that have one
     * @param header the name of the column, or an empty text
     */
    static List<DivisionCodes> decide(List<DivisionCodes> found, Map<String, Region> known, String header) {
        if (found.isEmpty()) {
            return List.of();
        }
        int size = found.get(0).byText().size();
        boolean isNamed = HeaderWord.DIVISION.matches(header);
        boolean areCountries =
                known.size() >= size && known.values().stream().allMatch(region -> region.kind() == RegionKind.COUNTRY);
        if (areCountries && !isNamed) {
            return size >= MIN_OPEN ? found : List.of();
        }
        return size >= (isNamed || HeaderWord.REGION.matches(header) ? 1 : MIN_CODES) ? found : List.of();
    }
}
