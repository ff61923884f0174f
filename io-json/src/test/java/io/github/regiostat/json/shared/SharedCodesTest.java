// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Compares the registry with independent lists, which are not part of it. */
@RequiresSharedFiles
class SharedCodesTest {
    /** Parts of the Caribbean Netherlands, which ISO lists under NL and BQ; the registry has each once, in BQ. */
    private static final Set<String> LISTED_UNDER_TWO = Set.of("NL-BQ1", "NL-BQ2", "NL-BQ3");

    /** Counties of Norway since 2024, which the list does not have yet, instead of three former ones. */
    private static final Set<String> OF_2024 = Set.of("NO-31", "NO-32", "NO-33", "NO-39", "NO-40", "NO-55", "NO-56");

    private static final Set<String> UNTIL_2024 = Set.of("NO-30", "NO-38", "NO-54");

    /** Codes of the entry GB that combine countries; ISO lists them in a remark. */
    private static final Set<String> COMBINED = Set.of("GB-EAW", "GB-GBN", "GB-UKM");

    /** Laiwu became a part of Jinan in 2019; the lists of 2018 and April 2019 still have it. */
    private static final Set<String> MERGED_SINCE = Set.of("371200");

    private static JsonNode isoCodes(String part) throws IOException {
        Path file = SharedFiles.path("codes/debian-iso-codes/iso_" + part + ".json");
        return new ObjectMapper().readTree(Files.readString(file)).get(part);
    }

