// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.source.Source;
import java.util.Optional;

/**
 * What else the key of a measurement holds.
 *
 * @param counterpart the regions on the other side
 * @param reference what it is compared with
 * @param source where it is from
 */
record DatasetContext(Optional<Counterpart> counterpart, Optional<Reference> reference, Optional<Source> source) {}
