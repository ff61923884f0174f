// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The derivation of a computed value: an operation such as {@code growth}, its inputs, the exchange rates used, and
 * notes.
 *
 * <p>Inputs can have their own derivations. Several of them can share an input, so that derivations form a graph
 * without cycles. {@link #toString} prints it as indented text, and {@code equals} compares it, with each derivation
 * once.
 *
 * <p>Notes record roundings and accepted differences; {@link #mixed} lists the traits that the differences concern.
 *
 * {@snippet file="MeasurementSnippets.java" region="derivation"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Derivation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient DerivationParts parts;

    private Derivation(DerivationParts parts) {
        this.parts = parts;
    }

    /**
     * Returns a derivation.
     *
     * @param operation the operation, such as {@code growth}
     * @param inputs the inputs, in the order of the operation
     * @param rates the exchange rates used
     * @param notes the roundings and accepted differences, one sentence each
     * @return the derivation
     * @throws IllegalArgumentException if the operation or a note is blank
     */
    public static Derivation of(
            String operation, List<? extends Measurement<?>> inputs, List<ExchangeRate> rates, List<String> notes) {
        List<Measurement<?>> copied = List.copyOf(Objects.requireNonNull(inputs, "inputs"));
        Text.requireName(Objects.requireNonNull(operation, "operation"), "Operation");
        List<ExchangeRate> used = List.copyOf(Objects.requireNonNull(rates, "rates"));
        List<String> noted = List.copyOf(Objects.requireNonNull(notes, "notes"));
        for (int i = 0; i < noted.size(); i++) {
            Text.requireName(noted.get(i), "Note");
        }
        return new Derivation(new DerivationParts.Stated(operation, copied, used, noted, DerivationParts.NOT_MIXED));
    }

    static Derivation ofConversion(Measurement<?> original, ConversionPath path) {
        return new Derivation(new DerivationParts.OfConversion(original, path));
    }

    /**
     * Returns a derivation whose inputs differ in traits in which the result would otherwise agree with them.
     *
     * @param traits the traits in which the call accepted a difference, such as {@link Trait#PRICE_BASIS}
     * @return the derivation with these mixed traits
     */
    public Derivation withMixed(Collection<Trait> traits) {
        if (traits.isEmpty() && mixed().isEmpty()) {
            return this;
        }
        SortedSet<Trait> sorted = Collections.unmodifiableSortedSet(new TreeSet<>(traits));
        return new Derivation(new DerivationParts.Stated(operation(), inputs(), rates(), notes(), sorted));
    }

    /** Returns a derivation with these parts and other inputs. */
    Derivation withInputs(List<? extends Measurement<?>> others) {
        return of(operation(), others, rates(), notes()).withMixed(mixed());
    }

    /** Returns how deep the derivations are nested: 1 if no input has a derivation. */
    int depth() {
        return parts.depth();
    }

    /**
     * Returns the operation.
     *
     * @return the operation, such as {@code growth}
     */
    public String operation() {
        return parts.operation();
    }

    /**
     * Returns the inputs.
     *
     * @return the inputs, in the order of the operation
     */
    public List<Measurement<?>> inputs() {
        return parts.inputs();
    }

    /**
     * Returns the exchange rates used.
     *
     * @return the published rates
     */
    public List<ExchangeRate> rates() {
        return parts.rates();
    }

    /**
     * Returns the notes about roundings and accepted differences.
     *
     * @return the notes, one sentence each
     */
    public List<String> notes() {
        return parts.notes();
    }

    /**
     * Returns the traits in which the inputs differ because the call accepted the difference. The result has no value
     * of its own in these traits: real plus nominal amounts have a mixed price basis.
     *
     * @return the mixed traits, in the order of the constants
     */
    public SortedSet<Trait> mixed() {
        return parts.mixed();
    }

    /** Compares shared inputs once. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Derivation that && (this == that || GraphComparison.areEqual(this, that));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * operation().hashCode() + inputs().hashCode()) + rates().hashCode();
    }

    /**
     * Returns indented lines: the operation, its rates and notes, and its inputs with their own derivations. A
     * derivation that several inputs share is printed once, with a number such as {@code (#1)}; the other inputs refer
     * to it, such as {@code (see #1)}. Derivations nested more than 64 deep are printed after the others.
     */
    @Override
    public String toString() {
        return DerivationText.of(this);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Derivation.class);
    }

    private Object writeReplace() {
        return GraphSerializationProxy.isNeededFor(depth())
                ? new GraphSerializationProxy(this)
                : new SerializationProxy(operation(), inputs(), rates(), notes(), List.copyOf(mixed()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Derivation is read through its serialization proxy");
    }

    private record SerializationProxy(
            String operation,
            List<Measurement<?>> inputs,
            List<ExchangeRate> rates,
            List<String> notes,
            List<Trait> mixed)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> of(
                            operation,
                            Copies.list(inputs, Measurement.class),
                            Copies.list(rates, ExchangeRate.class),
                            Copies.list(notes, String.class))
                    .withMixed(Copies.list(mixed, Trait.class)));
        }
    }
}
