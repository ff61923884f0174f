// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
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
 */
public final class ClaimResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Claim claim;
    private final Verdict verdict;
    private final transient Optional<Interval> implied;
    private final transient Optional<Interval> claimed;
    private final String because;
    private final transient Optional<String> remedy;
    private final List<Measurement<?>> measurements;
    private final transient Optional<Derivation> derivation;
    private final transient Optional<String> vintage;
    private final List<ClaimResult> otherVintages;

    ClaimResult(
            Claim claim,
            Verdict verdict,
            Optional<Interval> implied,
            Optional<Interval> claimed,
            String because,
            Optional<String> remedy,
            List<Measurement<?>> measurements,
            Optional<Derivation> derivation,
            Optional<String> vintage,
            List<ClaimResult> otherVintages) {
        this.claim = claim;
        this.verdict = verdict;
        this.implied = implied;
        this.claimed = claimed;
        this.because = because;
        this.remedy = remedy;
        this.measurements = List.copyOf(measurements);
        this.derivation = derivation;
        this.vintage = vintage;
        this.otherVintages = List.copyOf(otherVintages);
    }

    /**
     * Returns the claim.
     *
     * @return the claim
     */
    public Claim claim() {
        return claim;
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
     * Returns the interval that follows from the data.
     *
     * @return the interval, or empty if nothing follows
     */
    public Optional<Interval> implied() {
        return implied;
    }

    /**
     * Returns the interval that is claimed.
     *
     * @return the interval, or empty if the claim states no interval
     */
    public Optional<Interval> claimed() {
        return claimed;
    }

    /**
     * Returns the reason of the verdict.
     *
     * @return one or more sentences
     */
    public String because() {
        return because;
    }

    /**
     * Returns the smallest change of the claim that would end a contradiction.
     *
     * @return one or more sentences, or empty if the claim is not contradicted or no such change is known
     */
    public Optional<String> remedy() {
        return remedy;
    }

    /**
     * Returns the measurements used.
     *
     * @return the measurements, in the order of their use
     */
    public List<Measurement<?>> measurements() {
        return measurements;
    }

    /**
     * Returns the derivation of the implied figure.
     *
     * @return the derivation, or empty if the figure is a measurement of the data
     */
    public Optional<Derivation> derivation() {
        return derivation;
    }

    /**
     * Returns the vintage of the measurements.
     *
     * @return the vintage, or empty if the data state none
     */
    public Optional<String> vintage() {
        return vintage;
    }

    /**
     * Returns the results with each other vintage of the data.
     *
     * @return the results, themselves without other vintages
     */
    public List<ClaimResult> otherVintages() {
        return otherVintages;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimResult that
                && claim.equals(that.claim)
                && verdict == that.verdict
                && implied.equals(that.implied)
                && claimed.equals(that.claimed)
                && because.equals(that.because)
                && remedy.equals(that.remedy)
                && measurements.equals(that.measurements)
                && derivation.equals(that.derivation)
                && vintage.equals(that.vintage)
                && otherVintages.equals(that.otherVintages);
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(claim, verdict.name(), implied, claimed, because, measurements);
    }

    /** Returns all parts, such as {@code ClaimResult[claim=…, verdict=SUPPORTED, implied=…]}. */
    @Override
    public String toString() {
        return "ClaimResult[claim=" + claim + ", verdict=" + verdict + ", implied=" + implied + ", claimed=" + claimed
                + ", because=" + because + ", remedy=" + remedy + ", measurements=" + measurements + ", derivation="
                + derivation + ", vintage=" + vintage + ", otherVintages=" + otherVintages + "]";
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(ClaimResult.class, "its parts");
    }

    private Object writeReplace() {
        return new SerializationProxy(
                claim,
                verdict,
                implied.orElse(null),
                claimed.orElse(null),
                because,
                remedy.orElse(null),
                measurements,
                derivation.orElse(null),
                vintage.orElse(null),
                otherVintages);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Result is read through its serialization proxy");
    }

    private record SerializationProxy(
            Claim claim,
            Verdict verdict,
            @Nullable Interval implied,
            @Nullable Interval claimed,
            String because,
            @Nullable String remedy,
            List<Measurement<?>> measurements,
            @Nullable Derivation derivation,
            @Nullable String vintage,
            List<ClaimResult> otherVintages)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new ClaimResult(
                    claim,
                    verdict,
                    Optional.ofNullable(implied),
                    Optional.ofNullable(claimed),
                    because,
                    Optional.ofNullable(remedy),
                    measurements,
                    Optional.ofNullable(derivation),
                    Optional.ofNullable(vintage),
                    otherVintages));
        }
    }
}
