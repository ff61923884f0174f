// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Claims as JSON: {@link io.github.regiostat.json.claims.ClaimsJson} reads and writes a
 * {@link io.github.regiostat.json.claims.ClaimDocument}, whose claims may have ids
 * ({@link io.github.regiostat.json.claims.IdentifiedClaim}).
 */
@NullMarked
package io.github.regiostat.json.claims;

import org.jspecify.annotations.NullMarked;
