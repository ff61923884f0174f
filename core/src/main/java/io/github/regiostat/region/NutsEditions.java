// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two editions of NUTS. The correspondences of consecutive editions are followed step by step. */
record NutsEditions(RegionScheme from, RegionScheme to) implements EditionPair {
    private static final List<RegionScheme> EDITIONS = NutsCodes.EDITIONS;

    private record Shares(BigDecimal area, BigDecimal population) {
        static final Shares WHOLE = new Shares(BigDecimal.ONE, BigDecimal.ONE);

        Shares times(Correspondence.Part part) {
            return new Shares(area.multiply(part.areaShare()), population.multiply(part.populationShare()));
        }

        Shares plus(Shares other) {
            return new Shares(area.add(other.area), population.add(other.population));
        }
    }

    static NutsEditions between(RegionScheme from, RegionScheme to) {
        requireEdition(from);
        requireEdition(to);
        return new NutsEditions(from, to);
    }

    private static void requireEdition(RegionScheme edition) {
        if (!EDITIONS.contains(edition)) {
            throw new IllegalArgumentException(
                    "Edition of NUTS to convert must be one of " + EDITIONS + ", but was " + edition);
        }
    }

    @Override
    public boolean isInFirst(Region region) {
        return isOf(from, region);
    }

    @Override
    public boolean isInSecond(Region region) {
        return isOf(to, region);
    }

    private static boolean isOf(RegionScheme edition, Region region) {
        return !region.codesIn(edition).isEmpty();
    }

    @Override
    public List<EditionCrosswalk.Part> partsOf(Region first) {
        return parts(first, from, to);
    }

    @Override
    public List<EditionCrosswalk.Part> sourcesOf(Region second) {
        return parts(second, to, from);
    }

    private static List<EditionCrosswalk.Part> parts(Region region, RegionScheme start, RegionScheme end) {
        if (isOf(end, region)) {
            return List.of(EditionCrosswalk.Part.whole(region));
        }
        int step = EDITIONS.indexOf(start) < EDITIONS.indexOf(end) ? 1 : -1;
        Map<Region, Shares> found = Map.of(region, Shares.WHOLE);
        for (int edition = EDITIONS.indexOf(start); edition != EDITIONS.indexOf(end); edition += step) {
            found = next(found, EDITIONS.get(edition + step));
        }
        found = new LinkedHashMap<>(found);
        // A region that both editions have is identical to itself, and shares no territory with others.
        found.keySet().removeIf(other -> isOf(start, other));
        return found.size() == 1
                ? List.of(EditionCrosswalk.Part.whole(found.keySet().iterator().next()))
                : normalized(found);
    }

    /** Returns the regions of the next edition; empty if it lacks the territory of one, such as a former member. */
    private static Map<Region, Shares> next(Map<Region, Shares> regions, RegionScheme edition) {
        Map<Region, Shares> next = new LinkedHashMap<>();
        for (Map.Entry<Region, Shares> entry : regions.entrySet()) {
            Optional<Correspondence> correspondence = entry.getKey().correspondenceIn(edition);
            if (correspondence.isEmpty()) {
                return Map.of();
            }
            for (Correspondence.Part part : correspondence.get().parts()) {
                next.merge(part.region(), entry.getValue().times(part), Shares::plus);
            }
        }
        return next;
    }

    private static List<EditionCrosswalk.Part> normalized(Map<Region, Shares> found) {
        Shares total = found.values().stream().reduce(Shares::plus).orElse(Shares.WHOLE);
        return found.entrySet().stream()
                .map(entry -> new EditionCrosswalk.Part(
                        entry.getKey(),
                        quotient(entry.getValue().area(), total.area()),
                        quotient(entry.getValue().population(), total.population())))
                .toList();
    }

    /** Returns a share of a total that is one, but for rounding; empty for an uninhabited region. */
    private static Optional<BigDecimal> quotient(BigDecimal share, BigDecimal total) {
        return total.signum() == 0 ? Optional.empty() : Optional.of(share.divide(total, MathContext.DECIMAL64));
    }
}
