// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The series of a data set in columns: keys, first observations, the codes of lists of attributes and annotations. */
final class Series {
    private final Keys keys;
    private final Ints starts;
    private final Ints attributes;
    private final Lists attributeLists;
    private final Ints annotations;
    private final Lists annotationLists;

    Series(Keys keys, Ints starts, Ints attributes, Lists attributeLists, Ints annotations, Lists annotationLists) {
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

    Keys keys() {
        return keys;
    }

    /** The first row of a series; of the number after the last, the number of rows. */
    int start(int series) {
        return starts.get(series);
    }

    /** The series of a row. */
    int of(int row) {
        return starts.lastNotAbove(row);
    }

    int attributes(int series) {
        return attributes.get(series);
    }

    Lists attributeLists() {
        return attributeLists;
    }

    int annotations(int series) {
        return annotations.get(series);
    }

    Lists annotationLists() {
        return annotationLists;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Series that) || !keys.equals(that.keys) || !starts.equals(that.starts)) {
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
