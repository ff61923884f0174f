// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The derivation of a computed value: an operation such as {@code growth}, its inputs, the exchange rates used, and
 * notes.
 *
 * <p>Inputs can have their own derivations, which form a tree. {@link #toString} prints the tree as indented text.
 * Notes record roundings and accepted differences; {@link #mixed} lists the traits that the differences concern.
 *
 * {@snippet file="MeasurementSnippets.java" region="derivation"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Derivation implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String STEP = "  ";

    private final transient String operation;
    private final transient List<Measurement<?>> inputs;
    private final transient List<ExchangeRate> rates;
    private final transient List<String> notes;
    private final transient SortedSet<Trait> mixed;

    private Derivation(
            String operation,
            List<Measurement<?>> inputs,
            List<ExchangeRate> rates,
            List<String> notes,
            Collection<Trait> mixed) {
        this.operation = Text.requireName(Objects.requireNonNull(operation, "operation"), "Operation");
        this.inputs = inputs;
        this.rates = List.copyOf(Objects.requireNonNull(rates, "rates"));
        this.notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
        this.notes.forEach(note -> Text.requireName(note, "Note"));
        this.mixed = Collections.unmodifiableSortedSet(new TreeSet<>(mixed));
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
        return new Derivation(operation, List.copyOf(Objects.requireNonNull(inputs, "inputs")), rates, notes, Set.of());
    }

    /**
     * Returns a derivation whose inputs differ in traits in which the result would otherwise agree with them.
     *
     * @param traits the traits in which the call accepted a difference, such as {@link Trait#PRICE_BASIS}
     * @return the derivation with these mixed traits
     */
    public Derivation withMixed(Collection<Trait> traits) {
        return new Derivation(operation, inputs, rates, notes, traits);
    }

    /**
     * Returns the operation.
     *
     * @return the operation, such as {@code growth}
     */
    public String operation() {
        return operation;
    }

    /**
     * Returns the inputs.
     *
     * @return the inputs, in the order of the operation
     */
    public List<Measurement<?>> inputs() {
        return inputs;
    }

    /**
     * Returns the exchange rates used.
     *
     * @return the published rates
     */
    public List<ExchangeRate> rates() {
        return rates;
    }

    /**
     * Returns the notes about roundings and accepted differences.
     *
     * @return the notes, one sentence each
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns the traits in which the inputs differ because the call accepted the difference. The result has no value
     * of its own in these traits: real plus nominal amounts have a mixed price basis.
     *
     * @return the mixed traits, in the order of the constants
     */
    public SortedSet<Trait> mixed() {
        return mixed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Derivation that
                && operation.equals(that.operation)
                && inputs.equals(that.inputs)
                && rates.equals(that.rates)
                && notes.equals(that.notes)
                && mixed.equals(that.mixed);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * operation.hashCode() + inputs.hashCode()) + rates.hashCode();
    }

    /** Returns the tree as indented lines: the operation, its rates and notes, and its inputs with their own trees. */
    @Override
    public String toString() {
        StringBuilder tree = new StringBuilder();
        print(tree, "");
        return tree.toString().stripTrailing();
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Derivation.class);
    }

    private void print(StringBuilder tree, String indent) {
        tree.append(indent).append(operation).append('\n');
        String deeper = indent + STEP;
        rates.forEach(rate -> line(
                tree, deeper, "rate: " + rate + rate.source().map(s -> ", " + s).orElse("")));
        notes.forEach(note -> line(tree, deeper, "note: " + note));
        for (Measurement<?> input : inputs) {
            line(tree, deeper, input + input.source().map(s -> " [" + s + "]").orElse(""));
            input.derivation().ifPresent(derivation -> derivation.print(tree, deeper + STEP));
        }
    }

    private static void line(StringBuilder tree, String indent, String text) {
        tree.append(indent).append(text).append('\n');
    }

    private Object writeReplace() {
        return new SerializationProxy(operation, inputs, rates, notes, List.copyOf(mixed));
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
        private Object readResolve() {
            return of(operation, inputs, rates, notes).withMixed(mixed);
        }
    }
}