    /** The rows of a table with their cells by the names of the first row. */
    private static List<Map<String, String>> table(String file, char separator) throws IOException {
        List<List<String>> rows = Files.readString(SharedFiles.path("codes/" + file))
                .replace("\uFEFF", "")
                .lines()
                .map(line -> cells(line, separator))
                .toList();
        List<Map<String, String>> table = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.add(cells);
        }
        return table;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == separator && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Set<String> codes(RegionScheme scheme) {
        return Regions.codes(scheme).stream().map(RegionCode::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sorted(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void countries_equalThoseOfThreeLists() throws IOException {
        Collection<JsonNode> debian = isoCodes("3166-1").values();
        List<Map<String, String>> lukes = table("lukes-iso3166-all.csv", ',');
        List<Map<String, String>> datasets = table("datasets-country-codes.csv", ',').stream()
                .filter(row -> !row.getOrDefault("ISO3166-1-Alpha-2", "").isBlank())
                .toList();
        Set<String> countries = sorted(Regions.countries().stream()
                .map(country -> of(country, RegionScheme.ISO_3166_ALPHA3) + " " + country + " "
                        + of(country, RegionScheme.M49)));
        assertThat(countries)
                .hasSize(249)
                .isEqualTo(sorted(debian.stream()
                        .map(row -> row.get("alpha_3").stringValue() + " "
                                + row.get("alpha_2").stringValue() + " "
                                + row.get("numeric").stringValue())))
                .isEqualTo(sorted(lukes.stream()
                        .map(row -> row.get("alpha-3") + " " + row.get("alpha-2") + " " + row.get("country-code"))));
        assertThat(sorted(datasets.stream()
                        .map(row -> row.get("ISO3166-1-Alpha-3") + " " + row.get("ISO3166-1-Alpha-2"))))
                .isEqualTo(sorted(countries.stream().map(row -> row.substring(0, 6))));
    }

    private static String of(Region region, RegionScheme scheme) {
        return region.codeIn(scheme).orElseThrow().code();
    }

    @Test
    void subdivisions_equalIsoCodesWithTheirParents() throws IOException {
        Map<String, String> parents = new TreeMap<>();
        isoCodes("3166-2").forEach(row -> {
            String code = row.get("code").stringValue();
            parents.put(code, row.has("parent") ? row.get("parent").stringValue() : code.substring(0, 2));
        });
        assertThat(parents).hasSize(5046);
        Set<String> expectedCodes = new TreeSet<>(parents.keySet());
        expectedCodes.removeAll(UNTIL_2024);
        expectedCodes.addAll(OF_2024);
        expectedCodes.addAll(COMBINED);
        assertThat(sorted(Regions.codes(RegionScheme.ISO_3166).stream()
                        .filter(code -> !code.isCountry())
                        .map(RegionCode::code)))
                .isEqualTo(expectedCodes);
        assertThat(parents).allSatisfy((code, parent) -> {
            Region expected = Regions.of(LISTED_UNDER_TWO.contains(code) ? "BQ" : parent);
            assertThat(Regions.of(code).parents())
                    .as(code)
                    .anySatisfy(membership -> assertThat(membership.region())
                            .isEqualTo(code.equals("NO-21") || code.equals("NO-22") ? Regions.of("SJ") : expected));
        });
    }

    @Test
    void subdivisions_haveAnEnglishNameWithFewExceptions() throws IOException {
        assertThat(Regions.codes(RegionScheme.ISO_3166))
                .filteredOn(code -> !Regions.of(code).names().containsKey("en"))
                .hasSizeLessThan(25);
    }

    @Test
    void withdrawnCodes_equalIsoCodesWithTheirDates() throws IOException {
        JsonNode list = isoCodes("3166-3");
        Stream<String> ofToday = Regions.all().stream()
                .flatMap(region -> region.formerCodes().stream())
                .filter(former -> former.code().scheme().equals(RegionScheme.ISO_3166_3))
                .map(former -> former.code().code());
        assertThat(sorted(Stream.concat(codes(RegionScheme.ISO_3166_3).stream(), ofToday)))
                .isEqualTo(
                        sorted(list.valueStream().map(row -> row.get("alpha_4").stringValue())));
        list.forEach(row -> {
            Region region = Regions.of("iso3166-3:" + row.get("alpha_4").stringValue());
            String date = row.get("withdrawal_date").stringValue();
            // The code was withdrawn in the year in which the first part left, or later: the Soviet Union in 1992.
            region.successors().stream()
                    .map(next -> next.date().toString().substring(0, 4))
                    .min(Comparator.naturalOrder())
                    .ifPresent(year -> assertThat(year).isLessThanOrEqualTo(date.substring(0, 4)));
            Stream<RegionCode> all = Stream.concat(
                    region.codes().stream(), region.formerCodes().stream().map(FormerCode::code));
            // The list gives FQHH the alpha-3 code of its successor, the French Southern Territories.
            if (!region.code().code().equals("FQHH")) {
                assertThat(all.map(RegionCode::toString))
                        .contains("iso3166-alpha3:" + row.get("alpha_3").stringValue());
            }
        });
    }

    @Test
    void areasOfM49_haveTheCountriesOfTheList() throws IOException {
        for (Map<String, String> row : table("datasets-country-codes.csv", ',')) {
            String country = row.getOrDefault("ISO3166-1-Alpha-2", "");
            for (String column : List.of("Region Code", "Sub-region Code", "Intermediate Region Code")) {
                String area = row.getOrDefault(column, "");
                if (!area.isBlank() && !country.isBlank()) {
                    Region group = Regions.of("m49:" + "0".repeat(3 - area.length()) + area);
                    assertThat(group.contains(Regions.of(country)))
                            .as("%s in %s", country, group)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void divisionsOfChina_equalTheLists() throws IOException {
        Set<String> own = sorted(Regions.all().stream()
                .filter(region -> region.successors().isEmpty())
                .flatMap(region -> region.codesIn(RegionScheme.GB2260).stream())
                .map(RegionCode::code));
        Set<String> modood = new TreeSet<>(Set.of("710000", "810000", "820000"));
        for (String file : List.of("modood-provinces.json", "modood-cities.json")) {
            for (JsonNode row : new ObjectMapper().readTree(Files.readString(SharedFiles.path("codes/" + file)))) {
                String code = (row.get("code").stringValue() + "0000").substring(0, 6);
                modood.add(code);
                assertThat(Regions.of("gb2260:" + code).names())
                        .as(code)
                        .containsEntry("zh", row.get("name").stringValue());
            }
        }
        assertThat(own).isEqualTo(modood);
        Set<String> stats = sorted(table("gb2260-stats-201810.tsv", '\t').stream()
                .map(row -> row.get("Code"))
                .filter(code -> code.endsWith("00") && !MERGED_SINCE.contains(code)));
        assertThat(own).containsAll(stats);
    }

    @Test
    void nuts2024_equalsTheList() throws IOException {
        List<Map<String, String>> rows = table("NUTS2021-NUTS2024.csv", ';').stream()
                .filter(row -> !row.getOrDefault("NUTS Code", "").isBlank())
                .filter(row -> row.get("NUTS Code").length() > 2
                        && row.get("NUTS Code").charAt(2) != 'Z')
                .toList();
        Set<String> countries =
                sorted(rows.stream().map(row -> row.get("NUTS Code").substring(0, 2)));
        assertThat(sorted(codes(RegionScheme.NUTS_2024).stream()
                        .filter(code -> code.length() > 2 && countries.contains(code.substring(0, 2)))))
                .isEqualTo(sorted(rows.stream().map(row -> row.get("NUTS Code"))));
        assertThat(rows).allSatisfy(row -> {
            Region region = Regions.of("nuts2024:" + row.get("NUTS Code"));
            String ofLevel = List.of("", "division", "second-level-division", "third-level-division")
                    .get(Integer.parseInt(row.get("NUTS level")));
            // A region that ISO 3166 also has is of the level of ISO 3166; FRY is a group of countries.
            List<String> kinds = region.code().scheme().equals(RegionScheme.ISO_3166)
                    ? List.of("country", "division", "second-level-division")
                    : List.of(ofLevel, "group");
            assertThat(region.kind().code()).isIn(kinds);
        });
    }
}
