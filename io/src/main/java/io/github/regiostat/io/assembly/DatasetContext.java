// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.source.Source;
import java.util.Optional;

/**
 * The parts of the key of a measurement other than indicator, region, period and dimensions.
 *
 * @param counterpart the counterpart regions
 * @param reference the reference of a comparison
 * @param source the source
 * @param conversionBasis the basis of the exchange rate of a conversion
 */
record DatasetContext(
        Optional<Counterpart> counterpart,
        Optional<Reference> reference,
        Optional<Source> source,
        Optional<RateBasis> conversionBasis) {}
