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
    private final List<Dataset> datasets = new ArrayList<>();
    private Dataset merged = Dataset.of();

    /**
     * Adds the measurements of a file, and returns those of all files.
     *
     * @throws IllegalArgumentException if a measurement has the key of another; if that is in an earlier file, the
     *     message names the file
     */
    Dataset add(String name, Dataset dataset) {
        datasets.add(dataset);
        try {
            merged = Dataset.merge(datasets);
        } catch (DuplicateMeasurementException duplicate) {
            throw inEarlierFile(duplicate);
        }
        names.add(name);
        return merged;
    }

    /** Returns the measurements of all files. */
    Dataset merged() {
        return merged;
    }

    private IllegalArgumentException inEarlierFile(DuplicateMeasurementException duplicate) {
        int index = duplicate.first();
        for (int i = 0; i < names.size(); i++) {
            Dataset dataset = datasets.get(i);
            if (index < dataset.size()) {
                return new IllegalArgumentException(
                        "Measurements of one key must be in one file, but " + names.get(i) + " has "
                                + dataset.get(index) + ", and this file has " + duplicate.measurement()
                                + ": remove one of them, or state the vintage or source of each",
                        duplicate);
            }
            index -= dataset.size();
        }
        return duplicate;
    }
}
