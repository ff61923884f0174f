// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the region of a category: from the mapping, in its region schemes, or in its scheme of other regions. */
final class RegionReader {
    private static final String NUTS = "nuts";
    private static final List<RegionScheme> OF_REGISTRY =
            List.of(RegionScheme.ISO_3166, RegionScheme.ISO_3166_ALPHA3, RegionScheme.M49, RegionScheme.GB2260);

    private final Mapping mapping;
    private final AssemblyFailures failures;

    RegionReader(Mapping mapping, AssemblyFailures failures) {
        this.mapping = mapping;
        this.failures = failures;
    }

    Region region(CubeAxis axis, CubeCategory category) {
        Region mapped = mapping.regions().byCode().get(category.id());
        if (mapped != null) {
            return mapped;
        }
        Optional<Region> group = mapping.regions().otherScheme().flatMap(scheme -> groupOfRegistry(scheme, category));
        if (group.isPresent()) {
            return group.get();
        }
        for (RegionScheme scheme : mapping.regions().schemes()) {
            Optional<Region> found = find(scheme, category);
            if (found.isPresent()) {
                return found.get();
            }
        }
        RegionScheme other = mapping.regions().otherScheme().orElseThrow(() -> unknown(axis, category));
        return failures.checked(category.pointer(), () -> other(other, category));
    }

    /**
     * Returns a group of the registry that has the code in the scheme of the source, such as {@code EEA31}, which NUTS
     * codes resemble.
     */
    private static Optional<Region> groupOfRegistry(RegionScheme scheme, CubeCategory category) {
        return codeOf(scheme, category).flatMap(Regions::find).filter(Region::isGroup);
    }

    private static Optional<RegionCode> codeOf(RegionScheme scheme, CubeCategory category) {
        try {
            return Optional.of(RegionCode.of(scheme, category.id()));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    private Optional<Region> find(RegionScheme scheme, CubeCategory category) {
        return codeOf(scheme, category).flatMap(code -> find(scheme, code, category));
    }

    private Optional<Region> find(RegionScheme scheme, RegionCode code, CubeCategory category) {
        Optional<Region> known = Regions.find(code)
                .or(() -> code.country().flatMap(Regions::find).map(country -> division(code, category)));
        if (known.isPresent() || OF_REGISTRY.contains(scheme)) {
            return known;
        }
        if (scheme.id().equals(NUTS)) {
            return isOfCountry(code.code().substring(0, 2))
                    ? Optional.of(named(code, kindOfNuts(code), category))
                    : Optional.empty();
        }
        return Optional.of(named(code, RegionKind.OTHER, category));
    }

    private Region division(RegionCode code, CubeCategory category) {
        return named(code, RegionKind.FIRST_LEVEL_DIVISION, category);
    }

    private boolean isOfCountry(String prefix) {
        return mapping.regions().byCode().containsKey(prefix)
                || Regions.find(prefix).isPresent();
    }

    private static RegionKind kindOfNuts(RegionCode code) {
        return switch (code.code().length()) {
            case 2 -> RegionKind.COUNTRY;
            case 3 -> RegionKind.FIRST_LEVEL_DIVISION;
            case 4 -> RegionKind.SECOND_LEVEL_DIVISION;
            default -> RegionKind.THIRD_LEVEL_DIVISION;
        };
    }

    /** Returns a region of the scheme of other regions. Spaces in its code become underscores. */
    private Region other(RegionScheme scheme, CubeCategory category) {
        RegionCode code = RegionCode.of(scheme, category.id().replace(' ', '_'));
        return Regions.find(code).orElseGet(() -> named(code, RegionKind.OTHER, category));
    }

    private Region named(RegionCode code, RegionKind kind, CubeCategory category) {
        Region.Builder region = Region.builder(code, kind);
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
                "Category " + Messages.quote(category.id()) + " of dimension " + Messages.quote(axis.id())
                        + " must be a region"
                        + (schemes.isEmpty() ? " of the mapping" : " of the mapping or of " + schemes)
                        + ", but is unknown ("
                        + Messages.quote(category.label())
                        + "); add it to \"regions\" of the mapping, or set \"otherRegions\" to a scheme for unknown"
                        + " codes");
    }
}
