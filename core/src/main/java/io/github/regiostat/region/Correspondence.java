// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a region is in another scheme or edition, such as {@code nuts2021:LV007 shifted: LV00A, LV00B, LV00C}.
 *
 * <p>Only an {@link Kind#IDENTICAL identical} region can take the other's figures. Shares say how much of the region lies in each part; they are
 * for those who estimate and know it, and nothing here computes with them.
 *
 * {@snippet file="RegionSnippets.java" region="correspondence"}
 *
 * <p>Between the editions of NUTS they follow the matrices of the Joint Research Centre's NUTS converter. Immutable and thread-safe.
 *
 * @see Region#correspondenceIn
 */
public final class Correspondence {
    private final Region region;
    private final RegionScheme scheme;
    private final Kind kind;
    private final List<Part> parts;

    /** How a region corresponds to regions of another scheme. */
    public enum Kind {
        /** The same territory, under the same code or another. */
        IDENTICAL,
        /** The whole region is a part of one other. */
        MERGED,
        /** The region is exactly several others. */
        SPLIT,
        /** A border moved: the region shares territory with others that it neither is made of nor is a part of. */
        SHIFTED
    }

    /**
     * A region of the other scheme, and how much of the region lies in it.
     *
     * @param region the region of the other scheme
     * @param areaShare the share of the region's area, from 0 to 1
     * @param populationShare the share of the region's population of 2021, from 0 to 1
     */
    public record Part(Region region, BigDecimal areaShare, BigDecimal populationShare) {}

    private Correspondence(Region region, RegionScheme scheme, Kind kind, List<Part> parts) {
        this.region = region;
        this.scheme = scheme;
        this.kind = kind;
        this.parts = parts;
    }

    static Optional<Correspondence> of(Region region, RegionScheme scheme) {
        if (!region.codesIn(scheme).isEmpty()) {
            Part itself = new Part(region, BigDecimal.ONE, BigDecimal.ONE);
            return Optional.of(new Correspondence(region, scheme, Kind.IDENTICAL, List.of(itself)));
        }
        List<Crosswalk.Flow> flows = Crosswalk.of(region).stream()
                .filter(flow -> flow.otherThan(region.code()).scheme().equals(scheme))
                .toList();
        return flows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correspondence(region, scheme, kind(flows, region), parts(flows, region)));
    }

    private static Kind kind(List<Crosswalk.Flow> flows, Region region) {
        boolean isAlone = flows.stream()
                .map(flow -> Regions.of(flow.otherThan(region.code())))
                .allMatch(other -> Crosswalk.of(other).size() == 1);
        if (flows.size() == 1) {
            return isAlone ? Kind.IDENTICAL : Kind.MERGED;
        }
        return isAlone ? Kind.SPLIT : Kind.SHIFTED;
    }

    private static List<Part> parts(List<Crosswalk.Flow> flows, Region region) {
        BigDecimal area = sum(flows, Crosswalk.Flow::area);
        BigDecimal population = sum(flows, Crosswalk.Flow::population);
        return flows.stream()
                .map(flow -> new Part(
                        Regions.of(flow.otherThan(region.code())),
                        share(flow.area(), area),
                        share(flow.population(), population)))
                .toList();
    }

    private static BigDecimal sum(List<Crosswalk.Flow> flows, Function<Crosswalk.Flow, BigDecimal> amount) {
        return flows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To six digits, as many as the areas and populations bear. */
    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, new MathContext(6, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns the region that was asked about.
     *
     * @return the region
     */
    public Region region() {
        return region;
    }

    /**
     * Returns the scheme of the parts.
     *
     * @return the scheme, with its edition
     */
    public RegionScheme scheme() {
        return scheme;
    }

    /**
     * Returns how the region corresponds.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the regions of the other scheme with which the region shares territory.
     *
     * @return the parts; the region itself if it is identical
     */
    public List<Part> parts() {
        return parts;
    }

    /** Returns the correspondence in words, such as {@code nuts2021:LV007 shifted: LV00A, LV00B, LV00C}. */
    @Override
    public String toString() {
        String codes = parts.stream()
                .flatMap(part -> part.region().codesIn(scheme).stream())
                .map(RegionCode::code)
                .collect(Collectors.joining(", "));
        return region + " " + kind.name().toLowerCase(Locale.ROOT) + ": " + codes;
    }
}
