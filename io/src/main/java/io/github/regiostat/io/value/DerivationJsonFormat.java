// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"operation": "growth", "inputs": […], "rates": […], "notes": […], "mixed": ["price-basis"]}}; each input is
 * complete in itself, also in a document. A derivation that several inputs share is written once, with {@code "anchor":
 * 1}; the others have {@code {"alias": 1}} in its place.
 */
public final class DerivationJsonFormat extends AbstractJsonFormat<Derivation> {
    public static final DerivationJsonFormat INSTANCE = new DerivationJsonFormat();
    private static final List<String> NAMES =
            List.of("anchor", "operation", "inputs", "rates", "notes", "mixed", "alias");

    private DerivationJsonFormat() {
        super(Derivation.class);
    }

    @Override
    public <E extends Exception> void write(Derivation value, RegiostatWriter<E> out) throws E {
        writeDeep(value, out);
    }

    static void requireDepth(Derivation value) {
        DerivationGraph.of(value);
    }

    <E extends Exception> void writeDeep(Derivation value, RegiostatWriter<E> outer) throws E {
        @Nullable DerivationGraph known = outer.derivations();
        DerivationGraph graph = known == null ? DerivationGraph.of(value) : known;
        RegiostatWriter<E> out = outer.inDerivation(graph);
        out.startObject();
        if (graph.isWritten(value)) {
            out.whole("alias", graph.anchorOf(value));
        } else {
            if (graph.isShared(value)) {
                out.whole("anchor", graph.anchorOf(value));
            }
            out.text("operation", value.operation());
            out.list("inputs", value.inputs(), input -> MeasurementJsonFormat.INSTANCE.writeDeep(input, out));
            out.list("rates", value.rates(), RateJsonFormat.INSTANCE);
            out.texts("notes", value.notes());
            out.texts("mixed", value.mixed().stream().map(Trait::code).toList());
        }
        out.endObject();
    }

    @Override
    public <E extends Exception> Derivation read(RegiostatReader<E> outer) throws E {
        RegiostatReader<E> in = outer.inDerivation();
        @Nullable Derivation alias = null;
        @Nullable Integer anchor = null;
        @Nullable String operation = null;
        List<Measurement<?>> inputs = List.of();
        List<ExchangeRate> rates = List.of();
        List<String> notes = List.of();
        List<Trait> mixed = List.of();
        MemberReader<E> members = in.members("Derivation", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "anchor" -> anchor = in.anchors().readAnchor(in);
                case "alias" -> alias = in.anchors().readAlias(in);
                case "operation" -> operation = in.text("Operation");
                case "inputs" ->
                    inputs = in.list("Inputs", () -> in.anchors().shared(MeasurementJsonFormat.INSTANCE.read(in)));
                case "rates" -> rates = RatesJsonFormat.readList(in);
                case "notes" -> notes = in.list("Notes", () -> in.text("Note"));
                case "mixed" -> mixed = in.list("Mixed traits", () -> in.text("Mixed trait", Trait::ofCode));
                default -> throw new IllegalStateException(name);
            }
        }
        if (alias != null) {
            members.reject("beside \"alias\"", "anchor", "operation", "inputs", "rates", "notes", "mixed");
            return alias;
        }
        members.require("operation");
        Derivation read = derivation(Objects.requireNonNull(operation, "operation"), inputs, rates, notes, mixed, in);
        if (anchor != null) {
            in.anchors().complete(anchor, read);
        }
        return read;
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
