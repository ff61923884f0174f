// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.measurement.Measurement;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An irreducible set of claims that exclude one another, such as two levels and the growth between them.
 *
 * <p>The claims and the measurements have no common solution, and without any one of the claims no contradiction is
 * proved. A set of one claim is contradicted by the measurements, or by itself.
 *
 * {@snippet file="ReconciliationSnippets.java" region="conflicts"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimConflict implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Claim> claims;
    private final List<Measurement<?>> measurements;
    private final String because;

    ClaimConflict(List<Claim> claims, List<Measurement<?>> measurements, String because) {
        this.claims = List.copyOf(claims);
        this.measurements = List.copyOf(measurements);
        this.because = because;
    }

    /**
     * Returns the claims.
     *
     * @return one or more claims, ordered by their text
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Returns the measurements that the proof needs.
     *
     * @return the measurements; an empty list if the claims exclude one another by themselves
     */
    public List<Measurement<?>> measurements() {
        return measurements;
    }

    /**
     * Returns the reason, such as {@code gdp, CN-BJ, 2024 would have to be in [4.9, 5.1] and in [5.2, 5.3]}.
     *
     * @return one or more sentences
     */
    public String because() {
        return because;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimConflict that
                && claims.equals(that.claims)
                && measurements.equals(that.measurements)
                && because.equals(that.because);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claims, measurements, because);
    }

    /** Returns all parts, such as {@code ClaimConflict[claims=[…], measurements=[…], because=…]}. */
    @Override
    public String toString() {
        return "ClaimConflict[claims=" + claims + ", measurements=" + measurements + ", because=" + because + "]";
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(ClaimConflict.class, "its claims");
    }

    private Object writeReplace() {
        return new SerializationProxy(claims, measurements, because);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Conflict is read through its serialization proxy");
    }

    private record SerializationProxy(List<Claim> claims, List<Measurement<?>> measurements, String because)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new ClaimConflict(claims, measurements, because));
        }
    }
}
