// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The series of a data set in columns: keys, first observations, and the codes of attribute and annotation lists. */
final class SeriesColumns {
    private final KeyColumn keys;
    private final GrowingInts starts;
    private final GrowingInts attributes;
    private final AttributeLists attributeLists;
    private final GrowingInts annotations;
    private final AttributeLists annotationLists;

    SeriesColumns(
            KeyColumn keys,
            GrowingInts starts,
            GrowingInts attributes,
            AttributeLists attributeLists,
            GrowingInts annotations,
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
        return starts.get(series);
    }

    /** Returns the series of a row. */
    int of(int row) {
        return starts.lastNotAbove(row);
    }

    int attributes(int series) {
        return attributes.get(series);
    }

    AttributeLists attributeLists() {
        return attributeLists;
    }

    int annotations(int series) {
        return annotations.get(series);
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
