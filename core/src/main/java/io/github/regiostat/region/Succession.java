// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What became of a region, such as {@code merged into FR-GES on 2016-01-01}, of Alsace.
 *
 * <p>A region that was split has several successions of one date.
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
     * @param successor the code of the region that follows
     * @param date the first day on which it follows
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
     * Returns the region that follows.
     *
     * @return its code
     */
    public RegionCode successor() {
        return successor;
    }

    /**
     * Returns when it follows.
     *
     * @return the first day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns how it follows.
     *
     * @return the kind of change
     */
    public RegionChange change() {
        return change;
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

    private Object writeReplace() {
        return new SerializationProxy(successor, date, change.code());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Succession is read through its serialization proxy");
    }

    private record SerializationProxy(RegionCode successor, LocalDate date, String change) implements Serializable {
        private Object readResolve() {
            return of(successor, date, RegionChange.ofCode(change));
        }
    }
}
