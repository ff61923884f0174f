// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.source.Confidentiality;
import java.util.Optional;

/**
 * What is said of single cells beside their status, often the same of many.
 *
 * @param confidentiality who may know the value
 * @param note what is noted of it
 */
record ObservationRemarks(Optional<Confidentiality> confidentiality, Optional<String> note) {
    static final ObservationRemarks NONE = new ObservationRemarks(Optional.empty(), Optional.empty());
}
