// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure or a rank of a text with its verdict, such as "52.3 billion yuan" of Hainan in 2016: supported.
 *
 * <p>The figure is as printed. The claim of the {@linkplain #result() result} may have a narrower interval: "rose by
 * under 5 %" is between 0 and 5 %.
 *
 * <p>Immutable and thread-safe.
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
        Optional<ClaimResult> result) {
    /**
     * Creates a statement.
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
     * @throws IllegalArgumentException if the text is not as long as the span, or the statement has figure and rank
     */
    public CheckedStatement {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(result, "result");
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "Span of a statement must have the length of its text, but was " + start + " to " + end);
        }
        if (figure.isPresent() && rank.isPresent()) {
            throw new IllegalArgumentException("Statement must have a figure or a rank, but has both: " + text);
        }
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(start, end, text, figure, rank, region, period, verdict.name());
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(CheckedStatement.class, "its parts");
    }
}
