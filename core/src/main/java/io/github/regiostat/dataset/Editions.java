// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionScheme;
import java.util.Objects;

/**
 * Converts datasets between editions of NUTS or GB/T 2260, such as from {@code nuts2021} to {@code nuts2024}, or from
 * {@code gb2260@2017} to {@code gb2260@2019}.
 *
 * <ul>
 *   <li>A region with the same territory in both editions keeps its figures with all that belongs to them.
 *   <li>Flows and stocks of regions that only merged are summed, exactly.
 *   <li>A region that was split, or whose border moved, requires weights. Its figures are estimates with the status
 *       {@code E}; their bounds hold for any distribution, since a part lies between zero and the whole.
 *   <li>Ratios, levels, growth rates and indices of regions that merged require weights. Their mean lies between the
 *       lowest and the highest value. Those of a region that was split are rejected.
 * </ul>
 *
 * {@snippet file="EditionSnippets.java" region="convert"}
 *
 * <p>Nothing is left out: the sum of converted amounts is the original sum, and a row that cannot be converted is
 * rejected with all others of its kind. Rows of other regions, such as the European Union, are rejected, too; select
 * them before with {@link #contains}.
 *
 * <p>Stateless and thread-safe.
 *
 * @see EditionCrosswalk
 */
public final class Editions {
    private Editions() {}

    /**
     * Converts a dataset to the regions of another edition, as far as this is exact.
     *
     * @param dataset the dataset, whose regions are all of the edition {@code from}
     * @param from the edition of the regions, such as {@link RegionScheme#NUTS_2021} or {@code gb2260@2010}; GB/T 2260
     *     without an edition is the present list
     * @param to the other edition of the same scheme, earlier or later
     * @param accepted the accepted differences between measurements that are summed
     * @return the rows of regions that did not change, and one row for each region that others merged into
     * @throws IllegalArgumentException if a region is not of the edition, was split, has no counterpart, or lacks a
     *     measurement that the regions it merged with have; or if the schemes are not editions of NUTS or GB/T 2260
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     */
    public static Dataset convert(Dataset dataset, RegionScheme from, RegionScheme to, Accept... accepted) {
        return converted(
                dataset, new EditionConverter(dataset.view(), EditionCrosswalk.between(from, to), null, accepted));
    }

    /**
     * Converts a dataset to the regions of another edition, with estimates for regions that were split.
     *
     * @param dataset the dataset, whose regions are all of the edition {@code from}
     * @param from the edition of the regions
     * @param to the other edition of the same scheme, earlier or later
     * @param weights the weights by which figures are divided among parts, and averaged
     * @param accepted the accepted differences between measurements that are summed
     * @return the rows of regions that did not change, and one row for each region that shares territory with others
     * @throws IllegalArgumentException if a region is not of the edition, has no counterpart, no weight, or lacks a
     *     measurement that other regions with the same counterpart have; if a region of a ratio was split; or if an
     *     amount below zero would be divided
     * @throws io.github.regiostat.calculation.NotComparableException if two measurements have a difference that is not
     *     accepted
     */
    public static Dataset convert(
            Dataset dataset, RegionScheme from, RegionScheme to, EditionWeights weights, Accept... accepted) {
        Objects.requireNonNull(weights, "weights");
        return converted(
                dataset, new EditionConverter(dataset.view(), EditionCrosswalk.between(from, to), weights, accepted));
    }

    private static Dataset converted(Dataset dataset, EditionConverter converter) {
        EditionConverter.Converted rows = converter.converted();
        return rows.changed().isEmpty()
                ? dataset
                : Dataset.merge(new Dataset(rows.kept()), Dataset.copyOf(rows.changed()));
    }

    /**
     * Returns whether a region is of an edition, to select the rows that can be converted.
     *
     * @param edition the edition, such as {@link RegionScheme#NUTS_2021} or {@code gb2260@2010}
     * @param region the region
     * @return true if the edition has the region
     * @throws IllegalArgumentException if the scheme is not an edition of NUTS or GB/T 2260
     */
    public static boolean contains(RegionScheme edition, Region region) {
        return EditionCrosswalk.between(edition, edition).contains(region);
    }
}
