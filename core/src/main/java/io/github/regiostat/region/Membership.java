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
 * A member or parent with its dates, such as {@code GB from 1973-01-01 to 2020-02-01} in the European Union.
 *
 * <p>The start date is the first day of the membership; the end date is the first day after it. A membership without a
 * start date has always existed; one without an end date still exists.
 *
 * {@snippet file="RegionSnippets.java" region="membership"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Membership implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Region region;
    private final transient Validity validity;

    /**
     * Returns a membership at all times.
     *
     * @param region the region
     * @return the membership
     */
    public static Membership of(Region region) {
        return new Membership(Objects.requireNonNull(region, "region"), Validity.ALWAYS);
    }

    /**
     * Returns a membership with a start date and no end date.
     *
     * @param region the region
     * @param from the first day, in the years 1 to 9999
     * @return the membership
     * @throws IllegalArgumentException if the year is out of range
     */
    public static Membership since(Region region, LocalDate from) {
        return new Membership(region, Objects.requireNonNull(from, "from"), null);
    }

    /**
     * Returns a membership with an end date and no start date.
     *
     * @param region the region
     * @param to the first day after the membership, in the years 1 to 9999
     * @return the membership
     * @throws IllegalArgumentException if the year is out of range
     */
    public static Membership until(Region region, LocalDate to) {
        return new Membership(region, null, Objects.requireNonNull(to, "to"));
    }

    /**
     * Returns a membership with a start date and an end date.
     *
     * @param region the region
     * @param from the first day, in the years 1 to 9999
     * @param to the first day after the membership, in the years 1 to 9999, after the first day
     * @return the membership
     * @throws IllegalArgumentException if the end date is not after the start date, or a year is out of range
     */
    public static Membership between(Region region, LocalDate from, LocalDate to) {
        return new Membership(region, Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    static Membership ofRegistry(Region region, Validity validity) {
        return new Membership(region, validity);
    }

    private Membership(Region region, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(Objects.requireNonNull(region, "region"), Validity.of(from, to, "Membership of " + region));
    }

    private Membership(Region region, Validity validity) {
        this.region = region;
        this.validity = validity;
    }

    /**
     * Returns the member or the parent.
     *
     * @return the region
     */
    public Region region() {
        return region;
    }

    /**
     * Returns the start date.
     *
     * @return the first day of the membership, or empty if it has always existed
     */
    public Optional<LocalDate> from() {
        return validity.from();
    }

    /**
     * Returns the end date.
     *
     * @return the first day after the membership, or empty if it still exists
     */
    public Optional<LocalDate> to() {
        return validity.to();
    }

    /**
     * Returns whether the membership has no dates.
     *
     * @return true if it has neither a start date nor an end date
     */
    public boolean isPermanent() {
        return validity.isAlways();
    }

    /**
     * Returns whether the membership holds on a day.
     *
     * @param date the day
     * @return true if the day is not before the start date and before the end date
     */
    public boolean holdsOn(LocalDate date) {
        return validity.holdsOn(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership that && region.equals(that.region) && validity.equals(that.validity);
    }

    @Override
    public int hashCode() {
        return 31 * region.hashCode() + validity.hashCode();
    }

    /** Returns the membership in words, such as {@code GB from 1973-01-01 to 2020-02-01}. */
    @Override
    public String toString() {
        return region.toString() + validity;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Membership.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(region, validity.first(), validity.end());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Membership is read through its serialization proxy");
    }

    private record SerializationProxy(
            Region region,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new Membership(region, from, to));
        }
    }
}
