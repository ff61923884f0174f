// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Quotients;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The margin of sampling error of an estimate, such as {@code ± 3860 (90 % confidence)}.
 *
 * <p>A margin is statistical: the true value lies within it with the probability of its confidence level. It is not the
 * {@link Bounds} of a figure, which certainly contain the true value. Its number is in the unit of the figure, and in
 * percentage points for a percentage. A figure that is known not to be sampled, such as a register count, has a margin
 * of zero; an unknown margin is left out.
 *
 * {@snippet file="SamplingSnippets.java" region="margin"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SamplingError implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SIGN = "± ";
    private static final String EXAMPLE = ", such as '± 3860 (90 % confidence)'";

    private final transient BigDecimal margin;
    private final transient ConfidenceLevel level;

    private SamplingError(BigDecimal margin, ConfidenceLevel level) {
        this.margin = margin;
        this.level = level;
    }

    /**
     * Returns a margin of sampling error.
     *
     * @param margin the margin, zero or more, in the unit of the figure
     * @param level the confidence level
     * @return the sampling error
     * @throws IllegalArgumentException if the margin is below zero
     * @throws ArithmeticException if the margin has more than 1000 digits before or after the decimal point
     */
    public static SamplingError of(BigDecimal margin, ConfidenceLevel level) {
        BigDecimal canonical = Decimals.canonical(Objects.requireNonNull(margin, "margin"));
        if (canonical.signum() < 0) {
            throw new IllegalArgumentException("Margin of sampling error must be zero or more, but was " + margin);
        }
        return new SamplingError(canonical, Objects.requireNonNull(level, "level"));
    }

    /**
     * Returns a margin of sampling error.
     *
     * @param margin the margin as text, zero or more, in the unit of the figure, such as {@code "3860"}
     * @param level the confidence level
     * @return the sampling error
     * @throws IllegalArgumentException if the text is not a number, or the margin is below zero
     */
    public static SamplingError of(String margin, ConfidenceLevel level) {
        return of(Decimals.parse(margin, "Margin of sampling error"), level);
    }

    /**
     * Parses a sampling error as {@link #toString} prints it, such as {@code ± 3860 (90 % confidence)}.
     *
     * @param text the text
     * @return the sampling error
     * @throws IllegalArgumentException if the text is not a sampling error
     */
    public static SamplingError parse(String text) {
        int bracket = text.indexOf(" (");
        if (text.startsWith(SIGN) && bracket > SIGN.length() && text.endsWith(")")) {
            String label = text.substring(bracket + 2, text.length() - 1);
            for (ConfidenceLevel level : ConfidenceLevel.values()) {
                if (level.toString().equals(label)) {
                    return of(text.substring(SIGN.length(), bracket), level);
                }
            }
        }
        throw new IllegalArgumentException("Sampling error must be a margin with its confidence level" + EXAMPLE
                + ", but was " + Text.quote(text));
    }

    /**
     * Returns the margin at its own confidence level.
     *
     * @return the margin, zero or more, in the unit of the figure
     */
    public BigDecimal margin() {
        return margin;
    }

    /**
     * Returns the confidence level of the margin.
     *
     * @return the level
     */
    public ConfidenceLevel level() {
        return level;
    }

    /**
     * Returns the sampling error at another confidence level, such as the standard error 2346.5 of a margin of 3860 at
     * 90 %. The margin is multiplied by the quotient of the two {@linkplain ConfidenceLevel#factor() factors}.
     *
     * @param other the level
     * @return the sampling error, to 34 digits, HALF_EVEN; this one if it has the level
     */
    public SamplingError withLevel(ConfidenceLevel other) {
        if (other == level) {
            return this;
        }
        BigDecimal scaled = margin.multiply(other.factor());
        return of(Quotients.of(scaled, level.factor(), RoundingMode.HALF_EVEN), other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SamplingError that && margin.equals(that.margin) && level == that.level;
    }

    /** Excludes the hash code of the level, which differs between JVMs. */
    @Override
    public int hashCode() {
        return 31 * margin.hashCode() + level.code().hashCode();
    }

    /** Returns the margin with its level, such as {@code ± 3860 (90 % confidence)}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return SIGN + margin.toPlainString() + " (" + level + ")";
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(SamplingError.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(margin, level);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Sampling error is read through its serialization proxy");
    }

    private record SerializationProxy(BigDecimal margin, ConfidenceLevel level) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(margin, level));
        }
    }
}
