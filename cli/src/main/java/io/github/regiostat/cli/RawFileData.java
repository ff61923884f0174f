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
 */
record RawFileData(DataFormat format, Optional<String> version, List<? extends RawDataset> datasets) {
    /** Returns whether the file has more than one dataset. */
    boolean hasSeveralDatasets() {
        return datasets.size() > 1;
    }
}
