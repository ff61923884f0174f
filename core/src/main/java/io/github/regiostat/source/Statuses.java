// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The statuses of an observation, such as {@code B,P}: a break in the time series and a provisional value.
 *
 * <p>A non-empty set of codes of the SDMX code list CL_OBS_STATUS in their order. {@code A} (normal value) is dropped
 * if the set has another code.
 *
 * {@snippet file="SourceSnippets.java" region="statuses"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Statuses implements Iterable<ObservationStatus>, Serializable {
    /** The status of a normal value: {@code A}. */
    public static final Statuses NORMAL = new Statuses(List.of(ObservationStatus.NORMAL));

    private static final long serialVersionUID = 1L;

    private final transient List<ObservationStatus> statuses;

    /**
     * Returns the set of the given statuses.
     *
     * @param first a status
     * @param more more statuses, in any order
     * @return the statuses
     */
    public static Statuses of(ObservationStatus first, ObservationStatus... more) {
        Objects.requireNonNull(first, "first");
        return of(EnumSet.of(first, Objects.requireNonNull(more, "more")));
    }

    /**
     * Returns the set of the given statuses.
     *
     * @param statuses one or more statuses, in any order
     * @return the statuses
     * @throws IllegalArgumentException if the collection is empty
     */
    public static Statuses of(Collection<ObservationStatus> statuses) {
        EnumSet<ObservationStatus> set = EnumSet.noneOf(ObservationStatus.class);
        set.addAll(Objects.requireNonNull(statuses, "statuses"));
        if (set.isEmpty()) {
            throw new IllegalArgumentException(
                    "Statuses must be one or more, such as 'A' for a normal value, but were none");
        }
        if (set.size() > 1) {
            set.remove(ObservationStatus.NORMAL);
        }
        return set.contains(ObservationStatus.NORMAL) ? NORMAL : new Statuses(List.copyOf(set));
    }

    /**
     * Parses codes separated by commas, in the format of {@link #toString()}.
     *
     * @param text the text, such as {@code "B,P"}
     * @return the statuses
     * @throws IllegalArgumentException if a code is not in CL_OBS_STATUS
     */
    public static Statuses parse(String text) {
        Objects.requireNonNull(text, "text");
        String[] codes = text.split(",", -1);
        if (codes.length > ObservationStatus.values().length) {
            throw new IllegalArgumentException("Statuses must be at most " + ObservationStatus.values().length
                    + " codes, but were " + Text.quote(text));
        }
        return of(Arrays.stream(codes).map(ObservationStatus::ofCode).toList());
    }

    private Statuses(List<ObservationStatus> statuses) {
        this.statuses = statuses;
    }

    /**
     * Returns the codes.
     *
     * @return the codes of CL_OBS_STATUS in their order, such as {@code ["B", "P"]}
     */
    public List<String> codes() {
        return statuses.stream().map(ObservationStatus::code).toList();
    }

    /**
     * Returns whether these statuses contain a status.
     *
     * @param status the status to look for
     * @return true if they contain it
     */
    public boolean contains(ObservationStatus status) {
        return statuses.contains(Objects.requireNonNull(status, "status"));
    }

    /**
     * Returns whether these are the statuses of a normal value.
     *
     * @return true for {@code A} only
     */
    public boolean isNormal() {
        return equals(NORMAL);
    }

    /**
     * Returns whether one of these statuses means that the value is missing.
     *
     * @return true if an observation with these statuses has no value
     * @see ObservationStatus#isMissing()
     */
    public boolean isMissing() {
        for (ObservationStatus status : statuses) {
            if (status.isMissing()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether one of these statuses allows a missing value.
     *
     * @return true if an observation with these statuses may have no value
     * @see ObservationStatus#allowsMissing()
     */
    public boolean allowsMissing() {
        for (ObservationStatus status : statuses) {
            if (status.allowsMissing()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the union of these and other statuses, which applies to a result computed from both observations.
     *
     * @param other the statuses of another observation
     * @return the union
     */
    public Statuses union(Statuses other) {
        Objects.requireNonNull(other, "other");
        return of(Stream.concat(stream(), other.stream()).toList());
    }

    /** Returns an unmodifiable iterator over the statuses in the order of their codes. */
    @Override
    public Iterator<ObservationStatus> iterator() {
        return Collections.unmodifiableList(statuses).iterator();
    }

    /**
     * Returns the statuses in the order of their codes.
     *
     * @return a stream of the statuses
     */
    public Stream<ObservationStatus> stream() {
        return statuses.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statuses that && statuses.equals(that.statuses);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the codes separated by commas, such as {@code B,P}; {@link #parse(String)} is the inverse. */
    @Override
    @JsonValue
    public String toString() {
        StringJoiner codes = new StringJoiner(",");
        for (ObservationStatus status : statuses) {
            codes.add(status.code());
        }
        return codes.toString();
    }

    private Object writeReplace() {
        return new SerializationProxy(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Statuses are read through their serialization proxy");
    }

    private record SerializationProxy(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> parse(text));
        }
    }
}
