// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import java.util.ArrayList;
import java.util.List;

/** The measurements of several files. */
final class MergedFiles {
    private final List<String> names = new ArrayList<>();
    /** The number of measurements up to the end of each file. */
    private final List<Integer> ends = new ArrayList<>();

    private Dataset merged = Dataset.of();

    /**
     * Adds the measurements of a file, and returns those of all files.
     *
     * @throws IllegalArgumentException if a measurement has the key of another; if that is in an earlier file, the
     *     message names the file
     */
    Dataset add(String name, Dataset dataset) {
        try {
            merged = names.isEmpty() ? Dataset.merge(dataset) : Dataset.merge(merged, dataset);
        } catch (DuplicateMeasurementException duplicate) {
            throw inEarlierFile(duplicate);
        }
        names.add(name);
        ends.add(merged.size());
        return merged;
    }

    /** Returns the measurements of all files. */
    Dataset merged() {
        return merged;
    }

    private IllegalArgumentException inEarlierFile(DuplicateMeasurementException duplicate) {
        int index = duplicate.first();
        for (int i = 0; i < names.size(); i++) {
            if (index < ends.get(i)) {
                return new IllegalArgumentException(
                        "Measurements of one key must be in one file, but " + names.get(i) + " has "
                                + merged.get(index) + ", and this file has " + duplicate.measurement()
                                + ": remove one of them, or state the vintage or source of each",
                        duplicate);
            }
        }
        return duplicate;
    }
}
