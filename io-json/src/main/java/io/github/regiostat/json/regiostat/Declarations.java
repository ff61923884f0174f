// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regions and indicators that a document or the first line of a stream declares, by what they are referred to with.
 */
final class Declarations {
    /** Regions are walked way by way, so that a text of a few lines could ask for more steps than there is time. */
    private static final long MOST_WAYS = 10_000_000;

    private static final long WAYS_IN_REGISTRY = 4;

    private final Map<RegionCode, Region> regions = new HashMap<>();
    private final Map<RegionCode, Long> ways = new HashMap<>();
    private final Map<String, Indicator<?>> indicators = new HashMap<>();
    private long allWays;

    static Declarations of(Document document) {
        Declarations declarations = new Declarations();
        document.regions().forEach(region -> declarations.regions.put(region.code(), region));
        document.indicators().forEach(indicator -> declarations.indicators.put(indicator.id(), indicator));
        return declarations;
    }

    /** Fails if the regions of the text lead to each other in too many ways, once this one names these. */
    void requireFewWays(RegionCode code, List<Membership> named) {
        long own = 1;
        for (Membership membership : named) {
            own += ways.getOrDefault(membership.region().code(), WAYS_IN_REGISTRY);
        }
        allWays += own;
        if (allWays > MOST_WAYS) {
            throw new IllegalArgumentException("Regions must lead to the regions that they name, and on, in at most "
                    + MOST_WAYS + " ways together, but do in more with " + Messages.quote(code.toString()));
        }
        ways.put(code, own);
    }

    /** Adds a region and tells whether its code is new. */
    boolean add(Region region) {
        return regions.putIfAbsent(region.code(), region) == null;
    }

    /** Adds an indicator and tells whether its id is new. */
    boolean add(Indicator<?> indicator) {
        return indicators.putIfAbsent(indicator.id(), indicator) == null;
    }

    <E extends Exception> Region region(RegionCode code, RegiostatReader<E> in) throws E {
        Optional<Region> region = Optional.ofNullable(regions.get(code)).or(() -> Regions.find(code));
        return region.orElseThrow(() ->
                in.failure("Region must be declared in \"regions\" before it is named, or be of the registry, but was "
                        + Messages.quote(code.toString())));
    }

    <E extends Exception> Indicator<?> indicator(String id, RegiostatReader<E> in) throws E {
        Indicator<?> indicator = indicators.get(id);
        if (indicator == null) {
            throw in.failure(
                    "Indicator must be declared in \"indicators\" before it is named, but was " + Messages.quote(id));
        }
        return indicator;
    }

    /** Fails unless references to what the measurement names would read back as the same. */
    void requirePartsOf(Measurement<?> measurement) {
        require(measurement.indicator());
        require(measurement.region());
        measurement.counterpart().ifPresent(counterpart -> counterpart.regions().forEach(this::require));
        measurement.reference().flatMap(Reference::region).ifPresent(this::require);
    }

    /** Fails unless a reference to the region would read back as the same. */
    void require(Region region) {
        Optional<Region> declared = Optional.ofNullable(regions.get(region.code()));
        boolean isSame =
                declared.map(other -> other.contentEquals(region)).orElseGet(() -> Regions.isRegistered(region));
        if (!isSame) {
            throw new IllegalArgumentException("Region must be declared in the first line, or be of the registry, but "
                    + region + (declared.isEmpty() ? " is neither" : " is declared as another of the same code"));
        }
    }

    /** Fails unless a reference to the indicator would read back as the same. */
    void require(Indicator<?> indicator) {
        Optional<Indicator<?>> declared = Optional.ofNullable(indicators.get(indicator.id()));
        if (declared.filter(indicator::equals).isEmpty()) {
            throw new IllegalArgumentException("Indicator must be declared in the first line, but " + indicator
                    + (declared.isEmpty() ? " is not" : " is declared as another of the same id"));
        }
    }
}
