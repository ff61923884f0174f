// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.source.Confidentiality;
import java.util.Optional;

/**
 * The attributes of observations other than the status. Many observations often share them.
 *
 * @param confidentiality the confidentiality
 * @param note the note
 */
record ObservationRemarks(Optional<Confidentiality> confidentiality, Optional<String> note) {
    static final ObservationRemarks NONE = new ObservationRemarks(Optional.empty(), Optional.empty());
}
