// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The regions of two editions of one scheme and which of them share territory, such as {@code nuts2021 to nuts2024}.
 *
 * <p>Editions of NUTS are those of 2013, 2016, 2021 and 2024. An edition of GB/T 2260 is the list of its provinces and
 * prefectures at the end of a year, such as {@code gb2260@2010}; {@code gb2260} without a year is the present list.
 * Both directions are supported, and any number of editions between the two.
 *
 * {@snippet file="EditionSnippets.java" region="crosswalk"}
 *
 * <p>Regions of one level are compared with each other. If borders moved in several steps, regions are listed that may
 * share territory: a part that moved twice may come from either region. The shares of area and population are those of
 * the NUTS converter of the Joint Research Centre; with several editions between, a share assumes that each area is
 * uniform. Changes of GB/T 2260 have no shares.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Region#correspondenceIn
 */
public final class EditionCrosswalk {
    private final RegionScheme from;
    private final RegionScheme to;
    private final EditionPair editions;

    /**
     * A region of the other edition that shares territory with a region.
     *
     * @param region the region of the other edition
     * @param areaShare the share of the area of the region that was asked for, from 0 to 1; empty if unknown
     * @param populationShare the share of its population, from 0 to 1; empty if unknown
     */
    public record Part(Region region, Optional<BigDecimal> areaShare, Optional<BigDecimal> populationShare) {
        /** Creates a part. */
        public Part {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(areaShare, "areaShare");
            Objects.requireNonNull(populationShare, "populationShare");
        }

        /** Returns a part that is the whole. */
        static Part whole(Region region) {
            return new Part(region, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE));
        }

        @JsonKey
        private Object unsupportedAsKey() {
            throw ObjectMapperFailures.unsupportedKey(Part.class);
        }
    }

    private EditionCrosswalk(RegionScheme from, RegionScheme to, EditionPair editions) {
        this.from = from;
        this.to = to;
        this.editions = editions;
    }

    /**
     * Returns the crosswalk between two editions.
     *
     * @param from the edition of the regions to look up, such as {@link RegionScheme#NUTS_2021}
     * @param to the other edition of the same scheme, earlier or later
     * @return the crosswalk
     * @throws IllegalArgumentException if the schemes are not editions of NUTS since 2013, or not editions of GB/T 2260
     *     since 1981
     */
    public static EditionCrosswalk between(RegionScheme from, RegionScheme to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isNuts() && to.isNuts()) {
            return new EditionCrosswalk(from, to, NutsEditions.between(from, to));
        }
        if (ChinaEditions.isEdition(from) && ChinaEditions.isEdition(to)) {
            return new EditionCrosswalk(from, to, ChinaEditions.between(from, to));
        }
        throw new IllegalArgumentException("Editions must be of NUTS, such as nuts2021 and nuts2024, or of GB/T 2260,"
                + " such as gb2260@2010 and gb2260, but were " + from + " and " + to);
    }

    /**
     * Returns the edition of the regions to look up.
     *
     * @return the scheme with its edition
     */
    public RegionScheme from() {
        return from;
    }

    /**
     * Returns the other edition.
     *
     * @return the scheme with its edition
     */
    public RegionScheme to() {
        return to;
    }

    /**
     * Returns whether a region is of the edition {@link #from()}.
     *
     * @param region the region
     * @return true if the edition has the region
     */
    public boolean contains(Region region) {
        return editions.isInFirst(Objects.requireNonNull(region, "region"));
    }

    /**
     * Returns the regions of the edition {@link #to()} that share territory with a region.
     *
     * @param region a region of the edition {@link #from()}
     * @return the regions with their shares of the region, one with the share 1 if the region lies in it; empty if the
     *     other edition has none
     * @throws IllegalArgumentException if the region is not of the edition {@link #from()}
     */
    public List<Part> partsOf(Region region) {
        require(contains(region), region, from);
        return editions.partsOf(region);
    }

    /**
     * Returns the regions of the edition {@link #from()} that share territory with a region of the edition
     * {@link #to()}.
     *
     * @param region a region of the edition {@link #to()}
     * @return the regions with their shares of the region; empty if the other edition has none
     * @throws IllegalArgumentException if the region is not of the edition {@link #to()}
     */
    public List<Part> sourcesOf(Region region) {
        require(editions.isInSecond(Objects.requireNonNull(region, "region")), region, to);
        return editions.sourcesOf(region);
    }

    private static void require(boolean contains, Region region, RegionScheme edition) {
        if (!contains) {
            throw new IllegalArgumentException(
                    "Region must be of the edition " + edition + ", but was " + region.described());
        }
    }

    /**
     * Returns the region of the edition {@link #to()} with the same territory as a region.
     *
     * @param region a region of the edition {@link #from()}
     * @return the region, which is equal if it has codes of both editions; empty if the territory changed
     * @throws IllegalArgumentException if the region is not of the edition {@link #from()}
     */
    public Optional<Region> identicalTo(Region region) {
        List<Part> parts = partsOf(region);
        if (parts.size() != 1 || editions.sourcesOf(parts.get(0).region()).size() != 1) {
            return Optional.empty();
        }
        return Optional.of(parts.get(0).region());
    }

    /** Returns the editions, such as {@code nuts2021 to nuts2024}. */
    @Override
    public String toString() {
        return from + " to " + to;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(EditionCrosswalk.class, "its parts");
    }
}
