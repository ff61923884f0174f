// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A contradiction between figures and relations of a release, such as a total of 100 whose parts sum up to 101.
 *
 * <p>Most follow from one relation. One that follows from several relations together is irreducible: without any one of
 * them, the others are not violated.
 *
 * <p>Immutable and thread-safe.
 */
public final class Discrepancy implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<RelationCheck> checks;
    private final ObservationKey at;
    private final Interval stated;
    private final Interval implied;
    private final String because;

    /** Creates a discrepancy of one or more relations, whose intervals are disjoint. */
    Discrepancy(List<RelationCheck> checks, ObservationKey at, Interval stated, Interval implied, String because) {
        this.checks = List.copyOf(checks);
        this.at = at;
        this.stated = stated;
        this.implied = implied;
        this.because = because;
    }

    /**
     * Returns the relations with their observations.
     *
     * @return the relations, one or more
     */
    public List<RelationCheck> checks() {
        return checks;
    }

    /**
     * Returns the observation whose two intervals are disjoint.
     *
     * @return the key of the observation
     */
    public ObservationKey at() {
        return at;
    }

    /**
     * Returns the interval that the data leave for the observation.
     *
     * @return the interval
     */
    public Interval stated() {
        return stated;
    }

    /**
     * Returns the interval that follows from the relation.
     *
     * @return the interval, disjoint from the stated one
     */
    public Interval implied() {
        return implied;
    }

    /**
     * Returns the reason.
     *
     * @return a sentence
     */
    public String because() {
        return because;
    }

    /**
     * Returns the interval of the differences between the implied and the stated interval.
     *
     * @return the difference, which does not contain zero
     */
    public Interval difference() {
        return implied.minus(stated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Discrepancy that
                && checks.equals(that.checks)
                && at.equals(that.at)
                && stated.equals(that.stated)
                && implied.equals(that.implied)
                && because.equals(that.because);
    }

    @Override
    public int hashCode() {
        return Objects.hash(checks, at, stated, implied, because);
    }

    /** Returns all parts, such as {@code Discrepancy[checks=…, at=gdp, CN-BJ, 2024, stated=[1, 2], …]}. */
    @Override
    public String toString() {
        return "Discrepancy[checks=" + checks + ", at=" + at + ", stated=" + stated + ", implied=" + implied
                + ", because=" + because + "]";
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(Discrepancy.class, "its parts");
    }

    private Object writeReplace() {
        return new SerializationProxy(checks, at, stated, implied, because);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Discrepancy is read through its serialization proxy");
    }

    private record SerializationProxy(
            List<RelationCheck> checks, ObservationKey at, Interval stated, Interval implied, String because)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new Discrepancy(checks, at, stated, implied, because));
        }
    }
}
