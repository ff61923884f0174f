// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The series of a data set in columns: keys, first observations, and the codes of attribute and annotation lists. */
final class SeriesColumns {
    private final KeyColumn keys;
    private final IntList starts;
    private final IntList attributes;
    private final AttributeLists attributeLists;
    private final IntList annotations;
    private final AttributeLists annotationLists;

    SeriesColumns(
            KeyColumn keys,
            IntList starts,
            IntList attributes,
            AttributeLists attributeLists,
            IntList annotations,
            AttributeLists annotationLists) {
        this.keys = keys;
        this.starts = starts;
        this.attributes = attributes;
        this.attributeLists = attributeLists;
        this.annotations = annotations;
        this.annotationLists = annotationLists;
        keys.trim();
        starts.trim();
        attributes.trim();
        annotations.trim();
    }

    int size() {
        return keys.size();
    }

    KeyColumn keys() {
        return keys;
    }

    /** Returns the first row of a series; after the last series, the number of rows. */
    int start(int series) {
        return starts.at(series);
    }

    /** Returns the series of a row. */
    int of(int row) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.at(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int attributes(int series) {
        return attributes.at(series);
    }

    AttributeLists attributeLists() {
        return attributeLists;
    }

    int annotations(int series) {
        return annotations.at(series);
    }

    AttributeLists annotationLists() {
        return annotationLists;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof SeriesColumns that) || !keys.equals(that.keys) || !starts.equals(that.starts)) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!attributeLists.json(attributes(i)).equals(that.attributeLists.json(that.attributes(i)))
                    || !annotationLists.json(annotations(i)).equals(that.annotationLists.json(that.annotations(i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys, starts);
    }

    @Override
    public String toString() {
        return size() + " series";
    }
}
