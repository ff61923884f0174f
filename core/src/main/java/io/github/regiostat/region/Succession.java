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

/**
 * A successor of a region with the date and the kind of change, such as {@code merged into FR-GES on 2016-01-01}
 * (Alsace).
 *
 * <p>A region that was split has several successions with one date.
 *
 * {@snippet file="RegionSnippets.java" region="succession"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Succession implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient RegionCode successor;
    private final transient LocalDate date;
    private final transient RegionChange change;

    /**
     * Returns a succession.
     *
     * @param successor the code of the successor
     * @param date the first day of the successor
     * @param change the kind of change
     * @return the succession
     */
    public static Succession of(RegionCode successor, LocalDate date, RegionChange change) {
        return new Succession(successor, date, change);
    }

    private Succession(RegionCode successor, LocalDate date, RegionChange change) {
        this.successor = Objects.requireNonNull(successor, "successor");
        this.date = Objects.requireNonNull(date, "date");
        this.change = Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the successor.
     *
     * @return the code of the successor
     */
    public RegionCode successor() {
        return successor;
    }

    /**
     * Returns the date of the change.
     *
     * @return the first day of the successor
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the kind of change.
     *
     * @return the kind of change
     */
    public RegionChange change() {
        return change;
    }

    /**
     * Returns whether the two regions share territory on a day on which both are members of a group with dates: the
     * former region contained the successor until it was split; the successor contains what was merged into it, or has
     * a part of it, from the date of the change.
     */
    boolean sharesTerritoryOn(LocalDate day) {
        return switch (change) {
            case SPLIT -> day.isBefore(date);
            case MERGED, MOVED -> !day.isBefore(date);
            case RENAMED -> true;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Succession that
                && successor.equals(that.successor)
                && date.equals(that.date)
                && change == that.change;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * successor.hashCode() + date.hashCode())
                + change.code().hashCode();
    }

    /** Returns the succession in words, such as {@code merged into FR-GES on 2016-01-01}. */
    @Override
    public String toString() {
        return change.code() + " into " + successor + " on " + date;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Succession.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(successor, date, change.code());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Succession is read through its serialization proxy");
    }

    private record SerializationProxy(RegionCode successor, LocalDate date, String change) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(successor, date, RegionChange.ofCode(change)));
        }
    }
}
