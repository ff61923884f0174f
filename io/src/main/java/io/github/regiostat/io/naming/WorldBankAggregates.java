// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.naming;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The aggregates that the World Bank lists among the countries, such as {@code WLD}, {@code 1W}, World. */
public final class WorldBankAggregates {
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    private WorldBankAggregates() {}

    /**
     * Returns whether the codes are those of an aggregate. The three-letter code takes precedence, because some ids are
     * wrong.
     *
     * @param id the id, such as {@code 1W}, or an empty text
     * @param iso3 the three-letter code, such as {@code WLD}, or an empty text
     * @return whether the codes are those of an aggregate
     */
    public static boolean isAggregate(String id, String iso3) {
        if (!iso3.isEmpty()) {
            return !isCountry(iso3) && Table.NAMES.containsKey(iso3);
        }
        return !isCountry(id) && Table.NAMES.containsKey(id);
    }

    /**
     * Returns the aggregate with a code: that of the registry, or else one with the name in the response and unknown
     * members.
     *
     * @param code a code of an aggregate
     * @param name its name in the response
     * @return the aggregate
     */
    public static Region region(String code, String name) {
        String iso3 = Objects.requireNonNull(Table.CODES.get(code), code);
        RegionCode aggregate = RegionCode.of(RegionScheme.WORLD_BANK, iso3);
        return Regions.find(aggregate)
                .orElseGet(() -> Region.builder(aggregate, RegionKind.GROUP)
                        .name(
                                "en",
                                name.equals(code) ? Objects.requireNonNull(Table.NAMES.get(code), code) : name.strip())
                        .build());
    }

    private static boolean isCountry(String code) {
        return ALPHA_3.matcher(code).matches()
                && Regions.find(RegionCode.of(RegionScheme.ISO_3166_ALPHA3, code))
                        .isPresent();
    }

    /** Loaded on first use. */
    private static final class Table {
        static final Map<String, String> NAMES = read(2);
        static final Map<String, String> CODES = read(0);

        /** Returns a column of the table by code. */
        private static Map<String, String> read(int column) {
            Map<String, String> values = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(
                            WorldBankAggregates.class.getResourceAsStream("aggregates.tsv"), "aggregates");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] row = line.split("\t", 3);
                        values.put(row[0], row[column]);
                        values.put(row[1], row[column]);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Copies.map(values);
        }
    }
}
