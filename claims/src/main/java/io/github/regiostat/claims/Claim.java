// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.io.Serializable;

/**
 * A statement about the figures of a dataset, such as "GDP of Beijing was up 12.7 % in 2024".
 *
 * <p>{@link Claims#check} compares it with a dataset. Constructors reject claims that make no sense, such as a share in
 * percentage points.
 *
 * {@snippet file="ClaimSnippets.java" region="claim"}
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Claim extends Serializable permits FigureClaim, RankClaim, ExtremeClaim, ComparisonClaim {}
