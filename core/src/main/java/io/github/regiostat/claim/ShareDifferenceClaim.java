// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;

/**
 * A claim about the difference of two shares in percentage points, or about their ratio when the figure is a multiple.
 *
 * <p>Immutable and thread-safe.
 */
public record ShareDifferenceClaim(ObservationKey part, ObservationKey whole, ObservationKey referencePart, ObservationKey referenceWhole, Figure<?> figure) implements Claim {}
