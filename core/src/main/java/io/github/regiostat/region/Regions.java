// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registry of regions, such as {@code Regions.of("CN-BJ")}, Beijing: the countries of ISO 3166-1 and the first-level divisions of China.
 *
 * <p>A country is found by its alpha-2 code ({@code CN}), its alpha-3 code ({@code iso3166-alpha3:CHN}) and its number ({@code m49:156}), a
 * division of China by its code of ISO 3166-2 ({@code CN-BJ}) and of GB/T 2260 ({@code gb2260:110000}). A territory that ISO 3166 lists twice
 * is one region with both codes: {@code HK} and {@code CN-HK} give the same.
 *
 * {@snippet file="RegionSnippets.java" region="regions"}
 *
 * <p>The registry is read when it is first asked. Names of countries, and English ones of divisions, are those of Unicode CLDR.
 */
public final class Regions {
    private static final int MOST_CANDIDATES = 5;
    private static final int LONGEST_COMPARED = 40;
    private static final List<RegionScheme> SCHEMES =
            List.of(RegionScheme.ISO_3166, RegionScheme.ISO_3166_ALPHA3, RegionScheme.M49, RegionScheme.GB2260);
    private static final String PREFIX = "iso3166:";

    private Regions() {}

    /**
     * Returns the region of a code.
     *
     * @param code the code, such as {@code "CN-BJ"}, {@code "HK"} or {@code "m49:156"}
     * @return the region
     * @throws IllegalArgumentException if the registry has no such code; the message names the nearest that it has
     */
    public static Region of(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    /**
     * Returns the region of a code.
     *
     * @param code the code
     * @return the region
     * @throws IllegalArgumentException if the registry has no such code; the message names the nearest that it has
     */
    public static Region of(RegionCode code) {
        return find(code).orElseThrow(() -> unknown(code.toString()));
    }

    /**
     * Looks a code up.
     *
     * @param code a text that may be a code, such as {@code "CN-BJ"}
     * @return the region, or empty if the registry has no such code
     */
    public static Optional<Region> find(String code) {
        String text = Objects.requireNonNull(code, "code").startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
        return Optional.ofNullable(Registry.BY_TEXT.get(text));
    }

    /**
     * Looks a code up.
     *
     * @param code the code
     * @return the region, or empty if the registry has no such code
     */
    public static Optional<Region> find(RegionCode code) {
        return isOfStandardScheme(Objects.requireNonNull(code, "code")) ? find(code.toString()) : Optional.empty();
    }

    /** Spares whoever uses codes of other schemes alone the reading of the registry. */
    private static boolean isOfStandardScheme(RegionCode code) {
        return SCHEMES.contains(code.scheme());
    }

    /**
     * Returns whether a region is one of the registry, so that its code says all there is to say of it.
     *
     * @param region the region
     * @return true if it is; a region that a program built under the same code is not
     */
    @SuppressWarnings(
            "ReferenceEquality") // A region built by a program equals the registry's and may say something else.
    public static boolean isStandard(Region region) {
        return find(region.code()).filter(standard -> standard == region).isPresent();
    }

    /**
     * Returns all regions of the registry.
     *
     * @return the countries in the order of their codes, then the divisions of China in the order of theirs
     */
    public static List<Region> all() {
        return Registry.ALL;
    }

    /**
     * Returns the countries, and what is listed beside them.
     *
     * @return the entries of ISO 3166-1 in the order of their codes
     */
    public static List<Region> countries() {
        return all().stream()
                .filter(region -> region.kind() == RegionKind.COUNTRY)
                .toList();
    }

    private static IllegalArgumentException unknown(String code) {
        String nearest = candidates(code).map(Region::described).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "Region must be of the registry (countries of ISO 3166-1 and first-level divisions of China),"
                        + " such as 'CN-BJ', but was " + Text.quote(code)
                        + (nearest.isEmpty() ? "" : "; nearest are " + nearest));
    }

    private static Stream<Region> candidates(String text) {
        if (text.length() > LONGEST_COMPARED) {
            return Stream.empty();
        }
        int far = Math.min(text.length(), Math.min(4, 2 + text.length() / 4));
        Map<Region, Integer> distances = new LinkedHashMap<>();
        all().forEach(region -> distances.put(region, distance(text, region)));
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() < far)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey);
    }

    private static int distance(String text, Region region) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        region.codes().stream().flatMap(code -> Stream.of(code.code(), code.toString())),
                        region.names().values().stream())
                .mapToInt(known -> distance(wanted, known.toLowerCase(Locale.ROOT)))
                .min()
                .orElseThrow();
    }

    /** The number of characters to insert, drop or replace to come from one text to the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] costs = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[to.length()];
    }

    /** Read once, when the first question comes; in loops, for a program's first lambdas and streams take longer than the reading. */
    private static final class Registry {
        static final List<Region> ALL = read();
        static final Map<String, Region> BY_TEXT = byText(ALL);

        private static final String RESOURCE = "regions.tsv";

        private static List<Region> read() {
            try (InputStream in = Registry.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "Resource " + RESOURCE + " must stand beside the class Regions, but does not");
                }
                Map<String, String[]> rows = new LinkedHashMap<>();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] row = line.split("\t", -1);
                        rows.put(row[0], row);
                    }
                }
                Map<String, Region> regions = new HashMap<>();
                List<Region> all = new ArrayList<>();
                for (String code : rows.keySet()) {
                    all.add(region(code, rows, regions));
                }
                return List.copyOf(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A row is: primary code, further code of ISO 3166-2, alpha-3, M49, GB/T 2260, parent, English name, Chinese name. */
        private static Region region(String code, Map<String, String[]> rows, Map<String, Region> done) {
            Region known = done.get(code);
            if (known != null) {
                return known;
            }
            String[] row = Objects.requireNonNull(rows.get(code), code);
            RegionCode primary = RegionCode.parse(code);
            Region.Builder region =
                    Region.builder(primary, primary.isCountry() ? RegionKind.COUNTRY : RegionKind.FIRST_LEVEL_DIVISION);
            for (int i = 0; i < SCHEMES.size(); i++) {
                if (!row[i + 1].isEmpty()) {
                    region.otherCode(RegionCode.of(SCHEMES.get(i), row[i + 1]));
                }
            }
            if (!row[5].isEmpty()) {
                region.parent(region(row[5], rows, done));
            }
            Region built = region.name("en", row[6]).name("zh", row[7]).build();
            done.put(code, built);
            return built;
        }

        private static Map<String, Region> byText(List<Region> regions) {
            Map<String, Region> byText = new HashMap<>();
            for (Region region : regions) {
                for (RegionCode code : region.codes()) {
                    byText.put(code.toString(), region);
                }
            }
            return Collections.unmodifiableMap(byText);
        }
    }
}
