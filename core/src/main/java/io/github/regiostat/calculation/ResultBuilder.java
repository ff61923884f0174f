// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the result of a calculation, such as a sum with the statuses, confidentiality and source that its inputs
 * imply. Statuses are united, the strictest confidentiality applies, and the derivation lists the inputs.
 */
final class ResultBuilder {
    private static final List<String> ROUNDING = List.of(Estimate.ROUNDING);

    private final String operation;
    private final List<Measurement<?>> inputs;
    private final Comparison comparison;
    private List<Measurement<?>> allInputs;
    private List<String> notes;
    private @Nullable ErrorFormula errorFormula;
    private boolean crossesBreak;
    private @Nullable Measurement<?> divisor;
    private boolean isDivisorAboveZero;

    ResultBuilder(String operation, List<? extends Measurement<?>> inputs, Comparison comparison) {
        this.operation = operation;
        this.comparison = comparison;
        this.inputs = List.copyOf(inputs);
        this.allInputs = this.inputs;
        this.notes = comparison.notes();
    }

    /** Adds inputs that describe the figure without determining it; their status does not apply to the result. */
    ResultBuilder supplementedBy(List<? extends Measurement<?>> measurements) {
        allInputs = Stream.concat(allInputs.stream(), measurements.stream()).toList();
        return this;
    }

    /** Notes that a quotient was rounded. */
    ResultBuilder noteRounding() {
        if (notes.isEmpty()) {
            notes = ROUNDING;
            return this;
        }
        return note(Estimate.ROUNDING);
    }

    ResultBuilder note(String note) {
        notes = notes.isEmpty()
                ? List.of(note)
                : Stream.concat(notes.stream(), Stream.of(note)).toList();
        return this;
    }

    /** Marks and notes the breaks of a series between the inputs, which the result crosses. */
    ResultBuilder crossing(List<? extends Measurement<?>> between) {
        for (Measurement<?> crossed : between) {
            if (crossed.statuses().contains(ObservationStatus.BREAK)) {
                crossesBreak = true;
                note("Break in the series in " + crossed.period());
            }
        }
        return this;
    }

    /** Sets the formula for the margin of sampling error; without one, inputs that have a margin are rejected. */
    ResultBuilder withMargin(ErrorFormula formula) {
        errorFormula = formula;
        return this;
    }

    /**
     * Sets the base of a growth rate, which must be above zero: the derivation has a note if the result is undetermined
     * for that.
     */
    ResultBuilder from(Measurement<?> base) {
        divisor = base;
        isDivisorAboveZero = true;
        return this;
    }

    /** Sets the divisor, which must not be zero: the derivation has a note if the result is undetermined for that. */
    ResultBuilder dividedBy(Measurement<?> notZero) {
        divisor = notZero;
        return this;
    }

    /** Returns why a result is undetermined, if it is because of its divisor. */
    private Optional<String> reason(Measurement<?> of) {
        Estimate estimate = Estimate.of(of);
        String what = isDivisorAboveZero ? "the base" : "the divisor";
        if (estimate.value().isEmpty() && estimate.bounds().isEmpty()) {
            return Optional.of("Undetermined: " + what + " is undetermined, " + ShortNumbers.in(of));
        }
        if (isDivisorAboveZero && !estimate.isAboveZero()) {
            return Optional.of("Undetermined: a growth rate requires a base above zero, but "
                    + (estimate.isBelowZero() || estimate.equals(Estimate.exactly(BigDecimal.ZERO))
                            ? "was "
                            : "it may be zero or less: ")
                    + ShortNumbers.in(of) + "; use Differences.of");
        }
        boolean mayBeZero = estimate.bounds()
                .map(bounds -> bounds.contains(BigDecimal.ZERO))
                .orElseGet(() -> estimate.value().orElseThrow().signum() == 0);
        return mayBeZero
                ? Optional.of("Undetermined: " + what + " is or may be zero, " + ShortNumbers.in(of))
                : Optional.empty();
    }

    /**
     * Creates a builder with the counterpart and dimensions of a template, and without labels in which the inputs do
     * not agree.
     */
    <R extends Quantity<R>> Measurement.Builder<R> of(
            Indicator<R> indicator, Measurement<?> template, Region region, TimePeriod period, Figure<R> figure) {
        @Nullable SamplingError error = samplingError(figure);
        if (divisor != null && figure.isUndetermined()) {
            reason(divisor).ifPresent(this::note);
        }
        Measurement.Builder<R> builder = Measurement.builder(comparison.labelled(indicator))
                .region(comparison.composed(region, inputs))
                .period(period)
                .value(figure)
                .statuses(statuses())
                .derivation(
                        Derivation.of(operation, allInputs, List.of(), notes).withMixed(comparison.mixed()));
        if (!template.dimensions().isEmpty()) {
            template.dimensions().forEach(builder::dimension);
            Map<String, CodeList> lists = template.codeLists();
            if (!template.dimensions().keySet().containsAll(lists.keySet())) {
                lists = new LinkedHashMap<>(lists);
                lists.keySet().retainAll(template.dimensions().keySet());
            }
            builder.codeLists(lists);
        }
        if (template.counterpart().isPresent()) {
            builder.counterpart(template.counterpart().get());
        }
        Optional<RateBasis> conversionBasis = comparison.conversionBasis(inputs);
        if (conversionBasis.isPresent()) {
            builder.conversionBasis(conversionBasis.get());
        }
        if (error != null) {
            builder.samplingError(error);
        }
        confidentiality(builder);
        source(builder);
        return builder;
    }

    /** Returns the margin of the result, or null. The notes tell how it was computed, or why it is missing. */
    private @Nullable SamplingError samplingError(Figure<?> figure) {
        @Nullable Measurement<?> sampled = null;
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).samplingError().isPresent()) {
                sampled = inputs.get(i);
            }
        }
        if (sampled == null || comparison.hasAccepted(Accept.WITHOUT_MARGIN)) {
            return null;
        }
        if (errorFormula == null) {
            SamplingChecks.withoutFormula(inputs, comparison);
            note("Accepted: " + Accept.WITHOUT_MARGIN);
            return null;
        }
        if (figure.value().isEmpty()) {
            note("No margin of sampling error, because the result has no value");
            return null;
        }
        note(errorFormula.note(inputs));
        return errorFormula.of(inputs);
    }

    private Statuses statuses() {
        Statuses united = Statuses.NORMAL;
        for (int i = 0; i < inputs.size(); i++) {
            Statuses statuses = inputs.get(i).statuses();
            if (!statuses.equals(united)) {
                united = united.union(statuses);
            }
        }
        return crossesBreak ? united.union(Statuses.of(ObservationStatus.BREAK)) : united;
    }

    private void confidentiality(Measurement.Builder<?> builder) {
        @Nullable Confidentiality strictest = null;
        for (int i = 0; i < allInputs.size(); i++) {
            Optional<Confidentiality> own = allInputs.get(i).confidentiality();
            if (own.isPresent()) {
                strictest = strictest == null ? own.get() : Confidentiality.strictest(strictest, own.get());
            }
        }
        if (strictest != null) {
            builder.confidentiality(strictest);
        }
    }

    /** Sets the source if all inputs share it. */
    private void source(Measurement.Builder<?> builder) {
        Optional<Source> first = inputs.get(0).source();
        for (int i = 1; i < inputs.size(); i++) {
            if (!inputs.get(i).source().equals(first)) {
                return;
            }
        }
        if (first.isPresent()) {
            builder.source(first.get());
        }
    }
}
