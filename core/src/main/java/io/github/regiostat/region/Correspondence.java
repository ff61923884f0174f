// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The correspondence of a region to regions of another scheme or edition, such as {@code nuts2021:LV007 shifted: LV00A,
 * LV00B, LV00C}.
 *
 * <p>Observations can be transferred only to an {@link Kind#IDENTICAL identical} region. The shares of area and
 * population are for estimates; the library does not compute with them.
 *
 * {@snippet file="RegionSnippets.java" region="correspondence"}
 *
 * <p>Correspondences of NUTS editions follow the matrices of the NUTS converter of the Joint Research Centre. Immutable
 * and thread-safe.
 *
 * @see Region#correspondenceIn
 */
public final class Correspondence {
    private final Region region;
    private final RegionScheme scheme;
    private final Kind kind;
    private final List<Part> parts;

    /** The kind of a correspondence. */
    public enum Kind {
        /** The same territory, under the same code or another. */
        IDENTICAL,
        /** The region is a part of another. */
        MERGED,
        /** The region consists of several others. */
        SPLIT,
        /** A border moved: the region shares territory with others, but neither contains them nor is a part of one. */
        SHIFTED
    }

    /**
     * A region of the other scheme with its share of the territory.
     *
     * @param region the region of the other scheme
     * @param areaShare the share of the region's area, from 0 to 1
     * @param populationShare the share of the region's population of 2021, from 0 to 1
     */
    public record Part(Region region, BigDecimal areaShare, BigDecimal populationShare) {
        /** Creates a part. */
        public Part {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(areaShare, "areaShare");
            Objects.requireNonNull(populationShare, "populationShare");
        }

        @JsonKey
        private Object unsupportedAsKey() {
            throw ObjectMapperFailures.unsupportedKey(Part.class);
        }
    }

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
        return CorrespondenceTable.intersectionsOf(region.codes()).stream()
                .filter(intersections -> intersections.stream()
                        .map(intersection -> Registry.require(intersection.otherThan(region.codes())))
                        .noneMatch(other -> other.codesIn(scheme).isEmpty()))
                .findFirst()
                .map(intersections ->
                        new Correspondence(region, scheme, kind(intersections, region), parts(intersections, region)));
    }

    private static Kind kind(List<CorrespondenceTable.Intersection> intersections, Region region) {
        boolean isExclusive = intersections.stream()
                .allMatch(intersection ->
                        CorrespondenceTable.isExclusive(intersection, intersection.otherThan(region.codes())));
        if (intersections.size() == 1) {
            return isExclusive ? Kind.IDENTICAL : Kind.MERGED;
        }
        return isExclusive ? Kind.SPLIT : Kind.SHIFTED;
    }

    private static List<Part> parts(List<CorrespondenceTable.Intersection> intersections, Region region) {
        BigDecimal area = sum(intersections, CorrespondenceTable.Intersection::area);
        BigDecimal population = sum(intersections, CorrespondenceTable.Intersection::population);
        return intersections.stream()
                .map(intersection -> new Part(
                        Registry.require(intersection.otherThan(region.codes())),
                        share(intersection.area(), area),
                        share(intersection.population(), population)))
                .toList();
    }

    private static BigDecimal sum(
            List<CorrespondenceTable.Intersection> intersections,
            Function<CorrespondenceTable.Intersection, BigDecimal> amount) {
        return intersections.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns a share with six significant digits, the precision of the areas and populations. */
    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, new MathContext(6, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns the region that is compared.
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
     * Returns the kind of the correspondence.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the regions of the other scheme that share territory with the region.
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

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Correspondence.class, "its parts");
    }
}
