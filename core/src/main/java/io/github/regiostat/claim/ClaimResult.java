// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * The result of a check of a claim.
 *
 * @param claim the claim
 * @param verdict the verdict
 * @param implied the interval that follows from the data, in the unit of the claimed figure, or empty
 * @param claimed the interval that is claimed, in the unit of the claimed figure, or empty
 * @param because the reason in one or more sentences
 * @param remedy the smallest change of the claim that would end a contradiction, or empty
 * @param measurements the measurements used
 * @param derivation the derivation of the implied figure, or empty
 * @param vintage the vintage of the measurements, or empty
 * @param otherVintages the results with each other vintage of the data
 */
public record ClaimResult(
        Claim claim,
        Verdict verdict,
        Optional<Interval> implied,
        Optional<Interval> claimed,
        String because,
        Optional<String> remedy,
        List<Measurement<?>> measurements,
        Optional<Derivation> derivation,
        Optional<String> vintage,
        List<ClaimResult> otherVintages) {}
