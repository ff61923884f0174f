// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A dataset of a file, such as the one of a file that has but one. */
interface Part {
    /**
     * A dimension, such as {@code geo} of 27 categories.
     *
     * @param id the id
     * @param label the label; the id where there is none
     * @param size how many categories it has
     */
    record Dimension(String id, String label, int size) {}

    /**
     * What a part says of itself.
     *
     * @param name the name among several, such as that in a bundle
     * @param title what it is about
     * @param source who publishes it
     * @param updated when it was updated, as it stands
     */
    record About(Optional<String> name, Optional<String> title, Optional<String> source, Optional<String> updated) {
        /** Nothing at all. */
        static final About NOTHING = new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Takes cells one by one. */
    @FunctionalInterface
    interface CellVisitor {
        void cell(CellRecord cell) throws IOException;
    }

    About about();

    List<Dimension> dimensions();

    /** Shows every cell in the order of the file; the cell is the same object, filled anew. */
    void forEachCell(CellVisitor visitor) throws IOException;

    /** Whether the cells have attributes in place of a status. */
    default boolean hasAttributes() {
        return false;
    }
}
