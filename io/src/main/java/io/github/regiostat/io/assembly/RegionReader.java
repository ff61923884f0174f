// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.RegionNameRule;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the region of a category: from the mapping, in the registry, or as a region that the registry does not have.
 *
 * <p>If a mapping lists several editions of NUTS, a code is looked up in each of them, in the order of the mapping. The
 * first edition that has all codes of the dimension is looked up first.
 *
 * <p>If the mapping has a rule for names, labels are looked up instead of codes.
 */
final class RegionReader {
    private static final String NUTS = "nuts";
    private static final List<RegionScheme> OF_REGISTRY =
            List.of(RegionScheme.ISO_3166, RegionScheme.ISO_3166_ALPHA3, RegionScheme.M49, RegionScheme.GB2260);

    /** Codes of aggregates, such as EU27 and EA18_DEF; a country or region that begins like them has letters next. */
    private static final Pattern AGGREGATE = Pattern.compile("(EU|EA|EEA|EFTA)([0-9_-].*)?");

    private static final int LENGTH_OF_COUNTRY = 2;

    /** The length of the longest code of the schemes of the registry, such as {@code GB-ENG} or {@code 110000}. */
    private static final int LENGTH_OF_ISO_CODE = 6;

    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final IdentityHashMap<CubeAxis, List<RegionScheme>> schemesByAxis = new IdentityHashMap<>();
    private final IdentityHashMap<CubeAxis, NamedRegions> namedByAxis = new IdentityHashMap<>();
    private final IdentityHashMap<CubeAxis, Map<String, CubeCategory>> categoriesByAxis = new IdentityHashMap<>();

    RegionReader(Mapping mapping, AssemblyFailures failures) {
        this.mapping = mapping;
        this.failures = failures;
    }

    Region region(CubeAxis axis, CubeCategory category) {
        Optional<RegionNameRule> names = mapping.regions().names();
        return onTerritory(names.isPresent() ? named(names.get(), axis, category) : coded(axis, category), mapping);
    }

    /** Returns a region on the territory of the day in the mapping, unless its land never moved or it has a day. */
    static Region onTerritory(Region region, Mapping mapping) {
        return mapping.regions()
                .territoryOn()
                .filter(day ->
                        region.hasTerritoryChanges() && region.territoryOn().isEmpty())
                .map(region::onTerritoryOf)
                .orElse(region);
    }

    /** Returns the region with the label as its name, or a region of the scheme of other regions. */
    private Region named(RegionNameRule rule, CubeAxis axis, CubeCategory category) {
        return namedByAxis
                .computeIfAbsent(axis, each -> NamedRegions.of(each, mapping.regions(), rule, failures))
                .find(category)
                .orElseGet(() -> other(axis, category));
    }

    private Region coded(CubeAxis axis, CubeCategory category) {
        Region mapped = mapping.regions().byCode().get(category.id());
        if (mapped != null) {
            return mapped;
        }
        Optional<RegionScheme> other = mapping.regions().otherScheme();
        List<RegionScheme> schemes = schemesByAxis.computeIfAbsent(axis, this::schemesFor);
        return other.flatMap(scheme -> groupOfRegistry(scheme, category))
                .or(() -> first(schemes, scheme -> find(scheme, axis, category)))
                .or(() -> first(schemes, scheme -> unregistered(scheme, axis, category)))
                .orElseGet(() -> other(axis, category));
    }

    private Region other(CubeAxis axis, CubeCategory category) {
        RegionScheme scheme = mapping.regions().otherScheme().orElseThrow(() -> unknown(axis, category));
        return failures.checked(category.pointer(), () -> other(scheme, axis, category));
    }

    private static Optional<Region> first(List<RegionScheme> schemes, Function<RegionScheme, Optional<Region>> lookUp) {
        return schemes.stream().map(lookUp).flatMap(Optional::stream).findFirst();
    }

    /** Returns the schemes of the mapping, with the edition of NUTS first that has all codes of the dimension. */
    private List<RegionScheme> schemesFor(CubeAxis axis) {
        List<RegionScheme> schemes = mapping.regions().schemes();
        List<RegionScheme> editions =
                schemes.stream().filter(Regions.nutsEditions()::contains).toList();
        Optional<RegionScheme> whole =
                editions.size() < 2 ? Optional.empty() : NutsEdition.withCodes(axis.categories(), editions);
        if (whole.isEmpty()) {
            return schemes;
        }
        List<RegionScheme> ordered = new ArrayList<>(schemes);
        ordered.remove(whole.get());
        ordered.add(schemes.indexOf(editions.get(0)), whole.get());
        return ordered;
    }

    /**
     * Returns a group of the registry that has the code in the scheme of the source, such as {@code EEA31}, which NUTS
     * codes resemble; or a group of fixed composition with the code as its id.
     */
    private static Optional<Region> groupOfRegistry(RegionScheme scheme, CubeCategory category) {
        return codeOf(scheme, category)
                .flatMap(Regions::find)
                .filter(Region::isGroup)
                .or(() -> groupWithId(category).filter(Region::isFixed));
    }

    private static Optional<Region> groupWithId(CubeCategory category) {
        return codeOf(RegionScheme.GROUP, category).flatMap(Regions::find);
    }

