// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import java.util.List;
import java.util.Optional;

/**
 * The content of a file without interpretation.
 *
 * @param format the format
 * @param version the version of the format, such as {@code 2.0}, or empty if the format has no versions
 * @param datasets the datasets
 * @param remarks messages about how a table was read
 */
record RawFileData(
        DataFormat format, Optional<String> version, List<? extends RawDataset> datasets, List<String> remarks) {
    RawFileData(DataFormat format, Optional<String> version, List<? extends RawDataset> datasets) {
        this(format, version, datasets, List.of());
    }

    /** Returns a copy with remarks. */
    RawFileData withRemarks(List<String> all) {
        return new RawFileData(format, version, datasets, all);
    }

    /** Returns whether the file has more than one dataset. */
    boolean hasSeveralDatasets() {
        return datasets.size() > 1;
    }
}
