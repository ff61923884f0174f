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
 * Makes the measurement that a calculation returns: the union of the statuses, the strictest confidentiality, and a
 * derivation.
 */
final class ResultBuilder {
    private final String operation;
    private final List<Measurement<?>> inputs;
    private final List<Measurement<?>> others = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ResultBuilder(String operation, List<? extends Measurement<?>> inputs, ComparabilityCheck comparison) {
        this.operation = operation;
        this.inputs = List.copyOf(inputs);
        this.notes.addAll(comparison.notes());
    }

    /** Adds inputs that say something about the figure and do not enter it, so that their status is not the figure's. */
    ResultBuilder beside(List<? extends Measurement<?>> measurements) {
        others.addAll(measurements);
        return this;
    }

    ResultBuilder note(String note) {
        notes.add(note);
        return this;
    }

    /** Starts the measurement with what it has in common with an input: its counterpart, dimensions and conversion. */
    <R extends Quantity<R>> Measurement.Builder<R> of(
            Indicator<R> indicator, Measurement<?> like, Region region, TimePeriod period, Figure<R> figure) {
        Measurement.Builder<R> builder = Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(figure)
                .statuses(statuses())
                .derivation(Derivation.of(operation, all().toList(), List.of(), notes));
        like.dimensions().forEach(builder::dimension);
        like.counterpart().ifPresent(builder::counterpart);
        like.conversionBasis().ifPresent(builder::conversionBasis);
        confidentiality(builder);
        source(builder);
        return builder;
    }

    private Stream<Measurement<?>> all() {
        return Stream.concat(inputs.stream(), others.stream());
    }

    private Statuses statuses() {
        return inputs.stream()
                .map(Measurement::statuses)
                .reduce(Statuses::union)
                .orElse(Statuses.NORMAL);
    }

    private void confidentiality(Measurement.Builder<?> builder) {
        all().flatMap(input -> input.confidentiality().stream())
                .reduce(Confidentiality::strictest)
                .ifPresent(builder::confidentiality);
    }

    /** The source that all inputs share, if they do. */
    private void source(Measurement.Builder<?> builder) {
        if (inputs.stream().map(Measurement::source).distinct().count() == 1) {
            inputs.get(0).source().ifPresent(builder::source);
        }
    }
}
