// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a file holds, as it stands there.
 *
 * @param format the format
 * @param version the version of the format that was found, such as {@code 2.0}
 * @param parts the datasets
 */
record FileContents(DataFormat format, Optional<String> version, List<? extends Part> parts) {
    /** Whether the datasets have to be told apart. */
    boolean isOfSeveral() {
        return parts.size() > 1;
    }
}
