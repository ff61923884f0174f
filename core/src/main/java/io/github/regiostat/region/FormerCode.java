// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code that a region had in the past, such as {@code m49:736} of Sudan until 2011-07-09.
 *
 * <p>The start date is the first day on which the code was valid; the end date is the first day after it. Either is
 * empty if it is unknown. A code that was withdrawn because the territory changed is the code of another region with
 * {@linkplain Region#successors() successors}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Region#formerCodes()
 */
public final class FormerCode implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient RegionCode code;
    private final transient Validity validity;

    /**
     * Returns a former code without dates.
     *
     * @param code the code
     * @return the former code
     */
    public static FormerCode of(RegionCode code) {
        return new FormerCode(code, Validity.ALWAYS);
    }

    /**
     * Returns a former code with an end date and no start date.
     *
     * @param code the code
     * @param to the first day after its validity, in the years 1 to 9999
     * @return the former code
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FormerCode until(RegionCode code, LocalDate to) {
        return dated(code, null, Objects.requireNonNull(to, "to"));
    }

    /**
     * Returns a former code with a start date and an unknown end date.
     *
     * @param code the code
     * @param from the first day of its validity, in the years 1 to 9999
     * @return the former code
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FormerCode since(RegionCode code, LocalDate from) {
        return dated(code, Objects.requireNonNull(from, "from"), null);
    }

    /**
     * Returns a former code with a start date and an end date.
     *
     * @param code the code
     * @param from the first day, in the years 1 to 9999
     * @param to the first day after its validity, in the years 1 to 9999, after the first day
     * @return the former code
     * @throws IllegalArgumentException if the end date is not after the start date, or a year is out of range
     */
    public static FormerCode between(RegionCode code, LocalDate from, LocalDate to) {
        return dated(code, Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    private static FormerCode dated(RegionCode code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new FormerCode(code, Validity.of(from, to, "Code " + code));
    }

    FormerCode(RegionCode code, Validity validity) {
        this.code = Objects.requireNonNull(code, "code");
        this.validity = validity;
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    public RegionCode code() {
        return code;
    }

    /**
     * Returns the start date.
     *
     * @return the first day on which the code was valid, or empty if it is unknown
     */
    public Optional<LocalDate> from() {
        return validity.from();
    }

    /**
     * Returns the end date.
     *
     * @return the first day after the validity of the code, or empty if it is unknown
     */
    public Optional<LocalDate> to() {
        return validity.to();
    }

    /**
     * Returns whether the code is known to have been valid on a day.
     *
     * @param date the day
     * @return true if an end date is known and the day is before it, and not before the start date
     */
    public boolean isValidOn(LocalDate date) {
        return validity.end() != null && validity.holdsOn(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormerCode that && code.equals(that.code) && validity.equals(that.validity);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + validity.hashCode();
    }

    /** Returns the code with its dates in words, such as {@code m49:736 to 2011-07-09}. */
    @Override
    public String toString() {
        return code.toString() + validity;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(FormerCode.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(code, validity.first(), validity.end());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Former code is read through its serialization proxy");
    }

    private record SerializationProxy(
            RegionCode code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> dated(code, from, to));
        }
    }
}
