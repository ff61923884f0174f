// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A dataset of a file without interpretation. */
interface RawDataset {
    /**
     * A dimension, such as {@code geo} with 27 categories.
     *
     * @param id the id
     * @param label the label, by default the id
     * @param size the number of categories
     */
    record Dimension(String id, String label, int size) {
        /** Returns a dimension without a label of its own, from the category of each cell. */
        static Dimension of(String id, Stream<String> categories) {
            return new Dimension(id, id, Math.toIntExact(categories.distinct().count()));
        }
    }

    /**
     * The metadata of a dataset.
     *
     * @param name the name in a bundle
     * @param title the title
     * @param source the publisher
     * @param updated the time of the last update, as written in the file
     */
    record Metadata(Optional<String> name, Optional<String> title, Optional<String> source, Optional<String> updated) {}

    /** Visits the cells of a dataset. */
    @FunctionalInterface
    interface CellVisitor {
        void cell(CellBuffer cell) throws IOException;
    }

    Metadata metadata();

    List<Dimension> dimensions();

    /** Returns the numbers of cells. */
    default CellCounts counts() throws IOException {
        return CellCounts.of(this);
    }

    /** Visits every cell in the order of the file. The cell is one object, which is reused. */
    void forEachCell(CellVisitor visitor) throws IOException;

    /** Returns whether the cells have attributes instead of a status. */
    default boolean hasAttributes() {
        return false;
    }
}
