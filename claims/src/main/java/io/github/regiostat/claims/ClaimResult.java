// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check of a claim, such as {@code supported} for {@code [53.92, 53.92]} inside {@code [53.9, 54]}.
 *
 * <p>Intervals are in the unit of the claimed figure. Without a figure, they are a rank, or a difference that is
 * claimed to be above or below zero.
 *
 * {@snippet file="ClaimSnippets.java" region="result"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the claim
 * @param verdict the verdict
 * @param implied the interval that follows from the data, or empty if nothing follows
 * @param claimed the interval that is claimed, or empty if the claim states no interval
 * @param because the reason in one or more sentences
 * @param remedy the smallest change of the claim that would end a contradiction, or empty
 * @param measurements the measurements used
 * @param derivation the derivation of the implied figure, or empty if it is a measurement of the data
 * @param vintage the vintage of the measurements, or empty if the data state none
 * @param otherVintages the results with each other vintage of the data, themselves without other vintages
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
        List<ClaimResult> otherVintages)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a result.
     *
     * @param claim the claim
     * @param verdict the verdict
     * @param implied the interval that follows from the data, or empty if nothing follows
     * @param claimed the interval that is claimed, or empty if the claim states no interval
     * @param because the reason in one or more sentences
     * @param remedy the smallest change of the claim that would end a contradiction, or empty
     * @param measurements the measurements used
     * @param derivation the derivation of the implied figure, or empty if it is a measurement of the data
     * @param vintage the vintage of the measurements, or empty if the data state none
     * @param otherVintages the results with each other vintage of the data
     */
    public ClaimResult {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(implied, "implied");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(remedy, "remedy");
        measurements = List.copyOf(measurements);
        Objects.requireNonNull(derivation, "derivation");
        Objects.requireNonNull(vintage, "vintage");
        otherVintages = List.copyOf(otherVintages);
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(claim, verdict.name(), implied, claimed, because, measurements);
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(ClaimResult.class, "its parts");
    }

    private Object writeReplace() {
        return new SerializationProxy(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Result is read through its serialization proxy");
    }

    /** The parts of a result; lists are written as arrays. */
    private static final class SerializationProxy implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Claim claim;
        private final Verdict verdict;
        private final @Nullable Interval implied;
        private final @Nullable Interval claimed;
        private final String because;
        private final @Nullable String remedy;
        private final Measurement<?>[] measurements;
        private final @Nullable Derivation derivation;
        private final @Nullable String vintage;
        private final ClaimResult[] otherVintages;

        SerializationProxy(ClaimResult result) {
            this.claim = result.claim;
            this.verdict = result.verdict;
            this.implied = result.implied.orElse(null);
            this.claimed = result.claimed.orElse(null);
            this.because = result.because;
            this.remedy = result.remedy.orElse(null);
            this.measurements = result.measurements.toArray(new Measurement<?>[0]);
            this.derivation = result.derivation.orElse(null);
            this.vintage = result.vintage.orElse(null);
            this.otherVintages = result.otherVintages.toArray(new ClaimResult[0]);
        }

        private Object readResolve() {
            return new ClaimResult(
                    claim,
                    verdict,
                    Optional.ofNullable(implied),
                    Optional.ofNullable(claimed),
                    because,
                    Optional.ofNullable(remedy),
                    List.of(measurements),
                    Optional.ofNullable(derivation),
                    Optional.ofNullable(vintage),
                    List.of(otherVintages));
        }
    }
}
