// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The weight of one part of a region among the weights of all its parts, such as {@code 1 of 1, 2, 3}.
 *
 * <p>Parts are calculated with 34 digits; the part of the greatest weight is what the others leave. So the parts of an
 * amount add up to the amount exactly.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weights the weights of all parts, zero or more, not all zero
 * @param index the index of the part
 * @see Apportionments#sum
 */
public record Proportion(List<BigDecimal> weights, int index) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final MathContext DISPLAYED = new MathContext(6);

    /**
     * Creates a proportion.
     *
     * @throws IllegalArgumentException if a weight is below zero, all weights are zero, or there is no such part
     * @throws ArithmeticException if a weight has too many digits
     */
    public Proportion {
        weights = Copies.list(weights, BigDecimal.class);
        weights.forEach(Decimals::canonical); // rejects exponents whose sum would fill the memory
        if (index < 0 || index >= weights.size()) {
            throw new IllegalArgumentException(
                    "Index of a part must be from 0 to " + (weights.size() - 1) + ", but was " + index);
        }
        if (weights.stream().anyMatch(weight -> weight.signum() < 0)
                || total(weights).signum() == 0) {
            throw new IllegalArgumentException(
                    "Weights of parts must be zero or more and not all zero, but were " + weights);
        }
    }

    private static BigDecimal total(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the part of an amount. */
    BigDecimal of(BigDecimal amount) {
        int greatest = 0;
        for (int i = 1; i < weights.size(); i++) {
            greatest = weights.get(i).compareTo(weights.get(greatest)) > 0 ? i : greatest;
        }
        if (index != greatest) {
            return quotient(amount, index, MathContext.DECIMAL128);
        }
        BigDecimal rest = amount;
        for (int i = 0; i < weights.size(); i++) {
            rest = i == index ? rest : rest.subtract(quotient(amount, i, MathContext.DECIMAL128));
        }
        return rest;
    }

    private BigDecimal quotient(BigDecimal amount, int part, MathContext precision) {
        return amount.multiply(weights.get(part)).divide(total(weights), precision);
    }

    /** Returns the share with six digits, such as {@code 0.166667}. */
    @Override
    public String toString() {
        return quotient(BigDecimal.ONE, index, DISPLAYED).stripTrailingZeros().toPlainString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Proportion.class, "its weights");
    }
}
