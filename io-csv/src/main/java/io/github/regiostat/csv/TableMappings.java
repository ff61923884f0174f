// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.HeaderNames;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.RegionNameRule;
import io.github.regiostat.io.naming.IndicatorNameParser;
import io.github.regiostat.io.naming.WorldBankAggregates;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The default mappings of the dialects, and the rules that follow from the content of a table. */
final class TableMappings {
    private static final List<RegionScheme> SCHEMES =
            List.of(RegionScheme.ISO_3166, RegionScheme.ISO_3166_ALPHA3, RegionScheme.M49);

    private TableMappings() {}

    private static final class Plain {
        static final Mapping MAPPING = resource("plain.json");
    }

    private static final class Oecd {
        static final Mapping MAPPING = resource("oecd.json").over(Mapping.sdmx());
    }

    private static final class WorldBank {
        /** Tables of its databank have two points for a missing value. */
        static final Mapping MAPPING =
                Mapping.parse("{\"texts\": {\"..\": \"O\"}}").over(Mapping.worldBank());
    }

    private static Mapping resource(String name) {
        try (InputStream in = Objects.requireNonNull(TableMappings.class.getResourceAsStream(name), name)) {
            return Mapping.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the mapping by which the columns of a dialect are read. */
    static Mapping ofDialect(CsvDialect dialect) {
        return switch (dialect) {
            case PLAIN -> Plain.MAPPING;
            case SDMX -> Mapping.sdmx();
            case EUROSTAT -> Mapping.eurostat();
            case WORLD_BANK -> WorldBank.MAPPING;
            case OECD -> Oecd.MAPPING;
        };
    }

    /** Returns the user's mapping over the rules that follow from the content of a table. */
    static Mapping ofContent(CsvTable table, Mapping user) {
        return switch (table.header().dialect()) {
            case WORLD_BANK -> user.over(ofWorldBank(table));
            case PLAIN -> isRegionRuleStated(user) ? user : user.over(ofRegions(table, user));
            case SDMX -> user.over(ofAreas(table, user));
            default -> user;
        };
    }

    /** Units are in the names of indicators, and aggregates are among the countries. */
    private static Mapping ofWorldBank(CsvTable table) {
        Mapping.Builder rules = Mapping.builder();
        for (KeyColumn key : table.keys()) {
            for (String id : key.categories().values()) {
                String label = key.labels().getOrDefault(id, id);
                if (key.column().id().equals(WorldBankHeader.INDICATOR)) {
                    IndicatorRule rule = IndicatorNameParser.rule(id, label)
                            .over(table.indicators().getOrDefault(id, IndicatorRule.none()));
                    if (!rule.equals(IndicatorRule.none())) {
                        rules.indicator(id, rule);
                    }
                } else if (key.column().id().equals(WorldBankHeader.COUNTRY)
                        && WorldBankAggregates.isAggregate("", id)) {
                    rules.region(id, WorldBankAggregates.region(id, label));
                }
            }
        }
        return rules.build();
    }

    /** Publishers name the dimension of regions {@code REF_AREA}, or by another word for regions. */
    private static Mapping ofAreas(CsvTable table, Mapping user) {
        Mapping.Builder rules = Mapping.builder();
        Mapping merged = user.over(Mapping.sdmx());
        List<String> ids = table.keys().stream().map(key -> key.column().id()).toList();
        boolean hasRegion = merged.regions().defaultRegion().isPresent()
                || ids.stream().anyMatch(id -> role(merged, id) == ConceptRole.REGION);
        List<String> areas = ids.stream()
                .filter(id -> role(merged, id) == null && HeaderNames.isRegion(id))
                .toList();
        if (!hasRegion && areas.size() == 1) {
            rules.conceptRole(areas.get(0), ConceptRole.REGION);
        }
        return rules.build();
    }

    private static @Nullable ConceptRole role(Mapping mapping, String id) {
        ConceptRole exact = mapping.conceptRoles().get(id);
        return exact == null ? mapping.conceptRoles().get(id.toLowerCase(Locale.ROOT)) : exact;
    }

    private static boolean isRegionRuleStated(Mapping user) {
        return user.regions().names().isPresent() || !user.regions().schemes().isEmpty();
    }

    /** Cells are codes of the registry or names of regions; those that are neither are listed in one error. */
    private static Mapping ofRegions(CsvTable table, Mapping user) {
        Mapping.Builder rules = Mapping.builder();
        Mapping merged = user.over(Plain.MAPPING);
        boolean areCodes = true;
        for (String id : regions(table, merged)) {
            Optional<Region> region = ofCode(id);
            region.ifPresent(each -> rules.region(id, each));
            areCodes &= region.isPresent() || user.regions().byCode().containsKey(id);
        }
        return areCodes
                ? rules.build()
                : rules.regionNames(RegionNameRule.any()).build();
    }

    private static List<String> regions(CsvTable table, Mapping merged) {
        for (KeyColumn key : table.keys()) {
            String id = key.column().id();
            ConceptRole role = merged.conceptRoles().get(id);
            if (role == null) {
                role = key.column().roles().stream()
                        .flatMap(each -> Stream.ofNullable(merged.conceptRoles().get(each)))
                        .findFirst()
                        .orElse(null);
            }
            if (role == ConceptRole.REGION) {
                return key.categories().values();
            }
        }
        return table.header().valueAxes().stream()
                .filter(axis -> merged.conceptRoles().get(axis.id()) == ConceptRole.REGION)
                .flatMap(axis -> table.header().categories(axis).stream())
                .toList();
    }

    private static Optional<Region> ofCode(String id) {
        for (RegionScheme scheme : SCHEMES) {
            try {
                Optional<Region> region = Regions.find(RegionCode.of(scheme, id));
                if (region.isPresent()) {
                    return region;
                }
            } catch (IllegalArgumentException other) {
                // A code of another scheme, or a name.
            }
        }
        return Optional.empty();
    }
}
