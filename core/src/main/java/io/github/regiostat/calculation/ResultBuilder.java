// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the result of a calculation, such as a sum with the statuses, confidentiality and source that its inputs
 * imply. Statuses are united, the strictest confidentiality applies, and the derivation lists the inputs.
 */
final class ResultBuilder {
    private final String operation;
    private final List<Measurement<?>> inputs;
    private final Comparison comparison;
    private final List<Measurement<?>> supplementary = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ResultBuilder(String operation, List<? extends Measurement<?>> inputs, Comparison comparison) {
        this.operation = operation;
        this.comparison = comparison;
        this.inputs = List.copyOf(inputs);
        this.notes.addAll(comparison.notes());
    }

    /** Adds inputs that describe the figure without determining it; their status does not apply to the result. */
    ResultBuilder supplementedBy(List<? extends Measurement<?>> measurements) {
        supplementary.addAll(measurements);
        return this;
    }

    ResultBuilder note(String note) {
        notes.add(note);
        return this;
    }

    /**
     * Creates a builder with the counterpart and dimensions of a template, and without labels in which the inputs do
     * not agree.
     */
    <R extends Quantity<R>> Measurement.Builder<R> of(
            Indicator<R> indicator, Measurement<?> template, Region region, TimePeriod period, Figure<R> figure) {
        Measurement.Builder<R> builder = Measurement.builder(comparison.labelled(indicator))
                .region(comparison.composed(region, inputs))
                .period(period)
                .value(figure)
                .statuses(statuses())
                .derivation(Derivation.of(operation, allInputs().toList(), List.of(), notes)
                        .withMixed(comparison.mixed()));
        template.dimensions().forEach(builder::dimension);
        template.counterpart().ifPresent(builder::counterpart);
        comparison.conversionBasis(inputs).ifPresent(builder::conversionBasis);
        confidentiality(builder);
        source(builder);
        return builder;
    }

    private Stream<Measurement<?>> allInputs() {
        return Stream.concat(inputs.stream(), supplementary.stream());
    }

    private Statuses statuses() {
        return inputs.stream()
                .map(Measurement::statuses)
                .reduce(Statuses::union)
                .orElse(Statuses.NORMAL);
    }

    private void confidentiality(Measurement.Builder<?> builder) {
        allInputs()
                .flatMap(input -> input.confidentiality().stream())
                .reduce(Confidentiality::strictest)
                .ifPresent(builder::confidentiality);
    }

    /** Sets the source if all inputs share it. */
    private void source(Measurement.Builder<?> builder) {
        if (inputs.stream().map(Measurement::source).distinct().count() == 1) {
            inputs.get(0).source().ifPresent(builder::source);
        }
    }
}
