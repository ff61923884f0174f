// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The observations of a data set in columns: keys, the values of each measure, and the codes of attribute lists. */
final class ObservationTable {
    private final KeyColumn keys;
    private final List<MeasureColumn> cells;
    private final IntList tails;
    private final AttributeLists lists;

    ObservationTable(KeyColumn keys, List<MeasureColumn> cells, IntList tails, AttributeLists lists) {
        this.keys = keys;
        this.cells = List.copyOf(cells);
        this.tails = tails;
        this.lists = lists;
        keys.trim();
        tails.trim();
    }

    int size() {
        return keys.size();
    }

    KeyColumn keys() {
        return keys;
    }

    /** Returns the values of the measures. */
    List<MeasureColumn> cells() {
        return cells;
    }

    /** Returns the code of the list of attributes and annotations after the values. */
    int tail(int row) {
        return tails.at(row);
    }

    AttributeLists lists() {
        return lists;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ObservationTable that) || !keys.equals(that.keys) || !cells.equals(that.cells)) {
            return false;
        }
        for (int row = 0; row < size(); row++) {
            if (!lists.json(tail(row)).equals(that.lists.json(that.tail(row)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys, cells);
    }

    @Override
    public String toString() {
        return size() + " observations";
    }
}
