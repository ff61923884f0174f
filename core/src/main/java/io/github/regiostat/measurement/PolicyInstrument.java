// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of policy that is counted, such as {@code online-government-service}.
 *
 * <p>The list is open: the constants are the usual ones, and a program makes its own.
 *
 * {@snippet file="MeasurementSnippets.java" region="policy-instrument"}
 *
 * <p>Immutable and thread-safe.
 */
public final class PolicyInstrument implements Serializable {
    /** A policy of free-trade zones that several regions standardised. */
    public static final PolicyInstrument FREE_TRADE_ZONE_POLICY =
            new PolicyInstrument("free-trade-zone-policy", "Free-trade-zone policies", "policies");
    /** A professional qualification that several regions recognise mutually. */
    public static final PolicyInstrument MUTUALLY_RECOGNISED_QUALIFICATION = new PolicyInstrument(
            "mutually-recognised-qualification", "Mutually recognised professional qualifications", "qualifications");
    /** A government service that is offered online, across regions. */
    public static final PolicyInstrument ONLINE_GOVERNMENT_SERVICE =
            new PolicyInstrument("online-government-service", "Online government services", "services");
    /** An alliance of an industry across regions. */
    public static final PolicyInstrument INDUSTRY_ALLIANCE =
            new PolicyInstrument("industry-alliance", "Industry alliances", "alliances");

    private static final long serialVersionUID = 1L;
    private static final List<PolicyInstrument> USUAL = List.of(
            FREE_TRADE_ZONE_POLICY, MUTUALLY_RECOGNISED_QUALIFICATION, ONLINE_GOVERNMENT_SERVICE, INDUSTRY_ALLIANCE);

    private final String id;
    private final String name;
    private final String counted;

    private PolicyInstrument(String id, String name, String counted) {
        this.id = Text.requireName(id, "Instrument id");
        this.name = Text.requireName(name, "Instrument name");
        this.counted = Text.requireName(counted, "What is counted");
    }

    /**
     * Returns an instrument of the caller's own.
     *
     * @param id the id, such as {@code tax-relief}
     * @param name the name for people, such as {@code Tax reliefs}
     * @param counted what its counts are counts of, such as {@code reliefs}
     * @return the instrument
     * @throws IllegalArgumentException if a part is blank
     */
    public static PolicyInstrument of(String id, String name, String counted) {
        return new PolicyInstrument(id, name, counted);
    }

    /**
     * Finds one of the usual instruments.
     *
     * @param id the id, such as {@code industry-alliance}
     * @return the instrument, or empty if the id is none of theirs
     */
    public static Optional<PolicyInstrument> find(String id) {
        Objects.requireNonNull(id, "id");
        return USUAL.stream().filter(instrument -> instrument.id.equals(id)).findFirst();
    }

    /**
     * Returns the id.
     *
     * @return the id, such as {@code industry-alliance}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name for people.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what its counts are counts of.
     *
     * @return the thing counted, such as {@code alliances}
     */
    public String counted() {
        return counted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyInstrument that
                && id.equals(that.id)
                && name.equals(that.name)
                && counted.equals(that.counted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, counted);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return new SerializationProxy(id, name, counted);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Policy instrument is read through its serialization proxy");
    }

    private record SerializationProxy(String id, String name, String counted) implements Serializable {
        private Object readResolve() {
            return of(id, name, counted);
        }
    }
}
