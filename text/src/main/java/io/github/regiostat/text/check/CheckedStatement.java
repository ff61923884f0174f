// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure or a rank of a text with its verdict, such as "52.3 billion yuan" of Hainan in 2016: supported.
 *
 * <p>The figure is as printed. The claim of the {@linkplain #result() result} may have a narrower interval: "rose by
 * under 5 %" is between 0 and 5 %.
 *
 * <p>{@link TextCheck} creates statements; a program that finds figures by other means builds them.
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckedStatement {
    private final int start;
    private final String text;
    private final @Nullable Figure<?> figure;
    private final @Nullable Integer rank;
    private final @Nullable Indicator<?> indicator;
    private final @Nullable Region region;
    private final @Nullable TimePeriod period;
    private final Verdict verdict;
    private final String because;
    private final @Nullable ClaimResult result;

    private final @Nullable Mention indicatorMention;
    private final @Nullable Mention regionMention;
    private final @Nullable Mention periodMention;

    /**
     * The words of a text that name the indicator, region or period of a statement, such as "Hainan".
     *
     * @param start the index of the first UTF-16 code unit in the text
     * @param text the words
     * @param carriedFrom the sentence or heading before that of the statement, shortened; empty if the words are in the
     *     sentence of the statement
     */
    public record Mention(int start, String text, String carriedFrom) {
        /**
         * Creates a mention.
         *
         * @param start the index of the first UTF-16 code unit in the text
         * @param text the words
         * @param carriedFrom the sentence or heading before that of the statement, or empty
         */
        public Mention {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(carriedFrom, "carriedFrom");
        }

        @JsonValue
        private Object missingFormat() {
            throw ObjectMapperFailures.missingFormat(Mention.class, "its parts");
        }
    }

    /** Builds a statement. Not thread-safe. */
    public static final class Builder {
        private final int start;
        private final String text;
        private final Verdict verdict;
        private final String because;
        private final @Nullable ClaimResult result;
        private @Nullable Figure<?> figure;
        private @Nullable Integer rank;
        private @Nullable Indicator<?> indicator;
        private @Nullable Region region;
        private @Nullable TimePeriod period;
        private @Nullable Mention indicatorMention;
        private @Nullable Mention regionMention;
        private @Nullable Mention periodMention;

        private Builder(int start, String text, Verdict verdict, String because, @Nullable ClaimResult result) {
            this.start = start;
            this.text = Objects.requireNonNull(text, "text");
            this.verdict = Objects.requireNonNull(verdict, "verdict");
            this.because = Objects.requireNonNull(because, "because");
            this.result = result;
        }

        /**
         * Sets the figure.
         *
         * @param value the figure as printed
         * @return this builder
         */
        public Builder figure(Figure<?> value) {
            figure = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the rank.
         *
         * @param value the rank, such as 2
         * @return this builder
         */
        public Builder rank(int value) {
            rank = value;
            return this;
        }

        /**
         * Sets the indicator that the statement was linked to.
         *
         * @param value the indicator
         * @return this builder
         */
        public Builder indicator(Indicator<?> value) {
            indicator = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the region.
         *
         * @param value the region
         * @return this builder
         */
        public Builder region(Region value) {
            region = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the period.
         *
         * @param value the period
         * @return this builder
         */
        public Builder period(TimePeriod value) {
            period = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the indicator, region and period that were found. */
        Builder parts(StatementParts parts) {
            indicator = parts.indicator;
            region = parts.region;
            period = parts.period;
            return this;
        }

        /**
         * Returns the statement.
         *
         * @return the statement
         * @throws IllegalArgumentException if the start is negative, or the statement has a figure and a rank
         */
        public CheckedStatement build() {
            return new CheckedStatement(this);
        }
    }

    private CheckedStatement(Builder builder) {
        start = builder.start;
        text = builder.text;
        figure = builder.figure;
        rank = builder.rank;
        indicator = builder.indicator;
        region = builder.region;
        period = builder.period;
        verdict = builder.verdict;
        because = builder.because;
        result = builder.result;
        indicatorMention = builder.indicatorMention;
        regionMention = builder.regionMention;
        periodMention = builder.periodMention;
        if (start < 0) {
            throw new IllegalArgumentException("Start of a statement must not be negative, but was " + start);
        }
        if (figure != null && rank != null) {
            throw new IllegalArgumentException("Statement must have a figure or a rank, but has both: " + text);
        }
    }

    /**
     * Returns a builder of a statement whose claim was checked. The result gives the verdict and the reason.
     *
     * @param start the index of the first UTF-16 code unit in the text
     * @param text exactly the text of the figure or rank
     * @param result the result of the check of the claim
     * @return the builder
     */
    public static Builder builder(int start, String text, ClaimResult result) {
        return new Builder(start, text, result.verdict(), result.because(), result);
    }

    /**
     * Returns a builder of a statement without a claim that can be checked.
     *
     * @param start the index of the first UTF-16 code unit in the text
     * @param text exactly the text of the figure or rank
     * @param verdict the verdict, such as unlinked
     * @param because the reason in one or more sentences
     * @return the builder
     */
    public static Builder builder(int start, String text, Verdict verdict, String because) {
        return new Builder(start, text, verdict, because, null);
    }

    /**
     * Returns where the statement starts.
     *
     * @return the index of the first UTF-16 code unit in the text
     */
    public int start() {
        return start;
    }

    /**
     * Returns where the statement ends.
     *
     * @return the index after the last UTF-16 code unit
     */
    public int end() {
        return start + text.length();
    }

    /**
     * Returns the text of the figure or rank.
     *
     * @return exactly the text between start and end
     */
    public String text() {
        return text;
    }

    /**
     * Returns the figure.
     *
     * @return the figure, or empty for a rank and for a number that was rejected
     */
    public Optional<Figure<?>> figure() {
        return Optional.ofNullable(figure);
    }

    /**
     * Returns the rank.
     *
     * @return the rank, or empty for a figure
     */
    public Optional<Integer> rank() {
        return Optional.ofNullable(rank);
    }

    /**
     * Returns the indicator.
     *
     * @return the indicator that the statement was linked to, or empty
     */
    public Optional<Indicator<?>> indicator() {
        return Optional.ofNullable(indicator);
    }

    /**
     * Returns the region.
     *
     * @return the region, or empty
     */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Returns the period.
     *
     * @return the period, or empty
     */
    public Optional<TimePeriod> period() {
        return Optional.ofNullable(period);
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns the reason for the verdict.
     *
     * @return the reason in one or more sentences
     */
    public String because() {
        return because;
    }

    /**
     * Returns the result of the check of the claim.
     *
     * @return the result, or empty if the statement has no claim that could be checked
     */
    public Optional<ClaimResult> result() {
        return Optional.ofNullable(result);
    }

    /**
     * Returns the claim, also where the data decide nothing about it.
     * {@link io.github.regiostat.claims.Claims#conflicts Claims.conflicts} finds the claims of one or several texts
     * that exclude one another.
     *
     * {@snippet file="TextCheckSnippets.java" region="conflicts"}
     *
     * @return the claim, or empty if the statement makes none that can be checked
     */
    public Optional<Claim> claim() {
        return result().map(ClaimResult::claim);
    }

    /** Returns this statement with the words that name its parts. */
    CheckedStatement withMentions(
            Optional<Mention> ofIndicator, Optional<Mention> ofRegion, Optional<Mention> ofPeriod) {
        Builder builder = new Builder(start, text, verdict, because, result);
        builder.figure = figure;
        builder.rank = rank;
        builder.indicator = indicator;
        builder.region = region;
        builder.period = period;
        builder.indicatorMention = ofIndicator.orElse(null);
        builder.regionMention = ofRegion.orElse(null);
        builder.periodMention = ofPeriod.orElse(null);
        return builder.build();
    }

    /**
     * Returns the words that name the indicator.
     *
     * @return the words, or empty if the text has none, or the statement is of a table
     */
    public Optional<Mention> indicatorMention() {
        return Optional.ofNullable(indicatorMention);
    }

    /**
     * Returns the words that name the region.
     *
     * @return the words, or empty if the text has none, or the statement is of a table
     */
    public Optional<Mention> regionMention() {
        return Optional.ofNullable(regionMention);
    }

    /**
     * Returns the words that name the period.
     *
     * @return the words, or empty if the text has none, or the statement is of a table
     */
    public Optional<Mention> periodMention() {
        return Optional.ofNullable(periodMention);
    }

    /** All parts, for comparison. The mentions follow from the text, so that equal readings are equal. */
    private List<Object> parts() {
        return List.of(start, text, figure(), rank(), indicator(), region(), period(), verdict, because, result());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedStatement that && parts().equals(that.parts());
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(start, end(), text, figure(), rank(), region(), period(), verdict.name());
    }

    @Override
    public String toString() {
        return "CheckedStatement[start=" + start + ", end=" + end() + ", text=" + text + ", figure=" + figure()
                + ", rank=" + rank() + ", indicator=" + indicator() + ", region=" + region() + ", period=" + period()
                + ", verdict=" + verdict + ", because=" + because + ", result=" + result() + "]";
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(CheckedStatement.class, "its parts");
    }
}
