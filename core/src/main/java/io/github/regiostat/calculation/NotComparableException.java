// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if measurements differ in a {@linkplain Trait trait} in which a calculation requires them to agree, such as
 * their vintage.
 *
 * <p>If a call can accept the difference, {@link #acceptedBy()} returns the constant to pass.
 *
 * {@snippet file="CalculationSnippets.java" region="accept"}
 */
public final class NotComparableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The trait. */
    private final Trait trait;
    /** The first measurement. */
    private final Measurement<?> first;
    /** The second measurement. */
    private final Measurement<?> second;
    /** The constant that accepts the difference. */
    private final @Nullable Accept acceptedBy;

    @SuppressWarnings("ReferenceEquality") // A rule about one measurement names it twice.
    NotComparableException(
            Trait trait,
            String rule,
            String values,
            Measurement<?> first,
            Measurement<?> second,
            @Nullable Accept acceptedBy) {
        super(message(
                rule,
                first == second
                        ? "was " + values + ShortNumbers.in(first)
                        : "were " + values + ShortNumbers.in(first) + " and " + ShortNumbers.in(second),
                acceptedBy));
        this.trait = Objects.requireNonNull(trait, "trait");
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
        this.acceptedBy = acceptedBy;
    }

    private NotComparableException(NotComparableException other, String remedy) {
        super(other.getMessage() + "; " + remedy);
        this.trait = other.trait;
        this.first = other.first;
        this.second = other.second;
        this.acceptedBy = other.acceptedBy;
    }

    /** Returns the exception with a remedy, unless its message has one. */
    NotComparableException withRemedy(String remedy) {
        return Objects.requireNonNull(getMessage(), "message").contains("; ")
                ? this
                : new NotComparableException(this, remedy);
    }

    /** A rule may end with the remedy, after a semicolon; the message has it at the end. */
    private static String message(String rule, String actual, @Nullable Accept acceptedBy) {
        int semicolon = rule.indexOf("; ");
        String remedy = semicolon < 0 ? "" : rule.substring(semicolon);
        return rule.substring(0, rule.length() - remedy.length()) + ", but " + actual + remedy
                + (acceptedBy == null ? "" : "; to accept this, pass Accept." + acceptedBy.name());
    }

    /**
     * Returns the trait in which the measurements are not comparable.
     *
     * @return the trait, such as {@link Trait#VINTAGE}
     */
    public Trait trait() {
        return trait;
    }

    /**
     * Returns the first of the two measurements.
     *
     * @return the first measurement
     */
    public Measurement<?> first() {
        return first;
    }

    /**
     * Returns the second of the two measurements.
     *
     * @return the second measurement; the first if the rule concerns one measurement alone
     */
    public Measurement<?> second() {
        return second;
    }

    /**
     * Returns the constant that a call passes to accept the difference.
     *
     * @return the constant, or empty if the difference cannot be accepted
     */
    public Optional<Accept> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(trait, first, second));
    }
}
