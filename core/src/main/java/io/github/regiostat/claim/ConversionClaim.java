// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.exchange.RateBasis;
import java.util.Optional;

/**
 * A claim about an amount in another currency: "84.37 billion yuan ($11.78 billion)".
 *
 * <p>Immutable and thread-safe.
 */
public record ConversionClaim(ObservationKey of, Optional<RateBasis> basis, Figure<?> figure) implements Claim {}
