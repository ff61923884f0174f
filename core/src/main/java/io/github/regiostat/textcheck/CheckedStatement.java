// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.claim.ClaimResult;
import io.github.regiostat.claim.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.Optional;

/**
 * A figure or a rank of a text with its verdict.
 *
 * @param start the index of the first UTF-16 code unit in the text
 * @param end the index after the last UTF-16 code unit
 * @param text exactly the text between start and end
 * @param figure the figure, or empty for a rank and for a number that was rejected
 * @param rank the rank, or empty for a figure
 * @param indicator the indicator that it was linked to, or empty
 * @param region the region, or empty
 * @param period the period, or empty
 * @param verdict the verdict
 * @param because the reason in one or more sentences
 * @param result the result of the check of the claim, or empty if it was not linked
 */
public record CheckedStatement(
        int start,
        int end,
        String text,
        Optional<Figure<?>> figure,
        Optional<Integer> rank,
        Optional<Indicator<?>> indicator,
        Optional<Region> region,
        Optional<TimePeriod> period,
        Verdict verdict,
        String because,
        Optional<ClaimResult> result) {}
