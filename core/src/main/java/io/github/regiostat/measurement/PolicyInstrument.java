// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy instrument, a kind of policy that can be counted, such as {@code online-government-service}.
 *
 * <p>The list is open: the constants are common instruments, and {@link #of} creates others.
 *
 * {@snippet file="MeasurementSnippets.java" region="policy-instrument"}
 *
 * <p>Immutable and thread-safe.
 */
public final class PolicyInstrument implements Serializable {
    /** Policies of free-trade zones that several regions standardised. */
    public static final PolicyInstrument FREE_TRADE_ZONE_POLICY =
            new PolicyInstrument("free-trade-zone-policy", "Free-trade-zone policies", "policies");
    /** Professional qualifications that several regions recognise mutually. */
    public static final PolicyInstrument MUTUALLY_RECOGNISED_QUALIFICATION = new PolicyInstrument(
            "mutually-recognised-qualification", "Mutually recognised professional qualifications", "qualifications");
    /** Government services that are offered online across regions. */
    public static final PolicyInstrument ONLINE_GOVERNMENT_SERVICE =
            new PolicyInstrument("online-government-service", "Online government services", "services");
    /** Alliances of an industry across regions. */
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
        this.counted = Text.requireName(counted, "Counted noun");
    }

    /**
     * Returns an instrument.
     *
     * @param id the id, such as {@code tax-relief}
     * @param name the display name, such as {@code Tax reliefs}
     * @param counted the counted noun, such as {@code reliefs}
     * @return the instrument
     * @throws IllegalArgumentException if an argument is blank
     */
    public static PolicyInstrument of(String id, String name, String counted) {
        return new PolicyInstrument(id, name, counted);
    }

    /**
     * Returns the constant with an id.
     *
     * @param id the id, such as {@code industry-alliance}
     * @return the instrument, or empty if no constant has the id
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
     * Returns the display name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the counted noun.
     *
     * @return the noun, such as {@code alliances}
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

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(PolicyInstrument.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(id, name, counted);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Policy instrument is read through its serialization proxy");
    }

    private record SerializationProxy(String id, String name, String counted) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(id, name, counted));
        }
    }
}
