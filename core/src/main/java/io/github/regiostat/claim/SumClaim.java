// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;
import java.util.List;

/**
 * A claim about a sum of parts: "Beijing, Tianjin and Hebei had 1,384 hotels in all".
 *
 * <p>Immutable and thread-safe.
 */
public record SumClaim(List<ObservationKey> parts, Figure<?> figure) implements Claim {}
