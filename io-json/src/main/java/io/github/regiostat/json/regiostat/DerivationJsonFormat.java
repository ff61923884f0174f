// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"operation": "growth", "inputs": […], "rates": […], "notes": […], "mixed": ["price-basis"]}}; each input is
 * complete in itself, also in a document.
 */
final class DerivationJsonFormat extends AbstractJsonFormat<Derivation> {
    static final DerivationJsonFormat INSTANCE = new DerivationJsonFormat();
    private static final List<String> NAMES = List.of("operation", "inputs", "rates", "notes", "mixed");

    private DerivationJsonFormat() {
        super(Derivation.class);
    }

    @Override
    <E extends Exception> void write(Derivation value, RegiostatWriter<E> out) throws E {
        requireDepth(value);
        writeDeep(value, out);
    }

    static void requireDepth(Derivation value) {
        requireDepth(value, 1);
    }

    private static void requireDepth(Derivation value, int depth) {
        if (depth > RegiostatReader.DEEPEST) {
            throw new IllegalArgumentException("Derivations must be nested at most " + RegiostatReader.DEEPEST
                    + " deep to be written, but were nested deeper in "
                    + Messages.quote(value.operation()));
        }
        value.inputs().forEach(input -> input.derivation().ifPresent(inner -> requireDepth(inner, depth + 1)));
    }

    <E extends Exception> void writeDeep(Derivation value, RegiostatWriter<E> out) throws E {
        RegiostatWriter<E> alone = out.alone();
        out.startObject();
        out.text("operation", value.operation());
        out.list("inputs", value.inputs(), input -> MeasurementJsonFormat.INSTANCE.writeDeep(input, alone));
        out.list("rates", value.rates(), RateJsonFormat.INSTANCE);
        out.texts("notes", value.notes());
        out.texts("mixed", value.mixed().stream().map(Trait::code).toList());
        out.endObject();
    }

    @Override
    <E extends Exception> Derivation read(RegiostatReader<E> outer) throws E {
        RegiostatReader<E> in = outer.inDerivation();
        @Nullable String operation = null;
        List<Measurement<?>> inputs = List.of();
        List<ExchangeRate> rates = List.of();
        List<String> notes = List.of();
        List<Trait> mixed = List.of();
        MemberReader<E> members = in.members("Derivation", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "operation" -> operation = in.text("Operation");
                case "inputs" -> inputs = in.list("Inputs", MeasurementJsonFormat.INSTANCE);
                case "rates" -> rates = RatesJsonFormat.readList(in);
                case "notes" -> notes = in.list("Notes", () -> in.text("Note"));
                case "mixed" -> mixed = in.list("Mixed traits", () -> in.text("Mixed trait", Trait::ofCode));
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("operation");
        return derivation(Objects.requireNonNull(operation, "operation"), inputs, rates, notes, mixed, in);
    }

    private static <E extends Exception> Derivation derivation(
            String operation,
            List<Measurement<?>> inputs,
            List<ExchangeRate> rates,
            List<String> notes,
            List<Trait> mixed,
            RegiostatReader<E> in)
            throws E {
        return in.checked(() -> Derivation.of(operation, inputs, rates, notes).withMixed(mixed));
    }
}