    private static Optional<RegionCode> codeOf(RegionScheme scheme, CubeCategory category) {
        if (OF_REGISTRY.contains(scheme) && category.id().length() > LENGTH_OF_ISO_CODE) {
            // Most categories of other schemes, for which an exception would be created in vain.
            return Optional.empty();
        }
        try {
            return Optional.of(RegionCode.of(scheme, category.id()));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    private static Optional<Region> registered(RegionScheme scheme, CubeCategory category) {
        return codeOf(scheme, category).flatMap(Regions::find);
    }

    /**
     * Returns a region of the registry, or of a scheme that is not in it; another edition of NUTS may have the code.
     */
    private Optional<Region> find(RegionScheme scheme, CubeAxis axis, CubeCategory category) {
        Optional<Region> found = registered(scheme, category);
        return Regions.nutsEditions().contains(scheme) ? found : found.or(() -> unregistered(scheme, axis, category));
    }

    private Optional<Region> unregistered(RegionScheme scheme, CubeAxis axis, CubeCategory category) {
        return codeOf(scheme, category)
                .filter(code -> isPossible(scheme, code))
                .map(code -> named(code, axis, category));
    }

    private boolean isPossible(RegionScheme scheme, RegionCode code) {
        if (OF_REGISTRY.contains(scheme)) {
            return code.country().flatMap(Regions::find).isPresent();
        }
        if (!scheme.id().equals(NUTS)) {
            return true;
        }
        boolean isOther = Regions.nutsEditions().contains(scheme)
                && mapping.regions().otherScheme().isPresent();
        return !isOther && countryOf(code.code()).isPresent();
    }

    /** Returns the country of a code of NUTS or of a source that continues NUTS, such as {@code UKI3}. */
    private Optional<Region> countryOf(String code) {
        if (!NutsEdition.CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        String prefix = code.substring(0, LENGTH_OF_COUNTRY);
        return Optional.ofNullable(mapping.regions().byCode().get(prefix))
                .or(() -> Regions.find(prefix))
                .filter(region -> region.code().isCountry());
    }

    /** Returns the region of the dimension that contains a code of NUTS by its syntax, or its country. */
    private Optional<Region> parentOf(CubeAxis axis, String code) {
        Optional<Region> country = countryOf(code);
        if (country.isEmpty()) {
            return country;
        }
        Map<String, CubeCategory> categories = categoriesByAxis.computeIfAbsent(axis, RegionReader::byId);
        for (int length = code.length() - 1; length > LENGTH_OF_COUNTRY; length--) {
            CubeCategory parent = categories.get(code.substring(0, length));
            if (parent != null) {
                return Optional.of(region(axis, parent));
            }
        }
        return country;
    }

    private static Map<String, CubeCategory> byId(CubeAxis axis) {
        Map<String, CubeCategory> categories = new HashMap<>();
        axis.categories().forEach(category -> categories.put(category.id(), category));
        return categories;
    }

    /**
     * Returns a region of the scheme of other regions. Spaces in its code become underscores. A code of an aggregate,
     * such as {@code EU27}, is a group of unknown members, and so is the id of a group of changing composition, of
     * which the source may use the members of one day. A code that continues NUTS has a parent.
     */
    private Region other(RegionScheme scheme, CubeAxis axis, CubeCategory category) {
        RegionCode code = RegionCode.of(scheme, category.id().replace(' ', '_'));
        return Regions.find(code).orElseGet(() -> {
            boolean isAggregate = AGGREGATE.matcher(code.code()).matches()
                    || groupWithId(category).isPresent();
            if (isAggregate) {
                return labelled(Region.builder(code, RegionKind.GROUP), category);
            }
            Region.Builder region = Region.builder(code, RegionKind.OTHER);
            if (mapping.regions().schemes().stream().anyMatch(Regions.nutsEditions()::contains)) {
                parentOf(axis, category.id()).ifPresent(region::parent);
            }
            return labelled(region, category);
        });
    }

    /** Returns a region with the kind and parent that follow from its code; a parent of NUTS may have a label, too. */
    private Region named(RegionCode code, CubeAxis axis, CubeCategory category) {
        Region known = Region.unregistered(code);
        if (!code.scheme().id().equals(NUTS)) {
            return labelled(known.toBuilder(), category);
        }
        Region.Builder region = Region.builder(code, known.kind());
        parentOf(axis, category.id()).or(known::parent).ifPresent(region::parent);
        return labelled(region, category);
    }

    private Region labelled(Region.Builder region, CubeCategory category) {
        DisplayNames.of(category.label())
                .filter(label -> !label.equals(category.id()))
                .ifPresent(label -> region.name(mapping.language(), label));
        return region.build();
    }

    private RuntimeException unknown(CubeAxis axis, CubeCategory category) {
        String schemes =
                mapping.regions().schemes().stream().map(RegionScheme::toString).collect(Collectors.joining(", "));
        return failures.at(
                category.pointer(),
                "Category " + Text.quote(category.id()) + " of dimension " + Text.quote(axis.id())
                        + " must be a region"
                        + (schemes.isEmpty() ? " of the mapping" : " of the mapping or of " + schemes)
                        + ", but is unknown ("
                        + Text.quote(category.label())
                        + "); add it to \"regions\" of the mapping, or set \"otherRegions\" to a scheme for unknown"
                        + " codes");
    }
}
