// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Statements about figures, such as "up 12.7 %" and "third in the country", checked against a dataset.
 *
 * <p>A {@link io.github.regiostat.claims.Claim} names what it is about and what it claims;
 * {@link io.github.regiostat.claims.Claims} checks it, finds sets of claims that exclude one another, and reconciles a
 * release.
 */
@NullMarked
package io.github.regiostat.claims;

import org.jspecify.annotations.NullMarked;
