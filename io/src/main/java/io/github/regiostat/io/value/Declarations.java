// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.Regions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The regions and indicators that a document or the first line of a stream declares, by code and id. */
public final class Declarations {
    /** The limit of paths between regions: calculations follow each path, and a short text can have billions. */
    private static final long MAX_PATHS = 10_000_000;

    private static final long PATHS_IN_REGISTRY = 4;

    private final Map<RegionCode, Region> regions = new HashMap<>();
    private final Map<RegionCode, Long> paths = new HashMap<>();
    private final Map<String, Indicator<?>> indicators = new HashMap<>();
    private long totalPaths;

    /** The regions that are not declared here, but are found by their code as if they were. */
    private final Map<RegionCode, Region> known = new HashMap<>();

    /** Returns declarations that find some regions, none of which is declared. */
    public static Declarations ofKnown(Collection<Region> regions) {
        Declarations declarations = new Declarations();
        regions.forEach(region -> declarations.known.putIfAbsent(region.code(), region));
        return declarations;
    }

    /** Returns the region of a code or a name. */
    <E extends Exception> Region region(String text, RegiostatReader<E> in) throws E {
        Optional<RegionCode> code = codeOf(text);
        Optional<Region> coded = code.flatMap(each ->
                Optional.ofNullable(regions.getOrDefault(each, known.get(each))).or(() -> RegionContent.find(each)));
        if (coded.isPresent()) {
            return coded.get();
        }
        List<Region> named = Stream.concat(regions.values().stream(), known.values().stream())
                .filter(region -> isNameOf(region, text))
                .distinct()
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        try {
            return Regions.named(text);
        } catch (IllegalArgumentException unknown) {
            if (code.isPresent()) {
                return region(code.get(), in);
            }
            throw in.failure(
                    "Region must be a code or a name, but was " + Text.quote(text) + "; " + unknown.getMessage());
        }
    }

    private static Optional<RegionCode> codeOf(String text) {
        try {
            return Optional.of(RegionCode.parse(text));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private static boolean isNameOf(Region region, String text) {
        return Stream.concat(
                        region.names().values().stream(),
                        region.otherNames().stream().map(RegionName::text))
                .anyMatch(name -> name.equalsIgnoreCase(text));
    }

    /** Returns declarations of some regions and indicators. */
    public static Declarations of(Collection<Region> regions, Collection<Indicator<?>> indicators) {
        Declarations declarations = new Declarations();
        regions.forEach(region -> declarations.regions.put(region.code(), region));
        indicators.forEach(indicator -> declarations.indicators.put(indicator.id(), indicator));
        return declarations;
    }

    /** Adds the paths of a region to the regions that it names, and fails if there are too many paths in total. */
    void requireFewPaths(RegionCode code, List<Membership> named) {
        long own = 1;
        for (Membership membership : named) {
            own += paths.getOrDefault(membership.region().code(), PATHS_IN_REGISTRY);
        }
        totalPaths += own;
        if (totalPaths > MAX_PATHS) {
            throw new IllegalArgumentException("Regions must have at most " + MAX_PATHS
                    + " paths to the regions that they name, but have more with " + Text.quote(code.toString()));
        }
        paths.put(code, own);
    }

    /** Adds a region, and returns whether its code is new. */
    public boolean add(Region region) {
        return regions.putIfAbsent(region.code(), region) == null;
    }

    /** Reads a region and adds it. */
    public <E extends Exception> Region readRegion(RegiostatReader<E> in) throws E {
        Region region = RegionJsonFormat.INSTANCE.readWhole(in);
        if (!add(region)) {
            throw in.failure(
                    "Region must be declared once, but " + Text.quote(region.toString()) + " is declared twice");
        }
        return region;
    }

    /** Adds an indicator, and returns whether its id is new. */
    public boolean add(Indicator<?> indicator) {
        return indicators.putIfAbsent(indicator.id(), indicator) == null;
    }

    <E extends Exception> Region region(RegionCode code, RegiostatReader<E> in) throws E {
        Region declared = regions.getOrDefault(code, known.get(code));
        Region region = declared == null ? RegionContent.find(code).orElse(null) : declared;
        if (region == null) {
            throw in.failure("Region must be declared in \"regions\" before it is used, or be in the registry, but was "
                    + Text.quote(code.toString()));
        }
        return region;
    }

    <E extends Exception> Indicator<?> indicator(String id, RegiostatReader<E> in) throws E {
        Indicator<?> indicator = indicators.get(id);
        if (indicator == null) {
            throw in.failure(
                    "Indicator must be declared in \"indicators\" before it is used, but was " + Text.quote(id));
        }
        return indicator;
    }

    /** Checks that references to the parts of a measurement read back as equal parts. */
    public void requirePartsOf(Measurement<?> measurement) {
        require(measurement.indicator());
        require(measurement.region());
        measurement.counterpart().ifPresent(counterpart -> counterpart.regions().forEach(this::require));
        measurement.reference().flatMap(Reference::region).ifPresent(this::require);
    }

    /** Checks that a reference to a region reads back as an equal region. */
    public void require(Region region) {
        Optional<Region> declared = Optional.ofNullable(regions.get(region.code()));
        boolean isSame =
                declared.map(other -> other.contentEquals(region)).orElseGet(() -> Regions.isRegistered(region));
        if (!isSame) {
            throw new IllegalArgumentException("Region must be declared in the first line, or be in the registry, but "
                    + region + (declared.isEmpty() ? " is neither" : " is declared with other contents"));
        }
    }

    /** Checks that a reference to an indicator reads back as an equal indicator. */
    public void require(Indicator<?> indicator) {
        Optional<Indicator<?>> declared = Optional.ofNullable(indicators.get(indicator.id()));
        if (declared.filter(indicator::equals).isEmpty()) {
            throw new IllegalArgumentException("Indicator must be declared in the first line, but " + indicator
                    + (declared.isEmpty() ? " is not" : " is declared with other contents"));
        }
    }
}
